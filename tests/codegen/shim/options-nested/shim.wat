(module
  (type (;0;) (func (param i32 i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i64)))
  (type (;9;) (func))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param i32) (result i32)))
  (type (;12;) (func (param i32 i32) (result i64)))
  (type (;13;) (func (param i32)))
  (type (;14;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:options-nested/api" "two" (func $test:options-nested/api#two (;0;) (type 0)))
  (import "test:options-nested/api" "three" (func $test:options-nested/api#three (;1;) (type 1)))
  (import "test:options-nested/api" "alias" (func $test:options-nested/api#alias (;2;) (type 0)))
  (import "test:options-nested/api" "inside" (func $test:options-nested/api#inside (;3;) (type 2)))
  (import "test:options-nested/api" "result-inside" (func $test:options-nested/api#result-inside (;4;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func $bind_arguments (;5;) (type 4)))
  (import "hognose-runtime" "call_export" (func $call_export (;6;) (type 5)))
  (import "hognose-runtime" "export_failed" (func $export_failed (;7;) (type 1)))
  (import "hognose-runtime" "frame_allocate" (func $frame_allocate (;8;) (type 6)))
  (import "hognose-runtime" "frame_enter" (func $frame_enter (;9;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func $frame_leave (;10;) (type 8)))
  (import "hognose-runtime" "frame_settle" (func $frame_settle (;11;) (type 9)))
  (import "hognose-runtime" "import_failed" (func $import_failed (;12;) (type 10)))
  (import "hognose-runtime" "item" (func $item (;13;) (type 6)))
  (import "hognose-runtime" "lift_result" (func $lift_result (;14;) (type 6)))
  (import "hognose-runtime" "lift_some" (func $lift_some (;15;) (type 11)))
  (import "hognose-runtime" "lift_string" (func $lift_string (;16;) (type 6)))
  (import "hognose-runtime" "lift_u32" (func $lift_u32 (;17;) (type 11)))
  (import "hognose-runtime" "list_new" (func $list_new (;18;) (type 11)))
  (import "hognose-runtime" "list_set" (func $list_set (;19;) (type 2)))
  (import "hognose-runtime" "lower_int" (func $lower_int (;20;) (type 12)))
  (import "hognose-runtime" "lower_list" (func $lower_list (;21;) (type 11)))
  (import "hognose-runtime" "lower_result" (func $lower_result (;22;) (type 11)))
  (import "hognose-runtime" "lower_result_value" (func $lower_result_value (;23;) (type 11)))
  (import "hognose-runtime" "lower_some" (func $lower_some (;24;) (type 11)))
  (import "hognose-runtime" "lower_string" (func $lower_string (;25;) (type 11)))
  (export "test:options-nested/api#two" (func $"#func31 test:options-nested/api#two"))
  (export "cabi_post_test:options-nested/api#two" (func $cabi_post_test:options-nested/api#two))
  (export "test:options-nested/api#three" (func $"#func33 test:options-nested/api#three"))
  (export "cabi_post_test:options-nested/api#three" (func $cabi_post_test:options-nested/api#three))
  (export "test:options-nested/api#alias" (func $"#func35 test:options-nested/api#alias"))
  (export "cabi_post_test:options-nested/api#alias" (func $cabi_post_test:options-nested/api#alias))
  (export "test:options-nested/api#inside" (func $"#func37 test:options-nested/api#inside"))
  (export "cabi_post_test:options-nested/api#inside" (func $cabi_post_test:options-nested/api#inside))
  (export "test:options-nested/api#result-inside" (func $"#func39 test:options-nested/api#result-inside"))
  (export "cabi_post_test:options-nested/api#result-inside" (func $cabi_post_test:options-nested/api#result-inside))
  (elem (;0;) (i32.const 1000) func $"call api.two" $"call api.three" $"call api.alias" $"call api.inside" $"call api.result-inside")
  (func $"call api.two" (;26;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call $frame_enter
    local.set 30
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
        local.get 30
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
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        i32.const 0
        local.set 8
        local.get 6
        local.set 19
        local.get 7
        local.set 20
        local.get 8
        local.set 21
      else
        local.get 4
        call $lower_some
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 29
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        local.get 9
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 12
          i32.const 0
          local.set 13
          local.get 12
          local.set 17
          local.get 13
          local.set 18
        else
          local.get 9
          local.tee 14
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 29
            br 3 (;@1;)
          end
          i32.const 1
          local.set 15
          i32.const 0
          local.get 14
          call $lower_int
          local.tee 31
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 29
            br 3 (;@1;)
          end
          local.get 31
          i32.wrap_i64
          local.set 16
          local.get 15
          local.set 17
          local.get 16
          local.set 18
        end
        local.get 10
        local.set 19
        local.get 17
        local.set 20
        local.get 18
        local.set 21
      end
      i32.const 3
      i32.const 1
      call $frame_allocate
      local.set 22
      local.get 19
      local.get 20
      local.get 21
      local.get 22
      call $test:options-nested/api#two
      local.get 22
      i32.load8_u
      local.set 23
      local.get 23
      if ;; label = @2
        local.get 22
        i32.load8_u offset=1
        local.set 24
        local.get 24
        if ;; label = @3
          local.get 22
          i32.load8_u offset=2
          local.set 25
          local.get 25
          i32.const 255
          i32.and
          call $lift_u32
          local.set 26
          local.get 26
          local.set 27
        else
          i32.const 100100
          local.set 27
        end
        local.get 27
        call $lift_some
        local.set 28
      else
        i32.const 100100
        local.set 28
      end
      local.get 30
      call $frame_leave
      local.get 28
      return
      unreachable
    end
    local.get 30
    i32.const 0
    local.get 29
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.three" (;27;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
    local.set 51
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
        local.get 51
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
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        i32.const 0
        local.set 8
        i32.const 0
        local.set 9
        i32.const 0
        local.set 10
        local.get 6
        local.set 35
        local.get 7
        local.set 36
        local.get 8
        local.set 37
        local.get 9
        local.set 38
        local.get 10
        local.set 39
      else
        local.get 4
        call $lower_some
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 50
          br 2 (;@1;)
        end
        i32.const 1
        local.set 12
        local.get 11
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 14
          i32.const 0
          local.set 15
          i32.const 0
          local.set 16
          i32.const 0
          local.set 17
          local.get 14
          local.set 31
          local.get 15
          local.set 32
          local.get 16
          local.set 33
          local.get 17
          local.set 34
        else
          local.get 11
          call $lower_some
          local.tee 18
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 50
            br 3 (;@1;)
          end
          i32.const 1
          local.set 19
          local.get 18
          i32.const 100100
          i32.eq
          if ;; label = @4
            i32.const 0
            local.set 21
            i32.const 0
            local.set 22
            i32.const 0
            local.set 23
            local.get 21
            local.set 28
            local.get 22
            local.set 29
            local.get 23
            local.set 30
          else
            local.get 18
            local.tee 24
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 50
              br 4 (;@1;)
            end
            i32.const 1
            local.set 25
            local.get 24
            call $lower_string
            local.tee 26
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 50
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 27
            local.get 25
            local.set 28
            local.get 26
            local.set 29
            local.get 27
            local.set 30
          end
          local.get 19
          local.set 31
          local.get 28
          local.set 32
          local.get 29
          local.set 33
          local.get 30
          local.set 34
        end
        local.get 12
        local.set 35
        local.get 31
        local.set 36
        local.get 32
        local.set 37
        local.get 33
        local.set 38
        local.get 34
        local.set 39
      end
      i32.const 20
      i32.const 4
      call $frame_allocate
      local.set 40
      local.get 35
      local.get 36
      local.get 37
      local.get 38
      local.get 39
      local.get 40
      call $test:options-nested/api#three
      local.get 40
      i32.load8_u
      local.set 41
      local.get 41
      if ;; label = @2
        local.get 40
        i32.load8_u offset=4
        local.set 42
        local.get 42
        if ;; label = @3
          local.get 40
          i32.load8_u offset=8
          local.set 43
          local.get 43
          if ;; label = @4
            local.get 40
            i32.load offset=12
            local.set 44
            local.get 40
            i32.load offset=16
            local.set 45
            local.get 44
            local.get 45
            call $lift_string
            local.set 46
            local.get 46
            local.set 47
          else
            i32.const 100100
            local.set 47
          end
          local.get 47
          call $lift_some
          local.set 48
        else
          i32.const 100100
          local.set 48
        end
        local.get 48
        call $lift_some
        local.set 49
      else
        i32.const 100100
        local.set 49
      end
      local.get 51
      call $frame_leave
      local.get 49
      return
      unreachable
    end
    local.get 51
    i32.const 1
    local.get 50
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.alias" (;28;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call $frame_enter
    local.set 30
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
        local.get 30
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
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        i32.const 0
        local.set 8
        local.get 6
        local.set 19
        local.get 7
        local.set 20
        local.get 8
        local.set 21
      else
        local.get 4
        call $lower_some
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 29
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        local.get 9
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 12
          i32.const 0
          local.set 13
          local.get 12
          local.set 17
          local.get 13
          local.set 18
        else
          local.get 9
          local.tee 14
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 29
            br 3 (;@1;)
          end
          i32.const 1
          local.set 15
          i32.const 0
          local.get 14
          call $lower_int
          local.tee 31
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 29
            br 3 (;@1;)
          end
          local.get 31
          i32.wrap_i64
          local.set 16
          local.get 15
          local.set 17
          local.get 16
          local.set 18
        end
        local.get 10
        local.set 19
        local.get 17
        local.set 20
        local.get 18
        local.set 21
      end
      i32.const 3
      i32.const 1
      call $frame_allocate
      local.set 22
      local.get 19
      local.get 20
      local.get 21
      local.get 22
      call $test:options-nested/api#alias
      local.get 22
      i32.load8_u
      local.set 23
      local.get 23
      if ;; label = @2
        local.get 22
        i32.load8_u offset=1
        local.set 24
        local.get 24
        if ;; label = @3
          local.get 22
          i32.load8_u offset=2
          local.set 25
          local.get 25
          i32.const 255
          i32.and
          call $lift_u32
          local.set 26
          local.get 26
          local.set 27
        else
          i32.const 100100
          local.set 27
        end
        local.get 27
        call $lift_some
        local.set 28
      else
        i32.const 100100
        local.set 28
      end
      local.get 30
      call $frame_leave
      local.get 28
      return
      unreachable
    end
    local.get 30
    i32.const 2
    local.get 29
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.inside" (;29;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32)
    call $frame_enter
    local.set 30
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
        local.get 30
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
      call $lower_list
      local.tee 31
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 17
      local.get 17
      i64.extend_i32_u
      i64.const 3
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 17
      i32.const 3
      i32.mul
      i32.const 1
      call $frame_allocate
      local.set 16
      local.get 16
      local.set 6
      i32.const 0
      local.set 32
      block ;; label = @2
        loop ;; label = @3
          local.get 32
          local.get 17
          i32.ge_u
          br_if 1 (;@2;)
          local.get 31
          local.get 32
          call $item
          local.set 5
          local.get 5
          i32.const 100100
          i32.eq
          if ;; label = @4
            i32.const 0
            local.set 8
            local.get 6
            local.get 8
            i32.store8
          else
            local.get 5
            call $lower_some
            local.tee 9
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 29
              br 4 (;@1;)
            end
            i32.const 1
            local.set 10
            local.get 6
            local.get 10
            i32.store8
            local.get 9
            i32.const 100100
            i32.eq
            if ;; label = @5
              i32.const 0
              local.set 12
              local.get 6
              local.get 12
              i32.store8 offset=1
            else
              local.get 9
              local.tee 13
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 29
                br 5 (;@1;)
              end
              i32.const 1
              local.set 14
              local.get 6
              local.get 14
              i32.store8 offset=1
              i32.const 0
              local.get 13
              call $lower_int
              local.tee 33
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 2
                local.set 29
                br 5 (;@1;)
              end
              local.get 33
              i32.wrap_i64
              local.set 15
              local.get 6
              local.get 15
              i32.store8 offset=2
            end
          end
          local.get 6
          i32.const 3
          i32.add
          local.set 6
          local.get 32
          i32.const 1
          i32.add
          local.set 32
          br 0 (;@3;)
        end
      end
      i32.const 12
      i32.const 4
      call $frame_allocate
      local.set 18
      local.get 16
      local.get 17
      local.get 18
      call $test:options-nested/api#inside
      local.get 18
      i32.load8_u
      local.set 19
      local.get 19
      if ;; label = @2
        local.get 18
        i32.load offset=4
        local.set 20
        local.get 18
        i32.load offset=8
        local.set 21
        local.get 21
        call $list_new
        local.set 27
        local.get 20
        local.set 22
        i32.const 0
        local.set 34
        block ;; label = @3
          loop ;; label = @4
            local.get 34
            local.get 21
            i32.ge_u
            br_if 1 (;@3;)
            local.get 22
            i32.load8_u
            local.set 23
            local.get 23
            if ;; label = @5
              local.get 22
              i32.load8_u offset=1
              local.set 24
              local.get 24
              i32.const 255
              i32.and
              call $lift_u32
              local.set 25
              local.get 25
              local.set 26
            else
              i32.const 100100
              local.set 26
            end
            local.get 27
            local.get 34
            local.get 26
            call $list_set
            local.get 22
            i32.const 2
            i32.add
            local.set 22
            local.get 34
            i32.const 1
            i32.add
            local.set 34
            br 0 (;@4;)
          end
        end
        local.get 27
        local.set 28
      else
        i32.const 100100
        local.set 28
      end
      local.get 30
      call $frame_leave
      local.get 28
      return
      unreachable
    end
    local.get 30
    i32.const 3
    local.get 29
    local.get 32
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.result-inside" (;30;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64)
    call $frame_enter
    local.set 46
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
        local.get 46
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
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        i32.const 0
        local.set 8
        i32.const 0
        local.set 9
        local.get 6
        local.set 29
        local.get 7
        local.set 30
        local.get 8
        local.set 31
        local.get 9
        local.set 32
      else
        local.get 4
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 45
          br 2 (;@1;)
        end
        i32.const 1
        local.set 11
        local.get 10
        call $lower_result
        local.tee 47
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 45
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 47
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 10
            call $lower_result_value
            local.tee 12
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 45
              br 4 (;@1;)
            end
            i32.const 0
            local.set 13
            local.get 12
            i32.const 100100
            i32.eq
            if ;; label = @5
              i32.const 0
              local.set 15
              i32.const 0
              local.set 16
              local.get 15
              local.set 20
              local.get 16
              local.set 21
            else
              local.get 12
              local.tee 17
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 45
                br 5 (;@1;)
              end
              i32.const 1
              local.set 18
              i32.const 0
              local.get 17
              call $lower_int
              local.tee 48
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 1
                local.set 45
                br 5 (;@1;)
              end
              local.get 48
              i32.wrap_i64
              local.set 19
              local.get 18
              local.set 20
              local.get 19
              local.set 21
            end
            local.get 13
            local.set 26
            local.get 20
            local.set 27
            local.get 21
            local.set 28
            br 1 (;@3;)
          end
          local.get 10
          call $lower_result_value
          local.tee 22
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 45
            br 3 (;@1;)
          end
          i32.const 1
          local.set 23
          local.get 22
          call $lower_string
          local.tee 24
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 45
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 25
          local.get 23
          local.set 26
          local.get 24
          local.set 27
          local.get 25
          local.set 28
          br 0 (;@3;)
        end
        local.get 11
        local.set 29
        local.get 26
        local.set 30
        local.get 27
        local.set 31
        local.get 28
        local.set 32
      end
      i32.const 16
      i32.const 4
      call $frame_allocate
      local.set 33
      local.get 29
      local.get 30
      local.get 31
      local.get 32
      local.get 33
      call $test:options-nested/api#result-inside
      local.get 33
      i32.load8_u
      local.set 34
      local.get 34
      if ;; label = @2
        local.get 33
        i32.load8_u offset=4
        local.set 35
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 35
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 33
            i32.load8_u offset=8
            local.set 36
            local.get 36
            if ;; label = @5
              local.get 33
              i32.load8_u offset=9
              local.set 37
              local.get 37
              i32.const 255
              i32.and
              call $lift_u32
              local.set 38
              local.get 38
              local.set 39
            else
              i32.const 100100
              local.set 39
            end
            i32.const 0
            local.get 39
            call $lift_result
            local.set 43
            br 1 (;@3;)
          end
          local.get 33
          i32.load offset=8
          local.set 40
          local.get 33
          i32.load offset=12
          local.set 41
          local.get 40
          local.get 41
          call $lift_string
          local.set 42
          i32.const 1
          local.get 42
          call $lift_result
          local.set 43
          br 0 (;@3;)
        end
        local.get 43
        local.set 44
      else
        i32.const 100100
        local.set 44
      end
      local.get 46
      call $frame_leave
      local.get 44
      return
      unreachable
    end
    local.get 46
    i32.const 4
    local.get 45
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"#func31 test:options-nested/api#two" (@name "test:options-nested/api#two") (;31;) (type 5) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      local.get 3
      if ;; label = @2
        local.get 4
        if ;; label = @3
          local.get 5
          i32.const 255
          i32.and
          call $lift_u32
          local.set 6
          local.get 6
          local.set 7
        else
          i32.const 100100
          local.set 7
        end
        local.get 7
        call $lift_some
        local.set 8
      else
        i32.const 100100
        local.set 8
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 21
      local.get 21
      local.get 8
      i32.store offset=4
      i32.const 0
      local.get 21
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 3
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
        call $lower_some
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 20
          br 2 (;@1;)
        end
        i32.const 1
        local.set 14
        local.get 10
        local.get 14
        i32.store8
        local.get 13
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 16
          local.get 10
          local.get 16
          i32.store8 offset=1
        else
          local.get 13
          local.tee 17
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 20
            br 3 (;@1;)
          end
          i32.const 1
          local.set 18
          local.get 10
          local.get 18
          i32.store8 offset=1
          i32.const 0
          local.get 17
          call $lower_int
          local.tee 22
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 20
            br 3 (;@1;)
          end
          local.get 22
          i32.wrap_i64
          local.set 19
          local.get 10
          local.get 19
          i32.store8 offset=2
        end
      end
      call $frame_settle
      local.get 10
      return
      unreachable
    end
    i32.const 0
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:options-nested/api#two (;32;) (type 13) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func33 test:options-nested/api#three" (@name "test:options-nested/api#three") (;33;) (type 14) (param i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
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
      if ;; label = @2
        local.get 6
        if ;; label = @3
          local.get 7
          if ;; label = @4
            local.get 8
            local.get 9
            call $lift_string
            local.set 10
            local.get 10
            local.set 11
          else
            i32.const 100100
            local.set 11
          end
          local.get 11
          call $lift_some
          local.set 12
        else
          i32.const 100100
          local.set 12
        end
        local.get 12
        call $lift_some
        local.set 13
      else
        i32.const 100100
        local.set 13
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 31
      local.get 31
      local.get 13
      i32.store offset=4
      i32.const 1
      local.get 31
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 14
      local.get 14
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 30
        br 1 (;@1;)
      end
      i32.const 20
      i32.const 4
      call $frame_allocate
      local.set 15
      local.get 14
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 17
        local.get 15
        local.get 17
        i32.store8
      else
        local.get 14
        call $lower_some
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 30
          br 2 (;@1;)
        end
        i32.const 1
        local.set 19
        local.get 15
        local.get 19
        i32.store8
        local.get 18
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 21
          local.get 15
          local.get 21
          i32.store8 offset=4
        else
          local.get 18
          call $lower_some
          local.tee 22
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 30
            br 3 (;@1;)
          end
          i32.const 1
          local.set 23
          local.get 15
          local.get 23
          i32.store8 offset=4
          local.get 22
          i32.const 100100
          i32.eq
          if ;; label = @4
            i32.const 0
            local.set 25
            local.get 15
            local.get 25
            i32.store8 offset=8
          else
            local.get 22
            local.tee 26
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 30
              br 4 (;@1;)
            end
            i32.const 1
            local.set 27
            local.get 15
            local.get 27
            i32.store8 offset=8
            local.get 26
            call $lower_string
            local.tee 28
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 30
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 29
            local.get 15
            local.get 29
            i32.store offset=16
            local.get 15
            local.get 28
            i32.store offset=12
          end
        end
      end
      call $frame_settle
      local.get 15
      return
      unreachable
    end
    i32.const 1
    local.get 30
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:options-nested/api#three (;34;) (type 13) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func35 test:options-nested/api#alias" (@name "test:options-nested/api#alias") (;35;) (type 5) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      local.get 3
      if ;; label = @2
        local.get 4
        if ;; label = @3
          local.get 5
          i32.const 255
          i32.and
          call $lift_u32
          local.set 6
          local.get 6
          local.set 7
        else
          i32.const 100100
          local.set 7
        end
        local.get 7
        call $lift_some
        local.set 8
      else
        i32.const 100100
        local.set 8
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 21
      local.get 21
      local.get 8
      i32.store offset=4
      i32.const 2
      local.get 21
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 3
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
        call $lower_some
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 20
          br 2 (;@1;)
        end
        i32.const 1
        local.set 14
        local.get 10
        local.get 14
        i32.store8
        local.get 13
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 16
          local.get 10
          local.get 16
          i32.store8 offset=1
        else
          local.get 13
          local.tee 17
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 20
            br 3 (;@1;)
          end
          i32.const 1
          local.set 18
          local.get 10
          local.get 18
          i32.store8 offset=1
          i32.const 0
          local.get 17
          call $lower_int
          local.tee 22
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 20
            br 3 (;@1;)
          end
          local.get 22
          i32.wrap_i64
          local.set 19
          local.get 10
          local.get 19
          i32.store8 offset=2
        end
      end
      call $frame_settle
      local.get 10
      return
      unreachable
    end
    i32.const 2
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:options-nested/api#alias (;36;) (type 13) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func37 test:options-nested/api#inside" (@name "test:options-nested/api#inside") (;37;) (type 6) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call $list_new
      local.set 11
      local.get 2
      local.set 4
      i32.const 0
      local.set 28
      block ;; label = @2
        loop ;; label = @3
          local.get 28
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load8_u
          local.set 5
          local.get 5
          if ;; label = @4
            local.get 4
            i32.load8_u offset=1
            local.set 6
            local.get 6
            if ;; label = @5
              local.get 4
              i32.load8_u offset=2
              local.set 7
              local.get 7
              i32.const 255
              i32.and
              call $lift_u32
              local.set 8
              local.get 8
              local.set 9
            else
              i32.const 100100
              local.set 9
            end
            local.get 9
            call $lift_some
            local.set 10
          else
            i32.const 100100
            local.set 10
          end
          local.get 11
          local.get 28
          local.get 10
          call $list_set
          local.get 4
          i32.const 3
          i32.add
          local.set 4
          local.get 28
          i32.const 1
          i32.add
          local.set 28
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 29
      local.get 29
      local.get 11
      i32.store offset=4
      i32.const 3
      local.get 29
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 12
      local.get 12
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 27
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call $frame_allocate
      local.set 13
      local.get 12
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 15
        local.get 13
        local.get 15
        i32.store8
      else
        local.get 12
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 27
          br 2 (;@1;)
        end
        i32.const 1
        local.set 17
        local.get 13
        local.get 17
        i32.store8
        local.get 16
        call $lower_list
        local.tee 30
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 27
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 26
        local.get 26
        i64.extend_i32_u
        i64.const 2
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 26
        i32.const 2
        i32.mul
        i32.const 1
        call $frame_allocate
        local.set 25
        local.get 25
        local.set 19
        i32.const 0
        local.set 31
        block ;; label = @3
          loop ;; label = @4
            local.get 31
            local.get 26
            i32.ge_u
            br_if 1 (;@3;)
            local.get 30
            local.get 31
            call $item
            local.set 18
            local.get 18
            i32.const 100100
            i32.eq
            if ;; label = @5
              i32.const 0
              local.set 21
              local.get 19
              local.get 21
              i32.store8
            else
              local.get 18
              local.tee 22
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 27
                br 5 (;@1;)
              end
              i32.const 1
              local.set 23
              local.get 19
              local.get 23
              i32.store8
              i32.const 0
              local.get 22
              call $lower_int
              local.tee 32
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 1
                local.set 27
                br 5 (;@1;)
              end
              local.get 32
              i32.wrap_i64
              local.set 24
              local.get 19
              local.get 24
              i32.store8 offset=1
            end
            local.get 19
            i32.const 2
            i32.add
            local.set 19
            local.get 31
            i32.const 1
            i32.add
            local.set 31
            br 0 (;@4;)
          end
        end
        local.get 13
        local.get 26
        i32.store offset=8
        local.get 13
        local.get 25
        i32.store offset=4
      end
      call $frame_settle
      local.get 13
      return
      unreachable
    end
    i32.const 3
    local.get 27
    local.get 31
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:options-nested/api#inside (;38;) (type 13) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func39 test:options-nested/api#result-inside" (@name "test:options-nested/api#result-inside") (;39;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
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
      if ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 5
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 6
            if ;; label = @5
              local.get 7
              i32.const 255
              i32.and
              call $lift_u32
              local.set 8
              local.get 8
              local.set 9
            else
              i32.const 100100
              local.set 9
            end
            i32.const 0
            local.get 9
            call $lift_result
            local.set 11
            br 1 (;@3;)
          end
          local.get 6
          local.get 7
          call $lift_string
          local.set 10
          i32.const 1
          local.get 10
          call $lift_result
          local.set 11
          br 0 (;@3;)
        end
        local.get 11
        local.set 12
      else
        i32.const 100100
        local.set 12
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 31
      local.get 31
      local.get 12
      i32.store offset=4
      i32.const 4
      local.get 31
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 13
      local.get 13
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 30
        br 1 (;@1;)
      end
      i32.const 16
      i32.const 4
      call $frame_allocate
      local.set 14
      local.get 13
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 16
        local.get 14
        local.get 16
        i32.store8
      else
        local.get 13
        local.tee 17
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 30
          br 2 (;@1;)
        end
        i32.const 1
        local.set 18
        local.get 14
        local.get 18
        i32.store8
        local.get 17
        call $lower_result
        local.tee 32
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 30
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 32
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 17
            call $lower_result_value
            local.tee 19
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 30
              br 4 (;@1;)
            end
            i32.const 0
            local.set 20
            local.get 14
            local.get 20
            i32.store8 offset=4
            local.get 19
            i32.const 100100
            i32.eq
            if ;; label = @5
              i32.const 0
              local.set 22
              local.get 14
              local.get 22
              i32.store8 offset=8
            else
              local.get 19
              local.tee 23
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 30
                br 5 (;@1;)
              end
              i32.const 1
              local.set 24
              local.get 14
              local.get 24
              i32.store8 offset=8
              i32.const 0
              local.get 23
              call $lower_int
              local.tee 33
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 1
                local.set 30
                br 5 (;@1;)
              end
              local.get 33
              i32.wrap_i64
              local.set 25
              local.get 14
              local.get 25
              i32.store8 offset=9
            end
            br 1 (;@3;)
          end
          local.get 17
          call $lower_result_value
          local.tee 26
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 30
            br 3 (;@1;)
          end
          i32.const 1
          local.set 27
          local.get 14
          local.get 27
          i32.store8 offset=4
          local.get 26
          call $lower_string
          local.tee 28
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 30
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 29
          local.get 14
          local.get 29
          i32.store offset=12
          local.get 14
          local.get 28
          i32.store offset=8
          br 0 (;@3;)
        end
      end
      call $frame_settle
      local.get 14
      return
      unreachable
    end
    i32.const 4
    local.get 30
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:options-nested/api#result-inside (;40;) (type 13) (param i32)
    i64.const 0
    call $frame_leave
  )
)
