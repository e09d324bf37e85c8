(module
  (type (;0;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32) (result i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;8;) (func (param i32) (result i32)))
  (type (;9;) (func (param i32 i32 i32)))
  (type (;10;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:use-as/api" "draw" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;2;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;3;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;6;) (type 6)))
  (import "hognose-runtime" "import_failed" (func (;7;) (type 7)))
  (import "hognose-runtime" "instance_new" (func (;8;) (type 8)))
  (import "hognose-runtime" "item" (func (;9;) (type 4)))
  (import "hognose-runtime" "lift_case_value" (func (;10;) (type 2)))
  (import "hognose-runtime" "lift_enum" (func (;11;) (type 4)))
  (import "hognose-runtime" "lift_flags" (func (;12;) (type 4)))
  (import "hognose-runtime" "lift_u32" (func (;13;) (type 8)))
  (import "hognose-runtime" "list_new" (func (;14;) (type 8)))
  (import "hognose-runtime" "list_set" (func (;15;) (type 9)))
  (import "hognose-runtime" "lower_case" (func (;16;) (type 4)))
  (import "hognose-runtime" "lower_case_value" (func (;17;) (type 2)))
  (import "hognose-runtime" "lower_enum" (func (;18;) (type 4)))
  (import "hognose-runtime" "lower_field" (func (;19;) (type 2)))
  (import "hognose-runtime" "lower_flags" (func (;20;) (type 10)))
  (import "hognose-runtime" "lower_int" (func (;21;) (type 10)))
  (import "hognose-runtime" "lower_list" (func (;22;) (type 8)))
  (export "test:use-as/api#draw" (func 24))
  (export "run" (func 25))
  (elem (;0;) (i32.const 1000) func 23)
  (func (;23;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i32 i32 i64 i64 i64)
    call 5
    local.set 33
    local.get 3
    local.get 2
    i32.const 3
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 1
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 33
        call 6
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100800
      local.get 4
      call 16
      local.tee 34
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 32
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 34
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 100800
          i32.const 0
          local.get 4
          call 17
          local.tee 5
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 32
            br 3 (;@1;)
          end
          i32.const 0
          local.set 6
          i32.const 100300
          local.get 5
          i32.const 0
          call 19
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 32
            br 3 (;@1;)
          end
          i32.const 0
          local.get 7
          call 21
          local.tee 35
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 32
            br 3 (;@1;)
          end
          local.get 35
          i32.wrap_i64
          local.set 8
          local.get 6
          local.set 12
          local.get 8
          local.set 13
          br 1 (;@2;)
        end
        i32.const 100800
        i32.const 1
        local.get 4
        call 17
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 32
          br 2 (;@1;)
        end
        i32.const 1
        local.set 10
        i32.const 100600
        local.get 9
        call 18
        local.tee 11
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 1
          local.set 32
          br 2 (;@1;)
        end
        local.get 10
        local.set 12
        local.get 11
        local.set 13
        br 0 (;@2;)
      end
      local.get 1
      i32.load offset=4
      local.set 14
      local.get 14
      call 22
      local.tee 36
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 32
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 26
      local.get 26
      i64.extend_i32_u
      i64.const 3
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 26
      i32.const 3
      i32.mul
      i32.const 1
      call 4
      local.set 25
      local.get 25
      local.set 16
      i32.const 0
      local.set 37
      block ;; label = @2
        loop ;; label = @3
          local.get 37
          local.get 26
          i32.ge_u
          br_if 1 (;@2;)
          local.get 36
          local.get 37
          call 9
          local.set 15
          i32.const 101400
          local.get 15
          i32.const 0
          call 19
          local.tee 17
          i32.eqz
          if ;; label = @4
            i32.const 4
            local.set 32
            br 3 (;@1;)
          end
          i32.const 101400
          local.get 15
          i32.const 1
          call 19
          local.tee 18
          i32.eqz
          if ;; label = @4
            i32.const 4
            local.set 32
            br 3 (;@1;)
          end
          i32.const 101400
          local.get 15
          i32.const 2
          call 19
          local.tee 19
          i32.eqz
          if ;; label = @4
            i32.const 4
            local.set 32
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 17
          i32.const 0
          call 19
          local.tee 20
          i32.eqz
          if ;; label = @4
            i32.const 5
            local.set 32
            br 3 (;@1;)
          end
          i32.const 0
          local.get 20
          call 21
          local.tee 38
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 6
            local.set 32
            br 3 (;@1;)
          end
          local.get 38
          i32.wrap_i64
          local.set 21
          local.get 16
          local.get 21
          i32.store8
          i32.const 100300
          local.get 18
          i32.const 0
          call 19
          local.tee 22
          i32.eqz
          if ;; label = @4
            i32.const 7
            local.set 32
            br 3 (;@1;)
          end
          i32.const 0
          local.get 22
          call 21
          local.tee 39
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 8
            local.set 32
            br 3 (;@1;)
          end
          local.get 39
          i32.wrap_i64
          local.set 23
          local.get 16
          local.get 23
          i32.store8 offset=1
          i32.const 100600
          local.get 19
          call 18
          local.tee 24
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 9
            local.set 32
            br 3 (;@1;)
          end
          local.get 16
          local.get 24
          i32.store8 offset=2
          local.get 16
          i32.const 3
          i32.add
          local.set 16
          local.get 37
          i32.const 1
          i32.add
          local.set 37
          br 0 (;@3;)
        end
      end
      local.get 1
      i32.load offset=8
      local.set 27
      i32.const 101200
      local.get 27
      call 20
      local.tee 40
      i64.const -1
      i64.eq
      if ;; label = @2
        i32.const 10
        local.set 32
        br 1 (;@1;)
      end
      local.get 40
      i32.wrap_i64
      local.set 28
      local.get 12
      local.get 13
      local.get 25
      local.get 26
      local.get 28
      call 0
      local.set 29
      local.get 29
      i32.const 255
      i32.and
      call 13
      local.set 30
      i32.const 100400
      call 8
      local.set 31
      local.get 31
      local.get 30
      i32.store offset=8
      local.get 33
      call 6
      local.get 31
      return
      unreachable
    end
    local.get 33
    i32.const 0
    local.get 32
    local.get 37
    i32.const 0
    i32.const 0
    i32.const 0
    call 7
    i32.const 0
  )
  (func (;24;) (type 0) (param i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 5
      local.get 1
      local.set 6
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 5
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 6
          i32.const 255
          i32.and
          call 13
          local.set 7
          i32.const 100400
          call 8
          local.set 8
          local.get 8
          local.get 7
          i32.store offset=8
          i32.const 100800
          i32.const 0
          local.get 8
          call 10
          local.set 10
          br 1 (;@2;)
        end
        i32.const 100600
        local.get 6
        call 11
        local.set 9
        i32.const 100800
        i32.const 1
        local.get 9
        call 10
        local.set 10
        br 0 (;@2;)
      end
      local.get 2
      local.set 11
      local.get 3
      local.set 12
      local.get 12
      call 14
      local.set 23
      local.get 11
      local.set 13
      i32.const 0
      local.set 30
      block ;; label = @2
        loop ;; label = @3
          local.get 30
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 13
          i32.load8_u
          local.set 14
          local.get 14
          i32.const 255
          i32.and
          call 13
          local.set 15
          i32.const 100400
          call 8
          local.set 16
          local.get 16
          local.get 15
          i32.store offset=8
          local.get 13
          i32.load8_u offset=1
          local.set 17
          local.get 17
          i32.const 255
          i32.and
          call 13
          local.set 18
          i32.const 100400
          call 8
          local.set 19
          local.get 19
          local.get 18
          i32.store offset=8
          local.get 13
          i32.load8_u offset=2
          local.set 20
          i32.const 100600
          local.get 20
          call 11
          local.set 21
          i32.const 101500
          call 8
          local.set 22
          local.get 22
          local.get 16
          i32.store offset=8
          local.get 22
          local.get 19
          i32.store offset=12
          local.get 22
          local.get 21
          i32.store offset=16
          local.get 23
          local.get 30
          local.get 22
          call 15
          local.get 13
          i32.const 3
          i32.add
          local.set 13
          local.get 30
          i32.const 1
          i32.add
          local.set 30
          br 0 (;@3;)
        end
      end
      local.get 4
      local.set 24
      i32.const 101200
      local.get 24
      call 12
      local.set 25
      i32.const 16
      i32.const 4
      call 4
      local.set 31
      local.get 31
      local.get 10
      i32.store offset=4
      local.get 31
      local.get 23
      i32.store offset=8
      local.get 31
      local.get 25
      i32.store offset=12
      i32.const 0
      local.get 31
      i32.const 4
      i32.add
      i32.const 3
      call 2
      local.set 26
      local.get 26
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 26
      i32.const 0
      call 19
      local.tee 27
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      i32.const 0
      local.get 27
      call 21
      local.tee 32
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 29
        br 1 (;@1;)
      end
      local.get 32
      i32.wrap_i64
      local.set 28
      i64.const 0
      call 6
      local.get 28
      return
      unreachable
    end
    i32.const 0
    local.get 29
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 3
    unreachable
  )
  (func (;25;) (type 8) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.const 255
      i32.and
      call 13
      local.set 2
      i32.const 100400
      call 8
      local.set 3
      local.get 3
      local.get 2
      i32.store offset=8
      i32.const 8
      i32.const 4
      call 4
      local.set 8
      local.get 8
      local.get 3
      i32.store offset=4
      i32.const 1
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 2
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
      call 19
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i32.const 0
      local.get 5
      call 21
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
      call 6
      local.get 6
      return
      unreachable
    end
    i32.const 1
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 3
    unreachable
  )
)
