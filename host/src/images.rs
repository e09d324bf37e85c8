//! The images that memories begin with.

use std::io;
use std::thread;
use std::time::Duration;

use wasmtime::Result;

/// How often making an image is tried, and the time in between.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// Makes images with `initialize`, which the first instance would do else.
///
/// Linux does not seal an image (`EBUSY`) while something else in the system looks at its pages,
/// and the instance would not start for it. That passes. Any other error is the instance's to tell.
pub(crate) fn make(initialize: impl Fn() -> Result<()>) {
    for _ in 0..TRIES {
        match initialize() {
            Err(error) if is_busy(&error) => thread::sleep(PAUSE),
            _ => return,
        }
    }
}

fn is_busy(error: &wasmtime::Error) -> bool {
    error.chain().any(|cause| {
        let cause = cause.downcast_ref::<io::Error>();
        cause.is_some_and(|it| it.kind() == io::ErrorKind::ResourceBusy)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::error::Error;
    use std::fmt;

    /// An error as wasmtime's own library for such images has it: the system's is its source.
    #[derive(Debug)]
    struct Sealing(io::Error);

    impl fmt::Display for Sealing {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("cannot add seals to the memfd")
        }
    }

    impl Error for Sealing {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn what_is_busy_is_tried_again() {
        let tries = Cell::new(0);
        let after = |number: i32| {
            tries.set(0);
            let tries = &tries;
            move || {
                tries.set(tries.get() + 1);
                match tries.get() <= 2 {
                    true => Err(Sealing(io::Error::from_raw_os_error(number)).into()),
                    false => Ok(()),
                }
            }
        };
        make(after(libc::EBUSY));
        assert_eq!(tries.get(), 3);
        make(after(libc::EPERM));
        assert_eq!(tries.get(), 1);
    }
}
