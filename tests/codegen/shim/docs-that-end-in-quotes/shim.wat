(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32 i32)))
  (type (;2;) (func (param i32)))
  (type (;3;) (func (param i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func))
  (type (;7;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;8;) (func (param i32 i32) (result i32)))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i64)))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:docs-that-end-in-quotes/api" "[constructor]thing" (func (;0;) (type 0)))
  (import "test:docs-that-end-in-quotes/api" "[method]thing.get" (func (;1;) (type 1)))
  (import "test:docs-that-end-in-quotes/api" "f" (func (;2;) (type 2)))
  (import "test:docs-that-end-in-quotes/api" "[resource-drop]thing" (func (;3;) (type 2)))
  (import "[export]test:docs-that-end-in-quotes/api" "[resource-drop]thing" (func (;4;) (type 2)))
  (import "[export]test:docs-that-end-in-quotes/api" "[resource-new]thing" (func (;5;) (type 3)))
  (import "[export]test:docs-that-end-in-quotes/api" "[resource-rep]thing" (func (;6;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;7;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;8;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func (;9;) (type 1)))
  (import "hognose-runtime" "end_borrows" (func (;10;) (type 6)))
  (import "hognose-runtime" "export_failed" (func (;11;) (type 7)))
  (import "hognose-runtime" "frame_allocate" (func (;12;) (type 8)))
  (import "hognose-runtime" "frame_enter" (func (;13;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func (;14;) (type 10)))
  (import "hognose-runtime" "frame_settle" (func (;15;) (type 6)))
  (import "hognose-runtime" "import_failed" (func (;16;) (type 11)))
  (import "hognose-runtime" "init_handle" (func (;17;) (type 12)))
  (import "hognose-runtime" "lift_borrow" (func (;18;) (type 8)))
  (import "hognose-runtime" "lift_string" (func (;19;) (type 8)))
  (import "hognose-runtime" "lower_borrow" (func (;20;) (type 8)))
  (import "hognose-runtime" "lower_own" (func (;21;) (type 8)))
  (import "hognose-runtime" "lower_string" (func (;22;) (type 3)))
  (import "hognose-runtime" "raise_err" (func (;23;) (type 2)))
  (import "hognose-runtime" "take_err" (func (;24;) (type 0)))
  (export "test:docs-that-end-in-quotes/api#[constructor]thing" (func 28))
  (export "test:docs-that-end-in-quotes/api#[method]thing.get" (func 29))
  (export "cabi_post_test:docs-that-end-in-quotes/api#[method]thing.get" (func 30))
  (export "test:docs-that-end-in-quotes/api#f" (func 31))
  (export "cabi_post_test:docs-that-end-in-quotes/api#f" (func 32))
  (export "g" (func 33))
  (export "cabi_post_g" (func 34))
  (export "test:docs-that-end-in-quotes/api#[dtor]thing" (func 35))
  (elem (;0;) (i32.const 1000) func 25 26 27 3 4 5 6)
  (func (;25;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 13
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
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.set 4
      i32.const 101500
      local.get 0
      local.get 4
      call 17
      i32.const 100100
      local.set 5
      local.get 7
      call 14
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
    call 16
    i32.const 0
  )
  (func (;26;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 13
    local.set 13
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
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101500
      local.get 4
      call 20
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 12
      local.set 6
      local.get 5
      local.get 6
      call 1
      local.get 6
      i32.load8_u
      local.set 7
      local.get 7
      if ;; label = @2
        local.get 6
        i32.load offset=4
        local.set 8
        local.get 6
        i32.load offset=8
        local.set 9
        local.get 8
        local.get 9
        call 19
        local.set 10
        local.get 10
        call 23
        local.get 13
        call 14
        i32.const 0
        return
      else
        i32.const 100100
        local.set 11
      end
      local.get 13
      call 14
      local.get 11
      return
      unreachable
    end
    local.get 13
    i32.const 1
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    i32.const 0
  )
  (func (;27;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 13
    local.set 9
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 7
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
      i32.const 8
      i32.const 4
      call 12
      local.set 4
      local.get 4
      call 2
      local.get 4
      i32.load
      local.set 5
      local.get 4
      i32.load offset=4
      local.set 6
      local.get 5
      local.get 6
      call 19
      local.set 7
      local.get 9
      call 14
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 2
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    i32.const 0
  )
  (func (;28;) (type 0) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 12
      local.set 3
      i32.const 0
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 8
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 101600
      local.get 0
      call 21
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 14
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
    call 11
    unreachable
  )
  (func (;29;) (type 3) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101600
      local.get 1
      call 18
      local.set 2
      i32.const 8
      i32.const 4
      call 12
      local.set 12
      local.get 12
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 12
      i32.const 4
      i32.add
      i32.const 1
      call 8
      local.set 3
      call 10
      i32.const 12
      i32.const 4
      call 12
      local.set 4
      local.get 3
      if ;; label = @2
        i32.const 0
        local.set 6
        local.get 4
        local.get 6
        i32.store8
      else
        call 24
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 11
          br 2 (;@1;)
        end
        local.get 13
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 11
          br 2 (;@1;)
        end
        i32.const 1
        local.set 8
        local.get 4
        local.get 8
        i32.store8
        local.get 7
        call 22
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 11
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 10
        local.get 4
        local.get 10
        i32.store offset=8
        local.get 4
        local.get 9
        i32.store offset=4
      end
      call 15
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;30;) (type 2) (param i32)
    i64.const 0
    call 14
  )
  (func (;31;) (type 0) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 12
      local.set 5
      i32.const 2
      local.get 5
      i32.const 4
      i32.add
      i32.const 0
      call 8
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 12
      local.set 1
      local.get 0
      call 22
      local.tee 2
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 4
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 3
      local.get 1
      local.get 3
      i32.store offset=4
      local.get 1
      local.get 2
      i32.store
      call 15
      local.get 1
      return
      unreachable
    end
    i32.const 2
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;32;) (type 2) (param i32)
    i64.const 0
    call 14
  )
  (func (;33;) (type 0) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 12
      local.set 11
      i32.const 3
      local.get 11
      i32.const 4
      i32.add
      i32.const 0
      call 8
      local.set 0
      i32.const 12
      i32.const 4
      call 12
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        local.get 2
        call 22
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 5
        local.get 1
        local.get 5
        i32.store offset=8
        local.get 1
        local.get 4
        i32.store offset=4
      else
        call 24
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 10
          br 2 (;@1;)
        end
        local.get 12
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        i32.const 1
        local.set 7
        local.get 1
        local.get 7
        i32.store8
        local.get 6
        call 22
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 10
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 9
        local.get 1
        local.get 9
        i32.store offset=8
        local.get 1
        local.get 8
        i32.store offset=4
      end
      call 15
      local.get 1
      return
      unreachable
    end
    i32.const 3
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;34;) (type 2) (param i32)
    i64.const 0
    call 14
  )
  (func (;35;) (type 2) (param i32)
    i32.const 101600
    local.get 0
    call 9
  )
)
