//! Why an object cannot be joined with a runtime.

use wasmparser::BinaryReaderError;

/// An object or a runtime that cannot be joined.
#[derive(Debug, thiserror::Error)]
pub enum Unjoined {
    /// Bytes that are no module.
    #[error("`{of}` cannot be read: {error}")]
    Unreadable {
        /// The package, or the runtime.
        of: String,
        /// What is wrong.
        error: BinaryReaderError,
    },
    /// The runtime was not made for this.
    #[error("the runtime for native packages has no {0}")]
    Runtime(String),
    /// It uses what the runtime does not have.
    #[error("`{package}` uses {}, which the runtime does not have", listed(.symbols))]
    Missing {
        /// The package.
        package: String,
        /// The symbols, sorted.
        symbols: Vec<String>,
    },
    /// It calls a function as one of another type.
    #[error("`{package}` calls `{symbol}` as `{expected}`, and the runtime's is `{found}`")]
    Type {
        /// The package.
        package: String,
        /// The function.
        symbol: String,
        /// The type in the object.
        expected: String,
        /// The type in the runtime.
        found: String,
    },
    /// The function that makes a module is not there.
    #[error("`{package}` has no function `{init}`, which its description names")]
    NoInit {
        /// The package.
        package: String,
        /// The symbol.
        init: String,
    },
    /// Something in the object that the runtime cannot have.
    #[error("`{package}` has {what}, which a runtime cannot have")]
    Unfit {
        /// The package.
        package: String,
        /// What.
        what: String,
    },
    /// More modules than the runtime has room for.
    #[error("the packages have {found} native modules, and the runtime has room for {room}")]
    TooMany {
        /// How many there are.
        found: usize,
        /// How many there may be.
        room: usize,
    },
}

/// How many names a message shows.
const SHOWN: usize = 8;

fn listed(names: &[String]) -> String {
    let shown: Vec<String> = names
        .iter()
        .take(SHOWN)
        .map(|name| format!("`{name}`"))
        .collect();
    let more = match names.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    shown.join(", ") + &more
}
