(module
  (type (;0;) (func (param i32 i32)))
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
  (import "test:names-keywords-types/api" "use-all" (func (;0;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;1;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;2;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;3;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;4;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_settle" (func (;7;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;8;) (type 8)))
  (import "hognose-runtime" "instance_new" (func (;9;) (type 9)))
  (import "hognose-runtime" "lift_bool" (func (;10;) (type 9)))
  (import "hognose-runtime" "lift_case" (func (;11;) (type 4)))
  (import "hognose-runtime" "lift_case_value" (func (;12;) (type 2)))
  (import "hognose-runtime" "lift_enum" (func (;13;) (type 4)))
  (import "hognose-runtime" "lift_flags" (func (;14;) (type 4)))
  (import "hognose-runtime" "lift_string" (func (;15;) (type 4)))
  (import "hognose-runtime" "lift_u32" (func (;16;) (type 9)))
  (import "hognose-runtime" "lower_bool" (func (;17;) (type 9)))
  (import "hognose-runtime" "lower_case" (func (;18;) (type 4)))
  (import "hognose-runtime" "lower_case_value" (func (;19;) (type 2)))
  (import "hognose-runtime" "lower_enum" (func (;20;) (type 4)))
  (import "hognose-runtime" "lower_field" (func (;21;) (type 2)))
  (import "hognose-runtime" "lower_flags" (func (;22;) (type 10)))
  (import "hognose-runtime" "lower_int" (func (;23;) (type 10)))
  (import "hognose-runtime" "lower_string" (func (;24;) (type 9)))
  (export "test:names-keywords-types/api#use-all" (func 26))
  (export "cabi_post_test:names-keywords-types/api#use-all" (func 27))
  (elem (;0;) (i32.const 1000) func 25)
  (func (;25;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64 i64 i32 i64 i64 i64 i64 i64 i64)
    call 5
    local.set 84
    local.get 3
    local.get 2
    i32.const 5
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
        local.get 84
        call 6
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 48
      i32.const 4
      call 4
      local.set 4
      local.get 1
      i32.load
      local.set 5
      i32.const 100300
      local.get 5
      i32.const 0
      call 21
      local.tee 6
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 83
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 1
      call 21
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 83
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 2
      call 21
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 83
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 3
      call 21
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 83
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 4
      call 21
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 83
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 5
      call 21
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 83
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 5
      i32.const 6
      call 21
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 83
        br 1 (;@1;)
      end
      i32.const 0
      local.get 6
      call 23
      local.tee 85
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 83
        br 1 (;@1;)
      end
      local.get 85
      i32.wrap_i64
      local.set 13
      local.get 4
      local.get 13
      i32.store8
      local.get 7
      call 24
      local.tee 14
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 83
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 15
      local.get 4
      local.get 15
      i32.store offset=8
      local.get 4
      local.get 14
      i32.store offset=4
      i32.const 0
      local.get 8
      call 23
      local.tee 86
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 83
        br 1 (;@1;)
      end
      local.get 86
      i32.wrap_i64
      local.set 16
      local.get 4
      local.get 16
      i32.store8 offset=12
      local.get 9
      call 17
      local.tee 17
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 4
        local.set 83
        br 1 (;@1;)
      end
      local.get 4
      local.get 17
      i32.store8 offset=13
      i32.const 0
      local.get 10
      call 23
      local.tee 87
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 83
        br 1 (;@1;)
      end
      local.get 87
      i32.wrap_i64
      local.set 18
      local.get 4
      local.get 18
      i32.store8 offset=14
      i32.const 0
      local.get 11
      call 23
      local.tee 88
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 6
        local.set 83
        br 1 (;@1;)
      end
      local.get 88
      i32.wrap_i64
      local.set 19
      local.get 4
      local.get 19
      i32.store8 offset=15
      i32.const 0
      local.get 12
      call 23
      local.tee 89
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 7
        local.set 83
        br 1 (;@1;)
      end
      local.get 89
      i32.wrap_i64
      local.set 20
      local.get 4
      local.get 20
      i32.store8 offset=16
      local.get 1
      i32.load offset=4
      local.set 21
      i32.const 101200
      local.get 21
      i32.const 0
      call 21
      local.tee 22
      i32.eqz
      if ;; label = @2
        i32.const 8
        local.set 83
        br 1 (;@1;)
      end
      i32.const 0
      local.get 22
      call 23
      local.tee 90
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 9
        local.set 83
        br 1 (;@1;)
      end
      local.get 90
      i32.wrap_i64
      local.set 23
      local.get 4
      local.get 23
      i32.store8 offset=20
      local.get 1
      i32.load offset=8
      local.set 24
      i32.const 101500
      local.get 24
      call 20
      local.tee 25
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 10
        local.set 83
        br 1 (;@1;)
      end
      local.get 4
      local.get 25
      i32.store8 offset=21
      local.get 1
      i32.load offset=12
      local.set 26
      i32.const 101700
      local.get 26
      call 22
      local.tee 91
      i64.const -1
      i64.eq
      if ;; label = @2
        i32.const 11
        local.set 83
        br 1 (;@1;)
      end
      local.get 91
      i32.wrap_i64
      local.set 27
      local.get 4
      local.get 27
      i32.store8 offset=22
      local.get 1
      i32.load offset=16
      local.set 28
      i32.const 101900
      local.get 28
      call 18
      local.tee 92
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 12
        local.set 83
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
                      local.get 92
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 5 (;@4;) 6 (;@3;) 0 (;@9;)
                    end
                    unreachable
                  end
                  i32.const 0
                  local.set 30
                  local.get 4
                  local.get 30
                  i32.store8 offset=24
                  br 5 (;@2;)
                end
                i32.const 1
                local.set 32
                local.get 4
                local.get 32
                i32.store8 offset=24
                br 4 (;@2;)
              end
              i32.const 101900
              i32.const 2
              local.get 28
              call 19
              local.tee 33
              i32.eqz
              if ;; label = @6
                i32.const 12
                local.set 83
                br 5 (;@1;)
              end
              i32.const 2
              local.set 34
              local.get 4
              local.get 34
              i32.store8 offset=24
              i32.const 0
              local.get 33
              call 23
              local.tee 93
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 13
                local.set 83
                br 5 (;@1;)
              end
              local.get 93
              i32.wrap_i64
              local.set 35
              local.get 4
              local.get 35
              i32.store8 offset=28
              br 3 (;@2;)
            end
            i32.const 101900
            i32.const 3
            local.get 28
            call 19
            local.tee 36
            i32.eqz
            if ;; label = @5
              i32.const 12
              local.set 83
              br 4 (;@1;)
            end
            i32.const 3
            local.set 37
            local.get 4
            local.get 37
            i32.store8 offset=24
            i32.const 100300
            local.get 36
            i32.const 0
            call 21
            local.tee 38
            i32.eqz
            if ;; label = @5
              i32.const 13
              local.set 83
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 36
            i32.const 1
            call 21
            local.tee 39
            i32.eqz
            if ;; label = @5
              i32.const 13
              local.set 83
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 36
            i32.const 2
            call 21
            local.tee 40
            i32.eqz
            if ;; label = @5
              i32.const 13
              local.set 83
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 36
            i32.const 3
            call 21
            local.tee 41
            i32.eqz
            if ;; label = @5
              i32.const 13
              local.set 83
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 36
            i32.const 4
            call 21
            local.tee 42
            i32.eqz
            if ;; label = @5
              i32.const 13
              local.set 83
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 36
            i32.const 5
            call 21
            local.tee 43
            i32.eqz
            if ;; label = @5
              i32.const 13
              local.set 83
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 36
            i32.const 6
            call 21
            local.tee 44
            i32.eqz
            if ;; label = @5
              i32.const 13
              local.set 83
              br 4 (;@1;)
            end
            i32.const 0
            local.get 38
            call 23
            local.tee 94
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 14
              local.set 83
              br 4 (;@1;)
            end
            local.get 94
            i32.wrap_i64
            local.set 45
            local.get 4
            local.get 45
            i32.store8 offset=28
            local.get 39
            call 24
            local.tee 46
            i32.eqz
            if ;; label = @5
              i32.const 15
              local.set 83
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 47
            local.get 4
            local.get 47
            i32.store offset=36
            local.get 4
            local.get 46
            i32.store offset=32
            i32.const 0
            local.get 40
            call 23
            local.tee 95
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 16
              local.set 83
              br 4 (;@1;)
            end
            local.get 95
            i32.wrap_i64
            local.set 48
            local.get 4
            local.get 48
            i32.store8 offset=40
            local.get 41
            call 17
            local.tee 49
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 17
              local.set 83
              br 4 (;@1;)
            end
            local.get 4
            local.get 49
            i32.store8 offset=41
            i32.const 0
            local.get 42
            call 23
            local.tee 96
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 18
              local.set 83
              br 4 (;@1;)
            end
            local.get 96
            i32.wrap_i64
            local.set 50
            local.get 4
            local.get 50
            i32.store8 offset=42
            i32.const 0
            local.get 43
            call 23
            local.tee 97
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 19
              local.set 83
              br 4 (;@1;)
            end
            local.get 97
            i32.wrap_i64
            local.set 51
            local.get 4
            local.get 51
            i32.store8 offset=43
            i32.const 0
            local.get 44
            call 23
            local.tee 98
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 20
              local.set 83
              br 4 (;@1;)
            end
            local.get 98
            i32.wrap_i64
            local.set 52
            local.get 4
            local.get 52
            i32.store8 offset=44
            br 2 (;@2;)
          end
          i32.const 4
          local.set 54
          local.get 4
          local.get 54
          i32.store8 offset=24
          br 1 (;@2;)
        end
        i32.const 101900
        i32.const 5
        local.get 28
        call 19
        local.tee 55
        i32.eqz
        if ;; label = @3
          i32.const 12
          local.set 83
          br 2 (;@1;)
        end
        i32.const 5
        local.set 56
        local.get 4
        local.get 56
        i32.store8 offset=24
        local.get 55
        call 24
        local.tee 57
        i32.eqz
        if ;; label = @3
          i32.const 13
          local.set 83
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 58
        local.get 4
        local.get 58
        i32.store offset=32
        local.get 4
        local.get 57
        i32.store offset=28
        br 0 (;@2;)
      end
      i32.const 24
      i32.const 4
      call 4
      local.set 59
      local.get 4
      local.get 59
      call 0
      local.get 59
      i32.load8_u
      local.set 60
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 60
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 5 (;@4;) 6 (;@3;) 0 (;@9;)
                    end
                    unreachable
                  end
                  i32.const 101900
                  i32.const 0
                  call 11
                  local.set 82
                  br 5 (;@2;)
                end
                i32.const 101900
                i32.const 1
                call 11
                local.set 82
                br 4 (;@2;)
              end
              local.get 59
              i32.load8_u offset=4
              local.set 61
              local.get 61
              i32.const 255
              i32.and
              call 16
              local.set 62
              i32.const 101900
              i32.const 2
              local.get 62
              call 12
              local.set 82
              br 3 (;@2;)
            end
            local.get 59
            i32.load8_u offset=4
            local.set 63
            local.get 63
            i32.const 255
            i32.and
            call 16
            local.set 64
            local.get 59
            i32.load offset=8
            local.set 65
            local.get 59
            i32.load offset=12
            local.set 66
            local.get 65
            local.get 66
            call 15
            local.set 67
            local.get 59
            i32.load8_u offset=16
            local.set 68
            local.get 68
            i32.const 255
            i32.and
            call 16
            local.set 69
            local.get 59
            i32.load8_u offset=17
            local.set 70
            local.get 70
            call 10
            local.set 71
            local.get 59
            i32.load8_u offset=18
            local.set 72
            local.get 72
            i32.const 255
            i32.and
            call 16
            local.set 73
            local.get 59
            i32.load8_u offset=19
            local.set 74
            local.get 74
            i32.const 255
            i32.and
            call 16
            local.set 75
            local.get 59
            i32.load8_u offset=20
            local.set 76
            local.get 76
            i32.const 255
            i32.and
            call 16
            local.set 77
            i32.const 100400
            call 9
            local.set 78
            local.get 78
            local.get 64
            i32.store offset=8
            local.get 78
            local.get 67
            i32.store offset=12
            local.get 78
            local.get 69
            i32.store offset=16
            local.get 78
            local.get 71
            i32.store offset=20
            local.get 78
            local.get 73
            i32.store offset=24
            local.get 78
            local.get 75
            i32.store offset=28
            local.get 78
            local.get 77
            i32.store offset=32
            i32.const 101900
            i32.const 3
            local.get 78
            call 12
            local.set 82
            br 2 (;@2;)
          end
          i32.const 101900
          i32.const 4
          call 11
          local.set 82
          br 1 (;@2;)
        end
        local.get 59
        i32.load offset=4
        local.set 79
        local.get 59
        i32.load offset=8
        local.set 80
        local.get 79
        local.get 80
        call 15
        local.set 81
        i32.const 101900
        i32.const 5
        local.get 81
        call 12
        local.set 82
        br 0 (;@2;)
      end
      local.get 84
      call 6
      local.get 82
      return
      unreachable
    end
    local.get 84
    i32.const 0
    local.get 83
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 8
    i32.const 0
  )
  (func (;26;) (type 9) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call 16
      local.set 3
      local.get 1
      i32.load offset=4
      local.set 4
      local.get 1
      i32.load offset=8
      local.set 5
      local.get 4
      local.get 5
      call 15
      local.set 6
      local.get 1
      i32.load8_u offset=12
      local.set 7
      local.get 7
      i32.const 255
      i32.and
      call 16
      local.set 8
      local.get 1
      i32.load8_u offset=13
      local.set 9
      local.get 9
      call 10
      local.set 10
      local.get 1
      i32.load8_u offset=14
      local.set 11
      local.get 11
      i32.const 255
      i32.and
      call 16
      local.set 12
      local.get 1
      i32.load8_u offset=15
      local.set 13
      local.get 13
      i32.const 255
      i32.and
      call 16
      local.set 14
      local.get 1
      i32.load8_u offset=16
      local.set 15
      local.get 15
      i32.const 255
      i32.and
      call 16
      local.set 16
      i32.const 100400
      call 9
      local.set 17
      local.get 17
      local.get 3
      i32.store offset=8
      local.get 17
      local.get 6
      i32.store offset=12
      local.get 17
      local.get 8
      i32.store offset=16
      local.get 17
      local.get 10
      i32.store offset=20
      local.get 17
      local.get 12
      i32.store offset=24
      local.get 17
      local.get 14
      i32.store offset=28
      local.get 17
      local.get 16
      i32.store offset=32
      local.get 1
      i32.load8_u offset=20
      local.set 18
      local.get 18
      i32.const 255
      i32.and
      call 16
      local.set 19
      i32.const 101300
      call 9
      local.set 20
      local.get 20
      local.get 19
      i32.store offset=8
      local.get 1
      i32.load8_u offset=21
      local.set 21
      i32.const 101500
      local.get 21
      call 13
      local.set 22
      local.get 1
      i32.load8_u offset=22
      local.set 23
      i32.const 101700
      local.get 23
      call 14
      local.set 24
      local.get 1
      i32.load8_u offset=24
      local.set 25
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 25
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 5 (;@4;) 6 (;@3;) 0 (;@9;)
                    end
                    unreachable
                  end
                  i32.const 101900
                  i32.const 0
                  call 11
                  local.set 47
                  br 5 (;@2;)
                end
                i32.const 101900
                i32.const 1
                call 11
                local.set 47
                br 4 (;@2;)
              end
              local.get 1
              i32.load8_u offset=28
              local.set 26
              local.get 26
              i32.const 255
              i32.and
              call 16
              local.set 27
              i32.const 101900
              i32.const 2
              local.get 27
              call 12
              local.set 47
              br 3 (;@2;)
            end
            local.get 1
            i32.load8_u offset=28
            local.set 28
            local.get 28
            i32.const 255
            i32.and
            call 16
            local.set 29
            local.get 1
            i32.load offset=32
            local.set 30
            local.get 1
            i32.load offset=36
            local.set 31
            local.get 30
            local.get 31
            call 15
            local.set 32
            local.get 1
            i32.load8_u offset=40
            local.set 33
            local.get 33
            i32.const 255
            i32.and
            call 16
            local.set 34
            local.get 1
            i32.load8_u offset=41
            local.set 35
            local.get 35
            call 10
            local.set 36
            local.get 1
            i32.load8_u offset=42
            local.set 37
            local.get 37
            i32.const 255
            i32.and
            call 16
            local.set 38
            local.get 1
            i32.load8_u offset=43
            local.set 39
            local.get 39
            i32.const 255
            i32.and
            call 16
            local.set 40
            local.get 1
            i32.load8_u offset=44
            local.set 41
            local.get 41
            i32.const 255
            i32.and
            call 16
            local.set 42
            i32.const 100400
            call 9
            local.set 43
            local.get 43
            local.get 29
            i32.store offset=8
            local.get 43
            local.get 32
            i32.store offset=12
            local.get 43
            local.get 34
            i32.store offset=16
            local.get 43
            local.get 36
            i32.store offset=20
            local.get 43
            local.get 38
            i32.store offset=24
            local.get 43
            local.get 40
            i32.store offset=28
            local.get 43
            local.get 42
            i32.store offset=32
            i32.const 101900
            i32.const 3
            local.get 43
            call 12
            local.set 47
            br 2 (;@2;)
          end
          i32.const 101900
          i32.const 4
          call 11
          local.set 47
          br 1 (;@2;)
        end
        local.get 1
        i32.load offset=28
        local.set 44
        local.get 1
        i32.load offset=32
        local.set 45
        local.get 44
        local.get 45
        call 15
        local.set 46
        i32.const 101900
        i32.const 5
        local.get 46
        call 12
        local.set 47
        br 0 (;@2;)
      end
      i32.const 24
      i32.const 4
      call 4
      local.set 82
      local.get 82
      local.get 17
      i32.store offset=4
      local.get 82
      local.get 20
      i32.store offset=8
      local.get 82
      local.get 22
      i32.store offset=12
      local.get 82
      local.get 24
      i32.store offset=16
      local.get 82
      local.get 47
      i32.store offset=20
      i32.const 0
      local.get 82
      i32.const 4
      i32.add
      i32.const 5
      call 2
      local.set 48
      local.get 48
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 81
        br 1 (;@1;)
      end
      local.get 0
      local.set 49
      i32.const 24
      i32.const 4
      call 4
      local.set 50
      i32.const 101900
      local.get 48
      call 18
      local.tee 83
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 81
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
                      local.get 83
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 5 (;@4;) 6 (;@3;) 0 (;@9;)
                    end
                    unreachable
                  end
                  i32.const 0
                  local.set 52
                  local.get 50
                  local.get 52
                  i32.store8
                  br 5 (;@2;)
                end
                i32.const 1
                local.set 54
                local.get 50
                local.get 54
                i32.store8
                br 4 (;@2;)
              end
              i32.const 101900
              i32.const 2
              local.get 48
              call 19
              local.tee 55
              i32.eqz
              if ;; label = @6
                i32.const 0
                local.set 81
                br 5 (;@1;)
              end
              i32.const 2
              local.set 56
              local.get 50
              local.get 56
              i32.store8
              i32.const 0
              local.get 55
              call 23
              local.tee 84
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 1
                local.set 81
                br 5 (;@1;)
              end
              local.get 84
              i32.wrap_i64
              local.set 57
              local.get 50
              local.get 57
              i32.store8 offset=4
              br 3 (;@2;)
            end
            i32.const 101900
            i32.const 3
            local.get 48
            call 19
            local.tee 58
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 81
              br 4 (;@1;)
            end
            i32.const 3
            local.set 59
            local.get 50
            local.get 59
            i32.store8
            i32.const 100300
            local.get 58
            i32.const 0
            call 21
            local.tee 60
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 81
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 58
            i32.const 1
            call 21
            local.tee 61
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 81
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 58
            i32.const 2
            call 21
            local.tee 62
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 81
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 58
            i32.const 3
            call 21
            local.tee 63
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 81
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 58
            i32.const 4
            call 21
            local.tee 64
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 81
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 58
            i32.const 5
            call 21
            local.tee 65
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 81
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 58
            i32.const 6
            call 21
            local.tee 66
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 81
              br 4 (;@1;)
            end
            i32.const 0
            local.get 60
            call 23
            local.tee 85
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 2
              local.set 81
              br 4 (;@1;)
            end
            local.get 85
            i32.wrap_i64
            local.set 67
            local.get 50
            local.get 67
            i32.store8 offset=4
            local.get 61
            call 24
            local.tee 68
            i32.eqz
            if ;; label = @5
              i32.const 3
              local.set 81
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 69
            local.get 50
            local.get 69
            i32.store offset=12
            local.get 50
            local.get 68
            i32.store offset=8
            i32.const 0
            local.get 62
            call 23
            local.tee 86
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 4
              local.set 81
              br 4 (;@1;)
            end
            local.get 86
            i32.wrap_i64
            local.set 70
            local.get 50
            local.get 70
            i32.store8 offset=16
            local.get 63
            call 17
            local.tee 71
            i32.const -1
            i32.eq
            if ;; label = @5
              i32.const 5
              local.set 81
              br 4 (;@1;)
            end
            local.get 50
            local.get 71
            i32.store8 offset=17
            i32.const 0
            local.get 64
            call 23
            local.tee 87
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 6
              local.set 81
              br 4 (;@1;)
            end
            local.get 87
            i32.wrap_i64
            local.set 72
            local.get 50
            local.get 72
            i32.store8 offset=18
            i32.const 0
            local.get 65
            call 23
            local.tee 88
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 7
              local.set 81
              br 4 (;@1;)
            end
            local.get 88
            i32.wrap_i64
            local.set 73
            local.get 50
            local.get 73
            i32.store8 offset=19
            i32.const 0
            local.get 66
            call 23
            local.tee 89
            i64.const -9223372036854775808
            i64.eq
            if ;; label = @5
              i32.const 8
              local.set 81
              br 4 (;@1;)
            end
            local.get 89
            i32.wrap_i64
            local.set 74
            local.get 50
            local.get 74
            i32.store8 offset=20
            br 2 (;@2;)
          end
          i32.const 4
          local.set 76
          local.get 50
          local.get 76
          i32.store8
          br 1 (;@2;)
        end
        i32.const 101900
        i32.const 5
        local.get 48
        call 19
        local.tee 77
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 81
          br 2 (;@1;)
        end
        i32.const 5
        local.set 78
        local.get 50
        local.get 78
        i32.store8
        local.get 77
        call 24
        local.tee 79
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 81
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 80
        local.get 50
        local.get 80
        i32.store offset=8
        local.get 50
        local.get 79
        i32.store offset=4
        br 0 (;@2;)
      end
      call 7
      local.get 50
      return
      unreachable
    end
    i32.const 0
    local.get 81
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 3
    unreachable
  )
  (func (;27;) (type 11) (param i32)
    i64.const 0
    call 6
  )
)
