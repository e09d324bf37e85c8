(module
  (type (;0;) (func (param i32 i32 i32 i32)))
  (type (;1;) (func (param i32)))
  (type (;2;) (func (param i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;7;) (func (param i32 i32) (result i32)))
  (type (;8;) (func (result i64)))
  (type (;9;) (func (param i64)))
  (type (;10;) (func))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param i32) (result i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (type (;14;) (func (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:results-nested/api" "take" (func (;0;) (type 0)))
  (import "test:results-nested/api" "ok-result" (func (;1;) (type 1)))
  (import "test:results-nested/api" "err-result" (func (;2;) (type 1)))
  (import "test:results-nested/api" "option-ok" (func (;3;) (type 1)))
  (import "test:results-nested/api" "in-list" (func (;4;) (type 2)))
  (import "test:results-nested/api" "in-tuple" (func (;5;) (type 3)))
  (import "test:results-nested/api" "option-result" (func (;6;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;7;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;8;) (type 5)))
  (import "hognose-runtime" "export_failed" (func (;9;) (type 6)))
  (import "hognose-runtime" "frame_allocate" (func (;10;) (type 7)))
  (import "hognose-runtime" "frame_enter" (func (;11;) (type 8)))
  (import "hognose-runtime" "frame_leave" (func (;12;) (type 9)))
  (import "hognose-runtime" "frame_settle" (func (;13;) (type 10)))
  (import "hognose-runtime" "import_failed" (func (;14;) (type 11)))
  (import "hognose-runtime" "item" (func (;15;) (type 7)))
  (import "hognose-runtime" "lift_result" (func (;16;) (type 7)))
  (import "hognose-runtime" "lift_string" (func (;17;) (type 7)))
  (import "hognose-runtime" "lift_u32" (func (;18;) (type 12)))
  (import "hognose-runtime" "list_new" (func (;19;) (type 12)))
  (import "hognose-runtime" "list_set" (func (;20;) (type 2)))
  (import "hognose-runtime" "lower_int" (func (;21;) (type 13)))
  (import "hognose-runtime" "lower_list" (func (;22;) (type 12)))
  (import "hognose-runtime" "lower_result" (func (;23;) (type 12)))
  (import "hognose-runtime" "lower_result_value" (func (;24;) (type 12)))
  (import "hognose-runtime" "lower_string" (func (;25;) (type 12)))
  (import "hognose-runtime" "lower_tuple" (func (;26;) (type 7)))
  (import "hognose-runtime" "raise_err" (func (;27;) (type 1)))
  (import "hognose-runtime" "take_err" (func (;28;) (type 14)))
  (import "hognose-runtime" "tuple_new" (func (;29;) (type 12)))
  (import "hognose-runtime" "tuple_set" (func (;30;) (type 2)))
  (export "test:results-nested/api#take" (func 38))
  (export "cabi_post_test:results-nested/api#take" (func 39))
  (export "test:results-nested/api#ok-result" (func 40))
  (export "cabi_post_test:results-nested/api#ok-result" (func 41))
  (export "test:results-nested/api#err-result" (func 42))
  (export "cabi_post_test:results-nested/api#err-result" (func 43))
  (export "test:results-nested/api#option-ok" (func 44))
  (export "cabi_post_test:results-nested/api#option-ok" (func 45))
  (export "test:results-nested/api#in-list" (func 46))
  (export "cabi_post_test:results-nested/api#in-list" (func 47))
  (export "test:results-nested/api#in-tuple" (func 48))
  (export "test:results-nested/api#option-result" (func 49))
  (export "cabi_post_test:results-nested/api#option-result" (func 50))
  (elem (;0;) (i32.const 1000) func 31 32 33 34 35 36 37)
  (func (;31;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64)
    call 11
    local.set 21
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
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 21
        call 12
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
      local.tee 22
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 22
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 4
          call 24
          local.tee 5
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 20
            br 3 (;@1;)
          end
          i32.const 0
          local.set 6
          i32.const 0
          local.get 5
          call 21
          local.tee 23
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 20
            br 3 (;@1;)
          end
          local.get 23
          i32.wrap_i64
          local.set 7
          i32.const 0
          local.set 8
          local.get 6
          local.set 13
          local.get 7
          local.set 14
          local.get 8
          local.set 15
          br 1 (;@2;)
        end
        local.get 4
        call 24
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 20
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        local.get 9
        call 25
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 20
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 12
        local.get 10
        local.set 13
        local.get 11
        local.set 14
        local.get 12
        local.set 15
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 16
      local.get 13
      local.get 14
      local.get 15
      local.get 16
      call 0
      local.get 16
      i32.load
      local.set 17
      local.get 16
      i32.load offset=4
      local.set 18
      local.get 17
      local.get 18
      call 17
      local.set 19
      local.get 21
      call 12
      local.get 19
      return
      unreachable
    end
    local.get 21
    i32.const 0
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;32;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 11
    local.set 17
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
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 17
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 16
      i32.const 4
      call 10
      local.set 4
      local.get 4
      call 1
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load8_u offset=4
        local.set 13
        local.get 13
        i32.const 255
        i32.and
        call 18
        local.set 14
        local.get 14
        call 27
        local.get 17
        call 12
        i32.const 0
        return
      else
        local.get 4
        i32.load8_u offset=4
        local.set 6
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 6
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 4
            i32.load8_u offset=8
            local.set 7
            local.get 7
            i32.const 255
            i32.and
            call 18
            local.set 8
            i32.const 0
            local.get 8
            call 16
            local.set 12
            br 1 (;@3;)
          end
          local.get 4
          i32.load offset=8
          local.set 9
          local.get 4
          i32.load offset=12
          local.set 10
          local.get 9
          local.get 10
          call 17
          local.set 11
          i32.const 1
          local.get 11
          call 16
          local.set 12
          br 0 (;@3;)
        end
        local.get 12
        local.set 15
      end
      local.get 17
      call 12
      local.get 15
      return
      unreachable
    end
    local.get 17
    i32.const 1
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;33;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 11
    local.set 17
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 17
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 16
      i32.const 4
      call 10
      local.set 4
      local.get 4
      call 2
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load8_u offset=4
        local.set 8
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 8
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 4
            i32.load8_u offset=8
            local.set 9
            local.get 9
            i32.const 255
            i32.and
            call 18
            local.set 10
            i32.const 0
            local.get 10
            call 16
            local.set 14
            br 1 (;@3;)
          end
          local.get 4
          i32.load offset=8
          local.set 11
          local.get 4
          i32.load offset=12
          local.set 12
          local.get 11
          local.get 12
          call 17
          local.set 13
          i32.const 1
          local.get 13
          call 16
          local.set 14
          br 0 (;@3;)
        end
        local.get 14
        call 27
        local.get 17
        call 12
        i32.const 0
        return
      else
        local.get 4
        i32.load8_u offset=4
        local.set 6
        local.get 6
        i32.const 255
        i32.and
        call 18
        local.set 7
        local.get 7
        local.set 15
      end
      local.get 17
      call 12
      local.get 15
      return
      unreachable
    end
    local.get 17
    i32.const 2
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;34;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 11
    local.set 15
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 12
      i32.const 4
      call 10
      local.set 4
      local.get 4
      call 3
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load offset=4
        local.set 10
        local.get 4
        i32.load offset=8
        local.set 11
        local.get 10
        local.get 11
        call 17
        local.set 12
        local.get 12
        call 27
        local.get 15
        call 12
        i32.const 0
        return
      else
        local.get 4
        i32.load8_u offset=4
        local.set 6
        local.get 6
        if ;; label = @3
          local.get 4
          i32.load8_u offset=5
          local.set 7
          local.get 7
          i32.const 255
          i32.and
          call 18
          local.set 8
          local.get 8
          local.set 9
        else
          i32.const 100100
          local.set 9
        end
        local.get 9
        local.set 13
      end
      local.get 15
      call 12
      local.get 13
      return
      unreachable
    end
    local.get 15
    i32.const 3
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;35;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
    call 11
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
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 22
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 22
      local.tee 23
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 21
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 13
      local.get 13
      i64.extend_i32_u
      i64.const 2
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 13
      i32.const 2
      i32.mul
      i32.const 1
      call 10
      local.set 12
      local.get 12
      local.set 6
      i32.const 0
      local.set 24
      block ;; label = @2
        loop ;; label = @3
          local.get 24
          local.get 13
          i32.ge_u
          br_if 1 (;@2;)
          local.get 23
          local.get 24
          call 15
          local.set 5
          local.get 5
          call 23
          local.tee 25
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 21
            br 3 (;@1;)
          end
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 25
                  br_table 1 (;@6;) 2 (;@5;) 0 (;@7;)
                end
                unreachable
              end
              i32.const 0
              local.set 8
              local.get 6
              local.get 8
              i32.store8
              br 1 (;@4;)
            end
            local.get 5
            call 24
            local.tee 9
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 21
              br 4 (;@1;)
            end
            i32.const 1
            local.set 10
            local.get 6
            local.get 10
            i32.store8
            i32.const 0
            local.get 9
            call 21
            local.tee 26
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 2
              local.set 21
              br 4 (;@1;)
            end
            local.get 26
            i32.wrap_i64
            local.set 11
            local.get 6
            local.get 11
            i32.store8 offset=1
            br 0 (;@4;)
          end
          local.get 6
          i32.const 2
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
      call 10
      local.set 14
      local.get 12
      local.get 13
      local.get 14
      call 4
      local.get 14
      i32.load
      local.set 15
      local.get 14
      i32.load offset=4
      local.set 16
      local.get 16
      call 19
      local.set 20
      local.get 15
      local.set 17
      i32.const 0
      local.set 27
      block ;; label = @2
        loop ;; label = @3
          local.get 27
          local.get 16
          i32.ge_u
          br_if 1 (;@2;)
          local.get 17
          i32.load8_u
          local.set 18
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 18
                  br_table 1 (;@6;) 2 (;@5;) 0 (;@7;)
                end
                unreachable
              end
              i32.const 0
              i32.const 100100
              call 16
              local.set 19
              br 1 (;@4;)
            end
            i32.const 1
            i32.const 100100
            call 16
            local.set 19
            br 0 (;@4;)
          end
          local.get 20
          local.get 27
          local.get 19
          call 20
          local.get 17
          i32.const 1
          i32.add
          local.set 17
          local.get 27
          i32.const 1
          i32.add
          local.set 27
          br 0 (;@3;)
        end
      end
      local.get 22
      call 12
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
    call 14
    i32.const 0
  )
  (func (;36;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32)
    call 11
    local.set 30
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
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 30
        call 12
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
      call 26
      local.tee 31
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      local.get 31
      i32.const 0
      call 15
      local.set 5
      local.get 31
      i32.const 1
      call 15
      local.set 6
      local.get 5
      call 23
      local.tee 32
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 29
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 32
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 5
          call 24
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 29
            br 3 (;@1;)
          end
          i32.const 0
          local.set 8
          i32.const 0
          local.get 7
          call 21
          local.tee 33
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 29
            br 3 (;@1;)
          end
          local.get 33
          i32.wrap_i64
          local.set 9
          local.get 8
          local.set 13
          local.get 9
          local.set 14
          br 1 (;@2;)
        end
        i32.const 1
        local.set 11
        i32.const 0
        local.set 12
        local.get 11
        local.set 13
        local.get 12
        local.set 14
        br 0 (;@2;)
      end
      local.get 6
      call 23
      local.tee 34
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 29
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 34
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          local.set 16
          i32.const 0
          local.set 17
          i32.const 0
          local.set 18
          local.get 16
          local.set 23
          local.get 17
          local.set 24
          local.get 18
          local.set 25
          br 1 (;@2;)
        end
        local.get 6
        call 24
        local.tee 19
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 29
          br 2 (;@1;)
        end
        i32.const 1
        local.set 20
        local.get 19
        call 25
        local.tee 21
        i32.eqz
        if ;; label = @3
          i32.const 4
          local.set 29
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 22
        local.get 20
        local.set 23
        local.get 21
        local.set 24
        local.get 22
        local.set 25
        br 0 (;@2;)
      end
      local.get 13
      local.get 14
      local.get 23
      local.get 24
      local.get 25
      call 5
      local.set 26
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 26
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          i32.const 100100
          call 16
          local.set 27
          br 1 (;@2;)
        end
        i32.const 1
        i32.const 100100
        call 16
        local.set 27
        br 0 (;@2;)
      end
      i32.const 1
      call 29
      local.set 28
      local.get 28
      i32.const 0
      local.get 27
      call 30
      local.get 30
      call 12
      local.get 28
      return
      unreachable
    end
    local.get 30
    i32.const 5
    local.get 29
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;37;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i64)
    call 11
    local.set 28
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
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 28
        call 12
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
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 27
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        local.get 9
        call 23
        local.tee 29
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 27
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 29
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 9
            call 24
            local.tee 11
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 27
              br 4 (;@1;)
            end
            i32.const 0
            local.set 12
            i32.const 0
            local.get 11
            call 21
            local.tee 30
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 1
              local.set 27
              br 4 (;@1;)
            end
            local.get 30
            i32.wrap_i64
            local.set 13
            local.get 12
            local.set 17
            local.get 13
            local.set 18
            br 1 (;@3;)
          end
          local.get 9
          call 24
          local.tee 14
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 27
            br 3 (;@1;)
          end
          i32.const 1
          local.set 15
          i32.const 0
          local.get 14
          call 21
          local.tee 31
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 27
            br 3 (;@1;)
          end
          local.get 31
          i32.wrap_i64
          local.set 16
          local.get 15
          local.set 17
          local.get 16
          local.set 18
          br 0 (;@3;)
        end
        local.get 10
        local.set 19
        local.get 17
        local.set 20
        local.get 18
        local.set 21
      end
      i32.const 2
      i32.const 1
      call 10
      local.set 22
      local.get 19
      local.get 20
      local.get 21
      local.get 22
      call 6
      local.get 22
      i32.load8_u
      local.set 23
      local.get 23
      if ;; label = @2
        local.get 22
        i32.load8_u offset=1
        local.set 24
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 24
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 0
            i32.const 100100
            call 16
            local.set 25
            br 1 (;@3;)
          end
          i32.const 1
          i32.const 100100
          call 16
          local.set 25
          br 0 (;@3;)
        end
        local.get 25
        local.set 26
      else
        i32.const 100100
        local.set 26
      end
      local.get 28
      call 12
      local.get 26
      return
      unreachable
    end
    local.get 28
    i32.const 6
    local.get 27
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;38;) (type 5) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
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
              local.get 3
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 4
          i32.const 255
          i32.and
          call 18
          local.set 6
          i32.const 0
          local.get 6
          call 16
          local.set 8
          br 1 (;@2;)
        end
        local.get 4
        local.get 5
        call 17
        local.set 7
        i32.const 1
        local.get 7
        call 16
        local.set 8
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 14
      local.get 14
      local.get 8
      i32.store offset=4
      i32.const 0
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 8
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 10
      local.get 9
      call 25
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 12
      local.get 10
      local.get 12
      i32.store offset=4
      local.get 10
      local.get 11
      i32.store
      call 13
      local.get 10
      return
      unreachable
    end
    i32.const 0
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;39;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;40;) (type 14) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 15
      i32.const 1
      local.get 15
      i32.const 4
      i32.add
      i32.const 0
      call 8
      local.set 0
      i32.const 16
      i32.const 4
      call 10
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        local.get 2
        call 23
        local.tee 17
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 17
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 2
            call 24
            local.tee 4
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 14
              br 4 (;@1;)
            end
            i32.const 0
            local.set 5
            local.get 1
            local.get 5
            i32.store8 offset=4
            i32.const 0
            local.get 4
            call 21
            local.tee 18
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 1
              local.set 14
              br 4 (;@1;)
            end
            local.get 18
            i32.wrap_i64
            local.set 6
            local.get 1
            local.get 6
            i32.store8 offset=8
            br 1 (;@3;)
          end
          local.get 2
          call 24
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 14
            br 3 (;@1;)
          end
          i32.const 1
          local.set 8
          local.get 1
          local.get 8
          i32.store8 offset=4
          local.get 7
          call 25
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 10
          local.get 1
          local.get 10
          i32.store offset=12
          local.get 1
          local.get 9
          i32.store offset=8
          br 0 (;@3;)
        end
      else
        call 28
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 14
          br 2 (;@1;)
        end
        local.get 16
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 1
        local.set 12
        local.get 1
        local.get 12
        i32.store8
        i32.const 0
        local.get 11
        call 21
        local.tee 19
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 2
          local.set 14
          br 2 (;@1;)
        end
        local.get 19
        i32.wrap_i64
        local.set 13
        local.get 1
        local.get 13
        i32.store8 offset=4
      end
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 1
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;41;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;42;) (type 14) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 15
      i32.const 2
      local.get 15
      i32.const 4
      i32.add
      i32.const 0
      call 8
      local.set 0
      i32.const 16
      i32.const 4
      call 10
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        i32.const 0
        local.get 2
        call 21
        local.tee 17
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        local.get 17
        i32.wrap_i64
        local.set 4
        local.get 1
        local.get 4
        i32.store8 offset=4
      else
        call 28
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 14
          br 2 (;@1;)
        end
        local.get 16
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 1
        local.set 6
        local.get 1
        local.get 6
        i32.store8
        local.get 5
        call 23
        local.tee 18
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 1
          local.set 14
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 18
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 5
            call 24
            local.tee 7
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 14
              br 4 (;@1;)
            end
            i32.const 0
            local.set 8
            local.get 1
            local.get 8
            i32.store8 offset=4
            i32.const 0
            local.get 7
            call 21
            local.tee 19
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 2
              local.set 14
              br 4 (;@1;)
            end
            local.get 19
            i32.wrap_i64
            local.set 9
            local.get 1
            local.get 9
            i32.store8 offset=8
            br 1 (;@3;)
          end
          local.get 5
          call 24
          local.tee 10
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          i32.const 1
          local.set 11
          local.get 1
          local.get 11
          i32.store8 offset=4
          local.get 10
          call 25
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 14
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 13
          local.get 1
          local.get 13
          i32.store offset=12
          local.get 1
          local.get 12
          i32.store offset=8
          br 0 (;@3;)
        end
      end
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 2
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;43;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;44;) (type 14) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 14
      i32.const 3
      local.get 14
      i32.const 4
      i32.add
      i32.const 0
      call 8
      local.set 0
      i32.const 12
      i32.const 4
      call 10
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        local.get 2
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 5
          local.get 1
          local.get 5
          i32.store8 offset=4
        else
          local.get 2
          local.tee 6
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 13
            br 3 (;@1;)
          end
          i32.const 1
          local.set 7
          local.get 1
          local.get 7
          i32.store8 offset=4
          i32.const 0
          local.get 6
          call 21
          local.tee 16
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 0
            local.set 13
            br 3 (;@1;)
          end
          local.get 16
          i32.wrap_i64
          local.set 8
          local.get 1
          local.get 8
          i32.store8 offset=5
        end
      else
        call 28
        local.tee 15
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 13
          br 2 (;@1;)
        end
        local.get 15
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        local.get 1
        local.get 10
        i32.store8
        local.get 9
        call 25
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 13
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 12
        local.get 1
        local.get 12
        i32.store offset=8
        local.get 1
        local.get 11
        i32.store offset=4
      end
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 3
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;45;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;46;) (type 7) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 19
      local.set 9
      local.get 2
      local.set 4
      i32.const 0
      local.set 21
      block ;; label = @2
        loop ;; label = @3
          local.get 21
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load8_u
          local.set 5
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 5
                  br_table 1 (;@6;) 2 (;@5;) 0 (;@7;)
                end
                unreachable
              end
              i32.const 0
              i32.const 100100
              call 16
              local.set 8
              br 1 (;@4;)
            end
            local.get 4
            i32.load8_u offset=1
            local.set 6
            local.get 6
            i32.const 255
            i32.and
            call 18
            local.set 7
            i32.const 1
            local.get 7
            call 16
            local.set 8
            br 0 (;@4;)
          end
          local.get 9
          local.get 21
          local.get 8
          call 20
          local.get 4
          i32.const 2
          i32.add
          local.set 4
          local.get 21
          i32.const 1
          i32.add
          local.set 21
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 22
      local.get 22
      local.get 9
      i32.store offset=4
      i32.const 4
      local.get 22
      i32.const 4
      i32.add
      i32.const 1
      call 8
      local.set 10
      local.get 10
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 11
      local.get 10
      call 22
      local.tee 23
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 19
      local.get 19
      i64.extend_i32_u
      i64.const 1
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 19
      i32.const 1
      i32.mul
      i32.const 1
      call 10
      local.set 18
      local.get 18
      local.set 13
      i32.const 0
      local.set 24
      block ;; label = @2
        loop ;; label = @3
          local.get 24
          local.get 19
          i32.ge_u
          br_if 1 (;@2;)
          local.get 23
          local.get 24
          call 15
          local.set 12
          local.get 12
          call 23
          local.tee 25
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 20
            br 3 (;@1;)
          end
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 25
                  br_table 1 (;@6;) 2 (;@5;) 0 (;@7;)
                end
                unreachable
              end
              i32.const 0
              local.set 15
              local.get 13
              local.get 15
              i32.store8
              br 1 (;@4;)
            end
            i32.const 1
            local.set 17
            local.get 13
            local.get 17
            i32.store8
            br 0 (;@4;)
          end
          local.get 13
          i32.const 1
          i32.add
          local.set 13
          local.get 24
          i32.const 1
          i32.add
          local.set 24
          br 0 (;@3;)
        end
      end
      local.get 11
      local.get 19
      i32.store offset=4
      local.get 11
      local.get 18
      i32.store
      call 13
      local.get 11
      return
      unreachable
    end
    i32.const 4
    local.get 20
    local.get 24
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;47;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;48;) (type 3) (param i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
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
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 5
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 6
          i32.const 255
          i32.and
          call 18
          local.set 10
          i32.const 0
          local.get 10
          call 16
          local.set 11
          br 1 (;@2;)
        end
        i32.const 1
        i32.const 100100
        call 16
        local.set 11
        br 0 (;@2;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 7
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          i32.const 100100
          call 16
          local.set 13
          br 1 (;@2;)
        end
        local.get 8
        local.get 9
        call 17
        local.set 12
        i32.const 1
        local.get 12
        call 16
        local.set 13
        br 0 (;@2;)
      end
      i32.const 2
      call 29
      local.set 14
      local.get 14
      i32.const 0
      local.get 11
      call 30
      local.get 14
      i32.const 1
      local.get 13
      call 30
      i32.const 8
      i32.const 4
      call 10
      local.set 23
      local.get 23
      local.get 14
      i32.store offset=4
      i32.const 5
      local.get 23
      i32.const 4
      i32.add
      i32.const 1
      call 8
      local.set 15
      local.get 15
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 22
        br 1 (;@1;)
      end
      local.get 15
      i32.const 1
      call 26
      local.tee 24
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 22
        br 1 (;@1;)
      end
      local.get 24
      i32.const 0
      call 15
      local.set 16
      local.get 16
      call 23
      local.tee 25
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 22
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 25
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          local.set 18
          local.get 18
          local.set 21
          br 1 (;@2;)
        end
        i32.const 1
        local.set 20
        local.get 20
        local.set 21
        br 0 (;@2;)
      end
      i64.const 0
      call 12
      local.get 21
      return
      unreachable
    end
    i32.const 5
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;49;) (type 5) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      local.get 3
      if ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 4
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 5
            i32.const 255
            i32.and
            call 18
            local.set 6
            i32.const 0
            local.get 6
            call 16
            local.set 8
            br 1 (;@3;)
          end
          local.get 5
          i32.const 255
          i32.and
          call 18
          local.set 7
          i32.const 1
          local.get 7
          call 16
          local.set 8
          br 0 (;@3;)
        end
        local.get 8
        local.set 9
      else
        i32.const 100100
        local.set 9
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 21
      local.get 21
      local.get 9
      i32.store offset=4
      i32.const 6
      local.get 21
      i32.const 4
      i32.add
      i32.const 1
      call 8
      local.set 10
      local.get 10
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 2
      i32.const 1
      call 10
      local.set 11
      local.get 10
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        local.get 11
        local.get 13
        i32.store8
      else
        local.get 10
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 20
          br 2 (;@1;)
        end
        i32.const 1
        local.set 15
        local.get 11
        local.get 15
        i32.store8
        local.get 14
        call 23
        local.tee 22
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 20
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 22
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 0
            local.set 17
            local.get 11
            local.get 17
            i32.store8 offset=1
            br 1 (;@3;)
          end
          i32.const 1
          local.set 19
          local.get 11
          local.get 19
          i32.store8 offset=1
          br 0 (;@3;)
        end
      end
      call 13
      local.get 11
      return
      unreachable
    end
    i32.const 6
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;50;) (type 1) (param i32)
    i64.const 0
    call 12
  )
)
