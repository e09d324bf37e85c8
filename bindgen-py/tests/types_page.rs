//! `docs/reference/types.md` shows what is generated for each type of WIT.
//!
//! The page itself says what to show: the first column of its table, and its blocks of WIT. The
//! other columns, and the block of Python after each block of WIT, come from the emitter.

mod corpus;

use anyhow::{Context, Result, ensure};
use hognose_bindgen_py::{
    emit::python,
    world::{Options, World},
};
use std::fs;
use wit_parser::Resolve;

#[test]
fn the_page_shows_what_is_generated() -> Result<()> {
    let path = testing::root().join("docs/reference/types.md");
    let page = fs::read_to_string(&path)?;
    let made = blocks(&rows(&page)?)?;
    Ok(testing::text(&path, &made)?)
}

/// The module of an imported interface with these declarations.
fn module(declarations: &str) -> Result<String> {
    let text = format!(
        "package local:page; interface api {{ {declarations} }} world page {{ import api; }}"
    );
    let mut resolve = Resolve::default();
    let package = resolve
        .push_source("page.wit", &text)
        .with_context(|| text.clone())?;
    let world = resolve.select_world(&[package], None)?;
    let world = World::new(resolve, world, &Options::default())
        .map_err(|problems| anyhow::anyhow!("{text}: {problems:?}"))?;
    let files = python::emit(&world);
    let module = files.get("wit_world/imports/api.py");
    module
        .cloned()
        .context("there is no module of the interface")
}

/// Fills in the table: a row whose first cell names types in backticks shows how they are passed.
fn rows(page: &str) -> Result<String> {
    let mut out = String::new();
    for line in page.lines() {
        let cell = line
            .strip_prefix("| `")
            .and_then(|rest| rest.split('|').next());
        match cell {
            Some(cell) => {
                let types: Vec<&str> = cell.split('`').step_by(2).map(str::trim).collect();
                out += &row(&types)?;
            }
            None => out += line,
        }
        out.push('\n');
    }
    Ok(out)
}

/// A row. All of its types look the same in Python.
fn row(types: &[&str]) -> Result<String> {
    let types: Vec<&str> = types.iter().copied().filter(|ty| !ty.is_empty()).collect();
    let mut seen: Vec<(String, String)> = Vec::new();
    for ty in &types {
        let found = signature(&module(&format!("f: func(value: {ty}) -> {ty};"))?)?;
        if !seen.contains(&found) {
            seen.push(found);
        }
    }
    ensure!(seen.len() == 1, "{types:?} differ: {seen:?}");
    let (taken, given) = &seen[0];
    let names: Vec<String> = types.iter().map(|ty| format!("`{ty}`")).collect();
    Ok(format!(
        "| {} | {} | {} |",
        names.join(" "),
        code(given),
        code(taken)
    ))
}

/// The types of the parameter and of the result of the function `f`.
fn signature(module: &str) -> Result<(String, String)> {
    let (_, rest) = module
        .split_once("def f(")
        .context("there is no function")?;
    let words: Vec<&str> = rest.split_whitespace().collect();
    let text = words.join(" ");
    let (taken, rest) = text.split_once(") -> ").context("there is no result")?;
    let taken = taken
        .trim()
        .trim_end_matches(',')
        .trim_start_matches("value: ");
    let (given, rest) = rest.split_once(':').context("the function has no body")?;
    let error = rest.trim().strip_prefix("\"\"\"Raises: ");
    let error = error.and_then(|rest| rest.split('"').next());
    let given = match error {
        Some(error) => format!("{given}, or raises {error}"),
        None => given.to_owned(),
    };
    Ok((taken.to_owned(), given))
}

/// Text as code in a table, where a bar would end the cell.
fn code(text: &str) -> String {
    match text.contains('|') {
        true => format!("<code>{}</code>", text.replace('|', "&#124;")),
        false => format!("`{text}`"),
    }
}

/// Writes the block of Python after each block of WIT.
fn blocks(page: &str) -> Result<String> {
    const WIT: &str = "```wit\n";
    const PYTHON: &str = "```python\n";
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(WIT) {
        let (declarations, after) = after.split_once("```").context("a block is open")?;
        let (between, after) = after.split_once(PYTHON).context("no Python follows")?;
        let (_, after) = after.split_once("```").context("a block is open")?;
        let classes = classes(&module(declarations)?);
        out += &format!("{before}{WIT}{declarations}```{between}{PYTHON}{classes}```");
        rest = after;
    }
    Ok(out + rest)
}

/// What a module defines, without its imports and the bodies of functions.
fn classes(module: &str) -> String {
    let lines: Vec<&str> = module
        .lines()
        .skip_while(|line| !line.starts_with("@") && !line.starts_with("class "))
        .collect();
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        let next = lines.get(index + 1).map_or("", |line| line.trim_start());
        let in_body = ["raise ", "return ", "\"`"].iter();
        let in_body = in_body
            .clone()
            .any(|word| line.trim_start().starts_with(word));
        let is_private = line.contains("__slots__") || line.contains("_handle: int");
        let is_rest = line.trim() == ")" && line.starts_with("        ");
        let is_gap = line.is_empty() && out.ends_with(":\n");
        if in_body || is_private || is_rest || is_gap {
            continue;
        }
        let has_body = line.ends_with(':') && next.starts_with("raise ");
        out += line;
        out += if has_body { " ..." } else { "" };
        out.push('\n');
    }
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    out.trim_end().to_owned() + "\n"
}
