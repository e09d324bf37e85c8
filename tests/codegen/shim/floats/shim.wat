(module
  (type (;0;) (func (param f32) (result f32)))
  (type (;1;) (func (param f64) (result f64)))
  (type (;2;) (func (param f32 f64 i32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;7;) (func (result i32)))
  (type (;8;) (func (param i32 i32) (result i32)))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i64)))
  (type (;11;) (func))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param f64) (result i32)))
  (type (;14;) (func (param i32) (result f64)))
  (type (;15;) (func (param i32) (result i32)))
  (type (;16;) (func (param f32 f64) (result i32)))
  (type (;17;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:floats/api" "single" (func (;0;) (type 0)))
  (import "test:floats/api" "double" (func (;1;) (type 1)))
  (import "test:floats/api" "both" (func (;2;) (type 2)))
  (import "test:floats/api" "many" (func (;3;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;4;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;5;) (type 5)))
  (import "hognose-runtime" "export_failed" (func (;6;) (type 6)))
  (import "hognose-runtime" "failed" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_allocate" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_enter" (func (;9;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func (;10;) (type 10)))
  (import "hognose-runtime" "frame_settle" (func (;11;) (type 11)))
  (import "hognose-runtime" "import_failed" (func (;12;) (type 12)))
  (import "hognose-runtime" "item" (func (;13;) (type 8)))
  (import "hognose-runtime" "lift_f64" (func (;14;) (type 13)))
  (import "hognose-runtime" "lift_numbers" (func (;15;) (type 5)))
  (import "hognose-runtime" "lower_f64" (func (;16;) (type 14)))
  (import "hognose-runtime" "lower_numbers" (func (;17;) (type 8)))
  (import "hognose-runtime" "lower_tuple" (func (;18;) (type 8)))
  (import "hognose-runtime" "tuple_new" (func (;19;) (type 15)))
  (import "hognose-runtime" "tuple_set" (func (;20;) (type 3)))
  (export "test:floats/api#single" (func 25))
  (export "test:floats/api#double" (func 26))
  (export "test:floats/api#both" (func 27))
  (export "cabi_post_test:floats/api#both" (func 28))
  (export "test:floats/api#many" (func 29))
  (export "cabi_post_test:floats/api#many" (func 30))
  (elem (;0;) (i32.const 1000) func 21 22 23 24)
  (func (;21;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 f32 f32 i32 i32 i64 f64)
    call 9
    local.set 9
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
      call 4
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
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 16
      local.tee 10
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 7
        if ;; label = @3
          i32.const 0
          local.set 8
          br 2 (;@1;)
        end
      end
      local.get 10
      f32.demote_f64
      local.set 5
      local.get 5
      call 0
      local.set 6
      local.get 6
      f64.promote_f32
      call 14
      local.set 7
      local.get 9
      call 10
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
    call 12
    i32.const 0
  )
  (func (;22;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 f64 f64 i32 i32 i64 f64)
    call 9
    local.set 9
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
      call 4
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
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 16
      local.tee 10
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 7
        if ;; label = @3
          i32.const 0
          local.set 8
          br 2 (;@1;)
        end
      end
      local.get 10
      local.set 5
      local.get 5
      call 1
      local.set 6
      local.get 6
      call 14
      local.set 7
      local.get 9
      call 10
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 1
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;23;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 f32 i32 f64 i32 f32 i32 f64 i32 i32 i32 i64 f64 f64)
    call 9
    local.set 15
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 4
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
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
      call 16
      local.tee 16
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 7
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
      end
      local.get 16
      f32.demote_f64
      local.set 5
      local.get 1
      i32.load offset=4
      local.set 6
      local.get 6
      call 16
      local.tee 17
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 7
        if ;; label = @3
          i32.const 1
          local.set 14
          br 2 (;@1;)
        end
      end
      local.get 17
      local.set 7
      i32.const 16
      i32.const 8
      call 8
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 2
      local.get 8
      f32.load
      local.set 9
      local.get 9
      f64.promote_f32
      call 14
      local.set 10
      local.get 8
      f64.load offset=8
      local.set 11
      local.get 11
      call 14
      local.set 12
      i32.const 2
      call 19
      local.set 13
      local.get 13
      i32.const 0
      local.get 10
      call 20
      local.get 13
      i32.const 1
      local.get 12
      call 20
      local.get 15
      call 10
      local.get 13
      return
      unreachable
    end
    local.get 15
    i32.const 2
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 12
    i32.const 0
  )
  (func (;24;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
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
      call 4
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
      i32.const 8
      local.get 4
      call 17
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 8
      i32.const 4
      call 8
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 3
      local.get 7
      i32.load
      local.set 8
      local.get 7
      i32.load offset=4
      local.set 9
      i32.const 9
      local.get 8
      local.get 9
      call 15
      local.set 10
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
  (func (;25;) (type 0) (param f32) (result f32)
    (local f32 i32 i32 f32 i32 i32 f64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      f64.promote_f32
      call 14
      local.set 2
      i32.const 8
      i32.const 4
      call 8
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 5
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      call 16
      local.tee 7
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 7
        if ;; label = @3
          i32.const 0
          local.set 5
          br 2 (;@1;)
        end
      end
      local.get 7
      f32.demote_f64
      local.set 4
      i64.const 0
      call 10
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
    call 6
    unreachable
  )
  (func (;26;) (type 1) (param f64) (result f64)
    (local f64 i32 i32 f64 i32 i32 f64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      call 14
      local.set 2
      i32.const 8
      i32.const 4
      call 8
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 5
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      call 16
      local.tee 7
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 7
        if ;; label = @3
          i32.const 0
          local.set 5
          br 2 (;@1;)
        end
      end
      local.get 7
      local.set 4
      i64.const 0
      call 10
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;27;) (type 16) (param f32 f64) (result i32)
    (local f32 i32 f64 i32 i32 i32 i32 i32 f32 f64 i32 i32 i32 f64 f64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 2
      f64.promote_f32
      call 14
      local.set 3
      local.get 1
      local.set 4
      local.get 4
      call 14
      local.set 5
      i32.const 12
      i32.const 4
      call 8
      local.set 13
      local.get 13
      local.get 3
      i32.store offset=4
      local.get 13
      local.get 5
      i32.store offset=8
      i32.const 2
      local.get 13
      i32.const 4
      i32.add
      i32.const 2
      call 5
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 12
        br 1 (;@1;)
      end
      i32.const 16
      i32.const 8
      call 8
      local.set 7
      local.get 6
      i32.const 2
      call 18
      local.tee 14
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      local.get 14
      i32.const 0
      call 13
      local.set 8
      local.get 14
      i32.const 1
      call 13
      local.set 9
      local.get 8
      call 16
      local.tee 15
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 7
        if ;; label = @3
          i32.const 1
          local.set 12
          br 2 (;@1;)
        end
      end
      local.get 15
      f32.demote_f64
      local.set 10
      local.get 7
      local.get 10
      f32.store
      local.get 9
      call 16
      local.tee 16
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 7
        if ;; label = @3
          i32.const 2
          local.set 12
          br 2 (;@1;)
        end
      end
      local.get 16
      local.set 11
      local.get 7
      local.get 11
      f64.store offset=8
      call 11
      local.get 7
      return
      unreachable
    end
    i32.const 2
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;28;) (type 17) (param i32)
    i64.const 0
    call 10
  )
  (func (;29;) (type 8) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 8
      local.get 2
      local.get 3
      call 15
      local.set 4
      i32.const 8
      i32.const 4
      call 8
      local.set 10
      local.get 10
      local.get 4
      i32.store offset=4
      i32.const 3
      local.get 10
      i32.const 4
      i32.add
      i32.const 1
      call 5
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 9
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 8
      local.set 6
      i32.const 9
      local.get 5
      call 17
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      local.get 6
      local.get 8
      i32.store offset=4
      local.get 6
      local.get 7
      i32.store
      call 11
      local.get 6
      return
      unreachable
    end
    i32.const 3
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;30;) (type 17) (param i32)
    i64.const 0
    call 10
  )
)
