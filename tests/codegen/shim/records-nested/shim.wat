(module
  (type (;0;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i32) (result i32)))
  (type (;11;) (func (param i32 i32) (result i64)))
  (type (;12;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:records-nested/api" "walk" (func (;0;) (type 0)))
  (import "test:records-nested/api" "build" (func (;1;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;2;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;8;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;9;) (type 9)))
  (import "hognose-runtime" "instance_new" (func (;10;) (type 10)))
  (import "hognose-runtime" "item" (func (;11;) (type 5)))
  (import "hognose-runtime" "lift_string" (func (;12;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;13;) (type 10)))
  (import "hognose-runtime" "list_new" (func (;14;) (type 10)))
  (import "hognose-runtime" "list_set" (func (;15;) (type 1)))
  (import "hognose-runtime" "lower_field" (func (;16;) (type 3)))
  (import "hognose-runtime" "lower_int" (func (;17;) (type 11)))
  (import "hognose-runtime" "lower_list" (func (;18;) (type 10)))
  (import "hognose-runtime" "lower_string" (func (;19;) (type 10)))
  (export "test:records-nested/api#walk" (func 22))
  (export "test:records-nested/api#build" (func 23))
  (export "cabi_post_test:records-nested/api#build" (func 24))
  (elem (;0;) (i32.const 1000) func 20 21)
  (func (;20;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i32 i32 i64 i64 i64 i64)
    call 6
    local.set 56
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
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 56
        call 7
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 101100
      local.get 4
      i32.const 0
      call 16
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 55
        br 1 (;@1;)
      end
      i32.const 101100
      local.get 4
      i32.const 1
      call 16
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 55
        br 1 (;@1;)
      end
      i32.const 101100
      local.get 4
      i32.const 2
      call 16
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 55
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 5
      i32.const 0
      call 16
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 55
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 5
      i32.const 1
      call 16
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 55
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 5
      i32.const 2
      call 16
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 55
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 8
      i32.const 0
      call 16
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 55
        br 1 (;@1;)
      end
      i32.const 0
      local.get 11
      call 17
      local.tee 57
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 55
        br 1 (;@1;)
      end
      local.get 57
      i32.wrap_i64
      local.set 12
      i32.const 100300
      local.get 9
      i32.const 0
      call 16
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 55
        br 1 (;@1;)
      end
      i32.const 0
      local.get 13
      call 17
      local.tee 58
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 55
        br 1 (;@1;)
      end
      local.get 58
      i32.wrap_i64
      local.set 14
      local.get 10
      call 19
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 6
        local.set 55
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 16
      local.get 6
      call 18
      local.tee 59
      i32.eqz
      if ;; label = @2
        i32.const 7
        local.set 55
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 29
      local.get 29
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 29
      i32.const 12
      i32.mul
      i32.const 4
      call 5
      local.set 28
      local.get 28
      local.set 18
      i32.const 0
      local.set 60
      block ;; label = @2
        loop ;; label = @3
          local.get 60
          local.get 29
          i32.ge_u
          br_if 1 (;@2;)
          local.get 59
          local.get 60
          call 11
          local.set 17
          i32.const 100600
          local.get 17
          i32.const 0
          call 16
          local.tee 19
          i32.eqz
          if ;; label = @4
            i32.const 8
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100600
          local.get 17
          i32.const 1
          call 16
          local.tee 20
          i32.eqz
          if ;; label = @4
            i32.const 8
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100600
          local.get 17
          i32.const 2
          call 16
          local.tee 21
          i32.eqz
          if ;; label = @4
            i32.const 8
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 19
          i32.const 0
          call 16
          local.tee 22
          i32.eqz
          if ;; label = @4
            i32.const 9
            local.set 55
            br 3 (;@1;)
          end
          i32.const 0
          local.get 22
          call 17
          local.tee 61
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 10
            local.set 55
            br 3 (;@1;)
          end
          local.get 61
          i32.wrap_i64
          local.set 23
          local.get 18
          local.get 23
          i32.store8
          i32.const 100300
          local.get 20
          i32.const 0
          call 16
          local.tee 24
          i32.eqz
          if ;; label = @4
            i32.const 11
            local.set 55
            br 3 (;@1;)
          end
          i32.const 0
          local.get 24
          call 17
          local.tee 62
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 12
            local.set 55
            br 3 (;@1;)
          end
          local.get 62
          i32.wrap_i64
          local.set 25
          local.get 18
          local.get 25
          i32.store8 offset=1
          local.get 21
          call 19
          local.tee 26
          i32.eqz
          if ;; label = @4
            i32.const 13
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 27
          local.get 18
          local.get 27
          i32.store offset=8
          local.get 18
          local.get 26
          i32.store offset=4
          local.get 18
          i32.const 12
          i32.add
          local.set 18
          local.get 60
          i32.const 1
          i32.add
          local.set 60
          br 0 (;@3;)
        end
      end
      local.get 7
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 31
        i32.const 0
        local.set 32
        i32.const 0
        local.set 33
        i32.const 0
        local.set 34
        i32.const 0
        local.set 35
        local.get 31
        local.set 47
        local.get 32
        local.set 48
        local.get 33
        local.set 49
        local.get 34
        local.set 50
        local.get 35
        local.set 51
      else
        local.get 7
        local.tee 36
        i32.eqz
        if ;; label = @3
          i32.const 14
          local.set 55
          br 2 (;@1;)
        end
        i32.const 1
        local.set 37
        i32.const 100600
        local.get 36
        i32.const 0
        call 16
        local.tee 38
        i32.eqz
        if ;; label = @3
          i32.const 14
          local.set 55
          br 2 (;@1;)
        end
        i32.const 100600
        local.get 36
        i32.const 1
        call 16
        local.tee 39
        i32.eqz
        if ;; label = @3
          i32.const 14
          local.set 55
          br 2 (;@1;)
        end
        i32.const 100600
        local.get 36
        i32.const 2
        call 16
        local.tee 40
        i32.eqz
        if ;; label = @3
          i32.const 14
          local.set 55
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 38
        i32.const 0
        call 16
        local.tee 41
        i32.eqz
        if ;; label = @3
          i32.const 15
          local.set 55
          br 2 (;@1;)
        end
        i32.const 0
        local.get 41
        call 17
        local.tee 63
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 16
          local.set 55
          br 2 (;@1;)
        end
        local.get 63
        i32.wrap_i64
        local.set 42
        i32.const 100300
        local.get 39
        i32.const 0
        call 16
        local.tee 43
        i32.eqz
        if ;; label = @3
          i32.const 17
          local.set 55
          br 2 (;@1;)
        end
        i32.const 0
        local.get 43
        call 17
        local.tee 64
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 18
          local.set 55
          br 2 (;@1;)
        end
        local.get 64
        i32.wrap_i64
        local.set 44
        local.get 40
        call 19
        local.tee 45
        i32.eqz
        if ;; label = @3
          i32.const 19
          local.set 55
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 46
        local.get 37
        local.set 47
        local.get 42
        local.set 48
        local.get 44
        local.set 49
        local.get 45
        local.set 50
        local.get 46
        local.set 51
      end
      local.get 12
      local.get 14
      local.get 15
      local.get 16
      local.get 28
      local.get 29
      local.get 47
      local.get 48
      local.get 49
      local.get 50
      local.get 51
      call 0
      local.set 52
      local.get 52
      i32.const 255
      i32.and
      call 13
      local.set 53
      i32.const 100400
      call 10
      local.set 54
      local.get 54
      local.get 53
      i32.store offset=8
      local.get 56
      call 7
      local.get 54
      return
      unreachable
    end
    local.get 56
    i32.const 0
    local.get 55
    local.get 60
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    i32.const 0
  )
  (func (;21;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32)
    call 6
    local.set 50
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
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 50
        call 7
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 18
      local.tee 51
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 49
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 10
      local.get 10
      i64.extend_i32_u
      i64.const 1
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 10
      i32.const 1
      i32.mul
      i32.const 1
      call 5
      local.set 9
      local.get 9
      local.set 6
      i32.const 0
      local.set 52
      block ;; label = @2
        loop ;; label = @3
          local.get 52
          local.get 10
          i32.ge_u
          br_if 1 (;@2;)
          local.get 51
          local.get 52
          call 11
          local.set 5
          i32.const 100300
          local.get 5
          i32.const 0
          call 16
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 49
            br 3 (;@1;)
          end
          i32.const 0
          local.get 7
          call 17
          local.tee 53
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 49
            br 3 (;@1;)
          end
          local.get 53
          i32.wrap_i64
          local.set 8
          local.get 6
          local.get 8
          i32.store8
          local.get 6
          i32.const 1
          i32.add
          local.set 6
          local.get 52
          i32.const 1
          i32.add
          local.set 52
          br 0 (;@3;)
        end
      end
      i32.const 36
      i32.const 4
      call 5
      local.set 11
      local.get 9
      local.get 10
      local.get 11
      call 1
      local.get 11
      i32.load8_u
      local.set 12
      local.get 12
      i32.const 255
      i32.and
      call 13
      local.set 13
      i32.const 100400
      call 10
      local.set 14
      local.get 14
      local.get 13
      i32.store offset=8
      local.get 11
      i32.load8_u offset=1
      local.set 15
      local.get 15
      i32.const 255
      i32.and
      call 13
      local.set 16
      i32.const 100400
      call 10
      local.set 17
      local.get 17
      local.get 16
      i32.store offset=8
      local.get 11
      i32.load offset=4
      local.set 18
      local.get 11
      i32.load offset=8
      local.set 19
      local.get 18
      local.get 19
      call 12
      local.set 20
      i32.const 100700
      call 10
      local.set 21
      local.get 21
      local.get 14
      i32.store offset=8
      local.get 21
      local.get 17
      i32.store offset=12
      local.get 21
      local.get 20
      i32.store offset=16
      local.get 11
      i32.load offset=12
      local.set 22
      local.get 11
      i32.load offset=16
      local.set 23
      local.get 23
      call 14
      local.set 35
      local.get 22
      local.set 24
      i32.const 0
      local.set 54
      block ;; label = @2
        loop ;; label = @3
          local.get 54
          local.get 23
          i32.ge_u
          br_if 1 (;@2;)
          local.get 24
          i32.load8_u
          local.set 25
          local.get 25
          i32.const 255
          i32.and
          call 13
          local.set 26
          i32.const 100400
          call 10
          local.set 27
          local.get 27
          local.get 26
          i32.store offset=8
          local.get 24
          i32.load8_u offset=1
          local.set 28
          local.get 28
          i32.const 255
          i32.and
          call 13
          local.set 29
          i32.const 100400
          call 10
          local.set 30
          local.get 30
          local.get 29
          i32.store offset=8
          local.get 24
          i32.load offset=4
          local.set 31
          local.get 24
          i32.load offset=8
          local.set 32
          local.get 31
          local.get 32
          call 12
          local.set 33
          i32.const 100700
          call 10
          local.set 34
          local.get 34
          local.get 27
          i32.store offset=8
          local.get 34
          local.get 30
          i32.store offset=12
          local.get 34
          local.get 33
          i32.store offset=16
          local.get 35
          local.get 54
          local.get 34
          call 15
          local.get 24
          i32.const 12
          i32.add
          local.set 24
          local.get 54
          i32.const 1
          i32.add
          local.set 54
          br 0 (;@3;)
        end
      end
      local.get 11
      i32.load8_u offset=20
      local.set 36
      local.get 36
      if ;; label = @2
        local.get 11
        i32.load8_u offset=24
        local.set 37
        local.get 37
        i32.const 255
        i32.and
        call 13
        local.set 38
        i32.const 100400
        call 10
        local.set 39
        local.get 39
        local.get 38
        i32.store offset=8
        local.get 11
        i32.load8_u offset=25
        local.set 40
        local.get 40
        i32.const 255
        i32.and
        call 13
        local.set 41
        i32.const 100400
        call 10
        local.set 42
        local.get 42
        local.get 41
        i32.store offset=8
        local.get 11
        i32.load offset=28
        local.set 43
        local.get 11
        i32.load offset=32
        local.set 44
        local.get 43
        local.get 44
        call 12
        local.set 45
        i32.const 100700
        call 10
        local.set 46
        local.get 46
        local.get 39
        i32.store offset=8
        local.get 46
        local.get 42
        i32.store offset=12
        local.get 46
        local.get 45
        i32.store offset=16
        local.get 46
        local.set 47
      else
        i32.const 100100
        local.set 47
      end
      i32.const 101200
      call 10
      local.set 48
      local.get 48
      local.get 21
      i32.store offset=8
      local.get 48
      local.get 35
      i32.store offset=12
      local.get 48
      local.get 47
      i32.store offset=16
      local.get 50
      call 7
      local.get 48
      return
      unreachable
    end
    local.get 50
    i32.const 1
    local.get 49
    local.get 52
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    i32.const 0
  )
  (func (;22;) (type 0) (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 11
      local.get 1
      local.set 12
      local.get 2
      local.set 13
      local.get 3
      local.set 14
      local.get 4
      local.set 15
      local.get 5
      local.set 16
      local.get 6
      local.set 17
      local.get 7
      local.set 18
      local.get 8
      local.set 19
      local.get 9
      local.set 20
      local.get 10
      local.set 21
      local.get 11
      i32.const 255
      i32.and
      call 13
      local.set 22
      i32.const 100400
      call 10
      local.set 23
      local.get 23
      local.get 22
      i32.store offset=8
      local.get 12
      i32.const 255
      i32.and
      call 13
      local.set 24
      i32.const 100400
      call 10
      local.set 25
      local.get 25
      local.get 24
      i32.store offset=8
      local.get 13
      local.get 14
      call 12
      local.set 26
      i32.const 100700
      call 10
      local.set 27
      local.get 27
      local.get 23
      i32.store offset=8
      local.get 27
      local.get 25
      i32.store offset=12
      local.get 27
      local.get 26
      i32.store offset=16
      local.get 16
      call 14
      local.set 39
      local.get 15
      local.set 28
      i32.const 0
      local.set 52
      block ;; label = @2
        loop ;; label = @3
          local.get 52
          local.get 16
          i32.ge_u
          br_if 1 (;@2;)
          local.get 28
          i32.load8_u
          local.set 29
          local.get 29
          i32.const 255
          i32.and
          call 13
          local.set 30
          i32.const 100400
          call 10
          local.set 31
          local.get 31
          local.get 30
          i32.store offset=8
          local.get 28
          i32.load8_u offset=1
          local.set 32
          local.get 32
          i32.const 255
          i32.and
          call 13
          local.set 33
          i32.const 100400
          call 10
          local.set 34
          local.get 34
          local.get 33
          i32.store offset=8
          local.get 28
          i32.load offset=4
          local.set 35
          local.get 28
          i32.load offset=8
          local.set 36
          local.get 35
          local.get 36
          call 12
          local.set 37
          i32.const 100700
          call 10
          local.set 38
          local.get 38
          local.get 31
          i32.store offset=8
          local.get 38
          local.get 34
          i32.store offset=12
          local.get 38
          local.get 37
          i32.store offset=16
          local.get 39
          local.get 52
          local.get 38
          call 15
          local.get 28
          i32.const 12
          i32.add
          local.set 28
          local.get 52
          i32.const 1
          i32.add
          local.set 52
          br 0 (;@3;)
        end
      end
      local.get 17
      if ;; label = @2
        local.get 18
        i32.const 255
        i32.and
        call 13
        local.set 40
        i32.const 100400
        call 10
        local.set 41
        local.get 41
        local.get 40
        i32.store offset=8
        local.get 19
        i32.const 255
        i32.and
        call 13
        local.set 42
        i32.const 100400
        call 10
        local.set 43
        local.get 43
        local.get 42
        i32.store offset=8
        local.get 20
        local.get 21
        call 12
        local.set 44
        i32.const 100700
        call 10
        local.set 45
        local.get 45
        local.get 41
        i32.store offset=8
        local.get 45
        local.get 43
        i32.store offset=12
        local.get 45
        local.get 44
        i32.store offset=16
        local.get 45
        local.set 46
      else
        i32.const 100100
        local.set 46
      end
      i32.const 101200
      call 10
      local.set 47
      local.get 47
      local.get 27
      i32.store offset=8
      local.get 47
      local.get 39
      i32.store offset=12
      local.get 47
      local.get 46
      i32.store offset=16
      i32.const 8
      i32.const 4
      call 5
      local.set 53
      local.get 53
      local.get 47
      i32.store offset=4
      i32.const 0
      local.get 53
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 48
      local.get 48
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 51
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 48
      i32.const 0
      call 16
      local.tee 49
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 51
        br 1 (;@1;)
      end
      i32.const 0
      local.get 49
      call 17
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
      local.set 50
      i64.const 0
      call 7
      local.get 50
      return
      unreachable
    end
    i32.const 0
    local.get 51
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;23;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 i32 i64 i64 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 14
      local.set 8
      local.get 2
      local.set 4
      i32.const 0
      local.set 50
      block ;; label = @2
        loop ;; label = @3
          local.get 50
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load8_u
          local.set 5
          local.get 5
          i32.const 255
          i32.and
          call 13
          local.set 6
          i32.const 100400
          call 10
          local.set 7
          local.get 7
          local.get 6
          i32.store offset=8
          local.get 8
          local.get 50
          local.get 7
          call 15
          local.get 4
          i32.const 1
          i32.add
          local.set 4
          local.get 50
          i32.const 1
          i32.add
          local.set 50
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 5
      local.set 51
      local.get 51
      local.get 8
      i32.store offset=4
      i32.const 1
      local.get 51
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 49
        br 1 (;@1;)
      end
      i32.const 36
      i32.const 4
      call 5
      local.set 10
      i32.const 101100
      local.get 9
      i32.const 0
      call 16
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 49
        br 1 (;@1;)
      end
      i32.const 101100
      local.get 9
      i32.const 1
      call 16
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 49
        br 1 (;@1;)
      end
      i32.const 101100
      local.get 9
      i32.const 2
      call 16
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 49
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 11
      i32.const 0
      call 16
      local.tee 14
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 49
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 11
      i32.const 1
      call 16
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 49
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 11
      i32.const 2
      call 16
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 49
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 14
      i32.const 0
      call 16
      local.tee 17
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 49
        br 1 (;@1;)
      end
      i32.const 0
      local.get 17
      call 17
      local.tee 52
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 49
        br 1 (;@1;)
      end
      local.get 52
      i32.wrap_i64
      local.set 18
      local.get 10
      local.get 18
      i32.store8
      i32.const 100300
      local.get 15
      i32.const 0
      call 16
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 49
        br 1 (;@1;)
      end
      i32.const 0
      local.get 19
      call 17
      local.tee 53
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 49
        br 1 (;@1;)
      end
      local.get 53
      i32.wrap_i64
      local.set 20
      local.get 10
      local.get 20
      i32.store8 offset=1
      local.get 16
      call 19
      local.tee 21
      i32.eqz
      if ;; label = @2
        i32.const 6
        local.set 49
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 22
      local.get 10
      local.get 22
      i32.store offset=8
      local.get 10
      local.get 21
      i32.store offset=4
      local.get 12
      call 18
      local.tee 54
      i32.eqz
      if ;; label = @2
        i32.const 7
        local.set 49
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 35
      local.get 35
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 35
      i32.const 12
      i32.mul
      i32.const 4
      call 5
      local.set 34
      local.get 34
      local.set 24
      i32.const 0
      local.set 55
      block ;; label = @2
        loop ;; label = @3
          local.get 55
          local.get 35
          i32.ge_u
          br_if 1 (;@2;)
          local.get 54
          local.get 55
          call 11
          local.set 23
          i32.const 100600
          local.get 23
          i32.const 0
          call 16
          local.tee 25
          i32.eqz
          if ;; label = @4
            i32.const 8
            local.set 49
            br 3 (;@1;)
          end
          i32.const 100600
          local.get 23
          i32.const 1
          call 16
          local.tee 26
          i32.eqz
          if ;; label = @4
            i32.const 8
            local.set 49
            br 3 (;@1;)
          end
          i32.const 100600
          local.get 23
          i32.const 2
          call 16
          local.tee 27
          i32.eqz
          if ;; label = @4
            i32.const 8
            local.set 49
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 25
          i32.const 0
          call 16
          local.tee 28
          i32.eqz
          if ;; label = @4
            i32.const 9
            local.set 49
            br 3 (;@1;)
          end
          i32.const 0
          local.get 28
          call 17
          local.tee 56
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 10
            local.set 49
            br 3 (;@1;)
          end
          local.get 56
          i32.wrap_i64
          local.set 29
          local.get 24
          local.get 29
          i32.store8
          i32.const 100300
          local.get 26
          i32.const 0
          call 16
          local.tee 30
          i32.eqz
          if ;; label = @4
            i32.const 11
            local.set 49
            br 3 (;@1;)
          end
          i32.const 0
          local.get 30
          call 17
          local.tee 57
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 12
            local.set 49
            br 3 (;@1;)
          end
          local.get 57
          i32.wrap_i64
          local.set 31
          local.get 24
          local.get 31
          i32.store8 offset=1
          local.get 27
          call 19
          local.tee 32
          i32.eqz
          if ;; label = @4
            i32.const 13
            local.set 49
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 33
          local.get 24
          local.get 33
          i32.store offset=8
          local.get 24
          local.get 32
          i32.store offset=4
          local.get 24
          i32.const 12
          i32.add
          local.set 24
          local.get 55
          i32.const 1
          i32.add
          local.set 55
          br 0 (;@3;)
        end
      end
      local.get 10
      local.get 35
      i32.store offset=16
      local.get 10
      local.get 34
      i32.store offset=12
      local.get 13
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 37
        local.get 10
        local.get 37
        i32.store8 offset=20
      else
        local.get 13
        local.tee 38
        i32.eqz
        if ;; label = @3
          i32.const 14
          local.set 49
          br 2 (;@1;)
        end
        i32.const 1
        local.set 39
        local.get 10
        local.get 39
        i32.store8 offset=20
        i32.const 100600
        local.get 38
        i32.const 0
        call 16
        local.tee 40
        i32.eqz
        if ;; label = @3
          i32.const 14
          local.set 49
          br 2 (;@1;)
        end
        i32.const 100600
        local.get 38
        i32.const 1
        call 16
        local.tee 41
        i32.eqz
        if ;; label = @3
          i32.const 14
          local.set 49
          br 2 (;@1;)
        end
        i32.const 100600
        local.get 38
        i32.const 2
        call 16
        local.tee 42
        i32.eqz
        if ;; label = @3
          i32.const 14
          local.set 49
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 40
        i32.const 0
        call 16
        local.tee 43
        i32.eqz
        if ;; label = @3
          i32.const 15
          local.set 49
          br 2 (;@1;)
        end
        i32.const 0
        local.get 43
        call 17
        local.tee 58
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 16
          local.set 49
          br 2 (;@1;)
        end
        local.get 58
        i32.wrap_i64
        local.set 44
        local.get 10
        local.get 44
        i32.store8 offset=24
        i32.const 100300
        local.get 41
        i32.const 0
        call 16
        local.tee 45
        i32.eqz
        if ;; label = @3
          i32.const 17
          local.set 49
          br 2 (;@1;)
        end
        i32.const 0
        local.get 45
        call 17
        local.tee 59
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 18
          local.set 49
          br 2 (;@1;)
        end
        local.get 59
        i32.wrap_i64
        local.set 46
        local.get 10
        local.get 46
        i32.store8 offset=25
        local.get 42
        call 19
        local.tee 47
        i32.eqz
        if ;; label = @3
          i32.const 19
          local.set 49
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 48
        local.get 10
        local.get 48
        i32.store offset=32
        local.get 10
        local.get 47
        i32.store offset=28
      end
      call 8
      local.get 10
      return
      unreachable
    end
    i32.const 1
    local.get 49
    local.get 55
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;24;) (type 12) (param i32)
    i64.const 0
    call 7
  )
)
