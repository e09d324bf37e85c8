//! Text to values of a known type.

use std::str::FromStr;

use wasm_wave::{
    ast::{Node, NodeType},
    parser::Parser,
};
use wasmtime::{
    Result,
    component::{Type, Val},
    error::{Context, bail, format_err},
};

use super::names::Names;

/// Cuts `name(arguments) rest` into its three parts; the parentheses stay with the arguments.
pub fn call(text: &str) -> Result<(&str, &str, &str)> {
    let (name, rest) = text
        .find('(')
        .map(|open| text.split_at(open))
        .with_context(|| format!("`{text}` is not a call such as `name(1, \"x\")`"))?;
    if let Some(after) = rest.strip_prefix("()") {
        return Ok((name.trim(), "()", after));
    }
    let parsed = Parser::new(rest)
        .parse_raw_value()
        .with_context(|| format!("the arguments of `{text}` cannot be read"))?;
    let (arguments, after) = rest.split_at(parsed.node().span().end);
    Ok((name.trim(), arguments, after))
}

/// Values from `(1, "x")`, one for each type.
pub fn arguments(text: &str, types: &[Type], names: &mut dyn Names) -> Result<Vec<Val>> {
    if text.trim() == "()" {
        return tuple(&[], types, text, names);
    }
    let parsed = Parser::new(text).parse_raw_value()?;
    let nodes: Vec<&Node> = parsed.node().as_tuple()?.collect();
    tuple(&nodes, types, text, names)
}

/// A value from text that holds nothing else.
pub fn value(text: &str, ty: &Type, names: &mut dyn Names) -> Result<Val> {
    let mut parser = Parser::new(text);
    let parsed = parser
        .parse_raw_value()
        .with_context(|| format!("`{text}` is not a value"))?;
    parser
        .finish()
        .with_context(|| format!("`{text}` is more than a value"))?;
    read(parsed.node(), ty, text, names)
}

fn tuple(nodes: &[&Node], types: &[Type], text: &str, names: &mut dyn Names) -> Result<Vec<Val>> {
    if nodes.len() != types.len() {
        bail!(
            "`{text}` holds {} values, expected {}",
            nodes.len(),
            types.len()
        );
    }
    nodes
        .iter()
        .zip(types)
        .map(|(node, ty)| read(node, ty, text, names))
        .collect()
}

fn read(node: &Node, ty: &Type, text: &str, names: &mut dyn Names) -> Result<Val> {
    shape(node, ty, text, names).with_context(|| format!("in `{}`", &text[node.span()]))
}

