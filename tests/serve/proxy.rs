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
    assert_eq!(client.get("/a").1, "test /a 1");
    assert_eq!(client.get("/b").1, "test /b 2");
    assert_eq!(client.get("/fail").0, 500);
    assert_eq!(client.get("/c").1, "test /c 1");
}
