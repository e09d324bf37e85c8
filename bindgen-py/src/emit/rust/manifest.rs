//! The crate's `Cargo.toml`.

use super::text::literal;
use crate::world::World;

/// The text of the file. `guest_runtime` is the value of that dependency.
pub(super) fn write(world: &World, guest_runtime: &str) -> String {
    let definition = &world.resolve.worlds[world.id];
    let package = definition
        .package
        .map(|id| &world.resolve.packages[id].name);
    let package = package.map_or_else(
        || format!("local:{}", definition.name),
        |name| format!("{}:{}", name.namespace, name.name),
    );
    let package = literal(&package);
    let name = literal(&definition.name);
    format!(
        "# Made by hognose of the world {name}. `cargo build` checks it; a build of the component compiles it again.

[package]
name = {name}
version = \"0.1.0\"
edition = \"2024\"
publish = false

[lib]
name = \"shim\"

[dependencies]
guest-runtime = {guest_runtime}

[profile.release]
panic = \"abort\"
opt-level = 3
codegen-units = 1

# Read by cargo-component.
[package.metadata.component]
package = {package}

[package.metadata.component.target]
world = {name}

[workspace]
"
    )
}
