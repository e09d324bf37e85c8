(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32 i32)))
  (type (;5;) (func (param i32)))
  (type (;6;) (func (result i32)))
  (type (;7;) (func (param i32 i32)))
  (type (;8;) (func))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i32 i32 i32) (result i32)))
  (type (;11;) (func (param i64) (result i32)))
  (type (;12;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;13;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;14;) (func (param i64)))
  (type (;15;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;16;) (func (param i32 i32) (result i64)))
  (type (;17;) (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:fixed-length-async/api" "[async-lower]four" (func (;0;) (type 0)))
  (import "test:fixed-length-async/api" "[async-lower]names" (func (;1;) (type 0)))
  (import "test:fixed-length-async/api" "[async-lower]inside" (func (;2;) (type 0)))
  (import "test:fixed-length-async/api" "[async-lower]many" (func (;3;) (type 0)))
  (import "test:fixed-length-async/api" "[async-lower]given" (func (;4;) (type 1)))
  (import "[export]test:fixed-length-async/api" "[task-return]four" (func (;5;) (type 2)))
  (import "[export]test:fixed-length-async/api" "[task-return]names" (func (;6;) (type 3)))
  (import "[export]test:fixed-length-async/api" "[task-return]inside" (func (;7;) (type 4)))
  (import "[export]test:fixed-length-async/api" "[task-return]many" (func (;8;) (type 5)))
  (import "[export]test:fixed-length-async/api" "[task-return]given" (func (;9;) (type 4)))
  (import "$root" "[waitable-set-new]" (func (;10;) (type 6)))
  (import "$root" "[waitable-set-wait]" (func (;11;) (type 1)))
  (import "$root" "[waitable-set-poll]" (func (;12;) (type 1)))
  (import "$root" "[waitable-set-drop]" (func (;13;) (type 5)))
  (import "$root" "[waitable-join]" (func (;14;) (type 7)))
  (import "$root" "[subtask-drop]" (func (;15;) (type 5)))
  (import "$root" "[subtask-cancel]" (func (;16;) (type 0)))
  (import "[export]$root" "[task-cancel]" (func (;17;) (type 8)))
  (import "$root" "[context-get-0]" (func (;18;) (type 6)))
  (import "$root" "[context-set-0]" (func (;19;) (type 5)))
  (import "$root" "[stream-new-unit]" (func (;20;) (type 9)))
  (import "$root" "[async-lower][stream-read-unit]" (func (;21;) (type 10)))
  (import "$root" "[async-lower][stream-write-unit]" (func (;22;) (type 10)))
  (import "$root" "[stream-drop-readable-unit]" (func (;23;) (type 5)))
  (import "$root" "[stream-drop-writable-unit]" (func (;24;) (type 5)))
  (import "wasi:clocks/monotonic-clock@0.3.0" "[async-lower]wait-for" (func (;25;) (type 11)))
  (import "hognose-runtime" "await_subtask" (func (;26;) (type 12)))
  (import "hognose-runtime" "bind_arguments" (func (;27;) (type 12)))
  (import "hognose-runtime" "export_failed" (func (;28;) (type 13)))
  (import "hognose-runtime" "frame_allocate" (func (;29;) (type 1)))
  (import "hognose-runtime" "frame_enter" (func (;30;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func (;31;) (type 14)))
  (import "hognose-runtime" "import_failed" (func (;32;) (type 15)))
  (import "hognose-runtime" "instance_new" (func (;33;) (type 0)))
  (import "hognose-runtime" "item" (func (;34;) (type 1)))
  (import "hognose-runtime" "lift_bool" (func (;35;) (type 0)))
  (import "hognose-runtime" "lift_char" (func (;36;) (type 0)))
  (import "hognose-runtime" "lift_string" (func (;37;) (type 1)))
  (import "hognose-runtime" "lift_u32" (func (;38;) (type 0)))
  (import "hognose-runtime" "list_new" (func (;39;) (type 0)))
  (import "hognose-runtime" "list_set" (func (;40;) (type 4)))
  (import "hognose-runtime" "lower_bool" (func (;41;) (type 0)))
  (import "hognose-runtime" "lower_char" (func (;42;) (type 0)))
  (import "hognose-runtime" "lower_field" (func (;43;) (type 10)))
  (import "hognose-runtime" "lower_int" (func (;44;) (type 16)))
  (import "hognose-runtime" "lower_string" (func (;45;) (type 0)))
  (import "hognose-runtime" "lower_tuple" (func (;46;) (type 1)))
  (import "hognose-runtime" "parcel_enter" (func (;47;) (type 6)))
  (import "hognose-runtime" "parcel_leave" (func (;48;) (type 5)))
  (import "hognose-runtime" "raise_err" (func (;49;) (type 5)))
  (import "hognose-runtime" "release_block" (func (;50;) (type 5)))
  (import "hognose-runtime" "resume_task" (func (;51;) (type 10)))
  (import "hognose-runtime" "start_task" (func (;52;) (type 10)))
  (import "hognose-runtime" "take_err" (func (;53;) (type 6)))
  (export "[async-lift]test:fixed-length-async/api#four" (func 65))
  (export "[callback][async-lift]test:fixed-length-async/api#four" (func 66))
  (export "[async-lift]test:fixed-length-async/api#names" (func 68))
  (export "[callback][async-lift]test:fixed-length-async/api#names" (func 69))
  (export "[async-lift]test:fixed-length-async/api#inside" (func 71))
  (export "[callback][async-lift]test:fixed-length-async/api#inside" (func 72))
  (export "[async-lift]test:fixed-length-async/api#many" (func 74))
  (export "[callback][async-lift]test:fixed-length-async/api#many" (func 75))
  (export "[async-lift]test:fixed-length-async/api#given" (func 77))
  (export "[callback][async-lift]test:fixed-length-async/api#given" (func 78))
  (elem (;0;) (i32.const 1000) func 59 60 61 62 63 54 55 56 57 58 64 67 70 73 76 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25)
  (func (;54;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 4
      local.set 7
      local.get 7
      call 39
      local.set 5
      local.get 1
      local.set 2
      i32.const 0
      local.set 8
      block ;; label = @2
        loop ;; label = @3
          local.get 8
          local.get 7
          i32.ge_u
          br_if 1 (;@2;)
          local.get 2
          i32.load8_u
          local.set 3
          local.get 3
          i32.const 255
          i32.and
          call 38
          local.set 4
          local.get 5
          local.get 8
          local.get 4
          call 40
          local.get 2
          i32.const 1
          i32.add
          local.set 2
          local.get 8
          i32.const 1
          i32.add
          local.set 8
          br 0 (;@3;)
        end
      end
      local.get 5
      return
      unreachable
    end
    unreachable
  )
  (func (;55;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      if ;; label = @2
        i32.const 3
        local.set 14
        local.get 14
        call 39
        local.set 11
        local.get 1
        local.set 8
        i32.const 0
        local.set 15
        block ;; label = @3
          loop ;; label = @4
            local.get 15
            local.get 14
            i32.ge_u
            br_if 1 (;@3;)
            local.get 8
            i32.load offset=4
            local.set 9
            local.get 9
            call 36
            local.set 10
            local.get 11
            local.get 15
            local.get 10
            call 40
            local.get 8
            i32.const 4
            i32.add
            local.set 8
            local.get 15
            i32.const 1
            i32.add
            local.set 15
            br 0 (;@4;)
          end
        end
        local.get 11
        call 49
        i32.const 0
        return
      else
        i32.const 2
        local.set 16
        local.get 16
        call 39
        local.set 7
        local.get 1
        local.set 3
        i32.const 0
        local.set 17
        block ;; label = @3
          loop ;; label = @4
            local.get 17
            local.get 16
            i32.ge_u
            br_if 1 (;@3;)
            local.get 3
            i32.load offset=4
            local.set 4
            local.get 3
            i32.load offset=8
            local.set 5
            local.get 4
            local.get 5
            call 37
            local.set 6
            local.get 4
            call 50
            local.get 7
            local.get 17
            local.get 6
            call 40
            local.get 3
            i32.const 8
            i32.add
            local.set 3
            local.get 17
            i32.const 1
            i32.add
            local.set 17
            br 0 (;@4;)
          end
        end
        local.get 7
        local.set 12
      end
      local.get 12
      return
      unreachable
    end
    unreachable
  )
  (func (;56;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call 38
      local.set 3
      i32.const 2
      local.set 10
      local.get 10
      call 39
      local.set 7
      local.get 1
      local.set 4
      i32.const 0
      local.set 11
      block ;; label = @2
        loop ;; label = @3
          local.get 11
          local.get 10
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load16_u offset=2
          local.set 5
          local.get 5
          i32.const 65535
          i32.and
          call 38
          local.set 6
          local.get 7
          local.get 11
          local.get 6
          call 40
          local.get 4
          i32.const 2
          i32.add
          local.set 4
          local.get 11
          i32.const 1
          i32.add
          local.set 11
          br 0 (;@3;)
        end
      end
      i32.const 100400
      call 33
      local.set 8
      local.get 8
      local.get 3
      i32.store offset=8
      local.get 8
      local.get 7
      i32.store offset=12
      local.get 8
      return
      unreachable
    end
    unreachable
  )
  (func (;57;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 17
      local.set 7
      local.get 7
      call 39
      local.set 5
      local.get 1
      local.set 2
      i32.const 0
      local.set 8
      block ;; label = @2
        loop ;; label = @3
          local.get 8
          local.get 7
          i32.ge_u
          br_if 1 (;@2;)
          local.get 2
          i32.load8_u
          local.set 3
          local.get 3
          i32.const 255
          i32.and
          call 38
          local.set 4
          local.get 5
          local.get 8
          local.get 4
          call 40
          local.get 2
          i32.const 1
          i32.add
          local.set 2
          local.get 8
          i32.const 1
          i32.add
          local.set 8
          br 0 (;@3;)
        end
      end
      local.get 5
      return
      unreachable
    end
    unreachable
  )
  (func (;58;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      if ;; label = @2
        i32.const 2
        local.set 9
        local.get 9
        call 39
        local.set 6
        local.get 1
        local.set 3
        i32.const 0
        local.set 10
        block ;; label = @3
          loop ;; label = @4
            local.get 10
            local.get 9
            i32.ge_u
            br_if 1 (;@3;)
            local.get 3
            i32.load8_u offset=1
            local.set 4
            local.get 4
            call 35
            local.set 5
            local.get 6
            local.get 10
            local.get 5
            call 40
            local.get 3
            i32.const 1
            i32.add
            local.set 3
            local.get 10
            i32.const 1
            i32.add
            local.set 10
            br 0 (;@4;)
          end
        end
        local.get 6
        local.set 7
      else
        i32.const 100100
        local.set 7
      end
      local.get 7
      return
      unreachable
    end
    unreachable
  )
  (func (;59;) (type 12) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    call 47
    local.set 7
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
      call 27
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 48
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 4
      i32.const 1
      call 29
      local.set 4
      local.get 4
      call 0
      local.set 5
      local.get 5
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 4
        call 54
        local.set 8
        local.get 7
        call 48
        local.get 8
        return
      end
      i32.const 0
      local.get 5
      i32.const 4
      i32.shr_u
      local.get 4
      local.get 7
      call 26
      return
      unreachable
    end
    i64.const 0
    i32.const 0
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 32
    local.get 7
    call 48
    i32.const 0
  )
  (func (;60;) (type 12) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    call 47
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
      call 27
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 48
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 20
      i32.const 4
      call 29
      local.set 4
      local.get 4
      call 1
      local.set 5
      local.get 5
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 4
        call 55
        local.set 8
        local.get 7
        call 48
        local.get 8
        return
      end
      i32.const 1
      local.get 5
      i32.const 4
      i32.shr_u
      local.get 4
      local.get 7
      call 26
      return
      unreachable
    end
    i64.const 0
    i32.const 1
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 32
    local.get 7
    call 48
    i32.const 0
  )
  (func (;61;) (type 12) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    call 47
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
      call 27
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 48
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 6
      i32.const 2
      call 29
      local.set 4
      local.get 4
      call 2
      local.set 5
      local.get 5
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 4
        call 56
        local.set 8
        local.get 7
        call 48
        local.get 8
        return
      end
      i32.const 2
      local.get 5
      i32.const 4
      i32.shr_u
      local.get 4
      local.get 7
      call 26
      return
      unreachable
    end
    i64.const 0
    i32.const 2
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 32
    local.get 7
    call 48
    i32.const 0
  )
  (func (;62;) (type 12) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    call 47
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
      call 27
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 48
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 17
      i32.const 1
      call 29
      local.set 4
      local.get 4
      call 3
      local.set 5
      local.get 5
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 4
        call 57
        local.set 8
        local.get 7
        call 48
        local.get 8
        return
      end
      i32.const 3
      local.get 5
      i32.const 4
      i32.shr_u
      local.get 4
      local.get 7
      call 26
      return
      unreachable
    end
    i64.const 0
    i32.const 3
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 32
    local.get 7
    call 48
    i32.const 0
  )
  (func (;63;) (type 12) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i64 i32)
    call 47
    local.set 20
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 27
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 20
        call 48
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 8
      i32.const 1
      call 29
      local.set 4
      local.get 1
      i32.load
      local.set 5
      local.get 4
      i32.const 0
      i32.add
      local.set 6
      local.get 5
      i32.const 4
      call 46
      local.tee 21
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      i32.const 4
      local.set 22
      local.get 6
      local.set 8
      i32.const 0
      local.set 23
      block ;; label = @2
        loop ;; label = @3
          local.get 23
          local.get 22
          i32.ge_u
          br_if 1 (;@2;)
          local.get 21
          local.get 23
          call 34
          local.set 7
          i32.const 0
          local.get 7
          call 44
          local.tee 24
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 19
            br 3 (;@1;)
          end
          local.get 24
          i32.wrap_i64
          local.set 9
          local.get 8
          local.get 9
          i32.store8
          local.get 8
          i32.const 1
          i32.add
          local.set 8
          local.get 23
          i32.const 1
          i32.add
          local.set 23
          br 0 (;@3;)
        end
      end
      local.get 1
      i32.load offset=4
      local.set 10
      local.get 4
      i32.const 4
      i32.add
      local.set 11
      local.get 10
      i32.const 2
      call 46
      local.tee 25
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 19
        br 1 (;@1;)
      end
      i32.const 2
      local.set 26
      local.get 11
      local.set 13
      i32.const 0
      local.set 23
      block ;; label = @2
        loop ;; label = @3
          local.get 23
          local.get 26
          i32.ge_u
          br_if 1 (;@2;)
          local.get 25
          local.get 23
          call 34
          local.set 12
          local.get 12
          i32.const 2
          call 46
          local.tee 27
          i32.eqz
          if ;; label = @4
            i32.const 3
            local.set 19
            br 3 (;@1;)
          end
          i32.const 2
          local.set 28
          local.get 13
          local.set 15
          i32.const 0
          local.set 29
          block ;; label = @4
            loop ;; label = @5
              local.get 29
              local.get 28
              i32.ge_u
              br_if 1 (;@4;)
              local.get 27
              local.get 29
              call 34
              local.set 14
              i32.const 0
              local.get 14
              call 44
              local.tee 30
              i64.const -9223372036854775808
              i64.eq
              if ;; label = @6
                i32.const 4
                local.set 19
                br 5 (;@1;)
              end
              local.get 30
              i32.wrap_i64
              local.set 16
              local.get 15
              local.get 16
              i32.store8
              local.get 15
              i32.const 1
              i32.add
              local.set 15
              local.get 29
              i32.const 1
              i32.add
              local.set 29
              br 0 (;@5;)
            end
          end
          local.get 13
          i32.const 2
          i32.add
          local.set 13
          local.get 23
          i32.const 1
          i32.add
          local.set 23
          br 0 (;@3;)
        end
      end
      i32.const 3
      i32.const 1
      call 29
      local.set 17
      local.get 4
      local.get 17
      call 4
      local.set 18
      local.get 18
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 17
        call 58
        local.set 31
        local.get 20
        call 48
        local.get 31
        return
      end
      i32.const 4
      local.get 18
      i32.const 4
      i32.shr_u
      local.get 17
      local.get 20
      call 26
      return
      unreachable
    end
    i64.const 0
    i32.const 4
    local.get 19
    local.get 23
    local.get 29
    i32.const 0
    i32.const 0
    call 32
    local.get 20
    call 48
    i32.const 0
  )
  (func (;64;) (type 5) (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i64 i64 i64 i64)
    call 30
    local.set 11
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.const 4
      call 46
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.const 0
      call 34
      local.set 2
      local.get 12
      i32.const 1
      call 34
      local.set 3
      local.get 12
      i32.const 2
      call 34
      local.set 4
      local.get 12
      i32.const 3
      call 34
      local.set 5
      i32.const 0
      local.get 2
      call 44
      local.tee 13
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 2
        local.set 10
        br 1 (;@1;)
      end
      local.get 13
      i32.wrap_i64
      local.set 6
      i32.const 0
      local.get 3
      call 44
      local.tee 14
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 10
        br 1 (;@1;)
      end
      local.get 14
      i32.wrap_i64
      local.set 7
      i32.const 0
      local.get 4
      call 44
      local.tee 15
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 10
        br 1 (;@1;)
      end
      local.get 15
      i32.wrap_i64
      local.set 8
      i32.const 0
      local.get 5
      call 44
      local.tee 16
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 10
        br 1 (;@1;)
      end
      local.get 16
      i32.wrap_i64
      local.set 9
      local.get 6
      local.get 7
      local.get 8
      local.get 9
      call 5
      local.get 11
      call 31
      local.get 6
      local.get 7
      local.get 8
      local.get 9
      return
      unreachable
    end
    i32.const 0
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;65;) (type 6) (result i32)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 29
      local.set 2
      i32.const 0
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 52
      local.set 0
      local.get 0
      return
      unreachable
    end
    unreachable
  )
  (func (;66;) (type 10) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 51
  )
  (func (;67;) (type 5) (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 30
    local.set 25
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      if ;; label = @2
        local.get 1
        local.tee 2
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        local.get 2
        i32.const 2
        call 46
        local.tee 27
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        local.get 27
        i32.const 0
        call 34
        local.set 4
        local.get 27
        i32.const 1
        call 34
        local.set 5
        local.get 4
        call 45
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 4
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 7
        local.get 5
        call 45
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 5
          local.set 24
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 9
        local.get 3
        local.set 19
        local.get 6
        local.set 20
        local.get 7
        local.set 21
        local.get 8
        local.set 22
        local.get 9
        local.set 23
      else
        call 53
        local.tee 26
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 24
          br 2 (;@1;)
        end
        local.get 26
        local.tee 10
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 24
          br 2 (;@1;)
        end
        i32.const 1
        local.set 11
        local.get 10
        i32.const 3
        call 46
        local.tee 28
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 24
          br 2 (;@1;)
        end
        local.get 28
        i32.const 0
        call 34
        local.set 12
        local.get 28
        i32.const 1
        call 34
        local.set 13
        local.get 28
        i32.const 2
        call 34
        local.set 14
        local.get 12
        call 42
        local.tee 15
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 6
          local.set 24
          br 2 (;@1;)
        end
        local.get 13
        call 42
        local.tee 16
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 7
          local.set 24
          br 2 (;@1;)
        end
        local.get 14
        call 42
        local.tee 17
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 8
          local.set 24
          br 2 (;@1;)
        end
        i32.const 0
        local.set 18
        local.get 11
        local.set 19
        local.get 15
        local.set 20
        local.get 16
        local.set 21
        local.get 17
        local.set 22
        local.get 18
        local.set 23
      end
      local.get 19
      local.get 20
      local.get 21
      local.get 22
      local.get 23
      call 6
      local.get 25
      call 31
      local.get 19
      local.get 20
      local.get 21
      local.get 22
      local.get 23
      return
      unreachable
    end
    i32.const 1
    local.get 24
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;68;) (type 6) (result i32)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 29
      local.set 2
      i32.const 1
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 52
      local.set 0
      local.get 0
      return
      unreachable
    end
    unreachable
  )
  (func (;69;) (type 10) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 51
  )
  (func (;70;) (type 5) (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 i64 i64)
    call 30
    local.set 10
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 1
      i32.const 0
      call 43
      local.tee 2
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 1
      i32.const 1
      call 43
      local.tee 3
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 0
      local.get 2
      call 44
      local.tee 11
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 9
        br 1 (;@1;)
      end
      local.get 11
      i32.wrap_i64
      local.set 4
      local.get 3
      i32.const 2
      call 46
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 9
        br 1 (;@1;)
      end
      local.get 12
      i32.const 0
      call 34
      local.set 5
      local.get 12
      i32.const 1
      call 34
      local.set 6
      i32.const 2
      local.get 5
      call 44
      local.tee 13
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 4
        local.set 9
        br 1 (;@1;)
      end
      local.get 13
      i32.wrap_i64
      local.set 7
      i32.const 2
      local.get 6
      call 44
      local.tee 14
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 5
        local.set 9
        br 1 (;@1;)
      end
      local.get 14
      i32.wrap_i64
      local.set 8
      local.get 4
      local.get 7
      local.get 8
      call 7
      local.get 10
      call 31
      local.get 4
      local.get 7
      local.get 8
      return
      unreachable
    end
    i32.const 2
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;71;) (type 6) (result i32)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 29
      local.set 2
      i32.const 2
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 52
      local.set 0
      local.get 0
      return
      unreachable
    end
    unreachable
  )
  (func (;72;) (type 10) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 51
  )
  (func (;73;) (type 5) (param i32)
    (local i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i64)
    call 30
    local.set 7
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i32.const 17
      i32.const 1
      call 29
      local.set 2
      local.get 1
      i32.const 17
      call 46
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 17
      local.set 9
      local.get 2
      local.set 4
      i32.const 0
      local.set 10
      block ;; label = @2
        loop ;; label = @3
          local.get 10
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 8
          local.get 10
          call 34
          local.set 3
          i32.const 0
          local.get 3
          call 44
          local.tee 11
          i64.const -9223372036854775808
          i64.eq
          if ;; label = @4
            i32.const 1
            local.set 6
            br 3 (;@1;)
          end
          local.get 11
          i32.wrap_i64
          local.set 5
          local.get 4
          local.get 5
          i32.store8
          local.get 4
          i32.const 1
          i32.add
          local.set 4
          local.get 10
          i32.const 1
          i32.add
          local.set 10
          br 0 (;@3;)
        end
      end
      local.get 2
      call 8
      local.get 7
      call 31
      local.get 2
      return
      unreachable
    end
    i32.const 3
    local.get 6
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;74;) (type 6) (result i32)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 29
      local.set 2
      i32.const 3
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 52
      local.set 0
      local.get 0
      return
      unreachable
    end
    unreachable
  )
  (func (;75;) (type 10) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 51
  )
  (func (;76;) (type 5) (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32)
    call 30
    local.set 16
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 15
        br 1 (;@1;)
      end
      local.get 1
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 3
        i32.const 0
        local.set 4
        i32.const 0
        local.set 5
        local.get 3
        local.set 12
        local.get 4
        local.set 13
        local.get 5
        local.set 14
      else
        local.get 1
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 1
        local.set 7
        local.get 6
        i32.const 2
        call 46
        local.tee 17
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        local.get 17
        i32.const 0
        call 34
        local.set 8
        local.get 17
        i32.const 1
        call 34
        local.set 9
        local.get 8
        call 41
        local.tee 10
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 2
          local.set 15
          br 2 (;@1;)
        end
        local.get 9
        call 41
        local.tee 11
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 3
          local.set 15
          br 2 (;@1;)
        end
        local.get 7
        local.set 12
        local.get 10
        local.set 13
        local.get 11
        local.set 14
      end
      local.get 12
      local.get 13
      local.get 14
      call 9
      local.get 16
      call 31
      local.get 12
      local.get 13
      local.get 14
      return
      unreachable
    end
    i32.const 4
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 28
    unreachable
  )
  (func (;77;) (type 17) (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 8
      local.get 1
      local.set 9
      local.get 2
      local.set 10
      local.get 3
      local.set 11
      local.get 8
      i32.const 255
      i32.and
      call 38
      local.set 12
      local.get 9
      i32.const 255
      i32.and
      call 38
      local.set 13
      local.get 10
      i32.const 255
      i32.and
      call 38
      local.set 14
      local.get 11
      i32.const 255
      i32.and
      call 38
      local.set 15
      i32.const 4
      call 39
      local.set 16
      local.get 16
      i32.const 0
      local.get 12
      call 40
      local.get 16
      i32.const 1
      local.get 13
      call 40
      local.get 16
      i32.const 2
      local.get 14
      call 40
      local.get 16
      i32.const 3
      local.get 15
      call 40
      local.get 4
      local.set 17
      local.get 5
      local.set 18
      local.get 6
      local.set 19
      local.get 7
      local.set 20
      local.get 17
      i32.const 255
      i32.and
      call 38
      local.set 21
      local.get 18
      i32.const 255
      i32.and
      call 38
      local.set 22
      i32.const 2
      call 39
      local.set 23
      local.get 23
      i32.const 0
      local.get 21
      call 40
      local.get 23
      i32.const 1
      local.get 22
      call 40
      local.get 19
      i32.const 255
      i32.and
      call 38
      local.set 24
      local.get 20
      i32.const 255
      i32.and
      call 38
      local.set 25
      i32.const 2
      call 39
      local.set 26
      local.get 26
      i32.const 0
      local.get 24
      call 40
      local.get 26
      i32.const 1
      local.get 25
      call 40
      i32.const 2
      call 39
      local.set 27
      local.get 27
      i32.const 0
      local.get 23
      call 40
      local.get 27
      i32.const 1
      local.get 26
      call 40
      i32.const 12
      i32.const 4
      call 29
      local.set 30
      local.get 30
      local.get 16
      i32.store offset=4
      local.get 30
      local.get 27
      i32.store offset=8
      i32.const 4
      local.get 30
      i32.const 4
      i32.add
      i32.const 2
      call 52
      local.set 28
      local.get 28
      return
      unreachable
    end
    unreachable
  )
  (func (;78;) (type 10) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 51
  )
)
