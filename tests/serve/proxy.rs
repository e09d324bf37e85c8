//! Components of WASI 0.2.

use crate::{apps, server::Server};

#[test]
fn each_request_has_an_instance() {
    let server = Server::start(apps::proxy(), &[]);
    let mut client = server.client();
    for path in ["/a", "/b"] {
        assert_eq!(client.get(path), (200, format!("test {path} 1")));
    }
    assert_eq!(server.get("/fail").0, 500);
    server.wait_for_line("ValueError: this handler fails");
    assert_eq!(server.get("/c"), (200, "test /c 1".to_string()));
}

#[test]
fn instances_are_used_again_where_that_is_asked_for_and_until_they_fail() {
    let server = Server::start(apps::proxy(), &["--max-reuse", "10"]);
    let mut client = server.client();
    // An instance may still be finishing when the next request comes, which another then takes.
    let is_second = |(_, text): (u16, String)| text.ends_with(" 2");
    assert!((0..100).any(|_| is_second(client.get("/a"))));
    assert_eq!(client.get("/fail").0, 500);
    for _ in 0..5 {
        assert_eq!(client.get("/b").0, 200);
    }
}
