//! Asks the server for a page, as the browser would ask for a document.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, Request, RequestInit, Response, UrlSearchParams};

/// What came back.
pub enum Answer {
    /// A page, and the address it came from after redirects.
    Page {
        /// The whole document.
        html: String,
        /// Where it was found; without a fragment.
        address: String,
    },
    /// A form that was taken: where its answer stands, with the place on that page.
    Elsewhere {
        /// Path, query and fragment.
        address: String,
    },
    /// Something that is no page: a file, or a bare refusal.
    Other,
    /// No answer at all.
    Nothing,
}

/// Asks; with `body` as an ordinary form would be sent.
pub async fn page(address: &str, body: Option<&UrlSearchParams>) -> Answer {
    ask(address, body).await.unwrap_or(Answer::Nothing)
}

async fn ask(address: &str, body: Option<&UrlSearchParams>) -> Result<Answer, JsValue> {
    let headers = Headers::new()?;
    headers.set("accept", "text/html")?;
    let init = RequestInit::new();
    init.set_headers(&headers);
    if let Some(body) = body {
        headers.set("x-in-page", "yes")?;
        init.set_method("POST");
        init.set_body(body);
    }
    let request = Request::new_with_str_and_init(address, &init)?;
    let response: Response = JsFuture::from(leptos::prelude::window().fetch_with_request(&request))
        .await?
        .dyn_into()?;
    if let Some(address) = response.headers().get("x-go")? {
        return Ok(Answer::Elsewhere { address });
    }
    let address = response.url();
    let kind = response.headers().get("content-type")?.unwrap_or_default();
    if !kind.starts_with("text/html") {
        return Ok(Answer::Other);
    }
    let text = JsFuture::from(response.text()?).await?;
    let html = text.as_string().unwrap_or_default();
    Ok(Answer::Page { html, address })
}
