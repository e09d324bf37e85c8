//! Saves an instance in which no code runs, and restores it in another one of the same component:
//! in this process, in another, or on another machine.
//!
//! A component that was built with `checkpointable = true` exports `hognose:control/checkpoint`,
//! which lends its memory. What is saved are the pages that differ from those of a new instance.

use flate2::{Compression, read::ZlibDecoder, write::ZlibEncoder};
use std::io::{Read, Write};
use wasmtime::{
    AsContext, AsContextMut, Result,
    component::{
        Accessor, Component, ComponentNamedList, Instance, Lift, Lower, TypedFunc, WasmList,
    },
    error::{Context, bail, ensure},
};

/// The interface.
pub const CHECKPOINT: &str = "hognose:control/checkpoint@0.1.0";

const PAGE: usize = 4096;
/// What a checkpoint begins with: it names the layout of the rest.
const MAGIC: &[u8; 16] = b"hognose-saved-2\n";
/// The longest list that is written at once.
const MOST: usize = 1 << 20;

/// How to save.
#[derive(Clone, Copy, Debug, Default)]
pub struct Saving {
    /// What is restored reads its environment again, and has other random numbers: it may go on in
    /// several places.
    pub renew: bool,
    /// Calls of asynchronous functions may be under way, if they wait. Their caller makes them
    /// again on what is restored, and they go on.
    pub park: bool,
}

/// The memory of a new instance of a component: what checkpoints are compared with.
#[derive(Clone, Debug)]
pub struct Image {
    memory: Vec<u8>,
    component: [u8; 32],
}

impl Image {
    /// Of an instance that nobody has called. `component` says which component it is, for example
    /// by a hash of its bytes: a checkpoint of another one is refused.
    ///
    /// # Errors
    /// When the component does not export the interface.
    pub async fn of<T: Send + 'static>(
        store: &mut (impl AsContextMut<Data = T> + Send),
        instance: &Instance,
        component: [u8; 32],
    ) -> Result<Image> {
        let memory = memory(store, instance).await?;
        Ok(Image { memory, component })
    }

    /// The memory of an instance of the component that is idle, as `hognose_componentize::fork`
    /// takes it. Its environment is read again.
    ///
    /// # Errors
    /// When something of the instance cannot be saved, by name.
    pub async fn memory<T: Send + 'static>(
        store: &mut (impl AsContextMut<Data = T> + Send),
        instance: &Instance,
    ) -> Result<Vec<u8>> {
        let saving = Saving {
            renew: true,
            park: false,
        };
        prepare(store, instance, saving).await?;
        memory(store, instance).await
    }

    /// Saves an instance of the component.
    ///
    /// # Errors
    /// When something of the instance cannot be saved, by name.
    pub async fn save<T: Send + 'static>(
        &self,
        store: &mut (impl AsContextMut<Data = T> + Send),
        instance: &Instance,
        saving: Saving,
    ) -> Result<Vec<u8>> {
        prepare(store, instance, saving).await?;
        let memory = memory(store, instance).await?;
        self.pack(&memory)
    }

    /// A checkpoint of an instance that had this memory.
    pub(crate) fn pack(&self, memory: &[u8]) -> Result<Vec<u8>> {
        let mut saved = MAGIC.to_vec();
        saved.extend(self.component);
        saved.extend((memory.len() as u64).to_le_bytes());
        let mut pages = ZlibEncoder::new(saved, Compression::fast());
        for (number, page) in memory.chunks(PAGE).enumerate() {
            let before = self.memory.get(number * PAGE..(number + 1) * PAGE);
            if page != before.unwrap_or(&[0; PAGE]) {
                pages.write_all(&(number as u32).to_le_bytes())?;
                pages.write_all(page)?;
            }
        }
        Ok(pages.finish()?)
    }

    /// Turns a new instance, which nobody has called, into the one that was saved. Gives how many
    /// calls were under way: whoever made them makes them again, in their order.
    ///
    /// # Errors
    /// When the checkpoint is damaged, or of another component.
    pub async fn restore<T: Send + 'static>(
        &self,
        store: &mut (impl AsContextMut<Data = T> + Send),
        instance: &Instance,
        saved: &[u8],
    ) -> Result<u32> {
        let (size, pages) = self.pages(saved)?;
        if size as usize > self.memory.len() {
            let grow: TypedFunc<(u64,), (u64,)> = function(store, instance, "grow")?;
            let (grown,) = grow.call_async(&mut *store, (size,)).await?;
            ensure!(
                grown >= size,
                "there is not enough memory: {grown} of {size} bytes"
            );
        }
        let seek: TypedFunc<(u64,), ()> = function(store, instance, "seek")?;
        let write: TypedFunc<(&[u8],), ()> = function(store, instance, "write")?;
        for (first, bytes) in &runs(&pages) {
            let address = u64::from(*first) * PAGE as u64;
            seek.call_async(&mut *store, (address,)).await?;
            write.call_async(&mut *store, (bytes.as_slice(),)).await?;
        }
        let resume: TypedFunc<(), (u32,)> = function(store, instance, "resume")?;
        let (calls,) = resume.call_async(&mut *store, ()).await?;
        Ok(calls)
    }

    /// The size of the memory, and the pages, each after its number.
    fn pages(&self, saved: &[u8]) -> Result<(u64, Vec<u8>)> {
        let rest = saved.strip_prefix(MAGIC).context("this is no checkpoint")?;
        let (component, rest) = rest.split_first_chunk::<32>().context("it is cut")?;
        ensure!(
            *component == self.component,
            "it was saved of another component"
        );
        let (size, rest) = rest.split_first_chunk::<8>().context("it is cut")?;
        let size = u64::from_le_bytes(*size);
        let most = size.div_ceil(PAGE as u64).saturating_mul(PAGE as u64 + 4);
        let mut pages = Vec::new();
        // One byte more shows that there is too much.
        let mut reader = ZlibDecoder::new(rest).take(most.saturating_add(1));
        let read = reader.read_to_end(&mut pages);
        let fits = pages.len() as u64 <= most && pages.len() % (PAGE + 4) == 0;
        ensure!(read.is_ok() && fits, "it is damaged");
        let last = numbered(&pages)
            .map(|(number, _)| u64::from(number) + 1)
            .max();
        ensure!(
            last.unwrap_or(0) * PAGE as u64 <= size,
            "it has pages beyond its memory"
        );
        Ok((size, pages))
    }
}

