//! Recorded calls, replayed by modules: a shim is called, and whatever it asks is answered as it
//! was in the story.

use super::machine::{Event, NONE_OBJECT, Outcome, REGION, SECOND_RESULT, SIZE, Story};
use anyhow::{Context, Result, bail, ensure};
use hognose_runtime_abi::{MEMORY, RUNTIME_MODULE, TABLE};
use wasmtime::{Caller, Engine, ExternType, Func, FuncType, Instance, Linker, Memory};
use wasmtime::{MemoryType, Module, Ref, RefType, Store, Table, TableType, Val, ValType};

/// Errors of the engine as those of all others.
pub trait Plain<T> {
    fn plain(self) -> Result<T>;
}

impl<T> Plain<T> for wasmtime::Result<T> {
    fn plain(self) -> Result<T> {
        self.map_err(|error| anyhow::anyhow!("{error:#}"))
    }
}

/// A module with shims in it.
pub struct Player {
    store: Store<State>,
    pub instance: Instance,
    memory: Memory,
    table: Table,
}

#[derive(Default)]
struct State {
    memory: Option<Memory>,
    events: Vec<Event>,
    position: usize,
    differs: Option<String>,
}

const PAGES: u32 = (REGION + SIZE) >> 16;

impl Player {
    /// Instantiates a module that shares memory and table, or has its own. Names of host modules
    /// lose what is before a `|`.
    pub fn new(engine: &Engine, module: &Module, table_size: u32) -> Result<Player> {
        let mut store = Store::new(engine, State::default());
        let mut linker = Linker::new(engine);
        let memory = Memory::new(&mut store, MemoryType::new(PAGES, None)).plain()?;
        let functions = TableType::new(RefType::FUNCREF, table_size, None);
        let table = Table::new(&mut store, functions, Ref::Func(None)).plain()?;
        linker
            .define(&store, RUNTIME_MODULE, MEMORY, memory)
            .plain()?;
        linker
            .define(&store, RUNTIME_MODULE, TABLE, table)
            .plain()?;
        for import in module.imports() {
            let ExternType::Func(ty) = import.ty() else {
                continue;
            };
            let of = match import.module() {
                RUNTIME_MODULE | "env" => "",
                named => named.rsplit('|').next().unwrap_or(named),
            };
            let (of, name) = (of.to_owned(), import.name().to_owned());
            let answer = answer(&mut store, &ty, of, name);
            linker
                .define(&store, import.module(), import.name(), answer)
                .plain()?;
        }
        let instance = linker.instantiate(&mut store, module).plain()?;
        let own = instance.get_memory(&mut store, MEMORY);
        if let Some(own) = own {
            let more = u64::from(PAGES).saturating_sub(own.size(&store));
            own.grow(&mut store, more).plain()?;
        }
        let memory = own.unwrap_or(memory);
        let table = instance.get_table(&mut store, TABLE).unwrap_or(table);
        store.data_mut().memory = Some(memory);
        Ok(Player {
            store,
            instance,
            memory,
            table,
        })
    }

    /// Fills in what a shim of Rust source leaves to the build; gives the table indices of its
    /// functions.
    pub fn fill(&mut self, entry: &str, words: &[u32]) -> Result<Vec<u32>> {
        let entry = self
            .instance
            .get_typed_func::<(), u32>(&mut self.store, entry)
            .plain()?;
        let answer = entry.call(&mut self.store, ()).plain()?;
        let places: Vec<u32> = (0..6)
            .map(|word| self.word(answer + 4 * word))
            .collect::<Result<_>>()?;
        ensure!(places[5] as usize == words.len(), "it has other words");
        for (start, values) in [
            (places[2], [NONE_OBJECT, SECOND_RESULT].as_slice()),
            (places[4], words),
        ] {
            for (address, value) in (start..).step_by(4).zip(values) {
                let place = address as usize;
                self.memory
                    .write(&mut self.store, place, &value.to_le_bytes())?;
            }
        }
        (0..places[1])
            .map(|index| self.word(places[0] + 4 * index))
            .collect()
    }

