//! HTTP requests that instances send, and the types of those that they handle.

use crate::guest::{Guest, Part};
use http::{Request, Response};
use std::sync::Arc;
use wasmtime::{
    Result,
    component::{Component, Linker},
};
use wasmtime_wasi_http::{
    Error, RequestOptions, WasiBody, WasiHttpCtx, WasiHttpCtxView, WasiHttpHooks, WasiHttpView, p2,
    p3,
};

type Hooks = Box<dyn WasiHttpHooks + Send>;

/// HTTP of WASI 0.2 and 0.3. By default requests go wherever the component wants.
#[derive(Clone)]
pub struct Http(Arc<dyn Fn() -> Hooks + Send + Sync>);

impl Http {
    /// Requests of each instance go out by what `make` gives.
    pub fn by<H: WasiHttpHooks + Send + 'static>(
        make: impl Fn() -> H + Send + Sync + 'static,
    ) -> Http {
        Http(Arc::new(move || Box::new(make())))
    }

    /// No request goes out.
    pub fn denied() -> Http {
        Http::by(|| Denied)
    }
}

impl Default for Http {
    fn default() -> Http {
        Http::by(|| Anywhere)
    }
}

/// HTTP of one instance.
pub struct State {
    ctx: WasiHttpCtx,
    hooks: Hooks,
}

impl State {
    fn new(hooks: Hooks) -> State {
        State {
            ctx: WasiHttpCtx::new(),
            hooks,
        }
    }
}

impl Part for Http {
    type State = State;

    fn state(&self) -> Result<State> {
        Ok(State::new((self.0)()))
    }

    fn link(&self, linker: &mut Linker<Guest>, _: &Component) -> Result<()> {
        p2::add_only_http_to_linker_async(linker)?;
        p3::add_to_linker(linker)
    }
}

impl WasiHttpView for Guest {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        // Without the part nothing goes out.
        let (State { ctx, hooks }, table) = self.state_or(|| State::new(Box::new(Denied)));
        WasiHttpCtxView {
            hooks: &mut **hooks,
            table,
            ctx,
        }
    }
}

struct Anywhere;

impl WasiHttpHooks for Anywhere {}

struct Denied;

/// What ends when a connection does.
type Connection = Box<dyn Future<Output = Result<(), Error>> + Send>;

impl WasiHttpHooks for Denied {
    fn send_request(
        &mut self,
        _: Request<WasiBody>,
        _: Option<RequestOptions>,
        _: Connection,
    ) -> Box<dyn Future<Output = Result<(Response<WasiBody>, Connection), Error>> + Send> {
        Box::new(async { Err(Error::HttpRequestDenied) })
    }
}
