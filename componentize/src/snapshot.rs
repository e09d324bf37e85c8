//! Stage: memory is cleaned and read. What a runtime has become: values of its globals and the
//! parts of its memory that are not zero.

use crate::error::Error;
use crate::preinit::Preinit;
use crate::runtime::instrument::GLOBAL_PREFIX;
use crate::stage::Stage;
use hognose_runtime_abi as abi;
use std::ops::Range;
use wasm_encoder::ConstExpr;

/// State of a runtime at rest.
pub(crate) struct Snapshot<'a> {
    /// Mutable globals by index.
    pub globals: Vec<(u32, ConstExpr)>,
    /// All of the memory.
    pub memory: &'a [u8],
    /// Where it is not zero, ascending.
    pub segments: Vec<Range<usize>>,
    /// Whether an instance has to make the rest of it.
    pub condensed: bool,
}

/// Has the runtime clean up, and reads what it has become.
pub(crate) fn snapshot(python: &mut Preinit, condensed: bool) -> Result<Snapshot<'_>, Error> {
    python.watch.stage(Some(Stage::Snapshot));
    python.call::<(), ()>(abi::ENTRY_FREEZE, (), "cleaning up")?;
    if condensed {
        python.call::<(), ()>(abi::ENTRY_CONDENSE, (), "condensing memory")?;
    }
    python.watch.stage(None);
    let globals = python.globals(GLOBAL_PREFIX)?;
    let memory = python.memory();
    Ok(Snapshot {
        globals,
        memory,
        segments: segments(memory),
        condensed,
    })
}

/// The head of a segment takes some nine bytes: shorter gaps stay inside.
const GAP: usize = 16;
/// Engines take up to 100,000; fewer start faster where memory is not mapped copy-on-write.
const MAX_SEGMENTS: usize = 40_000;

/// The ranges of a memory to keep: those that are not zero, and short gaps between them.
pub(crate) fn segments(memory: &[u8]) -> Vec<Range<usize>> {
    let mut gap = GAP;
    let mut segments = join(words(memory), gap);
    while segments.len() > MAX_SEGMENTS {
        gap *= 2;
        segments = join(segments.into_iter(), gap);
    }
    // From words to bytes.
    for segment in &mut segments {
        while memory[segment.start] == 0 {
            segment.start += 1;
        }
        while memory[segment.end - 1] == 0 {
            segment.end -= 1;
        }
    }
    segments
}

/// Runs of words that are not zero. The length of a memory is a multiple of the page size.
fn words(memory: &[u8]) -> impl Iterator<Item = Range<usize>> + '_ {
    const WORD: usize = 8;
    const PAGE: usize = 4096;
    memory
        .chunks(PAGE)
        .enumerate()
        .filter(|(_, page)| *page != &[0; PAGE][..page.len()])
        .flat_map(|(index, page)| {
            page.chunks(WORD)
                .enumerate()
                .filter(|(_, word)| *word != &[0; WORD][..word.len()])
                .map(move |(word, bytes)| {
                    let start = index * PAGE + word * WORD;
                    start..start + bytes.len()
                })
        })
}

fn join(ranges: impl Iterator<Item = Range<usize>>, gap: usize) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start - last.end <= gap => last.end = range.end,
            _ => joined.push(range),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_is_not_zero() {
        let mut memory = vec![0; 65536];
        memory[17] = 1;
        memory[40] = 1;
        memory[72] = 1;
        memory[4095] = 1;
        memory[4096] = 1;
        memory[65535] = 1;
        assert_eq!(
            segments(&memory),
            [17..41, 72..73, 4095..4097, 65535..65536]
        );
        assert!(segments(&[0; 65536]).is_empty());
    }
}
