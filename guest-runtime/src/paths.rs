//! Paths as text: empty for the root, else each part with a slash before it, as in
//! `/app/0/data.json`.

/// The folder that a path is in; the root's is the root.
#[inline(never)]
pub fn parent(path: &str) -> &str {
    let slash = path.bytes().rposition(|byte| byte == b'/');
    &path[..slash.unwrap_or_default()]
}

/// A path's first part, up to a slash.
#[inline(never)]
pub fn first(path: &str) -> &str {
    let slash = path.bytes().position(|byte| byte == b'/');
    &path[..slash.unwrap_or(path.len())]
}

/// The next part of a path, which is taken off, with slashes around it.
#[inline(never)]
pub fn next_part<'p>(path: &mut &'p str) -> Option<&'p str> {
    while let Some(rest) = path.strip_prefix('/') {
        *path = rest;
    }
    let part = first(path);
    *path = &path[part.len()..];
    (!part.is_empty()).then_some(part)
}

/// Adds a part.
#[inline(never)]
pub fn join(path: &mut String, part: &str) {
    path.push('/');
    path.push_str(part);
}

/// The part of a path below a root, without a slash before it.
#[inline(never)]
pub fn below<'p>(path: &'p str, root: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(root)?;
    match rest.is_empty() {
        true => Some(rest),
        false => rest.strip_prefix('/'),
    }
}

/// The start of a path, before the first part that leads up.
pub fn before_up(path: &str) -> Option<&str> {
    let mut rest = path;
    while let Some(part) = next_part(&mut rest) {
        if part == ".." {
            return Some(&path[..path.len() - rest.len() - part.len()]);
        }
    }
    None
}

/// A path without `.` and `..`, going by its text alone.
#[inline(never)]
pub fn simplify(mut path: &str) -> String {
    let mut simple = String::new();
    while let Some(part) = next_part(&mut path) {
        match part {
            "." => {}
            ".." => simple.truncate(parent(&simple).len()),
            _ => join(&mut simple, part),
        }
    }
    simple
}
