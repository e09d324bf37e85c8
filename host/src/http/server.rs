//! Accepts connections, and stops without losing requests.

use super::{
    exchange::{App, report},
    link::{Client, Link},
    options::Ended,
    stop::{Signals, told},
    timer::TokioTimer,
};
use crate::memory;
use hyper::{server::conn::http1, service::service_fn};
use std::{net::SocketAddr, pin::pin, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    select,
    sync::{mpsc, watch},
    time::{interval, sleep},
};

/// Most of a head, and of what is read and written at a time. Each connection may keep so much,
/// twice.
const BUFFER: usize = 64 << 10;

/// hyper's clock goes no further than that of the system.
const LONGEST: Duration = Duration::from_secs(1 << 30);

/// How often to see whether there is memory to give back.
const TIDY: Duration = Duration::from_secs(5);

/// How long to wait when the system has no room for another connection.
const PAUSE: Duration = Duration::from_millis(50);

/// Runs until a signal comes and what is in flight has ended, which `all_gone` shows: it is closed
/// when no sender is left.
pub(super) async fn run(
    listener: TcpListener,
    app: Arc<App>,
    mut signals: Signals,
    closing: watch::Sender<bool>,
    mut all_gone: mpsc::Receiver<()>,
    grace: Duration,
) -> Ended {
    select! {
        () = signals.next() => {}
        () = accept(&listener, &app, &closing) => {}
    }
    drop(listener);
    drop(app);
    closing.send_replace(true);
    select! {
        _ = all_gone.recv() => Ended::Finished,
        () = sleep(grace) => Ended::Unfinished,
        () = signals.next() => Ended::Interrupted,
    }
}

/// Takes connections, without an end.
pub(super) async fn accept(listener: &TcpListener, app: &Arc<App>, closing: &watch::Sender<bool>) {
    let mut tidy = interval(TIDY);
    loop {
        let accepted = select! {
            accepted = listener.accept() => accepted,
            _ = tidy.tick() => {
                tokio::task::spawn_blocking(memory::give_back);
                continue;
            }
        };
        match accepted {
            Ok((stream, client)) => {
                tokio::spawn(connection(stream, client, app.clone(), closing.subscribe()));
            }
            Err(_) => sleep(PAUSE).await,
        }
    }
}

/// Serves a connection for as long as its client and we want. `app` holds what the end waits for.
async fn connection(
    stream: TcpStream,
    client: SocketAddr,
    app: Arc<App>,
    mut closing: watch::Receiver<bool>,
) {
    // Programs that stream events write little at a time, and want it to arrive.
    let _ = stream.set_nodelay(true);
    let link = Link::new(stream);
    let io = Client::new(link.clone(), app.stall);
    let service = service_fn(|request| app.answer(request, client, link.clone()));
    let connection = http1::Builder::new()
        .timer(TokioTimer)
        // Also how long a connection without a request is kept.
        .header_read_timeout(app.stall.min(LONGEST))
        .max_buf_size(BUFFER)
        .serve_connection(io, service);
    let mut connection = pin!(connection);
    let ended = select! {
        ended = connection.as_mut() => ended,
        () = told(&mut closing) => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        report(&app, &error);
    }
    memory::freed();
}
