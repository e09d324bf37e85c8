(module
  (type (;0;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;1;) (func))
  (type (;2;) (func (param i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32) (result i32)))
  (type (;10;) (func (param i32 i32) (result i64)))
  (type (;11;) (func (result i32)))
  (type (;12;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:docs/shapes" "draw" (func (;0;) (type 0)))
  (import "test:docs/shapes" "undocumented" (func (;1;) (type 1)))
  (import "test:docs/shapes" "no-docs" (func (;2;) (type 2)))
  (import "$root" "act" (func (;3;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;4;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;5;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;6;) (type 0)))
  (import "hognose-runtime" "frame_allocate" (func (;7;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;8;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;9;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;10;) (type 1)))
  (import "hognose-runtime" "import_failed" (func (;11;) (type 8)))
  (import "hognose-runtime" "instance_new" (func (;12;) (type 9)))
  (import "hognose-runtime" "lift_case" (func (;13;) (type 5)))
  (import "hognose-runtime" "lift_case_value" (func (;14;) (type 4)))
  (import "hognose-runtime" "lift_enum" (func (;15;) (type 5)))
  (import "hognose-runtime" "lift_s32" (func (;16;) (type 9)))
  (import "hognose-runtime" "lift_string" (func (;17;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;18;) (type 9)))
  (import "hognose-runtime" "lower_case" (func (;19;) (type 5)))
  (import "hognose-runtime" "lower_case_value" (func (;20;) (type 4)))
  (import "hognose-runtime" "lower_enum" (func (;21;) (type 5)))
  (import "hognose-runtime" "lower_field" (func (;22;) (type 4)))
  (import "hognose-runtime" "lower_int" (func (;23;) (type 10)))
  (import "hognose-runtime" "lower_string" (func (;24;) (type 9)))
  (import "hognose-runtime" "raise_err" (func (;25;) (type 2)))
  (import "hognose-runtime" "take_err" (func (;26;) (type 11)))
  (export "test:docs/shapes#draw" (func 31))
  (export "cabi_post_test:docs/shapes#draw" (func 32))
  (export "test:docs/shapes#undocumented" (func 33))
  (export "test:docs/shapes#no-docs" (func 34))
  (export "cabi_post_test:docs/shapes#no-docs" (func 35))
  (export "run" (func 36))
  (elem (;0;) (i32.const 1000) func 27 28 29 30)
  (func (;27;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i32 i64)
    call 8
    local.set 29
    local.get 3
    local.get 2
    i32.const 2
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
        local.get 29
        call 9
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
      call 22
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 28
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 22
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 28
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 2
      call 22
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 28
        br 1 (;@1;)
      end
      i32.const 5
      local.get 5
      call 23
      local.tee 30
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 28
        br 1 (;@1;)
      end
      local.get 30
      i32.wrap_i64
      local.set 8
      i32.const 5
      local.get 6
      call 23
      local.tee 31
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 28
        br 1 (;@1;)
      end
      local.get 31
      i32.wrap_i64
      local.set 9
      i32.const 0
      local.get 7
      call 23
      local.tee 32
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 28
        br 1 (;@1;)
      end
      local.get 32
      i32.wrap_i64
      local.set 10
      local.get 1
      i32.load offset=4
      local.set 11
      i32.const 100800
      local.get 11
      call 19
      local.tee 33
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 4
        local.set 28
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 33
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 100800
          i32.const 0
          local.get 11
          call 20
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 4
            local.set 28
            br 3 (;@1;)
          end
          i32.const 0
          local.set 13
          i32.const 4
          local.get 12
          call 23
          local.tee 34
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 5
            local.set 28
            br 3 (;@1;)
          end
          local.get 34
          i32.wrap_i64
          local.set 14
          local.get 13
          local.set 18
          local.get 14
          local.set 19
          br 1 (;@2;)
        end
        i32.const 1
        local.set 16
        i32.const 0
        local.set 17
        local.get 16
        local.set 18
        local.get 17
        local.set 19
        br 0 (;@2;)
      end
      i32.const 12
      i32.const 4
      call 7
      local.set 20
      local.get 8
      local.get 9
      local.get 10
      local.get 18
      local.get 19
      local.get 20
      call 0
      local.get 20
      i32.load8_u
      local.set 21
      local.get 21
      if ;; label = @2
        local.get 20
        i32.load offset=4
        local.set 24
        local.get 20
        i32.load offset=8
        local.set 25
        local.get 24
        local.get 25
        call 17
        local.set 26
        local.get 26
        call 25
        local.get 29
        call 9
        i32.const 0
        return
      else
        local.get 20
        i32.load8_u offset=4
        local.set 22
        local.get 22
        i32.const 255
        i32.and
        call 18
        local.set 23
        local.get 23
        local.set 27
      end
      local.get 29
      call 9
      local.get 27
      return
      unreachable
    end
    local.get 29
    i32.const 0
    local.get 28
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;28;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 8
    local.set 5
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
      call 4
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 1
      local.get 5
      call 9
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 1
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;29;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 8
    local.set 10
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
      call 4
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 2
      i32.const 1
      call 7
      local.set 4
      local.get 4
      call 2
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load8_u offset=1
        local.set 6
        i32.const 101200
        local.get 6
        call 15
        local.set 7
        local.get 7
        call 25
        local.get 10
        call 9
        i32.const 0
        return
      else
        i32.const 100100
        local.set 8
      end
      local.get 10
      call 9
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 2
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;30;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 8
    local.set 5
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
      call 4
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 3
      local.get 5
      call 9
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 3
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;31;) (type 12) (param i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 5
      local.get 1
      local.set 6
      local.get 2
      local.set 7
      local.get 5
      call 16
      local.set 8
      local.get 6
      call 16
      local.set 9
      local.get 7
      i32.const 255
      i32.and
      call 18
      local.set 10
      i32.const 100400
      call 12
      local.set 11
      local.get 11
      local.get 8
      i32.store offset=8
      local.get 11
      local.get 9
      i32.store offset=12
      local.get 11
      local.get 10
      i32.store offset=16
      local.get 3
      local.set 12
      local.get 4
      local.set 13
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 12
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 13
          call 18
          local.set 14
          i32.const 100800
          i32.const 0
          local.get 14
          call 14
          local.set 15
          br 1 (;@2;)
        end
        i32.const 100800
        i32.const 1
        call 13
        local.set 15
        br 0 (;@2;)
      end
      i32.const 12
      i32.const 4
      call 7
      local.set 26
      local.get 26
      local.get 11
      i32.store offset=4
      local.get 26
      local.get 15
      i32.store offset=8
      i32.const 0
      local.get 26
      i32.const 4
      i32.add
      i32.const 2
      call 5
      local.set 16
      i32.const 12
      i32.const 4
      call 7
      local.set 17
      local.get 16
      if ;; label = @2
        local.get 16
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 25
          br 2 (;@1;)
        end
        i32.const 0
        local.set 19
        local.get 17
        local.get 19
        i32.store8
        i32.const 0
        local.get 18
        call 23
        local.tee 28
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 25
          br 2 (;@1;)
        end
        local.get 28
        i32.wrap_i64
        local.set 20
        local.get 17
        local.get 20
        i32.store8 offset=4
      else
        call 26
        local.tee 27
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 25
          br 2 (;@1;)
        end
        local.get 27
        local.tee 21
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 25
          br 2 (;@1;)
        end
        i32.const 1
        local.set 22
        local.get 17
        local.get 22
        i32.store8
        local.get 21
        call 24
        local.tee 23
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 25
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 24
        local.get 17
        local.get 24
        i32.store offset=8
        local.get 17
        local.get 23
        i32.store offset=4
      end
      call 10
      local.get 17
      return
      unreachable
    end
    i32.const 0
    local.get 25
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;32;) (type 2) (param i32)
    i64.const 0
    call 9
  )
  (func (;33;) (type 1)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 7
      local.set 2
      i32.const 1
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 5
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 9
      return
      unreachable
    end
    i32.const 1
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;34;) (type 11) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 7
      local.set 8
      i32.const 2
      local.get 8
      i32.const 4
      i32.add
      i32.const 0
      call 5
      local.set 0
      i32.const 2
      i32.const 1
      call 7
      local.set 1
      local.get 0
      if ;; label = @2
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
      else
        call 26
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 7
          br 2 (;@1;)
        end
        local.get 9
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 7
          br 2 (;@1;)
        end
        i32.const 1
        local.set 5
        local.get 1
        local.get 5
        i32.store8
        i32.const 101200
        local.get 4
        call 21
        local.tee 6
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 1
          local.set 7
          br 2 (;@1;)
        end
        local.get 1
        local.get 6
        i32.store8 offset=1
      end
      call 10
      local.get 1
      return
      unreachable
    end
    i32.const 2
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;35;) (type 2) (param i32)
    i64.const 0
    call 9
  )
  (func (;36;) (type 1)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 7
      local.set 2
      i32.const 3
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 5
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 9
      return
      unreachable
    end
    i32.const 3
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
)
