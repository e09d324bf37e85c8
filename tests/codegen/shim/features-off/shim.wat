(module
  (type (;0;) (func))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32) (result i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:features-off/api" "stable" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;2;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;3;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;6;) (type 6)))
  (import "hognose-runtime" "import_failed" (func (;7;) (type 7)))
  (export "test:features-off/api#stable" (func 9))
  (elem (;0;) (i32.const 1000) func 8)
  (func (;8;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 5
    local.set 5
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
      call 1
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 6
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.get 5
      call 6
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 0
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    i32.const 0
  )
  (func (;9;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 4
      local.set 2
      i32.const 0
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 2
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 6
      return
      unreachable
    end
    i32.const 0
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 3
    unreachable
  )
)
