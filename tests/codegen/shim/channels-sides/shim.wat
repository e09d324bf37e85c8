(module
  (type (;0;) (func (param i32) (result i32)))
  (type (;1;) (func (param i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32)))
  (type (;3;) (func (param i32)))
  (type (;4;) (func (result i64)))
  (type (;5;) (func (param i32 i32 i32) (result i32)))
  (type (;6;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;7;) (func))
  (type (;8;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i64)))
  (type (;10;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (param i32 i32) (result i64)))
  (type (;12;) (func (result i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:codegen/types@1.2.3" "[method]item.number" (func (;0;) (type 0)))
  (import "test:codegen/types@1.2.3" "move" (func (;1;) (type 1)))
  (import "$root" "put" (func (;2;) (type 2)))
  (import "test:codegen/types@1.2.3" "[resource-drop]item" (func (;3;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[resource-drop]item" (func (;4;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[resource-new]item" (func (;5;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[resource-rep]item" (func (;6;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-new-0]move" (func (;7;) (type 4)))
  (import "test:codegen/types@1.2.3" "[async-lower][stream-read-0]move" (func (;8;) (type 5)))
  (import "test:codegen/types@1.2.3" "[async-lower][stream-write-0]move" (func (;9;) (type 5)))
  (import "test:codegen/types@1.2.3" "[stream-cancel-read-0]move" (func (;10;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-cancel-write-0]move" (func (;11;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-drop-readable-0]move" (func (;12;) (type 3)))
  (import "test:codegen/types@1.2.3" "[stream-drop-writable-0]move" (func (;13;) (type 3)))
  (import "test:codegen/types@1.2.3" "[stream-new-1]move" (func (;14;) (type 4)))
  (import "test:codegen/types@1.2.3" "[async-lower][stream-read-1]move" (func (;15;) (type 5)))
  (import "test:codegen/types@1.2.3" "[async-lower][stream-write-1]move" (func (;16;) (type 5)))
  (import "test:codegen/types@1.2.3" "[stream-cancel-read-1]move" (func (;17;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-cancel-write-1]move" (func (;18;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-drop-readable-1]move" (func (;19;) (type 3)))
  (import "test:codegen/types@1.2.3" "[stream-drop-writable-1]move" (func (;20;) (type 3)))
  (import "test:codegen/types@1.2.3" "[future-new-2]move" (func (;21;) (type 4)))
  (import "test:codegen/types@1.2.3" "[async-lower][future-read-2]move" (func (;22;) (type 1)))
  (import "test:codegen/types@1.2.3" "[async-lower][future-write-2]move" (func (;23;) (type 1)))
  (import "test:codegen/types@1.2.3" "[future-cancel-read-2]move" (func (;24;) (type 0)))
  (import "test:codegen/types@1.2.3" "[future-cancel-write-2]move" (func (;25;) (type 0)))
  (import "test:codegen/types@1.2.3" "[future-drop-readable-2]move" (func (;26;) (type 3)))
  (import "test:codegen/types@1.2.3" "[future-drop-writable-2]move" (func (;27;) (type 3)))
  (import "$root" "[stream-new-0]put" (func (;28;) (type 4)))
  (import "$root" "[async-lower][stream-read-0]put" (func (;29;) (type 5)))
  (import "$root" "[async-lower][stream-write-0]put" (func (;30;) (type 5)))
  (import "$root" "[stream-cancel-read-0]put" (func (;31;) (type 0)))
  (import "$root" "[stream-cancel-write-0]put" (func (;32;) (type 0)))
  (import "$root" "[stream-drop-readable-0]put" (func (;33;) (type 3)))
  (import "$root" "[stream-drop-writable-0]put" (func (;34;) (type 3)))
  (import "$root" "[stream-new-1]put" (func (;35;) (type 4)))
  (import "$root" "[async-lower][stream-read-1]put" (func (;36;) (type 5)))
  (import "$root" "[async-lower][stream-write-1]put" (func (;37;) (type 5)))
  (import "$root" "[stream-cancel-read-1]put" (func (;38;) (type 0)))
  (import "$root" "[stream-cancel-write-1]put" (func (;39;) (type 0)))
  (import "$root" "[stream-drop-readable-1]put" (func (;40;) (type 3)))
  (import "$root" "[stream-drop-writable-1]put" (func (;41;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[stream-new-1]move" (func (;42;) (type 4)))
  (import "[export]test:codegen/types@1.2.3" "[async-lower][stream-read-1]move" (func (;43;) (type 5)))
  (import "[export]test:codegen/types@1.2.3" "[async-lower][stream-write-1]move" (func (;44;) (type 5)))
  (import "[export]test:codegen/types@1.2.3" "[stream-cancel-read-1]move" (func (;45;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[stream-cancel-write-1]move" (func (;46;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[stream-drop-readable-1]move" (func (;47;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[stream-drop-writable-1]move" (func (;48;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[future-new-2]move" (func (;49;) (type 4)))
  (import "[export]test:codegen/types@1.2.3" "[async-lower][future-read-2]move" (func (;50;) (type 1)))
  (import "[export]test:codegen/types@1.2.3" "[async-lower][future-write-2]move" (func (;51;) (type 1)))
  (import "[export]test:codegen/types@1.2.3" "[future-cancel-read-2]move" (func (;52;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[future-cancel-write-2]move" (func (;53;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[future-drop-readable-2]move" (func (;54;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[future-drop-writable-2]move" (func (;55;) (type 3)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-new-0]open" (func (;56;) (type 4)))
  (import "[export]test:codegen/sources@1.2.3" "[async-lower][stream-read-0]open" (func (;57;) (type 5)))
  (import "[export]test:codegen/sources@1.2.3" "[async-lower][stream-write-0]open" (func (;58;) (type 5)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-cancel-read-0]open" (func (;59;) (type 0)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-cancel-write-0]open" (func (;60;) (type 0)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-drop-readable-0]open" (func (;61;) (type 3)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-drop-writable-0]open" (func (;62;) (type 3)))
  (import "[export]test:codegen/sources@1.2.3" "[future-new-1]open" (func (;63;) (type 4)))
  (import "[export]test:codegen/sources@1.2.3" "[async-lower][future-read-1]open" (func (;64;) (type 1)))
  (import "[export]test:codegen/sources@1.2.3" "[async-lower][future-write-1]open" (func (;65;) (type 1)))
  (import "[export]test:codegen/sources@1.2.3" "[future-cancel-read-1]open" (func (;66;) (type 0)))
  (import "[export]test:codegen/sources@1.2.3" "[future-cancel-write-1]open" (func (;67;) (type 0)))
  (import "[export]test:codegen/sources@1.2.3" "[future-drop-readable-1]open" (func (;68;) (type 3)))
  (import "[export]test:codegen/sources@1.2.3" "[future-drop-writable-1]open" (func (;69;) (type 3)))
  (import "[export]$root" "[stream-new-1]run" (func (;70;) (type 4)))
  (import "[export]$root" "[async-lower][stream-read-1]run" (func (;71;) (type 5)))
  (import "[export]$root" "[async-lower][stream-write-1]run" (func (;72;) (type 5)))
  (import "[export]$root" "[stream-cancel-read-1]run" (func (;73;) (type 0)))
  (import "[export]$root" "[stream-cancel-write-1]run" (func (;74;) (type 0)))
  (import "[export]$root" "[stream-drop-readable-1]run" (func (;75;) (type 3)))
  (import "[export]$root" "[stream-drop-writable-1]run" (func (;76;) (type 3)))
  (import "[export]$root" "[future-new-2]run" (func (;77;) (type 4)))
  (import "[export]$root" "[async-lower][future-read-2]run" (func (;78;) (type 1)))
  (import "[export]$root" "[async-lower][future-write-2]run" (func (;79;) (type 1)))
  (import "[export]$root" "[future-cancel-read-2]run" (func (;80;) (type 0)))
  (import "[export]$root" "[future-cancel-write-2]run" (func (;81;) (type 0)))
  (import "[export]$root" "[future-drop-readable-2]run" (func (;82;) (type 3)))
  (import "[export]$root" "[future-drop-writable-2]run" (func (;83;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func (;84;) (type 6)))
  (import "hognose-runtime" "call_export" (func (;85;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func (;86;) (type 2)))
  (import "hognose-runtime" "end_borrows" (func (;87;) (type 7)))
  (import "hognose-runtime" "export_failed" (func (;88;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func (;89;) (type 1)))
  (import "hognose-runtime" "frame_enter" (func (;90;) (type 4)))
  (import "hognose-runtime" "frame_leave" (func (;91;) (type 9)))
  (import "hognose-runtime" "frame_settle" (func (;92;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;93;) (type 10)))
  (import "hognose-runtime" "instance_new" (func (;94;) (type 0)))
  (import "hognose-runtime" "item" (func (;95;) (type 1)))
  (import "hognose-runtime" "lift_borrow" (func (;96;) (type 1)))
  (import "hognose-runtime" "lift_own" (func (;97;) (type 1)))
  (import "hognose-runtime" "lift_reader" (func (;98;) (type 1)))
  (import "hognose-runtime" "lift_result" (func (;99;) (type 1)))
  (import "hognose-runtime" "lift_string" (func (;100;) (type 1)))
  (import "hognose-runtime" "lift_u32" (func (;101;) (type 0)))
  (import "hognose-runtime" "lower_borrow" (func (;102;) (type 1)))
  (import "hognose-runtime" "lower_field" (func (;103;) (type 5)))
  (import "hognose-runtime" "lower_int" (func (;104;) (type 11)))
  (import "hognose-runtime" "lower_list" (func (;105;) (type 0)))
  (import "hognose-runtime" "lower_own" (func (;106;) (type 1)))
  (import "hognose-runtime" "lower_reader" (func (;107;) (type 1)))
  (import "hognose-runtime" "lower_result" (func (;108;) (type 0)))
  (import "hognose-runtime" "lower_result_value" (func (;109;) (type 0)))
  (import "hognose-runtime" "lower_string" (func (;110;) (type 0)))
  (import "hognose-runtime" "lower_tuple" (func (;111;) (type 1)))
  (import "hognose-runtime" "payload_failed" (func (;112;) (type 8)))
  (import "hognose-runtime" "release_block" (func (;113;) (type 3)))
  (import "hognose-runtime" "take_err" (func (;114;) (type 12)))
  (export "test:codegen/types@1.2.3#[method]item.number" (func 118))
  (export "test:codegen/types@1.2.3#move" (func 119))
  (export "test:codegen/sources@1.2.3#open" (func 120))
  (export "cabi_post_test:codegen/sources@1.2.3#open" (func 121))
  (export "test:codegen/sources@1.2.3#trace" (func 122))
  (export "cabi_post_test:codegen/sources@1.2.3#trace" (func 123))
  (export "test:codegen/sources@1.2.3#take" (func 124))
  (export "cabi_post_test:codegen/sources@1.2.3#take" (func 125))
  (export "run" (func 126))
  (export "cabi_post_run" (func 127))
  (export "test:codegen/types@1.2.3#[dtor]item" (func 128))
  (elem (;0;) (i32.const 1000) func 115 116 117 3 4 5 6 7 8 9 10 11 12 13 129 130 14 15 16 17 18 19 20 131 132 21 22 23 24 25 26 27 133 134 28 29 30 31 32 33 34 135 136 35 36 37 38 39 40 41 42 43 44 45 46 47 48 137 138 49 50 51 52 53 54 55 139 140 56 57 58 59 60 61 62 141 142 63 64 65 66 67 68 69 143 144 70 71 72 73 74 75 76 77 78 79 80 81 82 83 145 146)
  (func (;115;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 90
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
      call 84
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 91
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101300
      local.get 4
      call 102
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
      i32.const 255
      i32.and
      call 101
      local.set 7
      local.get 9
      call 91
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
    call 93
    i32.const 0
  )
  (func (;116;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call 90
    local.set 11
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
      call 84
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call 91
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
      call 107
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 101700
      local.get 6
      call 107
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      call 1
      local.set 8
      i32.const 101900
      local.get 8
      call 98
      local.set 9
      local.get 11
      call 91
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 1
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 93
    i32.const 0
  )
  (func (;117;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call 90
    local.set 9
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
      call 84
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call 91
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 102100
      local.get 4
      call 107
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 1
      i32.load offset=4
      local.set 6
      i32.const 102300
      local.get 6
      call 107
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      call 2
      local.get 9
      call 91
      i32.const 100100
      return
      unreachable
    end
    local.get 9
    i32.const 2
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 93
    i32.const 0
  )
  (func (;118;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101400
      local.get 1
      call 96
      local.set 2
      i32.const 8
      i32.const 4
      call 89
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call 85
      local.set 3
      call 87
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 0
      local.get 3
      call 104
      local.tee 7
      i64.const -9223372036854775808
      i64.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 7
      i32.wrap_i64
      local.set 4
      i64.const 0
      call 91
      local.get 4
      return
      unreachable
    end
    i32.const 0
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 88
    unreachable
  )
  (func (;119;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 101500
      local.get 2
      call 98
      local.set 3
      local.get 1
      local.set 4
      i32.const 102500
      local.get 4
      call 98
      local.set 5
      i32.const 12
      i32.const 4
      call 89
      local.set 9
      local.get 9
      local.get 3
      i32.store offset=4
      local.get 9
      local.get 5
      i32.store offset=8
      i32.const 1
      local.get 9
      i32.const 4
      i32.add
      i32.const 2
      call 85
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 8
        br 1 (;@1;)
      end
      i32.const 102700
      local.get 6
      call 107
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i64.const 0
      call 91
      local.get 7
      return
      unreachable
    end
    i32.const 1
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 88
    unreachable
  )
  (func (;120;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call 100
      local.set 4
      local.get 2
      call 113
      i32.const 8
      i32.const 4
      call 89
      local.set 12
      local.get 12
      local.get 4
      i32.store offset=4
      i32.const 2
      local.get 12
      i32.const 4
      i32.add
      i32.const 1
      call 85
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 11
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 89
      local.set 6
      i32.const 100900
      local.get 5
      i32.const 0
      call 103
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 100900
      local.get 5
      i32.const 1
      call 103
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 102900
      local.get 7
      call 107
      local.tee 9
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 11
        br 1 (;@1;)
      end
      local.get 6
      local.get 9
      i32.store
      i32.const 103100
      local.get 8
      call 107
      local.tee 10
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 11
        br 1 (;@1;)
      end
      local.get 6
      local.get 10
      i32.store offset=4
      call 92
      local.get 6
      return
      unreachable
    end
    i32.const 2
    local.get 11
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 88
    unreachable
  )
  (func (;121;) (type 3) (param i32)
    i64.const 0
    call 91
  )
  (func (;122;) (type 12) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 89
      local.set 7
      i32.const 3
      local.get 7
      i32.const 4
      i32.add
      i32.const 0
      call 85
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 6
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 89
      local.set 1
      local.get 0
      i32.const 2
      call 111
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 8
      i32.const 0
      call 95
      local.set 2
      local.get 8
      i32.const 1
      call 95
      local.set 3
      i32.const 101500
      local.get 2
      call 107
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 6
        br 1 (;@1;)
      end
      local.get 1
      local.get 4
      i32.store
      i32.const 103100
      local.get 3
      call 107
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 2
        local.set 6
        br 1 (;@1;)
      end
      local.get 1
      local.get 5
      i32.store offset=4
      call 92
      local.get 1
      return
      unreachable
    end
    i32.const 3
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 88
    unreachable
  )
  (func (;123;) (type 3) (param i32)
    i64.const 0
    call 91
  )
  (func (;124;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      if ;; label = @2
        i32.const 101500
        local.get 3
        call 98
        local.set 4
        local.get 4
        local.set 5
      else
        i32.const 100100
        local.set 5
      end
      i32.const 8
      i32.const 4
      call 89
      local.set 14
      local.get 14
      local.get 5
      i32.store offset=4
      i32.const 4
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call 85
      local.set 6
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 13
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 89
      local.set 7
      local.get 6
      call 105
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
      i64.const 4
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 12
      i32.const 4
      i32.mul
      i32.const 4
      call 89
      local.set 11
      local.get 11
      local.set 9
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
          call 95
          local.set 8
          i32.const 102300
          local.get 8
          call 107
          local.tee 10
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 13
            br 3 (;@1;)
          end
          local.get 9
          local.get 10
          i32.store
          local.get 9
          i32.const 4
          i32.add
          local.set 9
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      local.get 7
      local.get 12
      i32.store offset=4
      local.get 7
      local.get 11
      i32.store
      call 92
      local.get 7
      return
      unreachable
    end
    i32.const 4
    local.get 13
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    call 88
    unreachable
  )
  (func (;125;) (type 3) (param i32)
    i64.const 0
    call 91
  )
  (func (;126;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 102100
      local.get 2
      call 98
      local.set 3
      local.get 1
      local.set 4
      i32.const 103300
      local.get 4
      call 98
      local.set 5
      i32.const 12
      i32.const 4
      call 89
      local.set 16
      local.get 16
      local.get 3
      i32.store offset=4
      local.get 16
      local.get 5
      i32.store offset=8
      i32.const 5
      local.get 16
      i32.const 4
      i32.add
      i32.const 2
      call 85
      local.set 6
      i32.const 12
      i32.const 4
      call 89
      local.set 7
      local.get 6
      if ;; label = @2
        local.get 6
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 0
        local.set 9
        local.get 7
        local.get 9
        i32.store8
        i32.const 103500
        local.get 8
        call 107
        local.tee 10
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        local.get 7
        local.get 10
        i32.store offset=4
      else
        call 114
        local.tee 17
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 15
          br 2 (;@1;)
        end
        local.get 17
        local.tee 11
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 1
        local.set 12
        local.get 7
        local.get 12
        i32.store8
        local.get 11
        call 110
        local.tee 13
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 15
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 14
        local.get 7
        local.get 14
        i32.store offset=8
        local.get 7
        local.get 13
        i32.store offset=4
      end
      call 92
      local.get 7
      return
      unreachable
    end
    i32.const 5
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 88
    unreachable
  )
  (func (;127;) (type 3) (param i32)
    i64.const 0
    call 91
  )
  (func (;128;) (type 3) (param i32)
    i32.const 101400
    local.get 0
    call 86
  )
  (func (;129;) (type 0) (param i32) (result i32)
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
      call 101
      local.set 3
      i32.const 100700
      call 94
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
  (func (;130;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 100600
      local.get 2
      i32.const 0
      call 103
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 0
      local.get 4
      call 104
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
    i32.const 0
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 112
    i32.const 1
  )
  (func (;131;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101300
      local.get 2
      call 97
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;132;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101300
      local.get 2
      call 106
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 1
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 112
    i32.const 1
  )
  (func (;133;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101300
      local.get 2
      call 97
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;134;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101300
      local.get 2
      call 106
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 2
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 112
    i32.const 1
  )
  (func (;135;) (type 0) (param i32) (result i32)
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
      call 101
      local.set 3
      i32.const 100400
      call 94
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
  (func (;136;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 100300
      local.get 2
      i32.const 0
      call 103
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 0
      local.get 4
      call 104
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
    i32.const 3
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 112
    i32.const 1
  )
  (func (;137;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101400
      local.get 2
      call 97
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;138;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101400
      local.get 2
      call 106
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
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
    call 112
    i32.const 1
  )
  (func (;139;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101400
      local.get 2
      call 97
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func (;140;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101400
      local.get 2
      call 106
      local.tee 4
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 5
        br 1 (;@1;)
      end
      local.get 3
      local.get 4
      i32.store
      i32.const 0
      return
      unreachable
    end
    i32.const 6
    local.get 5
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 112
    i32.const 1
  )
  (func (;141;) (type 0) (param i32) (result i32)
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
      call 100
      local.set 4
      local.get 2
      call 113
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;142;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 110
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
    i32.const 7
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 112
    i32.const 1
  )
  (func (;143;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load8_u
      local.set 2
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 2
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          i32.const 100100
          call 99
          local.set 6
          br 1 (;@2;)
        end
        local.get 1
        i32.load offset=4
        local.set 3
        local.get 1
        i32.load offset=8
        local.set 4
        local.get 3
        local.get 4
        call 100
        local.set 5
        local.get 3
        call 113
        i32.const 1
        local.get 5
        call 99
        local.set 6
        br 0 (;@2;)
      end
      local.get 6
      return
      unreachable
    end
    unreachable
  )
  (func (;144;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 108
      local.tee 11
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      block ;; label = @2
        block ;; label = @3
          block ;; label = @4
            block ;; label = @5
              local.get 11
              br_table 1 (;@4;) 2 (;@3;) 0 (;@5;)
            end
            unreachable
          end
          i32.const 0
          local.set 5
          local.get 3
          local.get 5
          i32.store8
          br 1 (;@2;)
        end
        local.get 2
        call 109
        local.tee 6
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 10
          br 2 (;@1;)
        end
        i32.const 1
        local.set 7
        local.get 3
        local.get 7
        i32.store8
        local.get 6
        call 110
        local.tee 8
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 10
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 9
        local.get 3
        local.get 9
        i32.store offset=8
        local.get 3
        local.get 8
        i32.store offset=4
        br 0 (;@2;)
      end
      i32.const 0
      return
      unreachable
    end
    i32.const 8
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 112
    i32.const 1
  )
  (func (;145;) (type 0) (param i32) (result i32)
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
      call 100
      local.set 4
      local.get 2
      call 113
      local.get 4
      return
      unreachable
    end
    unreachable
  )
  (func (;146;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call 110
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
    i32.const 10
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 112
    i32.const 1
  )
)
