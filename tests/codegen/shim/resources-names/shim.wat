(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (param i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32)))
  (type (;3;) (func (param i32)))
  (type (;4;) (func (param i32 i32)))
  (type (;5;) (func (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;7;) (func (param i32 i32 i32) (result i32)))
  (type (;8;) (func))
  (type (;9;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (result i64)))
  (type (;11;) (func (param i64)))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-names/api" "[constructor]list-thing" (func (;0;) (type 0)))
  (import "test:resources-names/api" "[constructor]self" (func (;1;) (type 1)))
  (import "test:resources-names/api" "[method]self.self" (func (;2;) (type 0)))
  (import "test:resources-names/api" "[method]self.class" (func (;3;) (type 2)))
  (import "test:resources-names/api" "[static]self.cls" (func (;4;) (type 0)))
  (import "test:resources-names/api" "[method]self.init" (func (;5;) (type 3)))
  (import "test:resources-names/api" "[method]self.enter" (func (;6;) (type 3)))
  (import "test:resources-names/api" "[method]self.exit" (func (;7;) (type 3)))
  (import "test:resources-names/api" "[method]self.del" (func (;8;) (type 3)))
  (import "test:resources-names/api" "[method]self.close" (func (;9;) (type 3)))
  (import "test:resources-names/api" "[method]self.handle" (func (;10;) (type 1)))
  (import "test:resources-names/api" "[method]self.list" (func (;11;) (type 4)))
  (import "test:resources-names/api" "[static]self.type" (func (;12;) (type 5)))
  (import "test:resources-names/api" "[method]self.classmethod" (func (;13;) (type 3)))
  (import "test:resources-names/api" "[method]self.abstractmethod" (func (;14;) (type 3)))
  (import "test:resources-names/api" "[static]self.make" (func (;15;) (type 5)))
  (import "test:resources-names/api" "[resource-drop]list-thing" (func (;16;) (type 3)))
  (import "test:resources-names/api" "[resource-drop]self" (func (;17;) (type 3)))
  (import "[export]test:resources-names/api" "[resource-drop]list-thing" (func (;18;) (type 3)))
  (import "[export]test:resources-names/api" "[resource-new]list-thing" (func (;19;) (type 1)))
  (import "[export]test:resources-names/api" "[resource-rep]list-thing" (func (;20;) (type 1)))
  (import "[export]test:resources-names/api" "[resource-drop]self" (func (;21;) (type 3)))
  (import "[export]test:resources-names/api" "[resource-new]self" (func (;22;) (type 1)))
  (import "[export]test:resources-names/api" "[resource-rep]self" (func (;23;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;24;) (type 6)))
  (import "hognose-runtime" "call_export" (func (;25;) (type 7)))
  (import "hognose-runtime" "drop_representation" (func (;26;) (type 4)))
  (import "hognose-runtime" "end_borrows" (func (;27;) (type 8)))
  (import "hognose-runtime" "export_failed" (func (;28;) (type 9)))
  (import "hognose-runtime" "frame_allocate" (func (;29;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func (;30;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;31;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;32;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;33;) (type 12)))
  (import "hognose-runtime" "init_handle" (func (;34;) (type 2)))
  (import "hognose-runtime" "item" (func (;35;) (type 0)))
  (import "hognose-runtime" "lift_borrow" (func (;36;) (type 0)))
  (import "hognose-runtime" "lift_numbers" (func (;37;) (type 7)))
  (import "hognose-runtime" "lift_own" (func (;38;) (type 0)))
  (import "hognose-runtime" "lift_string" (func (;39;) (type 0)))
  (import "hognose-runtime" "lift_u32" (func (;40;) (type 1)))
  (import "hognose-runtime" "list_new" (func (;41;) (type 1)))
  (import "hognose-runtime" "list_set" (func (;42;) (type 2)))
  (import "hognose-runtime" "lower_borrow" (func (;43;) (type 0)))
  (import "hognose-runtime" "lower_int" (func (;44;) (type 13)))
  (import "hognose-runtime" "lower_list" (func (;45;) (type 1)))
  (import "hognose-runtime" "lower_numbers" (func (;46;) (type 0)))
  (import "hognose-runtime" "lower_own" (func (;47;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;48;) (type 1)))
  (export "test:resources-names/api#[constructor]list-thing" (func 65))
  (export "test:resources-names/api#[constructor]self" (func 66))
  (export "test:resources-names/api#[method]self.self" (func 67))
  (export "test:resources-names/api#[method]self.class" (func 68))
  (export "cabi_post_test:resources-names/api#[method]self.class" (func 69))
  (export "test:resources-names/api#[static]self.cls" (func 70))
  (export "test:resources-names/api#[method]self.init" (func 71))
  (export "test:resources-names/api#[method]self.enter" (func 72))
  (export "test:resources-names/api#[method]self.exit" (func 73))
  (export "test:resources-names/api#[method]self.del" (func 74))
  (export "test:resources-names/api#[method]self.close" (func 75))
  (export "test:resources-names/api#[method]self.handle" (func 76))
  (export "test:resources-names/api#[method]self.list" (func 77))
  (export "cabi_post_test:resources-names/api#[method]self.list" (func 78))
  (export "test:resources-names/api#[static]self.type" (func 79))
  (export "test:resources-names/api#[method]self.classmethod" (func 80))
  (export "test:resources-names/api#[method]self.abstractmethod" (func 81))
  (export "test:resources-names/api#[static]self.make" (func 82))
  (export "test:resources-names/api#[dtor]list-thing" (func 83))
  (export "test:resources-names/api#[dtor]self" (func 84))
  (elem (;0;) (i32.const 1000) func 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 16 17 18 19 20 21 22 23)
  (func (;49;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 30
    local.set 10
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 31
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
      call 46
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 5
      local.get 6
      call 0
      local.set 7
      i32.const 100300
      local.get 0
      local.get 7
      call 34
      i32.const 100100
      local.set 8
      local.get 10
      call 31
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;50;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i64)
    call 30
    local.set 9
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 31
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
      local.tee 10
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 10
      i32.wrap_i64
      local.set 5
      local.get 5
      call 1
      local.set 6
      i32.const 100400
      local.get 0
      local.get 6
      call 34
      i32.const 100100
      local.set 7
      local.get 9
      call 31
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 1
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;51;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 30
    local.set 11
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 0
      local.get 6
      call 44
      local.tee 12
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.wrap_i64
      local.set 7
      local.get 5
      local.get 7
      call 2
      local.set 8
      i32.const 100400
      local.get 8
      call 38
      local.set 9
      local.get 11
      call 31
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 2
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;52;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 30
    local.set 13
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 0
      local.get 6
      call 44
      local.tee 14
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 12
        br 1 (;@1;)
      end
      local.get 14
      i32.wrap_i64
      local.set 7
      i32.const 8
      i32.const 4
      call 29
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 3
      local.get 8
      i32.load
      local.set 9
      local.get 8
      i32.load offset=4
      local.set 10
      i32.const 0
      local.get 9
      local.get 10
      call 37
      local.set 11
      local.get 13
      call 31
      local.get 11
      return
      unreachable
    end
    local.get 13
    i32.const 3
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;53;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64 i64 i64)
    call 30
    local.set 11
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 31
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
      local.tee 12
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.wrap_i64
      local.set 5
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 0
      local.get 6
      call 44
      local.tee 13
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 13
      i32.wrap_i64
      local.set 7
      local.get 5
      local.get 7
      call 4
      local.set 8
      i32.const 100400
      local.get 8
      call 38
      local.set 9
      local.get 11
      call 31
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 4
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;54;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
    local.set 7
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 5
      local.get 7
      call 31
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 5
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;55;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 6
      local.get 7
      call 31
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 6
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;56;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
    local.set 7
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 7
      local.get 7
      call 31
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 7
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;57;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 8
      local.get 1
      local.get 2
      local.get 3
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 8
      local.get 7
      call 31
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 8
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;58;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 9
      local.get 7
      call 31
      i32.const 100100
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
    call 33
    i32.const 0
  )
  (func (;59;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 30
    local.set 9
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 10
      local.set 6
      local.get 6
      call 40
      local.set 7
      local.get 9
      call 31
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 10
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;60;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 30
    local.set 15
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 29
      local.set 6
      local.get 5
      local.get 6
      call 11
      local.get 6
      i32.load
      local.set 7
      local.get 6
      i32.load offset=4
      local.set 8
      local.get 8
      call 41
      local.set 13
      local.get 7
      local.set 9
      i32.const 0
      local.set 16
      block ;; label = @2
        loop ;; label = @3
          local.get 16
          local.get 8
          i32.ge_u
          br_if 1 (;@2;)
          local.get 9
          i32.load
          local.set 10
          local.get 9
          i32.load offset=4
          local.set 11
          local.get 10
          local.get 11
          call 39
          local.set 12
          local.get 13
          local.get 16
          local.get 12
          call 42
          local.get 9
          i32.const 8
          i32.add
          local.set 9
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      local.get 15
      call 31
      local.get 13
      return
      unreachable
    end
    local.get 15
    i32.const 11
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;61;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
    local.set 7
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 12
      local.set 4
      local.get 4
      i32.const 255
      i32.and
      call 40
      local.set 5
      local.get 7
      call 31
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 12
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;62;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
    local.set 7
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 13
      local.get 7
      call 31
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 13
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;63;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
    local.set 7
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100400
      local.get 4
      call 43
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 14
      local.get 7
      call 31
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 14
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;64;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 30
    local.set 7
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
      call 24
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 31
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 15
      local.set 4
      local.get 4
      i32.const 255
      i32.and
      call 40
      local.set 5
      local.get 7
      call 31
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 15
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 33
    i32.const 0
  )
  (func (;65;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      local.get 3
      call 37
      local.set 4
      i32.const 8
      i32.const 4
      call 29
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100500
      local.get 5
      call 47
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;66;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.const 255
      i32.and
      call 40
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 3
      call 47
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;67;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 100600
      local.get 2
      call 36
      local.set 3
      local.get 1
      local.set 4
      local.get 4
      i32.const 255
      i32.and
      call 40
      local.set 5
      i32.const 12
      i32.const 4
      call 29
      local.set 9
      local.get 9
      local.get 3
      i32.store offset=4
      local.get 9
      local.get 5
      i32.store offset=8
      i32.const 2
      local.get 9
      i32.const 4
      i32.add
      i32.const 2
      call 25
      local.set 6
      call 27
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 8
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 6
      call 47
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      local.get 7
      return
      unreachable
    end
    i32.const 2
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;68;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 100600
      local.get 2
      call 36
      local.set 3
      local.get 1
      local.set 4
      local.get 4
      i32.const 255
      i32.and
      call 40
      local.set 5
      i32.const 12
      i32.const 4
      call 29
      local.set 11
      local.get 11
      local.get 3
      i32.store offset=4
      local.get 11
      local.get 5
      i32.store offset=8
      i32.const 3
      local.get 11
      i32.const 4
      i32.add
      i32.const 2
      call 25
      local.set 6
      call 27
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 29
      local.set 7
      i32.const 0
      local.get 6
      call 46
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 7
      local.get 9
      i32.store offset=4
      local.get 7
      local.get 8
      i32.store
      call 32
      local.get 7
      return
      unreachable
    end
    i32.const 3
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;69;) (type 3) (param i32)
    i64.const 0
    call 31
  )
  (func (;70;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call 40
      local.set 3
      local.get 1
      local.set 4
      local.get 4
      i32.const 255
      i32.and
      call 40
      local.set 5
      i32.const 12
      i32.const 4
      call 29
      local.set 9
      local.get 9
      local.get 3
      i32.store offset=4
      local.get 9
      local.get 5
      i32.store offset=8
      i32.const 4
      local.get 9
      i32.const 4
      i32.add
      i32.const 2
      call 25
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 8
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 6
      call 47
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      local.get 7
      return
      unreachable
    end
    i32.const 4
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;71;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 5
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      return
      unreachable
    end
    i32.const 5
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;72;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 6
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      return
      unreachable
    end
    i32.const 6
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;73;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 7
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      return
      unreachable
    end
    i32.const 7
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;74;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 8
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      return
      unreachable
    end
    i32.const 8
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;75;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 9
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      return
      unreachable
    end
    i32.const 9
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;76;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 10
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 4
      local.get 3
      call 44
      local.tee 7
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 7
      i32.wrap_i64
      local.set 4
      i64.const 0
      call 31
      local.get 4
      return
      unreachable
    end
    i32.const 10
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;77;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 12
      local.get 12
      local.get 2
      i32.store offset=4
      i32.const 11
      local.get 12
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 11
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 29
      local.set 4
      local.get 3
      call 45
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 10
      local.get 10
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 10
      i32.const 8
      i32.mul
      i32.const 4
      call 29
      local.set 9
      local.get 9
      local.set 6
      i32.const 0
      local.set 14
      block ;; label = @2
        loop ;; label = @3
          local.get 14
          local.get 10
          i32.ge_u
          br_if 1 (;@2;)
          local.get 13
          local.get 14
          call 35
          local.set 5
          local.get 5
          call 48
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 11
            br 3 (;@1;)
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
          local.get 6
          i32.const 8
          i32.add
          local.set 6
          local.get 14
          i32.const 1
          i32.add
          local.set 14
          br 0 (;@3;)
        end
      end
      local.get 4
      local.get 10
      i32.store offset=4
      local.get 4
      local.get 9
      i32.store
      call 32
      local.get 4
      return
      unreachable
    end
    i32.const 11
    local.get 11
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;78;) (type 3) (param i32)
    i64.const 0
    call 31
  )
  (func (;79;) (type 5) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 29
      local.set 3
      i32.const 12
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 25
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
      call 44
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
      call 31
      local.get 1
      return
      unreachable
    end
    i32.const 12
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;80;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 13
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      return
      unreachable
    end
    i32.const 13
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;81;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 36
      local.set 2
      i32.const 8
      i32.const 4
      call 29
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 14
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 25
      local.set 3
      call 27
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 31
      return
      unreachable
    end
    i32.const 14
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;82;) (type 5) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 29
      local.set 3
      i32.const 15
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 25
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
      call 44
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
      call 31
      local.get 1
      return
      unreachable
    end
    i32.const 15
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;83;) (type 3) (param i32)
    i32.const 100500
    local.get 0
    call 26
  )
  (func (;84;) (type 3) (param i32)
    i32.const 100600
    local.get 0
    call 26
  )
)
