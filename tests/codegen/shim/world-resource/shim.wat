(module
  (type (;0;) (func (param i32 i32)))
  (type (;1;) (func (param i32 i32) (result i32)))
  (type (;2;) (func (param i32) (result i32)))
  (type (;3;) (func (param i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i64)))
  (type (;9;) (func))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param i32 i32 i32)))
  (type (;12;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "$root" "attach" (func (;0;) (type 0)))
  (import "$root" "[constructor]session" (func (;1;) (type 1)))
  (import "$root" "[method]session.id" (func (;2;) (type 2)))
  (import "$root" "[static]session.find" (func (;3;) (type 0)))
  (import "$root" "[resource-drop]session" (func (;4;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;5;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;6;) (type 5)))
  (import "hognose-runtime" "export_failed" (func (;7;) (type 6)))
  (import "hognose-runtime" "frame_allocate" (func (;8;) (type 1)))
  (import "hognose-runtime" "frame_enter" (func (;9;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func (;10;) (type 8)))
  (import "hognose-runtime" "frame_settle" (func (;11;) (type 9)))
  (import "hognose-runtime" "import_failed" (func (;12;) (type 10)))
  (import "hognose-runtime" "init_handle" (func (;13;) (type 11)))
  (import "hognose-runtime" "instance_new" (func (;14;) (type 2)))
  (import "hognose-runtime" "item" (func (;15;) (type 1)))
  (import "hognose-runtime" "lift_own" (func (;16;) (type 1)))
  (import "hognose-runtime" "lift_string" (func (;17;) (type 1)))
  (import "hognose-runtime" "lift_u32" (func (;18;) (type 2)))
  (import "hognose-runtime" "lower_borrow" (func (;19;) (type 1)))
  (import "hognose-runtime" "lower_int" (func (;20;) (type 12)))
  (import "hognose-runtime" "lower_list" (func (;21;) (type 2)))
  (import "hognose-runtime" "lower_own" (func (;22;) (type 1)))
  (import "hognose-runtime" "lower_string" (func (;23;) (type 2)))
  (export "run" (func 28))
  (export "cabi_post_run" (func 29))
  (elem (;0;) (i32.const 1000) func 24 25 26 27 4)
  (func (;24;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 9
    local.set 14
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 10
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100700
      local.get 4
      call 19
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 8
      local.set 6
      local.get 5
      local.get 6
      call 0
      local.get 6
      i32.load
      local.set 7
      i32.const 100700
      local.get 7
      call 16
      local.set 8
      local.get 6
      i32.load offset=4
      local.set 9
      local.get 6
      i32.load offset=8
      local.set 10
      local.get 9
      local.get 10
      call 17
      local.set 11
      i32.const 100400
      call 14
      local.set 12
      local.get 12
      local.get 8
      i32.store offset=8
      local.get 12
      local.get 11
      i32.store offset=12
      local.get 14
      call 10
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 0
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;25;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 9
    local.set 10
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 10
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 23
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
      call 1
      local.set 7
      i32.const 100700
      local.get 0
      local.get 7
      call 13
      i32.const 100100
      local.set 8
      local.get 10
      call 10
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 1
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;26;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 9
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 10
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100700
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
      call 2
      local.set 6
      local.get 6
      call 18
      local.set 7
      local.get 9
      call 10
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
    call 12
    i32.const 0
  )
  (func (;27;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 9
    local.set 12
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 10
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 4
      local.get 4
      call 20
      local.tee 13
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      local.get 13
      i32.wrap_i64
      local.set 5
      i32.const 8
      i32.const 4
      call 8
      local.set 6
      local.get 5
      local.get 6
      call 3
      local.get 6
      i32.load8_u
      local.set 7
      local.get 7
      if ;; label = @2
        local.get 6
        i32.load offset=4
        local.set 8
        i32.const 100700
        local.get 8
        call 16
        local.set 9
        local.get 9
        local.set 10
      else
        i32.const 100100
        local.set 10
      end
      local.get 12
      call 10
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 3
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;28;) (type 2) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100700
      local.get 1
      call 16
      local.set 2
      i32.const 8
      i32.const 4
      call 8
      local.set 11
      local.get 11
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 11
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 8
      local.set 4
      local.get 3
      call 21
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
      call 8
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
          call 15
          local.set 5
          i32.const 100700
          local.get 5
          call 22
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
      call 11
      local.get 4
      return
      unreachable
    end
    i32.const 0
    local.get 10
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;29;) (type 3) (param i32)
    i64.const 0
    call 10
  )
)
