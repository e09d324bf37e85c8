(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32)))
  (type (;2;) (func (param i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i64)))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "wasi:io/poll@0.2.6" "[method]pollable.ready" (func (;0;) (type 0)))
  (import "wasi:io/poll@0.2.6" "[method]pollable.block" (func (;1;) (type 1)))
  (import "wasi:io/poll@0.2.6" "poll" (func (;2;) (type 2)))
  (import "wasi:io/poll@0.2.6" "[resource-drop]pollable" (func (;3;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;4;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;5;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;6;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;7;) (type 6)))
  (import "hognose-runtime" "frame_enter" (func (;8;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func (;9;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 9)))
  (import "hognose-runtime" "item" (func (;11;) (type 6)))
  (import "hognose-runtime" "lift_bool" (func (;12;) (type 0)))
  (import "hognose-runtime" "lift_numbers" (func (;13;) (type 4)))
  (import "hognose-runtime" "lower_borrow" (func (;14;) (type 6)))
  (import "hognose-runtime" "lower_list" (func (;15;) (type 0)))
  (export "run" (func 19))
  (elem (;0;) (i32.const 1000) func 16 17 18 3)
  (func (;16;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 8
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
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call 14
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
      call 9
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
  (func (;17;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 8
    local.set 7
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
        local.get 7
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call 14
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 1
      local.get 7
      call 9
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 1
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;18;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    call 8
    local.set 15
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
      call 15
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
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
      call 7
      local.set 8
      local.get 8
      local.set 6
      i32.const 0
      local.set 17
      block ;; label = @2
        loop ;; label = @3
          local.get 17
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          local.get 17
          call 11
          local.set 5
          i32.const 100300
          local.get 5
          call 14
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          local.get 6
          local.get 7
          i32.store
          local.get 6
          i32.const 4
          i32.add
          local.set 6
          local.get 17
          i32.const 1
          i32.add
          local.set 17
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 10
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
      i32.const 4
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
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;19;) (type 10)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 7
      local.set 2
      i32.const 0
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 5
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 9
      return
      unreachable
    end
    i32.const 0
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
)
