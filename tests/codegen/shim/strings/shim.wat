(module
  (type (;0;) (func (param i32 i32)))
  (type (;1;) (func (param i32)))
  (type (;2;) (func (param i32 i32 i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;7;) (func (param i32 i32) (result i32)))
  (type (;8;) (func (result i64)))
  (type (;9;) (func (param i64)))
  (type (;10;) (func))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param i32) (result i32)))
  (type (;13;) (func (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:strings/api" "take" (func (;0;) (type 0)))
  (import "test:strings/api" "give" (func (;1;) (type 1)))
  (import "test:strings/api" "join" (func (;2;) (type 2)))
  (import "test:strings/api" "many" (func (;3;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;4;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;5;) (type 5)))
  (import "hognose-runtime" "export_failed" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_allocate" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_enter" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_leave" (func (;9;) (type 9)))
  (import "hognose-runtime" "frame_settle" (func (;10;) (type 10)))
  (import "hognose-runtime" "import_failed" (func (;11;) (type 11)))
  (import "hognose-runtime" "item" (func (;12;) (type 7)))
  (import "hognose-runtime" "lift_string" (func (;13;) (type 7)))
  (import "hognose-runtime" "list_new" (func (;14;) (type 12)))
  (import "hognose-runtime" "list_set" (func (;15;) (type 3)))
  (import "hognose-runtime" "lower_list" (func (;16;) (type 12)))
  (import "hognose-runtime" "lower_string" (func (;17;) (type 12)))
  (export "test:strings/api#take" (func 22))
  (export "test:strings/api#give" (func 23))
  (export "cabi_post_test:strings/api#give" (func 24))
  (export "test:strings/api#join" (func 25))
  (export "cabi_post_test:strings/api#join" (func 26))
  (export "test:strings/api#many" (func 27))
  (export "cabi_post_test:strings/api#many" (func 28))
  (elem (;0;) (i32.const 1000) func 18 19 20 21)
  (func (;18;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i64)
    call 8
    local.set 8
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
      call 4
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 8
        call 9
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
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 5
      local.get 6
      call 0
      local.get 8
      call 9
      i32.const 100100
      return
      unreachable
    end
    local.get 8
    i32.const 0
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;19;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 8
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
      call 4
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 8
      i32.const 4
      call 7
      local.set 4
      local.get 4
      call 1
      local.get 4
      i32.load
      local.set 5
      local.get 4
      i32.load offset=4
      local.set 6
      local.get 5
      local.get 6
      call 13
      local.set 7
      local.get 9
      call 9
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
    call 11
    i32.const 0
  )
  (func (;20;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 8
    local.set 15
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 4
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call 9
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
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 1
      i32.load offset=4
      local.set 7
      local.get 7
      call 17
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 14
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      i32.const 8
      i32.const 4
      call 7
      local.set 10
      local.get 5
      local.get 6
      local.get 8
      local.get 9
      local.get 10
      call 2
      local.get 10
      i32.load
      local.set 11
      local.get 10
      i32.load offset=4
      local.set 12
      local.get 11
      local.get 12
      call 13
      local.set 13
      local.get 15
      call 9
      local.get 13
      return
      unreachable
    end
    local.get 15
    i32.const 2
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;21;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 8
    local.set 20
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
      call 4
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 20
        call 9
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
      call 7
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
          call 12
          local.set 5
          local.get 5
          call 17
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
      call 7
      local.set 11
      local.get 9
      local.get 10
      local.get 11
      call 3
      local.get 11
      i32.load
      local.set 12
      local.get 11
      i32.load offset=4
      local.set 13
      local.get 13
      call 14
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
          local.get 15
          local.get 16
          call 13
          local.set 17
          local.get 18
          local.get 23
          local.get 17
          call 15
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
      call 9
      local.get 18
      return
      unreachable
    end
    local.get 20
    i32.const 3
    local.get 19
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;22;) (type 0) (param i32 i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 13
      local.set 4
      i32.const 8
      i32.const 4
      call 7
      local.set 7
      local.get 7
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 7
      i32.const 4
      i32.add
      i32.const 1
      call 5
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i64.const 0
      call 9
      return
      unreachable
    end
    i32.const 0
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;23;) (type 13) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 7
      local.set 5
      i32.const 1
      local.get 5
      i32.const 4
      i32.add
      i32.const 0
      call 5
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
      call 7
      local.set 1
      local.get 0
      call 17
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
      call 10
      local.get 1
      return
      unreachable
    end
    i32.const 1
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;24;) (type 1) (param i32)
    i64.const 0
    call 9
  )
  (func (;25;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      local.get 4
      local.get 5
      call 13
      local.set 6
      local.get 2
      local.set 7
      local.get 3
      local.set 8
      local.get 7
      local.get 8
      call 13
      local.set 9
      i32.const 12
      i32.const 4
      call 7
      local.set 15
      local.get 15
      local.get 6
      i32.store offset=4
      local.get 15
      local.get 9
      i32.store offset=8
      i32.const 2
      local.get 15
      i32.const 4
      i32.add
      i32.const 2
      call 5
      local.set 10
      local.get 10
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 14
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 11
      local.get 10
      call 17
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
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
      call 10
      local.get 11
      return
      unreachable
    end
    i32.const 2
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;26;) (type 1) (param i32)
    i64.const 0
    call 9
  )
  (func (;27;) (type 7) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 14
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
          local.get 5
          local.get 6
          call 13
          local.set 7
          local.get 8
          local.get 18
          local.get 7
          call 15
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
      call 7
      local.set 19
      local.get 19
      local.get 8
      i32.store offset=4
      i32.const 3
      local.get 19
      i32.const 4
      i32.add
      i32.const 1
      call 5
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
      call 7
      local.set 10
      local.get 9
      call 16
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
      call 7
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
          call 12
          local.set 11
          local.get 11
          call 17
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
      call 10
      local.get 10
      return
      unreachable
    end
    i32.const 3
    local.get 17
    local.get 21
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;28;) (type 1) (param i32)
    i64.const 0
    call 9
  )
)
