//! Checkpoints of instances. Where one was stopped, another takes its place, and goes on from the
//! last checkpoint.

use super::{life::Life, lock::lock};
use crate::{
    checkpoint::{Image, Saver, Saving},
    guest::Guest,
    terminal::line,
};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    sync::OnceCell,
    task::spawn_blocking,
    time::{Instant, sleep_until},
};
use wasmtime::{
    Result, Store, StoreContextMut,
    component::{Accessor, AccessorTask, Instance},
};

/// How often instances may begin with the same checkpoint: what they fail by may be in it.
const MOST: u32 = 3;

const SAVING: Saving = Saving {
    renew: false,
    park: false,
};

/// What was saved of an instance.
#[derive(Clone)]
pub(super) struct Checkpoint {
    saved: Arc<Vec<u8>>,
    /// The number of the instance.
    instance: u64,
    /// How many instances have begun with it.
    uses: u32,
}

/// The last one of an instance.
pub(super) type Last = Arc<Mutex<Option<Checkpoint>>>;

/// Keeps those of the instances of a component.
pub(super) struct Keeper {
    /// At least so much time is between two of one instance.
    every: Duration,
    image: OnceCell<Arc<Image>>,
    /// Of instances that were stopped, and have no successor yet.
    lost: Mutex<Vec<Checkpoint>>,
}

impl Keeper {
    pub(super) fn new(every: Duration) -> Keeper {
        Keeper {
            every,
            image: OnceCell::new(),
            lost: Mutex::default(),
        }
    }

    /// Turns a new instance into one that was stopped, if there is such. `number` is that of the
    /// new one.
    ///
    /// # Errors
    /// Where it cannot be restored. The instance must not be used.
    pub(super) async fn begin(
        &self,
        store: &mut Store<Guest>,
        instance: &Instance,
        number: u64,
    ) -> Result<Last> {
        let image = self.image.get_or_try_init(async || {
            // Another component cannot come: it belongs to this process.
            let image = Image::of(&mut *store, instance, [0; 32]).await;
            image.map(Arc::new)
        });
        let image = image.await?;
        let lost = lock(&self.lost).pop();
        let Some(mut checkpoint) = lost else {
            return Ok(Last::default());
        };
        image.restore(store, instance, &checkpoint.saved).await?;
        line(&format!(
            "note: instance {number} goes on from the last checkpoint of instance {}",
            checkpoint.instance
        ));
        checkpoint.uses += 1;
        checkpoint.instance = number;
        Ok(Arc::new(Mutex::new(Some(checkpoint))))
    }

    /// Saves an instance from now on, when it rests.
    ///
    /// # Errors
    /// Where the store can run nothing more.
    pub(super) fn watch(
        &self,
        mut store: StoreContextMut<'_, Guest>,
        instance: &Instance,
        watched: Watched,
    ) -> Result<()> {
        let Some(image) = self.image.get().cloned() else {
            return Ok(());
        };
        let saver = Saver::of(&mut store, instance)?;
        let every = self.every;
        let task = Task {
            saver,
            image,
            every,
            watched,
        };
        store.spawn(task).map(drop)
    }

    /// An instance was stopped.
    pub(super) fn stopped(&self, last: &Last) {
        let last = lock(last).take();
        lock(&self.lost).extend(last.filter(|checkpoint| checkpoint.uses < MOST));
    }
}

/// An instance that is saved.
pub(super) struct Watched {
    pub(super) number: u64,
    pub(super) life: Arc<Life>,
    pub(super) last: Last,
}

struct Task {
    saver: Saver,
    image: Arc<Image>,
    every: Duration,
    watched: Watched,
}

impl AccessorTask<Guest> for Task {
    async fn run(self, accessor: &Accessor<Guest>) -> Result<()> {
        let Watched { number, life, last } = &self.watched;
        let mut next = Instant::now();
        loop {
            life.rested().await;
            sleep_until(next).await;
            // Requests that came meanwhile end in a rest, too.
            if !life.begin_saving() {
                continue;
            }
            let memory = self.saver.memory(accessor, SAVING).await;
            life.end_saving();
            let image = self.image.clone();
            let saved = match memory {
                Ok(memory) => spawn_blocking(move || image.pack(&memory)).await?,
                Err(error) => Err(error),
            };
            match saved {
                Ok(saved) => {
                    *lock(last) = Some(Checkpoint {
                        saved: Arc::new(saved),
                        instance: *number,
                        uses: 0,
                    });
                }
                Err(error) => line(&format!(
                    "note: instance {number} cannot be saved now: {error:#}"
                )),
            }
            next = Instant::now() + self.every;
        }
    }
}
