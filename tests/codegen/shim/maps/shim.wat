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
  (import "test:maps/api" "counts" (func (;0;) (type 0)))
  (import "test:maps/api" "by-id" (func (;1;) (type 0)))
  (import "test:maps/api" "nested" (func (;2;) (type 0)))
  (import "test:maps/api" "many" (func (;3;) (type 0)))
  (import "test:maps/api" "look" (func (;4;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;5;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;6;) (type 2)))
  (import "hognose-runtime" "dict_new" (func (;7;) (type 3)))
  (import "hognose-runtime" "dict_set" (func (;8;) (type 0)))
  (import "hognose-runtime" "export_failed" (func (;9;) (type 4)))
  (import "hognose-runtime" "failed" (func (;10;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;11;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;12;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;13;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;14;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;15;) (type 9)))
  (import "hognose-runtime" "instance_new" (func (;16;) (type 10)))
  (import "hognose-runtime" "item" (func (;17;) (type 5)))
  (import "hognose-runtime" "lift_bool" (func (;18;) (type 10)))
  (import "hognose-runtime" "lift_char" (func (;19;) (type 10)))
  (import "hognose-runtime" "lift_f64" (func (;20;) (type 11)))
  (import "hognose-runtime" "lift_numbers" (func (;21;) (type 2)))
  (import "hognose-runtime" "lift_s64" (func (;22;) (type 12)))
  (import "hognose-runtime" "lift_string" (func (;23;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;24;) (type 10)))
  (import "hognose-runtime" "list_new" (func (;25;) (type 10)))
  (import "hognose-runtime" "list_set" (func (;26;) (type 0)))
  (import "hognose-runtime" "lower_bool" (func (;27;) (type 10)))
  (import "hognose-runtime" "lower_char" (func (;28;) (type 10)))
  (import "hognose-runtime" "lower_f64" (func (;29;) (type 13)))
  (import "hognose-runtime" "lower_field" (func (;30;) (type 2)))
  (import "hognose-runtime" "lower_int" (func (;31;) (type 14)))
  (import "hognose-runtime" "lower_list" (func (;32;) (type 10)))
  (import "hognose-runtime" "lower_map" (func (;33;) (type 10)))
  (import "hognose-runtime" "lower_numbers" (func (;34;) (type 5)))
  (import "hognose-runtime" "lower_s64" (func (;35;) (type 15)))
  (import "hognose-runtime" "lower_string" (func (;36;) (type 10)))
  (export "test:maps/api#counts" (func 42))
  (export "cabi_post_test:maps/api#counts" (func 43))
  (export "test:maps/api#by-id" (func 44))
  (export "cabi_post_test:maps/api#by-id" (func 45))
  (export "test:maps/api#nested" (func 46))
  (export "cabi_post_test:maps/api#nested" (func 47))
  (export "test:maps/api#many" (func 48))
  (export "cabi_post_test:maps/api#many" (func 49))
  (export "test:maps/api#look" (func 50))
  (export "cabi_post_test:maps/api#look" (func 51))
  (elem (;0;) (i32.const 1000) func 37 38 39 40 41)
  (func (;37;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32)
    call 12
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 24
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
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
      call 11
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
          call 17
          local.set 5
          local.get 25
          local.get 26
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call 17
          local.set 9
          local.get 5
          call 36
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
          call 31
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
      call 11
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call 0
      local.get 13
      i32.load
      local.set 14
      local.get 13
      i32.load offset=4
      local.set 15
      call 7
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
          call 23
          local.set 19
          local.get 16
          i32.load offset=8
          local.set 20
          local.get 20
          call 24
          local.set 21
          local.get 22
          local.get 19
          local.get 21
          call 8
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
      call 13
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
    call 15
    i32.const 0
  )
  (func (;38;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i32)
    call 12
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 24
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
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
      call 11
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
          call 17
          local.set 5
          local.get 25
          local.get 26
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call 17
          local.set 8
          i32.const 4
          local.get 5
          call 31
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
          call 30
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 23
            br 3 (;@1;)
          end
          i32.const 0
          local.get 9
          call 31
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
      call 11
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call 1
      local.get 13
      i32.load
      local.set 14
      local.get 13
      i32.load offset=4
      local.set 15
      call 7
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
          call 24
          local.set 18
          local.get 16
          i32.load8_u offset=4
          local.set 19
          local.get 19
          i32.const 255
          i32.and
          call 24
          local.set 20
          i32.const 100400
          call 16
          local.set 21
          local.get 21
          local.get 20
          i32.store offset=8
          local.get 22
          local.get 18
          local.get 21
          call 8
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
      call 13
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
    call 15
    i32.const 0
  )
  (func (;39;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32)
    call 12
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 34
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
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
      call 11
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
          call 17
          local.set 5
          local.get 35
          local.get 36
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call 17
          local.set 9
          local.get 5
          call 36
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
          call 33
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
          call 11
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
              call 17
              local.set 10
              local.get 37
              local.get 38
              i32.const 1
              i32.shl
              i32.const 1
              i32.or
              call 17
              local.set 14
              local.get 10
              call 36
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
              call 34
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
      call 11
      local.set 21
      local.get 19
      local.get 20
      local.get 21
      call 2
      local.get 21
      i32.load
      local.set 22
      local.get 21
      i32.load offset=4
      local.set 23
      call 7
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
          call 19
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
            call 23
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
          call 8
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
      call 13
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
    call 15
    i32.const 0
  )
  (func (;40;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 f64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32)
    call 12
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 29
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 32
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
      call 11
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
          call 17
          local.set 5
          local.get 5
          call 33
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
          call 11
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
              call 17
              local.set 7
              local.get 32
              local.get 33
              i32.const 1
              i32.shl
              i32.const 1
              i32.or
              call 17
              local.set 10
              local.get 7
              call 27
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
              call 36
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
      call 11
      local.set 17
      local.get 15
      local.get 16
      local.get 17
      call 3
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
        call 7
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
            call 22
            local.set 23
            local.get 21
            f64.load offset=8
            local.set 24
            local.get 24
            call 20
            local.set 25
            local.get 26
            local.get 23
            local.get 25
            call 8
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
      call 13
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
    call 15
    i32.const 0
  )
  (func (;41;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32)
    call 12
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 28
        call 13
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
      call 30
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 27
        br 1 (;@1;)
      end
      local.get 5
      call 33
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
      call 11
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
          call 17
          local.set 6
          local.get 29
          local.get 30
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call 17
          local.set 10
          local.get 6
          call 36
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
          call 30
          local.tee 11
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 27
            br 3 (;@1;)
          end
          i32.const 0
          local.get 11
          call 31
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
      call 11
      local.set 15
      local.get 13
      local.get 14
      local.get 15
      call 4
      local.get 15
      i32.load
      local.set 16
      local.get 15
      i32.load offset=4
      local.set 17
      call 7
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
          call 23
          local.set 21
          local.get 18
          i32.load8_u offset=8
          local.set 22
          local.get 22
          i32.const 255
          i32.and
          call 24
          local.set 23
          i32.const 100400
          call 16
          local.set 24
          local.get 24
          local.get 23
          i32.store offset=8
          local.get 25
          local.get 21
          local.get 24
          call 8
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
      call 16
      local.set 26
      local.get 26
      local.get 25
      i32.store offset=8
      local.get 28
      call 13
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
    call 15
    i32.const 0
  )
  (func (;42;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      call 7
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
          call 23
          local.set 7
          local.get 4
          i32.load offset=8
          local.set 8
          local.get 8
          call 24
          local.set 9
          local.get 10
          local.get 7
          local.get 9
          call 8
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
      call 11
      local.set 23
      local.get 23
      local.get 10
      i32.store offset=4
      i32.const 0
      local.get 23
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 11
      local.set 12
      local.get 11
      call 33
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
      call 11
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
          call 17
          local.set 13
          local.get 24
          local.get 25
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call 17
          local.set 17
          local.get 13
          call 36
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
          call 31
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
      call 14
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
    call 9
    unreachable
  )
  (func (;43;) (type 16) (param i32)
    i64.const 0
    call 13
  )
  (func (;44;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      call 7
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
          call 24
          local.set 6
          local.get 4
          i32.load8_u offset=4
          local.set 7
          local.get 7
          i32.const 255
          i32.and
          call 24
          local.set 8
          i32.const 100400
          call 16
          local.set 9
          local.get 9
          local.get 8
          i32.store offset=8
          local.get 10
          local.get 6
          local.get 9
          call 8
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
      call 11
      local.set 23
      local.get 23
      local.get 10
      i32.store offset=4
      i32.const 1
      local.get 23
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 11
      local.set 12
      local.get 11
      call 33
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
      call 11
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
          call 17
          local.set 13
          local.get 24
          local.get 25
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call 17
          local.set 16
          i32.const 4
          local.get 13
          call 31
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
          call 30
          local.tee 17
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 21
            br 3 (;@1;)
          end
          i32.const 0
          local.get 17
          call 31
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
      call 14
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
    call 9
    unreachable
  )
  (func (;45;) (type 16) (param i32)
    i64.const 0
    call 13
  )
  (func (;46;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      call 7
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
          call 23
          local.set 7
          local.get 4
          i32.load offset=8
          local.set 8
          local.get 4
          i32.load offset=12
          local.set 9
          call 7
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
              call 23
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
              call 21
              local.set 16
              local.get 17
              local.get 13
              local.get 16
              call 8
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
          call 8
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
      call 11
      local.set 36
      local.get 36
      local.get 18
      i32.store offset=4
      i32.const 2
      local.get 36
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 11
      local.set 20
      local.get 19
      call 33
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
      call 11
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
          call 17
          local.set 21
          local.get 37
          local.get 38
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call 17
          local.set 24
          local.get 21
          call 28
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
            call 36
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
      call 14
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
    call 9
    unreachable
  )
  (func (;47;) (type 16) (param i32)
    i64.const 0
    call 13
  )
  (func (;48;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 f64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 25
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
          call 7
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
              call 18
              local.set 9
              local.get 7
              i32.load offset=4
              local.set 10
              local.get 7
              i32.load offset=8
              local.set 11
              local.get 10
              local.get 11
              call 23
              local.set 12
              local.get 13
              local.get 9
              local.get 12
              call 8
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
          call 26
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
      call 11
      local.set 31
      local.get 31
      local.get 14
      i32.store offset=4
      i32.const 3
      local.get 31
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 11
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
        call 33
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
        call 11
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
            call 17
            local.set 21
            local.get 32
            local.get 33
            i32.const 1
            i32.shl
            i32.const 1
            i32.or
            call 17
            local.set 24
            local.get 21
            call 35
            local.tee 23
            i64.const -1
            i64.eq
            if ;; label = @5
              call 10
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
            call 29
            local.tee 34
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 10
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
      call 14
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
    call 9
    unreachable
  )
  (func (;49;) (type 16) (param i32)
    i64.const 0
    call 13
  )
  (func (;50;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      call 7
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
          call 23
          local.set 7
          local.get 4
          i32.load8_u offset=8
          local.set 8
          local.get 8
          i32.const 255
          i32.and
          call 24
          local.set 9
          i32.const 100400
          call 16
          local.set 10
          local.get 10
          local.get 9
          i32.store offset=8
          local.get 11
          local.get 7
          local.get 10
          call 8
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
      call 16
      local.set 12
      local.get 12
      local.get 11
      i32.store offset=8
      i32.const 8
      i32.const 4
      call 11
      local.set 27
      local.get 27
      local.get 12
      i32.store offset=4
      i32.const 4
      local.get 27
      i32.const 4
      i32.add
      i32.const 1
      call 6
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
      call 11
      local.set 14
      i32.const 100600
      local.get 13
      i32.const 0
      call 30
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 25
        br 1 (;@1;)
      end
      local.get 15
      call 33
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
      call 11
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
          call 17
          local.set 16
          local.get 28
          local.get 29
          i32.const 1
          i32.shl
          i32.const 1
          i32.or
          call 17
          local.set 20
          local.get 16
          call 36
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
          call 30
          local.tee 21
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 25
            br 3 (;@1;)
          end
          i32.const 0
          local.get 21
          call 31
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
      call 14
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
    call 9
    unreachable
  )
  (func (;51;) (type 16) (param i32)
    i64.const 0
    call 13
  )
)
