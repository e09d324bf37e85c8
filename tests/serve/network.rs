//! Python's own networking over the sockets of WASI.

use crate::{apps, server::Server};

const EXPECTED: &str = "\
True
refused after close: True
b'33554432' True
timeout
b'5'
b'LOUD'
None
('127.0.0.1', 80)
no one came
True True
nothing yet
[b'first\\n', b'second\\n']
([], [], [])
True
[] True
True True
b'some' True b' bytes'
['near']
['far'] b''
[] True
ValueError
b'/served'
b'pair'
b''
ConnectionRefusedError
gaierror
OSError
OSError
TypeError
URLError
200 b'/a 1'
200 b'/b 1'
[]
200 b'/c 1'
[]
1 connection
500
";

fn check(world: &str, app: &str) {
    let server = Server::start(apps::proxy(), &[]);
    let (_, port) = server.address.rsplit_once(':').unwrap();
    let component = apps::network(world, app);
    let output = testing::hognose()
        .args(["run", "-q"])
        .args([component.as_os_str(), port.as_ref()])
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(printed, EXPECTED, "{errors}");
    assert_eq!((errors.as_str(), output.status.code()), ("", Some(0)));
}

#[test]
fn coroutines_use_sockets_of_wasi_0_3() {
    check("new", "waiting");
}

#[test]
fn plain_functions_use_sockets_of_wasi_0_3() {
    check("new", "blocking");
}

#[test]
fn plain_functions_use_sockets_of_wasi_0_2() {
    check("old", "blocking");
}

#[test]
fn both_generations_go_together() {
    check("both", "waiting");
}