/// Pages with their numbers.
fn numbered(pages: &[u8]) -> impl Iterator<Item = (u32, &[u8])> {
    pages.chunks_exact(PAGE + 4).filter_map(|page| {
        let (number, bytes) = page.split_first_chunk::<4>()?;
        Some((u32::from_le_bytes(*number), bytes))
    })
}

/// Whether instances of a component can be saved.
pub(crate) fn is_checkpointable(component: &Component) -> bool {
    component.get_export_index(None, CHECKPOINT).is_some()
}

/// What is in the way, by name.
type Obstacles = std::result::Result<(), Vec<String>>;
type Prepare = TypedFunc<(bool, bool), (Obstacles,)>;

/// Has the instance made fit to be saved.
async fn prepare<T: Send + 'static>(
    store: &mut (impl AsContextMut<Data = T> + Send),
    instance: &Instance,
    saving: Saving,
) -> Result<()> {
    let prepare: Prepare = function(store, instance, "prepare")?;
    let Saving { renew, park } = saving;
    let (obstacles,) = prepare.call_async(&mut *store, (renew, park)).await?;
    refuse(obstacles)
}

fn refuse(obstacles: Obstacles) -> Result<()> {
    match obstacles {
        Ok(()) => Ok(()),
        Err(obstacles) => bail!("it has {}", obstacles.join(", ")),
    }
}

/// Copies the memory of an instance whose store runs calls.
pub(crate) struct Saver {
    prepare: Prepare,
    memory: TypedFunc<(), (WasmList<u8>,)>,
}

