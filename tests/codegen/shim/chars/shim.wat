(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:chars/api" "echo" (func (;0;) (type 0)))
  (import "test:chars/api" "many" (func (;1;) (type 1)))
  (import "test:chars/api" "maybe" (func (;2;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;3;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;4;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;5;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;6;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;7;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 9)))
  (import "hognose-runtime" "item" (func (;11;) (type 5)))
  (import "hognose-runtime" "lift_char" (func (;12;) (type 0)))
  (import "hognose-runtime" "list_new" (func (;13;) (type 0)))
  (import "hognose-runtime" "list_set" (func (;14;) (type 1)))
  (import "hognose-runtime" "lower_char" (func (;15;) (type 0)))
  (import "hognose-runtime" "lower_list" (func (;16;) (type 0)))
  (export "test:chars/api#echo" (func 20))
  (export "test:chars/api#many" (func 21))
  (export "cabi_post_test:chars/api#many" (func 22))
  (export "test:chars/api#maybe" (func 23))
  (export "cabi_post_test:chars/api#maybe" (func 24))
  (elem (;0;) (i32.const 1000) func 17 18 19)
  (func (;17;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 7
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
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
      call 15
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 0
      local.set 6
      local.get 6
      call 12
      local.set 7
      local.get 9
      call 8
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
    call 10
    i32.const 0
  )
  (func (;18;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 7
    local.set 18
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
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
      call 16
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
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
      call 6
      local.set 8
      local.get 8
      local.set 6
      i32.const 0
      local.set 20
      block ;; label = @2
        loop ;; label = @3
          local.get 20
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 19
          local.get 20
          call 11
          local.set 5
          local.get 5
          call 15
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
          local.get 6
          local.get 7
          i32.store
          local.get 6
          i32.const 4
          i32.add
          local.set 6
          local.get 20
          i32.const 1
          i32.add
          local.set 20
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 10
      local.get 8
      local.get 9
      local.get 10
      call 1
      local.get 10
      i32.load
      local.set 11
      local.get 10
      i32.load offset=4
      local.set 12
      local.get 12
      call 13
      local.set 16
      local.get 11
      local.set 13
      i32.const 0
      local.set 21
      block ;; label = @2
        loop ;; label = @3
          local.get 21
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 13
          i32.load
          local.set 14
          local.get 14
          call 12
          local.set 15
          local.get 16
          local.get 21
          local.get 15
          call 14
          local.get 13
          i32.const 4
          i32.add
          local.set 13
          local.get 21
          i32.const 1
          i32.add
          local.set 21
          br 0 (;@3;)
        end
      end
      local.get 18
      call 8
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 1
    local.get 17
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;19;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 7
    local.set 19
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 19
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
        local.get 8
        call 15
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
      call 6
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call 2
      local.get 13
      i32.load8_u
      local.set 14
      local.get 14
      if ;; label = @2
        local.get 13
        i32.load offset=4
        local.set 15
        local.get 15
        call 12
        local.set 16
        local.get 16
        local.set 17
      else
        i32.const 100100
        local.set 17
      end
      local.get 19
      call 8
      local.get 17
      return
      unreachable
    end
    local.get 19
    i32.const 2
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;20;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      call 12
      local.set 2
      i32.const 8
      i32.const 4
      call 6
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      call 15
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      i64.const 0
      call 8
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
    call 5
    unreachable
  )
  (func (;21;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 13
      local.set 7
      local.get 2
      local.set 4
      i32.const 0
      local.set 16
      block ;; label = @2
        loop ;; label = @3
          local.get 16
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 5
          call 12
          local.set 6
          local.get 7
          local.get 16
          local.get 6
          call 14
          local.get 4
          i32.const 4
          i32.add
          local.set 4
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      i32.const 1
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 15
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 9
      local.get 8
      call 16
      local.tee 18
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 14
      i64.extend_i32_u
      i64.const 4
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 14
      i32.const 4
      i32.mul
      i32.const 4
      call 6
      local.set 13
      local.get 13
      local.set 11
      i32.const 0
      local.set 19
      block ;; label = @2
        loop ;; label = @3
          local.get 19
          local.get 14
          i32.ge_u
          br_if 1 (;@2;)
          local.get 18
          local.get 19
          call 11
          local.set 10
          local.get 10
          call 15
          local.tee 12
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 15
            br 3 (;@1;)
          end
          local.get 11
          local.get 12
          i32.store
          local.get 11
          i32.const 4
          i32.add
          local.set 11
          local.get 19
          i32.const 1
          i32.add
          local.set 19
          br 0 (;@3;)
        end
      end
      local.get 9
      local.get 14
      i32.store offset=4
      local.get 9
      local.get 13
      i32.store
      call 9
      local.get 9
      return
      unreachable
    end
    i32.const 1
    local.get 15
    local.get 19
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;22;) (type 10) (param i32)
    i64.const 0
    call 8
  )
  (func (;23;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      if ;; label = @2
        local.get 3
        call 12
        local.set 4
        local.get 4
        local.set 5
      else
        i32.const 100100
        local.set 5
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 14
      local.get 14
      local.get 5
      i32.store offset=4
      i32.const 2
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 4
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
      call 6
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
        local.get 10
        call 15
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
      call 9
      local.get 7
      return
      unreachable
    end
    i32.const 2
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;24;) (type 10) (param i32)
    i64.const 0
    call 8
  )
)
