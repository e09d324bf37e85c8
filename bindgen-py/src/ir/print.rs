//! The IR as text, for golden tests and for people.

use super::ops::{Block, Core, Kind, Lift, Lower, Op, Val};
use super::shim::{ChannelAbi, Function, Payload, Shim};
use std::fmt::{self, Display, Formatter, Write};

impl Display for Shim {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (side, functions) in [("import", &self.imports), ("export", &self.exports)] {
            for function in functions {
                write!(f, "{side} {function}")?;
            }
        }
        for channel in &self.channels {
            write!(f, "{channel}")?;
        }
        Ok(())
    }
}

impl Display for Function {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let core = &self.core;
        writeln!(
            f,
            "{} = {:?} {:?} {:?} -> {:?}",
            self.wit_name, core.module, core.name, core.params, core.results
        )?;
        let mut text = String::new();
        print_block(&mut text, &self.body.block, &self.sites, 1)?;
        if let Some(lift) = &self.lift {
            text.push_str("  lift\n");
            print_block(&mut text, &lift.block, &self.sites, 2)?;
        }
        if let Some(task) = &self.task {
            let core = &task.core;
            writeln!(text, "  task {:?} {:?}", core.name, core.params)?;
            print_block(&mut text, &task.start.block, &self.sites, 2)?;
            let core = &task.task_return;
            writeln!(
                text,
                "  finish {:?} {:?} {:?}",
                core.module, core.name, core.params
            )?;
            print_block(&mut text, &task.finish.block, &self.sites, 2)?;
        }
        f.write_str(&text)?;
        match &self.post_return {
            Some(name) => writeln!(f, "  post-return {name:?}"),
            None => Ok(()),
        }
    }
}

impl Display for ChannelAbi {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let new = &self.imports[0];
        write!(f, "channel {:?} {:?} ", new.module, new.name)?;
        match &self.payload {
            Payload::Unit => writeln!(f, "unit"),
            Payload::Bytes => writeln!(f, "bytes"),
            Payload::Numbers(kind) => writeln!(f, "{kind:?}"),
            Payload::Values {
                size,
                align,
                function,
            } => write!(f, "size {size} align {align} lower {function}"),
        }
    }
}

impl Display for Kind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            // The head of the function says what.
            Kind::Core(Core::CallHost(_)) => f.write_str("CallHost"),
            Kind::Core(core) => write!(f, "{core:?}"),
            // Names that say themselves which way they go.
            Kind::Lower(lower @ Lower::StoreFixedList { .. }) => write!(f, "{lower:?}"),
            Kind::Lift(lift @ (Lift::LoadFixedList { .. } | Lift::InitHandle(_))) => {
                write!(f, "{lift:?}")
            }
            Kind::Lower(lower) => write!(f, "Lower{lower:?}"),
            Kind::Lift(lift) => write!(f, "Lift{lift:?}"),
        }
    }
}

fn print_block(text: &mut String, block: &Block, sites: &[String], depth: usize) -> fmt::Result {
    for op in &block.ops {
        print_op(text, op, sites, depth)?;
    }
    Ok(())
}

fn print_op(text: &mut String, op: &Op, sites: &[String], depth: usize) -> fmt::Result {
    let indent = "  ".repeat(depth);
    text.push_str(&indent);
    if !op.outs.is_empty() {
        write!(text, "{} = ", list(&op.outs))?;
    }
    write!(text, "{} {}", op.kind, list(&op.ins))?;
    if let Some(site) = op.site {
        write!(text, " @ {}", sites[site as usize])?;
    }
    while text.ends_with(' ') {
        text.pop();
    }
    text.push('\n');
    for (index, block) in op.blocks.iter().enumerate() {
        let bound: Vec<Val> = [block.item, block.entry_value, block.base]
            .into_iter()
            .flatten()
            .collect();
        writeln!(
            text,
            "{indent}{index}({}) => ({}):",
            list(&bound),
            list(&block.results)
        )?;
        print_block(text, block, sites, depth + 1)?;
    }
    Ok(())
}

fn list(values: &[Val]) -> String {
    let names: Vec<String> = values.iter().map(|value| format!("%{}", value.0)).collect();
    names.join(" ")
}
