//! Reads `calls.txt`. Its notation is described in `tests/runtime/README.md`.

use std::{fs, path::Path};

use hognose_host::values;

/// What to do with a component, and what must come of it.
#[derive(Debug, Default)]
pub struct Script {
    /// Options of the build.
    pub flags: Vec<&'static str>,
    /// Exports that the crate in the folder's `native` implements, if there is one.
    pub rust: Option<Vec<String>>,
    /// Parts that `hognose inspect` must name.
    pub parts: Vec<String>,
    /// Texts that the refusal of the build must hold; empty if it must succeed.
    pub build_fails: Vec<String>,
    /// Whether imports without a line give their arguments back.
    pub echo: bool,
    pub steps: Vec<Step>,
    /// Whether calls belong to the last step, which is `Together`.
    together: bool,
}

#[derive(Debug)]
pub enum Step {
    /// The next call is the first one of a new instance.
    Fresh,
    /// For instances from here on.
    Env(String, String),
    Arg(String),
    Dir {
        host: String,
        guest: String,
    },
    /// Seconds since 1970 that the host's clock shows.
    Clock(f64),
    /// The host drops a resource of the component.
    Drop(Call),
    Call(Call),
    /// Calls that are made at once; each may end at any time.
    Together(Vec<Call>),
    /// That many milliseconds pass without a call.
    Idle(u64),
}

/// A call by the host with all that must happen meanwhile.
#[derive(Debug)]
pub struct Call {
    pub line: usize,
    /// `name(arguments)`, or the resource to be dropped.
    pub text: String,
    pub outcome: Outcome,
    pub imports: Vec<ImportCall>,
    pub stdout: Vec<String>,
    pub stderr: Vec<String>,
}

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Nothing,
    Value(String),
    /// Any value: it is remembered under the name, or equals what was remembered.
    Same(String),
    /// A value other than the remembered one.
    Other(String),
    Trap,
}

/// A call by the component.
#[derive(Clone, Debug)]
pub struct ImportCall {
    pub line: usize,
    /// `name(arguments)`, or `drop name`.
    pub text: String,
    pub answer: Option<String>,
    /// Milliseconds until the answer of an asynchronous function is there.
    pub delay: u64,
}

impl Script {
    pub fn read(path: &Path) -> Result<Script, String> {
        let text =
            fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut script = Script::default();
        for (index, line) in text.lines().enumerate() {
            let meaningful = !line.trim().is_empty() && !line.trim_start().starts_with('#');
            if meaningful {
                script
                    .line(index + 1, line)
                    .map_err(|error| format!("calls.txt:{}: {error}", index + 1))?;
            }
        }
        Ok(script)
    }

    fn line(&mut self, number: usize, line: &str) -> Result<(), String> {
        if let Some(directive) = line.strip_prefix('@') {
            return self.directive(number, directive);
        }
        if line.starts_with(char::is_whitespace) {
            let call = match self.steps.last_mut() {
                Some(Step::Call(call) | Step::Drop(call)) => Some(call),
                Some(Step::Together(calls)) => calls.last_mut(),
                _ => None,
            };
            let call = call.ok_or("an indented line belongs under a call")?;
            return detail(call, number, line.trim());
        }
        let (text, rest) = cut_call(line)?;
        let outcome = match rest.trim() {
            "" => Outcome::Nothing,
            "traps" => Outcome::Trap,
            rest => match rest.strip_prefix("->").map(str::trim) {
                Some(value) => match value.as_bytes().first() {
                    Some(b'$') => Outcome::Same(value[1..].to_owned()),
                    Some(b'!') => Outcome::Other(value[1..].to_owned()),
                    _ => Outcome::Value(value.to_owned()),
                },
                None => return Err(format!("`{rest}` is neither `-> value` nor `traps`")),
            },
        };
        let call = Call::new(number, text, outcome);
        match self.steps.last_mut() {
            Some(Step::Together(calls)) if self.together => calls.push(call),
            _ => self.steps.push(Step::Call(call)),
        }
        Ok(())
    }

