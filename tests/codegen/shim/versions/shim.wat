(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32)))
  (type (;2;) (func (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i64)))
  (type (;9;) (func))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param i32 i32) (result i64)))
  (type (;12;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "other:lib/types@1.0.0" "shift" (func (;0;) (type 0)))
  (import "other:lib/types@2.0.0-rc.1" "shift" (func (;1;) (type 1)))
  (import "other:lib/single@1.0.0" "first" (func (;2;) (type 2)))
  (import "hognose-runtime" "bind_arguments" (func (;3;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;4;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_enter" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 9)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 10)))
  (import "hognose-runtime" "instance_new" (func (;11;) (type 0)))
  (import "hognose-runtime" "lift_u32" (func (;12;) (type 0)))
  (import "hognose-runtime" "lower_field" (func (;13;) (type 4)))
  (import "hognose-runtime" "lower_int" (func (;14;) (type 11)))
  (export "other:lib/types@1.0.0#shift" (func 18))
  (export "other:lib/types@2.0.0-rc.1#shift" (func 19))
  (export "cabi_post_other:lib/types@2.0.0-rc.1#shift" (func 20))
  (elem (;0;) (i32.const 1000) func 15 16 17)
  (func (;15;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 7
    local.set 11
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 8
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
      i32.const 0
      call 13
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 0
      local.get 5
      call 14
      local.tee 12
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.wrap_i64
      local.set 6
      local.get 6
      call 0
      local.set 7
      local.get 7
      i32.const 255
      i32.and
      call 12
      local.set 8
      i32.const 100400
      call 11
      local.set 9
      local.get 9
      local.get 8
      i32.store offset=8
      local.get 11
      call 8
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 0
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;16;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64)
    call 7
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100600
      local.get 4
      i32.const 0
      call 13
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 4
      i32.const 1
      call 13
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      i32.const 0
      local.get 5
      call 14
      local.tee 17
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 15
        br 1 (;@1;)
      end
      local.get 17
      i32.wrap_i64
      local.set 7
      i32.const 0
      local.get 6
      call 14
      local.tee 18
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 15
        br 1 (;@1;)
      end
      local.get 18
      i32.wrap_i64
      local.set 8
      i32.const 2
      i32.const 1
      call 6
      local.set 9
      local.get 7
      local.get 8
      local.get 9
      call 1
      local.get 9
      i32.load8_u
      local.set 10
      local.get 10
      i32.const 255
      i32.and
      call 12
      local.set 11
      local.get 9
      i32.load8_u offset=1
      local.set 12
      local.get 12
      i32.const 255
      i32.and
      call 12
      local.set 13
      i32.const 100700
      call 11
      local.set 14
      local.get 14
      local.get 11
      i32.store offset=8
      local.get 14
      local.get 13
      i32.store offset=12
      local.get 16
      call 8
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
    call 10
    i32.const 0
  )
  (func (;17;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i64)
    call 7
    local.set 8
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 8
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 2
      local.set 4
      local.get 4
      i32.const 255
      i32.and
      call 12
      local.set 5
      i32.const 100400
      call 11
      local.set 6
      local.get 6
      local.get 5
      i32.store offset=8
      local.get 8
      call 8
      local.get 6
      return
      unreachable
    end
    local.get 8
    i32.const 2
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;18;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.const 255
      i32.and
      call 12
      local.set 2
      i32.const 100400
      call 11
      local.set 3
      local.get 3
      local.get 2
      i32.store offset=8
      i32.const 8
      i32.const 4
      call 6
      local.set 8
      local.get 8
      local.get 3
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 4
      local.get 4
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 0
      call 13
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i32.const 0
      local.get 5
      call 14
      local.tee 9
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 7
        br 1 (;@1;)
      end
      local.get 9
      i32.wrap_i64
      local.set 6
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
    call 5
    unreachable
  )
  (func (;19;) (type 6) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      i32.const 255
      i32.and
      call 12
      local.set 4
      local.get 3
      i32.const 255
      i32.and
      call 12
      local.set 5
      i32.const 100700
      call 11
      local.set 6
      local.get 6
      local.get 4
      i32.store offset=8
      local.get 6
      local.get 5
      i32.store offset=12
      i32.const 8
      i32.const 4
      call 6
      local.set 14
      local.get 14
      local.get 6
      i32.store offset=4
      i32.const 1
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 7
      local.get 7
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 2
      i32.const 1
      call 6
      local.set 8
      i32.const 100600
      local.get 7
      i32.const 0
      call 13
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 7
      i32.const 1
      call 13
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 0
      local.get 9
      call 14
      local.tee 15
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 13
        br 1 (;@1;)
      end
      local.get 15
      i32.wrap_i64
      local.set 11
      local.get 8
      local.get 11
      i32.store8
      i32.const 0
      local.get 10
      call 14
      local.tee 16
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 13
        br 1 (;@1;)
      end
      local.get 16
      i32.wrap_i64
      local.set 12
      local.get 8
      local.get 12
      i32.store8 offset=1
      call 9
      local.get 8
      return
      unreachable
    end
    i32.const 1
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;20;) (type 12) (param i32)
    i64.const 0
    call 8
  )
)
