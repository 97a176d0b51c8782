//! Two addresses without a page: `/`, which leads to the reader's language, and the map of the site for search engines.

use crate::boot::Origin;
use crate::document::PUBLIC;
use crate::paths::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use domain::language::Language;
use programme::Access;

/// Remembers the language that was read last; nothing else.
pub const LANGUAGE_COOKIE: &str = "lang";

/// The two addresses.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/", get(to_language))
        .route("/sitemap.xml", get(sitemap))
}

/// The language read last, else the best of what the browser asks for, else Dutch. An explicit address never redirects.
async fn to_language(headers: HeaderMap) -> Response {
    let to = HeaderValue::from_str(&Path::Home.at(chosen(&headers)));
    let mut response = StatusCode::FOUND.into_response();
    let out = response.headers_mut();
    if let Ok(to) = to {
        out.insert(header::LOCATION, to);
    }
    out.insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    response
}

fn chosen(headers: &HeaderMap) -> Language {
    remembered(headers).unwrap_or_else(|| accepted(headers))
}

fn remembered(headers: &HeaderMap) -> Option<Language> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == LANGUAGE_COOKIE)
        .and_then(|(_, code)| Language::from_code(code))
}

fn accepted(headers: &HeaderMap) -> Language {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .map_or(Language::Dutch, Language::negotiate)
}

/// Keeps the language of this page for the next visit to `/`. A page in the language already kept sets nothing.
pub fn remember(headers: &HeaderMap, language: Language, origin: &str) -> Option<HeaderValue> {
    if remembered(headers) == Some(language) {
        return None;
    }
    let secure = if origin.starts_with("https:") {
        "; Secure"
    } else {
        ""
    };
    let code = language.code();
    HeaderValue::from_str(&format!(
        "{LANGUAGE_COOKIE}={code}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{secure}"
    ))
    .ok()
}

/// Every public page in every language, each with its translations.
async fn sitemap(Extension(origin): Extension<Origin>, access: Option<Extension<Access>>) -> Response {
    let mut pages = PUBLIC.to_vec();
    if let Some(Extension(access)) = access {
        match programme::city::list(&access.visitor()).await {
            Ok(cities) => pages.extend(cities.into_iter().map(|city| Path::City(city.slug))),
            Err(error) => tracing::warn!(%error, "the map of the site has no cities"),
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "application/xml; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, map_of(&origin.0, &pages)).into_response()
}

fn map_of(origin: &str, pages: &[Path]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages {
        let others: String = Language::ALL
            .iter()
            .map(|l| {
                let (code, at) = (l.code(), page.at(*l));
                format!("<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{origin}{at}\"/>")
            })
            .collect();
        for language in Language::ALL {
            let at = page.at(*language);
            xml.push_str(&format!("<url><loc>{origin}{at}</loc>{others}</url>\n"));
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

#[cfg(test)]
mod tests {
    use super::{HeaderMap, HeaderValue, Language, Path, chosen, header, map_of, remember};

    fn asks(language: &'static str, cookie: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(language));
        headers.insert(header::COOKIE, HeaderValue::from_static(cookie));
        headers
    }

    #[test]
    fn the_language_read_last_goes_before_what_the_browser_asks() {
        assert_eq!(chosen(&asks("en", "a=b; lang=ar")), Language::Arabic);
        assert_eq!(chosen(&asks("ar-SY, en;q=0.4", "lang=xx")), Language::Arabic);
        assert_eq!(chosen(&asks("de", "")), Language::Dutch);
    }

    #[test]
    fn a_language_is_kept_once() {
        let headers = asks("en", "lang=ar");
        assert!(remember(&headers, Language::Arabic, "").is_none());
        let kept = remember(&headers, Language::English, "https://a.example").unwrap();
        assert!(kept.to_str().unwrap().starts_with("lang=en; Path=/;"));
        assert!(kept.to_str().unwrap().ends_with("Secure"));
    }

    #[test]
    fn the_map_names_every_page_in_three_languages() {
        let xml = map_of("https://a.example", &[Path::Home, Path::How]);
        assert_eq!(xml.matches("<loc>").count(), 6);
        assert!(xml.contains("<loc>https://a.example/ar/how</loc>"));
        assert_eq!(xml.matches("hreflang=\"nl\"").count(), 6);
    }
}
