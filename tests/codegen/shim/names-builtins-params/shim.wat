(module
  (type (;0;) (func (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (result i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i32) (result i32)))
  (type (;11;) (func (param f64) (result i32)))
  (type (;12;) (func (param i32) (result f64)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (type (;14;) (func (param i32 i32 i32)))
  (type (;15;) (func (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (type (;16;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:names-builtins-params/api" "all" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;2;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;3;) (type 3)))
  (import "hognose-runtime" "failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;8;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;9;) (type 9)))
  (import "hognose-runtime" "item" (func (;10;) (type 5)))
  (import "hognose-runtime" "lift_bool" (func (;11;) (type 10)))
  (import "hognose-runtime" "lift_char" (func (;12;) (type 10)))
  (import "hognose-runtime" "lift_f64" (func (;13;) (type 11)))
  (import "hognose-runtime" "lift_numbers" (func (;14;) (type 2)))
  (import "hognose-runtime" "lift_s32" (func (;15;) (type 10)))
  (import "hognose-runtime" "lift_string" (func (;16;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;17;) (type 10)))
  (import "hognose-runtime" "lower_bool" (func (;18;) (type 10)))
  (import "hognose-runtime" "lower_char" (func (;19;) (type 10)))
  (import "hognose-runtime" "lower_f64" (func (;20;) (type 12)))
  (import "hognose-runtime" "lower_int" (func (;21;) (type 13)))
  (import "hognose-runtime" "lower_numbers" (func (;22;) (type 5)))
  (import "hognose-runtime" "lower_string" (func (;23;) (type 10)))
  (import "hognose-runtime" "lower_tuple" (func (;24;) (type 5)))
  (import "hognose-runtime" "tuple_new" (func (;25;) (type 10)))
  (import "hognose-runtime" "tuple_set" (func (;26;) (type 14)))
  (export "test:names-builtins-params/api#all" (func 28))
  (export "cabi_post_test:names-builtins-params/api#all" (func 29))
  (elem (;0;) (i32.const 1000) func 27)
  (func (;27;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 f64 i32 i64 i64 i64 i64 i64)
    call 6
    local.set 37
    local.get 3
    local.get 2
    i32.const 12
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 1
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 37
        call 7
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
      call 22
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 36
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 1
      i32.load offset=4
      local.set 7
      i32.const 5
      local.get 7
      call 21
      local.tee 38
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 36
        br 1 (;@1;)
      end
      local.get 38
      i32.wrap_i64
      local.set 8
      local.get 1
      i32.load offset=8
      local.set 9
      local.get 9
      call 23
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 36
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 11
      local.get 1
      i32.load offset=12
      local.set 12
      local.get 12
      call 18
      local.tee 13
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 36
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=16
      local.set 14
      local.get 14
      call 20
      local.tee 39
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 4
        if ;; label = @3
          i32.const 4
          local.set 36
          br 2 (;@1;)
        end
      end
      local.get 39
      local.set 15
      local.get 1
      i32.load offset=20
      local.set 16
      local.get 16
      i32.const 1
      call 24
      local.tee 40
      i32.eqz
      if ;; label = @2
        i32.const 5
        local.set 36
        br 1 (;@1;)
      end
      local.get 40
      i32.const 0
      call 10
      local.set 17
      i32.const 0
      local.get 17
      call 21
      local.tee 41
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 36
        br 1 (;@1;)
      end
      local.get 41
      i32.wrap_i64
      local.set 18
      local.get 1
      i32.load offset=24
      local.set 19
      i32.const 0
      local.get 19
      call 22
      local.tee 20
      i32.eqz
      if ;; label = @2
        i32.const 7
        local.set 36
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 21
      local.get 1
      i32.load offset=28
      local.set 22
      i32.const 0
      local.get 22
      call 21
      local.tee 42
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 8
        local.set 36
        br 1 (;@1;)
      end
      local.get 42
      i32.wrap_i64
      local.set 23
      local.get 1
      i32.load offset=32
      local.set 24
      local.get 24
      call 19
      local.tee 25
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 9
        local.set 36
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=36
      local.set 26
      i32.const 0
      local.get 26
      call 21
      local.tee 43
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 10
        local.set 36
        br 1 (;@1;)
      end
      local.get 43
      i32.wrap_i64
      local.set 27
      local.get 1
      i32.load offset=40
      local.set 28
      i32.const 0
      local.get 28
      call 21
      local.tee 44
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 11
        local.set 36
        br 1 (;@1;)
      end
      local.get 44
      i32.wrap_i64
      local.set 29
      local.get 1
      i32.load offset=44
      local.set 30
      i32.const 0
      local.get 30
      call 21
      local.tee 45
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 12
        local.set 36
        br 1 (;@1;)
      end
      local.get 45
      i32.wrap_i64
      local.set 31
      i32.const 8
      i32.const 4
      call 5
      local.set 32
      local.get 5
      local.get 6
      local.get 8
      local.get 10
      local.get 11
      local.get 13
      local.get 15
      local.get 18
      local.get 20
      local.get 21
      local.get 23
      local.get 25
      local.get 27
      local.get 29
      local.get 31
      local.get 32
      call 0
      local.get 32
      i32.load
      local.set 33
      local.get 32
      i32.load offset=4
      local.set 34
      i32.const 4
      local.get 33
      local.get 34
      call 14
      local.set 35
      local.get 37
      call 7
      local.get 35
      return
      unreachable
    end
    local.get 37
    i32.const 0
    local.get 36
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    i32.const 0
  )
  (func (;28;) (type 15) (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 15
      local.get 1
      local.set 16
      i32.const 0
      local.get 15
      local.get 16
      call 14
      local.set 17
      local.get 2
      local.set 18
      local.get 18
      call 15
      local.set 19
      local.get 3
      local.set 20
      local.get 4
      local.set 21
      local.get 20
      local.get 21
      call 16
      local.set 22
      local.get 5
      local.set 23
      local.get 23
      call 11
      local.set 24
      local.get 6
      local.set 25
      local.get 25
      call 13
      local.set 26
      local.get 7
      local.set 27
      local.get 27
      i32.const 255
      i32.and
      call 17
      local.set 28
      i32.const 1
      call 25
      local.set 29
      local.get 29
      i32.const 0
      local.get 28
      call 26
      local.get 8
      local.set 30
      local.get 9
      local.set 31
      i32.const 0
      local.get 30
      local.get 31
      call 14
      local.set 32
      local.get 10
      local.set 33
      local.get 33
      i32.const 255
      i32.and
      call 17
      local.set 34
      local.get 11
      local.set 35
      local.get 35
      call 12
      local.set 36
      local.get 12
      local.set 37
      local.get 37
      i32.const 255
      i32.and
      call 17
      local.set 38
      local.get 13
      local.set 39
      local.get 39
      i32.const 255
      i32.and
      call 17
      local.set 40
      local.get 14
      local.set 41
      local.get 41
      i32.const 255
      i32.and
      call 17
      local.set 42
      i32.const 52
      i32.const 4
      call 5
      local.set 48
      local.get 48
      local.get 17
      i32.store offset=4
      local.get 48
      local.get 19
      i32.store offset=8
      local.get 48
      local.get 22
      i32.store offset=12
      local.get 48
      local.get 24
      i32.store offset=16
      local.get 48
      local.get 26
      i32.store offset=20
      local.get 48
      local.get 29
      i32.store offset=24
      local.get 48
      local.get 32
      i32.store offset=28
      local.get 48
      local.get 34
      i32.store offset=32
      local.get 48
      local.get 36
      i32.store offset=36
      local.get 48
      local.get 38
      i32.store offset=40
      local.get 48
      local.get 40
      i32.store offset=44
      local.get 48
      local.get 42
      i32.store offset=48
      i32.const 0
      local.get 48
      i32.const 4
      i32.add
      i32.const 12
      call 2
      local.set 43
      local.get 43
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 47
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 5
      local.set 44
      i32.const 4
      local.get 43
      call 22
      local.tee 45
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 47
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 46
      local.get 44
      local.get 46
      i32.store offset=4
      local.get 44
      local.get 45
      i32.store
      call 8
      local.get 44
      return
      unreachable
    end
    i32.const 0
    local.get 47
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 3
    unreachable
  )
  (func (;29;) (type 16) (param i32)
    i64.const 0
    call 7
  )
)
