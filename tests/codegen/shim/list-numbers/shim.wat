(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32) (result i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:list-numbers/api" "a-u16" (func (;0;) (type 0)))
  (import "test:list-numbers/api" "a-s16" (func (;1;) (type 0)))
  (import "test:list-numbers/api" "a-u32" (func (;2;) (type 0)))
  (import "test:list-numbers/api" "a-s32" (func (;3;) (type 0)))
  (import "test:list-numbers/api" "a-u64" (func (;4;) (type 0)))
  (import "test:list-numbers/api" "a-s64" (func (;5;) (type 0)))
  (import "test:list-numbers/api" "a-f32" (func (;6;) (type 0)))
  (import "test:list-numbers/api" "a-f64" (func (;7;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;8;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;9;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;10;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;11;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;12;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;13;) (type 6)))
  (import "hognose-runtime" "frame_settle" (func (;14;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;15;) (type 8)))
  (import "hognose-runtime" "lift_numbers" (func (;16;) (type 2)))
  (import "hognose-runtime" "lower_numbers" (func (;17;) (type 4)))
  (export "test:list-numbers/api#a-u16" (func 26))
  (export "cabi_post_test:list-numbers/api#a-u16" (func 27))
  (export "test:list-numbers/api#a-s16" (func 28))
  (export "cabi_post_test:list-numbers/api#a-s16" (func 29))
  (export "test:list-numbers/api#a-u32" (func 30))
  (export "cabi_post_test:list-numbers/api#a-u32" (func 31))
  (export "test:list-numbers/api#a-s32" (func 32))
  (export "cabi_post_test:list-numbers/api#a-s32" (func 33))
  (export "test:list-numbers/api#a-u64" (func 34))
  (export "cabi_post_test:list-numbers/api#a-u64" (func 35))
  (export "test:list-numbers/api#a-s64" (func 36))
  (export "cabi_post_test:list-numbers/api#a-s64" (func 37))
  (export "test:list-numbers/api#a-f32" (func 38))
  (export "cabi_post_test:list-numbers/api#a-f32" (func 39))
  (export "test:list-numbers/api#a-f64" (func 40))
  (export "cabi_post_test:list-numbers/api#a-f64" (func 41))
  (elem (;0;) (i32.const 1000) func 18 19 20 21 22 23 24 25)
  (func (;18;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 12
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 2
      local.get 4
      call 17
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
      call 11
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 0
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 2
      local.get 8
      local.get 9
      call 16
      local.set 10
      local.get 12
      call 13
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 0
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;19;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 12
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 3
      local.get 4
      call 17
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
      call 11
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 1
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 3
      local.get 8
      local.get 9
      call 16
      local.set 10
      local.get 12
      call 13
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 1
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;20;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 12
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 4
      local.get 4
      call 17
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
      call 11
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 2
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 4
      local.get 8
      local.get 9
      call 16
      local.set 10
      local.get 12
      call 13
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 2
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;21;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 12
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 5
      local.get 4
      call 17
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
      call 11
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 3
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 5
      local.get 8
      local.get 9
      call 16
      local.set 10
      local.get 12
      call 13
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 3
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;22;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 12
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 6
      local.get 4
      call 17
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
      call 11
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 4
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 6
      local.get 8
      local.get 9
      call 16
      local.set 10
      local.get 12
      call 13
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 4
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;23;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 12
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 7
      local.get 4
      call 17
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
      call 11
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 5
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 7
      local.get 8
      local.get 9
      call 16
      local.set 10
      local.get 12
      call 13
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 5
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;24;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 8
      local.get 4
      call 17
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
      call 11
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
      i32.const 8
      local.get 8
      local.get 9
      call 16
      local.set 10
      local.get 12
      call 13
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
    call 15
    i32.const 0
  )
  (func (;25;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 12
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 7
      local.get 1
      local.get 2
      local.get 3
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 9
      local.get 4
      call 17
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
      call 11
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 7
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 9
      local.get 8
      local.get 9
      call 16
      local.set 10
      local.get 12
      call 13
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 7
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;26;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 2
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 9
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
      call 11
      local.set 6
      i32.const 2
      local.get 5
      call 17
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
      call 14
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;27;) (type 9) (param i32)
    i64.const 0
    call 13
  )
  (func (;28;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 3
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 1
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 9
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
      call 11
      local.set 6
      i32.const 3
      local.get 5
      call 17
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
      call 14
      local.get 6
      return
      unreachable
    end
    i32.const 1
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;29;) (type 9) (param i32)
    i64.const 0
    call 13
  )
  (func (;30;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 4
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 2
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 9
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
      call 11
      local.set 6
      i32.const 4
      local.get 5
      call 17
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
      call 14
      local.get 6
      return
      unreachable
    end
    i32.const 2
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;31;) (type 9) (param i32)
    i64.const 0
    call 13
  )
  (func (;32;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 5
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 3
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 9
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
      call 11
      local.set 6
      i32.const 5
      local.get 5
      call 17
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
      call 14
      local.get 6
      return
      unreachable
    end
    i32.const 3
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;33;) (type 9) (param i32)
    i64.const 0
    call 13
  )
  (func (;34;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 6
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 4
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 9
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
      call 11
      local.set 6
      i32.const 6
      local.get 5
      call 17
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
      call 14
      local.get 6
      return
      unreachable
    end
    i32.const 4
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;35;) (type 9) (param i32)
    i64.const 0
    call 13
  )
  (func (;36;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 7
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 5
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 9
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
      call 11
      local.set 6
      i32.const 7
      local.get 5
      call 17
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
      call 14
      local.get 6
      return
      unreachable
    end
    i32.const 5
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;37;) (type 9) (param i32)
    i64.const 0
    call 13
  )
  (func (;38;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 8
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 6
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 9
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
      call 11
      local.set 6
      i32.const 8
      local.get 5
      call 17
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
      call 14
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
    call 10
    unreachable
  )
  (func (;39;) (type 9) (param i32)
    i64.const 0
    call 13
  )
  (func (;40;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 9
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 7
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 9
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
      call 11
      local.set 6
      i32.const 9
      local.get 5
      call 17
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
      call 14
      local.get 6
      return
      unreachable
    end
    i32.const 7
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;41;) (type 9) (param i32)
    i64.const 0
    call 13
  )
)
