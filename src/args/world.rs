//! Options that choose the world and the names of what is generated for it.

use crate::diagnostics::plain;
use std::path::PathBuf;

/// Options that choose the world and the names of what is generated for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
#[command(next_help_heading = "World")]
pub struct WorldArgs {
    /// WIT file, or folder with `deps/`; may be given several times [default: wit]
    #[arg(short = 'd', long, value_name = "PATH")]
    pub wit_path: Vec<PathBuf>,
    /// World, as in `a:b/hello@1.0.0`; several are merged [default: the only one]
    #[arg(short, long)]
    pub world: Vec<String>,
    /// Features of WIT's `@unstable` to include, separated by commas
    #[arg(long, hide_short_help = true)]
    pub features: Vec<String>,
    /// Include all features of WIT's `@unstable`
    #[arg(long, hide_short_help = true)]
    pub all_features: bool,
    /// Name of the Python module for an imported interface, as in
    /// `wasi:clocks/wall-clock@0.2.0=clock`
    #[arg(long, value_name = "INTERFACE=MODULE", value_parser = key_value, hide_short_help = true)]
    pub import_interface_name: Vec<(String, String)>,
    /// Name of the Python module for an exported interface
    #[arg(long, value_name = "INTERFACE=MODULE", value_parser = key_value, hide_short_help = true)]
    pub export_interface_name: Vec<(String, String)>,
    /// Name of the generated package: `wit_world` if not given, `sdk` in a project
    #[arg(long, value_name = "MODULE", hide_short_help = true)]
    pub world_module: Option<String>,
    /// Put package and version into the names of all modules, not only where names collide
    #[arg(long, hide_short_help = true)]
    pub full_names: bool,
}

impl WorldArgs {
    /// Puts what came before the command in front of what came after it.
    pub(super) fn take(&mut self, before: WorldArgs) {
        let WorldArgs {
            wit_path,
            world,
            features,
            all_features,
            import_interface_name,
            export_interface_name,
            world_module,
            full_names,
        } = before;
        self.wit_path.splice(0..0, wit_path);
        self.world.splice(0..0, world);
        self.features.splice(0..0, features);
        self.all_features |= all_features;
        self.import_interface_name
            .splice(0..0, import_interface_name);
        self.export_interface_name
            .splice(0..0, export_interface_name);
        self.world_module = self.world_module.take().or(world_module);
        self.full_names |= full_names;
    }
}

pub(super) fn key_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() && !value.is_empty() => {
            Ok((key.to_string(), value.to_string()))
        }
        Some(_) | None => Err(format!(
            "expected a string of the form `<key>=<value>`, found `{}`",
            plain(text)
        )),
    }
}
