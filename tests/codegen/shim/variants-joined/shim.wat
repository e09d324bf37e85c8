(module
  (type (;0;) (func (param i32 i64 i64 i32 i32)))
  (type (;1;) (func (param i32 i32 i32)))
  (type (;2;) (func (param i32 f32 i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (result i32)))
  (type (;7;) (func (param i32 i32) (result i32)))
  (type (;8;) (func (result i64)))
  (type (;9;) (func (param i64)))
  (type (;10;) (func))
  (type (;11;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (param f64) (result i32)))
  (type (;13;) (func (param i64) (result i32)))
  (type (;14;) (func (param i32) (result i32)))
  (type (;15;) (func (param i32) (result f64)))
  (type (;16;) (func (param i32 i32) (result i64)))
  (type (;17;) (func (param i32) (result i64)))
  (type (;18;) (func (param i32)))
  (type (;19;) (func (param i32 i64 i64 i32) (result i32)))
  (type (;20;) (func (param i32 f32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:variants-joined/api" "echo" (func (;0;) (type 0)))
  (import "test:variants-joined/api" "one" (func (;1;) (type 1)))
  (import "test:variants-joined/api" "mixed" (func (;2;) (type 2)))
  (import "hognose-runtime" "bind_arguments" (func (;3;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;4;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;5;) (type 5)))
  (import "hognose-runtime" "failed" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_allocate" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_enter" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_leave" (func (;9;) (type 9)))
  (import "hognose-runtime" "frame_settle" (func (;10;) (type 10)))
  (import "hognose-runtime" "import_failed" (func (;11;) (type 11)))
  (import "hognose-runtime" "item" (func (;12;) (type 7)))
  (import "hognose-runtime" "lift_case" (func (;13;) (type 7)))
  (import "hognose-runtime" "lift_case_value" (func (;14;) (type 4)))
  (import "hognose-runtime" "lift_f64" (func (;15;) (type 12)))
  (import "hognose-runtime" "lift_s64" (func (;16;) (type 13)))
  (import "hognose-runtime" "lift_string" (func (;17;) (type 7)))
  (import "hognose-runtime" "lift_u32" (func (;18;) (type 14)))
  (import "hognose-runtime" "lift_u64" (func (;19;) (type 13)))
  (import "hognose-runtime" "lower_case" (func (;20;) (type 7)))
  (import "hognose-runtime" "lower_case_value" (func (;21;) (type 4)))
  (import "hognose-runtime" "lower_f64" (func (;22;) (type 15)))
  (import "hognose-runtime" "lower_int" (func (;23;) (type 16)))
  (import "hognose-runtime" "lower_s64" (func (;24;) (type 17)))
  (import "hognose-runtime" "lower_string" (func (;25;) (type 14)))
  (import "hognose-runtime" "lower_tuple" (func (;26;) (type 7)))
  (import "hognose-runtime" "lower_u64" (func (;27;) (type 17)))
  (import "hognose-runtime" "raise_err" (func (;28;) (type 18)))
  (import "hognose-runtime" "take_err" (func (;29;) (type 6)))
  (import "hognose-runtime" "tuple_new" (func (;30;) (type 14)))
  (import "hognose-runtime" "tuple_set" (func (;31;) (type 1)))
  (export "test:variants-joined/api#echo" (func 35))
  (export "cabi_post_test:variants-joined/api#echo" (func 36))
  (export "test:variants-joined/api#one" (func 37))
  (export "cabi_post_test:variants-joined/api#one" (func 38))
  (export "test:variants-joined/api#mixed" (func 39))
  (export "cabi_post_test:variants-joined/api#mixed" (func 40))
  (elem (;0;) (i32.const 1000) func 32 33 34)
  (func (;32;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i64 i64 i32 i32 i32 f32 i32 i64 i64 i32 i32 i32 i64 i64 i32 i32 i32 f64 i64 i64 i32 i32 i32 i32 i32 i64 i64 i32 i32 i32 i32 i32 i32 f32 i64 i32 i32 i64 i32 i32 i64 i64 i32 i32 i64 i64 i32 i32 i32 i32 i32 f32 i32 i64 i32 f64 i32 i32 i32 i32 f32 i32 i64 i32 i32 i32 i32 i32 i32 i64 i32 i64 f64 f64 i32 f64 i64)
    call 8
    local.set 77
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 77
        call 9
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
      call 20
      local.tee 78
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 76
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 78
                        br_table 1 (;@9;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 5 (;@5;) 6 (;@4;) 7 (;@3;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 4
                    call 21
                    local.tee 5
                    i32.eqz
                    if ;; label = @9
                      i32.const 0
                      local.set 76
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 6
                    i32.const 0
                    local.get 5
                    call 23
                    local.tee 79
                    i64.const -9223372036854775808
                    i64.eq
                    if ;; label = @9
                      i32.const 1
                      local.set 76
                      br 8 (;@1;)
                    end
                    local.get 79
                    i32.wrap_i64
                    local.set 7
                    local.get 7
                    i64.extend_i32_u
                    local.set 8
                    i64.const 0
                    local.set 9
                    i32.const 0
                    local.set 10
                    local.get 6
                    local.set 51
                    local.get 8
                    local.set 52
                    local.get 9
                    local.set 53
                    local.get 10
                    local.set 54
                    br 6 (;@2;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 4
                  call 21
                  local.tee 11
                  i32.eqz
                  if ;; label = @8
                    i32.const 0
                    local.set 76
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 12
                  local.get 11
                  call 22
                  local.tee 80
                  f64.const -0x1p+0 (;=-1;)
                  f64.eq
                  if ;; label = @8
                    call 6
                    if ;; label = @9
                      i32.const 1
                      local.set 76
                      br 8 (;@1;)
                    end
                  end
                  local.get 80
                  f32.demote_f64
                  local.set 13
                  local.get 13
                  i32.reinterpret_f32
                  local.set 14
                  local.get 14
                  i64.extend_i32_u
                  local.set 15
                  i64.const 0
                  local.set 16
                  i32.const 0
                  local.set 17
                  local.get 12
                  local.set 51
                  local.get 15
                  local.set 52
                  local.get 16
                  local.set 53
                  local.get 17
                  local.set 54
                  br 5 (;@2;)
                end
                i32.const 100300
                i32.const 2
                local.get 4
                call 21
                local.tee 18
                i32.eqz
                if ;; label = @7
                  i32.const 0
                  local.set 76
                  br 6 (;@1;)
                end
                i32.const 2
                local.set 19
                local.get 18
                call 27
                local.tee 20
                i64.const -1
                i64.eq
                if ;; label = @7
                  call 6
                  if ;; label = @8
                    i32.const 1
                    local.set 76
                    br 7 (;@1;)
                  end
                end
                i64.const 0
                local.set 21
                i32.const 0
                local.set 22
                local.get 19
                local.set 51
                local.get 20
                local.set 52
                local.get 21
                local.set 53
                local.get 22
                local.set 54
                br 4 (;@2;)
              end
              i32.const 100300
              i32.const 3
              local.get 4
              call 21
              local.tee 23
              i32.eqz
              if ;; label = @6
                i32.const 0
                local.set 76
                br 5 (;@1;)
              end
              i32.const 3
              local.set 24
              local.get 23
              call 22
              local.tee 81
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 6
                if ;; label = @7
                  i32.const 1
                  local.set 76
                  br 6 (;@1;)
                end
              end
              local.get 81
              local.set 25
              local.get 25
              i64.reinterpret_f64
              local.set 26
              i64.const 0
              local.set 27
              i32.const 0
              local.set 28
              local.get 24
              local.set 51
              local.get 26
              local.set 52
              local.get 27
              local.set 53
              local.get 28
              local.set 54
              br 3 (;@2;)
            end
            i32.const 100300
            i32.const 4
            local.get 4
            call 21
            local.tee 29
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 76
              br 4 (;@1;)
            end
            i32.const 4
            local.set 30
            local.get 29
            call 25
            local.tee 31
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 76
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 32
            local.get 31
            i64.extend_i32_u
            local.set 33
            local.get 32
            i64.extend_i32_u
            local.set 34
            i32.const 0
            local.set 35
            local.get 30
            local.set 51
            local.get 33
            local.set 52
            local.get 34
            local.set 53
            local.get 35
            local.set 54
            br 2 (;@2;)
          end
          i32.const 100300
          i32.const 5
          local.get 4
          call 21
          local.tee 36
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 76
            br 3 (;@1;)
          end
          i32.const 5
          local.set 37
          local.get 36
          i32.const 3
          call 26
          local.tee 82
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 76
            br 3 (;@1;)
          end
          local.get 82
          i32.const 0
          call 12
          local.set 38
          local.get 82
          i32.const 1
          call 12
          local.set 39
          local.get 82
          i32.const 2
          call 12
          local.set 40
          local.get 38
          call 22
          local.tee 83
          f64.const -0x1p+0 (;=-1;)
          f64.eq
          if ;; label = @4
            call 6
            if ;; label = @5
              i32.const 2
              local.set 76
              br 4 (;@1;)
            end
          end
          local.get 83
          f32.demote_f64
          local.set 41
          local.get 39
          call 24
          local.tee 42
          i64.const -1
          i64.eq
          if ;; label = @4
            call 6
            if ;; label = @5
              i32.const 3
              local.set 76
              br 4 (;@1;)
            end
          end
          i32.const 0
          local.get 40
          call 23
          local.tee 84
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 4
            local.set 76
            br 3 (;@1;)
          end
          local.get 84
          i32.wrap_i64
          local.set 43
          local.get 41
          i32.reinterpret_f32
          local.set 44
          local.get 44
          i64.extend_i32_u
          local.set 45
          local.get 37
          local.set 51
          local.get 45
          local.set 52
          local.get 42
          local.set 53
          local.get 43
          local.set 54
          br 1 (;@2;)
        end
        i32.const 6
        local.set 47
        i64.const 0
        local.set 48
        i64.const 0
        local.set 49
        i32.const 0
        local.set 50
        local.get 47
        local.set 51
        local.get 48
        local.set 52
        local.get 49
        local.set 53
        local.get 50
        local.set 54
        br 0 (;@2;)
      end
      i32.const 32
      i32.const 8
      call 7
      local.set 55
      local.get 51
      local.get 52
      local.get 53
      local.get 54
      local.get 55
      call 0
      local.get 55
      i32.load8_u
      local.set 56
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 56
                        br_table 1 (;@9;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 5 (;@5;) 6 (;@4;) 7 (;@3;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 55
                    i32.load8_u offset=8
                    local.set 57
                    local.get 57
                    i32.const 255
                    i32.and
                    call 18
                    local.set 58
                    i32.const 100300
                    i32.const 0
                    local.get 58
                    call 14
                    local.set 75
                    br 6 (;@2;)
                  end
                  local.get 55
                  f32.load offset=8
                  local.set 59
                  local.get 59
                  f64.promote_f32
                  call 15
                  local.set 60
                  i32.const 100300
                  i32.const 1
                  local.get 60
                  call 14
                  local.set 75
                  br 5 (;@2;)
                end
                local.get 55
                i64.load offset=8
                local.set 61
                local.get 61
                call 19
                local.set 62
                i32.const 100300
                i32.const 2
                local.get 62
                call 14
                local.set 75
                br 4 (;@2;)
              end
              local.get 55
              f64.load offset=8
              local.set 63
              local.get 63
              call 15
              local.set 64
              i32.const 100300
              i32.const 3
              local.get 64
              call 14
              local.set 75
              br 3 (;@2;)
            end
            local.get 55
            i32.load offset=8
            local.set 65
            local.get 55
            i32.load offset=12
            local.set 66
            local.get 65
            local.get 66
            call 17
            local.set 67
            i32.const 100300
            i32.const 4
            local.get 67
            call 14
            local.set 75
            br 2 (;@2;)
          end
          local.get 55
          f32.load offset=8
          local.set 68
          local.get 68
          f64.promote_f32
          call 15
          local.set 69
          local.get 55
          i64.load offset=16
          local.set 70
          local.get 70
          call 16
          local.set 71
          local.get 55
          i32.load8_u offset=24
          local.set 72
          local.get 72
          i32.const 255
          i32.and
          call 18
          local.set 73
          i32.const 3
          call 30
          local.set 74
          local.get 74
          i32.const 0
          local.get 69
          call 31
          local.get 74
          i32.const 1
          local.get 71
          call 31
          local.get 74
          i32.const 2
          local.get 73
          call 31
          i32.const 100300
          i32.const 5
          local.get 74
          call 14
          local.set 75
          br 1 (;@2;)
        end
        i32.const 100300
        i32.const 6
        call 13
        local.set 75
        br 0 (;@2;)
      end
      local.get 77
      call 9
      local.get 75
      return
      unreachable
    end
    local.get 77
    i32.const 0
    local.get 76
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;33;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64)
    call 8
    local.set 16
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 101200
      local.get 4
      call 20
      local.tee 17
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            local.get 17
            br_table 1 (;@3;) 0 (;@4;)
          end
          unreachable
        end
        i32.const 101200
        i32.const 0
        local.get 4
        call 21
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 0
        local.set 6
        i32.const 4
        local.get 5
        call 23
        local.tee 18
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 15
          br 2 (;@1;)
        end
        local.get 18
        i32.wrap_i64
        local.set 7
        local.get 6
        local.set 8
        local.get 7
        local.set 9
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 10
      local.get 8
      local.get 9
      local.get 10
      call 1
      local.get 10
      i32.load8_u
      local.set 11
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            local.get 11
            br_table 1 (;@3;) 0 (;@4;)
          end
          unreachable
        end
        local.get 10
        i32.load offset=4
        local.set 12
        local.get 12
        call 18
        local.set 13
        i32.const 101200
        i32.const 0
        local.get 13
        call 14
        local.set 14
        br 0 (;@2;)
      end
      local.get 16
      call 9
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 1
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;34;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 f32 i32 i32 f32 i32 f32 i32 i32 i64 i32 f32 i32 i32 i32 i64 f64)
    call 8
    local.set 21
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 21
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        f32.const 0x0p+0 (;=0;)
        local.set 7
        local.get 6
        local.set 11
        local.get 7
        local.set 12
      else
        local.get 4
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 20
          br 2 (;@1;)
        end
        i32.const 1
        local.set 9
        local.get 8
        call 22
        local.tee 22
        f64.const -0x1p+0 (;=-1;)
        f64.eq
        if ;; label = @3
          call 6
          if ;; label = @4
            i32.const 0
            local.set 20
            br 3 (;@1;)
          end
        end
        local.get 22
        f32.demote_f64
        local.set 10
        local.get 9
        local.set 11
        local.get 10
        local.set 12
      end
      i32.const 16
      i32.const 8
      call 7
      local.set 13
      local.get 11
      local.get 12
      local.get 13
      call 2
      local.get 13
      i32.load8_u
      local.set 14
      local.get 14
      if ;; label = @2
        local.get 13
        f32.load offset=8
        local.set 17
        local.get 17
        f64.promote_f32
        call 15
        local.set 18
        local.get 18
        call 28
        local.get 21
        call 9
        i32.const 0
        return
      else
        local.get 13
        i64.load offset=8
        local.set 15
        local.get 15
        call 19
        local.set 16
        local.get 16
        local.set 19
      end
      local.get 21
      call 9
      local.get 19
      return
      unreachable
    end
    local.get 21
    i32.const 2
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 11
    i32.const 0
  )
  (func (;35;) (type 19) (param i32 i64 i64 i32) (result i32)
    (local i32 i64 i64 i32 i32 i32 i32 f32 i32 i32 f64 i32 i32 i32 i32 i32 f32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f32 i32 i32 i64 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 f32 i64 i32 i32 i32 i32 i32 i32 i64 f64 f64 i32 f64 i64)
    block ;; label = @1
      local.get 0
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 3
      local.set 7
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 4
                        br_table 1 (;@9;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 5 (;@5;) 6 (;@4;) 7 (;@3;) 0 (;@10;)
                      end
                      unreachable
                    end
                    local.get 5
                    i32.wrap_i64
                    local.set 8
                    local.get 8
                    i32.const 255
                    i32.and
                    call 18
                    local.set 9
                    i32.const 100300
                    i32.const 0
                    local.get 9
                    call 14
                    local.set 25
                    br 6 (;@2;)
                  end
                  local.get 5
                  i32.wrap_i64
                  local.set 10
                  local.get 10
                  f32.reinterpret_i32
                  local.set 11
                  local.get 11
                  f64.promote_f32
                  call 15
                  local.set 12
                  i32.const 100300
                  i32.const 1
                  local.get 12
                  call 14
                  local.set 25
                  br 5 (;@2;)
                end
                local.get 5
                call 19
                local.set 13
                i32.const 100300
                i32.const 2
                local.get 13
                call 14
                local.set 25
                br 4 (;@2;)
              end
              local.get 5
              f64.reinterpret_i64
              local.set 14
              local.get 14
              call 15
              local.set 15
              i32.const 100300
              i32.const 3
              local.get 15
              call 14
              local.set 25
              br 3 (;@2;)
            end
            local.get 5
            i32.wrap_i64
            local.set 16
            local.get 6
            i32.wrap_i64
            local.set 17
            local.get 16
            local.get 17
            call 17
            local.set 18
            i32.const 100300
            i32.const 4
            local.get 18
            call 14
            local.set 25
            br 2 (;@2;)
          end
          local.get 5
          i32.wrap_i64
          local.set 19
          local.get 19
          f32.reinterpret_i32
          local.set 20
          local.get 20
          f64.promote_f32
          call 15
          local.set 21
          local.get 6
          call 16
          local.set 22
          local.get 7
          i32.const 255
          i32.and
          call 18
          local.set 23
          i32.const 3
          call 30
          local.set 24
          local.get 24
          i32.const 0
          local.get 21
          call 31
          local.get 24
          i32.const 1
          local.get 22
          call 31
          local.get 24
          i32.const 2
          local.get 23
          call 31
          i32.const 100300
          i32.const 5
          local.get 24
          call 14
          local.set 25
          br 1 (;@2;)
        end
        i32.const 100300
        i32.const 6
        call 13
        local.set 25
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 55
      local.get 55
      local.get 25
      i32.store offset=4
      i32.const 0
      local.get 55
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 26
      local.get 26
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 54
        br 1 (;@1;)
      end
      i32.const 32
      i32.const 8
      call 7
      local.set 27
      i32.const 100300
      local.get 26
      call 20
      local.tee 56
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 54
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        local.get 56
                        br_table 1 (;@9;) 2 (;@8;) 3 (;@7;) 4 (;@6;) 5 (;@5;) 6 (;@4;) 7 (;@3;) 0 (;@10;)
                      end
                      unreachable
                    end
                    i32.const 100300
                    i32.const 0
                    local.get 26
                    call 21
                    local.tee 28
                    i32.eqz
                    if ;; label = @9
                      i32.const 0
                      local.set 54
                      br 8 (;@1;)
                    end
                    i32.const 0
                    local.set 29
                    local.get 27
                    local.get 29
                    i32.store8
                    i32.const 0
                    local.get 28
                    call 23
                    local.tee 57
                    i64.const -9223372036854775808
                    i64.eq
                    if ;; label = @9
                      i32.const 1
                      local.set 54
                      br 8 (;@1;)
                    end
                    local.get 57
                    i32.wrap_i64
                    local.set 30
                    local.get 27
                    local.get 30
                    i32.store8 offset=8
                    br 6 (;@2;)
                  end
                  i32.const 100300
                  i32.const 1
                  local.get 26
                  call 21
                  local.tee 31
                  i32.eqz
                  if ;; label = @8
                    i32.const 0
                    local.set 54
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 32
                  local.get 27
                  local.get 32
                  i32.store8
                  local.get 31
                  call 22
                  local.tee 58
                  f64.const -0x1p+0 (;=-1;)
                  f64.eq
                  if ;; label = @8
                    call 6
                    if ;; label = @9
                      i32.const 1
                      local.set 54
                      br 8 (;@1;)
                    end
                  end
                  local.get 58
                  f32.demote_f64
                  local.set 33
                  local.get 27
                  local.get 33
                  f32.store offset=8
                  br 5 (;@2;)
                end
                i32.const 100300
                i32.const 2
                local.get 26
                call 21
                local.tee 34
                i32.eqz
                if ;; label = @7
                  i32.const 0
                  local.set 54
                  br 6 (;@1;)
                end
                i32.const 2
                local.set 35
                local.get 27
                local.get 35
                i32.store8
                local.get 34
                call 27
                local.tee 36
                i64.const -1
                i64.eq
                if ;; label = @7
                  call 6
                  if ;; label = @8
                    i32.const 1
                    local.set 54
                    br 7 (;@1;)
                  end
                end
                local.get 27
                local.get 36
                i64.store offset=8
                br 4 (;@2;)
              end
              i32.const 100300
              i32.const 3
              local.get 26
              call 21
              local.tee 37
              i32.eqz
              if ;; label = @6
                i32.const 0
                local.set 54
                br 5 (;@1;)
              end
              i32.const 3
              local.set 38
              local.get 27
              local.get 38
              i32.store8
              local.get 37
              call 22
              local.tee 59
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 6
                if ;; label = @7
                  i32.const 1
                  local.set 54
                  br 6 (;@1;)
                end
              end
              local.get 59
              local.set 39
              local.get 27
              local.get 39
              f64.store offset=8
              br 3 (;@2;)
            end
            i32.const 100300
            i32.const 4
            local.get 26
            call 21
            local.tee 40
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 54
              br 4 (;@1;)
            end
            i32.const 4
            local.set 41
            local.get 27
            local.get 41
            i32.store8
            local.get 40
            call 25
            local.tee 42
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 54
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 43
            local.get 27
            local.get 43
            i32.store offset=12
            local.get 27
            local.get 42
            i32.store offset=8
            br 2 (;@2;)
          end
          i32.const 100300
          i32.const 5
          local.get 26
          call 21
          local.tee 44
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 54
            br 3 (;@1;)
          end
          i32.const 5
          local.set 45
          local.get 27
          local.get 45
          i32.store8
          local.get 44
          i32.const 3
          call 26
          local.tee 60
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 54
            br 3 (;@1;)
          end
          local.get 60
          i32.const 0
          call 12
          local.set 46
          local.get 60
          i32.const 1
          call 12
          local.set 47
          local.get 60
          i32.const 2
          call 12
          local.set 48
          local.get 46
          call 22
          local.tee 61
          f64.const -0x1p+0 (;=-1;)
          f64.eq
          if ;; label = @4
            call 6
            if ;; label = @5
              i32.const 2
              local.set 54
              br 4 (;@1;)
            end
          end
          local.get 61
          f32.demote_f64
          local.set 49
          local.get 27
          local.get 49
          f32.store offset=8
          local.get 47
          call 24
          local.tee 50
          i64.const -1
          i64.eq
          if ;; label = @4
            call 6
            if ;; label = @5
              i32.const 3
              local.set 54
              br 4 (;@1;)
            end
          end
          local.get 27
          local.get 50
          i64.store offset=16
          i32.const 0
          local.get 48
          call 23
          local.tee 62
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 4
            local.set 54
            br 3 (;@1;)
          end
          local.get 62
          i32.wrap_i64
          local.set 51
          local.get 27
          local.get 51
          i32.store8 offset=24
          br 1 (;@2;)
        end
        i32.const 6
        local.set 53
        local.get 27
        local.get 53
        i32.store8
        br 0 (;@2;)
      end
      call 10
      local.get 27
      return
      unreachable
    end
    i32.const 0
    local.get 54
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;36;) (type 18) (param i32)
    i64.const 0
    call 9
  )
  (func (;37;) (type 7) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            local.get 2
            br_table 1 (;@3;) 0 (;@4;)
          end
          unreachable
        end
        local.get 3
        call 18
        local.set 4
        i32.const 101200
        i32.const 0
        local.get 4
        call 14
        local.set 5
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 12
      local.get 12
      local.get 5
      i32.store offset=4
      i32.const 1
      local.get 12
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 11
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 7
      i32.const 101200
      local.get 6
      call 20
      local.tee 13
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            local.get 13
            br_table 1 (;@3;) 0 (;@4;)
          end
          unreachable
        end
        i32.const 101200
        i32.const 0
        local.get 6
        call 21
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 11
          br 2 (;@1;)
        end
        i32.const 0
        local.set 9
        local.get 7
        local.get 9
        i32.store8
        i32.const 4
        local.get 8
        call 23
        local.tee 14
        i64.const -9223372036854775808
        i64.eq
        if ;; label = @3
          i32.const 1
          local.set 11
          br 2 (;@1;)
        end
        local.get 14
        i32.wrap_i64
        local.set 10
        local.get 7
        local.get 10
        i32.store offset=4
        br 0 (;@2;)
      end
      call 10
      local.get 7
      return
      unreachable
    end
    i32.const 1
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;38;) (type 18) (param i32)
    i64.const 0
    call 9
  )
  (func (;39;) (type 20) (param i32 f32) (result i32)
    (local i32 f32 i32 i32 i32 i32 i32 i32 i64 i32 i32 f32 i32 i32 i32 f64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      if ;; label = @2
        local.get 3
        f64.promote_f32
        call 15
        local.set 4
        local.get 4
        local.set 5
      else
        i32.const 100100
        local.set 5
      end
      i32.const 8
      i32.const 4
      call 7
      local.set 15
      local.get 15
      local.get 5
      i32.store offset=4
      i32.const 2
      local.get 15
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 6
      i32.const 16
      i32.const 8
      call 7
      local.set 7
      local.get 6
      if ;; label = @2
        local.get 6
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 0
        local.set 9
        local.get 7
        local.get 9
        i32.store8
        local.get 8
        call 27
        local.tee 10
        i64.const -1
        i64.eq
        if ;; label = @3
          call 6
          if ;; label = @4
            i32.const 0
            local.set 14
            br 3 (;@1;)
          end
        end
        local.get 7
        local.get 10
        i64.store offset=8
      else
        call 29
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 14
          br 2 (;@1;)
        end
        local.get 16
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 14
          br 2 (;@1;)
        end
        i32.const 1
        local.set 12
        local.get 7
        local.get 12
        i32.store8
        local.get 11
        call 22
        local.tee 17
        f64.const -0x1p+0 (;=-1;)
        f64.eq
        if ;; label = @3
          call 6
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
        end
        local.get 17
        f32.demote_f64
        local.set 13
        local.get 7
        local.get 13
        f32.store offset=8
      end
      call 10
      local.get 7
      return
      unreachable
    end
    i32.const 2
    local.get 14
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;40;) (type 18) (param i32)
    i64.const 0
    call 9
  )
)
