//! The component model's functions for tasks. Made by hognose.

#[link(wasm_import_module = "$root")]
unsafe extern "C" {
    #[link_name = "[waitable-set-new]"]
    pub fn waitable_set_new() -> u32;
    #[link_name = "[waitable-set-wait]"]
    pub fn waitable_set_wait(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[waitable-set-poll]"]
    pub fn waitable_set_poll(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[waitable-set-drop]"]
    pub fn waitable_set_drop(argument0: u32);
    #[link_name = "[waitable-join]"]
    pub fn waitable_join(argument0: u32, argument1: u32);
    #[link_name = "[subtask-drop]"]
    pub fn subtask_drop(argument0: u32);
    #[link_name = "[subtask-cancel]"]
    pub fn subtask_cancel(argument0: u32) -> u32;
    #[link_name = "[context-get-0]"]
    pub fn context_get_0() -> u32;
    #[link_name = "[context-set-0]"]
    pub fn context_set_0(argument0: u32);
    #[link_name = "[stream-new-unit]"]
    pub fn stream_new_unit() -> u64;
    #[link_name = "[async-lower][stream-read-unit]"]
    pub fn stream_read_unit(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-unit]"]
    pub fn stream_write_unit(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-drop-readable-unit]"]
    pub fn stream_drop_readable_unit(argument0: u32);
    #[link_name = "[stream-drop-writable-unit]"]
    pub fn stream_drop_writable_unit(argument0: u32);
}

#[link(wasm_import_module = "[export]$root")]
unsafe extern "C" {
    #[link_name = "[task-cancel]"]
    pub fn task_cancel();
}

#[link(wasm_import_module = "wasi:clocks/monotonic-clock@0.3.0")]
unsafe extern "C" {
    #[link_name = "[async-lower]wait-for"]
    pub fn wait_for(argument0: u64) -> u32;
}
