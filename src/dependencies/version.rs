//! Versions and the specifiers that admit them, as far as versions of Python need it: numbers only.

/// A version of Python by its numbers, as in `3.13.15`; what follows them is not looked at.
fn numbers(text: &str) -> Option<Vec<u32>> {
    let digits = |part: &str| -> Option<u32> {
        let end = part.find(|letter: char| !letter.is_ascii_digit());
        part[..end.unwrap_or(part.len())].parse().ok()
    };
    let parts: Vec<u32> = text.trim().split('.').map_while(digits).collect();
    (!parts.is_empty()).then_some(parts)
}

/// Whether `version` satisfies all of `specifiers`, as in `>=3.11, <4`. `None` where one cannot be
/// read.
pub(crate) fn satisfies(version: &str, specifiers: &str) -> Option<bool> {
    let mut all = true;
    for specifier in specifiers.split(',').map(str::trim) {
        if specifier.is_empty() {
            continue;
        }
        let end = specifier.find(|letter: char| !"<>=!~".contains(letter))?;
        let (operator, wanted) = specifier.split_at(end);
        all &= compare(version, operator, wanted)?;
    }
    Some(all)
}

/// What `version OPERATOR wanted` says by the rules of Python packaging.
pub(crate) fn compare(version: &str, operator: &str, wanted: &str) -> Option<bool> {
    let wanted = wanted.trim();
    let found = numbers(version)?;
    let (prefix, is_prefix) = match wanted.strip_suffix(".*") {
        Some(prefix) => (prefix, true),
        None => (wanted, false),
    };
    let wanted = numbers(prefix)?;
    let begins = |length: usize| padded(&found, length) == padded(&wanted[..length], length);
    let length = found.len().max(wanted.len());
    let order = padded(&found, length).cmp(&padded(&wanted, length));
    Some(match operator {
        "==" | "===" if is_prefix => begins(wanted.len()),
        "!=" if is_prefix => !begins(wanted.len()),
        "==" | "===" => order.is_eq(),
        "!=" => order.is_ne(),
        ">=" => order.is_ge(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        "<" => order.is_lt(),
        "~=" if wanted.len() > 1 => order.is_ge() && begins(wanted.len() - 1),
        _ => return None,
    })
}

fn padded(numbers: &[u32], length: usize) -> Vec<u32> {
    let mut numbers = numbers.to_vec();
    numbers.resize(length, 0);
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn specifiers_are_those_of_python() {
        for (specifiers, expected) in [
            (">=3.11", Some(true)),
            (">=3.11, <4", Some(true)),
            (">=3.14", Some(false)),
            ("~=3.12", Some(true)),
            ("~=3.12.0", Some(false)),
            ("==3.13.*", Some(true)),
            ("!=3.13.*", Some(false)),
            ("<3.13", Some(false)),
            ("<=3.13", Some(false)),
            (">3.13", Some(true)),
            ("", Some(true)),
            ("3.13", None),
            (">=", None),
        ] {
            assert_eq!(satisfies("3.13.5", specifiers), expected, "{specifiers}");
        }
    }
}
