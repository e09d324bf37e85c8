//! Control over an instance while it runs: pause it, resume it, raise an exception in its program,
//! stop it. From any thread, and without a word from the program.
//!
//! ```no_run
//! use hognose_host::{control::{Control, Controlled}, engine::Settings, guest::Parts, wasi::Wasi};
//! # use hognose_host::{Component, Engine};
//! # async fn example(engine: Engine, component: Component) -> wasmtime::Result<()> {
//! let parts = Parts::new().with(Wasi::default()).with(Controlled);
//! let mut store = parts.store(&engine)?;
//! let instance = parts.prepare(&engine, &component)?.instantiate_async(&mut store).await?;
//! let control = Control::of(&mut store, &instance).await?;
//! let spin = instance.get_typed_func::<(), ()>(&mut store, "spin")?;
//! let remote = control.clone();
//! std::thread::spawn(move || {
//!     remote.pause();
//!     // Whatever must not be disturbed.
//!     remote.resume();
//!     if remote.raise("TimeoutError", "it took too long").is_err() {
//!         // The component was built without `interruptible`.
//!         remote.stop();
//!     }
//! });
//! control.run(&mut store, async |accessor| spin.call_concurrent(accessor, ()).await).await
//! # }
//! ```
//!
//! An instance runs in slices, from one tick of the epoch to the next. What somebody wants of it is
//! looked at in between ([`slices`]), when the guest is suspended: a pause waits there, a stop ends
//! the call with an error, and an exception is written into the memory of the guest, where CPython
//! finds it before its next instruction ([`block`]). A program that waits runs no code: there an
//! export of the component raises ([`waiting`]).

mod block;
mod calls;
mod handle;
mod interrupts;
mod slices;
mod waiting;
mod wishes;

pub use handle::{Control, NotInterruptible, Stopped};
pub use interrupts::is_interruptible;
pub use slices::Controlled;
