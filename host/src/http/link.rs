//! A connection below HTTP: it does not wait for a client that takes nothing, and is closed so that
//! its last answer arrives.

use super::patience::Patience;
use futures::FutureExt;
use hyper::rt::{Read, ReadBufCursor, Write};
use socket2::SockRef;
use std::{
    future::Future,
    io::{self, IoSlice},
    net::Shutdown,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, Interest, ReadBuf},
    net::TcpStream,
    time::{Sleep, sleep},
};
use wasmtime_wasi_http::io::TokioIo;

/// How long a client that is still sending may go on when its connection was closed in our
/// direction, and how long it may pause.
const LINGER: Duration = Duration::from_secs(30);
const LINGER_PAUSE: Duration = Duration::from_secs(2);

/// How often to read what nobody wants before others have their turn.
const AT_ONCE: usize = 64;

/// A connection, for all that have to do with it.
pub(super) struct Link {
    stream: TcpStream,
    unread: AtomicBool,
}

impl Link {
    pub(super) fn new(stream: TcpStream) -> Arc<Link> {
        Arc::new(Link {
            stream,
            unread: AtomicBool::new(false),
        })
    }

    /// The client may send more than is read.
    pub(super) fn leave_unread(&self) {
        self.unread.store(true, Relaxed);
    }

    /// Whether the client has said that it sends nothing more, which most say by leaving. It is
    /// seen although something is unread.
    pub(super) fn is_left(&self) -> bool {
        let ready = self.stream.ready(Interest::READABLE).now_or_never();
        matches!(ready, Some(Ok(ready)) if ready.is_read_closed())
    }

    /// From now on the end of the connection shows the client that something went wrong.
    pub(super) fn reset_at_end(&self) {
        // Where the system refuses this, the connection ends as any other.
        let _ = SockRef::from(&self.stream).set_linger(Some(Duration::ZERO));
    }
}

/// The connection as hyper reads and writes it.
pub(super) struct Client {
    link: Arc<Link>,
    patience: Patience,
    end: Option<End>,
}

/// What is left to do after our last byte.
struct End {
    lingers: bool,
    pause: Patience,
    most: Pin<Box<Sleep>>,
}

impl Client {
    /// `most` is how long the client may leave what is ready for it.
    pub(super) fn new(link: Arc<Link>, most: Duration) -> Client {
        Client {
            link,
            patience: Patience::new(most),
            end: None,
        }
    }
}

impl AsyncRead for Client {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let stream = &self.link.stream;
        loop {
            ready!(stream.poll_read_ready(context))?;
            match stream.try_read_buf(buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                read => return Poll::Ready(read.map(|_| ())),
            }
        }
    }
}

impl Read for Client {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut TokioIo::new(&mut *self)).poll_read(context, buffer)
    }
}

impl Client {
    fn poll_write_by(
        &mut self,
        context: &mut Context<'_>,
        write: impl Fn(&TcpStream) -> io::Result<usize>,
    ) -> Poll<io::Result<usize>> {
        loop {
            if self.link.stream.poll_write_ready(context)?.is_pending() {
                ready!(self.patience.poll(context));
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            match write(&self.link.stream) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                written => {
                    self.patience.renew();
                    return Poll::Ready(written);
                }
            }
        }
    }
}

impl Write for Client {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.poll_write_by(context, |stream| stream.try_write(data))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.poll_write_by(context, |stream| stream.try_write_vectored(data))
    }

    /// hyper then sends parts of bodies from where they are. Otherwise it gathers them in a buffer,
    /// which keeps the size of the largest of them.
    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    /// Says that nothing more comes. What the client still sends is read, because the system resets
    /// a connection that is closed before.
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Client { link, end, .. } = &mut *self;
        let end = end.get_or_insert_with(|| {
            // Fails where the client is gone, and then there is nothing to say.
            let _ = SockRef::from(&link.stream).shutdown(Shutdown::Write);
            End {
                lingers: link.unread.load(Relaxed),
                pause: Patience::new(LINGER_PAUSE),
                most: Box::pin(sleep(LINGER)),
            }
        });
        let mut scratch = [0; 8192];
        for _ in 0..AT_ONCE {
            match link.stream.try_read(&mut scratch) {
                Ok(0) => return Poll::Ready(Ok(())),
                Ok(_) => {
                    end.lingers = true;
                    end.pause.renew();
                    if end.most.as_mut().poll(context).is_ready() {
                        return Poll::Ready(Ok(()));
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock && end.lingers => {
                    match link.stream.poll_read_ready(context) {
                        Poll::Ready(Ok(())) => {}
                        Poll::Ready(Err(_)) => return Poll::Ready(Ok(())),
                        Poll::Pending => {
                            ready!(end.pause.poll(context));
                            return Poll::Ready(Ok(()));
                        }
                    }
                }
                Err(_) => return Poll::Ready(Ok(())),
            }
        }
        // Others have to come to their turn.
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
