//! `PyPreConfig` and `PyConfig` of CPython 3.13.

use crate::ffi::c_text::Text;
use core::ffi::{c_char, c_int, c_ulong};
use core::ptr::null_mut;

/// A wide string that CPython owns.
pub type Wide = *mut u32;

/// `PyWideStringList`.
#[repr(C)]
#[derive(Debug)]
pub struct WideList {
    length: isize,
    items: *mut Wide,
}

/// `PyPreConfig`.
#[repr(C)]
#[derive(Debug, Default)]
#[allow(missing_docs)]
pub struct PreConfig {
    pub config_init: c_int,
    pub parse_argv: c_int,
    pub isolated: c_int,
    pub use_environment: c_int,
    pub configure_locale: c_int,
    pub coerce_c_locale: c_int,
    pub coerce_c_locale_warn: c_int,
    pub utf8_mode: c_int,
    pub dev_mode: c_int,
    pub allocator: c_int,
}

/// `PyConfig`.
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Config {
    pub config_init: c_int,
    pub isolated: c_int,
    pub use_environment: c_int,
    pub dev_mode: c_int,
    pub install_signal_handlers: c_int,
    pub use_hash_seed: c_int,
    pub hash_seed: c_ulong,
    pub faulthandler: c_int,
    pub tracemalloc: c_int,
    pub perf_profiling: c_int,
    pub import_time: c_int,
    pub code_debug_ranges: c_int,
    pub show_ref_count: c_int,
    pub dump_refs: c_int,
    pub dump_refs_file: Wide,
    pub malloc_stats: c_int,
    pub filesystem_encoding: Wide,
    pub filesystem_errors: Wide,
    pub pycache_prefix: Wide,
    pub parse_argv: c_int,
    pub orig_argv: WideList,
    pub argv: WideList,
    pub xoptions: WideList,
    pub warnoptions: WideList,
    pub site_import: c_int,
    pub bytes_warning: c_int,
    pub warn_default_encoding: c_int,
    pub inspect: c_int,
    pub interactive: c_int,
    pub optimization_level: c_int,
    pub parser_debug: c_int,
    pub write_bytecode: c_int,
    pub verbose: c_int,
    pub quiet: c_int,
    pub user_site_directory: c_int,
    pub configure_c_stdio: c_int,
    pub buffered_stdio: c_int,
    pub stdio_encoding: Wide,
    pub stdio_errors: Wide,
    pub check_hash_pycs_mode: Wide,
    pub use_frozen_modules: c_int,
    pub safe_path: c_int,
    pub int_max_str_digits: c_int,
    pub cpu_count: c_int,
    pub pathconfig_warnings: c_int,
    pub program_name: Wide,
    pub pythonpath_env: Wide,
    pub home: Wide,
    pub platlibdir: Wide,
    pub module_search_paths_set: c_int,
    pub module_search_paths: WideList,
    pub stdlib_dir: Wide,
    pub executable: Wide,
    pub base_executable: Wide,
    pub prefix: Wide,
    pub base_prefix: Wide,
    pub exec_prefix: Wide,
    pub base_exec_prefix: Wide,
    pub skip_source_first_line: c_int,
    pub run_command: Wide,
    pub run_module: Wide,
    pub run_filename: Wide,
    pub sys_path_0: Wide,
    pub install_importlib: c_int,
    pub init_main: c_int,
    pub is_python_build: c_int,
    /// Room for what a wrong layout would write.
    spare: [u32; 64],
}

/// `PyStatus`.
#[repr(C)]
#[derive(Debug)]
pub struct Status {
    kind: c_int,
    function: *const c_char,
    message: *const c_char,
    exit_code: c_int,
}

