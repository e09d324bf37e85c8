//! Numbers as binaries of WebAssembly have them, in as many bytes as they need.

pub(super) fn leb(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

pub(super) fn leb_length(value: u32) -> usize {
    (32 - (value | 1).leading_zeros()).div_ceil(7) as usize
}

/// A number, and where it ends. It may be padded. The section is known to be valid.
pub(super) fn read_leb(bytes: &[u8], start: usize) -> (u32, usize) {
    let mut value = 0;
    for (position, byte) in bytes[start..].iter().enumerate().take(5) {
        value |= u32::from(byte & 0x7f) << (7 * position);
        if byte & 0x80 == 0 {
            return (value, start + position + 1);
        }
    }
    (value, start + 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_back_in_their_length() {
        for value in [
            0,
            1,
            127,
            128,
            16383,
            16384,
            1 << 21,
            (1 << 28) - 1,
            1 << 28,
            u32::MAX,
        ] {
            let mut bytes = Vec::new();
            leb(&mut bytes, value);
            assert_eq!(bytes.len(), leb_length(value));
            assert_eq!(read_leb(&bytes, 0), (value, bytes.len()));
        }
        assert_eq!(read_leb(&[0x81, 0x80, 0x80, 0x80, 0x00, 7], 0), (1, 5));
    }
}
