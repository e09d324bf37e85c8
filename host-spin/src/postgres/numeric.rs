//! `numeric`, which PostgreSQL sends as digits to the base 10,000, as decimal text.

const POSITIVE: u16 = 0x0000;
const NEGATIVE: u16 = 0x4000;

/// The text of a number, or `None` for bytes that are none.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let words: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    let (&[count, weight, sign, scale], digits) = words.split_first_chunk::<4>()?;
    if digits.len() != usize::from(count) {
        return None;
    }
    let mut text = match sign {
        POSITIVE => String::new(),
        NEGATIVE => "-".to_string(),
        0xC000 => return Some("NaN".to_string()),
        0xD000 => return Some("Infinity".to_string()),
        0xF000 => return Some("-Infinity".to_string()),
        _ => return None,
    };
    // The position of the first digit: 0 for ones, 1 for ten thousands, -1 for ten thousandths.
    let weight = i32::from(weight as i16);
    let digit = |place: i32| {
        let position = usize::try_from(weight - place).ok();
        let digit = position.and_then(|position| digits.get(position));
        digit.copied().unwrap_or(0)
    };
    let mut whole = String::new();
    for place in (0..=weight.max(0)).rev() {
        whole.push_str(&format!("{:04}", digit(place)));
    }
    let trimmed = whole.trim_start_matches('0');
    text.push_str(if trimmed.is_empty() { "0" } else { trimmed });
    let scale = usize::from(scale);
    if scale > 0 {
        let places = (1..=scale.div_ceil(4) as i32).map(|place| format!("{:04}", digit(-place)));
        let fraction: String = places.collect();
        text.push('.');
        text.push_str(&fraction[..scale]);
    }
    Some(text)
}

/// The bytes of a number, or `None` for text that is none.
pub fn encode(text: &str) -> Option<Vec<u8>> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => (NEGATIVE, text),
        None => (POSITIVE, text),
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut characters = whole.chars().chain(fraction.chars());
    if whole.is_empty() || !characters.all(|character| character.is_ascii_digit()) {
        return None;
    }
    let scale = u16::try_from(fraction.len()).ok()?;
    let before = (4 - whole.len() % 4) % 4;
    let after = (4 - fraction.len() % 4) % 4;
    let text = format!(
        "{}{whole}{fraction}{}",
        "0".repeat(before),
        "0".repeat(after)
    );
    let weight = (before + whole.len()) / 4;
    let weight = i16::try_from(weight).ok()? - 1;
    let digits: Vec<u16> = (0..text.len() / 4)
        .map(|position| text[position * 4..][..4].parse().ok())
        .collect::<Option<_>>()?;
    let head = [
        u16::try_from(digits.len()).ok()?,
        weight as u16,
        sign,
        scale,
    ];
    Some(
        head.iter()
            .chain(&digits)
            .flat_map(|word| word.to_be_bytes())
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_round() {
        for text in [
            "0",
            "1",
            "-1",
            "12345.678",
            "100000000",
            "0.00001234",
            "99999999.9999",
        ] {
            assert_eq!(decode(&encode(text).unwrap()).unwrap(), text);
        }
    }

    #[test]
    fn what_the_server_sends_is_understood() {
        // 1234567.89, as PostgreSQL 15 sends it, without digits that are zero.
        let words: [u16; 7] = [3, 1, 0, 2, 123, 4567, 8900];
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        assert_eq!(decode(&bytes).unwrap(), "1234567.89");
        let words: [u16; 5] = [1, 0xFFFF, NEGATIVE, 3, 1200];
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        assert_eq!(decode(&bytes).unwrap(), "-0.120");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", "1e5", "1.2.3", "a"] {
            assert_eq!(encode(text), None);
        }
    }
}