// SAFETY: the declarations follow the headers of CPython 3.13.
unsafe extern "C" {
    fn PyPreConfig_InitIsolatedConfig(config: *mut PreConfig);
    fn Py_PreInitialize(config: *const PreConfig) -> Status;
    fn PyConfig_InitIsolatedConfig(config: *mut Config);
    fn PyConfig_SetBytesString(
        config: *mut Config,
        place: *mut Wide,
        text: *const c_char,
    ) -> Status;
    fn Py_DecodeLocale(text: *const c_char, length: *mut usize) -> Wide;
    fn PyWideStringList_Append(list: *mut WideList, item: *const u32) -> Status;
    fn Py_InitializeFromConfig(config: *const Config) -> Status;
    fn _Py_InitializeMain() -> Status;
    fn PyConfig_Clear(config: *mut Config);
}

impl Status {
    fn check(self) -> Result<(), String> {
        if self.kind == 0 {
            return Ok(());
        }
        if self.message.is_null() {
            return Err(String::from("python ended while it started"));
        }
        // SAFETY: CPython's messages are static C strings.
        let message = unsafe { core::ffi::CStr::from_ptr(self.message) };
        Err(message.to_string_lossy().into_owned())
    }
}

/// Starts Python's core: afterwards builtin and frozen modules work, and `sys.path` is set but
/// nothing was imported from it.
pub fn initialize_core(path: &[String]) -> Result<(), String> {
    let mut pre = PreConfig::default();
    // SAFETY: the struct is CPython's, checked below.
    unsafe { PyPreConfig_InitIsolatedConfig(&mut pre) };
    pre.utf8_mode = 1;
    pre.configure_locale = 0;
    // SAFETY: as above.
    unsafe { Py_PreInitialize(&pre) }.check()?;

    // SAFETY: zero is a valid value of every field.
    let mut config: Config = unsafe { core::mem::zeroed() };
    // SAFETY: the struct is CPython's; room is left for a longer one.
    unsafe { PyConfig_InitIsolatedConfig(&mut config) };
    const ISOLATED: c_int = 3;
    if config.config_init != ISOLATED
        || config.install_importlib != 1
        || config.init_main != 1
        || config.int_max_str_digits != 4300
        || config.spare.iter().any(|word| *word != 0)
    {
        return Err(String::from(
            "the layout of `PyConfig` is not the one this runtime was written for",
        ));
    }
    config.install_signal_handlers = 0;
    config.site_import = 0;
    config.write_bytecode = 0;
    config.pathconfig_warnings = 0;
    config.init_main = 0;
    config.module_search_paths_set = 1;
    for entry in path {
        append(&mut config.module_search_paths, entry)?;
    }
    type Field = fn(&mut Config) -> &mut Wide;
    let places: [(Field, &str); 9] = [
        (|c| &mut c.program_name, "python"),
        (|c| &mut c.executable, ""),
        (|c| &mut c.base_executable, ""),
        (|c| &mut c.home, "/"),
        (|c| &mut c.prefix, "/"),
        (|c| &mut c.base_prefix, "/"),
        (|c| &mut c.exec_prefix, "/"),
        (|c| &mut c.base_exec_prefix, "/"),
        (|c| &mut c.stdlib_dir, hognose_runtime_abi::roots::STDLIB),
    ];
    for (place, text) in places {
        let text = Text::new(text);
        let field: *mut Wide = place(&mut config);
        // SAFETY: the field belongs to the config, the text is a C string.
        unsafe { PyConfig_SetBytesString(&mut config, field, text.pointer()) }.check()?;
    }
    // SAFETY: the config is complete.
    let status = unsafe { Py_InitializeFromConfig(&config) };
    // SAFETY: CPython copied what it needs.
    unsafe { PyConfig_Clear(&mut config) };
    status.check()
}

fn append(list: &mut WideList, text: &str) -> Result<(), String> {
    let text = Text::new(text);
    // SAFETY: the text is a C string; CPython copies the wide one, which is small enough to leave
    // behind.
    unsafe { PyWideStringList_Append(list, Py_DecodeLocale(text.pointer(), null_mut())) }.check()
}

/// Finishes the start: the import system reads `sys.path` from here on.
pub fn initialize_main() -> Result<(), String> {
    // SAFETY: the core was started.
    unsafe { _Py_InitializeMain() }.check()
}
