//! Measures components of one program that different tools made, side by side: `bench peer=a.wasm ours=b.wasm`.

mod calls;
mod figure;
mod host;
mod start;

use std::path::PathBuf;

use clap::Parser;
use figure::Figure;
use host::Candidate;
use wasmtime::Result;

/// Measures components of one program that different tools made, in turn.
#[derive(Parser)]
struct Args {
    /// Components, as `NAME=FILE`; ratios are to the first.
    #[arg(required = true, value_parser = named)]
    components: Vec<(String, PathBuf)>,
    /// Rounds of each figure.
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

fn named(text: &str) -> Result<(String, PathBuf), String> {
    let (name, file) = text.split_once('=').ok_or("expected NAME=FILE")?;
    Ok((name.to_owned(), file.into()))
}

fn main() -> Result<()> {
    let args = Args::parse();
    let engine = host::engine()?;
    let mut figures = Vec::new();
    let mut candidates = Vec::new();
    let mut compile = Figure::new("compile", "ms");
    for (name, file) in &args.components {
        let (candidate, time) = Candidate::compile(&engine, name, file)?;
        compile.samples.push(vec![time]);
        candidates.push(candidate);
    }
    figures.push(compile);
    start::measure(&mut candidates, args.rounds, &mut figures)?;
    calls::measure(&mut candidates, args.rounds, &mut figures)?;
    let names: Vec<&str> = candidates.iter().map(|c| c.name.as_str()).collect();
    if args.json {
        println!("{}", figure::json(&names, &figures));
    } else {
        print!("{}", figure::table(&names, &figures));
    }
    Ok(())
}