    fn word(&self, address: u32) -> Result<u32> {
        let mut bytes = [0; 4];
        self.memory
            .read(&self.store, address as usize, &mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    /// A function of the table.
    pub fn in_table(&mut self, index: u32) -> Result<Func> {
        let found = self.table.get(&mut self.store, index.into());
        let function = found.and_then(|function| function.as_func().flatten().copied());
        function.with_context(|| format!("nothing at {index} of the table"))
    }

    /// An exported function.
    pub fn exported(&mut self, name: &str) -> Result<Func> {
        let function = self.instance.get_func(&mut self.store, name);
        function.with_context(|| format!("no export {name}"))
    }

    /// Calls a function. An error says where it left the story.
    pub fn play(&mut self, function: Func, story: &Story) -> Result<()> {
        let region = &mut self.memory.data_mut(&mut self.store)[REGION as usize..];
        region[..SIZE as usize].fill(0);
        for (address, byte) in &story.before {
            region[(address - REGION) as usize] = *byte;
        }
        let state = self.store.data_mut();
        state.events.clone_from(&story.events);
        (state.position, state.differs) = (0, None);
        let ty = function.ty(&self.store);
        let args = ty.params().zip(&story.args);
        let args: Vec<Val> = args.map(|(ty, bits)| value(&ty, *bits)).collect();
        let mut results: Vec<Val> = ty.results().map(|ty| value(&ty, 0)).collect();
        let called = function.call(&mut self.store, &args, &mut results);
        let state = self.store.data();
        if let Some(differs) = &state.differs {
            bail!("{differs}");
        }
        let done = state.position;
        ensure!(
            done == story.events.len(),
            "it did not call {:?}",
            story.events[done]
        );
        let outcome = match called {
            Ok(()) => Outcome::Returns(results.first().map(bits)),
            Err(_) => Outcome::Traps,
        };
        ensure!(
            outcome == story.outcome,
            "it {outcome:?}, expected {:?}",
            story.outcome
        );
        if outcome != Outcome::Traps {
            let region = &self.memory.data(&self.store)[REGION as usize..][..SIZE as usize];
            let differs = region.iter().zip(&story.after).position(|(a, b)| a != b);
            ensure!(differs.is_none(), "memory differs at {differs:?}");
        }
        Ok(())
    }
}

fn answer(store: &mut Store<State>, ty: &FuncType, module: String, name: String) -> Func {
    let (of, of_result) = (ty.clone(), ty.results().next());
    Func::new(
        store,
        of,
        move |mut caller: Caller<'_, State>, args, results| {
            let args: Vec<u64> = args.iter().map(bits).collect();
            let state = caller.data_mut();
            let expected = state.events.get(state.position).cloned();
            state.position += 1;
            let fits = expected.as_ref().is_some_and(|event| {
                let known = event.args.len() - event.ignored.min(event.args.len());
                event.module == module
                    && event.name == name
                    && event.args.len() == args.len()
                    && event.args[..known] == args[..known]
            });
            let Some(event) = expected.filter(|_| fits) else {
                let expected = state.events.get(state.position - 1);
                state.differs = Some(format!(
                    "call {} is `{module}` `{name}` {args:x?}, expected {expected:x?}",
                    state.position
                ));
                return Err(wasmtime::Error::msg("left the story"));
            };
            if let Some(memory) = state.memory {
                for (address, word) in event.writes {
                    memory.write(&mut caller, address as usize, &word.to_le_bytes())?;
                }
            }
            if let Some((result, ty)) = results.first_mut().zip(of_result.clone()) {
                *result = value(&ty, event.result.unwrap_or_default());
            }
            Ok(())
        },
    )
}

fn bits(value: &Val) -> u64 {
    match value {
        Val::I32(value) => value.cast_unsigned().into(),
        Val::I64(value) => value.cast_unsigned(),
        Val::F32(bits) => (*bits).into(),
        Val::F64(bits) => *bits,
        _ => 0,
    }
}

fn value(ty: &ValType, bits: u64) -> Val {
    match ty {
        ValType::I64 => Val::I64(bits.cast_signed()),
        ValType::F32 => Val::F32(bits as u32),
        ValType::F64 => Val::F64(bits),
        _ => Val::I32((bits as u32).cast_signed()),
    }
}
