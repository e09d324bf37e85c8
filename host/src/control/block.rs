//! The block in a guest's memory by which its host asks for an exception.
//!
//! The component lends it, and a word of the interpreter. Both are checked by wasmtime as any list
//! is, so that nothing the component says leads out of its memory. Words are little endian:
//!
//! | offset | what | who writes it |
//! |---|---|---|
//! | 0 | version: 1 | image |
//! | 12 | bits to set in the interpreter's word, which make it look | image |
//! | 16 | 1 where something is asked for | host; the guest writes 0 when it has seen it |
//! | 20 | length of the kind | host |
//! | 24 | length of the message | host |
//! | 28 | number of the call in which to raise, 0 for any | host |
//! | 32 | kind and message, UTF-8, up to the end of the block | host |

use super::wishes::Exception;
use crate::guest::Guest;
use wasmtime::{
    Result, Store,
    component::{ComponentExportIndex, Instance, WasmList},
    error::ensure,
};

const VERSION: u32 = 1;
const BITS: usize = 12;
const ASKED: usize = 16;
const KIND: usize = 20;
const MESSAGE: usize = 24;
const CALL: usize = 28;
const TEXT: usize = 32;

/// Bytes of an instance's memory. They stay where they are: engines of
/// [`crate::engine::Settings`] never move a memory, and no memory gets smaller.
struct Lent {
    start: *mut u8,
    length: usize,
}

// SAFETY: the pointer leads into the memory of the store that owns this value, and is used only by
// those who have that store; no thread has a part in it.
unsafe impl Send for Lent {}

impl Lent {
    /// What an export lends.
    async fn by(
        store: &mut Store<Guest>,
        instance: &Instance,
        export: ComponentExportIndex,
    ) -> Result<Lent> {
        let export = instance.get_typed_func::<(), (WasmList<u8>,)>(&mut *store, export)?;
        let (lent,) = export.call_async(&mut *store, ()).await?;
        let bytes = lent.as_le_slice(&*store);
        Ok(Lent {
            start: bytes.as_ptr().cast_mut(),
            length: bytes.len(),
        })
    }

    /// # Safety
    /// The store of the instance lives, and no code of it runs. This holds for all that follow.
    unsafe fn read(&self, offset: usize) -> u32 {
        debug_assert!(offset + 4 <= self.length);
        let place = self.start.wrapping_add(offset).cast();
        // SAFETY: callers stay inside, and nobody else writes now.
        u32::from_le_bytes(unsafe { std::ptr::read_unaligned(place) })
    }

    unsafe fn write(&self, offset: usize, bytes: &[u8]) {
        debug_assert!(offset + bytes.len() <= self.length);
        let place = self.start.wrapping_add(offset);
        // SAFETY: callers stay inside, and nobody else reads or writes now.
        unsafe { place.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
    }
}

/// The block of one instance. It is kept in the state of the store that has the memory.
pub(super) struct Block {
    block: Lent,
    /// The interpreter's word.
    breaker: Lent,
}

impl Block {
    /// What two exports of the instance lend.
    pub(super) async fn of(
        store: &mut Store<Guest>,
        instance: &Instance,
        [request, breaker]: [ComponentExportIndex; 2],
    ) -> Result<Block> {
        let block = Lent::by(store, instance, request).await?;
        let breaker = Lent::by(store, instance, breaker).await?;
        ensure!(
            block.length >= TEXT && breaker.length == 4,
            "the block for interrupts has {} bytes, expected {TEXT} at least; its word {}, expected 4",
            block.length,
            breaker.length
        );
        // SAFETY: the call has ended, and the store is ours.
        let version = unsafe { block.read(0) };
        ensure!(
            version == VERSION,
            "the component has interrupts of version {version}, expected {VERSION}: build it with \
             this version of hognose"
        );
        Ok(Block { block, breaker })
    }

    /// Asks for an exception. What does not fit of the texts is left out.
    ///
    /// # Safety
    /// The store of the instance lives, and no code of it runs.
    pub(super) unsafe fn ask(&self, exception: &Exception) {
        let Exception {
            call,
            kind,
            message,
        } = exception;
        let room = self.block.length - TEXT;
        let kind = &kind[..kind.floor_char_boundary(room)];
        let message = &message[..message.floor_char_boundary(room - kind.len())];
        // SAFETY: as the caller says. The texts fit, the rest was compared with the length.
        unsafe {
            for (offset, word) in [
                (KIND, kind.len() as u32),
                (MESSAGE, message.len() as u32),
                (CALL, *call),
            ] {
                self.block.write(offset, &word.to_le_bytes());
            }
            self.block.write(TEXT, kind.as_bytes());
            self.block.write(TEXT + kind.len(), message.as_bytes());
            self.block.write(ASKED, &1u32.to_le_bytes());
            let bits = self.breaker.read(0) | self.block.read(BITS);
            self.breaker.write(0, &bits.to_le_bytes());
        }
    }

    /// Whether the guest has a request that it has not taken.
    ///
    /// # Safety
    /// As [`Block::ask`].
    pub(super) unsafe fn is_asked(&self) -> bool {
        // SAFETY: as the caller says.
        unsafe { self.block.read(ASKED) != 0 }
    }

    /// Takes a request back that the guest has not seen yet.
    ///
    /// # Safety
    /// As [`Block::ask`].
    pub(super) unsafe fn withdraw(&self) {
        // SAFETY: as the caller says.
        unsafe { self.block.write(ASKED, &0u32.to_le_bytes()) };
    }
}
