//! How much is printed, and in which colours.

use crate::color::Color;

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
