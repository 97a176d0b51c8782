//! Sending what waits in the outbox. Without SMTP the row itself is the delivery, on the outbox page.

use crate::router::Site;
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport, Message, Tokio1Executor};
use programme::mail::{self, Due};
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// Sends due mails until `stop`; wipes codes that are past their time.
pub async fn send_due(site: Arc<Site>, stop: CancellationToken) {
    // An address that cannot be read was refused before anything was served.
    let transport = site
        .config
        .smtp_url
        .as_deref()
        .and_then(|url| transport(url).ok());
    let system = site.programme.system("mail");
    loop {
        if let Err(error) = mail::wipe(&system).await {
            tracing::error!(%error, "codes not wiped");
        }
        if let Some(transport) = &transport {
            let due = mail::due(&system, 20).await.unwrap_or_default();
            for one in due {
                let sent = send(&site, transport, &one).await;
                let noted = if sent {
                    mail::sent(&system, one.id).await
                } else {
                    mail::failed(&system, one.id).await
                };
                if let Err(error) = noted {
                    tracing::error!(%error, "mail not noted");
                }
            }
        }
        tokio::select! { () = stop.cancelled() => return, () = tokio::time::sleep(Duration::from_secs(2)) => {} }
    }
}

/// The way out that an address names.
///
/// # Errors
/// An address that cannot be read.
pub(crate) fn transport(url: &str) -> Result<Transport, lettre::transport::smtp::Error> {
    let builder = Transport::from_url(url)?;
    Ok(builder.timeout(Some(Duration::from_secs(20))).build())
}

async fn send(site: &Site, transport: &Transport, due: &Due) -> bool {
    let Some(message) = message(site, due) else {
        return false;
    };
    match transport.send(message).await {
        Ok(_) => true,
        Err(error) => {
            // The server's answer may hold an address: only its kind is logged.
            tracing::warn!(permanent = error.is_permanent(), "mail not sent");
            false
        }
    }
}

fn message(site: &Site, due: &Due) -> Option<Message> {
    let from = site.config.smtp_from.as_deref()?.parse().ok()?;
    let words = app::mail::render(due, &site.config.public_origin());
    Message::builder()
        .from(from)
        .to(due.to.parse().ok()?)
        .message_id(Some(format!("<{}@samenhier>", due.message_id)))
        .subject(words.subject)
        .multipart(lettre::message::MultiPart::alternative_plain_html(
            words.text, words.html,
        ))
        .ok()
}
