//! The package for hosts of every world in the corpus, compared with `tests/codegen/host`; a
//! `refused.txt` where there is none.

mod corpus;

use hognose_bindgen_py::{
    emit::host::{SHARED_MODULES, emit},
    world::{Diagnostic, Options, host::HostWorld},
};
use libtest_mimic::{Arguments, Failed, Trial};
use std::{collections::BTreeMap, path::Path};

fn main() {
    let folder = testing::tests("codegen");
    let trials = corpus::cases(&folder).into_iter().map(|case| {
        let golden = folder.join("host").join(&case.name);
        Trial::test(case.name.clone(), move || check(&case, &golden))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn check(case: &corpus::Case, golden: &Path) -> Result<(), Failed> {
    let loaded = case.load()?;
    let options = Options {
        module: "package".to_owned(),
        ..loaded.options
    };
    let files = match HostWorld::new(loaded.resolve, loaded.world, &options) {
        Ok(host) => {
            let mut files = emit(&host, &format!("`{}.wit`", case.name));
            // The same in every package, and source files of their own.
            for (name, _) in SHARED_MODULES {
                files.remove(&format!("{name}.py"));
            }
            files.remove("py.typed");
            files
        }
        Err(problems) => {
            let text = problems.iter().map(render).collect();
            BTreeMap::from([("refused.txt".to_owned(), text)])
        }
    };
    testing::tree(golden, &files)?;
    Ok(())
}

fn render(problem: &Diagnostic) -> String {
    let help = problem.help.as_deref().unwrap_or_default();
    format!("error: {}\n  help: {help}\n", problem.message)
}
