(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (param i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32 i32 i32 i32 i32)))
  (type (;3;) (func (param i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32)))
  (type (;7;) (func))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (result i32)))
  (type (;10;) (func (result i64)))
  (type (;11;) (func (param i64)))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i32 i32 i32)))
  (type (;14;) (func (param i64) (result i32)))
  (type (;15;) (func (param i32 i32) (result i64)))
  (type (;16;) (func (param i32) (result i64)))
  (type (;17;) (func (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:everything/api" "[constructor]handle" (func $"test:everything/api#[constructor]handle" (;0;) (type 0)))
  (import "test:everything/api" "[method]handle.level" (func $"test:everything/api#[method]handle.level" (;1;) (type 1)))
  (import "test:everything/api" "step" (func $test:everything/api#step (;2;) (type 2)))
  (import "test:everything/api" "[resource-drop]handle" (func $"test:everything/api#[resource-drop]handle" (;3;) (type 3)))
  (import "[export]test:everything/api" "[resource-drop]handle" (func $"[export]test:everything/api#[resource-drop]handle" (;4;) (type 3)))
  (import "[export]test:everything/api" "[resource-new]handle" (func $"[export]test:everything/api#[resource-new]handle" (;5;) (type 1)))
  (import "[export]test:everything/api" "[resource-rep]handle" (func $"[export]test:everything/api#[resource-rep]handle" (;6;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func $bind_arguments (;7;) (type 4)))
  (import "hognose-runtime" "call_export" (func $call_export (;8;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func $drop_representation (;9;) (type 6)))
  (import "hognose-runtime" "end_borrows" (func $end_borrows (;10;) (type 7)))
  (import "hognose-runtime" "export_failed" (func $export_failed (;11;) (type 8)))
  (import "hognose-runtime" "failed" (func $failed (;12;) (type 9)))
  (import "hognose-runtime" "frame_allocate" (func $frame_allocate (;13;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func $frame_enter (;14;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func $frame_leave (;15;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func $frame_settle (;16;) (type 7)))
  (import "hognose-runtime" "import_failed" (func $import_failed (;17;) (type 12)))
  (import "hognose-runtime" "init_handle" (func $init_handle (;18;) (type 13)))
  (import "hognose-runtime" "instance_new" (func $instance_new (;19;) (type 1)))
  (import "hognose-runtime" "item" (func $item (;20;) (type 0)))
  (import "hognose-runtime" "lift_borrow" (func $lift_borrow (;21;) (type 0)))
  (import "hognose-runtime" "lift_case" (func $lift_case (;22;) (type 0)))
  (import "hognose-runtime" "lift_case_value" (func $lift_case_value (;23;) (type 5)))
  (import "hognose-runtime" "lift_enum" (func $lift_enum (;24;) (type 0)))
  (import "hognose-runtime" "lift_flags" (func $lift_flags (;25;) (type 0)))
  (import "hognose-runtime" "lift_numbers" (func $lift_numbers (;26;) (type 5)))
  (import "hognose-runtime" "lift_own" (func $lift_own (;27;) (type 0)))
  (import "hognose-runtime" "lift_result" (func $lift_result (;28;) (type 0)))
  (import "hognose-runtime" "lift_string" (func $lift_string (;29;) (type 0)))
  (import "hognose-runtime" "lift_u32" (func $lift_u32 (;30;) (type 1)))
  (import "hognose-runtime" "lift_u64" (func $lift_u64 (;31;) (type 14)))
  (import "hognose-runtime" "list_new" (func $list_new (;32;) (type 1)))
  (import "hognose-runtime" "list_set" (func $list_set (;33;) (type 13)))
  (import "hognose-runtime" "lower_borrow" (func $lower_borrow (;34;) (type 0)))
  (import "hognose-runtime" "lower_case" (func $lower_case (;35;) (type 0)))
  (import "hognose-runtime" "lower_case_value" (func $lower_case_value (;36;) (type 5)))
  (import "hognose-runtime" "lower_enum" (func $lower_enum (;37;) (type 0)))
  (import "hognose-runtime" "lower_field" (func $lower_field (;38;) (type 5)))
  (import "hognose-runtime" "lower_flags" (func $lower_flags (;39;) (type 15)))
  (import "hognose-runtime" "lower_int" (func $lower_int (;40;) (type 15)))
  (import "hognose-runtime" "lower_list" (func $lower_list (;41;) (type 1)))
  (import "hognose-runtime" "lower_numbers" (func $lower_numbers (;42;) (type 0)))
  (import "hognose-runtime" "lower_own" (func $lower_own (;43;) (type 0)))
  (import "hognose-runtime" "lower_result" (func $lower_result (;44;) (type 1)))
  (import "hognose-runtime" "lower_result_value" (func $lower_result_value (;45;) (type 1)))
  (import "hognose-runtime" "lower_string" (func $lower_string (;46;) (type 1)))
  (import "hognose-runtime" "lower_tuple" (func $lower_tuple (;47;) (type 0)))
  (import "hognose-runtime" "lower_u64" (func $lower_u64 (;48;) (type 16)))
  (import "hognose-runtime" "raise_err" (func $raise_err (;49;) (type 3)))
  (import "hognose-runtime" "take_err" (func $take_err (;50;) (type 9)))
  (import "hognose-runtime" "tuple_new" (func $tuple_new (;51;) (type 1)))
  (import "hognose-runtime" "tuple_set" (func $tuple_set (;52;) (type 13)))
  (export "test:everything/api#[constructor]handle" (func $"#func56 test:everything/api#[constructor]handle"))
  (export "test:everything/api#[method]handle.level" (func $"#func57 test:everything/api#[method]handle.level"))
  (export "test:everything/api#step" (func $"#func58 test:everything/api#step"))
  (export "cabi_post_test:everything/api#step" (func $cabi_post_test:everything/api#step))
  (export "test:everything/api#[dtor]handle" (func $"test:everything/api#[dtor]handle"))
  (elem (;0;) (i32.const 1000) func $"call api.handle.constructor" $"call api.handle.level" $"call api.step" $"test:everything/api#[resource-drop]handle" $"[export]test:everything/api#[resource-drop]handle" $"[export]test:everything/api#[resource-new]handle" $"[export]test:everything/api#[resource-rep]handle")
  (func $"call api.handle.constructor" (;53;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
    local.set 10
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
        local.get 10
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
      call $lower_string
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 5
      local.get 6
      call $"test:everything/api#[constructor]handle"
      local.set 7
      i32.const 103300
      local.get 0
      local.get 7
      call $init_handle
      i32.const 100100
      local.set 8
      local.get 10
      call $frame_leave
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.handle.level" (;54;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call $frame_enter
    local.set 9
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 103300
      local.get 4
      call $lower_borrow
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call $"test:everything/api#[method]handle.level"
      local.set 6
      i32.const 100500
      local.get 6
      call $lift_enum
      local.set 7
      local.get 9
      call $frame_leave
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 1
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.step" (;55;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32 i64 i64 i32)
    call $frame_enter
    local.set 119
    local.get 3
    local.get 2
    i32.const 3
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
        local.get 119
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
      local.tee 120
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 118
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 41
      local.get 41
      i64.extend_i32_u
      i64.const 32
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 41
      i32.const 32
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 40
      local.get 40
      local.set 6
      i32.const 0
      local.set 121
      block ;; label = @2
        loop ;; label = @3
          local.get 121
          local.get 41
          i32.ge_u
          br_if 1 (;@2;)
          local.get 120
          local.get 121
          call $item
          local.set 5
          i32.const 101400
          local.get 5
          call $lower_case
          local.tee 122
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 118
            br 3 (;@1;)
          end
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 122
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 0 (;@9;)
                    end
                    unreachable
                  end
                  i32.const 101400
                  i32.const 0
                  local.get 5
                  call $lower_case_value
                  local.tee 7
                  i32.eqz
                  if ;; label = @8
                    i32.const 1
                    local.set 118
                    br 7 (;@1;)
                  end
                  i32.const 0
                  local.set 8
                  local.get 6
                  local.get 8
                  i32.store8
                  i32.const 100700
                  local.get 7
                  i32.const 0
                  call $lower_field
                  local.tee 9
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 118
                    br 7 (;@1;)
                  end
                  i32.const 100700
                  local.get 7
                  i32.const 1
                  call $lower_field
                  local.tee 10
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 118
                    br 7 (;@1;)
                  end
                  i32.const 100700
                  local.get 7
                  i32.const 2
                  call $lower_field
                  local.tee 11
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 118
                    br 7 (;@1;)
                  end
                  i32.const 100700
                  local.get 7
                  i32.const 3
                  call $lower_field
                  local.tee 12
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 118
                    br 7 (;@1;)
                  end
                  i32.const 100700
                  local.get 7
                  i32.const 4
                  call $lower_field
                  local.tee 13
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 118
                    br 7 (;@1;)
                  end
                  local.get 9
                  call $lower_string
                  local.tee 14
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 118
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 15
                  local.get 6
                  local.get 15
                  i32.store offset=8
                  local.get 6
                  local.get 14
                  i32.store offset=4
                  i32.const 100500
                  local.get 10
                  call $lower_enum
                  local.tee 16
                  i32.const -1
                  i32.eq
                  if ;; label = @8
                    i32.const 4
                    local.set 118
                    br 7 (;@1;)
                  end
                  local.get 6
                  local.get 16
                  i32.store8 offset=12
                  i32.const 100300
                  local.get 11
                  call $lower_flags
                  local.tee 123
                  i64.const -1
                  i64.eq
                  if ;; label = @8
                    i32.const 5
                    local.set 118
                    br 7 (;@1;)
                  end
                  local.get 123
                  i32.wrap_i64
                  local.set 17
                  local.get 6
                  local.get 17
                  i32.store8 offset=13
                  local.get 12
                  i32.const 100100
                  i32.eq
                  if ;; label = @8
                    i32.const 0
                    local.set 19
                    local.get 6
                    local.get 19
                    i32.store8 offset=16
                  else
                    local.get 12
                    local.tee 20
                    i32.eqz
                    if ;; label = @9
                      i32.const 6
                      local.set 118
                      br 8 (;@1;)
                    end
                    i32.const 1
                    local.set 21
                    local.get 6
                    local.get 21
                    i32.store8 offset=16
                    i32.const 0
                    local.get 20
                    call $lower_numbers
                    local.tee 22
                    i32.eqz
                    if ;; label = @9
                      i32.const 6
                      local.set 118
                      br 8 (;@1;)
                    end
                    i32.const 100200
                    i32.load
                    local.set 23
                    local.get 6
                    local.get 23
                    i32.store offset=24
                    local.get 6
                    local.get 22
                    i32.store offset=20
                  end
                  i32.const 103300
                  local.get 13
                  call $lower_own
                  local.tee 24
                  i32.const -1
                  i32.eq
                  if ;; label = @8
                    i32.const 7
                    local.set 118
                    br 7 (;@1;)
                  end
                  local.get 6
                  local.get 24
                  i32.store offset=28
                  br 3 (;@4;)
                end
                i32.const 101400
                i32.const 1
                local.get 5
                call $lower_case_value
                local.tee 25
                i32.eqz
                if ;; label = @7
                  i32.const 1
                  local.set 118
                  br 6 (;@1;)
                end
                i32.const 1
                local.set 26
                local.get 6
                local.get 26
                i32.store8
                local.get 25
                call $lower_string
                local.tee 27
                i32.eqz
                if ;; label = @7
                  i32.const 2
                  local.set 118
                  br 6 (;@1;)
                end
                i32.const 100200
                i32.load
                local.set 28
                local.get 6
                local.get 28
                i32.store offset=8
                local.get 6
                local.get 27
                i32.store offset=4
                br 2 (;@4;)
              end
              i32.const 101400
              i32.const 2
              local.get 5
              call $lower_case_value
              local.tee 29
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 118
                br 5 (;@1;)
              end
              i32.const 2
              local.set 30
              local.get 6
              local.get 30
              i32.store8
              local.get 29
              call $lower_result
              local.tee 124
              i32.const -1
              i32.eq
              if ;; label = @6
                i32.const 2
                local.set 118
                br 5 (;@1;)
              end
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 124
                      br_table 1 (;@8;) 2 (;@7;) 0 (;@9;)
                    end
                    unreachable
                  end
                  local.get 29
                  call $lower_result_value
                  local.tee 31
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 118
                    br 7 (;@1;)
                  end
                  i32.const 0
                  local.set 32
                  local.get 6
                  local.get 32
                  i32.store8 offset=4
                  i32.const 0
                  local.get 31
                  call $lower_int
                  local.tee 125
                  i64.const -9223372036854775808
                  i64.eq
                  if ;; label = @8
                    i32.const 6
                    local.set 118
                    br 7 (;@1;)
                  end
                  local.get 125
                  i32.wrap_i64
                  local.set 33
                  local.get 6
                  local.get 33
                  i32.store8 offset=8
                  br 1 (;@6;)
                end
                local.get 29
                call $lower_result_value
                local.tee 34
                i32.eqz
                if ;; label = @7
                  i32.const 2
                  local.set 118
                  br 6 (;@1;)
                end
                i32.const 1
                local.set 35
                local.get 6
                local.get 35
                i32.store8 offset=4
                local.get 34
                call $lower_string
                local.tee 36
                i32.eqz
                if ;; label = @7
                  i32.const 6
                  local.set 118
                  br 6 (;@1;)
                end
                i32.const 100200
                i32.load
                local.set 37
                local.get 6
                local.get 37
                i32.store offset=12
                local.get 6
                local.get 36
                i32.store offset=8
                br 0 (;@6;)
              end
              br 1 (;@4;)
            end
            i32.const 3
            local.set 39
            local.get 6
            local.get 39
            i32.store8
            br 0 (;@4;)
          end
          local.get 6
          i32.const 32
          i32.add
          local.set 6
          local.get 121
          i32.const 1
          i32.add
          local.set 121
          br 0 (;@3;)
        end
      end
      local.get 1
      i32.load offset=4
      local.set 42
      local.get 42
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 44
        i32.const 0
        local.set 45
        local.get 44
        local.set 49
        local.get 45
        local.set 50
      else
        local.get 42
        local.tee 46
        i32.eqz
        if ;; label = @3
          i32.const 8
          local.set 118
          br 2 (;@1;)
        end
        i32.const 1
        local.set 47
        i32.const 4
        local.get 46
        call $lower_int
        local.tee 126
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 8
          local.set 118
          br 2 (;@1;)
        end
        local.get 126
        i32.wrap_i64
        local.set 48
        local.get 47
        local.set 49
        local.get 48
        local.set 50
      end
      local.get 1
      i32.load offset=8
      local.set 51
      i32.const 9
      local.get 51
      call $lower_numbers
      local.tee 52
      i32.eqz
      if ;; label = @2
        i32.const 9
        local.set 118
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 53
      i32.const 40
      i32.const 8
      call $frame_allocate
      local.set 54
      local.get 40
      local.get 41
      local.get 49
      local.get 50
      local.get 52
      local.get 53
      local.get 54
      call $test:everything/api#step
      local.get 54
      i32.load8_u
      local.set 55
      local.get 55
      if ;; label = @2
        local.get 54
        i32.load8_u offset=8
        local.set 90
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 90
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 54
                i32.load offset=12
                local.set 91
                local.get 54
                i32.load offset=16
                local.set 92
                local.get 91
                local.get 92
                call $lift_string
                local.set 93
                local.get 54
                i32.load8_u offset=20
                local.set 94
                i32.const 100500
                local.get 94
                call $lift_enum
                local.set 95
                local.get 54
                i32.load8_u offset=21
                local.set 96
                i32.const 100300
                local.get 96
                call $lift_flags
                local.set 97
                local.get 54
                i32.load8_u offset=24
                local.set 98
                local.get 98
                if ;; label = @7
                  local.get 54
                  i32.load offset=28
                  local.set 99
                  local.get 54
                  i32.load offset=32
                  local.set 100
                  i32.const 0
                  local.get 99
                  local.get 100
                  call $lift_numbers
                  local.set 101
                  local.get 101
                  local.set 102
                else
                  i32.const 100100
                  local.set 102
                end
                local.get 54
                i32.load offset=36
                local.set 103
                i32.const 103300
                local.get 103
                call $lift_own
                local.set 104
                i32.const 100800
                call $instance_new
                local.set 105
                local.get 105
                local.get 93
                i32.store offset=8
                local.get 105
                local.get 95
                i32.store offset=12
                local.get 105
                local.get 97
                i32.store offset=16
                local.get 105
                local.get 102
                i32.store offset=20
                local.get 105
                local.get 104
                i32.store offset=24
                i32.const 101400
                i32.const 0
                local.get 105
                call $lift_case_value
                local.set 116
                br 3 (;@3;)
              end
              local.get 54
              i32.load offset=12
              local.set 106
              local.get 54
              i32.load offset=16
              local.set 107
              local.get 106
              local.get 107
              call $lift_string
              local.set 108
              i32.const 101400
              i32.const 1
              local.get 108
              call $lift_case_value
              local.set 116
              br 2 (;@3;)
            end
            local.get 54
            i32.load8_u offset=12
            local.set 109
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 109
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 54
                i32.load8_u offset=16
                local.set 110
                local.get 110
                i32.const 255
                i32.and
                call $lift_u32
                local.set 111
                i32.const 0
                local.get 111
                call $lift_result
                local.set 115
                br 1 (;@5;)
              end
              local.get 54
              i32.load offset=16
              local.set 112
              local.get 54
              i32.load offset=20
              local.set 113
              local.get 112
              local.get 113
              call $lift_string
              local.set 114
              i32.const 1
              local.get 114
              call $lift_result
              local.set 115
              br 0 (;@5;)
            end
            i32.const 101400
            i32.const 2
            local.get 115
            call $lift_case_value
            local.set 116
            br 1 (;@3;)
          end
          i32.const 101400
          i32.const 3
          call $lift_case
          local.set 116
          br 0 (;@3;)
        end
        local.get 116
        call $raise_err
        local.get 119
        call $frame_leave
        i32.const 0
        return
      else
        local.get 54
        i32.load offset=8
        local.set 56
        local.get 54
        i32.load offset=12
        local.set 57
        local.get 57
        call $list_new
        local.set 86
        local.get 56
        local.set 58
        i32.const 0
        local.set 127
        block ;; label = @3
          loop ;; label = @4
            local.get 127
            local.get 57
            i32.ge_u
            br_if 1 (;@3;)
            local.get 58
            i32.load8_u
            local.set 59
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 59
                        br_table 1 (;@9;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 58
                    i32.load offset=4
                    local.set 60
                    local.get 58
                    i32.load offset=8
                    local.set 61
                    local.get 60
                    local.get 61
                    call $lift_string
                    local.set 62
                    local.get 58
                    i32.load8_u offset=12
                    local.set 63
                    i32.const 100500
                    local.get 63
                    call $lift_enum
                    local.set 64
                    local.get 58
                    i32.load8_u offset=13
                    local.set 65
                    i32.const 100300
                    local.get 65
                    call $lift_flags
                    local.set 66
                    local.get 58
                    i32.load8_u offset=16
                    local.set 67
                    local.get 67
                    if ;; label = @9
                      local.get 58
                      i32.load offset=20
                      local.set 68
                      local.get 58
                      i32.load offset=24
                      local.set 69
                      i32.const 0
                      local.get 68
                      local.get 69
                      call $lift_numbers
                      local.set 70
                      local.get 70
                      local.set 71
                    else
                      i32.const 100100
                      local.set 71
                    end
                    local.get 58
                    i32.load offset=28
                    local.set 72
                    i32.const 103300
                    local.get 72
                    call $lift_own
                    local.set 73
                    i32.const 100800
                    call $instance_new
                    local.set 74
                    local.get 74
                    local.get 62
                    i32.store offset=8
                    local.get 74
                    local.get 64
                    i32.store offset=12
                    local.get 74
                    local.get 66
                    i32.store offset=16
                    local.get 74
                    local.get 71
                    i32.store offset=20
                    local.get 74
                    local.get 73
                    i32.store offset=24
                    i32.const 101400
                    i32.const 0
                    local.get 74
                    call $lift_case_value
                    local.set 85
                    br 3 (;@5;)
                  end
                  local.get 58
                  i32.load offset=4
                  local.set 75
                  local.get 58
                  i32.load offset=8
                  local.set 76
                  local.get 75
                  local.get 76
                  call $lift_string
                  local.set 77
                  i32.const 101400
                  i32.const 1
                  local.get 77
                  call $lift_case_value
                  local.set 85
                  br 2 (;@5;)
                end
                local.get 58
                i32.load8_u offset=4
                local.set 78
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 78
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 58
                    i32.load8_u offset=8
                    local.set 79
                    local.get 79
                    i32.const 255
                    i32.and
                    call $lift_u32
                    local.set 80
                    i32.const 0
                    local.get 80
                    call $lift_result
                    local.set 84
                    br 1 (;@7;)
                  end
                  local.get 58
                  i32.load offset=8
                  local.set 81
                  local.get 58
                  i32.load offset=12
                  local.set 82
                  local.get 81
                  local.get 82
                  call $lift_string
                  local.set 83
                  i32.const 1
                  local.get 83
                  call $lift_result
                  local.set 84
                  br 0 (;@7;)
                end
                i32.const 101400
                i32.const 2
                local.get 84
                call $lift_case_value
                local.set 85
                br 1 (;@5;)
              end
              i32.const 101400
              i32.const 3
              call $lift_case
              local.set 85
              br 0 (;@5;)
            end
            local.get 86
            local.get 127
            local.get 85
            call $list_set
            local.get 58
            i32.const 32
            i32.add
            local.set 58
            local.get 127
            i32.const 1
            i32.add
            local.set 127
            br 0 (;@4;)
          end
        end
        local.get 54
        i64.load offset=16
        local.set 87
        local.get 87
        call $lift_u64
        local.set 88
        i32.const 2
        call $tuple_new
        local.set 89
        local.get 89
        i32.const 0
        local.get 86
        call $tuple_set
        local.get 89
        i32.const 1
        local.get 88
        call $tuple_set
        local.get 89
        local.set 117
      end
      local.get 119
      call $frame_leave
      local.get 117
      return
      unreachable
    end
    local.get 119
    i32.const 2
    local.get 118
    local.get 121
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"#func56 test:everything/api#[constructor]handle" (@name "test:everything/api#[constructor]handle") (;56;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call $lift_string
      local.set 4
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 103400
      local.get 5
      call $lower_own
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call $frame_leave
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"#func57 test:everything/api#[method]handle.level" (@name "test:everything/api#[method]handle.level") (;57;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 103400
      local.get 1
      call $lift_borrow
      local.set 2
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 3
      call $end_borrows
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 100500
      local.get 3
      call $lower_enum
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      i64.const 0
      call $frame_leave
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"#func58 test:everything/api#step" (@name "test:everything/api#step") (;58;) (type 17) (param i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i32 i64 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 6
      local.get 1
      local.set 7
      local.get 7
      call $list_new
      local.set 36
      local.get 6
      local.set 8
      i32.const 0
      local.set 124
      block ;; label = @2
        loop ;; label = @3
          local.get 124
          local.get 7
          i32.ge_u
          br_if 1 (;@2;)
          local.get 8
          i32.load8_u
          local.set 9
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 9
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 0 (;@9;)
                    end
                    unreachable
                  end
                  local.get 8
                  i32.load offset=4
                  local.set 10
                  local.get 8
                  i32.load offset=8
                  local.set 11
                  local.get 10
                  local.get 11
                  call $lift_string
                  local.set 12
                  local.get 8
                  i32.load8_u offset=12
                  local.set 13
                  i32.const 100500
                  local.get 13
                  call $lift_enum
                  local.set 14
                  local.get 8
                  i32.load8_u offset=13
                  local.set 15
                  i32.const 100300
                  local.get 15
                  call $lift_flags
                  local.set 16
                  local.get 8
                  i32.load8_u offset=16
                  local.set 17
                  local.get 17
                  if ;; label = @8
                    local.get 8
                    i32.load offset=20
                    local.set 18
                    local.get 8
                    i32.load offset=24
                    local.set 19
                    i32.const 0
                    local.get 18
                    local.get 19
                    call $lift_numbers
                    local.set 20
                    local.get 20
                    local.set 21
                  else
                    i32.const 100100
                    local.set 21
                  end
                  local.get 8
                  i32.load offset=28
                  local.set 22
                  i32.const 103400
                  local.get 22
                  call $lift_own
                  local.set 23
                  i32.const 102100
                  call $instance_new
                  local.set 24
                  local.get 24
                  local.get 12
                  i32.store offset=8
                  local.get 24
                  local.get 14
                  i32.store offset=12
                  local.get 24
                  local.get 16
                  i32.store offset=16
                  local.get 24
                  local.get 21
                  i32.store offset=20
                  local.get 24
                  local.get 23
                  i32.store offset=24
                  i32.const 102700
                  i32.const 0
                  local.get 24
                  call $lift_case_value
                  local.set 35
                  br 3 (;@4;)
                end
                local.get 8
                i32.load offset=4
                local.set 25
                local.get 8
                i32.load offset=8
                local.set 26
                local.get 25
                local.get 26
                call $lift_string
                local.set 27
                i32.const 102700
                i32.const 1
                local.get 27
                call $lift_case_value
                local.set 35
                br 2 (;@4;)
              end
              local.get 8
              i32.load8_u offset=4
              local.set 28
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 28
                      br_table 1 (;@8;) 2 (;@7;) 0 (;@9;)
                    end
                    unreachable
                  end
                  local.get 8
                  i32.load8_u offset=8
                  local.set 29
                  local.get 29
                  i32.const 255
                  i32.and
                  call $lift_u32
                  local.set 30
                  i32.const 0
                  local.get 30
                  call $lift_result
                  local.set 34
                  br 1 (;@6;)
                end
                local.get 8
                i32.load offset=8
                local.set 31
                local.get 8
                i32.load offset=12
                local.set 32
                local.get 31
                local.get 32
                call $lift_string
                local.set 33
                i32.const 1
                local.get 33
                call $lift_result
                local.set 34
                br 0 (;@6;)
              end
              i32.const 102700
              i32.const 2
              local.get 34
              call $lift_case_value
              local.set 35
              br 1 (;@4;)
            end
            i32.const 102700
            i32.const 3
            call $lift_case
            local.set 35
            br 0 (;@4;)
          end
          local.get 36
          local.get 124
          local.get 35
          call $list_set
          local.get 8
          i32.const 32
          i32.add
          local.set 8
          local.get 124
          i32.const 1
          i32.add
          local.set 124
          br 0 (;@3;)
        end
      end
      local.get 2
      local.set 37
      local.get 3
      local.set 38
      local.get 37
      if ;; label = @2
        local.get 38
        call $lift_u32
        local.set 39
        local.get 39
        local.set 40
      else
        i32.const 100100
        local.set 40
      end
      local.get 4
      local.set 41
      local.get 5
      local.set 42
      i32.const 9
      local.get 41
      local.get 42
      call $lift_numbers
      local.set 43
      i32.const 16
      i32.const 4
      call $frame_allocate
      local.set 125
      local.get 125
      local.get 36
      i32.store offset=4
      local.get 125
      local.get 40
      i32.store offset=8
      local.get 125
      local.get 43
      i32.store offset=12
      i32.const 2
      local.get 125
      i32.const 4
      i32.add
      i32.const 3
      call $call_export
      local.set 44
      i32.const 40
      i32.const 8
      call $frame_allocate
      local.set 45
      local.get 44
      if ;; label = @2
        local.get 44
        local.tee 46
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 123
          br 2 (;@1;)
        end
        i32.const 0
        local.set 47
        local.get 45
        local.get 47
        i32.store8
        local.get 46
        i32.const 2
        call $lower_tuple
        local.tee 127
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 123
          br 2 (;@1;)
        end
        local.get 127
        i32.const 0
        call $item
        local.set 48
        local.get 127
        i32.const 1
        call $item
        local.set 49
        local.get 48
        call $lower_list
        local.tee 128
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 123
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 86
        local.get 86
        i64.extend_i32_u
        i64.const 32
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 86
        i32.const 32
        i32.mul
        i32.const 4
        call $frame_allocate
        local.set 85
        local.get 85
        local.set 51
        i32.const 0
        local.set 129
        block ;; label = @3
          loop ;; label = @4
            local.get 129
            local.get 86
            i32.ge_u
            br_if 1 (;@3;)
            local.get 128
            local.get 129
            call $item
            local.set 50
            i32.const 102700
            local.get 50
            call $lower_case
            local.tee 130
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 2
              local.set 123
              br 4 (;@1;)
            end
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 130
                        br_table 1 (;@9;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 102700
                    i32.const 0
                    local.get 50
                    call $lower_case_value
                    local.tee 52
                    i32.eqz
                    if ;; label = @9
                      i32.const 2
                      local.set 123
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 53
                    local.get 51
                    local.get 53
                    i32.store8
                    i32.const 102000
                    local.get 52
                    i32.const 0
                    call $lower_field
                    local.tee 54
                    i32.eqz
                    if ;; label = @9
                      i32.const 3
                      local.set 123
                      br 8 (;@1;)
                    end
                    i32.const 102000
                    local.get 52
                    i32.const 1
                    call $lower_field
                    local.tee 55
                    i32.eqz
                    if ;; label = @9
                      i32.const 3
                      local.set 123
                      br 8 (;@1;)
                    end
                    i32.const 102000
                    local.get 52
                    i32.const 2
                    call $lower_field
                    local.tee 56
                    i32.eqz
                    if ;; label = @9
                      i32.const 3
                      local.set 123
                      br 8 (;@1;)
                    end
                    i32.const 102000
                    local.get 52
                    i32.const 3
                    call $lower_field
                    local.tee 57
                    i32.eqz
                    if ;; label = @9
                      i32.const 3
                      local.set 123
                      br 8 (;@1;)
                    end
                    i32.const 102000
                    local.get 52
                    i32.const 4
                    call $lower_field
                    local.tee 58
                    i32.eqz
                    if ;; label = @9
                      i32.const 3
                      local.set 123
                      br 8 (;@1;)
                    end
                    local.get 54
                    call $lower_string
                    local.tee 59
                    i32.eqz
                    if ;; label = @9
                      i32.const 4
                      local.set 123
                      br 8 (;@1;)
                    end
                    i32.const 100200
                    i32.load
                    local.set 60
                    local.get 51
                    local.get 60
                    i32.store offset=8
                    local.get 51
                    local.get 59
                    i32.store offset=4
                    i32.const 100500
                    local.get 55
                    call $lower_enum
                    local.tee 61
                    i32.const -1
                    i32.eq
                    if ;; label = @9
                      i32.const 5
                      local.set 123
                      br 8 (;@1;)
                    end
                    local.get 51
                    local.get 61
                    i32.store8 offset=12
                    i32.const 100300
                    local.get 56
                    call $lower_flags
                    local.tee 131
                    i64.const -1
                    i64.eq
                    if ;; label = @9
                      i32.const 6
                      local.set 123
                      br 8 (;@1;)
                    end
                    local.get 131
                    i32.wrap_i64
                    local.set 62
                    local.get 51
                    local.get 62
                    i32.store8 offset=13
                    local.get 57
                    i32.const 100100
                    i32.eq
                    if ;; label = @9
                      i32.const 0
                      local.set 64
                      local.get 51
                      local.get 64
                      i32.store8 offset=16
                    else
                      local.get 57
                      local.tee 65
                      i32.eqz
                      if ;; label = @10
                        i32.const 7
                        local.set 123
                        br 9 (;@1;)
                      end
                      i32.const 1
                      local.set 66
                      local.get 51
                      local.get 66
                      i32.store8 offset=16
                      i32.const 0
                      local.get 65
                      call $lower_numbers
                      local.tee 67
                      i32.eqz
                      if ;; label = @10
                        i32.const 7
                        local.set 123
                        br 9 (;@1;)
                      end
                      i32.const 100200
                      i32.load
                      local.set 68
                      local.get 51
                      local.get 68
                      i32.store offset=24
                      local.get 51
                      local.get 67
                      i32.store offset=20
                    end
                    i32.const 103400
                    local.get 58
                    call $lower_own
                    local.tee 69
                    i32.const -1
                    i32.eq
                    if ;; label = @9
                      i32.const 8
                      local.set 123
                      br 8 (;@1;)
                    end
                    local.get 51
                    local.get 69
                    i32.store offset=28
                    br 3 (;@5;)
                  end
                  i32.const 102700
                  i32.const 1
                  local.get 50
                  call $lower_case_value
                  local.tee 70
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 123
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 71
                  local.get 51
                  local.get 71
                  i32.store8
                  local.get 70
                  call $lower_string
                  local.tee 72
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 123
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 73
                  local.get 51
                  local.get 73
                  i32.store offset=8
                  local.get 51
                  local.get 72
                  i32.store offset=4
                  br 2 (;@5;)
                end
                i32.const 102700
                i32.const 2
                local.get 50
                call $lower_case_value
                local.tee 74
                i32.eqz
                if ;; label = @7
                  i32.const 2
                  local.set 123
                  br 6 (;@1;)
                end
                i32.const 2
                local.set 75
                local.get 51
                local.get 75
                i32.store8
                local.get 74
                call $lower_result
                local.tee 132
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 3
                  local.set 123
                  br 6 (;@1;)
                end
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 132
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 74
                    call $lower_result_value
                    local.tee 76
                    i32.eqz
                    if ;; label = @9
                      i32.const 3
                      local.set 123
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 77
                    local.get 51
                    local.get 77
                    i32.store8 offset=4
                    i32.const 0
                    local.get 76
                    call $lower_int
                    local.tee 133
                    i64.const -9223372036854775808
                    i64.eq
                    if ;; label = @9
                      i32.const 7
                      local.set 123
                      br 8 (;@1;)
                    end
                    local.get 133
                    i32.wrap_i64
                    local.set 78
                    local.get 51
                    local.get 78
                    i32.store8 offset=8
                    br 1 (;@7;)
                  end
                  local.get 74
                  call $lower_result_value
                  local.tee 79
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 123
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 80
                  local.get 51
                  local.get 80
                  i32.store8 offset=4
                  local.get 79
                  call $lower_string
                  local.tee 81
                  i32.eqz
                  if ;; label = @8
                    i32.const 7
                    local.set 123
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 82
                  local.get 51
                  local.get 82
                  i32.store offset=12
                  local.get 51
                  local.get 81
                  i32.store offset=8
                  br 0 (;@7;)
                end
                br 1 (;@5;)
              end
              i32.const 3
              local.set 84
              local.get 51
              local.get 84
              i32.store8
              br 0 (;@5;)
            end
            local.get 51
            i32.const 32
            i32.add
            local.set 51
            local.get 129
            i32.const 1
            i32.add
            local.set 129
            br 0 (;@4;)
          end
        end
        local.get 45
        local.get 86
        i32.store offset=12
        local.get 45
        local.get 85
        i32.store offset=8
        local.get 49
        call $lower_u64
        local.tee 87
        i64.const -1
        i64.eq
        if ;; label = @3
          call $failed
          if ;; label = @4
            i32.const 9
            local.set 123
            br 3 (;@1;)
          end
        end
        local.get 45
        local.get 87
        i64.store offset=16
      else
        call $take_err
        local.tee 126
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 123
          br 2 (;@1;)
        end
        local.get 126
        local.tee 88
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 123
          br 2 (;@1;)
        end
        i32.const 1
        local.set 89
        local.get 45
        local.get 89
        i32.store8
        i32.const 102700
        local.get 88
        call $lower_case
        local.tee 134
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 10
          local.set 123
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 134
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 102700
                i32.const 0
                local.get 88
                call $lower_case_value
                local.tee 90
                i32.eqz
                if ;; label = @7
                  i32.const 10
                  local.set 123
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 91
                local.get 45
                local.get 91
                i32.store8 offset=8
                i32.const 102000
                local.get 90
                i32.const 0
                call $lower_field
                local.tee 92
                i32.eqz
                if ;; label = @7
                  i32.const 11
                  local.set 123
                  br 6 (;@1;)
                end
                i32.const 102000
                local.get 90
                i32.const 1
                call $lower_field
                local.tee 93
                i32.eqz
                if ;; label = @7
                  i32.const 11
                  local.set 123
                  br 6 (;@1;)
                end
                i32.const 102000
                local.get 90
                i32.const 2
                call $lower_field
                local.tee 94
                i32.eqz
                if ;; label = @7
                  i32.const 11
                  local.set 123
                  br 6 (;@1;)
                end
                i32.const 102000
                local.get 90
                i32.const 3
                call $lower_field
                local.tee 95
                i32.eqz
                if ;; label = @7
                  i32.const 11
                  local.set 123
                  br 6 (;@1;)
                end
                i32.const 102000
                local.get 90
                i32.const 4
                call $lower_field
                local.tee 96
                i32.eqz
                if ;; label = @7
                  i32.const 11
                  local.set 123
                  br 6 (;@1;)
                end
                local.get 92
                call $lower_string
                local.tee 97
                i32.eqz
                if ;; label = @7
                  i32.const 12
                  local.set 123
                  br 6 (;@1;)
                end
                i32.const 100200
                i32.load
                local.set 98
                local.get 45
                local.get 98
                i32.store offset=16
                local.get 45
                local.get 97
                i32.store offset=12
                i32.const 100500
                local.get 93
                call $lower_enum
                local.tee 99
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 13
                  local.set 123
                  br 6 (;@1;)
                end
                local.get 45
                local.get 99
                i32.store8 offset=20
                i32.const 100300
                local.get 94
                call $lower_flags
                local.tee 135
                i64.const -1
                i64.eq
                if ;; label = @7
                  i32.const 14
                  local.set 123
                  br 6 (;@1;)
                end
                local.get 135
                i32.wrap_i64
                local.set 100
                local.get 45
                local.get 100
                i32.store8 offset=21
                local.get 95
                i32.const 100100
                i32.eq
                if ;; label = @7
                  i32.const 0
                  local.set 102
                  local.get 45
                  local.get 102
                  i32.store8 offset=24
                else
                  local.get 95
                  local.tee 103
                  i32.eqz
                  if ;; label = @8
                    i32.const 15
                    local.set 123
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 104
                  local.get 45
                  local.get 104
                  i32.store8 offset=24
                  i32.const 0
                  local.get 103
                  call $lower_numbers
                  local.tee 105
                  i32.eqz
                  if ;; label = @8
                    i32.const 15
                    local.set 123
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 106
                  local.get 45
                  local.get 106
                  i32.store offset=32
                  local.get 45
                  local.get 105
                  i32.store offset=28
                end
                i32.const 103400
                local.get 96
                call $lower_own
                local.tee 107
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 16
                  local.set 123
                  br 6 (;@1;)
                end
                local.get 45
                local.get 107
                i32.store offset=36
                br 3 (;@3;)
              end
              i32.const 102700
              i32.const 1
              local.get 88
              call $lower_case_value
              local.tee 108
              i32.eqz
              if ;; label = @6
                i32.const 10
                local.set 123
                br 5 (;@1;)
              end
              i32.const 1
              local.set 109
              local.get 45
              local.get 109
              i32.store8 offset=8
              local.get 108
              call $lower_string
              local.tee 110
              i32.eqz
              if ;; label = @6
                i32.const 11
                local.set 123
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 111
              local.get 45
              local.get 111
              i32.store offset=16
              local.get 45
              local.get 110
              i32.store offset=12
              br 2 (;@3;)
            end
            i32.const 102700
            i32.const 2
            local.get 88
            call $lower_case_value
            local.tee 112
            i32.eqz
            if ;; label = @5
              i32.const 10
              local.set 123
              br 4 (;@1;)
            end
            i32.const 2
            local.set 113
            local.get 45
            local.get 113
            i32.store8 offset=8
            local.get 112
            call $lower_result
            local.tee 136
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 11
              local.set 123
              br 4 (;@1;)
            end
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 136
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 112
                call $lower_result_value
                local.tee 114
                i32.eqz
                if ;; label = @7
                  i32.const 11
                  local.set 123
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 115
                local.get 45
                local.get 115
                i32.store8 offset=12
                i32.const 0
                local.get 114
                call $lower_int
                local.tee 137
                i64.const -9223372036854775808
                i64.eq
                if ;; label = @7
                  i32.const 15
                  local.set 123
                  br 6 (;@1;)
                end
                local.get 137
                i32.wrap_i64
                local.set 116
                local.get 45
                local.get 116
                i32.store8 offset=16
                br 1 (;@5;)
              end
              local.get 112
              call $lower_result_value
              local.tee 117
              i32.eqz
              if ;; label = @6
                i32.const 11
                local.set 123
                br 5 (;@1;)
              end
              i32.const 1
              local.set 118
              local.get 45
              local.get 118
              i32.store8 offset=12
              local.get 117
              call $lower_string
              local.tee 119
              i32.eqz
              if ;; label = @6
                i32.const 15
                local.set 123
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 120
              local.get 45
              local.get 120
              i32.store offset=20
              local.get 45
              local.get 119
              i32.store offset=16
              br 0 (;@5;)
            end
            br 1 (;@3;)
          end
          i32.const 3
          local.set 122
          local.get 45
          local.get 122
          i32.store8 offset=8
          br 0 (;@3;)
        end
      end
      call $frame_settle
      local.get 45
      return
      unreachable
    end
    i32.const 2
    local.get 123
    local.get 129
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:everything/api#step (;59;) (type 3) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"test:everything/api#[dtor]handle" (;60;) (type 3) (param i32)
    i32.const 103400
    local.get 0
    call $drop_representation
  )
)
