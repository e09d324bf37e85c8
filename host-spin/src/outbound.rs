//! `allowed_outbound_hosts`: where a component may connect to.

use std::ops::RangeInclusive;

use hognose_host::terminal::line;
use wasmtime::{
    Result,
    error::{Context, bail, ensure},
};

/// The list of one component.
#[derive(Debug, Default)]
pub struct AllowedHosts(Vec<Pattern>);

/// `scheme://host:port`.
#[derive(Debug)]
struct Pattern {
    scheme: Option<String>,
    host: Host,
    ports: Ports,
}

#[derive(Debug)]
enum Host {
    /// `*`
    Any,
    /// `*.example.com`
    Below(String),
    Exact(String),
    /// `self`: the application's own server.
    Own,
}

#[derive(Debug)]
enum Ports {
    Any,
    Range(RangeInclusive<u16>),
}

impl AllowedHosts {
    pub fn new(texts: &[String]) -> Result<AllowedHosts> {
        let patterns = texts.iter().map(|text| {
            Pattern::new(text).with_context(|| {
                format!("`allowed_outbound_hosts` has `{text}`, expected `scheme://host:port`")
            })
        });
        Ok(AllowedHosts(patterns.collect::<Result<_>>()?))
    }

    /// Whether a connection may be made. Who tries in vain is told on stderr what to add to the
    /// manifest.
    pub fn allow(&self, scheme: &str, host: &str, port: u16) -> bool {
        let allowed = self
            .0
            .iter()
            .any(|pattern| pattern.allows(scheme, host, port));
        if !allowed {
            let host = if host.contains(':') {
                format!("[{host}]")
            } else {
                host.to_string()
            };
            refuse(&format!("{scheme}://{host}:{port}"));
        }
        allowed
    }

    /// Whether requests to the application itself may be sent.
    pub fn allow_own(&self) -> bool {
        let allowed = self.0.iter().any(|pattern| {
            let http = pattern
                .scheme
                .as_deref()
                .is_none_or(|scheme| scheme == "http");
            http && matches!(pattern.host, Host::Own | Host::Any)
        });
        if !allowed {
            refuse("http://self");
        }
        allowed
    }

    /// Whether an address such as `redis://host:6379` may be connected to. Where the port is left
    /// out, it is that of the scheme.
    pub fn allow_url(&self, url: &str, default_scheme: &str) -> bool {
        let (scheme, rest) = url.split_once("://").unwrap_or((default_scheme, url));
        let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let authority = authority.rsplit('@').next().unwrap_or(authority);
        let Ok((host, port)) = split_port(authority) else {
            return false;
        };
        let port = match port {
            Some(port) => port.parse().ok(),
            None => well_known(scheme),
        };
        port.is_some_and(|port| self.allow(scheme, host, port))
    }
}

fn refuse(address: &str) {
    line(&format!(
        "error: a component tried to connect to `{address}`, which its `allowed_outbound_hosts` \
         do not have: add \"{address}\""
    ));
}

impl Pattern {
    fn new(text: &str) -> Result<Pattern> {
        let (scheme, rest) = text.split_once("://").context("the scheme is missing")?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        ensure!(!rest.contains('/'), "a path cannot be allowed");
        let (host, port) = split_port(rest)?;
        let scheme = (scheme != "*").then(|| scheme.to_string());
        let host = match host {
            "" => bail!("the host is missing"),
            "*" => Host::Any,
            "self" => Host::Own,
            host => match host.strip_prefix("*.") {
                Some(domain) => Host::Below(domain.to_ascii_lowercase()),
                None => Host::Exact(host.to_ascii_lowercase()),
            },
        };
        let number = |text: &str| text.parse::<u16>().context("the port is not a number");
        let ports = match port {
            Some("*") => Ports::Any,
            Some(text) => match text.split_once("..") {
                Some((first, end)) => Ports::Range(number(first)?..=number(end)?.saturating_sub(1)),
                None => Ports::Range(number(text)?..=number(text)?),
            },
            None => match scheme.as_deref().and_then(well_known) {
                Some(port) => Ports::Range(port..=port),
                None if matches!(host, Host::Own) => Ports::Any,
                None => bail!("the port is missing"),
            },
        };
        Ok(Pattern {
            scheme,
            host,
            ports,
        })
    }

    fn allows(&self, scheme: &str, host: &str, port: u16) -> bool {
        let host = host.to_ascii_lowercase();
        self.scheme.as_deref().is_none_or(|wanted| wanted == scheme)
            && match &self.host {
                Host::Any => true,
                Host::Below(domain) => host
                    .strip_suffix(domain)
                    .is_some_and(|start| start.ends_with('.')),
                Host::Exact(wanted) => *wanted == host,
                Host::Own => false,
            }
            && match &self.ports {
                Ports::Any => true,
                Ports::Range(range) => range.contains(&port),
            }
    }
}

/// Host and port; an address of IPv6 stands in brackets.
fn split_port(authority: &str) -> Result<(&str, Option<&str>)> {
    if let Some(rest) = authority.strip_prefix('[') {
        let (host, rest) = rest.split_once(']').context("`]` is missing")?;
        return Ok((host, rest.strip_prefix(':')));
    }
    Ok(match authority.rsplit_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    })
}

fn well_known(scheme: &str) -> Option<u16> {
    Some(match scheme {
        "http" => 80,
        "https" => 443,
        "postgres" | "postgresql" => 5432,
        "mysql" => 3306,
        "redis" => 6379,
        "mqtt" => 1883,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(texts: &[&str]) -> AllowedHosts {
        let texts: Vec<String> = texts.iter().map(|text| text.to_string()).collect();
        AllowedHosts::new(&texts).unwrap()
    }

    #[test]
    fn patterns_say_what_they_mean() {
        let some = hosts(&[
            "https://*.example.com",
            "http://127.0.0.1:*",
            "redis://r:1..3",
        ]);
        assert!(some.allow("https", "a.Example.com", 443));
        assert!(!some.allow("https", "example.com", 443));
        assert!(!some.allow("https", "badexample.com", 443));
        assert!(!some.allow("https", "a.example.com", 8443));
        assert!(some.allow("http", "127.0.0.1", 9));
        assert!(!some.allow("https", "127.0.0.1", 9));
        assert!(some.allow_url("redis://user:word@r:2/0", "redis"));
        assert!(!some.allow_url("redis://r:3", "redis"));
        assert!(!some.allow_own());
        assert!(hosts(&["http://self"]).allow_own());
        let all = hosts(&["*://*:*"]);
        assert!(all.allow_own());
        assert!(all.allow_url("postgres://[::1]/name", "postgres"));
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for text in [
            "example.com",
            "http://",
            "ftp://a",
            "http://a/b",
            "http://a:b",
        ] {
            AllowedHosts::new(&[text.to_string()]).unwrap_err();
        }
    }
}
