(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func (param i32 i32)))
  (type (;2;) (func (result i64)))
  (type (;3;) (func (param i32 i32) (result i32)))
  (type (;4;) (func (param i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;8;) (func (param i32 i32 i32)))
  (type (;9;) (func (param i32 i32) (result i64)))
  (type (;10;) (func (param i32 i32 i32 i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:codegen/promises" "use-alias" (func (;0;) (type 0)))
  (import "inline" "take" (func (;1;) (type 1)))
  (import "test:codegen/promises" "[future-new-0]use-alias" (func (;2;) (type 2)))
  (import "test:codegen/promises" "[async-lower][future-read-0]use-alias" (func (;3;) (type 3)))
  (import "test:codegen/promises" "[async-lower][future-write-0]use-alias" (func (;4;) (type 3)))
  (import "test:codegen/promises" "[future-cancel-read-0]use-alias" (func (;5;) (type 4)))
  (import "test:codegen/promises" "[future-cancel-write-0]use-alias" (func (;6;) (type 4)))
  (import "test:codegen/promises" "[future-drop-readable-0]use-alias" (func (;7;) (type 0)))
  (import "test:codegen/promises" "[future-drop-writable-0]use-alias" (func (;8;) (type 0)))
  (import "inline" "[future-new-1]take" (func (;9;) (type 2)))
  (import "inline" "[async-lower][future-read-1]take" (func (;10;) (type 3)))
  (import "inline" "[async-lower][future-write-1]take" (func (;11;) (type 3)))
  (import "inline" "[future-cancel-read-1]take" (func (;12;) (type 4)))
  (import "inline" "[future-cancel-write-1]take" (func (;13;) (type 4)))
  (import "inline" "[future-drop-readable-1]take" (func (;14;) (type 0)))
  (import "inline" "[future-drop-writable-1]take" (func (;15;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;16;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;17;) (type 3)))
  (import "hognose-runtime" "frame_enter" (func (;18;) (type 2)))
  (import "hognose-runtime" "frame_leave" (func (;19;) (type 6)))
  (import "hognose-runtime" "import_failed" (func (;20;) (type 7)))
  (import "hognose-runtime" "lift_reader" (func (;21;) (type 3)))
  (import "hognose-runtime" "lift_string" (func (;22;) (type 3)))
  (import "hognose-runtime" "lift_u32" (func (;23;) (type 4)))
  (import "hognose-runtime" "list_new" (func (;24;) (type 4)))
  (import "hognose-runtime" "list_set" (func (;25;) (type 8)))
  (import "hognose-runtime" "lower_int" (func (;26;) (type 9)))
  (import "hognose-runtime" "lower_reader" (func (;27;) (type 3)))
  (import "hognose-runtime" "lower_string" (func (;28;) (type 4)))
  (import "hognose-runtime" "payload_failed" (func (;29;) (type 10)))
  (import "hognose-runtime" "release_block" (func (;30;) (type 0)))
  (elem (;0;) (i32.const 1000) func 31 32 2 3 4 5 6 7 8 33 34 9 10 11 12 13 14 15 35 36)
  (func (;31;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 18
    local.set 7
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
      call 16
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 19
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
      call 27
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 0
      local.get 7
      call 19
      i32.const 100100
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
    call 20
    i32.const 0
  )
  (func (;32;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 18
    local.set 14
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
      call 16
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 19
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
      call 27
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 17
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
      local.get 8
      call 24
      local.set 12
      local.get 7
      local.set 9
      i32.const 0
      local.set 15
      block ;; label = @2
        loop ;; label = @3
          local.get 15
          local.get 8
          i32.ge_u
          br_if 1 (;@2;)
          local.get 9
          i32.load
          local.set 10
          i32.const 100500
          local.get 10
          call 21
          local.set 11
          local.get 12
          local.get 15
          local.get 11
          call 25
          local.get 9
          i32.const 4
          i32.add
          local.set 9
          local.get 15
          i32.const 1
          i32.add
          local.set 15
          br 0 (;@3;)
        end
      end
      local.get 7
      call 30
      local.get 14
      call 19
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 1
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 20
    i32.const 0
  )
  (func (;33;) (type 4) (param i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      local.get 2
      local.get 3
      call 22
      local.set 4
      local.get 2
      call 30
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;34;) (type 3) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 28
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 5
      local.get 3
      local.get 5
      i32.store offset=4
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 0
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 29
    i32.const 1
  )
  (func (;35;) (type 4) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call 23
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;36;) (type 3) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      call 26
      local.tee 6
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 6
      i32.wrap_i64
      local.set 4
      local.get 3
      local.get 4
      i32.store8
      i32.const 0
      return
      unreachable
    end
    i32.const 1
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 29
    i32.const 1
  )
)
