//! Whether what is printed has colours: as `--color` says, else as `NO_COLOR` and `CLICOLOR_FORCE` do, else where it goes to a terminal.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::{IsTerminal, stderr},
    sync::atomic::{AtomicU8, Ordering::Relaxed},
};

/// When to print colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set; everywhere if `CLICOLOR_FORCE` is
    #[default]
    Auto,
    /// Everywhere
    Always,
    /// Nowhere
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

/// What the arguments say, before they are parsed: help and usage errors have colours too.
pub fn asked_for(args: &[OsString]) -> Color {
    let mut color = Color::Auto;
    let mut words = args.iter().filter_map(|arg| arg.to_str());
    while let Some(word) = words.next() {
        let value = match word {
            "--" => break,
            "--color" => words.next(),
            _ => word.strip_prefix("--color="),
        };
        match value {
            Some("auto") => color = Color::Auto,
            Some("always") => color = Color::Always,
            Some("never") => color = Color::Never,
            Some(_) | None => {}
        }
    }
    color
}

impl From<Color> for clap::ColorChoice {
    fn from(color: Color) -> clap::ColorChoice {
        match color {
            Color::Auto => clap::ColorChoice::Auto,
            Color::Always => clap::ColorChoice::Always,
            Color::Never => clap::ColorChoice::Never,
        }
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

    #[test]
    fn the_last_word_counts_and_a_programs_own_does_not() {
        let asked =
            |line: &str| asked_for(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(asked("hognose --color always build"), Color::Always);
        assert_eq!(
            asked("hognose --color=always build --color=never"),
            Color::Never
        );
        assert_eq!(asked("hognose dev -- --color always"), Color::Auto);
    }
}
