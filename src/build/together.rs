//! Native packages that were compiled together with the runtime, when Hognose was packed.
//!
//! ```text
//! natives/*.whl ──▶ joined, all of them ──▶ natives.cwasm, natives.sites      (once, by us)
//! natives/together.json ─┐
//! packages of an app ────┴─▶ joined, others left out where they would be      (in each build)
//! ```
//! An app that uses only such packages is joined with places left free for the others. So what was
//! compiled fits it, and nothing is compiled at its first build. Whether that form is there and
//! fits the machine does not change the component.

use crate::{
    diagnostics::{Code, Doing, Failure, Report, Result},
    python_path::NativePackage,
};
use hognose_natives::{ABI, DESCRIPTION_FILE, Description, OBJECT_FILE};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
};

/// Packages that many apps use. Others would make what is downloaded larger for all.
const NAMES: [&str; 6] = [
    "jiter",
    "markupsafe",
    "msgpack",
    "orjson",
    "pydantic-core",
    "rpds-py",
];

/// Which packages they are, in the runtime's folder.
const FILE: &str = "together.json";
/// The folder of the wheels in it.
const FOLDER: &str = "natives";

/// The file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// What the objects were compiled for.
    abi: String,
    packages: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    wheel: String,
    /// The hash of its object.
    object: String,
}

/// A package of them.
pub(crate) struct Member {
    pub description: Description,
    pub object: Vec<u8>,
}

/// The packages, in the order in which they were joined.
pub(crate) struct Together {
    folder: PathBuf,
    listed: Listed,
}

impl Together {
    /// Those that came with the runtime in this folder, if any did.
    pub fn find(folder: &Path) -> Result<Option<Together>> {
        let path = folder.join(FILE);
        let Ok(text) = fs::read(&path) else {
            return Ok(None);
        };
        let listed: Listed = serde_json::from_slice(&text).map_err(|error| {
            let path = path.display();
            Report::new(Code::UnfitRuntime, format!("cannot read `{path}`: {error}"))
                .help("install hognose again")
        })?;
        let is_ours = listed.abi == ABI;
        Ok(is_ours.then(|| Together {
            folder: folder.join(FOLDER),
            listed,
        }))
    }

    /// Chooses them among the wheels of a runtime, and writes down which they are. Nothing if there
    /// are no wheels.
    pub fn write(folder: &Path) -> Result<Option<(Together, Vec<Member>)>> {
        let wheels = folder.join(FOLDER);
        let entries = fs::read_dir(&wheels).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let mut names: Vec<String> = names.filter(|name| name.ends_with(".whl")).collect();
        names.sort();
        let mut listed = Vec::new();
        let mut members = Vec::new();
        for wheel in names {
            let member = read(&wheels.join(&wheel))?;
            if NAMES.contains(&member.description.package.as_str()) {
                let object = hash(&member.object);
                listed.push(Entry { wheel, object });
                members.push(member);
            }
        }
        if listed.is_empty() {
            return Ok(None);
        }
        let listed = Listed {
            abi: ABI.to_owned(),
            packages: listed,
        };
        let path = folder.join(FILE);
        let text = serde_json::to_vec_pretty(&listed).map_err(|error| {
            let path = path.display();
            Report::new(Code::CannotWrite, format!("cannot write `{path}`: {error}"))
        })?;
        fs::write(&path, text).map_err(|error| Failure::file(Doing::Write, &path, &error))?;
        let together = Together {
            folder: wheels,
            listed,
        };
        Ok(Some((together, members)))
    }

    /// All of them, and for each whether it is one of these packages, whose objects are `objects`.
    /// Nothing if one of these is not among them.
    pub fn with(
        &self,
        packages: &[NativePackage],
        objects: &[Vec<u8>],
    ) -> Result<Option<Vec<(Member, bool)>>> {
        let mut used: Vec<Option<usize>> = vec![None; self.listed.packages.len()];
        for (number, object) in objects.iter().enumerate() {
            let hash = hash(object);
            let entries = &self.listed.packages;
            match entries.iter().position(|entry| entry.object == hash) {
                Some(place) => used[place] = Some(number),
                None => return Ok(None),
            }
        }
        let mut members = Vec::new();
        for (entry, used) in self.listed.packages.iter().zip(used) {
            let member = match used {
                Some(number) => Member {
                    description: packages[number].description.clone(),
                    object: objects[number].clone(),
                },
                None => read(&self.folder.join(&entry.wheel))?,
            };
            members.push((member, used.is_some()));
        }
        Ok(Some(members))
    }

    /// Tells what is compiled of them and `runtime` from what is compiled of others.
    pub fn mark(&self, runtime: &[u8]) -> Vec<u8> {
        let mut mark = Sha256::new();
        mark.update(runtime);
        mark.update(env!("CARGO_PKG_VERSION"));
        for Entry { object, .. } in &self.listed.packages {
            mark.update(object);
        }
        mark.finalize().to_vec()
    }
}

fn hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is native in a wheel.
fn read(wheel: &Path) -> Result<Member> {
    let unfit = |error: &dyn std::fmt::Display| {
        let path = wheel.display();
        Report::new(Code::UnfitRuntime, format!("cannot use `{path}`: {error}"))
            .help("install hognose again")
    };
    let file = fs::File::open(wheel).map_err(|error| Failure::file(Doing::Read, wheel, &error))?;
    let mut zip = zip::ZipArchive::new(file).map_err(|error| unfit(&error))?;
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    let mut part = |name: &str| -> Result<Vec<u8>> {
        let ending = format!(".dist-info/{name}");
        let path = names.iter().find(|path| path.ends_with(&ending));
        let path = path.ok_or_else(|| unfit(&format!("it has no `{name}`")))?;
        let mut file = zip.by_name(path).map_err(|error| unfit(&error))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)
            .map_err(|error| unfit(&error))?;
        Ok(bytes)
    };
    let description = Description::read(&part(DESCRIPTION_FILE)?).map_err(|error| unfit(&error))?;
    let object = part(OBJECT_FILE)?;
    Ok(Member {
        description,
        object,
    })
}
