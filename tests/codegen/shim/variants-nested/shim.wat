(module
  (type (;0;) (func (param i32 i32 i64 i64 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (result i32)))
  (type (;5;) (func (param i32 i32) (result i32)))
  (type (;6;) (func (result i64)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func))
  (type (;9;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;10;) (func (param i64) (result i32)))
  (type (;11;) (func (param i32) (result i32)))
  (type (;12;) (func (param i32 i32 i32)))
  (type (;13;) (func (param i32) (result i64)))
  (type (;14;) (func (param i32 i32 i64 i64 i32) (result i32)))
  (type (;15;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:variants-nested/api" "echo" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;2;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;3;) (type 3)))
  (import "hognose-runtime" "failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_allocate" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_enter" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_leave" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_settle" (func (;8;) (type 8)))
  (import "hognose-runtime" "import_failed" (func (;9;) (type 9)))
  (import "hognose-runtime" "item" (func (;10;) (type 5)))
  (import "hognose-runtime" "lift_case" (func (;11;) (type 5)))
  (import "hognose-runtime" "lift_case_value" (func (;12;) (type 2)))
  (import "hognose-runtime" "lift_result" (func (;13;) (type 5)))
  (import "hognose-runtime" "lift_s64" (func (;14;) (type 10)))
  (import "hognose-runtime" "lift_string" (func (;15;) (type 5)))
  (import "hognose-runtime" "list_new" (func (;16;) (type 11)))
  (import "hognose-runtime" "list_set" (func (;17;) (type 12)))
  (import "hognose-runtime" "lower_case" (func (;18;) (type 5)))
  (import "hognose-runtime" "lower_case_value" (func (;19;) (type 2)))
  (import "hognose-runtime" "lower_list" (func (;20;) (type 11)))
  (import "hognose-runtime" "lower_result" (func (;21;) (type 11)))
  (import "hognose-runtime" "lower_result_value" (func (;22;) (type 11)))
  (import "hognose-runtime" "lower_s64" (func (;23;) (type 13)))
  (import "hognose-runtime" "lower_string" (func (;24;) (type 11)))
  (export "test:variants-nested/api#echo" (func 26))
  (export "cabi_post_test:variants-nested/api#echo" (func 27))
  (elem (;0;) (i32.const 1000) func 25)
  (func (;25;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i64 i32 i64 i32 i64 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i64 i32 i64 i32 i32 i32 i64 i32 i64 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i64 i32 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32 i64 i32 i32 i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i64 i64 i32 i32 i32 i64 i64 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    call 6
    local.set 144
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
      call 1
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 144
        call 7
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100700
      local.get 4
      call 18
      local.tee 145
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 143
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 145
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 5 (;@3;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100700
                i32.const 0
                local.get 4
                call 19
                local.tee 5
                i32.eqz
                if ;; label = @7
                  i32.const 0
                  local.set 143
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 6
                i32.const 100300
                local.get 5
                call 18
                local.tee 146
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 1
                  local.set 143
                  br 6 (;@1;)
                end
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 146
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 5
                    call 19
                    local.tee 7
                    i32.eqz
                    if ;; label = @9
                      i32.const 1
                      local.set 143
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 8
                    local.get 7
                    call 23
                    local.tee 9
                    i64.const -1
                    i64.eq
                    if ;; label = @9
                      call 4
                      if ;; label = @10
                        i32.const 2
                        local.set 143
                        br 9 (;@1;)
                      end
                    end
                    i32.const 0
                    local.set 10
                    local.get 8
                    local.set 16
                    local.get 9
                    local.set 17
                    local.get 10
                    local.set 18
                    br 1 (;@7;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 5
                  call 19
                  local.tee 11
                  i32.eqz
                  if ;; label = @8
                    i32.const 1
                    local.set 143
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 12
                  local.get 11
                  call 24
                  local.tee 13
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 143
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 14
                  local.get 13
                  i64.extend_i32_u
                  local.set 15
                  local.get 12
                  local.set 16
                  local.get 15
                  local.set 17
                  local.get 14
                  local.set 18
                  br 0 (;@7;)
                end
                local.get 18
                i64.extend_i32_u
                local.set 19
                i32.const 0
                local.set 20
                local.get 6
                local.set 96
                local.get 16
                local.set 97
                local.get 17
                local.set 98
                local.get 19
                local.set 99
                local.get 20
                local.set 100
                br 4 (;@2;)
              end
              i32.const 100700
              i32.const 1
              local.get 4
              call 19
              local.tee 21
              i32.eqz
              if ;; label = @6
                i32.const 0
                local.set 143
                br 5 (;@1;)
              end
              i32.const 1
              local.set 22
              local.get 21
              i32.const 100100
              i32.eq
              if ;; label = @6
                i32.const 0
                local.set 24
                i32.const 0
                local.set 25
                i64.const 0
                local.set 26
                i32.const 0
                local.set 27
                local.get 24
                local.set 42
                local.get 25
                local.set 43
                local.get 26
                local.set 44
                local.get 27
                local.set 45
              else
                local.get 21
                local.tee 28
                i32.eqz
                if ;; label = @7
                  i32.const 1
                  local.set 143
                  br 6 (;@1;)
                end
                i32.const 1
                local.set 29
                i32.const 100300
                local.get 28
                call 18
                local.tee 147
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 1
                  local.set 143
                  br 6 (;@1;)
                end
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 147
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 28
                    call 19
                    local.tee 30
                    i32.eqz
                    if ;; label = @9
                      i32.const 1
                      local.set 143
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 31
                    local.get 30
                    call 23
                    local.tee 32
                    i64.const -1
                    i64.eq
                    if ;; label = @9
                      call 4
                      if ;; label = @10
                        i32.const 2
                        local.set 143
                        br 9 (;@1;)
                      end
                    end
                    i32.const 0
                    local.set 33
                    local.get 31
                    local.set 39
                    local.get 32
                    local.set 40
                    local.get 33
                    local.set 41
                    br 1 (;@7;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 28
                  call 19
                  local.tee 34
                  i32.eqz
                  if ;; label = @8
                    i32.const 1
                    local.set 143
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 35
                  local.get 34
                  call 24
                  local.tee 36
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 143
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 37
                  local.get 36
                  i64.extend_i32_u
                  local.set 38
                  local.get 35
                  local.set 39
                  local.get 38
                  local.set 40
                  local.get 37
                  local.set 41
                  br 0 (;@7;)
                end
                local.get 29
                local.set 42
                local.get 39
                local.set 43
                local.get 40
                local.set 44
                local.get 41
                local.set 45
              end
              local.get 43
              i64.extend_i32_u
              local.set 46
              local.get 22
              local.set 96
              local.get 42
              local.set 97
              local.get 46
              local.set 98
              local.get 44
              local.set 99
              local.get 45
              local.set 100
              br 3 (;@2;)
            end
            i32.const 100700
            i32.const 2
            local.get 4
            call 19
            local.tee 47
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 143
              br 4 (;@1;)
            end
            i32.const 2
            local.set 48
            local.get 47
            call 21
            local.tee 148
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 1
              local.set 143
              br 4 (;@1;)
            end
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 148
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 47
                call 22
                local.tee 49
                i32.eqz
                if ;; label = @7
                  i32.const 1
                  local.set 143
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 50
                i32.const 100300
                local.get 49
                call 18
                local.tee 149
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 2
                  local.set 143
                  br 6 (;@1;)
                end
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 149
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 49
                    call 19
                    local.tee 51
                    i32.eqz
                    if ;; label = @9
                      i32.const 2
                      local.set 143
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 52
                    local.get 51
                    call 23
                    local.tee 53
                    i64.const -1
                    i64.eq
                    if ;; label = @9
                      call 4
                      if ;; label = @10
                        i32.const 3
                        local.set 143
                        br 9 (;@1;)
                      end
                    end
                    i32.const 0
                    local.set 54
                    local.get 52
                    local.set 60
                    local.get 53
                    local.set 61
                    local.get 54
                    local.set 62
                    br 1 (;@7;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 49
                  call 19
                  local.tee 55
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 143
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 56
                  local.get 55
                  call 24
                  local.tee 57
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 143
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 58
                  local.get 57
                  i64.extend_i32_u
                  local.set 59
                  local.get 56
                  local.set 60
                  local.get 59
                  local.set 61
                  local.get 58
                  local.set 62
                  br 0 (;@7;)
                end
                local.get 50
                local.set 69
                local.get 60
                local.set 70
                local.get 61
                local.set 71
                local.get 62
                local.set 72
                br 1 (;@5;)
              end
              local.get 47
              call 22
              local.tee 63
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 143
                br 5 (;@1;)
              end
              i32.const 1
              local.set 64
              local.get 63
              call 24
              local.tee 65
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 143
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 66
              local.get 66
              i64.extend_i32_u
              local.set 67
              i32.const 0
              local.set 68
              local.get 64
              local.set 69
              local.get 65
              local.set 70
              local.get 67
              local.set 71
              local.get 68
              local.set 72
              br 0 (;@5;)
            end
            local.get 70
            i64.extend_i32_u
            local.set 73
            local.get 48
            local.set 96
            local.get 69
            local.set 97
            local.get 73
            local.set 98
            local.get 71
            local.set 99
            local.get 72
            local.set 100
            br 2 (;@2;)
          end
          i32.const 3
          local.set 75
          i32.const 0
          local.set 76
          i64.const 0
          local.set 77
          i64.const 0
          local.set 78
          i32.const 0
          local.set 79
          local.get 75
          local.set 96
          local.get 76
          local.set 97
          local.get 77
          local.set 98
          local.get 78
          local.set 99
          local.get 79
          local.set 100
          br 1 (;@2;)
        end
        i32.const 100700
        i32.const 4
        local.get 4
        call 19
        local.tee 80
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 143
          br 2 (;@1;)
        end
        i32.const 4
        local.set 81
        local.get 80
        call 20
        local.tee 150
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 143
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 92
        local.get 92
        i64.extend_i32_u
        i64.const 16
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 92
        i32.const 16
        i32.mul
        i32.const 8
        call 5
        local.set 91
        local.get 91
        local.set 83
        i32.const 0
        local.set 151
        block ;; label = @3
          loop ;; label = @4
            local.get 151
            local.get 92
            i32.ge_u
            br_if 1 (;@3;)
            local.get 150
            local.get 151
            call 10
            local.set 82
            i32.const 100300
            local.get 82
            call 18
            local.tee 152
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 4
              local.set 143
              br 4 (;@1;)
            end
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 152
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100300
                i32.const 0
                local.get 82
                call 19
                local.tee 84
                i32.eqz
                if ;; label = @7
                  i32.const 4
                  local.set 143
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 85
                local.get 83
                local.get 85
                i32.store8
                local.get 84
                call 23
                local.tee 86
                i64.const -1
                i64.eq
                if ;; label = @7
                  call 4
                  if ;; label = @8
                    i32.const 5
                    local.set 143
                    br 7 (;@1;)
                  end
                end
                local.get 83
                local.get 86
                i64.store offset=8
                br 1 (;@5;)
              end
              i32.const 100300
              i32.const 1
              local.get 82
              call 19
              local.tee 87
              i32.eqz
              if ;; label = @6
                i32.const 4
                local.set 143
                br 5 (;@1;)
              end
              i32.const 1
              local.set 88
              local.get 83
              local.get 88
              i32.store8
              local.get 87
              call 24
              local.tee 89
              i32.eqz
              if ;; label = @6
                i32.const 5
                local.set 143
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 90
              local.get 83
              local.get 90
              i32.store offset=12
              local.get 83
              local.get 89
              i32.store offset=8
              br 0 (;@5;)
            end
            local.get 83
            i32.const 16
            i32.add
            local.set 83
            local.get 151
            i32.const 1
            i32.add
            local.set 151
            br 0 (;@4;)
          end
        end
        local.get 92
        i64.extend_i32_u
        local.set 93
        i64.const 0
        local.set 94
        i32.const 0
        local.set 95
        local.get 81
        local.set 96
        local.get 91
        local.set 97
        local.get 93
        local.set 98
        local.get 94
        local.set 99
        local.get 95
        local.set 100
        br 0 (;@2;)
      end
      i32.const 32
      i32.const 8
      call 5
      local.set 101
      local.get 96
      local.get 97
      local.get 98
      local.get 99
      local.get 100
      local.get 101
      call 0
      local.get 101
      i32.load8_u
      local.set 102
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 102
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 5 (;@3;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 101
                i32.load8_u offset=8
                local.set 103
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 103
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 101
                    i64.load offset=16
                    local.set 104
                    local.get 104
                    call 14
                    local.set 105
                    i32.const 100300
                    i32.const 0
                    local.get 105
                    call 12
                    local.set 109
                    br 1 (;@7;)
                  end
                  local.get 101
                  i32.load offset=16
                  local.set 106
                  local.get 101
                  i32.load offset=20
                  local.set 107
                  local.get 106
                  local.get 107
                  call 15
                  local.set 108
                  i32.const 100300
                  i32.const 1
                  local.get 108
                  call 12
                  local.set 109
                  br 0 (;@7;)
                end
                i32.const 100700
                i32.const 0
                local.get 109
                call 12
                local.set 142
                br 4 (;@2;)
              end
              local.get 101
              i32.load8_u offset=8
              local.set 110
              local.get 110
              if ;; label = @6
                local.get 101
                i32.load8_u offset=16
                local.set 111
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 111
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 101
                    i64.load offset=24
                    local.set 112
                    local.get 112
                    call 14
                    local.set 113
                    i32.const 100300
                    i32.const 0
                    local.get 113
                    call 12
                    local.set 117
                    br 1 (;@7;)
                  end
                  local.get 101
                  i32.load offset=24
                  local.set 114
                  local.get 101
                  i32.load offset=28
                  local.set 115
                  local.get 114
                  local.get 115
                  call 15
                  local.set 116
                  i32.const 100300
                  i32.const 1
                  local.get 116
                  call 12
                  local.set 117
                  br 0 (;@7;)
                end
                local.get 117
                local.set 118
              else
                i32.const 100100
                local.set 118
              end
              i32.const 100700
              i32.const 1
              local.get 118
              call 12
              local.set 142
              br 3 (;@2;)
            end
            local.get 101
            i32.load8_u offset=8
            local.set 119
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 119
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 101
                i32.load8_u offset=16
                local.set 120
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 120
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 101
                    i64.load offset=24
                    local.set 121
                    local.get 121
                    call 14
                    local.set 122
                    i32.const 100300
                    i32.const 0
                    local.get 122
                    call 12
                    local.set 126
                    br 1 (;@7;)
                  end
                  local.get 101
                  i32.load offset=24
                  local.set 123
                  local.get 101
                  i32.load offset=28
                  local.set 124
                  local.get 123
                  local.get 124
                  call 15
                  local.set 125
                  i32.const 100300
                  i32.const 1
                  local.get 125
                  call 12
                  local.set 126
                  br 0 (;@7;)
                end
                i32.const 0
                local.get 126
                call 13
                local.set 130
                br 1 (;@5;)
              end
              local.get 101
              i32.load offset=16
              local.set 127
              local.get 101
              i32.load offset=20
              local.set 128
              local.get 127
              local.get 128
              call 15
              local.set 129
              i32.const 1
              local.get 129
              call 13
              local.set 130
              br 0 (;@5;)
            end
            i32.const 100700
            i32.const 2
            local.get 130
            call 12
            local.set 142
            br 2 (;@2;)
          end
          i32.const 100700
          i32.const 3
          call 11
          local.set 142
          br 1 (;@2;)
        end
        local.get 101
        i32.load offset=8
        local.set 131
        local.get 101
        i32.load offset=12
        local.set 132
        local.get 132
        call 16
        local.set 141
        local.get 131
        local.set 133
        i32.const 0
        local.set 153
        block ;; label = @3
          loop ;; label = @4
            local.get 153
            local.get 132
            i32.ge_u
            br_if 1 (;@3;)
            local.get 133
            i32.load8_u
            local.set 134
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 134
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 133
                i64.load offset=8
                local.set 135
                local.get 135
                call 14
                local.set 136
                i32.const 100300
                i32.const 0
                local.get 136
                call 12
                local.set 140
                br 1 (;@5;)
              end
              local.get 133
              i32.load offset=8
              local.set 137
              local.get 133
              i32.load offset=12
              local.set 138
              local.get 137
              local.get 138
              call 15
              local.set 139
              i32.const 100300
              i32.const 1
              local.get 139
              call 12
              local.set 140
              br 0 (;@5;)
            end
            local.get 141
            local.get 153
            local.get 140
            call 17
            local.get 133
            i32.const 16
            i32.add
            local.set 133
            local.get 153
            i32.const 1
            i32.add
            local.set 153
            br 0 (;@4;)
          end
        end
        i32.const 100700
        i32.const 4
        local.get 141
        call 12
        local.set 142
        br 0 (;@2;)
      end
      local.get 144
      call 7
      local.get 142
      return
      unreachable
    end
    local.get 144
    i32.const 0
    local.get 143
    local.get 151
    i32.const 0
    i32.const 0
    i32.const 0
    call 9
    i32.const 0
  )
  (func (;26;) (type 14) (param i32 i32 i64 i64 i32) (result i32)
    (local i32 i32 i64 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 5
      local.get 1
      local.set 6
      local.get 2
      local.set 7
      local.get 3
      local.set 8
      local.get 4
      local.set 9
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 5
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 5 (;@3;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 8
                i32.wrap_i64
                local.set 10
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 6
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 7
                    call 14
                    local.set 11
                    i32.const 100300
                    i32.const 0
                    local.get 11
                    call 12
                    local.set 14
                    br 1 (;@7;)
                  end
                  local.get 7
                  i32.wrap_i64
                  local.set 12
                  local.get 12
                  local.get 10
                  call 15
                  local.set 13
                  i32.const 100300
                  i32.const 1
                  local.get 13
                  call 12
                  local.set 14
                  br 0 (;@7;)
                end
                i32.const 100700
                i32.const 0
                local.get 14
                call 12
                local.set 39
                br 4 (;@2;)
              end
              local.get 7
              i32.wrap_i64
              local.set 15
              local.get 6
              if ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 15
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 8
                    call 14
                    local.set 16
                    i32.const 100300
                    i32.const 0
                    local.get 16
                    call 12
                    local.set 19
                    br 1 (;@7;)
                  end
                  local.get 8
                  i32.wrap_i64
                  local.set 17
                  local.get 17
                  local.get 9
                  call 15
                  local.set 18
                  i32.const 100300
                  i32.const 1
                  local.get 18
                  call 12
                  local.set 19
                  br 0 (;@7;)
                end
                local.get 19
                local.set 20
              else
                i32.const 100100
                local.set 20
              end
              i32.const 100700
              i32.const 1
              local.get 20
              call 12
              local.set 39
              br 3 (;@2;)
            end
            local.get 7
            i32.wrap_i64
            local.set 21
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 6
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 21
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 8
                    call 14
                    local.set 22
                    i32.const 100300
                    i32.const 0
                    local.get 22
                    call 12
                    local.set 25
                    br 1 (;@7;)
                  end
                  local.get 8
                  i32.wrap_i64
                  local.set 23
                  local.get 23
                  local.get 9
                  call 15
                  local.set 24
                  i32.const 100300
                  i32.const 1
                  local.get 24
                  call 12
                  local.set 25
                  br 0 (;@7;)
                end
                i32.const 0
                local.get 25
                call 13
                local.set 28
                br 1 (;@5;)
              end
              local.get 8
              i32.wrap_i64
              local.set 26
              local.get 21
              local.get 26
              call 15
              local.set 27
              i32.const 1
              local.get 27
              call 13
              local.set 28
              br 0 (;@5;)
            end
            i32.const 100700
            i32.const 2
            local.get 28
            call 12
            local.set 39
            br 2 (;@2;)
          end
          i32.const 100700
          i32.const 3
          call 11
          local.set 39
          br 1 (;@2;)
        end
        local.get 7
        i32.wrap_i64
        local.set 29
        local.get 29
        call 16
        local.set 38
        local.get 6
        local.set 30
        i32.const 0
        local.set 95
        block ;; label = @3
          loop ;; label = @4
            local.get 95
            local.get 29
            i32.ge_u
            br_if 1 (;@3;)
            local.get 30
            i32.load8_u
            local.set 31
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 31
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 30
                i64.load offset=8
                local.set 32
                local.get 32
                call 14
                local.set 33
                i32.const 100300
                i32.const 0
                local.get 33
                call 12
                local.set 37
                br 1 (;@5;)
              end
              local.get 30
              i32.load offset=8
              local.set 34
              local.get 30
              i32.load offset=12
              local.set 35
              local.get 34
              local.get 35
              call 15
              local.set 36
              i32.const 100300
              i32.const 1
              local.get 36
              call 12
              local.set 37
              br 0 (;@5;)
            end
            local.get 38
            local.get 95
            local.get 37
            call 17
            local.get 30
            i32.const 16
            i32.add
            local.set 30
            local.get 95
            i32.const 1
            i32.add
            local.set 95
            br 0 (;@4;)
          end
        end
        i32.const 100700
        i32.const 4
        local.get 38
        call 12
        local.set 39
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 5
      local.set 96
      local.get 96
      local.get 39
      i32.store offset=4
      i32.const 0
      local.get 96
      i32.const 4
      i32.add
      i32.const 1
      call 2
      local.set 40
      local.get 40
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 94
        br 1 (;@1;)
      end
      i32.const 32
      i32.const 8
      call 5
      local.set 41
      i32.const 100700
      local.get 40
      call 18
      local.tee 97
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 94
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 97
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 5 (;@3;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100700
                i32.const 0
                local.get 40
                call 19
                local.tee 42
                i32.eqz
                if ;; label = @7
                  i32.const 0
                  local.set 94
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 43
                local.get 41
                local.get 43
                i32.store8
                i32.const 100300
                local.get 42
                call 18
                local.tee 98
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 1
                  local.set 94
                  br 6 (;@1;)
                end
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 98
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 42
                    call 19
                    local.tee 44
                    i32.eqz
                    if ;; label = @9
                      i32.const 1
                      local.set 94
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 45
                    local.get 41
                    local.get 45
                    i32.store8 offset=8
                    local.get 44
                    call 23
                    local.tee 46
                    i64.const -1
                    i64.eq
                    if ;; label = @9
                      call 4
                      if ;; label = @10
                        i32.const 2
                        local.set 94
                        br 9 (;@1;)
                      end
                    end
                    local.get 41
                    local.get 46
                    i64.store offset=16
                    br 1 (;@7;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 42
                  call 19
                  local.tee 47
                  i32.eqz
                  if ;; label = @8
                    i32.const 1
                    local.set 94
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 48
                  local.get 41
                  local.get 48
                  i32.store8 offset=8
                  local.get 47
                  call 24
                  local.tee 49
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 94
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 50
                  local.get 41
                  local.get 50
                  i32.store offset=20
                  local.get 41
                  local.get 49
                  i32.store offset=16
                  br 0 (;@7;)
                end
                br 4 (;@2;)
              end
              i32.const 100700
              i32.const 1
              local.get 40
              call 19
              local.tee 51
              i32.eqz
              if ;; label = @6
                i32.const 0
                local.set 94
                br 5 (;@1;)
              end
              i32.const 1
              local.set 52
              local.get 41
              local.get 52
              i32.store8
              local.get 51
              i32.const 100100
              i32.eq
              if ;; label = @6
                i32.const 0
                local.set 54
                local.get 41
                local.get 54
                i32.store8 offset=8
              else
                local.get 51
                local.tee 55
                i32.eqz
                if ;; label = @7
                  i32.const 1
                  local.set 94
                  br 6 (;@1;)
                end
                i32.const 1
                local.set 56
                local.get 41
                local.get 56
                i32.store8 offset=8
                i32.const 100300
                local.get 55
                call 18
                local.tee 99
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 1
                  local.set 94
                  br 6 (;@1;)
                end
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 99
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 55
                    call 19
                    local.tee 57
                    i32.eqz
                    if ;; label = @9
                      i32.const 1
                      local.set 94
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 58
                    local.get 41
                    local.get 58
                    i32.store8 offset=16
                    local.get 57
                    call 23
                    local.tee 59
                    i64.const -1
                    i64.eq
                    if ;; label = @9
                      call 4
                      if ;; label = @10
                        i32.const 2
                        local.set 94
                        br 9 (;@1;)
                      end
                    end
                    local.get 41
                    local.get 59
                    i64.store offset=24
                    br 1 (;@7;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 55
                  call 19
                  local.tee 60
                  i32.eqz
                  if ;; label = @8
                    i32.const 1
                    local.set 94
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 61
                  local.get 41
                  local.get 61
                  i32.store8 offset=16
                  local.get 60
                  call 24
                  local.tee 62
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 94
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 63
                  local.get 41
                  local.get 63
                  i32.store offset=28
                  local.get 41
                  local.get 62
                  i32.store offset=24
                  br 0 (;@7;)
                end
              end
              br 3 (;@2;)
            end
            i32.const 100700
            i32.const 2
            local.get 40
            call 19
            local.tee 64
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 94
              br 4 (;@1;)
            end
            i32.const 2
            local.set 65
            local.get 41
            local.get 65
            i32.store8
            local.get 64
            call 21
            local.tee 100
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 1
              local.set 94
              br 4 (;@1;)
            end
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 100
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 64
                call 22
                local.tee 66
                i32.eqz
                if ;; label = @7
                  i32.const 1
                  local.set 94
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 67
                local.get 41
                local.get 67
                i32.store8 offset=8
                i32.const 100300
                local.get 66
                call 18
                local.tee 101
                i32.const -1
                i32.eq
                if ;; label = @7
                  i32.const 2
                  local.set 94
                  br 6 (;@1;)
                end
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 101
                        br_table 1 (;@9;) 2 (;@8;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 66
                    call 19
                    local.tee 68
                    i32.eqz
                    if ;; label = @9
                      i32.const 2
                      local.set 94
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 69
                    local.get 41
                    local.get 69
                    i32.store8 offset=16
                    local.get 68
                    call 23
                    local.tee 70
                    i64.const -1
                    i64.eq
                    if ;; label = @9
                      call 4
                      if ;; label = @10
                        i32.const 3
                        local.set 94
                        br 9 (;@1;)
                      end
                    end
                    local.get 41
                    local.get 70
                    i64.store offset=24
                    br 1 (;@7;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 66
                  call 19
                  local.tee 71
                  i32.eqz
                  if ;; label = @8
                    i32.const 2
                    local.set 94
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 72
                  local.get 41
                  local.get 72
                  i32.store8 offset=16
                  local.get 71
                  call 24
                  local.tee 73
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 94
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 74
                  local.get 41
                  local.get 74
                  i32.store offset=28
                  local.get 41
                  local.get 73
                  i32.store offset=24
                  br 0 (;@7;)
                end
                br 1 (;@5;)
              end
              local.get 64
              call 22
              local.tee 75
              i32.eqz
              if ;; label = @6
                i32.const 1
                local.set 94
                br 5 (;@1;)
              end
              i32.const 1
              local.set 76
              local.get 41
              local.get 76
              i32.store8 offset=8
              local.get 75
              call 24
              local.tee 77
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 94
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 78
              local.get 41
              local.get 78
              i32.store offset=20
              local.get 41
              local.get 77
              i32.store offset=16
              br 0 (;@5;)
            end
            br 2 (;@2;)
          end
          i32.const 3
          local.set 80
          local.get 41
          local.get 80
          i32.store8
          br 1 (;@2;)
        end
        i32.const 100700
        i32.const 4
        local.get 40
        call 19
        local.tee 81
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 94
          br 2 (;@1;)
        end
        i32.const 4
        local.set 82
        local.get 41
        local.get 82
        i32.store8
        local.get 81
        call 20
        local.tee 102
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 94
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 93
        local.get 93
        i64.extend_i32_u
        i64.const 16
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 93
        i32.const 16
        i32.mul
        i32.const 8
        call 5
        local.set 92
        local.get 92
        local.set 84
        i32.const 0
        local.set 103
        block ;; label = @3
          loop ;; label = @4
            local.get 103
            local.get 93
            i32.ge_u
            br_if 1 (;@3;)
            local.get 102
            local.get 103
            call 10
            local.set 83
            i32.const 100300
            local.get 83
            call 18
            local.tee 104
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 4
              local.set 94
              br 4 (;@1;)
            end
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 104
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100300
                i32.const 0
                local.get 83
                call 19
                local.tee 85
                i32.eqz
                if ;; label = @7
                  i32.const 4
                  local.set 94
                  br 6 (;@1;)
                end
                i32.const 0
                local.set 86
                local.get 84
                local.get 86
                i32.store8
                local.get 85
                call 23
                local.tee 87
                i64.const -1
                i64.eq
                if ;; label = @7
                  call 4
                  if ;; label = @8
                    i32.const 5
                    local.set 94
                    br 7 (;@1;)
                  end
                end
                local.get 84
                local.get 87
                i64.store offset=8
                br 1 (;@5;)
              end
              i32.const 100300
              i32.const 1
              local.get 83
              call 19
              local.tee 88
              i32.eqz
              if ;; label = @6
                i32.const 4
                local.set 94
                br 5 (;@1;)
              end
              i32.const 1
              local.set 89
              local.get 84
              local.get 89
              i32.store8
              local.get 88
              call 24
              local.tee 90
              i32.eqz
              if ;; label = @6
                i32.const 5
                local.set 94
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 91
              local.get 84
              local.get 91
              i32.store offset=12
              local.get 84
              local.get 90
              i32.store offset=8
              br 0 (;@5;)
            end
            local.get 84
            i32.const 16
            i32.add
            local.set 84
            local.get 103
            i32.const 1
            i32.add
            local.set 103
            br 0 (;@4;)
          end
        end
        local.get 41
        local.get 93
        i32.store offset=12
        local.get 41
        local.get 92
        i32.store offset=8
        br 0 (;@2;)
      end
      call 8
      local.get 41
      return
      unreachable
    end
    i32.const 0
    local.get 94
    local.get 103
    i32.const 0
    i32.const 0
    i32.const 0
    call 3
    unreachable
  )
  (func (;27;) (type 15) (param i32)
    i64.const 0
    call 7
  )
)
