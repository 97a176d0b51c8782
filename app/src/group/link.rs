//! A personal link ready to share: whole address, QR code, messages in three languages. Server only.

use super::LinkView;
use crate::i18n::{server_loader, without_marks};
use crate::paths::Path;
use crate::t;
use domain::invitation::MadeInvitation;
use domain::language::Language;
use leptos::prelude::*;

/// The link of an invitation in the page's language.
pub fn view_of(made: MadeInvitation, language: Language) -> LinkView {
    let origin = origin();
    let path = Path::Invitation(made.token);
    let address = format!("{origin}{}", path.at(language));
    let (qr_size, qr_path) = qr(&address);
    let whatsapp = Language::ALL
        .iter()
        .map(|l| (*l, message(*l, &format!("{origin}{}", path.at(*l)))));
    LinkView {
        label: made.label,
        until: made.until,
        qr_size,
        qr_path,
        whatsapp: whatsapp.collect(),
        address,
    }
}

/// Address that opens WhatsApp with a message in a language.
fn message(language: Language, address: &str) -> String {
    let words = server_loader(language);
    let text = without_marks(&t!(words, "group-invite-message", url = address.to_owned()));
    let encoded: String = form_encoded(&text);
    format!("https://wa.me/?text={encoded}")
}

/// Percent-encoding; everything but letters, digits and a few marks.
fn form_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// Side and path of the QR code of a text: one run of dark modules, one stroke of the path.
fn qr(text: &str) -> (u32, String) {
    let Ok(code) = fast_qr::QRBuilder::new(text).ecl(fast_qr::ECL::M).build() else {
        return (0, String::new());
    };
    let mut path = String::new();
    for y in 0..code.size {
        let mut x = 0;
        while x < code.size {
            let run = (x..code.size).take_while(|at| code[y][*at].value()).count();
            if run > 0 {
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            x += run.max(1);
        }
    }
    (u32::try_from(code.size).unwrap_or_default(), path)
}

/// The address under which this page was asked for; the edge lets only our own hosts in.
fn origin() -> String {
    let parts = use_context::<axum::http::request::Parts>();
    let host = parts
        .as_ref()
        .and_then(|p| p.headers.get("host"))
        .and_then(|h| h.to_str().ok())
        .unwrap_or("localhost");
    let local = host.starts_with("localhost") || host.starts_with("127.0.0.1");
    format!("{}://{host}", if local { "http" } else { "https" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_in_runs_that_stay_inside() {
        let (size, path) = qr("https://example.org/nl/invitation/0123456789");
        assert!(size >= 21 && path.starts_with("M0 0h7v1h-7z"), "{size} {path}");
    }

    #[test]
    fn a_message_keeps_nothing_that_an_address_may_not_hold() {
        assert_eq!(form_encoded("a b/é"), "a%20b%2F%C3%A9");
    }
}
