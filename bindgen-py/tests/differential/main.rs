//! The wasm shim, the Rust shim and the interpreter of the call IR do the same: on the same calls
//! they ask runtime and host for the same things in the same order, with the same values, fail at
//! the same places, and leave the same memory.
//!
//! The interpreter makes up each call and all answers; both shims then have to do it again.
//! Handles that are dropped, lent or given away are among the values, errors are among the answers.
//! `HOGNOSE_RANDOM_SHIMS` says how many random worlds take part.

#[path = "../corpus/mod.rs"]
mod corpus;
mod interpret;
mod machine;
mod replay;

use anyhow::{Context, Result, ensure};
use corpus::{addresses::addresses, crates, random};
use hognose_bindgen_py::emit::rust::layout::{self, Slot, Words};
use hognose_bindgen_py::ir::{self, Payload, Shim};
use hognose_bindgen_py::world::{Options, World};
use hognose_bindgen_py::{emit::wasm, manifest};
use hognose_runtime_abi::{Bound, ChannelFunction};
use interpret::{Call, interpret};
use replay::{Plain, Player};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasmtime::{Engine, Module};

/// How often each function is called.
const CALLS: u64 = 12;
/// Random worlds, if nobody says otherwise.
const RANDOM: usize = 20;
const TABLE_BASE: u32 = 1000;
const TARGET: &str = "wasm32-unknown-unknown";

/// A world, and what it is bound to: with its asynchronous exports as tasks, and without.
struct Subject {
    name: String,
    world: World,
    shim: Shim,
    tasks: Bound,
    plain: Bound,
}

#[test]
fn shims_and_interpreter_agree() -> Result<()> {
    let subjects = subjects()?;
    let engine = Engine::default();
    let compiled = match compile(&subjects)? {
        Some(file) => Some(Module::from_file(&engine, &file).plain()?),
        None => None,
    };
    let mut rust = match &compiled {
        Some(module) => Some(Player::new(&engine, module, TABLE_BASE)?),
        None => None,
    };
    let mut stories = 0;
    for subject in &subjects {
        stories += check(&engine, subject, rust.as_mut())
            .with_context(|| format!("world {}", subject.name))?;
    }
    println!("{} worlds, {stories} calls", subjects.len());
    ensure!(stories > 20 * subjects.len(), "only {stories} calls");
    Ok(())
}

fn subjects() -> Result<Vec<Subject>> {
    let mut subjects = Vec::new();
    for case in corpus::cases(&testing::tests("codegen")) {
        let loaded = case.load()?;
        let world = World::new(loaded.resolve, loaded.world, &loaded.options)
            .map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
        subjects.push(Subject::new(case.name.replace('-', "_"), world));
    }
    let wanted = std::env::var("HOGNOSE_RANDOM_SHIMS");
    let wanted = wanted.ok().and_then(|wanted| wanted.parse().ok());
    let wanted = subjects.len() + wanted.unwrap_or(RANDOM);
    for (seed, resolve) in (1..).filter_map(|seed| Some((seed, random::packages(seed)?))) {
        for (position, (id, _)) in resolve.worlds.iter().enumerate() {
            if subjects.len() == wanted {
                return Ok(subjects);
            }
            if let Ok(world) = World::new(resolve.clone(), id, &Options::default()) {
                subjects.push(Subject::new(format!("random_{seed}_{position}"), world));
            }
        }
    }
    Ok(subjects)
}

impl Subject {
    fn new(name: String, world: World) -> Subject {
        let shim = ir::build(&world);
        let mut tasks = addresses(&manifest(&world, &shim));
        (tasks.none, tasks.second_result) = (machine::NONE_OBJECT, machine::SECOND_RESULT);
        // As if some classes had lost slots.
        let members = tasks
            .classes
            .iter_mut()
            .flat_map(|class| &mut class.members);
        members.step_by(3).for_each(|member| member.offset = 0);
        for (export, function) in tasks.exports.iter_mut().zip(&shim.exports) {
            export.task_return = u32::from(function.task.is_some());
        }
        let mut plain = tasks.clone();
        plain
            .exports
            .iter_mut()
            .for_each(|export| export.task_return = 0);
        Subject {
            name: format!("w_{name}"),
            world,
            shim,
            tasks,
            plain,
        }
    }

    /// Everything of the shim that is called.
    fn calls(&self) -> Vec<Call> {
        let mut calls = Vec::new();
        for (index, import) in self.shim.imports.iter().enumerate() {
            calls.push(Call::Import(index));
            calls.extend(import.lift.as_ref().map(|_| Call::Lift(index)));
        }
        for (index, export) in self.shim.exports.iter().enumerate() {
            calls.push(Call::Export(index));
            if export.task.is_some() {
                calls.extend([Call::Start(index), Call::Finish(index)]);
            }
        }
        for (index, channel) in self.shim.channels.iter().enumerate() {
            if matches!(channel.payload, Payload::Values { .. }) {
                calls.extend([Call::ChannelLift(index), Call::ChannelLower(index)]);
            }
        }
        calls
    }
}

