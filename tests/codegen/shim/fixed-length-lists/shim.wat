(module
  (type (;0;) (func (param i32 i32 i32 i32 i32)))
  (type (;1;) (func (param i32 i32)))
  (type (;2;) (func (param f64 f64 f64 f64 f64 f64 f64 f64 f64 i32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;7;) (func (result i32)))
  (type (;8;) (func (param i32 i32) (result i32)))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i64)))
  (type (;11;) (func))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i32) (result i32)))
  (type (;14;) (func (param f64) (result i32)))
  (type (;15;) (func (param i32) (result f64)))
  (type (;16;) (func (param i32 i32) (result i64)))
  (type (;17;) (func (param i32)))
  (type (;18;) (func (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:fixed-length-lists/api" "four" (func $test:fixed-length-lists/api#four (;0;) (type 0)))
  (import "test:fixed-length-lists/api" "digest" (func $test:fixed-length-lists/api#digest (;1;) (type 1)))
  (import "test:fixed-length-lists/api" "words" (func $test:fixed-length-lists/api#words (;2;) (type 0)))
  (import "test:fixed-length-lists/api" "matrix" (func $test:fixed-length-lists/api#matrix (;3;) (type 2)))
  (import "test:fixed-length-lists/api" "points" (func $test:fixed-length-lists/api#points (;4;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func $bind_arguments (;5;) (type 4)))
  (import "hognose-runtime" "call_export" (func $call_export (;6;) (type 5)))
  (import "hognose-runtime" "export_failed" (func $export_failed (;7;) (type 6)))
  (import "hognose-runtime" "failed" (func $failed (;8;) (type 7)))
  (import "hognose-runtime" "frame_allocate" (func $frame_allocate (;9;) (type 8)))
  (import "hognose-runtime" "frame_enter" (func $frame_enter (;10;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func $frame_leave (;11;) (type 10)))
  (import "hognose-runtime" "frame_settle" (func $frame_settle (;12;) (type 11)))
  (import "hognose-runtime" "import_failed" (func $import_failed (;13;) (type 12)))
  (import "hognose-runtime" "instance_new" (func $instance_new (;14;) (type 13)))
  (import "hognose-runtime" "item" (func $item (;15;) (type 8)))
  (import "hognose-runtime" "lift_f64" (func $lift_f64 (;16;) (type 14)))
  (import "hognose-runtime" "lift_string" (func $lift_string (;17;) (type 8)))
  (import "hognose-runtime" "lift_u32" (func $lift_u32 (;18;) (type 13)))
  (import "hognose-runtime" "list_new" (func $list_new (;19;) (type 13)))
  (import "hognose-runtime" "list_set" (func $list_set (;20;) (type 3)))
  (import "hognose-runtime" "lower_f64" (func $lower_f64 (;21;) (type 15)))
  (import "hognose-runtime" "lower_field" (func $lower_field (;22;) (type 5)))
  (import "hognose-runtime" "lower_int" (func $lower_int (;23;) (type 16)))
  (import "hognose-runtime" "lower_string" (func $lower_string (;24;) (type 13)))
  (import "hognose-runtime" "lower_tuple" (func $lower_tuple (;25;) (type 8)))
  (export "test:fixed-length-lists/api#four" (func $"#func31 test:fixed-length-lists/api#four"))
  (export "cabi_post_test:fixed-length-lists/api#four" (func $cabi_post_test:fixed-length-lists/api#four))
  (export "test:fixed-length-lists/api#digest" (func $"#func33 test:fixed-length-lists/api#digest"))
  (export "cabi_post_test:fixed-length-lists/api#digest" (func $cabi_post_test:fixed-length-lists/api#digest))
  (export "test:fixed-length-lists/api#words" (func $"#func35 test:fixed-length-lists/api#words"))
  (export "cabi_post_test:fixed-length-lists/api#words" (func $cabi_post_test:fixed-length-lists/api#words))
  (export "test:fixed-length-lists/api#matrix" (func $"#func37 test:fixed-length-lists/api#matrix"))
  (export "cabi_post_test:fixed-length-lists/api#matrix" (func $cabi_post_test:fixed-length-lists/api#matrix))
  (export "test:fixed-length-lists/api#points" (func $"#func39 test:fixed-length-lists/api#points"))
  (export "cabi_post_test:fixed-length-lists/api#points" (func $cabi_post_test:fixed-length-lists/api#points))
  (elem (;0;) (i32.const 1000) func $"call api.four" $"call api.digest" $"call api.words" $"call api.matrix" $"call api.points")
  (func $"call api.four" (;26;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i64 i64 i64 i32 i32)
    call $frame_enter
    local.set 19
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 19
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 4
      call $lower_tuple
      local.tee 20
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 18
        br 1 (;@1;)
      end
      local.get 20
      i32.const 0
      call $item
      local.set 5
      local.get 20
      i32.const 1
      call $item
      local.set 6
      local.get 20
      i32.const 2
      call $item
      local.set 7
      local.get 20
      i32.const 3
      call $item
      local.set 8
      i32.const 4
      local.get 5
      call $lower_int
      local.tee 21
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 18
        br 1 (;@1;)
      end
      local.get 21
      i32.wrap_i64
      local.set 9
      i32.const 4
      local.get 6
      call $lower_int
      local.tee 22
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 18
        br 1 (;@1;)
      end
      local.get 22
      i32.wrap_i64
      local.set 10
      i32.const 4
      local.get 7
      call $lower_int
      local.tee 23
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 18
        br 1 (;@1;)
      end
      local.get 23
      i32.wrap_i64
      local.set 11
      i32.const 4
      local.get 8
      call $lower_int
      local.tee 24
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 18
        br 1 (;@1;)
      end
      local.get 24
      i32.wrap_i64
      local.set 12
      i32.const 16
      i32.const 4
      call $frame_allocate
      local.set 13
      local.get 9
      local.get 10
      local.get 11
      local.get 12
      local.get 13
      call $test:fixed-length-lists/api#four
      i32.const 4
      local.set 25
      local.get 25
      call $list_new
      local.set 17
      local.get 13
      local.set 14
      i32.const 0
      local.set 26
      block ;; label = @2
        loop ;; label = @3
          local.get 26
          local.get 25
          i32.ge_u
          br_if 1 (;@2;)
          local.get 14
          i32.load
          local.set 15
          local.get 15
          call $lift_u32
          local.set 16
          local.get 17
          local.get 26
          local.get 16
          call $list_set
          local.get 14
          i32.const 4
          i32.add
          local.set 14
          local.get 26
          i32.const 1
          i32.add
          local.set 26
          br 0 (;@3;)
        end
      end
      local.get 19
      call $frame_leave
      local.get 17
      return
      unreachable
    end
    local.get 19
    i32.const 0
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.digest" (;27;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32 i32)
    call $frame_enter
    local.set 15
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 32
      i32.const 1
      call $frame_allocate
      local.set 4
      local.get 1
      i32.load
      local.set 5
      local.get 5
      i32.const 32
      call $lower_tuple
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 32
      local.set 17
      local.get 4
      local.set 7
      i32.const 0
      local.set 18
      block ;; label = @2
        loop ;; label = @3
          local.get 18
          local.get 17
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          local.get 18
          call $item
          local.set 6
          i32.const 0
          local.get 6
          call $lower_int
          local.tee 19
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          local.get 19
          i32.wrap_i64
          local.set 8
          local.get 7
          local.get 8
          i32.store8
          local.get 7
          i32.const 1
          i32.add
          local.set 7
          local.get 18
          i32.const 1
          i32.add
          local.set 18
          br 0 (;@3;)
        end
      end
      i32.const 16
      i32.const 1
      call $frame_allocate
      local.set 9
      local.get 4
      local.get 9
      call $test:fixed-length-lists/api#digest
      i32.const 16
      local.set 20
      local.get 20
      call $list_new
      local.set 13
      local.get 9
      local.set 10
      i32.const 0
      local.set 21
      block ;; label = @2
        loop ;; label = @3
          local.get 21
          local.get 20
          i32.ge_u
          br_if 1 (;@2;)
          local.get 10
          i32.load8_u
          local.set 11
          local.get 11
          i32.const 255
          i32.and
          call $lift_u32
          local.set 12
          local.get 13
          local.get 21
          local.get 12
          call $list_set
          local.get 10
          i32.const 1
          i32.add
          local.set 10
          local.get 21
          i32.const 1
          i32.add
          local.set 21
          br 0 (;@3;)
        end
      end
      local.get 15
      call $frame_leave
      local.get 13
      return
      unreachable
    end
    local.get 15
    i32.const 1
    local.get 14
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.words" (;28;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call $frame_enter
    local.set 18
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call $frame_leave
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
      call $lower_tuple
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      local.get 19
      i32.const 0
      call $item
      local.set 5
      local.get 19
      i32.const 1
      call $item
      local.set 6
      local.get 5
      call $lower_string
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      local.get 6
      call $lower_string
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 10
      i32.const 16
      i32.const 4
      call $frame_allocate
      local.set 11
      local.get 7
      local.get 8
      local.get 9
      local.get 10
      local.get 11
      call $test:fixed-length-lists/api#words
      i32.const 2
      local.set 20
      local.get 20
      call $list_new
      local.set 16
      local.get 11
      local.set 12
      i32.const 0
      local.set 21
      block ;; label = @2
        loop ;; label = @3
          local.get 21
          local.get 20
          i32.ge_u
          br_if 1 (;@2;)
          local.get 12
          i32.load
          local.set 13
          local.get 12
          i32.load offset=4
          local.set 14
          local.get 13
          local.get 14
          call $lift_string
          local.set 15
          local.get 16
          local.get 21
          local.get 15
          call $list_set
          local.get 12
          i32.const 8
          i32.add
          local.set 12
          local.get 21
          i32.const 1
          i32.add
          local.set 21
          br 0 (;@3;)
        end
      end
      local.get 18
      call $frame_leave
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 2
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.matrix" (;29;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 f64 i32 i32 i32 i32 i64 i32 i32 f64 f64 f64 i32 f64 f64 f64 i32 f64 f64 f64 i32 i32 i32 i32)
    call $frame_enter
    local.set 34
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
        local.get 34
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 3
      call $lower_tuple
      local.tee 35
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      local.get 35
      i32.const 0
      call $item
      local.set 5
      local.get 35
      i32.const 1
      call $item
      local.set 6
      local.get 35
      i32.const 2
      call $item
      local.set 7
      local.get 5
      i32.const 3
      call $lower_tuple
      local.tee 36
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 33
        br 1 (;@1;)
      end
      local.get 36
      i32.const 0
      call $item
      local.set 8
      local.get 36
      i32.const 1
      call $item
      local.set 9
      local.get 36
      i32.const 2
      call $item
      local.set 10
      local.get 8
      call $lower_f64
      local.tee 37
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 2
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 37
      local.set 11
      local.get 9
      call $lower_f64
      local.tee 38
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 3
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 38
      local.set 12
      local.get 10
      call $lower_f64
      local.tee 39
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 4
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 39
      local.set 13
      local.get 6
      i32.const 3
      call $lower_tuple
      local.tee 40
      i32.eqz
      if ;; label = @2
        i32.const 5
        local.set 33
        br 1 (;@1;)
      end
      local.get 40
      i32.const 0
      call $item
      local.set 14
      local.get 40
      i32.const 1
      call $item
      local.set 15
      local.get 40
      i32.const 2
      call $item
      local.set 16
      local.get 14
      call $lower_f64
      local.tee 41
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 6
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 41
      local.set 17
      local.get 15
      call $lower_f64
      local.tee 42
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 7
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 42
      local.set 18
      local.get 16
      call $lower_f64
      local.tee 43
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 8
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 43
      local.set 19
      local.get 7
      i32.const 3
      call $lower_tuple
      local.tee 44
      i32.eqz
      if ;; label = @2
        i32.const 9
        local.set 33
        br 1 (;@1;)
      end
      local.get 44
      i32.const 0
      call $item
      local.set 20
      local.get 44
      i32.const 1
      call $item
      local.set 21
      local.get 44
      i32.const 2
      call $item
      local.set 22
      local.get 20
      call $lower_f64
      local.tee 45
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 10
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 45
      local.set 23
      local.get 21
      call $lower_f64
      local.tee 46
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 11
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 46
      local.set 24
      local.get 22
      call $lower_f64
      local.tee 47
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 12
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 47
      local.set 25
      i32.const 72
      i32.const 8
      call $frame_allocate
      local.set 26
      local.get 11
      local.get 12
      local.get 13
      local.get 17
      local.get 18
      local.get 19
      local.get 23
      local.get 24
      local.get 25
      local.get 26
      call $test:fixed-length-lists/api#matrix
      i32.const 3
      local.set 48
      local.get 48
      call $list_new
      local.set 32
      local.get 26
      local.set 27
      i32.const 0
      local.set 49
      block ;; label = @2
        loop ;; label = @3
          local.get 49
          local.get 48
          i32.ge_u
          br_if 1 (;@2;)
          i32.const 3
          local.set 50
          local.get 50
          call $list_new
          local.set 31
          local.get 27
          local.set 28
          i32.const 0
          local.set 51
          block ;; label = @4
            loop ;; label = @5
              local.get 51
              local.get 50
              i32.ge_u
              br_if 1 (;@4;)
              local.get 28
              f64.load
              local.set 29
              local.get 29
              call $lift_f64
              local.set 30
              local.get 31
              local.get 51
              local.get 30
              call $list_set
              local.get 28
              i32.const 8
              i32.add
              local.set 28
              local.get 51
              i32.const 1
              i32.add
              local.set 51
              br 0 (;@5;)
            end
          end
          local.get 32
          local.get 49
          local.get 31
          call $list_set
          local.get 27
          i32.const 24
          i32.add
          local.set 27
          local.get 49
          i32.const 1
          i32.add
          local.set 49
          br 0 (;@3;)
        end
      end
      local.get 34
      call $frame_leave
      local.get 32
      return
      unreachable
    end
    local.get 34
    i32.const 3
    local.get 33
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.points" (;30;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i64 i32 i32)
    call $frame_enter
    local.set 20
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 20
        call $frame_leave
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
      call $lower_tuple
      local.tee 21
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      local.get 21
      i32.const 0
      call $item
      local.set 5
      local.get 21
      i32.const 1
      call $item
      local.set 6
      i32.const 100300
      local.get 5
      i32.const 0
      call $lower_field
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 19
        br 1 (;@1;)
      end
      i32.const 0
      local.get 7
      call $lower_int
      local.tee 22
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 19
        br 1 (;@1;)
      end
      local.get 22
      i32.wrap_i64
      local.set 8
      i32.const 100300
      local.get 6
      i32.const 0
      call $lower_field
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 19
        br 1 (;@1;)
      end
      i32.const 0
      local.get 9
      call $lower_int
      local.tee 23
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 19
        br 1 (;@1;)
      end
      local.get 23
      i32.wrap_i64
      local.set 10
      i32.const 2
      i32.const 1
      call $frame_allocate
      local.set 11
      local.get 8
      local.get 10
      local.get 11
      call $test:fixed-length-lists/api#points
      local.get 11
      i32.load8_u
      local.set 12
      local.get 12
      if ;; label = @2
        i32.const 1
        local.set 24
        local.get 24
        call $list_new
        local.set 17
        local.get 11
        local.set 13
        i32.const 0
        local.set 25
        block ;; label = @3
          loop ;; label = @4
            local.get 25
            local.get 24
            i32.ge_u
            br_if 1 (;@3;)
            local.get 13
            i32.load8_u offset=1
            local.set 14
            local.get 14
            i32.const 255
            i32.and
            call $lift_u32
            local.set 15
            i32.const 100400
            call $instance_new
            local.set 16
            local.get 16
            local.get 15
            i32.store offset=8
            local.get 17
            local.get 25
            local.get 16
            call $list_set
            local.get 13
            i32.const 1
            i32.add
            local.set 13
            local.get 25
            i32.const 1
            i32.add
            local.set 25
            br 0 (;@4;)
          end
        end
        local.get 17
        local.set 18
      else
        i32.const 100100
        local.set 18
      end
      local.get 20
      call $frame_leave
      local.get 18
      return
      unreachable
    end
    local.get 20
    i32.const 4
    local.get 19
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"#func31 test:fixed-length-lists/api#four" (@name "test:fixed-length-lists/api#four") (;31;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 3
      local.set 7
      local.get 4
      call $lift_u32
      local.set 8
      local.get 5
      call $lift_u32
      local.set 9
      local.get 6
      call $lift_u32
      local.set 10
      local.get 7
      call $lift_u32
      local.set 11
      i32.const 4
      call $list_new
      local.set 12
      local.get 12
      i32.const 0
      local.get 8
      call $list_set
      local.get 12
      i32.const 1
      local.get 9
      call $list_set
      local.get 12
      i32.const 2
      local.get 10
      call $list_set
      local.get 12
      i32.const 3
      local.get 11
      call $list_set
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 19
      local.get 19
      local.get 12
      i32.store offset=4
      i32.const 0
      local.get 19
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 13
      local.get 13
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 18
        br 1 (;@1;)
      end
      i32.const 16
      i32.const 4
      call $frame_allocate
      local.set 14
      local.get 13
      i32.const 4
      call $lower_tuple
      local.tee 20
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 18
        br 1 (;@1;)
      end
      i32.const 4
      local.set 21
      local.get 14
      local.set 16
      i32.const 0
      local.set 22
      block ;; label = @2
        loop ;; label = @3
          local.get 22
          local.get 21
          i32.ge_u
          br_if 1 (;@2;)
          local.get 20
          local.get 22
          call $item
          local.set 15
          i32.const 4
          local.get 15
          call $lower_int
          local.tee 23
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 18
            br 3 (;@1;)
          end
          local.get 23
          i32.wrap_i64
          local.set 17
          local.get 16
          local.get 17
          i32.store
          local.get 16
          i32.const 4
          i32.add
          local.set 16
          local.get 22
          i32.const 1
          i32.add
          local.set 22
          br 0 (;@3;)
        end
      end
      call $frame_settle
      local.get 14
      return
      unreachable
    end
    i32.const 0
    local.get 18
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:fixed-length-lists/api#four (;32;) (type 17) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func33 test:fixed-length-lists/api#digest" (@name "test:fixed-length-lists/api#digest") (;33;) (type 13) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 32
      local.set 13
      local.get 13
      call $list_new
      local.set 5
      local.get 1
      local.set 2
      i32.const 0
      local.set 14
      block ;; label = @2
        loop ;; label = @3
          local.get 14
          local.get 13
          i32.ge_u
          br_if 1 (;@2;)
          local.get 2
          i32.load8_u
          local.set 3
          local.get 3
          i32.const 255
          i32.and
          call $lift_u32
          local.set 4
          local.get 5
          local.get 14
          local.get 4
          call $list_set
          local.get 2
          i32.const 1
          i32.add
          local.set 2
          local.get 14
          i32.const 1
          i32.add
          local.set 14
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 15
      local.get 15
      local.get 5
      i32.store offset=4
      i32.const 1
      local.get 15
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 12
        br 1 (;@1;)
      end
      local.get 0
      local.set 7
      i32.const 16
      i32.const 1
      call $frame_allocate
      local.set 8
      local.get 6
      i32.const 16
      call $lower_tuple
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      i32.const 16
      local.set 17
      local.get 8
      local.set 10
      i32.const 0
      local.set 18
      block ;; label = @2
        loop ;; label = @3
          local.get 18
          local.get 17
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          local.get 18
          call $item
          local.set 9
          i32.const 0
          local.get 9
          call $lower_int
          local.tee 19
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 12
            br 3 (;@1;)
          end
          local.get 19
          i32.wrap_i64
          local.set 11
          local.get 10
          local.get 11
          i32.store8
          local.get 10
          i32.const 1
          i32.add
          local.set 10
          local.get 18
          i32.const 1
          i32.add
          local.set 18
          br 0 (;@3;)
        end
      end
      call $frame_settle
      local.get 8
      return
      unreachable
    end
    i32.const 1
    local.get 12
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:fixed-length-lists/api#digest (;34;) (type 17) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func35 test:fixed-length-lists/api#words" (@name "test:fixed-length-lists/api#words") (;35;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 3
      local.set 7
      local.get 4
      local.get 5
      call $lift_string
      local.set 8
      local.get 6
      local.get 7
      call $lift_string
      local.set 9
      i32.const 2
      call $list_new
      local.set 10
      local.get 10
      i32.const 0
      local.get 8
      call $list_set
      local.get 10
      i32.const 1
      local.get 9
      call $list_set
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 18
      local.get 18
      local.get 10
      i32.store offset=4
      i32.const 2
      local.get 18
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 11
      local.get 11
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 17
        br 1 (;@1;)
      end
      i32.const 16
      i32.const 4
      call $frame_allocate
      local.set 12
      local.get 11
      i32.const 2
      call $lower_tuple
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 2
      local.set 20
      local.get 12
      local.set 14
      i32.const 0
      local.set 21
      block ;; label = @2
        loop ;; label = @3
          local.get 21
          local.get 20
          i32.ge_u
          br_if 1 (;@2;)
          local.get 19
          local.get 21
          call $item
          local.set 13
          local.get 13
          call $lower_string
          local.tee 15
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 16
          local.get 14
          local.get 16
          i32.store offset=4
          local.get 14
          local.get 15
          i32.store
          local.get 14
          i32.const 8
          i32.add
          local.set 14
          local.get 21
          i32.const 1
          i32.add
          local.set 21
          br 0 (;@3;)
        end
      end
      call $frame_settle
      local.get 12
      return
      unreachable
    end
    i32.const 2
    local.get 17
    local.get 21
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:fixed-length-lists/api#words (;36;) (type 17) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func37 test:fixed-length-lists/api#matrix" (@name "test:fixed-length-lists/api#matrix") (;37;) (type 18) (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32)
    (local f64 f64 f64 f64 f64 f64 f64 f64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 f64)
    block ;; label = @1
      local.get 0
      local.set 9
      local.get 1
      local.set 10
      local.get 2
      local.set 11
      local.get 3
      local.set 12
      local.get 4
      local.set 13
      local.get 5
      local.set 14
      local.get 6
      local.set 15
      local.get 7
      local.set 16
      local.get 8
      local.set 17
      local.get 9
      call $lift_f64
      local.set 18
      local.get 10
      call $lift_f64
      local.set 19
      local.get 11
      call $lift_f64
      local.set 20
      i32.const 3
      call $list_new
      local.set 21
      local.get 21
      i32.const 0
      local.get 18
      call $list_set
      local.get 21
      i32.const 1
      local.get 19
      call $list_set
      local.get 21
      i32.const 2
      local.get 20
      call $list_set
      local.get 12
      call $lift_f64
      local.set 22
      local.get 13
      call $lift_f64
      local.set 23
      local.get 14
      call $lift_f64
      local.set 24
      i32.const 3
      call $list_new
      local.set 25
      local.get 25
      i32.const 0
      local.get 22
      call $list_set
      local.get 25
      i32.const 1
      local.get 23
      call $list_set
      local.get 25
      i32.const 2
      local.get 24
      call $list_set
      local.get 15
      call $lift_f64
      local.set 26
      local.get 16
      call $lift_f64
      local.set 27
      local.get 17
      call $lift_f64
      local.set 28
      i32.const 3
      call $list_new
      local.set 29
      local.get 29
      i32.const 0
      local.get 26
      call $list_set
      local.get 29
      i32.const 1
      local.get 27
      call $list_set
      local.get 29
      i32.const 2
      local.get 28
      call $list_set
      i32.const 3
      call $list_new
      local.set 30
      local.get 30
      i32.const 0
      local.get 21
      call $list_set
      local.get 30
      i32.const 1
      local.get 25
      call $list_set
      local.get 30
      i32.const 2
      local.get 29
      call $list_set
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 39
      local.get 39
      local.get 30
      i32.store offset=4
      i32.const 3
      local.get 39
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 31
      local.get 31
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 38
        br 1 (;@1;)
      end
      i32.const 72
      i32.const 8
      call $frame_allocate
      local.set 32
      local.get 31
      i32.const 3
      call $lower_tuple
      local.tee 40
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 38
        br 1 (;@1;)
      end
      i32.const 3
      local.set 41
      local.get 32
      local.set 34
      i32.const 0
      local.set 42
      block ;; label = @2
        loop ;; label = @3
          local.get 42
          local.get 41
          i32.ge_u
          br_if 1 (;@2;)
          local.get 40
          local.get 42
          call $item
          local.set 33
          local.get 33
          i32.const 3
          call $lower_tuple
          local.tee 43
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 38
            br 3 (;@1;)
          end
          i32.const 3
          local.set 44
          local.get 34
          local.set 36
          i32.const 0
          local.set 45
          block ;; label = @4
            loop ;; label = @5
              local.get 45
              local.get 44
              i32.ge_u
              br_if 1 (;@4;)
              local.get 43
              local.get 45
              call $item
              local.set 35
              local.get 35
              call $lower_f64
              local.tee 46
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call $failed
                if ;; label = @7
                  i32.const 2
                  local.set 38
                  br 6 (;@1;)
                end
              end
              local.get 46
              local.set 37
              local.get 36
              local.get 37
              f64.store
              local.get 36
              i32.const 8
              i32.add
              local.set 36
              local.get 45
              i32.const 1
              i32.add
              local.set 45
              br 0 (;@5;)
            end
          end
          local.get 34
          i32.const 24
          i32.add
          local.set 34
          local.get 42
          i32.const 1
          i32.add
          local.set 42
          br 0 (;@3;)
        end
      end
      call $frame_settle
      local.get 32
      return
      unreachable
    end
    i32.const 3
    local.get 38
    local.get 42
    local.get 45
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:fixed-length-lists/api#matrix (;38;) (type 17) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func39 test:fixed-length-lists/api#points" (@name "test:fixed-length-lists/api#points") (;39;) (type 8) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      i32.const 255
      i32.and
      call $lift_u32
      local.set 4
      i32.const 100400
      call $instance_new
      local.set 5
      local.get 5
      local.get 4
      i32.store offset=8
      local.get 3
      i32.const 255
      i32.and
      call $lift_u32
      local.set 6
      i32.const 100400
      call $instance_new
      local.set 7
      local.get 7
      local.get 6
      i32.store offset=8
      i32.const 2
      call $list_new
      local.set 8
      local.get 8
      i32.const 0
      local.get 5
      call $list_set
      local.get 8
      i32.const 1
      local.get 7
      call $list_set
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 20
      local.get 20
      local.get 8
      i32.store offset=4
      i32.const 4
      local.get 20
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 19
        br 1 (;@1;)
      end
      i32.const 2
      i32.const 1
      call $frame_allocate
      local.set 10
      local.get 9
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        local.get 10
        local.get 12
        i32.store8
      else
        local.get 9
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 19
          br 2 (;@1;)
        end
        i32.const 1
        local.set 14
        local.get 10
        local.get 14
        i32.store8
        local.get 13
        i32.const 1
        call $lower_tuple
        local.tee 21
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 19
          br 2 (;@1;)
        end
        i32.const 1
        local.set 22
        local.get 10
        local.set 16
        i32.const 0
        local.set 23
        block ;; label = @3
          loop ;; label = @4
            local.get 23
            local.get 22
            i32.ge_u
            br_if 1 (;@3;)
            local.get 21
            local.get 23
            call $item
            local.set 15
            i32.const 100300
            local.get 15
            i32.const 0
            call $lower_field
            local.tee 17
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 19
              br 4 (;@1;)
            end
            i32.const 0
            local.get 17
            call $lower_int
            local.tee 24
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 2
              local.set 19
              br 4 (;@1;)
            end
            local.get 24
            i32.wrap_i64
            local.set 18
            local.get 16
            local.get 18
            i32.store8 offset=1
            local.get 16
            i32.const 1
            i32.add
            local.set 16
            local.get 23
            i32.const 1
            i32.add
            local.set 23
            br 0 (;@4;)
          end
        end
      end
      call $frame_settle
      local.get 10
      return
      unreachable
    end
    i32.const 4
    local.get 19
    local.get 23
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:fixed-length-lists/api#points (;40;) (type 17) (param i32)
    i64.const 0
    call $frame_leave
  )
)
