(module
  (type (;0;) (func (param i32 i64 i32)))
  (type (;1;) (func (param i32 i32 i64 i32 i32)))
  (type (;2;) (func (param i32)))
  (type (;3;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;6;) (func (result i32)))
  (type (;7;) (func (param i32 i32) (result i32)))
  (type (;8;) (func (result i64)))
  (type (;9;) (func (param i64)))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param f64) (result i32)))
  (type (;12;) (func (param i64) (result i32)))
  (type (;13;) (func (param i32) (result f64)))
  (type (;14;) (func (param i32 i32) (result i64)))
  (type (;15;) (func (param i32) (result i32)))
  (type (;16;) (func (param i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "dep:streams/io@0.2.0" "[method]reader.read" (func (;0;) (type 0)))
  (import "test:deps/app" "copy" (func (;1;) (type 1)))
  (import "dep:streams/io@0.2.0" "[resource-drop]reader" (func (;2;) (type 2)))
  (import "hognose-runtime" "bind_arguments" (func (;3;) (type 3)))
  (import "hognose-runtime" "call_export" (func (;4;) (type 4)))
  (import "hognose-runtime" "export_failed" (func (;5;) (type 5)))
  (import "hognose-runtime" "failed" (func (;6;) (type 6)))
  (import "hognose-runtime" "frame_allocate" (func (;7;) (type 7)))
  (import "hognose-runtime" "frame_enter" (func (;8;) (type 8)))
  (import "hognose-runtime" "frame_leave" (func (;9;) (type 9)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 10)))
  (import "hognose-runtime" "lift_case" (func (;11;) (type 7)))
  (import "hognose-runtime" "lift_case_value" (func (;12;) (type 4)))
  (import "hognose-runtime" "lift_f64" (func (;13;) (type 11)))
  (import "hognose-runtime" "lift_flags" (func (;14;) (type 7)))
  (import "hognose-runtime" "lift_numbers" (func (;15;) (type 4)))
  (import "hognose-runtime" "lift_string" (func (;16;) (type 7)))
  (import "hognose-runtime" "lift_u64" (func (;17;) (type 12)))
  (import "hognose-runtime" "lower_borrow" (func (;18;) (type 7)))
  (import "hognose-runtime" "lower_case" (func (;19;) (type 7)))
  (import "hognose-runtime" "lower_case_value" (func (;20;) (type 4)))
  (import "hognose-runtime" "lower_f64" (func (;21;) (type 13)))
  (import "hognose-runtime" "lower_flags" (func (;22;) (type 14)))
  (import "hognose-runtime" "lower_own" (func (;23;) (type 7)))
  (import "hognose-runtime" "lower_string" (func (;24;) (type 15)))
  (import "hognose-runtime" "lower_u64" (func (;25;) (type 16)))
  (import "hognose-runtime" "raise_err" (func (;26;) (type 2)))
  (import "hognose-runtime" "take_err" (func (;27;) (type 6)))
  (export "run" (func 30))
  (elem (;0;) (i32.const 1000) func 28 29 2)
  (func (;28;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 8
    local.set 29
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
        local.get 29
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101500
      local.get 4
      call 18
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 28
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      local.get 6
      call 25
      local.tee 7
      i64.const -1
      i64.eq
      if ;; label = @2
        call 6
        if ;; label = @3
          i32.const 1
          local.set 28
          br 2 (;@1;)
        end
      end
      i32.const 32
      i32.const 8
      call 7
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 0
      local.get 8
      i32.load8_u
      local.set 9
      local.get 9
      if ;; label = @2
        local.get 8
        i32.load8_u offset=8
        local.set 13
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 13
                  br_table 1 (;@6;) 2 (;@5;) 3 (;@4;) 0 (;@7;)
                end
                unreachable
              end
              i32.const 101000
              i32.const 0
              call 11
              local.set 26
              br 2 (;@3;)
            end
            local.get 8
            i32.load offset=16
            local.set 14
            local.get 8
            i32.load offset=20
            local.set 15
            local.get 14
            local.get 15
            call 16
            local.set 16
            i32.const 101000
            i32.const 1
            local.get 16
            call 12
            local.set 26
            br 1 (;@3;)
          end
          local.get 8
          i32.load8_u offset=16
          local.set 17
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 17
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 8
                f64.load offset=24
                local.set 18
                local.get 18
                call 13
                local.set 19
                i32.const 100500
                i32.const 0
                local.get 19
                call 12
                local.set 25
                br 2 (;@4;)
              end
              local.get 8
              i32.load offset=24
              local.set 20
              local.get 8
              i32.load offset=28
              local.set 21
              local.get 20
              local.get 21
              call 16
              local.set 22
              i32.const 100500
              i32.const 1
              local.get 22
              call 12
              local.set 25
              br 1 (;@4;)
            end
            local.get 8
            i32.load8_u offset=24
            local.set 23
            i32.const 100300
            local.get 23
            call 14
            local.set 24
            i32.const 100500
            i32.const 2
            local.get 24
            call 12
            local.set 25
            br 0 (;@4;)
          end
          i32.const 101000
          i32.const 2
          local.get 25
          call 12
          local.set 26
          br 0 (;@3;)
        end
        local.get 26
        call 26
        local.get 29
        call 9
        i32.const 0
        return
      else
        local.get 8
        i32.load offset=8
        local.set 10
        local.get 8
        i32.load offset=12
        local.set 11
        i32.const 0
        local.get 10
        local.get 11
        call 15
        local.set 12
        local.get 12
        local.set 27
      end
      local.get 29
      call 9
      local.get 27
      return
      unreachable
    end
    local.get 29
    i32.const 0
    local.get 28
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;29;) (type 3) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 f64 i64 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64 i32 i32 i64 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 f64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 f64 i64)
    call 8
    local.set 45
    local.get 3
    local.get 2
    i32.const 2
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
        local.get 45
        call 9
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 101500
      local.get 4
      call 23
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 44
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 100500
      local.get 6
      call 19
      local.tee 46
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 44
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 46
                br_table 1 (;@5;) 2 (;@4;) 3 (;@3;) 0 (;@6;)
              end
              unreachable
            end
            i32.const 100500
            i32.const 0
            local.get 6
            call 20
            local.tee 7
            i32.eqz
            if ;; label = @5
              i32.const 1
              local.set 44
              br 4 (;@1;)
            end
            i32.const 0
            local.set 8
            local.get 7
            call 21
            local.tee 47
            f64.const -0x1p+0 (;=-1;)
            f64.eq
            if ;; label = @5
              call 6
              if ;; label = @6
                i32.const 2
                local.set 44
                br 5 (;@1;)
              end
            end
            local.get 47
            local.set 9
            local.get 9
            i64.reinterpret_f64
            local.set 10
            i32.const 0
            local.set 11
            local.get 8
            local.set 22
            local.get 10
            local.set 23
            local.get 11
            local.set 24
            br 2 (;@2;)
          end
          i32.const 100500
          i32.const 1
          local.get 6
          call 20
          local.tee 12
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 44
            br 3 (;@1;)
          end
          i32.const 1
          local.set 13
          local.get 12
          call 24
          local.tee 14
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 44
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 15
          local.get 14
          i64.extend_i32_u
          local.set 16
          local.get 13
          local.set 22
          local.get 16
          local.set 23
          local.get 15
          local.set 24
          br 1 (;@2;)
        end
        i32.const 100500
        i32.const 2
        local.get 6
        call 20
        local.tee 17
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 44
          br 2 (;@1;)
        end
        i32.const 2
        local.set 18
        i32.const 100300
        local.get 17
        call 22
        local.tee 48
        i64.const -1
        i64.eq
        if ;; label = @3
          i32.const 2
          local.set 44
          br 2 (;@1;)
        end
        local.get 48
        i32.wrap_i64
        local.set 19
        local.get 19
        i64.extend_i32_u
        local.set 20
        i32.const 0
        local.set 21
        local.get 18
        local.set 22
        local.get 20
        local.set 23
        local.get 21
        local.set 24
        br 0 (;@2;)
      end
      i32.const 32
      i32.const 8
      call 7
      local.set 25
      local.get 5
      local.get 22
      local.get 23
      local.get 24
      local.get 25
      call 1
      local.get 25
      i32.load8_u
      local.set 26
      local.get 26
      if ;; label = @2
        local.get 25
        i32.load8_u offset=8
        local.set 29
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  local.get 29
                  br_table 1 (;@6;) 2 (;@5;) 3 (;@4;) 0 (;@7;)
                end
                unreachable
              end
              i32.const 101000
              i32.const 0
              call 11
              local.set 42
              br 2 (;@3;)
            end
            local.get 25
            i32.load offset=16
            local.set 30
            local.get 25
            i32.load offset=20
            local.set 31
            local.get 30
            local.get 31
            call 16
            local.set 32
            i32.const 101000
            i32.const 1
            local.get 32
            call 12
            local.set 42
            br 1 (;@3;)
          end
          local.get 25
          i32.load8_u offset=16
          local.set 33
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 33
                    br_table 1 (;@7;) 2 (;@6;) 3 (;@5;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 25
                f64.load offset=24
                local.set 34
                local.get 34
                call 13
                local.set 35
                i32.const 100500
                i32.const 0
                local.get 35
                call 12
                local.set 41
                br 2 (;@4;)
              end
              local.get 25
              i32.load offset=24
              local.set 36
              local.get 25
              i32.load offset=28
              local.set 37
              local.get 36
              local.get 37
              call 16
              local.set 38
              i32.const 100500
              i32.const 1
              local.get 38
              call 12
              local.set 41
              br 1 (;@4;)
            end
            local.get 25
            i32.load8_u offset=24
            local.set 39
            i32.const 100300
            local.get 39
            call 14
            local.set 40
            i32.const 100500
            i32.const 2
            local.get 40
            call 12
            local.set 41
            br 0 (;@4;)
          end
          i32.const 101000
          i32.const 2
          local.get 41
          call 12
          local.set 42
          br 0 (;@3;)
        end
        local.get 42
        call 26
        local.get 45
        call 9
        i32.const 0
        return
      else
        local.get 25
        i64.load offset=8
        local.set 27
        local.get 27
        call 17
        local.set 28
        local.get 28
        local.set 43
      end
      local.get 45
      call 9
      local.get 43
      return
      unreachable
    end
    local.get 45
    i32.const 1
    local.get 44
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;30;) (type 6) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 7
      local.set 7
      i32.const 0
      local.get 7
      i32.const 4
      i32.add
      i32.const 0
      call 4
      local.set 0
      local.get 0
      if ;; label = @2
        i32.const 0
        local.set 2
        local.get 2
        local.set 5
      else
        call 27
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
      call 9
      local.get 5
      return
      unreachable
    end
    i32.const 0
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
)
