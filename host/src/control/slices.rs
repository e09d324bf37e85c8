//! What is looked at between slices: at ticks of the epoch, and where a component asks.

use super::{
    handle::{Control, Stopped},
    interrupts::Interrupts,
    wishes::Mode,
};
use crate::guest::{Beat, Guest, Part, Pulse};
use std::pin::Pin;
use wasmtime::{
    Result, Store,
    component::{Component, ComponentType, Linker, Lower},
};

/// Imported by components that ask their host.
const POLL: &str = "hognose:control/poll@0.1.0";

/// Gives each instance a [`Control`]. The engine must have epochs, or the component must ask.
#[derive(Clone, Copy, Debug, Default)]
pub struct Controlled;

impl Part for Controlled {
    type State = Control;

    fn state(&self) -> Result<Control> {
        Ok(Control::default())
    }

    fn link(&self, linker: &mut Linker<Guest>, component: &Component) -> Result<()> {
        let ty = component.component_type();
        if ty.get_import(linker.engine(), POLL).is_none() {
            return Ok(());
        }
        let mut poll = linker.instance(POLL)?;
        poll.func_wrap_async("ask", |mut store, (): ()| {
            Box::new(async move {
                while let Some(resumed) = look(store.data_mut())? {
                    resumed.await;
                }
                Ok((Wish::GoOn,))
            })
        })
    }

    fn prepare(&self, store: &mut Store<Guest>) -> Result<()> {
        store.data_mut().add_pulse(Slices);
        Ok(())
    }
}

/// What components are told that ask. Exceptions come to them by the block, as to all others.
#[derive(ComponentType, Lower)]
#[component(variant)]
enum Wish {
    #[component(name = "go-on")]
    GoOn,
    #[component(name = "raise")]
    #[expect(dead_code, reason = "the type has it")]
    Raise((String, String)),
    #[component(name = "end")]
    #[expect(dead_code, reason = "the type has it")]
    End,
}

struct Slices;

impl Pulse for Slices {
    fn beat(&mut self, guest: &mut Guest) -> Result<Beat> {
        Ok(match look(guest)? {
            Some(resumed) => Beat::Wait(resumed),
            None => Beat::GoOn,
        })
    }
}

/// Does what is wanted of a guest that is suspended. What comes back ends when it may go on.
fn look(guest: &mut Guest) -> Result<Option<Pin<Box<dyn Future<Output = ()> + Send>>>> {
    let control = guest.state::<Control>().clone();
    let mut wishes = control.wishes();
    match wishes.mode {
        Mode::Stopped => return Err(Stopped.into()),
        Mode::Paused => {
            drop(wishes);
            return Ok(Some(Box::pin(control.resumed())));
        }
        Mode::Running => {}
    }
    control.count_slice();
    if let Some(interrupts) = guest.find::<Interrupts>() {
        // SAFETY: the guest of this store is suspended, at a tick or in a call of the host.
        unsafe { interrupts.ask(&mut wishes) };
    }
    Ok(None)
}
