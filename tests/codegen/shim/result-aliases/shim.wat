(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32) (result i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32) (result i32)))
  (type (;10;) (func (param i32 i32) (result i64)))
  (type (;11;) (func (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:result-aliases/api" "direct" (func (;0;) (type 0)))
  (import "test:result-aliases/api" "named" (func (;1;) (type 0)))
  (import "test:result-aliases/api" "twice" (func (;2;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;3;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;4;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;5;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;6;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;7;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 6)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 8)))
  (import "hognose-runtime" "lift_result" (func (;11;) (type 4)))
  (import "hognose-runtime" "lift_string" (func (;12;) (type 4)))
  (import "hognose-runtime" "lift_u32" (func (;13;) (type 9)))
  (import "hognose-runtime" "lower_int" (func (;14;) (type 10)))
  (import "hognose-runtime" "lower_result" (func (;15;) (type 9)))
  (import "hognose-runtime" "lower_result_value" (func (;16;) (type 9)))
  (import "hognose-runtime" "lower_string" (func (;17;) (type 9)))
  (import "hognose-runtime" "raise_err" (func (;18;) (type 0)))
  (import "hognose-runtime" "take_err" (func (;19;) (type 11)))
  (export "test:result-aliases/api#direct" (func 23))
  (export "cabi_post_test:result-aliases/api#direct" (func 24))
  (export "test:result-aliases/api#named" (func 25))
  (export "cabi_post_test:result-aliases/api#named" (func 26))
  (export "test:result-aliases/api#twice" (func 27))
  (export "cabi_post_test:result-aliases/api#twice" (func 28))
  (elem (;0;) (i32.const 1000) func 20 21 22)
  (func (;20;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 7
    local.set 13
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 12
      i32.const 4
      call 6
      local.set 4
      local.get 4
      call 0
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load offset=4
        local.set 8
        local.get 4
        i32.load offset=8
        local.set 9
        local.get 8
        local.get 9
        call 12
        local.set 10
        local.get 10
        call 18
        local.get 13
        call 8
        i32.const 0
        return
      else
        local.get 4
        i32.load offset=4
        local.set 6
        local.get 6
        call 13
        local.set 7
        local.get 7
        local.set 11
      end
      local.get 13
      call 8
      local.get 11
      return
      unreachable
    end
    local.get 13
    i32.const 0
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;21;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 7
    local.set 13
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 12
      i32.const 4
      call 6
      local.set 4
      local.get 4
      call 1
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load offset=4
        local.set 8
        local.get 4
        i32.load offset=8
        local.set 9
        local.get 8
        local.get 9
        call 12
        local.set 10
        local.get 10
        call 18
        local.get 13
        call 8
        i32.const 0
        return
      else
        local.get 4
        i32.load offset=4
        local.set 6
        local.get 6
        call 13
        local.set 7
        local.get 7
        local.set 11
      end
      local.get 13
      call 8
      local.get 11
      return
      unreachable
    end
    local.get 13
    i32.const 1
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;22;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 7
    local.set 13
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 12
      i32.const 4
      call 6
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
              local.get 5
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 4
          i32.load offset=4
          local.set 6
          local.get 6
          call 13
          local.set 7
          i32.const 0
          local.get 7
          call 11
          local.set 11
          br 1 (;@2;)
        end
        local.get 4
        i32.load offset=4
        local.set 8
        local.get 4
        i32.load offset=8
        local.set 9
        local.get 8
        local.get 9
        call 12
        local.set 10
        i32.const 1
        local.get 10
        call 11
        local.set 11
        br 0 (;@2;)
      end
      local.get 13
      call 8
      local.get 11
      return
      unreachable
    end
    local.get 13
    i32.const 2
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;23;) (type 11) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 6
      local.set 10
      i32.const 0
      local.get 10
      i32.const 4
      i32.add
      i32.const 0
      call 4
      local.set 0
      i32.const 12
      i32.const 4
      call 6
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        i32.const 4
        local.get 2
        call 14
        local.tee 12
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        local.get 12
        i32.wrap_i64
        local.set 4
        local.get 1
        local.get 4
        i32.store offset=4
      else
        call 19
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 9
          br 2 (;@1;)
        end
        local.get 11
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        i32.const 1
        local.set 6
        local.get 1
        local.get 6
        i32.store8
        local.get 5
        call 17
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 9
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 8
        local.get 1
        local.get 8
        i32.store offset=8
        local.get 1
        local.get 7
        i32.store offset=4
      end
      call 9
      local.get 1
      return
      unreachable
    end
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;24;) (type 0) (param i32)
    i64.const 0
    call 8
  )
  (func (;25;) (type 11) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 6
      local.set 10
      i32.const 1
      local.get 10
      i32.const 4
      i32.add
      i32.const 0
      call 4
      local.set 0
      i32.const 12
      i32.const 4
      call 6
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        i32.const 4
        local.get 2
        call 14
        local.tee 12
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        local.get 12
        i32.wrap_i64
        local.set 4
        local.get 1
        local.get 4
        i32.store offset=4
      else
        call 19
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 9
          br 2 (;@1;)
        end
        local.get 11
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        i32.const 1
        local.set 6
        local.get 1
        local.get 6
        i32.store8
        local.get 5
        call 17
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 9
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 8
        local.get 1
        local.get 8
        i32.store offset=8
        local.get 1
        local.get 7
        i32.store offset=4
      end
      call 9
      local.get 1
      return
      unreachable
    end
    i32.const 1
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;26;) (type 0) (param i32)
    i64.const 0
    call 8
  )
  (func (;27;) (type 11) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 6
      local.set 10
      i32.const 2
      local.get 10
      i32.const 4
      i32.add
      i32.const 0
      call 4
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 9
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 6
      local.set 1
      local.get 0
      call 15
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 11
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 0
          call 16
          local.tee 2
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 9
            br 3 (;@1;)
          end
          i32.const 0
          local.set 3
          local.get 1
          local.get 3
          i32.store8
          i32.const 4
          local.get 2
          call 14
          local.tee 12
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 9
            br 3 (;@1;)
          end
          local.get 12
          i32.wrap_i64
          local.set 4
          local.get 1
          local.get 4
          i32.store offset=4
          br 1 (;@2;)
        end
        local.get 0
        call 16
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        i32.const 1
        local.set 6
        local.get 1
        local.get 6
        i32.store8
        local.get 5
        call 17
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 9
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 8
        local.get 1
        local.get 8
        i32.store offset=8
        local.get 1
        local.get 7
        i32.store offset=4
        br 0 (;@2;)
      end
      call 9
      local.get 1
      return
      unreachable
    end
    i32.const 2
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;28;) (type 0) (param i32)
    i64.const 0
    call 8
  )
)
