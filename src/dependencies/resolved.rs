//! What an index has for the dependencies.

use super::{found::Wanted, held::Held, lock::Package};

/// What an index has for the dependencies.
#[derive(Default)]
pub(super) struct Resolved {
    pub packages: Vec<Package>,
    /// Of which packages there are newer releases that no component can have.
    pub held: Vec<Held>,
    /// Who needs what, as far as that is known without asking again.
    pub wanted: Wanted,
}
