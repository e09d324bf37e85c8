(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32 i32) (result i32)))
  (type (;2;) (func (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32)))
  (type (;5;) (func (param i32)))
  (type (;6;) (func (param i32) (result i32)))
  (type (;7;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;8;) (func))
  (type (;9;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (result i64)))
  (type (;11;) (func (param i64)))
  (type (;12;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i32 i32 i32)))
  (type (;14;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:names-case/api" "[constructor]DB" (func (;0;) (type 0)))
  (import "test:names-case/api" "[method]DB.run-SQL" (func (;1;) (type 1)))
  (import "test:names-case/api" "[static]DB.NEW-id" (func (;2;) (type 2)))
  (import "test:names-case/api" "GET" (func (;3;) (type 3)))
  (import "test:names-case/api" "a-B-c" (func (;4;) (type 4)))
  (import "test:names-case/api" "[resource-drop]DB" (func (;5;) (type 5)))
  (import "[export]test:names-case/api" "[resource-drop]DB" (func (;6;) (type 5)))
  (import "[export]test:names-case/api" "[resource-new]DB" (func (;7;) (type 6)))
  (import "[export]test:names-case/api" "[resource-rep]DB" (func (;8;) (type 6)))
  (import "hognose-runtime" "bind_arguments" (func (;9;) (type 7)))
  (import "hognose-runtime" "call_export" (func (;10;) (type 1)))
  (import "hognose-runtime" "drop_representation" (func (;11;) (type 4)))
  (import "hognose-runtime" "end_borrows" (func (;12;) (type 8)))
  (import "hognose-runtime" "export_failed" (func (;13;) (type 9)))
  (import "hognose-runtime" "frame_allocate" (func (;14;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func (;15;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;16;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;17;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;18;) (type 12)))
  (import "hognose-runtime" "init_handle" (func (;19;) (type 13)))
  (import "hognose-runtime" "instance_new" (func (;20;) (type 6)))
  (import "hognose-runtime" "lift_borrow" (func (;21;) (type 0)))
  (import "hognose-runtime" "lift_case" (func (;22;) (type 0)))
  (import "hognose-runtime" "lift_case_value" (func (;23;) (type 1)))
  (import "hognose-runtime" "lift_enum" (func (;24;) (type 0)))
  (import "hognose-runtime" "lift_flags" (func (;25;) (type 0)))
  (import "hognose-runtime" "lift_string" (func (;26;) (type 0)))
  (import "hognose-runtime" "lift_u32" (func (;27;) (type 6)))
  (import "hognose-runtime" "lower_borrow" (func (;28;) (type 0)))
  (import "hognose-runtime" "lower_case" (func (;29;) (type 0)))
  (import "hognose-runtime" "lower_case_value" (func (;30;) (type 1)))
  (import "hognose-runtime" "lower_enum" (func (;31;) (type 0)))
  (import "hognose-runtime" "lower_field" (func (;32;) (type 1)))
  (import "hognose-runtime" "lower_flags" (func (;33;) (type 14)))
  (import "hognose-runtime" "lower_int" (func (;34;) (type 14)))
  (import "hognose-runtime" "lower_own" (func (;35;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;36;) (type 6)))
  (export "test:names-case/api#[constructor]DB" (func 42))
  (export "test:names-case/api#[method]DB.run-SQL" (func 43))
  (export "test:names-case/api#[static]DB.NEW-id" (func 44))
  (export "test:names-case/api#GET" (func 45))
  (export "test:names-case/api#a-B-c" (func 46))
  (export "cabi_post_test:names-case/api#a-B-c" (func 47))
  (export "test:names-case/api#[dtor]DB" (func 48))
  (elem (;0;) (i32.const 1000) func 37 38 39 40 41 5 6 7 8)
  (func (;37;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 15
    local.set 10
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 16
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 36
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 5
      local.get 6
      call 0
      local.set 7
      i32.const 101800
      local.get 0
      local.get 7
      call 19
      i32.const 100100
      local.set 8
      local.get 10
      call 16
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    i32.const 0
  )
  (func (;38;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 15
    local.set 12
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 16
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101800
      local.get 4
      call 28
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      local.get 6
      call 36
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 1
      local.set 9
      local.get 9
      call 27
      local.set 10
      local.get 12
      call 16
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 1
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    i32.const 0
  )
  (func (;39;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 15
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 16
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 2
      local.set 4
      local.get 4
      call 27
      local.set 5
      local.get 7
      call 16
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
    call 18
    i32.const 0
  )
  (func (;40;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64)
    call 15
    local.set 18
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
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call 16
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
      call 32
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 1
      call 32
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 2
      call 32
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 4
      i32.const 3
      call 32
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      local.get 5
      call 36
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 10
      local.get 6
      call 36
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 12
      i32.const 0
      local.get 7
      call 34
      local.tee 19
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 17
        br 1 (;@1;)
      end
      local.get 19
      i32.wrap_i64
      local.set 13
      i32.const 0
      local.get 8
      call 34
      local.tee 20
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 17
        br 1 (;@1;)
      end
      local.get 20
      i32.wrap_i64
      local.set 14
      local.get 9
      local.get 10
      local.get 11
      local.get 12
      local.get 13
      local.get 14
      call 3
      local.set 15
      i32.const 100900
      local.get 15
      call 24
      local.set 16
      local.get 18
      call 16
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 3
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    i32.const 0
  )
  (func (;41;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 15
    local.set 14
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 9
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 16
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 101100
      local.get 4
      call 33
      local.tee 15
      i64.const -1
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      local.get 15
      i32.wrap_i64
      local.set 5
      i32.const 8
      i32.const 4
      call 14
      local.set 6
      local.get 5
      local.get 6
      call 4
      local.get 6
      i32.load8_u
      local.set 7
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 7
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 101300
            i32.const 0
            call 22
            local.set 12
            br 2 (;@2;)
          end
          local.get 6
          i32.load8_u offset=4
          local.set 8
          local.get 8
          i32.const 255
          i32.and
          call 27
          local.set 9
          i32.const 101300
          i32.const 1
          local.get 9
          call 23
          local.set 12
          br 1 (;@2;)
        end
        local.get 6
        i32.load offset=4
        local.set 10
        local.get 10
        call 27
        local.set 11
        i32.const 101300
        i32.const 2
        local.get 11
        call 23
        local.set 12
        br 0 (;@2;)
      end
      local.get 14
      call 16
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 4
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 18
    i32.const 0
  )
  (func (;42;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 26
      local.set 4
      i32.const 8
      i32.const 4
      call 14
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 101900
      local.get 5
      call 35
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call 16
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    unreachable
  )
  (func (;43;) (type 1) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 3
      i32.const 101900
      local.get 3
      call 21
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 5
      local.get 6
      call 26
      local.set 7
      i32.const 12
      i32.const 4
      call 14
      local.set 11
      local.get 11
      local.get 4
      i32.store offset=4
      local.get 11
      local.get 7
      i32.store offset=8
      i32.const 1
      local.get 11
      i32.const 4
      i32.add
      i32.const 2
      call 10
      local.set 8
      call 12
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 10
        br 1 (;@1;)
      end
      i32.const 4
      local.get 8
      call 34
      local.tee 12
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.wrap_i64
      local.set 9
      i64.const 0
      call 16
      local.get 9
      return
      unreachable
    end
    i32.const 1
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    unreachable
  )
  (func (;44;) (type 2) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 14
      local.set 3
      i32.const 2
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 10
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 4
      local.get 0
      call 34
      local.tee 4
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      local.get 4
      i32.wrap_i64
      local.set 1
      i64.const 0
      call 16
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
    call 13
    unreachable
  )
  (func (;45;) (type 3) (param i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 6
      local.get 1
      local.set 7
      local.get 2
      local.set 8
      local.get 3
      local.set 9
      local.get 4
      local.set 10
      local.get 5
      local.set 11
      local.get 6
      local.get 7
      call 26
      local.set 12
      local.get 8
      local.get 9
      call 26
      local.set 13
      local.get 10
      i32.const 255
      i32.and
      call 27
      local.set 14
      local.get 11
      i32.const 255
      i32.and
      call 27
      local.set 15
      i32.const 100400
      call 20
      local.set 16
      local.get 16
      local.get 12
      i32.store offset=8
      local.get 16
      local.get 13
      i32.store offset=12
      local.get 16
      local.get 14
      i32.store offset=16
      local.get 16
      local.get 15
      i32.store offset=20
      i32.const 8
      i32.const 4
      call 14
      local.set 20
      local.get 20
      local.get 16
      i32.store offset=4
      i32.const 3
      local.get 20
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 17
      local.get 17
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 19
        br 1 (;@1;)
      end
      i32.const 100900
      local.get 17
      call 31
      local.tee 18
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      i64.const 0
      call 16
      local.get 18
      return
      unreachable
    end
    i32.const 3
    local.get 19
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    unreachable
  )
  (func (;46;) (type 6) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101100
      local.get 1
      call 25
      local.set 2
      i32.const 8
      i32.const 4
      call 14
      local.set 14
      local.get 14
      local.get 2
      i32.store offset=4
      i32.const 4
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 10
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 14
      local.set 4
      i32.const 101300
      local.get 3
      call 29
      local.tee 15
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 13
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 15
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 0
            local.set 6
            local.get 4
            local.get 6
            i32.store8
            br 2 (;@2;)
          end
          i32.const 101300
          i32.const 1
          local.get 3
          call 30
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 13
            br 3 (;@1;)
          end
          i32.const 1
          local.set 8
          local.get 4
          local.get 8
          i32.store8
          i32.const 0
          local.get 7
          call 34
          local.tee 16
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 13
            br 3 (;@1;)
          end
          local.get 16
          i32.wrap_i64
          local.set 9
          local.get 4
          local.get 9
          i32.store8 offset=4
          br 1 (;@2;)
        end
        i32.const 101300
        i32.const 2
        local.get 3
        call 30
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 2
        local.set 11
        local.get 4
        local.get 11
        i32.store8
        i32.const 4
        local.get 10
        call 34
        local.tee 17
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 13
          br 2 (;@1;)
        end
        local.get 17
        i32.wrap_i64
        local.set 12
        local.get 4
        local.get 12
        i32.store offset=4
        br 0 (;@2;)
      end
      call 17
      local.get 4
      return
      unreachable
    end
    i32.const 4
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 13
    unreachable
  )
  (func (;47;) (type 5) (param i32)
    i64.const 0
    call 16
  )
  (func (;48;) (type 5) (param i32)
    i32.const 101900
    local.get 0
    call 11
  )
)
