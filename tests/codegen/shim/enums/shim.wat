(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (param i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:enums/api" "mix" (func (;0;) (type 0)))
  (import "test:enums/api" "single" (func (;1;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;2;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;5;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func (;6;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;7;) (type 6)))
  (import "hognose-runtime" "import_failed" (func (;8;) (type 7)))
  (import "hognose-runtime" "lift_enum" (func (;9;) (type 0)))
  (import "hognose-runtime" "lower_enum" (func (;10;) (type 0)))
  (export "test:enums/api#mix" (func 13))
  (export "test:enums/api#single" (func 14))
  (elem (;0;) (i32.const 1000) func 11 12)
  (func (;11;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 6
    local.set 11
    local.get 3
    local.get 2
    i32.const 2
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
        local.get 11
        call 7
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
      call 10
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 100300
      local.get 6
      call 10
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      call 0
      local.set 8
      i32.const 100300
      local.get 8
      call 9
      local.set 9
      local.get 11
      call 7
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 0
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    i32.const 0
  )
  (func (;12;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 6
    local.set 9
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
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 7
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100500
      local.get 4
      call 10
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 1
      local.set 6
      i32.const 100500
      local.get 6
      call 9
      local.set 7
      local.get 9
      call 7
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
    call 8
    i32.const 0
  )
  (func (;13;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 100300
      local.get 2
      call 9
      local.set 3
      local.get 1
      local.set 4
      i32.const 100300
      local.get 4
      call 9
      local.set 5
      i32.const 12
      i32.const 4
      call 5
      local.set 9
      local.get 9
      local.get 3
      i32.store offset=4
      local.get 9
      local.get 5
      i32.store offset=8
      i32.const 0
      local.get 9
      i32.const 4
      i32.add
      i32.const 2
      call 3
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 8
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 6
      call 10
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i64.const 0
      call 7
      local.get 7
      return
      unreachable
    end
    i32.const 0
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;14;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100500
      local.get 1
      call 9
      local.set 2
      i32.const 8
      i32.const 4
      call 5
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 100500
      local.get 3
      call 10
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      i64.const 0
      call 7
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
)
