//! Forms: POST → 303 → GET, the same with and without script. Server only.
//!
//! A handler saves the draft, parses it, calls one use case and says where to go. It never renders.

use crate::error::AppError;
use crate::paths::Path;
use axum::body::Bytes;
use axum::extract::{FromRequest, OriginalUri, RawPathParams, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use domain::form::Values;
use domain::language::Language;
use programme::{Access, Error};
use std::collections::BTreeMap;

/// What a form brought, and who sent it.
pub struct Posted {
    /// Who is asking; proofs come out of it.
    pub access: Access,
    /// Language of the address.
    pub language: Language,
    /// The fields.
    pub values: Values,
    /// The address after the language: `join/household/name`.
    pub tail: String,
    params: BTreeMap<String, String>,
}

impl Posted {
    /// A part of the address by its name in the route, such as `step`.
    #[must_use]
    pub fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// Which button was pressed (`name=do`).
    #[must_use]
    pub fn button(&self) -> &str {
        self.values.one("do")
    }

    /// The key that makes a form's effect happen once.
    #[must_use]
    pub fn key(&self) -> &str {
        self.values.one("key")
    }
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let access = parts.extensions.get::<Access>().cloned();
        let path = parts
            .extensions
            .get::<OriginalUri>()
            .map_or(parts.uri.path(), |u| u.0.path())
            .to_owned();
        let language = Language::of_path(&path).unwrap_or(Language::Dutch);
        let tail = path.splitn(3, '/').nth(2).unwrap_or_default().to_owned();
        let params = {
            use axum::extract::FromRequestParts;
            let raw = RawPathParams::from_request_parts(&mut parts, state).await;
            raw.map(|p| p.iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect())
                .unwrap_or_default()
        };
        let body = Bytes::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(|refused| refused.status().into_response())?;
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(&body).map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
        let mut values = Values::default();
        for (name, text) in pairs.iter().take(400) {
            values.add(name, text);
        }
        let access = access.ok_or_else(|| StatusCode::SERVICE_UNAVAILABLE.into_response())?;
        Ok(Self {
            access,
            language,
            values,
            tail,
            params,
        })
    }
}

/// Where to go after a form, and which cookies come along.
pub struct Answer {
    to: String,
    cookies: Vec<String>,
    clear: bool,
}

impl Answer {
    /// On to a page.
    #[must_use]
    pub fn go(language: Language, path: &Path) -> Self {
        Self {
            to: path.at(language),
            cookies: Vec::new(),
            clear: false,
        }
    }

    /// Back to the page with the error summary.
    #[must_use]
    pub fn errors(language: Language, path: &Path) -> Self {
        Self {
            to: path.with_fragment(language, "errors"),
            cookies: Vec::new(),
            clear: false,
        }
    }

    /// To an address that was made from [`Path`] before, such as the outcome under a form key.
    #[must_use]
    pub fn to_address(address: String) -> Self {
        Self {
            to: address,
            cookies: Vec::new(),
            clear: false,
        }
    }

    /// Signs this browser in.
    #[must_use]
    pub fn with_session(mut self, token: &str) -> Self {
        self.cookies.push(format!(
            "__Host-s={token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"
        ));
        self
    }

    /// Binds a sign-in code to this browser for as long as it works.
    #[must_use]
    pub fn with_binding(mut self, token: &str) -> Self {
        self.cookies.push(format!(
            "__Host-l={token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600"
        ));
        self
    }

    /// Signs this browser out and empties its caches.
    #[must_use]
    pub fn signed_out(mut self) -> Self {
        for name in ["__Host-s", "__Host-l", "__Host-d"] {
            self.cookies.push(format!(
                "{name}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"
            ));
        }
        self.clear = true;
        self
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        let headers = response.headers_mut();
        if let Ok(value) = HeaderValue::from_str(&self.to) {
            headers.insert(header::LOCATION, value);
        }
        for cookie in &self.cookies {
            if let Ok(value) = HeaderValue::from_str(cookie) {
                headers.append(header::SET_COOKIE, value);
            }
        }
        if self.clear {
            let name = header::HeaderName::from_static("clear-site-data");
            headers.insert(name, HeaderValue::from_static("\"cache\", \"storage\""));
        }
        response
    }
}

/// A POST route: `on_post(|posted| async move { … Ok(Answer::go(…)) })`.
pub fn on_post<S, F, Fut>(work: F) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
    F: Fn(Posted) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<Answer, Error>> + Send,
{
    post(move |posted: Posted| {
        let work = work.clone();
        async move {
            let (language, tail) = (posted.language, posted.tail.clone());
            work(posted)
                .await
                .unwrap_or_else(|error| lead_away(language, tail, error))
                .into_response()
        }
    })
}

pub(crate) fn lead_away(language: Language, tail: String, error: Error) -> Answer {
    match AppError::from(error) {
        AppError::SignInNeeded => Answer::go(language, &Path::SignInNext(tail)),
        AppError::SecondFactorNeeded | AppError::StepUpNeeded => Answer::go(language, &Path::SignInSecond),
        other => Answer::go(language, &Path::Problem(other.code())),
    }
}
