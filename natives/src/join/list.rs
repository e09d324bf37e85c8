//! The list of modules, which the runtime reads when it starts.

/// The data of the runtime that lists modules, as the link's `guests.rs` writes it: two words, and
/// two for each module, for as many as there is [room](ROOM).
pub const LIST: &str = "hognose_guests";
/// How many modules the list has room for.
pub const ROOM: usize = 1024;

/// A module in the list.
pub(super) struct Listed {
    /// Its name, ending with zero.
    pub name: Vec<u8>,
    /// The function that makes it.
    pub init: u32,
    /// Whether the list has it.
    pub used: bool,
}
