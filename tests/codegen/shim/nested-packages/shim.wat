(module
  (type (;0;) (func (param f64 f64) (result f64)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (result i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param f64) (result i32)))
  (type (;10;) (func (param i32) (result f64)))
  (type (;11;) (func (result f64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "inner:tools/math@1.0.0" "sum" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;2;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;3;) (type 3)))
  (import "hognose-runtime" "failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;7;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;8;) (type 8)))
  (import "hognose-runtime" "lift_f64" (func (;9;) (type 9)))
  (import "hognose-runtime" "lower_f64" (func (;10;) (type 10)))
  (import "hognose-runtime" "lower_field" (func (;11;) (type 2)))
  (export "run" (func 13))
  (elem (;0;) (i32.const 1000) func 12)
  (func (;12;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 f64 f64 f64 i32 i32 i64 f64 f64)
    call 6
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
      call 1
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
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
      i32.const 0
      call 11
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 11
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      local.get 5
      call 10
      local.tee 13
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 4
        if ;; label = @3
          i32.const 1
          local.set 11
          br 2 (;@1;)
        end
      end
      local.get 13
      local.set 7
      local.get 6
      call 10
      local.tee 14
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 4
        if ;; label = @3
          i32.const 2
          local.set 11
          br 2 (;@1;)
        end
      end
      local.get 14
      local.set 8
      local.get 7
      local.get 8
      call 0
      local.set 9
      local.get 9
      call 9
      local.set 10
      local.get 12
      call 7
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
    call 8
    i32.const 0
  )
  (func (;13;) (type 11) (result f64)
    (local i32 f64 i32 i32 f64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 5
      local.set 3
      i32.const 0
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 2
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      local.get 0
      call 10
      local.tee 4
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 4
        if ;; label = @3
          i32.const 0
          local.set 2
          br 2 (;@1;)
        end
      end
      local.get 4
      local.set 1
      i64.const 0
      call 7
      local.get 1
      return
      unreachable
    end
    i32.const 0
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 3
    unreachable
  )
)
