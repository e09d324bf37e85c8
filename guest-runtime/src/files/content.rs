//! The content of a file in memory, in blocks, so that a file that grows is not copied each time.

use super::errno::{Errno, Result};

const BLOCK: usize = 64 << 10;

/// Bytes. All blocks are full but the last.
#[derive(Default)]
pub struct Content {
    blocks: Vec<Vec<u8>>,
}

impl Content {
    /// How many bytes there are.
    pub fn length(&self) -> u64 {
        let last = self.blocks.last().map_or(0, Vec::len);
        (self.blocks.len().saturating_sub(1) * BLOCK + last) as u64
    }

    /// Cuts off the end, or adds zeros. Where memory runs out, all stays as it was.
    pub fn resize(&mut self, length: u64) -> Result<()> {
        let old = self.length();
        if length <= old {
            self.truncate(length as usize);
            return Ok(());
        }
        let grown = self.grow(usize::try_from(length).map_err(|_| Errno::NOSPC)?);
        if grown.is_none() {
            self.truncate(old as usize);
        }
        grown.ok_or(Errno::NOSPC)
    }

    fn truncate(&mut self, length: usize) {
        self.blocks.truncate(length.div_ceil(BLOCK));
        let full = self.blocks.len().saturating_sub(1) * BLOCK;
        if let Some(last) = self.blocks.last_mut() {
            last.truncate(length - full);
        }
    }

    /// `None` when memory ran out.
    fn grow(&mut self, length: usize) -> Option<()> {
        let count = length.div_ceil(BLOCK);
        self.blocks
            .try_reserve(count.saturating_sub(self.blocks.len()))
            .ok()?;
        loop {
            let known = self.blocks.len();
            if let Some(last) = self.blocks.last_mut() {
                let wanted = (length - (known - 1) * BLOCK).min(BLOCK);
                last.try_reserve(wanted - last.len()).ok()?;
                last.resize(wanted, 0);
            }
            if known == count {
                return Some(());
            }
            self.blocks.push(Vec::new());
        }
    }

    /// Copies what is there from a position on: how much that was.
    pub fn read(&self, position: u64, target: &mut [u8]) -> usize {
        let mut done = 0;
        while done < target.len() {
            let at = usize::try_from(position).unwrap_or(usize::MAX);
            let at = at.saturating_add(done);
            let block = self.blocks.get(at / BLOCK);
            let rest = block
                .and_then(|block| block.get(at % BLOCK..))
                .unwrap_or(&[]);
            if rest.is_empty() {
                break;
            }
            let count = rest.len().min(target.len() - done);
            target[done..done + count].copy_from_slice(&rest[..count]);
            done += count;
        }
        done
    }

    /// Overwrites bytes, all of which are there.
    pub fn write(&mut self, position: u64, mut bytes: &[u8]) {
        let mut at = position as usize;
        while let Some(block) = self.blocks.get_mut(at / BLOCK)
            && !bytes.is_empty()
        {
            let target = &mut block[at % BLOCK..];
            let count = target.len().min(bytes.len());
            target[..count].copy_from_slice(&bytes[..count]);
            bytes = &bytes[count..];
            at += count;
        }
    }
}
