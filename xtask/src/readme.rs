//! The commands in the README and on the pages of `docs/` work as they are written.
//!
//! A comment before a block of code says what happens to it:
//!
//! - `<!-- A test runs this block as it stands. -->`: it is run.
//! - `` <!-- A test writes this block to `FILE`. --> ``: it becomes a file, for the blocks that
//!   follow.
//! - `<!-- A test runs this block unseen.` and lines of commands: they are run, and readers see
//!   none.
//!
//! The blocks of one page share a shell and a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::cargo::show;

/// Opens each comment about a block.
const MARK: &str = "<!-- A test ";
const RUN: &str = "runs this block as it stands";
const UNSEEN: &str = "runs this block unseen.\n";
const WRITE: &str = "writes this block to `";
/// Another test looks at the block: `tests/checks/docs_checks.py`.
const COMPARE: &str = "compares this block with `";
const FENCE: &str = "```";
/// Ends a file in the script; no line of a page is this word.
const END: &str = "END_OF_BLOCK";

/// Runs the blocks of each page in one shell, as a reader would.
pub fn blocks() -> Result<()> {
    let root = crate::workspace::root()?;
    // The README's first block is for a checkout, and goes elsewhere by itself.
    let readme = script(&fs::read_to_string(root.join("README.md"))?)?;
    ensure!(
        !readme.is_empty(),
        "the README has lost its block that is run"
    );
    run(&readme, root)?;
    let mut pages = 0;
    for page in markdown(&root.join("docs"))? {
        let text = fs::read_to_string(&page)?;
        let script = script(&text).with_context(|| format!("{}", page.display()))?;
        if script.is_empty() {
            continue;
        }
        eprintln!("docs: {}", page.display());
        let folder = root
            .join("target/docs")
            .join(page.file_stem().unwrap_or_default());
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        run(&script, &folder).with_context(|| format!("{}", page.display()))?;
        pages += 1;
    }
    ensure!(pages > 0, "the pages have lost the blocks that are run");
    Ok(())
}

/// All pages below a folder, sorted.
fn markdown(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            pages.extend(markdown(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
    pages.sort();
    Ok(pages)
}

/// Runs a script in a folder, with this checkout's programs first on the `PATH`.
fn run(script: &str, folder: &Path) -> Result<()> {
    let tools = crate::workspace::root()?.join("target/debug");
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths([tools].into_iter().chain(std::env::split_paths(&rest)))?;
    let mut shell = Command::new("bash");
    shell.args(["-euc", &format!("cd \"$1\"\n{script}"), "docs"]);
    show(shell.arg(folder).env("PATH", path))
}

/// The marked blocks of a page as one script.
fn script(page: &str) -> Result<String> {
    let mut script = String::new();
    for rest in page.split(MARK).skip(1) {
        if let Some(unseen) = rest.strip_prefix(UNSEEN) {
            let (commands, _) = unseen.split_once("-->").context("a comment is open")?;
            script += commands;
            continue;
        }
        let (comment, rest) = rest.split_once("-->").context("a comment is open")?;
        let (_, rest) = rest.split_once(FENCE).context("a mark without a block")?;
        let (_, rest) = rest.split_once('\n').context("a block without lines")?;
        let (block, _) = rest.split_once(FENCE).context("a block is open")?;
        if comment.starts_with(RUN) {
            script += block;
        } else if let Some(name) = comment.strip_prefix(WRITE) {
            let (file, _) = name.split_once('`').context("a file without a name")?;
            script += &format!("mkdir -p \"$(dirname '{file}')\"\n");
            script += &format!("cat >'{file}' <<'{END}'\n{block}{END}\n");
        } else if !comment.starts_with(COMPARE) {
            bail!("`{MARK}{comment}` is none of the marks");
        }
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_blocks_become_a_script() {
        let page = "\
text\n<!-- A test runs this block as it stands. -->\n```sh\nls\n```\n```sh\nrm\n```\n\
<!-- A test writes this block to `a/b.py`. -->\n```python\nimport sdk\n```\n\
<!-- A test runs this block unseen.\ntrue\n-->\n\
<!-- A test compares this block with `c.rs`. -->\n```rust\nfn main() {}\n```\n";
        let expected = "\
ls\nmkdir -p \"$(dirname 'a/b.py')\"\ncat >'a/b.py' <<'END_OF_BLOCK'\nimport sdk\nEND_OF_BLOCK\ntrue\n";
        assert_eq!(script(page).unwrap(), expected);
    }

    #[test]
    fn a_mark_with_a_typing_error_is_refused() {
        assert!(script("<!-- A test rnus this block -->\n```sh\nls\n```\n").is_err());
    }
}
