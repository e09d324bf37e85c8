//! A folder to upload: the page, the npm package, and what some servers want to know.

use super::{INDEX, PACKAGE, Package, Page, kinds, runners, sources};
use crate::{
    build::compressed,
    diagnostics::{Code, Doing, Failure, Report, Result},
    files,
    terminal::{Progress, size},
};
use std::{collections::BTreeMap, fs, path::Path};

/// Tells servers that know it, such as those of Netlify and Cloudflare, to isolate the page: only
/// then can it interrupt a program in every browser.
const HEADERS: (&str, &str) = (
    "_headers",
    "/*\n  Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Embedder-Policy: credentialless\n",
);

/// The same for a browser.
pub(super) const ISOLATED: [(&str, &str); 2] = [
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "credentialless"),
];

/// A site that was written: its files with their sizes.
#[derive(Debug)]
pub struct Site {
    /// By paths inside its folder.
    pub files: BTreeMap<String, usize>,
}

/// Writes the site of a page in the place of an earlier one.
///
/// # Errors
/// When there is something else, or a file cannot be read or written.
pub fn write(
    page: &Page,
    package: &Package,
    precompressed: bool,
    progress: &mut Progress,
) -> Result<Site> {
    refuse_others(&page.output)?;
    let mut files = progress.stage("find", || content(page, package))?;
    if precompressed {
        progress.stage("compress", || compress(package, &mut files))?;
    }
    progress.stage("write", || files::write_folder(&page.output, &files))?;
    let files: BTreeMap<String, usize> = files
        .into_iter()
        .map(|(name, content)| (name, content.len()))
        .collect();
    let all = files.values().sum::<usize>();
    progress.done(&format!(
        "wrote `{}`, {} files, {},",
        page.output.display(),
        files.len(),
        size(all as u64)
    ));
    Ok(Site { files })
}

/// The folder is written as a whole, so nothing of anybody else's may be in it.
fn refuse_others(output: &Path) -> Result<()> {
    let is_empty = match fs::read_dir(output) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) => return Err(Failure::file(Doing::Use, output, &error)),
    };
    if is_empty || sources::is_site(output) {
        return Ok(());
    }
    let message = format!("cannot write `{}`: it is no site of ours", output.display());
    let help = "name a new folder with `-o`, or empty this one";
    Err(Report::new(Code::CannotWrite, message).help(help).into())
}

fn content(page: &Page, package: &Package) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::from([(HEADERS.0.to_owned(), HEADERS.1.into())]);
    for name in sources::of(&page.folder)? {
        let path = page.folder.join(&name);
        let content = fs::read(&path).map_err(|error| Failure::file(Doing::Read, &path, &error))?;
        let name = name.to_string_lossy().replace('\\', "/");
        if name.starts_with(&format!("{PACKAGE}/")) {
            let message = format!("`{}` is in the way of the npm package", path.display());
            let help = format!("rename the folder: sites have `@hognose/web` in `{PACKAGE}`");
            return Err(Report::new(Code::CannotWrite, message).help(&help).into());
        }
        files.insert(name, content);
    }
    if !files.contains_key(INDEX) {
        return Err(no_index(&page.folder));
    }
    let left_out = runners::left_out(&files, package);
    for name in package.files()? {
        if !left_out.contains(&name.as_str()) {
            files.insert(format!("{PACKAGE}/{name}"), package.content(&name)?);
        }
    }
    Ok(files)
}

/// A folder that is no page.
pub fn no_index(folder: &Path) -> Failure {
    let message = format!("`{}` has no `{INDEX}`", folder.display());
    Report::new(Code::NoProject, message)
        .help("start a page with `hognose new NAME --template page`")
        .into()
}

fn compress(package: &Package, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let mut copies = Vec::new();
    for (name, content) in files.iter() {
        if !kinds::compresses(Path::new(name)) {
            continue;
        }
        let inside = name.strip_prefix(&format!("{PACKAGE}/"));
        // What took minutes when the package was made.
        let packed = inside.and_then(|inside| package.packed(inside));
        for (end, copy) in compressed(content, packed)? {
            copies.push((format!("{name}.{end}"), copy));
        }
    }
    files.extend(copies);
    Ok(())
}
