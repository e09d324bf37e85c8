(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func (result i32)))
  (type (;2;) (func (result f32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func))
  (type (;5;) (func (param i32 i32)))
  (type (;6;) (func (param i32 i32 i32 i32 i32)))
  (type (;7;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;8;) (func (param i32 i32 i32) (result i32)))
  (type (;9;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i32 i32) (result i32)))
  (type (;11;) (func (result i64)))
  (type (;12;) (func (param i64)))
  (type (;13;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;14;) (func (param i32) (result i32)))
  (type (;15;) (func (param f64) (result i32)))
  (type (;16;) (func (param i32) (result f64)))
  (type (;17;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:names-builtins-functions/api" "list" (func (;0;) (type 0)))
  (import "test:names-builtins-functions/api" "int" (func (;1;) (type 1)))
  (import "test:names-builtins-functions/api" "str" (func (;2;) (type 0)))
  (import "test:names-builtins-functions/api" "bool" (func (;3;) (type 1)))
  (import "test:names-builtins-functions/api" "float" (func (;4;) (type 2)))
  (import "test:names-builtins-functions/api" "tuple" (func (;5;) (type 0)))
  (import "test:names-builtins-functions/api" "bytes" (func (;6;) (type 3)))
  (import "test:names-builtins-functions/api" "dict" (func (;7;) (type 4)))
  (import "test:names-builtins-functions/api" "print" (func (;8;) (type 5)))
  (import "test:names-builtins-functions/api" "len" (func (;9;) (type 1)))
  (import "test:names-builtins-functions/api" "object" (func (;10;) (type 4)))
  (import "test:names-builtins-functions/api" "type" (func (;11;) (type 4)))
  (import "test:names-builtins-functions/api" "dataclass" (func (;12;) (type 4)))
  (import "test:names-builtins-functions/api" "auto" (func (;13;) (type 4)))
  (import "test:names-builtins-functions/api" "abstractmethod" (func (;14;) (type 4)))
  (import "test:names-builtins-functions/api" "builtins" (func (;15;) (type 4)))
  (import "test:names-builtins-functions/api" "typing" (func (;16;) (type 4)))
  (import "test:names-builtins-functions/api" "enum-of" (func (;17;) (type 4)))
  (import "test:names-builtins-functions/api" "use-them" (func (;18;) (type 6)))
  (import "hognose-runtime" "bind_arguments" (func (;19;) (type 7)))
  (import "hognose-runtime" "call_export" (func (;20;) (type 8)))
  (import "hognose-runtime" "export_failed" (func (;21;) (type 9)))
  (import "hognose-runtime" "failed" (func (;22;) (type 1)))
  (import "hognose-runtime" "frame_allocate" (func (;23;) (type 10)))
  (import "hognose-runtime" "frame_enter" (func (;24;) (type 11)))
  (import "hognose-runtime" "frame_leave" (func (;25;) (type 12)))
  (import "hognose-runtime" "frame_settle" (func (;26;) (type 4)))
  (import "hognose-runtime" "import_failed" (func (;27;) (type 13)))
  (import "hognose-runtime" "instance_new" (func (;28;) (type 14)))
  (import "hognose-runtime" "item" (func (;29;) (type 10)))
  (import "hognose-runtime" "lift_bool" (func (;30;) (type 14)))
  (import "hognose-runtime" "lift_f64" (func (;31;) (type 15)))
  (import "hognose-runtime" "lift_flags" (func (;32;) (type 10)))
  (import "hognose-runtime" "lift_numbers" (func (;33;) (type 8)))
  (import "hognose-runtime" "lift_string" (func (;34;) (type 10)))
  (import "hognose-runtime" "lift_u32" (func (;35;) (type 14)))
  (import "hognose-runtime" "list_new" (func (;36;) (type 14)))
  (import "hognose-runtime" "list_set" (func (;37;) (type 3)))
  (import "hognose-runtime" "lower_bool" (func (;38;) (type 14)))
  (import "hognose-runtime" "lower_f64" (func (;39;) (type 16)))
  (import "hognose-runtime" "lower_field" (func (;40;) (type 8)))
  (import "hognose-runtime" "lower_flags" (func (;41;) (type 17)))
  (import "hognose-runtime" "lower_int" (func (;42;) (type 17)))
  (import "hognose-runtime" "lower_list" (func (;43;) (type 14)))
  (import "hognose-runtime" "lower_numbers" (func (;44;) (type 10)))
  (import "hognose-runtime" "lower_string" (func (;45;) (type 14)))
  (import "hognose-runtime" "lower_tuple" (func (;46;) (type 10)))
  (import "hognose-runtime" "tuple_new" (func (;47;) (type 14)))
  (import "hognose-runtime" "tuple_set" (func (;48;) (type 3)))
  (export "test:names-builtins-functions/api#list" (func 68))
  (export "cabi_post_test:names-builtins-functions/api#list" (func 69))
  (export "test:names-builtins-functions/api#int" (func 70))
  (export "test:names-builtins-functions/api#str" (func 71))
  (export "cabi_post_test:names-builtins-functions/api#str" (func 72))
  (export "test:names-builtins-functions/api#bool" (func 73))
  (export "test:names-builtins-functions/api#float" (func 74))
  (export "test:names-builtins-functions/api#tuple" (func 75))
  (export "cabi_post_test:names-builtins-functions/api#tuple" (func 76))
  (export "test:names-builtins-functions/api#bytes" (func 77))
  (export "cabi_post_test:names-builtins-functions/api#bytes" (func 78))
  (export "test:names-builtins-functions/api#dict" (func 79))
  (export "test:names-builtins-functions/api#print" (func 80))
  (export "test:names-builtins-functions/api#len" (func 81))
  (export "test:names-builtins-functions/api#object" (func 82))
  (export "test:names-builtins-functions/api#type" (func 83))
  (export "test:names-builtins-functions/api#dataclass" (func 84))
  (export "test:names-builtins-functions/api#auto" (func 85))
  (export "test:names-builtins-functions/api#abstractmethod" (func 86))
  (export "test:names-builtins-functions/api#builtins" (func 87))
  (export "test:names-builtins-functions/api#typing" (func 88))
  (export "test:names-builtins-functions/api#enum-of" (func 89))
  (export "test:names-builtins-functions/api#use-them" (func 90))
  (export "cabi_post_test:names-builtins-functions/api#use-them" (func 91))
  (elem (;0;) (i32.const 1000) func 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67)
  (func (;49;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 24
    local.set 9
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 8
      i32.const 4
      call 23
      local.set 4
      local.get 4
      call 0
      local.get 4
      i32.load
      local.set 5
      local.get 4
      i32.load offset=4
      local.set 6
      i32.const 4
      local.get 5
      local.get 6
      call 33
      local.set 7
      local.get 9
      call 25
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 0
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;50;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 24
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 1
      local.set 4
      local.get 4
      i32.const 255
      i32.and
      call 35
      local.set 5
      local.get 7
      call 25
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 1
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;51;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 24
    local.set 9
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 8
      i32.const 4
      call 23
      local.set 4
      local.get 4
      call 2
      local.get 4
      i32.load
      local.set 5
      local.get 4
      i32.load offset=4
      local.set 6
      local.get 5
      local.get 6
      call 34
      local.set 7
      local.get 9
      call 25
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 2
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;52;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 24
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 3
      local.set 4
      local.get 4
      call 30
      local.set 5
      local.get 7
      call 25
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 3
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;53;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local f32 i32 i32 i64)
    call 24
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 4
      local.set 4
      local.get 4
      f64.promote_f32
      call 31
      local.set 5
      local.get 7
      call 25
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 4
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;54;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 24
    local.set 11
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 2
      i32.const 1
      call 23
      local.set 4
      local.get 4
      call 5
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      i32.const 255
      i32.and
      call 35
      local.set 6
      local.get 4
      i32.load8_u offset=1
      local.set 7
      local.get 7
      i32.const 255
      i32.and
      call 35
      local.set 8
      i32.const 2
      call 47
      local.set 9
      local.get 9
      i32.const 0
      local.get 6
      call 48
      local.get 9
      i32.const 1
      local.get 8
      call 48
      local.get 11
      call 25
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 5
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;55;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 24
    local.set 12
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 0
      local.get 4
      call 44
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 8
      i32.const 4
      call 23
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 6
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 0
      local.get 8
      local.get 9
      call 33
      local.set 10
      local.get 12
      call 25
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 6
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;56;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 7
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 7
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 7
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;57;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i64)
    call 24
    local.set 8
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 8
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 8
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 45
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 5
      local.get 6
      call 8
      local.get 8
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 8
    i32.const 8
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;58;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 24
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 9
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 9
      local.set 4
      local.get 4
      call 35
      local.set 5
      local.get 7
      call 25
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 9
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;59;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 10
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 10
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 10
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;60;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 11
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 11
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 11
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;61;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 12
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 12
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 12
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;62;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 13
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 13
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 13
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;63;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 14
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 14
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 14
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;64;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 15
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 15
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 15
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;65;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 16
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 16
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 16
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;66;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 24
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 17
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 17
      local.get 5
      call 25
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 17
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;67;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i32)
    call 24
    local.set 24
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 18
      local.get 1
      local.get 2
      local.get 3
      call 19
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 24
        call 25
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100300
      local.get 4
      i32.const 0
      call 40
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 23
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 40
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 23
        br 1 (;@1;)
      end
      i32.const 0
      local.get 5
      call 42
      local.tee 25
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 23
        br 1 (;@1;)
      end
      local.get 25
      i32.wrap_i64
      local.set 7
      i32.const 0
      local.get 6
      call 44
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 23
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 1
      i32.load offset=4
      local.set 10
      i32.const 100700
      local.get 10
      call 41
      local.tee 26
      i64.const -1
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 23
        br 1 (;@1;)
      end
      local.get 26
      i32.wrap_i64
      local.set 11
      i32.const 8
      i32.const 4
      call 23
      local.set 12
      local.get 7
      local.get 8
      local.get 9
      local.get 11
      local.get 12
      call 18
      local.get 12
      i32.load
      local.set 13
      local.get 12
      i32.load offset=4
      local.set 14
      local.get 14
      call 36
      local.set 22
      local.get 13
      local.set 15
      i32.const 0
      local.set 27
      block ;; label = @2
        loop ;; label = @3
          local.get 27
          local.get 14
          i32.ge_u
          br_if 1 (;@2;)
          local.get 15
          i32.load8_u
          local.set 16
          local.get 16
          i32.const 255
          i32.and
          call 35
          local.set 17
          local.get 15
          i32.load offset=4
          local.set 18
          local.get 15
          i32.load offset=8
          local.set 19
          i32.const 0
          local.get 18
          local.get 19
          call 33
          local.set 20
          i32.const 100400
          call 28
          local.set 21
          local.get 21
          local.get 17
          i32.store offset=8
          local.get 21
          local.get 20
          i32.store offset=12
          local.get 22
          local.get 27
          local.get 21
          call 37
          local.get 15
          i32.const 12
          i32.add
          local.set 15
          local.get 27
          i32.const 1
          i32.add
          local.set 27
          br 0 (;@3;)
        end
      end
      local.get 24
      call 25
      local.get 22
      return
      unreachable
    end
    local.get 24
    i32.const 18
    local.get 23
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 27
    i32.const 0
  )
  (func (;68;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 5
      i32.const 0
      local.get 5
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 23
      local.set 1
      i32.const 4
      local.get 0
      call 44
      local.tee 2
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 4
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 3
      local.get 1
      local.get 3
      i32.store offset=4
      local.get 1
      local.get 2
      i32.store
      call 26
      local.get 1
      return
      unreachable
    end
    i32.const 0
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;69;) (type 0) (param i32)
    i64.const 0
    call 25
  )
  (func (;70;) (type 1) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 3
      i32.const 1
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 0
      local.get 0
      call 42
      local.tee 4
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      local.get 4
      i32.wrap_i64
      local.set 1
      i64.const 0
      call 25
      local.get 1
      return
      unreachable
    end
    i32.const 1
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;71;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 5
      i32.const 2
      local.get 5
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 23
      local.set 1
      local.get 0
      call 45
      local.tee 2
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 4
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 3
      local.get 1
      local.get 3
      i32.store offset=4
      local.get 1
      local.get 2
      i32.store
      call 26
      local.get 1
      return
      unreachable
    end
    i32.const 2
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;72;) (type 0) (param i32)
    i64.const 0
    call 25
  )
  (func (;73;) (type 1) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 3
      i32.const 3
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      local.get 0
      call 38
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      local.get 1
      return
      unreachable
    end
    i32.const 3
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;74;) (type 2) (result f32)
    (local i32 f32 i32 i32 f64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 3
      i32.const 4
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      local.get 0
      call 39
      local.tee 4
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 22
        if ;; label = @3
          i32.const 0
          local.set 2
          br 2 (;@1;)
        end
      end
      local.get 4
      f32.demote_f64
      local.set 1
      i64.const 0
      call 25
      local.get 1
      return
      unreachable
    end
    i32.const 4
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;75;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 7
      i32.const 5
      local.get 7
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i32.const 2
      i32.const 1
      call 23
      local.set 1
      local.get 0
      i32.const 2
      call 46
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 8
      i32.const 0
      call 29
      local.set 2
      local.get 8
      i32.const 1
      call 29
      local.set 3
      i32.const 0
      local.get 2
      call 42
      local.tee 9
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 6
        br 1 (;@1;)
      end
      local.get 9
      i32.wrap_i64
      local.set 4
      local.get 1
      local.get 4
      i32.store8
      i32.const 0
      local.get 3
      call 42
      local.tee 10
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 6
        br 1 (;@1;)
      end
      local.get 10
      i32.wrap_i64
      local.set 5
      local.get 1
      local.get 5
      i32.store8 offset=1
      call 26
      local.get 1
      return
      unreachable
    end
    i32.const 5
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;76;) (type 0) (param i32)
    i64.const 0
    call 25
  )
  (func (;77;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      local.get 3
      call 33
      local.set 4
      i32.const 8
      i32.const 4
      call 23
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 6
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 20
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 9
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 23
      local.set 6
      i32.const 0
      local.get 5
      call 44
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      local.get 6
      local.get 8
      i32.store offset=4
      local.get 6
      local.get 7
      i32.store
      call 26
      local.get 6
      return
      unreachable
    end
    i32.const 6
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;78;) (type 0) (param i32)
    i64.const 0
    call 25
  )
  (func (;79;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 7
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 7
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;80;) (type 5) (param i32 i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 34
      local.set 4
      i32.const 8
      i32.const 4
      call 23
      local.set 7
      local.get 7
      local.get 4
      i32.store offset=4
      i32.const 8
      local.get 7
      i32.const 4
      i32.add
      i32.const 1
      call 20
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 8
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;81;) (type 1) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 3
      i32.const 9
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 4
      local.get 0
      call 42
      local.tee 4
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      local.get 4
      i32.wrap_i64
      local.set 1
      i64.const 0
      call 25
      local.get 1
      return
      unreachable
    end
    i32.const 9
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;82;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 10
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 10
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;83;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 11
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 11
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;84;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 12
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 12
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;85;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 13
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 13
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;86;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 14
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 14
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;87;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 15
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 15
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;88;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 16
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 16
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;89;) (type 4)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 23
      local.set 2
      i32.const 17
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 20
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 25
      return
      unreachable
    end
    i32.const 17
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;90;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 4
      i32.const 255
      i32.and
      call 35
      local.set 7
      i32.const 0
      local.get 5
      local.get 6
      call 33
      local.set 8
      i32.const 100400
      call 28
      local.set 9
      local.get 9
      local.get 7
      i32.store offset=8
      local.get 9
      local.get 8
      i32.store offset=12
      local.get 3
      local.set 10
      i32.const 100700
      local.get 10
      call 32
      local.set 11
      i32.const 12
      i32.const 4
      call 23
      local.set 24
      local.get 24
      local.get 9
      i32.store offset=4
      local.get 24
      local.get 11
      i32.store offset=8
      i32.const 18
      local.get 24
      i32.const 4
      i32.add
      i32.const 2
      call 20
      local.set 12
      local.get 12
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 23
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 23
      local.set 13
      local.get 12
      call 43
      local.tee 25
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 23
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 22
      local.get 22
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 22
      i32.const 12
      i32.mul
      i32.const 4
      call 23
      local.set 21
      local.get 21
      local.set 15
      i32.const 0
      local.set 26
      block ;; label = @2
        loop ;; label = @3
          local.get 26
          local.get 22
          i32.ge_u
          br_if 1 (;@2;)
          local.get 25
          local.get 26
          call 29
          local.set 14
          i32.const 100300
          local.get 14
          i32.const 0
          call 40
          local.tee 16
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 23
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 14
          i32.const 1
          call 40
          local.tee 17
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 23
            br 3 (;@1;)
          end
          i32.const 0
          local.get 16
          call 42
          local.tee 27
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 23
            br 3 (;@1;)
          end
          local.get 27
          i32.wrap_i64
          local.set 18
          local.get 15
          local.get 18
          i32.store8
          i32.const 0
          local.get 17
          call 44
          local.tee 19
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 23
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 20
          local.get 15
          local.get 20
          i32.store offset=8
          local.get 15
          local.get 19
          i32.store offset=4
          local.get 15
          i32.const 12
          i32.add
          local.set 15
          local.get 26
          i32.const 1
          i32.add
          local.set 26
          br 0 (;@3;)
        end
      end
      local.get 13
      local.get 22
      i32.store offset=4
      local.get 13
      local.get 21
      i32.store
      call 26
      local.get 13
      return
      unreachable
    end
    i32.const 18
    local.get 23
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    unreachable
  )
  (func (;91;) (type 0) (param i32)
    i64.const 0
    call 25
  )
)
