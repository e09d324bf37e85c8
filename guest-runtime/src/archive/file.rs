//! One archive: a zip file, whose entries may be grouped into solid blocks.

use super::solid::{self, Index, Solid};
use super::zip::Zip;
use crate::names::Names;
use crate::paths;
use std::borrow::Cow;
use std::rc::Rc;

/// What a name of an archive stands for, with the number of its type in WASI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A folder: files lie below it.
    Folder = 3,
    /// A file.
    File = 4,
}

/// An archive with the root that its files seem to have.
pub struct Archive {
    root: String,
    zip: Zip,
    solid: Option<Solid>,
}

impl Archive {
    /// Reads the directory of an archive.
    pub fn open(root: &str, bytes: &'static [u8]) -> Result<Self, String> {
        let broken = || format!("the archive of `{root}` is broken");
        let zip = Zip::open(bytes).ok_or_else(broken)?;
        let solid = match zip.find(solid::INDEX) {
            Some(entry) => {
                Some(Solid::open(zip.stored(entry).ok_or_else(broken)?).ok_or_else(broken)?)
            }
            None => None,
        };
        Ok(Self {
            root: root.to_owned(),
            zip,
            solid,
        })
    }

    /// Gives the archive up and clears its bytes, which nothing reads any more.
    pub fn discard(self) {
        let bytes = self.zip.bytes();
        drop(self);
        // SAFETY: archives are memory of the runtime, and nothing holds on to their bytes.
        unsafe { core::ptr::write_bytes(bytes.as_ptr().cast_mut(), 0, bytes.len()) };
    }

    /// Where its files seem to be.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The part of a path below the root, without slashes around it.
    pub fn inside<'a>(&self, path: &'a str) -> Option<&'a str> {
        let rest = path.strip_prefix(self.root.as_str())?;
        if rest.is_empty() || rest.starts_with('/') {
            Some(rest.trim_matches('/'))
        } else {
            None
        }
    }

    /// Whether there is a file of that name.
    pub fn has_file(&self, name: &str) -> bool {
        self.zip.find(name).is_some()
            || self.index().is_some_and(|index| index.find(name).is_some())
    }

    /// Where the files in solid blocks lie, if there are any.
    fn index(&self) -> Option<Rc<Index>> {
        self.solid.as_ref().and_then(Solid::index)
    }

    /// What a name stands for (empty: the root), if it stands for anything.
    pub fn kind(&self, name: &str) -> Option<Kind> {
        if name.starts_with(solid::FOLDER) {
            None
        } else if self.has_file(name) {
            Some(Kind::File)
        } else {
            self.has_folder(name).then_some(Kind::Folder)
        }
    }

    /// How long a file is.
    pub fn length(&self, name: &str) -> Option<usize> {
        match self.zip.find(name) {
            Some(entry) => self.zip.length(entry),
            None => Some(self.index()?.find(name)?.length()),
        }
    }

    /// Writes a file's content to `target`, which is as long as the file.
    pub fn read(&self, name: &str, target: &mut [u8]) -> Option<()> {
        if let Some(entry) = self.zip.find(name) {
            return self.zip.read(entry, target);
        }
        let solid = self.solid.as_ref()?;
        let record = solid.index()?.find(name)?;
        let packed = self
            .zip
            .stored(self.zip.find(&solid::block_name(record.block))?)?;
        solid.read(record, packed, target)
    }

    /// A file's content, without a copy where it is not compressed.
    pub fn content(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        let stored = self.zip.find(name).and_then(|entry| self.zip.stored(entry));
        if let Some(stored) = stored {
            return Some(Cow::Borrowed(stored));
        }
        let length = self.length(name)?;
        let mut content = Vec::new();
        content.try_reserve_exact(length).ok()?;
        content.resize(length, 0);
        self.read(name, &mut content)?;
        Some(Cow::Owned(content))
    }

    /// Whether files lie below a folder (empty: the root).
    pub fn has_folder(&self, folder: &str) -> bool {
        let prefix = format!("{folder}/");
        folder.is_empty()
            || self.zip.starting(&prefix).next().is_some()
            || self
                .index()
                .is_some_and(|index| index.starting(&prefix).next().is_some())
    }

    /// Names of what a folder holds, and the kind of each as a number.
    pub fn list(&self, folder: &str) -> Names {
        let prefix = if folder.is_empty() {
            String::new()
        } else {
            format!("{folder}/")
        };
        let index = self.index();
        let solid = index.iter().flat_map(|index| index.starting(&prefix));
        let names = self.zip.starting(&prefix).chain(solid);
        let mut found = Names::default();
        for name in names {
            let name = &name[prefix.len()..];
            let first = paths::first(name);
            let kind = match first.len() == name.len() {
                true => Kind::File,
                false => Kind::Folder,
            };
            if first != solid::FOLDER {
                found.add(first, kind as u32);
            }
        }
        found
    }

    /// Clears what a snapshot has no use for: files of which Python holds the content for ever.
    pub fn forget(&self, name: &str) {
        if let Some(entry) = self.zip.find(name) {
            self.zip.clear(entry);
        }
    }

    /// Drops memory that only made reading faster.
    pub fn shrink(&self) {
        if let Some(solid) = &self.solid {
            solid.shrink();
        }
    }
}
