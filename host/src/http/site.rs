//! A server of files for a page that somebody works on: the page hears when they have changed.

use super::serve::Listener;
use crate::{Error, terminal::line};
use bytes::Bytes;
use futures::{StreamExt, stream};
use http::{Method, Request, Response, StatusCode, header};
use http_body::Frame;
use http_body_util::{BodyExt, Full, StreamBody, combinators::BoxBody};
use hyper::{server::conn::http1, service::service_fn};
use std::{convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    runtime::Runtime,
    sync::watch,
    time::sleep,
};
use wasmtime_wasi_http::io::TokioIo;

/// How long to wait when the system has no room for another connection.
const PAUSE: Duration = Duration::from_millis(50);

/// What a browser asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The path as it was sent, without a query.
    pub path: String,
    /// `accept-encoding`.
    pub encodings: String,
    /// `if-none-match`: what it has.
    pub known: String,
}

/// What it is given.
#[derive(Clone, Debug)]
pub enum Given {
    /// A file, or why there is none.
    File {
        /// The status of HTTP.
        status: u16,
        /// Names and values.
        headers: Vec<(&'static str, String)>,
        /// The content.
        content: Vec<u8>,
    },
    /// A stream of events, one for each change.
    Changes,
}

type Body = BoxBody<Bytes, Infallible>;
type Answer = dyn Fn(&Asked) -> Given + Send + Sync;

/// Answers from its making until the process ends.
pub struct Site {
    /// Where it listens.
    pub address: SocketAddr,
    changes: watch::Sender<u64>,
    // Its tasks end with it.
    _runtime: Runtime,
}

impl Site {
    /// Takes requests from now on. `log` prints a line for each.
    ///
    /// # Errors
    /// When the address is gone.
    pub fn start(
        listener: Listener,
        log: bool,
        answer: impl Fn(&Asked) -> Given + Send + Sync + 'static,
    ) -> Result<Site, Error> {
        let Listener { runtime, listener } = listener;
        let address = listener.local_addr();
        let address = address.map_err(|error| Error::Start(error.to_string()))?;
        let (changes, _) = watch::channel(0);
        let app = Arc::new(App {
            answer: Box::new(answer),
            changes: changes.clone(),
            log,
        });
        runtime.spawn(accept(listener, app));
        Ok(Site {
            address,
            changes,
            _runtime: runtime,
        })
    }

    /// Tells all pages that are open.
    pub fn changed(&self) {
        self.changes.send_modify(|count| *count += 1);
    }
}

struct App {
    answer: Box<Answer>,
    changes: watch::Sender<u64>,
    log: bool,
}

async fn accept(listener: TcpListener, app: Arc<App>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(connection(stream, app.clone()))),
            Err(_) => sleep(PAUSE).await,
        }
    }
}

async fn connection(stream: TcpStream, app: Arc<App>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| {
        let response = app.respond(&request);
        async { Ok::<_, Infallible>(response) }
    });
    // Browsers leave in the middle of answers.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

impl App {
    fn respond<B>(&self, request: &Request<B>) -> Response<Body> {
        let value = |name| {
            let value = request.headers().get(name);
            value.and_then(|value| value.to_str().ok())
        };
        let asked = Asked {
            path: request.uri().path().to_owned(),
            encodings: value(header::ACCEPT_ENCODING)
                .unwrap_or_default()
                .to_owned(),
            known: value(header::IF_NONE_MATCH).unwrap_or_default().to_owned(),
        };
        let given = match *request.method() {
            Method::GET | Method::HEAD => (self.answer)(&asked),
            _ => Given::File {
                status: 405,
                headers: vec![("allow", "GET, HEAD".to_owned())],
                content: Vec::new(),
            },
        };
        let Given::File {
            status,
            headers,
            content,
        } = given
        else {
            return self.stream();
        };
        if self.log {
            let (method, length) = (request.method(), content.len());
            line(&format!("{method} {} {status} {length} B", asked.path));
        }
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(name, value);
        }
        let body = Full::new(Bytes::from(content)).boxed();
        // A header that cannot be sent is a mistake of ours, and no reason to end.
        response.body(body).unwrap_or_else(|_| {
            let mut response = Response::new(Full::default().boxed());
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        })
    }

    fn stream(&self) -> Response<Body> {
        let changes = self.changes.subscribe();
        let begin = stream::once(async { Bytes::from_static(b":\n\n") });
        let events = stream::unfold(changes, |mut changes| async {
            changes.changed().await.ok()?;
            Some((Bytes::from_static(b"data: changed\n\n"), changes))
        });
        let frames = begin.chain(events).map(|bytes| Ok(Frame::data(bytes)));
        let mut response = Response::new(BodyExt::boxed(StreamBody::new(frames)));
        let headers = response.headers_mut();
        for (name, value) in [
            (header::CONTENT_TYPE, "text/event-stream"),
            (header::CACHE_CONTROL, "no-store"),
        ] {
            headers.insert(name, header::HeaderValue::from_static(value));
        }
        response
    }
}
