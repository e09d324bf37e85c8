(module
  (type (;0;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (type (;1;) (func (param i32) (result i32)))
  (type (;2;) (func (param i32 i32)))
  (type (;3;) (func (param i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;7;) (func (result i32)))
  (type (;8;) (func (param i32 i32) (result i32)))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i64)))
  (type (;11;) (func))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param f64) (result i32)))
  (type (;14;) (func (param i64) (result i32)))
  (type (;15;) (func (param i32) (result f64)))
  (type (;16;) (func (param i32 i32) (result i64)))
  (type (;17;) (func (param i32) (result i64)))
  (type (;18;) (func (param i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:spilled-params/api" "sixteen" (func $test:spilled-params/api#sixteen (;0;) (type 0)))
  (import "test:spilled-params/api" "seventeen" (func $test:spilled-params/api#seventeen (;1;) (type 1)))
  (import "test:spilled-params/api" "mixed" (func $test:spilled-params/api#mixed (;2;) (type 2)))
  (import "test:spilled-params/api" "one" (func $test:spilled-params/api#one (;3;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func $bind_arguments (;4;) (type 4)))
  (import "hognose-runtime" "call_export" (func $call_export (;5;) (type 5)))
  (import "hognose-runtime" "export_failed" (func $export_failed (;6;) (type 6)))
  (import "hognose-runtime" "failed" (func $failed (;7;) (type 7)))
  (import "hognose-runtime" "frame_allocate" (func $frame_allocate (;8;) (type 8)))
  (import "hognose-runtime" "frame_enter" (func $frame_enter (;9;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func $frame_leave (;10;) (type 10)))
  (import "hognose-runtime" "frame_settle" (func $frame_settle (;11;) (type 11)))
  (import "hognose-runtime" "import_failed" (func $import_failed (;12;) (type 12)))
  (import "hognose-runtime" "instance_new" (func $instance_new (;13;) (type 1)))
  (import "hognose-runtime" "item" (func $item (;14;) (type 8)))
  (import "hognose-runtime" "lift_bool" (func $lift_bool (;15;) (type 1)))
  (import "hognose-runtime" "lift_char" (func $lift_char (;16;) (type 1)))
  (import "hognose-runtime" "lift_f64" (func $lift_f64 (;17;) (type 13)))
  (import "hognose-runtime" "lift_numbers" (func $lift_numbers (;18;) (type 5)))
  (import "hognose-runtime" "lift_s32" (func $lift_s32 (;19;) (type 1)))
  (import "hognose-runtime" "lift_s64" (func $lift_s64 (;20;) (type 14)))
  (import "hognose-runtime" "lift_string" (func $lift_string (;21;) (type 8)))
  (import "hognose-runtime" "lift_u32" (func $lift_u32 (;22;) (type 1)))
  (import "hognose-runtime" "lift_u64" (func $lift_u64 (;23;) (type 14)))
  (import "hognose-runtime" "lower_bool" (func $lower_bool (;24;) (type 1)))
  (import "hognose-runtime" "lower_char" (func $lower_char (;25;) (type 1)))
  (import "hognose-runtime" "lower_f64" (func $lower_f64 (;26;) (type 15)))
  (import "hognose-runtime" "lower_field" (func $lower_field (;27;) (type 5)))
  (import "hognose-runtime" "lower_int" (func $lower_int (;28;) (type 16)))
  (import "hognose-runtime" "lower_numbers" (func $lower_numbers (;29;) (type 8)))
  (import "hognose-runtime" "lower_s64" (func $lower_s64 (;30;) (type 17)))
  (import "hognose-runtime" "lower_string" (func $lower_string (;31;) (type 1)))
  (import "hognose-runtime" "lower_tuple" (func $lower_tuple (;32;) (type 8)))
  (import "hognose-runtime" "lower_u64" (func $lower_u64 (;33;) (type 17)))
  (import "hognose-runtime" "tuple_new" (func $tuple_new (;34;) (type 1)))
  (import "hognose-runtime" "tuple_set" (func $tuple_set (;35;) (type 18)))
  (export "test:spilled-params/api#sixteen" (func $"#func40 test:spilled-params/api#sixteen"))
  (export "test:spilled-params/api#seventeen" (func $"#func41 test:spilled-params/api#seventeen"))
  (export "test:spilled-params/api#mixed" (func $"#func42 test:spilled-params/api#mixed"))
  (export "cabi_post_test:spilled-params/api#mixed" (func $cabi_post_test:spilled-params/api#mixed))
  (export "test:spilled-params/api#one" (func $"#func44 test:spilled-params/api#one"))
  (elem (;0;) (i32.const 1000) func $"call api.sixteen" $"call api.seventeen" $"call api.mixed" $"call api.one")
  (func $"call api.sixteen" (;36;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    call $frame_enter
    local.set 39
    local.get 3
    local.get 2
    i32.const 16
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 39
        call $frame_leave
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
      call $lower_int
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
      i32.const 4
      local.get 6
      call $lower_int
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
      i32.const 4
      local.get 8
      call $lower_int
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
      i32.const 4
      local.get 10
      call $lower_int
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
      call $lower_int
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
      i32.const 4
      local.get 14
      call $lower_int
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
      i32.const 4
      local.get 16
      call $lower_int
      local.tee 46
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 38
        br 1 (;@1;)
      end
      local.get 46
      i32.wrap_i64
      local.set 17
      local.get 1
      i32.load offset=28
      local.set 18
      i32.const 4
      local.get 18
      call $lower_int
      local.tee 47
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 7
        local.set 38
        br 1 (;@1;)
      end
      local.get 47
      i32.wrap_i64
      local.set 19
      local.get 1
      i32.load offset=32
      local.set 20
      i32.const 4
      local.get 20
      call $lower_int
      local.tee 48
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 8
        local.set 38
        br 1 (;@1;)
      end
      local.get 48
      i32.wrap_i64
      local.set 21
      local.get 1
      i32.load offset=36
      local.set 22
      i32.const 4
      local.get 22
      call $lower_int
      local.tee 49
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 9
        local.set 38
        br 1 (;@1;)
      end
      local.get 49
      i32.wrap_i64
      local.set 23
      local.get 1
      i32.load offset=40
      local.set 24
      i32.const 4
      local.get 24
      call $lower_int
      local.tee 50
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 10
        local.set 38
        br 1 (;@1;)
      end
      local.get 50
      i32.wrap_i64
      local.set 25
      local.get 1
      i32.load offset=44
      local.set 26
      i32.const 4
      local.get 26
      call $lower_int
      local.tee 51
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 11
        local.set 38
        br 1 (;@1;)
      end
      local.get 51
      i32.wrap_i64
      local.set 27
      local.get 1
      i32.load offset=48
      local.set 28
      i32.const 4
      local.get 28
      call $lower_int
      local.tee 52
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 12
        local.set 38
        br 1 (;@1;)
      end
      local.get 52
      i32.wrap_i64
      local.set 29
      local.get 1
      i32.load offset=52
      local.set 30
      i32.const 4
      local.get 30
      call $lower_int
      local.tee 53
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 13
        local.set 38
        br 1 (;@1;)
      end
      local.get 53
      i32.wrap_i64
      local.set 31
      local.get 1
      i32.load offset=56
      local.set 32
      i32.const 4
      local.get 32
      call $lower_int
      local.tee 54
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 14
        local.set 38
        br 1 (;@1;)
      end
      local.get 54
      i32.wrap_i64
      local.set 33
      local.get 1
      i32.load offset=60
      local.set 34
      i32.const 4
      local.get 34
      call $lower_int
      local.tee 55
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 15
        local.set 38
        br 1 (;@1;)
      end
      local.get 55
      i32.wrap_i64
      local.set 35
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      local.get 13
      local.get 15
      local.get 17
      local.get 19
      local.get 21
      local.get 23
      local.get 25
      local.get 27
      local.get 29
      local.get 31
      local.get 33
      local.get 35
      call $test:spilled-params/api#sixteen
      local.set 36
      local.get 36
      call $lift_u32
      local.set 37
      local.get 39
      call $frame_leave
      local.get 37
      return
      unreachable
    end
    local.get 39
    i32.const 0
    local.get 38
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.seventeen" (;37;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    call $frame_enter
    local.set 42
    local.get 3
    local.get 2
    i32.const 17
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 42
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 68
      i32.const 4
      call $frame_allocate
      local.set 4
      local.get 1
      i32.load
      local.set 5
      i32.const 4
      local.get 5
      call $lower_int
      local.tee 43
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 41
        br 1 (;@1;)
      end
      local.get 43
      i32.wrap_i64
      local.set 6
      local.get 4
      local.get 6
      i32.store
      local.get 1
      i32.load offset=4
      local.set 7
      i32.const 4
      local.get 7
      call $lower_int
      local.tee 44
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 41
        br 1 (;@1;)
      end
      local.get 44
      i32.wrap_i64
      local.set 8
      local.get 4
      local.get 8
      i32.store offset=4
      local.get 1
      i32.load offset=8
      local.set 9
      i32.const 4
      local.get 9
      call $lower_int
      local.tee 45
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 41
        br 1 (;@1;)
      end
      local.get 45
      i32.wrap_i64
      local.set 10
      local.get 4
      local.get 10
      i32.store offset=8
      local.get 1
      i32.load offset=12
      local.set 11
      i32.const 4
      local.get 11
      call $lower_int
      local.tee 46
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 41
        br 1 (;@1;)
      end
      local.get 46
      i32.wrap_i64
      local.set 12
      local.get 4
      local.get 12
      i32.store offset=12
      local.get 1
      i32.load offset=16
      local.set 13
      i32.const 4
      local.get 13
      call $lower_int
      local.tee 47
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 41
        br 1 (;@1;)
      end
      local.get 47
      i32.wrap_i64
      local.set 14
      local.get 4
      local.get 14
      i32.store offset=16
      local.get 1
      i32.load offset=20
      local.set 15
      i32.const 4
      local.get 15
      call $lower_int
      local.tee 48
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 41
        br 1 (;@1;)
      end
      local.get 48
      i32.wrap_i64
      local.set 16
      local.get 4
      local.get 16
      i32.store offset=20
      local.get 1
      i32.load offset=24
      local.set 17
      i32.const 4
      local.get 17
      call $lower_int
      local.tee 49
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 41
        br 1 (;@1;)
      end
      local.get 49
      i32.wrap_i64
      local.set 18
      local.get 4
      local.get 18
      i32.store offset=24
      local.get 1
      i32.load offset=28
      local.set 19
      i32.const 4
      local.get 19
      call $lower_int
      local.tee 50
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 7
        local.set 41
        br 1 (;@1;)
      end
      local.get 50
      i32.wrap_i64
      local.set 20
      local.get 4
      local.get 20
      i32.store offset=28
      local.get 1
      i32.load offset=32
      local.set 21
      i32.const 4
      local.get 21
      call $lower_int
      local.tee 51
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 8
        local.set 41
        br 1 (;@1;)
      end
      local.get 51
      i32.wrap_i64
      local.set 22
      local.get 4
      local.get 22
      i32.store offset=32
      local.get 1
      i32.load offset=36
      local.set 23
      i32.const 4
      local.get 23
      call $lower_int
      local.tee 52
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 9
        local.set 41
        br 1 (;@1;)
      end
      local.get 52
      i32.wrap_i64
      local.set 24
      local.get 4
      local.get 24
      i32.store offset=36
      local.get 1
      i32.load offset=40
      local.set 25
      i32.const 4
      local.get 25
      call $lower_int
      local.tee 53
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 10
        local.set 41
        br 1 (;@1;)
      end
      local.get 53
      i32.wrap_i64
      local.set 26
      local.get 4
      local.get 26
      i32.store offset=40
      local.get 1
      i32.load offset=44
      local.set 27
      i32.const 4
      local.get 27
      call $lower_int
      local.tee 54
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 11
        local.set 41
        br 1 (;@1;)
      end
      local.get 54
      i32.wrap_i64
      local.set 28
      local.get 4
      local.get 28
      i32.store offset=44
      local.get 1
      i32.load offset=48
      local.set 29
      i32.const 4
      local.get 29
      call $lower_int
      local.tee 55
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 12
        local.set 41
        br 1 (;@1;)
      end
      local.get 55
      i32.wrap_i64
      local.set 30
      local.get 4
      local.get 30
      i32.store offset=48
      local.get 1
      i32.load offset=52
      local.set 31
      i32.const 4
      local.get 31
      call $lower_int
      local.tee 56
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 13
        local.set 41
        br 1 (;@1;)
      end
      local.get 56
      i32.wrap_i64
      local.set 32
      local.get 4
      local.get 32
      i32.store offset=52
      local.get 1
      i32.load offset=56
      local.set 33
      i32.const 4
      local.get 33
      call $lower_int
      local.tee 57
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 14
        local.set 41
        br 1 (;@1;)
      end
      local.get 57
      i32.wrap_i64
      local.set 34
      local.get 4
      local.get 34
      i32.store offset=56
      local.get 1
      i32.load offset=60
      local.set 35
      i32.const 4
      local.get 35
      call $lower_int
      local.tee 58
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 15
        local.set 41
        br 1 (;@1;)
      end
      local.get 58
      i32.wrap_i64
      local.set 36
      local.get 4
      local.get 36
      i32.store offset=60
      local.get 1
      i32.load offset=64
      local.set 37
      i32.const 4
      local.get 37
      call $lower_int
      local.tee 59
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 16
        local.set 41
        br 1 (;@1;)
      end
      local.get 59
      i32.wrap_i64
      local.set 38
      local.get 4
      local.get 38
      i32.store offset=64
      local.get 4
      call $test:spilled-params/api#seventeen
      local.set 39
      local.get 39
      call $lift_u32
      local.set 40
      local.get 42
      call $frame_leave
      local.get 40
      return
      unreachable
    end
    local.get 42
    i32.const 1
    local.get 41
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.mixed" (;38;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 f64 i64 f64 i64 i64 i32 i64 i64 i64)
    call $frame_enter
    local.set 47
    local.get 3
    local.get 2
    i32.const 14
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 47
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 88
      i32.const 8
      call $frame_allocate
      local.set 4
      local.get 1
      i32.load
      local.set 5
      i32.const 0
      local.get 5
      call $lower_int
      local.tee 48
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 46
        br 1 (;@1;)
      end
      local.get 48
      i32.wrap_i64
      local.set 6
      local.get 4
      local.get 6
      i32.store8
      local.get 1
      i32.load offset=4
      local.set 7
      local.get 7
      call $lower_s64
      local.tee 8
      i64.const -1
      i64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 1
          local.set 46
          br 2 (;@1;)
        end
      end
      local.get 4
      local.get 8
      i64.store offset=8
      local.get 1
      i32.load offset=8
      local.set 9
      local.get 9
      call $lower_f64
      local.tee 49
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 2
          local.set 46
          br 2 (;@1;)
        end
      end
      local.get 49
      f32.demote_f64
      local.set 10
      local.get 4
      local.get 10
      f32.store offset=16
      local.get 1
      i32.load offset=12
      local.set 11
      local.get 11
      call $lower_string
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 46
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 13
      local.get 4
      local.get 13
      i32.store offset=24
      local.get 4
      local.get 12
      i32.store offset=20
      local.get 1
      i32.load offset=16
      local.set 14
      i32.const 2
      local.get 14
      call $lower_int
      local.tee 50
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 46
        br 1 (;@1;)
      end
      local.get 50
      i32.wrap_i64
      local.set 15
      local.get 4
      local.get 15
      i32.store16 offset=28
      local.get 1
      i32.load offset=20
      local.set 16
      i32.const 0
      local.get 16
      call $lower_numbers
      local.tee 17
      i32.eqz
      if ;; label = @2
        i32.const 5
        local.set 46
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 18
      local.get 4
      local.get 18
      i32.store offset=36
      local.get 4
      local.get 17
      i32.store offset=32
      local.get 1
      i32.load offset=24
      local.set 19
      local.get 19
      call $lower_f64
      local.tee 51
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 6
          local.set 46
          br 2 (;@1;)
        end
      end
      local.get 51
      local.set 20
      local.get 4
      local.get 20
      f64.store offset=40
      local.get 1
      i32.load offset=28
      local.set 21
      local.get 21
      call $lower_bool
      local.tee 22
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 7
        local.set 46
        br 1 (;@1;)
      end
      local.get 4
      local.get 22
      i32.store8 offset=48
      local.get 1
      i32.load offset=32
      local.set 23
      local.get 23
      call $lower_char
      local.tee 24
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 8
        local.set 46
        br 1 (;@1;)
      end
      local.get 4
      local.get 24
      i32.store offset=52
      local.get 1
      i32.load offset=36
      local.set 25
      i32.const 4
      local.get 25
      call $lower_int
      local.tee 52
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 9
        local.set 46
        br 1 (;@1;)
      end
      local.get 52
      i32.wrap_i64
      local.set 26
      local.get 4
      local.get 26
      i32.store offset=56
      local.get 1
      i32.load offset=40
      local.set 27
      i32.const 1
      local.get 27
      call $lower_int
      local.tee 53
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 10
        local.set 46
        br 1 (;@1;)
      end
      local.get 53
      i32.wrap_i64
      local.set 28
      local.get 4
      local.get 28
      i32.store8 offset=60
      local.get 1
      i32.load offset=44
      local.set 29
      local.get 29
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 31
        local.get 4
        local.get 31
        i32.store8 offset=64
      else
        local.get 29
        local.tee 32
        i32.eqz
        if ;; label = @3
          i32.const 11
          local.set 46
          br 2 (;@1;)
        end
        i32.const 1
        local.set 33
        local.get 4
        local.get 33
        i32.store8 offset=64
        local.get 32
        call $lower_u64
        local.tee 34
        i64.const -1
        i64.eq
        if ;; label = @3
          call $failed
          if ;; label = @4
            i32.const 11
            local.set 46
            br 3 (;@1;)
          end
        end
        local.get 4
        local.get 34
        i64.store offset=72
      end
      local.get 1
      i32.load offset=48
      local.set 35
      local.get 35
      i32.const 2
      call $lower_tuple
      local.tee 54
      i32.eqz
      if ;; label = @2
        i32.const 12
        local.set 46
        br 1 (;@1;)
      end
      local.get 54
      i32.const 0
      call $item
      local.set 36
      local.get 54
      i32.const 1
      call $item
      local.set 37
      i32.const 0
      local.get 36
      call $lower_int
      local.tee 55
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 13
        local.set 46
        br 1 (;@1;)
      end
      local.get 55
      i32.wrap_i64
      local.set 38
      local.get 4
      local.get 38
      i32.store8 offset=80
      i32.const 0
      local.get 37
      call $lower_int
      local.tee 56
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 14
        local.set 46
        br 1 (;@1;)
      end
      local.get 56
      i32.wrap_i64
      local.set 39
      local.get 4
      local.get 39
      i32.store8 offset=81
      local.get 1
      i32.load offset=52
      local.set 40
      i32.const 5
      local.get 40
      call $lower_int
      local.tee 57
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 15
        local.set 46
        br 1 (;@1;)
      end
      local.get 57
      i32.wrap_i64
      local.set 41
      local.get 4
      local.get 41
      i32.store offset=84
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 42
      local.get 4
      local.get 42
      call $test:spilled-params/api#mixed
      local.get 42
      i32.load
      local.set 43
      local.get 42
      i32.load offset=4
      local.set 44
      local.get 43
      local.get 44
      call $lift_string
      local.set 45
      local.get 47
      call $frame_leave
      local.get 45
      return
      unreachable
    end
    local.get 47
    i32.const 2
    local.get 46
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.one" (;39;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i64 i64 f64 i64 f64 i64 i64 i32 i64 i64 i64)
    call $frame_enter
    local.set 44
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 44
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 88
      i32.const 8
      call $frame_allocate
      local.set 4
      local.get 1
      i32.load
      local.set 5
      i32.const 100300
      local.get 5
      i32.const 0
      call $lower_field
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 1
      call $lower_field
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 2
      call $lower_field
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 3
      call $lower_field
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 4
      call $lower_field
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 5
      call $lower_field
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 6
      call $lower_field
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 7
      call $lower_field
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 8
      call $lower_field
      local.tee 14
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 9
      call $lower_field
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 10
      call $lower_field
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 11
      call $lower_field
      local.tee 17
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 12
      call $lower_field
      local.tee 18
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 13
      call $lower_field
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 0
      local.get 6
      call $lower_int
      local.tee 45
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 43
        br 1 (;@1;)
      end
      local.get 45
      i32.wrap_i64
      local.set 20
      local.get 4
      local.get 20
      i32.store8
      local.get 7
      call $lower_s64
      local.tee 21
      i64.const -1
      i64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 2
          local.set 43
          br 2 (;@1;)
        end
      end
      local.get 4
      local.get 21
      i64.store offset=8
      local.get 8
      call $lower_f64
      local.tee 46
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 3
          local.set 43
          br 2 (;@1;)
        end
      end
      local.get 46
      f32.demote_f64
      local.set 22
      local.get 4
      local.get 22
      f32.store offset=16
      local.get 9
      call $lower_string
      local.tee 23
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 24
      local.get 4
      local.get 24
      i32.store offset=24
      local.get 4
      local.get 23
      i32.store offset=20
      i32.const 2
      local.get 10
      call $lower_int
      local.tee 47
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 43
        br 1 (;@1;)
      end
      local.get 47
      i32.wrap_i64
      local.set 25
      local.get 4
      local.get 25
      i32.store16 offset=28
      i32.const 0
      local.get 11
      call $lower_numbers
      local.tee 26
      i32.eqz
      if ;; label = @2
        i32.const 6
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 27
      local.get 4
      local.get 27
      i32.store offset=36
      local.get 4
      local.get 26
      i32.store offset=32
      local.get 12
      call $lower_f64
      local.tee 48
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 7
          local.set 43
          br 2 (;@1;)
        end
      end
      local.get 48
      local.set 28
      local.get 4
      local.get 28
      f64.store offset=40
      local.get 13
      call $lower_bool
      local.tee 29
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 8
        local.set 43
        br 1 (;@1;)
      end
      local.get 4
      local.get 29
      i32.store8 offset=48
      local.get 14
      call $lower_char
      local.tee 30
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 9
        local.set 43
        br 1 (;@1;)
      end
      local.get 4
      local.get 30
      i32.store offset=52
      i32.const 4
      local.get 15
      call $lower_int
      local.tee 49
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 10
        local.set 43
        br 1 (;@1;)
      end
      local.get 49
      i32.wrap_i64
      local.set 31
      local.get 4
      local.get 31
      i32.store offset=56
      i32.const 1
      local.get 16
      call $lower_int
      local.tee 50
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 11
        local.set 43
        br 1 (;@1;)
      end
      local.get 50
      i32.wrap_i64
      local.set 32
      local.get 4
      local.get 32
      i32.store8 offset=60
      local.get 17
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 34
        local.get 4
        local.get 34
        i32.store8 offset=64
      else
        local.get 17
        local.tee 35
        i32.eqz
        if ;; label = @3
          i32.const 12
          local.set 43
          br 2 (;@1;)
        end
        i32.const 1
        local.set 36
        local.get 4
        local.get 36
        i32.store8 offset=64
        local.get 35
        call $lower_u64
        local.tee 37
        i64.const -1
        i64.eq
        if ;; label = @3
          call $failed
          if ;; label = @4
            i32.const 12
            local.set 43
            br 3 (;@1;)
          end
        end
        local.get 4
        local.get 37
        i64.store offset=72
      end
      local.get 18
      i32.const 2
      call $lower_tuple
      local.tee 51
      i32.eqz
      if ;; label = @2
        i32.const 13
        local.set 43
        br 1 (;@1;)
      end
      local.get 51
      i32.const 0
      call $item
      local.set 38
      local.get 51
      i32.const 1
      call $item
      local.set 39
      i32.const 0
      local.get 38
      call $lower_int
      local.tee 52
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 14
        local.set 43
        br 1 (;@1;)
      end
      local.get 52
      i32.wrap_i64
      local.set 40
      local.get 4
      local.get 40
      i32.store8 offset=80
      i32.const 0
      local.get 39
      call $lower_int
      local.tee 53
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 15
        local.set 43
        br 1 (;@1;)
      end
      local.get 53
      i32.wrap_i64
      local.set 41
      local.get 4
      local.get 41
      i32.store8 offset=81
      i32.const 5
      local.get 19
      call $lower_int
      local.tee 54
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 16
        local.set 43
        br 1 (;@1;)
      end
      local.get 54
      i32.wrap_i64
      local.set 42
      local.get 4
      local.get 42
      i32.store offset=84
      local.get 4
      call $test:spilled-params/api#one
      local.get 44
      call $frame_leave
      i32.const 100100
      return
      unreachable
    end
    local.get 44
    i32.const 3
    local.get 43
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"#func40 test:spilled-params/api#sixteen" (@name "test:spilled-params/api#sixteen") (;40;) (type 0) (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 16
      local.get 16
      call $lift_u32
      local.set 17
      local.get 1
      local.set 18
      local.get 18
      call $lift_u32
      local.set 19
      local.get 2
      local.set 20
      local.get 20
      call $lift_u32
      local.set 21
      local.get 3
      local.set 22
      local.get 22
      call $lift_u32
      local.set 23
      local.get 4
      local.set 24
      local.get 24
      call $lift_u32
      local.set 25
      local.get 5
      local.set 26
      local.get 26
      call $lift_u32
      local.set 27
      local.get 6
      local.set 28
      local.get 28
      call $lift_u32
      local.set 29
      local.get 7
      local.set 30
      local.get 30
      call $lift_u32
      local.set 31
      local.get 8
      local.set 32
      local.get 32
      call $lift_u32
      local.set 33
      local.get 9
      local.set 34
      local.get 34
      call $lift_u32
      local.set 35
      local.get 10
      local.set 36
      local.get 36
      call $lift_u32
      local.set 37
      local.get 11
      local.set 38
      local.get 38
      call $lift_u32
      local.set 39
      local.get 12
      local.set 40
      local.get 40
      call $lift_u32
      local.set 41
      local.get 13
      local.set 42
      local.get 42
      call $lift_u32
      local.set 43
      local.get 14
      local.set 44
      local.get 44
      call $lift_u32
      local.set 45
      local.get 15
      local.set 46
      local.get 46
      call $lift_u32
      local.set 47
      i32.const 68
      i32.const 4
      call $frame_allocate
      local.set 51
      local.get 51
      local.get 17
      i32.store offset=4
      local.get 51
      local.get 19
      i32.store offset=8
      local.get 51
      local.get 21
      i32.store offset=12
      local.get 51
      local.get 23
      i32.store offset=16
      local.get 51
      local.get 25
      i32.store offset=20
      local.get 51
      local.get 27
      i32.store offset=24
      local.get 51
      local.get 29
      i32.store offset=28
      local.get 51
      local.get 31
      i32.store offset=32
      local.get 51
      local.get 33
      i32.store offset=36
      local.get 51
      local.get 35
      i32.store offset=40
      local.get 51
      local.get 37
      i32.store offset=44
      local.get 51
      local.get 39
      i32.store offset=48
      local.get 51
      local.get 41
      i32.store offset=52
      local.get 51
      local.get 43
      i32.store offset=56
      local.get 51
      local.get 45
      i32.store offset=60
      local.get 51
      local.get 47
      i32.store offset=64
      i32.const 0
      local.get 51
      i32.const 4
      i32.add
      i32.const 16
      call $call_export
      local.set 48
      local.get 48
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 50
        br 1 (;@1;)
      end
      i32.const 4
      local.get 48
      call $lower_int
      local.tee 52
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 50
        br 1 (;@1;)
      end
      local.get 52
      i32.wrap_i64
      local.set 49
      i64.const 0
      call $frame_leave
      local.get 49
      return
      unreachable
    end
    i32.const 0
    local.get 50
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"#func41 test:spilled-params/api#seventeen" (@name "test:spilled-params/api#seventeen") (;41;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 2
      call $lift_u32
      local.set 3
      local.get 1
      i32.load offset=4
      local.set 4
      local.get 4
      call $lift_u32
      local.set 5
      local.get 1
      i32.load offset=8
      local.set 6
      local.get 6
      call $lift_u32
      local.set 7
      local.get 1
      i32.load offset=12
      local.set 8
      local.get 8
      call $lift_u32
      local.set 9
      local.get 1
      i32.load offset=16
      local.set 10
      local.get 10
      call $lift_u32
      local.set 11
      local.get 1
      i32.load offset=20
      local.set 12
      local.get 12
      call $lift_u32
      local.set 13
      local.get 1
      i32.load offset=24
      local.set 14
      local.get 14
      call $lift_u32
      local.set 15
      local.get 1
      i32.load offset=28
      local.set 16
      local.get 16
      call $lift_u32
      local.set 17
      local.get 1
      i32.load offset=32
      local.set 18
      local.get 18
      call $lift_u32
      local.set 19
      local.get 1
      i32.load offset=36
      local.set 20
      local.get 20
      call $lift_u32
      local.set 21
      local.get 1
      i32.load offset=40
      local.set 22
      local.get 22
      call $lift_u32
      local.set 23
      local.get 1
      i32.load offset=44
      local.set 24
      local.get 24
      call $lift_u32
      local.set 25
      local.get 1
      i32.load offset=48
      local.set 26
      local.get 26
      call $lift_u32
      local.set 27
      local.get 1
      i32.load offset=52
      local.set 28
      local.get 28
      call $lift_u32
      local.set 29
      local.get 1
      i32.load offset=56
      local.set 30
      local.get 30
      call $lift_u32
      local.set 31
      local.get 1
      i32.load offset=60
      local.set 32
      local.get 32
      call $lift_u32
      local.set 33
      local.get 1
      i32.load offset=64
      local.set 34
      local.get 34
      call $lift_u32
      local.set 35
      i32.const 72
      i32.const 4
      call $frame_allocate
      local.set 40
      local.get 40
      local.get 3
      i32.store offset=4
      local.get 40
      local.get 5
      i32.store offset=8
      local.get 40
      local.get 7
      i32.store offset=12
      local.get 40
      local.get 9
      i32.store offset=16
      local.get 40
      local.get 11
      i32.store offset=20
      local.get 40
      local.get 13
      i32.store offset=24
      local.get 40
      local.get 15
      i32.store offset=28
      local.get 40
      local.get 17
      i32.store offset=32
      local.get 40
      local.get 19
      i32.store offset=36
      local.get 40
      local.get 21
      i32.store offset=40
      local.get 40
      local.get 23
      i32.store offset=44
      local.get 40
      local.get 25
      i32.store offset=48
      local.get 40
      local.get 27
      i32.store offset=52
      local.get 40
      local.get 29
      i32.store offset=56
      local.get 40
      local.get 31
      i32.store offset=60
      local.get 40
      local.get 33
      i32.store offset=64
      local.get 40
      local.get 35
      i32.store offset=68
      i32.const 1
      local.get 40
      i32.const 4
      i32.add
      i32.const 17
      call $call_export
      local.set 36
      local.get 36
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 39
        br 1 (;@1;)
      end
      local.get 0
      local.set 37
      i32.const 4
      local.get 36
      call $lower_int
      local.tee 41
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      local.get 41
      i32.wrap_i64
      local.set 38
      i64.const 0
      call $frame_leave
      local.get 38
      return
      unreachable
    end
    i32.const 1
    local.get 39
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"#func42 test:spilled-params/api#mixed" (@name "test:spilled-params/api#mixed") (;42;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call $lift_u32
      local.set 3
      local.get 1
      i64.load offset=8
      local.set 4
      local.get 4
      call $lift_s64
      local.set 5
      local.get 1
      f32.load offset=16
      local.set 6
      local.get 6
      f64.promote_f32
      call $lift_f64
      local.set 7
      local.get 1
      i32.load offset=20
      local.set 8
      local.get 1
      i32.load offset=24
      local.set 9
      local.get 8
      local.get 9
      call $lift_string
      local.set 10
      local.get 1
      i32.load16_u offset=28
      local.set 11
      local.get 11
      i32.const 65535
      i32.and
      call $lift_u32
      local.set 12
      local.get 1
      i32.load offset=32
      local.set 13
      local.get 1
      i32.load offset=36
      local.set 14
      i32.const 0
      local.get 13
      local.get 14
      call $lift_numbers
      local.set 15
      local.get 1
      f64.load offset=40
      local.set 16
      local.get 16
      call $lift_f64
      local.set 17
      local.get 1
      i32.load8_u offset=48
      local.set 18
      local.get 18
      call $lift_bool
      local.set 19
      local.get 1
      i32.load offset=52
      local.set 20
      local.get 20
      call $lift_char
      local.set 21
      local.get 1
      i32.load offset=56
      local.set 22
      local.get 22
      call $lift_u32
      local.set 23
      local.get 1
      i32.load8_s offset=60
      local.set 24
      local.get 24
      i32.extend8_s
      call $lift_s32
      local.set 25
      local.get 1
      i32.load8_u offset=64
      local.set 26
      local.get 26
      if ;; label = @2
        local.get 1
        i64.load offset=72
        local.set 27
        local.get 27
        call $lift_u64
        local.set 28
        local.get 28
        local.set 29
      else
        i32.const 100100
        local.set 29
      end
      local.get 1
      i32.load8_u offset=80
      local.set 30
      local.get 30
      i32.const 255
      i32.and
      call $lift_u32
      local.set 31
      local.get 1
      i32.load8_u offset=81
      local.set 32
      local.get 32
      i32.const 255
      i32.and
      call $lift_u32
      local.set 33
      i32.const 2
      call $tuple_new
      local.set 34
      local.get 34
      i32.const 0
      local.get 31
      call $tuple_set
      local.get 34
      i32.const 1
      local.get 33
      call $tuple_set
      local.get 1
      i32.load offset=84
      local.set 35
      local.get 35
      call $lift_s32
      local.set 36
      i32.const 60
      i32.const 4
      call $frame_allocate
      local.set 43
      local.get 43
      local.get 3
      i32.store offset=4
      local.get 43
      local.get 5
      i32.store offset=8
      local.get 43
      local.get 7
      i32.store offset=12
      local.get 43
      local.get 10
      i32.store offset=16
      local.get 43
      local.get 12
      i32.store offset=20
      local.get 43
      local.get 15
      i32.store offset=24
      local.get 43
      local.get 17
      i32.store offset=28
      local.get 43
      local.get 19
      i32.store offset=32
      local.get 43
      local.get 21
      i32.store offset=36
      local.get 43
      local.get 23
      i32.store offset=40
      local.get 43
      local.get 25
      i32.store offset=44
      local.get 43
      local.get 29
      i32.store offset=48
      local.get 43
      local.get 34
      i32.store offset=52
      local.get 43
      local.get 36
      i32.store offset=56
      i32.const 2
      local.get 43
      i32.const 4
      i32.add
      i32.const 14
      call $call_export
      local.set 37
      local.get 37
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 42
        br 1 (;@1;)
      end
      local.get 0
      local.set 38
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 39
      local.get 37
      call $lower_string
      local.tee 40
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 42
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 41
      local.get 39
      local.get 41
      i32.store offset=4
      local.get 39
      local.get 40
      i32.store
      call $frame_settle
      local.get 39
      return
      unreachable
    end
    i32.const 2
    local.get 42
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:spilled-params/api#mixed (;43;) (type 3) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func44 test:spilled-params/api#one" (@name "test:spilled-params/api#one") (;44;) (type 3) (param i32)
    (local i32 i32 i32 i64 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call $lift_u32
      local.set 3
      local.get 1
      i64.load offset=8
      local.set 4
      local.get 4
      call $lift_s64
      local.set 5
      local.get 1
      f32.load offset=16
      local.set 6
      local.get 6
      f64.promote_f32
      call $lift_f64
      local.set 7
      local.get 1
      i32.load offset=20
      local.set 8
      local.get 1
      i32.load offset=24
      local.set 9
      local.get 8
      local.get 9
      call $lift_string
      local.set 10
      local.get 1
      i32.load16_u offset=28
      local.set 11
      local.get 11
      i32.const 65535
      i32.and
      call $lift_u32
      local.set 12
      local.get 1
      i32.load offset=32
      local.set 13
      local.get 1
      i32.load offset=36
      local.set 14
      i32.const 0
      local.get 13
      local.get 14
      call $lift_numbers
      local.set 15
      local.get 1
      f64.load offset=40
      local.set 16
      local.get 16
      call $lift_f64
      local.set 17
      local.get 1
      i32.load8_u offset=48
      local.set 18
      local.get 18
      call $lift_bool
      local.set 19
      local.get 1
      i32.load offset=52
      local.set 20
      local.get 20
      call $lift_char
      local.set 21
      local.get 1
      i32.load offset=56
      local.set 22
      local.get 22
      call $lift_u32
      local.set 23
      local.get 1
      i32.load8_s offset=60
      local.set 24
      local.get 24
      i32.extend8_s
      call $lift_s32
      local.set 25
      local.get 1
      i32.load8_u offset=64
      local.set 26
      local.get 26
      if ;; label = @2
        local.get 1
        i64.load offset=72
        local.set 27
        local.get 27
        call $lift_u64
        local.set 28
        local.get 28
        local.set 29
      else
        i32.const 100100
        local.set 29
      end
      local.get 1
      i32.load8_u offset=80
      local.set 30
      local.get 30
      i32.const 255
      i32.and
      call $lift_u32
      local.set 31
      local.get 1
      i32.load8_u offset=81
      local.set 32
      local.get 32
      i32.const 255
      i32.and
      call $lift_u32
      local.set 33
      i32.const 2
      call $tuple_new
      local.set 34
      local.get 34
      i32.const 0
      local.get 31
      call $tuple_set
      local.get 34
      i32.const 1
      local.get 33
      call $tuple_set
      local.get 1
      i32.load offset=84
      local.set 35
      local.get 35
      call $lift_s32
      local.set 36
      i32.const 100400
      call $instance_new
      local.set 37
      local.get 37
      local.get 3
      i32.store offset=8
      local.get 37
      local.get 5
      i32.store offset=12
      local.get 37
      local.get 7
      i32.store offset=16
      local.get 37
      local.get 10
      i32.store offset=20
      local.get 37
      local.get 12
      i32.store offset=24
      local.get 37
      local.get 15
      i32.store offset=28
      local.get 37
      local.get 17
      i32.store offset=32
      local.get 37
      local.get 19
      i32.store offset=36
      local.get 37
      local.get 21
      i32.store offset=40
      local.get 37
      local.get 23
      i32.store offset=44
      local.get 37
      local.get 25
      i32.store offset=48
      local.get 37
      local.get 29
      i32.store offset=52
      local.get 37
      local.get 34
      i32.store offset=56
      local.get 37
      local.get 36
      i32.store offset=60
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 41
      local.get 41
      local.get 37
      i32.store offset=4
      i32.const 3
      local.get 41
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 38
      local.get 38
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 40
        br 1 (;@1;)
      end
      local.get 0
      local.set 39
      i64.const 0
      call $frame_leave
      return
      unreachable
    end
    i32.const 3
    local.get 40
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
)
