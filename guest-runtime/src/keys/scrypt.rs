//! scrypt, RFC 7914, with the vectors of wasm: the four words of a diagonal of Salsa20's square at
//! a time.

use super::{pbkdf2, sha::Sha256};
use core::arch::wasm32::*;

/// What a key costs.
pub struct Cost {
    /// Passes, and blocks in memory; a power of two.
    pub n: usize,
    /// Size of a block in 128 bytes.
    pub r: usize,
    /// How often all of it.
    pub p: usize,
}

/// 64 bytes as four diagonals of a square of 32-bit words.
type Part = [v128; 4];

/// Where a word of the diagonals is among those of the square.
const fn place(word: usize) -> usize {
    word * 5 % 16
}

/// Fills `key`; `None` without memory.
pub fn derive(password: &[u8], salt: &[u8], cost: &Cost, key: &mut [u8]) -> Option<()> {
    let parts = 2 * cost.r;
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(cost.p * parts * 64).ok()?;
    bytes.resize(cost.p * parts * 64, 0);
    pbkdf2::derive::<Sha256>(password, salt, 1, &mut bytes);
    let mut memory = Vec::new();
    memory.try_reserve_exact((cost.n + 2) * parts).ok()?;
    memory.resize((cost.n + 2) * parts, [u32x4_splat(0); 4]);
    for bytes in bytes.chunks_exact_mut(parts * 64) {
        mix(bytes, cost.n, parts, &mut memory);
    }
    pbkdf2::derive::<Sha256>(password, &bytes, 1, key);
    Some(())
}

/// `scryptROMix`. The memory holds `n` blocks, the current one, and room for another.
fn mix(bytes: &mut [u8], n: usize, parts: usize, memory: &mut [Part]) {
    let (blocks, rest) = memory.split_at_mut(n * parts);
    let (current, next) = rest.split_at_mut(parts);
    for (part, bytes) in current.iter_mut().zip(bytes.chunks_exact(64)) {
        *part = read(bytes);
    }
    for block in blocks.chunks_exact_mut(parts) {
        block.copy_from_slice(current);
        mix_block(current, next);
        current.copy_from_slice(next);
    }
    for _ in 0..n {
        let chosen = u32x4_extract_lane::<0>(current[parts - 1][0]) as usize & (n - 1);
        let block = &blocks[chosen * parts..][..parts];
        for (part, other) in current.iter_mut().zip(block) {
            *part = xor(part, other);
        }
        mix_block(current, next);
        current.copy_from_slice(next);
    }
    for (part, bytes) in current.iter().zip(bytes.chunks_exact_mut(64)) {
        write(part, bytes);
    }
}

/// `scryptBlockMix`.
fn mix_block(block: &[Part], mixed: &mut [Part]) {
    let half = block.len() / 2;
    let mut last = block[block.len() - 1];
    for (index, part) in block.iter().enumerate() {
        last = salsa(&xor(&last, part));
        mixed[index / 2 + (index & 1) * half] = last;
    }
}

fn xor(left: &Part, right: &Part) -> Part {
    core::array::from_fn(|row| v128_xor(left[row], right[row]))
}

macro_rules! rotate {
    ($row:expr, $bits:literal) => {{
        let row = $row;
        v128_or(u32x4_shl(row, $bits), u32x4_shr(row, 32 - $bits))
    }};
}

/// Salsa20 of eight rounds.
#[inline(always)]
fn salsa(part: &Part) -> Part {
    let [mut a, mut b, mut c, mut d] = *part;
    for _ in 0..4 {
        b = v128_xor(b, rotate!(i32x4_add(a, d), 7));
        c = v128_xor(c, rotate!(i32x4_add(b, a), 9));
        d = v128_xor(d, rotate!(i32x4_add(c, b), 13));
        a = v128_xor(a, rotate!(i32x4_add(d, c), 18));
        // Columns become rows.
        b = i32x4_shuffle::<3, 0, 1, 2>(b, b);
        c = i32x4_shuffle::<2, 3, 0, 1>(c, c);
        d = i32x4_shuffle::<1, 2, 3, 0>(d, d);
        d = v128_xor(d, rotate!(i32x4_add(a, b), 7));
        c = v128_xor(c, rotate!(i32x4_add(d, a), 9));
        b = v128_xor(b, rotate!(i32x4_add(c, d), 13));
        a = v128_xor(a, rotate!(i32x4_add(b, c), 18));
        b = i32x4_shuffle::<1, 2, 3, 0>(b, b);
        c = i32x4_shuffle::<2, 3, 0, 1>(c, c);
        d = i32x4_shuffle::<3, 0, 1, 2>(d, d);
    }
    let rounds = [a, b, c, d];
    core::array::from_fn(|row| i32x4_add(rounds[row], part[row]))
}

fn read(bytes: &[u8]) -> Part {
    let word = |index: usize| {
        let at = place(index) * 4;
        u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
    };
    core::array::from_fn(|row| {
        let first = row * 4;
        u32x4(
            word(first),
            word(first + 1),
            word(first + 2),
            word(first + 3),
        )
    })
}

fn write(part: &Part, bytes: &mut [u8]) {
    for (row, words) in part.iter().enumerate() {
        let words = [
            u32x4_extract_lane::<0>(*words),
            u32x4_extract_lane::<1>(*words),
            u32x4_extract_lane::<2>(*words),
            u32x4_extract_lane::<3>(*words),
        ];
        for (index, word) in words.into_iter().enumerate() {
            let at = place(row * 4 + index) * 4;
            bytes[at..at + 4].copy_from_slice(&word.to_le_bytes());
        }
    }
}
