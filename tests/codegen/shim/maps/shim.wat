(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (result i32)))
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
  (type (;16;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:maps/api" "counts" (func $test:maps/api#counts (;0;) (type 0)))
  (import "test:maps/api" "by-id" (func $test:maps/api#by-id (;1;) (type 0)))
  (import "test:maps/api" "nested" (func $test:maps/api#nested (;2;) (type 0)))
  (import "test:maps/api" "many" (func $test:maps/api#many (;3;) (type 0)))
  (import "test:maps/api" "look" (func $test:maps/api#look (;4;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func $bind_arguments (;5;) (type 1)))
  (import "hognose-runtime" "call_export" (func $call_export (;6;) (type 2)))
  (import "hognose-runtime" "dict_new" (func $dict_new (;7;) (type 3)))
  (import "hognose-runtime" "dict_set" (func $dict_set (;8;) (type 0)))
  (import "hognose-runtime" "export_failed" (func $export_failed (;9;) (type 4)))
  (import "hognose-runtime" "failed" (func $failed (;10;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func $frame_allocate (;11;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func $frame_enter (;12;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func $frame_leave (;13;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func $frame_settle (;14;) (type 8)))
  (import "hognose-runtime" "import_failed" (func $import_failed (;15;) (type 9)))
  (import "hognose-runtime" "instance_new" (func $instance_new (;16;) (type 10)))
  (import "hognose-runtime" "item" (func $item (;17;) (type 5)))
  (import "hognose-runtime" "lift_bool" (func $lift_bool (;18;) (type 10)))
  (import "hognose-runtime" "lift_char" (func $lift_char (;19;) (type 10)))
  (import "hognose-runtime" "lift_f64" (func $lift_f64 (;20;) (type 11)))
  (import "hognose-runtime" "lift_numbers" (func $lift_numbers (;21;) (type 2)))
  (import "hognose-runtime" "lift_s64" (func $lift_s64 (;22;) (type 12)))
  (import "hognose-runtime" "lift_string" (func $lift_string (;23;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func $lift_u32 (;24;) (type 10)))
  (import "hognose-runtime" "list_new" (func $list_new (;25;) (type 10)))
  (import "hognose-runtime" "list_set" (func $list_set (;26;) (type 0)))
  (import "hognose-runtime" "lower_bool" (func $lower_bool (;27;) (type 10)))
  (import "hognose-runtime" "lower_char" (func $lower_char (;28;) (type 10)))
  (import "hognose-runtime" "lower_f64" (func $lower_f64 (;29;) (type 13)))
  (import "hognose-runtime" "lower_field" (func $lower_field (;30;) (type 2)))
  (import "hognose-runtime" "lower_int" (func $lower_int (;31;) (type 14)))
  (import "hognose-runtime" "lower_list" (func $lower_list (;32;) (type 10)))
  (import "hognose-runtime" "lower_map" (func $lower_map (;33;) (type 10)))
  (import "hognose-runtime" "lower_numbers" (func $lower_numbers (;34;) (type 5)))
  (import "hognose-runtime" "lower_s64" (func $lower_s64 (;35;) (type 15)))
  (import "hognose-runtime" "lower_string" (func $lower_string (;36;) (type 10)))
  (export "test:maps/api#counts" (func $"#func42 test:maps/api#counts"))
  (export "cabi_post_test:maps/api#counts" (func $cabi_post_test:maps/api#counts))
  (export "test:maps/api#by-id" (func $"#func44 test:maps/api#by-id"))
  (export "cabi_post_test:maps/api#by-id" (func $cabi_post_test:maps/api#by-id))
  (export "test:maps/api#nested" (func $"#func46 test:maps/api#nested"))
  (export "cabi_post_test:maps/api#nested" (func $cabi_post_test:maps/api#nested))
  (export "test:maps/api#many" (func $"#func48 test:maps/api#many"))
  (export "cabi_post_test:maps/api#many" (func $cabi_post_test:maps/api#many))
  (export "test:maps/api#look" (func $"#func50 test:maps/api#look"))
  (export "cabi_post_test:maps/api#look" (func $cabi_post_test:maps/api#look))
  (elem (;0;) (i32.const 1000) func $"call api.counts" $"call api.by-id" $"call api.nested" $"call api.many" $"call api.look")
  (func $"call api.counts" (;37;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32)
    call $frame_enter
    local.set 24
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
        local.get 24
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
      call $lower_map
      local.tee 25
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 23
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 12
      local.get 12
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 12
      i32.const 12
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 11
      local.get 11
      local.set 6
      i32.const 0
      local.set 26
      block ;; label = @2
        loop ;; label = @3
          local.get 26
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 25
          local.get 26
          i32.const 1
          i32.shl
          i32.const 0
          i32.or
          call $item
          local.set 5
          local.get 25
          local.get 26
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call $item
          local.set 9
          local.get 5
          call $lower_string
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 23
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 8
          local.get 6
          local.get 8
          i32.store offset=4
          local.get 6
          local.get 7
          i32.store
          i32.const 4
          local.get 9
          call $lower_int
          local.tee 27
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 23
            br 3 (;@1;)
          end
          local.get 27
          i32.wrap_i64
          local.set 10
          local.get 6
          local.get 10
          i32.store offset=8
          local.get 6
          i32.const 12
          i32.add
          local.set 6
          local.get 26
          i32.const 1
          i32.add
          local.set 26
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call $test:maps/api#counts
      local.get 13
      i32.load
      local.set 14
      local.get 13
      i32.load offset=4
      local.set 15
      call $dict_new
      local.set 22
      local.get 14
      local.set 16
      i32.const 0
      local.set 28
      block ;; label = @2
        loop ;; label = @3
          local.get 28
          local.get 15
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          i32.load
          local.set 17
          local.get 16
          i32.load offset=4
          local.set 18
          local.get 17
          local.get 18
          call $lift_string
          local.set 19
          local.get 16
          i32.load offset=8
          local.set 20
          local.get 20
          call $lift_u32
          local.set 21
          local.get 22
          local.get 19
          local.get 21
          call $dict_set
          local.get 16
          i32.const 12
          i32.add
          local.set 16
          local.get 28
          i32.const 1
          i32.add
          local.set 28
          br 0 (;@3;)
        end
      end
      local.get 24
      call $frame_leave
      local.get 22
      return
      unreachable
    end
    local.get 24
    i32.const 0
    local.get 23
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.by-id" (;38;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i32)
    call $frame_enter
    local.set 24
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
        local.get 24
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
      call $lower_map
      local.tee 25
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 23
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 12
      local.get 12
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 12
      i32.const 8
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 11
      local.get 11
      local.set 6
      i32.const 0
      local.set 26
      block ;; label = @2
        loop ;; label = @3
          local.get 26
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 25
          local.get 26
          i32.const 1
          i32.shl
          i32.const 0
          i32.or
          call $item
          local.set 5
          local.get 25
          local.get 26
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call $item
          local.set 8
          i32.const 4
          local.get 5
          call $lower_int
          local.tee 27
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 23
            br 3 (;@1;)
          end
          local.get 27
          i32.wrap_i64
          local.set 7
          local.get 6
          local.get 7
          i32.store
          i32.const 100300
          local.get 8
          i32.const 0
          call $lower_field
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 23
            br 3 (;@1;)
          end
          i32.const 0
          local.get 9
          call $lower_int
          local.tee 28
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 3
            local.set 23
            br 3 (;@1;)
          end
          local.get 28
          i32.wrap_i64
          local.set 10
          local.get 6
          local.get 10
          i32.store8 offset=4
          local.get 6
          i32.const 8
          i32.add
          local.set 6
          local.get 26
          i32.const 1
          i32.add
          local.set 26
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call $test:maps/api#by-id
      local.get 13
      i32.load
      local.set 14
      local.get 13
      i32.load offset=4
      local.set 15
      call $dict_new
      local.set 22
      local.get 14
      local.set 16
      i32.const 0
      local.set 29
      block ;; label = @2
        loop ;; label = @3
          local.get 29
          local.get 15
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          i32.load
          local.set 17
          local.get 17
          call $lift_u32
          local.set 18
          local.get 16
          i32.load8_u offset=4
          local.set 19
          local.get 19
          i32.const 255
          i32.and
          call $lift_u32
          local.set 20
          i32.const 100400
          call $instance_new
          local.set 21
          local.get 21
          local.get 20
          i32.store offset=8
          local.get 22
          local.get 18
          local.get 21
          call $dict_set
          local.get 16
          i32.const 8
          i32.add
          local.set 16
          local.get 29
          i32.const 1
          i32.add
          local.set 29
          br 0 (;@3;)
        end
      end
      local.get 24
      call $frame_leave
      local.get 22
      return
      unreachable
    end
    local.get 24
    i32.const 1
    local.get 23
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.nested" (;39;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32)
    call $frame_enter
    local.set 34
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
      call $lower_map
      local.tee 35
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 20
      local.get 20
      i64.extend_i32_u
      i64.const 16
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 20
      i32.const 16
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 19
      local.get 19
      local.set 6
      i32.const 0
      local.set 36
      block ;; label = @2
        loop ;; label = @3
          local.get 36
          local.get 20
          i32.ge_u
          br_if 1 (;@2;)
          local.get 35
          local.get 36
          i32.const 1
          i32.shl
          i32.const 0
          i32.or
          call $item
          local.set 5
          local.get 35
          local.get 36
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call $item
          local.set 9
          local.get 5
          call $lower_string
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 33
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 8
          local.get 6
          local.get 8
          i32.store offset=4
          local.get 6
          local.get 7
          i32.store
          local.get 9
          call $lower_map
          local.tee 37
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 33
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 18
          local.get 18
          i64.extend_i32_u
          i64.const 16
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 18
          i32.const 16
          i32.mul
          i32.const 4
          call $frame_allocate
          local.set 17
          local.get 17
          local.set 11
          i32.const 0
          local.set 38
          block ;; label = @4
            loop ;; label = @5
              local.get 38
              local.get 18
              i32.ge_u
              br_if 1 (;@4;)
              local.get 37
              local.get 38
              i32.const 1
              i32.shl
              i32.const 0
              i32.or
              call $item
              local.set 10
              local.get 37
              local.get 38
              i32.const 1
              i32.shl
              i32.const 1
              i32.or
              call $item
              local.set 14
              local.get 10
              call $lower_string
              local.tee 12
              i32.eqz
              if ;; label = @6
                i32.const 3
                local.set 33
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 13
              local.get 11
              local.get 13
              i32.store offset=4
              local.get 11
              local.get 12
              i32.store
              i32.const 0
              local.get 14
              call $lower_numbers
              local.tee 15
              i32.eqz
              if ;; label = @6
                i32.const 4
                local.set 33
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 16
              local.get 11
              local.get 16
              i32.store offset=12
              local.get 11
              local.get 15
              i32.store offset=8
              local.get 11
              i32.const 16
              i32.add
              local.set 11
              local.get 38
              i32.const 1
              i32.add
              local.set 38
              br 0 (;@5;)
            end
          end
          local.get 6
          local.get 18
          i32.store offset=12
          local.get 6
          local.get 17
          i32.store offset=8
          local.get 6
          i32.const 16
          i32.add
          local.set 6
          local.get 36
          i32.const 1
          i32.add
          local.set 36
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 21
      local.get 19
      local.get 20
      local.get 21
      call $test:maps/api#nested
      local.get 21
      i32.load
      local.set 22
      local.get 21
      i32.load offset=4
      local.set 23
      call $dict_new
      local.set 32
      local.get 22
      local.set 24
      i32.const 0
      local.set 39
      block ;; label = @2
        loop ;; label = @3
          local.get 39
          local.get 23
          i32.ge_u
          br_if 1 (;@2;)
          local.get 24
          i32.load
          local.set 25
          local.get 25
          call $lift_char
          local.set 26
          local.get 24
          i32.load8_u offset=4
          local.set 27
          local.get 27
          if ;; label = @4
            local.get 24
            i32.load offset=8
            local.set 28
            local.get 24
            i32.load offset=12
            local.set 29
            local.get 28
            local.get 29
            call $lift_string
            local.set 30
            local.get 30
            local.set 31
          else
            i32.const 100100
            local.set 31
          end
          local.get 32
          local.get 26
          local.get 31
          call $dict_set
          local.get 24
          i32.const 16
          i32.add
          local.set 24
          local.get 39
          i32.const 1
          i32.add
          local.set 39
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
    i32.const 2
    local.get 33
    local.get 36
    local.get 38
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.many" (;40;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 f64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32)
    call $frame_enter
    local.set 29
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
        local.get 29
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
      local.tee 30
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 28
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 16
      local.get 16
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 16
      i32.const 8
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 15
      local.get 15
      local.set 6
      i32.const 0
      local.set 31
      block ;; label = @2
        loop ;; label = @3
          local.get 31
          local.get 16
          i32.ge_u
          br_if 1 (;@2;)
          local.get 30
          local.get 31
          call $item
          local.set 5
          local.get 5
          call $lower_map
          local.tee 32
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 28
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 14
          local.get 14
          i64.extend_i32_u
          i64.const 12
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 14
          i32.const 12
          i32.mul
          i32.const 4
          call $frame_allocate
          local.set 13
          local.get 13
          local.set 8
          i32.const 0
          local.set 33
          block ;; label = @4
            loop ;; label = @5
              local.get 33
              local.get 14
              i32.ge_u
              br_if 1 (;@4;)
              local.get 32
              local.get 33
              i32.const 1
              i32.shl
              i32.const 0
              i32.or
              call $item
              local.set 7
              local.get 32
              local.get 33
              i32.const 1
              i32.shl
              i32.const 1
              i32.or
              call $item
              local.set 10
              local.get 7
              call $lower_bool
              local.tee 9
              i32.const -1
              i32.eq
              if ;; label = @6
                i32.const 2
                local.set 28
                br 5 (;@1;)
              end
              local.get 8
              local.get 9
              i32.store8
              local.get 10
              call $lower_string
              local.tee 11
              i32.eqz
              if ;; label = @6
                i32.const 3
                local.set 28
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 12
              local.get 8
              local.get 12
              i32.store offset=8
              local.get 8
              local.get 11
              i32.store offset=4
              local.get 8
              i32.const 12
              i32.add
              local.set 8
              local.get 33
              i32.const 1
              i32.add
              local.set 33
              br 0 (;@5;)
            end
          end
          local.get 6
          local.get 14
          i32.store offset=4
          local.get 6
          local.get 13
          i32.store
          local.get 6
          i32.const 8
          i32.add
          local.set 6
          local.get 31
          i32.const 1
          i32.add
          local.set 31
          br 0 (;@3;)
        end
      end
      i32.const 12
      i32.const 4
      call $frame_allocate
      local.set 17
      local.get 15
      local.get 16
      local.get 17
      call $test:maps/api#many
      local.get 17
      i32.load8_u
      local.set 18
      local.get 18
      if ;; label = @2
        local.get 17
        i32.load offset=4
        local.set 19
        local.get 17
        i32.load offset=8
        local.set 20
        call $dict_new
        local.set 26
        local.get 19
        local.set 21
        i32.const 0
        local.set 34
        block ;; label = @3
          loop ;; label = @4
            local.get 34
            local.get 20
            i32.ge_u
            br_if 1 (;@3;)
            local.get 21
            i64.load
            local.set 22
            local.get 22
            call $lift_s64
            local.set 23
            local.get 21
            f64.load offset=8
            local.set 24
            local.get 24
            call $lift_f64
            local.set 25
            local.get 26
            local.get 23
            local.get 25
            call $dict_set
            local.get 21
            i32.const 16
            i32.add
            local.set 21
            local.get 34
            i32.const 1
            i32.add
            local.set 34
            br 0 (;@4;)
          end
        end
        local.get 26
        local.set 27
      else
        i32.const 100100
        local.set 27
      end
      local.get 29
      call $frame_leave
      local.get 27
      return
      unreachable
    end
    local.get 29
    i32.const 3
    local.get 28
    local.get 31
    local.get 33
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.look" (;41;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32)
    call $frame_enter
    local.set 28
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
        local.get 28
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100600
      local.get 4
      i32.const 0
      call $lower_field
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 27
        br 1 (;@1;)
      end
      local.get 5
      call $lower_map
      local.tee 29
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 27
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 14
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 14
      i32.const 12
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 13
      local.get 13
      local.set 7
      i32.const 0
      local.set 30
      block ;; label = @2
        loop ;; label = @3
          local.get 30
          local.get 14
          i32.ge_u
          br_if 1 (;@2;)
          local.get 29
          local.get 30
          i32.const 1
          i32.shl
          i32.const 0
          i32.or
          call $item
          local.set 6
          local.get 29
          local.get 30
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call $item
          local.set 10
          local.get 6
          call $lower_string
          local.tee 8
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 27
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 9
          local.get 7
          local.get 9
          i32.store offset=4
          local.get 7
          local.get 8
          i32.store
          i32.const 100300
          local.get 10
          i32.const 0
          call $lower_field
          local.tee 11
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 27
            br 3 (;@1;)
          end
          i32.const 0
          local.get 11
          call $lower_int
          local.tee 31
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 4
            local.set 27
            br 3 (;@1;)
          end
          local.get 31
          i32.wrap_i64
          local.set 12
          local.get 7
          local.get 12
          i32.store8 offset=8
          local.get 7
          i32.const 12
          i32.add
          local.set 7
          local.get 30
          i32.const 1
          i32.add
          local.set 30
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 15
      local.get 13
      local.get 14
      local.get 15
      call $test:maps/api#look
      local.get 15
      i32.load
      local.set 16
      local.get 15
      i32.load offset=4
      local.set 17
      call $dict_new
      local.set 25
      local.get 16
      local.set 18
      i32.const 0
      local.set 32
      block ;; label = @2
        loop ;; label = @3
          local.get 32
          local.get 17
          i32.ge_u
          br_if 1 (;@2;)
          local.get 18
          i32.load
          local.set 19
          local.get 18
          i32.load offset=4
          local.set 20
          local.get 19
          local.get 20
          call $lift_string
          local.set 21
          local.get 18
          i32.load8_u offset=8
          local.set 22
          local.get 22
          i32.const 255
          i32.and
          call $lift_u32
          local.set 23
          i32.const 100400
          call $instance_new
          local.set 24
          local.get 24
          local.get 23
          i32.store offset=8
          local.get 25
          local.get 21
          local.get 24
          call $dict_set
          local.get 18
          i32.const 12
          i32.add
          local.set 18
          local.get 32
          i32.const 1
          i32.add
          local.set 32
          br 0 (;@3;)
        end
      end
      i32.const 100700
      call $instance_new
      local.set 26
      local.get 26
      local.get 25
      i32.store offset=8
      local.get 28
      call $frame_leave
      local.get 26
      return
      unreachable
    end
    local.get 28
    i32.const 4
    local.get 27
    local.get 30
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"#func42 test:maps/api#counts" (@name "test:maps/api#counts") (;42;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      call $dict_new
      local.set 10
      local.get 2
      local.set 4
      i32.const 0
      local.set 22
      block ;; label = @2
        loop ;; label = @3
          local.get 22
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          local.get 5
          local.get 6
          call $lift_string
          local.set 7
          local.get 4
          i32.load offset=8
          local.set 8
          local.get 8
          call $lift_u32
          local.set 9
          local.get 10
          local.get 7
          local.get 9
          call $dict_set
          local.get 4
          i32.const 12
          i32.add
          local.set 4
          local.get 22
          i32.const 1
          i32.add
          local.set 22
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 23
      local.get 23
      local.get 10
      i32.store offset=4
      i32.const 0
      local.get 23
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 11
      local.get 11
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 21
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 12
      local.get 11
      call $lower_map
      local.tee 24
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 21
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 20
      local.get 20
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 20
      i32.const 12
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 19
      local.get 19
      local.set 14
      i32.const 0
      local.set 25
      block ;; label = @2
        loop ;; label = @3
          local.get 25
          local.get 20
          i32.ge_u
          br_if 1 (;@2;)
          local.get 24
          local.get 25
          i32.const 1
          i32.shl
          i32.const 0
          i32.or
          call $item
          local.set 13
          local.get 24
          local.get 25
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call $item
          local.set 17
          local.get 13
          call $lower_string
          local.tee 15
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 21
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
          i32.const 4
          local.get 17
          call $lower_int
          local.tee 26
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 21
            br 3 (;@1;)
          end
          local.get 26
          i32.wrap_i64
          local.set 18
          local.get 14
          local.get 18
          i32.store offset=8
          local.get 14
          i32.const 12
          i32.add
          local.set 14
          local.get 25
          i32.const 1
          i32.add
          local.set 25
          br 0 (;@3;)
        end
      end
      local.get 12
      local.get 20
      i32.store offset=4
      local.get 12
      local.get 19
      i32.store
      call $frame_settle
      local.get 12
      return
      unreachable
    end
    i32.const 0
    local.get 21
    local.get 25
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:maps/api#counts (;43;) (type 16) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func44 test:maps/api#by-id" (@name "test:maps/api#by-id") (;44;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      call $dict_new
      local.set 10
      local.get 2
      local.set 4
      i32.const 0
      local.set 22
      block ;; label = @2
        loop ;; label = @3
          local.get 22
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 5
          call $lift_u32
          local.set 6
          local.get 4
          i32.load8_u offset=4
          local.set 7
          local.get 7
          i32.const 255
          i32.and
          call $lift_u32
          local.set 8
          i32.const 100400
          call $instance_new
          local.set 9
          local.get 9
          local.get 8
          i32.store offset=8
          local.get 10
          local.get 6
          local.get 9
          call $dict_set
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 22
          i32.const 1
          i32.add
          local.set 22
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 23
      local.get 23
      local.get 10
      i32.store offset=4
      i32.const 1
      local.get 23
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 11
      local.get 11
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 21
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 12
      local.get 11
      call $lower_map
      local.tee 24
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 21
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 20
      local.get 20
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 20
      i32.const 8
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 19
      local.get 19
      local.set 14
      i32.const 0
      local.set 25
      block ;; label = @2
        loop ;; label = @3
          local.get 25
          local.get 20
          i32.ge_u
          br_if 1 (;@2;)
          local.get 24
          local.get 25
          i32.const 1
          i32.shl
          i32.const 0
          i32.or
          call $item
          local.set 13
          local.get 24
          local.get 25
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call $item
          local.set 16
          i32.const 4
          local.get 13
          call $lower_int
          local.tee 26
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 21
            br 3 (;@1;)
          end
          local.get 26
          i32.wrap_i64
          local.set 15
          local.get 14
          local.get 15
          i32.store
          i32.const 100300
          local.get 16
          i32.const 0
          call $lower_field
          local.tee 17
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 21
            br 3 (;@1;)
          end
          i32.const 0
          local.get 17
          call $lower_int
          local.tee 27
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 3
            local.set 21
            br 3 (;@1;)
          end
          local.get 27
          i32.wrap_i64
          local.set 18
          local.get 14
          local.get 18
          i32.store8 offset=4
          local.get 14
          i32.const 8
          i32.add
          local.set 14
          local.get 25
          i32.const 1
          i32.add
          local.set 25
          br 0 (;@3;)
        end
      end
      local.get 12
      local.get 20
      i32.store offset=4
      local.get 12
      local.get 19
      i32.store
      call $frame_settle
      local.get 12
      return
      unreachable
    end
    i32.const 1
    local.get 21
    local.get 25
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:maps/api#by-id (;45;) (type 16) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func46 test:maps/api#nested" (@name "test:maps/api#nested") (;46;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      call $dict_new
      local.set 18
      local.get 2
      local.set 4
      i32.const 0
      local.set 34
      block ;; label = @2
        loop ;; label = @3
          local.get 34
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          local.get 5
          local.get 6
          call $lift_string
          local.set 7
          local.get 4
          i32.load offset=8
          local.set 8
          local.get 4
          i32.load offset=12
          local.set 9
          call $dict_new
          local.set 17
          local.get 8
          local.set 10
          i32.const 0
          local.set 35
          block ;; label = @4
            loop ;; label = @5
              local.get 35
              local.get 9
              i32.ge_u
              br_if 1 (;@4;)
              local.get 10
              i32.load
              local.set 11
              local.get 10
              i32.load offset=4
              local.set 12
              local.get 11
              local.get 12
              call $lift_string
              local.set 13
              local.get 10
              i32.load offset=8
              local.set 14
              local.get 10
              i32.load offset=12
              local.set 15
              i32.const 0
              local.get 14
              local.get 15
              call $lift_numbers
              local.set 16
              local.get 17
              local.get 13
              local.get 16
              call $dict_set
              local.get 10
              i32.const 16
              i32.add
              local.set 10
              local.get 35
              i32.const 1
              i32.add
              local.set 35
              br 0 (;@5;)
            end
          end
          local.get 18
          local.get 7
          local.get 17
          call $dict_set
          local.get 4
          i32.const 16
          i32.add
          local.set 4
          local.get 34
          i32.const 1
          i32.add
          local.set 34
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 36
      local.get 36
      local.get 18
      i32.store offset=4
      i32.const 2
      local.get 36
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 19
      local.get 19
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 33
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 20
      local.get 19
      call $lower_map
      local.tee 37
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 32
      local.get 32
      i64.extend_i32_u
      i64.const 16
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 32
      i32.const 16
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 31
      local.get 31
      local.set 22
      i32.const 0
      local.set 38
      block ;; label = @2
        loop ;; label = @3
          local.get 38
          local.get 32
          i32.ge_u
          br_if 1 (;@2;)
          local.get 37
          local.get 38
          i32.const 1
          i32.shl
          i32.const 0
          i32.or
          call $item
          local.set 21
          local.get 37
          local.get 38
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call $item
          local.set 24
          local.get 21
          call $lower_char
          local.tee 23
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 33
            br 3 (;@1;)
          end
          local.get 22
          local.get 23
          i32.store
          local.get 24
          i32.const 100100
          i32.eq
          if ;; label = @4
            i32.const 0
            local.set 26
            local.get 22
            local.get 26
            i32.store8 offset=4
          else
            local.get 24
            local.tee 27
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 33
              br 4 (;@1;)
            end
            i32.const 1
            local.set 28
            local.get 22
            local.get 28
            i32.store8 offset=4
            local.get 27
            call $lower_string
            local.tee 29
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 33
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 30
            local.get 22
            local.get 30
            i32.store offset=12
            local.get 22
            local.get 29
            i32.store offset=8
          end
          local.get 22
          i32.const 16
          i32.add
          local.set 22
          local.get 38
          i32.const 1
          i32.add
          local.set 38
          br 0 (;@3;)
        end
      end
      local.get 20
      local.get 32
      i32.store offset=4
      local.get 20
      local.get 31
      i32.store
      call $frame_settle
      local.get 20
      return
      unreachable
    end
    i32.const 2
    local.get 33
    local.get 38
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:maps/api#nested (;47;) (type 16) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func48 test:maps/api#many" (@name "test:maps/api#many") (;48;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 f64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call $list_new
      local.set 14
      local.get 2
      local.set 4
      i32.const 0
      local.set 29
      block ;; label = @2
        loop ;; label = @3
          local.get 29
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          call $dict_new
          local.set 13
          local.get 5
          local.set 7
          i32.const 0
          local.set 30
          block ;; label = @4
            loop ;; label = @5
              local.get 30
              local.get 6
              i32.ge_u
              br_if 1 (;@4;)
              local.get 7
              i32.load8_u
              local.set 8
              local.get 8
              call $lift_bool
              local.set 9
              local.get 7
              i32.load offset=4
              local.set 10
              local.get 7
              i32.load offset=8
              local.set 11
              local.get 10
              local.get 11
              call $lift_string
              local.set 12
              local.get 13
              local.get 9
              local.get 12
              call $dict_set
              local.get 7
              i32.const 12
              i32.add
              local.set 7
              local.get 30
              i32.const 1
              i32.add
              local.set 30
              br 0 (;@5;)
            end
          end
          local.get 14
          local.get 29
          local.get 13
          call $list_set
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 29
          i32.const 1
          i32.add
          local.set 29
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 31
      local.get 31
      local.get 14
      i32.store offset=4
      i32.const 3
      local.get 31
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 15
      local.get 15
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 28
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call $frame_allocate
      local.set 16
      local.get 15
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 18
        local.get 16
        local.get 18
        i32.store8
      else
        local.get 15
        local.tee 19
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 28
          br 2 (;@1;)
        end
        i32.const 1
        local.set 20
        local.get 16
        local.get 20
        i32.store8
        local.get 19
        call $lower_map
        local.tee 32
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 28
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 27
        local.get 27
        i64.extend_i32_u
        i64.const 16
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 27
        i32.const 16
        i32.mul
        i32.const 8
        call $frame_allocate
        local.set 26
        local.get 26
        local.set 22
        i32.const 0
        local.set 33
        block ;; label = @3
          loop ;; label = @4
            local.get 33
            local.get 27
            i32.ge_u
            br_if 1 (;@3;)
            local.get 32
            local.get 33
            i32.const 1
            i32.shl
            i32.const 0
            i32.or
            call $item
            local.set 21
            local.get 32
            local.get 33
            i32.const 1
            i32.shl
            i32.const 1
            i32.or
            call $item
            local.set 24
            local.get 21
            call $lower_s64
            local.tee 23
            i64.const -1
            i64.eq
            if ;; label = @5
              call $failed
              if ;; label = @6
                i32.const 1
                local.set 28
                br 5 (;@1;)
              end
            end
            local.get 22
            local.get 23
            i64.store
            local.get 24
            call $lower_f64
            local.tee 34
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call $failed
              if ;; label = @6
                i32.const 2
                local.set 28
                br 5 (;@1;)
              end
            end
            local.get 34
            local.set 25
            local.get 22
            local.get 25
            f64.store offset=8
            local.get 22
            i32.const 16
            i32.add
            local.set 22
            local.get 33
            i32.const 1
            i32.add
            local.set 33
            br 0 (;@4;)
          end
        end
        local.get 16
        local.get 27
        i32.store offset=8
        local.get 16
        local.get 26
        i32.store offset=4
      end
      call $frame_settle
      local.get 16
      return
      unreachable
    end
    i32.const 3
    local.get 28
    local.get 33
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:maps/api#many (;49;) (type 16) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func50 test:maps/api#look" (@name "test:maps/api#look") (;50;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      call $dict_new
      local.set 11
      local.get 2
      local.set 4
      i32.const 0
      local.set 26
      block ;; label = @2
        loop ;; label = @3
          local.get 26
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          local.get 5
          local.get 6
          call $lift_string
          local.set 7
          local.get 4
          i32.load8_u offset=8
          local.set 8
          local.get 8
          i32.const 255
          i32.and
          call $lift_u32
          local.set 9
          i32.const 100400
          call $instance_new
          local.set 10
          local.get 10
          local.get 9
          i32.store offset=8
          local.get 11
          local.get 7
          local.get 10
          call $dict_set
          local.get 4
          i32.const 12
          i32.add
          local.set 4
          local.get 26
          i32.const 1
          i32.add
          local.set 26
          br 0 (;@3;)
        end
      end
      i32.const 100700
      call $instance_new
      local.set 12
      local.get 12
      local.get 11
      i32.store offset=8
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 27
      local.get 27
      local.get 12
      i32.store offset=4
      i32.const 4
      local.get 27
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 13
      local.get 13
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 25
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 14
      i32.const 100600
      local.get 13
      i32.const 0
      call $lower_field
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 25
        br 1 (;@1;)
      end
      local.get 15
      call $lower_map
      local.tee 28
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 25
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 24
      local.get 24
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 24
      i32.const 12
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 23
      local.get 23
      local.set 17
      i32.const 0
      local.set 29
      block ;; label = @2
        loop ;; label = @3
          local.get 29
          local.get 24
          i32.ge_u
          br_if 1 (;@2;)
          local.get 28
          local.get 29
          i32.const 1
          i32.shl
          i32.const 0
          i32.or
          call $item
          local.set 16
          local.get 28
          local.get 29
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call $item
          local.set 20
          local.get 16
          call $lower_string
          local.tee 18
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 25
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 19
          local.get 17
          local.get 19
          i32.store offset=4
          local.get 17
          local.get 18
          i32.store
          i32.const 100300
          local.get 20
          i32.const 0
          call $lower_field
          local.tee 21
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 25
            br 3 (;@1;)
          end
          i32.const 0
          local.get 21
          call $lower_int
          local.tee 30
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 4
            local.set 25
            br 3 (;@1;)
          end
          local.get 30
          i32.wrap_i64
          local.set 22
          local.get 17
          local.get 22
          i32.store8 offset=8
          local.get 17
          i32.const 12
          i32.add
          local.set 17
          local.get 29
          i32.const 1
          i32.add
          local.set 29
          br 0 (;@3;)
        end
      end
      local.get 14
      local.get 24
      i32.store offset=4
      local.get 14
      local.get 23
      i32.store
      call $frame_settle
      local.get 14
      return
      unreachable
    end
    i32.const 4
    local.get 25
    local.get 29
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:maps/api#look (;51;) (type 16) (param i32)
    i64.const 0
    call $frame_leave
  )
)
