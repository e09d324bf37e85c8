(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32) (result i64)))
  (type (;2;) (func (param i32)))
  (type (;3;) (func (param i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32)))
  (type (;7;) (func))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (result i32)))
  (type (;10;) (func (param i32 i32) (result i32)))
  (type (;11;) (func (result i64)))
  (type (;12;) (func (param i64)))
  (type (;13;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;14;) (func (param i64) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-fallible-constructor/api" "[constructor]file" (func (;0;) (type 0)))
  (import "test:resources-fallible-constructor/api" "[method]file.size" (func (;1;) (type 1)))
  (import "test:resources-fallible-constructor/api" "[resource-drop]file" (func (;2;) (type 2)))
  (import "[export]test:resources-fallible-constructor/api" "[resource-drop]file" (func (;3;) (type 2)))
  (import "[export]test:resources-fallible-constructor/api" "[resource-new]file" (func (;4;) (type 3)))
  (import "[export]test:resources-fallible-constructor/api" "[resource-rep]file" (func (;5;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;6;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;7;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func (;8;) (type 6)))
  (import "hognose-runtime" "end_borrows" (func (;9;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;10;) (type 8)))
  (import "hognose-runtime" "failed" (func (;11;) (type 9)))
  (import "hognose-runtime" "frame_allocate" (func (;12;) (type 10)))
  (import "hognose-runtime" "frame_enter" (func (;13;) (type 11)))
  (import "hognose-runtime" "frame_leave" (func (;14;) (type 12)))
  (import "hognose-runtime" "frame_settle" (func (;15;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;16;) (type 13)))
  (import "hognose-runtime" "init_handle" (func (;17;) (type 0)))
  (import "hognose-runtime" "lift_borrow" (func (;18;) (type 10)))
  (import "hognose-runtime" "lift_enum" (func (;19;) (type 10)))
  (import "hognose-runtime" "lift_string" (func (;20;) (type 10)))
  (import "hognose-runtime" "lift_u64" (func (;21;) (type 14)))
  (import "hognose-runtime" "lower_borrow" (func (;22;) (type 10)))
  (import "hognose-runtime" "lower_enum" (func (;23;) (type 10)))
  (import "hognose-runtime" "lower_own" (func (;24;) (type 10)))
  (import "hognose-runtime" "lower_string" (func (;25;) (type 3)))
  (import "hognose-runtime" "lower_u64" (func (;26;) (type 1)))
  (import "hognose-runtime" "raise_err" (func (;27;) (type 2)))
  (import "hognose-runtime" "take_err" (func (;28;) (type 9)))
  (export "test:resources-fallible-constructor/api#[constructor]file" (func 31))
  (export "cabi_post_test:resources-fallible-constructor/api#[constructor]file" (func 32))
  (export "test:resources-fallible-constructor/api#[method]file.size" (func 33))
  (export "test:resources-fallible-constructor/api#[dtor]file" (func 34))
  (elem (;0;) (i32.const 1000) func 29 30 2 3 4 5)
  (func (;29;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 13
    local.set 15
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 25
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
      i32.const 8
      i32.const 4
      call 12
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 0
      local.get 7
      i32.load8_u
      local.set 8
      local.get 8
      if ;; label = @2
        local.get 7
        i32.load8_u offset=4
        local.set 11
        i32.const 100300
        local.get 11
        call 19
        local.set 12
        local.get 12
        call 27
        local.get 15
        call 14
        i32.const 0
        return
      else
        local.get 7
        i32.load offset=4
        local.set 9
        i32.const 100500
        local.get 0
        local.get 9
        call 17
        i32.const 100100
        local.set 10
        local.get 10
        local.set 13
      end
      local.get 15
      call 14
      local.get 13
      return
      unreachable
    end
    local.get 15
    i32.const 0
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    i32.const 0
  )
  (func (;30;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i64 i32 i32 i64)
    call 13
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100500
      local.get 4
      call 22
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
      local.get 6
      call 21
      local.set 7
      local.get 9
      call 14
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
    call 16
    i32.const 0
  )
  (func (;31;) (type 10) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 20
      local.set 4
      i32.const 8
      i32.const 4
      call 12
      local.set 14
      local.get 14
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 7
      local.set 5
      i32.const 8
      i32.const 4
      call 12
      local.set 6
      local.get 5
      if ;; label = @2
        local.get 5
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 0
        local.set 8
        local.get 6
        local.get 8
        i32.store8
        i32.const 100600
        local.get 7
        call 24
        local.tee 9
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        local.get 6
        local.get 9
        i32.store offset=4
      else
        call 28
        local.tee 15
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 13
          br 2 (;@1;)
        end
        local.get 15
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 1
        local.set 11
        local.get 6
        local.get 11
        i32.store8
        i32.const 100300
        local.get 10
        call 23
        local.tee 12
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 1
          local.set 13
          br 2 (;@1;)
        end
        local.get 6
        local.get 12
        i32.store8 offset=4
      end
      call 15
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;32;) (type 2) (param i32)
    i64.const 0
    call 14
  )
  (func (;33;) (type 1) (param i32) (result i64)
    (local i32 i32 i32 i64 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100600
      local.get 1
      call 18
      local.set 2
      i32.const 8
      i32.const 4
      call 12
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 7
      local.set 3
      call 9
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      call 26
      local.tee 4
      i64.const -1
      i64.eq
      if ;; label = @2
        call 11
        if ;; label = @3
          i32.const 0
          local.set 5
          br 2 (;@1;)
        end
      end
      i64.const 0
      call 14
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
    call 10
    unreachable
  )
  (func (;34;) (type 2) (param i32)
    i32.const 100600
    local.get 0
    call 8
  )
)
