(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32)))
  (type (;2;) (func (param i32 i32 i32)))
  (type (;3;) (func (param i32 i32)))
  (type (;4;) (func (param i32 i64 i32)))
  (type (;5;) (func (param i32 i32 i32 i32)))
  (type (;6;) (func (param i32 i32 i64 i32)))
  (type (;7;) (func (param i32 i32) (result i32)))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;10;) (func (param i32 i32 i32) (result i32)))
  (type (;11;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;12;) (func (result i32)))
  (type (;13;) (func (result i64)))
  (type (;14;) (func (param i64)))
  (type (;15;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;16;) (func (param i64) (result i32)))
  (type (;17;) (func (param i32 i32) (result i64)))
  (type (;18;) (func (param i32) (result i64)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:wasi-like/poll" "[method]pollable.ready" (func (;0;) (type 0)))
  (import "test:wasi-like/poll" "[method]pollable.block" (func (;1;) (type 1)))
  (import "test:wasi-like/poll" "poll" (func (;2;) (type 2)))
  (import "test:wasi-like/streams" "[method]error.to-debug-string" (func (;3;) (type 3)))
  (import "test:wasi-like/streams" "[method]input-stream.read" (func (;4;) (type 4)))
  (import "test:wasi-like/streams" "[method]input-stream.blocking-read" (func (;5;) (type 4)))
  (import "test:wasi-like/streams" "[method]input-stream.subscribe" (func (;6;) (type 0)))
  (import "test:wasi-like/streams" "[method]output-stream.check-write" (func (;7;) (type 3)))
  (import "test:wasi-like/streams" "[method]output-stream.write" (func (;8;) (type 5)))
  (import "test:wasi-like/streams" "[method]output-stream.splice" (func (;9;) (type 6)))
  (import "test:wasi-like/http" "[method]incoming-request.method" (func (;10;) (type 3)))
  (import "test:wasi-like/http" "[method]incoming-request.path-with-query" (func (;11;) (type 3)))
  (import "test:wasi-like/http" "[method]incoming-request.headers" (func (;12;) (type 3)))
  (import "test:wasi-like/http" "[method]incoming-request.consume" (func (;13;) (type 3)))
  (import "test:wasi-like/http" "[constructor]outgoing-response" (func (;14;) (type 7)))
  (import "test:wasi-like/http" "[method]outgoing-response.set-status-code" (func (;15;) (type 7)))
  (import "test:wasi-like/http" "[method]outgoing-response.write" (func (;16;) (type 3)))
  (import "test:wasi-like/http" "[static]response-outparam.set" (func (;17;) (type 8)))
  (import "test:wasi-like/http" "[method]future-response.subscribe" (func (;18;) (type 0)))
  (import "test:wasi-like/http" "[method]future-response.get" (func (;19;) (type 3)))
  (import "test:wasi-like/poll" "[resource-drop]pollable" (func (;20;) (type 1)))
  (import "test:wasi-like/streams" "[resource-drop]error" (func (;21;) (type 1)))
  (import "test:wasi-like/streams" "[resource-drop]input-stream" (func (;22;) (type 1)))
  (import "test:wasi-like/streams" "[resource-drop]output-stream" (func (;23;) (type 1)))
  (import "test:wasi-like/http" "[resource-drop]incoming-request" (func (;24;) (type 1)))
  (import "test:wasi-like/http" "[resource-drop]outgoing-response" (func (;25;) (type 1)))
  (import "test:wasi-like/http" "[resource-drop]response-outparam" (func (;26;) (type 1)))
  (import "test:wasi-like/http" "[resource-drop]future-response" (func (;27;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;28;) (type 9)))
  (import "hognose-runtime" "call_export" (func (;29;) (type 10)))
  (import "hognose-runtime" "export_failed" (func (;30;) (type 11)))
  (import "hognose-runtime" "failed" (func (;31;) (type 12)))
  (import "hognose-runtime" "frame_allocate" (func (;32;) (type 7)))
  (import "hognose-runtime" "frame_enter" (func (;33;) (type 13)))
  (import "hognose-runtime" "frame_leave" (func (;34;) (type 14)))
  (import "hognose-runtime" "import_failed" (func (;35;) (type 15)))
  (import "hognose-runtime" "init_handle" (func (;36;) (type 2)))
  (import "hognose-runtime" "instance_new" (func (;37;) (type 0)))
  (import "hognose-runtime" "item" (func (;38;) (type 7)))
  (import "hognose-runtime" "lift_bool" (func (;39;) (type 0)))
  (import "hognose-runtime" "lift_case" (func (;40;) (type 7)))
  (import "hognose-runtime" "lift_case_value" (func (;41;) (type 10)))
  (import "hognose-runtime" "lift_numbers" (func (;42;) (type 10)))
  (import "hognose-runtime" "lift_own" (func (;43;) (type 7)))
  (import "hognose-runtime" "lift_result" (func (;44;) (type 7)))
  (import "hognose-runtime" "lift_string" (func (;45;) (type 7)))
  (import "hognose-runtime" "lift_u32" (func (;46;) (type 0)))
  (import "hognose-runtime" "lift_u64" (func (;47;) (type 16)))
  (import "hognose-runtime" "list_new" (func (;48;) (type 0)))
  (import "hognose-runtime" "list_set" (func (;49;) (type 2)))
  (import "hognose-runtime" "lower_borrow" (func (;50;) (type 7)))
  (import "hognose-runtime" "lower_case" (func (;51;) (type 7)))
  (import "hognose-runtime" "lower_case_value" (func (;52;) (type 10)))
  (import "hognose-runtime" "lower_field" (func (;53;) (type 10)))
  (import "hognose-runtime" "lower_int" (func (;54;) (type 17)))
  (import "hognose-runtime" "lower_list" (func (;55;) (type 0)))
  (import "hognose-runtime" "lower_numbers" (func (;56;) (type 7)))
  (import "hognose-runtime" "lower_own" (func (;57;) (type 7)))
  (import "hognose-runtime" "lower_result" (func (;58;) (type 0)))
  (import "hognose-runtime" "lower_result_value" (func (;59;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;60;) (type 0)))
  (import "hognose-runtime" "lower_tuple" (func (;61;) (type 7)))
  (import "hognose-runtime" "lower_u64" (func (;62;) (type 18)))
  (import "hognose-runtime" "raise_err" (func (;63;) (type 1)))
  (import "hognose-runtime" "tuple_new" (func (;64;) (type 0)))
  (import "hognose-runtime" "tuple_set" (func (;65;) (type 2)))
  (export "test:wasi-like/incoming-handler#handle" (func 86))
  (elem (;0;) (i32.const 1000) func 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 20 21 22 23 24 25 26 27)
  (func (;66;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 33
    local.set 9
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
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102300
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 0
      local.set 6
      local.get 6
      call 39
      local.set 7
      local.get 9
      call 34
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 0
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;67;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 33
    local.set 7
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
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102300
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call 1
      local.get 7
      call 34
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 1
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;68;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    call 33
    local.set 15
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
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 15
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 55
      local.tee 16
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 14
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 9
      i64.extend_i32_u
      i64.const 4
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 9
      i32.const 4
      i32.mul
      i32.const 4
      call 32
      local.set 8
      local.get 8
      local.set 6
      i32.const 0
      local.set 17
      block ;; label = @2
        loop ;; label = @3
          local.get 17
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 16
          local.get 17
          call 38
          local.set 5
          i32.const 102300
          local.get 5
          call 50
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 14
            br 3 (;@1;)
          end
          local.get 6
          local.get 7
          i32.store
          local.get 6
          i32.const 4
          i32.add
          local.set 6
          local.get 17
          i32.const 1
          i32.add
          local.set 17
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 32
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
      i32.const 4
      local.get 11
      local.get 12
      call 42
      local.set 13
      local.get 15
      call 34
      local.get 13
      return
      unreachable
    end
    local.get 15
    i32.const 2
    local.get 14
    local.get 17
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;69;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 11
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
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102400
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 32
      local.set 6
      local.get 5
      local.get 6
      call 3
      local.get 6
      i32.load
      local.set 7
      local.get 6
      i32.load offset=4
      local.set 8
      local.get 7
      local.get 8
      call 45
      local.set 9
      local.get 11
      call 34
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 3
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;70;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 19
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
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 19
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102500
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 18
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      local.get 6
      call 62
      local.tee 7
      i64.const -1
      i64.eq
      if ;; label = @2
        call 31
        if ;; label = @3
          i32.const 1
          local.set 18
          br 2 (;@1;)
        end
      end
      i32.const 12
      i32.const 4
      call 32
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 4
      local.get 8
      i32.load8_u
      local.set 9
      local.get 9
      if ;; label = @2
        local.get 8
        i32.load8_u offset=4
        local.set 13
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 13
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 8
            i32.load offset=8
            local.set 14
            i32.const 102400
            local.get 14
            call 43
            local.set 15
            i32.const 100300
            i32.const 0
            local.get 15
            call 41
            local.set 16
            br 1 (;@3;)
          end
          i32.const 100300
          i32.const 1
          call 40
          local.set 16
          br 0 (;@3;)
        end
        local.get 16
        call 63
        local.get 19
        call 34
        i32.const 0
        return
      else
        local.get 8
        i32.load offset=4
        local.set 10
        local.get 8
        i32.load offset=8
        local.set 11
        i32.const 0
        local.get 10
        local.get 11
        call 42
        local.set 12
        local.get 12
        local.set 17
      end
      local.get 19
      call 34
      local.get 17
      return
      unreachable
    end
    local.get 19
    i32.const 4
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;71;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 19
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
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 19
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102500
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 18
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      local.get 6
      call 62
      local.tee 7
      i64.const -1
      i64.eq
      if ;; label = @2
        call 31
        if ;; label = @3
          i32.const 1
          local.set 18
          br 2 (;@1;)
        end
      end
      i32.const 12
      i32.const 4
      call 32
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 5
      local.get 8
      i32.load8_u
      local.set 9
      local.get 9
      if ;; label = @2
        local.get 8
        i32.load8_u offset=4
        local.set 13
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 13
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 8
            i32.load offset=8
            local.set 14
            i32.const 102400
            local.get 14
            call 43
            local.set 15
            i32.const 100300
            i32.const 0
            local.get 15
            call 41
            local.set 16
            br 1 (;@3;)
          end
          i32.const 100300
          i32.const 1
          call 40
          local.set 16
          br 0 (;@3;)
        end
        local.get 16
        call 63
        local.get 19
        call 34
        i32.const 0
        return
      else
        local.get 8
        i32.load offset=4
        local.set 10
        local.get 8
        i32.load offset=8
        local.set 11
        i32.const 0
        local.get 10
        local.get 11
        call 42
        local.set 12
        local.get 12
        local.set 17
      end
      local.get 19
      call 34
      local.get 17
      return
      unreachable
    end
    local.get 19
    i32.const 5
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;72;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 33
    local.set 9
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
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102500
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 6
      local.set 6
      i32.const 102300
      local.get 6
      call 43
      local.set 7
      local.get 9
      call 34
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 6
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;73;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 16
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
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102600
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      i32.const 16
      i32.const 8
      call 32
      local.set 6
      local.get 5
      local.get 6
      call 7
      local.get 6
      i32.load8_u
      local.set 7
      local.get 7
      if ;; label = @2
        local.get 6
        i32.load8_u offset=8
        local.set 10
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 10
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 6
            i32.load offset=12
            local.set 11
            i32.const 102400
            local.get 11
            call 43
            local.set 12
            i32.const 100300
            i32.const 0
            local.get 12
            call 41
            local.set 13
            br 1 (;@3;)
          end
          i32.const 100300
          i32.const 1
          call 40
          local.set 13
          br 0 (;@3;)
        end
        local.get 13
        call 63
        local.get 16
        call 34
        i32.const 0
        return
      else
        local.get 6
        i64.load offset=8
        local.set 8
        local.get 8
        call 47
        local.set 9
        local.get 9
        local.set 14
      end
      local.get 16
      call 34
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 7
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;74;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 17
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 8
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 17
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102600
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 16
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 0
      local.get 6
      call 56
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 16
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      i32.const 12
      i32.const 4
      call 32
      local.set 9
      local.get 5
      local.get 7
      local.get 8
      local.get 9
      call 8
      local.get 9
      i32.load8_u
      local.set 10
      local.get 10
      if ;; label = @2
        local.get 9
        i32.load8_u offset=4
        local.set 11
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 11
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 9
            i32.load offset=8
            local.set 12
            i32.const 102400
            local.get 12
            call 43
            local.set 13
            i32.const 100300
            i32.const 0
            local.get 13
            call 41
            local.set 14
            br 1 (;@3;)
          end
          i32.const 100300
          i32.const 1
          call 40
          local.set 14
          br 0 (;@3;)
        end
        local.get 14
        call 63
        local.get 17
        call 34
        i32.const 0
        return
      else
        i32.const 100100
        local.set 15
      end
      local.get 17
      call 34
      local.get 15
      return
      unreachable
    end
    local.get 17
    i32.const 8
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;75;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 20
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 9
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 20
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102600
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 102500
      local.get 6
      call 50
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 19
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 8
      local.get 8
      call 62
      local.tee 9
      i64.const -1
      i64.eq
      if ;; label = @2
        call 31
        if ;; label = @3
          i32.const 2
          local.set 19
          br 2 (;@1;)
        end
      end
      i32.const 16
      i32.const 8
      call 32
      local.set 10
      local.get 5
      local.get 7
      local.get 9
      local.get 10
      call 9
      local.get 10
      i32.load8_u
      local.set 11
      local.get 11
      if ;; label = @2
        local.get 10
        i32.load8_u offset=8
        local.set 14
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 14
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 10
            i32.load offset=12
            local.set 15
            i32.const 102400
            local.get 15
            call 43
            local.set 16
            i32.const 100300
            i32.const 0
            local.get 16
            call 41
            local.set 17
            br 1 (;@3;)
          end
          i32.const 100300
          i32.const 1
          call 40
          local.set 17
          br 0 (;@3;)
        end
        local.get 17
        call 63
        local.get 20
        call 34
        i32.const 0
        return
      else
        local.get 10
        i64.load offset=8
        local.set 12
        local.get 12
        call 47
        local.set 13
        local.get 13
        local.set 18
      end
      local.get 20
      call 34
      local.get 18
      return
      unreachable
    end
    local.get 20
    i32.const 9
    local.get 19
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;76;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 13
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 10
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102700
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 32
      local.set 6
      local.get 5
      local.get 6
      call 10
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
            i32.const 100700
            i32.const 0
            call 40
            local.set 11
            br 2 (;@2;)
          end
          i32.const 100700
          i32.const 1
          call 40
          local.set 11
          br 1 (;@2;)
        end
        local.get 6
        i32.load offset=4
        local.set 8
        local.get 6
        i32.load offset=8
        local.set 9
        local.get 8
        local.get 9
        call 45
        local.set 10
        i32.const 100700
        i32.const 2
        local.get 10
        call 41
        local.set 11
        br 0 (;@2;)
      end
      local.get 13
      call 34
      local.get 11
      return
      unreachable
    end
    local.get 13
    i32.const 10
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;77;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 13
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 11
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 13
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102700
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 12
        br 1 (;@1;)
      end
      i32.const 12
      i32.const 4
      call 32
      local.set 6
      local.get 5
      local.get 6
      call 11
      local.get 6
      i32.load8_u
      local.set 7
      local.get 7
      if ;; label = @2
        local.get 6
        i32.load offset=4
        local.set 8
        local.get 6
        i32.load offset=8
        local.set 9
        local.get 8
        local.get 9
        call 45
        local.set 10
        local.get 10
        local.set 11
      else
        i32.const 100100
        local.set 11
      end
      local.get 13
      call 34
      local.get 11
      return
      unreachable
    end
    local.get 13
    i32.const 11
    local.get 12
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;78;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 33
    local.set 19
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 12
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 19
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102700
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 18
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 32
      local.set 6
      local.get 5
      local.get 6
      call 12
      local.get 6
      i32.load
      local.set 7
      local.get 6
      i32.load offset=4
      local.set 8
      local.get 8
      call 48
      local.set 17
      local.get 7
      local.set 9
      i32.const 0
      local.set 20
      block ;; label = @2
        loop ;; label = @3
          local.get 20
          local.get 8
          i32.ge_u
          br_if 1 (;@2;)
          local.get 9
          i32.load
          local.set 10
          local.get 9
          i32.load offset=4
          local.set 11
          local.get 10
          local.get 11
          call 45
          local.set 12
          local.get 9
          i32.load offset=8
          local.set 13
          local.get 9
          i32.load offset=12
          local.set 14
          i32.const 0
          local.get 13
          local.get 14
          call 42
          local.set 15
          i32.const 2
          call 64
          local.set 16
          local.get 16
          i32.const 0
          local.get 12
          call 65
          local.get 16
          i32.const 1
          local.get 15
          call 65
          local.get 17
          local.get 20
          local.get 16
          call 49
          local.get 9
          i32.const 16
          i32.add
          local.set 9
          local.get 20
          i32.const 1
          i32.add
          local.set 20
          br 0 (;@3;)
        end
      end
      local.get 19
      call 34
      local.get 17
      return
      unreachable
    end
    local.get 19
    i32.const 12
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;79;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 12
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 13
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102700
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 32
      local.set 6
      local.get 5
      local.get 6
      call 13
      local.get 6
      i32.load8_u
      local.set 7
      local.get 7
      if ;; label = @2
        i32.const 100100
        call 63
        local.get 12
        call 34
        i32.const 0
        return
      else
        local.get 6
        i32.load offset=4
        local.set 8
        i32.const 102500
        local.get 8
        call 43
        local.set 9
        local.get 9
        local.set 10
      end
      local.get 12
      call 34
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 13
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;80;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 33
    local.set 18
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 14
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 18
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 55
      local.tee 19
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 14
      i64.extend_i32_u
      i64.const 16
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 14
      i32.const 16
      i32.mul
      i32.const 4
      call 32
      local.set 13
      local.get 13
      local.set 6
      i32.const 0
      local.set 20
      block ;; label = @2
        loop ;; label = @3
          local.get 20
          local.get 14
          i32.ge_u
          br_if 1 (;@2;)
          local.get 19
          local.get 20
          call 38
          local.set 5
          local.get 5
          i32.const 2
          call 61
          local.tee 21
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
          local.get 21
          i32.const 0
          call 38
          local.set 7
          local.get 21
          i32.const 1
          call 38
          local.set 8
          local.get 7
          call 60
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 17
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
          i32.const 0
          local.get 8
          call 56
          local.tee 11
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 17
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 12
          local.get 6
          local.get 12
          i32.store offset=12
          local.get 6
          local.get 11
          i32.store offset=8
          local.get 6
          i32.const 16
          i32.add
          local.set 6
          local.get 20
          i32.const 1
          i32.add
          local.set 20
          br 0 (;@3;)
        end
      end
      local.get 13
      local.get 14
      call 14
      local.set 15
      i32.const 102800
      local.get 0
      local.get 15
      call 36
      i32.const 100100
      local.set 16
      local.get 18
      call 34
      local.get 16
      return
      unreachable
    end
    local.get 18
    i32.const 14
    local.get 17
    local.get 20
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;81;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64 i64)
    call 33
    local.set 11
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 15
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102800
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 2
      local.get 6
      call 54
      local.tee 12
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.wrap_i64
      local.set 7
      local.get 5
      local.get 7
      call 15
      local.set 8
      local.get 8
      if ;; label = @2
        i32.const 100100
        call 63
        local.get 11
        call 34
        i32.const 0
        return
      else
        i32.const 100100
        local.set 9
      end
      local.get 11
      call 34
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 15
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;82;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 12
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 16
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 12
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 102800
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 32
      local.set 6
      local.get 5
      local.get 6
      call 16
      local.get 6
      i32.load8_u
      local.set 7
      local.get 7
      if ;; label = @2
        i32.const 100100
        call 63
        local.get 12
        call 34
        i32.const 0
        return
      else
        local.get 6
        i32.load offset=4
        local.set 8
        i32.const 102600
        local.get 8
        call 43
        local.set 9
        local.get 9
        local.set 10
      end
      local.get 12
      call 34
      local.get 10
      return
      unreachable
    end
    local.get 12
    i32.const 16
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;83;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i64 i64)
    call 33
    local.set 96
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 17
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 96
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 102900
      local.get 4
      call 57
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 95
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      local.get 6
      call 58
      local.tee 97
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 95
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 97
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          local.get 6
          call 59
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 95
            br 3 (;@1;)
          end
          i32.const 0
          local.set 8
          i32.const 102800
          local.get 7
          call 57
          local.tee 9
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 2
            local.set 95
            br 3 (;@1;)
          end
          i32.const 0
          local.set 10
          i32.const 0
          local.set 11
          i32.const 0
          local.set 12
          i32.const 0
          local.set 13
          i32.const 0
          local.set 14
          local.get 8
          local.set 88
          local.get 9
          local.set 89
          local.get 10
          local.set 90
          local.get 11
          local.set 91
          local.get 12
          local.set 92
          local.get 13
          local.set 93
          local.get 14
          local.set 94
          br 1 (;@2;)
        end
        local.get 6
        call 59
        local.tee 15
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 95
          br 2 (;@1;)
        end
        i32.const 1
        local.set 16
        i32.const 101600
        local.get 15
        call 51
        local.tee 98
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 2
          local.set 95
          br 2 (;@1;)
        end
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      local.get 98
                      br_table 1 (;@8;) 2 (;@7;) 3 (;@6;) 4 (;@5;) 5 (;@4;) 0 (;@9;)
                    end
                    unreachable
                  end
                  i32.const 0
                  local.set 18
                  i32.const 0
                  local.set 19
                  i32.const 0
                  local.set 20
                  i32.const 0
                  local.set 21
                  i32.const 0
                  local.set 22
                  i32.const 0
                  local.set 23
                  local.get 18
                  local.set 82
                  local.get 19
                  local.set 83
                  local.get 20
                  local.set 84
                  local.get 21
                  local.set 85
                  local.get 22
                  local.set 86
                  local.get 23
                  local.set 87
                  br 4 (;@3;)
                end
                i32.const 101600
                i32.const 1
                local.get 15
                call 52
                local.tee 24
                i32.eqz
                if ;; label = @7
                  i32.const 2
                  local.set 95
                  br 6 (;@1;)
                end
                i32.const 1
                local.set 25
                i32.const 101200
                local.get 24
                i32.const 0
                call 53
                local.tee 26
                i32.eqz
                if ;; label = @7
                  i32.const 3
                  local.set 95
                  br 6 (;@1;)
                end
                i32.const 101200
                local.get 24
                i32.const 1
                call 53
                local.tee 27
                i32.eqz
                if ;; label = @7
                  i32.const 3
                  local.set 95
                  br 6 (;@1;)
                end
                local.get 26
                i32.const 100100
                i32.eq
                if ;; label = @7
                  i32.const 0
                  local.set 29
                  i32.const 0
                  local.set 30
                  i32.const 0
                  local.set 31
                  local.get 29
                  local.set 36
                  local.get 30
                  local.set 37
                  local.get 31
                  local.set 38
                else
                  local.get 26
                  local.tee 32
                  i32.eqz
                  if ;; label = @8
                    i32.const 4
                    local.set 95
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 33
                  local.get 32
                  call 60
                  local.tee 34
                  i32.eqz
                  if ;; label = @8
                    i32.const 4
                    local.set 95
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 35
                  local.get 33
                  local.set 36
                  local.get 34
                  local.set 37
                  local.get 35
                  local.set 38
                end
                local.get 27
                i32.const 100100
                i32.eq
                if ;; label = @7
                  i32.const 0
                  local.set 40
                  i32.const 0
                  local.set 41
                  local.get 40
                  local.set 45
                  local.get 41
                  local.set 46
                else
                  local.get 27
                  local.tee 42
                  i32.eqz
                  if ;; label = @8
                    i32.const 5
                    local.set 95
                    br 7 (;@1;)
                  end
                  i32.const 1
                  local.set 43
                  i32.const 2
                  local.get 42
                  call 54
                  local.tee 99
                  i64.const -9223372036854775808
                  i64.eq
                  if ;; label = @8
                    i32.const 5
                    local.set 95
                    br 7 (;@1;)
                  end
                  local.get 99
                  i32.wrap_i64
                  local.set 44
                  local.get 43
                  local.set 45
                  local.get 44
                  local.set 46
                end
                local.get 25
                local.set 82
                local.get 36
                local.set 83
                local.get 37
                local.set 84
                local.get 38
                local.set 85
                local.get 45
                local.set 86
                local.get 46
                local.set 87
                br 3 (;@3;)
              end
              i32.const 101600
              i32.const 2
              local.get 15
              call 52
              local.tee 47
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 95
                br 5 (;@1;)
              end
              i32.const 2
              local.set 48
              local.get 47
              i32.const 100100
              i32.eq
              if ;; label = @6
                i32.const 0
                local.set 50
                i32.const 0
                local.set 51
                local.get 50
                local.set 55
                local.get 51
                local.set 56
              else
                local.get 47
                local.tee 52
                i32.eqz
                if ;; label = @7
                  i32.const 3
                  local.set 95
                  br 6 (;@1;)
                end
                i32.const 1
                local.set 53
                i32.const 0
                local.get 52
                call 54
                local.tee 100
                i64.const -9223372036854775808
                i64.eq
                if ;; label = @7
                  i32.const 3
                  local.set 95
                  br 6 (;@1;)
                end
                local.get 100
                i32.wrap_i64
                local.set 54
                local.get 53
                local.set 55
                local.get 54
                local.set 56
              end
              i32.const 0
              local.set 57
              i32.const 0
              local.set 58
              i32.const 0
              local.set 59
              local.get 48
              local.set 82
              local.get 55
              local.set 83
              local.get 56
              local.set 84
              local.get 57
              local.set 85
              local.get 58
              local.set 86
              local.get 59
              local.set 87
              br 2 (;@3;)
            end
            i32.const 3
            local.set 61
            i32.const 0
            local.set 62
            i32.const 0
            local.set 63
            i32.const 0
            local.set 64
            i32.const 0
            local.set 65
            i32.const 0
            local.set 66
            local.get 61
            local.set 82
            local.get 62
            local.set 83
            local.get 63
            local.set 84
            local.get 64
            local.set 85
            local.get 65
            local.set 86
            local.get 66
            local.set 87
            br 1 (;@3;)
          end
          i32.const 101600
          i32.const 4
          local.get 15
          call 52
          local.tee 67
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 95
            br 3 (;@1;)
          end
          i32.const 4
          local.set 68
          local.get 67
          i32.const 100100
          i32.eq
          if ;; label = @4
            i32.const 0
            local.set 70
            i32.const 0
            local.set 71
            i32.const 0
            local.set 72
            local.get 70
            local.set 77
            local.get 71
            local.set 78
            local.get 72
            local.set 79
          else
            local.get 67
            local.tee 73
            i32.eqz
            if ;; label = @5
              i32.const 3
              local.set 95
              br 4 (;@1;)
            end
            i32.const 1
            local.set 74
            local.get 73
            call 60
            local.tee 75
            i32.eqz
            if ;; label = @5
              i32.const 3
              local.set 95
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 76
            local.get 74
            local.set 77
            local.get 75
            local.set 78
            local.get 76
            local.set 79
          end
          i32.const 0
          local.set 80
          i32.const 0
          local.set 81
          local.get 68
          local.set 82
          local.get 77
          local.set 83
          local.get 78
          local.set 84
          local.get 79
          local.set 85
          local.get 80
          local.set 86
          local.get 81
          local.set 87
          br 0 (;@3;)
        end
        local.get 16
        local.set 88
        local.get 82
        local.set 89
        local.get 83
        local.set 90
        local.get 84
        local.set 91
        local.get 85
        local.set 92
        local.get 86
        local.set 93
        local.get 87
        local.set 94
        br 0 (;@2;)
      end
      local.get 5
      local.get 88
      local.get 89
      local.get 90
      local.get 91
      local.get 92
      local.get 93
      local.get 94
      call 17
      local.get 96
      call 34
      i32.const 100100
      return
      unreachable
    end
    local.get 96
    i32.const 17
    local.get 95
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;84;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 33
    local.set 9
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 18
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 103000
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call 18
      local.set 6
      i32.const 102300
      local.get 6
      call 43
      local.set 7
      local.get 9
      call 34
      local.get 7
      return
      unreachable
    end
    local.get 9
    i32.const 18
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;85;) (type 9) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 33
    local.set 37
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 19
      local.get 1
      local.get 2
      local.get 3
      call 28
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 37
        call 34
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 103000
      local.get 4
      call 50
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 36
        br 1 (;@1;)
      end
      i32.const 32
      i32.const 4
      call 32
      local.set 6
      local.get 5
      local.get 6
      call 19
      local.get 6
      i32.load8_u
      local.set 7
      local.get 7
      if ;; label = @2
        local.get 6
        i32.load8_u offset=4
        local.set 8
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              block ;; label = @6
                local.get 8
                br_table 1 (;@5;) 2 (;@4;) 0 (;@6;)
              end
              unreachable
            end
            local.get 6
            i32.load8_u offset=8
            local.set 9
            block ;; label = @5
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    local.get 9
                    br_table 1 (;@7;) 2 (;@6;) 0 (;@8;)
                  end
                  unreachable
                end
                local.get 6
                i32.load16_u offset=12
                local.set 10
                local.get 10
                i32.const 65535
                i32.and
                call 46
                local.set 11
                i32.const 0
                local.get 11
                call 44
                local.set 33
                br 1 (;@5;)
              end
              local.get 6
              i32.load8_u offset=12
              local.set 12
              block ;; label = @6
                block ;; label = @7
                  block ;; label = @8
                    block ;; label = @9
                      block ;; label = @10
                        block ;; label = @11
                          block ;; label = @12
                            local.get 12
                            br_table 1 (;@11;) 2 (;@10;) 3 (;@9;) 4 (;@8;) 5 (;@7;) 0 (;@12;)
                          end
                          unreachable
                        end
                        i32.const 101600
                        i32.const 0
                        call 40
                        local.set 32
                        br 4 (;@6;)
                      end
                      local.get 6
                      i32.load8_u offset=16
                      local.set 13
                      local.get 13
                      if ;; label = @10
                        local.get 6
                        i32.load offset=20
                        local.set 14
                        local.get 6
                        i32.load offset=24
                        local.set 15
                        local.get 14
                        local.get 15
                        call 45
                        local.set 16
                        local.get 16
                        local.set 17
                      else
                        i32.const 100100
                        local.set 17
                      end
                      local.get 6
                      i32.load8_u offset=28
                      local.set 18
                      local.get 18
                      if ;; label = @10
                        local.get 6
                        i32.load16_u offset=30
                        local.set 19
                        local.get 19
                        i32.const 65535
                        i32.and
                        call 46
                        local.set 20
                        local.get 20
                        local.set 21
                      else
                        i32.const 100100
                        local.set 21
                      end
                      i32.const 101300
                      call 37
                      local.set 22
                      local.get 22
                      local.get 17
                      i32.store offset=8
                      local.get 22
                      local.get 21
                      i32.store offset=12
                      i32.const 101600
                      i32.const 1
                      local.get 22
                      call 41
                      local.set 32
                      br 3 (;@6;)
                    end
                    local.get 6
                    i32.load8_u offset=16
                    local.set 23
                    local.get 23
                    if ;; label = @9
                      local.get 6
                      i32.load8_u offset=17
                      local.set 24
                      local.get 24
                      i32.const 255
                      i32.and
                      call 46
                      local.set 25
                      local.get 25
                      local.set 26
                    else
                      i32.const 100100
                      local.set 26
                    end
                    i32.const 101600
                    i32.const 2
                    local.get 26
                    call 41
                    local.set 32
                    br 2 (;@6;)
                  end
                  i32.const 101600
                  i32.const 3
                  call 40
                  local.set 32
                  br 1 (;@6;)
                end
                local.get 6
                i32.load8_u offset=16
                local.set 27
                local.get 27
                if ;; label = @7
                  local.get 6
                  i32.load offset=20
                  local.set 28
                  local.get 6
                  i32.load offset=24
                  local.set 29
                  local.get 28
                  local.get 29
                  call 45
                  local.set 30
                  local.get 30
                  local.set 31
                else
                  i32.const 100100
                  local.set 31
                end
                i32.const 101600
                i32.const 4
                local.get 31
                call 41
                local.set 32
                br 0 (;@6;)
              end
              i32.const 1
              local.get 32
              call 44
              local.set 33
              br 0 (;@5;)
            end
            i32.const 0
            local.get 33
            call 44
            local.set 34
            br 1 (;@3;)
          end
          i32.const 1
          i32.const 100100
          call 44
          local.set 34
          br 0 (;@3;)
        end
        local.get 34
        local.set 35
      else
        i32.const 100100
        local.set 35
      end
      local.get 37
      call 34
      local.get 35
      return
      unreachable
    end
    local.get 37
    i32.const 19
    local.get 36
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 35
    i32.const 0
  )
  (func (;86;) (type 3) (param i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 102700
      local.get 2
      call 43
      local.set 3
      local.get 1
      local.set 4
      i32.const 102900
      local.get 4
      call 43
      local.set 5
      i32.const 12
      i32.const 4
      call 32
      local.set 8
      local.get 8
      local.get 3
      i32.store offset=4
      local.get 8
      local.get 5
      i32.store offset=8
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 2
      call 29
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call 34
      return
      unreachable
    end
    i32.const 0
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 30
    unreachable
  )
)
