(module
  (type (;0;) (func (param i32 i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32) (result i32)))
  (type (;3;) (func (param i64)))
  (type (;4;) (func (param i32) (result i32)))
  (type (;5;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "hognose-runtime" "call_export" (func (;0;) (type 0)))
  (import "hognose-runtime" "export_failed" (func (;1;) (type 1)))
  (import "hognose-runtime" "frame_allocate" (func (;2;) (type 2)))
  (import "hognose-runtime" "frame_leave" (func (;3;) (type 3)))
  (import "hognose-runtime" "instance_new" (func (;4;) (type 4)))
  (import "hognose-runtime" "lift_enum" (func (;5;) (type 2)))
  (import "hognose-runtime" "lift_u32" (func (;6;) (type 4)))
  (import "hognose-runtime" "lower_field" (func (;7;) (type 0)))
  (import "hognose-runtime" "lower_int" (func (;8;) (type 5)))
  (export "test:export-uses-import/api#draw" (func 9))
  (func (;9;) (type 2) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      i32.const 255
      i32.and
      call 6
      local.set 4
      i32.const 100400
      call 4
      local.set 5
      local.get 5
      local.get 4
      i32.store offset=8
      i32.const 100600
      local.get 3
      call 5
      local.set 6
      i32.const 100900
      call 4
      local.set 7
      local.get 7
      local.get 5
      i32.store offset=8
      local.get 7
      local.get 6
      i32.store offset=12
      i32.const 8
      i32.const 4
      call 2
      local.set 12
      local.get 12
      local.get 7
      i32.store offset=4
      i32.const 0
      local.get 12
      i32.const 4
      i32.add
      i32.const 1
      call 0
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 8
      i32.const 0
      call 7
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 0
      local.get 9
      call 8
      local.tee 13
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 11
        br 1 (;@1;)
      end
      local.get 13
      i32.wrap_i64
      local.set 10
      i64.const 0
      call 3
      local.get 10
      return
      unreachable
    end
    i32.const 0
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 1
    unreachable
  )
)
