(module
  (type (;0;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32) (result i32)))
  (type (;10;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:names-keywords-params/api" "all" (func (;0;) (type 0)))
  (import "test:names-keywords-params/api" "more" (func (;1;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;2;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;7;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;8;) (type 8)))
  (import "hognose-runtime" "lift_u32" (func (;9;) (type 9)))
  (import "hognose-runtime" "lower_int" (func (;10;) (type 10)))
  (export "test:names-keywords-params/api#all" (func 13))
  (export "test:names-keywords-params/api#more" (func 14))
  (elem (;0;) (i32.const 1000) func 11 12)
  (func (;11;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    call 6
    local.set 23
    local.get 3
    local.get 2
    i32.const 9
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 23
        call 7
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 0
      local.get 4
      call 10
      local.tee 24
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 22
        br 1 (;@1;)
      end
      local.get 24
      i32.wrap_i64
      local.set 5
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 0
      local.get 6
      call 10
      local.tee 25
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 22
        br 1 (;@1;)
      end
      local.get 25
      i32.wrap_i64
      local.set 7
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 0
      local.get 8
      call 10
      local.tee 26
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 22
        br 1 (;@1;)
      end
      local.get 26
      i32.wrap_i64
      local.set 9
      local.get 1
      i32.load offset=12
      local.set 10
      i32.const 0
      local.get 10
      call 10
      local.tee 27
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 22
        br 1 (;@1;)
      end
      local.get 27
      i32.wrap_i64
      local.set 11
      local.get 1
      i32.load offset=16
      local.set 12
      i32.const 0
      local.get 12
      call 10
      local.tee 28
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 22
        br 1 (;@1;)
      end
      local.get 28
      i32.wrap_i64
      local.set 13
      local.get 1
      i32.load offset=20
      local.set 14
      i32.const 0
      local.get 14
      call 10
      local.tee 29
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 22
        br 1 (;@1;)
      end
      local.get 29
      i32.wrap_i64
      local.set 15
      local.get 1
      i32.load offset=24
      local.set 16
      i32.const 0
      local.get 16
      call 10
      local.tee 30
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 22
        br 1 (;@1;)
      end
      local.get 30
      i32.wrap_i64
      local.set 17
      local.get 1
      i32.load offset=28
      local.set 18
      i32.const 0
      local.get 18
      call 10
      local.tee 31
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 7
        local.set 22
        br 1 (;@1;)
      end
      local.get 31
      i32.wrap_i64
      local.set 19
      local.get 1
      i32.load offset=32
      local.set 20
      i32.const 0
      local.get 20
      call 10
      local.tee 32
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 8
        local.set 22
        br 1 (;@1;)
      end
      local.get 32
      i32.wrap_i64
      local.set 21
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      local.get 13
      local.get 15
      local.get 17
      local.get 19
      local.get 21
      call 0
      local.get 23
      call 7
      i32.const 100100
      return
      unreachable
    end
    local.get 23
    i32.const 0
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    i32.const 0
  )
  (func (;12;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    call 6
    local.set 23
    local.get 3
    local.get 2
    i32.const 8
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 23
        call 7
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 0
      local.get 4
      call 10
      local.tee 24
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 22
        br 1 (;@1;)
      end
      local.get 24
      i32.wrap_i64
      local.set 5
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 0
      local.get 6
      call 10
      local.tee 25
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 22
        br 1 (;@1;)
      end
      local.get 25
      i32.wrap_i64
      local.set 7
      local.get 1
      i32.load offset=8
      local.set 8
      i32.const 0
      local.get 8
      call 10
      local.tee 26
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 22
        br 1 (;@1;)
      end
      local.get 26
      i32.wrap_i64
      local.set 9
      local.get 1
      i32.load offset=12
      local.set 10
      i32.const 0
      local.get 10
      call 10
      local.tee 27
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 22
        br 1 (;@1;)
      end
      local.get 27
      i32.wrap_i64
      local.set 11
      local.get 1
      i32.load offset=16
      local.set 12
      i32.const 0
      local.get 12
      call 10
      local.tee 28
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 22
        br 1 (;@1;)
      end
      local.get 28
      i32.wrap_i64
      local.set 13
      local.get 1
      i32.load offset=20
      local.set 14
      i32.const 0
      local.get 14
      call 10
      local.tee 29
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 22
        br 1 (;@1;)
      end
      local.get 29
      i32.wrap_i64
      local.set 15
      local.get 1
      i32.load offset=24
      local.set 16
      i32.const 0
      local.get 16
      call 10
      local.tee 30
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 22
        br 1 (;@1;)
      end
      local.get 30
      i32.wrap_i64
      local.set 17
      local.get 1
      i32.load offset=28
      local.set 18
      i32.const 0
      local.get 18
      call 10
      local.tee 31
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 7
        local.set 22
        br 1 (;@1;)
      end
      local.get 31
      i32.wrap_i64
      local.set 19
      local.get 5
      local.get 7
      local.get 9
      local.get 11
      local.get 13
      local.get 15
      local.get 17
      local.get 19
      call 1
      local.set 20
      local.get 20
      i32.const 255
      i32.and
      call 9
      local.set 21
      local.get 23
      call 7
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
    call 8
    i32.const 0
  )
  (func (;13;) (type 0) (param i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 9
      local.get 9
      i32.const 255
      i32.and
      call 9
      local.set 10
      local.get 1
      local.set 11
      local.get 11
      i32.const 255
      i32.and
      call 9
      local.set 12
      local.get 2
      local.set 13
      local.get 13
      i32.const 255
      i32.and
      call 9
      local.set 14
      local.get 3
      local.set 15
      local.get 15
      i32.const 255
      i32.and
      call 9
      local.set 16
      local.get 4
      local.set 17
      local.get 17
      i32.const 255
      i32.and
      call 9
      local.set 18
      local.get 5
      local.set 19
      local.get 19
      i32.const 255
      i32.and
      call 9
      local.set 20
      local.get 6
      local.set 21
      local.get 21
      i32.const 255
      i32.and
      call 9
      local.set 22
      local.get 7
      local.set 23
      local.get 23
      i32.const 255
      i32.and
      call 9
      local.set 24
      local.get 8
      local.set 25
      local.get 25
      i32.const 255
      i32.and
      call 9
      local.set 26
      i32.const 40
      i32.const 4
      call 5
      local.set 29
      local.get 29
      local.get 10
      i32.store offset=4
      local.get 29
      local.get 12
      i32.store offset=8
      local.get 29
      local.get 14
      i32.store offset=12
      local.get 29
      local.get 16
      i32.store offset=16
      local.get 29
      local.get 18
      i32.store offset=20
      local.get 29
      local.get 20
      i32.store offset=24
      local.get 29
      local.get 22
      i32.store offset=28
      local.get 29
      local.get 24
      i32.store offset=32
      local.get 29
      local.get 26
      i32.store offset=36
      i32.const 0
      local.get 29
      i32.const 4
      i32.add
      i32.const 9
      call 3
      local.set 27
      local.get 27
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 28
        br 1 (;@1;)
      end
      i64.const 0
      call 7
      return
      unreachable
    end
    i32.const 0
    local.get 28
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;14;) (type 1) (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 8
      local.get 8
      i32.const 255
      i32.and
      call 9
      local.set 9
      local.get 1
      local.set 10
      local.get 10
      i32.const 255
      i32.and
      call 9
      local.set 11
      local.get 2
      local.set 12
      local.get 12
      i32.const 255
      i32.and
      call 9
      local.set 13
      local.get 3
      local.set 14
      local.get 14
      i32.const 255
      i32.and
      call 9
      local.set 15
      local.get 4
      local.set 16
      local.get 16
      i32.const 255
      i32.and
      call 9
      local.set 17
      local.get 5
      local.set 18
      local.get 18
      i32.const 255
      i32.and
      call 9
      local.set 19
      local.get 6
      local.set 20
      local.get 20
      i32.const 255
      i32.and
      call 9
      local.set 21
      local.get 7
      local.set 22
      local.get 22
      i32.const 255
      i32.and
      call 9
      local.set 23
      i32.const 36
      i32.const 4
      call 5
      local.set 27
      local.get 27
      local.get 9
      i32.store offset=4
      local.get 27
      local.get 11
      i32.store offset=8
      local.get 27
      local.get 13
      i32.store offset=12
      local.get 27
      local.get 15
      i32.store offset=16
      local.get 27
      local.get 17
      i32.store offset=20
      local.get 27
      local.get 19
      i32.store offset=24
      local.get 27
      local.get 21
      i32.store offset=28
      local.get 27
      local.get 23
      i32.store offset=32
      i32.const 1
      local.get 27
      i32.const 4
      i32.add
      i32.const 8
      call 3
      local.set 24
      local.get 24
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 26
        br 1 (;@1;)
      end
      i32.const 0
      local.get 24
      call 10
      local.tee 28
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 26
        br 1 (;@1;)
      end
      local.get 28
      i32.wrap_i64
      local.set 25
      i64.const 0
      call 7
      local.get 25
      return
      unreachable
    end
    i32.const 1
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
)
