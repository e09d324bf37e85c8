(module
  (type (;0;) (func (result i32)))
  (type (;1;) (func (param i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)))
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
  (type (;13;) (func (param i32 i32 i32)))
  (type (;14;) (func (param i32 i32) (result i64)))
  (type (;15;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:names-helper-types/api" "[constructor]self" (func (;0;) (type 0)))
  (import "test:names-helper-types/api" "[method]self.me" (func (;1;) (type 1)))
  (import "test:names-helper-types/api" "take" (func (;2;) (type 2)))
  (import "test:names-helper-types/api" "[resource-drop]self" (func (;3;) (type 3)))
  (import "[export]test:names-helper-types/api" "[resource-drop]self" (func (;4;) (type 3)))
  (import "[export]test:names-helper-types/api" "[resource-new]self" (func (;5;) (type 1)))
  (import "[export]test:names-helper-types/api" "[resource-rep]self" (func (;6;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;7;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;8;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func (;9;) (type 6)))
  (import "hognose-runtime" "end_borrows" (func (;10;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;11;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;12;) (type 9)))
  (import "hognose-runtime" "frame_enter" (func (;13;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;14;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;15;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;16;) (type 12)))
  (import "hognose-runtime" "init_handle" (func (;17;) (type 13)))
  (import "hognose-runtime" "instance_new" (func (;18;) (type 1)))
  (import "hognose-runtime" "lift_borrow" (func (;19;) (type 9)))
  (import "hognose-runtime" "lift_numbers" (func (;20;) (type 5)))
  (import "hognose-runtime" "lift_own" (func (;21;) (type 9)))
  (import "hognose-runtime" "lift_result" (func (;22;) (type 9)))
  (import "hognose-runtime" "lift_some" (func (;23;) (type 1)))
  (import "hognose-runtime" "lift_u32" (func (;24;) (type 1)))
  (import "hognose-runtime" "lower_borrow" (func (;25;) (type 9)))
  (import "hognose-runtime" "lower_field" (func (;26;) (type 5)))
  (import "hognose-runtime" "lower_int" (func (;27;) (type 14)))
  (import "hognose-runtime" "lower_numbers" (func (;28;) (type 9)))
  (import "hognose-runtime" "lower_own" (func (;29;) (type 9)))
  (import "hognose-runtime" "lower_result" (func (;30;) (type 1)))
  (import "hognose-runtime" "lower_result_value" (func (;31;) (type 1)))
  (import "hognose-runtime" "lower_some" (func (;32;) (type 1)))
  (import "hognose-runtime" "raise_err" (func (;33;) (type 3)))
  (import "hognose-runtime" "take_err" (func (;34;) (type 0)))
  (export "test:names-helper-types/api#[constructor]self" (func 38))
  (export "test:names-helper-types/api#[method]self.me" (func 39))
  (export "test:names-helper-types/api#take" (func 40))
  (export "cabi_post_test:names-helper-types/api#take" (func 41))
  (export "test:names-helper-types/api#[dtor]self" (func 42))
  (elem (;0;) (i32.const 1000) func 35 36 37 3 4 5 6)
  (func (;35;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 13
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.set 4
      i32.const 106100
      local.get 0
      local.get 4
      call 17
      i32.const 100100
      local.set 5
      local.get 7
      call 14
      local.get 5
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
    call 16
    i32.const 0
  )
  (func (;36;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 13
    local.set 9
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
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 106100
      local.get 4
      call 25
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 1
      local.set 6
      i32.const 106100
      local.get 6
      call 21
      local.set 7
      local.get 9
      call 14
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 1
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    i32.const 0
  )
  (func (;37;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i32 i64 i64)
    call 13
    local.set 56
    local.get 3
    local.get 2
    i32.const 6
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 7
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 56
        call 14
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 103600
      local.get 4
      i32.const 0
      call 26
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 55
        br 1 (;@1;)
      end
      i32.const 0
      local.get 5
      call 27
      local.tee 57
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 55
        br 1 (;@1;)
      end
      local.get 57
      i32.wrap_i64
      local.set 6
      local.get 1
      i32.load offset=4
      local.set 7
      i32.const 103900
      local.get 7
      i32.const 0
      call 26
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 55
        br 1 (;@1;)
      end
      i32.const 0
      local.get 8
      call 27
      local.tee 58
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 55
        br 1 (;@1;)
      end
      local.get 58
      i32.wrap_i64
      local.set 9
      local.get 1
      i32.load offset=8
      local.set 10
      i32.const 104200
      local.get 10
      i32.const 0
      call 26
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 4
        local.set 55
        br 1 (;@1;)
      end
      i32.const 0
      local.get 11
      call 27
      local.tee 59
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 55
        br 1 (;@1;)
      end
      local.get 59
      i32.wrap_i64
      local.set 12
      local.get 1
      i32.load offset=12
      local.set 13
      local.get 13
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 15
        i32.const 0
        local.set 16
        i32.const 0
        local.set 17
        local.get 15
        local.set 28
        local.get 16
        local.set 29
        local.get 17
        local.set 30
      else
        local.get 13
        call 32
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const 6
          local.set 55
          br 2 (;@1;)
        end
        i32.const 1
        local.set 19
        local.get 18
        i32.const 100100
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 21
          i32.const 0
          local.set 22
          local.get 21
          local.set 26
          local.get 22
          local.set 27
        else
          local.get 18
          local.tee 23
          i32.eqz
          if ;; label = @4
            i32.const 7
            local.set 55
            br 3 (;@1;)
          end
          i32.const 1
          local.set 24
          i32.const 0
          local.get 23
          call 27
          local.tee 60
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 7
            local.set 55
            br 3 (;@1;)
          end
          local.get 60
          i32.wrap_i64
          local.set 25
          local.get 24
          local.set 26
          local.get 25
          local.set 27
        end
        local.get 19
        local.set 28
        local.get 26
        local.set 29
        local.get 27
        local.set 30
      end
      local.get 1
      i32.load offset=16
      local.set 31
      local.get 31
      call 30
      local.tee 61
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 8
        local.set 55
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 61
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 31
          call 31
          local.tee 32
          i32.eqz
          if ;; label = @4
            i32.const 8
            local.set 55
            br 3 (;@1;)
          end
          i32.const 0
          local.set 33
          i32.const 103600
          local.get 32
          i32.const 0
          call 26
          local.tee 34
          i32.eqz
          if ;; label = @4
            i32.const 9
            local.set 55
            br 3 (;@1;)
          end
          i32.const 0
          local.get 34
          call 27
          local.tee 62
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 10
            local.set 55
            br 3 (;@1;)
          end
          local.get 62
          i32.wrap_i64
          local.set 35
          local.get 33
          local.set 40
          local.get 35
          local.set 41
          br 1 (;@2;)
        end
        local.get 31
        call 31
        local.tee 36
        i32.eqz
        if ;; label = @3
          i32.const 8
          local.set 55
          br 2 (;@1;)
        end
        i32.const 1
        local.set 37
        i32.const 103900
        local.get 36
        i32.const 0
        call 26
        local.tee 38
        i32.eqz
        if ;; label = @3
          i32.const 9
          local.set 55
          br 2 (;@1;)
        end
        i32.const 0
        local.get 38
        call 27
        local.tee 63
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 10
          local.set 55
          br 2 (;@1;)
        end
        local.get 63
        i32.wrap_i64
        local.set 39
        local.get 37
        local.set 40
        local.get 39
        local.set 41
        br 0 (;@2;)
      end
      local.get 1
      i32.load offset=20
      local.set 42
      i32.const 4
      local.get 42
      call 28
      local.tee 43
      i32.eqz
      if ;; label = @2
        i32.const 11
        local.set 55
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 44
      i32.const 12
      i32.const 4
      call 12
      local.set 45
      local.get 6
      local.get 9
      local.get 12
      local.get 28
      local.get 29
      local.get 30
      local.get 40
      local.get 41
      local.get 43
      local.get 44
      local.get 45
      call 2
      local.get 45
      i32.load8_u
      local.set 46
      local.get 46
      if ;; label = @2
        local.get 45
        i32.load8_u offset=4
        local.set 51
        local.get 51
        i32.const 255
        i32.and
        call 24
        local.set 52
        i32.const 104000
        call 18
        local.set 53
        local.get 53
        local.get 52
        i32.store offset=8
        local.get 53
        call 33
        local.get 56
        call 14
        i32.const 0
        return
      else
        local.get 45
        i32.load offset=4
        local.set 47
        local.get 45
        i32.load offset=8
        local.set 48
        i32.const 4
        local.get 47
        local.get 48
        call 20
        local.set 49
        i32.const 101600
        call 18
        local.set 50
        local.get 50
        local.get 49
        i32.store offset=8
        local.get 50
        local.set 54
      end
      local.get 56
      call 14
      local.get 54
      return
      unreachable
    end
    local.get 56
    i32.const 2
    local.get 55
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 16
    i32.const 0
  )
  (func (;38;) (type 0) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 12
      local.set 3
      i32.const 0
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 8
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 106200
      local.get 0
      call 29
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call 14
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
    call 11
    unreachable
  )
  (func (;39;) (type 1) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 106200
      local.get 1
      call 19
      local.set 2
      i32.const 8
      i32.const 4
      call 12
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 8
      local.set 3
      call 10
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 106200
      local.get 3
      call 29
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      i64.const 0
      call 14
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;40;) (type 15) (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 10
      local.get 10
      i32.const 255
      i32.and
      call 24
      local.set 11
      i32.const 103700
      call 18
      local.set 12
      local.get 12
      local.get 11
      i32.store offset=8
      local.get 1
      local.set 13
      local.get 13
      i32.const 255
      i32.and
      call 24
      local.set 14
      i32.const 104000
      call 18
      local.set 15
      local.get 15
      local.get 14
      i32.store offset=8
      local.get 2
      local.set 16
      local.get 16
      i32.const 255
      i32.and
      call 24
      local.set 17
      i32.const 104300
      call 18
      local.set 18
      local.get 18
      local.get 17
      i32.store offset=8
      local.get 3
      local.set 19
      local.get 4
      local.set 20
      local.get 5
      local.set 21
      local.get 19
      if ;; label = @2
        local.get 20
        if ;; label = @3
          local.get 21
          i32.const 255
          i32.and
          call 24
          local.set 22
          local.get 22
          local.set 23
        else
          i32.const 100100
          local.set 23
        end
        local.get 23
        call 23
        local.set 24
      else
        i32.const 100100
        local.set 24
      end
      local.get 6
      local.set 25
      local.get 7
      local.set 26
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 25
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 26
          i32.const 255
          i32.and
          call 24
          local.set 27
          i32.const 103700
          call 18
          local.set 28
          local.get 28
          local.get 27
          i32.store offset=8
          i32.const 0
          local.get 28
          call 22
          local.set 31
          br 1 (;@2;)
        end
        local.get 26
        i32.const 255
        i32.and
        call 24
        local.set 29
        i32.const 104000
        call 18
        local.set 30
        local.get 30
        local.get 29
        i32.store offset=8
        i32.const 1
        local.get 30
        call 22
        local.set 31
        br 0 (;@2;)
      end
      local.get 8
      local.set 32
      local.get 9
      local.set 33
      i32.const 4
      local.get 32
      local.get 33
      call 20
      local.set 34
      i32.const 28
      i32.const 4
      call 12
      local.set 47
      local.get 47
      local.get 12
      i32.store offset=4
      local.get 47
      local.get 15
      i32.store offset=8
      local.get 47
      local.get 18
      i32.store offset=12
      local.get 47
      local.get 24
      i32.store offset=16
      local.get 47
      local.get 31
      i32.store offset=20
      local.get 47
      local.get 34
      i32.store offset=24
      i32.const 2
      local.get 47
      i32.const 4
      i32.add
      i32.const 6
      call 8
      local.set 35
      i32.const 12
      i32.const 4
      call 12
      local.set 36
      local.get 35
      if ;; label = @2
        local.get 35
        local.tee 37
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 46
          br 2 (;@1;)
        end
        i32.const 0
        local.set 38
        local.get 36
        local.get 38
        i32.store8
        i32.const 101500
        local.get 37
        i32.const 0
        call 26
        local.tee 39
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 46
          br 2 (;@1;)
        end
        i32.const 4
        local.get 39
        call 28
        local.tee 40
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 46
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 41
        local.get 36
        local.get 41
        i32.store offset=8
        local.get 36
        local.get 40
        i32.store offset=4
      else
        call 34
        local.tee 48
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 46
          br 2 (;@1;)
        end
        local.get 48
        local.tee 42
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 46
          br 2 (;@1;)
        end
        i32.const 1
        local.set 43
        local.get 36
        local.get 43
        i32.store8
        i32.const 103900
        local.get 42
        i32.const 0
        call 26
        local.tee 44
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 46
          br 2 (;@1;)
        end
        i32.const 0
        local.get 44
        call 27
        local.tee 49
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 3
          local.set 46
          br 2 (;@1;)
        end
        local.get 49
        i32.wrap_i64
        local.set 45
        local.get 36
        local.get 45
        i32.store8 offset=4
      end
      call 15
      local.get 36
      return
      unreachable
    end
    i32.const 2
    local.get 46
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    unreachable
  )
  (func (;41;) (type 3) (param i32)
    i64.const 0
    call 14
  )
  (func (;42;) (type 3) (param i32)
    i32.const 106200
    local.get 0
    call 9
  )
)
