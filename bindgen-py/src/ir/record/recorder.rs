//! The recorder: the body that is being written, and how far the walk is.

use super::walk::{Half, Phase, Walk};
use crate::ir::arguments;
use crate::ir::core_functions::core_type;
use crate::ir::ops::{Block, Body, Core, Kind, Op, Val};
use crate::world::{ClassIdx, Func, ResourceIdx, World};
use hognose_runtime_abi::ValType;
use wit_bindgen_core::abi::{self, LiftLower};
use wit_parser::{Alignment, ArchitectureSize, Handle, SizeAlign, Type, TypeId};

/// What is known while a function is walked. Its side of the world says which classes and resources
/// are meant.
pub(super) struct Recorder<'a> {
    pub(super) world: &'a World,
    pub(super) sizes: &'a SizeAlign,
    pub(super) func: &'a Func,
    pub(super) walk: Walk,
    pub(super) phase: Phase,
    body: Body,
    /// Blocks being recorded, the innermost last.
    pub(super) open: Vec<Block>,
    /// Finished blocks whose consumer is still to come.
    pub(super) done: Vec<Block>,
    /// What Python returned, until it is lowered.
    pub(super) returned: Option<Val>,
    /// Whether the constructor's own handle has been seen.
    pub(super) initialised: bool,
    /// The function whose result is what the arguments are.
    pub(super) result_of: Option<&'a Func>,
    /// An asynchronous export: what comes before the result, once it is complete.
    pub(super) start: Option<Body>,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(
        world: &'a World,
        sizes: &'a SizeAlign,
        func: &'a Func,
        walk: Walk,
    ) -> Recorder<'a> {
        Recorder {
            world,
            sizes,
            func,
            walk,
            phase: Phase::Arguments,
            body: Body::default(),
            open: vec![Block::default()],
            done: Vec::new(),
            returned: None,
            initialised: false,
            result_of: None,
            start: None,
        }
    }

    /// Walks the whole function. `asynchronous`: its parts are told apart where the interface is
    /// called.
    pub(super) fn walk(&mut self, asynchronous: bool) {
        let Walk { variant, order, .. } = self.walk;
        let (resolve, function) = (&self.world.resolve, &self.func.function);
        abi::call(resolve, variant, order, function, self, asynchronous);
    }

    /// The body that is complete; another one begins.
    pub(super) fn take_body(&mut self) -> Body {
        let mut body = std::mem::take(&mut self.body);
        assert!(
            self.open.len() == 1 && self.done.is_empty(),
            "every block was consumed"
        );
        body.block = std::mem::take(&mut self.open[0]);
        body
    }

    /// Appends an operation whose results have these types, consuming as many finished blocks as it
    /// has.
    pub(super) fn push(
        &mut self,
        kind: impl Into<Kind>,
        ins: &[Val],
        outs: &[ValType],
        blocks: usize,
    ) -> Vec<Val> {
        let outs: Vec<Val> = outs.iter().map(|ty| self.body.value(*ty)).collect();
        let blocks = self.done.split_off(self.done.len() - blocks);
        let op = Op {
            kind: kind.into(),
            ins: ins.to_vec(),
            outs: outs.clone(),
            blocks,
            site: None,
        };
        self.current().ops.push(op);
        outs
    }

    /// Appends an operation with one result.
    pub(super) fn push_one(&mut self, kind: impl Into<Kind>, ins: &[Val], out: ValType) -> Val {
        self.push(kind, ins, &[out], 0)[0]
    }

    /// Memory of the frame.
    pub(super) fn allocate(&mut self, size: ArchitectureSize, align: Alignment) -> Val {
        let (size, align) = (bytes(size), alignment(align));
        self.push_one(Core::Allocate { size, align }, &[], ValType::I32)
    }

    /// The innermost block.
    pub(super) fn current(&mut self) -> &mut Block {
        self.open.last_mut().expect("a block is open")
    }

    /// A value that no operation of its block gives.
    pub(super) fn parameter(&mut self) -> Val {
        self.body.value(ValType::I32)
    }

    /// Whether values become objects at this point.
    pub(super) fn lifts(&self) -> bool {
        self.walk.lifts(self.phase)
    }

    /// Whether the objects are the host's.
    pub(super) fn is_host(&self) -> bool {
        self.walk.half == Half::Host
    }

    /// Whether the function's result is split into value and exception. Hosts always do so, however
    /// the function names its result type.
    pub(super) fn raises(&self) -> bool {
        let func = self.result_of.unwrap_or(self.func);
        func.raises || self.is_host() && self.world.gives_result(func)
    }

    pub(super) fn class(&self, ty: TypeId) -> ClassIdx {
        self.world
            .class_of(self.func.direction, ty)
            .expect("records, variants, enums and flags have classes")
    }

    pub(super) fn resource(&self, handle: &Handle) -> ResourceIdx {
        let (Handle::Own(id) | Handle::Borrow(id)) = handle;
        self.world.resource_of(self.func.direction, *id)
    }

    /// Size and alignment of a list's item or a map's entry.
    pub(super) fn item_layout(&self, types: &[&Type]) -> (u32, u32) {
        let info = self.sizes.record(types.iter().copied());
        (bytes(info.size), alignment(info.align))
    }

    /// Which argument the ABI's `nth` is, and its core type.
    pub(super) fn argument(&self, nth: usize) -> (u32, ValType) {
        let index = u32::try_from(nth).expect("a function has few parameters");
        match self.walk.order {
            // An imported constructor gets the object first.
            LiftLower::LowerArgsLiftResults => (
                index + u32::from(arguments::is_constructor(self.func)),
                ValType::I32,
            ),
            LiftLower::LiftArgsLowerResults => {
                let (resolve, function) = (&self.world.resolve, &self.func.function);
                let signature = resolve.wasm_signature(self.walk.variant, function);
                (index, core_type(signature.params[nth]))
            }
        }
    }
}

pub(in crate::ir) fn bytes(size: ArchitectureSize) -> u32 {
    u32::try_from(size.size_wasm32()).expect("sizes of WIT types are far below 2^32")
}

pub(in crate::ir) fn alignment(align: Alignment) -> u32 {
    u32::try_from(align.align_wasm32()).expect("alignments are small")
}
