//! PBKDF2 with HMAC, RFC 8018.

use super::sha::{MAX_BLOCK, Sha, pad};

/// The states of a hash after the password, as HMAC puts it before the text and before the inner
/// digest.
struct Keyed<S: Sha> {
    inner: S::State,
    outer: S::State,
}

impl<S: Sha> Keyed<S> {
    fn new(password: &[u8]) -> Self {
        let mut key = [0; MAX_BLOCK];
        match password.len() > S::BLOCK {
            true => S::finish(S::START, 0, password, &mut key),
            false => key[..password.len()].copy_from_slice(password),
        }
        let after = |mark: u8| {
            let block = key.map(|byte| byte ^ mark);
            let mut state = S::START;
            S::take(&mut state, &block[..S::BLOCK]);
            state
        };
        Self {
            inner: after(0x36),
            outer: after(0x5c),
        }
    }
}

/// Fills `key`.
pub fn derive<S: Sha>(password: &[u8], salt: &[u8], iterations: u32, key: &mut [u8]) {
    let keyed = Keyed::<S>::new(password);
    // A digest behind the block of the key: always one block, whose end never changes.
    let mut block = [0; 2 * MAX_BLOCK];
    let end = pad::<S>(&mut block, S::BLOCK, &[0; MAX_BLOCK][..S::LENGTH]);
    let block = &mut block[..end];
    let mut text = salt.to_vec();
    for (number, part) in (1_u32..).zip(key.chunks_mut(S::LENGTH)) {
        text.truncate(salt.len());
        text.extend(number.to_be_bytes());
        S::finish(keyed.inner, S::BLOCK, &text, block);
        let mut sum = [0; MAX_BLOCK];
        for round in 0..iterations {
            if round > 0 {
                let mut state = keyed.inner;
                S::take(&mut state, block);
                S::write(&state, block);
            }
            let mut state = keyed.outer;
            S::take(&mut state, block);
            S::write(&state, block);
            for (sum, byte) in sum[..S::LENGTH].iter_mut().zip(&*block) {
                *sum ^= byte;
            }
        }
        part.copy_from_slice(&sum[..part.len()]);
    }
}
