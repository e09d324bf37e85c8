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
        Walk { variant, order }
    }

    /// An export of the component whose calls are tasks.
    pub(in crate::ir) const TASK: Walk = Walk {
        variant: AbiVariant::GuestExportAsync,
        order: LiftLower::LiftArgsLowerResults,
    };

    /// A value by itself, which is lowered first and lifted then; no function is called.
    pub(super) const VALUE: Walk = Walk {
        variant: AbiVariant::GuestImport,
        order: LiftLower::LowerArgsLiftResults,
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
