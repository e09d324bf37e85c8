//! Asynchronous exports that Rust implements, and an asynchronous import that it calls.

use test::half_async::api::fetch;

wit_bindgen::generate!({ path: "../test.wit", world: "native" });

struct Half;

export!(Half);

impl Guest for Half {
    async fn twice(what: String) -> Result<String, String> {
        let first = fetch(what).await?;
        let second = fetch(first.clone()).await?;
        Ok(format!("rust got {first}, then {second}"))
    }

    async fn at_once(numbers: Vec<u32>) -> u64 {
        numbers.into_iter().map(u64::from).sum()
    }
}
