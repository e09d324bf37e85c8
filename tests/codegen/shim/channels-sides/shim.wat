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
  (import "test:codegen/types@1.2.3" "[method]item.number" (func $"test:codegen/types@1.2.3#[method]item.number" (;0;) (type 0)))
  (import "test:codegen/types@1.2.3" "move" (func $test:codegen/types@1.2.3#move (;1;) (type 1)))
  (import "$root" "put" (func $$root#put (;2;) (type 2)))
  (import "test:codegen/types@1.2.3" "[resource-drop]item" (func $"test:codegen/types@1.2.3#[resource-drop]item" (;3;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[resource-drop]item" (func $"[export]test:codegen/types@1.2.3#[resource-drop]item" (;4;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[resource-new]item" (func $"[export]test:codegen/types@1.2.3#[resource-new]item" (;5;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[resource-rep]item" (func $"[export]test:codegen/types@1.2.3#[resource-rep]item" (;6;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-new-0]move" (func $"test:codegen/types@1.2.3#[stream-new-0]move" (;7;) (type 4)))
  (import "test:codegen/types@1.2.3" "[async-lower][stream-read-0]move" (func $"test:codegen/types@1.2.3#[async-lower][stream-read-0]move" (;8;) (type 5)))
  (import "test:codegen/types@1.2.3" "[async-lower][stream-write-0]move" (func $"test:codegen/types@1.2.3#[async-lower][stream-write-0]move" (;9;) (type 5)))
  (import "test:codegen/types@1.2.3" "[stream-cancel-read-0]move" (func $"test:codegen/types@1.2.3#[stream-cancel-read-0]move" (;10;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-cancel-write-0]move" (func $"test:codegen/types@1.2.3#[stream-cancel-write-0]move" (;11;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-drop-readable-0]move" (func $"test:codegen/types@1.2.3#[stream-drop-readable-0]move" (;12;) (type 3)))
  (import "test:codegen/types@1.2.3" "[stream-drop-writable-0]move" (func $"test:codegen/types@1.2.3#[stream-drop-writable-0]move" (;13;) (type 3)))
  (import "test:codegen/types@1.2.3" "[stream-new-1]move" (func $"test:codegen/types@1.2.3#[stream-new-1]move" (;14;) (type 4)))
  (import "test:codegen/types@1.2.3" "[async-lower][stream-read-1]move" (func $"test:codegen/types@1.2.3#[async-lower][stream-read-1]move" (;15;) (type 5)))
  (import "test:codegen/types@1.2.3" "[async-lower][stream-write-1]move" (func $"test:codegen/types@1.2.3#[async-lower][stream-write-1]move" (;16;) (type 5)))
  (import "test:codegen/types@1.2.3" "[stream-cancel-read-1]move" (func $"test:codegen/types@1.2.3#[stream-cancel-read-1]move" (;17;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-cancel-write-1]move" (func $"test:codegen/types@1.2.3#[stream-cancel-write-1]move" (;18;) (type 0)))
  (import "test:codegen/types@1.2.3" "[stream-drop-readable-1]move" (func $"test:codegen/types@1.2.3#[stream-drop-readable-1]move" (;19;) (type 3)))
  (import "test:codegen/types@1.2.3" "[stream-drop-writable-1]move" (func $"test:codegen/types@1.2.3#[stream-drop-writable-1]move" (;20;) (type 3)))
  (import "test:codegen/types@1.2.3" "[future-new-2]move" (func $"test:codegen/types@1.2.3#[future-new-2]move" (;21;) (type 4)))
  (import "test:codegen/types@1.2.3" "[async-lower][future-read-2]move" (func $"test:codegen/types@1.2.3#[async-lower][future-read-2]move" (;22;) (type 1)))
  (import "test:codegen/types@1.2.3" "[async-lower][future-write-2]move" (func $"test:codegen/types@1.2.3#[async-lower][future-write-2]move" (;23;) (type 1)))
  (import "test:codegen/types@1.2.3" "[future-cancel-read-2]move" (func $"test:codegen/types@1.2.3#[future-cancel-read-2]move" (;24;) (type 0)))
  (import "test:codegen/types@1.2.3" "[future-cancel-write-2]move" (func $"test:codegen/types@1.2.3#[future-cancel-write-2]move" (;25;) (type 0)))
  (import "test:codegen/types@1.2.3" "[future-drop-readable-2]move" (func $"test:codegen/types@1.2.3#[future-drop-readable-2]move" (;26;) (type 3)))
  (import "test:codegen/types@1.2.3" "[future-drop-writable-2]move" (func $"test:codegen/types@1.2.3#[future-drop-writable-2]move" (;27;) (type 3)))
  (import "$root" "[stream-new-0]put" (func $"$root#[stream-new-0]put" (;28;) (type 4)))
  (import "$root" "[async-lower][stream-read-0]put" (func $"$root#[async-lower][stream-read-0]put" (;29;) (type 5)))
  (import "$root" "[async-lower][stream-write-0]put" (func $"$root#[async-lower][stream-write-0]put" (;30;) (type 5)))
  (import "$root" "[stream-cancel-read-0]put" (func $"$root#[stream-cancel-read-0]put" (;31;) (type 0)))
  (import "$root" "[stream-cancel-write-0]put" (func $"$root#[stream-cancel-write-0]put" (;32;) (type 0)))
  (import "$root" "[stream-drop-readable-0]put" (func $"$root#[stream-drop-readable-0]put" (;33;) (type 3)))
  (import "$root" "[stream-drop-writable-0]put" (func $"$root#[stream-drop-writable-0]put" (;34;) (type 3)))
  (import "$root" "[stream-new-1]put" (func $"$root#[stream-new-1]put" (;35;) (type 4)))
  (import "$root" "[async-lower][stream-read-1]put" (func $"$root#[async-lower][stream-read-1]put" (;36;) (type 5)))
  (import "$root" "[async-lower][stream-write-1]put" (func $"$root#[async-lower][stream-write-1]put" (;37;) (type 5)))
  (import "$root" "[stream-cancel-read-1]put" (func $"$root#[stream-cancel-read-1]put" (;38;) (type 0)))
  (import "$root" "[stream-cancel-write-1]put" (func $"$root#[stream-cancel-write-1]put" (;39;) (type 0)))
  (import "$root" "[stream-drop-readable-1]put" (func $"$root#[stream-drop-readable-1]put" (;40;) (type 3)))
  (import "$root" "[stream-drop-writable-1]put" (func $"$root#[stream-drop-writable-1]put" (;41;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[stream-new-1]move" (func $"[export]test:codegen/types@1.2.3#[stream-new-1]move" (;42;) (type 4)))
  (import "[export]test:codegen/types@1.2.3" "[async-lower][stream-read-1]move" (func $"[export]test:codegen/types@1.2.3#[async-lower][stream-read-1]move" (;43;) (type 5)))
  (import "[export]test:codegen/types@1.2.3" "[async-lower][stream-write-1]move" (func $"[export]test:codegen/types@1.2.3#[async-lower][stream-write-1]move" (;44;) (type 5)))
  (import "[export]test:codegen/types@1.2.3" "[stream-cancel-read-1]move" (func $"[export]test:codegen/types@1.2.3#[stream-cancel-read-1]move" (;45;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[stream-cancel-write-1]move" (func $"[export]test:codegen/types@1.2.3#[stream-cancel-write-1]move" (;46;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[stream-drop-readable-1]move" (func $"[export]test:codegen/types@1.2.3#[stream-drop-readable-1]move" (;47;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[stream-drop-writable-1]move" (func $"[export]test:codegen/types@1.2.3#[stream-drop-writable-1]move" (;48;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[future-new-2]move" (func $"[export]test:codegen/types@1.2.3#[future-new-2]move" (;49;) (type 4)))
  (import "[export]test:codegen/types@1.2.3" "[async-lower][future-read-2]move" (func $"[export]test:codegen/types@1.2.3#[async-lower][future-read-2]move" (;50;) (type 1)))
  (import "[export]test:codegen/types@1.2.3" "[async-lower][future-write-2]move" (func $"[export]test:codegen/types@1.2.3#[async-lower][future-write-2]move" (;51;) (type 1)))
  (import "[export]test:codegen/types@1.2.3" "[future-cancel-read-2]move" (func $"[export]test:codegen/types@1.2.3#[future-cancel-read-2]move" (;52;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[future-cancel-write-2]move" (func $"[export]test:codegen/types@1.2.3#[future-cancel-write-2]move" (;53;) (type 0)))
  (import "[export]test:codegen/types@1.2.3" "[future-drop-readable-2]move" (func $"[export]test:codegen/types@1.2.3#[future-drop-readable-2]move" (;54;) (type 3)))
  (import "[export]test:codegen/types@1.2.3" "[future-drop-writable-2]move" (func $"[export]test:codegen/types@1.2.3#[future-drop-writable-2]move" (;55;) (type 3)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-new-0]open" (func $"[export]test:codegen/sources@1.2.3#[stream-new-0]open" (;56;) (type 4)))
  (import "[export]test:codegen/sources@1.2.3" "[async-lower][stream-read-0]open" (func $"[export]test:codegen/sources@1.2.3#[async-lower][stream-read-0]open" (;57;) (type 5)))
  (import "[export]test:codegen/sources@1.2.3" "[async-lower][stream-write-0]open" (func $"[export]test:codegen/sources@1.2.3#[async-lower][stream-write-0]open" (;58;) (type 5)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-cancel-read-0]open" (func $"[export]test:codegen/sources@1.2.3#[stream-cancel-read-0]open" (;59;) (type 0)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-cancel-write-0]open" (func $"[export]test:codegen/sources@1.2.3#[stream-cancel-write-0]open" (;60;) (type 0)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-drop-readable-0]open" (func $"[export]test:codegen/sources@1.2.3#[stream-drop-readable-0]open" (;61;) (type 3)))
  (import "[export]test:codegen/sources@1.2.3" "[stream-drop-writable-0]open" (func $"[export]test:codegen/sources@1.2.3#[stream-drop-writable-0]open" (;62;) (type 3)))
  (import "[export]test:codegen/sources@1.2.3" "[future-new-1]open" (func $"[export]test:codegen/sources@1.2.3#[future-new-1]open" (;63;) (type 4)))
  (import "[export]test:codegen/sources@1.2.3" "[async-lower][future-read-1]open" (func $"[export]test:codegen/sources@1.2.3#[async-lower][future-read-1]open" (;64;) (type 1)))
  (import "[export]test:codegen/sources@1.2.3" "[async-lower][future-write-1]open" (func $"[export]test:codegen/sources@1.2.3#[async-lower][future-write-1]open" (;65;) (type 1)))
  (import "[export]test:codegen/sources@1.2.3" "[future-cancel-read-1]open" (func $"[export]test:codegen/sources@1.2.3#[future-cancel-read-1]open" (;66;) (type 0)))
  (import "[export]test:codegen/sources@1.2.3" "[future-cancel-write-1]open" (func $"[export]test:codegen/sources@1.2.3#[future-cancel-write-1]open" (;67;) (type 0)))
  (import "[export]test:codegen/sources@1.2.3" "[future-drop-readable-1]open" (func $"[export]test:codegen/sources@1.2.3#[future-drop-readable-1]open" (;68;) (type 3)))
  (import "[export]test:codegen/sources@1.2.3" "[future-drop-writable-1]open" (func $"[export]test:codegen/sources@1.2.3#[future-drop-writable-1]open" (;69;) (type 3)))
  (import "[export]$root" "[stream-new-1]run" (func $"[export]$root#[stream-new-1]run" (;70;) (type 4)))
  (import "[export]$root" "[async-lower][stream-read-1]run" (func $"[export]$root#[async-lower][stream-read-1]run" (;71;) (type 5)))
  (import "[export]$root" "[async-lower][stream-write-1]run" (func $"[export]$root#[async-lower][stream-write-1]run" (;72;) (type 5)))
  (import "[export]$root" "[stream-cancel-read-1]run" (func $"[export]$root#[stream-cancel-read-1]run" (;73;) (type 0)))
  (import "[export]$root" "[stream-cancel-write-1]run" (func $"[export]$root#[stream-cancel-write-1]run" (;74;) (type 0)))
  (import "[export]$root" "[stream-drop-readable-1]run" (func $"[export]$root#[stream-drop-readable-1]run" (;75;) (type 3)))
  (import "[export]$root" "[stream-drop-writable-1]run" (func $"[export]$root#[stream-drop-writable-1]run" (;76;) (type 3)))
  (import "[export]$root" "[future-new-2]run" (func $"[export]$root#[future-new-2]run" (;77;) (type 4)))
  (import "[export]$root" "[async-lower][future-read-2]run" (func $"[export]$root#[async-lower][future-read-2]run" (;78;) (type 1)))
  (import "[export]$root" "[async-lower][future-write-2]run" (func $"[export]$root#[async-lower][future-write-2]run" (;79;) (type 1)))
  (import "[export]$root" "[future-cancel-read-2]run" (func $"[export]$root#[future-cancel-read-2]run" (;80;) (type 0)))
  (import "[export]$root" "[future-cancel-write-2]run" (func $"[export]$root#[future-cancel-write-2]run" (;81;) (type 0)))
  (import "[export]$root" "[future-drop-readable-2]run" (func $"[export]$root#[future-drop-readable-2]run" (;82;) (type 3)))
  (import "[export]$root" "[future-drop-writable-2]run" (func $"[export]$root#[future-drop-writable-2]run" (;83;) (type 3)))
  (import "hognose-runtime" "bind_arguments" (func $bind_arguments (;84;) (type 6)))
  (import "hognose-runtime" "call_export" (func $call_export (;85;) (type 5)))
  (import "hognose-runtime" "drop_representation" (func $drop_representation (;86;) (type 2)))
  (import "hognose-runtime" "end_borrows" (func $end_borrows (;87;) (type 7)))
  (import "hognose-runtime" "export_failed" (func $export_failed (;88;) (type 8)))
  (import "hognose-runtime" "frame_allocate" (func $frame_allocate (;89;) (type 1)))
  (import "hognose-runtime" "frame_enter" (func $frame_enter (;90;) (type 4)))
  (import "hognose-runtime" "frame_leave" (func $frame_leave (;91;) (type 9)))
  (import "hognose-runtime" "frame_settle" (func $frame_settle (;92;) (type 7)))
  (import "hognose-runtime" "import_failed" (func $import_failed (;93;) (type 10)))
  (import "hognose-runtime" "instance_new" (func $instance_new (;94;) (type 0)))
  (import "hognose-runtime" "item" (func $item (;95;) (type 1)))
  (import "hognose-runtime" "lift_borrow" (func $lift_borrow (;96;) (type 1)))
  (import "hognose-runtime" "lift_own" (func $lift_own (;97;) (type 1)))
  (import "hognose-runtime" "lift_reader" (func $lift_reader (;98;) (type 1)))
  (import "hognose-runtime" "lift_result" (func $lift_result (;99;) (type 1)))
  (import "hognose-runtime" "lift_string" (func $lift_string (;100;) (type 1)))
  (import "hognose-runtime" "lift_u32" (func $lift_u32 (;101;) (type 0)))
  (import "hognose-runtime" "lower_borrow" (func $lower_borrow (;102;) (type 1)))
  (import "hognose-runtime" "lower_field" (func $lower_field (;103;) (type 5)))
  (import "hognose-runtime" "lower_int" (func $lower_int (;104;) (type 11)))
  (import "hognose-runtime" "lower_list" (func $lower_list (;105;) (type 0)))
  (import "hognose-runtime" "lower_own" (func $lower_own (;106;) (type 1)))
  (import "hognose-runtime" "lower_reader" (func $lower_reader (;107;) (type 1)))
  (import "hognose-runtime" "lower_result" (func $lower_result (;108;) (type 0)))
  (import "hognose-runtime" "lower_result_value" (func $lower_result_value (;109;) (type 0)))
  (import "hognose-runtime" "lower_string" (func $lower_string (;110;) (type 0)))
  (import "hognose-runtime" "lower_tuple" (func $lower_tuple (;111;) (type 1)))
  (import "hognose-runtime" "payload_failed" (func $payload_failed (;112;) (type 8)))
  (import "hognose-runtime" "release_block" (func $release_block (;113;) (type 3)))
  (import "hognose-runtime" "take_err" (func $take_err (;114;) (type 12)))
  (export "test:codegen/types@1.2.3#[method]item.number" (func $"#func118 test:codegen/types@1.2.3#[method]item.number"))
  (export "test:codegen/types@1.2.3#move" (func $"#func119 test:codegen/types@1.2.3#move"))
  (export "test:codegen/sources@1.2.3#open" (func $test:codegen/sources@1.2.3#open))
  (export "cabi_post_test:codegen/sources@1.2.3#open" (func $cabi_post_test:codegen/sources@1.2.3#open))
  (export "test:codegen/sources@1.2.3#trace" (func $test:codegen/sources@1.2.3#trace))
  (export "cabi_post_test:codegen/sources@1.2.3#trace" (func $cabi_post_test:codegen/sources@1.2.3#trace))
  (export "test:codegen/sources@1.2.3#take" (func $test:codegen/sources@1.2.3#take))
  (export "cabi_post_test:codegen/sources@1.2.3#take" (func $cabi_post_test:codegen/sources@1.2.3#take))
  (export "run" (func $run))
  (export "cabi_post_run" (func $cabi_post_run))
  (export "test:codegen/types@1.2.3#[dtor]item" (func $"test:codegen/types@1.2.3#[dtor]item"))
  (elem (;0;) (i32.const 1000) func $"call types.item.number" $"call types.move" $"call put" $"test:codegen/types@1.2.3#[resource-drop]item" $"[export]test:codegen/types@1.2.3#[resource-drop]item" $"[export]test:codegen/types@1.2.3#[resource-new]item" $"[export]test:codegen/types@1.2.3#[resource-rep]item" $"test:codegen/types@1.2.3#[stream-new-0]move" $"test:codegen/types@1.2.3#[async-lower][stream-read-0]move" $"test:codegen/types@1.2.3#[async-lower][stream-write-0]move" $"test:codegen/types@1.2.3#[stream-cancel-read-0]move" $"test:codegen/types@1.2.3#[stream-cancel-write-0]move" $"test:codegen/types@1.2.3#[stream-drop-readable-0]move" $"test:codegen/types@1.2.3#[stream-drop-writable-0]move" $"Lift of channel 0" $"Lower of channel 0" $"test:codegen/types@1.2.3#[stream-new-1]move" $"test:codegen/types@1.2.3#[async-lower][stream-read-1]move" $"test:codegen/types@1.2.3#[async-lower][stream-write-1]move" $"test:codegen/types@1.2.3#[stream-cancel-read-1]move" $"test:codegen/types@1.2.3#[stream-cancel-write-1]move" $"test:codegen/types@1.2.3#[stream-drop-readable-1]move" $"test:codegen/types@1.2.3#[stream-drop-writable-1]move" $"Lift of channel 1" $"Lower of channel 1" $"test:codegen/types@1.2.3#[future-new-2]move" $"test:codegen/types@1.2.3#[async-lower][future-read-2]move" $"test:codegen/types@1.2.3#[async-lower][future-write-2]move" $"test:codegen/types@1.2.3#[future-cancel-read-2]move" $"test:codegen/types@1.2.3#[future-cancel-write-2]move" $"test:codegen/types@1.2.3#[future-drop-readable-2]move" $"test:codegen/types@1.2.3#[future-drop-writable-2]move" $"Lift of channel 2" $"Lower of channel 2" $"$root#[stream-new-0]put" $"$root#[async-lower][stream-read-0]put" $"$root#[async-lower][stream-write-0]put" $"$root#[stream-cancel-read-0]put" $"$root#[stream-cancel-write-0]put" $"$root#[stream-drop-readable-0]put" $"$root#[stream-drop-writable-0]put" $"Lift of channel 3" $"Lower of channel 3" $"$root#[stream-new-1]put" $"$root#[async-lower][stream-read-1]put" $"$root#[async-lower][stream-write-1]put" $"$root#[stream-cancel-read-1]put" $"$root#[stream-cancel-write-1]put" $"$root#[stream-drop-readable-1]put" $"$root#[stream-drop-writable-1]put" $"[export]test:codegen/types@1.2.3#[stream-new-1]move" $"[export]test:codegen/types@1.2.3#[async-lower][stream-read-1]move" $"[export]test:codegen/types@1.2.3#[async-lower][stream-write-1]move" $"[export]test:codegen/types@1.2.3#[stream-cancel-read-1]move" $"[export]test:codegen/types@1.2.3#[stream-cancel-write-1]move" $"[export]test:codegen/types@1.2.3#[stream-drop-readable-1]move" $"[export]test:codegen/types@1.2.3#[stream-drop-writable-1]move" $"Lift of channel 5" $"Lower of channel 5" $"[export]test:codegen/types@1.2.3#[future-new-2]move" $"[export]test:codegen/types@1.2.3#[async-lower][future-read-2]move" $"[export]test:codegen/types@1.2.3#[async-lower][future-write-2]move" $"[export]test:codegen/types@1.2.3#[future-cancel-read-2]move" $"[export]test:codegen/types@1.2.3#[future-cancel-write-2]move" $"[export]test:codegen/types@1.2.3#[future-drop-readable-2]move" $"[export]test:codegen/types@1.2.3#[future-drop-writable-2]move" $"Lift of channel 6" $"Lower of channel 6" $"[export]test:codegen/sources@1.2.3#[stream-new-0]open" $"[export]test:codegen/sources@1.2.3#[async-lower][stream-read-0]open" $"[export]test:codegen/sources@1.2.3#[async-lower][stream-write-0]open" $"[export]test:codegen/sources@1.2.3#[stream-cancel-read-0]open" $"[export]test:codegen/sources@1.2.3#[stream-cancel-write-0]open" $"[export]test:codegen/sources@1.2.3#[stream-drop-readable-0]open" $"[export]test:codegen/sources@1.2.3#[stream-drop-writable-0]open" $"Lift of channel 7" $"Lower of channel 7" $"[export]test:codegen/sources@1.2.3#[future-new-1]open" $"[export]test:codegen/sources@1.2.3#[async-lower][future-read-1]open" $"[export]test:codegen/sources@1.2.3#[async-lower][future-write-1]open" $"[export]test:codegen/sources@1.2.3#[future-cancel-read-1]open" $"[export]test:codegen/sources@1.2.3#[future-cancel-write-1]open" $"[export]test:codegen/sources@1.2.3#[future-drop-readable-1]open" $"[export]test:codegen/sources@1.2.3#[future-drop-writable-1]open" $"Lift of channel 8" $"Lower of channel 8" $"[export]$root#[stream-new-1]run" $"[export]$root#[async-lower][stream-read-1]run" $"[export]$root#[async-lower][stream-write-1]run" $"[export]$root#[stream-cancel-read-1]run" $"[export]$root#[stream-cancel-write-1]run" $"[export]$root#[stream-drop-readable-1]run" $"[export]$root#[stream-drop-writable-1]run" $"[export]$root#[future-new-2]run" $"[export]$root#[async-lower][future-read-2]run" $"[export]$root#[async-lower][future-write-2]run" $"[export]$root#[future-cancel-read-2]run" $"[export]$root#[future-cancel-write-2]run" $"[export]$root#[future-drop-readable-2]run" $"[export]$root#[future-drop-writable-2]run" $"Lift of channel 10" $"Lower of channel 10")
  (func $"call types.item.number" (;115;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call $frame_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 101300
      local.get 4
      call $lower_borrow
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      local.get 5
      call $"test:codegen/types@1.2.3#[method]item.number"
      local.set 6
      local.get 6
      i32.const 255
      i32.and
      call $lift_u32
      local.set 7
      local.get 9
      call $frame_leave
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
    call $import_failed
    i32.const 0
  )
  (func $"call types.move" (;116;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call $frame_leave
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
      call $lower_reader
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
      call $lower_reader
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
      call $test:codegen/types@1.2.3#move
      local.set 8
      i32.const 101900
      local.get 8
      call $lift_reader
      local.set 9
      local.get 11
      call $frame_leave
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
    call $import_failed
    i32.const 0
  )
  (func $"call put" (;117;) (type 6) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    call $frame_enter
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
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 9
        call $frame_leave
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
      call $lower_reader
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
      call $lower_reader
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
      call $$root#put
      local.get 9
      call $frame_leave
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
    call $import_failed
    i32.const 0
  )
  (func $"#func118 test:codegen/types@1.2.3#[method]item.number" (@name "test:codegen/types@1.2.3#[method]item.number") (;118;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 101400
      local.get 1
      call $lift_borrow
      local.set 2
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 6
      local.get 6
      local.get 2
      i32.store offset=4
      i32.const 0
      local.get 6
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 3
      call $end_borrows
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 5
        br 1 (;@1;)
      end
      i32.const 0
      local.get 3
      call $lower_int
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
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $"#func119 test:codegen/types@1.2.3#move" (@name "test:codegen/types@1.2.3#move") (;119;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 101500
      local.get 2
      call $lift_reader
      local.set 3
      local.get 1
      local.set 4
      i32.const 102500
      local.get 4
      call $lift_reader
      local.set 5
      i32.const 12
      i32.const 4
      call $frame_allocate
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
      call $call_export
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
      call $lower_reader
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i64.const 0
      call $frame_leave
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
    call $export_failed
    unreachable
  )
  (func $test:codegen/sources@1.2.3#open (;120;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
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
      local.set 12
      local.get 12
      local.get 4
      i32.store offset=4
      i32.const 2
      local.get 12
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
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
      call $frame_allocate
      local.set 6
      i32.const 100900
      local.get 5
      i32.const 0
      call $lower_field
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
      call $lower_field
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 11
        br 1 (;@1;)
      end
      i32.const 102900
      local.get 7
      call $lower_reader
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
      call $lower_reader
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
      call $frame_settle
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
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:codegen/sources@1.2.3#open (;121;) (type 3) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $test:codegen/sources@1.2.3#trace (;122;) (type 12) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call $frame_allocate
      local.set 7
      i32.const 3
      local.get 7
      i32.const 4
      i32.add
      i32.const 0
      call $call_export
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
      call $frame_allocate
      local.set 1
      local.get 0
      i32.const 2
      call $lower_tuple
      local.tee 8
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 8
      i32.const 0
      call $item
      local.set 2
      local.get 8
      i32.const 1
      call $item
      local.set 3
      i32.const 101500
      local.get 2
      call $lower_reader
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
      call $lower_reader
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
      call $frame_settle
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
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:codegen/sources@1.2.3#trace (;123;) (type 3) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $test:codegen/sources@1.2.3#take (;124;) (type 1) (param i32 i32) (result i32)
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
        call $lift_reader
        local.set 4
        local.get 4
        local.set 5
      else
        i32.const 100100
        local.set 5
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 14
      local.get 14
      local.get 5
      i32.store offset=4
      i32.const 4
      local.get 14
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
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
      call $frame_allocate
      local.set 7
      local.get 6
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
      call $frame_allocate
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
          call $item
          local.set 8
          i32.const 102300
          local.get 8
          call $lower_reader
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
      call $frame_settle
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
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:codegen/sources@1.2.3#take (;125;) (type 3) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $run (;126;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 102100
      local.get 2
      call $lift_reader
      local.set 3
      local.get 1
      local.set 4
      i32.const 103300
      local.get 4
      call $lift_reader
      local.set 5
      i32.const 12
      i32.const 4
      call $frame_allocate
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
      call $call_export
      local.set 6
      i32.const 12
      i32.const 4
      call $frame_allocate
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
        call $lower_reader
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
        call $take_err
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
        call $lower_string
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
      call $frame_settle
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
    call $export_failed
    unreachable
  )
  (func $cabi_post_run (;127;) (type 3) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"test:codegen/types@1.2.3#[dtor]item" (;128;) (type 3) (param i32)
    i32.const 101400
    local.get 0
    call $drop_representation
  )
  (func $"Lift of channel 0" (;129;) (type 0) (param i32) (result i32)
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
      call $lift_u32
      local.set 3
      i32.const 100700
      call $instance_new
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
  (func $"Lower of channel 0" (;130;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 100600
      local.get 2
      i32.const 0
      call $lower_field
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 0
      local.get 4
      call $lower_int
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
    call $payload_failed
    i32.const 1
  )
  (func $"Lift of channel 1" (;131;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101300
      local.get 2
      call $lift_own
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func $"Lower of channel 1" (;132;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101300
      local.get 2
      call $lower_own
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
    call $payload_failed
    i32.const 1
  )
  (func $"Lift of channel 2" (;133;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101300
      local.get 2
      call $lift_own
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func $"Lower of channel 2" (;134;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101300
      local.get 2
      call $lower_own
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
    call $payload_failed
    i32.const 1
  )
  (func $"Lift of channel 3" (;135;) (type 0) (param i32) (result i32)
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
      call $lift_u32
      local.set 3
      i32.const 100400
      call $instance_new
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
  (func $"Lower of channel 3" (;136;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i64)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 100300
      local.get 2
      i32.const 0
      call $lower_field
      local.tee 4
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      i32.const 0
      local.get 4
      call $lower_int
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
    call $payload_failed
    i32.const 1
  )
  (func $"Lift of channel 5" (;137;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101400
      local.get 2
      call $lift_own
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func $"Lower of channel 5" (;138;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101400
      local.get 2
      call $lower_own
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
    call $payload_failed
    i32.const 1
  )
  (func $"Lift of channel 6" (;139;) (type 0) (param i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      local.get 1
      i32.load
      local.set 2
      i32.const 101400
      local.get 2
      call $lift_own
      local.set 3
      local.get 3
      return
      unreachable
    end
    unreachable
  )
  (func $"Lower of channel 6" (;140;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      i32.const 101400
      local.get 2
      call $lower_own
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
    call $payload_failed
    i32.const 1
  )
  (func $"Lift of channel 7" (;141;) (type 0) (param i32) (result i32)
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
  (func $"Lower of channel 7" (;142;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call $lower_string
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
    call $payload_failed
    i32.const 1
  )
  (func $"Lift of channel 8" (;143;) (type 0) (param i32) (result i32)
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
          call $lift_result
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
        call $lift_string
        local.set 5
        local.get 3
        call $release_block
        i32.const 1
        local.get 5
        call $lift_result
        local.set 6
        br 0 (;@2;)
      end
      local.get 6
      return
      unreachable
    end
    unreachable
  )
  (func $"Lower of channel 8" (;144;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call $lower_result
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
        call $lower_result_value
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
        call $lower_string
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
    call $payload_failed
    i32.const 1
  )
  (func $"Lift of channel 10" (;145;) (type 0) (param i32) (result i32)
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
  (func $"Lower of channel 10" (;146;) (type 1) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      call $lower_string
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
    call $payload_failed
    i32.const 1
  )
)
