//! The reference pages that the program itself can write: commands, project keys, error codes.
//!
//! They are in `docs/reference/`, so that nothing is written twice. `HOGNOSE_BLESS=1` writes them.

use serde_json::Value;
use std::{collections::BTreeMap, fmt::Write, fs};

/// Pages by path, below the folder of the repository.
type Pages = BTreeMap<String, String>;

const COMMANDS: &str = "docs/reference/commands";
/// The short help of all commands, which is no page.
const SHORT: &str = "tests/help/short.txt";
/// Wider than this, help does not fit on a terminal.
const WIDTH: usize = 100;

/// What the program prints.
fn printed(words: &[&str]) -> String {
    // The width does not depend on where this runs.
    let mut command = testing::hognose();
    command.args(words).env("COLUMNS", "50");
    let (text, _) = testing::succeed(&mut command).unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// Compares the pages with the files, or writes them.
fn check(pages: &Pages) {
    for (name, text) in pages {
        testing::text(&testing::root().join(name), text).unwrap();
    }
}

/// The commands with what they do, as the help of all lists them.
fn commands(help: &str) -> Vec<(String, String)> {
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let mut commands: Vec<(String, String)> = Vec::new();
    for line in listed.take_while(|line| !line.is_empty()) {
        let line = line.strip_prefix("  ").unwrap();
        match (line.split_once("  "), commands.last_mut()) {
            (Some((name, about)), _) if !name.is_empty() => {
                commands.push((name.to_owned(), about.trim().to_owned()));
            }
            (_, Some((_, about))) => *about = format!("{about} {}", line.trim()),
            (_, None) => panic!("{line}"),
        }
    }
    commands.retain(|(name, _)| name != "help");
    assert!(commands.len() > 12, "{commands:?}");
    commands
}

#[test]
fn commands_are_as_their_help_says() {
    let all = printed(&["--help"]);
    let commands = commands(&all);
    let mut pages = Pages::new();
    let mut index = String::from(
        "# Commands\n\nThese pages are what `hognose COMMAND --help` prints.\n\n| Command | What it does |\n|---|---|\n",
    );
    let mut short = String::new();
    for (name, about) in &commands {
        let help = printed(&[name, "--help"]);
        for line in help.lines() {
            let columns = line.chars().count();
            assert!(columns <= WIDTH, "`{name}` is wider than {WIDTH}: {line}");
        }
        let page = format!("# hognose {name}\n\n```text\n{help}```\n");
        pages.insert(format!("{COMMANDS}/{name}.md"), page);
        writeln!(index, "| [`{name}`]({name}.md) | {about} |").unwrap();

        let brief = printed(&[name, "-h"]);
        assert!(brief.lines().count() < 48, "`{name} -h` is long");
        short += &format!("$ hognose {name} -h\n{brief}\n");
    }
    write!(index, "\n## hognose\n\n```text\n{all}```\n").unwrap();
    pages.insert(format!("{COMMANDS}/index.md"), index);

    let files = fs::read_dir(testing::root().join(COMMANDS))
        .unwrap()
        .flatten();
    for file in files.map(|entry| entry.file_name().into_string().unwrap()) {
        let there = pages.contains_key(&format!("{COMMANDS}/{file}"));
        assert!(there, "there is no command for `{file}`");
    }
    pages.insert(SHORT.to_owned(), short);
    check(&pages);
}

#[test]
fn error_codes_are_as_explain_lists_them() {
    let mut page = String::from(
        "# Error codes\n\n\
        Each error and warning has a code, as in `error[no-world]`. `hognose explain CODE` prints\n\
        the same pages. A code never changes its meaning, so that scripts can compare it.\n\n\
        | Code | What it means |\n|---|---|\n",
    );
    for line in printed(&["explain"]).lines() {
        let (code, title) = line.split_once("  ").unwrap();
        writeln!(page, "| [`{code}`](errors/{code}.md) | {} |", title.trim()).unwrap();
    }
    check(&Pages::from([(
        "docs/reference/errors.md".to_owned(),
        page,
    )]));
}

#[test]
fn project_keys_are_as_the_schema_has_them() {
    let schema: Value = serde_json::from_str(&printed(&["schema"])).unwrap();
    let mut page = String::from(
        "# Project keys\n\n\
        These are the keys of `[tool.hognose]` in `pyproject.toml`, or in the header of a\n\
        [single file](../guides/single-files.md). Each key is optional, and options on the command\n\
        line override it. `hognose schema` prints the schema from which this page is made.\n\
        [Projects](../guides/projects.md) has an example.\n",
    );
    table(
        &mut page,
        &schema,
        "tool.hognose",
        &schema["definitions"]["hognose"],
    );
    check(&Pages::from([(
        "docs/reference/project.md".to_owned(),
        page,
    )]));
}

/// Writes the table of one object, and after it those of the objects in it.
fn table(page: &mut String, schema: &Value, name: &str, object: &Value) {
    write!(page, "\n## `[{name}]`\n\n").unwrap();
    if name != "tool.hognose" {
        write!(page, "{}\n\n", object["description"].as_str().unwrap()).unwrap();
    }
    *page += "| Key | Type | What it says |\n|---|---|---|\n";
    let mut tables = Vec::new();
    for (key, value) in object["properties"].as_object().unwrap() {
        let target = resolved(schema, value);
        let about = [value, target].map(|value| value["description"].as_str());
        let about = about.into_iter().flatten().next().unwrap();
        let kind = kind(target);
        writeln!(page, "| `{key}` | {kind} | {about} |").unwrap();
        if target["properties"].is_object() {
            tables.push((format!("{name}.{key}"), target));
        }
    }
    for (name, target) in tables {
        table(page, schema, &name, target);
    }
}

/// The value, or what it refers to.
fn resolved<'a>(schema: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(path) => schema.pointer(path.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

/// The type of a key, in words.
fn kind(value: &Value) -> String {
    if let Some(choices) = value["enum"].as_array() {
        let words: Vec<String> = choices.iter().map(|choice| format!("`{choice}`")).collect();
        return words.join(" or ");
    }
    if let Some(kinds) = value["anyOf"].as_array() {
        let words: Vec<String> = kinds.iter().map(kind).collect();
        return words.join(" or ");
    }
    match value["type"].as_str().unwrap() {
        "array" => format!("list of {}s", kind(&value["items"])),
        "object" => match value.get("additionalProperties") {
            Some(each) if each.is_object() => format!("table; each value is a {}", kind(each)),
            _ => "table".to_owned(),
        },
        simple => simple.to_owned(),
    }
}
