(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32) (result i64)))
  (type (;2;) (func (param i32)))
  (type (;3;) (func (param i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32)))
  (type (;7;) (func))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32 i32) (result i32)))
  (type (;10;) (func (result i64)))
  (type (;11;) (func (param i64)))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i32 i32 i32)))
  (type (;14;) (func (param i64) (result i32)))
  (type (;15;) (func (param i32 i32) (result i64)))
  (type (;16;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-one-sided/store" "[constructor]bucket" (func (;0;) (type 0)))
  (import "test:resources-one-sided/store" "[method]bucket.size" (func (;1;) (type 1)))
  (import "test:resources-one-sided/store" "[resource-drop]bucket" (func (;2;) (type 2)))
  (import "[export]test:resources-one-sided/store" "[resource-drop]bucket" (func (;3;) (type 2)))
  (import "[export]test:resources-one-sided/store" "[resource-new]bucket" (func (;4;) (type 3)))
  (import "[export]test:resources-one-sided/store" "[resource-rep]bucket" (func (;5;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;6;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;7;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func (;8;) (type 6)))
  (import "hognose-runtime" "end_borrows" (func (;9;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;10;) (type 8)))
  (import "hognose-runtime" "failed" (func (;11;) (type 0)))
  (import "hognose-runtime" "frame_allocate" (func (;12;) (type 9)))
  (import "hognose-runtime" "frame_enter" (func (;13;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;14;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;15;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;16;) (type 12)))
  (import "hognose-runtime" "init_handle" (func (;17;) (type 13)))
  (import "hognose-runtime" "instance_new" (func (;18;) (type 3)))
  (import "hognose-runtime" "lift_borrow" (func (;19;) (type 9)))
  (import "hognose-runtime" "lift_own" (func (;20;) (type 9)))
  (import "hognose-runtime" "lift_u32" (func (;21;) (type 3)))
  (import "hognose-runtime" "lift_u64" (func (;22;) (type 14)))
  (import "hognose-runtime" "lower_borrow" (func (;23;) (type 9)))
  (import "hognose-runtime" "lower_field" (func (;24;) (type 5)))
  (import "hognose-runtime" "lower_int" (func (;25;) (type 15)))
  (import "hognose-runtime" "lower_own" (func (;26;) (type 9)))
  (import "hognose-runtime" "lower_u64" (func (;27;) (type 1)))
  (export "test:resources-one-sided/store#[constructor]bucket" (func 30))
  (export "test:resources-one-sided/store#[method]bucket.size" (func 31))
  (export "test:resources-one-sided/user#run" (func 32))
  (export "cabi_post_test:resources-one-sided/user#run" (func 33))
  (export "test:resources-one-sided/store#[dtor]bucket" (func 34))
  (elem (;0;) (i32.const 1000) func 28 29 2 3 4 5)
  (func (;28;) (type 4) (param i32 i32 i32 i32) (result i32)
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
      call 6
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
      i32.const 101900
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
  (func (;29;) (type 4) (param i32 i32 i32 i32) (result i32)
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
      i32.const 101900
      local.get 4
      call 23
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
      call 22
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
  (func (;30;) (type 0) (result i32)
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
      call 7
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 102000
      local.get 0
      call 26
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
    call 10
    unreachable
  )
  (func (;31;) (type 1) (param i32) (result i64)
    (local i32 i32 i32 i64 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 102000
      local.get 1
      call 19
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
      call 27
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
  (func (;32;) (type 16) (param i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 5
      local.get 1
      local.set 6
      local.get 2
      local.set 7
      local.get 3
      local.set 8
      i32.const 102000
      local.get 5
      call 20
      local.set 9
      i32.const 102000
      local.get 6
      call 20
      local.set 10
      local.get 7
      i32.const 255
      i32.and
      call 21
      local.set 11
      i32.const 100400
      call 18
      local.set 12
      local.get 12
      local.get 11
      i32.store offset=8
      i32.const 101100
      call 18
      local.set 13
      local.get 13
      local.get 10
      i32.store offset=8
      local.get 13
      local.get 12
      i32.store offset=12
      local.get 8
      i32.const 255
      i32.and
      call 21
      local.set 14
      i32.const 100400
      call 18
      local.set 15
      local.get 15
      local.get 14
      i32.store offset=8
      i32.const 101500
      call 18
      local.set 16
      local.get 16
      local.get 9
      i32.store offset=8
      local.get 16
      local.get 13
      i32.store offset=12
      local.get 16
      local.get 15
      i32.store offset=16
      local.get 4
      local.set 17
      i32.const 102000
      local.get 17
      call 19
      local.set 18
      i32.const 12
      i32.const 4
      call 12
      local.set 27
      local.get 27
      local.get 16
      i32.store offset=4
      local.get 27
      local.get 18
      i32.store offset=8
      i32.const 2
      local.get 27
      i32.const 4
      i32.add
      i32.const 2
      call 7
      local.set 19
      call 9
      local.get 19
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 26
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 12
      local.set 20
      i32.const 101000
      local.get 19
      i32.const 0
      call 24
      local.tee 21
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 26
        br 1 (;@1;)
      end
      i32.const 101000
      local.get 19
      i32.const 1
      call 24
      local.tee 22
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 26
        br 1 (;@1;)
      end
      i32.const 102000
      local.get 21
      call 26
      local.tee 23
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 26
        br 1 (;@1;)
      end
      local.get 20
      local.get 23
      i32.store
      i32.const 100300
      local.get 22
      i32.const 0
      call 24
      local.tee 24
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 26
        br 1 (;@1;)
      end
      i32.const 0
      local.get 24
      call 25
      local.tee 28
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 26
        br 1 (;@1;)
      end
      local.get 28
      i32.wrap_i64
      local.set 25
      local.get 20
      local.get 25
      i32.store8 offset=4
      call 15
      local.get 20
      return
      unreachable
    end
    i32.const 2
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;33;) (type 2) (param i32)
    i64.const 0
    call 14
  )
  (func (;34;) (type 2) (param i32)
    i32.const 102000
    local.get 0
    call 8
  )
)
