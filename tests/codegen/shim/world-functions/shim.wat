(module
  (type (;0;) (func (param i32 i32)))
  (type (;1;) (func (param i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32) (result i32)))
  (type (;10;) (func (param i32 i32) (result i64)))
  (type (;11;) (func (result i32)))
  (type (;12;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "$root" "log" (func (;0;) (type 0)))
  (import "$root" "add" (func (;1;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;2;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;5;) (type 1)))
  (import "hognose-runtime" "frame_enter" (func (;6;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;7;) (type 6)))
  (import "hognose-runtime" "frame_settle" (func (;8;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;9;) (type 8)))
  (import "hognose-runtime" "lift_numbers" (func (;10;) (type 3)))
  (import "hognose-runtime" "lift_s32" (func (;11;) (type 9)))
  (import "hognose-runtime" "lower_int" (func (;12;) (type 10)))
  (import "hognose-runtime" "lower_string" (func (;13;) (type 9)))
  (import "hognose-runtime" "take_err" (func (;14;) (type 11)))
  (export "run" (func 17))
  (export "compute" (func 18))
  (export "cabi_post_compute" (func 19))
  (elem (;0;) (i32.const 1000) func 15 16)
  (func (;15;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i64)
    call 6
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
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 8
        call 7
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 13
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
      call 7
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
    call 9
    i32.const 0
  )
  (func (;16;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64 i64 i64)
    call 6
    local.set 11
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
      i32.const 5
      local.get 4
      call 12
      local.tee 12
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.wrap_i64
      local.set 5
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 5
      local.get 6
      call 12
      local.tee 13
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 13
      i32.wrap_i64
      local.set 7
      local.get 5
      local.get 7
      call 1
      local.set 8
      local.get 8
      call 11
      local.set 9
      local.get 11
      call 7
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 1
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    i32.const 0
  )
  (func (;17;) (type 7)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 5
      local.set 2
      i32.const 0
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 3
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 7
      return
      unreachable
    end
    i32.const 0
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;18;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 4
      local.get 2
      local.get 3
      call 10
      local.set 4
      i32.const 8
      i32.const 4
      call 5
      local.set 15
      local.get 15
      local.get 4
      i32.store offset=4
      i32.const 1
      local.get 15
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 5
      i32.const 12
      i32.const 4
      call 5
      local.set 6
      local.get 5
      if ;; label = @2
        local.get 5
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 0
        local.set 8
        local.get 6
        local.get 8
        i32.store8
        i32.const 4
        local.get 7
        call 12
        local.tee 17
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        local.get 17
        i32.wrap_i64
        local.set 9
        local.get 6
        local.get 9
        i32.store offset=4
      else
        call 14
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 14
          br 2 (;@1;)
        end
        local.get 16
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 1
        local.set 11
        local.get 6
        local.get 11
        i32.store8
        local.get 10
        call 13
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 14
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 13
        local.get 6
        local.get 13
        i32.store offset=8
        local.get 6
        local.get 12
        i32.store offset=4
      end
      call 8
      local.get 6
      return
      unreachable
    end
    i32.const 1
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;19;) (type 12) (param i32)
    i64.const 0
    call 7
  )
)
