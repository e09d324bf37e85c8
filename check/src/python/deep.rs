//! Room for the parser, which calls itself for what is inside of something else, and has no
//! limit.

use hognose_runtime_abi::python;
use ruff_python_ast::{ModModule, PySourceType, PythonVersion};
use ruff_python_parser::{ParseOptions, Parsed, parse_unchecked};
use std::thread;

/// The Python inside components.
fn version() -> PythonVersion {
    let mut numbers = python::VERSION.split('.').map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => PythonVersion { major, minor },
        _ => PythonVersion::latest(),
    }
}

/// Most bytes of stack that a byte of text costs: `(` costs about 400.
const COST: usize = 1024;

/// Text for which any thread has stack enough.
const SHORT: usize = 4096;

/// Does something with the syntax tree of a module. `None` where the text is so long that there is
/// no stack for it.
pub(super) fn with_tree<T: Send>(
    text: &str,
    work: impl FnOnce(&Parsed<ModModule>) -> T + Send,
) -> Option<T> {
    let work = || {
        let options = ParseOptions::from(PySourceType::Python).with_target_version(version());
        let parsed = parse_unchecked(text, options).try_into_module()?;
        Some(work(&parsed))
    };
    if text.len() <= SHORT {
        return work();
    }
    // Only what is used of it takes memory.
    let stack = text.len().checked_mul(COST)?;
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(stack);
        let thread = thread.spawn_scoped(scope, work).ok()?;
        thread
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

#[cfg(test)]
mod tests {
    use super::with_tree;

    #[test]
    fn depth_does_not_matter() {
        for text in [
            "(", "[", "{", "-", "not ", "1+", "lambda:", "f(", "a if ", "x.",
        ] {
            assert!(with_tree(&text.repeat(50_000), |_| ()).is_some(), "{text}");
        }
    }
}
