(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32) (result i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32) (result i32)))
  (type (;10;) (func (param i32 i32) (result i64)))
  (type (;11;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "$root" "draw" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;2;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;3;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_settle" (func (;7;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;8;) (type 8)))
  (import "hognose-runtime" "instance_new" (func (;9;) (type 9)))
  (import "hognose-runtime" "item" (func (;10;) (type 4)))
  (import "hognose-runtime" "lift_case" (func (;11;) (type 4)))
  (import "hognose-runtime" "lift_case_value" (func (;12;) (type 2)))
  (import "hognose-runtime" "lift_flags" (func (;13;) (type 4)))
  (import "hognose-runtime" "lift_u32" (func (;14;) (type 9)))
  (import "hognose-runtime" "lower_enum" (func (;15;) (type 4)))
  (import "hognose-runtime" "lower_field" (func (;16;) (type 2)))
  (import "hognose-runtime" "lower_int" (func (;17;) (type 10)))
  (import "hognose-runtime" "lower_list" (func (;18;) (type 9)))
  (export "pick" (func 20))
  (export "cabi_post_pick" (func 21))
  (elem (;0;) (i32.const 1000) func 19)
  (func (;19;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64)
    call 5
    local.set 18
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
      call 1
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call 6
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 18
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 14
      i64.extend_i32_u
      i64.const 2
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 14
      i32.const 2
      i32.mul
      i32.const 1
      call 4
      local.set 13
      local.get 13
      local.set 6
      i32.const 0
      local.set 20
      block ;; label = @2
        loop ;; label = @3
          local.get 20
          local.get 14
          i32.ge_u
          br_if 1 (;@2;)
          local.get 19
          local.get 20
          call 10
          local.set 5
          i32.const 100300
          local.get 5
          i32.const 0
          call 16
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 5
          i32.const 1
          call 16
          local.tee 8
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
          i32.const 101600
          local.get 7
          i32.const 0
          call 16
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 17
            br 3 (;@1;)
          end
          i32.const 0
          local.get 9
          call 17
          local.tee 21
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 3
            local.set 17
            br 3 (;@1;)
          end
          local.get 21
          i32.wrap_i64
          local.set 10
          local.get 6
          local.get 10
          i32.store8
          i32.const 101600
          local.get 8
          i32.const 0
          call 16
          local.tee 11
          i32.eqz
          if ;; label = @4
            i32.const 4
            local.set 17
            br 3 (;@1;)
          end
          i32.const 0
          local.get 11
          call 17
          local.tee 22
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 5
            local.set 17
            br 3 (;@1;)
          end
          local.get 22
          i32.wrap_i64
          local.set 12
          local.get 6
          local.get 12
          i32.store8 offset=1
          local.get 6
          i32.const 2
          i32.add
          local.set 6
          local.get 20
          i32.const 1
          i32.add
          local.set 20
          br 0 (;@3;)
        end
      end
      local.get 1
      i32.load offset=4
      local.set 15
      i32.const 100700
      local.get 15
      call 15
      local.tee 16
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 6
        local.set 17
        br 1 (;@1;)
      end
      local.get 13
      local.get 14
      local.get 16
      call 0
      local.get 18
      call 6
      i32.const 100100
      return
      unreachable
    end
    local.get 18
    i32.const 0
    local.get 17
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    i32.const 0
  )
  (func (;20;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 4
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            local.get 5
            i32.const 255
            i32.and
            call 14
            local.set 7
            i32.const 101700
            call 9
            local.set 8
            local.get 8
            local.get 7
            i32.store offset=8
            i32.const 100900
            i32.const 0
            local.get 8
            call 12
            local.set 14
            br 2 (;@2;)
          end
          local.get 5
          i32.const 255
          i32.and
          call 14
          local.set 9
          i32.const 101700
          call 9
          local.set 10
          local.get 10
          local.get 9
          i32.store offset=8
          local.get 6
          i32.const 255
          i32.and
          call 14
          local.set 11
          i32.const 101700
          call 9
          local.set 12
          local.get 12
          local.get 11
          i32.store offset=8
          i32.const 100400
          call 9
          local.set 13
          local.get 13
          local.get 10
          i32.store offset=8
          local.get 13
          local.get 12
          i32.store offset=12
          i32.const 100900
          i32.const 1
          local.get 13
          call 12
          local.set 14
          br 1 (;@2;)
        end
        i32.const 100900
        i32.const 2
        call 11
        local.set 14
        br 0 (;@2;)
      end
      local.get 3
      local.set 15
      i32.const 101400
      local.get 15
      call 13
      local.set 16
      i32.const 12
      i32.const 4
      call 4
      local.set 30
      local.get 30
      local.get 14
      i32.store offset=4
      local.get 30
      local.get 16
      i32.store offset=8
      i32.const 0
      local.get 30
      i32.const 4
      i32.add
      i32.const 2
      call 2
      local.set 17
      local.get 17
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 29
        br 1 (;@1;)
      end
      i32.const 3
      i32.const 1
      call 4
      local.set 18
      local.get 17
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 20
        local.get 18
        local.get 20
        i32.store8
      else
        local.get 17
        local.tee 21
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 29
          br 2 (;@1;)
        end
        i32.const 1
        local.set 22
        local.get 18
        local.get 22
        i32.store8
        i32.const 100300
        local.get 21
        i32.const 0
        call 16
        local.tee 23
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 29
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 21
        i32.const 1
        call 16
        local.tee 24
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 29
          br 2 (;@1;)
        end
        i32.const 101600
        local.get 23
        i32.const 0
        call 16
        local.tee 25
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 29
          br 2 (;@1;)
        end
        i32.const 0
        local.get 25
        call 17
        local.tee 31
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 2
          local.set 29
          br 2 (;@1;)
        end
        local.get 31
        i32.wrap_i64
        local.set 26
        local.get 18
        local.get 26
        i32.store8 offset=1
        i32.const 101600
        local.get 24
        i32.const 0
        call 16
        local.tee 27
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 29
          br 2 (;@1;)
        end
        i32.const 0
        local.get 27
        call 17
        local.tee 32
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 4
          local.set 29
          br 2 (;@1;)
        end
        local.get 32
        i32.wrap_i64
        local.set 28
        local.get 18
        local.get 28
        i32.store8 offset=2
      end
      call 7
      local.get 18
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
  (func (;21;) (type 11) (param i32)
    i64.const 0
    call 6
  )
)
