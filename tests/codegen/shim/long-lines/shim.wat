(module
  (type (;0;) (func (param i32 i32 i32 i32 i32 i32 i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32 i32 i32 i32)))
  (type (;2;) (func (param i32)))
  (type (;3;) (func (param i32) (result i32)))
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
  (type (;15;) (func (result i32)))
  (type (;16;) (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (type (;17;) (func (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:long-lines/api" "do-something-with-many-parameters" (func (;0;) (type 0)))
  (import "test:long-lines/api" "[method]long-resource-name.a-method-with-a-long-name" (func (;1;) (type 1)))
  (import "test:long-lines/api" "[resource-drop]long-resource-name" (func (;2;) (type 2)))
  (import "[export]test:long-lines/api" "[resource-drop]long-resource-name" (func (;3;) (type 2)))
  (import "[export]test:long-lines/api" "[resource-new]long-resource-name" (func (;4;) (type 3)))
  (import "[export]test:long-lines/api" "[resource-rep]long-resource-name" (func (;5;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;6;) (type 4)))
  (import "hognose-runtime" "call_export" (func (;7;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func (;8;) (type 6)))
  (import "hognose-runtime" "end_borrows" (func (;9;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;10;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;11;) (type 9)))
  (import "hognose-runtime" "frame_enter" (func (;12;) (type 10)))
  (import "hognose-runtime" "frame_leave" (func (;13;) (type 11)))
  (import "hognose-runtime" "frame_settle" (func (;14;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;15;) (type 12)))
  (import "hognose-runtime" "item" (func (;16;) (type 9)))
  (import "hognose-runtime" "lift_borrow" (func (;17;) (type 9)))
  (import "hognose-runtime" "lift_case" (func (;18;) (type 9)))
  (import "hognose-runtime" "lift_case_value" (func (;19;) (type 5)))
  (import "hognose-runtime" "lift_numbers" (func (;20;) (type 5)))
  (import "hognose-runtime" "lift_string" (func (;21;) (type 9)))
  (import "hognose-runtime" "lift_u32" (func (;22;) (type 3)))
  (import "hognose-runtime" "list_new" (func (;23;) (type 3)))
  (import "hognose-runtime" "list_set" (func (;24;) (type 13)))
  (import "hognose-runtime" "lower_borrow" (func (;25;) (type 9)))
  (import "hognose-runtime" "lower_case" (func (;26;) (type 9)))
  (import "hognose-runtime" "lower_case_value" (func (;27;) (type 5)))
  (import "hognose-runtime" "lower_int" (func (;28;) (type 14)))
  (import "hognose-runtime" "lower_list" (func (;29;) (type 3)))
  (import "hognose-runtime" "lower_numbers" (func (;30;) (type 9)))
  (import "hognose-runtime" "lower_string" (func (;31;) (type 3)))
  (import "hognose-runtime" "raise_err" (func (;32;) (type 2)))
  (import "hognose-runtime" "take_err" (func (;33;) (type 15)))
  (export "test:long-lines/api#do-something-with-many-parameters" (func 36))
  (export "cabi_post_test:long-lines/api#do-something-with-many-parameters" (func 37))
  (export "test:long-lines/api#[method]long-resource-name.a-method-with-a-long-name" (func 38))
  (export "cabi_post_test:long-lines/api#[method]long-resource-name.a-method-with-a-long-name" (func 39))
  (export "test:long-lines/api#[dtor]long-resource-name" (func 40))
  (elem (;0;) (i32.const 1000) func 34 35 2 3 4 5)
  (func (;34;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i32)
    call 12
    local.set 69
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
      call 6
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 69
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 31
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 68
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 1
      i32.load offset=4
      local.set 7
      i32.const 0
      local.get 7
      call 30
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 68
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 1
      i32.load offset=8
      local.set 10
      local.get 10
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        i32.const 0
        local.set 13
        i32.const 0
        local.set 14
        i32.const 0
        local.set 15
        local.get 12
        local.set 37
        local.get 13
        local.set 38
        local.get 14
        local.set 39
        local.get 15
        local.set 40
      else
        local.get 10
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 68
          br 2 (;@1;)
        end
        i32.const 1
        local.set 17
        i32.const 100300
        local.get 16
        call 26
        local.tee 70
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 2
          local.set 68
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 70
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100300
                i32.const 0
                local.get 16
                call 27
                local.tee 18
                i32.eqz
                if ;; label = @7
                  i32.const 2
                  local.set 68
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 19
                i32.const 0
                local.get 18
                call 28
                local.tee 71
                i64.const -9223372036854775808
                i64.eq
                if ;; label = @7
                  i32.const 3
                  local.set 68
                  br 6 (;@1;)
                end
                local.get 71
                i32.wrap_i64
                local.set 20
                i32.const 0
                local.set 21
                local.get 19
                local.set 34
                local.get 20
                local.set 35
                local.get 21
                local.set 36
                br 3 (;@3;)
              end
              i32.const 100300
              i32.const 1
              local.get 16
              call 27
              local.tee 22
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 68
                br 5 (;@1;)
              end
              i32.const 1
              local.set 23
              local.get 22
              call 31
              local.tee 24
              i32.eqz
              if ;; label = @6
                i32.const 3
                local.set 68
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 25
              local.get 23
              local.set 34
              local.get 24
              local.set 35
              local.get 25
              local.set 36
              br 2 (;@3;)
            end
            i32.const 2
            local.set 27
            i32.const 0
            local.set 28
            i32.const 0
            local.set 29
            local.get 27
            local.set 34
            local.get 28
            local.set 35
            local.get 29
            local.set 36
            br 1 (;@3;)
          end
          i32.const 100300
          i32.const 3
          local.get 16
          call 27
          local.tee 30
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 68
            br 3 (;@1;)
          end
          i32.const 3
          local.set 31
          i32.const 0
          local.get 30
          call 30
          local.tee 32
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 68
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 33
          local.get 31
          local.set 34
          local.get 32
          local.set 35
          local.get 33
          local.set 36
          br 0 (;@3;)
        end
        local.get 17
        local.set 37
        local.get 34
        local.set 38
        local.get 35
        local.set 39
        local.get 36
        local.set 40
      end
      i32.const 16
      i32.const 4
      call 11
      local.set 41
      local.get 5
      local.get 6
      local.get 8
      local.get 9
      local.get 37
      local.get 38
      local.get 39
      local.get 40
      local.get 41
      call 0
      local.get 41
      i32.load8_u
      local.set 42
      local.get 42
      if ;; label = @2
        local.get 41
        i32.load offset=4
        local.set 53
        local.get 41
        i32.load offset=8
        local.set 54
        local.get 54
        call 23
        local.set 66
        local.get 53
        local.set 55
        i32.const 0
        local.set 72
        block ;; label = @3
          loop ;; label = @4
            local.get 72
            local.get 54
            i32.ge_u
            br_if 1 (;@3;)
            local.get 55
            i32.load8_u
            local.set 56
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 56
                        br_table 1 (;@9;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 55
                    i32.load8_u offset=4
                    local.set 57
                    local.get 57
                    i32.const 255
                    i32.and
                    call 22
                    local.set 58
                    i32.const 100300
                    i32.const 0
                    local.get 58
                    call 19
                    local.set 65
                    br 3 (;@5;)
                  end
                  local.get 55
                  i32.load offset=4
                  local.set 59
                  local.get 55
                  i32.load offset=8
                  local.set 60
                  local.get 59
                  local.get 60
                  call 21
                  local.set 61
                  i32.const 100300
                  i32.const 1
                  local.get 61
                  call 19
                  local.set 65
                  br 2 (;@5;)
                end
                i32.const 100300
                i32.const 2
                call 18
                local.set 65
                br 1 (;@5;)
              end
              local.get 55
              i32.load offset=4
              local.set 62
              local.get 55
              i32.load offset=8
              local.set 63
              i32.const 0
              local.get 62
              local.get 63
              call 20
              local.set 64
              i32.const 100300
              i32.const 3
              local.get 64
              call 19
              local.set 65
              br 0 (;@5;)
            end
            local.get 66
            local.get 72
            local.get 65
            call 24
            local.get 55
            i32.const 12
            i32.add
            local.set 55
            local.get 72
            i32.const 1
            i32.add
            local.set 72
            br 0 (;@4;)
          end
        end
        local.get 66
        call 32
        local.get 69
        call 13
        i32.const 0
        return
      else
        local.get 41
        i32.load8_u offset=4
        local.set 43
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 43
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 41
                i32.load8_u offset=8
                local.set 44
                local.get 44
                i32.const 255
                i32.and
                call 22
                local.set 45
                i32.const 100300
                i32.const 0
                local.get 45
                call 19
                local.set 52
                br 3 (;@3;)
              end
              local.get 41
              i32.load offset=8
              local.set 46
              local.get 41
              i32.load offset=12
              local.set 47
              local.get 46
              local.get 47
              call 21
              local.set 48
              i32.const 100300
              i32.const 1
              local.get 48
              call 19
              local.set 52
              br 2 (;@3;)
            end
            i32.const 100300
            i32.const 2
            call 18
            local.set 52
            br 1 (;@3;)
          end
          local.get 41
          i32.load offset=8
          local.set 49
          local.get 41
          i32.load offset=12
          local.set 50
          i32.const 0
          local.get 49
          local.get 50
          call 20
          local.set 51
          i32.const 100300
          i32.const 3
          local.get 51
          call 19
          local.set 52
          br 0 (;@3;)
        end
        local.get 52
        local.set 67
      end
      local.get 69
      call 13
      local.get 67
      return
      unreachable
    end
    local.get 69
    i32.const 0
    local.get 68
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;35;) (type 4) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i32)
    call 12
    local.set 34
    local.get 3
    local.get 2
    i32.const 3
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
        local.get 34
        call 13
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100900
      local.get 4
      call 25
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      local.get 6
      call 31
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      local.get 1
      i32.load offset=4
      local.set 9
      local.get 9
      call 29
      local.tee 35
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 15
      local.get 15
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 15
      i32.const 8
      i32.mul
      i32.const 4
      call 11
      local.set 14
      local.get 14
      local.set 11
      i32.const 0
      local.set 36
      block ;; label = @2
        loop ;; label = @3
          local.get 36
          local.get 15
          i32.ge_u
          br_if 1 (;@2;)
          local.get 35
          local.get 36
          call 16
          local.set 10
          local.get 10
          call 31
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 33
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 13
          local.get 11
          local.get 13
          i32.store offset=4
          local.get 11
          local.get 12
          i32.store
          local.get 11
          i32.const 8
          i32.add
          local.set 11
          local.get 36
          i32.const 1
          i32.add
          local.set 36
          br 0 (;@3;)
        end
      end
      local.get 1
      i32.load offset=8
      local.set 16
      i32.const 0
      local.get 16
      call 28
      local.tee 37
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 33
        br 1 (;@1;)
      end
      local.get 37
      i32.wrap_i64
      local.set 17
      i32.const 8
      i32.const 4
      call 11
      local.set 18
      local.get 5
      local.get 7
      local.get 8
      local.get 14
      local.get 15
      local.get 17
      local.get 18
      call 1
      local.get 18
      i32.load
      local.set 19
      local.get 18
      i32.load offset=4
      local.set 20
      local.get 20
      call 23
      local.set 32
      local.get 19
      local.set 21
      i32.const 0
      local.set 38
      block ;; label = @2
        loop ;; label = @3
          local.get 38
          local.get 20
          i32.ge_u
          br_if 1 (;@2;)
          local.get 21
          i32.load8_u
          local.set 22
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 22
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 0 (;@9;)
                    end
                    unreachable
                  end
                  local.get 21
                  i32.load8_u offset=4
                  local.set 23
                  local.get 23
                  i32.const 255
                  i32.and
                  call 22
                  local.set 24
                  i32.const 100300
                  i32.const 0
                  local.get 24
                  call 19
                  local.set 31
                  br 3 (;@4;)
                end
                local.get 21
                i32.load offset=4
                local.set 25
                local.get 21
                i32.load offset=8
                local.set 26
                local.get 25
                local.get 26
                call 21
                local.set 27
                i32.const 100300
                i32.const 1
                local.get 27
                call 19
                local.set 31
                br 2 (;@4;)
              end
              i32.const 100300
              i32.const 2
              call 18
              local.set 31
              br 1 (;@4;)
            end
            local.get 21
            i32.load offset=4
            local.set 28
            local.get 21
            i32.load offset=8
            local.set 29
            i32.const 0
            local.get 28
            local.get 29
            call 20
            local.set 30
            i32.const 100300
            i32.const 3
            local.get 30
            call 19
            local.set 31
            br 0 (;@4;)
          end
          local.get 32
          local.get 38
          local.get 31
          call 24
          local.get 21
          i32.const 12
          i32.add
          local.set 21
          local.get 38
          i32.const 1
          i32.add
          local.set 38
          br 0 (;@3;)
        end
      end
      local.get 34
      call 13
      local.get 32
      return
      unreachable
    end
    local.get 34
    i32.const 1
    local.get 33
    local.get 36
    i32.const 0
    i32.const 0
    i32.const 0
    call 15
    i32.const 0
  )
  (func (;36;) (type 16) (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 8
      local.get 1
      local.set 9
      local.get 8
      local.get 9
      call 21
      local.set 10
      local.get 2
      local.set 11
      local.get 3
      local.set 12
      i32.const 0
      local.get 11
      local.get 12
      call 20
      local.set 13
      local.get 4
      local.set 14
      local.get 5
      local.set 15
      local.get 6
      local.set 16
      local.get 7
      local.set 17
      local.get 14
      if ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 15
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 16
                i32.const 255
                i32.and
                call 22
                local.set 18
                i32.const 100300
                i32.const 0
                local.get 18
                call 19
                local.set 21
                br 3 (;@3;)
              end
              local.get 16
              local.get 17
              call 21
              local.set 19
              i32.const 100300
              i32.const 1
              local.get 19
              call 19
              local.set 21
              br 2 (;@3;)
            end
            i32.const 100300
            i32.const 2
            call 18
            local.set 21
            br 1 (;@3;)
          end
          i32.const 0
          local.get 16
          local.get 17
          call 20
          local.set 20
          i32.const 100300
          i32.const 3
          local.get 20
          call 19
          local.set 21
          br 0 (;@3;)
        end
        local.get 21
        local.set 22
      else
        i32.const 100100
        local.set 22
      end
      i32.const 16
      i32.const 4
      call 11
      local.set 60
      local.get 60
      local.get 10
      i32.store offset=4
      local.get 60
      local.get 13
      i32.store offset=8
      local.get 60
      local.get 22
      i32.store offset=12
      i32.const 0
      local.get 60
      i32.const 4
      i32.add
      i32.const 3
      call 7
      local.set 23
      i32.const 16
      i32.const 4
      call 11
      local.set 24
      local.get 23
      if ;; label = @2
        local.get 23
        local.tee 25
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 59
          br 2 (;@1;)
        end
        i32.const 0
        local.set 26
        local.get 24
        local.get 26
        i32.store8
        i32.const 100300
        local.get 25
        call 26
        local.tee 62
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 59
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 62
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100300
                i32.const 0
                local.get 25
                call 27
                local.tee 27
                i32.eqz
                if ;; label = @7
                  i32.const 0
                  local.set 59
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 28
                local.get 24
                local.get 28
                i32.store8 offset=4
                i32.const 0
                local.get 27
                call 28
                local.tee 63
                i64.const -9223372036854775808
                i64.eq
                if ;; label = @7
                  i32.const 1
                  local.set 59
                  br 6 (;@1;)
                end
                local.get 63
                i32.wrap_i64
                local.set 29
                local.get 24
                local.get 29
                i32.store8 offset=8
                br 3 (;@3;)
              end
              i32.const 100300
              i32.const 1
              local.get 25
              call 27
              local.tee 30
              i32.eqz
              if ;; label = @6
                i32.const 0
                local.set 59
                br 5 (;@1;)
              end
              i32.const 1
              local.set 31
              local.get 24
              local.get 31
              i32.store8 offset=4
              local.get 30
              call 31
              local.tee 32
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 59
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 33
              local.get 24
              local.get 33
              i32.store offset=12
              local.get 24
              local.get 32
              i32.store offset=8
              br 2 (;@3;)
            end
            i32.const 2
            local.set 35
            local.get 24
            local.get 35
            i32.store8 offset=4
            br 1 (;@3;)
          end
          i32.const 100300
          i32.const 3
          local.get 25
          call 27
          local.tee 36
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 59
            br 3 (;@1;)
          end
          i32.const 3
          local.set 37
          local.get 24
          local.get 37
          i32.store8 offset=4
          i32.const 0
          local.get 36
          call 30
          local.tee 38
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 59
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 39
          local.get 24
          local.get 39
          i32.store offset=12
          local.get 24
          local.get 38
          i32.store offset=8
          br 0 (;@3;)
        end
      else
        call 33
        local.tee 61
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 59
          br 2 (;@1;)
        end
        local.get 61
        local.tee 40
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 59
          br 2 (;@1;)
        end
        i32.const 1
        local.set 41
        local.get 24
        local.get 41
        i32.store8
        local.get 40
        call 29
        local.tee 64
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 59
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 58
        local.get 58
        i64.extend_i32_u
        i64.const 12
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 58
        i32.const 12
        i32.mul
        i32.const 4
        call 11
        local.set 57
        local.get 57
        local.set 43
        i32.const 0
        local.set 65
        block ;; label = @3
          loop ;; label = @4
            local.get 65
            local.get 58
            i32.ge_u
            br_if 1 (;@3;)
            local.get 64
            local.get 65
            call 16
            local.set 42
            i32.const 100300
            local.get 42
            call 26
            local.tee 66
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 3
              local.set 59
              br 4 (;@1;)
            end
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 66
                        br_table 1 (;@9;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 42
                    call 27
                    local.tee 44
                    i32.eqz
                    if ;; label = @9
                      i32.const 3
                      local.set 59
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 45
                    local.get 43
                    local.get 45
                    i32.store8
                    i32.const 0
                    local.get 44
                    call 28
                    local.tee 67
                    i64.const -9223372036854775808
                    i64.eq
                    if ;; label = @9
                      i32.const 4
                      local.set 59
                      br 8 (;@1;)
                    end
                    local.get 67
                    i32.wrap_i64
                    local.set 46
                    local.get 43
                    local.get 46
                    i32.store8 offset=4
                    br 3 (;@5;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 42
                  call 27
                  local.tee 47
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 59
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 48
                  local.get 43
                  local.get 48
                  i32.store8
                  local.get 47
                  call 31
                  local.tee 49
                  i32.eqz
                  if ;; label = @8
                    i32.const 4
                    local.set 59
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 50
                  local.get 43
                  local.get 50
                  i32.store offset=8
                  local.get 43
                  local.get 49
                  i32.store offset=4
                  br 2 (;@5;)
                end
                i32.const 2
                local.set 52
                local.get 43
                local.get 52
                i32.store8
                br 1 (;@5;)
              end
              i32.const 100300
              i32.const 3
              local.get 42
              call 27
              local.tee 53
              i32.eqz
              if ;; label = @6
                i32.const 3
                local.set 59
                br 5 (;@1;)
              end
              i32.const 3
              local.set 54
              local.get 43
              local.get 54
              i32.store8
              i32.const 0
              local.get 53
              call 30
              local.tee 55
              i32.eqz
              if ;; label = @6
                i32.const 4
                local.set 59
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 56
              local.get 43
              local.get 56
              i32.store offset=8
              local.get 43
              local.get 55
              i32.store offset=4
              br 0 (;@5;)
            end
            local.get 43
            i32.const 12
            i32.add
            local.set 43
            local.get 65
            i32.const 1
            i32.add
            local.set 65
            br 0 (;@4;)
          end
        end
        local.get 24
        local.get 58
        i32.store offset=8
        local.get 24
        local.get 57
        i32.store offset=4
      end
      call 14
      local.get 24
      return
      unreachable
    end
    i32.const 0
    local.get 59
    local.get 65
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;37;) (type 2) (param i32)
    i64.const 0
    call 13
  )
  (func (;38;) (type 17) (param i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 6
      i32.const 101000
      local.get 6
      call 17
      local.set 7
      local.get 1
      local.set 8
      local.get 2
      local.set 9
      local.get 8
      local.get 9
      call 21
      local.set 10
      local.get 3
      local.set 11
      local.get 4
      local.set 12
      local.get 12
      call 23
      local.set 17
      local.get 11
      local.set 13
      i32.const 0
      local.set 40
      block ;; label = @2
        loop ;; label = @3
          local.get 40
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 13
          i32.load
          local.set 14
          local.get 13
          i32.load offset=4
          local.set 15
          local.get 14
          local.get 15
          call 21
          local.set 16
          local.get 17
          local.get 40
          local.get 16
          call 24
          local.get 13
          i32.const 8
          i32.add
          local.set 13
          local.get 40
          i32.const 1
          i32.add
          local.set 40
          br 0 (;@3;)
        end
      end
      local.get 5
      local.set 18
      local.get 18
      i32.const 255
      i32.and
      call 22
      local.set 19
      i32.const 20
      i32.const 4
      call 11
      local.set 41
      local.get 41
      local.get 7
      i32.store offset=4
      local.get 41
      local.get 10
      i32.store offset=8
      local.get 41
      local.get 17
      i32.store offset=12
      local.get 41
      local.get 19
      i32.store offset=16
      i32.const 1
      local.get 41
      i32.const 4
      i32.add
      i32.const 4
      call 7
      local.set 20
      call 9
      local.get 20
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 39
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 11
      local.set 21
      local.get 20
      call 29
      local.tee 42
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 39
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 38
      local.get 38
      i64.extend_i32_u
      i64.const 12
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 38
      i32.const 12
      i32.mul
      i32.const 4
      call 11
      local.set 37
      local.get 37
      local.set 23
      i32.const 0
      local.set 43
      block ;; label = @2
        loop ;; label = @3
          local.get 43
          local.get 38
          i32.ge_u
          br_if 1 (;@2;)
          local.get 42
          local.get 43
          call 16
          local.set 22
          i32.const 100300
          local.get 22
          call 26
          local.tee 44
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 39
            br 3 (;@1;)
          end
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 44
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 0 (;@9;)
                    end
                    unreachable
                  end
                  i32.const 100300
                  i32.const 0
                  local.get 22
                  call 27
                  local.tee 24
                  i32.eqz
                  if ;; label = @8
                    i32.const 1
                    local.set 39
                    br 7 (;@1;)
                  end
                  i32.const 0
                  local.set 25
                  local.get 23
                  local.get 25
                  i32.store8
                  i32.const 0
                  local.get 24
                  call 28
                  local.tee 45
                  i64.const -9223372036854775808
                  i64.eq
                  if ;; label = @8
                    i32.const 2
                    local.set 39
                    br 7 (;@1;)
                  end
                  local.get 45
                  i32.wrap_i64
                  local.set 26
                  local.get 23
                  local.get 26
                  i32.store8 offset=4
                  br 3 (;@4;)
                end
                i32.const 100300
                i32.const 1
                local.get 22
                call 27
                local.tee 27
                i32.eqz
                if ;; label = @7
                  i32.const 1
                  local.set 39
                  br 6 (;@1;)
                end
                i32.const 1
                local.set 28
                local.get 23
                local.get 28
                i32.store8
                local.get 27
                call 31
                local.tee 29
                i32.eqz
                if ;; label = @7
                  i32.const 2
                  local.set 39
                  br 6 (;@1;)
                end
                i32.const 100200
                i32.load
                local.set 30
                local.get 23
                local.get 30
                i32.store offset=8
                local.get 23
                local.get 29
                i32.store offset=4
                br 2 (;@4;)
              end
              i32.const 2
              local.set 32
              local.get 23
              local.get 32
              i32.store8
              br 1 (;@4;)
            end
            i32.const 100300
            i32.const 3
            local.get 22
            call 27
            local.tee 33
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 39
              br 4 (;@1;)
            end
            i32.const 3
            local.set 34
            local.get 23
            local.get 34
            i32.store8
            i32.const 0
            local.get 33
            call 30
            local.tee 35
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 39
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 36
            local.get 23
            local.get 36
            i32.store offset=8
            local.get 23
            local.get 35
            i32.store offset=4
            br 0 (;@4;)
          end
          local.get 23
          i32.const 12
          i32.add
          local.set 23
          local.get 43
          i32.const 1
          i32.add
          local.set 43
          br 0 (;@3;)
        end
      end
      local.get 21
      local.get 38
      i32.store offset=4
      local.get 21
      local.get 37
      i32.store
      call 14
      local.get 21
      return
      unreachable
    end
    i32.const 1
    local.get 39
    local.get 43
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    unreachable
  )
  (func (;39;) (type 2) (param i32)
    i64.const 0
    call 13
  )
  (func (;40;) (type 2) (param i32)
    i32.const 101000
    local.get 0
    call 8
  )
)
