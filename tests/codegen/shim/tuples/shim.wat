(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32 f32 i32)))
  (type (;3;) (func (param i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32 i32)))
  (type (;5;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32) (result i32)))
  (type (;7;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;8;) (func (result i32)))
  (type (;9;) (func (param i32 i32) (result i32)))
  (type (;10;) (func (result i64)))
  (type (;11;) (func (param i64)))
  (type (;12;) (func))
  (type (;13;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;14;) (func (param f64) (result i32)))
  (type (;15;) (func (param i64) (result i32)))
  (type (;16;) (func (param i32) (result f64)))
  (type (;17;) (func (param i32 i32) (result i64)))
  (type (;18;) (func (param i32) (result i64)))
  (type (;19;) (func (param i32)))
  (type (;20;) (func (param i32 i32 i32 i32 f32) (result i32)))
  (type (;21;) (func (param i32 i32 i32 i64 f32 f64 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:tuples/api" "one" (func (;0;) (type 0)))
  (import "test:tuples/api" "two" (func (;1;) (type 1)))
  (import "test:tuples/api" "nested" (func (;2;) (type 2)))
  (import "test:tuples/api" "many" (func (;3;) (type 3)))
  (import "test:tuples/api" "swap" (func (;4;) (type 4)))
  (import "hognose-runtime" "bind_arguments" (func (;5;) (type 5)))
  (import "hognose-runtime" "call_export" (func (;6;) (type 6)))
  (import "hognose-runtime" "export_failed" (func (;7;) (type 7)))
  (import "hognose-runtime" "failed" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;9;) (type 9)))
  (import "hognose-runtime" "frame_enter" (func (;10;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;11;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;12;) (type 12)))
  (import "hognose-runtime" "import_failed" (func (;13;) (type 13)))
  (import "hognose-runtime" "item" (func (;14;) (type 9)))
  (import "hognose-runtime" "lift_bool" (func (;15;) (type 0)))
  (import "hognose-runtime" "lift_char" (func (;16;) (type 0)))
  (import "hognose-runtime" "lift_f64" (func (;17;) (type 14)))
  (import "hognose-runtime" "lift_string" (func (;18;) (type 9)))
  (import "hognose-runtime" "lift_u32" (func (;19;) (type 0)))
  (import "hognose-runtime" "lift_u64" (func (;20;) (type 15)))
  (import "hognose-runtime" "lower_bool" (func (;21;) (type 0)))
  (import "hognose-runtime" "lower_char" (func (;22;) (type 0)))
  (import "hognose-runtime" "lower_f64" (func (;23;) (type 16)))
  (import "hognose-runtime" "lower_int" (func (;24;) (type 17)))
  (import "hognose-runtime" "lower_string" (func (;25;) (type 0)))
  (import "hognose-runtime" "lower_tuple" (func (;26;) (type 9)))
  (import "hognose-runtime" "lower_u64" (func (;27;) (type 18)))
  (import "hognose-runtime" "tuple_new" (func (;28;) (type 0)))
  (import "hognose-runtime" "tuple_set" (func (;29;) (type 4)))
  (export "test:tuples/api#one" (func 35))
  (export "test:tuples/api#two" (func 36))
  (export "cabi_post_test:tuples/api#two" (func 37))
  (export "test:tuples/api#nested" (func 38))
  (export "cabi_post_test:tuples/api#nested" (func 39))
  (export "test:tuples/api#many" (func 40))
  (export "cabi_post_test:tuples/api#many" (func 41))
  (export "test:tuples/api#swap" (func 42))
  (export "cabi_post_test:tuples/api#swap" (func 43))
  (elem (;0;) (i32.const 1000) func 30 31 32 33 34)
  (func (;30;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64 i32 i64)
    call 10
    local.set 11
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 1
      call 26
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.const 0
      call 14
      local.set 5
      i32.const 0
      local.get 5
      call 24
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
      local.set 6
      local.get 6
      call 0
      local.set 7
      local.get 7
      i32.const 255
      i32.and
      call 19
      local.set 8
      i32.const 1
      call 28
      local.set 9
      local.get 9
      i32.const 0
      local.get 8
      call 29
      local.get 11
      call 11
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 0
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;31;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64)
    call 10
    local.set 18
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 2
      call 26
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      local.get 19
      i32.const 0
      call 14
      local.set 5
      local.get 19
      i32.const 1
      call 14
      local.set 6
      i32.const 0
      local.get 5
      call 24
      local.tee 20
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 17
        br 1 (;@1;)
      end
      local.get 20
      i32.wrap_i64
      local.set 7
      local.get 6
      call 25
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      i32.const 12
      i32.const 4
      call 9
      local.set 10
      local.get 7
      local.get 8
      local.get 9
      local.get 10
      call 1
      local.get 10
      i32.load
      local.set 11
      local.get 10
      i32.load offset=4
      local.set 12
      local.get 11
      local.get 12
      call 18
      local.set 13
      local.get 10
      i32.load8_u offset=8
      local.set 14
      local.get 14
      i32.const 255
      i32.and
      call 19
      local.set 15
      i32.const 2
      call 28
      local.set 16
      local.get 16
      i32.const 0
      local.get 13
      call 29
      local.get 16
      i32.const 1
      local.get 15
      call 29
      local.get 18
      call 11
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 1
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;32;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i32 i32 f64)
    call 10
    local.set 25
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 25
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 2
      call 26
      local.tee 26
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 24
        br 1 (;@1;)
      end
      local.get 26
      i32.const 0
      call 14
      local.set 5
      local.get 26
      i32.const 1
      call 14
      local.set 6
      local.get 5
      i32.const 2
      call 26
      local.tee 27
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 24
        br 1 (;@1;)
      end
      local.get 27
      i32.const 0
      call 14
      local.set 7
      local.get 27
      i32.const 1
      call 14
      local.set 8
      i32.const 0
      local.get 7
      call 24
      local.tee 28
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 24
        br 1 (;@1;)
      end
      local.get 28
      i32.wrap_i64
      local.set 9
      i32.const 2
      local.get 8
      call 24
      local.tee 29
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 24
        br 1 (;@1;)
      end
      local.get 29
      i32.wrap_i64
      local.set 10
      local.get 6
      i32.const 2
      call 26
      local.tee 30
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 24
        br 1 (;@1;)
      end
      local.get 30
      i32.const 0
      call 14
      local.set 11
      local.get 30
      i32.const 1
      call 14
      local.set 12
      local.get 11
      call 25
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 5
        local.set 24
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 12
      i32.const 1
      call 26
      local.tee 31
      i32.eqz
      if ;; label = @2
        i32.const 6
        local.set 24
        br 1 (;@1;)
      end
      local.get 31
      i32.const 0
      call 14
      local.set 15
      local.get 15
      call 23
      local.tee 32
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 7
          local.set 24
          br 2 (;@1;)
        end
      end
      local.get 32
      f32.demote_f64
      local.set 16
      i32.const 2
      i32.const 1
      call 9
      local.set 17
      local.get 9
      local.get 10
      local.get 13
      local.get 14
      local.get 16
      local.get 17
      call 2
      local.get 17
      i32.load8_u
      local.set 18
      local.get 18
      i32.const 255
      i32.and
      call 19
      local.set 19
      i32.const 1
      call 28
      local.set 20
      local.get 20
      i32.const 0
      local.get 19
      call 29
      local.get 17
      i32.load8_u offset=1
      local.set 21
      local.get 21
      i32.const 255
      i32.and
      call 19
      local.set 22
      i32.const 2
      call 28
      local.set 23
      local.get 23
      i32.const 0
      local.get 20
      call 29
      local.get 23
      i32.const 1
      local.get 22
      call 29
      local.get 25
      call 11
      local.get 23
      return
      unreachable
    end
    local.get 25
    i32.const 2
    local.get 24
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;33;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 f32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i64 i64 f64 f64)
    call 10
    local.set 46
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 46
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 9
      call 26
      local.tee 47
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 45
        br 1 (;@1;)
      end
      local.get 47
      i32.const 0
      call 14
      local.set 5
      local.get 47
      i32.const 1
      call 14
      local.set 6
      local.get 47
      i32.const 2
      call 14
      local.set 7
      local.get 47
      i32.const 3
      call 14
      local.set 8
      local.get 47
      i32.const 4
      call 14
      local.set 9
      local.get 47
      i32.const 5
      call 14
      local.set 10
      local.get 47
      i32.const 6
      call 14
      local.set 11
      local.get 47
      i32.const 7
      call 14
      local.set 12
      local.get 47
      i32.const 8
      call 14
      local.set 13
      i32.const 0
      local.get 5
      call 24
      local.tee 48
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 45
        br 1 (;@1;)
      end
      local.get 48
      i32.wrap_i64
      local.set 14
      i32.const 2
      local.get 6
      call 24
      local.tee 49
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 45
        br 1 (;@1;)
      end
      local.get 49
      i32.wrap_i64
      local.set 15
      i32.const 4
      local.get 7
      call 24
      local.tee 50
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 45
        br 1 (;@1;)
      end
      local.get 50
      i32.wrap_i64
      local.set 16
      local.get 8
      call 27
      local.tee 17
      i64.const -1
      i64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 4
          local.set 45
          br 2 (;@1;)
        end
      end
      local.get 9
      call 23
      local.tee 51
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 5
          local.set 45
          br 2 (;@1;)
        end
      end
      local.get 51
      f32.demote_f64
      local.set 18
      local.get 10
      call 23
      local.tee 52
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 6
          local.set 45
          br 2 (;@1;)
        end
      end
      local.get 52
      local.set 19
      local.get 11
      call 25
      local.tee 20
      i32.eqz
      if ;; label = @2
        i32.const 7
        local.set 45
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 21
      local.get 12
      call 22
      local.tee 22
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 8
        local.set 45
        br 1 (;@1;)
      end
      local.get 13
      call 21
      local.tee 23
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 9
        local.set 45
        br 1 (;@1;)
      end
      i32.const 48
      i32.const 8
      call 9
      local.set 24
      local.get 14
      local.get 15
      local.get 16
      local.get 17
      local.get 18
      local.get 19
      local.get 20
      local.get 21
      local.get 22
      local.get 23
      local.get 24
      call 3
      local.get 24
      i32.load8_u
      local.set 25
      local.get 25
      i32.const 255
      i32.and
      call 19
      local.set 26
      local.get 24
      i32.load16_u offset=2
      local.set 27
      local.get 27
      i32.const 65535
      i32.and
      call 19
      local.set 28
      local.get 24
      i32.load offset=4
      local.set 29
      local.get 29
      call 19
      local.set 30
      local.get 24
      i64.load offset=8
      local.set 31
      local.get 31
      call 20
      local.set 32
      local.get 24
      f32.load offset=16
      local.set 33
      local.get 33
      f64.promote_f32
      call 17
      local.set 34
      local.get 24
      f64.load offset=24
      local.set 35
      local.get 35
      call 17
      local.set 36
      local.get 24
      i32.load offset=32
      local.set 37
      local.get 24
      i32.load offset=36
      local.set 38
      local.get 37
      local.get 38
      call 18
      local.set 39
      local.get 24
      i32.load offset=40
      local.set 40
      local.get 40
      call 16
      local.set 41
      local.get 24
      i32.load8_u offset=44
      local.set 42
      local.get 42
      call 15
      local.set 43
      i32.const 9
      call 28
      local.set 44
      local.get 44
      i32.const 0
      local.get 26
      call 29
      local.get 44
      i32.const 1
      local.get 28
      call 29
      local.get 44
      i32.const 2
      local.get 30
      call 29
      local.get 44
      i32.const 3
      local.get 32
      call 29
      local.get 44
      i32.const 4
      local.get 34
      call 29
      local.get 44
      i32.const 5
      local.get 36
      call 29
      local.get 44
      i32.const 6
      local.get 39
      call 29
      local.get 44
      i32.const 7
      local.get 41
      call 29
      local.get 44
      i32.const 8
      local.get 43
      call 29
      local.get 46
      call 11
      local.get 44
      return
      unreachable
    end
    local.get 46
    i32.const 3
    local.get 45
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;34;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i64)
    call 10
    local.set 16
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 2
      call 26
      local.tee 17
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      local.get 17
      i32.const 0
      call 14
      local.set 5
      local.get 17
      i32.const 1
      call 14
      local.set 6
      i32.const 4
      local.get 5
      call 24
      local.tee 18
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 15
        br 1 (;@1;)
      end
      local.get 18
      i32.wrap_i64
      local.set 7
      i32.const 4
      local.get 6
      call 24
      local.tee 19
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 15
        br 1 (;@1;)
      end
      local.get 19
      i32.wrap_i64
      local.set 8
      i32.const 8
      i32.const 4
      call 9
      local.set 9
      local.get 7
      local.get 8
      local.get 9
      call 4
      local.get 9
      i32.load
      local.set 10
      local.get 10
      call 19
      local.set 11
      local.get 9
      i32.load offset=4
      local.set 12
      local.get 12
      call 19
      local.set 13
      i32.const 2
      call 28
      local.set 14
      local.get 14
      i32.const 0
      local.get 11
      call 29
      local.get 14
      i32.const 1
      local.get 13
      call 29
      local.get 16
      call 11
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 4
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;35;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.const 255
      i32.and
      call 19
      local.set 2
      i32.const 1
      call 28
      local.set 3
      local.get 3
      i32.const 0
      local.get 2
      call 29
      i32.const 8
      i32.const 4
      call 9
      local.set 8
      local.get 8
      local.get 3
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 4
      local.get 4
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      local.get 4
      i32.const 1
      call 26
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      local.get 9
      i32.const 0
      call 14
      local.set 5
      i32.const 0
      local.get 5
      call 24
      local.tee 10
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 7
        br 1 (;@1;)
      end
      local.get 10
      i32.wrap_i64
      local.set 6
      i64.const 0
      call 11
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
    call 7
    unreachable
  )
  (func (;36;) (type 6) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      local.get 3
      i32.const 255
      i32.and
      call 19
      local.set 6
      local.get 4
      local.get 5
      call 18
      local.set 7
      i32.const 2
      call 28
      local.set 8
      local.get 8
      i32.const 0
      local.get 6
      call 29
      local.get 8
      i32.const 1
      local.get 7
      call 29
      i32.const 8
      i32.const 4
      call 9
      local.set 17
      local.get 17
      local.get 8
      i32.store offset=4
      i32.const 1
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 9
      local.set 10
      local.get 9
      i32.const 2
      call 26
      local.tee 18
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 16
        br 1 (;@1;)
      end
      local.get 18
      i32.const 0
      call 14
      local.set 11
      local.get 18
      i32.const 1
      call 14
      local.set 12
      local.get 11
      call 25
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 10
      local.get 14
      i32.store offset=4
      local.get 10
      local.get 13
      i32.store
      i32.const 0
      local.get 12
      call 24
      local.tee 19
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 16
        br 1 (;@1;)
      end
      local.get 19
      i32.wrap_i64
      local.set 15
      local.get 10
      local.get 15
      i32.store8 offset=8
      call 12
      local.get 10
      return
      unreachable
    end
    i32.const 1
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;37;) (type 19) (param i32)
    i64.const 0
    call 11
  )
  (func (;38;) (type 20) (param i32 i32 i32 i32 f32) (result i32)
    (local i32 i32 i32 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 5
      local.get 1
      local.set 6
      local.get 2
      local.set 7
      local.get 3
      local.set 8
      local.get 4
      local.set 9
      local.get 5
      i32.const 255
      i32.and
      call 19
      local.set 10
      local.get 6
      i32.const 65535
      i32.and
      call 19
      local.set 11
      i32.const 2
      call 28
      local.set 12
      local.get 12
      i32.const 0
      local.get 10
      call 29
      local.get 12
      i32.const 1
      local.get 11
      call 29
      local.get 7
      local.get 8
      call 18
      local.set 13
      local.get 9
      f64.promote_f32
      call 17
      local.set 14
      i32.const 1
      call 28
      local.set 15
      local.get 15
      i32.const 0
      local.get 14
      call 29
      i32.const 2
      call 28
      local.set 16
      local.get 16
      i32.const 0
      local.get 13
      call 29
      local.get 16
      i32.const 1
      local.get 15
      call 29
      i32.const 2
      call 28
      local.set 17
      local.get 17
      i32.const 0
      local.get 12
      call 29
      local.get 17
      i32.const 1
      local.get 16
      call 29
      i32.const 8
      i32.const 4
      call 9
      local.set 26
      local.get 26
      local.get 17
      i32.store offset=4
      i32.const 2
      local.get 26
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 18
      local.get 18
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 25
        br 1 (;@1;)
      end
      i32.const 2
      i32.const 1
      call 9
      local.set 19
      local.get 18
      i32.const 2
      call 26
      local.tee 27
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 25
        br 1 (;@1;)
      end
      local.get 27
      i32.const 0
      call 14
      local.set 20
      local.get 27
      i32.const 1
      call 14
      local.set 21
      local.get 20
      i32.const 1
      call 26
      local.tee 28
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 25
        br 1 (;@1;)
      end
      local.get 28
      i32.const 0
      call 14
      local.set 22
      i32.const 0
      local.get 22
      call 24
      local.tee 29
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 25
        br 1 (;@1;)
      end
      local.get 29
      i32.wrap_i64
      local.set 23
      local.get 19
      local.get 23
      i32.store8
      i32.const 0
      local.get 21
      call 24
      local.tee 30
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 25
        br 1 (;@1;)
      end
      local.get 30
      i32.wrap_i64
      local.set 24
      local.get 19
      local.get 24
      i32.store8 offset=1
      call 12
      local.get 19
      return
      unreachable
    end
    i32.const 2
    local.get 25
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;39;) (type 19) (param i32)
    i64.const 0
    call 11
  )
  (func (;40;) (type 21) (param i32 i32 i32 i64 f32 f64 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 f64 f64)
    block ;; label = @1
      local.get 0
      local.set 10
      local.get 1
      local.set 11
      local.get 2
      local.set 12
      local.get 3
      local.set 13
      local.get 4
      local.set 14
      local.get 5
      local.set 15
      local.get 6
      local.set 16
      local.get 7
      local.set 17
      local.get 8
      local.set 18
      local.get 9
      local.set 19
      local.get 10
      i32.const 255
      i32.and
      call 19
      local.set 20
      local.get 11
      i32.const 65535
      i32.and
      call 19
      local.set 21
      local.get 12
      call 19
      local.set 22
      local.get 13
      call 20
      local.set 23
      local.get 14
      f64.promote_f32
      call 17
      local.set 24
      local.get 15
      call 17
      local.set 25
      local.get 16
      local.get 17
      call 18
      local.set 26
      local.get 18
      call 16
      local.set 27
      local.get 19
      call 15
      local.set 28
      i32.const 9
      call 28
      local.set 29
      local.get 29
      i32.const 0
      local.get 20
      call 29
      local.get 29
      i32.const 1
      local.get 21
      call 29
      local.get 29
      i32.const 2
      local.get 22
      call 29
      local.get 29
      i32.const 3
      local.get 23
      call 29
      local.get 29
      i32.const 4
      local.get 24
      call 29
      local.get 29
      i32.const 5
      local.get 25
      call 29
      local.get 29
      i32.const 6
      local.get 26
      call 29
      local.get 29
      i32.const 7
      local.get 27
      call 29
      local.get 29
      i32.const 8
      local.get 28
      call 29
      i32.const 8
      i32.const 4
      call 9
      local.set 52
      local.get 52
      local.get 29
      i32.store offset=4
      i32.const 3
      local.get 52
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 30
      local.get 30
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 51
        br 1 (;@1;)
      end
      i32.const 48
      i32.const 8
      call 9
      local.set 31
      local.get 30
      i32.const 9
      call 26
      local.tee 53
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 51
        br 1 (;@1;)
      end
      local.get 53
      i32.const 0
      call 14
      local.set 32
      local.get 53
      i32.const 1
      call 14
      local.set 33
      local.get 53
      i32.const 2
      call 14
      local.set 34
      local.get 53
      i32.const 3
      call 14
      local.set 35
      local.get 53
      i32.const 4
      call 14
      local.set 36
      local.get 53
      i32.const 5
      call 14
      local.set 37
      local.get 53
      i32.const 6
      call 14
      local.set 38
      local.get 53
      i32.const 7
      call 14
      local.set 39
      local.get 53
      i32.const 8
      call 14
      local.set 40
      i32.const 0
      local.get 32
      call 24
      local.tee 54
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 51
        br 1 (;@1;)
      end
      local.get 54
      i32.wrap_i64
      local.set 41
      local.get 31
      local.get 41
      i32.store8
      i32.const 2
      local.get 33
      call 24
      local.tee 55
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 51
        br 1 (;@1;)
      end
      local.get 55
      i32.wrap_i64
      local.set 42
      local.get 31
      local.get 42
      i32.store16 offset=2
      i32.const 4
      local.get 34
      call 24
      local.tee 56
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 51
        br 1 (;@1;)
      end
      local.get 56
      i32.wrap_i64
      local.set 43
      local.get 31
      local.get 43
      i32.store offset=4
      local.get 35
      call 27
      local.tee 44
      i64.const -1
      i64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 4
          local.set 51
          br 2 (;@1;)
        end
      end
      local.get 31
      local.get 44
      i64.store offset=8
      local.get 36
      call 23
      local.tee 57
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 5
          local.set 51
          br 2 (;@1;)
        end
      end
      local.get 57
      f32.demote_f64
      local.set 45
      local.get 31
      local.get 45
      f32.store offset=16
      local.get 37
      call 23
      local.tee 58
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 6
          local.set 51
          br 2 (;@1;)
        end
      end
      local.get 58
      local.set 46
      local.get 31
      local.get 46
      f64.store offset=24
      local.get 38
      call 25
      local.tee 47
      i32.eqz
      if ;; label = @2
        i32.const 7
        local.set 51
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 48
      local.get 31
      local.get 48
      i32.store offset=36
      local.get 31
      local.get 47
      i32.store offset=32
      local.get 39
      call 22
      local.tee 49
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 8
        local.set 51
        br 1 (;@1;)
      end
      local.get 31
      local.get 49
      i32.store offset=40
      local.get 40
      call 21
      local.tee 50
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 9
        local.set 51
        br 1 (;@1;)
      end
      local.get 31
      local.get 50
      i32.store8 offset=44
      call 12
      local.get 31
      return
      unreachable
    end
    i32.const 3
    local.get 51
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;41;) (type 19) (param i32)
    i64.const 0
    call 11
  )
  (func (;42;) (type 9) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 19
      local.set 4
      local.get 3
      call 19
      local.set 5
      i32.const 2
      call 28
      local.set 6
      local.get 6
      i32.const 0
      local.get 4
      call 29
      local.get 6
      i32.const 1
      local.get 5
      call 29
      i32.const 8
      i32.const 4
      call 9
      local.set 14
      local.get 14
      local.get 6
      i32.store offset=4
      i32.const 4
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 7
      local.get 7
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 9
      local.set 8
      local.get 7
      i32.const 2
      call 26
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      local.get 15
      i32.const 0
      call 14
      local.set 9
      local.get 15
      i32.const 1
      call 14
      local.set 10
      i32.const 4
      local.get 9
      call 24
      local.tee 16
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 13
        br 1 (;@1;)
      end
      local.get 16
      i32.wrap_i64
      local.set 11
      local.get 8
      local.get 11
      i32.store
      i32.const 4
      local.get 10
      call 24
      local.tee 17
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 13
        br 1 (;@1;)
      end
      local.get 17
      i32.wrap_i64
      local.set 12
      local.get 8
      local.get 12
      i32.store offset=4
      call 12
      local.get 8
      return
      unreachable
    end
    i32.const 4
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;43;) (type 19) (param i32)
    i64.const 0
    call 11
  )
)
