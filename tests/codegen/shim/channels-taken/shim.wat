(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32)))
  (type (;2;) (func (result i64)))
  (type (;3;) (func (param i32 i32 i32) (result i32)))
  (type (;4;) (func (param i32 i32) (result i32)))
  (type (;5;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;7;) (func (param i64)))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32 i32) (result i64)))
  (type (;10;) (func (param i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "$root" "byte-stream" (func (;0;) (type 0)))
  (import "$root" "new" (func (;1;) (type 1)))
  (import "$root" "[stream-new-0]byte-stream" (func (;2;) (type 2)))
  (import "$root" "[async-lower][stream-read-0]byte-stream" (func (;3;) (type 3)))
  (import "$root" "[async-lower][stream-write-0]byte-stream" (func (;4;) (type 3)))
  (import "$root" "[stream-cancel-read-0]byte-stream" (func (;5;) (type 0)))
  (import "$root" "[stream-cancel-write-0]byte-stream" (func (;6;) (type 0)))
  (import "$root" "[stream-drop-readable-0]byte-stream" (func (;7;) (type 1)))
  (import "$root" "[stream-drop-writable-0]byte-stream" (func (;8;) (type 1)))
  (import "$root" "[stream-new-1]byte-stream" (func (;9;) (type 2)))
  (import "$root" "[async-lower][stream-read-1]byte-stream" (func (;10;) (type 3)))
  (import "$root" "[async-lower][stream-write-1]byte-stream" (func (;11;) (type 3)))
  (import "$root" "[stream-cancel-read-1]byte-stream" (func (;12;) (type 0)))
  (import "$root" "[stream-cancel-write-1]byte-stream" (func (;13;) (type 0)))
  (import "$root" "[stream-drop-readable-1]byte-stream" (func (;14;) (type 1)))
  (import "$root" "[stream-drop-writable-1]byte-stream" (func (;15;) (type 1)))
  (import "$root" "[stream-new-2]byte-stream" (func (;16;) (type 2)))
  (import "$root" "[async-lower][stream-read-2]byte-stream" (func (;17;) (type 3)))
  (import "$root" "[async-lower][stream-write-2]byte-stream" (func (;18;) (type 3)))
  (import "$root" "[stream-cancel-read-2]byte-stream" (func (;19;) (type 0)))
  (import "$root" "[stream-cancel-write-2]byte-stream" (func (;20;) (type 0)))
  (import "$root" "[stream-drop-readable-2]byte-stream" (func (;21;) (type 1)))
  (import "$root" "[stream-drop-writable-2]byte-stream" (func (;22;) (type 1)))
  (import "$root" "[future-new-0]new" (func (;23;) (type 2)))
  (import "$root" "[async-lower][future-read-0]new" (func (;24;) (type 4)))
  (import "$root" "[async-lower][future-write-0]new" (func (;25;) (type 4)))
  (import "$root" "[future-cancel-read-0]new" (func (;26;) (type 0)))
  (import "$root" "[future-cancel-write-0]new" (func (;27;) (type 0)))
  (import "$root" "[future-drop-readable-0]new" (func (;28;) (type 1)))
  (import "$root" "[future-drop-writable-0]new" (func (;29;) (type 1)))
  (import "[export]$root" "[stream-new-0]u8-future" (func (;30;) (type 2)))
  (import "[export]$root" "[async-lower][stream-read-0]u8-future" (func (;31;) (type 3)))
  (import "[export]$root" "[async-lower][stream-write-0]u8-future" (func (;32;) (type 3)))
  (import "[export]$root" "[stream-cancel-read-0]u8-future" (func (;33;) (type 0)))
  (import "[export]$root" "[stream-cancel-write-0]u8-future" (func (;34;) (type 0)))
  (import "[export]$root" "[stream-drop-readable-0]u8-future" (func (;35;) (type 1)))
  (import "[export]$root" "[stream-drop-writable-0]u8-future" (func (;36;) (type 1)))
  (import "[export]$root" "[future-new-1]u8-future" (func (;37;) (type 2)))
  (import "[export]$root" "[async-lower][future-read-1]u8-future" (func (;38;) (type 4)))
  (import "[export]$root" "[async-lower][future-write-1]u8-future" (func (;39;) (type 4)))
  (import "[export]$root" "[future-cancel-read-1]u8-future" (func (;40;) (type 0)))
  (import "[export]$root" "[future-cancel-write-1]u8-future" (func (;41;) (type 0)))
  (import "[export]$root" "[future-drop-readable-1]u8-future" (func (;42;) (type 1)))
  (import "[export]$root" "[future-drop-writable-1]u8-future" (func (;43;) (type 1)))
  (import "hognose-runtime" "bind_arguments" (func (;44;) (type 5)))
  (import "hognose-runtime" "call_export" (func (;45;) (type 3)))
  (import "hognose-runtime" "export_failed" (func (;46;) (type 6)))
  (import "hognose-runtime" "frame_allocate" (func (;47;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;48;) (type 2)))
  (import "hognose-runtime" "frame_leave" (func (;49;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;50;) (type 8)))
  (import "hognose-runtime" "instance_new" (func (;51;) (type 0)))
  (import "hognose-runtime" "lift_reader" (func (;52;) (type 4)))
  (import "hognose-runtime" "lift_string" (func (;53;) (type 4)))
  (import "hognose-runtime" "lift_u32" (func (;54;) (type 0)))
  (import "hognose-runtime" "lower_field" (func (;55;) (type 3)))
  (import "hognose-runtime" "lower_int" (func (;56;) (type 9)))
  (import "hognose-runtime" "lower_reader" (func (;57;) (type 4)))
  (import "hognose-runtime" "lower_string" (func (;58;) (type 0)))
  (import "hognose-runtime" "payload_failed" (func (;59;) (type 6)))
  (import "hognose-runtime" "release_block" (func (;60;) (type 1)))
  (export "u8-future" (func 63))
  (elem (;0;) (i32.const 1000) func 61 62 2 3 4 5 6 7 8 9 10 11 12 13 14 15 64 65 16 17 18 19 20 21 22 66 67 23 24 25 26 27 28 29 68 69 30 31 32 33 34 35 36 37 38 39 40 41 42 43 70 71)
  (func (;61;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 48
    local.set 9
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
      call 44
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 49
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 101100
      local.get 4
      call 57
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
      i32.const 101300
      local.get 6
      call 52
      local.set 7
      local.get 9
      call 49
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
    call 50
    i32.const 0
  )
  (func (;62;) (type 5) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call 48
    local.set 7
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
      call 44
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call 49
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
      call 57
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
      call 49
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
    call 50
    i32.const 0
  )
  (func (;63;) (type 10) (param i32 i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 101700
      local.get 2
      call 52
      local.set 3
      local.get 1
      local.set 4
      i32.const 101900
      local.get 4
      call 52
      local.set 5
      i32.const 12
      i32.const 4
      call 47
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
      call 45
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call 49
      return
      unreachable
    end
    i32.const 0
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    unreachable
  )
  (func (;64;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 100900
      local.get 2
      call 52
      local.set 3
      i32.const 100400
      call 51
      local.set 4
      local.get 4
      local.get 3
      i32.store offset=8
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;65;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 100300
      local.get 2
      i32.const 0
      call 55
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 100900
      local.get 4
      call 57
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 6
        br 1 (;@1;)
      end
      local.get 3
      local.get 5
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 1
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 59
    i32.const 1
  )
  (func (;66;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call 54
      local.set 3
      i32.const 100700
      call 51
      local.set 4
      local.get 4
      local.get 3
      i32.store offset=8
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;67;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 100600
      local.get 2
      i32.const 0
      call 55
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 0
      local.get 4
      call 56
      local.tee 7
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 1
        local.set 6
        br 1 (;@1;)
      end
      local.get 7
      i32.wrap_i64
      local.set 5
      local.get 3
      local.get 5
      i32.store8
      i32.const 0
      return
      unreachable
    end
    i32.const 2
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 59
    i32.const 1
  )
  (func (;68;) (type 0) (param i32) (result i32)
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
      call 53
      local.set 4
      local.get 2
      call 60
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;69;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 58
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 5
      local.get 3
      local.get 5
      i32.store offset=4
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 3
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 59
    i32.const 1
  )
  (func (;70;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      local.get 2
      i32.const 255
      i32.and
      call 54
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;71;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 0
      local.get 2
      call 56
      local.tee 6
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 6
      i32.wrap_i64
      local.set 4
      local.get 3
      local.get 4
      i32.store8
      i32.const 0
      return
      unreachable
    end
    i32.const 5
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 59
    i32.const 1
  )
)
