//! `hognose dev`: a session of building at every change, and serving or running what was built.
//!
//! [`inputs`] says what a build reads, [`watch`] waits until that changes, [`stage`] is where
//! components run. The code of Python is the same at every build, so it is compiled apart, once: a
//! change takes an import of the app and the compilation of what is around it.

mod inputs;
pub mod page;
mod stage;
mod watch;

use crate::{
    args::{Dev, MessageArgs},
    build::{self, Opened, Plan, Prepared, Target},
    diagnostics::{self, Result},
    files::{self, Output},
    project::{Project, plan},
    terminal::{Progress, color, size},
};
use hognose_componentize::{Artifact, Code};
use hognose_host::kind::{self, Kind};
use inputs::Inputs;
use stage::Stage;
use watch::Watch;
use wit_parser::WorldItem;

/// Everything that is kept from one build to the next.
pub struct Session<'a> {
    args: &'a Dev,
    watch: Watch,
    runtime: Option<Artifact>,
    stage: Option<Stage<'a>>,
    /// Whether anything was built so far.
    built: bool,
    /// What the last build made, unless it failed.
    last: Option<Vec<u8>>,
}

/// What is done with a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    Serve,
    Run,
    Write,
}

impl<'a> Session<'a> {
    /// Starts to watch. Fails where there is no project at all.
    pub fn new(args: &'a Dev) -> Result<Session<'a>> {
        let folder = inputs::project_folder(args.build.project.as_deref())?;
        let mut watch = Watch::new()?;
        watch.follow(Inputs::of_project(&folder));
        Ok(Session {
            args,
            watch,
            runtime: None,
            stage: None,
            built: false,
            last: None,
        })
    }

    /// Goes on until a signal ends the process, or something fails that no change of a source
    /// fixes.
    pub fn run(mut self) -> Result<u8> {
        loop {
            if let Err(failure) = self.turn()? {
                self.last = None;
                eprint!("{}", diagnostics::render(&failure, color::on_stderr()));
                self.note(match &self.stage {
                    Some(stage) if stage.is_serving() => {
                        "what was built before is still served; waiting for a change"
                    }
                    Some(_) | None => "waiting for a change",
                });
            }
            self.watch.wait()?;
        }
    }

    fn messages(&self) -> &'a MessageArgs {
        &self.args.build.messages
    }

    fn note(&self, text: &str) {
        if !self.messages().quiet {
            eprintln!("note: {text}");
        }
    }

    /// One build. The outer error ends the session.
    fn turn(&mut self) -> Result<Result<()>> {
        let mut progress = Progress::new(self.messages().verbosity());
        let (plan, prepared) = match self.prepare(&mut progress) {
            Ok(prepared) => prepared,
            Err(failure) => return Ok(Err(failure)),
        };
        let purpose = match plan.target {
            Target::Component => purpose(&prepared),
            Target::Js | Target::Core | Target::Web => Purpose::Write,
        };
        if self.runtime.is_none() {
            self.runtime = Some(build::open_runtime()?);
        }
        if purpose != Purpose::Write && self.stage.is_none() {
            self.stage = Some(Stage::new(self.args)?);
        }
        if let (Purpose::Serve, Some(stage)) = (purpose, &mut self.stage) {
            // An address that is taken stays taken.
            stage.listen()?;
        }
        Ok(self.build(&plan, prepared, purpose, progress))
    }

    fn prepare(&mut self, progress: &mut Progress) -> Result<(Plan, Prepared)> {
        let project = Project::find(self.args.build.project.as_deref())?;
        let plan = plan::of_project(&project, &self.args.build);
        // Before anything in them can fail.
        self.watch.follow(Inputs::of(&project, &plan));
        let prepared = build::prepare(&plan, progress)?;
        Ok((plan, prepared))
    }

    fn build(
        &mut self,
        plan: &Plan,
        prepared: Prepared,
        purpose: Purpose,
        mut progress: Progress,
    ) -> Result<()> {
        let runtime = match &self.runtime {
            Some(runtime) => runtime,
            None => self.runtime.insert(build::open_runtime()?),
        };
        let opened = Opened {
            runtime,
            code: match purpose {
                Purpose::Write => Code::Inside,
                Purpose::Serve | Purpose::Run => Code::Shared,
            },
        };
        let stage = match (&mut self.stage, purpose) {
            (Some(stage), Purpose::Serve | Purpose::Run) => stage,
            (_, Purpose::Write) | (None, _) => {
                if plan.target != Target::Component {
                    build::js::build(plan, prepared, Some(opened), &mut progress)?;
                    return Ok(());
                }
                files::check(&plan.output, Output::Component)?;
                let component = build::finish(plan, prepared, Some(opened), &mut progress)?;
                files::write(&plan.output, Output::Component, &component.bytes)?;
                let (path, size) = (plan.output.display(), size(component.bytes.len() as u64));
                progress.done(&format!("wrote `{path}`, {size},"));
                if !self.built {
                    self.note("this world is neither served nor run: each change writes the file");
                }
                self.built = true;
                return Ok(());
            }
        };
        let component = build::finish(plan, prepared, Some(opened), &mut progress)?;
        // A program may write files where its sources are, which must not run it again.
        if self.last.as_ref() == Some(&component.bytes) {
            progress.done("nothing new was built");
            return Ok(());
        }
        let bytes = component.bytes;
        stage.load_code(component.code, &progress)?;
        let component = progress.stage("compile", || stage.compile(&bytes))?;
        if purpose == Purpose::Serve {
            progress.stage("replace", || stage.serve(&component))?;
        }
        progress.done(match self.built {
            true => "built again",
            false => "built",
        });
        self.built = true;
        self.last = Some(bytes);
        match purpose {
            Purpose::Serve => stage.say_address(),
            Purpose::Run => stage.run(&component, &plan.output)?,
            Purpose::Write => {}
        }
        Ok(())
    }
}

/// What the world is for.
fn purpose(prepared: &Prepared) -> Purpose {
    let loaded = &prepared.loaded;
    let exports = loaded.resolve.worlds[loaded.world].exports.values();
    let names = exports.filter_map(|item| match item {
        WorldItem::Interface { id, .. } => loaded.resolve.id_of(*id),
        WorldItem::Function(_) | WorldItem::Type { .. } => None,
    });
    let names: Vec<String> = names.collect();
    if kind::of(&names, &Kind::HANDLERS).is_some() {
        Purpose::Serve
    } else if kind::of(&names, &Kind::PROGRAMS).is_some() {
        Purpose::Run
    } else {
        Purpose::Write
    }
}
