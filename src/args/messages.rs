//! How much is printed.

/// Options about what is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
pub struct MessageArgs {
    /// Print errors only
    #[arg(short, long)]
    pub quiet: bool,
    /// Print what every stage did and how long it took
    #[arg(short, long, conflicts_with = "quiet")]
    pub verbose: bool,
}

impl MessageArgs {
    pub(super) fn take(&mut self, before: MessageArgs) {
        let MessageArgs { quiet, verbose } = before;
        self.quiet |= quiet;
        self.verbose |= verbose;
    }
}
