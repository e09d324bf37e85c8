(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func (param i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32)))
  (type (;4;) (func))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func (param i32 i32) (result i64)))
  (type (;9;) (func (result i32)))
  (type (;10;) (func (param i32 i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "[export]shop" "[resource-drop]basket" (func (;0;) (type 0)))
  (import "[export]shop" "[resource-new]basket" (func (;1;) (type 1)))
  (import "[export]shop" "[resource-rep]basket" (func (;2;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 2)))
  (import "hognose-runtime" "drop_representation" (func (;4;) (type 3)))
  (import "hognose-runtime" "end_borrows" (func (;5;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;6;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;7;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 4)))
  (import "hognose-runtime" "instance_new" (func (;10;) (type 1)))
  (import "hognose-runtime" "item" (func (;11;) (type 6)))
  (import "hognose-runtime" "lift_borrow" (func (;12;) (type 6)))
  (import "hognose-runtime" "lift_string" (func (;13;) (type 6)))
  (import "hognose-runtime" "lift_u32" (func (;14;) (type 1)))
  (import "hognose-runtime" "lower_case" (func (;15;) (type 6)))
  (import "hognose-runtime" "lower_case_value" (func (;16;) (type 2)))
  (import "hognose-runtime" "lower_field" (func (;17;) (type 2)))
  (import "hognose-runtime" "lower_int" (func (;18;) (type 8)))
  (import "hognose-runtime" "lower_list" (func (;19;) (type 1)))
  (import "hognose-runtime" "lower_own" (func (;20;) (type 6)))
  (import "hognose-runtime" "lower_string" (func (;21;) (type 1)))
  (export "shop#[constructor]basket" (func 22))
  (export "shop#[method]basket.add" (func 23))
  (export "shop#[method]basket.items" (func 24))
  (export "cabi_post_shop#[method]basket.items" (func 25))
  (export "shop#buy" (func 26))
  (export "cabi_post_shop#buy" (func 27))
  (export "shop#[dtor]basket" (func 28))
  (elem (;0;) (i32.const 1000) func 0 1 2)
  (func (;22;) (type 9) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 7
      local.set 3
      i32.const 0
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 3
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 101100
      local.get 0
      call 20
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 8
      local.get 1
      return
      unreachable
    end
    i32.const 0
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;23;) (type 10) (param i32 i32 i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101100
      local.get 4
      call 12
      local.set 5
      local.get 1
      local.set 6
      local.get 2
      local.set 7
      local.get 3
      local.set 8
      local.get 6
      local.get 7
      call 13
      local.set 9
      local.get 8
      call 14
      local.set 10
      i32.const 100400
      call 10
      local.set 11
      local.get 11
      local.get 9
      i32.store offset=8
      local.get 11
      local.get 10
      i32.store offset=12
      i32.const 12
      i32.const 4
      call 7
      local.set 14
      local.get 14
      local.get 5
      i32.store offset=4
      local.get 14
      local.get 11
      i32.store offset=8
      i32.const 1
      local.get 14
      i32.const 4
      i32.add
      i32.const 2
      call 3
      local.set 12
      call 5
      local.get 12
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i64.const 0
      call 8
      return
      unreachable
    end
    i32.const 1
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;24;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101100
      local.get 1
      call 12
      local.set 2
      i32.const 8
      i32.const 4
      call 7
      local.set 15
      local.get 15
      local.get 2
      i32.store offset=4
      i32.const 2
      local.get 15
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 3
      call 5
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 14
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 4
      local.get 3
      call 19
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 13
      local.get 13
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 13
      i32.const 12
      i32.mul
      i32.const 4
      call 7
      local.set 12
      local.get 12
      local.set 6
      i32.const 0
      local.set 17
      block ;; label = @2
        loop ;; label = @3
          local.get 17
          local.get 13
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          local.get 17
          call 11
          local.set 5
          i32.const 100300
          local.get 5
          i32.const 0
          call 17
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 5
          i32.const 1
          call 17
          local.tee 8
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          local.get 7
          call 21
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 14
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 10
          local.get 6
          local.get 10
          i32.store offset=4
          local.get 6
          local.get 9
          i32.store
          i32.const 4
          local.get 8
          call 18
          local.tee 18
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 3
            local.set 14
            br 3 (;@1;)
          end
          local.get 18
          i32.wrap_i64
          local.set 11
          local.get 6
          local.get 11
          i32.store offset=8
          local.get 6
          i32.const 12
          i32.add
          local.set 6
          local.get 17
          i32.const 1
          i32.add
          local.set 17
          br 0 (;@3;)
        end
      end
      local.get 4
      local.get 13
      i32.store offset=4
      local.get 4
      local.get 12
      i32.store
      call 9
      local.get 4
      return
      unreachable
    end
    i32.const 2
    local.get 14
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;25;) (type 0) (param i32)
    i64.const 0
    call 8
  )
  (func (;26;) (type 2) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 3
      local.get 1
      local.set 4
      local.get 3
      local.get 4
      call 13
      local.set 5
      local.get 2
      local.set 6
      i32.const 101100
      local.get 6
      call 12
      local.set 7
      i32.const 12
      i32.const 4
      call 7
      local.set 20
      local.get 20
      local.get 5
      i32.store offset=4
      local.get 20
      local.get 7
      i32.store offset=8
      i32.const 3
      local.get 20
      i32.const 4
      i32.add
      i32.const 2
      call 3
      local.set 8
      call 5
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 19
        br 1 (;@1;)
      end
      i32.const 16
      i32.const 4
      call 7
      local.set 9
      i32.const 100700
      local.get 8
      call 15
      local.tee 21
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 21
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 100700
          i32.const 0
          local.get 8
          call 16
          local.tee 10
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 19
            br 3 (;@1;)
          end
          i32.const 0
          local.set 11
          local.get 9
          local.get 11
          i32.store8
          i32.const 100300
          local.get 10
          i32.const 0
          call 17
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 19
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 10
          i32.const 1
          call 17
          local.tee 13
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 19
            br 3 (;@1;)
          end
          local.get 12
          call 21
          local.tee 14
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 19
            br 3 (;@1;)
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
          i32.const 4
          local.get 13
          call 18
          local.tee 22
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 3
            local.set 19
            br 3 (;@1;)
          end
          local.get 22
          i32.wrap_i64
          local.set 16
          local.get 9
          local.get 16
          i32.store offset=12
          br 1 (;@2;)
        end
        i32.const 1
        local.set 18
        local.get 9
        local.get 18
        i32.store8
        br 0 (;@2;)
      end
      call 9
      local.get 9
      return
      unreachable
    end
    i32.const 3
    local.get 19
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 6
    unreachable
  )
  (func (;27;) (type 0) (param i32)
    i64.const 0
    call 8
  )
  (func (;28;) (type 0) (param i32)
    i32.const 101100
    local.get 0
    call 4
  )
)
