//! Worlds that wit-smith makes: each builds, by an app that implements whatever it finds, and gives
//! a valid component. Half of them have asynchronous functions. `HOGNOSE_RANDOM_COMPONENTS` says
//! how many there are.

use std::{env, fs, path::Path, sync::Arc};

use libtest_mimic::{Failed, Trial};
use testing::{Builder, Random, Request};
use wit_component::DecodedWasm;
use wit_parser::{Resolve, WorldId};

use crate::case;

/// Worlds, if nobody says otherwise: half a minute.
const WORLDS: usize = 100;
/// Worlds in one test.
const BATCH: usize = 20;

/// Adds tests for the worlds.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>) {
    let wanted = env::var("HOGNOSE_RANDOM_COMPONENTS");
    let wanted = wanted.ok().and_then(|wanted| wanted.parse().ok());
    for batch in 0..wanted.unwrap_or(WORLDS).div_ceil(BATCH) {
        let builder = builder.clone();
        trials.push(Trial::test(format!("worlds/{batch}"), move || {
            check(batch as u64, &builder).map_err(Failed::from)
        }));
    }
}

fn check(batch: u64, builder: &Builder) -> Result<(), String> {
    let scratch = builder.scratch(&format!("worlds-{batch}"))?;
    let mut built = 0;
    for number in 0..50 * BATCH as u64 {
        if built == BATCH {
            return Ok(());
        }
        let seed = batch << 32 | number;
        let Some((resolve, world)) = world(seed, built % 4 < 2) else {
            continue;
        };
        let folder = scratch.join(built.to_string());
        one(builder, &folder, &resolve, world, built % 2 == 0)
            .map_err(|error| format!("seed {seed}, in {}: {error}", folder.display()))?;
        built += 1;
    }
    Err(format!("only {built} usable worlds"))
}

fn world(seed: u64, asynchronous: bool) -> Option<(Resolve, WorldId)> {
    let mut random = Random::new(seed);
    let bytes: Vec<u8> = (0..512).flat_map(|_| random.bits().to_le_bytes()).collect();
    let config = wit_smith::Config {
        fixed_length_lists: true,
        world_include: true,
        async_: asynchronous,
        futures: asynchronous,
        streams: asynchronous,
        ..wit_smith::Config::default()
    };
    let package = wit_smith::smith(&config, &mut arbitrary::Unstructured::new(&bytes)).ok()?;
    let Ok(DecodedWasm::WitPackage(resolve, _)) = wit_component::decode(&package) else {
        return None;
    };
    if has_stray_gates(&resolve) {
        return None;
    }
    let id = resolve
        .worlds
        .iter()
        .find(|(_, world)| !world.imports.is_empty() || !world.exports.is_empty())
        .map(|(id, _)| id)?;
    Some((resolve, id))
}

/// Whether a package without a version says since which version something is there: the parser
/// refuses that, the generator makes it.
fn has_stray_gates(resolve: &Resolve) -> bool {
    resolve.packages.iter().any(|(id, package)| {
        let mut printer = wit_component::WitPrinter::default();
        package.name.version.is_none()
            && printer.print(resolve, id, &[]).is_ok()
            && printer.output.to_string().contains("@since(")
    })
}

/// `seen`: whether the app names the generated package, so that its imports stay.
fn one(
    builder: &Builder,
    folder: &Path,
    resolve: &Resolve,
    world: WorldId,
    seen: bool,
) -> Result<(), String> {
    let _ = fs::remove_dir_all(folder);
    let wit = folder.join("wit");
    write_wit(resolve, world, &wit)?;
    let app = folder.join("app");
    fs::create_dir_all(&app).map_err(|error| error.to_string())?;
    let text = include_str!("../worlds/app.py");
    let text = match seen {
        true => text.to_owned(),
        // So no import stays.
        false => text.replace(
            "import wit_world\n",
            "wit_world = importlib.import_module(\"dlrow_tiw\"[::-1])\n",
        ),
    };
    fs::write(app.join("app.py"), text).map_err(|error| error.to_string())?;
    let output = folder.join("app.wasm");
    let name = full_name(resolve, world);
    builder.build(&Request {
        apart: false,
        folder: &app,
        wit,
        world: &name,
        // The parser refuses what refers to a part of a feature that is off.
        flags: &["--all-features"],
        output: &output,
    })?;
    let component = fs::read(&output).map_err(|error| error.to_string())?;
    wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all())
        .validate_all(&component)
        .map_err(|error| format!("the component is not valid: {error}"))?;
    Ok(())
}

fn full_name(resolve: &Resolve, world: WorldId) -> String {
    let world = &resolve.worlds[world];
    match world.package {
        Some(package) => resolve.id_of_name(package, &world.name),
        None => world.name.clone(),
    }
}

/// The world's package in a folder, those it depends on in `deps`.
fn write_wit(resolve: &Resolve, world: WorldId, folder: &Path) -> Result<(), String> {
    let main = resolve.worlds[world].package;
    for (id, package) in resolve.packages.iter() {
        let mut printer = wit_component::WitPrinter::default();
        printer
            .print(resolve, id, &[])
            .map_err(|error| format!("{error:#}"))?;
        let name = &package.name;
        let version = name
            .version
            .as_ref()
            .map_or(String::new(), |v| format!("-{v}"));
        let place = if Some(id) == main {
            folder.join("main.wit")
        } else {
            folder.join(format!(
                "deps/{}-{}{version}/package.wit",
                name.namespace, name.name
            ))
        };
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent).map_err(|error| error.to_string())?;
        }
        fs::write(place, printer.output.to_string()).map_err(|error| error.to_string())?;
    }
    Ok(())
}
