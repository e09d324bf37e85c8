//! Damages projects: by bytes, by words of the language, and by words of other projects.

use crate::projects::{self, Project};
use std::collections::BTreeMap;
use testing::Random;

/// What makes projects.
pub struct Mutator {
    projects: Vec<Project>,
    /// Words that are in any file, by the end of its name.
    words: BTreeMap<String, Vec<String>>,
}

const PYTHON: [&str; 26] = [
    "class A(A.A, A.b):\n    pass\n",
    "from app import *\n",
    "from . import app\n",
    "import app.app\n",
    "(",
    "[",
    "{",
    "\"\"\"",
    "'",
    "\\",
    "lambda: ",
    "async ",
    "await ",
    "@x\n",
    "x = y = x\n",
    "@classmethod\n",
    "@abstractmethod\n",
    "*",
    "**",
    ":",
    "    ",
    "\t",
    "if x:\n    a = b\nelse:\n    a = c\n",
    "try:\n",
    "from wit_world import *\n",
    "del ",
];
const WIT: [&str; 34] = [
    "list<",
    "list<u8, 4294967295>",
    "list<u64, 65536>",
    "option<",
    "result<",
    "tuple<",
    ">",
    "stream<",
    "future<",
    "borrow<",
    "own<",
    "map<string, ",
    "error-context",
    "use ",
    "include ",
    "import ",
    "export ",
    "interface ",
    "world ",
    "package a:b@1.0.0;\n",
    "resource ",
    "constructor();\n",
    "static ",
    "async ",
    "func(",
    "->",
    "@since(version = 0.2.1)\n",
    "@unstable(feature = x)\n",
    "@deprecated(version = 9.9.9)\n",
    "%",
    "///\"\"\"\n",
    "/*",
    "flags f {}\n",
    "record r {}\n",
];
const TABLE: [&str; 24] = [
    "[tool.hognose]\n",
    "[tool.hognose.env.kv]\n",
    "[tool.hognose.env.vars]\n",
    "[[packages]]\n",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    "\"",
    "\"\"\"",
    "'''",
    "dependencies = [\"six\"]\n",
    "world = \"\"\n",
    "sdk = \"a.b.c\"\n",
    "sdk = \"class\"\n",
    "python-path = [\"..\"]\n",
    "app = \"../app\"\n",
    "1e999",
    "-",
    "\\u0000",
    "wit = \"app.py\"\n",
    "requires-python = \"~=\"\n",
    "9999999999999999999999",
];
const BYTES: [&str; 12] = [
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\r",
    "\r\n",
    "ü",
    "🦔",
    "\u{202e}",
    "\u{1b}[31m",
    "\n",
];

/// How often a word is repeated at most, so that things stand in each other deeper than anybody
/// wrote them.
const DEEP: usize = 3000;

impl Mutator {
    pub fn new() -> Mutator {
        let projects = projects::all();
        let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (path, text) in projects.iter().flatten() {
            let text = String::from_utf8_lossy(text);
            let found = words.entry(end(path).to_owned()).or_default();
            let parts = text
                .split(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '-');
            found.extend(parts.filter(|part| !part.is_empty()).map(str::to_owned));
        }
        for found in words.values_mut() {
            found.sort();
            found.dedup();
        }
        Mutator { projects, words }
    }

    /// The project of a seed.
    pub fn project(&self, seed: u64) -> Project {
        let random = &mut Random::new(seed);
        let mut project = random.pick(&self.projects).clone();
        let paths: Vec<String> = project.keys().cloned().collect();
        for _ in 0..1 + random.below(4) {
            let path = random.pick(&paths);
            if let Some(text) = project.get_mut(path) {
                self.damage(text, end(path), random);
            }
        }
        project
    }

    fn damage(&self, text: &mut Vec<u8>, end: &str, random: &mut Random) {
        let at = random.below(text.len() + 1);
        let to = (at + random.below(40)).min(text.len());
        match random.below(9) {
            0 => drop(text.drain(at..to)),
            1 => {
                let again = text[at..to].to_vec();
                text.splice(at..at, again);
            }
            2 => text.truncate(at),
            3 => insert(text, at, pick(random, &BYTES)),
            4 => insert(text, at, token(end, random)),
            5 => {
                let token = token(end, random).repeat(1 + random.below(DEEP));
                insert(text, at, &token);
            }
            6 => self.splice(text, at, end, random),
            7 | 8 => self.rename(text, end, random),
            _ => {}
        }
    }

    /// Takes some lines of another file of the kind.
    fn splice(&self, text: &mut Vec<u8>, at: usize, end_: &str, random: &mut Random) {
        let project = random.pick(&self.projects);
        let others: Vec<&Vec<u8>> = { project.iter() }
            .filter(|(path, _)| end(path) == end_)
            .map(|(_, text)| text)
            .collect();
        if others.is_empty() {
            return;
        }
        let other: &Vec<u8> = others[random.below(others.len())];
        let other = String::from_utf8_lossy(other).into_owned();
        let lines: Vec<&str> = other.split_inclusive('\n').collect();
        let from = random.below(lines.len() + 1);
        let to = (from + random.below(20)).min(lines.len());
        insert(text, at, &lines[from..to].concat());
    }

    /// Puts a word in the place of another one: of the file itself, mostly.
    fn rename(&self, text: &mut Vec<u8>, end: &str, random: &mut Random) {
        let Ok(whole) = String::from_utf8(text.clone()) else {
            return;
        };
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        let mut words: Vec<(usize, &str)> = Vec::new();
        for part in whole.split(|letter| !is_word(letter)) {
            if !part.is_empty() {
                words.push((part.as_ptr() as usize - whole.as_ptr() as usize, part));
            }
        }
        let known = self.words.get(end).map(Vec::as_slice).unwrap_or_default();
        if words.is_empty() || known.is_empty() {
            return;
        }
        let (at, old) = *random.pick(&words);
        let new = match random.one_in(4) {
            true => random.pick(known).as_str(),
            false => random.pick(&words).1,
        };
        text.splice(at..at + old.len(), new.bytes());
    }
}

fn pick(random: &mut Random, words: &[&'static str]) -> &'static str {
    words[random.below(words.len())]
}

fn token(end: &str, random: &mut Random) -> &'static str {
    match end {
        "py" => pick(random, &PYTHON),
        "wit" => pick(random, &WIT),
        _ => pick(random, &TABLE),
    }
}

fn insert(text: &mut Vec<u8>, at: usize, what: &str) {
    text.splice(at..at, what.bytes());
}

fn end(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or_default()
}
