(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32 i32 i32)))
  (type (;2;) (func (param i32) (result i32)))
  (type (;3;) (func (param i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32)))
  (type (;7;) (func))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32 i32) (result i32)))
  (type (;10;) (func (result i64)))
  (type (;11;) (func (param i64)))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-statics/api" "[constructor]counter" (func (;0;) (type 0)))
  (import "test:resources-statics/api" "[static]counter.zero" (func (;1;) (type 0)))
  (import "test:resources-statics/api" "[static]counter.parse" (func (;2;) (type 1)))
  (import "test:resources-statics/api" "[static]counter.count" (func (;3;) (type 0)))
  (import "test:resources-statics/api" "[method]counter.next" (func (;4;) (type 2)))
  (import "test:resources-statics/api" "make-bare" (func (;5;) (type 0)))
  (import "test:resources-statics/api" "[resource-drop]counter" (func (;6;) (type 3)))
  (import "test:resources-statics/api" "[resource-drop]bare" (func (;7;) (type 3)))
  (import "[export]test:resources-statics/api" "[resource-drop]counter" (func (;8;) (type 3)))
  (import "[export]test:resources-statics/api" "[resource-new]counter" (func (;9;) (type 2)))
  (import "[export]test:resources-statics/api" "[resource-rep]counter" (func (;10;) (type 2)))
  (import "[export]test:resources-statics/api" "[resource-drop]bare" (func (;11;) (type 3)))
  (import "[export]test:resources-statics/api" "[resource-new]bare" (func (;12;) (type 2)))
  (import "[export]test:resources-statics/api" "[resource-rep]bare" (func (;13;) (type 2)))
  (import "hognose-runtime" "bind_arguments" (func (;14;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;15;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func (;16;) (type 6)))
  (import "hognose-runtime" "end_borrows" (func (;17;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;18;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;19;) (type 9)))
  (import "hognose-runtime" "frame_enter" (func (;20;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;21;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;22;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;23;) (type 12)))
  (import "hognose-runtime" "init_handle" (func (;24;) (type 1)))
  (import "hognose-runtime" "lift_borrow" (func (;25;) (type 9)))
  (import "hognose-runtime" "lift_own" (func (;26;) (type 9)))
  (import "hognose-runtime" "lift_string" (func (;27;) (type 9)))
  (import "hognose-runtime" "lift_u32" (func (;28;) (type 2)))
  (import "hognose-runtime" "lower_borrow" (func (;29;) (type 9)))
  (import "hognose-runtime" "lower_int" (func (;30;) (type 13)))
  (import "hognose-runtime" "lower_own" (func (;31;) (type 9)))
  (import "hognose-runtime" "lower_string" (func (;32;) (type 2)))
  (import "hognose-runtime" "raise_err" (func (;33;) (type 3)))
  (import "hognose-runtime" "take_err" (func (;34;) (type 0)))
  (export "test:resources-statics/api#[constructor]counter" (func 41))
  (export "test:resources-statics/api#[static]counter.zero" (func 42))
  (export "test:resources-statics/api#[static]counter.parse" (func 43))
  (export "cabi_post_test:resources-statics/api#[static]counter.parse" (func 44))
  (export "test:resources-statics/api#[static]counter.count" (func 45))
  (export "test:resources-statics/api#[method]counter.next" (func 46))
  (export "test:resources-statics/api#make-bare" (func 47))
  (export "test:resources-statics/api#[dtor]counter" (func 48))
  (export "test:resources-statics/api#[dtor]bare" (func 49))
  (elem (;0;) (i32.const 1000) func 35 36 37 38 39 40 6 7 8 9 10 11 12 13)
  (func (;35;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 20
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
      call 14
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 21
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.set 4
      i32.const 100300
      local.get 0
      local.get 4
      call 24
      i32.const 100100
      local.set 5
      local.get 7
      call 21
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
    call 23
    i32.const 0
  )
  (func (;36;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 20
    local.set 7
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
      call 14
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 21
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 1
      local.set 4
      i32.const 100300
      local.get 4
      call 26
      local.set 5
      local.get 7
      call 21
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 1
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 23
    i32.const 0
  )
  (func (;37;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 20
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
      call 14
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 21
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
        local.set 15
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 12
      i32.const 4
      call 19
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 2
      local.get 7
      i32.load8_u
      local.set 8
      local.get 8
      if ;; label = @2
        local.get 7
        i32.load offset=4
        local.set 11
        local.get 7
        i32.load offset=8
        local.set 12
        local.get 11
        local.get 12
        call 27
        local.set 13
        local.get 13
        call 33
        local.get 16
        call 21
        i32.const 0
        return
      else
        local.get 7
        i32.load offset=4
        local.set 9
        i32.const 100300
        local.get 9
        call 26
        local.set 10
        local.get 10
        local.set 14
      end
      local.get 16
      call 21
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
    call 23
    i32.const 0
  )
  (func (;38;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 20
    local.set 7
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
      call 14
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 21
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 3
      local.set 4
      local.get 4
      call 28
      local.set 5
      local.get 7
      call 21
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 3
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 23
    i32.const 0
  )
  (func (;39;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 20
    local.set 9
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 14
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 21
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
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 4
      local.set 6
      local.get 6
      call 28
      local.set 7
      local.get 9
      call 21
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 4
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 23
    i32.const 0
  )
  (func (;40;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 20
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 14
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 21
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 5
      local.set 4
      i32.const 100400
      local.get 4
      call 26
      local.set 5
      local.get 7
      call 21
      local.get 5
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
    call 23
    i32.const 0
  )
  (func (;41;) (type 0) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 19
      local.set 3
      i32.const 0
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 15
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 100500
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
      call 21
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
    call 18
    unreachable
  )
  (func (;42;) (type 0) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 19
      local.set 3
      i32.const 1
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 15
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 100500
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
      call 21
      local.get 1
      return
      unreachable
    end
    i32.const 1
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    unreachable
  )
  (func (;43;) (type 9) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 27
      local.set 4
      i32.const 8
      i32.const 4
      call 19
      local.set 15
      local.get 15
      local.get 4
      i32.store offset=4
      i32.const 2
      local.get 15
      i32.const 4
      i32.add
      i32.const 1
      call 15
      local.set 5
      i32.const 12
      i32.const 4
      call 19
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
        i32.const 100500
        local.get 7
        call 31
        local.tee 9
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        local.get 6
        local.get 9
        i32.store offset=4
      else
        call 34
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
        call 32
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
      call 22
      local.get 6
      return
      unreachable
    end
    i32.const 2
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    unreachable
  )
  (func (;44;) (type 3) (param i32)
    i64.const 0
    call 21
  )
  (func (;45;) (type 0) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 19
      local.set 3
      i32.const 3
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 15
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 4
      local.get 0
      call 30
      local.tee 4
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      local.get 4
      i32.wrap_i64
      local.set 1
      i64.const 0
      call 21
      local.get 1
      return
      unreachable
    end
    i32.const 3
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    unreachable
  )
  (func (;46;) (type 2) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100500
      local.get 1
      call 25
      local.set 2
      i32.const 8
      i32.const 4
      call 19
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 4
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 15
      local.set 3
      call 17
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 4
      local.get 3
      call 30
      local.tee 7
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 7
      i32.wrap_i64
      local.set 4
      i64.const 0
      call 21
      local.get 4
      return
      unreachable
    end
    i32.const 4
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    unreachable
  )
  (func (;47;) (type 0) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 19
      local.set 3
      i32.const 5
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 15
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 100600
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
      call 21
      local.get 1
      return
      unreachable
    end
    i32.const 5
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    unreachable
  )
  (func (;48;) (type 3) (param i32)
    i32.const 100500
    local.get 0
    call 16
  )
  (func (;49;) (type 3) (param i32)
    i32.const 100600
    local.get 0
    call 16
  )
)
