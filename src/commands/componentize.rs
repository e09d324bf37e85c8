//! `hognose componentize`: an app anywhere, by options alone.

use crate::{
    args::{Bytes, Componentize, DependencyArgs, MessageArgs},
    build::{Plan, given_names},
    dependencies::Dependencies,
    diagnostics::Result,
    json,
    progress::Progress,
};
use std::path::PathBuf;

/// What `-o` is if it is not given.
const OUTPUT: &str = "index.wasm";

pub(super) fn run(args: &Componentize) -> Result<u8> {
    write(&plan(args), &args.messages, args.json)
}

/// Builds, and says so to people or tools.
pub(super) fn write(plan: &Plan, messages: &MessageArgs, json: bool) -> Result<u8> {
    if json {
        return json::build(plan, messages);
    }
    crate::build::run(plan, &mut Progress::new(messages))?;
    Ok(crate::status::SUCCESS)
}

/// What the options say.
pub(super) fn plan(args: &Componentize) -> Plan {
    let python_path = match args.build.paths.python_path.as_slice() {
        [] => vec![PathBuf::from(".")],
        given => given.to_vec(),
    };
    let (rust, shim) = args.build.rust(None);
    Plan {
        wit: args.world.request(args.build.paths.intersect_world.clone()),
        names: given_names(&args.world),
        app: args.app_name.clone(),
        script: None,
        python_path,
        dependencies: Dependencies::default(),
        dependency_args: DependencyArgs::default(),
        output: args
            .build
            .output
            .clone()
            .unwrap_or_else(|| PathBuf::from(OUTPUT)),
        stub_wasi: args.build.stub_wasi,
        keep_imports: args.build.keep_imports,
        keep_packages: args.build.keep_packages,
        stdlib: args.build.stdlib.unwrap_or_default(),
        tmp: args.build.tmp.unwrap_or(Bytes::TMP),
        keep_stages: args.build.keep_stages.clone(),
        module_worlds: args.build.paths.module_worlds.clone(),
        rust,
        shim,
        target: args.build.target.unwrap_or_default(),
        check: !args.build.no_check,
    }
}
