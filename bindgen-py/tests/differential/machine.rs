//! What calls do outside of the shim: a memory, and answers of runtime and host. The interpreter
//! makes them up; the shims get the same.

use std::collections::BTreeMap;

/// Where made-up memory begins: behind what a compiled shim has of its own.
pub const REGION: u32 = 16 << 20;
/// How much there is.
pub const SIZE: u32 = 1 << 20;
/// Where the second of two results is stored.
pub const SECOND_RESULT: u32 = REGION + 16;

/// `None`.
pub const NONE_OBJECT: u32 = REGION + 1024;

/// A call that leaves the shim.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// A core import's module; empty for an intrinsic.
    pub module: String,
    pub name: String,
    pub args: Vec<u64>,
    /// How many of the last arguments mean nothing: indices of loops around no item.
    pub ignored: usize,
    pub result: Option<u64>,
    /// What it writes to memory.
    pub writes: Vec<(u32, u32)>,
}

/// How a call of the shim ends.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    Returns(Option<u64>),
    Traps,
}

/// A call, and all that happens.
#[derive(Debug)]
pub struct Story {
    pub args: Vec<u64>,
    /// Memory before it, where it is not zero.
    pub before: BTreeMap<u32, u8>,
    pub events: Vec<Event>,
    pub outcome: Outcome,
    /// Memory after it.
    pub after: Vec<u8>,
}

/// Made-up surroundings.
pub struct Machine {
    seed: u64,
    next: u32,
    memory: Vec<u8>,
    defined: Vec<bool>,
    pub before: BTreeMap<u32, u8>,
    pub events: Vec<Event>,
    /// What was made up for one case of a variant was read in another.
    pub is_senseless: bool,
}

impl Machine {
    pub fn new(seed: u64) -> Machine {
        Machine {
            seed: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            next: REGION + 2048,
            is_senseless: false,
            memory: vec![0; SIZE as usize],
            defined: vec![false; SIZE as usize],
            before: BTreeMap::new(),
            events: Vec::new(),
        }
    }

    pub fn random(&mut self) -> u64 {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        self.seed >> 16
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.random() % limit
    }

    pub fn rarely(&mut self) -> bool {
        self.below(24) == 0
    }

    /// New memory.
    pub fn allocate(&mut self, size: u32) -> u32 {
        let address = self.next;
        self.next = (self.next + size.max(1)).next_multiple_of(16);
        if self.next >= REGION + SIZE {
            self.is_senseless = true;
            self.next = REGION + 2048;
        }
        address
    }

    /// An object, whose slots can be written. Now and then it is `None`, which options look for.
    pub fn object(&mut self) -> u64 {
        match self.below(5) {
            0 => NONE_OBJECT.into(),
            _ => self.allocate(256).into(),
        }
    }

    /// What lies at an address; what nobody has written there was there before, as `fresh` makes it
    /// up.
    pub fn load(
        &mut self,
        address: u32,
        bytes: u32,
        fresh: impl FnOnce(&mut Machine) -> u64,
    ) -> u64 {
        if !(REGION..REGION + SIZE - 8).contains(&address) {
            self.is_senseless = true;
            return 0;
        }
        let places = (address - REGION) as usize..(address - REGION + bytes) as usize;
        if !self.defined[places.clone()].iter().all(|defined| *defined) {
            let value = fresh(self).to_le_bytes();
            for (offset, place) in places.clone().enumerate() {
                self.before.insert(address + offset as u32, value[offset]);
                (self.memory[place], self.defined[place]) = (value[offset], true);
            }
        }
        let bytes = &self.memory[places];
        bytes
            .iter()
            .rev()
            .fold(0, |value, byte| value << 8 | u64::from(*byte))
    }

    pub fn store(&mut self, address: u32, bytes: u32, value: u64) {
        if !(REGION..REGION + SIZE - 8).contains(&address) {
            self.is_senseless = true;
            return;
        }
        let start = (address - REGION) as usize;
        for (offset, byte) in value
            .to_le_bytes()
            .into_iter()
            .take(bytes as usize)
            .enumerate()
        {
            (self.memory[start + offset], self.defined[start + offset]) = (byte, true);
        }
    }

    /// An intrinsic is called and answers.
    pub fn call(&mut self, name: &str, args: &[u64], result: Option<u64>) -> u64 {
        self.events.push(Event {
            module: String::new(),
            name: name.to_owned(),
            args: args.to_vec(),
            ignored: 0,
            result,
            writes: Vec::new(),
        });
        result.unwrap_or_default()
    }

    /// The last call stores its second result.
    pub fn second_result(&mut self, value: u32) {
        self.store(SECOND_RESULT, 4, value.into());
        if let Some(event) = self.events.last_mut() {
            event.writes.push((SECOND_RESULT, value));
        }
    }

    /// Everything, if it makes sense.
    pub fn finish(self, args: Vec<u64>, outcome: Outcome) -> Option<Story> {
        if self.is_senseless {
            return None;
        }
        Some(Story {
            args,
            before: self.before,
            events: self.events,
            outcome,
            after: self.memory,
        })
    }
}