impl Saver {
    pub(crate) fn of(store: &mut impl AsContextMut, instance: &Instance) -> Result<Saver> {
        Ok(Saver {
            prepare: function(store, instance, "prepare")?,
            memory: function(store, instance, "memory")?,
        })
    }

    /// Nothing else may call the instance meanwhile.
    pub(crate) async fn memory<T: Send + 'static>(
        &self,
        accessor: &Accessor<T>,
        saving: Saving,
    ) -> Result<Vec<u8>> {
        let Saving { renew, park } = saving;
        let prepared = self.prepare.call_concurrent(accessor, (renew, park));
        refuse(prepared.await?.0)?;
        let (list,) = self.memory.call_concurrent(accessor, ()).await?;
        Ok(accessor.with(|access| list.as_le_slice(access.as_context()).to_vec()))
    }
}

/// Pages that follow one another, together. The first page is apart: no list is at the address 0.
fn runs(pages: &[u8]) -> Vec<(u32, Vec<u8>)> {
    let mut runs: Vec<(u32, Vec<u8>)> = Vec::new();
    for (number, page) in numbered(pages) {
        match runs.last_mut() {
            Some((first, bytes))
                if *first as usize + bytes.len() / PAGE == number as usize
                    && bytes.len() < MOST =>
            {
                bytes.extend(page);
            }
            _ => runs.push((number, page.to_vec())),
        }
    }
    runs
}

/// A copy of the memory.
async fn memory<T: Send + 'static>(
    store: &mut (impl AsContextMut<Data = T> + Send),
    instance: &Instance,
) -> Result<Vec<u8>> {
    let memory: TypedFunc<(), (WasmList<u8>,)> = function(store, instance, "memory")?;
    let (list,) = memory.call_async(&mut *store, ()).await?;
    Ok(list.as_le_slice(store.as_context()).to_vec())
}

fn function<P, R>(
    store: &mut impl AsContextMut,
    instance: &Instance,
    name: &str,
) -> Result<TypedFunc<P, R>>
where
    P: ComponentNamedList + Lower,
    R: ComponentNamedList + Lift,
{
    let interface = instance.get_export_index(&mut *store, None, CHECKPOINT);
    let interface = interface.context("the component was built without `checkpointable = true`")?;
    let index = instance.get_export_index(&mut *store, Some(&interface), name);
    instance.get_typed_func(
        &mut *store,
        index.context("the interface lacks a function")?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_written_together() {
        let page = |number: u32| [&number.to_le_bytes()[..], &[1; PAGE]].concat();
        let runs = runs(&[1, 2, 3, 7, 9, 10].map(page).concat());
        let shape: Vec<(u32, usize)> = runs
            .iter()
            .map(|(first, bytes)| (*first, bytes.len() / PAGE))
            .collect();
        assert_eq!(shape, [(1, 3), (7, 1), (9, 2)]);
    }

    #[test]
    fn damaged_checkpoints_are_refused() {
        let image = Image {
            memory: vec![0; PAGE],
            component: [7; 32],
        };
        let saved = |pages: &[u8]| {
            let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
            packed.write_all(pages).unwrap();
            let size = (PAGE as u64).to_le_bytes();
            [&MAGIC[..], &[7; 32], &size, &packed.finish().unwrap()].concat()
        };
        let good = saved(&[0; PAGE + 4]);
        assert!(image.pages(&good).is_ok());
        for cut in [0, 5, 20, 50, 57, good.len() - 1] {
            assert!(image.pages(&good[..cut]).is_err(), "{cut}");
        }
        for (place, value) in [(0, 0), (20, 0), (56, 9)] {
            let mut bad = good.clone();
            bad[place] = value;
            assert!(image.pages(&bad).is_err(), "{place}");
        }
        let mut beyond = [0; PAGE + 4];
        beyond[0] = 1;
        assert!(image.pages(&saved(&beyond)).is_err());
        // It unpacks to more than its memory.
        assert!(image.pages(&saved(&vec![0; 100 * (PAGE + 4) + 1])).is_err());
    }
}
