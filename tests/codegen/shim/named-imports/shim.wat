(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32) (result i32)))
  (type (;2;) (func (result i32)))
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
  (import "test:named-imports/store" "get" (func (;0;) (type 0)))
  (import "test:named-imports/store" "[method]cursor.next" (func (;1;) (type 1)))
  (import "test:named-imports/store" "open" (func (;2;) (type 2)))
  (import "first" "get" (func (;3;) (type 0)))
  (import "first" "[method]cursor.next" (func (;4;) (type 1)))
  (import "first" "open" (func (;5;) (type 2)))
  (import "second" "get" (func (;6;) (type 0)))
  (import "second" "[method]cursor.next" (func (;7;) (type 1)))
  (import "second" "open" (func (;8;) (type 2)))
  (import "test:named-imports/store" "[resource-drop]cursor" (func (;9;) (type 3)))
  (import "first" "[resource-drop]cursor" (func (;10;) (type 3)))
  (import "second" "[resource-drop]cursor" (func (;11;) (type 3)))
  (import "[export]cache" "[resource-drop]cursor" (func (;12;) (type 3)))
  (import "[export]cache" "[resource-new]cursor" (func (;13;) (type 1)))
  (import "[export]cache" "[resource-rep]cursor" (func (;14;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;15;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;16;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func (;17;) (type 6)))
  (import "hognose-runtime" "end_borrows" (func (;18;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;19;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;20;) (type 9)))
  (import "hognose-runtime" "frame_enter" (func (;21;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;22;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;23;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;24;) (type 12)))
  (import "hognose-runtime" "instance_new" (func (;25;) (type 1)))
  (import "hognose-runtime" "lift_borrow" (func (;26;) (type 9)))
  (import "hognose-runtime" "lift_own" (func (;27;) (type 9)))
  (import "hognose-runtime" "lift_string" (func (;28;) (type 9)))
  (import "hognose-runtime" "lift_u32" (func (;29;) (type 1)))
  (import "hognose-runtime" "lower_borrow" (func (;30;) (type 9)))
  (import "hognose-runtime" "lower_field" (func (;31;) (type 5)))
  (import "hognose-runtime" "lower_int" (func (;32;) (type 13)))
  (import "hognose-runtime" "lower_own" (func (;33;) (type 9)))
  (import "hognose-runtime" "lower_string" (func (;34;) (type 1)))
  (export "cache#get" (func 44))
  (export "cabi_post_cache#get" (func 45))
  (export "cache#[method]cursor.next" (func 46))
  (export "cache#open" (func 47))
  (export "cache#[dtor]cursor" (func 48))
  (elem (;0;) (i32.const 1000) func 35 36 37 38 39 40 41 42 43 9 10 11 12 13 14)
  (func (;35;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 21
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
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 34
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 2
      i32.const 1
      call 20
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 0
      local.get 7
      i32.load8_u
      local.set 8
      local.get 8
      if ;; label = @2
        local.get 7
        i32.load8_u offset=1
        local.set 9
        local.get 9
        i32.const 255
        i32.and
        call 29
        local.set 10
        i32.const 100400
        call 25
        local.set 11
        local.get 11
        local.get 10
        i32.store offset=8
        local.get 11
        local.set 12
      else
        i32.const 100100
        local.set 12
      end
      local.get 14
      call 22
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
    call 24
    i32.const 0
  )
  (func (;36;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 21
    local.set 10
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
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101500
      local.get 4
      call 30
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      local.get 5
      call 1
      local.set 6
      local.get 6
      i32.const 255
      i32.and
      call 29
      local.set 7
      i32.const 100400
      call 25
      local.set 8
      local.get 8
      local.get 7
      i32.store offset=8
      local.get 10
      call 22
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
    call 24
    i32.const 0
  )
  (func (;37;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 21
    local.set 7
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
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 2
      local.set 4
      i32.const 101500
      local.get 4
      call 27
      local.set 5
      local.get 7
      call 22
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 2
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 24
    i32.const 0
  )
  (func (;38;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 21
    local.set 14
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
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 34
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 2
      i32.const 1
      call 20
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 3
      local.get 7
      i32.load8_u
      local.set 8
      local.get 8
      if ;; label = @2
        local.get 7
        i32.load8_u offset=1
        local.set 9
        local.get 9
        i32.const 255
        i32.and
        call 29
        local.set 10
        i32.const 100700
        call 25
        local.set 11
        local.get 11
        local.get 10
        i32.store offset=8
        local.get 11
        local.set 12
      else
        i32.const 100100
        local.set 12
      end
      local.get 14
      call 22
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 3
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 24
    i32.const 0
  )
  (func (;39;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 21
    local.set 10
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
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101600
      local.get 4
      call 30
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      local.get 5
      call 4
      local.set 6
      local.get 6
      i32.const 255
      i32.and
      call 29
      local.set 7
      i32.const 100700
      call 25
      local.set 8
      local.get 8
      local.get 7
      i32.store offset=8
      local.get 10
      call 22
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 4
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 24
    i32.const 0
  )
  (func (;40;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 21
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
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 5
      local.set 4
      i32.const 101600
      local.get 4
      call 27
      local.set 5
      local.get 7
      call 22
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
    call 24
    i32.const 0
  )
  (func (;41;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 21
    local.set 14
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
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 34
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 2
      i32.const 1
      call 20
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 6
      local.get 7
      i32.load8_u
      local.set 8
      local.get 8
      if ;; label = @2
        local.get 7
        i32.load8_u offset=1
        local.set 9
        local.get 9
        i32.const 255
        i32.and
        call 29
        local.set 10
        i32.const 101000
        call 25
        local.set 11
        local.get 11
        local.get 10
        i32.store offset=8
        local.get 11
        local.set 12
      else
        i32.const 100100
        local.set 12
      end
      local.get 14
      call 22
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 6
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 24
    i32.const 0
  )
  (func (;42;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 21
    local.set 10
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
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101700
      local.get 4
      call 30
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      local.get 5
      call 7
      local.set 6
      local.get 6
      i32.const 255
      i32.and
      call 29
      local.set 7
      i32.const 101000
      call 25
      local.set 8
      local.get 8
      local.get 7
      i32.store offset=8
      local.get 10
      call 22
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 7
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 24
    i32.const 0
  )
  (func (;43;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 21
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 8
      local.get 1
      local.get 2
      local.get 3
      call 15
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 22
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 8
      local.set 4
      i32.const 101700
      local.get 4
      call 27
      local.set 5
      local.get 7
      call 22
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 8
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 24
    i32.const 0
  )
  (func (;44;) (type 9) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 28
      local.set 4
      i32.const 8
      i32.const 4
      call 20
      local.set 14
      local.get 14
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 16
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 2
      i32.const 1
      call 20
      local.set 6
      local.get 5
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        local.get 6
        local.get 8
        i32.store8
      else
        local.get 5
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        local.get 6
        local.get 10
        i32.store8
        i32.const 101200
        local.get 9
        i32.const 0
        call 31
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 0
        local.get 11
        call 32
        local.tee 15
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 13
          br 2 (;@1;)
        end
        local.get 15
        i32.wrap_i64
        local.set 12
        local.get 6
        local.get 12
        i32.store8 offset=1
      end
      call 23
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 19
    unreachable
  )
  (func (;45;) (type 3) (param i32)
    i64.const 0
    call 22
  )
  (func (;46;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101800
      local.get 1
      call 26
      local.set 2
      i32.const 8
      i32.const 4
      call 20
      local.set 7
      local.get 7
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 7
      i32.const 4
      i32.add
      i32.const 1
      call 16
      local.set 3
      call 18
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i32.const 101200
      local.get 3
      i32.const 0
      call 31
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 0
      local.get 4
      call 32
      local.tee 8
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 6
        br 1 (;@1;)
      end
      local.get 8
      i32.wrap_i64
      local.set 5
      i64.const 0
      call 22
      local.get 5
      return
      unreachable
    end
    i32.const 1
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 19
    unreachable
  )
  (func (;47;) (type 2) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 20
      local.set 3
      i32.const 2
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 16
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 101800
      local.get 0
      call 33
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 22
      local.get 1
      return
      unreachable
    end
    i32.const 2
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 19
    unreachable
  )
  (func (;48;) (type 3) (param i32)
    i32.const 101800
    local.get 0
    call 17
  )
)
