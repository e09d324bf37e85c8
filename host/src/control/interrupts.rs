//! What a component exports whose program can be interrupted.

use super::{
    block::Block,
    wishes::{Exception, Wishes},
};
use crate::guest::Guest;
use wasmtime::{
    Result, Store,
    component::{Component, Instance, TypedFunc},
    error::format_err,
};

/// The interface.
const INTERRUPTS: &str = "hognose:control/interrupts@0.1.0";

/// Whether exceptions can be raised in instances of a component.
pub fn is_interruptible(component: &Component) -> bool {
    component.get_export_index(None, INTERRUPTS).is_some()
}

/// Raises in calls that wait, and says in how many.
pub(super) type Raise = TypedFunc<(String, String, u32), (u32,)>;

/// That of an instance. It is kept in the state of its store.
pub(super) struct Interrupts {
    pub(super) block: Block,
    pub(super) raise: Raise,
}

impl Interrupts {
    pub(super) async fn of(
        store: &mut Store<Guest>,
        instance: &Instance,
    ) -> Result<Option<Interrupts>> {
        let Some(interface) = instance.get_export_index(&mut *store, None, INTERRUPTS) else {
            return Ok(None);
        };
        let mut function = |name: &str| {
            let found = instance.get_export_index(&mut *store, Some(&interface), name);
            found.ok_or_else(|| format_err!("`{INTERRUPTS}` is exported without `{name}`"))
        };
        let (request, breaker) = (function("request")?, function("breaker")?);
        let raise = function("raise")?;
        Ok(Some(Interrupts {
            block: Block::of(store, instance, [request, breaker]).await?,
            raise: instance.get_typed_func(&mut *store, raise)?,
        }))
    }

    /// Puts the next exception into the block if there is room, and takes out what is not wanted.
    ///
    /// # Safety
    /// No code of the instance runs.
    pub(super) unsafe fn ask(&self, wishes: &mut Wishes) {
        // SAFETY: as the caller says; for all that follow.
        let mut is_there = unsafe { self.block.is_asked() };
        if std::mem::take(&mut wishes.is_withdrawn) && is_there {
            // SAFETY: see above.
            unsafe { self.block.withdraw() };
            is_there = false;
        }
        if is_there {
            return;
        }
        wishes.asked = None;
        if let Some(exception) = wishes.exceptions.pop_front() {
            // SAFETY: see above.
            unsafe { self.block.ask(&exception) };
            wishes.asked = Some(exception);
        }
    }

    /// The next exception that the program has not got yet, which is ours again.
    ///
    /// # Safety
    /// No code of the instance runs.
    pub(super) unsafe fn take(&self, wishes: &mut Wishes) -> Option<Exception> {
        let asked = wishes.asked.take();
        let is_withdrawn = std::mem::take(&mut wishes.is_withdrawn);
        // SAFETY: as the caller says.
        let is_there = unsafe { self.block.is_asked() };
        if asked.is_some() {
            // SAFETY: as the caller says.
            unsafe { self.block.withdraw() };
        }
        let left = asked.filter(|_| is_there && !is_withdrawn);
        left.or_else(|| wishes.exceptions.pop_front())
    }
}
