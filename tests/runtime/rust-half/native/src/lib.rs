//! Exports that Rust implements, an import that it calls, and a module for Python.

use pyo3::prelude::*;

mod host {
    use self::exports::test::half::store::{Guest as Store, GuestBag};
    use self::exports::test::half::words::{Guest as Words, Word};
    use pyo3::prelude::*;
    use std::cell::RefCell;

    wit_bindgen::generate!({ path: "../test.wit", world: "native" });

    struct Half;

    export!(Half);

    impl Guest for Half {
        fn stamp(text: String) -> String {
            format!("{text} at {}", test::half::clock::now("rust"))
        }

        fn ask_python(text: String) -> Result<String, String> {
            Python::attach(|py| {
                let app = py.import("app")?;
                app.call_method1("shout", (text,))?.extract::<String>()
            })
            .map_err(|error: PyErr| error.to_string())
        }

        fn fail(why: String) {
            panic!("cannot go on: {why}");
        }
    }

    impl Words for Half {
        fn count(text: String) -> Vec<Word> {
            let mut words: Vec<Word> = Vec::new();
            for text in text.split_whitespace() {
                match words.iter_mut().find(|word| word.text == text) {
                    Some(word) => word.count += 1,
                    None => words.push(Word { text: text.to_owned(), count: 1 }),
                }
            }
            words
        }

        fn first(text: String) -> Option<String> {
            text.split_whitespace().next().map(str::to_owned)
        }
    }

    impl Store for Half {
        type Bag = Bag;
    }

    struct Bag {
        label: String,
        items: RefCell<Vec<String>>,
    }

    impl GuestBag for Bag {
        fn new(label: String) -> Bag {
            Bag { label, items: RefCell::default() }
        }

        fn put(&self, item: String) -> u32 {
            self.items.borrow_mut().push(item);
            self.items.borrow().len() as u32
        }

        fn label(&self) -> String {
            self.label.clone()
        }
    }

    impl Drop for Bag {
        fn drop(&mut self) {
            println!("bag {} is gone", self.label);
        }
    }
}

#[pymodule]
mod native {
    use pyo3::{exceptions::PyValueError, prelude::*};

    #[pyfunction]
    fn reverse(text: &str) -> PyResult<String> {
        match text.is_empty() {
            true => Err(PyValueError::new_err("nothing to reverse")),
            false => Ok(text.chars().rev().collect()),
        }
    }

    #[pyfunction]
    fn panic(why: &str) {
        panic!("{why}");
    }

    #[pyclass]
    struct Tally {
        #[pyo3(get)]
        name: String,
        items: Vec<String>,
    }

    #[pymethods]
    impl Tally {
        #[new]
        fn new(name: String) -> Tally {
            Tally { name, items: Vec::new() }
        }

        fn add(&mut self, item: String) {
            self.items.push(item);
        }

        fn __len__(&self) -> usize {
            self.items.len()
        }

        fn __repr__(&self) -> String {
            format!("<{} {:?}>", self.name, self.items)
        }
    }
}
