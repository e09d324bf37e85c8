//! Panics as reports.

use super::{color, status};
use crate::diagnostics::{self, Report};
use std::{any::Any, backtrace::Backtrace, env, panic, process};

/// From now on, a panic is reported as any other error. No backtrace, unless `RUST_BACKTRACE` asks
/// for one.
pub fn report_panics() {
    panic::set_hook(Box::new(|info| {
        let words = message(info.payload());
        // Whoever read what we print has gone: that is how `print!` says so.
        if words.starts_with("failed printing to") && words.contains("Broken pipe") {
            process::exit(status::SUCCESS.into());
        }
        let place = info.location();
        let place = place.map_or(String::new(), |at| {
            format!(" ({}:{})", at.file(), at.line())
        });
        let mut report = Report::internal(format!("{words}{place}"));
        if env::var_os("RUST_BACKTRACE").is_some_and(|wish| wish != "0") {
            report.detail = format!("{}\n{}", report.detail, Backtrace::force_capture());
        }
        eprint!(
            "{}",
            diagnostics::render(&report.into(), color::on_stderr())
        );
    }));
}

fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    let owned = payload.downcast_ref::<String>().map(String::as_str);
    text.or(owned).unwrap_or("a panic without words")
}
