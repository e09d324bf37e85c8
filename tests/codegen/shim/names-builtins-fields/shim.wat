(module
  (type (;0;) (func (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
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
  (type (;12;) (func (param i32 i32 i32)))
  (type (;13;) (func (param i32) (result f64)))
  (type (;14;) (func (param i32 i32) (result i64)))
  (type (;15;) (func (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (type (;16;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:names-builtins-fields/api" "echo" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;2;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;3;) (type 3)))
  (import "hognose-runtime" "failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;8;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;9;) (type 9)))
  (import "hognose-runtime" "instance_new" (func (;10;) (type 10)))
  (import "hognose-runtime" "item" (func (;11;) (type 5)))
  (import "hognose-runtime" "lift_bool" (func (;12;) (type 10)))
  (import "hognose-runtime" "lift_char" (func (;13;) (type 10)))
  (import "hognose-runtime" "lift_f64" (func (;14;) (type 11)))
  (import "hognose-runtime" "lift_numbers" (func (;15;) (type 2)))
  (import "hognose-runtime" "lift_s32" (func (;16;) (type 10)))
  (import "hognose-runtime" "lift_string" (func (;17;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;18;) (type 10)))
  (import "hognose-runtime" "list_new" (func (;19;) (type 10)))
  (import "hognose-runtime" "list_set" (func (;20;) (type 12)))
  (import "hognose-runtime" "lower_bool" (func (;21;) (type 10)))
  (import "hognose-runtime" "lower_char" (func (;22;) (type 10)))
  (import "hognose-runtime" "lower_f64" (func (;23;) (type 13)))
  (import "hognose-runtime" "lower_field" (func (;24;) (type 2)))
  (import "hognose-runtime" "lower_int" (func (;25;) (type 14)))
  (import "hognose-runtime" "lower_list" (func (;26;) (type 10)))
  (import "hognose-runtime" "lower_numbers" (func (;27;) (type 5)))
  (import "hognose-runtime" "lower_string" (func (;28;) (type 10)))
  (import "hognose-runtime" "lower_tuple" (func (;29;) (type 5)))
  (import "hognose-runtime" "tuple_new" (func (;30;) (type 10)))
  (import "hognose-runtime" "tuple_set" (func (;31;) (type 12)))
  (export "test:names-builtins-fields/api#echo" (func 33))
  (export "cabi_post_test:names-builtins-fields/api#echo" (func 34))
  (elem (;0;) (i32.const 1000) func 32)
  (func (;32;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 f64 i32 i64 i64 i64 i32 i32 i64 i32)
    call 6
    local.set 74
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
      call 1
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 74
        call 7
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
      call 24
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 24
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 2
      call 24
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 3
      call 24
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 4
      call 24
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 5
      call 24
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 6
      call 24
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 7
      call 24
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 8
      call 24
      local.tee 13
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 9
      call 24
      local.tee 14
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 10
      call 24
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 11
      call 24
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 73
        br 1 (;@1;)
      end
      i32.const 4
      local.get 5
      call 27
      local.tee 17
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 18
      i32.const 5
      local.get 6
      call 25
      local.tee 75
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 73
        br 1 (;@1;)
      end
      local.get 75
      i32.wrap_i64
      local.set 19
      local.get 7
      call 28
      local.tee 20
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 21
      local.get 8
      call 21
      local.tee 22
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 4
        local.set 73
        br 1 (;@1;)
      end
      local.get 9
      call 23
      local.tee 76
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 4
        if ;; label = @3
          i32.const 5
          local.set 73
          br 2 (;@1;)
        end
      end
      local.get 76
      local.set 23
      local.get 10
      i32.const 1
      call 29
      local.tee 77
      i32.eqz
      if ;; label = @2
        i32.const 6
        local.set 73
        br 1 (;@1;)
      end
      local.get 77
      i32.const 0
      call 11
      local.set 24
      i32.const 0
      local.get 24
      call 25
      local.tee 78
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 7
        local.set 73
        br 1 (;@1;)
      end
      local.get 78
      i32.wrap_i64
      local.set 25
      i32.const 0
      local.get 11
      call 27
      local.tee 26
      i32.eqz
      if ;; label = @2
        i32.const 8
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 27
      local.get 12
      call 22
      local.tee 28
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 9
        local.set 73
        br 1 (;@1;)
      end
      i32.const 0
      local.get 13
      call 25
      local.tee 79
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 10
        local.set 73
        br 1 (;@1;)
      end
      local.get 79
      i32.wrap_i64
      local.set 29
      i32.const 0
      local.get 14
      call 25
      local.tee 80
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 11
        local.set 73
        br 1 (;@1;)
      end
      local.get 80
      i32.wrap_i64
      local.set 30
      local.get 15
      call 26
      local.tee 81
      i32.eqz
      if ;; label = @2
        i32.const 12
        local.set 73
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 36
      local.get 36
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 36
      i32.const 8
      i32.mul
      i32.const 4
      call 5
      local.set 35
      local.get 35
      local.set 32
      i32.const 0
      local.set 82
      block ;; label = @2
        loop ;; label = @3
          local.get 82
          local.get 36
          i32.ge_u
          br_if 1 (;@2;)
          local.get 81
          local.get 82
          call 11
          local.set 31
          local.get 31
          call 28
          local.tee 33
          i32.eqz
          if ;; label = @4
            i32.const 13
            local.set 73
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 34
          local.get 32
          local.get 34
          i32.store offset=4
          local.get 32
          local.get 33
          i32.store
          local.get 32
          i32.const 8
          i32.add
          local.set 32
          local.get 82
          i32.const 1
          i32.add
          local.set 82
          br 0 (;@3;)
        end
      end
      i32.const 0
      local.get 16
      call 25
      local.tee 83
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 14
        local.set 73
        br 1 (;@1;)
      end
      local.get 83
      i32.wrap_i64
      local.set 37
      i32.const 64
      i32.const 8
      call 5
      local.set 38
      local.get 17
      local.get 18
      local.get 19
      local.get 20
      local.get 21
      local.get 22
      local.get 23
      local.get 25
      local.get 26
      local.get 27
      local.get 28
      local.get 29
      local.get 30
      local.get 35
      local.get 36
      local.get 37
      local.get 38
      call 0
      local.get 38
      i32.load
      local.set 39
      local.get 38
      i32.load offset=4
      local.set 40
      i32.const 4
      local.get 39
      local.get 40
      call 15
      local.set 41
      local.get 38
      i32.load offset=8
      local.set 42
      local.get 42
      call 16
      local.set 43
      local.get 38
      i32.load offset=12
      local.set 44
      local.get 38
      i32.load offset=16
      local.set 45
      local.get 44
      local.get 45
      call 17
      local.set 46
      local.get 38
      i32.load8_u offset=20
      local.set 47
      local.get 47
      call 12
      local.set 48
      local.get 38
      f64.load offset=24
      local.set 49
      local.get 49
      call 14
      local.set 50
      local.get 38
      i32.load8_u offset=32
      local.set 51
      local.get 51
      i32.const 255
      i32.and
      call 18
      local.set 52
      i32.const 1
      call 30
      local.set 53
      local.get 53
      i32.const 0
      local.get 52
      call 31
      local.get 38
      i32.load offset=36
      local.set 54
      local.get 38
      i32.load offset=40
      local.set 55
      i32.const 0
      local.get 54
      local.get 55
      call 15
      local.set 56
      local.get 38
      i32.load offset=44
      local.set 57
      local.get 57
      call 13
      local.set 58
      local.get 38
      i32.load8_u offset=48
      local.set 59
      local.get 59
      i32.const 255
      i32.and
      call 18
      local.set 60
      local.get 38
      i32.load8_u offset=49
      local.set 61
      local.get 61
      i32.const 255
      i32.and
      call 18
      local.set 62
      local.get 38
      i32.load offset=52
      local.set 63
      local.get 38
      i32.load offset=56
      local.set 64
      local.get 64
      call 19
      local.set 69
      local.get 63
      local.set 65
      i32.const 0
      local.set 84
      block ;; label = @2
        loop ;; label = @3
          local.get 84
          local.get 64
          i32.ge_u
          br_if 1 (;@2;)
          local.get 65
          i32.load
          local.set 66
          local.get 65
          i32.load offset=4
          local.set 67
          local.get 66
          local.get 67
          call 17
          local.set 68
          local.get 69
          local.get 84
          local.get 68
          call 20
          local.get 65
          i32.const 8
          i32.add
          local.set 65
          local.get 84
          i32.const 1
          i32.add
          local.set 84
          br 0 (;@3;)
        end
      end
      local.get 38
      i32.load8_u offset=60
      local.set 70
      local.get 70
      i32.const 255
      i32.and
      call 18
      local.set 71
      i32.const 100400
      call 10
      local.set 72
      local.get 72
      local.get 41
      i32.store offset=8
      local.get 72
      local.get 43
      i32.store offset=12
      local.get 72
      local.get 46
      i32.store offset=16
      local.get 72
      local.get 48
      i32.store offset=20
      local.get 72
      local.get 50
      i32.store offset=24
      local.get 72
      local.get 53
      i32.store offset=28
      local.get 72
      local.get 56
      i32.store offset=32
      local.get 72
      local.get 58
      i32.store offset=36
      local.get 72
      local.get 60
      i32.store offset=40
      local.get 72
      local.get 62
      i32.store offset=44
      local.get 72
      local.get 69
      i32.store offset=48
      local.get 72
      local.get 71
      i32.store offset=52
      local.get 74
      call 7
      local.get 72
      return
      unreachable
    end
    local.get 74
    i32.const 0
    local.get 73
    local.get 82
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    i32.const 0
  )
  (func (;33;) (type 15) (param i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 f64 i32 i64 i64 i64 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 16
      local.get 1
      local.set 17
      local.get 2
      local.set 18
      local.get 3
      local.set 19
      local.get 4
      local.set 20
      local.get 5
      local.set 21
      local.get 6
      local.set 22
      local.get 7
      local.set 23
      local.get 8
      local.set 24
      local.get 9
      local.set 25
      local.get 10
      local.set 26
      local.get 11
      local.set 27
      local.get 12
      local.set 28
      local.get 13
      local.set 29
      local.get 14
      local.set 30
      local.get 15
      local.set 31
      i32.const 4
      local.get 16
      local.get 17
      call 15
      local.set 32
      local.get 18
      call 16
      local.set 33
      local.get 19
      local.get 20
      call 17
      local.set 34
      local.get 21
      call 12
      local.set 35
      local.get 22
      call 14
      local.set 36
      local.get 23
      i32.const 255
      i32.and
      call 18
      local.set 37
      i32.const 1
      call 30
      local.set 38
      local.get 38
      i32.const 0
      local.get 37
      call 31
      i32.const 0
      local.get 24
      local.get 25
      call 15
      local.set 39
      local.get 26
      call 13
      local.set 40
      local.get 27
      i32.const 255
      i32.and
      call 18
      local.set 41
      local.get 28
      i32.const 255
      i32.and
      call 18
      local.set 42
      local.get 30
      call 19
      local.set 47
      local.get 29
      local.set 43
      i32.const 0
      local.set 86
      block ;; label = @2
        loop ;; label = @3
          local.get 86
          local.get 30
          i32.ge_u
          br_if 1 (;@2;)
          local.get 43
          i32.load
          local.set 44
          local.get 43
          i32.load offset=4
          local.set 45
          local.get 44
          local.get 45
          call 17
          local.set 46
          local.get 47
          local.get 86
          local.get 46
          call 20
          local.get 43
          i32.const 8
          i32.add
          local.set 43
          local.get 86
          i32.const 1
          i32.add
          local.set 86
          br 0 (;@3;)
        end
      end
      local.get 31
      i32.const 255
      i32.and
      call 18
      local.set 48
      i32.const 100400
      call 10
      local.set 49
      local.get 49
      local.get 32
      i32.store offset=8
      local.get 49
      local.get 33
      i32.store offset=12
      local.get 49
      local.get 34
      i32.store offset=16
      local.get 49
      local.get 35
      i32.store offset=20
      local.get 49
      local.get 36
      i32.store offset=24
      local.get 49
      local.get 38
      i32.store offset=28
      local.get 49
      local.get 39
      i32.store offset=32
      local.get 49
      local.get 40
      i32.store offset=36
      local.get 49
      local.get 41
      i32.store offset=40
      local.get 49
      local.get 42
      i32.store offset=44
      local.get 49
      local.get 47
      i32.store offset=48
      local.get 49
      local.get 48
      i32.store offset=52
      i32.const 8
      i32.const 4
      call 5
      local.set 87
      local.get 87
      local.get 49
      i32.store offset=4
      i32.const 0
      local.get 87
      i32.const 4
      i32.add
      i32.const 1
      call 2
      local.set 50
      local.get 50
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 85
        br 1 (;@1;)
      end
      i32.const 64
      i32.const 8
      call 5
      local.set 51
      i32.const 100300
      local.get 50
      i32.const 0
      call 24
      local.tee 52
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 1
      call 24
      local.tee 53
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 2
      call 24
      local.tee 54
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 3
      call 24
      local.tee 55
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 4
      call 24
      local.tee 56
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 5
      call 24
      local.tee 57
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 6
      call 24
      local.tee 58
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 7
      call 24
      local.tee 59
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 8
      call 24
      local.tee 60
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 9
      call 24
      local.tee 61
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 10
      call 24
      local.tee 62
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 50
      i32.const 11
      call 24
      local.tee 63
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 85
        br 1 (;@1;)
      end
      i32.const 4
      local.get 52
      call 27
      local.tee 64
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 65
      local.get 51
      local.get 65
      i32.store offset=4
      local.get 51
      local.get 64
      i32.store
      i32.const 5
      local.get 53
      call 25
      local.tee 88
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 85
        br 1 (;@1;)
      end
      local.get 88
      i32.wrap_i64
      local.set 66
      local.get 51
      local.get 66
      i32.store offset=8
      local.get 54
      call 28
      local.tee 67
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 68
      local.get 51
      local.get 68
      i32.store offset=16
      local.get 51
      local.get 67
      i32.store offset=12
      local.get 55
      call 21
      local.tee 69
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 4
        local.set 85
        br 1 (;@1;)
      end
      local.get 51
      local.get 69
      i32.store8 offset=20
      local.get 56
      call 23
      local.tee 89
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 4
        if ;; label = @3
          i32.const 5
          local.set 85
          br 2 (;@1;)
        end
      end
      local.get 89
      local.set 70
      local.get 51
      local.get 70
      f64.store offset=24
      local.get 57
      i32.const 1
      call 29
      local.tee 90
      i32.eqz
      if ;; label = @2
        i32.const 6
        local.set 85
        br 1 (;@1;)
      end
      local.get 90
      i32.const 0
      call 11
      local.set 71
      i32.const 0
      local.get 71
      call 25
      local.tee 91
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 7
        local.set 85
        br 1 (;@1;)
      end
      local.get 91
      i32.wrap_i64
      local.set 72
      local.get 51
      local.get 72
      i32.store8 offset=32
      i32.const 0
      local.get 58
      call 27
      local.tee 73
      i32.eqz
      if ;; label = @2
        i32.const 8
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 74
      local.get 51
      local.get 74
      i32.store offset=40
      local.get 51
      local.get 73
      i32.store offset=36
      local.get 59
      call 22
      local.tee 75
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 9
        local.set 85
        br 1 (;@1;)
      end
      local.get 51
      local.get 75
      i32.store offset=44
      i32.const 0
      local.get 60
      call 25
      local.tee 92
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 10
        local.set 85
        br 1 (;@1;)
      end
      local.get 92
      i32.wrap_i64
      local.set 76
      local.get 51
      local.get 76
      i32.store8 offset=48
      i32.const 0
      local.get 61
      call 25
      local.tee 93
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 11
        local.set 85
        br 1 (;@1;)
      end
      local.get 93
      i32.wrap_i64
      local.set 77
      local.get 51
      local.get 77
      i32.store8 offset=49
      local.get 62
      call 26
      local.tee 94
      i32.eqz
      if ;; label = @2
        i32.const 12
        local.set 85
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 83
      local.get 83
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 83
      i32.const 8
      i32.mul
      i32.const 4
      call 5
      local.set 82
      local.get 82
      local.set 79
      i32.const 0
      local.set 95
      block ;; label = @2
        loop ;; label = @3
          local.get 95
          local.get 83
          i32.ge_u
          br_if 1 (;@2;)
          local.get 94
          local.get 95
          call 11
          local.set 78
          local.get 78
          call 28
          local.tee 80
          i32.eqz
          if ;; label = @4
            i32.const 13
            local.set 85
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 81
          local.get 79
          local.get 81
          i32.store offset=4
          local.get 79
          local.get 80
          i32.store
          local.get 79
          i32.const 8
          i32.add
          local.set 79
          local.get 95
          i32.const 1
          i32.add
          local.set 95
          br 0 (;@3;)
        end
      end
      local.get 51
      local.get 83
      i32.store offset=56
      local.get 51
      local.get 82
      i32.store offset=52
      i32.const 0
      local.get 63
      call 25
      local.tee 96
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 14
        local.set 85
        br 1 (;@1;)
      end
      local.get 96
      i32.wrap_i64
      local.set 84
      local.get 51
      local.get 84
      i32.store8 offset=60
      call 8
      local.get 51
      return
      unreachable
    end
    i32.const 0
    local.get 85
    local.get 95
    i32.const 0
    i32.const 0
    i32.const 0
    call 3
    unreachable
  )
  (func (;34;) (type 16) (param i32)
    i64.const 0
    call 7
  )
)
