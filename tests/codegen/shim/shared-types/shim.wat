(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32)))
  (type (;3;) (func (param i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32)))
  (type (;6;) (func))
  (type (;7;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;8;) (func (param i32 i32) (result i32)))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i64)))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param i32 i32 i32)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:shared-types/types" "[constructor]thing" (func (;0;) (type 0)))
  (import "test:shared-types/api" "f" (func (;1;) (type 1)))
  (import "test:shared-types/types" "[resource-drop]thing" (func (;2;) (type 2)))
  (import "[export]test:shared-types/types" "[resource-drop]thing" (func (;3;) (type 2)))
  (import "[export]test:shared-types/types" "[resource-new]thing" (func (;4;) (type 3)))
  (import "[export]test:shared-types/types" "[resource-rep]thing" (func (;5;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;6;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;7;) (type 1)))
  (import "hognose-runtime" "drop_representation" (func (;8;) (type 5)))
  (import "hognose-runtime" "end_borrows" (func (;9;) (type 6)))
  (import "hognose-runtime" "export_failed" (func (;10;) (type 7)))
  (import "hognose-runtime" "frame_allocate" (func (;11;) (type 8)))
  (import "hognose-runtime" "frame_enter" (func (;12;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func (;13;) (type 10)))
  (import "hognose-runtime" "import_failed" (func (;14;) (type 11)))
  (import "hognose-runtime" "init_handle" (func (;15;) (type 12)))
  (import "hognose-runtime" "instance_new" (func (;16;) (type 3)))
  (import "hognose-runtime" "lift_borrow" (func (;17;) (type 8)))
  (import "hognose-runtime" "lift_own" (func (;18;) (type 8)))
  (import "hognose-runtime" "lift_u32" (func (;19;) (type 3)))
  (import "hognose-runtime" "lower_borrow" (func (;20;) (type 8)))
  (import "hognose-runtime" "lower_field" (func (;21;) (type 1)))
  (import "hognose-runtime" "lower_int" (func (;22;) (type 13)))
  (import "hognose-runtime" "lower_own" (func (;23;) (type 8)))
  (export "test:shared-types/types#[constructor]thing" (func 26))
  (export "test:shared-types/api#f" (func 27))
  (export "inner#g" (func 28))
  (export "test:shared-types/types#[dtor]thing" (func 29))
  (elem (;0;) (i32.const 1000) func 24 25 2 3 4 5)
  (func (;24;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 12
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
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.set 4
      i32.const 102900
      local.get 0
      local.get 4
      call 15
      i32.const 100100
      local.set 5
      local.get 7
      call 13
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
    call 14
    i32.const 0
  )
  (func (;25;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 12
    local.set 18
    local.get 3
    local.get 2
    i32.const 3
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
        local.get 18
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 101300
      local.get 4
      i32.const 0
      call 21
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 0
      call 21
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 17
        br 1 (;@1;)
      end
      i32.const 0
      local.get 6
      call 22
      local.tee 19
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 17
        br 1 (;@1;)
      end
      local.get 19
      i32.wrap_i64
      local.set 7
      local.get 1
      i32.load offset=4
      local.set 8
      i32.const 101600
      local.get 8
      i32.const 0
      call 21
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100600
      local.get 9
      i32.const 0
      call 21
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 17
        br 1 (;@1;)
      end
      i32.const 102900
      local.get 10
      call 23
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 5
        local.set 17
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=8
      local.set 12
      i32.const 102900
      local.get 12
      call 20
      local.tee 13
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 6
        local.set 17
        br 1 (;@1;)
      end
      local.get 7
      local.get 11
      local.get 13
      call 1
      local.set 14
      i32.const 102900
      local.get 14
      call 18
      local.set 15
      i32.const 100700
      call 16
      local.set 16
      local.get 16
      local.get 15
      i32.store offset=8
      local.get 18
      call 13
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 1
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;26;) (type 0) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
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
      i32.const 103000
      local.get 0
      call 23
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 13
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
  (func (;27;) (type 1) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 3
      i32.const 255
      i32.and
      call 19
      local.set 4
      i32.const 100400
      call 16
      local.set 5
      local.get 5
      local.get 4
      i32.store offset=8
      i32.const 101400
      call 16
      local.set 6
      local.get 6
      local.get 5
      i32.store offset=8
      local.get 1
      local.set 7
      i32.const 103000
      local.get 7
      call 18
      local.set 8
      i32.const 102000
      call 16
      local.set 9
      local.get 9
      local.get 8
      i32.store offset=8
      i32.const 102700
      call 16
      local.set 10
      local.get 10
      local.get 9
      i32.store offset=8
      local.get 2
      local.set 11
      i32.const 103000
      local.get 11
      call 17
      local.set 12
      i32.const 16
      i32.const 4
      call 11
      local.set 17
      local.get 17
      local.get 6
      i32.store offset=4
      local.get 17
      local.get 10
      i32.store offset=8
      local.get 17
      local.get 12
      i32.store offset=12
      i32.const 1
      local.get 17
      i32.const 4
      i32.add
      i32.const 3
      call 7
      local.set 13
      call 9
      local.get 13
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 101900
      local.get 13
      i32.const 0
      call 21
      local.tee 14
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 16
        br 1 (;@1;)
      end
      i32.const 103000
      local.get 14
      call 23
      local.tee 15
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 16
        br 1 (;@1;)
      end
      i64.const 0
      call 13
      local.get 15
      return
      unreachable
    end
    i32.const 1
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;28;) (type 5) (param i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 103000
      local.get 2
      call 18
      local.set 3
      i32.const 102000
      call 16
      local.set 4
      local.get 4
      local.get 3
      i32.store offset=8
      local.get 1
      local.set 5
      local.get 5
      i32.const 255
      i32.and
      call 19
      local.set 6
      i32.const 100400
      call 16
      local.set 7
      local.get 7
      local.get 6
      i32.store offset=8
      i32.const 12
      i32.const 4
      call 11
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      local.get 10
      local.get 7
      i32.store offset=8
      i32.const 2
      local.get 10
      i32.const 4
      i32.add
      i32.const 2
      call 7
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 9
        br 1 (;@1;)
      end
      i64.const 0
      call 13
      return
      unreachable
    end
    i32.const 2
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;29;) (type 2) (param i32)
    i32.const 103000
    local.get 0
    call 8
  )
)
