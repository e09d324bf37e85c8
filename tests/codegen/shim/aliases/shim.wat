(module
  (type (;0;) (func (param i64 i32)))
  (type (;1;) (func (param i64 i32 i32 i32 i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (result i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i64)))
  (type (;9;) (func))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param i32) (result i32)))
  (type (;12;) (func (param i64) (result i32)))
  (type (;13;) (func (param i32 i32 i32)))
  (type (;14;) (func (param i32) (result i64)))
  (type (;15;) (func (param i32)))
  (type (;16;) (func (param i64 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:aliases/api" "look-up" (func (;0;) (type 0)))
  (import "test:aliases/api" "store" (func (;1;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;2;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "failed" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_enter" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 9)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 10)))
  (import "hognose-runtime" "instance_new" (func (;11;) (type 11)))
  (import "hognose-runtime" "item" (func (;12;) (type 6)))
  (import "hognose-runtime" "lift_numbers" (func (;13;) (type 3)))
  (import "hognose-runtime" "lift_string" (func (;14;) (type 6)))
  (import "hognose-runtime" "lift_u64" (func (;15;) (type 12)))
  (import "hognose-runtime" "list_new" (func (;16;) (type 11)))
  (import "hognose-runtime" "list_set" (func (;17;) (type 13)))
  (import "hognose-runtime" "lower_field" (func (;18;) (type 3)))
  (import "hognose-runtime" "lower_list" (func (;19;) (type 11)))
  (import "hognose-runtime" "lower_numbers" (func (;20;) (type 6)))
  (import "hognose-runtime" "lower_string" (func (;21;) (type 11)))
  (import "hognose-runtime" "lower_u64" (func (;22;) (type 14)))
  (export "test:aliases/api#look-up" (func 25))
  (export "cabi_post_test:aliases/api#look-up" (func 26))
  (export "test:aliases/api#store" (func 27))
  (export "cabi_post_test:aliases/api#store" (func 28))
  (elem (;0;) (i32.const 1000) func 23 24)
  (func (;23;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i64 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 7
    local.set 19
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
      call 2
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
      call 22
      local.tee 5
      i64.const -1
      i64.eq
      if ;; label = @2
        call 5
        if ;; label = @3
          i32.const 0
          local.set 18
          br 2 (;@1;)
        end
      end
      i32.const 32
      i32.const 8
      call 6
      local.set 6
      local.get 5
      local.get 6
      call 0
      local.get 6
      i32.load8_u
      local.set 7
      local.get 7
      if ;; label = @2
        local.get 6
        i64.load offset=8
        local.set 8
        local.get 8
        call 15
        local.set 9
        local.get 6
        i32.load offset=16
        local.set 10
        local.get 6
        i32.load offset=20
        local.set 11
        local.get 10
        local.get 11
        call 14
        local.set 12
        local.get 6
        i32.load offset=24
        local.set 13
        local.get 6
        i32.load offset=28
        local.set 14
        i32.const 0
        local.get 13
        local.get 14
        call 13
        local.set 15
        i32.const 100400
        call 11
        local.set 16
        local.get 16
        local.get 9
        i32.store offset=8
        local.get 16
        local.get 12
        i32.store offset=12
        local.get 16
        local.get 15
        i32.store offset=16
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
    i32.const 0
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;24;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    call 7
    local.set 25
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 25
        call 8
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
      call 18
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 24
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 18
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 24
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 2
      call 18
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 24
        br 1 (;@1;)
      end
      local.get 5
      call 22
      local.tee 8
      i64.const -1
      i64.eq
      if ;; label = @2
        call 5
        if ;; label = @3
          i32.const 1
          local.set 24
          br 2 (;@1;)
        end
      end
      local.get 6
      call 21
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 24
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 10
      i32.const 0
      local.get 7
      call 20
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 24
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 12
      local.get 1
      i32.load offset=4
      local.set 13
      local.get 13
      call 19
      local.tee 26
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 24
        br 1 (;@1;)
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
      if ;; label = @2
        unreachable
      end
      local.get 19
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 18
      local.get 18
      local.set 15
      i32.const 0
      local.set 27
      block ;; label = @2
        loop ;; label = @3
          local.get 27
          local.get 19
          i32.ge_u
          br_if 1 (;@2;)
          local.get 26
          local.get 27
          call 12
          local.set 14
          i32.const 9
          local.get 14
          call 20
          local.tee 16
          i32.eqz
          if ;; label = @4
            i32.const 5
            local.set 24
            br 3 (;@1;)
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
          local.get 27
          i32.const 1
          i32.add
          local.set 27
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 20
      local.get 8
      local.get 9
      local.get 10
      local.get 11
      local.get 12
      local.get 18
      local.get 19
      local.get 20
      call 1
      local.get 20
      i32.load
      local.set 21
      local.get 20
      i32.load offset=4
      local.set 22
      local.get 21
      local.get 22
      call 14
      local.set 23
      local.get 25
      call 8
      local.get 23
      return
      unreachable
    end
    local.get 25
    i32.const 1
    local.get 24
    local.get 27
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;25;) (type 12) (param i64) (result i32)
    (local i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      call 15
      local.set 2
      i32.const 8
      i32.const 4
      call 6
      local.set 18
      local.get 18
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 18
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 17
        br 1 (;@1;)
      end
      i32.const 32
      i32.const 8
      call 6
      local.set 4
      local.get 3
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        local.get 4
        local.get 6
        i32.store8
      else
        local.get 3
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 17
          br 2 (;@1;)
        end
        i32.const 1
        local.set 8
        local.get 4
        local.get 8
        i32.store8
        i32.const 100300
        local.get 7
        i32.const 0
        call 18
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 17
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 7
        i32.const 1
        call 18
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 17
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 7
        i32.const 2
        call 18
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 17
          br 2 (;@1;)
        end
        local.get 9
        call 22
        local.tee 12
        i64.const -1
        i64.eq
        if ;; label = @3
          call 5
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
        end
        local.get 4
        local.get 12
        i64.store offset=8
        local.get 10
        call 21
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 17
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 14
        local.get 4
        local.get 14
        i32.store offset=20
        local.get 4
        local.get 13
        i32.store offset=16
        i32.const 0
        local.get 11
        call 20
        local.tee 15
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 17
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 16
        local.get 4
        local.get 16
        i32.store offset=28
        local.get 4
        local.get 15
        i32.store offset=24
      end
      call 9
      local.get 4
      return
      unreachable
    end
    i32.const 0
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;26;) (type 15) (param i32)
    i64.const 0
    call 8
  )
  (func (;27;) (type 16) (param i64 i32 i32 i32 i32 i32 i32) (result i32)
    (local i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 7
      local.get 1
      local.set 8
      local.get 2
      local.set 9
      local.get 3
      local.set 10
      local.get 4
      local.set 11
      local.get 7
      call 15
      local.set 12
      local.get 8
      local.get 9
      call 14
      local.set 13
      i32.const 0
      local.get 10
      local.get 11
      call 13
      local.set 14
      i32.const 100400
      call 11
      local.set 15
      local.get 15
      local.get 12
      i32.store offset=8
      local.get 15
      local.get 13
      i32.store offset=12
      local.get 15
      local.get 14
      i32.store offset=16
      local.get 5
      local.set 16
      local.get 6
      local.set 17
      local.get 17
      call 16
      local.set 22
      local.get 16
      local.set 18
      i32.const 0
      local.set 28
      block ;; label = @2
        loop ;; label = @3
          local.get 28
          local.get 17
          i32.ge_u
          br_if 1 (;@2;)
          local.get 18
          i32.load
          local.set 19
          local.get 18
          i32.load offset=4
          local.set 20
          i32.const 9
          local.get 19
          local.get 20
          call 13
          local.set 21
          local.get 22
          local.get 28
          local.get 21
          call 17
          local.get 18
          i32.const 8
          i32.add
          local.set 18
          local.get 28
          i32.const 1
          i32.add
          local.set 28
          br 0 (;@3;)
        end
      end
      i32.const 12
      i32.const 4
      call 6
      local.set 29
      local.get 29
      local.get 15
      i32.store offset=4
      local.get 29
      local.get 22
      i32.store offset=8
      i32.const 1
      local.get 29
      i32.const 4
      i32.add
      i32.const 2
      call 3
      local.set 23
      local.get 23
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 27
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 24
      local.get 23
      call 21
      local.tee 25
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 27
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 26
      local.get 24
      local.get 26
      i32.store offset=4
      local.get 24
      local.get 25
      i32.store
      call 9
      local.get 24
      return
      unreachable
    end
    i32.const 1
    local.get 27
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;28;) (type 15) (param i32)
    i64.const 0
    call 8
  )
)
