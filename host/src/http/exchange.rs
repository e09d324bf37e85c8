//! One request and its response.

use super::{
    instances::Instances,
    life::{Assigned, Over, Waiting},
    link::Link,
    log::{Entry, Followed, Kept},
    options::Options,
    router::Router,
    upload::{Failure, Fate, Upload},
};
use crate::{engine::INSTANCES, terminal::line};
use bytes::Bytes;
use futures::future::{Either, select};
use http::{
    HeaderValue, Method, Request, Response, StatusCode, Uri, Version, header,
    uri::{Authority, Scheme},
};
use http_body::Body as _;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use std::{
    convert::Infallible,
    error::Error as _,
    net::SocketAddr,
    pin::pin,
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

/// How often to look whether a client is still there whose request is not read to its end.
const LOOK: Duration = Duration::from_secs(1);

/// What all connections share.
pub(super) struct App {
    serving: RwLock<Arc<Serving>>,
    router: Box<dyn Router>,
    log: bool,
    /// Most time without a byte that is waited for.
    pub(super) stall: Duration,
}

/// The components that answer requests which come now. A request keeps those that were there when
/// it came.
struct Serving {
    handlers: Vec<ProxyHandler<Instances>>,
    /// As many as all instances together can take. Further requests wait before they reach one.
    room: Arc<Semaphore>,
}

impl Serving {
    fn new(instances: Vec<Instances>) -> Arc<Serving> {
        let concurrent = instances.iter().map(|instances| instances.load.concurrent);
        let room = (INSTANCES as usize).saturating_mul(concurrent.max().unwrap_or(1));
        Arc::new(Serving {
            handlers: instances.into_iter().map(ProxyHandler::new).collect(),
            room: Arc::new(Semaphore::new(room.min(Semaphore::MAX_PERMITS))),
        })
    }
}

impl App {
    pub(super) fn new(
        instances: Vec<Instances>,
        router: Box<dyn Router>,
        options: &Options,
    ) -> Arc<App> {
        Arc::new(App {
            serving: RwLock::new(Serving::new(instances)),
            router,
            log: options.log,
            stall: options.stall,
        })
    }

    /// From now on these answer.
    pub(super) fn replace(&self, instances: Vec<Instances>) {
        let new = Serving::new(instances);
        *self.serving.write().unwrap_or_else(PoisonError::into_inner) = new;
    }

    fn serving(&self) -> Arc<Serving> {
        let serving = self.serving.read();
        serving.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Answers a request, whatever happens.
    pub(super) async fn answer(
        &self,
        request: Request<Incoming>,
        client: SocketAddr,
        link: Arc<Link>,
    ) -> Result<Response<Followed>, Infallible> {
        let entry = Entry::new(self.log, &request);
        let fate = Fate::default();
        let request = request_with_body(request, &link, &fate, self.stall);
        let mut request = match complete(request) {
            Ok(request) => request,
            Err((status, reason)) => return Ok(entry.follow(page(status, reason), link, None)),
        };
        let serving = self.serving();
        if serving.handlers.is_empty() {
            let page = page(StatusCode::SERVICE_UNAVAILABLE, "there is no component yet");
            return Ok(entry.follow(page, link, None));
        }
        let chosen = self.router.route(&mut request, client);
        let Some(handler) = chosen.and_then(|position| serving.handlers.get(position)) else {
            let page = page(StatusCode::NOT_FOUND, "no component answers for this path");
            return Ok(entry.follow(page, link, None));
        };
        // The semaphore is never closed.
        let permit = serving.room.clone().acquire_owned().await.ok();
        let (answer, waiting, assigned) = handle(handler, request, &link).await;
        let is_late = assigned.is_interrupted();
        let (response, is_own) = match (answer, fate.get()) {
            // What it gives means nothing.
            (_, None) if assigned.has_failed() => match is_late {
                true => (late_page(), false),
                false => (failed_page(), false),
            },
            (Ok(response), None)
                if is_late && response.status() == StatusCode::INTERNAL_SERVER_ERROR =>
            {
                (late_page(), false)
            }
            (Ok(response), None) => possible(response),
            (Ok(response), Some(failure)) if !failed_by(*failure, response.status()) => {
                possible(response)
            }
            // It failed because of the client.
            (_, Some(failure)) => (failure_page(*failure), false),
            (Err(_), None) if is_late => (late_page(), false),
            (Err(error), None) => {
                let over = assigned.instance().and_then(|instance| instance.over());
                (refusal(&error, over), false)
            }
        };
        // Pages are none of the instance's.
        let instance = assigned.instance().filter(|_| is_own);
        let kept = Kept {
            _permit: permit,
            waiting,
            instance,
        };
        Ok(entry.follow(response, link, Some(kept)))
    }
}

fn request_with_body(
    request: Request<Incoming>,
    link: &Arc<Link>,
    fate: &Fate,
    stall: Duration,
) -> Request<WasiBody> {
    let (parts, body) = request.into_parts();
    let body = match body.is_end_stream() {
        true => body.map_err(Into::into).boxed_unsync(),
        false => {
            Upload::new(body, &parts.headers, link.clone(), fate.clone(), stall).boxed_unsync()
        }
    };
    Request::from_parts(parts, body)
}

async fn handle(
    handler: &ProxyHandler<Instances>,
    mut request: Request<WasiBody>,
    link: &Link,
) -> (
    Result<Response<WasiBody>, wasmtime::Error>,
    Waiting,
    Assigned,
) {
    loop {
        let assigned = Assigned::default();
        let waiting = Waiting::new(&assigned);
        let may_leave = !request.body().is_end_stream();
        let answer = pin!(handler.handle(assigned.clone(), request));
        let answer = match may_leave {
            true => match select(answer, pin!(until_left(link, &assigned))).await {
                Either::Left((answer, _)) => answer,
                Either::Right((never, _)) => match never {},
            },
            false => answer.await,
        };
        let error = match answer {
            Ok(response) => return (Ok(response), waiting, assigned),
            Err(error) => error,
        };
        let error = match error.downcast::<InstantiationError<Assigned>>() {
            Ok(error) => error,
            Err(error) => {
                if error.is::<wasmtime::Trap>() {
                    assigned.give_up();
                }
                return (Err(error), waiting, assigned);
            }
        };
        if !error.error.is::<PoolConcurrencyLimitError>() {
            let error = wasmtime::format_err!("{:#}", error.error);
            return (Err(error), waiting, assigned);
        }
        sleep(PAUSE).await;
        request = error
            .request
            .into_inner()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
    }
}

/// Notes that the client has left. hyper sees that only where it has read the request to its end.
async fn until_left(link: &Link, assigned: &Assigned) -> Infallible {
    loop {
        sleep(LOOK).await;
        if link.is_left() {
            assigned.left();
            std::future::pending::<()>().await;
        }
    }
}

/// Whether a component that gives this status did not cope with the failure. It cannot tell a body
/// that stalls from one that is cut.
fn failed_by(failure: Failure, status: StatusCode) -> bool {
    status == StatusCode::INTERNAL_SERVER_ERROR
        || (failure == Failure::Stalled && status == StatusCode::BAD_REQUEST)
}

/// The answer where the component failed for want of the request's body.
fn failure_page(failure: Failure) -> Response<WasiBody> {
    match failure {
        Failure::Broken => page(
            StatusCode::BAD_REQUEST,
            "the body of the request is not valid or not complete",
        ),
        Failure::Stalled => page(
            StatusCode::REQUEST_TIMEOUT,
            "the body of the request did not come in time",
        ),
    }
}

/// A response of a component, if HTTP has such, or a page in its place. With it whether it is the
/// component's own.
fn possible(response: Response<WasiBody>) -> (Response<WasiBody>, bool) {
    let status = response.status().as_u16();
    if (200..600).contains(&status) {
        return (response, true);
    }
    line(&format!(
        "error: a component answered with status {status}, expected 200 to 599"
    ));
    (failed_page(), false)
}

/// The request as a component sees it: with a URI that says which host is meant, as HTTP/1.1 says
/// elsewhere.
fn complete(
    mut request: Request<WasiBody>,
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
    Ok(request)
}

/// The answer in the place of one that the component did not give. `over`: the limit of time that
/// has ended the instance, which may come before that of the request, of the same length.
fn refusal(error: &wasmtime::Error, over: Option<Over>) -> Response<WasiBody> {
    if error.is::<ExpirationError>() || over == Some(Over::Late) {
        return late_page();
    }
    // The instance says itself why it was stopped.
    if !error.is::<TrapOrPanicError>() {
        line(&format!("error: a request failed: {}", error.root_cause()));
    }
    failed_page()
}

fn failed_page() -> Response<WasiBody> {
    page(StatusCode::INTERNAL_SERVER_ERROR, "the component failed")
}

fn late_page() -> Response<WasiBody> {
    page(StatusCode::GATEWAY_TIMEOUT, "the component took too long")
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

/// Says why a connection ended, where the client is to blame and can be told apart from one that
/// just left.
pub(super) fn report(app: &App, error: &hyper::Error) {
    if app.log && (error.is_parse() || error.is_timeout()) {
        let cause = error.source().map(|cause| format!(": {cause}"));
        line(&format!(
            "a connection was closed: {error}{}",
            cause.unwrap_or_default()
        ));
    }
}
