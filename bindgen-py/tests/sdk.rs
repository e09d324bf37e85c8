//! The SDK text of every world in the corpus, compared with `tests/codegen/golden`.

mod corpus;

use hognose_bindgen_py::{emit::python, world::World};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let folder = testing::tests("codegen");
    let trials = corpus::cases(&folder)
        .into_iter()
        .map(|case| {
            let golden = folder.join("golden").join(&case.name);
            Trial::test(case.name.clone(), move || check(&case, &golden))
        })
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn check(case: &corpus::Case, golden: &std::path::Path) -> Result<(), Failed> {
    let loaded = case.load()?;
    let again = loaded.resolve.clone();
    let world = World::new(loaded.resolve, loaded.world, &loaded.options)
        .map_err(|problems| format!("{problems:?}"))?;
    let mut files = python::emit(&world);
    let second = World::new(again, loaded.world, &loaded.options);
    if second.is_ok_and(|world| python::emit(&world) != files) {
        return Err("a second run gives another text".into());
    }
    // The same in every SDK, and source files of their own.
    for (path, _) in python::SHARED_MODULES {
        files.remove(path);
    }
    testing::tree(golden, &files)?;
    Ok(())
}
