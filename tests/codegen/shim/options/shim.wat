(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 f64 i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (result i32)))
  (type (;7;) (func (param i32 i32) (result i32)))
  (type (;8;) (func (result i64)))
  (type (;9;) (func (param i64)))
  (type (;10;) (func))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param i32) (result i32)))
  (type (;13;) (func (param f64) (result i32)))
  (type (;14;) (func (param i32) (result f64)))
  (type (;15;) (func (param i32 i32) (result i64)))
  (type (;16;) (func (param i32)))
  (type (;17;) (func (param i32 i32 i32 f64) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:options/api" "number" (func (;0;) (type 0)))
  (import "test:options/api" "text" (func (;1;) (type 1)))
  (import "test:options/api" "struct" (func (;2;) (type 0)))
  (import "test:options/api" "items" (func (;3;) (type 1)))
  (import "test:options/api" "two" (func (;4;) (type 2)))
  (import "hognose-runtime" "bind_arguments" (func (;5;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;6;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;7;) (type 5)))
  (import "hognose-runtime" "failed" (func (;8;) (type 6)))
  (import "hognose-runtime" "frame_allocate" (func (;9;) (type 7)))
  (import "hognose-runtime" "frame_enter" (func (;10;) (type 8)))
  (import "hognose-runtime" "frame_leave" (func (;11;) (type 9)))
  (import "hognose-runtime" "frame_settle" (func (;12;) (type 10)))
  (import "hognose-runtime" "import_failed" (func (;13;) (type 11)))
  (import "hognose-runtime" "instance_new" (func (;14;) (type 12)))
  (import "hognose-runtime" "item" (func (;15;) (type 7)))
  (import "hognose-runtime" "lift_f64" (func (;16;) (type 13)))
  (import "hognose-runtime" "lift_numbers" (func (;17;) (type 4)))
  (import "hognose-runtime" "lift_string" (func (;18;) (type 7)))
  (import "hognose-runtime" "lift_u32" (func (;19;) (type 12)))
  (import "hognose-runtime" "lower_f64" (func (;20;) (type 14)))
  (import "hognose-runtime" "lower_field" (func (;21;) (type 4)))
  (import "hognose-runtime" "lower_int" (func (;22;) (type 15)))
  (import "hognose-runtime" "lower_numbers" (func (;23;) (type 7)))
  (import "hognose-runtime" "lower_string" (func (;24;) (type 12)))
  (import "hognose-runtime" "lower_tuple" (func (;25;) (type 7)))
  (import "hognose-runtime" "tuple_new" (func (;26;) (type 12)))
  (import "hognose-runtime" "tuple_set" (func (;27;) (type 0)))
  (export "test:options/api#number" (func 33))
  (export "cabi_post_test:options/api#number" (func 34))
  (export "test:options/api#text" (func 35))
  (export "cabi_post_test:options/api#text" (func 36))
  (export "test:options/api#struct" (func 37))
  (export "cabi_post_test:options/api#struct" (func 38))
  (export "test:options/api#items" (func 39))
  (export "cabi_post_test:options/api#items" (func 40))
  (export "test:options/api#two" (func 41))
  (export "cabi_post_test:options/api#two" (func 42))
  (elem (;0;) (i32.const 1000) func 28 29 30 31 32)
  (func (;28;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 10
    local.set 19
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
        local.get 19
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        local.get 6
        local.set 11
        local.get 7
        local.set 12
      else
        local.get 4
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 18
          br 2 (;@1;)
        end
        i32.const 1
        local.set 9
        i32.const 4
        local.get 8
        call 22
        local.tee 20
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 18
          br 2 (;@1;)
        end
        local.get 20
        i32.wrap_i64
        local.set 10
        local.get 9
        local.set 11
        local.get 10
        local.set 12
      end
      i32.const 8
      i32.const 4
      call 9
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call 0
      local.get 13
      i32.load8_u
      local.set 14
      local.get 14
      if ;; label = @2
        local.get 13
        i32.load offset=4
        local.set 15
        local.get 15
        call 19
        local.set 16
        local.get 16
        local.set 17
      else
        i32.const 100100
        local.set 17
      end
      local.get 19
      call 11
      local.get 17
      return
      unreachable
    end
    local.get 19
    i32.const 0
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;29;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 10
    local.set 23
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
        local.get 23
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        i32.const 0
        local.set 8
        local.get 6
        local.set 13
        local.get 7
        local.set 14
        local.get 8
        local.set 15
      else
        local.get 4
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 22
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        local.get 9
        call 24
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 22
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 12
        local.get 10
        local.set 13
        local.get 11
        local.set 14
        local.get 12
        local.set 15
      end
      i32.const 12
      i32.const 4
      call 9
      local.set 16
      local.get 13
      local.get 14
      local.get 15
      local.get 16
      call 1
      local.get 16
      i32.load8_u
      local.set 17
      local.get 17
      if ;; label = @2
        local.get 16
        i32.load offset=4
        local.set 18
        local.get 16
        i32.load offset=8
        local.set 19
        local.get 18
        local.get 19
        call 18
        local.set 20
        local.get 20
        local.set 21
      else
        i32.const 100100
        local.set 21
      end
      local.get 23
      call 11
      local.get 21
      return
      unreachable
    end
    local.get 23
    i32.const 1
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;30;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 10
    local.set 21
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
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 21
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        local.get 6
        local.set 12
        local.get 7
        local.set 13
      else
        local.get 4
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 20
          br 2 (;@1;)
        end
        i32.const 1
        local.set 9
        i32.const 100300
        local.get 8
        i32.const 0
        call 21
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 20
          br 2 (;@1;)
        end
        i32.const 0
        local.get 10
        call 22
        local.tee 22
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 20
          br 2 (;@1;)
        end
        local.get 22
        i32.wrap_i64
        local.set 11
        local.get 9
        local.set 12
        local.get 11
        local.set 13
      end
      i32.const 2
      i32.const 1
      call 9
      local.set 14
      local.get 12
      local.get 13
      local.get 14
      call 2
      local.get 14
      i32.load8_u
      local.set 15
      local.get 15
      if ;; label = @2
        local.get 14
        i32.load8_u offset=1
        local.set 16
        local.get 16
        i32.const 255
        i32.and
        call 19
        local.set 17
        i32.const 100400
        call 14
        local.set 18
        local.get 18
        local.get 17
        i32.store offset=8
        local.get 18
        local.set 19
      else
        i32.const 100100
        local.set 19
      end
      local.get 21
      call 11
      local.get 19
      return
      unreachable
    end
    local.get 21
    i32.const 2
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;31;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 10
    local.set 23
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
        local.get 23
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        i32.const 0
        local.set 8
        local.get 6
        local.set 13
        local.get 7
        local.set 14
        local.get 8
        local.set 15
      else
        local.get 4
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 22
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        i32.const 4
        local.get 9
        call 23
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 22
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 12
        local.get 10
        local.set 13
        local.get 11
        local.set 14
        local.get 12
        local.set 15
      end
      i32.const 12
      i32.const 4
      call 9
      local.set 16
      local.get 13
      local.get 14
      local.get 15
      local.get 16
      call 3
      local.get 16
      i32.load8_u
      local.set 17
      local.get 17
      if ;; label = @2
        local.get 16
        i32.load offset=4
        local.set 18
        local.get 16
        i32.load offset=8
        local.set 19
        i32.const 4
        local.get 18
        local.get 19
        call 17
        local.set 20
        local.get 20
        local.set 21
      else
        i32.const 100100
        local.set 21
      end
      local.get 23
      call 11
      local.get 21
      return
      unreachable
    end
    local.get 23
    i32.const 3
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;32;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i64 i64 f64)
    call 10
    local.set 33
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 5
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 33
        call 11
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        i32.const 0
        local.set 7
        local.get 6
        local.set 11
        local.get 7
        local.set 12
      else
        local.get 4
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 32
          br 2 (;@1;)
        end
        i32.const 1
        local.set 9
        i32.const 0
        local.get 8
        call 22
        local.tee 34
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 32
          br 2 (;@1;)
        end
        local.get 34
        i32.wrap_i64
        local.set 10
        local.get 9
        local.set 11
        local.get 10
        local.set 12
      end
      local.get 1
      i32.load offset=4
      local.set 13
      local.get 13
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 15
        f64.const 0x0p+0 (;=0;)
        local.set 16
        local.get 15
        local.set 20
        local.get 16
        local.set 21
      else
        local.get 13
        local.tee 17
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 32
          br 2 (;@1;)
        end
        i32.const 1
        local.set 18
        local.get 17
        call 20
        local.tee 35
        f64.const -0x1p+0 (;=-1;)
        f64.eq
        if ;; label = @3
          call 8
          if ;; label = @4
            i32.const 1
            local.set 32
            br 3 (;@1;)
          end
        end
        local.get 35
        local.set 19
        local.get 18
        local.set 20
        local.get 19
        local.set 21
      end
      i32.const 24
      i32.const 8
      call 9
      local.set 22
      local.get 11
      local.get 12
      local.get 20
      local.get 21
      local.get 22
      call 4
      local.get 22
      i32.load8_u
      local.set 23
      local.get 23
      if ;; label = @2
        local.get 22
        i32.load8_u offset=1
        local.set 24
        local.get 24
        i32.const 255
        i32.and
        call 19
        local.set 25
        local.get 25
        local.set 26
      else
        i32.const 100100
        local.set 26
      end
      local.get 22
      i32.load8_u offset=8
      local.set 27
      local.get 27
      if ;; label = @2
        local.get 22
        f64.load offset=16
        local.set 28
        local.get 28
        call 16
        local.set 29
        local.get 29
        local.set 30
      else
        i32.const 100100
        local.set 30
      end
      i32.const 2
      call 26
      local.set 31
      local.get 31
      i32.const 0
      local.get 26
      call 27
      local.get 31
      i32.const 1
      local.get 30
      call 27
      local.get 33
      call 11
      local.get 31
      return
      unreachable
    end
    local.get 33
    i32.const 4
    local.get 32
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    i32.const 0
  )
  (func (;33;) (type 7) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      if ;; label = @2
        local.get 3
        call 19
        local.set 4
        local.get 4
        local.set 5
      else
        i32.const 100100
        local.set 5
      end
      i32.const 8
      i32.const 4
      call 9
      local.set 14
      local.get 14
      local.get 5
      i32.store offset=4
      i32.const 0
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 9
      local.set 7
      local.get 6
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        local.get 7
        local.get 9
        i32.store8
      else
        local.get 6
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
        i32.const 4
        local.get 10
        call 22
        local.tee 15
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        local.get 15
        i32.wrap_i64
        local.set 12
        local.get 7
        local.get 12
        i32.store offset=4
      end
      call 12
      local.get 7
      return
      unreachable
    end
    i32.const 0
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;34;) (type 16) (param i32)
    i64.const 0
    call 11
  )
  (func (;35;) (type 4) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      local.get 3
      if ;; label = @2
        local.get 4
        local.get 5
        call 18
        local.set 6
        local.get 6
        local.set 7
      else
        i32.const 100100
        local.set 7
      end
      i32.const 8
      i32.const 4
      call 9
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      i32.const 1
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 9
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
          local.set 16
          br 2 (;@1;)
        end
        i32.const 1
        local.set 13
        local.get 9
        local.get 13
        i32.store8
        local.get 12
        call 24
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 0
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
      call 12
      local.get 9
      return
      unreachable
    end
    i32.const 1
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;36;) (type 16) (param i32)
    i64.const 0
    call 11
  )
  (func (;37;) (type 7) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      if ;; label = @2
        local.get 3
        i32.const 255
        i32.and
        call 19
        local.set 4
        i32.const 100400
        call 14
        local.set 5
        local.get 5
        local.get 4
        i32.store offset=8
        local.get 5
        local.set 6
      else
        i32.const 100100
        local.set 6
      end
      i32.const 8
      i32.const 4
      call 9
      local.set 16
      local.get 16
      local.get 6
      i32.store offset=4
      i32.const 2
      local.get 16
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 7
      local.get 7
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 15
        br 1 (;@1;)
      end
      i32.const 2
      i32.const 1
      call 9
      local.set 8
      local.get 7
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        local.get 8
        local.get 10
        i32.store8
      else
        local.get 7
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 1
        local.set 12
        local.get 8
        local.get 12
        i32.store8
        i32.const 100300
        local.get 11
        i32.const 0
        call 21
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 0
        local.get 13
        call 22
        local.tee 17
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 15
          br 2 (;@1;)
        end
        local.get 17
        i32.wrap_i64
        local.set 14
        local.get 8
        local.get 14
        i32.store8 offset=1
      end
      call 12
      local.get 8
      return
      unreachable
    end
    i32.const 2
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;38;) (type 16) (param i32)
    i64.const 0
    call 11
  )
  (func (;39;) (type 4) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 2
      local.set 5
      local.get 3
      if ;; label = @2
        i32.const 4
        local.get 4
        local.get 5
        call 17
        local.set 6
        local.get 6
        local.set 7
      else
        i32.const 100100
        local.set 7
      end
      i32.const 8
      i32.const 4
      call 9
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      i32.const 3
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call 6
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 9
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
          local.set 16
          br 2 (;@1;)
        end
        i32.const 1
        local.set 13
        local.get 9
        local.get 13
        i32.store8
        i32.const 4
        local.get 12
        call 23
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 0
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
      call 12
      local.get 9
      return
      unreachable
    end
    i32.const 3
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;40;) (type 16) (param i32)
    i64.const 0
    call 11
  )
  (func (;41;) (type 17) (param i32 i32 i32 f64) (result i32)
    (local i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i64 f64)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      local.get 4
      if ;; label = @2
        local.get 5
        i32.const 255
        i32.and
        call 19
        local.set 6
        local.get 6
        local.set 7
      else
        i32.const 100100
        local.set 7
      end
      local.get 2
      local.set 8
      local.get 3
      local.set 9
      local.get 8
      if ;; label = @2
        local.get 9
        call 16
        local.set 10
        local.get 10
        local.set 11
      else
        i32.const 100100
        local.set 11
      end
      i32.const 12
      i32.const 4
      call 9
      local.set 27
      local.get 27
      local.get 7
      i32.store offset=4
      local.get 27
      local.get 11
      i32.store offset=8
      i32.const 4
      local.get 27
      i32.const 4
      i32.add
      i32.const 2
      call 6
      local.set 12
      local.get 12
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 26
        br 1 (;@1;)
      end
      i32.const 24
      i32.const 8
      call 9
      local.set 13
      local.get 12
      i32.const 2
      call 25
      local.tee 28
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 26
        br 1 (;@1;)
      end
      local.get 28
      i32.const 0
      call 15
      local.set 14
      local.get 28
      i32.const 1
      call 15
      local.set 15
      local.get 14
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 17
        local.get 13
        local.get 17
        i32.store8
      else
        local.get 14
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 26
          br 2 (;@1;)
        end
        i32.const 1
        local.set 19
        local.get 13
        local.get 19
        i32.store8
        i32.const 0
        local.get 18
        call 22
        local.tee 29
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 26
          br 2 (;@1;)
        end
        local.get 29
        i32.wrap_i64
        local.set 20
        local.get 13
        local.get 20
        i32.store8 offset=1
      end
      local.get 15
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 22
        local.get 13
        local.get 22
        i32.store8 offset=8
      else
        local.get 15
        local.tee 23
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 26
          br 2 (;@1;)
        end
        i32.const 1
        local.set 24
        local.get 13
        local.get 24
        i32.store8 offset=8
        local.get 23
        call 20
        local.tee 30
        f64.const -0x1p+0 (;=-1;)
        f64.eq
        if ;; label = @3
          call 8
          if ;; label = @4
            i32.const 2
            local.set 26
            br 3 (;@1;)
          end
        end
        local.get 30
        local.set 25
        local.get 13
        local.get 25
        f64.store offset=16
      end
      call 12
      local.get 13
      return
      unreachable
    end
    i32.const 4
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    unreachable
  )
  (func (;42;) (type 16) (param i32)
    i64.const 0
    call 11
  )
)
