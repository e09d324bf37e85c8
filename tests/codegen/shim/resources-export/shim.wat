(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func (param i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32)))
  (type (;4;) (func))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func (param i32 i32 i32)))
  (type (;9;) (func (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "[export]test:resources-export/api" "[resource-drop]thing" (func (;0;) (type 0)))
  (import "[export]test:resources-export/api" "[resource-new]thing" (func (;1;) (type 1)))
  (import "[export]test:resources-export/api" "[resource-rep]thing" (func (;2;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 2)))
  (import "hognose-runtime" "drop_representation" (func (;4;) (type 3)))
  (import "hognose-runtime" "end_borrows" (func (;5;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;6;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;7;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 4)))
  (import "hognose-runtime" "lift_borrow" (func (;10;) (type 6)))
  (import "hognose-runtime" "lift_own" (func (;11;) (type 6)))
  (import "hognose-runtime" "lift_string" (func (;12;) (type 6)))
  (import "hognose-runtime" "list_new" (func (;13;) (type 1)))
  (import "hognose-runtime" "list_set" (func (;14;) (type 8)))
  (import "hognose-runtime" "lower_own" (func (;15;) (type 6)))
  (import "hognose-runtime" "lower_string" (func (;16;) (type 1)))
  (import "hognose-runtime" "take_err" (func (;17;) (type 9)))
  (export "test:resources-export/api#[constructor]thing" (func 18))
  (export "test:resources-export/api#[method]thing.name" (func 19))
  (export "cabi_post_test:resources-export/api#[method]thing.name" (func 20))
  (export "test:resources-export/api#[method]thing.rename" (func 21))
  (export "cabi_post_test:resources-export/api#[method]thing.rename" (func 22))
  (export "test:resources-export/api#[method]thing.join" (func 23))
  (export "test:resources-export/api#[static]thing.merge" (func 24))
  (export "cabi_post_test:resources-export/api#[static]thing.merge" (func 25))
  (export "test:resources-export/api#take" (func 26))
  (export "test:resources-export/api#look" (func 27))
  (export "cabi_post_test:resources-export/api#look" (func 28))
  (export "test:resources-export/api#give" (func 29))
  (export "test:resources-export/api#[dtor]thing" (func 30))
  (elem (;0;) (i32.const 1000) func 0 1 2)
  (func (;18;) (type 6) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 12
      local.set 4
      i32.const 8
      i32.const 4
      call 7
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      call 15
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call 8
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;19;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100300
      local.get 1
      call 10
      local.set 2
      i32.const 8
      i32.const 4
      call 7
      local.set 8
      local.get 8
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 3
      call 5
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 4
      local.get 3
      call 16
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
      local.get 4
      local.get 6
      i32.store offset=4
      local.get 4
      local.get 5
      i32.store
      call 9
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;20;) (type 0) (param i32)
    i64.const 0
    call 8
  )
  (func (;21;) (type 2) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      i32.const 100300
      local.get 3
      call 10
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 5
      local.get 6
      call 12
      local.set 7
      i32.const 12
      i32.const 4
      call 7
      local.set 17
      local.get 17
      local.get 4
      i32.store offset=4
      local.get 17
      local.get 7
      i32.store offset=8
      i32.const 2
      local.get 17
      i32.const 4
      i32.add
      i32.const 2
      call 3
      local.set 8
      call 5
      i32.const 12
      i32.const 4
      call 7
      local.set 9
      local.get 8
      if ;; label = @2
        i32.const 0
        local.set 11
        local.get 9
        local.get 11
        i32.store8
      else
        call 17
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 16
          br 2 (;@1;)
        end
        local.get 18
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 16
          br 2 (;@1;)
        end
        i32.const 1
        local.set 13
        local.get 9
        local.get 13
        i32.store8
        local.get 12
        call 16
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 16
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 15
        local.get 9
        local.get 15
        i32.store offset=8
        local.get 9
        local.get 14
        i32.store offset=4
      end
      call 9
      local.get 9
      return
      unreachable
    end
    i32.const 2
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;22;) (type 0) (param i32)
    i64.const 0
    call 8
  )
  (func (;23;) (type 6) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 100300
      local.get 2
      call 10
      local.set 3
      local.get 1
      local.set 4
      i32.const 100300
      local.get 4
      call 10
      local.set 5
      i32.const 12
      i32.const 4
      call 7
      local.set 9
      local.get 9
      local.get 3
      i32.store offset=4
      local.get 9
      local.get 5
      i32.store offset=8
      i32.const 3
      local.get 9
      i32.const 4
      i32.add
      i32.const 2
      call 3
      local.set 6
      call 5
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 8
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 6
      call 15
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i64.const 0
      call 8
      local.get 7
      return
      unreachable
    end
    i32.const 3
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;24;) (type 6) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 13
      local.set 7
      local.get 2
      local.set 4
      i32.const 0
      local.set 16
      block ;; label = @2
        loop ;; label = @3
          local.get 16
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          i32.const 100300
          local.get 5
          call 11
          local.set 6
          local.get 7
          local.get 16
          local.get 6
          call 14
          local.get 4
          i32.const 4
          i32.add
          local.set 4
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      i32.const 4
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 15
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 9
      local.get 8
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        local.get 9
        local.get 11
        i32.store8
      else
        local.get 8
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 1
        local.set 13
        local.get 9
        local.get 13
        i32.store8
        i32.const 100300
        local.get 12
        call 15
        local.tee 14
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        local.get 9
        local.get 14
        i32.store offset=4
      end
      call 9
      local.get 9
      return
      unreachable
    end
    i32.const 4
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;25;) (type 0) (param i32)
    i64.const 0
    call 8
  )
  (func (;26;) (type 0) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100300
      local.get 1
      call 11
      local.set 2
      i32.const 8
      i32.const 4
      call 7
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 5
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 8
      return
      unreachable
    end
    i32.const 5
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;27;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100300
      local.get 1
      call 10
      local.set 2
      i32.const 8
      i32.const 4
      call 7
      local.set 8
      local.get 8
      local.get 2
      i32.store offset=4
      i32.const 6
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 3
      call 5
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 4
      local.get 3
      call 16
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
      local.get 4
      local.get 6
      i32.store offset=4
      local.get 4
      local.get 5
      i32.store
      call 9
      local.get 4
      return
      unreachable
    end
    i32.const 6
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;28;) (type 0) (param i32)
    i64.const 0
    call 8
  )
  (func (;29;) (type 9) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 7
      local.set 3
      i32.const 7
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 3
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 0
      call 15
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 8
      local.get 1
      return
      unreachable
    end
    i32.const 7
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;30;) (type 0) (param i32)
    i32.const 100300
    local.get 0
    call 4
  )
)
