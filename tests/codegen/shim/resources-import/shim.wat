(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func (param i32)))
  (type (;5;) (func (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;7;) (func (param i32 i32 i32) (result i32)))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i64)))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param i32) (result i32)))
  (type (;13;) (func))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-import/api" "[constructor]thing" (func (;0;) (type 0)))
  (import "test:resources-import/api" "[method]thing.name" (func (;1;) (type 1)))
  (import "test:resources-import/api" "[method]thing.rename" (func (;2;) (type 2)))
  (import "test:resources-import/api" "[method]thing.join" (func (;3;) (type 0)))
  (import "test:resources-import/api" "[static]thing.merge" (func (;4;) (type 3)))
  (import "test:resources-import/api" "take" (func (;5;) (type 4)))
  (import "test:resources-import/api" "look" (func (;6;) (type 1)))
  (import "test:resources-import/api" "give" (func (;7;) (type 5)))
  (import "test:resources-import/api" "[resource-drop]thing" (func (;8;) (type 4)))
  (import "hognose-runtime" "bind_arguments" (func (;9;) (type 6)))
  (import "hognose-runtime" "call_export" (func (;10;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;11;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;12;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func (;13;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func (;14;) (type 10)))
  (import "hognose-runtime" "import_failed" (func (;15;) (type 11)))
  (import "hognose-runtime" "init_handle" (func (;16;) (type 3)))
  (import "hognose-runtime" "item" (func (;17;) (type 0)))
  (import "hognose-runtime" "lift_own" (func (;18;) (type 0)))
  (import "hognose-runtime" "lift_string" (func (;19;) (type 0)))
  (import "hognose-runtime" "lower_borrow" (func (;20;) (type 0)))
  (import "hognose-runtime" "lower_list" (func (;21;) (type 12)))
  (import "hognose-runtime" "lower_own" (func (;22;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;23;) (type 12)))
  (import "hognose-runtime" "raise_err" (func (;24;) (type 4)))
  (export "run" (func 33))
  (elem (;0;) (i32.const 1000) func 25 26 27 28 29 30 31 32 8)
  (func (;25;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 13
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
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
      call 0
      local.set 7
      i32.const 100300
      local.get 0
      local.get 7
      call 16
      i32.const 100100
      local.set 8
      local.get 10
      call 14
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
    call 15
    i32.const 0
  )
  (func (;26;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 13
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call 20
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
      call 12
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
      call 19
      local.set 9
      local.get 11
      call 14
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
    call 15
    i32.const 0
  )
  (func (;27;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 13
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call 20
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
      call 23
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
      call 12
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
        call 19
        local.set 13
        local.get 13
        call 24
        local.get 16
        call 14
        i32.const 0
        return
      else
        i32.const 100100
        local.set 14
      end
      local.get 16
      call 14
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
    call 15
    i32.const 0
  )
  (func (;28;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 13
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call 20
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
      call 20
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
      call 18
      local.set 9
      local.get 11
      call 14
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
    call 15
    i32.const 0
  )
  (func (;29;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    call 13
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
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
      call 21
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
      call 12
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
          call 17
          local.set 5
          i32.const 100300
          local.get 5
          call 22
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
      call 12
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
        call 18
        local.set 13
        local.get 13
        local.set 14
      else
        i32.const 100100
        local.set 14
      end
      local.get 16
      call 14
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
    call 15
    i32.const 0
  )
  (func (;30;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 13
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
      call 9
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
      local.get 1
      i32.load
      local.set 4
      i32.const 100300
      local.get 4
      call 22
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
      call 14
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
    call 15
    i32.const 0
  )
  (func (;31;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 13
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 14
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
      call 20
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
      call 12
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
      call 19
      local.set 9
      local.get 11
      call 14
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
    call 15
    i32.const 0
  )
  (func (;32;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 13
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
      call 9
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
      call 7
      local.set 4
      i32.const 100300
      local.get 4
      call 18
      local.set 5
      local.get 7
      call 14
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
    call 15
    i32.const 0
  )
  (func (;33;) (type 13)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 12
      local.set 2
      i32.const 0
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 10
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 14
      return
      unreachable
    end
    i32.const 0
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
)
