//! Which component gets a request.

use http::Request;
use std::net::SocketAddr;
use wasmtime_wasi_http::WasiBody;

/// Chooses among several components.
pub trait Router: Send + Sync + 'static {
    /// The position of the one that gets a request of `client`. It may say more in the request's
    /// headers. `None` is answered for with 404.
    fn route(&self, request: &mut Request<WasiBody>, client: SocketAddr) -> Option<usize>;
}

/// There is one component, which gets all requests.
pub(super) struct One;

impl Router for One {
    fn route(&self, _: &mut Request<WasiBody>, _: SocketAddr) -> Option<usize> {
        Some(0)
    }
}
