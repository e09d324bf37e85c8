(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i32) (result i32)))
  (type (;11;) (func (param f64) (result i32)))
  (type (;12;) (func (param i64) (result i32)))
  (type (;13;) (func (param i32) (result f64)))
  (type (;14;) (func (param i32 i32) (result i64)))
  (type (;15;) (func (param i32) (result i64)))
  (type (;16;) (func (param i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:spilled-results/api" "one" (func (;0;) (type 0)))
  (import "test:spilled-results/api" "pair" (func (;1;) (type 1)))
  (import "test:spilled-results/api" "text" (func (;2;) (type 1)))
  (import "test:spilled-results/api" "all" (func (;3;) (type 1)))
  (import "test:spilled-results/api" "maybe" (func (;4;) (type 1)))
  (import "test:spilled-results/api" "outcome" (func (;5;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;6;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;7;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;8;) (type 4)))
  (import "hognose-runtime" "failed" (func (;9;) (type 0)))
  (import "hognose-runtime" "frame_allocate" (func (;10;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;11;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;12;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;13;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;14;) (type 9)))
  (import "hognose-runtime" "instance_new" (func (;15;) (type 10)))
  (import "hognose-runtime" "item" (func (;16;) (type 5)))
  (import "hognose-runtime" "lift_f64" (func (;17;) (type 11)))
  (import "hognose-runtime" "lift_numbers" (func (;18;) (type 3)))
  (import "hognose-runtime" "lift_string" (func (;19;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;20;) (type 10)))
  (import "hognose-runtime" "lift_u64" (func (;21;) (type 12)))
  (import "hognose-runtime" "lower_f64" (func (;22;) (type 13)))
  (import "hognose-runtime" "lower_field" (func (;23;) (type 3)))
  (import "hognose-runtime" "lower_int" (func (;24;) (type 14)))
  (import "hognose-runtime" "lower_numbers" (func (;25;) (type 5)))
  (import "hognose-runtime" "lower_string" (func (;26;) (type 10)))
  (import "hognose-runtime" "lower_tuple" (func (;27;) (type 5)))
  (import "hognose-runtime" "lower_u64" (func (;28;) (type 15)))
  (import "hognose-runtime" "raise_err" (func (;29;) (type 1)))
  (import "hognose-runtime" "take_err" (func (;30;) (type 0)))
  (import "hognose-runtime" "tuple_new" (func (;31;) (type 10)))
  (import "hognose-runtime" "tuple_set" (func (;32;) (type 16)))
  (export "test:spilled-results/api#one" (func 39))
  (export "test:spilled-results/api#pair" (func 40))
  (export "cabi_post_test:spilled-results/api#pair" (func 41))
  (export "test:spilled-results/api#text" (func 42))
  (export "cabi_post_test:spilled-results/api#text" (func 43))
  (export "test:spilled-results/api#all" (func 44))
  (export "cabi_post_test:spilled-results/api#all" (func 45))
  (export "test:spilled-results/api#maybe" (func 46))
  (export "cabi_post_test:spilled-results/api#maybe" (func 47))
  (export "test:spilled-results/api#outcome" (func 48))
  (export "cabi_post_test:spilled-results/api#outcome" (func 49))
  (elem (;0;) (i32.const 1000) func 33 34 35 36 37 38)
  (func (;33;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 11
    local.set 7
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.set 4
      local.get 4
      call 20
      local.set 5
      local.get 7
      call 12
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 0
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;34;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 11
    local.set 11
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 8
      i32.const 4
      call 10
      local.set 4
      local.get 4
      call 1
      local.get 4
      i32.load
      local.set 5
      local.get 5
      call 20
      local.set 6
      local.get 4
      i32.load offset=4
      local.set 7
      local.get 7
      call 20
      local.set 8
      i32.const 2
      call 31
      local.set 9
      local.get 9
      i32.const 0
      local.get 6
      call 32
      local.get 9
      i32.const 1
      local.get 8
      call 32
      local.get 11
      call 12
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 1
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;35;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 11
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 8
      i32.const 4
      call 10
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
      call 19
      local.set 7
      local.get 9
      call 12
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
    call 14
    i32.const 0
  )
  (func (;36;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64 i32 f32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 11
    local.set 25
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 25
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 48
      i32.const 8
      call 10
      local.set 4
      local.get 4
      call 3
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      i32.const 255
      i32.and
      call 20
      local.set 6
      local.get 4
      i32.load16_u offset=2
      local.set 7
      local.get 7
      i32.const 65535
      i32.and
      call 20
      local.set 8
      local.get 4
      i32.load offset=4
      local.set 9
      local.get 9
      call 20
      local.set 10
      local.get 4
      i64.load offset=8
      local.set 11
      local.get 11
      call 21
      local.set 12
      local.get 4
      f32.load offset=16
      local.set 13
      local.get 13
      f64.promote_f32
      call 17
      local.set 14
      local.get 4
      f64.load offset=24
      local.set 15
      local.get 15
      call 17
      local.set 16
      local.get 4
      i32.load offset=32
      local.set 17
      local.get 4
      i32.load offset=36
      local.set 18
      local.get 17
      local.get 18
      call 19
      local.set 19
      local.get 4
      i32.load offset=40
      local.set 20
      local.get 4
      i32.load offset=44
      local.set 21
      i32.const 0
      local.get 20
      local.get 21
      call 18
      local.set 22
      i32.const 100400
      call 15
      local.set 23
      local.get 23
      local.get 6
      i32.store offset=8
      local.get 23
      local.get 8
      i32.store offset=12
      local.get 23
      local.get 10
      i32.store offset=16
      local.get 23
      local.get 12
      i32.store offset=20
      local.get 23
      local.get 14
      i32.store offset=24
      local.get 23
      local.get 16
      i32.store offset=28
      local.get 23
      local.get 19
      i32.store offset=32
      local.get 23
      local.get 22
      i32.store offset=36
      local.get 25
      call 12
      local.get 23
      return
      unreachable
    end
    local.get 25
    i32.const 3
    local.get 24
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;37;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 f32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 11
    local.set 27
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 27
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 56
      i32.const 8
      call 10
      local.set 4
      local.get 4
      call 4
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load8_u offset=8
        local.set 6
        local.get 6
        i32.const 255
        i32.and
        call 20
        local.set 7
        local.get 4
        i32.load16_u offset=10
        local.set 8
        local.get 8
        i32.const 65535
        i32.and
        call 20
        local.set 9
        local.get 4
        i32.load offset=12
        local.set 10
        local.get 10
        call 20
        local.set 11
        local.get 4
        i64.load offset=16
        local.set 12
        local.get 12
        call 21
        local.set 13
        local.get 4
        f32.load offset=24
        local.set 14
        local.get 14
        f64.promote_f32
        call 17
        local.set 15
        local.get 4
        f64.load offset=32
        local.set 16
        local.get 16
        call 17
        local.set 17
        local.get 4
        i32.load offset=40
        local.set 18
        local.get 4
        i32.load offset=44
        local.set 19
        local.get 18
        local.get 19
        call 19
        local.set 20
        local.get 4
        i32.load offset=48
        local.set 21
        local.get 4
        i32.load offset=52
        local.set 22
        i32.const 0
        local.get 21
        local.get 22
        call 18
        local.set 23
        i32.const 100400
        call 15
        local.set 24
        local.get 24
        local.get 7
        i32.store offset=8
        local.get 24
        local.get 9
        i32.store offset=12
        local.get 24
        local.get 11
        i32.store offset=16
        local.get 24
        local.get 13
        i32.store offset=20
        local.get 24
        local.get 15
        i32.store offset=24
        local.get 24
        local.get 17
        i32.store offset=28
        local.get 24
        local.get 20
        i32.store offset=32
        local.get 24
        local.get 23
        i32.store offset=36
        local.get 24
        local.set 25
      else
        i32.const 100100
        local.set 25
      end
      local.get 27
      call 12
      local.get 25
      return
      unreachable
    end
    local.get 27
    i32.const 4
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;38;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 f32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 11
    local.set 30
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 30
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 56
      i32.const 8
      call 10
      local.set 4
      local.get 4
      call 5
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load offset=8
        local.set 25
        local.get 4
        i32.load offset=12
        local.set 26
        local.get 25
        local.get 26
        call 19
        local.set 27
        local.get 27
        call 29
        local.get 30
        call 12
        i32.const 0
        return
      else
        local.get 4
        i32.load8_u offset=8
        local.set 6
        local.get 6
        i32.const 255
        i32.and
        call 20
        local.set 7
        local.get 4
        i32.load16_u offset=10
        local.set 8
        local.get 8
        i32.const 65535
        i32.and
        call 20
        local.set 9
        local.get 4
        i32.load offset=12
        local.set 10
        local.get 10
        call 20
        local.set 11
        local.get 4
        i64.load offset=16
        local.set 12
        local.get 12
        call 21
        local.set 13
        local.get 4
        f32.load offset=24
        local.set 14
        local.get 14
        f64.promote_f32
        call 17
        local.set 15
        local.get 4
        f64.load offset=32
        local.set 16
        local.get 16
        call 17
        local.set 17
        local.get 4
        i32.load offset=40
        local.set 18
        local.get 4
        i32.load offset=44
        local.set 19
        local.get 18
        local.get 19
        call 19
        local.set 20
        local.get 4
        i32.load offset=48
        local.set 21
        local.get 4
        i32.load offset=52
        local.set 22
        i32.const 0
        local.get 21
        local.get 22
        call 18
        local.set 23
        i32.const 100400
        call 15
        local.set 24
        local.get 24
        local.get 7
        i32.store offset=8
        local.get 24
        local.get 9
        i32.store offset=12
        local.get 24
        local.get 11
        i32.store offset=16
        local.get 24
        local.get 13
        i32.store offset=20
        local.get 24
        local.get 15
        i32.store offset=24
        local.get 24
        local.get 17
        i32.store offset=28
        local.get 24
        local.get 20
        i32.store offset=32
        local.get 24
        local.get 23
        i32.store offset=36
        local.get 24
        local.set 28
      end
      local.get 30
      call 12
      local.get 28
      return
      unreachable
    end
    local.get 30
    i32.const 5
    local.get 29
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;39;) (type 0) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 3
      i32.const 0
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 7
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
      call 24
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
      call 12
      local.get 1
      return
      unreachable
    end
    i32.const 0
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;40;) (type 0) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 7
      i32.const 1
      local.get 7
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 1
      local.get 0
      i32.const 2
      call 27
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 8
      i32.const 0
      call 16
      local.set 2
      local.get 8
      i32.const 1
      call 16
      local.set 3
      i32.const 4
      local.get 2
      call 24
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
      i32.store
      i32.const 4
      local.get 3
      call 24
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
      i32.store offset=4
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 1
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;41;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;42;) (type 0) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 5
      i32.const 2
      local.get 5
      i32.const 4
      i32.add
      i32.const 0
      call 7
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
      call 10
      local.set 1
      local.get 0
      call 26
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
      call 13
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
    call 8
    unreachable
  )
  (func (;43;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;44;) (type 0) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i64 i64 i64 f64 f64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 21
      i32.const 3
      local.get 21
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 48
      i32.const 8
      call 10
      local.set 1
      i32.const 100300
      local.get 0
      i32.const 0
      call 23
      local.tee 2
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 0
      i32.const 1
      call 23
      local.tee 3
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 0
      i32.const 2
      call 23
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 0
      i32.const 3
      call 23
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 0
      i32.const 4
      call 23
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 0
      i32.const 5
      call 23
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 0
      i32.const 6
      call 23
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 0
      i32.const 7
      call 23
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 0
      local.get 2
      call 24
      local.tee 22
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 20
        br 1 (;@1;)
      end
      local.get 22
      i32.wrap_i64
      local.set 10
      local.get 1
      local.get 10
      i32.store8
      i32.const 2
      local.get 3
      call 24
      local.tee 23
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 20
        br 1 (;@1;)
      end
      local.get 23
      i32.wrap_i64
      local.set 11
      local.get 1
      local.get 11
      i32.store16 offset=2
      i32.const 4
      local.get 4
      call 24
      local.tee 24
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 20
        br 1 (;@1;)
      end
      local.get 24
      i32.wrap_i64
      local.set 12
      local.get 1
      local.get 12
      i32.store offset=4
      local.get 5
      call 28
      local.tee 13
      i64.const -1
      i64.eq
      if ;; label = @2
        call 9
        if ;; label = @3
          i32.const 4
          local.set 20
          br 2 (;@1;)
        end
      end
      local.get 1
      local.get 13
      i64.store offset=8
      local.get 6
      call 22
      local.tee 25
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 9
        if ;; label = @3
          i32.const 5
          local.set 20
          br 2 (;@1;)
        end
      end
      local.get 25
      f32.demote_f64
      local.set 14
      local.get 1
      local.get 14
      f32.store offset=16
      local.get 7
      call 22
      local.tee 26
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 9
        if ;; label = @3
          i32.const 6
          local.set 20
          br 2 (;@1;)
        end
      end
      local.get 26
      local.set 15
      local.get 1
      local.get 15
      f64.store offset=24
      local.get 8
      call 26
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 7
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 17
      local.get 1
      local.get 17
      i32.store offset=36
      local.get 1
      local.get 16
      i32.store offset=32
      i32.const 0
      local.get 9
      call 25
      local.tee 18
      i32.eqz
      if ;; label = @2
        i32.const 8
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 19
      local.get 1
      local.get 19
      i32.store offset=44
      local.get 1
      local.get 18
      i32.store offset=40
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 3
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;45;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;46;) (type 0) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i64 i64 i64 f64 f64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 25
      i32.const 4
      local.get 25
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 24
        br 1 (;@1;)
      end
      i32.const 56
      i32.const 8
      call 10
      local.set 1
      local.get 0
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
      else
        local.get 0
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 1
        local.set 5
        local.get 1
        local.get 5
        i32.store8
        i32.const 100300
        local.get 4
        i32.const 0
        call 23
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 4
        i32.const 1
        call 23
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 4
        i32.const 2
        call 23
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 4
        i32.const 3
        call 23
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 4
        i32.const 4
        call 23
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 4
        i32.const 5
        call 23
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 4
        i32.const 6
        call 23
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 4
        i32.const 7
        call 23
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 0
        local.get 6
        call 24
        local.tee 26
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 24
          br 2 (;@1;)
        end
        local.get 26
        i32.wrap_i64
        local.set 14
        local.get 1
        local.get 14
        i32.store8 offset=8
        i32.const 2
        local.get 7
        call 24
        local.tee 27
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 2
          local.set 24
          br 2 (;@1;)
        end
        local.get 27
        i32.wrap_i64
        local.set 15
        local.get 1
        local.get 15
        i32.store16 offset=10
        i32.const 4
        local.get 8
        call 24
        local.tee 28
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 3
          local.set 24
          br 2 (;@1;)
        end
        local.get 28
        i32.wrap_i64
        local.set 16
        local.get 1
        local.get 16
        i32.store offset=12
        local.get 9
        call 28
        local.tee 17
        i64.const -1
        i64.eq
        if ;; label = @3
          call 9
          if ;; label = @4
            i32.const 4
            local.set 24
            br 3 (;@1;)
          end
        end
        local.get 1
        local.get 17
        i64.store offset=16
        local.get 10
        call 22
        local.tee 29
        f64.const -0x1p+0 (;=-1;)
        f64.eq
        if ;; label = @3
          call 9
          if ;; label = @4
            i32.const 5
            local.set 24
            br 3 (;@1;)
          end
        end
        local.get 29
        f32.demote_f64
        local.set 18
        local.get 1
        local.get 18
        f32.store offset=24
        local.get 11
        call 22
        local.tee 30
        f64.const -0x1p+0 (;=-1;)
        f64.eq
        if ;; label = @3
          call 9
          if ;; label = @4
            i32.const 6
            local.set 24
            br 3 (;@1;)
          end
        end
        local.get 30
        local.set 19
        local.get 1
        local.get 19
        f64.store offset=32
        local.get 12
        call 26
        local.tee 20
        i32.eqz
        if ;; label = @3
          i32.const 7
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 21
        local.get 1
        local.get 21
        i32.store offset=44
        local.get 1
        local.get 20
        i32.store offset=40
        i32.const 0
        local.get 13
        call 25
        local.tee 22
        i32.eqz
        if ;; label = @3
          i32.const 8
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 23
        local.get 1
        local.get 23
        i32.store offset=52
        local.get 1
        local.get 22
        i32.store offset=48
      end
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 4
    local.get 24
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;47;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;48;) (type 0) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 f64 f64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 27
      i32.const 5
      local.get 27
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      i32.const 56
      i32.const 8
      call 10
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        i32.const 100300
        local.get 2
        i32.const 0
        call 23
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 2
        i32.const 1
        call 23
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 2
        i32.const 2
        call 23
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 2
        i32.const 3
        call 23
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 2
        i32.const 4
        call 23
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 2
        i32.const 5
        call 23
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 2
        i32.const 6
        call 23
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 2
        i32.const 7
        call 23
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 0
        local.get 4
        call 24
        local.tee 29
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 26
          br 2 (;@1;)
        end
        local.get 29
        i32.wrap_i64
        local.set 12
        local.get 1
        local.get 12
        i32.store8 offset=8
        i32.const 2
        local.get 5
        call 24
        local.tee 30
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 2
          local.set 26
          br 2 (;@1;)
        end
        local.get 30
        i32.wrap_i64
        local.set 13
        local.get 1
        local.get 13
        i32.store16 offset=10
        i32.const 4
        local.get 6
        call 24
        local.tee 31
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 3
          local.set 26
          br 2 (;@1;)
        end
        local.get 31
        i32.wrap_i64
        local.set 14
        local.get 1
        local.get 14
        i32.store offset=12
        local.get 7
        call 28
        local.tee 15
        i64.const -1
        i64.eq
        if ;; label = @3
          call 9
          if ;; label = @4
            i32.const 4
            local.set 26
            br 3 (;@1;)
          end
        end
        local.get 1
        local.get 15
        i64.store offset=16
        local.get 8
        call 22
        local.tee 32
        f64.const -0x1p+0 (;=-1;)
        f64.eq
        if ;; label = @3
          call 9
          if ;; label = @4
            i32.const 5
            local.set 26
            br 3 (;@1;)
          end
        end
        local.get 32
        f32.demote_f64
        local.set 16
        local.get 1
        local.get 16
        f32.store offset=24
        local.get 9
        call 22
        local.tee 33
        f64.const -0x1p+0 (;=-1;)
        f64.eq
        if ;; label = @3
          call 9
          if ;; label = @4
            i32.const 6
            local.set 26
            br 3 (;@1;)
          end
        end
        local.get 33
        local.set 17
        local.get 1
        local.get 17
        f64.store offset=32
        local.get 10
        call 26
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const 7
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 19
        local.get 1
        local.get 19
        i32.store offset=44
        local.get 1
        local.get 18
        i32.store offset=40
        i32.const 0
        local.get 11
        call 25
        local.tee 20
        i32.eqz
        if ;; label = @3
          i32.const 8
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 21
        local.get 1
        local.get 21
        i32.store offset=52
        local.get 1
        local.get 20
        i32.store offset=48
      else
        call 30
        local.tee 28
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 26
          br 2 (;@1;)
        end
        local.get 28
        local.tee 22
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 1
        local.set 23
        local.get 1
        local.get 23
        i32.store8
        local.get 22
        call 26
        local.tee 24
        i32.eqz
        if ;; label = @3
          i32.const 9
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 25
        local.get 1
        local.get 25
        i32.store offset=12
        local.get 1
        local.get 24
        i32.store offset=8
      end
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 5
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;49;) (type 1) (param i32)
    i64.const 0
    call 12
  )
)
