//! The build cache: each step's result is a folder named by a hash of the step's inputs.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

/// A hash over the inputs of a step, in the order in which they are added.
pub struct Key(Sha256);

impl Key {
    /// Starts with the source text of the step itself, so that a change of the code makes a new
    /// result.
    pub fn new(code: &str) -> Key {
        let mut key = Key(Sha256::new());
        key.text(code);
        key
    }

    /// Adds a text. Its length goes in too, so that neighbours cannot blur.
    pub fn text(&mut self, text: &str) -> &mut Key {
        self.bytes(text.as_bytes())
    }

    /// Adds a file's bytes.
    pub fn file(&mut self, path: &Path) -> Result<&mut Key> {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(self.bytes(&bytes))
    }

    /// Adds names and bytes of all files of a folder, but for `target` folders and Python's caches.
    pub fn tree(&mut self, folder: &Path) -> Result<&mut Key> {
        let files = WalkDir::new(folder)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| {
                !matches!(entry.file_name().to_str(), Some("target" | "__pycache__"))
            });
        for entry in files {
            let entry = entry.with_context(|| format!("cannot read {}", folder.display()))?;
            if entry.file_type().is_file() {
                let name = entry
                    .path()
                    .strip_prefix(folder)?
                    .to_string_lossy()
                    .into_owned();
                self.text(&name).file(entry.path())?;
            }
        }
        Ok(self)
    }

    /// The hash, short enough for the name of a folder.
    pub fn finish(&self) -> String {
        hex(&self.0.clone().finalize())[..16].to_owned()
    }

    fn bytes(&mut self, bytes: &[u8]) -> &mut Key {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
        self
    }
}

/// SHA-256 of a file, in hexadecimal.
pub fn sha256(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(hex(&Sha256::digest(bytes)))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// After so long a step goes: other checkouts may be at other steps.
const KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// Says that a step is used. A cache whose times cannot be set only forgets sooner.
fn touch(step: &Path) {
    let _ = File::open(step).and_then(|step| step.set_modified(SystemTime::now()));
}

/// Whether nobody used a step for long: each use touches its folder.
fn is_old(step: &Path) -> bool {
    let used = fs::metadata(step).and_then(|step| step.modified());
    used.is_ok_and(|used| used.elapsed().is_ok_and(|age| age > KEPT))
}

/// The cache's folder, locked against other builds as long as the value lives.
pub struct Cache {
    root: PathBuf,
    _lock: File,
}

impl Cache {
    /// Opens the cache in `root`, and removes what was not used for long. Waits while another build
    /// uses it.
    pub fn open(root: &Path) -> Result<Cache> {
        for folder in ["downloads", "logs", "steps"] {
            let folder = root.join(folder);
            fs::create_dir_all(&folder)
                .with_context(|| format!("cannot make {}", folder.display()))?;
        }
        let root = root.canonicalize()?;
        let lock = File::create(root.join("lock"))?;
        if lock.try_lock().is_err() {
            eprintln!("runtime: waiting for another build");
            lock.lock()?;
        }
        for entry in fs::read_dir(root.join("steps"))? {
            let path = entry?.path();
            let is_part = path.extension().is_some_and(|part| part == "part");
            if is_part || is_old(&path) {
                fs::remove_dir_all(path)?;
            }
        }
        Ok(Cache { root, _lock: lock })
    }

    /// Where downloaded files stay.
    pub fn downloads(&self) -> PathBuf {
        self.root.join("downloads")
    }

    /// A scratch file for the output of a step's commands.
    pub fn log(&self, name: &str) -> PathBuf {
        self.root.join("logs").join(format!("{name}.log"))
    }

    /// The folder with the result of the step `name`: from an earlier build with the same key, or
    /// filled by `build`, which gets an empty folder and a log file. The folder gets its final name
    /// only once `build` has succeeded.
    pub fn step(
        &self,
        name: &str,
        key: &Key,
        build: impl FnOnce(&Path, &Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let folder = self
            .root
            .join("steps")
            .join(format!("{name}-{}", key.finish()));
        if folder.is_dir() {
            touch(&folder);
            return Ok(folder);
        }
        let log = self.log(name);
        File::create(&log)?;
        let part = folder.with_extension("part");
        fs::create_dir_all(&part)?;
        eprintln!("runtime: {name} ...");
        let start = Instant::now();
        build(&part, &log).with_context(|| format!("step `{name}` failed"))?;
        fs::rename(&part, &folder)?;
        // An unpacked package brings the time at which it was packed.
        touch(&folder);
        eprintln!("runtime: {name} {:.1} s", start.elapsed().as_secs_f64());
        Ok(folder)
    }
}