    fn directive(&mut self, number: usize, text: &str) -> Result<(), String> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let rest = rest.trim();
        match word {
            "stub-wasi" => self.flags.push("--stub-wasi"),
            "stdlib-used" => self.flags.push("--stdlib=used"),
            "rust" => self.rust = Some(rest.split_whitespace().map(str::to_owned).collect()),
            "part" => self.parts.push(rest.to_owned()),
            "echo" => self.echo = true,
            "build-fails" => self.build_fails.push(quoted(rest)?),
            "fresh" => self.steps.push(Step::Fresh),
            "together" => {
                self.together = true;
                self.steps.push(Step::Together(Vec::new()));
            }
            "end" => self.together = false,
            "idle" => {
                let time = rest.parse().map_err(|_| "expected `@idle MILLISECONDS`")?;
                self.steps.push(Step::Idle(time));
            }
            "arg" => self.steps.push(Step::Arg(rest.to_owned())),
            "env" => {
                let (name, value) = rest.split_once('=').ok_or("expected `@env NAME=value`")?;
                self.steps
                    .push(Step::Env(name.to_owned(), value.to_owned()));
            }
            "dir" => {
                let (host, guest) = rest.split_once(' ').ok_or("expected `@dir HOST GUEST`")?;
                self.steps.push(Step::Dir {
                    host: host.to_owned(),
                    guest: guest.to_owned(),
                });
            }
            "clock" => {
                let seconds = rest.parse().map_err(|_| "expected `@clock SECONDS`")?;
                self.steps.push(Step::Clock(seconds));
            }
            "drop" => self.steps.push(Step::Drop(Call::new(
                number,
                rest.to_owned(),
                Outcome::Nothing,
            ))),
            _ => return Err(format!("unknown directive `@{word}`")),
        }
        Ok(())
    }
}

impl Call {
    fn new(line: usize, text: String, outcome: Outcome) -> Call {
        Call {
            line,
            text,
            outcome,
            imports: Vec::new(),
            stdout: Vec::new(),
            stderr: Vec::new(),
        }
    }
}

fn detail(call: &mut Call, line: usize, text: &str) -> Result<(), String> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    match word {
        "out" => call.stdout.push(quoted(rest)?),
        "err" => call.stderr.push(quoted(rest)?),
        "import" if rest.starts_with("drop ") => call.imports.push(ImportCall {
            line,
            text: rest.to_owned(),
            answer: None,
            delay: 0,
        }),
        "import" => {
            let (text, rest) = cut_call(rest)?;
            let (rest, delay) = match rest.rsplit_once(" after ") {
                Some((rest, delay)) => {
                    let delay = delay.trim().parse();
                    (rest, delay.map_err(|_| "expected `after MILLISECONDS`")?)
                }
                None => (rest, 0),
            };
            let answer = match rest.trim() {
                "" => None,
                rest => Some(
                    rest.strip_prefix("->")
                        .ok_or("expected `import name(arguments) -> value`")?
                        .trim()
                        .to_owned(),
                ),
            };
            call.imports.push(ImportCall {
                line,
                text,
                answer,
                delay,
            });
        }
        _ => return Err(format!("`{word}` is neither `import`, `out` nor `err`")),
    }
    Ok(())
}

fn cut_call(text: &str) -> Result<(String, &str), String> {
    let (_, _, rest) = values::call(text).map_err(|error| format!("{error:#}"))?;
    let call = &text[..text.len() - rest.len()];
    Ok((call.trim().to_owned(), rest))
}

/// The text in `"…"`, with the escapes of values.
fn quoted(text: &str) -> Result<String, String> {
    let value = values::value(
        text,
        &wasmtime::component::Type::String,
        &mut values::NoResources,
    );
    match value {
        Ok(wasmtime::component::Val::String(text)) => Ok(text),
        _ => Err(format!("`{text}` is not a text in double quotes")),
    }
}
