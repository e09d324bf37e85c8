//! Packages of the virtual environment that an app cannot load: tools mostly, which would be most
//! of a component.

use super::{
    files::{is_below, top},
    graph::Graph,
};
use crate::python_path::PythonPath;
use std::collections::BTreeSet;

/// Modules of hognose that import a package of PyPI when they are imported.
const BEHIND: [(&str, &str); 1] = [("hognose.httpx", "httpx")];

/// Takes the packages away of which the app loads nothing, and those that `always` names not.
/// Answers with their names, sorted.
///
/// A package stays as a whole, and so does what is known of distributions, as programs read
/// versions of what they do not import.
pub fn leave_out_packages(
    path: &mut PythonPath,
    graph: &mut Graph,
    always: &BTreeSet<String>,
) -> Vec<String> {
    for (module, package) in BEHIND {
        let imports = |path: &str| is_below(path, module);
        let mut nodes = graph.modules.values();
        if nodes.any(|node| node.imports.iter().any(|import| imports(&import.path))) {
            graph.add(path, package);
        }
    }
    let loaded: BTreeSet<&str> = graph.modules.keys().map(|name| top(name)).collect();
    let mut gone = BTreeSet::new();
    for folder in path.folders.iter_mut().filter(|folder| folder.installed) {
        folder.files.retain(|file, _| {
            let first = file.split('/').next().unwrap_or(file);
            let name = first.strip_suffix(".py").unwrap_or(first);
            let stays =
                name.ends_with(".dist-info") || loaded.contains(name) || always.contains(name);
            if !stays {
                gone.insert(name.to_owned());
            }
            stays
        });
    }
    gone.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python_path::Folder;

    fn folder(installed: bool, files: &[(&str, &str)]) -> Folder {
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        Folder {
            path: "folder".into(),
            installed,
            files: files.collect(),
        }
    }

    #[test]
    fn what_is_not_imported_goes() {
        let installed = [
            ("a/__init__.py", "import b.c"),
            ("a/data.txt", ""),
            ("b/c.py", ""),
            ("b/other.py", ""),
            ("a-1.0.dist-info/METADATA", ""),
            ("httpx/__init__.py", "import httpcore"),
            ("httpcore.py", ""),
            ("mypy/__init__.py", ""),
            ("six.py", ""),
            ("kept/__init__.py", ""),
        ];
        let app = [("app.py", "import a, hognose.httpx"), ("unused.py", "")];
        let mut path = PythonPath {
            folders: vec![folder(false, &app), folder(true, &installed)],
            ..PythonPath::default()
        };
        let mut graph = Graph::new(
            &path,
            &["app".into()].into(),
            &BTreeSet::new(),
            Default::default(),
        );
        let gone = leave_out_packages(&mut path, &mut graph, &["kept".into()].into());
        assert_eq!(gone, ["mypy", "six"]);
        assert_eq!(path.folders[0].files.len(), 2);
        assert_eq!(path.folders[1].files.len(), 8);
    }
}
