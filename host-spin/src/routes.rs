//! Which component answers for a path.

use wasmtime::{
    Result,
    error::{bail, ensure},
};

/// A route of the manifest: `/hello`, `/users/:id`, `/static/...`.
#[derive(Debug)]
pub struct Route {
    /// As written.
    pub text: String,
    segments: Vec<Segment>,
    /// It ends with `/...`, which matches any further segments, and none.
    wildcard: bool,
}

#[derive(Debug)]
enum Segment {
    Exact(String),
    /// `:name`: any one segment.
    Named(String),
}

/// What a path made of a route.
#[derive(Debug, PartialEq, Eq)]
pub struct Match {
    /// What stands in the place of `/...`, with its slash.
    pub rest: String,
    /// Names of segments and what stands there.
    pub named: Vec<(String, String)>,
}

impl Route {
    pub fn new(text: &str) -> Result<Route> {
        let Some(path) = text.strip_prefix('/') else {
            bail!("the route `{text}` does not start with `/`");
        };
        let (path, wildcard) = match path.strip_suffix("...") {
            Some(path) if path.is_empty() || path.ends_with('/') => (path, true),
            Some(_) => bail!("in the route `{text}`, `...` does not stand behind `/`"),
            None => (path, false),
        };
        ensure!(
            !path.contains("..."),
            "in the route `{text}`, `...` does not stand at the end"
        );
        let segments = split(path)
            .map(|segment| match segment.strip_prefix(':') {
                Some(name) => Segment::Named(name.to_string()),
                None => Segment::Exact(segment.to_string()),
            })
            .collect();
        Ok(Route {
            text: text.to_string(),
            segments,
            wildcard,
        })
    }

    /// The route without `/...`.
    pub fn prefix(&self) -> &str {
        self.text.strip_suffix("/...").unwrap_or(&self.text)
    }

    fn matches(&self, path: &str) -> Option<Match> {
        let mut rest = path;
        let mut named = Vec::new();
        for segment in &self.segments {
            let start = rest.trim_start_matches('/');
            let end = start.find('/').unwrap_or(start.len());
            let (found, after) = start.split_at(end);
            match segment {
                _ if found.is_empty() => return None,
                Segment::Exact(text) if text == found => {}
                Segment::Exact(_) => return None,
                Segment::Named(name) => named.push((name.clone(), found.to_string())),
            }
            rest = after;
        }
        if self.wildcard {
            let rest = rest.to_string();
            return Some(Match { rest, named });
        }
        let rest = String::new();
        (split(path).count() == self.segments.len()).then_some(Match { rest, named })
    }

    /// Greater is more specific: segment by segment, text before names before wildcards.
    fn rank(&self) -> Vec<u8> {
        let mut rank: Vec<u8> = self
            .segments
            .iter()
            .map(|segment| match segment {
                Segment::Exact(_) => 3,
                Segment::Named(_) => 2,
            })
            .collect();
        rank.push(if self.wildcard { 0 } else { 1 });
        rank
    }
}

/// The most specific of the routes that match, by position.
pub fn find<'a>(
    routes: impl Iterator<Item = &'a Route>,
    path: &str,
) -> Option<(usize, &'a Route, Match)> {
    routes
        .enumerate()
        .filter_map(|(position, route)| Some((position, route, route.matches(path)?)))
        .max_by_key(|(_, route, _)| route.rank())
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Component, the rest of the path, parameters.
    type Found = (&'static str, String, Vec<(String, String)>);

    fn found(path: &str) -> Option<Found> {
        let texts = ["/...", "/a/...", "/a", "/a/:id", "/a/:id/x", "/a/b"];
        let routes: Vec<Route> = texts.iter().map(|text| Route::new(text).unwrap()).collect();
        let (position, _, found) = find(routes.iter(), path)?;
        Some((texts[position], found.rest, found.named))
    }

    #[test]
    fn the_most_specific_route_is_found() {
        let id = |value: &str| vec![("id".to_string(), value.to_string())];
        assert_eq!(found("/"), Some(("/...", "/".into(), vec![])));
        assert_eq!(found("/z/y"), Some(("/...", "/z/y".into(), vec![])));
        assert_eq!(found("/a"), Some(("/a", String::new(), vec![])));
        assert_eq!(found("/a/"), Some(("/a", String::new(), vec![])));
        assert_eq!(found("/a/b"), Some(("/a/b", String::new(), vec![])));
        assert_eq!(found("/a/c"), Some(("/a/:id", String::new(), id("c"))));
        assert_eq!(found("/a/c/x"), Some(("/a/:id/x", String::new(), id("c"))));
        assert_eq!(found("/a/c/y"), Some(("/a/...", "/c/y".into(), vec![])));
    }

    #[test]
    fn what_is_no_route_is_refused() {
        for text in ["a", "/a...", "/.../a"] {
            Route::new(text).unwrap_err();
        }
    }
}
