(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i32) (result i32)))
  (type (;11;) (func (param i32)))
  (type (;12;) (func (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:bytes/api" "digest" (func (;0;) (type 0)))
  (import "test:bytes/api" "signed" (func (;1;) (type 0)))
  (import "test:bytes/api" "parts" (func (;2;) (type 0)))
  (import "test:bytes/api" "maybe" (func (;3;) (type 1)))
  (import "test:bytes/api" "fallible" (func (;4;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;5;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;6;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;7;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;8;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;9;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;10;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;11;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;12;) (type 9)))
  (import "hognose-runtime" "item" (func (;13;) (type 5)))
  (import "hognose-runtime" "lift_numbers" (func (;14;) (type 3)))
  (import "hognose-runtime" "list_new" (func (;15;) (type 10)))
  (import "hognose-runtime" "list_set" (func (;16;) (type 0)))
  (import "hognose-runtime" "lower_list" (func (;17;) (type 10)))
  (import "hognose-runtime" "lower_numbers" (func (;18;) (type 5)))
  (import "hognose-runtime" "raise_err" (func (;19;) (type 11)))
  (import "hognose-runtime" "take_err" (func (;20;) (type 12)))
  (export "test:bytes/api#digest" (func 26))
  (export "cabi_post_test:bytes/api#digest" (func 27))
  (export "test:bytes/api#signed" (func 28))
  (export "cabi_post_test:bytes/api#signed" (func 29))
  (export "test:bytes/api#parts" (func 30))
  (export "cabi_post_test:bytes/api#parts" (func 31))
  (export "test:bytes/api#maybe" (func 32))
  (export "cabi_post_test:bytes/api#maybe" (func 33))
  (export "test:bytes/api#fallible" (func 34))
  (export "cabi_post_test:bytes/api#fallible" (func 35))
  (elem (;0;) (i32.const 1000) func 21 22 23 24 25)
  (func (;21;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 9
    local.set 12
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
        local.get 12
        call 10
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 0
      local.get 4
      call 18
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 8
      i32.const 4
      call 8
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 0
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 0
      local.get 8
      local.get 9
      call 14
      local.set 10
      local.get 12
      call 10
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 0
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;22;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 9
    local.set 12
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
        local.get 12
        call 10
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 1
      local.get 4
      call 18
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 8
      i32.const 4
      call 8
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 1
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 0
      local.get 8
      local.get 9
      call 14
      local.set 10
      local.get 12
      call 10
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 1
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;23;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 9
    local.set 20
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
        local.get 20
        call 10
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 17
      local.tee 21
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 10
      local.get 10
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 10
      i32.const 8
      i32.mul
      i32.const 4
      call 8
      local.set 9
      local.get 9
      local.set 6
      i32.const 0
      local.set 22
      block ;; label = @2
        loop ;; label = @3
          local.get 22
          local.get 10
          i32.ge_u
          br_if 1 (;@2;)
          local.get 21
          local.get 22
          call 13
          local.set 5
          i32.const 0
          local.get 5
          call 18
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 19
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
          local.get 6
          i32.const 8
          i32.add
          local.set 6
          local.get 22
          i32.const 1
          i32.add
          local.set 22
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 8
      local.set 11
      local.get 9
      local.get 10
      local.get 11
      call 2
      local.get 11
      i32.load
      local.set 12
      local.get 11
      i32.load offset=4
      local.set 13
      local.get 13
      call 15
      local.set 18
      local.get 12
      local.set 14
      i32.const 0
      local.set 23
      block ;; label = @2
        loop ;; label = @3
          local.get 23
          local.get 13
          i32.ge_u
          br_if 1 (;@2;)
          local.get 14
          i32.load
          local.set 15
          local.get 14
          i32.load offset=4
          local.set 16
          i32.const 0
          local.get 15
          local.get 16
          call 14
          local.set 17
          local.get 18
          local.get 23
          local.get 17
          call 16
          local.get 14
          i32.const 8
          i32.add
          local.set 14
          local.get 23
          i32.const 1
          i32.add
          local.set 23
          br 0 (;@3;)
        end
      end
      local.get 20
      call 10
      local.get 18
      return
      unreachable
    end
    local.get 20
    i32.const 2
    local.get 19
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;24;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 9
    local.set 23
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
        local.get 23
        call 10
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
        local.set 13
        local.get 7
        local.set 14
        local.get 8
        local.set 15
      else
        local.get 4
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 22
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        i32.const 0
        local.get 9
        call 18
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 22
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
      end
      i32.const 12
      i32.const 4
      call 8
      local.set 16
      local.get 13
      local.get 14
      local.get 15
      local.get 16
      call 3
      local.get 16
      i32.load8_u
      local.set 17
      local.get 17
      if ;; label = @2
        local.get 16
        i32.load offset=4
        local.set 18
        local.get 16
        i32.load offset=8
        local.set 19
        i32.const 0
        local.get 18
        local.get 19
        call 14
        local.set 20
        local.get 20
        local.set 21
      else
        i32.const 100100
        local.set 21
      end
      local.get 23
      call 10
      local.get 21
      return
      unreachable
    end
    local.get 23
    i32.const 3
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;25;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 9
    local.set 17
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
        local.get 17
        call 10
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 0
      local.get 4
      call 18
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 16
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 12
      i32.const 4
      call 8
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 4
      local.get 7
      i32.load8_u
      local.set 8
      local.get 8
      if ;; label = @2
        local.get 7
        i32.load offset=4
        local.set 12
        local.get 7
        i32.load offset=8
        local.set 13
        i32.const 0
        local.get 12
        local.get 13
        call 14
        local.set 14
        local.get 14
        call 19
        local.get 17
        call 10
        i32.const 0
        return
      else
        local.get 7
        i32.load offset=4
        local.set 9
        local.get 7
        i32.load offset=8
        local.set 10
        i32.const 0
        local.get 9
        local.get 10
        call 14
        local.set 11
        local.get 11
        local.set 15
      end
      local.get 17
      call 10
      local.get 15
      return
      unreachable
    end
    local.get 17
    i32.const 4
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;26;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      local.get 3
      call 14
      local.set 4
      i32.const 8
      i32.const 4
      call 8
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 9
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 8
      local.set 6
      i32.const 0
      local.get 5
      call 18
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
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
      call 11
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;27;) (type 11) (param i32)
    i64.const 0
    call 10
  )
  (func (;28;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      local.get 3
      call 14
      local.set 4
      i32.const 8
      i32.const 4
      call 8
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 1
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 9
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 8
      local.set 6
      i32.const 1
      local.get 5
      call 18
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
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
      call 11
      local.get 6
      return
      unreachable
    end
    i32.const 1
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;29;) (type 11) (param i32)
    i64.const 0
    call 10
  )
  (func (;30;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 15
      local.set 8
      local.get 2
      local.set 4
      i32.const 0
      local.set 18
      block ;; label = @2
        loop ;; label = @3
          local.get 18
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          i32.const 0
          local.get 5
          local.get 6
          call 14
          local.set 7
          local.get 8
          local.get 18
          local.get 7
          call 16
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 18
          i32.const 1
          i32.add
          local.set 18
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 8
      local.set 19
      local.get 19
      local.get 8
      i32.store offset=4
      i32.const 2
      local.get 19
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 17
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 8
      local.set 10
      local.get 9
      call 17
      local.tee 20
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
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
      call 8
      local.set 15
      local.get 15
      local.set 12
      i32.const 0
      local.set 21
      block ;; label = @2
        loop ;; label = @3
          local.get 21
          local.get 16
          i32.ge_u
          br_if 1 (;@2;)
          local.get 20
          local.get 21
          call 13
          local.set 11
          i32.const 0
          local.get 11
          call 18
          local.tee 13
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 14
          local.get 12
          local.get 14
          i32.store offset=4
          local.get 12
          local.get 13
          i32.store
          local.get 12
          i32.const 8
          i32.add
          local.set 12
          local.get 21
          i32.const 1
          i32.add
          local.set 21
          br 0 (;@3;)
        end
      end
      local.get 10
      local.get 16
      i32.store offset=4
      local.get 10
      local.get 15
      i32.store
      call 11
      local.get 10
      return
      unreachable
    end
    i32.const 2
    local.get 17
    local.get 21
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;31;) (type 11) (param i32)
    i64.const 0
    call 10
  )
  (func (;32;) (type 3) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      local.get 3
      if ;; label = @2
        i32.const 0
        local.get 4
        local.get 5
        call 14
        local.set 6
        local.get 6
        local.set 7
      else
        i32.const 100100
        local.set 7
      end
      i32.const 8
      i32.const 4
      call 8
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      i32.const 3
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 8
      local.set 9
      local.get 8
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        local.get 9
        local.get 11
        i32.store8
      else
        local.get 8
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 16
          br 2 (;@1;)
        end
        i32.const 1
        local.set 13
        local.get 9
        local.get 13
        i32.store8
        i32.const 0
        local.get 12
        call 18
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 16
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 15
        local.get 9
        local.get 15
        i32.store offset=8
        local.get 9
        local.get 14
        i32.store offset=4
      end
      call 11
      local.get 9
      return
      unreachable
    end
    i32.const 3
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;33;) (type 11) (param i32)
    i64.const 0
    call 10
  )
  (func (;34;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      local.get 3
      call 14
      local.set 4
      i32.const 8
      i32.const 4
      call 8
      local.set 16
      local.get 16
      local.get 4
      i32.store offset=4
      i32.const 4
      local.get 16
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 5
      i32.const 12
      i32.const 4
      call 8
      local.set 6
      local.get 5
      if ;; label = @2
        local.get 5
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 0
        local.set 8
        local.get 6
        local.get 8
        i32.store8
        i32.const 0
        local.get 7
        call 18
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 10
        local.get 6
        local.get 10
        i32.store offset=8
        local.get 6
        local.get 9
        i32.store offset=4
      else
        call 20
        local.tee 17
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 15
          br 2 (;@1;)
        end
        local.get 17
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 1
        local.set 12
        local.get 6
        local.get 12
        i32.store8
        i32.const 0
        local.get 11
        call 18
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 15
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 14
        local.get 6
        local.get 14
        i32.store offset=8
        local.get 6
        local.get 13
        i32.store offset=4
      end
      call 11
      local.get 6
      return
      unreachable
    end
    i32.const 4
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;35;) (type 11) (param i32)
    i64.const 0
    call 10
  )
)
