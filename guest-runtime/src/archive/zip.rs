//! Zip files (PKWARE APPNOTE), entries stored or deflated.

use super::inflate::inflate_to;

/// A zip file, by its sorted central directory.
pub struct Zip {
    bytes: &'static [u8],
    /// Where the entries of the central directory start, sorted by name.
    entries: Vec<u32>,
}

/// An entry of the central directory (4.3.12), where it starts.
#[derive(Clone, Copy)]
pub struct Entry(usize);

fn u16_at(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?).into())
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize)
}

impl Zip {
    /// Reads the central directory, which is found from the end of the file (4.3.16).
    pub fn open(bytes: &'static [u8]) -> Option<Self> {
        const END: usize = 22;
        let tail = bytes.len().checked_sub(END)?;
        let end = (tail.saturating_sub(0xffff)..=tail)
            .rev()
            .find(|&at| bytes[at..].starts_with(b"PK\x05\x06"))?;
        let count = u16_at(bytes, end + 10)?;
        let mut at = u32_at(bytes, end + 16)?;
        let mut zip = Self {
            bytes,
            entries: Vec::with_capacity(count),
        };
        let mut seen = 0;
        // The count has 16 bits: a directory of more entries ends where the end record starts.
        while bytes.get(at..)?.starts_with(b"PK\x01\x02") {
            let name = zip.name(Entry(at))?;
            if !name.ends_with('/') {
                zip.entries.push(at as u32);
            }
            at += 46 + name.len() + u16_at(bytes, at + 30)? + u16_at(bytes, at + 32)?;
            seen += 1;
        }
        if !zip.entries.is_sorted_by_key(|&at| zip.name_at(at)) {
            let mut entries = core::mem::take(&mut zip.entries);
            entries.sort_by_key(|&at| zip.name_at(at));
            zip.entries = entries;
        }
        (seen & 0xffff == count).then_some(zip)
    }

    fn name(&self, Entry(at): Entry) -> Option<&'static str> {
        let length = u16_at(self.bytes, at + 28)?;
        core::str::from_utf8(self.bytes.get(at + 46..at + 46 + length)?).ok()
    }

    /// The name of an entry that was read once already.
    fn name_at(&self, at: u32) -> &'static str {
        self.name(Entry(at as usize)).unwrap_or_default()
    }

    /// The entry of a name.
    pub fn find(&self, name: &str) -> Option<Entry> {
        let found = self
            .entries
            .binary_search_by(|&at| self.name_at(at).cmp(name));
        found.ok().map(|index| Entry(self.entries[index] as usize))
    }

    /// Names that start so.
    pub fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let start = self
            .entries
            .partition_point(|&at| self.name_at(at) < prefix);
        self.entries[start..]
            .iter()
            .map(|&at| self.name_at(at))
            .take_while(move |name| name.starts_with(prefix))
    }

    /// The bytes of an entry as they are in the file.
    fn packed(&self, Entry(at): Entry) -> Option<&'static [u8]> {
        let header = u32_at(self.bytes, at + 42)?;
        let start =
            header + 30 + u16_at(self.bytes, header + 26)? + u16_at(self.bytes, header + 28)?;
        self.bytes.get(start..start + u32_at(self.bytes, at + 20)?)
    }

    fn is_stored(&self, Entry(at): Entry) -> bool {
        u16_at(self.bytes, at + 10) == Some(0)
    }

    /// The content of an entry that is not compressed.
    pub fn stored(&self, entry: Entry) -> Option<&'static [u8]> {
        self.packed(entry).filter(|_| self.is_stored(entry))
    }

    /// How long an entry's content is.
    pub fn length(&self, entry: Entry) -> Option<usize> {
        u32_at(self.bytes, entry.0 + 24)
    }

    /// Writes an entry's content to `target`, which is as long.
    pub fn read(&self, entry: Entry, target: &mut [u8]) -> Option<()> {
        let packed = self.packed(entry)?;
        if !self.is_stored(entry) {
            return inflate_to(packed, target);
        }
        (packed.len() == target.len()).then(|| target.copy_from_slice(packed))
    }

    /// The whole file.
    pub fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// Overwrites an entry's content.
    pub fn clear(&self, entry: Entry) {
        if let Some(packed) = self.packed(entry) {
            // SAFETY: archives are memory of the runtime, and nothing holds on to their bytes.
            unsafe { core::ptr::write_bytes(packed.as_ptr().cast_mut(), 0, packed.len()) };
        }
    }
}
