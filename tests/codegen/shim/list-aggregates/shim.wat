(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (result i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i32) (result i32)))
  (type (;11;) (func (param f64) (result i32)))
  (type (;12;) (func (param i32) (result f64)))
  (type (;13;) (func (param i32 i32) (result i64)))
  (type (;14;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:list-aggregates/api" "points" (func (;0;) (type 0)))
  (import "test:list-aggregates/api" "shapes" (func (;1;) (type 0)))
  (import "test:list-aggregates/api" "colors" (func (;2;) (type 0)))
  (import "test:list-aggregates/api" "pairs" (func (;3;) (type 0)))
  (import "test:list-aggregates/api" "maybes" (func (;4;) (type 0)))
  (import "test:list-aggregates/api" "outcomes" (func (;5;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;6;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;7;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;8;) (type 3)))
  (import "hognose-runtime" "failed" (func (;9;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;10;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;11;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;12;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;13;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;14;) (type 9)))
  (import "hognose-runtime" "instance_new" (func (;15;) (type 10)))
  (import "hognose-runtime" "item" (func (;16;) (type 5)))
  (import "hognose-runtime" "lift_case" (func (;17;) (type 5)))
  (import "hognose-runtime" "lift_case_value" (func (;18;) (type 2)))
  (import "hognose-runtime" "lift_enum" (func (;19;) (type 5)))
  (import "hognose-runtime" "lift_f64" (func (;20;) (type 11)))
  (import "hognose-runtime" "lift_result" (func (;21;) (type 5)))
  (import "hognose-runtime" "lift_s32" (func (;22;) (type 10)))
  (import "hognose-runtime" "lift_string" (func (;23;) (type 5)))
  (import "hognose-runtime" "lift_u32" (func (;24;) (type 10)))
  (import "hognose-runtime" "list_new" (func (;25;) (type 10)))
  (import "hognose-runtime" "list_set" (func (;26;) (type 0)))
  (import "hognose-runtime" "lower_case" (func (;27;) (type 5)))
  (import "hognose-runtime" "lower_case_value" (func (;28;) (type 2)))
  (import "hognose-runtime" "lower_enum" (func (;29;) (type 5)))
  (import "hognose-runtime" "lower_f64" (func (;30;) (type 12)))
  (import "hognose-runtime" "lower_field" (func (;31;) (type 2)))
  (import "hognose-runtime" "lower_int" (func (;32;) (type 13)))
  (import "hognose-runtime" "lower_list" (func (;33;) (type 10)))
  (import "hognose-runtime" "lower_result" (func (;34;) (type 10)))
  (import "hognose-runtime" "lower_result_value" (func (;35;) (type 10)))
  (import "hognose-runtime" "lower_string" (func (;36;) (type 10)))
  (import "hognose-runtime" "lower_tuple" (func (;37;) (type 5)))
  (import "hognose-runtime" "tuple_new" (func (;38;) (type 10)))
  (import "hognose-runtime" "tuple_set" (func (;39;) (type 0)))
  (export "test:list-aggregates/api#points" (func 46))
  (export "cabi_post_test:list-aggregates/api#points" (func 47))
  (export "test:list-aggregates/api#shapes" (func 48))
  (export "cabi_post_test:list-aggregates/api#shapes" (func 49))
  (export "test:list-aggregates/api#colors" (func 50))
  (export "cabi_post_test:list-aggregates/api#colors" (func 51))
  (export "test:list-aggregates/api#pairs" (func 52))
  (export "cabi_post_test:list-aggregates/api#pairs" (func 53))
  (export "test:list-aggregates/api#maybes" (func 54))
  (export "cabi_post_test:list-aggregates/api#maybes" (func 55))
  (export "test:list-aggregates/api#outcomes" (func 56))
  (export "cabi_post_test:list-aggregates/api#outcomes" (func 57))
  (elem (;0;) (i32.const 1000) func 40 41 42 43 44 45)
  (func (;40;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64 i32)
    call 11
    local.set 24
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 24
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
      local.tee 25
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 23
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 12
      local.get 12
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 12
      i32.const 8
      i32.mul
      i32.const 4
      call 10
      local.set 11
      local.get 11
      local.set 6
      i32.const 0
      local.set 26
      block ;; label = @2
        loop ;; label = @3
          local.get 26
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 25
          local.get 26
          call 16
          local.set 5
          i32.const 100300
          local.get 5
          i32.const 0
          call 31
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 23
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 5
          i32.const 1
          call 31
          local.tee 8
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 23
            br 3 (;@1;)
          end
          i32.const 5
          local.get 7
          call 32
          local.tee 27
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 23
            br 3 (;@1;)
          end
          local.get 27
          i32.wrap_i64
          local.set 9
          local.get 6
          local.get 9
          i32.store
          i32.const 5
          local.get 8
          call 32
          local.tee 28
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 3
            local.set 23
            br 3 (;@1;)
          end
          local.get 28
          i32.wrap_i64
          local.set 10
          local.get 6
          local.get 10
          i32.store offset=4
          local.get 6
          i32.const 8
          i32.add
          local.set 6
          local.get 26
          i32.const 1
          i32.add
          local.set 26
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call 0
      local.get 13
      i32.load
      local.set 14
      local.get 13
      i32.load offset=4
      local.set 15
      local.get 15
      call 25
      local.set 22
      local.get 14
      local.set 16
      i32.const 0
      local.set 29
      block ;; label = @2
        loop ;; label = @3
          local.get 29
          local.get 15
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          i32.load
          local.set 17
          local.get 17
          call 22
          local.set 18
          local.get 16
          i32.load offset=4
          local.set 19
          local.get 19
          call 22
          local.set 20
          i32.const 100400
          call 15
          local.set 21
          local.get 21
          local.get 18
          i32.store offset=8
          local.get 21
          local.get 20
          i32.store offset=12
          local.get 22
          local.get 29
          local.get 21
          call 26
          local.get 16
          i32.const 8
          i32.add
          local.set 16
          local.get 29
          i32.const 1
          i32.add
          local.set 29
          br 0 (;@3;)
        end
      end
      local.get 24
      call 12
      local.get 22
      return
      unreachable
    end
    local.get 24
    i32.const 0
    local.get 23
    local.get 26
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;41;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 f64 i32 i32 i64 i64 i32 i32)
    call 11
    local.set 43
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 43
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
      local.tee 44
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 42
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 23
      local.get 23
      i64.extend_i32_u
      i64.const 16
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 23
      i32.const 16
      i32.mul
      i32.const 8
      call 10
      local.set 22
      local.get 22
      local.set 6
      i32.const 0
      local.set 45
      block ;; label = @2
        loop ;; label = @3
          local.get 45
          local.get 23
          i32.ge_u
          br_if 1 (;@2;)
          local.get 44
          local.get 45
          call 16
          local.set 5
          i32.const 100700
          local.get 5
          call 27
          local.tee 46
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 42
            br 3 (;@1;)
          end
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 46
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100700
                i32.const 0
                local.get 5
                call 28
                local.tee 7
                i32.eqz
                if ;; label = @7
                  i32.const 1
                  local.set 42
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 8
                local.get 6
                local.get 8
                i32.store8
                local.get 7
                call 30
                local.tee 47
                f64.const -0x1p+0 (;=-1;)
                f64.eq
                if ;; label = @7
                  call 9
                  if ;; label = @8
                    i32.const 2
                    local.set 42
                    br 7 (;@1;)
                  end
                end
                local.get 47
                local.set 9
                local.get 6
                local.get 9
                f64.store offset=8
                br 2 (;@4;)
              end
              i32.const 100700
              i32.const 1
              local.get 5
              call 28
              local.tee 10
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 42
                br 5 (;@1;)
              end
              i32.const 1
              local.set 11
              local.get 6
              local.get 11
              i32.store8
              local.get 10
              call 33
              local.tee 48
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 42
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 19
              local.get 19
              i64.extend_i32_u
              i64.const 8
              i64.mul
              i64.const 4294967295
              i64.gt_u
              if ;; label = @6
                unreachable
              end
              local.get 19
              i32.const 8
              i32.mul
              i32.const 4
              call 10
              local.set 18
              local.get 18
              local.set 13
              i32.const 0
              local.set 49
              block ;; label = @6
                loop ;; label = @7
                  local.get 49
                  local.get 19
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 48
                  local.get 49
                  call 16
                  local.set 12
                  i32.const 100300
                  local.get 12
                  i32.const 0
                  call 31
                  local.tee 14
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 42
                    br 7 (;@1;)
                  end
                  i32.const 100300
                  local.get 12
                  i32.const 1
                  call 31
                  local.tee 15
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 42
                    br 7 (;@1;)
                  end
                  i32.const 5
                  local.get 14
                  call 32
                  local.tee 50
                  i64.const -9223372036854775808
                  i64.eq
                  if ;; label = @8
                    i32.const 4
                    local.set 42
                    br 7 (;@1;)
                  end
                  local.get 50
                  i32.wrap_i64
                  local.set 16
                  local.get 13
                  local.get 16
                  i32.store
                  i32.const 5
                  local.get 15
                  call 32
                  local.tee 51
                  i64.const -9223372036854775808
                  i64.eq
                  if ;; label = @8
                    i32.const 5
                    local.set 42
                    br 7 (;@1;)
                  end
                  local.get 51
                  i32.wrap_i64
                  local.set 17
                  local.get 13
                  local.get 17
                  i32.store offset=4
                  local.get 13
                  i32.const 8
                  i32.add
                  local.set 13
                  local.get 49
                  i32.const 1
                  i32.add
                  local.set 49
                  br 0 (;@7;)
                end
              end
              local.get 6
              local.get 19
              i32.store offset=12
              local.get 6
              local.get 18
              i32.store offset=8
              br 1 (;@4;)
            end
            i32.const 2
            local.set 21
            local.get 6
            local.get 21
            i32.store8
            br 0 (;@4;)
          end
          local.get 6
          i32.const 16
          i32.add
          local.set 6
          local.get 45
          i32.const 1
          i32.add
          local.set 45
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 24
      local.get 22
      local.get 23
      local.get 24
      call 1
      local.get 24
      i32.load
      local.set 25
      local.get 24
      i32.load offset=4
      local.set 26
      local.get 26
      call 25
      local.set 41
      local.get 25
      local.set 27
      i32.const 0
      local.set 52
      block ;; label = @2
        loop ;; label = @3
          local.get 52
          local.get 26
          i32.ge_u
          br_if 1 (;@2;)
          local.get 27
          i32.load8_u
          local.set 28
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 28
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 27
                f64.load offset=8
                local.set 29
                local.get 29
                call 20
                local.set 30
                i32.const 100700
                i32.const 0
                local.get 30
                call 18
                local.set 40
                br 2 (;@4;)
              end
              local.get 27
              i32.load offset=8
              local.set 31
              local.get 27
              i32.load offset=12
              local.set 32
              local.get 32
              call 25
              local.set 39
              local.get 31
              local.set 33
              i32.const 0
              local.set 53
              block ;; label = @6
                loop ;; label = @7
                  local.get 53
                  local.get 32
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 33
                  i32.load
                  local.set 34
                  local.get 34
                  call 22
                  local.set 35
                  local.get 33
                  i32.load offset=4
                  local.set 36
                  local.get 36
                  call 22
                  local.set 37
                  i32.const 100400
                  call 15
                  local.set 38
                  local.get 38
                  local.get 35
                  i32.store offset=8
                  local.get 38
                  local.get 37
                  i32.store offset=12
                  local.get 39
                  local.get 53
                  local.get 38
                  call 26
                  local.get 33
                  i32.const 8
                  i32.add
                  local.set 33
                  local.get 53
                  i32.const 1
                  i32.add
                  local.set 53
                  br 0 (;@7;)
                end
              end
              i32.const 100700
              i32.const 1
              local.get 39
              call 18
              local.set 40
              br 1 (;@4;)
            end
            i32.const 100700
            i32.const 2
            call 17
            local.set 40
            br 0 (;@4;)
          end
          local.get 41
          local.get 52
          local.get 40
          call 26
          local.get 27
          i32.const 16
          i32.add
          local.set 27
          local.get 52
          i32.const 1
          i32.add
          local.set 52
          br 0 (;@3;)
        end
      end
      local.get 43
      call 12
      local.get 41
      return
      unreachable
    end
    local.get 43
    i32.const 1
    local.get 42
    local.get 45
    local.get 49
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;42;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 11
    local.set 18
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 9
      i64.extend_i32_u
      i64.const 1
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 9
      i32.const 1
      i32.mul
      i32.const 1
      call 10
      local.set 8
      local.get 8
      local.set 6
      i32.const 0
      local.set 20
      block ;; label = @2
        loop ;; label = @3
          local.get 20
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 19
          local.get 20
          call 16
          local.set 5
          i32.const 101200
          local.get 5
          call 29
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
          local.get 6
          local.get 7
          i32.store8
          local.get 6
          i32.const 1
          i32.add
          local.set 6
          local.get 20
          i32.const 1
          i32.add
          local.set 20
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 10
      local.get 8
      local.get 9
      local.get 10
      call 2
      local.get 10
      i32.load
      local.set 11
      local.get 10
      i32.load offset=4
      local.set 12
      local.get 12
      call 25
      local.set 16
      local.get 11
      local.set 13
      i32.const 0
      local.set 21
      block ;; label = @2
        loop ;; label = @3
          local.get 21
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 13
          i32.load8_u
          local.set 14
          i32.const 101200
          local.get 14
          call 19
          local.set 15
          local.get 16
          local.get 21
          local.get 15
          call 26
          local.get 13
          i32.const 1
          i32.add
          local.set 13
          local.get 21
          i32.const 1
          i32.add
          local.set 21
          br 0 (;@3;)
        end
      end
      local.get 18
      call 12
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 2
    local.get 17
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;43;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i64 i32)
    call 11
    local.set 32
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 32
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
      local.tee 33
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 31
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 16
      local.get 16
      i64.extend_i32_u
      i64.const 16
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 16
      i32.const 16
      i32.mul
      i32.const 4
      call 10
      local.set 15
      local.get 15
      local.set 6
      i32.const 0
      local.set 34
      block ;; label = @2
        loop ;; label = @3
          local.get 34
          local.get 16
          i32.ge_u
          br_if 1 (;@2;)
          local.get 33
          local.get 34
          call 16
          local.set 5
          local.get 5
          i32.const 2
          call 37
          local.tee 35
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 31
            br 3 (;@1;)
          end
          local.get 35
          i32.const 0
          call 16
          local.set 7
          local.get 35
          i32.const 1
          call 16
          local.set 8
          local.get 7
          call 36
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 31
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
          i32.const 100300
          local.get 8
          i32.const 0
          call 31
          local.tee 11
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 31
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 8
          i32.const 1
          call 31
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 31
            br 3 (;@1;)
          end
          i32.const 5
          local.get 11
          call 32
          local.tee 36
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 4
            local.set 31
            br 3 (;@1;)
          end
          local.get 36
          i32.wrap_i64
          local.set 13
          local.get 6
          local.get 13
          i32.store offset=8
          i32.const 5
          local.get 12
          call 32
          local.tee 37
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 5
            local.set 31
            br 3 (;@1;)
          end
          local.get 37
          i32.wrap_i64
          local.set 14
          local.get 6
          local.get 14
          i32.store offset=12
          local.get 6
          i32.const 16
          i32.add
          local.set 6
          local.get 34
          i32.const 1
          i32.add
          local.set 34
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 17
      local.get 15
      local.get 16
      local.get 17
      call 3
      local.get 17
      i32.load
      local.set 18
      local.get 17
      i32.load offset=4
      local.set 19
      local.get 19
      call 25
      local.set 30
      local.get 18
      local.set 20
      i32.const 0
      local.set 38
      block ;; label = @2
        loop ;; label = @3
          local.get 38
          local.get 19
          i32.ge_u
          br_if 1 (;@2;)
          local.get 20
          i32.load
          local.set 21
          local.get 20
          i32.load offset=4
          local.set 22
          local.get 21
          local.get 22
          call 23
          local.set 23
          local.get 20
          i32.load offset=8
          local.set 24
          local.get 24
          call 22
          local.set 25
          local.get 20
          i32.load offset=12
          local.set 26
          local.get 26
          call 22
          local.set 27
          i32.const 100400
          call 15
          local.set 28
          local.get 28
          local.get 25
          i32.store offset=8
          local.get 28
          local.get 27
          i32.store offset=12
          i32.const 2
          call 38
          local.set 29
          local.get 29
          i32.const 0
          local.get 23
          call 39
          local.get 29
          i32.const 1
          local.get 28
          call 39
          local.get 30
          local.get 38
          local.get 29
          call 26
          local.get 20
          i32.const 16
          i32.add
          local.set 20
          local.get 38
          i32.const 1
          i32.add
          local.set 38
          br 0 (;@3;)
        end
      end
      local.get 32
      call 12
      local.get 30
      return
      unreachable
    end
    local.get 32
    i32.const 3
    local.get 31
    local.get 34
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;44;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 11
    local.set 26
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 26
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
      local.tee 27
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 25
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 14
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 14
      i32.const 12
      i32.mul
      i32.const 4
      call 10
      local.set 13
      local.get 13
      local.set 6
      i32.const 0
      local.set 28
      block ;; label = @2
        loop ;; label = @3
          local.get 28
          local.get 14
          i32.ge_u
          br_if 1 (;@2;)
          local.get 27
          local.get 28
          call 16
          local.set 5
          local.get 5
          i32.const 100100
          i32.eq
          if ;; label = @4
            i32.const 0
            local.set 8
            local.get 6
            local.get 8
            i32.store8
          else
            local.get 5
            local.tee 9
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 25
              br 4 (;@1;)
            end
            i32.const 1
            local.set 10
            local.get 6
            local.get 10
            i32.store8
            local.get 9
            call 36
            local.tee 11
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 25
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 12
            local.get 6
            local.get 12
            i32.store offset=8
            local.get 6
            local.get 11
            i32.store offset=4
          end
          local.get 6
          i32.const 12
          i32.add
          local.set 6
          local.get 28
          i32.const 1
          i32.add
          local.set 28
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 15
      local.get 13
      local.get 14
      local.get 15
      call 4
      local.get 15
      i32.load
      local.set 16
      local.get 15
      i32.load offset=4
      local.set 17
      local.get 17
      call 25
      local.set 24
      local.get 16
      local.set 18
      i32.const 0
      local.set 29
      block ;; label = @2
        loop ;; label = @3
          local.get 29
          local.get 17
          i32.ge_u
          br_if 1 (;@2;)
          local.get 18
          i32.load8_u
          local.set 19
          local.get 19
          if ;; label = @4
            local.get 18
            i32.load offset=4
            local.set 20
            local.get 18
            i32.load offset=8
            local.set 21
            local.get 20
            local.get 21
            call 23
            local.set 22
            local.get 22
            local.set 23
          else
            i32.const 100100
            local.set 23
          end
          local.get 24
          local.get 29
          local.get 23
          call 26
          local.get 18
          i32.const 12
          i32.add
          local.set 18
          local.get 29
          i32.const 1
          i32.add
          local.set 29
          br 0 (;@3;)
        end
      end
      local.get 26
      call 12
      local.get 24
      return
      unreachable
    end
    local.get 26
    i32.const 4
    local.get 25
    local.get 28
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;45;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32)
    call 11
    local.set 29
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 29
        call 12
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 33
      local.tee 30
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 28
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 15
      local.get 15
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 15
      i32.const 12
      i32.mul
      i32.const 4
      call 10
      local.set 14
      local.get 14
      local.set 6
      i32.const 0
      local.set 31
      block ;; label = @2
        loop ;; label = @3
          local.get 31
          local.get 15
          i32.ge_u
          br_if 1 (;@2;)
          local.get 30
          local.get 31
          call 16
          local.set 5
          local.get 5
          call 34
          local.tee 32
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 28
            br 3 (;@1;)
          end
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 32
                  br_table 1 (;@6;) 2 (;@5;) 0 (;@7;)
                end
                unreachable
              end
              local.get 5
              call 35
              local.tee 7
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 28
                br 5 (;@1;)
              end
              i32.const 0
              local.set 8
              local.get 6
              local.get 8
              i32.store8
              i32.const 0
              local.get 7
              call 32
              local.tee 33
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 2
                local.set 28
                br 5 (;@1;)
              end
              local.get 33
              i32.wrap_i64
              local.set 9
              local.get 6
              local.get 9
              i32.store8 offset=4
              br 1 (;@4;)
            end
            local.get 5
            call 35
            local.tee 10
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 28
              br 4 (;@1;)
            end
            i32.const 1
            local.set 11
            local.get 6
            local.get 11
            i32.store8
            local.get 10
            call 36
            local.tee 12
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 28
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 13
            local.get 6
            local.get 13
            i32.store offset=8
            local.get 6
            local.get 12
            i32.store offset=4
            br 0 (;@4;)
          end
          local.get 6
          i32.const 12
          i32.add
          local.set 6
          local.get 31
          i32.const 1
          i32.add
          local.set 31
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 16
      local.get 14
      local.get 15
      local.get 16
      call 5
      local.get 16
      i32.load
      local.set 17
      local.get 16
      i32.load offset=4
      local.set 18
      local.get 18
      call 25
      local.set 27
      local.get 17
      local.set 19
      i32.const 0
      local.set 34
      block ;; label = @2
        loop ;; label = @3
          local.get 34
          local.get 18
          i32.ge_u
          br_if 1 (;@2;)
          local.get 19
          i32.load8_u
          local.set 20
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 20
                  br_table 1 (;@6;) 2 (;@5;) 0 (;@7;)
                end
                unreachable
              end
              local.get 19
              i32.load8_u offset=4
              local.set 21
              local.get 21
              i32.const 255
              i32.and
              call 24
              local.set 22
              i32.const 0
              local.get 22
              call 21
              local.set 26
              br 1 (;@4;)
            end
            local.get 19
            i32.load offset=4
            local.set 23
            local.get 19
            i32.load offset=8
            local.set 24
            local.get 23
            local.get 24
            call 23
            local.set 25
            i32.const 1
            local.get 25
            call 21
            local.set 26
            br 0 (;@4;)
          end
          local.get 27
          local.get 34
          local.get 26
          call 26
          local.get 19
          i32.const 12
          i32.add
          local.set 19
          local.get 34
          i32.const 1
          i32.add
          local.set 34
          br 0 (;@3;)
        end
      end
      local.get 29
      call 12
      local.get 27
      return
      unreachable
    end
    local.get 29
    i32.const 5
    local.get 28
    local.get 31
    i32.const 0
    i32.const 0
    i32.const 0
    call 14
    i32.const 0
  )
  (func (;46;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 25
      local.set 10
      local.get 2
      local.set 4
      i32.const 0
      local.set 22
      block ;; label = @2
        loop ;; label = @3
          local.get 22
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 5
          call 22
          local.set 6
          local.get 4
          i32.load offset=4
          local.set 7
          local.get 7
          call 22
          local.set 8
          i32.const 100400
          call 15
          local.set 9
          local.get 9
          local.get 6
          i32.store offset=8
          local.get 9
          local.get 8
          i32.store offset=12
          local.get 10
          local.get 22
          local.get 9
          call 26
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 22
          i32.const 1
          i32.add
          local.set 22
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 23
      local.get 23
      local.get 10
      i32.store offset=4
      i32.const 0
      local.get 23
      i32.const 4
      i32.add
      i32.const 1
      call 7
      local.set 11
      local.get 11
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 21
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 12
      local.get 11
      call 33
      local.tee 24
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 21
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 20
      local.get 20
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 20
      i32.const 8
      i32.mul
      i32.const 4
      call 10
      local.set 19
      local.get 19
      local.set 14
      i32.const 0
      local.set 25
      block ;; label = @2
        loop ;; label = @3
          local.get 25
          local.get 20
          i32.ge_u
          br_if 1 (;@2;)
          local.get 24
          local.get 25
          call 16
          local.set 13
          i32.const 100300
          local.get 13
          i32.const 0
          call 31
          local.tee 15
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 21
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 13
          i32.const 1
          call 31
          local.tee 16
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 21
            br 3 (;@1;)
          end
          i32.const 5
          local.get 15
          call 32
          local.tee 26
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 2
            local.set 21
            br 3 (;@1;)
          end
          local.get 26
          i32.wrap_i64
          local.set 17
          local.get 14
          local.get 17
          i32.store
          i32.const 5
          local.get 16
          call 32
          local.tee 27
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 3
            local.set 21
            br 3 (;@1;)
          end
          local.get 27
          i32.wrap_i64
          local.set 18
          local.get 14
          local.get 18
          i32.store offset=4
          local.get 14
          i32.const 8
          i32.add
          local.set 14
          local.get 25
          i32.const 1
          i32.add
          local.set 25
          br 0 (;@3;)
        end
      end
      local.get 12
      local.get 20
      i32.store offset=4
      local.get 12
      local.get 19
      i32.store
      call 13
      local.get 12
      return
      unreachable
    end
    i32.const 0
    local.get 21
    local.get 25
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;47;) (type 14) (param i32)
    i64.const 0
    call 12
  )
  (func (;48;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 25
      local.set 18
      local.get 2
      local.set 4
      i32.const 0
      local.set 41
      block ;; label = @2
        loop ;; label = @3
          local.get 41
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load8_u
          local.set 5
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 5
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 4
                f64.load offset=8
                local.set 6
                local.get 6
                call 20
                local.set 7
                i32.const 100700
                i32.const 0
                local.get 7
                call 18
                local.set 17
                br 2 (;@4;)
              end
              local.get 4
              i32.load offset=8
              local.set 8
              local.get 4
              i32.load offset=12
              local.set 9
              local.get 9
              call 25
              local.set 16
              local.get 8
              local.set 10
              i32.const 0
              local.set 42
              block ;; label = @6
                loop ;; label = @7
                  local.get 42
                  local.get 9
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 10
                  i32.load
                  local.set 11
                  local.get 11
                  call 22
                  local.set 12
                  local.get 10
                  i32.load offset=4
                  local.set 13
                  local.get 13
                  call 22
                  local.set 14
                  i32.const 100400
                  call 15
                  local.set 15
                  local.get 15
                  local.get 12
                  i32.store offset=8
                  local.get 15
                  local.get 14
                  i32.store offset=12
                  local.get 16
                  local.get 42
                  local.get 15
                  call 26
                  local.get 10
                  i32.const 8
                  i32.add
                  local.set 10
                  local.get 42
                  i32.const 1
                  i32.add
                  local.set 42
                  br 0 (;@7;)
                end
              end
              i32.const 100700
              i32.const 1
              local.get 16
              call 18
              local.set 17
              br 1 (;@4;)
            end
            i32.const 100700
            i32.const 2
            call 17
            local.set 17
            br 0 (;@4;)
          end
          local.get 18
          local.get 41
          local.get 17
          call 26
          local.get 4
          i32.const 16
          i32.add
          local.set 4
          local.get 41
          i32.const 1
          i32.add
          local.set 41
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 43
      local.get 43
      local.get 18
      i32.store offset=4
      i32.const 1
      local.get 43
      i32.const 4
      i32.add
      i32.const 1
      call 7
      local.set 19
      local.get 19
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 40
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 20
      local.get 19
      call 33
      local.tee 44
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 40
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 39
      local.get 39
      i64.extend_i32_u
      i64.const 16
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 39
      i32.const 16
      i32.mul
      i32.const 8
      call 10
      local.set 38
      local.get 38
      local.set 22
      i32.const 0
      local.set 45
      block ;; label = @2
        loop ;; label = @3
          local.get 45
          local.get 39
          i32.ge_u
          br_if 1 (;@2;)
          local.get 44
          local.get 45
          call 16
          local.set 21
          i32.const 100700
          local.get 21
          call 27
          local.tee 46
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 40
            br 3 (;@1;)
          end
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 46
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100700
                i32.const 0
                local.get 21
                call 28
                local.tee 23
                i32.eqz
                if ;; label = @7
                  i32.const 1
                  local.set 40
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 24
                local.get 22
                local.get 24
                i32.store8
                local.get 23
                call 30
                local.tee 47
                f64.const -0x1p+0 (;=-1;)
                f64.eq
                if ;; label = @7
                  call 9
                  if ;; label = @8
                    i32.const 2
                    local.set 40
                    br 7 (;@1;)
                  end
                end
                local.get 47
                local.set 25
                local.get 22
                local.get 25
                f64.store offset=8
                br 2 (;@4;)
              end
              i32.const 100700
              i32.const 1
              local.get 21
              call 28
              local.tee 26
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 40
                br 5 (;@1;)
              end
              i32.const 1
              local.set 27
              local.get 22
              local.get 27
              i32.store8
              local.get 26
              call 33
              local.tee 48
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 40
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 35
              local.get 35
              i64.extend_i32_u
              i64.const 8
              i64.mul
              i64.const 4294967295
              i64.gt_u
              if ;; label = @6
                unreachable
              end
              local.get 35
              i32.const 8
              i32.mul
              i32.const 4
              call 10
              local.set 34
              local.get 34
              local.set 29
              i32.const 0
              local.set 49
              block ;; label = @6
                loop ;; label = @7
                  local.get 49
                  local.get 35
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 48
                  local.get 49
                  call 16
                  local.set 28
                  i32.const 100300
                  local.get 28
                  i32.const 0
                  call 31
                  local.tee 30
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 40
                    br 7 (;@1;)
                  end
                  i32.const 100300
                  local.get 28
                  i32.const 1
                  call 31
                  local.tee 31
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 40
                    br 7 (;@1;)
                  end
                  i32.const 5
                  local.get 30
                  call 32
                  local.tee 50
                  i64.const -9223372036854775808
                  i64.eq
                  if ;; label = @8
                    i32.const 4
                    local.set 40
                    br 7 (;@1;)
                  end
                  local.get 50
                  i32.wrap_i64
                  local.set 32
                  local.get 29
                  local.get 32
                  i32.store
                  i32.const 5
                  local.get 31
                  call 32
                  local.tee 51
                  i64.const -9223372036854775808
                  i64.eq
                  if ;; label = @8
                    i32.const 5
                    local.set 40
                    br 7 (;@1;)
                  end
                  local.get 51
                  i32.wrap_i64
                  local.set 33
                  local.get 29
                  local.get 33
                  i32.store offset=4
                  local.get 29
                  i32.const 8
                  i32.add
                  local.set 29
                  local.get 49
                  i32.const 1
                  i32.add
                  local.set 49
                  br 0 (;@7;)
                end
              end
              local.get 22
              local.get 35
              i32.store offset=12
              local.get 22
              local.get 34
              i32.store offset=8
              br 1 (;@4;)
            end
            i32.const 2
            local.set 37
            local.get 22
            local.get 37
            i32.store8
            br 0 (;@4;)
          end
          local.get 22
          i32.const 16
          i32.add
          local.set 22
          local.get 45
          i32.const 1
          i32.add
          local.set 45
          br 0 (;@3;)
        end
      end
      local.get 20
      local.get 39
      i32.store offset=4
      local.get 20
      local.get 38
      i32.store
      call 13
      local.get 20
      return
      unreachable
    end
    i32.const 1
    local.get 40
    local.get 45
    local.get 49
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;49;) (type 14) (param i32)
    i64.const 0
    call 12
  )
  (func (;50;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 25
      local.set 7
      local.get 2
      local.set 4
      i32.const 0
      local.set 16
      block ;; label = @2
        loop ;; label = @3
          local.get 16
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load8_u
          local.set 5
          i32.const 101200
          local.get 5
          call 19
          local.set 6
          local.get 7
          local.get 16
          local.get 6
          call 26
          local.get 4
          i32.const 1
          i32.add
          local.set 4
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      i32.const 2
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call 7
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 15
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 9
      local.get 8
      call 33
      local.tee 18
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 14
      i64.extend_i32_u
      i64.const 1
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 14
      i32.const 1
      i32.mul
      i32.const 1
      call 10
      local.set 13
      local.get 13
      local.set 11
      i32.const 0
      local.set 19
      block ;; label = @2
        loop ;; label = @3
          local.get 19
          local.get 14
          i32.ge_u
          br_if 1 (;@2;)
          local.get 18
          local.get 19
          call 16
          local.set 10
          i32.const 101200
          local.get 10
          call 29
          local.tee 12
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 15
            br 3 (;@1;)
          end
          local.get 11
          local.get 12
          i32.store8
          local.get 11
          i32.const 1
          i32.add
          local.set 11
          local.get 19
          i32.const 1
          i32.add
          local.set 19
          br 0 (;@3;)
        end
      end
      local.get 9
      local.get 14
      i32.store offset=4
      local.get 9
      local.get 13
      i32.store
      call 13
      local.get 9
      return
      unreachable
    end
    i32.const 2
    local.get 15
    local.get 19
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;51;) (type 14) (param i32)
    i64.const 0
    call 12
  )
  (func (;52;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 25
      local.set 14
      local.get 2
      local.set 4
      i32.const 0
      local.set 30
      block ;; label = @2
        loop ;; label = @3
          local.get 30
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
          call 23
          local.set 7
          local.get 4
          i32.load offset=8
          local.set 8
          local.get 8
          call 22
          local.set 9
          local.get 4
          i32.load offset=12
          local.set 10
          local.get 10
          call 22
          local.set 11
          i32.const 100400
          call 15
          local.set 12
          local.get 12
          local.get 9
          i32.store offset=8
          local.get 12
          local.get 11
          i32.store offset=12
          i32.const 2
          call 38
          local.set 13
          local.get 13
          i32.const 0
          local.get 7
          call 39
          local.get 13
          i32.const 1
          local.get 12
          call 39
          local.get 14
          local.get 30
          local.get 13
          call 26
          local.get 4
          i32.const 16
          i32.add
          local.set 4
          local.get 30
          i32.const 1
          i32.add
          local.set 30
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 31
      local.get 31
      local.get 14
      i32.store offset=4
      i32.const 3
      local.get 31
      i32.const 4
      i32.add
      i32.const 1
      call 7
      local.set 15
      local.get 15
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 29
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 16
      local.get 15
      call 33
      local.tee 32
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 28
      local.get 28
      i64.extend_i32_u
      i64.const 16
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 28
      i32.const 16
      i32.mul
      i32.const 4
      call 10
      local.set 27
      local.get 27
      local.set 18
      i32.const 0
      local.set 33
      block ;; label = @2
        loop ;; label = @3
          local.get 33
          local.get 28
          i32.ge_u
          br_if 1 (;@2;)
          local.get 32
          local.get 33
          call 16
          local.set 17
          local.get 17
          i32.const 2
          call 37
          local.tee 34
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 29
            br 3 (;@1;)
          end
          local.get 34
          i32.const 0
          call 16
          local.set 19
          local.get 34
          i32.const 1
          call 16
          local.set 20
          local.get 19
          call 36
          local.tee 21
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 29
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 22
          local.get 18
          local.get 22
          i32.store offset=4
          local.get 18
          local.get 21
          i32.store
          i32.const 100300
          local.get 20
          i32.const 0
          call 31
          local.tee 23
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 29
            br 3 (;@1;)
          end
          i32.const 100300
          local.get 20
          i32.const 1
          call 31
          local.tee 24
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 29
            br 3 (;@1;)
          end
          i32.const 5
          local.get 23
          call 32
          local.tee 35
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 4
            local.set 29
            br 3 (;@1;)
          end
          local.get 35
          i32.wrap_i64
          local.set 25
          local.get 18
          local.get 25
          i32.store offset=8
          i32.const 5
          local.get 24
          call 32
          local.tee 36
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 5
            local.set 29
            br 3 (;@1;)
          end
          local.get 36
          i32.wrap_i64
          local.set 26
          local.get 18
          local.get 26
          i32.store offset=12
          local.get 18
          i32.const 16
          i32.add
          local.set 18
          local.get 33
          i32.const 1
          i32.add
          local.set 33
          br 0 (;@3;)
        end
      end
      local.get 16
      local.get 28
      i32.store offset=4
      local.get 16
      local.get 27
      i32.store
      call 13
      local.get 16
      return
      unreachable
    end
    i32.const 3
    local.get 29
    local.get 33
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;53;) (type 14) (param i32)
    i64.const 0
    call 12
  )
  (func (;54;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 25
      local.set 10
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
          i32.load8_u
          local.set 5
          local.get 5
          if ;; label = @4
            local.get 4
            i32.load offset=4
            local.set 6
            local.get 4
            i32.load offset=8
            local.set 7
            local.get 6
            local.get 7
            call 23
            local.set 8
            local.get 8
            local.set 9
          else
            i32.const 100100
            local.set 9
          end
          local.get 10
          local.get 24
          local.get 9
          call 26
          local.get 4
          i32.const 12
          i32.add
          local.set 4
          local.get 24
          i32.const 1
          i32.add
          local.set 24
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 25
      local.get 25
      local.get 10
      i32.store offset=4
      i32.const 4
      local.get 25
      i32.const 4
      i32.add
      i32.const 1
      call 7
      local.set 11
      local.get 11
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 23
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 12
      local.get 11
      call 33
      local.tee 26
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 23
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 22
      local.get 22
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 22
      i32.const 12
      i32.mul
      i32.const 4
      call 10
      local.set 21
      local.get 21
      local.set 14
      i32.const 0
      local.set 27
      block ;; label = @2
        loop ;; label = @3
          local.get 27
          local.get 22
          i32.ge_u
          br_if 1 (;@2;)
          local.get 26
          local.get 27
          call 16
          local.set 13
          local.get 13
          i32.const 100100
          i32.eq
          if ;; label = @4
            i32.const 0
            local.set 16
            local.get 14
            local.get 16
            i32.store8
          else
            local.get 13
            local.tee 17
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 23
              br 4 (;@1;)
            end
            i32.const 1
            local.set 18
            local.get 14
            local.get 18
            i32.store8
            local.get 17
            call 36
            local.tee 19
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 23
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 20
            local.get 14
            local.get 20
            i32.store offset=8
            local.get 14
            local.get 19
            i32.store offset=4
          end
          local.get 14
          i32.const 12
          i32.add
          local.set 14
          local.get 27
          i32.const 1
          i32.add
          local.set 27
          br 0 (;@3;)
        end
      end
      local.get 12
      local.get 22
      i32.store offset=4
      local.get 12
      local.get 21
      i32.store
      call 13
      local.get 12
      return
      unreachable
    end
    i32.const 4
    local.get 23
    local.get 27
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;55;) (type 14) (param i32)
    i64.const 0
    call 12
  )
  (func (;56;) (type 5) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 25
      local.set 12
      local.get 2
      local.set 4
      i32.const 0
      local.set 27
      block ;; label = @2
        loop ;; label = @3
          local.get 27
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load8_u
          local.set 5
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 5
                  br_table 1 (;@6;) 2 (;@5;) 0 (;@7;)
                end
                unreachable
              end
              local.get 4
              i32.load8_u offset=4
              local.set 6
              local.get 6
              i32.const 255
              i32.and
              call 24
              local.set 7
              i32.const 0
              local.get 7
              call 21
              local.set 11
              br 1 (;@4;)
            end
            local.get 4
            i32.load offset=4
            local.set 8
            local.get 4
            i32.load offset=8
            local.set 9
            local.get 8
            local.get 9
            call 23
            local.set 10
            i32.const 1
            local.get 10
            call 21
            local.set 11
            br 0 (;@4;)
          end
          local.get 12
          local.get 27
          local.get 11
          call 26
          local.get 4
          i32.const 12
          i32.add
          local.set 4
          local.get 27
          i32.const 1
          i32.add
          local.set 27
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 28
      local.get 28
      local.get 12
      i32.store offset=4
      i32.const 5
      local.get 28
      i32.const 4
      i32.add
      i32.const 1
      call 7
      local.set 13
      local.get 13
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 26
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 10
      local.set 14
      local.get 13
      call 33
      local.tee 29
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 26
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 25
      local.get 25
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 25
      i32.const 12
      i32.mul
      i32.const 4
      call 10
      local.set 24
      local.get 24
      local.set 16
      i32.const 0
      local.set 30
      block ;; label = @2
        loop ;; label = @3
          local.get 30
          local.get 25
          i32.ge_u
          br_if 1 (;@2;)
          local.get 29
          local.get 30
          call 16
          local.set 15
          local.get 15
          call 34
          local.tee 31
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 26
            br 3 (;@1;)
          end
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 31
                  br_table 1 (;@6;) 2 (;@5;) 0 (;@7;)
                end
                unreachable
              end
              local.get 15
              call 35
              local.tee 17
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 26
                br 5 (;@1;)
              end
              i32.const 0
              local.set 18
              local.get 16
              local.get 18
              i32.store8
              i32.const 0
              local.get 17
              call 32
              local.tee 32
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 2
                local.set 26
                br 5 (;@1;)
              end
              local.get 32
              i32.wrap_i64
              local.set 19
              local.get 16
              local.get 19
              i32.store8 offset=4
              br 1 (;@4;)
            end
            local.get 15
            call 35
            local.tee 20
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 26
              br 4 (;@1;)
            end
            i32.const 1
            local.set 21
            local.get 16
            local.get 21
            i32.store8
            local.get 20
            call 36
            local.tee 22
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 26
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 23
            local.get 16
            local.get 23
            i32.store offset=8
            local.get 16
            local.get 22
            i32.store offset=4
            br 0 (;@4;)
          end
          local.get 16
          i32.const 12
          i32.add
          local.set 16
          local.get 30
          i32.const 1
          i32.add
          local.set 30
          br 0 (;@3;)
        end
      end
      local.get 14
      local.get 25
      i32.store offset=4
      local.get 14
      local.get 24
      i32.store
      call 13
      local.get 14
      return
      unreachable
    end
    i32.const 5
    local.get 26
    local.get 30
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    unreachable
  )
  (func (;57;) (type 14) (param i32)
    i64.const 0
    call 12
  )
)
