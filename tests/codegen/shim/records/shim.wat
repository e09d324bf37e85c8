(module
  (type (;0;) (func (param i32 i32 i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i64)))
  (type (;9;) (func))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param i32) (result i32)))
  (type (;12;) (func (param i32 i32 i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (type (;14;) (func (param i32)))
  (type (;15;) (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:records/api" "move-by" (func (;0;) (type 0)))
  (import "test:records/api" "greet" (func (;1;) (type 1)))
  (import "test:records/api" "make" (func (;2;) (type 2)))
  (import "hognose-runtime" "bind_arguments" (func (;3;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;4;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_enter" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 9)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 10)))
  (import "hognose-runtime" "instance_new" (func (;11;) (type 11)))
  (import "hognose-runtime" "item" (func (;12;) (type 6)))
  (import "hognose-runtime" "lift_s32" (func (;13;) (type 11)))
  (import "hognose-runtime" "lift_string" (func (;14;) (type 6)))
  (import "hognose-runtime" "lift_u32" (func (;15;) (type 11)))
  (import "hognose-runtime" "list_new" (func (;16;) (type 11)))
  (import "hognose-runtime" "list_set" (func (;17;) (type 12)))
  (import "hognose-runtime" "lower_field" (func (;18;) (type 4)))
  (import "hognose-runtime" "lower_int" (func (;19;) (type 13)))
  (import "hognose-runtime" "lower_list" (func (;20;) (type 11)))
  (import "hognose-runtime" "lower_string" (func (;21;) (type 11)))
  (export "test:records/api#move-by" (func 25))
  (export "cabi_post_test:records/api#move-by" (func 26))
  (export "test:records/api#greet" (func 27))
  (export "cabi_post_test:records/api#greet" (func 28))
  (export "test:records/api#make" (func 29))
  (export "cabi_post_test:records/api#make" (func 30))
  (elem (;0;) (i32.const 1000) func 22 23 24)
  (func (;22;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64)
    call 7
    local.set 21
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 21
        call 8
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
      call 18
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 18
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 5
      local.get 5
      call 19
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
      local.set 7
      i32.const 5
      local.get 6
      call 19
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
      local.set 8
      local.get 1
      i32.load offset=4
      local.set 9
      i32.const 100300
      local.get 9
      i32.const 0
      call 18
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 9
      i32.const 1
      call 18
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 20
        br 1 (;@1;)
      end
      i32.const 5
      local.get 10
      call 19
      local.tee 24
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 20
        br 1 (;@1;)
      end
      local.get 24
      i32.wrap_i64
      local.set 12
      i32.const 5
      local.get 11
      call 19
      local.tee 25
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 20
        br 1 (;@1;)
      end
      local.get 25
      i32.wrap_i64
      local.set 13
      i32.const 8
      i32.const 4
      call 6
      local.set 14
      local.get 7
      local.get 8
      local.get 12
      local.get 13
      local.get 14
      call 0
      local.get 14
      i32.load
      local.set 15
      local.get 15
      call 13
      local.set 16
      local.get 14
      i32.load offset=4
      local.set 17
      local.get 17
      call 13
      local.set 18
      i32.const 100400
      call 11
      local.set 19
      local.get 19
      local.get 16
      i32.store offset=8
      local.get 19
      local.get 18
      i32.store offset=12
      local.get 21
      call 8
      local.get 19
      return
      unreachable
    end
    local.get 21
    i32.const 0
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;23;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 i32)
    call 7
    local.set 34
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 34
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100700
      local.get 4
      i32.const 0
      call 18
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100700
      local.get 4
      i32.const 1
      call 18
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100700
      local.get 4
      i32.const 2
      call 18
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100700
      local.get 4
      i32.const 3
      call 18
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      local.get 5
      call 21
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 10
      i32.const 0
      local.get 6
      call 19
      local.tee 35
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 33
        br 1 (;@1;)
      end
      local.get 35
      i32.wrap_i64
      local.set 11
      local.get 7
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        i32.const 0
        local.set 14
        i32.const 0
        local.set 15
        local.get 13
        local.set 20
        local.get 14
        local.set 21
        local.get 15
        local.set 22
      else
        local.get 7
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 33
          br 2 (;@1;)
        end
        i32.const 1
        local.set 17
        local.get 16
        call 21
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 33
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 19
        local.get 17
        local.set 20
        local.get 18
        local.set 21
        local.get 19
        local.set 22
      end
      local.get 8
      call 20
      local.tee 36
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 28
      local.get 28
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 28
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 27
      local.get 27
      local.set 24
      i32.const 0
      local.set 37
      block ;; label = @2
        loop ;; label = @3
          local.get 37
          local.get 28
          i32.ge_u
          br_if 1 (;@2;)
          local.get 36
          local.get 37
          call 12
          local.set 23
          local.get 23
          call 21
          local.tee 25
          i32.eqz
          if ;; label = @4
            i32.const 5
            local.set 33
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 26
          local.get 24
          local.get 26
          i32.store offset=4
          local.get 24
          local.get 25
          i32.store
          local.get 24
          i32.const 8
          i32.add
          local.set 24
          local.get 37
          i32.const 1
          i32.add
          local.set 37
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 29
      local.get 9
      local.get 10
      local.get 11
      local.get 20
      local.get 21
      local.get 22
      local.get 27
      local.get 28
      local.get 29
      call 1
      local.get 29
      i32.load
      local.set 30
      local.get 29
      i32.load offset=4
      local.set 31
      local.get 30
      local.get 31
      call 14
      local.set 32
      local.get 34
      call 8
      local.get 32
      return
      unreachable
    end
    local.get 34
    i32.const 1
    local.get 33
    local.get 37
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;24;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32)
    call 7
    local.set 29
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 29
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 21
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 28
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 1
      i32.load offset=4
      local.set 7
      i32.const 0
      local.get 7
      call 19
      local.tee 30
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 28
        br 1 (;@1;)
      end
      local.get 30
      i32.wrap_i64
      local.set 8
      i32.const 32
      i32.const 4
      call 6
      local.set 9
      local.get 5
      local.get 6
      local.get 8
      local.get 9
      call 2
      local.get 9
      i32.load
      local.set 10
      local.get 9
      i32.load offset=4
      local.set 11
      local.get 10
      local.get 11
      call 14
      local.set 12
      local.get 9
      i32.load8_u offset=8
      local.set 13
      local.get 13
      i32.const 255
      i32.and
      call 15
      local.set 14
      local.get 9
      i32.load8_u offset=12
      local.set 15
      local.get 15
      if ;; label = @2
        local.get 9
        i32.load offset=16
        local.set 16
        local.get 9
        i32.load offset=20
        local.set 17
        local.get 16
        local.get 17
        call 14
        local.set 18
        local.get 18
        local.set 19
      else
        i32.const 100100
        local.set 19
      end
      local.get 9
      i32.load offset=24
      local.set 20
      local.get 9
      i32.load offset=28
      local.set 21
      local.get 21
      call 16
      local.set 26
      local.get 20
      local.set 22
      i32.const 0
      local.set 31
      block ;; label = @2
        loop ;; label = @3
          local.get 31
          local.get 21
          i32.ge_u
          br_if 1 (;@2;)
          local.get 22
          i32.load
          local.set 23
          local.get 22
          i32.load offset=4
          local.set 24
          local.get 23
          local.get 24
          call 14
          local.set 25
          local.get 26
          local.get 31
          local.get 25
          call 17
          local.get 22
          i32.const 8
          i32.add
          local.set 22
          local.get 31
          i32.const 1
          i32.add
          local.set 31
          br 0 (;@3;)
        end
      end
      i32.const 100800
      call 11
      local.set 27
      local.get 27
      local.get 12
      i32.store offset=8
      local.get 27
      local.get 14
      i32.store offset=12
      local.get 27
      local.get 19
      i32.store offset=16
      local.get 27
      local.get 26
      i32.store offset=20
      local.get 29
      call 8
      local.get 27
      return
      unreachable
    end
    local.get 29
    i32.const 2
    local.get 28
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;25;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      local.get 4
      call 13
      local.set 6
      local.get 5
      call 13
      local.set 7
      i32.const 100400
      call 11
      local.set 8
      local.get 8
      local.get 6
      i32.store offset=8
      local.get 8
      local.get 7
      i32.store offset=12
      local.get 2
      local.set 9
      local.get 3
      local.set 10
      local.get 9
      call 13
      local.set 11
      local.get 10
      call 13
      local.set 12
      i32.const 100400
      call 11
      local.set 13
      local.get 13
      local.get 11
      i32.store offset=8
      local.get 13
      local.get 12
      i32.store offset=12
      i32.const 12
      i32.const 4
      call 6
      local.set 21
      local.get 21
      local.get 8
      i32.store offset=4
      local.get 21
      local.get 13
      i32.store offset=8
      i32.const 0
      local.get 21
      i32.const 4
      i32.add
      i32.const 2
      call 4
      local.set 14
      local.get 14
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 15
      i32.const 100300
      local.get 14
      i32.const 0
      call 18
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 14
      i32.const 1
      call 18
      local.tee 17
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 5
      local.get 16
      call 19
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
      local.set 18
      local.get 15
      local.get 18
      i32.store
      i32.const 5
      local.get 17
      call 19
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
      local.set 19
      local.get 15
      local.get 19
      i32.store offset=4
      call 9
      local.get 15
      return
      unreachable
    end
    i32.const 0
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;26;) (type 14) (param i32)
    i64.const 0
    call 8
  )
  (func (;27;) (type 15) (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 8
      local.get 1
      local.set 9
      local.get 2
      local.set 10
      local.get 3
      local.set 11
      local.get 4
      local.set 12
      local.get 5
      local.set 13
      local.get 6
      local.set 14
      local.get 7
      local.set 15
      local.get 8
      local.get 9
      call 14
      local.set 16
      local.get 10
      i32.const 255
      i32.and
      call 15
      local.set 17
      local.get 11
      if ;; label = @2
        local.get 12
        local.get 13
        call 14
        local.set 18
        local.get 18
        local.set 19
      else
        i32.const 100100
        local.set 19
      end
      local.get 15
      call 16
      local.set 24
      local.get 14
      local.set 20
      i32.const 0
      local.set 31
      block ;; label = @2
        loop ;; label = @3
          local.get 31
          local.get 15
          i32.ge_u
          br_if 1 (;@2;)
          local.get 20
          i32.load
          local.set 21
          local.get 20
          i32.load offset=4
          local.set 22
          local.get 21
          local.get 22
          call 14
          local.set 23
          local.get 24
          local.get 31
          local.get 23
          call 17
          local.get 20
          i32.const 8
          i32.add
          local.set 20
          local.get 31
          i32.const 1
          i32.add
          local.set 31
          br 0 (;@3;)
        end
      end
      i32.const 100800
      call 11
      local.set 25
      local.get 25
      local.get 16
      i32.store offset=8
      local.get 25
      local.get 17
      i32.store offset=12
      local.get 25
      local.get 19
      i32.store offset=16
      local.get 25
      local.get 24
      i32.store offset=20
      i32.const 8
      i32.const 4
      call 6
      local.set 32
      local.get 32
      local.get 25
      i32.store offset=4
      i32.const 1
      local.get 32
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 26
      local.get 26
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 30
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 27
      local.get 26
      call 21
      local.tee 28
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 30
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 29
      local.get 27
      local.get 29
      i32.store offset=4
      local.get 27
      local.get 28
      i32.store
      call 9
      local.get 27
      return
      unreachable
    end
    i32.const 1
    local.get 30
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;28;) (type 14) (param i32)
    i64.const 0
    call 8
  )
  (func (;29;) (type 4) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 3
      local.get 4
      call 14
      local.set 5
      local.get 2
      local.set 6
      local.get 6
      i32.const 255
      i32.and
      call 15
      local.set 7
      i32.const 12
      i32.const 4
      call 6
      local.set 30
      local.get 30
      local.get 5
      i32.store offset=4
      local.get 30
      local.get 7
      i32.store offset=8
      i32.const 2
      local.get 30
      i32.const 4
      i32.add
      i32.const 2
      call 4
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 29
        br 1 (;@1;)
      end
      i32.const 32
      i32.const 4
      call 6
      local.set 9
      i32.const 100700
      local.get 8
      i32.const 0
      call 18
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100700
      local.get 8
      i32.const 1
      call 18
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100700
      local.get 8
      i32.const 2
      call 18
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100700
      local.get 8
      i32.const 3
      call 18
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      local.get 10
      call 21
      local.tee 14
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 15
      local.get 9
      local.get 15
      i32.store offset=4
      local.get 9
      local.get 14
      i32.store
      i32.const 0
      local.get 11
      call 19
      local.tee 31
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 29
        br 1 (;@1;)
      end
      local.get 31
      i32.wrap_i64
      local.set 16
      local.get 9
      local.get 16
      i32.store8 offset=8
      local.get 12
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 18
        local.get 9
        local.get 18
        i32.store8 offset=12
      else
        local.get 12
        local.tee 19
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 29
          br 2 (;@1;)
        end
        i32.const 1
        local.set 20
        local.get 9
        local.get 20
        i32.store8 offset=12
        local.get 19
        call 21
        local.tee 21
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 29
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 22
        local.get 9
        local.get 22
        i32.store offset=20
        local.get 9
        local.get 21
        i32.store offset=16
      end
      local.get 13
      call 20
      local.tee 32
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 28
      local.get 28
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 28
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 27
      local.get 27
      local.set 24
      i32.const 0
      local.set 33
      block ;; label = @2
        loop ;; label = @3
          local.get 33
          local.get 28
          i32.ge_u
          br_if 1 (;@2;)
          local.get 32
          local.get 33
          call 12
          local.set 23
          local.get 23
          call 21
          local.tee 25
          i32.eqz
          if ;; label = @4
            i32.const 5
            local.set 29
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 26
          local.get 24
          local.get 26
          i32.store offset=4
          local.get 24
          local.get 25
          i32.store
          local.get 24
          i32.const 8
          i32.add
          local.set 24
          local.get 33
          i32.const 1
          i32.add
          local.set 33
          br 0 (;@3;)
        end
      end
      local.get 9
      local.get 28
      i32.store offset=28
      local.get 9
      local.get 27
      i32.store offset=24
      call 9
      local.get 9
      return
      unreachable
    end
    i32.const 2
    local.get 29
    local.get 33
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;30;) (type 14) (param i32)
    i64.const 0
    call 8
  )
)
