//! A browser that asks the router in process: cookies, forms, and what came back.

use super::ORIGIN;
use axum::Router;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body::Frame;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll};
use tower::ServiceExt;

/// Cookies and the address of one browser.
#[derive(Clone, Debug)]
pub struct Browser {
    pub session: Option<String>,
    pub draft: String,
    pub binding: String,
    pub address: SocketAddr,
}

static ADDRESSES: AtomicU32 = AtomicU32::new(1);

impl Browser {
    /// One that nobody has used, at an address of its own.
    pub fn new() -> Self {
        let number = ADDRESSES.fetch_add(1, Ordering::SeqCst);
        let [_, high, middle, low] = number.to_be_bytes();
        let token = || programme::secret::token().expect("random");
        Self {
            session: None,
            draft: token(),
            binding: token(),
            address: SocketAddr::from(([10, high, middle, low], 40_000)),
        }
    }

    /// The same browser, signed in.
    pub fn with(mut self, session: &str) -> Self {
        self.session = Some(session.to_owned());
        self
    }

    fn cookies(&self) -> String {
        let mut all = format!("__Host-d={}; __Host-l={}; lang=nl", self.draft, self.binding);
        if let Some(session) = &self.session {
            all.push_str(&format!("; __Host-s={session}"));
        }
        all
    }
}

/// A request that is being put together.
pub struct Ask {
    request: axum::http::request::Builder,
    body: Body,
    address: SocketAddr,
}

impl Ask {
    pub fn new(method: &str, path: &str) -> Self {
        Self {
            request: Request::builder().method(method).uri(path),
            body: Body::empty(),
            address: SocketAddr::from(([192, 0, 2, 1], 40_000)),
        }
    }

    /// A page, as a browser asks for it.
    pub fn get(path: &str) -> Self {
        Self::new("GET", path).header("accept", "text/html,*/*;q=0.8")
    }

    /// A form as our own page sends it.
    pub fn form(path: &str, fields: &[(&str, &str)]) -> Self {
        let body = fields
            .iter()
            .map(|(name, text)| format!("{}={}", encoded(name), encoded(text)))
            .collect::<Vec<_>>()
            .join("&");
        Self::new("POST", path)
            .ours()
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
    }

    /// From our own page.
    pub fn ours(self) -> Self {
        self.header("origin", ORIGIN)
            .header("sec-fetch-site", "same-origin")
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.body = body.into();
        self
    }

    /// With the cookies and from the address of a browser.
    pub fn by(mut self, browser: &Browser) -> Self {
        self.address = browser.address;
        self.header("cookie", &browser.cookies())
    }

    pub fn at_address(mut self, address: &str) -> Self {
        self.address = address.parse().expect("an address");
        self
    }

    /// Asks, and reads the whole answer.
    pub async fn of(self, router: &Router) -> Got {
        let mut request = self.request.body(self.body).expect("a request");
        request.extensions_mut().insert(ConnectInfo(self.address));
        let response = router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
        Got {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Got {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Got {
    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default()
    }

    pub fn location(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    /// The value that an answer sets for a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.set_cookies()
            .find_map(|line| line.strip_prefix(&format!("{name}="))?.split(';').next())
            .map(str::to_owned)
    }

    /// Every cookie that is set, whole.
    pub fn set_cookies(&self) -> impl Iterator<Item = &str> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|v| v.to_str().ok())
    }
}

/// As a form writes it.
pub fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(b).to_string(),
            b' ' => "+".to_owned(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// A body without a length, in pieces of 64 KiB, that notes when somebody begins to read it.
pub struct Slow {
    pieces: usize,
    read: Arc<AtomicBool>,
}

impl Slow {
    pub fn new(pieces: usize, read: &Arc<AtomicBool>) -> Self {
        let read = Arc::clone(read);
        Self { pieces, read }
    }
}

impl HttpBody for Slow {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.read.store(true, Ordering::SeqCst);
        if self.pieces == 0 {
            return Poll::Ready(None);
        }
        self.pieces -= 1;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b'a'; 65_536])))))
    }
}
