(module
  (type (;0;) (func (param i32)))
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
  (type (;11;) (func (param i64) (result i32)))
  (type (;12;) (func (param i32 i32 i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (type (;14;) (func (param i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:post-return/api" "text" (func (;0;) (type 0)))
  (import "test:post-return/api" "rows" (func (;1;) (type 0)))
  (import "test:post-return/api" "pick" (func (;2;) (type 0)))
  (import "test:post-return/api" "maybe" (func (;3;) (type 0)))
  (import "test:post-return/api" "outcome" (func (;4;) (type 0)))
  (import "test:post-return/api" "plain" (func (;5;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;6;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;7;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;8;) (type 3)))
  (import "hognose-runtime" "failed" (func (;9;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;10;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;11;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;12;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;13;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;14;) (type 9)))
  (import "hognose-runtime" "instance_new" (func (;15;) (type 10)))
  (import "hognose-runtime" "item" (func (;16;) (type 5)))
  (import "hognose-runtime" "lift_case" (func (;17;) (type 5)))
  (import "hognose-runtime" "lift_case_value" (func (;18;) (type 2)))
  (import "hognose-runtime" "lift_numbers" (func (;19;) (type 2)))
  (import "hognose-runtime" "lift_string" (func (;20;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;21;) (type 10)))
  (import "hognose-runtime" "lift_u64" (func (;22;) (type 11)))
  (import "hognose-runtime" "list_new" (func (;23;) (type 10)))
  (import "hognose-runtime" "list_set" (func (;24;) (type 12)))
  (import "hognose-runtime" "lower_case" (func (;25;) (type 5)))
  (import "hognose-runtime" "lower_case_value" (func (;26;) (type 2)))
  (import "hognose-runtime" "lower_field" (func (;27;) (type 2)))
  (import "hognose-runtime" "lower_int" (func (;28;) (type 13)))
  (import "hognose-runtime" "lower_list" (func (;29;) (type 10)))
  (import "hognose-runtime" "lower_numbers" (func (;30;) (type 5)))
  (import "hognose-runtime" "lower_string" (func (;31;) (type 10)))
  (import "hognose-runtime" "lower_tuple" (func (;32;) (type 5)))
  (import "hognose-runtime" "lower_u64" (func (;33;) (type 14)))
  (import "hognose-runtime" "raise_err" (func (;34;) (type 0)))
  (import "hognose-runtime" "take_err" (func (;35;) (type 4)))
  (import "hognose-runtime" "tuple_new" (func (;36;) (type 10)))
  (import "hognose-runtime" "tuple_set" (func (;37;) (type 12)))
  (export "test:post-return/api#text" (func 44))
  (export "cabi_post_test:post-return/api#text" (func 45))
  (export "test:post-return/api#rows" (func 46))
  (export "cabi_post_test:post-return/api#rows" (func 47))
  (export "test:post-return/api#pick" (func 48))
  (export "cabi_post_test:post-return/api#pick" (func 49))
  (export "test:post-return/api#maybe" (func 50))
  (export "cabi_post_test:post-return/api#maybe" (func 51))
  (export "test:post-return/api#outcome" (func 52))
  (export "cabi_post_test:post-return/api#outcome" (func 53))
  (export "test:post-return/api#plain" (func 54))
  (export "cabi_post_test:post-return/api#plain" (func 55))
  (elem (;0;) (i32.const 1000) func 38 39 40 41 42 43)
  (func (;38;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 11
    local.set 9
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 8
      i32.const 4
      call 10
      local.set 4
      local.get 4
      call 0
      local.get 4
      i32.load
      local.set 5
      local.get 4
      i32.load offset=4
      local.set 6
      local.get 5
      local.get 6
      call 20
      local.set 7
      local.get 9
      call 12
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
    call 14
    i32.const 0
  )
  (func (;39;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    call 11
    local.set 21
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
      call 6
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
      i32.const 8
      i32.const 4
      call 10
      local.set 4
      local.get 4
      call 1
      local.get 4
      i32.load
      local.set 5
      local.get 4
      i32.load offset=4
      local.set 6
      local.get 6
      call 23
      local.set 19
      local.get 5
      local.set 7
      i32.const 0
      local.set 22
      block ;; label = @2
        loop ;; label = @3
          local.get 22
          local.get 6
          i32.ge_u
          br_if 1 (;@2;)
          local.get 7
          i32.load
          local.set 8
          local.get 7
          i32.load offset=4
          local.set 9
          local.get 8
          local.get 9
          call 20
          local.set 10
          local.get 7
          i32.load offset=8
          local.set 11
          local.get 7
          i32.load offset=12
          local.set 12
          local.get 12
          call 23
          local.set 17
          local.get 11
          local.set 13
          i32.const 0
          local.set 23
          block ;; label = @4
            loop ;; label = @5
              local.get 23
              local.get 12
              i32.ge_u
              br_if 1 (;@4;)
              local.get 13
              i32.load
              local.set 14
              local.get 13
              i32.load offset=4
              local.set 15
              i32.const 0
              local.get 14
              local.get 15
              call 19
              local.set 16
              local.get 17
              local.get 23
              local.get 16
              call 24
              local.get 13
              i32.const 8
              i32.add
              local.set 13
              local.get 23
              i32.const 1
              i32.add
              local.set 23
              br 0 (;@5;)
            end
          end
          i32.const 100400
          call 15
          local.set 18
          local.get 18
          local.get 10
          i32.store offset=8
          local.get 18
          local.get 17
          i32.store offset=12
          local.get 19
          local.get 22
          local.get 18
          call 24
          local.get 7
          i32.const 16
          i32.add
          local.set 7
          local.get 22
          i32.const 1
          i32.add
          local.set 22
          br 0 (;@3;)
        end
      end
      local.get 21
      call 12
      local.get 19
      return
      unreachable
    end
    local.get 21
    i32.const 1
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;40;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    call 11
    local.set 26
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 26
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
      call 2
      local.get 4
      i32.load8_u
      local.set 5
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 5
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            local.get 4
            i32.load offset=4
            local.set 6
            local.get 4
            i32.load offset=8
            local.set 7
            local.get 6
            local.get 7
            call 20
            local.set 8
            i32.const 100700
            i32.const 0
            local.get 8
            call 18
            local.set 24
            br 2 (;@2;)
          end
          local.get 4
          i32.load offset=4
          local.set 9
          local.get 4
          i32.load offset=8
          local.set 10
          local.get 10
          call 23
          local.set 23
          local.get 9
          local.set 11
          i32.const 0
          local.set 27
          block ;; label = @4
            loop ;; label = @5
              local.get 27
              local.get 10
              i32.ge_u
              br_if 1 (;@4;)
              local.get 11
              i32.load
              local.set 12
              local.get 11
              i32.load offset=4
              local.set 13
              local.get 12
              local.get 13
              call 20
              local.set 14
              local.get 11
              i32.load offset=8
              local.set 15
              local.get 11
              i32.load offset=12
              local.set 16
              local.get 16
              call 23
              local.set 21
              local.get 15
              local.set 17
              i32.const 0
              local.set 28
              block ;; label = @6
                loop ;; label = @7
                  local.get 28
                  local.get 16
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 17
                  i32.load
                  local.set 18
                  local.get 17
                  i32.load offset=4
                  local.set 19
                  i32.const 0
                  local.get 18
                  local.get 19
                  call 19
                  local.set 20
                  local.get 21
                  local.get 28
                  local.get 20
                  call 24
                  local.get 17
                  i32.const 8
                  i32.add
                  local.set 17
                  local.get 28
                  i32.const 1
                  i32.add
                  local.set 28
                  br 0 (;@7;)
                end
              end
              i32.const 100400
              call 15
              local.set 22
              local.get 22
              local.get 14
              i32.store offset=8
              local.get 22
              local.get 21
              i32.store offset=12
              local.get 23
              local.get 27
              local.get 22
              call 24
              local.get 11
              i32.const 16
              i32.add
              local.set 11
              local.get 27
              i32.const 1
              i32.add
              local.set 27
              br 0 (;@5;)
            end
          end
          i32.const 100700
          i32.const 1
          local.get 23
          call 18
          local.set 24
          br 1 (;@2;)
        end
        i32.const 100700
        i32.const 2
        call 17
        local.set 24
        br 0 (;@2;)
      end
      local.get 26
      call 12
      local.get 24
      return
      unreachable
    end
    local.get 26
    i32.const 2
    local.get 25
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;41;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
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
      call 6
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
        local.set 6
        local.get 4
        i32.load offset=8
        local.set 7
        local.get 7
        call 23
        local.set 12
        local.get 6
        local.set 8
        i32.const 0
        local.set 16
        block ;; label = @3
          loop ;; label = @4
            local.get 16
            local.get 7
            i32.ge_u
            br_if 1 (;@3;)
            local.get 8
            i32.load
            local.set 9
            local.get 8
            i32.load offset=4
            local.set 10
            local.get 9
            local.get 10
            call 20
            local.set 11
            local.get 12
            local.get 16
            local.get 11
            call 24
            local.get 8
            i32.const 8
            i32.add
            local.set 8
            local.get 16
            i32.const 1
            i32.add
            local.set 16
            br 0 (;@4;)
          end
        end
        local.get 12
        local.set 13
      else
        i32.const 100100
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
  (func (;42;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 11
    local.set 18
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
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
      call 4
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load offset=4
        local.set 13
        local.get 4
        i32.load offset=8
        local.set 14
        i32.const 0
        local.get 13
        local.get 14
        call 19
        local.set 15
        local.get 15
        call 34
        local.get 18
        call 12
        i32.const 0
        return
      else
        local.get 4
        i32.load offset=4
        local.set 6
        local.get 4
        i32.load offset=8
        local.set 7
        local.get 7
        call 23
        local.set 12
        local.get 6
        local.set 8
        i32.const 0
        local.set 19
        block ;; label = @3
          loop ;; label = @4
            local.get 19
            local.get 7
            i32.ge_u
            br_if 1 (;@3;)
            local.get 8
            i32.load
            local.set 9
            local.get 8
            i32.load offset=4
            local.set 10
            local.get 9
            local.get 10
            call 20
            local.set 11
            local.get 12
            local.get 19
            local.get 11
            call 24
            local.get 8
            i32.const 8
            i32.add
            local.set 8
            local.get 19
            i32.const 1
            i32.add
            local.set 19
            br 0 (;@4;)
          end
        end
        local.get 12
        local.set 16
      end
      local.get 18
      call 12
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 4
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;43;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64 i32 i32 i32 i64)
    call 11
    local.set 11
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 16
      i32.const 8
      call 10
      local.set 4
      local.get 4
      call 5
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      i32.const 255
      i32.and
      call 21
      local.set 6
      local.get 4
      i64.load offset=8
      local.set 7
      local.get 7
      call 22
      local.set 8
      i32.const 2
      call 36
      local.set 9
      local.get 9
      i32.const 0
      local.get 6
      call 37
      local.get 9
      i32.const 1
      local.get 8
      call 37
      local.get 11
      call 12
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 5
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;44;) (type 4) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 5
      i32.const 0
      local.get 5
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 1
      local.get 0
      call 31
      local.tee 2
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 4
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 3
      local.get 1
      local.get 3
      i32.store offset=4
      local.get 1
      local.get 2
      i32.store
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 0
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;45;) (type 0) (param i32)
    i64.const 0
    call 12
  )
  (func (;46;) (type 4) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 17
      i32.const 1
      local.get 17
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 1
      local.get 0
      call 29
      local.tee 18
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 16
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 15
      local.get 15
      i64.extend_i32_u
      i64.const 16
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 15
      i32.const 16
      i32.mul
      i32.const 4
      call 10
      local.set 14
      local.get 14
      local.set 3
      i32.const 0
      local.set 19
      block ;; label = @2
        loop ;; label = @3
          local.get 19
          local.get 15
          i32.ge_u
          br_if 1 (;@2;)
          local.get 18
          local.get 19
          call 16
          local.set 2
          i32.const 100300
          local.get 2
          i32.const 0
          call 27
          local.tee 4
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 16
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 2
          i32.const 1
          call 27
          local.tee 5
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 16
            br 3 (;@1;)
          end
          local.get 4
          call 31
          local.tee 6
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 16
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 7
          local.get 3
          local.get 7
          i32.store offset=4
          local.get 3
          local.get 6
          i32.store
          local.get 5
          call 29
          local.tee 20
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 16
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 13
          local.get 13
          i64.extend_i32_u
          i64.const 8
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 13
          i32.const 8
          i32.mul
          i32.const 4
          call 10
          local.set 12
          local.get 12
          local.set 9
          i32.const 0
          local.set 21
          block ;; label = @4
            loop ;; label = @5
              local.get 21
              local.get 13
              i32.ge_u
              br_if 1 (;@4;)
              local.get 20
              local.get 21
              call 16
              local.set 8
              i32.const 0
              local.get 8
              call 30
              local.tee 10
              i32.eqz
              if ;; label = @6
                i32.const 4
                local.set 16
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 11
              local.get 9
              local.get 11
              i32.store offset=4
              local.get 9
              local.get 10
              i32.store
              local.get 9
              i32.const 8
              i32.add
              local.set 9
              local.get 21
              i32.const 1
              i32.add
              local.set 21
              br 0 (;@5;)
            end
          end
          local.get 3
          local.get 13
          i32.store offset=12
          local.get 3
          local.get 12
          i32.store offset=8
          local.get 3
          i32.const 16
          i32.add
          local.set 3
          local.get 19
          i32.const 1
          i32.add
          local.set 19
          br 0 (;@3;)
        end
      end
      local.get 1
      local.get 15
      i32.store offset=4
      local.get 1
      local.get 14
      i32.store
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 1
    local.get 16
    local.get 19
    local.get 21
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;47;) (type 0) (param i32)
    i64.const 0
    call 12
  )
  (func (;48;) (type 4) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 25
      i32.const 2
      local.get 25
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 24
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 10
      local.set 1
      i32.const 100700
      local.get 0
      call 25
      local.tee 26
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 24
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 26
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 100700
            i32.const 0
            local.get 0
            call 26
            local.tee 2
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 24
              br 4 (;@1;)
            end
            i32.const 0
            local.set 3
            local.get 1
            local.get 3
            i32.store8
            local.get 2
            call 31
            local.tee 4
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 24
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 5
            local.get 1
            local.get 5
            i32.store offset=8
            local.get 1
            local.get 4
            i32.store offset=4
            br 2 (;@2;)
          end
          i32.const 100700
          i32.const 1
          local.get 0
          call 26
          local.tee 6
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 24
            br 3 (;@1;)
          end
          i32.const 1
          local.set 7
          local.get 1
          local.get 7
          i32.store8
          local.get 6
          call 29
          local.tee 27
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 24
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 21
          local.get 21
          i64.extend_i32_u
          i64.const 16
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 21
          i32.const 16
          i32.mul
          i32.const 4
          call 10
          local.set 20
          local.get 20
          local.set 9
          i32.const 0
          local.set 28
          block ;; label = @4
            loop ;; label = @5
              local.get 28
              local.get 21
              i32.ge_u
              br_if 1 (;@4;)
              local.get 27
              local.get 28
              call 16
              local.set 8
              i32.const 100300
              local.get 8
              i32.const 0
              call 27
              local.tee 10
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 24
                br 5 (;@1;)
              end
              i32.const 100300
              local.get 8
              i32.const 1
              call 27
              local.tee 11
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 24
                br 5 (;@1;)
              end
              local.get 10
              call 31
              local.tee 12
              i32.eqz
              if ;; label = @6
                i32.const 3
                local.set 24
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 13
              local.get 9
              local.get 13
              i32.store offset=4
              local.get 9
              local.get 12
              i32.store
              local.get 11
              call 29
              local.tee 29
              i32.eqz
              if ;; label = @6
                i32.const 4
                local.set 24
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 19
              local.get 19
              i64.extend_i32_u
              i64.const 8
              i64.mul
              i64.const 4294967295
              i64.gt_u
              if ;; label = @6
                unreachable
              end
              local.get 19
              i32.const 8
              i32.mul
              i32.const 4
              call 10
              local.set 18
              local.get 18
              local.set 15
              i32.const 0
              local.set 30
              block ;; label = @6
                loop ;; label = @7
                  local.get 30
                  local.get 19
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 29
                  local.get 30
                  call 16
                  local.set 14
                  i32.const 0
                  local.get 14
                  call 30
                  local.tee 16
                  i32.eqz
                  if ;; label = @8
                    i32.const 5
                    local.set 24
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 17
                  local.get 15
                  local.get 17
                  i32.store offset=4
                  local.get 15
                  local.get 16
                  i32.store
                  local.get 15
                  i32.const 8
                  i32.add
                  local.set 15
                  local.get 30
                  i32.const 1
                  i32.add
                  local.set 30
                  br 0 (;@7;)
                end
              end
              local.get 9
              local.get 19
              i32.store offset=12
              local.get 9
              local.get 18
              i32.store offset=8
              local.get 9
              i32.const 16
              i32.add
              local.set 9
              local.get 28
              i32.const 1
              i32.add
              local.set 28
              br 0 (;@5;)
            end
          end
          local.get 1
          local.get 21
          i32.store offset=8
          local.get 1
          local.get 20
          i32.store offset=4
          br 1 (;@2;)
        end
        i32.const 2
        local.set 23
        local.get 1
        local.get 23
        i32.store8
        br 0 (;@2;)
      end
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 2
    local.get 24
    local.get 28
    local.get 30
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;49;) (type 0) (param i32)
    i64.const 0
    call 12
  )
  (func (;50;) (type 4) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 13
      i32.const 3
      local.get 13
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 12
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 10
      local.set 1
      local.get 0
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
      else
        local.get 0
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 12
          br 2 (;@1;)
        end
        i32.const 1
        local.set 5
        local.get 1
        local.get 5
        i32.store8
        local.get 4
        call 29
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 12
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 11
        local.get 11
        i64.extend_i32_u
        i64.const 8
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 11
        i32.const 8
        i32.mul
        i32.const 4
        call 10
        local.set 10
        local.get 10
        local.set 7
        i32.const 0
        local.set 15
        block ;; label = @3
          loop ;; label = @4
            local.get 15
            local.get 11
            i32.ge_u
            br_if 1 (;@3;)
            local.get 14
            local.get 15
            call 16
            local.set 6
            local.get 6
            call 31
            local.tee 8
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 12
              br 4 (;@1;)
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
            local.get 7
            i32.const 8
            i32.add
            local.set 7
            local.get 15
            i32.const 1
            i32.add
            local.set 15
            br 0 (;@4;)
          end
        end
        local.get 1
        local.get 11
        i32.store offset=8
        local.get 1
        local.get 10
        i32.store offset=4
      end
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 3
    local.get 12
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;51;) (type 0) (param i32)
    i64.const 0
    call 12
  )
  (func (;52;) (type 4) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 15
      i32.const 4
      local.get 15
      i32.const 4
      i32.add
      i32.const 0
      call 7
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
          local.set 14
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        local.get 2
        call 29
        local.tee 17
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 9
        local.get 9
        i64.extend_i32_u
        i64.const 8
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 9
        i32.const 8
        i32.mul
        i32.const 4
        call 10
        local.set 8
        local.get 8
        local.set 5
        i32.const 0
        local.set 18
        block ;; label = @3
          loop ;; label = @4
            local.get 18
            local.get 9
            i32.ge_u
            br_if 1 (;@3;)
            local.get 17
            local.get 18
            call 16
            local.set 4
            local.get 4
            call 31
            local.tee 6
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 14
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 7
            local.get 5
            local.get 7
            i32.store offset=4
            local.get 5
            local.get 6
            i32.store
            local.get 5
            i32.const 8
            i32.add
            local.set 5
            local.get 18
            i32.const 1
            i32.add
            local.set 18
            br 0 (;@4;)
          end
        end
        local.get 1
        local.get 9
        i32.store offset=8
        local.get 1
        local.get 8
        i32.store offset=4
      else
        call 35
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 14
          br 2 (;@1;)
        end
        local.get 16
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 1
        local.set 11
        local.get 1
        local.get 11
        i32.store8
        i32.const 0
        local.get 10
        call 30
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 14
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 13
        local.get 1
        local.get 13
        i32.store offset=8
        local.get 1
        local.get 12
        i32.store offset=4
      end
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 4
    local.get 14
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;53;) (type 0) (param i32)
    i64.const 0
    call 12
  )
  (func (;54;) (type 4) (result i32)
    (local i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 10
      local.set 7
      i32.const 5
      local.get 7
      i32.const 4
      i32.add
      i32.const 0
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i32.const 16
      i32.const 8
      call 10
      local.set 1
      local.get 0
      i32.const 2
      call 32
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 8
      i32.const 0
      call 16
      local.set 2
      local.get 8
      i32.const 1
      call 16
      local.set 3
      i32.const 0
      local.get 2
      call 28
      local.tee 9
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 6
        br 1 (;@1;)
      end
      local.get 9
      i32.wrap_i64
      local.set 4
      local.get 1
      local.get 4
      i32.store8
      local.get 3
      call 33
      local.tee 5
      i64.const -1
      i64.eq
      if ;; label = @2
        call 9
        if ;; label = @3
          i32.const 2
          local.set 6
          br 2 (;@1;)
        end
      end
      local.get 1
      local.get 5
      i64.store offset=8
      call 13
      local.get 1
      return
      unreachable
    end
    i32.const 5
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;55;) (type 0) (param i32)
    i64.const 0
    call 12
  )
)
