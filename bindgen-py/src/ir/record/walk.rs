//! Which half of a call is recorded.

use crate::world::{Direction, Func};
use wit_bindgen_core::abi::{AbiVariant, LiftLower};

/// The core function of a call, and which way its values go.
///
/// A call has two halves, one on each side of the component's boundary. The recorder asks this, and
/// not whether a function is an import or an export, where only the way matters: the host's half
/// has the same operations in the other order.
#[derive(Clone, Copy)]
pub(in crate::ir) struct Walk {
    /// The form of the core function.
    pub(in crate::ir) variant: AbiVariant,
    /// Whether objects are lowered for the call and its result is lifted, or the other way round.
    pub(in crate::ir) order: LiftLower,
    /// On which side of the boundary the objects are.
    pub(in crate::ir) half: Half,
}

/// The two sides of a call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ir) enum Half {
    /// Objects are Python's.
    Component,
    /// Objects are the host's. The operations that are named after Python and host then mean the
    /// host's own functions and the component's core functions.
    Host,
}

/// How far a walk is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Before the call.
    Arguments,
    /// After it.
    Result,
}

impl Walk {
    /// The component's half of a function: it calls its imports, and is called by its exports.
    pub(in crate::ir) fn of_component(func: &Func) -> Walk {
        let variant = match (func.direction, func.is_async()) {
            (Direction::Import, false) => AbiVariant::GuestImport,
            (Direction::Import, true) => AbiVariant::GuestImportAsync,
            (Direction::Export, _) => AbiVariant::GuestExport,
        };
        let order = match func.direction {
            Direction::Import => LiftLower::LowerArgsLiftResults,
            Direction::Export => LiftLower::LiftArgsLowerResults,
        };
        Walk {
            variant,
            order,
            half: Half::Component,
        }
    }

    /// The host's half of a function that is not asynchronous.
    pub(in crate::ir) fn of_host(func: &Func) -> Walk {
        let (variant, order) = match func.direction {
            Direction::Import => (AbiVariant::GuestImport, LiftLower::LiftArgsLowerResults),
            Direction::Export => (AbiVariant::GuestExport, LiftLower::LowerArgsLiftResults),
        };
        let half = Half::Host;
        Walk {
            variant,
            order,
            half,
        }
    }

    /// The host's half of a function whose calls are tasks or subtasks.
    pub(in crate::ir) fn of_host_async(func: &Func) -> Walk {
        let variant = match func.direction {
            Direction::Import => AbiVariant::GuestImportAsync,
            Direction::Export => AbiVariant::GuestExportAsync,
        };
        Walk {
            variant,
            ..Walk::of_host(func)
        }
    }

    /// An export of the component whose calls are tasks.
    pub(in crate::ir) const TASK: Walk = Walk {
        variant: AbiVariant::GuestExportAsync,
        order: LiftLower::LiftArgsLowerResults,
        half: Half::Component,
    };

    /// A value by itself, which is lowered first and lifted then; no function is called.
    pub(in crate::ir) const VALUE: Walk = Walk {
        variant: AbiVariant::GuestImport,
        order: LiftLower::LowerArgsLiftResults,
        half: Half::Component,
    };

    /// Whether values become objects then.
    pub(super) fn lifts(self, phase: Phase) -> bool {
        match (self.order, phase) {
            (LiftLower::LowerArgsLiftResults, Phase::Result)
            | (LiftLower::LiftArgsLowerResults, Phase::Arguments) => true,
            (LiftLower::LowerArgsLiftResults, Phase::Arguments)
            | (LiftLower::LiftArgsLowerResults, Phase::Result) => false,
        }
    }
}
