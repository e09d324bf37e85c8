(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func (result i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i32) (result i32)))
  (type (;11;) (func (param i32 i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:results/api" "all" (func (;0;) (type 0)))
  (import "test:results/api" "only-ok" (func (;1;) (type 0)))
  (import "test:results/api" "only-err" (func (;2;) (type 0)))
  (import "test:results/api" "neither" (func (;3;) (type 1)))
  (import "test:results/api" "enum-err" (func (;4;) (type 0)))
  (import "test:results/api" "record-err" (func (;5;) (type 0)))
  (import "test:results/api" "variant-err" (func (;6;) (type 0)))
  (import "test:results/api" "same" (func (;7;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;8;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;9;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;10;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;11;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;12;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;13;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;14;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;15;) (type 9)))
  (import "hognose-runtime" "instance_new" (func (;16;) (type 10)))
  (import "hognose-runtime" "lift_case" (func (;17;) (type 5)))
  (import "hognose-runtime" "lift_case_value" (func (;18;) (type 3)))
  (import "hognose-runtime" "lift_enum" (func (;19;) (type 5)))
  (import "hognose-runtime" "lift_numbers" (func (;20;) (type 3)))
  (import "hognose-runtime" "lift_string" (func (;21;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;22;) (type 10)))
  (import "hognose-runtime" "lower_case" (func (;23;) (type 5)))
  (import "hognose-runtime" "lower_case_value" (func (;24;) (type 3)))
  (import "hognose-runtime" "lower_enum" (func (;25;) (type 5)))
  (import "hognose-runtime" "lower_field" (func (;26;) (type 3)))
  (import "hognose-runtime" "lower_int" (func (;27;) (type 11)))
  (import "hognose-runtime" "lower_numbers" (func (;28;) (type 5)))
  (import "hognose-runtime" "lower_string" (func (;29;) (type 10)))
  (import "hognose-runtime" "raise_err" (func (;30;) (type 0)))
  (import "hognose-runtime" "take_err" (func (;31;) (type 1)))
  (export "test:results/api#all" (func 40))
  (export "cabi_post_test:results/api#all" (func 41))
  (export "test:results/api#only-ok" (func 42))
  (export "cabi_post_test:results/api#only-ok" (func 43))
  (export "test:results/api#only-err" (func 44))
  (export "cabi_post_test:results/api#only-err" (func 45))
  (export "test:results/api#neither" (func 46))
  (export "test:results/api#enum-err" (func 47))
  (export "cabi_post_test:results/api#enum-err" (func 48))
  (export "test:results/api#record-err" (func 49))
  (export "cabi_post_test:results/api#record-err" (func 50))
  (export "test:results/api#variant-err" (func 51))
  (export "cabi_post_test:results/api#variant-err" (func 52))
  (export "test:results/api#same" (func 53))
  (export "cabi_post_test:results/api#same" (func 54))
  (elem (;0;) (i32.const 1000) func 32 33 34 35 36 37 38 39)
  (func (;32;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 13
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 12
      i32.const 4
      call 11
      local.set 4
      local.get 4
      call 0
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load offset=4
        local.set 8
        local.get 4
        i32.load offset=8
        local.set 9
        local.get 8
        local.get 9
        call 21
        local.set 10
        local.get 10
        call 30
        local.get 13
        call 13
        i32.const 0
        return
      else
        local.get 4
        i32.load8_u offset=4
        local.set 6
        local.get 6
        i32.const 255
        i32.and
        call 22
        local.set 7
        local.get 7
        local.set 11
      end
      local.get 13
      call 13
      local.get 11
      return
      unreachable
    end
    local.get 13
    i32.const 0
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;33;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 12
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 2
      i32.const 1
      call 11
      local.set 4
      local.get 4
      call 1
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        i32.const 100100
        call 30
        local.get 10
        call 13
        i32.const 0
        return
      else
        local.get 4
        i32.load8_u offset=1
        local.set 6
        local.get 6
        i32.const 255
        i32.and
        call 22
        local.set 7
        local.get 7
        local.set 8
      end
      local.get 10
      call 13
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
    call 15
    i32.const 0
  )
  (func (;34;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 11
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 12
      i32.const 4
      call 11
      local.set 4
      local.get 4
      call 2
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load offset=4
        local.set 6
        local.get 4
        i32.load offset=8
        local.set 7
        local.get 6
        local.get 7
        call 21
        local.set 8
        local.get 8
        call 30
        local.get 11
        call 13
        i32.const 0
        return
      else
        i32.const 100100
        local.set 9
      end
      local.get 11
      call 13
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 2
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;35;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 12
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 3
      local.set 4
      local.get 4
      if ;; label = @2
        i32.const 100100
        call 30
        local.get 7
        call 13
        i32.const 0
        return
      else
        i32.const 100100
        local.set 5
      end
      local.get 7
      call 13
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 3
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;36;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 12
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 2
      i32.const 1
      call 11
      local.set 4
      local.get 4
      call 4
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load8_u offset=1
        local.set 8
        i32.const 100300
        local.get 8
        call 19
        local.set 9
        local.get 9
        call 30
        local.get 12
        call 13
        i32.const 0
        return
      else
        local.get 4
        i32.load8_u offset=1
        local.set 6
        local.get 6
        i32.const 255
        i32.and
        call 22
        local.set 7
        local.get 7
        local.set 10
      end
      local.get 12
      call 13
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 4
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;37;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 17
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 17
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 16
      i32.const 4
      call 11
      local.set 4
      local.get 4
      call 5
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load16_u offset=4
        local.set 9
        local.get 9
        i32.const 65535
        i32.and
        call 22
        local.set 10
        local.get 4
        i32.load offset=8
        local.set 11
        local.get 4
        i32.load offset=12
        local.set 12
        local.get 11
        local.get 12
        call 21
        local.set 13
        i32.const 100600
        call 16
        local.set 14
        local.get 14
        local.get 10
        i32.store offset=8
        local.get 14
        local.get 13
        i32.store offset=12
        local.get 14
        call 30
        local.get 17
        call 13
        i32.const 0
        return
      else
        local.get 4
        i32.load offset=4
        local.set 6
        local.get 4
        i32.load offset=8
        local.set 7
        local.get 6
        local.get 7
        call 21
        local.set 8
        local.get 8
        local.set 15
      end
      local.get 17
      call 13
      local.get 15
      return
      unreachable
    end
    local.get 17
    i32.const 5
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;38;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 18
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 16
      i32.const 4
      call 11
      local.set 4
      local.get 4
      call 6
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load8_u offset=4
        local.set 9
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 9
                  br_table 1 (;@6;) 2 (;@5;) 3 (;@4;) 0 (;@7;)
                end
                unreachable
              end
              local.get 4
              i32.load8_u offset=8
              local.set 10
              i32.const 100300
              local.get 10
              call 19
              local.set 11
              i32.const 100900
              i32.const 0
              local.get 11
              call 18
              local.set 15
              br 2 (;@3;)
            end
            local.get 4
            i32.load offset=8
            local.set 12
            local.get 4
            i32.load offset=12
            local.set 13
            local.get 12
            local.get 13
            call 21
            local.set 14
            i32.const 100900
            i32.const 1
            local.get 14
            call 18
            local.set 15
            br 1 (;@3;)
          end
          i32.const 100900
          i32.const 2
          call 17
          local.set 15
          br 0 (;@3;)
        end
        local.get 15
        call 30
        local.get 18
        call 13
        i32.const 0
        return
      else
        local.get 4
        i32.load offset=4
        local.set 6
        local.get 4
        i32.load offset=8
        local.set 7
        i32.const 0
        local.get 6
        local.get 7
        call 20
        local.set 8
        local.get 8
        local.set 16
      end
      local.get 18
      call 13
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 6
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;39;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 12
    local.set 14
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
      call 8
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 14
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 12
      i32.const 4
      call 11
      local.set 4
      local.get 4
      call 7
      local.get 4
      i32.load8_u
      local.set 5
      local.get 5
      if ;; label = @2
        local.get 4
        i32.load offset=4
        local.set 9
        local.get 4
        i32.load offset=8
        local.set 10
        local.get 9
        local.get 10
        call 21
        local.set 11
        local.get 11
        call 30
        local.get 14
        call 13
        i32.const 0
        return
      else
        local.get 4
        i32.load offset=4
        local.set 6
        local.get 4
        i32.load offset=8
        local.set 7
        local.get 6
        local.get 7
        call 21
        local.set 8
        local.get 8
        local.set 12
      end
      local.get 14
      call 13
      local.get 12
      return
      unreachable
    end
    local.get 14
    i32.const 7
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;40;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
      local.set 10
      i32.const 0
      local.get 10
      i32.const 4
      i32.add
      i32.const 0
      call 9
      local.set 0
      i32.const 12
      i32.const 4
      call 11
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        i32.const 0
        local.get 2
        call 27
        local.tee 12
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        local.get 12
        i32.wrap_i64
        local.set 4
        local.get 1
        local.get 4
        i32.store8 offset=4
      else
        call 31
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 9
          br 2 (;@1;)
        end
        local.get 11
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 9
          br 2 (;@1;)
        end
        i32.const 1
        local.set 6
        local.get 1
        local.get 6
        i32.store8
        local.get 5
        call 29
        local.tee 7
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 9
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 8
        local.get 1
        local.get 8
        i32.store offset=8
        local.get 1
        local.get 7
        i32.store offset=4
      end
      call 14
      local.get 1
      return
      unreachable
    end
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;41;) (type 0) (param i32)
    i64.const 0
    call 13
  )
  (func (;42;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
      local.set 8
      i32.const 1
      local.get 8
      i32.const 4
      i32.add
      i32.const 0
      call 9
      local.set 0
      i32.const 2
      i32.const 1
      call 11
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 7
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        i32.const 0
        local.get 2
        call 27
        local.tee 10
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 7
          br 2 (;@1;)
        end
        local.get 10
        i32.wrap_i64
        local.set 4
        local.get 1
        local.get 4
        i32.store8 offset=1
      else
        call 31
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 7
          br 2 (;@1;)
        end
        i32.const 1
        local.set 6
        local.get 1
        local.get 6
        i32.store8
      end
      call 14
      local.get 1
      return
      unreachable
    end
    i32.const 1
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;43;) (type 0) (param i32)
    i64.const 0
    call 13
  )
  (func (;44;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
      local.set 9
      i32.const 2
      local.get 9
      i32.const 4
      i32.add
      i32.const 0
      call 9
      local.set 0
      i32.const 12
      i32.const 4
      call 11
      local.set 1
      local.get 0
      if ;; label = @2
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
      else
        call 31
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 8
          br 2 (;@1;)
        end
        local.get 10
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 8
          br 2 (;@1;)
        end
        i32.const 1
        local.set 5
        local.get 1
        local.get 5
        i32.store8
        local.get 4
        call 29
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 8
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 7
        local.get 1
        local.get 7
        i32.store offset=8
        local.get 1
        local.get 6
        i32.store offset=4
      end
      call 14
      local.get 1
      return
      unreachable
    end
    i32.const 2
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;45;) (type 0) (param i32)
    i64.const 0
    call 13
  )
  (func (;46;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
      local.set 7
      i32.const 3
      local.get 7
      i32.const 4
      i32.add
      i32.const 0
      call 9
      local.set 0
      local.get 0
      if ;; label = @2
        i32.const 0
        local.set 2
        local.get 2
        local.set 5
      else
        call 31
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 6
          br 2 (;@1;)
        end
        i32.const 1
        local.set 4
        local.get 4
        local.set 5
      end
      i64.const 0
      call 13
      local.get 5
      return
      unreachable
    end
    i32.const 3
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;47;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
      local.set 9
      i32.const 4
      local.get 9
      i32.const 4
      i32.add
      i32.const 0
      call 9
      local.set 0
      i32.const 2
      i32.const 1
      call 11
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 8
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        i32.const 0
        local.get 2
        call 27
        local.tee 11
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 0
          local.set 8
          br 2 (;@1;)
        end
        local.get 11
        i32.wrap_i64
        local.set 4
        local.get 1
        local.get 4
        i32.store8 offset=1
      else
        call 31
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 8
          br 2 (;@1;)
        end
        local.get 10
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 8
          br 2 (;@1;)
        end
        i32.const 1
        local.set 6
        local.get 1
        local.get 6
        i32.store8
        i32.const 100300
        local.get 5
        call 25
        local.tee 7
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 1
          local.set 8
          br 2 (;@1;)
        end
        local.get 1
        local.get 7
        i32.store8 offset=1
      end
      call 14
      local.get 1
      return
      unreachable
    end
    i32.const 4
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;48;) (type 0) (param i32)
    i64.const 0
    call 13
  )
  (func (;49;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
      local.set 14
      i32.const 5
      local.get 14
      i32.const 4
      i32.add
      i32.const 0
      call 9
      local.set 0
      i32.const 16
      i32.const 4
      call 11
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        local.get 2
        call 29
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 5
        local.get 1
        local.get 5
        i32.store offset=8
        local.get 1
        local.get 4
        i32.store offset=4
      else
        call 31
        local.tee 15
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 13
          br 2 (;@1;)
        end
        local.get 15
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 13
          br 2 (;@1;)
        end
        i32.const 1
        local.set 7
        local.get 1
        local.get 7
        i32.store8
        i32.const 100500
        local.get 6
        i32.const 0
        call 26
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 13
          br 2 (;@1;)
        end
        i32.const 100500
        local.get 6
        i32.const 1
        call 26
        local.tee 9
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 13
          br 2 (;@1;)
        end
        i32.const 2
        local.get 8
        call 27
        local.tee 16
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 2
          local.set 13
          br 2 (;@1;)
        end
        local.get 16
        i32.wrap_i64
        local.set 10
        local.get 1
        local.get 10
        i32.store16 offset=4
        local.get 9
        call 29
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 3
          local.set 13
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 12
        local.get 1
        local.get 12
        i32.store offset=12
        local.get 1
        local.get 11
        i32.store offset=8
      end
      call 14
      local.get 1
      return
      unreachable
    end
    i32.const 5
    local.get 13
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;50;) (type 0) (param i32)
    i64.const 0
    call 13
  )
  (func (;51;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
      local.set 18
      i32.const 6
      local.get 18
      i32.const 4
      i32.add
      i32.const 0
      call 9
      local.set 0
      i32.const 16
      i32.const 4
      call 11
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 17
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        i32.const 0
        local.get 2
        call 28
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 17
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 5
        local.get 1
        local.get 5
        i32.store offset=8
        local.get 1
        local.get 4
        i32.store offset=4
      else
        call 31
        local.tee 19
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 17
          br 2 (;@1;)
        end
        local.get 19
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 17
          br 2 (;@1;)
        end
        i32.const 1
        local.set 7
        local.get 1
        local.get 7
        i32.store8
        i32.const 100900
        local.get 6
        call 23
        local.tee 20
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 1
          local.set 17
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 20
                  br_table 1 (;@6;) 2 (;@5;) 3 (;@4;) 0 (;@7;)
                end
                unreachable
              end
              i32.const 100900
              i32.const 0
              local.get 6
              call 24
              local.tee 8
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 17
                br 5 (;@1;)
              end
              i32.const 0
              local.set 9
              local.get 1
              local.get 9
              i32.store8 offset=4
              i32.const 100300
              local.get 8
              call 25
              local.tee 10
              i32.const -1
              i32.eq
              if ;; label = @6
                i32.const 2
                local.set 17
                br 5 (;@1;)
              end
              local.get 1
              local.get 10
              i32.store8 offset=8
              br 2 (;@3;)
            end
            i32.const 100900
            i32.const 1
            local.get 6
            call 24
            local.tee 11
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 17
              br 4 (;@1;)
            end
            i32.const 1
            local.set 12
            local.get 1
            local.get 12
            i32.store8 offset=4
            local.get 11
            call 29
            local.tee 13
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 17
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 14
            local.get 1
            local.get 14
            i32.store offset=12
            local.get 1
            local.get 13
            i32.store offset=8
            br 1 (;@3;)
          end
          i32.const 2
          local.set 16
          local.get 1
          local.get 16
          i32.store8 offset=4
          br 0 (;@3;)
        end
      end
      call 14
      local.get 1
      return
      unreachable
    end
    i32.const 6
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;52;) (type 0) (param i32)
    i64.const 0
    call 13
  )
  (func (;53;) (type 1) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 11
      local.set 11
      i32.const 7
      local.get 11
      i32.const 4
      i32.add
      i32.const 0
      call 9
      local.set 0
      i32.const 12
      i32.const 4
      call 11
      local.set 1
      local.get 0
      if ;; label = @2
        local.get 0
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 1
        local.get 3
        i32.store8
        local.get 2
        call 29
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 5
        local.get 1
        local.get 5
        i32.store offset=8
        local.get 1
        local.get 4
        i32.store offset=4
      else
        call 31
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 10
          br 2 (;@1;)
        end
        local.get 12
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        i32.const 1
        local.set 7
        local.get 1
        local.get 7
        i32.store8
        local.get 6
        call 29
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 10
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 9
        local.get 1
        local.get 9
        i32.store offset=8
        local.get 1
        local.get 8
        i32.store offset=4
      end
      call 14
      local.get 1
      return
      unreachable
    end
    i32.const 7
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;54;) (type 0) (param i32)
    i64.const 0
    call 13
  )
)
