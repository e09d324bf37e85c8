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
  (import "test:asynchronous/jobs" "[async-lower]submit" (func $"test:asynchronous/jobs#[async-lower]submit" (;0;) (type 0)))
  (import "test:asynchronous/jobs" "[async-lower]ping" (func $"test:asynchronous/jobs#[async-lower]ping" (;1;) (type 1)))
  (import "test:asynchronous/jobs" "[async-lower]sum" (func $"test:asynchronous/jobs#[async-lower]sum" (;2;) (type 2)))
  (import "test:asynchronous/jobs" "count" (func $test:asynchronous/jobs#count (;3;) (type 1)))
  (import "test:asynchronous/jobs" "[constructor]worker" (func $"test:asynchronous/jobs#[constructor]worker" (;4;) (type 0)))
  (import "test:asynchronous/jobs" "[async-lower][method]worker.run" (func $"test:asynchronous/jobs#[async-lower][method]worker.run" (;5;) (type 0)))
  (import "test:asynchronous/jobs" "[async-lower][static]worker.find" (func $"test:asynchronous/jobs#[async-lower][static]worker.find" (;6;) (type 2)))
  (import "$root" "[async-lower]fetch" (func $"$root#[async-lower]fetch" (;7;) (type 2)))
  (import "test:asynchronous/jobs" "[resource-drop]worker" (func $"test:asynchronous/jobs#[resource-drop]worker" (;8;) (type 3)))
  (import "[export]test:asynchronous/jobs" "[resource-drop]worker" (func $"[export]test:asynchronous/jobs#[resource-drop]worker" (;9;) (type 3)))
  (import "[export]test:asynchronous/jobs" "[resource-new]worker" (func $"[export]test:asynchronous/jobs#[resource-new]worker" (;10;) (type 4)))
  (import "[export]test:asynchronous/jobs" "[resource-rep]worker" (func $"[export]test:asynchronous/jobs#[resource-rep]worker" (;11;) (type 4)))
  (import "[export]test:asynchronous/jobs" "[task-return]submit" (func $"[export]test:asynchronous/jobs#[task-return]submit" (;12;) (type 5)))
  (import "[export]test:asynchronous/jobs" "[task-return]ping" (func $"[export]test:asynchronous/jobs#[task-return]ping" (;13;) (type 6)))
  (import "[export]test:asynchronous/jobs" "[task-return]sum" (func $"[export]test:asynchronous/jobs#[task-return]sum" (;14;) (type 3)))
  (import "[export]test:asynchronous/jobs" "[task-return][method]worker.run" (func $"[export]test:asynchronous/jobs#[task-return][method]worker.run" (;15;) (type 7)))
  (import "[export]test:asynchronous/jobs" "[task-return][static]worker.find" (func $"[export]test:asynchronous/jobs#[task-return][static]worker.find" (;16;) (type 7)))
  (import "[export]$root" "[task-return]run" (func $"[export]$root#[task-return]run" (;17;) (type 8)))
  (import "$root" "[waitable-set-new]" (func $"$root#[waitable-set-new]" (;18;) (type 1)))
  (import "$root" "[waitable-set-wait]" (func $"$root#[waitable-set-wait]" (;19;) (type 0)))
  (import "$root" "[waitable-set-poll]" (func $"$root#[waitable-set-poll]" (;20;) (type 0)))
  (import "$root" "[waitable-set-drop]" (func $"$root#[waitable-set-drop]" (;21;) (type 3)))
  (import "$root" "[waitable-join]" (func $"$root#[waitable-join]" (;22;) (type 7)))
  (import "$root" "[subtask-drop]" (func $"$root#[subtask-drop]" (;23;) (type 3)))
  (import "$root" "[subtask-cancel]" (func $"$root#[subtask-cancel]" (;24;) (type 4)))
  (import "[export]$root" "[task-cancel]" (func $"[export]$root#[task-cancel]" (;25;) (type 6)))
  (import "$root" "[context-get-0]" (func $"$root#[context-get-0]" (;26;) (type 1)))
  (import "$root" "[context-set-0]" (func $"$root#[context-set-0]" (;27;) (type 3)))
  (import "$root" "[stream-new-unit]" (func $"$root#[stream-new-unit]" (;28;) (type 9)))
  (import "$root" "[async-lower][stream-read-unit]" (func $"$root#[async-lower][stream-read-unit]" (;29;) (type 2)))
  (import "$root" "[async-lower][stream-write-unit]" (func $"$root#[async-lower][stream-write-unit]" (;30;) (type 2)))
  (import "$root" "[stream-drop-readable-unit]" (func $"$root#[stream-drop-readable-unit]" (;31;) (type 3)))
  (import "$root" "[stream-drop-writable-unit]" (func $"$root#[stream-drop-writable-unit]" (;32;) (type 3)))
  (import "wasi:clocks/monotonic-clock@0.3.0" "[async-lower]wait-for" (func $"wasi:clocks/monotonic-clock@0.3.0#[async-lower]wait-for" (;33;) (type 10)))
  (import "hognose-runtime" "await_subtask" (func $await_subtask (;34;) (type 11)))
  (import "hognose-runtime" "bind_arguments" (func $bind_arguments (;35;) (type 11)))
  (import "hognose-runtime" "call_export" (func $call_export (;36;) (type 2)))
  (import "hognose-runtime" "drop_representation" (func $drop_representation (;37;) (type 7)))
  (import "hognose-runtime" "export_failed" (func $export_failed (;38;) (type 12)))
  (import "hognose-runtime" "failed" (func $failed (;39;) (type 1)))
  (import "hognose-runtime" "frame_allocate" (func $frame_allocate (;40;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func $frame_enter (;41;) (type 9)))
  (import "hognose-runtime" "frame_leave" (func $frame_leave (;42;) (type 13)))
  (import "hognose-runtime" "frame_settle" (func $frame_settle (;43;) (type 6)))
  (import "hognose-runtime" "import_failed" (func $import_failed (;44;) (type 14)))
  (import "hognose-runtime" "init_handle" (func $init_handle (;45;) (type 15)))
  (import "hognose-runtime" "instance_new" (func $instance_new (;46;) (type 4)))
  (import "hognose-runtime" "item" (func $item (;47;) (type 0)))
  (import "hognose-runtime" "lift_borrow" (func $lift_borrow (;48;) (type 0)))
  (import "hognose-runtime" "lift_numbers" (func $lift_numbers (;49;) (type 2)))
  (import "hognose-runtime" "lift_own" (func $lift_own (;50;) (type 0)))
  (import "hognose-runtime" "lift_string" (func $lift_string (;51;) (type 0)))
  (import "hognose-runtime" "lift_u32" (func $lift_u32 (;52;) (type 4)))
  (import "hognose-runtime" "lift_u64" (func $lift_u64 (;53;) (type 10)))
  (import "hognose-runtime" "list_new" (func $list_new (;54;) (type 4)))
  (import "hognose-runtime" "list_set" (func $list_set (;55;) (type 15)))
  (import "hognose-runtime" "lower_borrow" (func $lower_borrow (;56;) (type 0)))
  (import "hognose-runtime" "lower_field" (func $lower_field (;57;) (type 2)))
  (import "hognose-runtime" "lower_int" (func $lower_int (;58;) (type 16)))
  (import "hognose-runtime" "lower_list" (func $lower_list (;59;) (type 4)))
  (import "hognose-runtime" "lower_numbers" (func $lower_numbers (;60;) (type 0)))
  (import "hognose-runtime" "lower_own" (func $lower_own (;61;) (type 0)))
  (import "hognose-runtime" "lower_string" (func $lower_string (;62;) (type 4)))
  (import "hognose-runtime" "lower_tuple" (func $lower_tuple (;63;) (type 0)))
  (import "hognose-runtime" "lower_u64" (func $lower_u64 (;64;) (type 17)))
  (import "hognose-runtime" "parcel_enter" (func $parcel_enter (;65;) (type 1)))
  (import "hognose-runtime" "parcel_leave" (func $parcel_leave (;66;) (type 3)))
  (import "hognose-runtime" "raise_err" (func $raise_err (;67;) (type 3)))
  (import "hognose-runtime" "release_block" (func $release_block (;68;) (type 3)))
  (import "hognose-runtime" "resume_task" (func $resume_task (;69;) (type 2)))
  (import "hognose-runtime" "start_task" (func $start_task (;70;) (type 2)))
  (import "hognose-runtime" "take_err" (func $take_err (;71;) (type 1)))
  (export "[async-lift]test:asynchronous/jobs#submit" (func $"[async-lift]test:asynchronous/jobs#submit"))
  (export "[callback][async-lift]test:asynchronous/jobs#submit" (func $"[callback][async-lift]test:asynchronous/jobs#submit"))
  (export "[async-lift]test:asynchronous/jobs#ping" (func $"[async-lift]test:asynchronous/jobs#ping"))
  (export "[callback][async-lift]test:asynchronous/jobs#ping" (func $"[callback][async-lift]test:asynchronous/jobs#ping"))
  (export "[async-lift]test:asynchronous/jobs#sum" (func $"[async-lift]test:asynchronous/jobs#sum"))
  (export "[callback][async-lift]test:asynchronous/jobs#sum" (func $"[callback][async-lift]test:asynchronous/jobs#sum"))
  (export "test:asynchronous/jobs#count" (func $"#func95 test:asynchronous/jobs#count"))
  (export "test:asynchronous/jobs#[constructor]worker" (func $"#func96 test:asynchronous/jobs#[constructor]worker"))
  (export "[async-lift]test:asynchronous/jobs#[method]worker.run" (func $"[async-lift]test:asynchronous/jobs#[method]worker.run"))
  (export "[callback][async-lift]test:asynchronous/jobs#[method]worker.run" (func $"[callback][async-lift]test:asynchronous/jobs#[method]worker.run"))
  (export "[async-lift]test:asynchronous/jobs#[static]worker.find" (func $"[async-lift]test:asynchronous/jobs#[static]worker.find"))
  (export "[callback][async-lift]test:asynchronous/jobs#[static]worker.find" (func $"[callback][async-lift]test:asynchronous/jobs#[static]worker.find"))
  (export "[async-lift]run" (func $"[async-lift]run"))
  (export "[callback][async-lift]run" (func $"[callback][async-lift]run"))
  (export "plain" (func $plain))
  (export "cabi_post_plain" (func $cabi_post_plain))
  (export "test:asynchronous/jobs#[dtor]worker" (func $"test:asynchronous/jobs#[dtor]worker"))
  (elem (;0;) (i32.const 1000) func $"call jobs.submit" $"call jobs.ping" $"call jobs.sum" $"call jobs.count" $"call jobs.worker.constructor" $"call jobs.worker.run" $"call jobs.worker.find" $"call fetch" $"test:asynchronous/jobs#[resource-drop]worker" $"[export]test:asynchronous/jobs#[resource-drop]worker" $"[export]test:asynchronous/jobs#[resource-new]worker" $"[export]test:asynchronous/jobs#[resource-rep]worker" $"lift jobs.submit" $"lift jobs.ping" $"lift jobs.sum" $"lift jobs.worker.run" $"lift jobs.worker.find" $"lift fetch" $"finish jobs.submit" $"finish jobs.ping" $"finish jobs.sum" $"finish jobs.worker.run" $"finish jobs.worker.find" $"finish run" $"$root#[waitable-set-new]" $"$root#[waitable-set-wait]" $"$root#[waitable-set-poll]" $"$root#[waitable-set-drop]" $"$root#[waitable-join]" $"$root#[subtask-drop]" $"$root#[subtask-cancel]" $"[export]$root#[task-cancel]" $"$root#[context-get-0]" $"$root#[context-set-0]" $"$root#[stream-new-unit]" $"$root#[async-lower][stream-read-unit]" $"$root#[async-lower][stream-write-unit]" $"$root#[stream-drop-readable-unit]" $"$root#[stream-drop-writable-unit]" $"wasi:clocks/monotonic-clock@0.3.0#[async-lower]wait-for")
  (func $"lift jobs.submit" (;72;) (type 4) (param i32) (result i32)
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
        call $lift_string
        local.set 16
        local.get 14
        call $release_block
        local.get 16
        call $raise_err
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
        call $lift_string
        local.set 5
        local.get 3
        call $release_block
        local.get 1
        i32.load offset=12
        local.set 6
        local.get 1
        i32.load offset=16
        local.set 7
        local.get 7
        call $list_new
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
            call $lift_string
            local.set 11
            local.get 9
            call $release_block
            local.get 12
            local.get 19
            local.get 11
            call $list_set
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
        call $release_block
        i32.const 100400
        call $instance_new
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
  (func $"lift jobs.ping" (;73;) (type 4) (param i32) (result i32)
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
  (func $"lift jobs.sum" (;74;) (type 4) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      local.get 2
      call $lift_u32
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func $"lift jobs.worker.run" (;75;) (type 4) (param i32) (result i32)
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
      call $lift_numbers
      local.set 4
      local.get 2
      call $release_block
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func $"lift jobs.worker.find" (;76;) (type 4) (param i32) (result i32)
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
        call $lift_own
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
  (func $"lift fetch" (;77;) (type 4) (param i32) (result i32)
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
      call $lift_string
      local.set 4
      local.get 2
      call $release_block
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func $"call jobs.submit" (;78;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i64 i32)
    call $parcel_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 30
        call $parcel_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 40
      i32.const 8
      call $frame_allocate
      local.set 4
      local.get 1
      i32.load
      local.set 5
      local.get 4
      i32.const 0
      i32.add
      local.set 6
      local.get 5
      call $lower_string
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
      call $lower_list
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
      call $frame_allocate
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
          call $item
          local.set 11
          local.get 11
          call $lower_string
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
      call $lower_int
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
        call $lower_u64
        local.tee 26
        i64.const -1
        i64.eq
        if ;; label = @3
          call $failed
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
      call $frame_allocate
      local.set 27
      local.get 4
      local.get 27
      call $"test:asynchronous/jobs#[async-lower]submit"
      local.set 28
      local.get 28
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 27
        call $"lift jobs.submit"
        local.set 34
        local.get 30
        call $parcel_leave
        local.get 34
        return
      end
      i32.const 0
      local.get 28
      i32.const 4
      i32.shr_u
      local.get 27
      local.get 30
      call $await_subtask
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
    call $import_failed
    local.get 30
    call $parcel_leave
    i32.const 0
  )
  (func $"call jobs.ping" (;79;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    call $parcel_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call $parcel_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 0
      local.set 4
      call $"test:asynchronous/jobs#[async-lower]ping"
      local.set 5
      local.get 5
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 4
        call $"lift jobs.ping"
        local.set 8
        local.get 7
        call $parcel_leave
        local.get 8
        return
      end
      i32.const 1
      local.get 5
      i32.const 4
      i32.shr_u
      local.get 4
      local.get 7
      call $await_subtask
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
    call $import_failed
    local.get 7
    call $parcel_leave
    i32.const 0
  )
  (func $"call jobs.sum" (;80;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32)
    call $parcel_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call $parcel_leave
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
      call $lower_int
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
      call $lower_int
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
      call $frame_allocate
      local.set 8
      local.get 5
      local.get 7
      local.get 8
      call $"test:asynchronous/jobs#[async-lower]sum"
      local.set 9
      local.get 9
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 8
        call $"lift jobs.sum"
        local.set 14
        local.get 11
        call $parcel_leave
        local.get 14
        return
      end
      i32.const 2
      local.get 9
      i32.const 4
      i32.shr_u
      local.get 8
      local.get 11
      call $await_subtask
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
    call $import_failed
    local.get 11
    call $parcel_leave
    i32.const 0
  )
  (func $"call jobs.count" (;81;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call $frame_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call $test:asynchronous/jobs#count
      local.set 4
      local.get 4
      call $lift_u32
      local.set 5
      local.get 7
      call $frame_leave
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
    call $import_failed
    i32.const 0
  )
  (func $"call jobs.worker.constructor" (;82;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call $lower_string
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
      call $"test:asynchronous/jobs#[constructor]worker"
      local.set 7
      i32.const 100700
      local.get 0
      local.get 7
      call $init_handle
      i32.const 100100
      local.set 8
      local.get 10
      call $frame_leave
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
    call $import_failed
    i32.const 0
  )
  (func $"call jobs.worker.run" (;83;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    call $parcel_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 23
        call $parcel_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      i32.const 20
      i32.const 4
      call $frame_allocate
      local.set 4
      local.get 0
      local.set 5
      local.get 4
      i32.const 0
      i32.add
      local.set 6
      i32.const 100700
      local.get 5
      call $lower_borrow
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
      call $lower_field
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
      call $lower_field
      local.tee 11
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 22
        br 1 (;@1;)
      end
      local.get 10
      call $lower_string
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
      call $lower_list
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
      call $frame_allocate
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
          call $item
          local.set 14
          local.get 14
          call $lower_string
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
      call $frame_allocate
      local.set 20
      local.get 4
      local.get 20
      call $"test:asynchronous/jobs#[async-lower][method]worker.run"
      local.set 21
      local.get 21
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 20
        call $"lift jobs.worker.run"
        local.set 26
        local.get 23
        call $parcel_leave
        local.get 26
        return
      end
      i32.const 5
      local.get 21
      i32.const 4
      i32.shr_u
      local.get 20
      local.get 23
      call $await_subtask
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
    call $import_failed
    local.get 23
    call $parcel_leave
    i32.const 0
  )
  (func $"call jobs.worker.find" (;84;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    call $parcel_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call $parcel_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call $lower_string
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
      call $frame_allocate
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call $"test:asynchronous/jobs#[async-lower][static]worker.find"
      local.set 8
      local.get 8
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 7
        call $"lift jobs.worker.find"
        local.set 11
        local.get 10
        call $parcel_leave
        local.get 11
        return
      end
      i32.const 6
      local.get 8
      i32.const 4
      i32.shr_u
      local.get 7
      local.get 10
      call $await_subtask
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
    call $import_failed
    local.get 10
    call $parcel_leave
    i32.const 0
  )
  (func $"call fetch" (;85;) (type 11) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    call $parcel_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call $parcel_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call $lower_string
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
      call $frame_allocate
      local.set 7
      local.get 5
      local.get 6
      local.get 7
      call $"$root#[async-lower]fetch"
      local.set 8
      local.get 8
      i32.const 15
      i32.and
      i32.const 2
      i32.eq
      if ;; label = @2
        local.get 7
        call $"lift fetch"
        local.set 11
        local.get 10
        call $parcel_leave
        local.get 11
        return
      end
      i32.const 7
      local.get 8
      i32.const 4
      i32.shr_u
      local.get 7
      local.get 10
      call $await_subtask
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
    call $import_failed
    local.get 10
    call $parcel_leave
    i32.const 0
  )
  (func $"finish jobs.submit" (;86;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call $frame_enter
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
        call $lower_field
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
        call $lower_field
        local.tee 5
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 25
          br 2 (;@1;)
        end
        local.get 4
        call $lower_string
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
        call $lower_list
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
        call $frame_allocate
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
            call $item
            local.set 8
            local.get 8
            call $lower_string
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
        call $take_err
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
        call $lower_string
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
      call $"[export]test:asynchronous/jobs#[task-return]submit"
      local.get 26
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $"[async-lift]test:asynchronous/jobs#submit" (;87;) (type 18) (param i32 i32 i32 i32 i32 i32 i64) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 7
      local.get 1
      local.set 8
      local.get 7
      local.get 8
      call $lift_string
      local.set 9
      local.get 7
      call $release_block
      local.get 2
      local.set 10
      local.get 3
      local.set 11
      local.get 11
      call $list_new
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
          call $lift_string
          local.set 15
          local.get 13
          call $release_block
          local.get 16
          local.get 25
          local.get 15
          call $list_set
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
      call $release_block
      local.get 4
      local.set 17
      local.get 17
      i32.const 255
      i32.and
      call $lift_u32
      local.set 18
      local.get 5
      local.set 19
      local.get 6
      local.set 20
      local.get 19
      if ;; label = @2
        local.get 20
        call $lift_u64
        local.set 21
        local.get 21
        local.set 22
      else
        i32.const 100100
        local.set 22
      end
      i32.const 20
      i32.const 4
      call $frame_allocate
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
      call $start_task
      local.set 23
      local.get 23
      return
      unreachable
    end
    unreachable
  )
  (func $"[callback][async-lift]test:asynchronous/jobs#submit" (;88;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call $resume_task
  )
  (func $"finish jobs.ping" (;89;) (type 3) (param i32)
    (local i32 i32 i64)
    call $frame_enter
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
      call $"[export]test:asynchronous/jobs#[task-return]ping"
      local.get 3
      call $frame_leave
      return
      unreachable
    end
    i32.const 1
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"[async-lift]test:asynchronous/jobs#ping" (;90;) (type 1) (result i32)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call $frame_allocate
      local.set 2
      i32.const 1
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call $start_task
      local.set 0
      local.get 0
      return
      unreachable
    end
    unreachable
  )
  (func $"[callback][async-lift]test:asynchronous/jobs#ping" (;91;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call $resume_task
  )
  (func $"finish jobs.sum" (;92;) (type 3) (param i32)
    (local i32 i32 i32 i64 i64)
    call $frame_enter
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
      call $lower_int
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
      call $"[export]test:asynchronous/jobs#[task-return]sum"
      local.get 4
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $"[async-lift]test:asynchronous/jobs#sum" (;93;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 2
      call $lift_u32
      local.set 3
      local.get 1
      local.set 4
      local.get 4
      call $lift_u32
      local.set 5
      i32.const 12
      i32.const 4
      call $frame_allocate
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
      call $start_task
      local.set 6
      local.get 6
      return
      unreachable
    end
    unreachable
  )
  (func $"[callback][async-lift]test:asynchronous/jobs#sum" (;94;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call $resume_task
  )
  (func $"#func95 test:asynchronous/jobs#count" (@name "test:asynchronous/jobs#count") (;95;) (type 1) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call $frame_allocate
      local.set 3
      i32.const 3
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call $call_export
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
      call $lower_int
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
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $"#func96 test:asynchronous/jobs#[constructor]worker" (@name "test:asynchronous/jobs#[constructor]worker") (;96;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call $lift_string
      local.set 4
      local.get 2
      call $release_block
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 4
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
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
      call $lower_own
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $"finish jobs.worker.run" (;97;) (type 3) (param i32)
    (local i32 i32 i32 i32 i64)
    call $frame_enter
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
      call $lower_numbers
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
      call $"[export]test:asynchronous/jobs#[task-return][method]worker.run"
      local.get 5
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $"[async-lift]test:asynchronous/jobs#[method]worker.run" (;98;) (type 19) (param i32 i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 5
      i32.const 100800
      local.get 5
      call $lift_borrow
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
      call $lift_string
      local.set 11
      local.get 7
      call $release_block
      local.get 10
      call $list_new
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
          call $lift_string
          local.set 15
          local.get 13
          call $release_block
          local.get 16
          local.get 20
          local.get 15
          call $list_set
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
      call $release_block
      i32.const 100400
      call $instance_new
      local.set 17
      local.get 17
      local.get 11
      i32.store offset=8
      local.get 17
      local.get 16
      i32.store offset=12
      i32.const 12
      i32.const 4
      call $frame_allocate
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
      call $start_task
      local.set 18
      local.get 18
      return
      unreachable
    end
    unreachable
  )
  (func $"[callback][async-lift]test:asynchronous/jobs#[method]worker.run" (;99;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call $resume_task
  )
  (func $"finish jobs.worker.find" (;100;) (type 3) (param i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
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
        call $lower_own
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
      call $"[export]test:asynchronous/jobs#[task-return][static]worker.find"
      local.get 11
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $"[async-lift]test:asynchronous/jobs#[static]worker.find" (;101;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call $lift_string
      local.set 4
      local.get 2
      call $release_block
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 7
      local.get 7
      local.get 4
      i32.store offset=4
      i32.const 6
      local.get 7
      i32.const 4
      i32.add
      i32.const 1
      call $start_task
      local.set 5
      local.get 5
      return
      unreachable
    end
    unreachable
  )
  (func $"[callback][async-lift]test:asynchronous/jobs#[static]worker.find" (;102;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call $resume_task
  )
  (func $"finish run" (;103;) (type 3) (param i32)
    (local i32 i32 i32 i64 i32 i32 i32 i64 i32)
    call $frame_enter
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
      call $lower_tuple
      local.tee 9
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      local.get 9
      i32.const 0
      call $item
      local.set 2
      local.get 9
      i32.const 1
      call $item
      local.set 3
      local.get 2
      call $lower_u64
      local.tee 4
      i64.const -1
      i64.eq
      if ;; label = @2
        call $failed
        if ;; label = @3
          i32.const 1
          local.set 7
          br 2 (;@1;)
        end
      end
      local.get 3
      call $lower_string
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
      call $"[export]$root#[task-return]run"
      local.get 8
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $"[async-lift]run" (;104;) (type 4) (param i32) (result i32)
    (local i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i64.load
      local.set 2
      local.get 2
      call $lift_u64
      local.set 3
      local.get 1
      i64.load offset=8
      local.set 4
      local.get 4
      call $lift_u64
      local.set 5
      local.get 1
      i64.load offset=16
      local.set 6
      local.get 6
      call $lift_u64
      local.set 7
      local.get 1
      i64.load offset=24
      local.set 8
      local.get 8
      call $lift_u64
      local.set 9
      local.get 1
      i64.load offset=32
      local.set 10
      local.get 10
      call $lift_u64
      local.set 11
      local.get 1
      i64.load offset=40
      local.set 12
      local.get 12
      call $lift_u64
      local.set 13
      local.get 1
      i64.load offset=48
      local.set 14
      local.get 14
      call $lift_u64
      local.set 15
      local.get 1
      i64.load offset=56
      local.set 16
      local.get 16
      call $lift_u64
      local.set 17
      local.get 1
      i64.load offset=64
      local.set 18
      local.get 18
      call $lift_u64
      local.set 19
      local.get 1
      i64.load offset=72
      local.set 20
      local.get 20
      call $lift_u64
      local.set 21
      local.get 1
      i64.load offset=80
      local.set 22
      local.get 22
      call $lift_u64
      local.set 23
      local.get 1
      i64.load offset=88
      local.set 24
      local.get 24
      call $lift_u64
      local.set 25
      local.get 1
      i64.load offset=96
      local.set 26
      local.get 26
      call $lift_u64
      local.set 27
      local.get 1
      i64.load offset=104
      local.set 28
      local.get 28
      call $lift_u64
      local.set 29
      local.get 1
      i64.load offset=112
      local.set 30
      local.get 30
      call $lift_u64
      local.set 31
      local.get 1
      i64.load offset=120
      local.set 32
      local.get 32
      call $lift_u64
      local.set 33
      local.get 1
      i32.load offset=128
      local.set 34
      local.get 1
      i32.load offset=132
      local.set 35
      local.get 34
      local.get 35
      call $lift_string
      local.set 36
      local.get 34
      call $release_block
      local.get 0
      local.set 37
      local.get 37
      call $release_block
      i32.const 72
      i32.const 4
      call $frame_allocate
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
      call $start_task
      local.set 38
      local.get 38
      return
      unreachable
    end
    unreachable
  )
  (func $"[callback][async-lift]run" (;105;) (type 2) (param i32 i32 i32) (result i32)
    local.get 0
    local.get 1
    local.get 2
    call $resume_task
  )
  (func $plain (;106;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call $lift_string
      local.set 4
      local.get 2
      call $release_block
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 14
      local.get 14
      local.get 4
      i32.store offset=4
      i32.const 8
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
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
      call $frame_allocate
      local.set 6
      local.get 5
      call $lower_list
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
      call $frame_allocate
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
          call $item
          local.set 7
          local.get 7
          call $lower_string
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
      call $frame_settle
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
    call $export_failed
    unreachable
  )
  (func $cabi_post_plain (;107;) (type 3) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"test:asynchronous/jobs#[dtor]worker" (;108;) (type 3) (param i32)
    i32.const 100800
    local.get 0
    call $drop_representation
  )
)