fn shape(node: &Node, ty: &Type, text: &str, names: &mut dyn Names) -> Result<Val> {
    Ok(match ty {
        Type::Bool => Val::Bool(node.as_bool()?),
        Type::S8 => Val::S8(number(node, text, "s8")?),
        Type::U8 => Val::U8(number(node, text, "u8")?),
        Type::S16 => Val::S16(number(node, text, "s16")?),
        Type::U16 => Val::U16(number(node, text, "u16")?),
        Type::S32 => Val::S32(number(node, text, "s32")?),
        Type::U32 => Val::U32(number(node, text, "u32")?),
        Type::S64 => Val::S64(number(node, text, "s64")?),
        Type::U64 => Val::U64(number(node, text, "u64")?),
        Type::Float32 => Val::Float32(number(node, text, "f32")?),
        Type::Float64 => Val::Float64(number(node, text, "f64")?),
        Type::Char => Val::Char(node.as_char(text)?),
        Type::String => Val::String(node.as_str(text)?.into_owned()),
        Type::List(list) => Val::List(items(node, &list.ty(), text, names)?),
        Type::FixedLengthList(list) => {
            let values = items(node, &list.ty(), text, names)?;
            if values.len() != list.len() as usize {
                bail!("{} items, expected {}", values.len(), list.len());
            }
            Val::FixedLengthList(values)
        }
        Type::Map(map) => {
            let pair = [map.key(), map.value()];
            let mut pairs = Vec::new();
            for node in node.as_list()? {
                let nodes: Vec<&Node> = node.as_tuple()?.collect();
                let mut values = tuple(&nodes, &pair, text, names)?.into_iter();
                pairs.extend(values.next().zip(values.next()));
            }
            Val::Map(pairs)
        }
        Type::Record(record) => Val::Record(fields(node, record, text, names)?),
        Type::Tuple(types) => {
            let nodes: Vec<&Node> = node.as_tuple()?.collect();
            let types: Vec<Type> = types.types().collect();
            Val::Tuple(tuple(&nodes, &types, text, names)?)
        }
        Type::Variant(variant) => {
            let (label, payload) = node.as_variant(text)?;
            let case = variant
                .cases()
                .find(|case| case.name == label)
                .with_context(|| format!("`{label}` is not a case of the variant"))?;
            Val::Variant(label.to_owned(), boxed(payload, case.ty, text, names)?)
        }
        Type::Enum(cases) => {
            let label = node.as_enum(text)?;
            if !cases.names().any(|name| name == label) {
                bail!("`{label}` is not a case of the enum");
            }
            Val::Enum(label.to_owned())
        }
        Type::Option(option) => Val::Option(match node.ty() {
            NodeType::OptionSome | NodeType::OptionNone => {
                let payload = node.as_option()?;
                boxed(payload, payload.map(|_| option.ty()), text, names)?
            }
            _ => Some(Box::new(read(node, &option.ty(), text, names)?)),
        }),
        Type::Result(result) => Val::Result(match node.as_result()? {
            Ok(payload) => Ok(boxed(payload, result.ok(), text, names)?),
            Err(payload) => Err(boxed(payload, result.err(), text, names)?),
        }),
        Type::Flags(flags) => {
            let labels: Vec<String> = node.as_flags(text)?.map(str::to_owned).collect();
            if let Some(unknown) = labels
                .iter()
                .find(|l| !flags.names().any(|name| name == *l))
            {
                bail!("`{unknown}` is not one of the flags");
            }
            Val::Flags(labels)
        }
        Type::Own(ty) => Val::Resource(names.resource(node.as_enum(text)?, *ty, true)?),
        Type::Borrow(ty) => Val::Resource(names.resource(node.as_enum(text)?, *ty, false)?),
        Type::Future(_) | Type::Stream(_) | Type::ErrorContext => {
            bail!("a value of an asynchronous type cannot be written as text")
        }
    })
}

fn number<T: FromStr>(node: &Node, text: &str, name: &str) -> Result<T> {
    node.as_number(text)
        .map_err(|_| format_err!("not a value of type `{name}`"))
}

fn items(node: &Node, ty: &Type, text: &str, names: &mut dyn Names) -> Result<Vec<Val>> {
    node.as_list()?
        .map(|item| read(item, ty, text, names))
        .collect()
}

fn fields(
    node: &Node,
    record: &wasmtime::component::types::Record,
    text: &str,
    names: &mut dyn Names,
) -> Result<Vec<(String, Val)>> {
    let written: Vec<(&str, &Node)> = node.as_record(text)?.collect();
    if let Some((name, _)) = written
        .iter()
        .find(|(name, _)| !record.fields().any(|field| field.name == *name))
    {
        bail!("`{name}` is not a field of the record");
    }
    record
        .fields()
        .map(|field| {
            let node = written.iter().find(|(name, _)| *name == field.name);
            let value = match (node, &field.ty) {
                (Some((_, node)), ty) => read(node, ty, text, names)?,
                (None, Type::Option(_)) => Val::Option(None),
                (None, _) => bail!("field `{}` is missing", field.name),
            };
            Ok((field.name.to_owned(), value))
        })
        .collect()
}

fn boxed(
    node: Option<&Node>,
    ty: Option<Type>,
    text: &str,
    names: &mut dyn Names,
) -> Result<Option<Box<Val>>> {
    match (node, ty) {
        (Some(node), Some(ty)) => Ok(Some(Box::new(read(node, &ty, text, names)?))),
        (None, None) => Ok(None),
        (Some(_), None) => bail!("a payload where none belongs"),
        (None, Some(_)) => bail!("the payload is missing"),
    }
}
