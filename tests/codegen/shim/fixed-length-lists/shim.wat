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
  (import "test:fixed-length-lists/api" "four" (func (;0;) (type 0)))
  (import "test:fixed-length-lists/api" "digest" (func (;1;) (type 1)))
  (import "test:fixed-length-lists/api" "words" (func (;2;) (type 0)))
  (import "test:fixed-length-lists/api" "matrix" (func (;3;) (type 2)))
  (import "test:fixed-length-lists/api" "points" (func (;4;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;5;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;6;) (type 5)))
  (import "hognose-runtime" "export_failed" (func (;7;) (type 6)))
  (import "hognose-runtime" "failed" (func (;8;) (type 7)))
  (import "hognose-runtime" "frame_allocate" (func (;9;) (type 8)))
  (import "hognose-runtime" "frame_enter" (func (;10;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func (;11;) (type 10)))
  (import "hognose-runtime" "frame_settle" (func (;12;) (type 11)))
  (import "hognose-runtime" "import_failed" (func (;13;) (type 12)))
  (import "hognose-runtime" "instance_new" (func (;14;) (type 13)))
  (import "hognose-runtime" "item" (func (;15;) (type 8)))
  (import "hognose-runtime" "lift_f64" (func (;16;) (type 14)))
  (import "hognose-runtime" "lift_string" (func (;17;) (type 8)))
  (import "hognose-runtime" "lift_u32" (func (;18;) (type 13)))
  (import "hognose-runtime" "list_new" (func (;19;) (type 13)))
  (import "hognose-runtime" "list_set" (func (;20;) (type 3)))
  (import "hognose-runtime" "lower_f64" (func (;21;) (type 15)))
  (import "hognose-runtime" "lower_field" (func (;22;) (type 5)))
  (import "hognose-runtime" "lower_int" (func (;23;) (type 16)))
  (import "hognose-runtime" "lower_string" (func (;24;) (type 13)))
  (import "hognose-runtime" "lower_tuple" (func (;25;) (type 8)))
  (export "test:fixed-length-lists/api#four" (func 31))
  (export "cabi_post_test:fixed-length-lists/api#four" (func 32))
  (export "test:fixed-length-lists/api#digest" (func 33))
  (export "cabi_post_test:fixed-length-lists/api#digest" (func 34))
  (export "test:fixed-length-lists/api#words" (func 35))
  (export "cabi_post_test:fixed-length-lists/api#words" (func 36))
  (export "test:fixed-length-lists/api#matrix" (func 37))
  (export "cabi_post_test:fixed-length-lists/api#matrix" (func 38))
  (export "test:fixed-length-lists/api#points" (func 39))
  (export "cabi_post_test:fixed-length-lists/api#points" (func 40))
  (elem (;0;) (i32.const 1000) func 26 27 28 29 30)
  (func (;26;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i64 i64 i64 i32 i32)
    call 10
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 19
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
      i32.const 4
      call 25
      local.tee 20
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 18
        br 1 (;@1;)
      end
      local.get 20
      i32.const 0
      call 15
      local.set 5
      local.get 20
      i32.const 1
      call 15
      local.set 6
      local.get 20
      i32.const 2
      call 15
      local.set 7
      local.get 20
      i32.const 3
      call 15
      local.set 8
      i32.const 4
      local.get 5
      call 23
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
      call 23
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
      call 23
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
      call 23
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
      call 9
      local.set 13
      local.get 9
      local.get 10
      local.get 11
      local.get 12
      local.get 13
      call 0
      i32.const 4
      local.set 25
      local.get 25
      call 19
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
          call 18
          local.set 16
          local.get 17
          local.get 26
          local.get 16
          call 20
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
      call 11
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
    call 13
    i32.const 0
  )
  (func (;27;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32 i32)
    call 10
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 32
      i32.const 1
      call 9
      local.set 4
      local.get 1
      i32.load
      local.set 5
      local.get 5
      i32.const 32
      call 25
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
          call 15
          local.set 6
          i32.const 0
          local.get 6
          call 23
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
      call 9
      local.set 9
      local.get 4
      local.get 9
      call 1
      i32.const 16
      local.set 20
      local.get 20
      call 19
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
          call 18
          local.set 12
          local.get 13
          local.get 21
          local.get 12
          call 20
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
      call 11
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
    call 13
    i32.const 0
  )
  (func (;28;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 10
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
      call 25
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      local.get 19
      i32.const 0
      call 15
      local.set 5
      local.get 19
      i32.const 1
      call 15
      local.set 6
      local.get 5
      call 24
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
      call 24
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
      call 9
      local.set 11
      local.get 7
      local.get 8
      local.get 9
      local.get 10
      local.get 11
      call 2
      i32.const 2
      local.set 20
      local.get 20
      call 19
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
          call 17
          local.set 15
          local.get 16
          local.get 21
          local.get 15
          call 20
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
      call 11
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
    call 13
    i32.const 0
  )
  (func (;29;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 f64 f64 f64 i32 i32 i32 f64 i32 i32 i32 i32 i64 i32 i32 f64 f64 f64 i32 f64 f64 f64 i32 f64 f64 f64 i32 i32 i32 i32)
    call 10
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 34
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
      i32.const 3
      call 25
      local.tee 35
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      local.get 35
      i32.const 0
      call 15
      local.set 5
      local.get 35
      i32.const 1
      call 15
      local.set 6
      local.get 35
      i32.const 2
      call 15
      local.set 7
      local.get 5
      i32.const 3
      call 25
      local.tee 36
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 33
        br 1 (;@1;)
      end
      local.get 36
      i32.const 0
      call 15
      local.set 8
      local.get 36
      i32.const 1
      call 15
      local.set 9
      local.get 36
      i32.const 2
      call 15
      local.set 10
      local.get 8
      call 21
      local.tee 37
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 2
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 37
      local.set 11
      local.get 9
      call 21
      local.tee 38
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 3
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 38
      local.set 12
      local.get 10
      call 21
      local.tee 39
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
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
      call 25
      local.tee 40
      i32.eqz
      if ;; label = @2
        i32.const 5
        local.set 33
        br 1 (;@1;)
      end
      local.get 40
      i32.const 0
      call 15
      local.set 14
      local.get 40
      i32.const 1
      call 15
      local.set 15
      local.get 40
      i32.const 2
      call 15
      local.set 16
      local.get 14
      call 21
      local.tee 41
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 6
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 41
      local.set 17
      local.get 15
      call 21
      local.tee 42
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 7
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 42
      local.set 18
      local.get 16
      call 21
      local.tee 43
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
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
      call 25
      local.tee 44
      i32.eqz
      if ;; label = @2
        i32.const 9
        local.set 33
        br 1 (;@1;)
      end
      local.get 44
      i32.const 0
      call 15
      local.set 20
      local.get 44
      i32.const 1
      call 15
      local.set 21
      local.get 44
      i32.const 2
      call 15
      local.set 22
      local.get 20
      call 21
      local.tee 45
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 10
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 45
      local.set 23
      local.get 21
      call 21
      local.tee 46
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
        if ;; label = @3
          i32.const 11
          local.set 33
          br 2 (;@1;)
        end
      end
      local.get 46
      local.set 24
      local.get 22
      call 21
      local.tee 47
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 8
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
      call 9
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
      call 3
      i32.const 3
      local.set 48
      local.get 48
      call 19
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
          call 19
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
              call 16
              local.set 30
              local.get 31
              local.get 51
              local.get 30
              call 20
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
          call 20
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
      call 11
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
    call 13
    i32.const 0
  )
  (func (;30;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i64 i32 i32)
    call 10
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 20
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
      call 25
      local.tee 21
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      local.get 21
      i32.const 0
      call 15
      local.set 5
      local.get 21
      i32.const 1
      call 15
      local.set 6
      i32.const 100300
      local.get 5
      i32.const 0
      call 22
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 19
        br 1 (;@1;)
      end
      i32.const 0
      local.get 7
      call 23
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
      call 22
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 19
        br 1 (;@1;)
      end
      i32.const 0
      local.get 9
      call 23
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
      call 9
      local.set 11
      local.get 8
      local.get 10
      local.get 11
      call 4
      local.get 11
      i32.load8_u
      local.set 12
      local.get 12
      if ;; label = @2
        i32.const 1
        local.set 24
        local.get 24
        call 19
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
            call 18
            local.set 15
            i32.const 100400
            call 14
            local.set 16
            local.get 16
            local.get 15
            i32.store offset=8
            local.get 17
            local.get 25
            local.get 16
            call 20
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
      call 11
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
    call 13
    i32.const 0
  )
  (func (;31;) (type 4) (param i32 i32 i32 i32) (result i32)
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
      call 18
      local.set 8
      local.get 5
      call 18
      local.set 9
      local.get 6
      call 18
      local.set 10
      local.get 7
      call 18
      local.set 11
      i32.const 4
      call 19
      local.set 12
      local.get 12
      i32.const 0
      local.get 8
      call 20
      local.get 12
      i32.const 1
      local.get 9
      call 20
      local.get 12
      i32.const 2
      local.get 10
      call 20
      local.get 12
      i32.const 3
      local.get 11
      call 20
      i32.const 8
      i32.const 4
      call 9
      local.set 19
      local.get 19
      local.get 12
      i32.store offset=4
      i32.const 0
      local.get 19
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 9
      local.set 14
      local.get 13
      i32.const 4
      call 25
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
          call 15
          local.set 15
          i32.const 4
          local.get 15
          call 23
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
      call 12
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
    call 7
    unreachable
  )
  (func (;32;) (type 17) (param i32)
    i64.const 0
    call 11
  )
  (func (;33;) (type 13) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 32
      local.set 13
      local.get 13
      call 19
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
          call 18
          local.set 4
          local.get 5
          local.get 14
          local.get 4
          call 20
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
      call 9
      local.set 15
      local.get 15
      local.get 5
      i32.store offset=4
      i32.const 1
      local.get 15
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 9
      local.set 8
      local.get 6
      i32.const 16
      call 25
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
          call 15
          local.set 9
          i32.const 0
          local.get 9
          call 23
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
      call 12
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
    call 7
    unreachable
  )
  (func (;34;) (type 17) (param i32)
    i64.const 0
    call 11
  )
  (func (;35;) (type 4) (param i32 i32 i32 i32) (result i32)
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
      call 17
      local.set 8
      local.get 6
      local.get 7
      call 17
      local.set 9
      i32.const 2
      call 19
      local.set 10
      local.get 10
      i32.const 0
      local.get 8
      call 20
      local.get 10
      i32.const 1
      local.get 9
      call 20
      i32.const 8
      i32.const 4
      call 9
      local.set 18
      local.get 18
      local.get 10
      i32.store offset=4
      i32.const 2
      local.get 18
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 9
      local.set 12
      local.get 11
      i32.const 2
      call 25
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
          call 15
          local.set 13
          local.get 13
          call 24
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
      call 12
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
    call 7
    unreachable
  )
  (func (;36;) (type 17) (param i32)
    i64.const 0
    call 11
  )
  (func (;37;) (type 18) (param f64 f64 f64 f64 f64 f64 f64 f64 f64) (result i32)
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
      call 16
      local.set 18
      local.get 10
      call 16
      local.set 19
      local.get 11
      call 16
      local.set 20
      i32.const 3
      call 19
      local.set 21
      local.get 21
      i32.const 0
      local.get 18
      call 20
      local.get 21
      i32.const 1
      local.get 19
      call 20
      local.get 21
      i32.const 2
      local.get 20
      call 20
      local.get 12
      call 16
      local.set 22
      local.get 13
      call 16
      local.set 23
      local.get 14
      call 16
      local.set 24
      i32.const 3
      call 19
      local.set 25
      local.get 25
      i32.const 0
      local.get 22
      call 20
      local.get 25
      i32.const 1
      local.get 23
      call 20
      local.get 25
      i32.const 2
      local.get 24
      call 20
      local.get 15
      call 16
      local.set 26
      local.get 16
      call 16
      local.set 27
      local.get 17
      call 16
      local.set 28
      i32.const 3
      call 19
      local.set 29
      local.get 29
      i32.const 0
      local.get 26
      call 20
      local.get 29
      i32.const 1
      local.get 27
      call 20
      local.get 29
      i32.const 2
      local.get 28
      call 20
      i32.const 3
      call 19
      local.set 30
      local.get 30
      i32.const 0
      local.get 21
      call 20
      local.get 30
      i32.const 1
      local.get 25
      call 20
      local.get 30
      i32.const 2
      local.get 29
      call 20
      i32.const 8
      i32.const 4
      call 9
      local.set 39
      local.get 39
      local.get 30
      i32.store offset=4
      i32.const 3
      local.get 39
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 9
      local.set 32
      local.get 31
      i32.const 3
      call 25
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
          call 15
          local.set 33
          local.get 33
          i32.const 3
          call 25
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
              call 15
              local.set 35
              local.get 35
              call 21
              local.tee 46
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 8
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
      call 12
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
    call 7
    unreachable
  )
  (func (;38;) (type 17) (param i32)
    i64.const 0
    call 11
  )
  (func (;39;) (type 8) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      i32.const 255
      i32.and
      call 18
      local.set 4
      i32.const 100400
      call 14
      local.set 5
      local.get 5
      local.get 4
      i32.store offset=8
      local.get 3
      i32.const 255
      i32.and
      call 18
      local.set 6
      i32.const 100400
      call 14
      local.set 7
      local.get 7
      local.get 6
      i32.store offset=8
      i32.const 2
      call 19
      local.set 8
      local.get 8
      i32.const 0
      local.get 5
      call 20
      local.get 8
      i32.const 1
      local.get 7
      call 20
      i32.const 8
      i32.const 4
      call 9
      local.set 20
      local.get 20
      local.get 8
      i32.store offset=4
      i32.const 4
      local.get 20
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 9
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
        call 25
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
            call 15
            local.set 15
            i32.const 100300
            local.get 15
            i32.const 0
            call 22
            local.tee 17
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 19
              br 4 (;@1;)
            end
            i32.const 0
            local.get 17
            call 23
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
      call 12
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
    call 7
    unreachable
  )
  (func (;40;) (type 17) (param i32)
    i64.const 0
    call 11
  )
)
