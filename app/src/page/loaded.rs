//! What a page loads, without its type: so that every page shares one resource, and only reading the view is its own.
//!
//! This is about size. A resource of its own type for each page is a dozen kilobytes of Wasm, and all of it in the
//! piece that everybody loads.

use crate::error::AppError;
use leptos::prelude::*;
use leptos::server::codee::string::FromToStringCodec;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;

/// The answer of one server function: as the value itself, or as the text that came with the document.
#[derive(Clone)]
pub(super) enum Packed {
    /// Fetched here. On the server the text for the document stands beside it.
    Here(Arc<dyn Any + Send + Sync>, String),
    /// Came with the document.
    Text(Arc<str>),
}

impl Packed {
    fn of<T: Serialize + Send + Sync + 'static>(answer: Result<T, AppError>) -> Self {
        #[cfg(feature = "ssr")]
        let text = serde_json::to_string(&answer).unwrap_or_default();
        #[cfg(not(feature = "ssr"))]
        let text = String::new();
        Self::Here(Arc::new(answer), text)
    }

    pub(super) fn open<T: DeserializeOwned + Clone + 'static>(&self) -> Result<T, AppError> {
        match self {
            Self::Here(answer, _) => answer.downcast_ref::<Result<T, AppError>>().cloned(),
            Self::Text(text) => serde_json::from_str(text).ok(),
        }
        .unwrap_or_else(|| {
            // A document of an older build; loading it again helps.
            Err(AppError::Broken {
                reference: "renewed".to_owned(),
            })
        })
    }
}

impl std::fmt::Display for Packed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Here(_, text) => f.write_str(text),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl FromStr for Packed {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::Text(text.into()))
    }
}

type Fetching = Pin<Box<dyn Future<Output = Packed> + Send>>;
pub(super) type Shared = Resource<Packed, FromToStringCodec>;

/// What a page loads: one server function, and again when its key changes.
pub struct Loaded<T> {
    pub(super) shared: Shared,
    kind: PhantomData<fn() -> T>,
}

impl<T> Clone for Loaded<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Loaded<T> {}

impl<T: Serialize + Send + Sync + 'static> Loaded<T> {
    pub(super) fn begin<Fut>(
        key: impl Fn() -> String + Send + Sync + 'static,
        fetch: impl Fn() -> Fut + Send + Sync + 'static,
    ) -> Self
    where
        Fut: Future<Output = Result<T, AppError>> + Send + 'static,
    {
        let fetch = Box::new(move || {
            let answer = fetch();
            Box::pin(async move { Packed::of(answer.await) }) as Fetching
        });
        Self {
            shared: begin(Box::new(key), fetch),
            kind: PhantomData,
        }
    }
}

#[inline(never)]
fn begin(
    key: Box<dyn Fn() -> String + Send + Sync>,
    fetch: Box<dyn Fn() -> Fetching + Send + Sync>,
) -> Shared {
    Resource::new_str(key, move |_| fetch())
}
