//! Whether what is printed has colours: as `--color` says, else as `NO_COLOR` and `CLICOLOR_FORCE`
//! do, else where it goes to a terminal.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::{IsTerminal, stderr},
    sync::atomic::{AtomicU8, Ordering::Relaxed},
};

/// When to print colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// As the environment decides, else on a terminal.
    #[default]
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

static CHOSEN: AtomicU8 = AtomicU8::new(Color::Auto as u8);

/// From now on this holds.
pub fn choose(color: Color) {
    CHOSEN.store(color as u8, Relaxed);
}

/// Whether text on stderr may have colours.
pub fn on_stderr() -> bool {
    let chosen = CHOSEN.load(Relaxed);
    if chosen == Color::Always as u8 {
        true
    } else if chosen == Color::Never as u8 {
        false
    } else {
        by_environment(|name| env::var_os(name)).unwrap_or_else(|| stderr().is_terminal())
    }
}

/// What the environment decides: <https://no-color.org> and <https://bixense.com/clicolors>.
fn by_environment(get: impl Fn(&str) -> Option<OsString>) -> Option<bool> {
    let is_set = |name| get(name).is_some_and(|value| !value.is_empty());
    if is_set("NO_COLOR") {
        Some(false)
    } else if is_set("CLICOLOR_FORCE") && get("CLICOLOR_FORCE").as_deref() != Some(OsStr::new("0"))
    {
        Some(true)
    } else if get("TERM").as_deref() == Some(OsStr::new("dumb")) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_color_goes_before_force_and_both_before_the_terminal() {
        let decided = |set: &[(&str, &str)]| {
            by_environment(|name| {
                let found = set.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| OsString::from(value))
            })
        };
        assert_eq!(decided(&[]), None);
        assert_eq!(decided(&[("NO_COLOR", "")]), None);
        assert_eq!(
            decided(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]),
            Some(false)
        );
        assert_eq!(decided(&[("CLICOLOR_FORCE", "1")]), Some(true));
        assert_eq!(decided(&[("CLICOLOR_FORCE", "0")]), None);
        assert_eq!(decided(&[("TERM", "dumb")]), Some(false));
    }
}
