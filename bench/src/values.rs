//! Values of the benchmark's world, as large as the figures say.

use wasmtime::component::{ComponentType, Lift, Lower};

/// The world's `item`.
#[derive(Clone, Debug, PartialEq, ComponentType, Lift, Lower)]
#[component(record)]
pub struct Item {
    id: u32,
    score: f64,
    name: String,
}

/// The world's `shape`.
#[derive(Clone, Debug, PartialEq, ComponentType, Lift, Lower)]
#[component(variant)]
pub enum Shape {
    /// No value.
    #[component(name = "empty")]
    Empty,
    /// A number.
    #[component(name = "circle")]
    Circle(f64),
    /// A value that may be missing.
    #[component(name = "named")]
    Named(Option<String>),
}

/// What `nested` gives back.
pub type Nested = Option<Result<Option<u32>, String>>;
/// What `plain` gives back.
pub type Plain = Option<Result<u32, String>>;
/// What `shaped` gives back.
pub type Shaped = Option<Result<Shape, String>>;

/// 100,000 numbers, as `kept-numbers` has them.
pub fn numbers() -> Vec<u32> {
    (0..100_000).collect()
}

/// 100,000 numbers, as `kept-floats` has them.
pub fn floats() -> Vec<f64> {
    (0..100_000).map(|n| f64::from(n) / 3.0).collect()
}

/// 10,000 records.
pub fn items() -> Vec<Item> {
    let item = |id: u32| Item {
        id,
        score: f64::from(id) / 7.0,
        name: format!("item {id}"),
    };
    (0..10_000).map(item).collect()
}
