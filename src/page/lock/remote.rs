//! Files by their URL: those of the page, and those of other servers.

use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use hognose_host::{alone, fetch};
use std::fs;
use url::Url;

/// How often an address may be elsewhere.
const MOVES: usize = 8;

/// Asks for a file: nothing where there is none.
pub(super) type Fetch<'a> = &'a dyn Fn(&Url) -> Result<Option<Vec<u8>>>;

pub(super) fn get(url: &Url) -> Result<Option<Vec<u8>>> {
    let mut at = url.clone();
    at.set_fragment(None);
    if at.scheme() == "file" {
        let path = at.to_file_path();
        let path = path.map_err(|()| failed(format!("{url} is no file")))?;
        return match fs::read(&path) {
            Ok(content) => Ok(Some(content)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::file(Doing::Read, &path, &error)),
        };
    }
    for _ in 0..MOVES {
        let asked = alone::run(fetch::fetch(at.as_str())).map_err(|error| error.to_string());
        match asked.flatten() {
            Ok(fetch::Fetched::File(content)) => return Ok(Some(content)),
            Ok(fetch::Fetched::Refused(404 | 410)) => return Ok(None),
            Ok(fetch::Fetched::Refused(status)) => {
                return Err(failed(format!("{at} answered {status}")));
            }
            Ok(fetch::Fetched::Moved(place)) => match at.join(&place) {
                Ok(next) => at = next,
                Err(error) => return Err(failed(format!("{at} is at `{place}`: {error}"))),
            },
            Err(error) => return Err(failed(format!("{at} cannot be fetched: {error}"))),
        }
    }
    Err(failed(format!(
        "{url} is elsewhere more than {MOVES} times"
    )))
}

pub(super) fn failed(message: String) -> Failure {
    Report::new(Code::CannotLock, message).into()
}
