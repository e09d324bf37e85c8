//! The help of each command is as `tests/help/` has it: `--help` in a file named after the command, `-h` of all together in `short.txt`.
//! `HOGNOSE_BLESS=1` writes the files.

use std::{collections::BTreeMap, env, fs, path::Path, process::Command};

fn help(words: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hognose"));
    // Width and colours do not depend on where this runs.
    let output = command
        .args(words)
        .env("NO_COLOR", "1")
        .env("COLUMNS", "50")
        .output()
        .unwrap();
    assert!(output.status.success(), "{words:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// The commands, as the help of all lists them.
fn commands(help: &str) -> Vec<String> {
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    let names = listed.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn help_is_as_written() {
    let all = help(&["--help"]);
    let names = commands(&all);
    assert!(names.len() > 12, "{names:?}");
    let mut pages = BTreeMap::new();
    let mut short = String::new();
    pages.insert("hognose.txt".to_string(), all);
    for name in names.iter().filter(|name| *name != "help") {
        pages.insert(format!("{name}.txt"), help(&[name, "--help"]));
        let brief = help(&[name, "-h"]);
        assert!(brief.lines().count() < 48, "`{name} -h` is long");
        short += &format!("$ hognose {name} -h\n{brief}\n");
    }
    pages.insert("short.txt".to_string(), short);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/help");
    if env::var_os("HOGNOSE_BLESS").is_some() {
        fs::create_dir_all(&folder).unwrap();
        for entry in fs::read_dir(&folder).unwrap().flatten() {
            fs::remove_file(entry.path()).unwrap();
        }
        for (name, text) in &pages {
            fs::write(folder.join(name), text).unwrap();
        }
        return;
    }
    let files = fs::read_dir(&folder).unwrap().flatten();
    let files: Vec<String> = files
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    for name in &files {
        assert!(pages.contains_key(name), "there is no command for `{name}`");
    }
    for (name, text) in &pages {
        let expected = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            *text == expected,
            "`{name}`: HOGNOSE_BLESS=1 takes what was found:\n{text}"
        );
        for line in text.lines() {
            assert!(
                line.chars().count() <= 100,
                "`{name}` is wider than 100: {line}"
            );
        }
    }
}
