//! Which runners of the npm package a site needs: the small one, and of the larger ones those that
//! the page names.

use super::Package;
use std::{collections::BTreeMap, path::Path};

/// The one for pages that say nothing.
const USUAL: &str = "runner/runner.wasm";
/// All of CPython, and the one with native packages.
const FULL: &str = "runner/full.wasm";
const PREPARED: &str = "runner/natives.wasm";
/// Files that may name them.
const NAMING: [&str; 7] = ["htm", "html", "js", "json", "mjs", "py", "toml"];

/// Files of the package that the page does without.
pub(super) fn left_out(page: &BTreeMap<String, Vec<u8>>, package: &Package) -> Vec<&'static str> {
    let mut left_out = Vec::new();
    if !names(page, "full.wasm") {
        left_out.push(FULL);
    }
    // A config of scripts may name packages that are in it, and one cannot see which these need.
    let is_chosen = names(page, "pyscript.js") && names(page, "packages");
    let has_own = package.has_own(USUAL);
    if !names(page, "natives.wasm") && (has_own || !is_chosen) {
        left_out.push(PREPARED);
    }
    left_out
}

/// Whether a word is in a file that may name a runner.
fn names(page: &BTreeMap<String, Vec<u8>>, word: &str) -> bool {
    page.iter().any(|(name, content)| {
        let end = Path::new(name).extension().and_then(|end| end.to_str());
        let may_name = end.is_some_and(|end| NAMING.contains(&end));
        may_name && String::from_utf8_lossy(content).contains(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_what_its_page_names() {
        for (name, text, expected) in [
            ("index.html", "", vec![FULL, PREPARED]),
            ("a/b.js", "wasmUrl: 'x/runner/full.wasm'", vec![PREPARED]),
            ("logo.png", "full.wasm", vec![FULL, PREPARED]),
            ("index.html", "<hognose-py wasm=natives.wasm>", vec![FULL]),
            ("index.html", "pyscript.js", vec![FULL, PREPARED]),
            ("index.html", "pyscript.js {\"packages\": []}", vec![FULL]),
        ] {
            let page = BTreeMap::from([(name.to_owned(), text.into())]);
            assert_eq!(left_out(&page, &Package::default()), expected, "{text}");
        }
        let page = BTreeMap::from([("index.html".to_owned(), b"pyscript.js packages".to_vec())]);
        let own = BTreeMap::from([(USUAL.to_owned(), Vec::new())]);
        let package = Package::default().with(own);
        assert_eq!(left_out(&page, &package), [FULL, PREPARED]);
    }
}
