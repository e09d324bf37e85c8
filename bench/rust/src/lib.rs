//! What `bench/app` does, in Rust: the limit of what a component of this world can do.

use std::cell::Cell;

wit_bindgen::generate!({ path: "../app/bench.wit", world: "bench" });

use exports::hognose::bench::counters::{Guest as Counters, GuestCounter};
use hognose::bench::host;

struct App;

struct Counter(Cell<u32>);

impl GuestCounter for Counter {
    fn new(start: u32) -> Counter {
        Counter(Cell::new(start))
    }

    fn add(&self, n: u32) -> u32 {
        self.0.set(self.0.get() + n);
        self.0.get()
    }
}

impl Counters for App {
    type Counter = Counter;
}

impl Guest for App {
    fn nothing() {}

    fn add(a: u32, b: u32) -> u32 {
        a + b
    }

    fn greet(name: String) -> String {
        format!("Hello, {name}!")
    }

    fn fails(_: u32) -> Result<u32, String> {
        Err("no".to_owned())
    }

    fn bytes(x: Vec<u8>) -> Vec<u8> {
        x
    }

    fn text(x: String) -> String {
        x
    }

    fn last_number(x: Vec<u32>) -> u32 {
        x.last().copied().unwrap_or_default()
    }

    // Rust gives its list away, so that there is none to keep.
    fn kept_numbers() -> Vec<u32> {
        (0..100_000).collect()
    }

    fn numbers(x: Vec<u32>) -> Vec<u32> {
        x
    }

    fn sum(x: Vec<u32>) -> u64 {
        x.into_iter().map(u64::from).sum()
    }

    fn count(n: u32) -> Vec<u32> {
        (0..n).collect()
    }

    fn last_float(x: Vec<f64>) -> f64 {
        x.last().copied().unwrap_or_default()
    }

    fn kept_floats() -> Vec<f64> {
        (0..100_000).map(|n| f64::from(n) / 3.0).collect()
    }

    fn floats(x: Vec<f64>) -> Vec<f64> {
        x
    }

    fn items(x: Vec<Item>) -> Vec<Item> {
        x
    }

    fn nested(x: Option<Result<Option<u32>, String>>) -> Option<Result<Option<u32>, String>> {
        x
    }

    fn plain(x: Option<Result<u32, String>>) -> Option<Result<u32, String>> {
        x
    }

    fn shaped(x: Option<Result<Shape, String>>) -> Option<Result<Shape, String>> {
        x
    }

    fn ticks(n: u32) -> u64 {
        (0..n).map(|i| u64::from(host::tick(i))).sum()
    }

    // Python's own work has no counterpart here: its limit is the native CPython.
    fn work(_: String, _: u32) -> String {
        String::new()
    }
}

export!(App);
