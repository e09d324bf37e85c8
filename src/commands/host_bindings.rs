//! `hognose host-bindings`: the Python package with which a host calls a component.

use crate::{
    args::{HostBindings, WorldArgs},
    build::{fit, generated::checked},
    diagnostics::{Code, Report, Result},
    files,
    inputs::names,
    project::plan,
    terminal::Progress,
    wit,
};
use hognose_bindgen_py::{
    emit::host::{HEADER, emit},
    world::{Options, host::HostWorld},
};
use std::{fs, path::Path};

pub(super) fn run(args: &HostBindings) -> Result<()> {
    let mut progress = Progress::new(args.messages.verbosity());
    if args.world.world_module.is_some() {
        let report = Report::new(Code::UnusableName, "the package is named after its folder");
        return Err(report
            .help("leave out `--world-module`, and choose the name with `-o`")
            .into());
    }
    let options = Options {
        module: package(&args.output)?,
        ..plan::names(&args.world)
    };
    fit::names(&options)?;
    files::check_folder(&args.output, is_ours)?;
    let (loaded, source) = match &args.component {
        Some(component) => (
            wit::load_component(component)?,
            format!("the component `{}`", file_name(component)),
        ),
        None => from_wit(&args.world)?,
    };
    let mut host = HostWorld::new(loaded.resolve.clone(), loaded.world, &options)
        .map_err(|problems| loaded.refuse(Code::UnsupportedByHost, problems))?;
    // A component of this world may import WASI all the same: most do.
    host.wasi |= args.component.is_none();
    let modules = checked(emit(&host, &source))?;
    files::write_folder(&args.output, &modules)?;
    progress.done(&format!(
        "wrote {} files to `{}`",
        modules.len(),
        args.output.display()
    ));
    Ok(())
}

fn from_wit(world: &WorldArgs) -> Result<(wit::Loaded, String)> {
    let loaded = wit::load(&plan::world(world))?;
    let chosen = &loaded.resolve.worlds[loaded.world];
    let name = match chosen.package {
        Some(package) => loaded.resolve.id_of_name(package, &chosen.name),
        None => chosen.name.clone(),
    };
    Ok((loaded, format!("the WIT world `{name}`")))
}

/// The package is named after its folder.
fn package(folder: &Path) -> Result<String> {
    let name = file_name(folder);
    let mut letters = name.chars();
    let starts = letters.next().is_some_and(|c| c.is_ascii_lowercase());
    let goes_on = letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let reason = match names::generated(&name) {
        Ok(()) if starts && goes_on => return Ok(name),
        Ok(()) => String::new(),
        Err(reason) => format!(": {reason}"),
    };
    let message = format!(
        "`{}` cannot be the name of a package{reason}",
        folder.display()
    );
    Err(Report::new(Code::UnusableName, message)
        .help("name a folder in lower-case letters, digits and `_`, as in `-o my_plugin`")
        .into())
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Whether a file in the folder was written by an earlier run, or made by Python of such files.
fn is_ours(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    path.file_name().is_some_and(|name| name == "py.typed")
        || extension == "pyc"
        || extension == "py" && fs::read_to_string(path).is_ok_and(|text| text.starts_with(HEADER))
}
