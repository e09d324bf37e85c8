(module
  (type (;0;) (func (param i32 i64 i32 i32 i32 i32 f64 i32 i32)))
  (type (;1;) (func (param i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (result i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i64)))
  (type (;9;) (func))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param i32) (result i32)))
  (type (;12;) (func (param f64) (result i32)))
  (type (;13;) (func (param i64) (result i32)))
  (type (;14;) (func (param i32) (result f64)))
  (type (;15;) (func (param i32 i32) (result i64)))
  (type (;16;) (func (param i32) (result i64)))
  (type (;17;) (func (param i32 i64 i32 i32 i32 i32 f64 i32) (result i32)))
  (type (;18;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:records-alignment/api" "echo" (func (;0;) (type 0)))
  (import "test:records-alignment/api" "wrap" (func (;1;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;2;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "failed" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_enter" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 9)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 10)))
  (import "hognose-runtime" "instance_new" (func (;11;) (type 11)))
  (import "hognose-runtime" "item" (func (;12;) (type 6)))
  (import "hognose-runtime" "lift_bool" (func (;13;) (type 11)))
  (import "hognose-runtime" "lift_f64" (func (;14;) (type 12)))
  (import "hognose-runtime" "lift_u32" (func (;15;) (type 11)))
  (import "hognose-runtime" "lift_u64" (func (;16;) (type 13)))
  (import "hognose-runtime" "list_new" (func (;17;) (type 11)))
  (import "hognose-runtime" "list_set" (func (;18;) (type 1)))
  (import "hognose-runtime" "lower_bool" (func (;19;) (type 11)))
  (import "hognose-runtime" "lower_f64" (func (;20;) (type 14)))
  (import "hognose-runtime" "lower_field" (func (;21;) (type 3)))
  (import "hognose-runtime" "lower_int" (func (;22;) (type 15)))
  (import "hognose-runtime" "lower_list" (func (;23;) (type 11)))
  (import "hognose-runtime" "lower_u64" (func (;24;) (type 16)))
  (export "test:records-alignment/api#echo" (func 27))
  (export "cabi_post_test:records-alignment/api#echo" (func 28))
  (export "test:records-alignment/api#wrap" (func 29))
  (export "cabi_post_test:records-alignment/api#wrap" (func 30))
  (elem (;0;) (i32.const 1000) func 25 26)
  (func (;25;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 f64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 f64)
    call 7
    local.set 40
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
        local.get 40
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
      call 21
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 21
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 2
      call 21
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 3
      call 21
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 4
      call 21
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 5
      call 21
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 6
      call 21
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 7
      call 21
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 0
      local.get 5
      call 22
      local.tee 41
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 39
        br 1 (;@1;)
      end
      local.get 41
      i32.wrap_i64
      local.set 13
      local.get 6
      call 24
      local.tee 14
      i64.const -1
      i64.eq
      if ;; label = @2
        call 5
        if ;; label = @3
          i32.const 2
          local.set 39
          br 2 (;@1;)
        end
      end
      i32.const 0
      local.get 7
      call 22
      local.tee 42
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 39
        br 1 (;@1;)
      end
      local.get 42
      i32.wrap_i64
      local.set 15
      i32.const 4
      local.get 8
      call 22
      local.tee 43
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 39
        br 1 (;@1;)
      end
      local.get 43
      i32.wrap_i64
      local.set 16
      i32.const 0
      local.get 9
      call 22
      local.tee 44
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 39
        br 1 (;@1;)
      end
      local.get 44
      i32.wrap_i64
      local.set 17
      i32.const 2
      local.get 10
      call 22
      local.tee 45
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 39
        br 1 (;@1;)
      end
      local.get 45
      i32.wrap_i64
      local.set 18
      local.get 11
      call 20
      local.tee 46
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 5
        if ;; label = @3
          i32.const 7
          local.set 39
          br 2 (;@1;)
        end
      end
      local.get 46
      local.set 19
      local.get 12
      call 19
      local.tee 20
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 8
        local.set 39
        br 1 (;@1;)
      end
      i32.const 48
      i32.const 8
      call 6
      local.set 21
      local.get 13
      local.get 14
      local.get 15
      local.get 16
      local.get 17
      local.get 18
      local.get 19
      local.get 20
      local.get 21
      call 0
      local.get 21
      i32.load8_u
      local.set 22
      local.get 22
      i32.const 255
      i32.and
      call 15
      local.set 23
      local.get 21
      i64.load offset=8
      local.set 24
      local.get 24
      call 16
      local.set 25
      local.get 21
      i32.load8_u offset=16
      local.set 26
      local.get 26
      i32.const 255
      i32.and
      call 15
      local.set 27
      local.get 21
      i32.load offset=20
      local.set 28
      local.get 28
      call 15
      local.set 29
      local.get 21
      i32.load8_u offset=24
      local.set 30
      local.get 30
      i32.const 255
      i32.and
      call 15
      local.set 31
      local.get 21
      i32.load16_u offset=26
      local.set 32
      local.get 32
      i32.const 65535
      i32.and
      call 15
      local.set 33
      local.get 21
      f64.load offset=32
      local.set 34
      local.get 34
      call 14
      local.set 35
      local.get 21
      i32.load8_u offset=40
      local.set 36
      local.get 36
      call 13
      local.set 37
      i32.const 100400
      call 11
      local.set 38
      local.get 38
      local.get 23
      i32.store offset=8
      local.get 38
      local.get 25
      i32.store offset=12
      local.get 38
      local.get 27
      i32.store offset=16
      local.get 38
      local.get 29
      i32.store offset=20
      local.get 38
      local.get 31
      i32.store offset=24
      local.get 38
      local.get 33
      i32.store offset=28
      local.get 38
      local.get 35
      i32.store offset=32
      local.get 38
      local.get 37
      i32.store offset=36
      local.get 40
      call 8
      local.get 38
      return
      unreachable
    end
    local.get 40
    i32.const 0
    local.get 39
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;26;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i64 i64 i64 i64 f64 i64 i32)
    call 7
    local.set 58
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
        local.get 58
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
      call 23
      local.tee 59
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 57
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 29
      local.get 29
      i64.extend_i32_u
      i64.const 64
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 29
      i32.const 64
      i32.mul
      i32.const 8
      call 6
      local.set 28
      local.get 28
      local.set 6
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
          call 12
          local.set 5
          i32.const 101300
          local.get 5
          i32.const 0
          call 21
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 57
            br 3 (;@1;)
          end
          i32.const 101300
          local.get 5
          i32.const 1
          call 21
          local.tee 8
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 57
            br 3 (;@1;)
          end
          i32.const 101300
          local.get 5
          i32.const 2
          call 21
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 57
            br 3 (;@1;)
          end
          i32.const 0
          local.get 7
          call 22
          local.tee 61
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 57
            br 3 (;@1;)
          end
          local.get 61
          i32.wrap_i64
          local.set 10
          local.get 6
          local.get 10
          i32.store8
          i32.const 100300
          local.get 8
          i32.const 0
          call 21
          local.tee 11
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 57
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 8
          i32.const 1
          call 21
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 57
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 8
          i32.const 2
          call 21
          local.tee 13
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 57
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 8
          i32.const 3
          call 21
          local.tee 14
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 57
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 8
          i32.const 4
          call 21
          local.tee 15
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 57
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 8
          i32.const 5
          call 21
          local.tee 16
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 57
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 8
          i32.const 6
          call 21
          local.tee 17
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 57
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 8
          i32.const 7
          call 21
          local.tee 18
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 57
            br 3 (;@1;)
          end
          i32.const 0
          local.get 11
          call 22
          local.tee 62
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 4
            local.set 57
            br 3 (;@1;)
          end
          local.get 62
          i32.wrap_i64
          local.set 19
          local.get 6
          local.get 19
          i32.store8 offset=8
          local.get 12
          call 24
          local.tee 20
          i64.const -1
          i64.eq
          if ;; label = @4
            call 5
            if ;; label = @5
              i32.const 5
              local.set 57
              br 4 (;@1;)
            end
          end
          local.get 6
          local.get 20
          i64.store offset=16
          i32.const 0
          local.get 13
          call 22
          local.tee 63
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 6
            local.set 57
            br 3 (;@1;)
          end
          local.get 63
          i32.wrap_i64
          local.set 21
          local.get 6
          local.get 21
          i32.store8 offset=24
          i32.const 4
          local.get 14
          call 22
          local.tee 64
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 7
            local.set 57
            br 3 (;@1;)
          end
          local.get 64
          i32.wrap_i64
          local.set 22
          local.get 6
          local.get 22
          i32.store offset=28
          i32.const 0
          local.get 15
          call 22
          local.tee 65
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 8
            local.set 57
            br 3 (;@1;)
          end
          local.get 65
          i32.wrap_i64
          local.set 23
          local.get 6
          local.get 23
          i32.store8 offset=32
          i32.const 2
          local.get 16
          call 22
          local.tee 66
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 9
            local.set 57
            br 3 (;@1;)
          end
          local.get 66
          i32.wrap_i64
          local.set 24
          local.get 6
          local.get 24
          i32.store16 offset=34
          local.get 17
          call 20
          local.tee 67
          f64.const -0x1p+0 (;=-1;)
          f64.eq
          if ;; label = @4
            call 5
            if ;; label = @5
              i32.const 10
              local.set 57
              br 4 (;@1;)
            end
          end
          local.get 67
          local.set 25
          local.get 6
          local.get 25
          f64.store offset=40
          local.get 18
          call 19
          local.tee 26
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 11
            local.set 57
            br 3 (;@1;)
          end
          local.get 6
          local.get 26
          i32.store8 offset=48
          i32.const 0
          local.get 9
          call 22
          local.tee 68
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 12
            local.set 57
            br 3 (;@1;)
          end
          local.get 68
          i32.wrap_i64
          local.set 27
          local.get 6
          local.get 27
          i32.store8 offset=56
          local.get 6
          i32.const 64
          i32.add
          local.set 6
          local.get 60
          i32.const 1
          i32.add
          local.set 60
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 30
      local.get 28
      local.get 29
      local.get 30
      call 1
      local.get 30
      i32.load
      local.set 31
      local.get 30
      i32.load offset=4
      local.set 32
      local.get 32
      call 17
      local.set 56
      local.get 31
      local.set 33
      i32.const 0
      local.set 69
      block ;; label = @2
        loop ;; label = @3
          local.get 69
          local.get 32
          i32.ge_u
          br_if 1 (;@2;)
          local.get 33
          i32.load8_u
          local.set 34
          local.get 34
          i32.const 255
          i32.and
          call 15
          local.set 35
          local.get 33
          i32.load8_u offset=8
          local.set 36
          local.get 36
          i32.const 255
          i32.and
          call 15
          local.set 37
          local.get 33
          i64.load offset=16
          local.set 38
          local.get 38
          call 16
          local.set 39
          local.get 33
          i32.load8_u offset=24
          local.set 40
          local.get 40
          i32.const 255
          i32.and
          call 15
          local.set 41
          local.get 33
          i32.load offset=28
          local.set 42
          local.get 42
          call 15
          local.set 43
          local.get 33
          i32.load8_u offset=32
          local.set 44
          local.get 44
          i32.const 255
          i32.and
          call 15
          local.set 45
          local.get 33
          i32.load16_u offset=34
          local.set 46
          local.get 46
          i32.const 65535
          i32.and
          call 15
          local.set 47
          local.get 33
          f64.load offset=40
          local.set 48
          local.get 48
          call 14
          local.set 49
          local.get 33
          i32.load8_u offset=48
          local.set 50
          local.get 50
          call 13
          local.set 51
          i32.const 100400
          call 11
          local.set 52
          local.get 52
          local.get 37
          i32.store offset=8
          local.get 52
          local.get 39
          i32.store offset=12
          local.get 52
          local.get 41
          i32.store offset=16
          local.get 52
          local.get 43
          i32.store offset=20
          local.get 52
          local.get 45
          i32.store offset=24
          local.get 52
          local.get 47
          i32.store offset=28
          local.get 52
          local.get 49
          i32.store offset=32
          local.get 52
          local.get 51
          i32.store offset=36
          local.get 33
          i32.load8_u offset=56
          local.set 53
          local.get 53
          i32.const 255
          i32.and
          call 15
          local.set 54
          i32.const 101400
          call 11
          local.set 55
          local.get 55
          local.get 35
          i32.store offset=8
          local.get 55
          local.get 52
          i32.store offset=12
          local.get 55
          local.get 54
          i32.store offset=16
          local.get 56
          local.get 69
          local.get 55
          call 18
          local.get 33
          i32.const 64
          i32.add
          local.set 33
          local.get 69
          i32.const 1
          i32.add
          local.set 69
          br 0 (;@3;)
        end
      end
      local.get 58
      call 8
      local.get 56
      return
      unreachable
    end
    local.get 58
    i32.const 1
    local.get 57
    local.get 60
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;27;) (type 17) (param i32 i64 i32 i32 i32 i32 f64 i32) (result i32)
    (local i32 i64 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 f64 i32 i32 i32 i64 i64 i64 i64 i64 f64)
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
      i32.const 255
      i32.and
      call 15
      local.set 16
      local.get 9
      call 16
      local.set 17
      local.get 10
      i32.const 255
      i32.and
      call 15
      local.set 18
      local.get 11
      call 15
      local.set 19
      local.get 12
      i32.const 255
      i32.and
      call 15
      local.set 20
      local.get 13
      i32.const 65535
      i32.and
      call 15
      local.set 21
      local.get 14
      call 14
      local.set 22
      local.get 15
      call 13
      local.set 23
      i32.const 100400
      call 11
      local.set 24
      local.get 24
      local.get 16
      i32.store offset=8
      local.get 24
      local.get 17
      i32.store offset=12
      local.get 24
      local.get 18
      i32.store offset=16
      local.get 24
      local.get 19
      i32.store offset=20
      local.get 24
      local.get 20
      i32.store offset=24
      local.get 24
      local.get 21
      i32.store offset=28
      local.get 24
      local.get 22
      i32.store offset=32
      local.get 24
      local.get 23
      i32.store offset=36
      i32.const 8
      i32.const 4
      call 6
      local.set 44
      local.get 44
      local.get 24
      i32.store offset=4
      i32.const 0
      local.get 44
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 25
      local.get 25
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 43
        br 1 (;@1;)
      end
      i32.const 48
      i32.const 8
      call 6
      local.set 26
      i32.const 100300
      local.get 25
      i32.const 0
      call 21
      local.tee 27
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 25
      i32.const 1
      call 21
      local.tee 28
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 25
      i32.const 2
      call 21
      local.tee 29
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 25
      i32.const 3
      call 21
      local.tee 30
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 25
      i32.const 4
      call 21
      local.tee 31
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 25
      i32.const 5
      call 21
      local.tee 32
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 25
      i32.const 6
      call 21
      local.tee 33
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 25
      i32.const 7
      call 21
      local.tee 34
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 43
        br 1 (;@1;)
      end
      i32.const 0
      local.get 27
      call 22
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
      local.set 35
      local.get 26
      local.get 35
      i32.store8
      local.get 28
      call 24
      local.tee 36
      i64.const -1
      i64.eq
      if ;; label = @2
        call 5
        if ;; label = @3
          i32.const 2
          local.set 43
          br 2 (;@1;)
        end
      end
      local.get 26
      local.get 36
      i64.store offset=8
      i32.const 0
      local.get 29
      call 22
      local.tee 46
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 43
        br 1 (;@1;)
      end
      local.get 46
      i32.wrap_i64
      local.set 37
      local.get 26
      local.get 37
      i32.store8 offset=16
      i32.const 4
      local.get 30
      call 22
      local.tee 47
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 43
        br 1 (;@1;)
      end
      local.get 47
      i32.wrap_i64
      local.set 38
      local.get 26
      local.get 38
      i32.store offset=20
      i32.const 0
      local.get 31
      call 22
      local.tee 48
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 43
        br 1 (;@1;)
      end
      local.get 48
      i32.wrap_i64
      local.set 39
      local.get 26
      local.get 39
      i32.store8 offset=24
      i32.const 2
      local.get 32
      call 22
      local.tee 49
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 43
        br 1 (;@1;)
      end
      local.get 49
      i32.wrap_i64
      local.set 40
      local.get 26
      local.get 40
      i32.store16 offset=26
      local.get 33
      call 20
      local.tee 50
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 5
        if ;; label = @3
          i32.const 7
          local.set 43
          br 2 (;@1;)
        end
      end
      local.get 50
      local.set 41
      local.get 26
      local.get 41
      f64.store offset=32
      local.get 34
      call 19
      local.tee 42
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 8
        local.set 43
        br 1 (;@1;)
      end
      local.get 26
      local.get 42
      i32.store8 offset=40
      call 9
      local.get 26
      return
      unreachable
    end
    i32.const 0
    local.get 43
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;28;) (type 18) (param i32)
    i64.const 0
    call 8
  )
  (func (;29;) (type 6) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 f64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 17
      local.set 27
      local.get 2
      local.set 4
      i32.const 0
      local.set 56
      block ;; label = @2
        loop ;; label = @3
          local.get 56
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load8_u
          local.set 5
          local.get 5
          i32.const 255
          i32.and
          call 15
          local.set 6
          local.get 4
          i32.load8_u offset=8
          local.set 7
          local.get 7
          i32.const 255
          i32.and
          call 15
          local.set 8
          local.get 4
          i64.load offset=16
          local.set 9
          local.get 9
          call 16
          local.set 10
          local.get 4
          i32.load8_u offset=24
          local.set 11
          local.get 11
          i32.const 255
          i32.and
          call 15
          local.set 12
          local.get 4
          i32.load offset=28
          local.set 13
          local.get 13
          call 15
          local.set 14
          local.get 4
          i32.load8_u offset=32
          local.set 15
          local.get 15
          i32.const 255
          i32.and
          call 15
          local.set 16
          local.get 4
          i32.load16_u offset=34
          local.set 17
          local.get 17
          i32.const 65535
          i32.and
          call 15
          local.set 18
          local.get 4
          f64.load offset=40
          local.set 19
          local.get 19
          call 14
          local.set 20
          local.get 4
          i32.load8_u offset=48
          local.set 21
          local.get 21
          call 13
          local.set 22
          i32.const 100400
          call 11
          local.set 23
          local.get 23
          local.get 8
          i32.store offset=8
          local.get 23
          local.get 10
          i32.store offset=12
          local.get 23
          local.get 12
          i32.store offset=16
          local.get 23
          local.get 14
          i32.store offset=20
          local.get 23
          local.get 16
          i32.store offset=24
          local.get 23
          local.get 18
          i32.store offset=28
          local.get 23
          local.get 20
          i32.store offset=32
          local.get 23
          local.get 22
          i32.store offset=36
          local.get 4
          i32.load8_u offset=56
          local.set 24
          local.get 24
          i32.const 255
          i32.and
          call 15
          local.set 25
          i32.const 101400
          call 11
          local.set 26
          local.get 26
          local.get 6
          i32.store offset=8
          local.get 26
          local.get 23
          i32.store offset=12
          local.get 26
          local.get 25
          i32.store offset=16
          local.get 27
          local.get 56
          local.get 26
          call 18
          local.get 4
          i32.const 64
          i32.add
          local.set 4
          local.get 56
          i32.const 1
          i32.add
          local.set 56
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 57
      local.get 57
      local.get 27
      i32.store offset=4
      i32.const 1
      local.get 57
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 28
      local.get 28
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 55
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 29
      local.get 28
      call 23
      local.tee 58
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 55
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 54
      local.get 54
      i64.extend_i32_u
      i64.const 64
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 54
      i32.const 64
      i32.mul
      i32.const 8
      call 6
      local.set 53
      local.get 53
      local.set 31
      i32.const 0
      local.set 59
      block ;; label = @2
        loop ;; label = @3
          local.get 59
          local.get 54
          i32.ge_u
          br_if 1 (;@2;)
          local.get 58
          local.get 59
          call 12
          local.set 30
          i32.const 101300
          local.get 30
          i32.const 0
          call 21
          local.tee 32
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 55
            br 3 (;@1;)
          end
          i32.const 101300
          local.get 30
          i32.const 1
          call 21
          local.tee 33
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 55
            br 3 (;@1;)
          end
          i32.const 101300
          local.get 30
          i32.const 2
          call 21
          local.tee 34
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 55
            br 3 (;@1;)
          end
          i32.const 0
          local.get 32
          call 22
          local.tee 60
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 55
            br 3 (;@1;)
          end
          local.get 60
          i32.wrap_i64
          local.set 35
          local.get 31
          local.get 35
          i32.store8
          i32.const 100300
          local.get 33
          i32.const 0
          call 21
          local.tee 36
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 33
          i32.const 1
          call 21
          local.tee 37
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 33
          i32.const 2
          call 21
          local.tee 38
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 33
          i32.const 3
          call 21
          local.tee 39
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 33
          i32.const 4
          call 21
          local.tee 40
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 33
          i32.const 5
          call 21
          local.tee 41
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 33
          i32.const 6
          call 21
          local.tee 42
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 55
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 33
          i32.const 7
          call 21
          local.tee 43
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 55
            br 3 (;@1;)
          end
          i32.const 0
          local.get 36
          call 22
          local.tee 61
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 4
            local.set 55
            br 3 (;@1;)
          end
          local.get 61
          i32.wrap_i64
          local.set 44
          local.get 31
          local.get 44
          i32.store8 offset=8
          local.get 37
          call 24
          local.tee 45
          i64.const -1
          i64.eq
          if ;; label = @4
            call 5
            if ;; label = @5
              i32.const 5
              local.set 55
              br 4 (;@1;)
            end
          end
          local.get 31
          local.get 45
          i64.store offset=16
          i32.const 0
          local.get 38
          call 22
          local.tee 62
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 6
            local.set 55
            br 3 (;@1;)
          end
          local.get 62
          i32.wrap_i64
          local.set 46
          local.get 31
          local.get 46
          i32.store8 offset=24
          i32.const 4
          local.get 39
          call 22
          local.tee 63
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 7
            local.set 55
            br 3 (;@1;)
          end
          local.get 63
          i32.wrap_i64
          local.set 47
          local.get 31
          local.get 47
          i32.store offset=28
          i32.const 0
          local.get 40
          call 22
          local.tee 64
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 8
            local.set 55
            br 3 (;@1;)
          end
          local.get 64
          i32.wrap_i64
          local.set 48
          local.get 31
          local.get 48
          i32.store8 offset=32
          i32.const 2
          local.get 41
          call 22
          local.tee 65
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 9
            local.set 55
            br 3 (;@1;)
          end
          local.get 65
          i32.wrap_i64
          local.set 49
          local.get 31
          local.get 49
          i32.store16 offset=34
          local.get 42
          call 20
          local.tee 66
          f64.const -0x1p+0 (;=-1;)
          f64.eq
          if ;; label = @4
            call 5
            if ;; label = @5
              i32.const 10
              local.set 55
              br 4 (;@1;)
            end
          end
          local.get 66
          local.set 50
          local.get 31
          local.get 50
          f64.store offset=40
          local.get 43
          call 19
          local.tee 51
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 11
            local.set 55
            br 3 (;@1;)
          end
          local.get 31
          local.get 51
          i32.store8 offset=48
          i32.const 0
          local.get 34
          call 22
          local.tee 67
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 12
            local.set 55
            br 3 (;@1;)
          end
          local.get 67
          i32.wrap_i64
          local.set 52
          local.get 31
          local.get 52
          i32.store8 offset=56
          local.get 31
          i32.const 64
          i32.add
          local.set 31
          local.get 59
          i32.const 1
          i32.add
          local.set 59
          br 0 (;@3;)
        end
      end
      local.get 29
      local.get 54
      i32.store offset=4
      local.get 29
      local.get 53
      i32.store
      call 9
      local.get 29
      return
      unreachable
    end
    i32.const 1
    local.get 55
    local.get 59
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;30;) (type 18) (param i32)
    i64.const 0
    call 8
  )
)
