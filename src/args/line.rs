//! The whole of the command line, also under the name of componentize-py.

use super::{
    alias::NAME,
    app::Target,
    command::Command,
    messages::{self, MessageArgs},
    world::WorldArgs,
};
use crate::diagnostics;
use clap::{
    CommandFactory, FromArgMatches, Parser,
    error::{ContextKind, ContextValue, ErrorKind},
};
use std::{
    ffi::{OsStr, OsString},
    path::Path,
};

/// What componentize-py says of its version: that which the command line and the generated modules
/// follow, then ours.
const VERSION: &str = concat!("0.25.1 (hognose ", env!("CARGO_PKG_VERSION"), ")");

/// What componentize-py's command line has; our other commands work as well, but its help does not
/// show them.
const COMMANDS: [&str; 2] = ["componentize", "bindings"];

/// What is below the options.
const STATUS: &str = "\
Exit status: 0 when all went well; 1 after an error of yours, or when `check` finds something;
2 after a wrong command line; 3 after a fault of hognose, which asks to be reported;
130 after an interruption. `run` has the status of its program.
`hognose explain CODE` says more about an error, as in `hognose explain no-world`.";

/// Of the lines of help, wherever it is printed.
const WIDTH: usize = 100;

/// Turns Python into WebAssembly components.
#[derive(Debug, Parser)]
#[command(name = "hognose", version, after_help = STATUS, term_width = WIDTH, max_term_width = WIDTH)]
pub struct Cli {
    #[command(flatten)]
    world: WorldArgs,
    #[command(flatten)]
    messages: MessageArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The command line as it is called: `program` is the first of the process's arguments.
pub fn command_line(program: Option<&OsStr>) -> clap::Command {
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

/// Reads the command line. What came before the command is moved into it.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, clap::Error> {
    let args: Vec<OsString> = args.into_iter().collect();
    let program = args.first().map(OsString::as_os_str);
    let mut line = command_line(program).color(messages::asked_for(&args).into());
    let matches = line.try_get_matches_from_mut(args)?;
    let Cli {
        world: world_before,
        messages: messages_before,
        mut command,
    } = Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut line))?;
    let (world, messages) = command.shared();
    messages.take(messages_before);
    match world {
        Some(world) => world.take(world_before),
        None if world_before != WorldArgs::default() => {
            let words = format!("`{}` takes no options that choose a world", command.name());
            return Err(line.error(ErrorKind::ArgumentConflict, words));
        }
        None => {}
    }
    match command {
        Command::Dev(dev) if dev.build.json => {
            let words = "`dev` prints no JSON: `hognose build --json` does";
            Err(line.error(ErrorKind::ArgumentConflict, words))
        }
        Command::Dev(dev)
            if dev
                .build
                .build
                .target
                .is_some_and(|it| it != Target::Component) =>
        {
            let words = "`dev` serves components: `hognose build --target` makes other modules";
            Err(line.error(ErrorKind::ArgumentConflict, words))
        }
        command => Ok(command),
    }
}

/// The error with words of the user's as a terminal may have them.
pub fn plain(mut error: clap::Error) -> clap::Error {
    let context: Vec<(ContextKind, ContextValue)> = error
        .context()
        .filter_map(|(kind, value)| match value {
            ContextValue::String(text) => {
                let text = diagnostics::plain(text).into_owned();
                Some((kind, ContextValue::String(text)))
            }
            _ => None,
        })
        .collect();
    for (kind, value) in context {
        error.insert(kind, value);
    }
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The options of componentize-py, as `tests/parity/options.py` reads them: whose they are,
    /// spellings, the name of a value.
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

    fn parse(words: &[&str]) -> Result<Command, clap::Error> {
        super::parse(words.iter().map(OsString::from))
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
