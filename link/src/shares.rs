//! How much of a linked module is each native package's: what the linker's map says, kept in the
//! module as a section until somebody asks.
//!
//! ```text
//!        -      3c1       52                 /packages/fast-1.0.dist-info/hognose.o:(fast_sorted)
//!   10a8f0   5a2210        8                 /packages/fast-1.0.dist-info/hognose.o:(.data.fast)
//! ```

use crate::guests::Guest;
use wasm_encoder::{CustomSection, Section as _};
use wasmparser::{Parser, Payload};

/// The section's name.
const SECTION: &str = "hognose:shares";

/// A native package's share of a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The package.
    pub package: String,
    /// Bytes of code.
    pub code: u64,
    /// Bytes of data.
    pub data: u64,
}

/// The shares of guests that are packages.
pub(crate) fn of_map(map: &str, guests: &[Guest]) -> Vec<Share> {
    let packages = guests.iter().filter(|guest| !guest.package.is_empty());
    let shares = packages.map(|guest| {
        let starts = guest.files.iter();
        let starts: Vec<String> = starts.map(|file| format!("{}:(", file.display())).collect();
        let mut share = Share {
            package: guest.package.clone(),
            code: 0,
            data: 0,
        };
        for line in map.lines() {
            let Some((address, size, name)) = chunk(line) else {
                continue;
            };
            let Some(start) = starts.iter().find(|start| name.starts_with(*start)) else {
                continue;
            };
            match address {
                "-" => share.code += size,
                // Zeros are in no segment.
                _ if name[start.len()..].starts_with(".bss") => {}
                _ => share.data += size,
            }
        }
        share
    });
    shares.collect()
}

/// Address, size, and name of a line of the map.
fn chunk(line: &str) -> Option<(&str, u64, &str)> {
    let (address, rest) = line.trim_start().split_once(' ')?;
    let (_, rest) = rest.trim_start().split_once(' ')?;
    let (size, rest) = rest.trim_start().split_once(' ')?;
    Some((address, u64::from_str_radix(size, 16).ok()?, rest.trim()))
}

/// Puts shares into a module whose code was of `linked` bytes when it was linked: what made it
/// smaller made all of it so.
pub(crate) fn put(mut module: Vec<u8>, shares: Vec<Share>, linked: u64) -> Vec<u8> {
    if shares.is_empty() {
        return module;
    }
    let left = code(&module);
    let text: Vec<String> = shares
        .into_iter()
        .map(|share| {
            let Share {
                package,
                code,
                data,
            } = share;
            let code = match linked {
                0 => code,
                linked => code * left / linked,
            };
            format!("{package} {code} {data}\n")
        })
        .collect();
    let section = CustomSection {
        name: SECTION.into(),
        data: text.concat().into_bytes().into(),
    };
    section.append_to(&mut module);
    module
}

/// Takes the shares out of a module.
#[must_use]
pub fn take(mut module: Vec<u8>) -> (Vec<u8>, Vec<Share>) {
    let mut shares = Vec::new();
    let mut place = None;
    // After the header.
    let mut start = 8;
    for payload in Parser::new(0).parse_all(&module).flatten() {
        if let Payload::CustomSection(section) = &payload
            && section.name() == SECTION
        {
            let text = String::from_utf8_lossy(section.data());
            shares = text.lines().filter_map(share).collect();
            place = Some(start..section.range().end);
        }
        if let Some((_, range)) = payload.as_section() {
            start = range.end;
        }
    }
    if let Some(place) = place {
        module.drain(place);
    }
    (module, shares)
}

fn share(line: &str) -> Option<Share> {
    let mut words = line.split(' ');
    Some(Share {
        package: words.next()?.to_owned(),
        code: words.next()?.parse().ok()?,
        data: words.next()?.parse().ok()?,
    })
}

/// Bytes of a module's code.
pub(crate) fn code(module: &[u8]) -> u64 {
    let payloads = Parser::new(0).parse_all(module).flatten();
    let sizes = payloads.map(|payload| match payload {
        Payload::CodeSectionStart { range, .. } => range.len() as u64,
        _ => 0,
    });
    sizes.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guest(package: &str, file: &str) -> Guest {
        Guest {
            package: package.to_owned(),
            files: vec![file.into()],
            ..Guest::default()
        }
    }

    #[test]
    fn maps_say_whose_code_and_data_is_there() {
        let map = "    Addr      Off     Size Out     In      Symbol\n       \
                   -      310     1000 CODE\n       \
                   -      320       1f         /a/hognose.o:(f)\n       \
                   -      320       1f                 f\n       \
                   -      340       21         /b/hognose.o:(f)\n       \
                   -      370       10         /lib.a(x.o):(f)\n  \
                   100000     5000       40 .data\n  \
                   100000     5000       40         /b/hognose.o:(.data.f)\n  \
                   100040     5000       80         /b/hognose.o:(.bss.f)\n";
        let guests = [
            guest("", "/lib.a"),
            guest("a", "/a/hognose.o"),
            guest("b", "/b/hognose.o"),
        ];
        let shares = of_map(map, &guests).into_iter();
        let shares: Vec<_> = shares.map(|it| (it.package, it.code, it.data)).collect();
        assert_eq!(shares, [("a".to_owned(), 31, 0), ("b".to_owned(), 33, 64)]);
    }

    #[test]
    fn what_is_put_into_a_module_can_be_taken_out() {
        let module = wasm_encoder::Module::new().finish();
        let share = Share {
            package: "a".to_owned(),
            code: 0,
            data: 7,
        };
        let with = put(module.clone(), vec![share.clone()], 0);
        assert_ne!(with, module);
        assert_eq!(take(with), (module.clone(), vec![share]));
        assert_eq!(put(module.clone(), Vec::new(), 0), module);
        assert_eq!(take(module.clone()), (module, Vec::new()));
    }
}
