(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func (param i32)))
  (type (;5;) (func (result i32)))
  (type (;6;) (func (param i32) (result i32)))
  (type (;7;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;8;) (func (param i32 i32 i32) (result i32)))
  (type (;9;) (func))
  (type (;10;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (result i64)))
  (type (;12;) (func (param i64)))
  (type (;13;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-both/api" "[constructor]thing" (func (;0;) (type 0)))
  (import "test:resources-both/api" "[method]thing.name" (func (;1;) (type 1)))
  (import "test:resources-both/api" "[method]thing.rename" (func (;2;) (type 2)))
  (import "test:resources-both/api" "[method]thing.join" (func (;3;) (type 0)))
  (import "test:resources-both/api" "[static]thing.merge" (func (;4;) (type 3)))
  (import "test:resources-both/api" "take" (func (;5;) (type 4)))
  (import "test:resources-both/api" "look" (func (;6;) (type 1)))
  (import "test:resources-both/api" "give" (func (;7;) (type 5)))
  (import "test:resources-both/api" "[resource-drop]thing" (func (;8;) (type 4)))
  (import "[export]test:resources-both/api" "[resource-drop]thing" (func (;9;) (type 4)))
  (import "[export]test:resources-both/api" "[resource-new]thing" (func (;10;) (type 6)))
  (import "[export]test:resources-both/api" "[resource-rep]thing" (func (;11;) (type 6)))
  (import "hognose-runtime" "bind_arguments" (func (;12;) (type 7)))
  (import "hognose-runtime" "call_export" (func (;13;) (type 8)))
  (import "hognose-runtime" "drop_representation" (func (;14;) (type 1)))
  (import "hognose-runtime" "end_borrows" (func (;15;) (type 9)))
  (import "hognose-runtime" "export_failed" (func (;16;) (type 10)))
  (import "hognose-runtime" "frame_allocate" (func (;17;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func (;18;) (type 11)))
  (import "hognose-runtime" "frame_leave" (func (;19;) (type 12)))
  (import "hognose-runtime" "frame_settle" (func (;20;) (type 9)))
  (import "hognose-runtime" "import_failed" (func (;21;) (type 13)))
  (import "hognose-runtime" "init_handle" (func (;22;) (type 3)))
  (import "hognose-runtime" "item" (func (;23;) (type 0)))
  (import "hognose-runtime" "lift_borrow" (func (;24;) (type 0)))
  (import "hognose-runtime" "lift_own" (func (;25;) (type 0)))
  (import "hognose-runtime" "lift_string" (func (;26;) (type 0)))
  (import "hognose-runtime" "list_new" (func (;27;) (type 6)))
  (import "hognose-runtime" "list_set" (func (;28;) (type 3)))
  (import "hognose-runtime" "lower_borrow" (func (;29;) (type 0)))
  (import "hognose-runtime" "lower_list" (func (;30;) (type 6)))
  (import "hognose-runtime" "lower_own" (func (;31;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;32;) (type 6)))
  (import "hognose-runtime" "raise_err" (func (;33;) (type 4)))
  (import "hognose-runtime" "take_err" (func (;34;) (type 5)))
  (export "test:resources-both/api#[constructor]thing" (func 43))
  (export "test:resources-both/api#[method]thing.name" (func 44))
  (export "cabi_post_test:resources-both/api#[method]thing.name" (func 45))
  (export "test:resources-both/api#[method]thing.rename" (func 46))
  (export "cabi_post_test:resources-both/api#[method]thing.rename" (func 47))
  (export "test:resources-both/api#[method]thing.join" (func 48))
  (export "test:resources-both/api#[static]thing.merge" (func 49))
  (export "cabi_post_test:resources-both/api#[static]thing.merge" (func 50))
  (export "test:resources-both/api#take" (func 51))
  (export "test:resources-both/api#look" (func 52))
  (export "cabi_post_test:resources-both/api#look" (func 53))
  (export "test:resources-both/api#give" (func 54))
  (export "test:resources-both/api#[dtor]thing" (func 55))
  (elem (;0;) (i32.const 1000) func 35 36 37 38 39 40 41 42 8 9 10 11)
  (func (;35;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 18
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
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 32
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
      i32.const 100300
      local.get 0
      local.get 7
      call 22
      i32.const 100100
      local.set 8
      local.get 10
      call 19
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
    call 21
    i32.const 0
  )
  (func (;36;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 18
    local.set 11
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
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call 29
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 6
      local.get 5
      local.get 6
      call 1
      local.get 6
      i32.load
      local.set 7
      local.get 6
      i32.load offset=4
      local.set 8
      local.get 7
      local.get 8
      call 26
      local.set 9
      local.get 11
      call 19
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
    call 21
    i32.const 0
  )
  (func (;37;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 18
    local.set 16
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
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
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
      call 32
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
      call 17
      local.set 9
      local.get 5
      local.get 7
      local.get 8
      local.get 9
      call 2
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
        local.get 11
        local.get 12
        call 26
        local.set 13
        local.get 13
        call 33
        local.get 16
        call 19
        i32.const 0
        return
      else
        i32.const 100100
        local.set 14
      end
      local.get 16
      call 19
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 2
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;38;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 18
    local.set 11
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call 29
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 100300
      local.get 6
      call 29
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      call 3
      local.set 8
      i32.const 100300
      local.get 8
      call 25
      local.set 9
      local.get 11
      call 19
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 3
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;39;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    call 18
    local.set 16
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 30
      local.tee 17
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 9
      i64.extend_i32_u
      i64.const 4
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 9
      i32.const 4
      i32.mul
      i32.const 4
      call 17
      local.set 8
      local.get 8
      local.set 6
      i32.const 0
      local.set 18
      block ;; label = @2
        loop ;; label = @3
          local.get 18
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 17
          local.get 18
          call 23
          local.set 5
          i32.const 100300
          local.get 5
          call 31
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 15
            br 3 (;@1;)
          end
          local.get 6
          local.get 7
          i32.store
          local.get 6
          i32.const 4
          i32.add
          local.set 6
          local.get 18
          i32.const 1
          i32.add
          local.set 18
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 10
      local.get 8
      local.get 9
      local.get 10
      call 4
      local.get 10
      i32.load8_u
      local.set 11
      local.get 11
      if ;; label = @2
        local.get 10
        i32.load offset=4
        local.set 12
        i32.const 100300
        local.get 12
        call 25
        local.set 13
        local.get 13
        local.set 14
      else
        i32.const 100100
        local.set 14
      end
      local.get 16
      call 19
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 4
    local.get 15
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;40;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 18
    local.set 7
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 19
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
      call 31
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 5
      local.get 7
      call 19
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 5
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;41;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 18
    local.set 11
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 19
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
      call 29
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 6
      local.get 5
      local.get 6
      call 6
      local.get 6
      i32.load
      local.set 7
      local.get 6
      i32.load offset=4
      local.set 8
      local.get 7
      local.get 8
      call 26
      local.set 9
      local.get 11
      call 19
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 6
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;42;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 18
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 7
      local.get 1
      local.get 2
      local.get 3
      call 12
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 19
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 7
      local.set 4
      i32.const 100300
      local.get 4
      call 25
      local.set 5
      local.get 7
      call 19
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 7
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 21
    i32.const 0
  )
  (func (;43;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 26
      local.set 4
      i32.const 8
      i32.const 4
      call 17
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100400
      local.get 5
      call 31
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call 19
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
    call 16
    unreachable
  )
  (func (;44;) (type 6) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100400
      local.get 1
      call 24
      local.set 2
      i32.const 8
      i32.const 4
      call 17
      local.set 8
      local.get 8
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 3
      call 15
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 4
      local.get 3
      call 32
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
      call 20
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
    call 16
    unreachable
  )
  (func (;45;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;46;) (type 8) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      i32.const 100400
      local.get 3
      call 24
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 5
      local.get 6
      call 26
      local.set 7
      i32.const 12
      i32.const 4
      call 17
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
      call 13
      local.set 8
      call 15
      i32.const 12
      i32.const 4
      call 17
      local.set 9
      local.get 8
      if ;; label = @2
        i32.const 0
        local.set 11
        local.get 9
        local.get 11
        i32.store8
      else
        call 34
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
        call 32
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
      call 20
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
    call 16
    unreachable
  )
  (func (;47;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;48;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 100400
      local.get 2
      call 24
      local.set 3
      local.get 1
      local.set 4
      i32.const 100400
      local.get 4
      call 24
      local.set 5
      i32.const 12
      i32.const 4
      call 17
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
      call 13
      local.set 6
      call 15
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 8
        br 1 (;@1;)
      end
      i32.const 100400
      local.get 6
      call 31
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i64.const 0
      call 19
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
    call 16
    unreachable
  )
  (func (;49;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 27
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
          i32.const 100400
          local.get 5
          call 25
          local.set 6
          local.get 7
          local.get 16
          local.get 6
          call 28
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
      call 17
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      i32.const 4
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call 13
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
      call 17
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
        i32.const 100400
        local.get 12
        call 31
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
      call 20
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
    call 16
    unreachable
  )
  (func (;50;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;51;) (type 4) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100400
      local.get 1
      call 25
      local.set 2
      i32.const 8
      i32.const 4
      call 17
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 5
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call 19
      return
      unreachable
    end
    i32.const 5
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    unreachable
  )
  (func (;52;) (type 6) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100400
      local.get 1
      call 24
      local.set 2
      i32.const 8
      i32.const 4
      call 17
      local.set 8
      local.get 8
      local.get 2
      i32.store offset=4
      i32.const 6
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 13
      local.set 3
      call 15
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
      local.set 4
      local.get 3
      call 32
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
      call 20
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
    call 16
    unreachable
  )
  (func (;53;) (type 4) (param i32)
    i64.const 0
    call 19
  )
  (func (;54;) (type 5) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 17
      local.set 3
      i32.const 7
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 13
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 100400
      local.get 0
      call 31
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 19
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
    call 16
    unreachable
  )
  (func (;55;) (type 4) (param i32)
    i32.const 100400
    local.get 0
    call 14
  )
)
