(module
  (type (;0;) (func (param i32) (result i64)))
  (type (;1;) (func (param i32)))
  (type (;2;) (func (param i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32)))
  (type (;6;) (func))
  (type (;7;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;8;) (func (param i32 i32) (result i32)))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i64)))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param i64) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-export-uses-import/store" "[method]bucket.size" (func (;0;) (type 0)))
  (import "test:resources-export-uses-import/store" "[resource-drop]bucket" (func (;1;) (type 1)))
  (import "[export]test:resources-export-uses-import/plugin" "[resource-drop]view" (func (;2;) (type 1)))
  (import "[export]test:resources-export-uses-import/plugin" "[resource-new]view" (func (;3;) (type 2)))
  (import "[export]test:resources-export-uses-import/plugin" "[resource-rep]view" (func (;4;) (type 2)))
  (import "hognose-runtime" "bind_arguments" (func (;5;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;6;) (type 4)))
  (import "hognose-runtime" "drop_representation" (func (;7;) (type 5)))
  (import "hognose-runtime" "end_borrows" (func (;8;) (type 6)))
  (import "hognose-runtime" "export_failed" (func (;9;) (type 7)))
  (import "hognose-runtime" "frame_allocate" (func (;10;) (type 8)))
  (import "hognose-runtime" "frame_enter" (func (;11;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func (;12;) (type 10)))
  (import "hognose-runtime" "frame_settle" (func (;13;) (type 6)))
  (import "hognose-runtime" "import_failed" (func (;14;) (type 11)))
  (import "hognose-runtime" "item" (func (;15;) (type 8)))
  (import "hognose-runtime" "lift_borrow" (func (;16;) (type 8)))
  (import "hognose-runtime" "lift_own" (func (;17;) (type 8)))
  (import "hognose-runtime" "lift_u64" (func (;18;) (type 12)))
  (import "hognose-runtime" "lower_borrow" (func (;19;) (type 8)))
  (import "hognose-runtime" "lower_field" (func (;20;) (type 4)))
  (import "hognose-runtime" "lower_list" (func (;21;) (type 2)))
  (import "hognose-runtime" "lower_own" (func (;22;) (type 8)))
  (export "test:resources-export-uses-import/plugin#[constructor]view" (func 24))
  (export "test:resources-export-uses-import/plugin#[method]view.bucket" (func 25))
  (export "cabi_post_test:resources-export-uses-import/plugin#[method]view.bucket" (func 26))
  (export "test:resources-export-uses-import/plugin#inspect" (func 27))
  (export "cabi_post_test:resources-export-uses-import/plugin#inspect" (func 28))
  (export "test:resources-export-uses-import/plugin#[dtor]view" (func 29))
  (elem (;0;) (i32.const 1000) func 23 1 2 3 4)
  (func (;23;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i64 i32 i32 i64)
    call 11
    local.set 9
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101000
      local.get 4
      call 19
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 0
      local.set 6
      local.get 6
      call 18
      local.set 7
      local.get 9
      call 12
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 0
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;24;) (type 2) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101000
      local.get 1
      call 17
      local.set 2
      i32.const 8
      i32.const 4
      call 10
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 101100
      local.get 3
      call 22
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      i64.const 0
      call 12
      local.get 4
      return
      unreachable
    end
    i32.const 0
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;25;) (type 2) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101100
      local.get 1
      call 16
      local.set 2
      i32.const 8
      i32.const 4
      call 10
      local.set 11
      local.get 11
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 11
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 3
      call 8
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 4
      i32.const 100600
      local.get 3
      i32.const 0
      call 20
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 3
      i32.const 1
      call 20
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 0
      call 20
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      i32.const 101000
      local.get 7
      call 22
      local.tee 8
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 10
        br 1 (;@1;)
      end
      local.get 4
      local.get 8
      i32.store
      i32.const 101100
      local.get 6
      call 22
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 3
        local.set 10
        br 1 (;@1;)
      end
      local.get 4
      local.get 9
      i32.store offset=4
      call 13
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;26;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;27;) (type 8) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 101000
      local.get 2
      call 16
      local.set 3
      local.get 1
      local.set 4
      i32.const 101100
      local.get 4
      call 16
      local.set 5
      i32.const 12
      i32.const 4
      call 10
      local.set 15
      local.get 15
      local.get 3
      i32.store offset=4
      local.get 15
      local.get 5
      i32.store offset=8
      i32.const 2
      local.get 15
      i32.const 4
      i32.add
      i32.const 2
      call 6
      local.set 6
      call 8
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 14
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 7
      local.get 6
      call 21
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 13
      local.get 13
      i64.extend_i32_u
      i64.const 4
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 13
      i32.const 4
      i32.mul
      i32.const 4
      call 10
      local.set 12
      local.get 12
      local.set 9
      i32.const 0
      local.set 17
      block ;; label = @2
        loop ;; label = @3
          local.get 17
          local.get 13
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          local.get 17
          call 15
          local.set 8
          i32.const 100300
          local.get 8
          i32.const 0
          call 20
          local.tee 10
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          i32.const 101000
          local.get 10
          call 22
          local.tee 11
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 2
            local.set 14
            br 3 (;@1;)
          end
          local.get 9
          local.get 11
          i32.store
          local.get 9
          i32.const 4
          i32.add
          local.set 9
          local.get 17
          i32.const 1
          i32.add
          local.set 17
          br 0 (;@3;)
        end
      end
      local.get 7
      local.get 13
      i32.store offset=4
      local.get 7
      local.get 12
      i32.store
      call 13
      local.get 7
      return
      unreachable
    end
    i32.const 2
    local.get 14
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    unreachable
  )
  (func (;28;) (type 1) (param i32)
    i64.const 0
    call 12
  )
  (func (;29;) (type 1) (param i32)
    i32.const 101100
    local.get 0
    call 7
  )
)
