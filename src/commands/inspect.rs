//! `hognose inspect`: what a component imports and exports, and what its size is made of.

use crate::{
    args::Inspect,
    diagnostics::{Code, Doing, Failure, Report, Result, escape},
    terminal::{json, size},
};
use hognose_componentize::{Part, PartKind, inspect};
use hognose_host::Encoding;
use hognose_runtime_abi::roots;
use serde_json::json;
use std::fs;

pub(super) fn run(args: &Inspect) -> Result<()> {
    let bytes = fs::read(&args.component)
        .map_err(|error| Failure::file(Doing::Read, &args.component, &error))?;
    let found = match kind(&bytes) {
        Some(other) => Err(other.to_string()),
        None => inspect(&bytes).map_err(|error| error.to_string()),
    };
    let found = found.map_err(|reason| {
        let report = Report::new(
            Code::NotAComponent,
            format!(
                "`{}` cannot be inspected: {reason}",
                args.component.display()
            ),
        );
        Failure::from(report.help("name a component, such as `hognose build` makes"))
    })?;
    if args.json {
        return json::print(&json!({
            "imports": found.imports,
            "exports": found.exports,
            "bytes": bytes.len(),
            "parts": json::parts(&found.parts),
            "wit": found.wit,
        }));
    }
    list("imports", &found.imports);
    list("exports", &found.exports);
    println!("size {}", size(bytes.len() as u64));
    for Part { kind, bytes } in &found.parts {
        println!("  {:>9}  {}", size(*bytes), name(kind));
    }
    if args.messages.verbose {
        // Its comments are anybody's.
        println!("\n{}", escape(found.wit.trim_end()));
    }
    Ok(())
}

/// What the file is if it is no component.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    match Encoding::of(bytes) {
        Encoding::Component => None,
        Encoding::Module => Some("it is a core module, expected a component"),
        Encoding::Other => Some("it is not WebAssembly, expected a component"),
    }
}

fn list(title: &str, names: &[String]) {
    println!("{title}");
    for name in names {
        println!("  {}", escape(name));
    }
    if names.is_empty() {
        println!("  none");
    }
}

fn name(kind: &PartKind) -> String {
    match kind {
        PartKind::RuntimeCode => "code of Python".to_string(),
        PartKind::Native(package) => escape(&format!("code of `{package}`")).into_owned(),
        PartKind::NativeData(package) => escape(&format!("data of `{package}`")).into_owned(),
        PartKind::ShimCode => "code for this world".to_string(),
        PartKind::Archive(root) if root == roots::STDLIB => {
            "standard library, compressed".to_string()
        }
        PartKind::Archive(root) if root == roots::SDK => "generated package".to_string(),
        PartKind::Archive(root) => {
            escape(&format!("modules and data in `{root}`, compressed")).into_owned()
        }
        PartKind::Heap => "imported modules and Python's data".to_string(),
        PartKind::Module => "types and tables of the module".to_string(),
        PartKind::Component => "component and its WASI adapter".to_string(),
    }
}
