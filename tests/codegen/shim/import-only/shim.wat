(module
  (type (;0;) (func (param i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32) (result i32)))
  (type (;3;) (func (result i64)))
  (type (;4;) (func (param i64)))
  (type (;5;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (param i32) (result i32)))
  (type (;7;) (func (param i32 i32 i32)))
  (type (;8;) (func (param i32 i32 i32) (result i32)))
  (type (;9;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:import-only/api" "draw" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "frame_allocate" (func (;2;) (type 2)))
  (import "hognose-runtime" "frame_enter" (func (;3;) (type 3)))
  (import "hognose-runtime" "frame_leave" (func (;4;) (type 4)))
  (import "hognose-runtime" "import_failed" (func (;5;) (type 5)))
  (import "hognose-runtime" "instance_new" (func (;6;) (type 6)))
  (import "hognose-runtime" "lift_u32" (func (;7;) (type 6)))
  (import "hognose-runtime" "list_new" (func (;8;) (type 6)))
  (import "hognose-runtime" "list_set" (func (;9;) (type 7)))
  (import "hognose-runtime" "lower_field" (func (;10;) (type 8)))
  (import "hognose-runtime" "lower_int" (func (;11;) (type 9)))
  (elem (;0;) (i32.const 1000) func 12)
  (func (;12;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32)
    call 3
    local.set 16
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
      call 1
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 4
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
      call 10
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      i32.const 0
      local.get 5
      call 11
      local.tee 17
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 15
        br 1 (;@1;)
      end
      local.get 17
      i32.wrap_i64
      local.set 6
      i32.const 8
      i32.const 4
      call 2
      local.set 7
      local.get 6
      local.get 7
      call 0
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      local.get 9
      call 8
      local.set 14
      local.get 8
      local.set 10
      i32.const 0
      local.set 18
      block ;; label = @2
        loop ;; label = @3
          local.get 18
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 10
          i32.load8_u
          local.set 11
          local.get 11
          i32.const 255
          i32.and
          call 7
          local.set 12
          i32.const 100400
          call 6
          local.set 13
          local.get 13
          local.get 12
          i32.store offset=8
          local.get 14
          local.get 18
          local.get 13
          call 9
          local.get 10
          i32.const 1
          i32.add
          local.set 10
          local.get 18
          i32.const 1
          i32.add
          local.set 18
          br 0 (;@3;)
        end
      end
      local.get 16
      call 4
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 0
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    i32.const 0
  )
)
