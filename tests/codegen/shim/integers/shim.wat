(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i64) (result i64)))
  (type (;2;) (func (param i32 i32 i32 i32 i32 i32 i64 i64 i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (result i32)))
  (type (;7;) (func (param i32 i32) (result i32)))
  (type (;8;) (func (result i64)))
  (type (;9;) (func (param i64)))
  (type (;10;) (func))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param i64) (result i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (type (;14;) (func (param i32) (result i64)))
  (type (;15;) (func (param i32 i32 i32)))
  (type (;16;) (func (param i32 i32 i32 i32 i32 i32 i64 i64) (result i32)))
  (type (;17;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:integers/api" "a-u8" (func (;0;) (type 0)))
  (import "test:integers/api" "a-s8" (func (;1;) (type 0)))
  (import "test:integers/api" "a-u16" (func (;2;) (type 0)))
  (import "test:integers/api" "a-s16" (func (;3;) (type 0)))
  (import "test:integers/api" "a-u32" (func (;4;) (type 0)))
  (import "test:integers/api" "a-s32" (func (;5;) (type 0)))
  (import "test:integers/api" "a-u64" (func (;6;) (type 1)))
  (import "test:integers/api" "a-s64" (func (;7;) (type 1)))
  (import "test:integers/api" "all" (func (;8;) (type 2)))
  (import "hognose-runtime" "bind_arguments" (func (;9;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;10;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;11;) (type 5)))
  (import "hognose-runtime" "failed" (func (;12;) (type 6)))
  (import "hognose-runtime" "frame_allocate" (func (;13;) (type 7)))
  (import "hognose-runtime" "frame_enter" (func (;14;) (type 8)))
  (import "hognose-runtime" "frame_leave" (func (;15;) (type 9)))
  (import "hognose-runtime" "frame_settle" (func (;16;) (type 10)))
  (import "hognose-runtime" "import_failed" (func (;17;) (type 11)))
  (import "hognose-runtime" "item" (func (;18;) (type 7)))
  (import "hognose-runtime" "lift_s32" (func (;19;) (type 0)))
  (import "hognose-runtime" "lift_s64" (func (;20;) (type 12)))
  (import "hognose-runtime" "lift_u32" (func (;21;) (type 0)))
  (import "hognose-runtime" "lift_u64" (func (;22;) (type 12)))
  (import "hognose-runtime" "lower_int" (func (;23;) (type 13)))
  (import "hognose-runtime" "lower_s64" (func (;24;) (type 14)))
  (import "hognose-runtime" "lower_tuple" (func (;25;) (type 7)))
  (import "hognose-runtime" "lower_u64" (func (;26;) (type 14)))
  (import "hognose-runtime" "tuple_new" (func (;27;) (type 0)))
  (import "hognose-runtime" "tuple_set" (func (;28;) (type 15)))
  (export "test:integers/api#a-u8" (func 38))
  (export "test:integers/api#a-s8" (func 39))
  (export "test:integers/api#a-u16" (func 40))
  (export "test:integers/api#a-s16" (func 41))
  (export "test:integers/api#a-u32" (func 42))
  (export "test:integers/api#a-s32" (func 43))
  (export "test:integers/api#a-u64" (func 44))
  (export "test:integers/api#a-s64" (func 45))
  (export "test:integers/api#all" (func 46))
  (export "cabi_post_test:integers/api#all" (func 47))
  (elem (;0;) (i32.const 1000) func 29 30 31 32 33 34 35 36 37)
  (func (;29;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i64)
    call 14
    local.set 9
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 15
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
      call 23
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
      call 0
      local.set 6
      local.get 6
      i32.const 255
      i32.and
      call 21
      local.set 7
      local.get 9
      call 15
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
    call 17
    i32.const 0
  )
  (func (;30;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i64)
    call 14
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 15
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 1
      local.get 4
      call 23
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
      local.get 6
      i32.extend8_s
      call 19
      local.set 7
      local.get 9
      call 15
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
    call 17
    i32.const 0
  )
  (func (;31;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i64)
    call 14
    local.set 9
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 15
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
      call 23
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
      call 2
      local.set 6
      local.get 6
      i32.const 65535
      i32.and
      call 21
      local.set 7
      local.get 9
      call 15
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
    call 17
    i32.const 0
  )
  (func (;32;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i64)
    call 14
    local.set 9
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 15
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
      call 23
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
      call 3
      local.set 6
      local.get 6
      i32.extend16_s
      call 19
      local.set 7
      local.get 9
      call 15
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 3
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    i32.const 0
  )
  (func (;33;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i64)
    call 14
    local.set 9
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 15
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
      call 23
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
      call 4
      local.set 6
      local.get 6
      call 21
      local.set 7
      local.get 9
      call 15
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 4
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    i32.const 0
  )
  (func (;34;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i64)
    call 14
    local.set 9
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 15
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
      call 23
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
      call 5
      local.set 6
      local.get 6
      call 19
      local.set 7
      local.get 9
      call 15
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 5
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    i32.const 0
  )
  (func (;35;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i64 i64 i32 i32 i64)
    call 14
    local.set 9
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 15
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 26
      local.tee 5
      i64.const -1
      i64.eq
      if ;; label = @2
        call 12
        if ;; label = @3
          i32.const 0
          local.set 8
          br 2 (;@1;)
        end
      end
      local.get 5
      call 6
      local.set 6
      local.get 6
      call 22
      local.set 7
      local.get 9
      call 15
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 6
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    i32.const 0
  )
  (func (;36;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i64 i64 i32 i32 i64)
    call 14
    local.set 9
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 15
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 24
      local.tee 5
      i64.const -1
      i64.eq
      if ;; label = @2
        call 12
        if ;; label = @3
          i32.const 0
          local.set 8
          br 2 (;@1;)
        end
      end
      local.get 5
      call 7
      local.set 6
      local.get 6
      call 20
      local.set 7
      local.get 9
      call 15
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 7
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    i32.const 0
  )
  (func (;37;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64)
    call 14
    local.set 39
    local.get 3
    local.get 2
    i32.const 8
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 8
      local.get 1
      local.get 2
      local.get 3
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 39
        call 15
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
      call 23
      local.tee 40
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 38
        br 1 (;@1;)
      end
      local.get 40
      i32.wrap_i64
      local.set 5
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 1
      local.get 6
      call 23
      local.tee 41
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 38
        br 1 (;@1;)
      end
      local.get 41
      i32.wrap_i64
      local.set 7
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 2
      local.get 8
      call 23
      local.tee 42
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 38
        br 1 (;@1;)
      end
      local.get 42
      i32.wrap_i64
      local.set 9
      local.get 1
      i32.load offset=12
      local.set 10
      i32.const 3
      local.get 10
      call 23
      local.tee 43
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 38
        br 1 (;@1;)
      end
      local.get 43
      i32.wrap_i64
      local.set 11
      local.get 1
      i32.load offset=16
      local.set 12
      i32.const 4
      local.get 12
      call 23
      local.tee 44
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 38
        br 1 (;@1;)
      end
      local.get 44
      i32.wrap_i64
      local.set 13
      local.get 1
      i32.load offset=20
      local.set 14
      i32.const 5
      local.get 14
      call 23
      local.tee 45
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 38
        br 1 (;@1;)
      end
      local.get 45
      i32.wrap_i64
      local.set 15
      local.get 1
      i32.load offset=24
      local.set 16
      local.get 16
      call 26
      local.tee 17
      i64.const -1
      i64.eq
      if ;; label = @2
        call 12
        if ;; label = @3
          i32.const 6
          local.set 38
          br 2 (;@1;)
        end
      end
      local.get 1
      i32.load offset=28
      local.set 18
      local.get 18
      call 24
      local.tee 19
      i64.const -1
      i64.eq
      if ;; label = @2
        call 12
        if ;; label = @3
          i32.const 7
          local.set 38
          br 2 (;@1;)
        end
      end
      i32.const 32
      i32.const 8
      call 13
      local.set 20
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      local.get 13
      local.get 15
      local.get 17
      local.get 19
      local.get 20
      call 8
      local.get 20
      i32.load8_u
      local.set 21
      local.get 21
      i32.const 255
      i32.and
      call 21
      local.set 22
      local.get 20
      i32.load8_s offset=1
      local.set 23
      local.get 23
      i32.extend8_s
      call 19
      local.set 24
      local.get 20
      i32.load16_u offset=2
      local.set 25
      local.get 25
      i32.const 65535
      i32.and
      call 21
      local.set 26
      local.get 20
      i32.load16_s offset=4
      local.set 27
      local.get 27
      i32.extend16_s
      call 19
      local.set 28
      local.get 20
      i32.load offset=8
      local.set 29
      local.get 29
      call 21
      local.set 30
      local.get 20
      i32.load offset=12
      local.set 31
      local.get 31
      call 19
      local.set 32
      local.get 20
      i64.load offset=16
      local.set 33
      local.get 33
      call 22
      local.set 34
      local.get 20
      i64.load offset=24
      local.set 35
      local.get 35
      call 20
      local.set 36
      i32.const 8
      call 27
      local.set 37
      local.get 37
      i32.const 0
      local.get 22
      call 28
      local.get 37
      i32.const 1
      local.get 24
      call 28
      local.get 37
      i32.const 2
      local.get 26
      call 28
      local.get 37
      i32.const 3
      local.get 28
      call 28
      local.get 37
      i32.const 4
      local.get 30
      call 28
      local.get 37
      i32.const 5
      local.get 32
      call 28
      local.get 37
      i32.const 6
      local.get 34
      call 28
      local.get 37
      i32.const 7
      local.get 36
      call 28
      local.get 39
      call 15
      local.get 37
      return
      unreachable
    end
    local.get 39
    i32.const 8
    local.get 38
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    i32.const 0
  )
  (func (;38;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.const 255
      i32.and
      call 21
      local.set 2
      i32.const 8
      i32.const 4
      call 13
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 0
      local.get 3
      call 23
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
      call 15
      local.get 4
      return
      unreachable
    end
    i32.const 0
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;39;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.extend8_s
      call 19
      local.set 2
      i32.const 8
      i32.const 4
      call 13
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 1
      local.get 3
      call 23
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
      call 15
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
    call 11
    unreachable
  )
  (func (;40;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.const 65535
      i32.and
      call 21
      local.set 2
      i32.const 8
      i32.const 4
      call 13
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 2
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 2
      local.get 3
      call 23
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
      call 15
      local.get 4
      return
      unreachable
    end
    i32.const 2
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;41;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.extend16_s
      call 19
      local.set 2
      i32.const 8
      i32.const 4
      call 13
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 3
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 3
      local.get 3
      call 23
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
      call 15
      local.get 4
      return
      unreachable
    end
    i32.const 3
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;42;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      call 21
      local.set 2
      i32.const 8
      i32.const 4
      call 13
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 4
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 4
      local.get 3
      call 23
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
      call 15
      local.get 4
      return
      unreachable
    end
    i32.const 4
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;43;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      call 19
      local.set 2
      i32.const 8
      i32.const 4
      call 13
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 5
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 5
      local.get 3
      call 23
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
      call 15
      local.get 4
      return
      unreachable
    end
    i32.const 5
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;44;) (type 1) (param i64) (result i64)
    (local i64 i32 i32 i64 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      call 22
      local.set 2
      i32.const 8
      i32.const 4
      call 13
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 6
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      call 26
      local.tee 4
      i64.const -1
      i64.eq
      if ;; label = @2
        call 12
        if ;; label = @3
          i32.const 0
          local.set 5
          br 2 (;@1;)
        end
      end
      i64.const 0
      call 15
      local.get 4
      return
      unreachable
    end
    i32.const 6
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;45;) (type 1) (param i64) (result i64)
    (local i64 i32 i32 i64 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      call 20
      local.set 2
      i32.const 8
      i32.const 4
      call 13
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 7
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      call 24
      local.tee 4
      i64.const -1
      i64.eq
      if ;; label = @2
        call 12
        if ;; label = @3
          i32.const 0
          local.set 5
          br 2 (;@1;)
        end
      end
      i64.const 0
      call 15
      local.get 4
      return
      unreachable
    end
    i32.const 7
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;46;) (type 16) (param i32 i32 i32 i32 i32 i32 i64 i64) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 i32 i32 i64 i64 i64 i64 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 8
      local.get 8
      i32.const 255
      i32.and
      call 21
      local.set 9
      local.get 1
      local.set 10
      local.get 10
      i32.extend8_s
      call 19
      local.set 11
      local.get 2
      local.set 12
      local.get 12
      i32.const 65535
      i32.and
      call 21
      local.set 13
      local.get 3
      local.set 14
      local.get 14
      i32.extend16_s
      call 19
      local.set 15
      local.get 4
      local.set 16
      local.get 16
      call 21
      local.set 17
      local.get 5
      local.set 18
      local.get 18
      call 19
      local.set 19
      local.get 6
      local.set 20
      local.get 20
      call 22
      local.set 21
      local.get 7
      local.set 22
      local.get 22
      call 20
      local.set 23
      i32.const 36
      i32.const 4
      call 13
      local.set 43
      local.get 43
      local.get 9
      i32.store offset=4
      local.get 43
      local.get 11
      i32.store offset=8
      local.get 43
      local.get 13
      i32.store offset=12
      local.get 43
      local.get 15
      i32.store offset=16
      local.get 43
      local.get 17
      i32.store offset=20
      local.get 43
      local.get 19
      i32.store offset=24
      local.get 43
      local.get 21
      i32.store offset=28
      local.get 43
      local.get 23
      i32.store offset=32
      i32.const 8
      local.get 43
      i32.const 4
      i32.add
      i32.const 8
      call 10
      local.set 24
      local.get 24
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 42
        br 1 (;@1;)
      end
      i32.const 32
      i32.const 8
      call 13
      local.set 25
      local.get 24
      i32.const 8
      call 25
      local.tee 44
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 42
        br 1 (;@1;)
      end
      local.get 44
      i32.const 0
      call 18
      local.set 26
      local.get 44
      i32.const 1
      call 18
      local.set 27
      local.get 44
      i32.const 2
      call 18
      local.set 28
      local.get 44
      i32.const 3
      call 18
      local.set 29
      local.get 44
      i32.const 4
      call 18
      local.set 30
      local.get 44
      i32.const 5
      call 18
      local.set 31
      local.get 44
      i32.const 6
      call 18
      local.set 32
      local.get 44
      i32.const 7
      call 18
      local.set 33
      i32.const 0
      local.get 26
      call 23
      local.tee 45
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 42
        br 1 (;@1;)
      end
      local.get 45
      i32.wrap_i64
      local.set 34
      local.get 25
      local.get 34
      i32.store8
      i32.const 1
      local.get 27
      call 23
      local.tee 46
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 42
        br 1 (;@1;)
      end
      local.get 46
      i32.wrap_i64
      local.set 35
      local.get 25
      local.get 35
      i32.store8 offset=1
      i32.const 2
      local.get 28
      call 23
      local.tee 47
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 42
        br 1 (;@1;)
      end
      local.get 47
      i32.wrap_i64
      local.set 36
      local.get 25
      local.get 36
      i32.store16 offset=2
      i32.const 3
      local.get 29
      call 23
      local.tee 48
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 42
        br 1 (;@1;)
      end
      local.get 48
      i32.wrap_i64
      local.set 37
      local.get 25
      local.get 37
      i32.store16 offset=4
      i32.const 4
      local.get 30
      call 23
      local.tee 49
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 42
        br 1 (;@1;)
      end
      local.get 49
      i32.wrap_i64
      local.set 38
      local.get 25
      local.get 38
      i32.store offset=8
      i32.const 5
      local.get 31
      call 23
      local.tee 50
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 42
        br 1 (;@1;)
      end
      local.get 50
      i32.wrap_i64
      local.set 39
      local.get 25
      local.get 39
      i32.store offset=12
      local.get 32
      call 26
      local.tee 40
      i64.const -1
      i64.eq
      if ;; label = @2
        call 12
        if ;; label = @3
          i32.const 7
          local.set 42
          br 2 (;@1;)
        end
      end
      local.get 25
      local.get 40
      i64.store offset=16
      local.get 33
      call 24
      local.tee 41
      i64.const -1
      i64.eq
      if ;; label = @2
        call 12
        if ;; label = @3
          i32.const 8
          local.set 42
          br 2 (;@1;)
        end
      end
      local.get 25
      local.get 41
      i64.store offset=24
      call 16
      local.get 25
      return
      unreachable
    end
    i32.const 8
    local.get 42
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;47;) (type 17) (param i32)
    i64.const 0
    call 15
  )
)
