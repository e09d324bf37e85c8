//! Names with a number for each, sorted: a list, because trees of the standard library are twenty
//! times the code.

/// Sorted names.
#[derive(Default)]
pub struct Names(Vec<(String, u32)>);

impl Names {
    /// The number of a name.
    pub fn get(&self, name: &str) -> Option<u32> {
        let place = self.place(name).ok()?;
        Some(self.0[place].1)
    }

    /// Adds a name; one that is there keeps its number.
    #[inline(never)]
    pub fn add(&mut self, name: &str, number: u32) {
        // Most come in their order.
        let last = self.0.last();
        let place = match last.is_none_or(|(last, _)| last.as_str() < name) {
            true => Err(self.0.len()),
            false => self.place(name),
        };
        if let Err(place) = place {
            self.0.insert(place, (name.to_owned(), number));
        }
    }

    /// Takes a name away.
    pub fn remove(&mut self, name: &str) -> Option<u32> {
        let place = self.place(name).ok()?;
        Some(self.0.remove(place).1)
    }

    /// All.
    pub fn iter(&self) -> core::slice::Iter<'_, (String, u32)> {
        self.0.iter()
    }

    /// The one at a place.
    pub fn at(&self, place: usize) -> Option<(&str, u32)> {
        self.0
            .get(place)
            .map(|(name, number)| (name.as_str(), *number))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    #[inline(never)]
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|(known, _)| known.as_str().cmp(name))
    }
}
