(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32 i32)))
  (type (;2;) (func (param i32 i32 i32)))
  (type (;3;) (func (param i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32)))
  (type (;6;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;7;) (func))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32 i32) (result i32)))
  (type (;10;) (func (result i64)))
  (type (;11;) (func (param i64)))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-mutual/api" "[constructor]parent" (func (;0;) (type 0)))
  (import "test:resources-mutual/api" "[method]parent.children" (func (;1;) (type 1)))
  (import "test:resources-mutual/api" "[method]parent.adopt" (func (;2;) (type 2)))
  (import "test:resources-mutual/api" "[method]child.parent" (func (;3;) (type 3)))
  (import "test:resources-mutual/api" "[method]child.compare" (func (;4;) (type 4)))
  (import "test:resources-mutual/api" "[resource-drop]parent" (func (;5;) (type 5)))
  (import "test:resources-mutual/api" "[resource-drop]child" (func (;6;) (type 5)))
  (import "[export]test:resources-mutual/api" "[resource-drop]parent" (func (;7;) (type 5)))
  (import "[export]test:resources-mutual/api" "[resource-new]parent" (func (;8;) (type 3)))
  (import "[export]test:resources-mutual/api" "[resource-rep]parent" (func (;9;) (type 3)))
  (import "[export]test:resources-mutual/api" "[resource-drop]child" (func (;10;) (type 5)))
  (import "[export]test:resources-mutual/api" "[resource-new]child" (func (;11;) (type 3)))
  (import "[export]test:resources-mutual/api" "[resource-rep]child" (func (;12;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;13;) (type 6)))
  (import "hognose-runtime" "call_export" (func (;14;) (type 4)))
  (import "hognose-runtime" "drop_representation" (func (;15;) (type 1)))
  (import "hognose-runtime" "end_borrows" (func (;16;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;17;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;18;) (type 9)))
  (import "hognose-runtime" "frame_enter" (func (;19;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;20;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;21;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;22;) (type 12)))
  (import "hognose-runtime" "init_handle" (func (;23;) (type 2)))
  (import "hognose-runtime" "instance_new" (func (;24;) (type 3)))
  (import "hognose-runtime" "item" (func (;25;) (type 9)))
  (import "hognose-runtime" "lift_bool" (func (;26;) (type 3)))
  (import "hognose-runtime" "lift_borrow" (func (;27;) (type 9)))
  (import "hognose-runtime" "lift_own" (func (;28;) (type 9)))
  (import "hognose-runtime" "lift_u32" (func (;29;) (type 3)))
  (import "hognose-runtime" "list_new" (func (;30;) (type 3)))
  (import "hognose-runtime" "list_set" (func (;31;) (type 2)))
  (import "hognose-runtime" "lower_bool" (func (;32;) (type 3)))
  (import "hognose-runtime" "lower_borrow" (func (;33;) (type 9)))
  (import "hognose-runtime" "lower_field" (func (;34;) (type 4)))
  (import "hognose-runtime" "lower_int" (func (;35;) (type 13)))
  (import "hognose-runtime" "lower_list" (func (;36;) (type 3)))
  (import "hognose-runtime" "lower_own" (func (;37;) (type 9)))
  (import "hognose-runtime" "raise_err" (func (;38;) (type 5)))
  (import "hognose-runtime" "take_err" (func (;39;) (type 0)))
  (export "test:resources-mutual/api#[constructor]parent" (func 45))
  (export "test:resources-mutual/api#[method]parent.children" (func 46))
  (export "cabi_post_test:resources-mutual/api#[method]parent.children" (func 47))
  (export "test:resources-mutual/api#[method]parent.adopt" (func 48))
  (export "cabi_post_test:resources-mutual/api#[method]parent.adopt" (func 49))
  (export "test:resources-mutual/api#[method]child.parent" (func 50))
  (export "test:resources-mutual/api#[method]child.compare" (func 51))
  (export "test:resources-mutual/api#[dtor]parent" (func 52))
  (export "test:resources-mutual/api#[dtor]child" (func 53))
  (elem (;0;) (i32.const 1000) func 40 41 42 43 44 5 6 7 8 9 10 11 12)
  (func (;40;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 19
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
      call 13
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 20
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.set 4
      i32.const 101100
      local.get 0
      local.get 4
      call 23
      i32.const 100100
      local.set 5
      local.get 7
      call 20
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
    call 22
    i32.const 0
  )
  (func (;41;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 19
    local.set 14
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
      call 13
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 20
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101100
      local.get 4
      call 33
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 18
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
      local.get 8
      call 30
      local.set 12
      local.get 7
      local.set 9
      i32.const 0
      local.set 15
      block ;; label = @2
        loop ;; label = @3
          local.get 15
          local.get 8
          i32.ge_u
          br_if 1 (;@2;)
          local.get 9
          i32.load
          local.set 10
          i32.const 101200
          local.get 10
          call 28
          local.set 11
          local.get 12
          local.get 15
          local.get 11
          call 31
          local.get 9
          i32.const 4
          i32.add
          local.set 9
          local.get 15
          i32.const 1
          i32.add
          local.set 15
          br 0 (;@3;)
        end
      end
      local.get 14
      call 20
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 1
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 22
    i32.const 0
  )
  (func (;42;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 19
    local.set 14
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
      call 13
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 20
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101100
      local.get 4
      call 33
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 101200
      local.get 6
      call 37
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 18
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 2
      local.get 8
      i32.load8_u
      local.set 9
      local.get 9
      if ;; label = @2
        local.get 8
        i32.load offset=4
        local.set 10
        i32.const 101200
        local.get 10
        call 28
        local.set 11
        local.get 11
        call 38
        local.get 14
        call 20
        i32.const 0
        return
      else
        i32.const 100100
        local.set 12
      end
      local.get 14
      call 20
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 2
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 22
    i32.const 0
  )
  (func (;43;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 19
    local.set 9
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 13
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 20
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101200
      local.get 4
      call 33
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 3
      local.set 6
      i32.const 101100
      local.get 6
      call 28
      local.set 7
      local.get 9
      call 20
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 3
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 22
    i32.const 0
  )
  (func (;44;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 19
    local.set 14
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
      call 13
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 20
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101200
      local.get 4
      call 33
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 100300
      local.get 6
      i32.const 0
      call 34
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 6
      i32.const 1
      call 34
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 101100
      local.get 7
      call 33
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 13
        br 1 (;@1;)
      end
      i32.const 4
      local.get 8
      call 35
      local.tee 15
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 13
        br 1 (;@1;)
      end
      local.get 15
      i32.wrap_i64
      local.set 10
      local.get 5
      local.get 9
      local.get 10
      call 4
      local.set 11
      local.get 11
      call 26
      local.set 12
      local.get 14
      call 20
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 4
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 22
    i32.const 0
  )
  (func (;45;) (type 0) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 18
      local.set 3
      i32.const 0
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 14
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 101300
      local.get 0
      call 37
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 20
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
    call 17
    unreachable
  )
  (func (;46;) (type 3) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101300
      local.get 1
      call 27
      local.set 2
      i32.const 8
      i32.const 4
      call 18
      local.set 11
      local.get 11
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 11
      i32.const 4
      i32.add
      i32.const 1
      call 14
      local.set 3
      call 16
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 18
      local.set 4
      local.get 3
      call 36
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 10
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
      call 18
      local.set 8
      local.get 8
      local.set 6
      i32.const 0
      local.set 13
      block ;; label = @2
        loop ;; label = @3
          local.get 13
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 12
          local.get 13
          call 25
          local.set 5
          i32.const 101400
          local.get 5
          call 37
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 10
            br 3 (;@1;)
          end
          local.get 6
          local.get 7
          i32.store
          local.get 6
          i32.const 4
          i32.add
          local.set 6
          local.get 13
          i32.const 1
          i32.add
          local.set 13
          br 0 (;@3;)
        end
      end
      local.get 4
      local.get 9
      i32.store offset=4
      local.get 4
      local.get 8
      i32.store
      call 21
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 10
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    unreachable
  )
  (func (;47;) (type 5) (param i32)
    i64.const 0
    call 20
  )
  (func (;48;) (type 9) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 101300
      local.get 2
      call 27
      local.set 3
      local.get 1
      local.set 4
      i32.const 101400
      local.get 4
      call 28
      local.set 5
      i32.const 12
      i32.const 4
      call 18
      local.set 14
      local.get 14
      local.get 3
      i32.store offset=4
      local.get 14
      local.get 5
      i32.store offset=8
      i32.const 2
      local.get 14
      i32.const 4
      i32.add
      i32.const 2
      call 14
      local.set 6
      call 16
      i32.const 8
      i32.const 4
      call 18
      local.set 7
      local.get 6
      if ;; label = @2
        i32.const 0
        local.set 9
        local.get 7
        local.get 9
        i32.store8
      else
        call 39
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
        local.get 7
        local.get 11
        i32.store8
        i32.const 101400
        local.get 10
        call 37
        local.tee 12
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 1
          local.set 13
          br 2 (;@1;)
        end
        local.get 7
        local.get 12
        i32.store offset=4
      end
      call 21
      local.get 7
      return
      unreachable
    end
    i32.const 2
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    unreachable
  )
  (func (;49;) (type 5) (param i32)
    i64.const 0
    call 20
  )
  (func (;50;) (type 3) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101400
      local.get 1
      call 27
      local.set 2
      i32.const 8
      i32.const 4
      call 18
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 3
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 14
      local.set 3
      call 16
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 101300
      local.get 3
      call 37
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      i64.const 0
      call 20
      local.get 4
      return
      unreachable
    end
    i32.const 3
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    unreachable
  )
  (func (;51;) (type 4) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      i32.const 101400
      local.get 3
      call 27
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      i32.const 101300
      local.get 5
      call 27
      local.set 7
      local.get 6
      call 29
      local.set 8
      i32.const 100800
      call 24
      local.set 9
      local.get 9
      local.get 7
      i32.store offset=8
      local.get 9
      local.get 8
      i32.store offset=12
      i32.const 12
      i32.const 4
      call 18
      local.set 13
      local.get 13
      local.get 4
      i32.store offset=4
      local.get 13
      local.get 9
      i32.store offset=8
      i32.const 4
      local.get 13
      i32.const 4
      i32.add
      i32.const 2
      call 14
      local.set 10
      call 16
      local.get 10
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 12
        br 1 (;@1;)
      end
      local.get 10
      call 32
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      i64.const 0
      call 20
      local.get 11
      return
      unreachable
    end
    i32.const 4
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 17
    unreachable
  )
  (func (;52;) (type 5) (param i32)
    i32.const 101300
    local.get 0
    call 15
  )
  (func (;53;) (type 5) (param i32)
    i32.const 101400
    local.get 0
    call 15
  )
)
