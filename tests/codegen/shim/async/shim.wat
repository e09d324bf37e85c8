(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32)))
  (type (;4;) (func (param i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32 i32)))
  (type (;6;) (func))
  (type (;7;) (func (param i32 i32)))
  (type (;8;) (func (param i64 i32 i32)))
  (type (;9;) (func (result i64)))
  (type (;10;) (func (param i64) (result i32)))
  (type (;11;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;12;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;13;) (func (param i64)))
  (type (;14;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;15;) (func (param i32 i32 i32)))
  (type (;16;) (func (param i32 i32) (result i64)))
  (type (;17;) (func (param i32) (result i64)))
  (type (;18;) (func (param i32 i32 i32 i32 i32 i32 i64) (result i32)))
  (type (;19;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:asynchronous/jobs" "[async-lower]submit" (func (;0;) (type 0)))
  (import "test:asynchronous/jobs" "[async-lower]ping" (func (;1;) (type 1)))
  (import "test:asynchronous/jobs" "[async-lower]sum" (func (;2;) (type 2)))
  (import "test:asynchronous/jobs" "count" (func (;3;) (type 1)))
  (import "test:asynchronous/jobs" "[constructor]worker" (func (;4;) (type 0)))
  (import "test:asynchronous/jobs" "[async-lower][method]worker.run" (func (;5;) (type 0)))
  (import "test:asynchronous/jobs" "[async-lower][static]worker.find" (func (;6;) (type 2)))
  (import "$root" "[async-lower]fetch" (func (;7;) (type 2)))
  (import "test:asynchronous/jobs" "[resource-drop]worker" (func (;8;) (type 3)))
  (import "[export]test:asynchronous/jobs" "[resource-drop]worker" (func (;9;) (type 3)))
  (import "[export]test:asynchronous/jobs" "[resource-new]worker" (func (;10;) (type 4)))
  (import "[export]test:asynchronous/jobs" "[resource-rep]worker" (func (;11;) (type 4)))
  (import "[export]test:asynchronous/jobs" "[task-return]submit" (func (;12;) (type 5)))
  (import "[export]test:asynchronous/jobs" "[task-return]ping" (func (;13;) (type 6)))
  (import "[export]test:asynchronous/jobs" "[task-return]sum" (func (;14;) (type 3)))
  (import "[export]test:asynchronous/jobs" "[task-return][method]worker.run" (func (;15;) (type 7)))
  (import "[export]test:asynchronous/jobs" "[task-return][static]worker.find" (func (;16;) (type 7)))
  (import "[export]$root" "[task-return]run" (func (;17;) (type 8)))
  (import "$root" "[waitable-set-new]" (func (;18;) (type 1)))
  (import "$root" "[waitable-set-wait]" (func (;19;) (type 0)))
  (import "$root" "[waitable-set-poll]" (func (;20;) (type 0)))
  (import "$root" "[waitable-set-drop]" (func (;21;) (type 3)))
  (import "$root" "[waitable-join]" (func (;22;) (type 7)))
  (import "$root" "[subtask-drop]" (func (;23;) (type 3)))
  (import "$root" "[subtask-cancel]" (func (;24;) (type 4)))
  (import "[export]$root" "[task-cancel]" (func (;25;) (type 6)))
  (import "$root" "[context-get-0]" (func (;26;) (type 1)))
  (import "$root" "[context-set-0]" (func (;27;) (type 3)))
  (import "$root" "[stream-new-unit]" (func (;28;) (type 9)))
  (import "$root" "[async-lower][stream-read-unit]" (func (;29;) (type 2)))
  (import "$root" "[async-lower][stream-write-unit]" (func (;30;) (type 2)))
  (import "$root" "[stream-drop-readable-unit]" (func (;31;) (type 3)))
  (import "$root" "[stream-drop-writable-unit]" (func (;32;) (type 3)))
  (import "wasi:clocks/monotonic-clock@0.3.0" "[async-lower]wait-for" (func (;33;) (type 10)))
  (import "hognose-runtime" "await_subtask" (func (;34;) (type 11)))
  (import "hognose-runtime" "bind_arguments" (func (;35;) (type 11)))
  (import "hognose-runtime" "call_export" (func (;36;) (type 2)))
  (import "hognose-runtime" "drop_representation" (func (;37;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;38;) (type 12)))
  (import "hognose-runtime" "failed" (func (;39;) (type 1)))
  (import "hognose-runtime" "frame_allocate" (func (;40;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func (;41;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func (;42;) (type 13)))
  (import "hognose-runtime" "frame_settle" (func (;43;) (type 6)))
  (import "hognose-runtime" "import_failed" (func (;44;) (type 14)))
  (import "hognose-runtime" "init_handle" (func (;45;) (type 15)))
  (import "hognose-runtime" "instance_new" (func (;46;) (type 4)))
  (import "hognose-runtime" "item" (func (;47;) (type 0)))
  (import "hognose-runtime" "lift_borrow" (func (;48;) (type 0)))
  (import "hognose-runtime" "lift_numbers" (func (;49;) (type 2)))
  (import "hognose-runtime" "lift_own" (func (;50;) (type 0)))
  (import "hognose-runtime" "lift_string" (func (;51;) (type 0)))
  (import "hognose-runtime" "lift_u32" (func (;52;) (type 4)))
  (import "hognose-runtime" "lift_u64" (func (;53;) (type 10)))
  (import "hognose-runtime" "list_new" (func (;54;) (type 4)))
  (import "hognose-runtime" "list_set" (func (;55;) (type 15)))
  (import "hognose-runtime" "lower_borrow" (func (;56;) (type 0)))
  (import "hognose-runtime" "lower_field" (func (;57;) (type 2)))
  (import "hognose-runtime" "lower_int" (func (;58;) (type 16)))
  (import "hognose-runtime" "lower_list" (func (;59;) (type 4)))
  (import "hognose-runtime" "lower_numbers" (func (;60;) (type 0)))
  (import "hognose-runtime" "lower_own" (func (;61;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;62;) (type 4)))
  (import "hognose-runtime" "lower_tuple" (func (;63;) (type 0)))
  (import "hognose-runtime" "lower_u64" (func (;64;) (type 17)))
  (import "hognose-runtime" "parcel_enter" (func (;65;) (type 1)))
  (import "hognose-runtime" "parcel_leave" (func (;66;) (type 3)))
  (import "hognose-runtime" "raise_err" (func (;67;) (type 3)))
  (import "hognose-runtime" "release_block" (func (;68;) (type 3)))
  (import "hognose-runtime" "resume_task" (func (;69;) (type 2)))
  (import "hognose-runtime" "start_task" (func (;70;) (type 2)))
  (import "hognose-runtime" "take_err" (func (;71;) (type 1)))
  (export "[async-lift]test:asynchronous/jobs#submit" (func 87))
  (export "[callback][async-lift]test:asynchronous/jobs#submit" (func 88))
  (export "[async-lift]test:asynchronous/jobs#ping" (func 90))
  (export "[callback][async-lift]test:asynchronous/jobs#ping" (func 91))
  (export "[async-lift]test:asynchronous/jobs#sum" (func 93))
  (export "[callback][async-lift]test:asynchronous/jobs#sum" (func 94))
  (export "test:asynchronous/jobs#count" (func 95))
  (export "test:asynchronous/jobs#[constructor]worker" (func 96))
  (export "[async-lift]test:asynchronous/jobs#[method]worker.run" (func 98))
  (export "[callback][async-lift]test:asynchronous/jobs#[method]worker.run" (func 99))
  (export "[async-lift]test:asynchronous/jobs#[static]worker.find" (func 101))
  (export "[callback][async-lift]test:asynchronous/jobs#[static]worker.find" (func 102))
  (export "[async-lift]run" (func 104))
  (export "[callback][async-lift]run" (func 105))
  (export "plain" (func 106))
  (export "cabi_post_plain" (func 107))
  (export "test:asynchronous/jobs#[dtor]worker" (func 108))
  (elem (;0;) (i32.const 1000) func 78 79 80 81 82 83 84 85 8 9 10 11 72 73 74 75 76 77 86 89 92 97 100 103 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33)
  (func (;72;) (type 4) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      if ;; label = @2
        local.get 1
        i32.load offset=4
        local.set 14
        local.get 1
        i32.load offset=8
        local.set 15
        local.get 14
        local.get 15
        call 51
        local.set 16
        local.get 14
        call 68
        local.get 16
        call 67
        i32.const 0
        return
      else
        local.get 1
        i32.load offset=4
        local.set 3
        local.get 1
        i32.load offset=8
        local.set 4
        local.get 3
        local.get 4
        call 51
        local.set 5
        local.get 3
        call 68
        local.get 1
        i32.load offset=12
        local.set 6
        local.get 1
        i32.load offset=16
        local.set 7
        local.get 7
        call 54
        local.set 12
        local.get 6
        local.set 8
        i32.const 0
        local.set 19
        block ;; label = @3
          loop ;; label = @4
            local.get 19
            local.get 7
            i32.ge_u
            br_if 1 (;@3;)
            local.get 8
            i32.load
            local.set 9
            local.get 8
            i32.load offset=4
            local.set 10
            local.get 9
            local.get 10
            call 51
            local.set 11
            local.get 9
            call 68
            local.get 12
            local.get 19
            local.get 11
            call 55
            local.get 8
            i32.const 8
            i32.add
            local.set 8
            local.get 19
            i32.const 1
            i32.add
            local.set 19
            br 0 (;@4;)
          end
        end
        local.get 6
        call 68
        i32.const 100400
        call 46
        local.set 13
        local.get 13
        local.get 5
        i32.store offset=8
        local.get 13
        local.get 12
        i32.store offset=12
        local.get 13
        local.set 17
      end
      local.get 17
      return
      unreachable
    end
    unreachable
  )
  (func (;73;) (type 4) (param i32) (result i32)
    (local i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100100
      return
      unreachable
    end
    unreachable
  )
  (func (;74;) (type 4) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 2
      call 52
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;75;) (type 4) (param i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      i32.const 0
      local.get 2
      local.get 3
      call 49
      local.set 4
      local.get 2
      call 68
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;76;) (type 4) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      if ;; label = @2
        local.get 1
        i32.load offset=4
        local.set 3
        i32.const 100700
        local.get 3
        call 50
        local.set 4
        local.get 4
        local.set 5
      else
        i32.const 100100
        local.set 5
      end
      local.get 5
      return
      unreachable
    end
    unreachable
  )
  (func (;77;) (type 4) (param i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 1
      i32.load offset=4
      local.set 3
      local.get 2
      local.get 3
      call 51
      local.set 4
      local.get 2
      call 68
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;78;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i64 i32)
    call 65
    local.set 30
    local.get 3
    local.get 2
    i32.const 4
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 35
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 30
        call 66
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 40
      i32.const 8
      call 40
      local.set 4
      local.get 1
      i32.load
      local.set 5
      local.get 4
      i32.const 0
      i32.add
      local.set 6
      local.get 5
      call 62
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      local.get 6
      local.get 8
      i32.store offset=4
      local.get 6
      local.get 7
      i32.store
      local.get 1
      i32.load offset=4
      local.set 9
      local.get 4
      i32.const 8
      i32.add
      local.set 10
      local.get 9
      call 59
      local.tee 31
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 29
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 16
      local.get 16
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 16
      i32.const 8
      i32.mul
      i32.const 4
      call 40
      local.set 15
      local.get 15
      local.set 12
      i32.const 0
      local.set 32
      block ;; label = @2
        loop ;; label = @3
          local.get 32
          local.get 16
          i32.ge_u
          br_if 1 (;@2;)
          local.get 31
          local.get 32
          call 47
          local.set 11
          local.get 11
          call 62
          local.tee 13
          i32.eqz
          if ;; label = @4
            i32.const 2
            local.set 29
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 14
          local.get 12
          local.get 14
          i32.store offset=4
          local.get 12
          local.get 13
          i32.store
          local.get 12
          i32.const 8
          i32.add
          local.set 12
          local.get 32
          i32.const 1
          i32.add
          local.set 32
          br 0 (;@3;)
        end
      end
      local.get 10
      local.get 16
      i32.store offset=4
      local.get 10
      local.get 15
      i32.store
      local.get 1
      i32.load offset=8
      local.set 17
      local.get 4
      i32.const 16
      i32.add
      local.set 18
      i32.const 0
      local.get 17
      call 58
      local.tee 33
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 3
        local.set 29
        br 1 (;@1;)
      end
      local.get 33
      i32.wrap_i64
      local.set 19
      local.get 18
      local.get 19
      i32.store8
      local.get 1
      i32.load offset=12
      local.set 20
      local.get 4
      i32.const 24
      i32.add
      local.set 21
      local.get 20
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 23
        local.get 21
        local.get 23
        i32.store8
      else
        local.get 20
        local.tee 24
        i32.eqz
        if ;; label = @3
          i32.const 4
          local.set 29
          br 2 (;@1;)
        end
        i32.const 1
        local.set 25
        local.get 21
        local.get 25
        i32.store8
        local.get 24
        call 64
        local.tee 26
        i64.const -1
        i64.eq
        if ;; label = @3
          call 39
          if ;; label = @4
            i32.const 4
            local.set 29
            br 3 (;@1;)
          end
        end
        local.get 21
        local.get 26
        i64.store offset=8
      end
      i32.const 20
      i32.const 4
      call 40
      local.set 27
      local.get 4
      local.get 27
      call 0
      local.set 28
      local.get 28
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 27
        call 72
        local.set 34
        local.get 30
        call 66
        local.get 34
        return
      end
      i32.const 0
      local.get 28
      i32.const 4
      i32.shr_u
      local.get 27
      local.get 30
      call 34
      return
      unreachable
    end
    i64.const 0
    i32.const 0
    local.get 29
    local.get 32
    i32.const 0
    i32.const 0
    i32.const 0
    call 44
    local.get 30
    call 66
    i32.const 0
  )
  (func (;79;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    call 65
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
      call 35
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 66
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 0
      local.set 4
      call 1
      local.set 5
      local.get 5
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 4
        call 73
        local.set 8
        local.get 7
        call 66
        local.get 8
        return
      end
      i32.const 1
      local.get 5
      i32.const 4
      i32.shr_u
      local.get 4
      local.get 7
      call 34
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
    call 44
    local.get 7
    call 66
    i32.const 0
  )
  (func (;80;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32)
    call 65
    local.set 11
    local.get 3
    local.get 2
    i32.const 2
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 35
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 66
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 4
      local.get 4
      call 58
      local.tee 12
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 12
      i32.wrap_i64
      local.set 5
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 4
      local.get 6
      call 58
      local.tee 13
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 13
      i32.wrap_i64
      local.set 7
      i32.const 4
      i32.const 4
      call 40
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call 2
      local.set 9
      local.get 9
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 8
        call 74
        local.set 14
        local.get 11
        call 66
        local.get 14
        return
      end
      i32.const 2
      local.get 9
      i32.const 4
      i32.shr_u
      local.get 8
      local.get 11
      call 34
      return
      unreachable
    end
    i64.const 0
    i32.const 2
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 44
    local.get 11
    call 66
    i32.const 0
  )
  (func (;81;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 41
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
      call 35
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 42
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 3
      local.set 4
      local.get 4
      call 52
      local.set 5
      local.get 7
      call 42
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
    call 44
    i32.const 0
  )
  (func (;82;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call 41
    local.set 10
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
      call 35
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 42
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 62
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 5
      local.get 6
      call 4
      local.set 7
      i32.const 100700
      local.get 0
      local.get 7
      call 45
      i32.const 100100
      local.set 8
      local.get 10
      call 42
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 4
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 44
    i32.const 0
  )
  (func (;83;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    call 65
    local.set 23
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
      call 35
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 23
        call 66
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 20
      i32.const 4
      call 40
      local.set 4
      local.get 0
      local.set 5
      local.get 4
      i32.const 0
      i32.add
      local.set 6
      i32.const 100700
      local.get 5
      call 56
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 22
        br 1 (;@1;)
      end
      local.get 6
      local.get 7
      i32.store
      local.get 1
      i32.load
      local.set 8
      local.get 4
      i32.const 4
      i32.add
      local.set 9
      i32.const 100300
      local.get 8
      i32.const 0
      call 57
      local.tee 10
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 22
        br 1 (;@1;)
      end
      i32.const 100300
      local.get 8
      i32.const 1
      call 57
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 22
        br 1 (;@1;)
      end
      local.get 10
      call 62
      local.tee 12
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 22
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 13
      local.get 9
      local.get 13
      i32.store offset=4
      local.get 9
      local.get 12
      i32.store
      local.get 11
      call 59
      local.tee 24
      i32.eqz
      if ;; label = @2
        i32.const 3
        local.set 22
        br 1 (;@1;)
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
      if ;; label = @2
        unreachable
      end
      local.get 19
      i32.const 8
      i32.mul
      i32.const 4
      call 40
      local.set 18
      local.get 18
      local.set 15
      i32.const 0
      local.set 25
      block ;; label = @2
        loop ;; label = @3
          local.get 25
          local.get 19
          i32.ge_u
          br_if 1 (;@2;)
          local.get 24
          local.get 25
          call 47
          local.set 14
          local.get 14
          call 62
          local.tee 16
          i32.eqz
          if ;; label = @4
            i32.const 4
            local.set 22
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 17
          local.get 15
          local.get 17
          i32.store offset=4
          local.get 15
          local.get 16
          i32.store
          local.get 15
          i32.const 8
          i32.add
          local.set 15
          local.get 25
          i32.const 1
          i32.add
          local.set 25
          br 0 (;@3;)
        end
      end
      local.get 9
      local.get 19
      i32.store offset=12
      local.get 9
      local.get 18
      i32.store offset=8
      i32.const 8
      i32.const 4
      call 40
      local.set 20
      local.get 4
      local.get 20
      call 5
      local.set 21
      local.get 21
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 20
        call 75
        local.set 26
        local.get 23
        call 66
        local.get 26
        return
      end
      i32.const 5
      local.get 21
      i32.const 4
      i32.shr_u
      local.get 20
      local.get 23
      call 34
      return
      unreachable
    end
    i64.const 0
    i32.const 5
    local.get 22
    local.get 25
    i32.const 0
    i32.const 0
    i32.const 0
    call 44
    local.get 23
    call 66
    i32.const 0
  )
  (func (;84;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    call 65
    local.set 10
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call 35
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 66
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 62
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 8
      i32.const 4
      call 40
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 6
      local.set 8
      local.get 8
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 7
        call 76
        local.set 11
        local.get 10
        call 66
        local.get 11
        return
      end
      i32.const 6
      local.get 8
      i32.const 4
      i32.shr_u
      local.get 7
      local.get 10
      call 34
      return
      unreachable
    end
    i64.const 0
    i32.const 6
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 44
    local.get 10
    call 66
    i32.const 0
  )
  (func (;85;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    call 65
    local.set 10
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 7
      local.get 1
      local.get 2
      local.get 3
      call 35
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call 66
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 62
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      i32.const 8
      i32.const 4
      call 40
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call 7
      local.set 8
      local.get 8
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 7
        call 77
        local.set 11
        local.get 10
        call 66
        local.get 11
        return
      end
      i32.const 7
      local.get 8
      i32.const 4
      i32.shr_u
      local.get 7
      local.get 10
      call 34
      return
      unreachable
    end
    i64.const 0
    i32.const 7
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 44
    local.get 10
    call 66
    i32.const 0
  )
  (func (;86;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 41
    local.set 26
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
          local.set 25
          br 2 (;@1;)
        end
        i32.const 0
        local.set 3
        i32.const 100300
        local.get 2
        i32.const 0
        call 57
        local.tee 4
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 25
          br 2 (;@1;)
        end
        i32.const 100300
        local.get 2
        i32.const 1
        call 57
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 25
          br 2 (;@1;)
        end
        local.get 4
        call 62
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 25
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 7
        local.get 5
        call 59
        local.tee 28
        i32.eqz
        if ;; label = @3
          i32.const 2
          local.set 25
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 13
        local.get 13
        i64.extend_i32_u
        i64.const 8
        i64.mul
        i64.const 4294967295
        i64.gt_u
        if ;; label = @3
          unreachable
        end
        local.get 13
        i32.const 8
        i32.mul
        i32.const 4
        call 40
        local.set 12
        local.get 12
        local.set 9
        i32.const 0
        local.set 29
        block ;; label = @3
          loop ;; label = @4
            local.get 29
            local.get 13
            i32.ge_u
            br_if 1 (;@3;)
            local.get 28
            local.get 29
            call 47
            local.set 8
            local.get 8
            call 62
            local.tee 10
            i32.eqz
            if ;; label = @5
              i32.const 3
              local.set 25
              br 4 (;@1;)
            end
            i32.const 100200
            i32.load
            local.set 11
            local.get 9
            local.get 11
            i32.store offset=4
            local.get 9
            local.get 10
            i32.store
            local.get 9
            i32.const 8
            i32.add
            local.set 9
            local.get 29
            i32.const 1
            i32.add
            local.set 29
            br 0 (;@4;)
          end
        end
        local.get 3
        local.set 20
        local.get 6
        local.set 21
        local.get 7
        local.set 22
        local.get 12
        local.set 23
        local.get 13
        local.set 24
      else
        call 71
        local.tee 27
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 25
          br 2 (;@1;)
        end
        local.get 27
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 25
          br 2 (;@1;)
        end
        i32.const 1
        local.set 15
        local.get 14
        call 62
        local.tee 16
        i32.eqz
        if ;; label = @3
          i32.const 4
          local.set 25
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 17
        i32.const 0
        local.set 18
        i32.const 0
        local.set 19
        local.get 15
        local.set 20
        local.get 16
        local.set 21
        local.get 17
        local.set 22
        local.get 18
        local.set 23
        local.get 19
        local.set 24
      end
      local.get 20
      local.get 21
      local.get 22
      local.get 23
      local.get 24
      call 12
      local.get 26
      call 42
      local.get 20
      local.get 21
      local.get 22
      local.get 23
      local.get 24
      return
      unreachable
    end
    i32.const 0
    local.get 25
    local.get 29
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;87;) (type 18) (param i32 i32 i32 i32 i32 i32 i64) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 7
      local.get 1
      local.set 8
      local.get 7
      local.get 8
      call 51
      local.set 9
      local.get 7
      call 68
      local.get 2
      local.set 10
      local.get 3
      local.set 11
      local.get 11
      call 54
      local.set 16
      local.get 10
      local.set 12
      i32.const 0
      local.set 25
      block ;; label = @2
        loop ;; label = @3
          local.get 25
          local.get 11
          i32.ge_u
          br_if 1 (;@2;)
          local.get 12
          i32.load
          local.set 13
          local.get 12
          i32.load offset=4
          local.set 14
          local.get 13
          local.get 14
          call 51
          local.set 15
          local.get 13
          call 68
          local.get 16
          local.get 25
          local.get 15
          call 55
          local.get 12
          i32.const 8
          i32.add
          local.set 12
          local.get 25
          i32.const 1
          i32.add
          local.set 25
          br 0 (;@3;)
        end
      end
      local.get 10
      call 68
      local.get 4
      local.set 17
      local.get 17
      i32.const 255
      i32.and
      call 52
      local.set 18
      local.get 5
      local.set 19
      local.get 6
      local.set 20
      local.get 19
      if ;; label = @2
        local.get 20
        call 53
        local.set 21
        local.get 21
        local.set 22
      else
        i32.const 100100
        local.set 22
      end
      i32.const 20
      i32.const 4
      call 40
      local.set 26
      local.get 26
      local.get 9
      i32.store offset=4
      local.get 26
      local.get 16
      i32.store offset=8
      local.get 26
      local.get 18
      i32.store offset=12
      local.get 26
      local.get 22
      i32.store offset=16
      i32.const 0
      local.get 26
      i32.const 4
      i32.add
      i32.const 4
      call 70
      local.set 23
      local.get 23
      return
      unreachable
    end
    unreachable
  )
  (func (;88;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 69
  )
  (func (;89;) (type 3) (param i32)
    (local i32 i32 i64)
    call 41
    local.set 3
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      call 13
      local.get 3
      call 42
      return
      unreachable
    end
    i32.const 1
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;90;) (type 1) (result i32)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 40
      local.set 2
      i32.const 1
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 70
      local.set 0
      local.get 0
      return
      unreachable
    end
    unreachable
  )
  (func (;91;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 69
  )
  (func (;92;) (type 3) (param i32)
    (local i32 i32 i32 i64 i64)
    call 41
    local.set 4
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 3
        br 1 (;@1;)
      end
      i32.const 4
      local.get 1
      call 58
      local.tee 5
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 3
        br 1 (;@1;)
      end
      local.get 5
      i32.wrap_i64
      local.set 2
      local.get 2
      call 14
      local.get 4
      call 42
      local.get 2
      return
      unreachable
    end
    i32.const 2
    local.get 3
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;93;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 2
      call 52
      local.set 3
      local.get 1
      local.set 4
      local.get 4
      call 52
      local.set 5
      i32.const 12
      i32.const 4
      call 40
      local.set 8
      local.get 8
      local.get 3
      i32.store offset=4
      local.get 8
      local.get 5
      i32.store offset=8
      i32.const 2
      local.get 8
      i32.const 4
      i32.add
      i32.const 2
      call 70
      local.set 6
      local.get 6
      return
      unreachable
    end
    unreachable
  )
  (func (;94;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 69
  )
  (func (;95;) (type 1) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 40
      local.set 3
      i32.const 3
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call 36
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 4
      local.get 0
      call 58
      local.tee 4
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      local.get 4
      i32.wrap_i64
      local.set 1
      i64.const 0
      call 42
      local.get 1
      return
      unreachable
    end
    i32.const 3
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;96;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 51
      local.set 4
      local.get 2
      call 68
      i32.const 8
      i32.const 4
      call 40
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 4
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call 36
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100800
      local.get 5
      call 61
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call 42
      local.get 6
      return
      unreachable
    end
    i32.const 4
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;97;) (type 3) (param i32)
    (local i32 i32 i32 i32 i64)
    call 41
    local.set 5
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i32.const 0
      local.get 1
      call 60
      local.tee 2
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 4
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 3
      local.get 2
      local.get 3
      call 15
      local.get 5
      call 42
      local.get 2
      local.get 3
      return
      unreachable
    end
    i32.const 5
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;98;) (type 19) (param i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 5
      i32.const 100800
      local.get 5
      call 48
      local.set 6
      local.get 1
      local.set 7
      local.get 2
      local.set 8
      local.get 3
      local.set 9
      local.get 4
      local.set 10
      local.get 7
      local.get 8
      call 51
      local.set 11
      local.get 7
      call 68
      local.get 10
      call 54
      local.set 16
      local.get 9
      local.set 12
      i32.const 0
      local.set 20
      block ;; label = @2
        loop ;; label = @3
          local.get 20
          local.get 10
          i32.ge_u
          br_if 1 (;@2;)
          local.get 12
          i32.load
          local.set 13
          local.get 12
          i32.load offset=4
          local.set 14
          local.get 13
          local.get 14
          call 51
          local.set 15
          local.get 13
          call 68
          local.get 16
          local.get 20
          local.get 15
          call 55
          local.get 12
          i32.const 8
          i32.add
          local.set 12
          local.get 20
          i32.const 1
          i32.add
          local.set 20
          br 0 (;@3;)
        end
      end
      local.get 9
      call 68
      i32.const 100400
      call 46
      local.set 17
      local.get 17
      local.get 11
      i32.store offset=8
      local.get 17
      local.get 16
      i32.store offset=12
      i32.const 12
      i32.const 4
      call 40
      local.set 21
      local.get 21
      local.get 6
      i32.store offset=4
      local.get 21
      local.get 17
      i32.store offset=8
      i32.const 5
      local.get 21
      i32.const 4
      i32.add
      i32.const 2
      call 70
      local.set 18
      local.get 18
      return
      unreachable
    end
    unreachable
  )
  (func (;99;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 69
  )
  (func (;100;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call 41
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
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 3
        i32.const 0
        local.set 4
        local.get 3
        local.set 8
        local.get 4
        local.set 9
      else
        local.get 1
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        i32.const 1
        local.set 6
        i32.const 100800
        local.get 5
        call 61
        local.tee 7
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        local.get 6
        local.set 8
        local.get 7
        local.set 9
      end
      local.get 8
      local.get 9
      call 16
      local.get 11
      call 42
      local.get 8
      local.get 9
      return
      unreachable
    end
    i32.const 6
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;101;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 51
      local.set 4
      local.get 2
      call 68
      i32.const 8
      i32.const 4
      call 40
      local.set 7
      local.get 7
      local.get 4
      i32.store offset=4
      i32.const 6
      local.get 7
      i32.const 4
      i32.add
      i32.const 1
      call 70
      local.set 5
      local.get 5
      return
      unreachable
    end
    unreachable
  )
  (func (;102;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 69
  )
  (func (;103;) (type 3) (param i32)
    (local i32 i32 i32 i64 i32 i32 i32 i64 i32)
    call 41
    local.set 8
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      local.get 1
      i32.const 2
      call 63
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      local.get 9
      i32.const 0
      call 47
      local.set 2
      local.get 9
      i32.const 1
      call 47
      local.set 3
      local.get 2
      call 64
      local.tee 4
      i64.const -1
      i64.eq
      if ;; label = @2
        call 39
        if ;; label = @3
          i32.const 1
          local.set 7
          br 2 (;@1;)
        end
      end
      local.get 3
      call 62
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 2
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 4
      local.get 5
      local.get 6
      call 17
      local.get 8
      call 42
      local.get 4
      local.get 5
      local.get 6
      return
      unreachable
    end
    i32.const 7
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;104;) (type 4) (param i32) (result i32)
    (local i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i64.load
      local.set 2
      local.get 2
      call 53
      local.set 3
      local.get 1
      i64.load offset=8
      local.set 4
      local.get 4
      call 53
      local.set 5
      local.get 1
      i64.load offset=16
      local.set 6
      local.get 6
      call 53
      local.set 7
      local.get 1
      i64.load offset=24
      local.set 8
      local.get 8
      call 53
      local.set 9
      local.get 1
      i64.load offset=32
      local.set 10
      local.get 10
      call 53
      local.set 11
      local.get 1
      i64.load offset=40
      local.set 12
      local.get 12
      call 53
      local.set 13
      local.get 1
      i64.load offset=48
      local.set 14
      local.get 14
      call 53
      local.set 15
      local.get 1
      i64.load offset=56
      local.set 16
      local.get 16
      call 53
      local.set 17
      local.get 1
      i64.load offset=64
      local.set 18
      local.get 18
      call 53
      local.set 19
      local.get 1
      i64.load offset=72
      local.set 20
      local.get 20
      call 53
      local.set 21
      local.get 1
      i64.load offset=80
      local.set 22
      local.get 22
      call 53
      local.set 23
      local.get 1
      i64.load offset=88
      local.set 24
      local.get 24
      call 53
      local.set 25
      local.get 1
      i64.load offset=96
      local.set 26
      local.get 26
      call 53
      local.set 27
      local.get 1
      i64.load offset=104
      local.set 28
      local.get 28
      call 53
      local.set 29
      local.get 1
      i64.load offset=112
      local.set 30
      local.get 30
      call 53
      local.set 31
      local.get 1
      i64.load offset=120
      local.set 32
      local.get 32
      call 53
      local.set 33
      local.get 1
      i32.load offset=128
      local.set 34
      local.get 1
      i32.load offset=132
      local.set 35
      local.get 34
      local.get 35
      call 51
      local.set 36
      local.get 34
      call 68
      local.get 0
      local.set 37
      local.get 37
      call 68
      i32.const 72
      i32.const 4
      call 40
      local.set 40
      local.get 40
      local.get 3
      i32.store offset=4
      local.get 40
      local.get 5
      i32.store offset=8
      local.get 40
      local.get 7
      i32.store offset=12
      local.get 40
      local.get 9
      i32.store offset=16
      local.get 40
      local.get 11
      i32.store offset=20
      local.get 40
      local.get 13
      i32.store offset=24
      local.get 40
      local.get 15
      i32.store offset=28
      local.get 40
      local.get 17
      i32.store offset=32
      local.get 40
      local.get 19
      i32.store offset=36
      local.get 40
      local.get 21
      i32.store offset=40
      local.get 40
      local.get 23
      i32.store offset=44
      local.get 40
      local.get 25
      i32.store offset=48
      local.get 40
      local.get 27
      i32.store offset=52
      local.get 40
      local.get 29
      i32.store offset=56
      local.get 40
      local.get 31
      i32.store offset=60
      local.get 40
      local.get 33
      i32.store offset=64
      local.get 40
      local.get 36
      i32.store offset=68
      i32.const 7
      local.get 40
      i32.const 4
      i32.add
      i32.const 17
      call 70
      local.set 38
      local.get 38
      return
      unreachable
    end
    unreachable
  )
  (func (;105;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call 69
  )
  (func (;106;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 51
      local.set 4
      local.get 2
      call 68
      i32.const 8
      i32.const 4
      call 40
      local.set 14
      local.get 14
      local.get 4
      i32.store offset=4
      i32.const 8
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 36
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 40
      local.set 6
      local.get 5
      call 59
      local.tee 15
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 13
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
      call 40
      local.set 11
      local.get 11
      local.set 8
      i32.const 0
      local.set 16
      block ;; label = @2
        loop ;; label = @3
          local.get 16
          local.get 12
          i32.ge_u
          br_if 1 (;@2;)
          local.get 15
          local.get 16
          call 47
          local.set 7
          local.get 7
          call 62
          local.tee 9
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 13
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 10
          local.get 8
          local.get 10
          i32.store offset=4
          local.get 8
          local.get 9
          i32.store
          local.get 8
          i32.const 8
          i32.add
          local.set 8
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      local.get 6
      local.get 12
      i32.store offset=4
      local.get 6
      local.get 11
      i32.store
      call 43
      local.get 6
      return
      unreachable
    end
    i32.const 8
    local.get 13
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    call 38
    unreachable
  )
  (func (;107;) (type 3) (param i32)
    i64.const 0
    call 42
  )
  (func (;108;) (type 3) (param i32)
    i32.const 100800
    local.get 0
    call 37
  )
)
