//! The index of a static library: which symbols it defines.

use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::path::Path;

/// Symbols that a static library defines.
#[derive(Debug)]
pub struct Symbols(BTreeSet<String>);

const MAGIC: &[u8] = b"!<arch>\n";
/// The head of a member: its name is 16 bytes long, the size is at 48.
const HEAD: usize = 60;

impl Symbols {
    /// Reads the index of a library.
    ///
    /// # Errors
    /// When it has none.
    pub fn of(library: &Path) -> Result<Symbols> {
        let bytes =
            std::fs::read(library).with_context(|| format!("cannot read {}", library.display()))?;
        read(&bytes)
            .map(Symbols)
            .with_context(|| format!("in {}", library.display()))
    }

    /// Whether it defines this one.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// What follows a prefix, of all symbols with that.
    pub fn after<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter_map(move |name| name.strip_prefix(prefix))
    }
}

/// The first member, `/`, is the index: a number, as many offsets, as many names that end with
/// zero.
fn read(bytes: &[u8]) -> Result<BTreeSet<String>> {
    let member = bytes.strip_prefix(MAGIC).context("no static library")?;
    let (head, rest) = member.split_at_checked(HEAD).context("no index")?;
    if !head.starts_with(b"/ ") {
        bail!("no index of symbols");
    }
    let size = std::str::from_utf8(&head[48..58])?.trim().parse()?;
    let index: &[u8] = rest.get(..size).context("the index is cut off")?;
    let (count, rest) = index.split_at_checked(4).context("the index is cut off")?;
    let count = count
        .iter()
        .fold(0, |count, byte| count << 8 | usize::from(*byte));
    let names = rest.get(count * 4..).context("the index is cut off")?;
    let names = names.split(|byte| *byte == 0).take(count);
    Ok(names
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read() {
        let index = b"\0\0\0\x02\0\0\0\x10\0\0\0\x20one\0two\0";
        let mut bytes = MAGIC.to_vec();
        bytes.extend(format!("{:<48}{:<10}`\n", "/", index.len()).bytes());
        bytes.extend(index);
        let expected = ["one", "two"].map(str::to_owned);
        assert_eq!(read(&bytes).unwrap(), BTreeSet::from(expected));
        assert!(read(b"!<arch>\n").is_err());
        assert!(read(b"ELF").is_err());
    }
}
