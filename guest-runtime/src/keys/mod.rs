//! Keys from passwords, for `hashlib`: PBKDF2 and scrypt. Elsewhere Python takes them from OpenSSL.
//!
//! `guest-runtime/lib/hognose/hashes.py` checks the arguments. The hashes are CPython's own (HACL),
//! called block by block: what a key costs is a million blocks, and objects around each would cost
//! ten times that.

mod pbkdf2;
mod scrypt;
mod sha;

use crate::embedded::{self, Native};
use crate::errors;
use crate::ffi::*;
use crate::{fresh, scalars};

/// `load_keys()`: makes the module `hognose_keys`.
pub fn load([]: [Object; 0]) -> Option<Owned> {
    embedded::run_module("hognose_keys", "keys.py", "", &NATIVES)?;
    Some(fresh::none_owned())
}

const NATIVES: [Native; 2] = [
    Native::new("pbkdf2", pbkdf2_native),
    Native::new("scrypt", scrypt_native),
];

/// `pbkdf2(hash, password, salt, iterations, length)`: the key, or `None` for another hash than
/// SHA-1 and SHA-2. Both texts are `bytes`.
fn pbkdf2_native([hash, password, salt, iterations, length]: [Object; 5]) -> Option<Owned> {
    let (password, salt) = (bytes(password), bytes(salt));
    let derive = |key: &mut [u8]| {
        let run = match hash.text() {
            "sha1" => pbkdf2::derive::<sha::Sha1>,
            "sha224" => pbkdf2::derive::<sha::Sha224>,
            "sha256" => pbkdf2::derive::<sha::Sha256>,
            "sha384" => pbkdf2::derive::<sha::Sha384>,
            "sha512" => pbkdf2::derive::<sha::Sha512>,
            _ => return false,
        };
        run(password, salt, number(iterations), key);
        true
    };
    let mut key = room(number(length) as usize)?;
    match derive(&mut key) {
        true => new_bytes(&key),
        false => Some(fresh::none_owned()),
    }
}

/// `scrypt(password, salt, n, r, p, length)`: the key. Both texts are `bytes`, and the numbers make
/// sense.
fn scrypt_native([password, salt, n, r, p, length]: [Object; 6]) -> Option<Owned> {
    let mut key = room(number(length) as usize)?;
    let cost = scrypt::Cost {
        n: number(n) as usize,
        r: number(r) as usize,
        p: number(p) as usize,
    };
    match scrypt::derive(bytes(password), bytes(salt), &cost, &mut key) {
        Some(()) => new_bytes(&key),
        None => no_memory(),
    }
}

fn room(length: usize) -> Option<Vec<u8>> {
    let mut key = Vec::new();
    if key.try_reserve_exact(length).is_err() {
        return no_memory();
    }
    key.resize(length, 0);
    Some(key)
}

fn no_memory<T>() -> Option<T> {
    // SAFETY: CPython sets its exception classes when it starts.
    errors::raise(unsafe { PyExc_MemoryError }, "no memory for the key");
    None
}

/// What a `bytes` object holds, while its caller holds it.
fn bytes(object: Object) -> &'static [u8] {
    let length = object.word::<u32>(offset::SIZE) as usize;
    // SAFETY: the Python half passes `bytes`.
    unsafe { core::slice::from_raw_parts(object.place::<u8>(offset::BYTES), length) }
}

fn new_bytes(bytes: &[u8]) -> Option<Owned> {
    // SAFETY: the slice is alive.
    unsafe { PyBytes_FromStringAndSize(bytes.as_ptr(), bytes.len() as isize) }
}

fn number(object: Object) -> u32 {
    scalars::wide_signed(object).unwrap_or(0) as u32
}
