(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (result i64)))
  (type (;3;) (func (param i64)))
  (type (;4;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (param i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:codegen/types" "plain" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "frame_enter" (func (;2;) (type 2)))
  (import "hognose-runtime" "frame_leave" (func (;3;) (type 3)))
  (import "hognose-runtime" "import_failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "lift_u32" (func (;5;) (type 5)))
  (elem (;0;) (i32.const 1000) func 6)
  (func (;6;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 2
    local.set 7
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
        local.get 7
        call 3
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.set 4
      local.get 4
      call 5
      local.set 5
      local.get 7
      call 3
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 0
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    i32.const 0
  )
)
