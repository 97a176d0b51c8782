//! Settings: flags, then environment, then defaults. Each is documented where it stands.

use clap::Args;
use programme::Settings;
use programme::clock::Clock;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

/// Everything that can be set.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address and port to listen on.
    #[arg(long, env = "SAMENHIER_ADDR", default_value = "127.0.0.1:3000")]
    pub addr: SocketAddr,
    /// Folder for the SQLite file. Made if it is not there.
    #[arg(long, env = "SAMENHIER_DATA", default_value = "data")]
    pub data: PathBuf,
    /// postgres://… for PostgreSQL instead of SQLite.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The address that people see, such as https://samen.example. Default: http:// and the address above.
    #[arg(long, env = "SAMENHIER_ORIGIN")]
    pub origin: Option<String>,
    /// Proxies whose X-Forwarded-For is believed, separated by commas.
    #[arg(long, env = "SAMENHIER_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpAddr>,
    /// smtps://user:password@host, or smtp://user:password@host?tls=required for STARTTLS. Without it, mails wait on
    /// the outbox page.
    #[arg(long, env = "SAMENHIER_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// Sender of the mails. Needed with --smtp-url.
    #[arg(long, env = "SAMENHIER_SMTP_FROM")]
    pub smtp_from: Option<String>,
    /// Pages a minute from one address before it must wait; 0 is no limit.
    #[arg(long, env = "SAMENHIER_PAGES_A_MINUTE", default_value_t = 120)]
    pub pages_a_minute: u32,
    /// What is logged: error, warn, info, debug, or a filter of tracing-subscriber.
    #[arg(long, env = "SAMENHIER_LOG", default_value = "info")]
    pub log: String,
}

/// A setting that cannot be accepted.
#[derive(Debug, thiserror::Error)]
#[error("{setting}: {why}")]
pub struct Refused {
    setting: &'static str,
    why: String,
}

fn refused(setting: &'static str, why: impl Into<String>) -> Refused {
    Refused {
        setting,
        why: why.into(),
    }
}

impl Config {
    /// The address that people see.
    #[must_use]
    pub fn public_origin(&self) -> String {
        self.origin
            .clone()
            .unwrap_or_else(|| format!("http://{}", self.addr))
    }

    /// Checks what clap cannot, and makes the data folder.
    ///
    /// # Errors
    /// The setting and why.
    pub fn checked(self) -> Result<Self, Refused> {
        let origin = self.public_origin();
        let local = origin.starts_with("http://localhost") || origin.starts_with("http://127.0.0.1");
        if !(origin.starts_with("https://") || local) {
            return Err(refused(
                "--origin",
                "must begin with https:// (http:// only on localhost or 127.0.0.1)",
            ));
        }
        if origin.trim_end_matches('/').matches('/').count() != 2 {
            return Err(refused(
                "--origin",
                "is only scheme, host and port, without a path",
            ));
        }
        if self.smtp_url.is_some() != self.smtp_from.is_some() {
            return Err(refused("--smtp-from", "is needed with --smtp-url, and only then"));
        }
        if let (Some(url), Some(from)) = (&self.smtp_url, &self.smtp_from) {
            check_mail(url, from)?;
        }
        if let Some(url) = &self.database_url
            && !url.starts_with("postgres")
        {
            return Err(refused(
                "DATABASE_URL",
                "must begin with postgres://; leave it out for SQLite",
            ));
        }
        if self.database_url.is_none() {
            make_folder(&self.data)?;
        }
        Ok(Self {
            origin: Some(origin.trim_end_matches('/').to_owned()),
            ..self
        })
    }

    /// What the programme needs of it.
    #[must_use]
    pub fn settings(&self, clock: Arc<dyn Clock>, migrate: bool) -> Settings {
        Settings {
            data: self.data.clone(),
            url: self.database_url.clone(),
            clock,
            migrate,
            told: None,
        }
    }
}

/// Codes and links go by mail: it must travel encrypted, except inside this machine.
fn check_mail(url: &str, from: &str) -> Result<(), Refused> {
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let host = rest.rsplit('@').next().unwrap_or_default();
    let host = host.split([':', '/', '?']).next().unwrap_or_default();
    let here = host == "localhost" || host == "127.0.0.1";
    match scheme {
        "smtps" => {}
        "smtp" if here || rest.ends_with("?tls=required") => {}
        "smtp" => {
            return Err(refused(
                "--smtp-url",
                "smtp:// needs ?tls=required at its end, except to localhost or 127.0.0.1",
            ));
        }
        _ => return Err(refused("--smtp-url", "must begin with smtps:// or smtp://")),
    }
    if crate::mail::transport(url).is_err() {
        // Without its words: they may hold the password.
        return Err(refused("--smtp-url", "cannot be read"));
    }
    if from.parse::<lettre::message::Mailbox>().is_err() {
        return Err(refused("--smtp-from", "is no address of mail"));
    }
    Ok(())
}

fn make_folder(data: &PathBuf) -> Result<(), Refused> {
    std::fs::create_dir_all(data).map_err(|e| refused("--data", format!("{}: {e}", data.display())))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Personal data: for this user alone.
        let mode = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(data, mode)
            .map_err(|e| refused("--data", format!("{}: {e}", data.display())))?;
    }
    Ok(())
}
