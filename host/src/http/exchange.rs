//! One request and its response.

use super::{
    Router,
    instances::{Assigned, Instances},
    log::{Entry, Followed, line},
};
use crate::{engine::INSTANCES, guest::Extension};
use bytes::Bytes;
use http::{
    HeaderValue, Method, Request, Response, StatusCode, Uri, Version, header,
    uri::{Authority, Scheme},
};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use std::{
    convert::Infallible,
    error::Error as _,
    net::SocketAddr,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};
use tokio::{sync::Semaphore, time::sleep};
use wasmtime::PoolConcurrencyLimitError;
use wasmtime_wasi_http::{
    WasiBody,
    handler::{ExpirationError, InstantiationError, ProxyHandler, TrapOrPanicError},
};

/// How long to wait for an instance to end where there is no room for another.
const PAUSE: Duration = Duration::from_millis(5);

/// What all connections share.
pub(super) struct App<E: Extension> {
    serving: RwLock<Arc<Serving<E>>>,
    router: Box<dyn Router>,
    log: bool,
}

/// The components that answer requests which come now. A request keeps those that were there when it came.
struct Serving<E: Extension> {
    handlers: Vec<ProxyHandler<Instances<E>>>,
    /// As many as all instances together can take. Further requests wait before they reach one.
    room: Arc<Semaphore>,
}

impl<E: Extension> Serving<E> {
    fn new(instances: Vec<Instances<E>>) -> Arc<Serving<E>> {
        let concurrent = instances
            .iter()
            .map(|instances| instances.limits.concurrent);
        let room = (INSTANCES as usize).saturating_mul(concurrent.max().unwrap_or(1));
        Arc::new(Serving {
            handlers: instances.into_iter().map(ProxyHandler::new).collect(),
            room: Arc::new(Semaphore::new(room.min(Semaphore::MAX_PERMITS))),
        })
    }
}

impl<E: Extension> App<E> {
    pub(super) fn new(
        instances: Vec<Instances<E>>,
        router: Box<dyn Router>,
        log: bool,
    ) -> Arc<App<E>> {
        Arc::new(App {
            serving: RwLock::new(Serving::new(instances)),
            router,
            log,
        })
    }

    /// From now on these answer.
    pub(super) fn replace(&self, instances: Vec<Instances<E>>) {
        let new = Serving::new(instances);
        *self.serving.write().unwrap_or_else(PoisonError::into_inner) = new;
    }

    fn serving(&self) -> Arc<Serving<E>> {
        let serving = self.serving.read();
        serving.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Answers a request, whatever happens.
    pub(super) async fn answer(
        &self,
        request: Request<Incoming>,
        client: SocketAddr,
    ) -> Result<Response<Followed>, Infallible> {
        let entry = Entry::new(self.log, &request);
        let mut request = match complete(request) {
            Ok(request) => request,
            Err((status, reason)) => return Ok(entry.follow(page(status, reason), None)),
        };
        let serving = self.serving();
        if serving.handlers.is_empty() {
            let page = page(StatusCode::SERVICE_UNAVAILABLE, "there is no component yet");
            return Ok(entry.follow(page, None));
        }
        let chosen = self.router.route(&mut request, client);
        let Some(handler) = chosen.and_then(|position| serving.handlers.get(position)) else {
            let page = page(StatusCode::NOT_FOUND, "no component answers for this path");
            return Ok(entry.follow(page, None));
        };
        // The semaphore is never closed.
        let permit = serving.room.clone().acquire_owned().await.ok();
        let response = match handle(handler, request).await {
            Ok(response) => response,
            Err(error) => refusal(&error),
        };
        Ok(entry.follow(response, permit))
    }
}

async fn handle<E: Extension>(
    handler: &ProxyHandler<Instances<E>>,
    mut request: Request<WasiBody>,
) -> Result<Response<WasiBody>, wasmtime::Error> {
    loop {
        let assigned = Assigned::default();
        let error = match handler.handle(assigned.clone(), request).await {
            Ok(response) => return Ok(response),
            Err(error) => error,
        };
        let error = match error.downcast::<InstantiationError<Assigned>>() {
            Ok(error) => error,
            Err(error) => {
                if error.is::<wasmtime::Trap>() {
                    assigned.give_up();
                }
                return Err(error);
            }
        };
        if !error.error.is::<PoolConcurrencyLimitError>() {
            return Err(wasmtime::format_err!("{:#}", error.error));
        }
        sleep(PAUSE).await;
        request = error
            .request
            .into_inner()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
    }
}

/// The request as a component sees it: with a URI that says which host is meant, as HTTP/1.1 says elsewhere.
fn complete(
    mut request: Request<Incoming>,
) -> Result<Request<WasiBody>, (StatusCode, &'static str)> {
    let refuse = |reason| Err((StatusCode::BAD_REQUEST, reason));
    if request.method() == Method::CONNECT {
        return Err((StatusCode::NOT_IMPLEMENTED, "this server is no proxy"));
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = hosts.next().cloned();
    if hosts.next().is_some() {
        return refuse("there are several `host` headers");
    }
    let named = request.uri().authority().cloned();
    let host = match (&named, host) {
        (_, Some(host)) => host,
        (Some(named), None) => match HeaderValue::from_str(named.as_str()) {
            Ok(host) => host,
            Err(_) => return refuse("the host is not valid"),
        },
        (None, None) if request.version() < Version::HTTP_11 => {
            HeaderValue::from_static("localhost")
        }
        (None, None) => return refuse("there is no `host` header"),
    };
    let Ok(authority) = Authority::try_from(host.as_bytes()) else {
        return refuse("the `host` header is not valid");
    };
    let mut parts = request.uri().clone().into_parts();
    parts.scheme = Some(Scheme::HTTP);
    parts.authority = Some(named.unwrap_or(authority));
    // `OPTIONS *` is about the server as a whole and stays as it is.
    if let Ok(uri) = Uri::from_parts(parts) {
        *request.uri_mut() = uri;
    }
    request.headers_mut().insert(header::HOST, host);
    Ok(request.map(|body| body.map_err(Into::into).boxed_unsync()))
}

/// The answer in the place of one that the component did not give.
fn refusal(error: &wasmtime::Error) -> Response<WasiBody> {
    if error.is::<ExpirationError>() {
        return page(StatusCode::GATEWAY_TIMEOUT, "the component took too long");
    }
    // The instance says itself why it was stopped.
    if !error.is::<TrapOrPanicError>() {
        line(&format!("error: a request failed: {}", error.root_cause()));
    }
    page(StatusCode::INTERNAL_SERVER_ERROR, "the component failed")
}

fn page(status: StatusCode, reason: &str) -> Response<WasiBody> {
    let text = Bytes::from(format!("{status}: {reason}\n"));
    let body = Full::new(text).map_err(Into::into).boxed_unsync();
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// Says why a connection ended, where the client is to blame and can be told apart from one that just left.
pub(super) fn report<E: Extension>(app: &App<E>, error: &hyper::Error) {
    if app.log && (error.is_parse() || error.is_timeout()) {
        let cause = error.source().map(|cause| format!(": {cause}"));
        line(&format!(
            "a connection was closed: {error}{}",
            cause.unwrap_or_default()
        ));
    }
}
