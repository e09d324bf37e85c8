(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func (param i32)))
  (type (;5;) (func (param i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;7;) (func (param i32 i32 i32) (result i32)))
  (type (;8;) (func))
  (type (;9;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (result i32)))
  (type (;11;) (func (result i64)))
  (type (;12;) (func (param i64)))
  (type (;13;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;14;) (func (param i64) (result i32)))
  (type (;15;) (func (param i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-across-interfaces/store" "[constructor]bucket" (func (;0;) (type 0)))
  (import "test:resources-across-interfaces/store" "[method]bucket.get" (func (;1;) (type 1)))
  (import "test:resources-across-interfaces/tools" "scan" (func (;2;) (type 2)))
  (import "test:resources-across-interfaces/tools" "move-to" (func (;3;) (type 3)))
  (import "test:resources-across-interfaces/store" "[resource-drop]bucket" (func (;4;) (type 4)))
  (import "[export]test:resources-across-interfaces/store" "[resource-drop]bucket" (func (;5;) (type 4)))
  (import "[export]test:resources-across-interfaces/store" "[resource-new]bucket" (func (;6;) (type 5)))
  (import "[export]test:resources-across-interfaces/store" "[resource-rep]bucket" (func (;7;) (type 5)))
  (import "hognose-runtime" "bind_arguments" (func (;8;) (type 6)))
  (import "hognose-runtime" "call_export" (func (;9;) (type 7)))
  (import "hognose-runtime" "drop_representation" (func (;10;) (type 2)))
  (import "hognose-runtime" "end_borrows" (func (;11;) (type 8)))
  (import "hognose-runtime" "export_failed" (func (;12;) (type 9)))
  (import "hognose-runtime" "failed" (func (;13;) (type 10)))
  (import "hognose-runtime" "frame_allocate" (func (;14;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func (;15;) (type 11)))
  (import "hognose-runtime" "frame_leave" (func (;16;) (type 12)))
  (import "hognose-runtime" "frame_settle" (func (;17;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;18;) (type 13)))
  (import "hognose-runtime" "init_handle" (func (;19;) (type 3)))
  (import "hognose-runtime" "instance_new" (func (;20;) (type 5)))
  (import "hognose-runtime" "item" (func (;21;) (type 0)))
  (import "hognose-runtime" "lift_borrow" (func (;22;) (type 0)))
  (import "hognose-runtime" "lift_numbers" (func (;23;) (type 7)))
  (import "hognose-runtime" "lift_own" (func (;24;) (type 0)))
  (import "hognose-runtime" "lift_string" (func (;25;) (type 0)))
  (import "hognose-runtime" "lift_u64" (func (;26;) (type 14)))
  (import "hognose-runtime" "list_new" (func (;27;) (type 5)))
  (import "hognose-runtime" "list_set" (func (;28;) (type 3)))
  (import "hognose-runtime" "lower_borrow" (func (;29;) (type 0)))
  (import "hognose-runtime" "lower_field" (func (;30;) (type 7)))
  (import "hognose-runtime" "lower_list" (func (;31;) (type 5)))
  (import "hognose-runtime" "lower_numbers" (func (;32;) (type 0)))
  (import "hognose-runtime" "lower_own" (func (;33;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;34;) (type 5)))
  (import "hognose-runtime" "lower_u64" (func (;35;) (type 15)))
  (export "test:resources-across-interfaces/store#[constructor]bucket" (func 40))
  (export "test:resources-across-interfaces/store#[method]bucket.get" (func 41))
  (export "cabi_post_test:resources-across-interfaces/store#[method]bucket.get" (func 42))
  (export "test:resources-across-interfaces/tools#scan" (func 43))
  (export "cabi_post_test:resources-across-interfaces/tools#scan" (func 44))
  (export "test:resources-across-interfaces/tools#move-to" (func 45))
  (export "cabi_post_test:resources-across-interfaces/tools#move-to" (func 46))
  (export "run" (func 47))
  (export "test:resources-across-interfaces/store#[dtor]bucket" (func 48))
  (elem (;0;) (i32.const 1000) func 36 37 38 39 4 5 6 7)
  (func (;36;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 15
    local.set 10
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 16
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 34
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 5
      local.get 6
      call 0
      local.set 7
      i32.const 102200
      local.get 0
      local.get 7
      call 19
      i32.const 100100
      local.set 8
      local.get 10
      call 16
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    i32.const 0
  )
  (func (;37;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 15
    local.set 16
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 16
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102200
      local.get 4
      call 29
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      local.get 6
      call 34
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 15
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      i32.const 12
      i32.const 4
      call 14
      local.set 9
      local.get 5
      local.get 7
      local.get 8
      local.get 9
      call 1
      local.get 9
      i32.load8_u
      local.set 10
      local.get 10
      if ;; label = @2
        local.get 9
        i32.load offset=4
        local.set 11
        local.get 9
        i32.load offset=8
        local.set 12
        i32.const 0
        local.get 11
        local.get 12
        call 23
        local.set 13
        local.get 13
        local.set 14
      else
        i32.const 100100
        local.set 14
      end
      local.get 16
      call 16
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 1
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    i32.const 0
  )
  (func (;38;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 15
    local.set 18
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call 16
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 102200
      local.get 4
      call 29
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 14
      local.set 6
      local.get 5
      local.get 6
      call 2
      local.get 6
      i32.load
      local.set 7
      i32.const 102200
      local.get 7
      call 24
      local.set 8
      local.get 6
      i32.load offset=4
      local.set 9
      local.get 6
      i32.load offset=8
      local.set 10
      local.get 10
      call 27
      local.set 15
      local.get 9
      local.set 11
      i32.const 0
      local.set 19
      block ;; label = @2
        loop ;; label = @3
          local.get 19
          local.get 10
          i32.ge_u
          br_if 1 (;@2;)
          local.get 11
          i32.load
          local.set 12
          local.get 11
          i32.load offset=4
          local.set 13
          local.get 12
          local.get 13
          call 25
          local.set 14
          local.get 15
          local.get 19
          local.get 14
          call 28
          local.get 11
          i32.const 8
          i32.add
          local.set 11
          local.get 19
          i32.const 1
          i32.add
          local.set 19
          br 0 (;@3;)
        end
      end
      i32.const 100700
      call 20
      local.set 16
      local.get 16
      local.get 8
      i32.store offset=8
      local.get 16
      local.get 15
      i32.store offset=12
      local.get 18
      call 16
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 2
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    i32.const 0
  )
  (func (;39;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
    call 15
    local.set 23
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 23
        call 16
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 102200
      local.get 4
      call 33
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 22
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 102200
      local.get 6
      call 29
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 22
        br 1 (;@1;)
      end
      i32.const 24
      i32.const 8
      call 14
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 3
      local.get 8
      i32.load
      local.set 9
      i32.const 102200
      local.get 9
      call 24
      local.set 10
      local.get 8
      i32.load offset=4
      local.set 11
      local.get 8
      i32.load offset=8
      local.set 12
      local.get 12
      call 27
      local.set 17
      local.get 11
      local.set 13
      i32.const 0
      local.set 24
      block ;; label = @2
        loop ;; label = @3
          local.get 24
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 13
          i32.load
          local.set 14
          local.get 13
          i32.load offset=4
          local.set 15
          local.get 14
          local.get 15
          call 25
          local.set 16
          local.get 17
          local.get 24
          local.get 16
          call 28
          local.get 13
          i32.const 8
          i32.add
          local.set 13
          local.get 24
          i32.const 1
          i32.add
          local.set 24
          br 0 (;@3;)
        end
      end
      i32.const 100700
      call 20
      local.set 18
      local.get 18
      local.get 10
      i32.store offset=8
      local.get 18
      local.get 17
      i32.store offset=12
      local.get 8
      i64.load offset=16
      local.set 19
      local.get 19
      call 26
      local.set 20
      i32.const 101100
      call 20
      local.set 21
      local.get 21
      local.get 18
      i32.store offset=8
      local.get 21
      local.get 20
      i32.store offset=12
      local.get 23
      call 16
      local.get 21
      return
      unreachable
    end
    local.get 23
    i32.const 3
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    i32.const 0
  )
  (func (;40;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 25
      local.set 4
      i32.const 8
      i32.const 4
      call 14
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 9
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 102300
      local.get 5
      call 33
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call 16
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
    call 12
    unreachable
  )
  (func (;41;) (type 7) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      i32.const 102300
      local.get 3
      call 22
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 5
      local.get 6
      call 25
      local.set 7
      i32.const 12
      i32.const 4
      call 14
      local.set 17
      local.get 17
      local.get 4
      i32.store offset=4
      local.get 17
      local.get 7
      i32.store offset=8
      i32.const 1
      local.get 17
      i32.const 4
      i32.add
      i32.const 2
      call 9
      local.set 8
      call 11
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 14
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
          local.set 16
          br 2 (;@1;)
        end
        i32.const 1
        local.set 13
        local.get 9
        local.get 13
        i32.store8
        i32.const 0
        local.get 12
        call 32
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 0
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
      call 17
      local.get 9
      return
      unreachable
    end
    i32.const 1
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    unreachable
  )
  (func (;42;) (type 4) (param i32)
    i64.const 0
    call 16
  )
  (func (;43;) (type 5) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 102300
      local.get 1
      call 22
      local.set 2
      i32.const 8
      i32.const 4
      call 14
      local.set 15
      local.get 15
      local.get 2
      i32.store offset=4
      i32.const 2
      local.get 15
      i32.const 4
      i32.add
      i32.const 1
      call 9
      local.set 3
      call 11
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 14
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 14
      local.set 4
      i32.const 101400
      local.get 3
      i32.const 0
      call 30
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 101400
      local.get 3
      i32.const 1
      call 30
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 102300
      local.get 5
      call 33
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 14
        br 1 (;@1;)
      end
      local.get 4
      local.get 7
      i32.store
      local.get 6
      call 31
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 14
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 13
      local.get 13
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 13
      i32.const 8
      i32.mul
      i32.const 4
      call 14
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
          call 21
          local.set 8
          local.get 8
          call 34
          local.tee 10
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 14
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 11
          local.get 9
          local.get 11
          i32.store offset=4
          local.get 9
          local.get 10
          i32.store
          local.get 9
          i32.const 8
          i32.add
          local.set 9
          local.get 17
          i32.const 1
          i32.add
          local.set 17
          br 0 (;@3;)
        end
      end
      local.get 4
      local.get 13
      i32.store offset=8
      local.get 4
      local.get 12
      i32.store offset=4
      call 17
      local.get 4
      return
      unreachable
    end
    i32.const 2
    local.get 14
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    unreachable
  )
  (func (;44;) (type 4) (param i32)
    i64.const 0
    call 16
  )
  (func (;45;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 102300
      local.get 2
      call 24
      local.set 3
      local.get 1
      local.set 4
      i32.const 102300
      local.get 4
      call 22
      local.set 5
      i32.const 12
      i32.const 4
      call 14
      local.set 21
      local.get 21
      local.get 3
      i32.store offset=4
      local.get 21
      local.get 5
      i32.store offset=8
      i32.const 3
      local.get 21
      i32.const 4
      i32.add
      i32.const 2
      call 9
      local.set 6
      call 11
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 24
      i32.const 8
      call 14
      local.set 7
      i32.const 101800
      local.get 6
      i32.const 0
      call 30
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 101800
      local.get 6
      i32.const 1
      call 30
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 20
        br 1 (;@1;)
      end
      i32.const 101400
      local.get 8
      i32.const 0
      call 30
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 101400
      local.get 8
      i32.const 1
      call 30
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 20
        br 1 (;@1;)
      end
      i32.const 102300
      local.get 10
      call 33
      local.tee 12
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 20
        br 1 (;@1;)
      end
      local.get 7
      local.get 12
      i32.store
      local.get 11
      call 31
      local.tee 22
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 20
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 18
      local.get 18
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 18
      i32.const 8
      i32.mul
      i32.const 4
      call 14
      local.set 17
      local.get 17
      local.set 14
      i32.const 0
      local.set 23
      block ;; label = @2
        loop ;; label = @3
          local.get 23
          local.get 18
          i32.ge_u
          br_if 1 (;@2;)
          local.get 22
          local.get 23
          call 21
          local.set 13
          local.get 13
          call 34
          local.tee 15
          i32.eqz
          if ;; label = @4
            i32.const 4
            local.set 20
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 16
          local.get 14
          local.get 16
          i32.store offset=4
          local.get 14
          local.get 15
          i32.store
          local.get 14
          i32.const 8
          i32.add
          local.set 14
          local.get 23
          i32.const 1
          i32.add
          local.set 23
          br 0 (;@3;)
        end
      end
      local.get 7
      local.get 18
      i32.store offset=8
      local.get 7
      local.get 17
      i32.store offset=4
      local.get 9
      call 35
      local.tee 19
      i64.const -1
      i64.eq
      if ;; label = @2
        call 13
        if ;; label = @3
          i32.const 5
          local.set 20
          br 2 (;@1;)
        end
      end
      local.get 7
      local.get 19
      i64.store offset=16
      call 17
      local.get 7
      return
      unreachable
    end
    i32.const 3
    local.get 20
    local.get 23
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    unreachable
  )
  (func (;46;) (type 4) (param i32)
    i64.const 0
    call 16
  )
  (func (;47;) (type 5) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 102200
      local.get 1
      call 24
      local.set 2
      i32.const 8
      i32.const 4
      call 14
      local.set 7
      local.get 7
      local.get 2
      i32.store offset=4
      i32.const 4
      local.get 7
      i32.const 4
      i32.add
      i32.const 1
      call 9
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 3
      i32.const 0
      call 30
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 102200
      local.get 4
      call 33
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 6
        br 1 (;@1;)
      end
      i64.const 0
      call 16
      local.get 5
      return
      unreachable
    end
    i32.const 4
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    unreachable
  )
  (func (;48;) (type 4) (param i32)
    i32.const 102300
    local.get 0
    call 10
  )
)
