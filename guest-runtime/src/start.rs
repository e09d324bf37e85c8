//! The start of Python while the app is built, and the start of each instance.

use crate::archive::shelf;
use crate::ffi::*;
use crate::global::Global;
use crate::{control, embedded, files, fresh, guests, heap, importer, output};
use core::cell::{Cell, OnceCell};
use core::ffi::{CStr, c_char};
use hognose_runtime_abi::Manifest;

/// Namespaces of the Python half.
struct Namespaces {
    importer: Object,
    start: Object,
    report: Object,
}

static NAMESPACES: Global<OnceCell<Namespaces>> = Global::new(OnceCell::new());

/// Whether modules were imported that hold what must differ from run to run.
static RESEEDS: Global<Cell<bool>> = Global::new(Cell::new(true));

/// The archive that the component is made without.
static LEFT_OUT: Global<OnceCell<String>> = Global::new(OnceCell::new());

/// Whether what belongs to this run was read.
static STARTED: Global<Cell<bool>> = Global::new(Cell::new(true));

/// Starts Python with the manifest's archives and path.
pub fn python(manifest: &Manifest) -> Result<(), String> {
    for archive in &manifest.archives {
        // SAFETY: the build put the archive there and never frees it.
        let bytes = unsafe {
            core::slice::from_raw_parts(
                archive.address as usize as *const u8,
                archive.length as usize,
            )
        };
        shelf::add(&archive.root, bytes)?;
    }
    for folder in &manifest.folders {
        files::add_folder(&folder.root, folder.limit);
    }
    importer::make_lazy(&manifest.lazy_annotations);
    heap::install();
    guests::add_modules()?;
    config::initialize_core(&manifest.path)?;
    check::check()?;
    control::request::set_up();
    if !fresh::find_shared() {
        return Err(String::from("small ints are not where they are expected"));
    }
    let importer = run(
        "importer.py",
        include_str!("../python/importer.py"),
        &importer::NATIVES,
    )?;
    call(importer, "install", &[])?;
    config::initialize_main()?;
    if crate::docs::install().is_none() {
        return Err(format!("docs: {}", take_text()));
    }
    let native = list(manifest.native_modules.iter().map(String::as_str));
    call(importer, "install_last", &[native.get()])?;
    let start = run("start.py", include_str!("../python/start.py"), &[])?;
    let report = run("report.py", include_str!("../python/report.py"), &[])?;
    drop(NAMESPACES.set(Namespaces {
        importer,
        start,
        report,
    }));
    let streams = call(start, "open_streams", &[])?;
    let item = |index: usize| {
        streams
            .get()
            .place::<Object>(offset::ITEMS)
            .wrapping_add(index)
    };
    // SAFETY: the function returns a tuple of three.
    let (stdout, stderr, probe) = unsafe { (item(0).read(), item(1).read(), item(2).read()) };
    if manifest.stub_wasi {
        call(start, "without_wasi", &[])?;
    }
    if let Some(root) = &manifest.left_out {
        drop(LEFT_OUT.set(root.clone()));
    }
    let offset = output::pending_offset(probe);
    output::watch(0, stdout.retain().forever(), offset);
    output::watch(1, stderr.retain().forever(), offset);
    Ok(())
}

fn list<'a>(items: impl Iterator<Item = &'a str>) -> Owned {
    let list = crate::fresh::made(PyList_New(0));
    for item in items {
        PyList_Append(list.get(), new_str(item).get());
    }
    list
}

/// The texts in a list of `str`.
fn texts(list: Object) -> Vec<&'static str> {
    let items = crate::sequences::Items::of(list);
    (0..items.length())
        .map(|index| items.get(index).text())
        .collect()
}

fn run(file: &str, source: &str, natives: &[embedded::Native]) -> Result<Object, String> {
    embedded::run(file, source, natives).ok_or_else(|| format!("{file}: {}", take_text()))
}

fn call(namespace: Object, name: &str, arguments: &[Object]) -> Result<Owned, String> {
    embedded::call(namespace, name, arguments).ok_or_else(|| format!("{name}: {}", take_text()))
}

/// The current exception in one line.
pub fn take_text() -> String {
    match PyErr_GetRaisedException() {
        Some(error) => format!("{}: {}", error.get().class_name(), str(error.get())),
        None => String::from("failed without an exception"),
    }
}

/// Prints an exception; `None` if that failed.
pub fn report(error: Object, function: &str) -> Option<()> {
    let namespaces = NAMESPACES.get()?;
    let done = embedded::call(
        namespaces.report,
        "report",
        &[error, new_str(function).get()],
    );
    if done.is_none() {
        PyErr_Clear();
    }
    done.map(drop)
}

/// An exception with its traceback, as Python prints it.
pub fn format(error: Object) -> String {
    let text = NAMESPACES
        .get()
        .and_then(|namespaces| embedded::call(namespaces.report, "format_exception", &[error]));
    match text {
        Some(text) => text.get().text().to_owned(),
        None => {
            PyErr_Clear();
            format!("{}: {}", error.class_name(), str(error))
        }
    }
}

