//! SHA-1 and SHA-2 as far as keys need them: from a state and whole blocks to a state. The blocks
//! are CPython's work.

// SAFETY: the declarations follow CPython's `Modules/_hacl/internal`.
unsafe extern "C" {
    fn Hacl_Hash_SHA1_update_multi(state: *mut u32, blocks: *const u8, count: u32);
    fn Hacl_Hash_SHA2_sha256_update_nblocks(length: u32, blocks: *const u8, state: *mut u32);
    fn Hacl_Hash_SHA2_sha512_update_nblocks(length: u32, blocks: *const u8, state: *mut u64);
}

/// The longest block in bytes.
pub const MAX_BLOCK: usize = 128;

/// A hash function of Merkle and Damgård's form with lengths and words in big endian.
pub trait Sha {
    /// What goes from block to block.
    type State: Copy;
    /// Bytes of a block.
    const BLOCK: usize;
    /// Bytes of the digest.
    const LENGTH: usize;
    /// Before the first block.
    const START: Self::State;

    /// Takes whole blocks.
    fn take(state: &mut Self::State, blocks: &[u8]);

    /// The first `LENGTH` bytes of the state.
    fn write(state: &Self::State, digest: &mut [u8]);

    /// Takes the end of a message, of which `before` bytes in whole blocks were taken.
    fn finish(mut state: Self::State, before: usize, rest: &[u8], digest: &mut [u8]) {
        let whole = rest.len() - rest.len() % Self::BLOCK;
        Self::take(&mut state, &rest[..whole]);
        let mut last = [0; 2 * MAX_BLOCK];
        let end = pad::<Self>(&mut last, before + whole, &rest[whole..]);
        Self::take(&mut state, &last[..end]);
        Self::write(&state, digest);
    }
}

/// Writes what is left of a message, and what every message ends with; gives its length, of one
/// block or two. `last` holds zeros.
pub fn pad<S: Sha + ?Sized>(last: &mut [u8], before: usize, rest: &[u8]) -> usize {
    last[..rest.len()].copy_from_slice(rest);
    last[rest.len()] = 0x80;
    // The length in bits takes an eighth of a block; of its bytes the upper ones are zero.
    let end = (rest.len() + 1 + S::BLOCK / 8).next_multiple_of(S::BLOCK);
    let bits = (before + rest.len()) as u64 * 8;
    last[end - 8..end].copy_from_slice(&bits.to_be_bytes());
    end
}

macro_rules! sha {
    ($(#[$doc:meta])* $name:ident: [$word:ty; $words:literal], $block:literal, $length:literal, $take:expr, $start:expr) => {
        $(#[$doc])*
        pub struct $name;

        impl Sha for $name {
            type State = [$word; $words];
            const BLOCK: usize = $block;
            const LENGTH: usize = $length;
            const START: Self::State = $start;

            fn take(state: &mut Self::State, blocks: &[u8]) {
                let take: unsafe fn(&mut Self::State, &[u8]) = $take;
                // SAFETY: the state has as many words as the function reads and writes, and the
                // blocks are whole.
                unsafe { take(state, blocks) };
            }

            fn write(state: &Self::State, digest: &mut [u8]) {
                let words = digest[..$length].chunks_exact_mut(size_of::<$word>());
                for (bytes, word) in words.zip(state) {
                    bytes.copy_from_slice(&word.to_be_bytes());
                }
            }
        }
    };
}

unsafe fn take_sha1(state: &mut [u32; 5], blocks: &[u8]) {
    // SAFETY: by the caller.
    unsafe {
        Hacl_Hash_SHA1_update_multi(
            state.as_mut_ptr(),
            blocks.as_ptr(),
            (blocks.len() / 64) as u32,
        );
    }
}

unsafe fn take_sha256(state: &mut [u32; 8], blocks: &[u8]) {
    // SAFETY: by the caller.
    unsafe {
        Hacl_Hash_SHA2_sha256_update_nblocks(
            blocks.len() as u32,
            blocks.as_ptr(),
            state.as_mut_ptr(),
        );
    }
}

unsafe fn take_sha512(state: &mut [u64; 8], blocks: &[u8]) {
    // SAFETY: by the caller.
    unsafe {
        Hacl_Hash_SHA2_sha512_update_nblocks(
            blocks.len() as u32,
            blocks.as_ptr(),
            state.as_mut_ptr(),
        );
    }
}

sha! {
    /// SHA-1.
    Sha1: [u32; 5], 64, 20, take_sha1,
    [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
}

sha! {
    /// SHA-224.
    Sha224: [u32; 8], 64, 28, take_sha256,
    [
        0xc105_9ed8, 0x367c_d507, 0x3070_dd17, 0xf70e_5939, 0xffc0_0b31, 0x6858_1511, 0x64f9_8fa7,
        0xbefa_4fa4,
    ]
}

sha! {
    /// SHA-256.
    Sha256: [u32; 8], 64, 32, take_sha256,
    [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
        0x5be0_cd19,
    ]
}

sha! {
    /// SHA-384.
    Sha384: [u64; 8], 128, 48, take_sha512,
    [
        0xcbbb_9d5d_c105_9ed8, 0x629a_292a_367c_d507, 0x9159_015a_3070_dd17, 0x152f_ecd8_f70e_5939,
        0x6733_2667_ffc0_0b31, 0x8eb4_4a87_6858_1511, 0xdb0c_2e0d_64f9_8fa7, 0x47b5_481d_befa_4fa4,
    ]
}

sha! {
    /// SHA-512.
    Sha512: [u64; 8], 128, 64, take_sha512,
    [
        0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
        0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
    ]
}
