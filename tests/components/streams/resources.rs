//! Resources as items: those of the host and those of the component, in both directions.

use std::sync::{Arc, Mutex};

use wasmtime::{
    Result,
    component::{Linker, Resource, ResourceAny, ResourceType, StreamReader},
};
use wasmtime_wasi::runtime::in_tokio;

use super::{Case, Host, Test, ends::collector};

pub const TESTS: [(&str, Test); 5] = [
    ("redeem", redeem),
    ("redeem-many", redeem_many),
    ("hand-back", hand_back),
    ("send-tickets", send_tickets),
    ("files", files),
];

/// The host's resource; its representation is its number.
pub struct Ticket;

/// Numbers of tickets that were dropped by the component, in that order.
#[derive(Clone, Default)]
pub struct Dropped(Arc<Mutex<Vec<u32>>>);

impl Dropped {
    /// Those since it was asked last, by number.
    fn take(&self) -> Vec<u32> {
        let mut numbers = std::mem::take(&mut *self.0.lock().expect("nobody panics with it"));
        numbers.sort();
        numbers
    }
}

/// The host's functions for tickets.
pub fn office(linker: &mut Linker<Host>, dropped: &Dropped) -> Result<()> {
    let mut office = linker.instance("test:streams/office")?;
    let dropped = dropped.clone();
    office.resource("ticket", ResourceType::host::<Ticket>(), move |_, rep| {
        dropped.0.lock().expect("nobody panics with it").push(rep);
        Ok(())
    })?;
    office.func_wrap(
        "[method]ticket.number",
        |_, (ticket,): (Resource<Ticket>,)| Ok((ticket.rep(),)),
    )?;
    office.func_wrap_concurrent(
        "take",
        |accessor, (tickets, count): (StreamReader<Resource<Ticket>>, u32)| {
            Box::pin(async move {
                let (consumer, collected) = collector(count as usize);
                accessor.with(|access| tickets.pipe(access, consumer))?;
                Ok((collected.all().await,))
            })
        },
    )
}

fn tickets(case: &mut Case, count: u32) -> Result<StreamReader<Resource<Ticket>>> {
    case.stream((1..=count).map(Resource::new_own).collect())
}

/// What Python reads it owns, and nothing else.
fn redeem(case: &mut Case) -> Result<()> {
    let five = tickets(case, 5)?;
    let (numbers,): (Vec<u32>,) = case.call("redeem", (five, 3u32))?;
    assert_eq!(numbers, [1, 2, 3]);
    assert_eq!(case.dropped.take(), [1, 2, 3]);
    Ok(())
}

fn redeem_many(case: &mut Case) -> Result<()> {
    let all: Vec<u32> = (1..=3000).collect();
    let many = tickets(case, 3000)?;
    let (numbers,): (Vec<u32>,) = case.call("redeem", (many, 5000u32))?;
    assert_eq!(numbers, all);
    assert_eq!(case.dropped.take(), all);
    Ok(())
}

/// What the host does not take of them stays with Python, which drops it.
fn hand_back(case: &mut Case) -> Result<()> {
    let five = tickets(case, 5)?;
    let (back,): (StreamReader<Resource<Ticket>>,) = case.call("hand-back", (five,))?;
    let taken = case.collect(back, 2)?;
    let numbers: Vec<u32> = taken.iter().map(Resource::rep).collect();
    assert_eq!(numbers, [1, 2]);
    assert_eq!(case.log()?, "2");
    assert_eq!(case.dropped.take(), [3, 4, 5]);
    Ok(())
}

fn send_tickets(case: &mut Case) -> Result<()> {
    let five = tickets(case, 5)?;
    let (told,): ((Vec<u32>, Vec<u32>),) = case.call("send-tickets", (five, 2u32))?;
    assert_eq!(told, (vec![1, 2], vec![3, 4, 5]));
    let log = case.log()?;
    let said = "this `ticket`";
    assert!(
        log.starts_with("2 ") && log.matches(said).count() == 2,
        "{log}"
    );
    assert_eq!(case.dropped.take(), [1, 2, 3, 4, 5]);
    Ok(())
}

/// Files go to the host, which drops one and sends the others back.
fn files(case: &mut Case) -> Result<()> {
    let alive = |case: &mut Case| -> Result<Vec<u32>> {
        Ok(case
            .call::<_, (Vec<u32>,)>("test:streams/desk#alive", ())?
            .0)
    };
    let (files,): (StreamReader<ResourceAny>,) = case.call("test:streams/desk#make", (5u32,))?;
    let files = case.collect(files, 3)?;
    assert_eq!(case.log()?, "3");
    assert_eq!(alive(case)?, [0, 1, 2], "the others are gone");
    for (file, number) in files.iter().zip(0u32..) {
        let told: (u32,) = case.call("test:streams/desk#[method]file.number", (*file,))?;
        assert_eq!(told, (number,));
    }
    in_tokio(files[0].resource_drop_async(&mut case.store))?;
    assert_eq!(alive(case)?, [1, 2]);
    let back = case.stream(files[1..].to_vec())?;
    let (numbers,): (Vec<u32>,) = case.call("test:streams/desk#read", (back, 1u32))?;
    assert_eq!(numbers, [1]);
    assert_eq!(alive(case)?, [2], "the host has one still");
    Ok(())
}
