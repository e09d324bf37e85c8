//! Modules inside components that need something of the world, and what that is.

use super::files::top;
use crate::wit::env;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// An interface, and the beginning of its version.
pub type Wanted = (&'static str, &'static str);

/// What modules need.
pub struct Need {
    /// Modules; with each those below it.
    pub modules: &'static [&'static str],
    /// Ways to do it: the first whose first interface the world imports.
    pub ways: &'static [&'static [Wanted]],
}

pub const NEEDS: [Need; 6] = [
    STORES,
    VARIABLES,
    HTTP,
    Need {
        modules: &[
            "hognose.asgi",
            "hognose.serving",
            "hognose.wasi",
            "hognose.web",
            "hognose.wsgi",
        ],
        ways: &[
            &[("wasi:http/types", "0.3")],
            &[("wasi:http/types", "0.2"), ("wasi:io/streams", "0.2")],
        ],
    },
    Need {
        modules: &["hognose.wasm"],
        ways: &[&[("hognose:wasm/runtime", "0.1.0")]],
    },
    Need {
        modules: &["poll_loop"],
        ways: &[&[
            ("wasi:http/types", "0.2"),
            ("wasi:http/outgoing-handler", "0.2"),
            ("wasi:io/streams", "0.2"),
        ]],
    },
];

pub const HTTP: Need = Need {
    modules: &["hognose.http", "hognose.httpx"],
    ways: &[
        &[("wasi:http/client", "0.3"), ("wasi:http/types", "0.3")],
        &[
            ("wasi:http/outgoing-handler", "0.2"),
            ("wasi:http/types", "0.2"),
            ("wasi:io/streams", "0.2"),
        ],
    ],
};

/// Packages that send by the host where they can, as `hognose.http` does.
pub const HTTP_CLIENTS: [&str; 2] = ["httpx", "httpx2"];

pub const STORES: Need = Need {
    modules: &["hognose.kv"],
    ways: &[&[env::STORES[0]], &[env::STORES[1]], &[env::STORES[2]]],
};

pub const VARIABLES: Need = Need {
    modules: &["hognose.variables"],
    ways: &[
        &[env::VARIABLES[0]],
        &[env::VARIABLES[1]],
        &[env::VARIABLES[2]],
        &[env::VARIABLES[3]],
    ],
};

/// Sockets of both generations: which is used depends on the call in which they are.
pub const SOCKETS: [Wanted; 9] = [
    ("wasi:sockets/types", "0.3"),
    ("wasi:sockets/ip-name-lookup", "0.3"),
    ("wasi:sockets/tcp", "0.2"),
    ("wasi:sockets/network", "0.2"),
    ("wasi:sockets/tcp-create-socket", "0.2"),
    ("wasi:sockets/instance-network", "0.2"),
    ("wasi:sockets/ip-name-lookup", "0.2"),
    ("wasi:io/streams", "0.2"),
    ("wasi:clocks/monotonic-clock", "0.2"),
];

/// Modules that load `socket` when they are imported, with those below them. `asyncio` does too,
/// but most apps want no sockets of it.
pub const SOCKET_MODULES: [&str; 23] = [
    "concurrent.futures.process",
    "ftplib",
    "hognose.sockets",
    "http.client",
    "http.cookiejar",
    "http.server",
    "imaplib",
    "logging.config",
    "logging.handlers",
    "mailbox",
    "multiprocessing",
    "poplib",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib.robotparser",
    "wsgiref.simple_server",
    "xml.dom.pulldom",
    "xml.sax",
    "xmlrpc.client",
    "xmlrpc.server",
];

/// Modules that end a program: the runtime then tells the host its status.
pub const ENDING_MODULES: [&str; 6] = ["argparse", "cmd", "code", "optparse", "runpy", "unittest"];

/// Whether a module of this package, whose name is the first part of a path, is among them.
pub fn is_looked_for(package: &str) -> bool {
    static TOPS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
        let needs = NEEDS.iter().flat_map(|need| need.modules);
        let all = needs.chain(&HTTP_CLIENTS);
        let all = all.chain(&SOCKET_MODULES).chain(&ENDING_MODULES);
        all.map(|module| top(module)).collect()
    });
    TOPS.contains(package)
}