/// The class of an exception that ends a call, what it says, and its traceback as Python prints it.
pub fn describe(error: Object) -> [String; 3] {
    let described = NAMESPACES
        .get()
        .and_then(|namespaces| embedded::call(namespaces.report, "describe", &[error]));
    if let Some(described) = described {
        return core::array::from_fn(|index| {
            let text = PySequence_GetItem(described.get(), index as isize);
            text.map_or_else(String::new, |text| text.get().text().to_owned())
        });
    }
    PyErr_Clear();
    let (kind, message) = (error.class_name(), str(error));
    let text = format!("{kind}: {message}");
    [kind, message, text]
}

/// The last Python code of the build but finalizers, whose traces are wiped with the rest.
pub fn end_build() {
    if let Some(namespaces) = NAMESPACES.get() {
        match embedded::call(namespaces.start, "end_build", &[]) {
            Some(files) => shelf::shrink(&texts(files.get())),
            None => PyErr_WriteUnraisable(Some(namespaces.importer)),
        }
        if let Some(root) = LEFT_OUT.get() {
            let name = new_str(root);
            if embedded::call(namespaces.importer, "leave_out", &[name.get()]).is_none() {
                PyErr_WriteUnraisable(Some(namespaces.importer));
            }
            shelf::discard(root);
        }
    }
    const DIFFER: [&str; 3] = ["random", "uuid", "tempfile"];
    RESEEDS.set(
        DIFFER
            .iter()
            .any(|name| PyImport_GetModule(intern(name)).is_some()),
    );
}

/// After this no code of Python's may run in the build: whatever enters Python next takes itself to
/// be in a new instance.
pub fn leave_build() {
    output::flush();
    crate::progress::end();
    files::end_build();
    STARTED.set(false);
}

/// The next call reads what belongs to its run again, as the first one of an instance does: a saved
/// instance goes on in several places.
pub fn renew() {
    __wasilibc_deinitialize_environ();
    __wasilibc_reset_preopens();
    RESEEDS.set(true);
    STARTED.set(false);
}

/// Before anything of Python runs in an instance: reads what belongs to this run.
#[inline(always)]
pub fn ensure() {
    if !STARTED.get() {
        begin();
    }
}

#[cold]
#[inline(never)]
fn begin() {
    STARTED.set(true);
    control::poll::begin();
    __wasilibc_deinitialize_environ();
    __wasilibc_ensure_environ();
    __wasilibc_reset_preopens();
    let Some(namespaces) = NAMESPACES.get() else {
        return;
    };
    // SAFETY: the C library filled `environ`, which a null pointer ends.
    let environment = unsafe { byte_strings(__wasilibc_environ) };
    let arguments = arguments();
    if environment.is_none() && arguments.is_none() && !RESEEDS.get() {
        return;
    }
    let list = |strings: Option<Vec<&[u8]>>| {
        let list = crate::fresh::made(PyList_New(0));
        for string in strings.into_iter().flatten() {
            append_bytes(list.get(), string);
        }
        list
    };
    let (environment, arguments) = (list(environment), list(arguments));
    let lists = [environment.get(), arguments.get()];
    if embedded::call(namespaces.start, "begin_run", &lists).is_none() {
        PyErr_WriteUnraisable(Some(namespaces.start));
    }
}

/// C strings up to a null pointer; `None` without any.
///
/// # Safety
/// The pointer is null or leads to such strings, which are never freed.
unsafe fn byte_strings(mut strings: *const *const c_char) -> Option<Vec<&'static [u8]>> {
    let mut found = Vec::new();
    // SAFETY: see above.
    unsafe {
        while !strings.is_null() && !strings.read().is_null() {
            found.push(CStr::from_ptr(strings.read()).to_bytes());
            strings = strings.add(1);
        }
    }
    (!found.is_empty()).then_some(found)
}

fn append_bytes(list: Object, bytes: &[u8]) {
    // SAFETY: the slice is alive.
    if let Some(bytes) = unsafe { PyBytes_FromStringAndSize(bytes.as_ptr(), bytes.len() as isize) }
    {
        PyList_Append(list, bytes.get());
    }
}

/// The program's arguments; `None` without any, as in most instances, where nothing is made.
fn arguments() -> Option<Vec<&'static [u8]>> {
    let (mut count, mut size) = (0, 0);
    // SAFETY: WASI writes both sizes, then as much as they say; the bytes are kept for the life of
    // the instance.
    unsafe {
        if __wasi_args_sizes_get(&mut count, &mut size) != 0 || count == 0 {
            return None;
        }
        let mut places = vec![core::ptr::null_mut::<u8>(); count];
        let bytes = vec![0u8; size].leak();
        if __wasi_args_get(places.as_mut_ptr(), bytes.as_mut_ptr()) != 0 {
            return None;
        }
        let text = |place: &*mut u8| CStr::from_ptr(place.cast()).to_bytes();
        Some(places.iter().map(text).collect())
    }
}
