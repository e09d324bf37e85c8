//! Lists the sources of `guest-runtime/lib/hognose`, which `hognose bindings` hands to type
//! checkers.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let library = root.join("guest-runtime/lib");
    let mut files = Vec::new();
    python_files(&library.join("hognose"), &mut files)?;
    files.sort();
    let mut list = String::from("[\n");
    for file in files {
        let name = file.strip_prefix(&library).unwrap_or(&file);
        let name = name.to_string_lossy().replace('\\', "/");
        list += &format!(
            "({name:?}, include_str!({:?})),\n",
            file.display().to_string()
        );
    }
    list += "]\n";
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("library.rs"), list)?;
    println!(
        "cargo::rerun-if-changed={}",
        library.join("hognose").display()
    );
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

fn python_files(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            python_files(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "py") {
            files.push(path);
        }
    }
    Ok(())
}
