(module
  (type (;0;) (func (param i32 i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32) (result i32)))
  (type (;3;) (func (param i64)))
  (type (;4;) (func))
  (type (;5;) (func (param i32) (result i32)))
  (type (;6;) (func (param i32 i32) (result i64)))
  (type (;7;) (func (result i32)))
  (type (;8;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "hognose-runtime" "call_export" (func (;0;) (type 0)))
  (import "hognose-runtime" "export_failed" (func (;1;) (type 1)))
  (import "hognose-runtime" "frame_allocate" (func (;2;) (type 2)))
  (import "hognose-runtime" "frame_leave" (func (;3;) (type 3)))
  (import "hognose-runtime" "frame_settle" (func (;4;) (type 4)))
  (import "hognose-runtime" "instance_new" (func (;5;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;6;) (type 5)))
  (import "hognose-runtime" "lower_field" (func (;7;) (type 0)))
  (import "hognose-runtime" "lower_int" (func (;8;) (type 6)))
  (import "hognose-runtime" "take_err" (func (;9;) (type 7)))
  (export "test:export-only/api#draw" (func 10))
  (export "cabi_post_test:export-only/api#draw" (func 11))
  (func (;10;) (type 2) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      i32.const 255
      i32.and
      call 6
      local.set 4
      i32.const 100400
      call 5
      local.set 5
      local.get 5
      local.get 4
      i32.store offset=8
      local.get 3
      i32.const 255
      i32.and
      call 6
      local.set 6
      i32.const 100400
      call 5
      local.set 7
      local.get 7
      local.get 6
      i32.store offset=8
      i32.const 100700
      call 5
      local.set 8
      local.get 8
      local.get 5
      i32.store offset=8
      local.get 8
      local.get 7
      i32.store offset=12
      i32.const 8
      i32.const 4
      call 2
      local.set 24
      local.get 24
      local.get 8
      i32.store offset=4
      i32.const 0
      local.get 24
      i32.const 4
      i32.add
      i32.const 1
      call 0
      local.set 9
      i32.const 3
      i32.const 1
      call 2
      local.set 10
      local.get 9
      if ;; label = @2
        local.get 9
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 23
          br 2 (;@1;)
        end
        i32.const 0
        local.set 12
        local.get 10
        local.get 12
        i32.store8
        i32.const 100300
        local.get 11
        i32.const 0
        call 7
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 23
          br 2 (;@1;)
        end
        i32.const 0
        local.get 13
        call 8
        local.tee 26
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 23
          br 2 (;@1;)
        end
        local.get 26
        i32.wrap_i64
        local.set 14
        local.get 10
        local.get 14
        i32.store8 offset=1
      else
        call 9
        local.tee 25
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 23
          br 2 (;@1;)
        end
        local.get 25
        local.tee 15
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 23
          br 2 (;@1;)
        end
        i32.const 1
        local.set 16
        local.get 10
        local.get 16
        i32.store8
        i32.const 100600
        local.get 15
        i32.const 0
        call 7
        local.tee 17
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 23
          br 2 (;@1;)
        end
        i32.const 100600
        local.get 15
        i32.const 1
        call 7
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 23
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 17
        i32.const 0
        call 7
        local.tee 19
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 23
          br 2 (;@1;)
        end
        i32.const 0
        local.get 19
        call 8
        local.tee 27
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 4
          local.set 23
          br 2 (;@1;)
        end
        local.get 27
        i32.wrap_i64
        local.set 20
        local.get 10
        local.get 20
        i32.store8 offset=1
        i32.const 100300
        local.get 18
        i32.const 0
        call 7
        local.tee 21
        i32.eqz
        if ;; label = @3
          i32.const 5
          local.set 23
          br 2 (;@1;)
        end
        i32.const 0
        local.get 21
        call 8
        local.tee 28
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 6
          local.set 23
          br 2 (;@1;)
        end
        local.get 28
        i32.wrap_i64
        local.set 22
        local.get 10
        local.get 22
        i32.store8 offset=2
      end
      call 4
      local.get 10
      return
      unreachable
    end
    i32.const 0
    local.get 23
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 1
    unreachable
  )
  (func (;11;) (type 8) (param i32)
    i64.const 0
    call 3
  )
)
