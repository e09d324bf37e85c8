//! Pages of an instance's memory that are its own, no longer the image's that all instances share.

/// A mapping of the process.
#[derive(Default)]
struct Mapping {
    start: u64,
    end: u64,
    writable: bool,
    image: bool,
    page: u64,
    dirty: u64,
}

/// Dirty pages of the only linear memory that a process has an image for, as `/proc/self/smaps`
/// tells: those of the image, and of what lies at either side without a gap. Nothing where there is
/// no image, so that each instance has all of its memory for itself.
pub fn dirty(smaps: &str) -> Option<u64> {
    let mappings = mappings(smaps);
    let at = mappings.iter().position(|mapping| mapping.image)?;
    let joined =
        |pair: &[Mapping]| pair[0].end == pair[1].start && pair[0].writable && pair[1].writable;
    let before = mappings[..=at]
        .windows(2)
        .rev()
        .take_while(|pair| joined(pair));
    let after = mappings[at..].windows(2).take_while(|pair| joined(pair));
    let (first, last) = (at - before.count(), at + after.count());
    let pages = mappings[first..=last]
        .iter()
        .map(|mapping| mapping.dirty / mapping.page.max(1));
    Some(pages.sum())
}

fn mappings(smaps: &str) -> Vec<Mapping> {
    let mut mappings: Vec<Mapping> = Vec::new();
    for line in smaps.lines() {
        let mut words = line.split_whitespace();
        let (Some(name), Some(value)) = (words.next(), words.next()) else {
            continue;
        };
        let addresses = name.split_once('-').map(|(start, end)| {
            let number = |text| u64::from_str_radix(text, 16);
            (number(start), number(end))
        });
        if let Some((Ok(start), Ok(end))) = addresses {
            let writable = value.starts_with("rw");
            // A component that was compiled before is its own image.
            let image = line.contains("wasm-memory-image") || line.ends_with(".cwasm");
            mappings.push(Mapping {
                start,
                end,
                writable,
                image: writable && image,
                ..Mapping::default()
            });
        } else if let (Some(mapping), Ok(value)) = (mappings.last_mut(), value.parse()) {
            match name {
                "KernelPageSize:" => mapping.page = value,
                // Those that were written to. `Private_Dirty` has those too that were read of a
                // file which is not yet on disk.
                "Anonymous:" => mapping.dirty = value,
                _ => {}
            }
        }
    }
    mappings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn image_and_what_adjoins_it() {
        let mapping = |place: &str, dirty: u64| {
            format!("{place}\nKernelPageSize: 4 kB\nAnonymous: {dirty} kB\nVmFlags: rd wr\n")
        };
        let smaps = [
            mapping("0000-1000 rw-p 0 00:00 0", 400),
            mapping("2000-3000 rw-p 0 00:00 0", 4),
            mapping(
                "3000-4000 rw-p 0 00:01 7 /memfd:wasm-memory-image (deleted)",
                40,
            ),
            mapping("4000-5000 rw-p 0 00:00 0", 8),
            mapping("5000-9000 ---p 0 00:00 0", 0),
            mapping("9000-a000 rw-p 0 00:00 0 [heap]", 4000),
        ];
        assert_eq!(dirty(&smaps.concat()), Some(1 + 10 + 2));
        assert_eq!(dirty(&smaps[0]), None);
    }
}
