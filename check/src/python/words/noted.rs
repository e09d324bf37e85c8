//! Names that somebody asks for, whatever module it is.

/// At most 64 names.
#[derive(Debug)]
pub struct Noted {
    names: &'static [&'static str],
    /// Those that begin with a byte.
    first: [u64; 256],
    /// Those of a length; the last are longer.
    length: [u64; LENGTHS],
}

const LENGTHS: usize = 32;

impl Noted {
    /// What is behind the 64th is never found.
    pub const fn new(names: &'static [&'static str]) -> Noted {
        let mut noted = Noted {
            names,
            first: [0; 256],
            length: [0; LENGTHS],
        };
        let mut index = 0;
        while index < names.len() && index < 64 {
            let name = names[index].as_bytes();
            noted.first[name[0] as usize] |= 1 << index;
            noted.length[shortened(name.len())] |= 1 << index;
            index += 1;
        }
        noted
    }

    /// The bit of a word; 0 where it is none of these names.
    pub fn bit(&self, word: &str) -> u64 {
        let Some(first) = word.as_bytes().first() else {
            return 0;
        };
        let mut open = self.first[usize::from(*first)] & self.length[shortened(word.len())];
        while open != 0 {
            let index = open.trailing_zeros() as usize;
            if self.names[index] == word {
                return 1 << index;
            }
            open &= open - 1;
        }
        0
    }

    /// All of them.
    pub fn names(&self) -> &'static [&'static str] {
        self.names
    }
}

const fn shortened(length: usize) -> usize {
    if length < LENGTHS {
        length
    } else {
        LENGTHS - 1
    }
}
