(module
  (type (;0;) (func (param i32 i64 i64 f64 f64) (result f64)))
  (type (;1;) (func (param i32 i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;5;) (func (result i32)))
  (type (;6;) (func (param i32 i32) (result i32)))
  (type (;7;) (func (result i64)))
  (type (;8;) (func (param i64)))
  (type (;9;) (func))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param i32) (result i32)))
  (type (;12;) (func (param f64) (result i32)))
  (type (;13;) (func (param i32) (result f64)))
  (type (;14;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:variants/api" "area" (func (;0;) (type 0)))
  (import "test:variants/api" "make" (func (;1;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;2;) (type 2)))
  (import "hognose-runtime" "call_export" (func (;3;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;4;) (type 4)))
  (import "hognose-runtime" "failed" (func (;5;) (type 5)))
  (import "hognose-runtime" "frame_allocate" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_enter" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 9)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 10)))
  (import "hognose-runtime" "instance_new" (func (;11;) (type 11)))
  (import "hognose-runtime" "item" (func (;12;) (type 6)))
  (import "hognose-runtime" "lift_case" (func (;13;) (type 6)))
  (import "hognose-runtime" "lift_case_value" (func (;14;) (type 3)))
  (import "hognose-runtime" "lift_f64" (func (;15;) (type 12)))
  (import "hognose-runtime" "lift_string" (func (;16;) (type 6)))
  (import "hognose-runtime" "list_new" (func (;17;) (type 11)))
  (import "hognose-runtime" "list_set" (func (;18;) (type 1)))
  (import "hognose-runtime" "lower_case" (func (;19;) (type 6)))
  (import "hognose-runtime" "lower_case_value" (func (;20;) (type 3)))
  (import "hognose-runtime" "lower_f64" (func (;21;) (type 13)))
  (import "hognose-runtime" "lower_field" (func (;22;) (type 3)))
  (import "hognose-runtime" "lower_list" (func (;23;) (type 11)))
  (import "hognose-runtime" "lower_string" (func (;24;) (type 11)))
  (import "hognose-runtime" "lower_tuple" (func (;25;) (type 6)))
  (import "hognose-runtime" "tuple_new" (func (;26;) (type 11)))
  (import "hognose-runtime" "tuple_set" (func (;27;) (type 1)))
  (export "test:variants/api#area" (func 30))
  (export "test:variants/api#make" (func 31))
  (export "cabi_post_test:variants/api#make" (func 32))
  (elem (;0;) (i32.const 1000) func 28 29)
  (func (;28;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64 i64 f64 f64 i32 i32 f64 i64 i64 f64 f64 i32 i32 i32 i32 i32 i32 f64 f64 i32 i32 f64 f64 i64 i64 i32 i32 i32 i32 i32 i32 f64 f64 i32 i32 i64 i64 f64 f64 i32 i32 i32 i32 i64 i64 f64 f64 i32 i64 i64 f64 f64 f64 i32 i32 i64 i32 f64 i32 f64 f64 f64 f64 i32 i32 f64 f64)
    call 7
    local.set 62
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
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 62
        call 8
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
      call 19
      local.tee 63
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 61
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 63
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 5 (;@3;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 0
                local.set 6
                i64.const 0
                local.set 7
                i64.const 0
                local.set 8
                f64.const 0x0p+0 (;=0;)
                local.set 9
                f64.const 0x0p+0 (;=0;)
                local.set 10
                local.get 6
                local.set 54
                local.get 7
                local.set 55
                local.get 8
                local.set 56
                local.get 9
                local.set 57
                local.get 10
                local.set 58
                br 4 (;@2;)
              end
              i32.const 100700
              i32.const 1
              local.get 4
              call 20
              local.tee 11
              i32.eqz
              if ;; label = @6
                i32.const 0
                local.set 61
                br 5 (;@1;)
              end
              i32.const 1
              local.set 12
              local.get 11
              call 21
              local.tee 64
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 5
                if ;; label = @7
                  i32.const 1
                  local.set 61
                  br 6 (;@1;)
                end
              end
              local.get 64
              local.set 13
              local.get 13
              i64.reinterpret_f64
              local.set 14
              i64.const 0
              local.set 15
              f64.const 0x0p+0 (;=0;)
              local.set 16
              f64.const 0x0p+0 (;=0;)
              local.set 17
              local.get 12
              local.set 54
              local.get 14
              local.set 55
              local.get 15
              local.set 56
              local.get 16
              local.set 57
              local.get 17
              local.set 58
              br 3 (;@2;)
            end
            i32.const 100700
            i32.const 2
            local.get 4
            call 20
            local.tee 18
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 61
              br 4 (;@1;)
            end
            i32.const 2
            local.set 19
            local.get 18
            i32.const 2
            call 25
            local.tee 65
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 61
              br 4 (;@1;)
            end
            local.get 65
            i32.const 0
            call 12
            local.set 20
            local.get 65
            i32.const 1
            call 12
            local.set 21
            i32.const 100300
            local.get 20
            i32.const 0
            call 22
            local.tee 22
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 61
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 20
            i32.const 1
            call 22
            local.tee 23
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 61
              br 4 (;@1;)
            end
            local.get 22
            call 21
            local.tee 66
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 5
              if ;; label = @6
                i32.const 3
                local.set 61
                br 5 (;@1;)
              end
            end
            local.get 66
            local.set 24
            local.get 23
            call 21
            local.tee 67
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 5
              if ;; label = @6
                i32.const 4
                local.set 61
                br 5 (;@1;)
              end
            end
            local.get 67
            local.set 25
            i32.const 100300
            local.get 21
            i32.const 0
            call 22
            local.tee 26
            i32.eqz
            if ;; label = @5
              i32.const 5
              local.set 61
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 21
            i32.const 1
            call 22
            local.tee 27
            i32.eqz
            if ;; label = @5
              i32.const 5
              local.set 61
              br 4 (;@1;)
            end
            local.get 26
            call 21
            local.tee 68
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 5
              if ;; label = @6
                i32.const 6
                local.set 61
                br 5 (;@1;)
              end
            end
            local.get 68
            local.set 28
            local.get 27
            call 21
            local.tee 69
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 5
              if ;; label = @6
                i32.const 7
                local.set 61
                br 5 (;@1;)
              end
            end
            local.get 69
            local.set 29
            local.get 24
            i64.reinterpret_f64
            local.set 30
            local.get 25
            i64.reinterpret_f64
            local.set 31
            local.get 19
            local.set 54
            local.get 30
            local.set 55
            local.get 31
            local.set 56
            local.get 28
            local.set 57
            local.get 29
            local.set 58
            br 2 (;@2;)
          end
          i32.const 100700
          i32.const 3
          local.get 4
          call 20
          local.tee 32
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 61
            br 3 (;@1;)
          end
          i32.const 3
          local.set 33
          local.get 32
          call 23
          local.tee 70
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 61
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 41
          local.get 41
          i64.extend_i32_u
          i64.const 16
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 41
          i32.const 16
          i32.mul
          i32.const 8
          call 6
          local.set 40
          local.get 40
          local.set 35
          i32.const 0
          local.set 71
          block ;; label = @4
            loop ;; label = @5
              local.get 71
              local.get 41
              i32.ge_u
              br_if 1 (;@4;)
              local.get 70
              local.get 71
              call 12
              local.set 34
              i32.const 100300
              local.get 34
              i32.const 0
              call 22
              local.tee 36
              i32.eqz
              if ;; label = @6
                i32.const 8
                local.set 61
                br 5 (;@1;)
              end
              i32.const 100300
              local.get 34
              i32.const 1
              call 22
              local.tee 37
              i32.eqz
              if ;; label = @6
                i32.const 8
                local.set 61
                br 5 (;@1;)
              end
              local.get 36
              call 21
              local.tee 72
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 5
                if ;; label = @7
                  i32.const 9
                  local.set 61
                  br 6 (;@1;)
                end
              end
              local.get 72
              local.set 38
              local.get 35
              local.get 38
              f64.store
              local.get 37
              call 21
              local.tee 73
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 5
                if ;; label = @7
                  i32.const 10
                  local.set 61
                  br 6 (;@1;)
                end
              end
              local.get 73
              local.set 39
              local.get 35
              local.get 39
              f64.store offset=8
              local.get 35
              i32.const 16
              i32.add
              local.set 35
              local.get 71
              i32.const 1
              i32.add
              local.set 71
              br 0 (;@5;)
            end
          end
          local.get 40
          i64.extend_i32_u
          local.set 42
          local.get 41
          i64.extend_i32_u
          local.set 43
          f64.const 0x0p+0 (;=0;)
          local.set 44
          f64.const 0x0p+0 (;=0;)
          local.set 45
          local.get 33
          local.set 54
          local.get 42
          local.set 55
          local.get 43
          local.set 56
          local.get 44
          local.set 57
          local.get 45
          local.set 58
          br 1 (;@2;)
        end
        i32.const 100700
        i32.const 4
        local.get 4
        call 20
        local.tee 46
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 61
          br 2 (;@1;)
        end
        i32.const 4
        local.set 47
        local.get 46
        call 24
        local.tee 48
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 61
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 49
        local.get 48
        i64.extend_i32_u
        local.set 50
        local.get 49
        i64.extend_i32_u
        local.set 51
        f64.const 0x0p+0 (;=0;)
        local.set 52
        f64.const 0x0p+0 (;=0;)
        local.set 53
        local.get 47
        local.set 54
        local.get 50
        local.set 55
        local.get 51
        local.set 56
        local.get 52
        local.set 57
        local.get 53
        local.set 58
        br 0 (;@2;)
      end
      local.get 54
      local.get 55
      local.get 56
      local.get 57
      local.get 58
      call 0
      local.set 59
      local.get 59
      call 15
      local.set 60
      local.get 62
      call 8
      local.get 60
      return
      unreachable
    end
    local.get 62
    i32.const 0
    local.get 61
    local.get 71
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;29;) (type 2) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 f64 i32 f64 i32 f64 i32 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 7
    local.set 36
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
      call 2
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 36
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 24
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 35
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 40
      i32.const 8
      call 6
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 1
      local.get 7
      i32.load8_u
      local.set 8
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 8
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 5 (;@3;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 100700
                i32.const 0
                call 13
                local.set 34
                br 4 (;@2;)
              end
              local.get 7
              f64.load offset=8
              local.set 9
              local.get 9
              call 15
              local.set 10
              i32.const 100700
              i32.const 1
              local.get 10
              call 14
              local.set 34
              br 3 (;@2;)
            end
            local.get 7
            f64.load offset=8
            local.set 11
            local.get 11
            call 15
            local.set 12
            local.get 7
            f64.load offset=16
            local.set 13
            local.get 13
            call 15
            local.set 14
            i32.const 100400
            call 11
            local.set 15
            local.get 15
            local.get 12
            i32.store offset=8
            local.get 15
            local.get 14
            i32.store offset=12
            local.get 7
            f64.load offset=24
            local.set 16
            local.get 16
            call 15
            local.set 17
            local.get 7
            f64.load offset=32
            local.set 18
            local.get 18
            call 15
            local.set 19
            i32.const 100400
            call 11
            local.set 20
            local.get 20
            local.get 17
            i32.store offset=8
            local.get 20
            local.get 19
            i32.store offset=12
            i32.const 2
            call 26
            local.set 21
            local.get 21
            i32.const 0
            local.get 15
            call 27
            local.get 21
            i32.const 1
            local.get 20
            call 27
            i32.const 100700
            i32.const 2
            local.get 21
            call 14
            local.set 34
            br 2 (;@2;)
          end
          local.get 7
          i32.load offset=8
          local.set 22
          local.get 7
          i32.load offset=12
          local.set 23
          local.get 23
          call 17
          local.set 30
          local.get 22
          local.set 24
          i32.const 0
          local.set 37
          block ;; label = @4
            loop ;; label = @5
              local.get 37
              local.get 23
              i32.ge_u
              br_if 1 (;@4;)
              local.get 24
              f64.load
              local.set 25
              local.get 25
              call 15
              local.set 26
              local.get 24
              f64.load offset=8
              local.set 27
              local.get 27
              call 15
              local.set 28
              i32.const 100400
              call 11
              local.set 29
              local.get 29
              local.get 26
              i32.store offset=8
              local.get 29
              local.get 28
              i32.store offset=12
              local.get 30
              local.get 37
              local.get 29
              call 18
              local.get 24
              i32.const 16
              i32.add
              local.set 24
              local.get 37
              i32.const 1
              i32.add
              local.set 37
              br 0 (;@5;)
            end
          end
          i32.const 100700
          i32.const 3
          local.get 30
          call 14
          local.set 34
          br 1 (;@2;)
        end
        local.get 7
        i32.load offset=8
        local.set 31
        local.get 7
        i32.load offset=12
        local.set 32
        local.get 31
        local.get 32
        call 16
        local.set 33
        i32.const 100700
        i32.const 4
        local.get 33
        call 14
        local.set 34
        br 0 (;@2;)
      end
      local.get 36
      call 8
      local.get 34
      return
      unreachable
    end
    local.get 36
    i32.const 1
    local.get 35
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;30;) (type 0) (param i32 i64 i64 f64 f64) (result f64)
    (local i32 i64 i64 f64 f64 f64 i32 f64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 f64)
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
                i32.const 100700
                i32.const 0
                call 13
                local.set 33
                br 4 (;@2;)
              end
              local.get 6
              f64.reinterpret_i64
              local.set 10
              local.get 10
              call 15
              local.set 11
              i32.const 100700
              i32.const 1
              local.get 11
              call 14
              local.set 33
              br 3 (;@2;)
            end
            local.get 6
            f64.reinterpret_i64
            local.set 12
            local.get 7
            f64.reinterpret_i64
            local.set 13
            local.get 12
            call 15
            local.set 14
            local.get 13
            call 15
            local.set 15
            i32.const 100400
            call 11
            local.set 16
            local.get 16
            local.get 14
            i32.store offset=8
            local.get 16
            local.get 15
            i32.store offset=12
            local.get 8
            call 15
            local.set 17
            local.get 9
            call 15
            local.set 18
            i32.const 100400
            call 11
            local.set 19
            local.get 19
            local.get 17
            i32.store offset=8
            local.get 19
            local.get 18
            i32.store offset=12
            i32.const 2
            call 26
            local.set 20
            local.get 20
            i32.const 0
            local.get 16
            call 27
            local.get 20
            i32.const 1
            local.get 19
            call 27
            i32.const 100700
            i32.const 2
            local.get 20
            call 14
            local.set 33
            br 2 (;@2;)
          end
          local.get 6
          i32.wrap_i64
          local.set 21
          local.get 7
          i32.wrap_i64
          local.set 22
          local.get 22
          call 17
          local.set 29
          local.get 21
          local.set 23
          i32.const 0
          local.set 37
          block ;; label = @4
            loop ;; label = @5
              local.get 37
              local.get 22
              i32.ge_u
              br_if 1 (;@4;)
              local.get 23
              f64.load
              local.set 24
              local.get 24
              call 15
              local.set 25
              local.get 23
              f64.load offset=8
              local.set 26
              local.get 26
              call 15
              local.set 27
              i32.const 100400
              call 11
              local.set 28
              local.get 28
              local.get 25
              i32.store offset=8
              local.get 28
              local.get 27
              i32.store offset=12
              local.get 29
              local.get 37
              local.get 28
              call 18
              local.get 23
              i32.const 16
              i32.add
              local.set 23
              local.get 37
              i32.const 1
              i32.add
              local.set 37
              br 0 (;@5;)
            end
          end
          i32.const 100700
          i32.const 3
          local.get 29
          call 14
          local.set 33
          br 1 (;@2;)
        end
        local.get 6
        i32.wrap_i64
        local.set 30
        local.get 7
        i32.wrap_i64
        local.set 31
        local.get 30
        local.get 31
        call 16
        local.set 32
        i32.const 100700
        i32.const 4
        local.get 32
        call 14
        local.set 33
        br 0 (;@2;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 38
      local.get 38
      local.get 33
      i32.store offset=4
      i32.const 0
      local.get 38
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 34
      local.get 34
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 36
        br 1 (;@1;)
      end
      local.get 34
      call 21
      local.tee 39
      f64.const -0x1p+0 (;=-1;)
      f64.eq
      if ;; label = @2
        call 5
        if ;; label = @3
          i32.const 0
          local.set 36
          br 2 (;@1;)
        end
      end
      local.get 39
      local.set 35
      i64.const 0
      call 8
      local.get 35
      return
      unreachable
    end
    i32.const 0
    local.get 36
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;31;) (type 6) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 f64 f64 i32 i32 f64 f64 i32 i32 i32 i32 i32 i32 f64 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 f64 f64 f64 f64 i32 i32 f64 f64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 16
      local.set 4
      i32.const 8
      i32.const 4
      call 6
      local.set 39
      local.get 39
      local.get 4
      i32.store offset=4
      i32.const 1
      local.get 39
      i32.const 4
      i32.add
      i32.const 1
      call 3
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 38
        br 1 (;@1;)
      end
      i32.const 40
      i32.const 8
      call 6
      local.set 6
      i32.const 100700
      local.get 5
      call 19
      local.tee 40
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 38
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 40
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 4 (;@4;) 5 (;@3;) 0 (;@8;)
                  end
                  unreachable
                end
                i32.const 0
                local.set 8
                local.get 6
                local.get 8
                i32.store8
                br 4 (;@2;)
              end
              i32.const 100700
              i32.const 1
              local.get 5
              call 20
              local.tee 9
              i32.eqz
              if ;; label = @6
                i32.const 0
                local.set 38
                br 5 (;@1;)
              end
              i32.const 1
              local.set 10
              local.get 6
              local.get 10
              i32.store8
              local.get 9
              call 21
              local.tee 41
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 5
                if ;; label = @7
                  i32.const 1
                  local.set 38
                  br 6 (;@1;)
                end
              end
              local.get 41
              local.set 11
              local.get 6
              local.get 11
              f64.store offset=8
              br 3 (;@2;)
            end
            i32.const 100700
            i32.const 2
            local.get 5
            call 20
            local.tee 12
            i32.eqz
            if ;; label = @5
              i32.const 0
              local.set 38
              br 4 (;@1;)
            end
            i32.const 2
            local.set 13
            local.get 6
            local.get 13
            i32.store8
            local.get 12
            i32.const 2
            call 25
            local.tee 42
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 38
              br 4 (;@1;)
            end
            local.get 42
            i32.const 0
            call 12
            local.set 14
            local.get 42
            i32.const 1
            call 12
            local.set 15
            i32.const 100300
            local.get 14
            i32.const 0
            call 22
            local.tee 16
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 38
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 14
            i32.const 1
            call 22
            local.tee 17
            i32.eqz
            if ;; label = @5
              i32.const 2
              local.set 38
              br 4 (;@1;)
            end
            local.get 16
            call 21
            local.tee 43
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 5
              if ;; label = @6
                i32.const 3
                local.set 38
                br 5 (;@1;)
              end
            end
            local.get 43
            local.set 18
            local.get 6
            local.get 18
            f64.store offset=8
            local.get 17
            call 21
            local.tee 44
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 5
              if ;; label = @6
                i32.const 4
                local.set 38
                br 5 (;@1;)
              end
            end
            local.get 44
            local.set 19
            local.get 6
            local.get 19
            f64.store offset=16
            i32.const 100300
            local.get 15
            i32.const 0
            call 22
            local.tee 20
            i32.eqz
            if ;; label = @5
              i32.const 5
              local.set 38
              br 4 (;@1;)
            end
            i32.const 100300
            local.get 15
            i32.const 1
            call 22
            local.tee 21
            i32.eqz
            if ;; label = @5
              i32.const 5
              local.set 38
              br 4 (;@1;)
            end
            local.get 20
            call 21
            local.tee 45
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 5
              if ;; label = @6
                i32.const 6
                local.set 38
                br 5 (;@1;)
              end
            end
            local.get 45
            local.set 22
            local.get 6
            local.get 22
            f64.store offset=24
            local.get 21
            call 21
            local.tee 46
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 5
              if ;; label = @6
                i32.const 7
                local.set 38
                br 5 (;@1;)
              end
            end
            local.get 46
            local.set 23
            local.get 6
            local.get 23
            f64.store offset=32
            br 2 (;@2;)
          end
          i32.const 100700
          i32.const 3
          local.get 5
          call 20
          local.tee 24
          i32.eqz
          if ;; label = @4
            i32.const 0
            local.set 38
            br 3 (;@1;)
          end
          i32.const 3
          local.set 25
          local.get 6
          local.get 25
          i32.store8
          local.get 24
          call 23
          local.tee 47
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 38
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 33
          local.get 33
          i64.extend_i32_u
          i64.const 16
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 33
          i32.const 16
          i32.mul
          i32.const 8
          call 6
          local.set 32
          local.get 32
          local.set 27
          i32.const 0
          local.set 48
          block ;; label = @4
            loop ;; label = @5
              local.get 48
              local.get 33
              i32.ge_u
              br_if 1 (;@4;)
              local.get 47
              local.get 48
              call 12
              local.set 26
              i32.const 100300
              local.get 26
              i32.const 0
              call 22
              local.tee 28
              i32.eqz
              if ;; label = @6
                i32.const 8
                local.set 38
                br 5 (;@1;)
              end
              i32.const 100300
              local.get 26
              i32.const 1
              call 22
              local.tee 29
              i32.eqz
              if ;; label = @6
                i32.const 8
                local.set 38
                br 5 (;@1;)
              end
              local.get 28
              call 21
              local.tee 49
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 5
                if ;; label = @7
                  i32.const 9
                  local.set 38
                  br 6 (;@1;)
                end
              end
              local.get 49
              local.set 30
              local.get 27
              local.get 30
              f64.store
              local.get 29
              call 21
              local.tee 50
              f64.const -0x1p+0 (;=-1;)
              f64.eq
              if ;; label = @6
                call 5
                if ;; label = @7
                  i32.const 10
                  local.set 38
                  br 6 (;@1;)
                end
              end
              local.get 50
              local.set 31
              local.get 27
              local.get 31
              f64.store offset=8
              local.get 27
              i32.const 16
              i32.add
              local.set 27
              local.get 48
              i32.const 1
              i32.add
              local.set 48
              br 0 (;@5;)
            end
          end
          local.get 6
          local.get 33
          i32.store offset=12
          local.get 6
          local.get 32
          i32.store offset=8
          br 1 (;@2;)
        end
        i32.const 100700
        i32.const 4
        local.get 5
        call 20
        local.tee 34
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 38
          br 2 (;@1;)
        end
        i32.const 4
        local.set 35
        local.get 6
        local.get 35
        i32.store8
        local.get 34
        call 24
        local.tee 36
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 38
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 37
        local.get 6
        local.get 37
        i32.store offset=12
        local.get 6
        local.get 36
        i32.store offset=8
        br 0 (;@2;)
      end
      call 9
      local.get 6
      return
      unreachable
    end
    i32.const 1
    local.get 38
    local.get 48
    i32.const 0
    i32.const 0
    i32.const 0
    call 4
    unreachable
  )
  (func (;32;) (type 14) (param i32)
    i64.const 0
    call 8
  )
)
