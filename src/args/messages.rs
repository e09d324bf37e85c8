//! How much is printed, and in which colours.

use crate::terminal::{Verbosity, color};
use std::ffi::OsString;

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

impl From<Color> for color::Color {
    fn from(color: Color) -> color::Color {
        match color {
            Color::Auto => color::Color::Auto,
            Color::Always => color::Color::Always,
            Color::Never => color::Color::Never,
        }
    }
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

/// Options about what is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
#[command(next_help_heading = "Messages")]
pub struct MessageArgs {
    /// Print errors only
    #[arg(short, long)]
    pub quiet: bool,
    /// Print what every stage did and how long it took
    #[arg(short, long, conflicts_with = "quiet")]
    pub verbose: bool,
    /// When to print colours [default: auto]
    #[arg(long, value_name = "WHEN", value_enum)]
    pub color: Option<Color>,
}

impl MessageArgs {
    /// How much is said.
    pub fn verbosity(&self) -> Verbosity {
        // The parser admits one of them.
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (false, true) => Verbosity::Verbose,
            (false, false) => Verbosity::Normal,
        }
    }

    pub(super) fn take(&mut self, before: MessageArgs) {
        let MessageArgs {
            quiet,
            verbose,
            color,
        } = before;
        self.quiet |= quiet;
        self.verbose |= verbose;
        self.color = self.color.take().or(color);
    }
}

/// What the arguments say, before they are parsed: help and usage errors have colours too.
pub(super) fn asked_for(args: &[OsString]) -> Color {
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

#[cfg(test)]
mod tests {
    use super::*;

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
