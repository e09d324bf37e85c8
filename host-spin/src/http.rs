//! HTTP: what requests for a component have in their headers, and where its own may go.

use std::{net::SocketAddr, pin::Pin, sync::Arc};

use hognose_host::{http::Router, terminal::line};
use http::{
    HeaderName, HeaderValue, Request, Response, Uri,
    uri::{Authority, Scheme},
};
use http_body_util::BodyExt;
use wasmtime_wasi_http::{
    Error, RequestOptions, Result, WasiBody, WasiHttpHooks, default_send_request,
};

use super::{
    component::{Component, Services},
    routes::{self, Match, Route},
};

/// The routes of an application, and which component each belongs to.
pub struct Routes {
    routes: Vec<Route>,
    components: Vec<usize>,
}

impl Routes {
    pub fn new(routes: Vec<(Route, usize)>) -> Routes {
        let (routes, components) = routes.into_iter().unzip();
        Routes { routes, components }
    }
}

impl Router for Routes {
    fn route(&self, request: &mut Request<WasiBody>, client: SocketAddr) -> Option<usize> {
        let (position, route, found) = routes::find(self.routes.iter(), request.uri().path())?;
        describe(request, route, &found, client);
        self.components.get(position).copied()
    }
}

/// Says in headers how the request came here.
fn describe(request: &mut Request<WasiBody>, route: &Route, found: &Match, client: SocketAddr) {
    let url = request.uri().to_string();
    let values = [
        ("spin-path-info", found.rest.as_str()),
        ("spin-full-url", &url),
        ("spin-matched-route", &route.text),
        ("spin-raw-component-route", &route.text),
        ("spin-component-route", route.prefix()),
        ("spin-base-path", "/"),
        ("spin-client-addr", &client.to_string()),
    ];
    let headers = request.headers_mut();
    for (name, value) in values {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    for (name, value) in &found.named {
        let name = HeaderName::try_from(format!("spin-path-match-{name}"));
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
}

/// How requests of one instance go out.
pub struct Outgoing {
    component: Arc<Component>,
    services: Arc<Services>,
}

impl Outgoing {
    pub fn new(component: Arc<Component>, services: Arc<Services>) -> Outgoing {
        Outgoing {
            component,
            services,
        }
    }

    /// Denies what the manifest does not allow, and finds the application itself.
    fn direct(&self, uri: &mut Uri) -> Result<()> {
        let host = uri.host().unwrap_or_default().to_string();
        if matches!(host.as_str(), "" | "self" | "self.alt") {
            let own = self.services.own.get();
            let Some(own) = own.filter(|_| self.component.outbound.allow_own()) else {
                return Err(Error::HttpRequestDenied);
            };
            let mut parts = uri.clone().into_parts();
            parts.scheme = Some(Scheme::HTTP);
            let authority = Authority::try_from(own.to_string());
            parts.authority = Some(authority.map_err(|_| Error::HttpRequestUriInvalid)?);
            *uri = Uri::from_parts(parts).map_err(|_| Error::HttpRequestUriInvalid)?;
            return Ok(());
        }
        if let Some(id) = host.strip_suffix(".spin.internal") {
            return Err(refuse_component(id));
        }
        let scheme = uri.scheme_str().unwrap_or("https");
        let port = uri
            .port_u16()
            .unwrap_or(if scheme == "http" { 80 } else { 443 });
        let host = host.trim_matches(['[', ']']);
        if self.component.outbound.allow(scheme, host, port) {
            return Ok(());
        }
        Err(Error::HttpRequestDenied)
    }
}

/// Spin passes requests for such a host to another component of the application, which this server
/// does not.
fn refuse_component(id: &str) -> Error {
    let text = format!(
        "a component sent a request to `{id}.spin.internal`, and this host has no requests from component to component"
    );
    line(&format!("error: {text}"));
    Error::InternalError(Some(text))
}

/// What ends when a connection does.
type Connection = Box<dyn Future<Output = Result<()>> + Send>;

impl WasiHttpHooks for Outgoing {
    fn send_request(
        &mut self,
        mut request: Request<WasiBody>,
        options: Option<RequestOptions>,
        _: Connection,
    ) -> Box<dyn Future<Output = Result<(Response<WasiBody>, Connection)>> + Send> {
        let directed = self.direct(request.uri_mut());
        Box::new(async move {
            directed?;
            let (response, connection) = default_send_request(request, options).await?;
            let connection: Pin<Box<dyn Future<Output = Result<()>> + Send>> = Box::pin(connection);
            Ok((
                response.map(BodyExt::boxed_unsync),
                Box::new(connection) as Connection,
            ))
        })
    }
}
