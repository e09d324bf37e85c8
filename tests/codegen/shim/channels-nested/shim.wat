(module
  (type (;0;) (func (result i64)))
  (type (;1;) (func (param i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32) (result i32)))
  (type (;3;) (func (param i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func))
  (type (;8;) (func (param i32 i32 i32)))
  (type (;9;) (func (result i32)))
  (type (;10;) (func (param i32 i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "[export]test:codegen/pipes" "[stream-new-0]send" (func (;0;) (type 0)))
  (import "[export]test:codegen/pipes" "[async-lower][stream-read-0]send" (func (;1;) (type 1)))
  (import "[export]test:codegen/pipes" "[async-lower][stream-write-0]send" (func (;2;) (type 1)))
  (import "[export]test:codegen/pipes" "[stream-cancel-read-0]send" (func (;3;) (type 2)))
  (import "[export]test:codegen/pipes" "[stream-cancel-write-0]send" (func (;4;) (type 2)))
  (import "[export]test:codegen/pipes" "[stream-drop-readable-0]send" (func (;5;) (type 3)))
  (import "[export]test:codegen/pipes" "[stream-drop-writable-0]send" (func (;6;) (type 3)))
  (import "[export]test:codegen/pipes" "[stream-new-unit]send" (func (;7;) (type 0)))
  (import "[export]test:codegen/pipes" "[async-lower][stream-read-unit]send" (func (;8;) (type 1)))
  (import "[export]test:codegen/pipes" "[async-lower][stream-write-unit]send" (func (;9;) (type 1)))
  (import "[export]test:codegen/pipes" "[stream-cancel-read-unit]send" (func (;10;) (type 2)))
  (import "[export]test:codegen/pipes" "[stream-cancel-write-unit]send" (func (;11;) (type 2)))
  (import "[export]test:codegen/pipes" "[stream-drop-readable-unit]send" (func (;12;) (type 3)))
  (import "[export]test:codegen/pipes" "[stream-drop-writable-unit]send" (func (;13;) (type 3)))
  (import "[export]test:codegen/pipes" "[stream-new-0]connect" (func (;14;) (type 0)))
  (import "[export]test:codegen/pipes" "[async-lower][stream-read-0]connect" (func (;15;) (type 1)))
  (import "[export]test:codegen/pipes" "[async-lower][stream-write-0]connect" (func (;16;) (type 1)))
  (import "[export]test:codegen/pipes" "[stream-cancel-read-0]connect" (func (;17;) (type 2)))
  (import "[export]test:codegen/pipes" "[stream-cancel-write-0]connect" (func (;18;) (type 2)))
  (import "[export]test:codegen/pipes" "[stream-drop-readable-0]connect" (func (;19;) (type 3)))
  (import "[export]test:codegen/pipes" "[stream-drop-writable-0]connect" (func (;20;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;21;) (type 1)))
  (import "hognose-runtime" "export_failed" (func (;22;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;23;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;24;) (type 6)))
  (import "hognose-runtime" "frame_settle" (func (;25;) (type 7)))
  (import "hognose-runtime" "lift_case" (func (;26;) (type 5)))
  (import "hognose-runtime" "lift_case_value" (func (;27;) (type 1)))
  (import "hognose-runtime" "lift_reader" (func (;28;) (type 5)))
  (import "hognose-runtime" "lift_string" (func (;29;) (type 5)))
  (import "hognose-runtime" "list_new" (func (;30;) (type 2)))
  (import "hognose-runtime" "list_set" (func (;31;) (type 8)))
  (import "hognose-runtime" "lower_reader" (func (;32;) (type 5)))
  (import "hognose-runtime" "lower_string" (func (;33;) (type 2)))
  (import "hognose-runtime" "payload_failed" (func (;34;) (type 4)))
  (import "hognose-runtime" "release_block" (func (;35;) (type 3)))
  (import "hognose-runtime" "take_err" (func (;36;) (type 9)))
  (import "hognose-runtime" "tuple_new" (func (;37;) (type 2)))
  (import "hognose-runtime" "tuple_set" (func (;38;) (type 8)))
  (export "test:codegen/pipes#send" (func 39))
  (export "test:codegen/pipes#connect" (func 40))
  (export "cabi_post_test:codegen/pipes#connect" (func 41))
  (elem (;0;) (i32.const 1000) func 0 1 2 3 4 5 6 42 43 7 8 9 10 11 12 13 14 15 16 17 18 19 20)
  (func (;39;) (type 10) (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 4
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 101100
          local.get 5
          call 28
          local.set 6
          i32.const 100700
          i32.const 0
          local.get 6
          call 27
          local.set 7
          br 1 (;@2;)
        end
        i32.const 100700
        i32.const 1
        call 26
        local.set 7
        br 0 (;@2;)
      end
      local.get 2
      local.set 8
      local.get 3
      local.set 9
      local.get 9
      call 30
      local.set 13
      local.get 8
      local.set 10
      i32.const 0
      local.set 16
      block ;; label = @2
        loop ;; label = @3
          local.get 16
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 10
          i32.load
          local.set 11
          i32.const 101300
          local.get 11
          call 28
          local.set 12
          local.get 13
          local.get 16
          local.get 12
          call 31
          local.get 10
          i32.const 4
          i32.add
          local.set 10
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      local.get 8
      call 35
      i32.const 12
      i32.const 4
      call 23
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      local.get 17
      local.get 13
      i32.store offset=8
      i32.const 0
      local.get 17
      i32.const 4
      i32.add
      i32.const 2
      call 21
      local.set 14
      local.get 14
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 15
        br 1 (;@1;)
      end
      i64.const 0
      call 24
      return
      unreachable
    end
    i32.const 0
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 22
    unreachable
  )
  (func (;40;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 30
      local.set 13
      local.get 2
      local.set 4
      i32.const 0
      local.set 24
      block ;; label = @2
        loop ;; label = @3
          local.get 24
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          local.get 5
          local.get 6
          call 29
          local.set 7
          local.get 5
          call 35
          local.get 4
          i32.load8_u offset=8
          local.set 8
          local.get 8
          if ;; label = @4
            local.get 4
            i32.load offset=12
            local.set 9
            i32.const 101500
            local.get 9
            call 28
            local.set 10
            local.get 10
            local.set 11
          else
            i32.const 100100
            local.set 11
          end
          i32.const 2
          call 37
          local.set 12
          local.get 12
          i32.const 0
          local.get 7
          call 38
          local.get 12
          i32.const 1
          local.get 11
          call 38
          local.get 13
          local.get 24
          local.get 12
          call 31
          local.get 4
          i32.const 16
          i32.add
          local.set 4
          local.get 24
          i32.const 1
          i32.add
          local.set 24
          br 0 (;@3;)
        end
      end
      local.get 2
      call 35
      i32.const 8
      i32.const 4
      call 23
      local.set 25
      local.get 25
      local.get 13
      i32.store offset=4
      i32.const 1
      local.get 25
      i32.const 4
      i32.add
      i32.const 1
      call 21
      local.set 14
      i32.const 12
      i32.const 4
      call 23
      local.set 15
      local.get 14
      if ;; label = @2
        local.get 14
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 23
          br 2 (;@1;)
        end
        i32.const 0
        local.set 17
        local.get 15
        local.get 17
        i32.store8
        i32.const 101500
        local.get 16
        call 32
        local.tee 18
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 23
          br 2 (;@1;)
        end
        local.get 15
        local.get 18
        i32.store offset=4
      else
        call 36
        local.tee 26
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 23
          br 2 (;@1;)
        end
        local.get 26
        local.tee 19
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 23
          br 2 (;@1;)
        end
        i32.const 1
        local.set 20
        local.get 15
        local.get 20
        i32.store8
        local.get 19
        call 33
        local.tee 21
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 23
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 22
        local.get 15
        local.get 22
        i32.store offset=8
        local.get 15
        local.get 21
        i32.store offset=4
      end
      call 25
      local.get 15
      return
      unreachable
    end
    i32.const 1
    local.get 23
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 22
    unreachable
  )
  (func (;41;) (type 3) (param i32)
    i64.const 0
    call 24
  )
  (func (;42;) (type 2) (param i32) (result i32)
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
      call 29
      local.set 4
      local.get 2
      call 35
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;43;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 33
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
    call 34
    i32.const 1
  )
)
