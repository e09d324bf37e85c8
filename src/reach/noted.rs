//! Names that say what an app needs wherever a module mentions them.

use hognose_bindgen_py::world::ENV_MODULE;
use hognose_check::words::{Noted, Outline};

/// Names that are used where modules are imported by strings.
pub const IMPORTERS: [&str; 3] = ["import_module", "__import__", "modules"];

/// Functions that list the modules of a package.
pub const LISTERS: [&str; 2] = ["iter_modules", "walk_packages"];

/// The list of what a package offers.
pub const OFFERS: [&str; 1] = ["__all__"];

/// The generated module whose values are stores and variables.
pub const ENV: [&str; 1] = [ENV_MODULE];

/// Names that end a program: the runtime then tells the host its status.
pub const ENDING: [&str; 3] = ["SystemExit", "exit", "quit"];

/// The functions of asyncio by which it uses sockets.
pub const NETWORK: [&str; 22] = [
    "connect_accepted_socket",
    "create_connection",
    "create_datagram_endpoint",
    "create_server",
    "create_unix_connection",
    "create_unix_server",
    "getaddrinfo",
    "getnameinfo",
    "open_connection",
    "open_unix_connection",
    "sendfile",
    "sock_accept",
    "sock_connect",
    "sock_recv",
    "sock_recv_into",
    "sock_recvfrom",
    "sock_recvfrom_into",
    "sock_sendall",
    "sock_sendfile",
    "sock_sendto",
    "start_server",
    "start_unix_server",
];

/// All of them: what is kept of a module says which of these it mentions.
pub static NOTED: Noted = Noted::new(&ALL);

const ALL: [&str; 32] = {
    let lists: [&[&str]; 6] = [&IMPORTERS, &LISTERS, &OFFERS, &ENV, &ENDING, &NETWORK];
    let mut all = [""; 32];
    let (mut list, mut at) = (0, 0);
    while list < lists.len() {
        let mut index = 0;
        while index < lists[list].len() {
            all[at] = lists[list][index];
            at += 1;
            index += 1;
        }
        list += 1;
    }
    assert!(at == all.len(), "`ALL` has another length");
    all
};

/// The bits of some of the names.
pub fn bits(names: &[&str]) -> u64 {
    names.iter().fold(0, |bits, name| bits | NOTED.bit(name))
}

/// Whether a module mentions one of the names.
pub fn mentions(module: &Outline, names: &[&str]) -> bool {
    module.noted & bits(names) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_a_bit_of_its_own() {
        let bits = bits(&ALL);
        assert_eq!(bits.count_ones() as usize, ALL.len());
    }
}
