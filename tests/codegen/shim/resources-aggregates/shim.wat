(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func (param i32)))
  (type (;5;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32)))
  (type (;7;) (func))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32 i32) (result i32)))
  (type (;10;) (func (result i64)))
  (type (;11;) (func (param i64)))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (type (;14;) (func (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-aggregates/api" "[constructor]item" (func (;0;) (type 0)))
  (import "test:resources-aggregates/api" "keep" (func (;1;) (type 1)))
  (import "test:resources-aggregates/api" "lend" (func (;2;) (type 0)))
  (import "test:resources-aggregates/api" "fill" (func (;3;) (type 2)))
  (import "test:resources-aggregates/api" "all" (func (;4;) (type 3)))
  (import "test:resources-aggregates/api" "maybe" (func (;5;) (type 3)))
  (import "test:resources-aggregates/api" "outcome" (func (;6;) (type 3)))
  (import "test:resources-aggregates/api" "pair" (func (;7;) (type 3)))
  (import "test:resources-aggregates/api" "[resource-drop]item" (func (;8;) (type 4)))
  (import "[export]test:resources-aggregates/api" "[resource-drop]item" (func (;9;) (type 4)))
  (import "[export]test:resources-aggregates/api" "[resource-new]item" (func (;10;) (type 0)))
  (import "[export]test:resources-aggregates/api" "[resource-rep]item" (func (;11;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;12;) (type 5)))
  (import "hognose-runtime" "call_export" (func (;13;) (type 1)))
  (import "hognose-runtime" "drop_representation" (func (;14;) (type 6)))
  (import "hognose-runtime" "end_borrows" (func (;15;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;16;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;17;) (type 9)))
  (import "hognose-runtime" "frame_enter" (func (;18;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;19;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;20;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;21;) (type 12)))
  (import "hognose-runtime" "init_handle" (func (;22;) (type 3)))
  (import "hognose-runtime" "instance_new" (func (;23;) (type 0)))
  (import "hognose-runtime" "item" (func (;24;) (type 9)))
  (import "hognose-runtime" "lift_borrow" (func (;25;) (type 9)))
  (import "hognose-runtime" "lift_case" (func (;26;) (type 9)))
  (import "hognose-runtime" "lift_case_value" (func (;27;) (type 1)))
  (import "hognose-runtime" "lift_own" (func (;28;) (type 9)))
  (import "hognose-runtime" "lift_result" (func (;29;) (type 9)))
  (import "hognose-runtime" "lift_string" (func (;30;) (type 9)))
  (import "hognose-runtime" "lift_u32" (func (;31;) (type 0)))
  (import "hognose-runtime" "list_new" (func (;32;) (type 0)))
  (import "hognose-runtime" "list_set" (func (;33;) (type 3)))
  (import "hognose-runtime" "lower_borrow" (func (;34;) (type 9)))
  (import "hognose-runtime" "lower_case" (func (;35;) (type 9)))
  (import "hognose-runtime" "lower_case_value" (func (;36;) (type 1)))
  (import "hognose-runtime" "lower_field" (func (;37;) (type 1)))
  (import "hognose-runtime" "lower_int" (func (;38;) (type 13)))
  (import "hognose-runtime" "lower_list" (func (;39;) (type 0)))
  (import "hognose-runtime" "lower_own" (func (;40;) (type 9)))
  (import "hognose-runtime" "lower_result" (func (;41;) (type 0)))
  (import "hognose-runtime" "lower_result_value" (func (;42;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;43;) (type 0)))
  (import "hognose-runtime" "lower_tuple" (func (;44;) (type 9)))
  (import "hognose-runtime" "raise_err" (func (;45;) (type 4)))
  (import "hognose-runtime" "take_err" (func (;46;) (type 14)))
  (import "hognose-runtime" "tuple_new" (func (;47;) (type 0)))
  (import "hognose-runtime" "tuple_set" (func (;48;) (type 3)))
  (export "test:resources-aggregates/api#[constructor]item" (func 57))
  (export "test:resources-aggregates/api#keep" (func 58))
  (export "test:resources-aggregates/api#lend" (func 59))
  (export "test:resources-aggregates/api#fill" (func 60))
  (export "cabi_post_test:resources-aggregates/api#fill" (func 61))
  (export "test:resources-aggregates/api#all" (func 62))
  (export "cabi_post_test:resources-aggregates/api#all" (func 63))
  (export "test:resources-aggregates/api#maybe" (func 64))
  (export "cabi_post_test:resources-aggregates/api#maybe" (func 65))
  (export "test:resources-aggregates/api#outcome" (func 66))
  (export "cabi_post_test:resources-aggregates/api#outcome" (func 67))
  (export "test:resources-aggregates/api#pair" (func 68))
  (export "cabi_post_test:resources-aggregates/api#pair" (func 69))
  (export "test:resources-aggregates/api#[dtor]item" (func 70))
  (elem (;0;) (i32.const 1000) func 49 50 51 52 53 54 55 56 8 9 10 11)
  (func (;49;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i64)
    call 18
    local.set 9
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
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 4
      local.get 4
      call 38
      local.tee 10
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 10
      i32.wrap_i64
      local.set 5
      local.get 5
      call 0
      local.set 6
      i32.const 103000
      local.get 0
      local.get 6
      call 22
      i32.const 100100
      local.set 7
      local.get 9
      call 19
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 0
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;50;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 18
    local.set 14
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
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 19
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
      call 37
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 37
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 103000
      local.get 5
      call 40
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 13
        br 1 (;@1;)
      end
      local.get 6
      call 43
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 13
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 7
      local.get 8
      local.get 9
      call 1
      local.set 10
      local.get 10
      i32.const 255
      i32.and
      call 31
      local.set 11
      i32.const 101600
      call 23
      local.set 12
      local.get 12
      local.get 11
      i32.store offset=8
      local.get 14
      call 19
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 1
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;51;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 18
    local.set 10
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
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 19
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
      call 37
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 103000
      local.get 5
      call 34
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 9
        br 1 (;@1;)
      end
      local.get 6
      call 2
      local.set 7
      local.get 7
      call 31
      local.set 8
      local.get 10
      call 19
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 2
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;52;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32)
    call 18
    local.set 35
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
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 35
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 101000
      local.get 4
      call 35
      local.tee 36
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 34
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 36
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 101000
            i32.const 0
            local.get 4
            call 36
            local.tee 5
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 34
              br 4 (;@1;)
            end
            i32.const 0
            local.set 6
            i32.const 103000
            local.get 5
            call 40
            local.tee 7
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 1
              local.set 34
              br 4 (;@1;)
            end
            i32.const 0
            local.set 8
            local.get 6
            local.set 20
            local.get 7
            local.set 21
            local.get 8
            local.set 22
            br 2 (;@2;)
          end
          i32.const 1
          local.set 10
          i32.const 0
          local.set 11
          i32.const 0
          local.set 12
          local.get 10
          local.set 20
          local.get 11
          local.set 21
          local.get 12
          local.set 22
          br 1 (;@2;)
        end
        i32.const 101000
        i32.const 2
        local.get 4
        call 36
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 34
          br 2 (;@1;)
        end
        i32.const 2
        local.set 14
        local.get 13
        call 39
        local.tee 37
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 34
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 19
        local.get 19
        i64.extend_i32_u
        i64.const 4
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 19
        i32.const 4
        i32.mul
        i32.const 4
        call 17
        local.set 18
        local.get 18
        local.set 16
        i32.const 0
        local.set 38
        block ;; label = @3
          loop ;; label = @4
            local.get 38
            local.get 19
            i32.ge_u
            br_if 1 (;@3;)
            local.get 37
            local.get 38
            call 24
            local.set 15
            i32.const 103000
            local.get 15
            call 40
            local.tee 17
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 2
              local.set 34
              br 4 (;@1;)
            end
            local.get 16
            local.get 17
            i32.store
            local.get 16
            i32.const 4
            i32.add
            local.set 16
            local.get 38
            i32.const 1
            i32.add
            local.set 38
            br 0 (;@4;)
          end
        end
        local.get 14
        local.set 20
        local.get 18
        local.set 21
        local.get 19
        local.set 22
        br 0 (;@2;)
      end
      i32.const 12
      i32.const 4
      call 17
      local.set 23
      local.get 20
      local.get 21
      local.get 22
      local.get 23
      call 3
      local.get 23
      i32.load8_u
      local.set 24
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 24
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            local.get 23
            i32.load offset=4
            local.set 25
            i32.const 103000
            local.get 25
            call 28
            local.set 26
            i32.const 101000
            i32.const 0
            local.get 26
            call 27
            local.set 33
            br 2 (;@2;)
          end
          i32.const 101000
          i32.const 1
          call 26
          local.set 33
          br 1 (;@2;)
        end
        local.get 23
        i32.load offset=4
        local.set 27
        local.get 23
        i32.load offset=8
        local.set 28
        local.get 28
        call 32
        local.set 32
        local.get 27
        local.set 29
        i32.const 0
        local.set 39
        block ;; label = @3
          loop ;; label = @4
            local.get 39
            local.get 28
            i32.ge_u
            br_if 1 (;@3;)
            local.get 29
            i32.load
            local.set 30
            i32.const 103000
            local.get 30
            call 28
            local.set 31
            local.get 32
            local.get 39
            local.get 31
            call 33
            local.get 29
            i32.const 4
            i32.add
            local.set 29
            local.get 39
            i32.const 1
            i32.add
            local.set 39
            br 0 (;@4;)
          end
        end
        i32.const 101000
        i32.const 2
        local.get 32
        call 27
        local.set 33
        br 0 (;@2;)
      end
      local.get 35
      call 19
      local.get 33
      return
      unreachable
    end
    local.get 35
    i32.const 3
    local.get 34
    local.get 38
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;53;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 18
    local.set 22
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
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 22
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 39
      local.tee 23
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 21
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 9
      i64.extend_i32_u
      i64.const 4
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 9
      i32.const 4
      i32.mul
      i32.const 4
      call 17
      local.set 8
      local.get 8
      local.set 6
      i32.const 0
      local.set 24
      block ;; label = @2
        loop ;; label = @3
          local.get 24
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 23
          local.get 24
          call 24
          local.set 5
          i32.const 103000
          local.get 5
          call 40
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 21
            br 3 (;@1;)
          end
          local.get 6
          local.get 7
          i32.store
          local.get 6
          i32.const 4
          i32.add
          local.set 6
          local.get 24
          i32.const 1
          i32.add
          local.set 24
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 10
      local.get 8
      local.get 9
      local.get 10
      call 4
      local.get 10
      i32.load
      local.set 11
      local.get 10
      i32.load offset=4
      local.set 12
      local.get 12
      call 32
      local.set 20
      local.get 11
      local.set 13
      i32.const 0
      local.set 25
      block ;; label = @2
        loop ;; label = @3
          local.get 25
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 13
          i32.load
          local.set 14
          i32.const 103000
          local.get 14
          call 28
          local.set 15
          local.get 13
          i32.load offset=4
          local.set 16
          local.get 13
          i32.load offset=8
          local.set 17
          local.get 16
          local.get 17
          call 30
          local.set 18
          i32.const 100400
          call 23
          local.set 19
          local.get 19
          local.get 15
          i32.store offset=8
          local.get 19
          local.get 18
          i32.store offset=12
          local.get 20
          local.get 25
          local.get 19
          call 33
          local.get 13
          i32.const 12
          i32.add
          local.set 13
          local.get 25
          i32.const 1
          i32.add
          local.set 25
          br 0 (;@3;)
        end
      end
      local.get 22
      call 19
      local.get 20
      return
      unreachable
    end
    local.get 22
    i32.const 4
    local.get 21
    local.get 24
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;54;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 18
    local.set 19
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 19
        call 19
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
        local.get 6
        local.set 11
        local.get 7
        local.set 12
      else
        local.get 4
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 18
          br 2 (;@1;)
        end
        i32.const 1
        local.set 9
        i32.const 103000
        local.get 8
        call 40
        local.tee 10
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 18
          br 2 (;@1;)
        end
        local.get 9
        local.set 11
        local.get 10
        local.set 12
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call 5
      local.get 13
      i32.load8_u
      local.set 14
      local.get 14
      if ;; label = @2
        local.get 13
        i32.load offset=4
        local.set 15
        i32.const 103000
        local.get 15
        call 28
        local.set 16
        local.get 16
        local.set 17
      else
        i32.const 100100
        local.set 17
      end
      local.get 19
      call 19
      local.get 17
      return
      unreachable
    end
    local.get 19
    i32.const 5
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;55;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i32)
    call 18
    local.set 30
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 30
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 41
      local.tee 31
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 31
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 4
          call 42
          local.tee 5
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 29
            br 3 (;@1;)
          end
          i32.const 0
          local.set 6
          i32.const 103000
          local.get 5
          call 40
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 29
            br 3 (;@1;)
          end
          local.get 6
          local.set 12
          local.get 7
          local.set 13
          br 1 (;@2;)
        end
        local.get 4
        call 42
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 29
          br 2 (;@1;)
        end
        i32.const 1
        local.set 9
        i32.const 101500
        local.get 8
        i32.const 0
        call 37
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 29
          br 2 (;@1;)
        end
        i32.const 0
        local.get 10
        call 38
        local.tee 32
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 2
          local.set 29
          br 2 (;@1;)
        end
        local.get 32
        i32.wrap_i64
        local.set 11
        local.get 9
        local.set 12
        local.get 11
        local.set 13
        br 0 (;@2;)
      end
      i32.const 16
      i32.const 4
      call 17
      local.set 14
      local.get 12
      local.get 13
      local.get 14
      call 6
      local.get 14
      i32.load8_u
      local.set 15
      local.get 15
      if ;; label = @2
        local.get 14
        i32.load8_u offset=4
        local.set 18
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 18
                  br_table 1 (;@6;) 2 (;@5;) 3 (;@4;) 0 (;@7;)
                end
                unreachable
              end
              local.get 14
              i32.load offset=8
              local.set 19
              i32.const 103000
              local.get 19
              call 28
              local.set 20
              i32.const 101000
              i32.const 0
              local.get 20
              call 27
              local.set 27
              br 2 (;@3;)
            end
            i32.const 101000
            i32.const 1
            call 26
            local.set 27
            br 1 (;@3;)
          end
          local.get 14
          i32.load offset=8
          local.set 21
          local.get 14
          i32.load offset=12
          local.set 22
          local.get 22
          call 32
          local.set 26
          local.get 21
          local.set 23
          i32.const 0
          local.set 33
          block ;; label = @4
            loop ;; label = @5
              local.get 33
              local.get 22
              i32.ge_u
              br_if 1 (;@4;)
              local.get 23
              i32.load
              local.set 24
              i32.const 103000
              local.get 24
              call 28
              local.set 25
              local.get 26
              local.get 33
              local.get 25
              call 33
              local.get 23
              i32.const 4
              i32.add
              local.set 23
              local.get 33
              i32.const 1
              i32.add
              local.set 33
              br 0 (;@5;)
            end
          end
          i32.const 101000
          i32.const 2
          local.get 26
          call 27
          local.set 27
          br 0 (;@3;)
        end
        local.get 27
        call 45
        local.get 30
        call 19
        i32.const 0
        return
      else
        local.get 14
        i32.load offset=4
        local.set 16
        i32.const 103000
        local.get 16
        call 28
        local.set 17
        local.get 17
        local.set 28
      end
      local.get 30
      call 19
      local.get 28
      return
      unreachable
    end
    local.get 30
    i32.const 6
    local.get 29
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;56;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 18
    local.set 17
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 7
      local.get 1
      local.get 2
      local.get 3
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 17
        call 19
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
      call 44
      local.tee 18
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 16
        br 1 (;@1;)
      end
      local.get 18
      i32.const 0
      call 24
      local.set 5
      local.get 18
      i32.const 1
      call 24
      local.set 6
      i32.const 103000
      local.get 5
      call 40
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 103000
      local.get 6
      call 34
      local.tee 8
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 16
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 9
      local.get 7
      local.get 8
      local.get 9
      call 7
      local.get 9
      i32.load
      local.set 10
      i32.const 103000
      local.get 10
      call 28
      local.set 11
      local.get 9
      i32.load8_u offset=4
      local.set 12
      local.get 12
      i32.const 255
      i32.and
      call 31
      local.set 13
      i32.const 101600
      call 23
      local.set 14
      local.get 14
      local.get 13
      i32.store offset=8
      i32.const 2
      call 47
      local.set 15
      local.get 15
      i32.const 0
      local.get 11
      call 48
      local.get 15
      i32.const 1
      local.get 14
      call 48
      local.get 17
      call 19
      local.get 15
      return
      unreachable
    end
    local.get 17
    i32.const 7
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;57;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      call 31
      local.set 2
      i32.const 8
      i32.const 4
      call 17
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 103100
      local.get 3
      call 40
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      i64.const 0
      call 19
      local.get 4
      return
      unreachable
    end
    i32.const 0
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;58;) (type 1) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      i32.const 103100
      local.get 3
      call 28
      local.set 6
      local.get 4
      local.get 5
      call 30
      local.set 7
      i32.const 101900
      call 23
      local.set 8
      local.get 8
      local.get 6
      i32.store offset=8
      local.get 8
      local.get 7
      i32.store offset=12
      i32.const 8
      i32.const 4
      call 17
      local.set 13
      local.get 13
      local.get 8
      i32.store offset=4
      i32.const 1
      local.get 13
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 12
        br 1 (;@1;)
      end
      i32.const 101500
      local.get 9
      i32.const 0
      call 37
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      i32.const 0
      local.get 10
      call 38
      local.tee 14
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 12
        br 1 (;@1;)
      end
      local.get 14
      i32.wrap_i64
      local.set 11
      i64.const 0
      call 19
      local.get 11
      return
      unreachable
    end
    i32.const 1
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;59;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 103100
      local.get 1
      call 25
      local.set 2
      i32.const 102300
      call 23
      local.set 3
      local.get 3
      local.get 2
      i32.store offset=8
      i32.const 8
      i32.const 4
      call 17
      local.set 7
      local.get 7
      local.get 3
      i32.store offset=4
      i32.const 2
      local.get 7
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 4
      call 15
      local.get 4
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i32.const 4
      local.get 4
      call 38
      local.tee 8
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 8
      i32.wrap_i64
      local.set 5
      i64.const 0
      call 19
      local.get 5
      return
      unreachable
    end
    i32.const 2
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;60;) (type 1) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 3
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 103100
            local.get 4
            call 28
            local.set 6
            i32.const 102500
            i32.const 0
            local.get 6
            call 27
            local.set 11
            br 2 (;@2;)
          end
          i32.const 102500
          i32.const 1
          call 26
          local.set 11
          br 1 (;@2;)
        end
        local.get 5
        call 32
        local.set 10
        local.get 4
        local.set 7
        i32.const 0
        local.set 27
        block ;; label = @3
          loop ;; label = @4
            local.get 27
            local.get 5
            i32.ge_u
            br_if 1 (;@3;)
            local.get 7
            i32.load
            local.set 8
            i32.const 103100
            local.get 8
            call 28
            local.set 9
            local.get 10
            local.get 27
            local.get 9
            call 33
            local.get 7
            i32.const 4
            i32.add
            local.set 7
            local.get 27
            i32.const 1
            i32.add
            local.set 27
            br 0 (;@4;)
          end
        end
        i32.const 102500
        i32.const 2
        local.get 10
        call 27
        local.set 11
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 28
      local.get 28
      local.get 11
      i32.store offset=4
      i32.const 3
      local.get 28
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 12
      local.get 12
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 26
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 17
      local.set 13
      i32.const 102500
      local.get 12
      call 35
      local.tee 29
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 26
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 29
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 102500
            i32.const 0
            local.get 12
            call 36
            local.tee 14
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 26
              br 4 (;@1;)
            end
            i32.const 0
            local.set 15
            local.get 13
            local.get 15
            i32.store8
            i32.const 103100
            local.get 14
            call 40
            local.tee 16
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 1
              local.set 26
              br 4 (;@1;)
            end
            local.get 13
            local.get 16
            i32.store offset=4
            br 2 (;@2;)
          end
          i32.const 1
          local.set 18
          local.get 13
          local.get 18
          i32.store8
          br 1 (;@2;)
        end
        i32.const 102500
        i32.const 2
        local.get 12
        call 36
        local.tee 19
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 26
          br 2 (;@1;)
        end
        i32.const 2
        local.set 20
        local.get 13
        local.get 20
        i32.store8
        local.get 19
        call 39
        local.tee 30
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 26
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 25
        local.get 25
        i64.extend_i32_u
        i64.const 4
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 25
        i32.const 4
        i32.mul
        i32.const 4
        call 17
        local.set 24
        local.get 24
        local.set 22
        i32.const 0
        local.set 31
        block ;; label = @3
          loop ;; label = @4
            local.get 31
            local.get 25
            i32.ge_u
            br_if 1 (;@3;)
            local.get 30
            local.get 31
            call 24
            local.set 21
            i32.const 103100
            local.get 21
            call 40
            local.tee 23
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 2
              local.set 26
              br 4 (;@1;)
            end
            local.get 22
            local.get 23
            i32.store
            local.get 22
            i32.const 4
            i32.add
            local.set 22
            local.get 31
            i32.const 1
            i32.add
            local.set 31
            br 0 (;@4;)
          end
        end
        local.get 13
        local.get 25
        i32.store offset=8
        local.get 13
        local.get 24
        i32.store offset=4
        br 0 (;@2;)
      end
      call 20
      local.get 13
      return
      unreachable
    end
    i32.const 3
    local.get 26
    local.get 31
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;61;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;62;) (type 9) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 32
      local.set 7
      local.get 2
      local.set 4
      i32.const 0
      local.set 20
      block ;; label = @2
        loop ;; label = @3
          local.get 20
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          i32.const 103100
          local.get 5
          call 28
          local.set 6
          local.get 7
          local.get 20
          local.get 6
          call 33
          local.get 4
          i32.const 4
          i32.add
          local.set 4
          local.get 20
          i32.const 1
          i32.add
          local.set 20
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 21
      local.get 21
      local.get 7
      i32.store offset=4
      i32.const 4
      local.get 21
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 19
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 9
      local.get 8
      call 39
      local.tee 22
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 18
      local.get 18
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 18
      i32.const 12
      i32.mul
      i32.const 4
      call 17
      local.set 17
      local.get 17
      local.set 11
      i32.const 0
      local.set 23
      block ;; label = @2
        loop ;; label = @3
          local.get 23
          local.get 18
          i32.ge_u
          br_if 1 (;@2;)
          local.get 22
          local.get 23
          call 24
          local.set 10
          i32.const 101800
          local.get 10
          i32.const 0
          call 37
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 19
            br 3 (;@1;)
          end
          i32.const 101800
          local.get 10
          i32.const 1
          call 37
          local.tee 13
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 19
            br 3 (;@1;)
          end
          i32.const 103100
          local.get 12
          call 40
          local.tee 14
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 2
            local.set 19
            br 3 (;@1;)
          end
          local.get 11
          local.get 14
          i32.store
          local.get 13
          call 43
          local.tee 15
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 19
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 16
          local.get 11
          local.get 16
          i32.store offset=8
          local.get 11
          local.get 15
          i32.store offset=4
          local.get 11
          i32.const 12
          i32.add
          local.set 11
          local.get 23
          i32.const 1
          i32.add
          local.set 23
          br 0 (;@3;)
        end
      end
      local.get 9
      local.get 18
      i32.store offset=4
      local.get 9
      local.get 17
      i32.store
      call 20
      local.get 9
      return
      unreachable
    end
    i32.const 4
    local.get 19
    local.get 23
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;63;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;64;) (type 9) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      if ;; label = @2
        i32.const 103100
        local.get 3
        call 28
        local.set 4
        local.get 4
        local.set 5
      else
        i32.const 100100
        local.set 5
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 14
      local.get 14
      local.get 5
      i32.store offset=4
      i32.const 5
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 7
      local.get 6
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        local.get 7
        local.get 9
        i32.store8
      else
        local.get 6
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 1
        local.set 11
        local.get 7
        local.get 11
        i32.store8
        i32.const 103100
        local.get 10
        call 40
        local.tee 12
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        local.get 7
        local.get 12
        i32.store offset=4
      end
      call 20
      local.get 7
      return
      unreachable
    end
    i32.const 5
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;65;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;66;) (type 9) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 2
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 103100
          local.get 3
          call 28
          local.set 4
          i32.const 0
          local.get 4
          call 29
          local.set 7
          br 1 (;@2;)
        end
        local.get 3
        i32.const 255
        i32.and
        call 31
        local.set 5
        i32.const 101600
        call 23
        local.set 6
        local.get 6
        local.get 5
        i32.store offset=8
        i32.const 1
        local.get 6
        call 29
        local.set 7
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 28
      local.get 28
      local.get 7
      i32.store offset=4
      i32.const 6
      local.get 28
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 8
      i32.const 16
      i32.const 4
      call 17
      local.set 9
      local.get 8
      if ;; label = @2
        local.get 8
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 27
          br 2 (;@1;)
        end
        i32.const 0
        local.set 11
        local.get 9
        local.get 11
        i32.store8
        i32.const 103100
        local.get 10
        call 40
        local.tee 12
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 27
          br 2 (;@1;)
        end
        local.get 9
        local.get 12
        i32.store offset=4
      else
        call 46
        local.tee 29
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 27
          br 2 (;@1;)
        end
        local.get 29
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 27
          br 2 (;@1;)
        end
        i32.const 1
        local.set 14
        local.get 9
        local.get 14
        i32.store8
        i32.const 102500
        local.get 13
        call 35
        local.tee 30
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 1
          local.set 27
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 30
                  br_table 1 (;@6;) 2 (;@5;) 3 (;@4;) 0 (;@7;)
                end
                unreachable
              end
              i32.const 102500
              i32.const 0
              local.get 13
              call 36
              local.tee 15
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 27
                br 5 (;@1;)
              end
              i32.const 0
              local.set 16
              local.get 9
              local.get 16
              i32.store8 offset=4
              i32.const 103100
              local.get 15
              call 40
              local.tee 17
              i32.const -1
              i32.eq
              if ;; label = @6
                i32.const 2
                local.set 27
                br 5 (;@1;)
              end
              local.get 9
              local.get 17
              i32.store offset=8
              br 2 (;@3;)
            end
            i32.const 1
            local.set 19
            local.get 9
            local.get 19
            i32.store8 offset=4
            br 1 (;@3;)
          end
          i32.const 102500
          i32.const 2
          local.get 13
          call 36
          local.tee 20
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 27
            br 3 (;@1;)
          end
          i32.const 2
          local.set 21
          local.get 9
          local.get 21
          i32.store8 offset=4
          local.get 20
          call 39
          local.tee 31
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 27
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 26
          local.get 26
          i64.extend_i32_u
          i64.const 4
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 26
          i32.const 4
          i32.mul
          i32.const 4
          call 17
          local.set 25
          local.get 25
          local.set 23
          i32.const 0
          local.set 32
          block ;; label = @4
            loop ;; label = @5
              local.get 32
              local.get 26
              i32.ge_u
              br_if 1 (;@4;)
              local.get 31
              local.get 32
              call 24
              local.set 22
              i32.const 103100
              local.get 22
              call 40
              local.tee 24
              i32.const -1
              i32.eq
              if ;; label = @6
                i32.const 3
                local.set 27
                br 5 (;@1;)
              end
              local.get 23
              local.get 24
              i32.store
              local.get 23
              i32.const 4
              i32.add
              local.set 23
              local.get 32
              i32.const 1
              i32.add
              local.set 32
              br 0 (;@5;)
            end
          end
          local.get 9
          local.get 26
          i32.store offset=12
          local.get 9
          local.get 25
          i32.store offset=8
          br 0 (;@3;)
        end
      end
      call 20
      local.get 9
      return
      unreachable
    end
    i32.const 6
    local.get 27
    local.get 32
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;67;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;68;) (type 9) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 103100
      local.get 2
      call 28
      local.set 4
      i32.const 103100
      local.get 3
      call 25
      local.set 5
      i32.const 2
      call 47
      local.set 6
      local.get 6
      i32.const 0
      local.get 4
      call 48
      local.get 6
      i32.const 1
      local.get 5
      call 48
      i32.const 8
      i32.const 4
      call 17
      local.set 15
      local.get 15
      local.get 6
      i32.store offset=4
      i32.const 7
      local.get 15
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 7
      call 15
      local.get 7
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 14
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 8
      local.get 7
      i32.const 2
      call 44
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      local.get 16
      i32.const 0
      call 24
      local.set 9
      local.get 16
      i32.const 1
      call 24
      local.set 10
      i32.const 103100
      local.get 9
      call 40
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 14
        br 1 (;@1;)
      end
      local.get 8
      local.get 11
      i32.store
      i32.const 101500
      local.get 10
      i32.const 0
      call 37
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 14
        br 1 (;@1;)
      end
      i32.const 0
      local.get 12
      call 38
      local.tee 17
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 14
        br 1 (;@1;)
      end
      local.get 17
      i32.wrap_i64
      local.set 13
      local.get 8
      local.get 13
      i32.store8 offset=4
      call 20
      local.get 8
      return
      unreachable
    end
    i32.const 7
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;69;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;70;) (type 4) (param i32)
    i32.const 103100
    local.get 0
    call 14
  )
)