fn slot(call: Call) -> Slot {
    match call {
        Call::Import(index) => Slot::Import(index),
        Call::Lift(index) => Slot::Lift(index),
        Call::Export(index) => Slot::Export(index),
        Call::Start(index) => Slot::Start(index),
        Call::Finish(index) => Slot::Finish(index),
        Call::ChannelLift(index) => Slot::Channel(index, ChannelFunction::Lift),
        Call::ChannelLower(index) => Slot::Channel(index, ChannelFunction::Lower),
    }
}

fn check(engine: &Engine, subject: &Subject, mut rust: Option<&mut Player>) -> Result<usize> {
    let Subject {
        shim, tasks, plain, ..
    } = subject;
    let wasm = |bound: &Bound| -> Result<Player> {
        let module = Module::new(engine, wasm::emit(shim, bound, TABLE_BASE)).plain()?;
        let size = TABLE_BASE + layout::bound_slots(shim, bound).len() as u32;
        Player::new(engine, &module, size)
    };
    let (mut with_tasks, mut without) = (wasm(tasks)?, wasm(plain)?);
    let compiled = match &mut rust {
        Some(rust) => rust.fill(
            &crates::entry(&subject.name),
            &Words::new(&subject.world).fill(tasks),
        )?,
        None => Vec::new(),
    };
    let order = layout::slots(shim);
    let in_table = layout::bound_slots(shim, tasks);
    let mut stories = 0;
    for call in subject.calls() {
        for seed in 1..=CALLS {
            let Some(story) = interpret(shim, tasks, call, seed) else {
                continue;
            };
            stories += 1;
            let (player, name) = match call {
                Call::Export(index) => (&mut without, Some(&shim.exports[index].core.name)),
                Call::Start(index) => {
                    let task = shim.exports[index].task.as_ref();
                    (&mut with_tasks, task.map(|task| &task.core.name))
                }
                _ => (&mut with_tasks, None),
            };
            let function = match name {
                Some(name) => player.exported(name)?,
                None => {
                    let position = in_table.iter().position(|known| *known == slot(call));
                    let position = position.context("a function of the table")?;
                    player.in_table(TABLE_BASE + position as u32)?
                }
            };
            let context = |what: &str| format!("{what}, {call:?}, seed {seed}");
            player
                .play(function, &story)
                .with_context(|| context("the wasm shim"))?;
            if let Some(rust) = &mut rust {
                let position = order.iter().position(|known| *known == slot(call));
                let position = position.context("a function of the crate")?;
                let function = rust.in_table(compiled[position])?;
                rust.play(function, &story)
                    .with_context(|| context("the Rust shim"))?;
            }
        }
    }
    Ok(stories)
}

/// All worlds' Rust shims in one module; `None` where no Rust for wasm is installed.
fn compile(subjects: &[Subject]) -> Result<Option<PathBuf>> {
    let folder = testing::scratch("differential")?;
    let Some(mut cargo) = cargo() else {
        eprintln!("no Rust for {TARGET} is installed: the Rust shims are left out");
        return Ok(None);
    };
    let mut files = BTreeMap::new();
    for subject in subjects {
        files.extend(crates::module(&subject.world, &subject.shim, &subject.name));
    }
    crates::write(&folder, files, HEAD, "cdylib")?;
    let output = cargo
        .args(["--quiet", "--release", "--target", TARGET])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env(
            "RUSTFLAGS",
            "-Clink-arg=--allow-undefined -Clink-arg=--export-table -Awarnings",
        )
        .output()?;
    ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let module = folder
        .join("target")
        .join(TARGET)
        .join("release/rust_shims.wasm");
    Ok(Some(module))
}

/// `cargo build` with a Rust that can compile for wasm: rustup's with the target, or Debian's,
/// which builds `core` itself.
fn cargo() -> Option<Command> {
    let sysroot = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .ok()?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
    if sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.arg("build");
        return Some(cargo);
    }
    if !Path::new("/usr/lib/rustlib/src/rust/library/core").is_dir() {
        return None;
    }
    let mut cargo = Command::new("/usr/bin/cargo");
    for variable in [
        "CARGO",
        "RUSTC",
        "RUSTUP_TOOLCHAIN",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
    ] {
        cargo.env_remove(variable);
    }
    cargo
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["build", "-Zbuild-std=core,alloc,panic_abort"]);
    Some(cargo)
}

/// The shims need no more than `core`, and nothing of them allocates.
const HEAD: &str = "#![no_std]

#[cfg(target_arch = \"wasm32\")]
mod alone {
    use core::alloc::{GlobalAlloc, Layout};

    struct Nothing;

    unsafe impl GlobalAlloc for Nothing {
        unsafe fn alloc(&self, _: Layout) -> *mut u8 {
            core::ptr::null_mut()
        }

        unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
    }

    #[global_allocator]
    static NOTHING: Nothing = Nothing;

    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
        core::arch::wasm32::unreachable()
    }
}

";
