//! The command line under the name of componentize-py, and the command that gives it this name.

use super::{Cli, MessageArgs};
use clap::{Command, CommandFactory};
use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

/// The other name.
pub const NAME: &str = "componentize-py";

/// What it says of its version: that which the command line and the generated modules follow, then ours.
const VERSION: &str = concat!("0.25.1 (hognose ", env!("CARGO_PKG_VERSION"), ")");

/// What its command line has; our other commands work as well, but its help does not show them.
const COMMANDS: [&str; 2] = ["componentize", "bindings"];

/// `hognose alias`.
#[derive(Debug, clap::Args)]
pub struct Alias {
    /// Where to make it [default: the active virtual environment, else beside this program]
    pub folder: Option<PathBuf>,
    /// Replace a `componentize-py` that is something else
    #[arg(short, long, conflicts_with = "remove")]
    pub force: bool,
    /// Take away what this command has made
    #[arg(long)]
    pub remove: bool,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// The command line as it is called: `program` is the first of the process's arguments.
pub fn command(program: Option<&OsStr>) -> Command {
    let command = Cli::command();
    let called = program
        .map(Path::new)
        .and_then(Path::file_stem)
        .is_some_and(|stem| stem == NAME);
    if !called {
        return command;
    }
    let hidden: Vec<String> = command
        .get_subcommands()
        .map(|command| command.get_name().to_string())
        .filter(|name| !COMMANDS.contains(&name.as_str()))
        .collect();
    hidden.into_iter().fold(
        command.name(NAME).bin_name(NAME).version(VERSION),
        |command, name| command.mut_subcommand(name, |command| command.hide(true)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;
    use std::ffi::OsString;

    /// The options of componentize-py, as `tests/parity/options.py` reads them: whose they are, spellings, the name of a value.
    const OPTIONS: &str = include_str!("../../tests/parity/options.txt");

    struct Known<'a> {
        command: &'a str,
        spellings: Vec<&'a str>,
        value: Option<&'a str>,
    }

    fn options() -> Vec<Known<'static>> {
        OPTIONS
            .lines()
            .map(|line| {
                let (command, rest) = line.split_once(": ").unwrap();
                let words: Vec<&str> = rest.split(' ').collect();
                let (values, spellings) = words.into_iter().partition(|word| word.starts_with('<'));
                let value = (values as Vec<&str>).first().map(|value| match *value {
                    "<FEATURES>" => "a,b",
                    "<IMPORT_INTERFACE_NAME>" | "<EXPORT_INTERFACE_NAME>" | "<MODULE_WORLDS>" => {
                        "a:b/c=d"
                    }
                    _ => "x",
                });
                Known {
                    command,
                    spellings,
                    value,
                }
            })
            .collect()
    }

    fn parse(words: &[&str]) -> Result<args::Command, clap::Error> {
        args::parse(words.iter().map(OsString::from))
    }

    /// The option as `-o x`, `-ox`, `--output x` and `--output=x`.
    fn forms(spelling: &str, value: Option<&str>) -> Vec<Vec<String>> {
        let Some(value) = value else {
            return vec![vec![spelling.to_string()]];
        };
        let joint = if spelling.starts_with("--") { "=" } else { "" };
        vec![
            vec![spelling.to_string(), value.to_string()],
            vec![format!("{spelling}{joint}{value}")],
        ]
    }

    #[test]
    fn every_option_of_componentize_py_is_taken() {
        let mut tried = 0;
        for option in options() {
            for spelling in &option.spellings {
                for form in forms(spelling, option.value) {
                    let form: Vec<&str> = form.iter().map(String::as_str).collect();
                    for command in COMMANDS {
                        let before = [&[NAME], form.as_slice(), &[command, "y"]].concat();
                        let between = [&[NAME, command], form.as_slice(), &["y"]].concat();
                        let after = [&[NAME, command, "y"], form.as_slice()].concat();
                        let places = match option.command {
                            NAME if *spelling == "--version" || *spelling == "-V" => vec![before],
                            NAME => vec![before, between, after],
                            owner if owner == command => vec![between, after],
                            _ => vec![],
                        };
                        for words in places {
                            tried += 1;
                            match parse(&words) {
                                Ok(_) => {}
                                Err(error) if !error.use_stderr() => {}
                                Err(error) => panic!("{words:?}: {error}"),
                            }
                        }
                    }
                }
            }
        }
        assert!(tried > 100, "{tried}");
    }

    #[test]
    fn the_name_is_that_by_which_it_is_called() {
        let help = |program: &str| parse(&[program, "--help"]).unwrap_err().to_string();
        assert!(help("/usr/bin/componentize-py").contains("Usage: componentize-py "));
        assert!(help("hognose").contains("Usage: hognose "));
        assert!(!help("componentize-py").contains("serve"));
        assert!(help("hognose").contains("serve"));
    }
}
