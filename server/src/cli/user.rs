//! `samenhier user add | link`: the way in for staff before there is mail.

use super::Fault;
use crate::config::Config;
use clap::{Args, Subcommand};
use domain::language::Language;
use domain::word::Role;
use programme::Programme;
use programme::account::{UserAdd, user_add, user_link};
use programme::clock::SystemClock;
use std::sync::Arc;

/// Staff, from the terminal.
#[derive(Args, Clone, Debug)]
pub struct User {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand, Clone, Debug)]
enum What {
    /// Add a coordinator, researcher or admin; prints a sign-in link that works once, for ten minutes.
    Add(Add),
    /// Print a new sign-in link for somebody, by address of mail or id.
    Link(Link),
}

#[derive(Args, Clone, Debug)]
struct Add {
    /// coordinator, researcher or admin.
    #[arg(long)]
    role: String,
    /// Name to be called.
    #[arg(long)]
    name: String,
    /// Address of mail; without it the person comes in by link alone.
    #[arg(long)]
    email: Option<String>,
    /// City of a coordinator: the-hague, almere, haarlem or rotterdam.
    #[arg(long)]
    city: Option<String>,
    /// Language of pages and mails: nl, en or ar.
    #[arg(long, default_value = "nl")]
    language: String,
    #[command(flatten)]
    config: Config,
}

#[derive(Args, Clone, Debug)]
struct Link {
    /// Address of mail, or id.
    who: String,
    #[command(flatten)]
    config: Config,
}

pub(super) async fn run(user: User) -> Result<(), Fault> {
    let (config, token, language) = match user.what {
        What::Add(add) => {
            let language = language(&add.language)?;
            let role = Role::from_code(&add.role).ok_or_else(|| {
                Fault::Other(format!(
                    "--role: {} is not coordinator, researcher or admin",
                    add.role
                ))
            })?;
            let (config, programme) = open(add.config).await?;
            let person = UserAdd {
                role,
                name: add.name,
                email: add.email,
                city: add.city,
                language,
            };
            let token = user_add(&programme.system("user"), person)
                .await
                .map_err(|e| said(&e))?;
            (config, token, language)
        }
        What::Link(link) => {
            let (config, programme) = open(link.config).await?;
            let token = user_link(&programme.system("user"), &link.who)
                .await
                .map_err(|e| said(&e))?;
            (config, token, Language::Dutch)
        }
    };
    println!("{}/{language}/sign-in/link/{token}", config.public_origin());
    eprintln!("This link works once, until ten minutes from now.");
    Ok(())
}

fn language(code: &str) -> Result<Language, Fault> {
    Language::from_code(code).ok_or_else(|| Fault::Other(format!("--language: {code} is not nl, en or ar")))
}

async fn open(config: Config) -> Result<(Config, Programme), Fault> {
    let config = config.checked()?;
    let programme = Programme::open(config.settings(Arc::new(SystemClock), true)).await?;
    programme::city::install(&programme.system("user")).await?;
    Ok((config, programme))
}

/// One clear sentence with the setting's name.
fn said(error: &programme::Error) -> Fault {
    use programme::Error;
    Fault::Other(match error {
        Error::Refused(wrong) => {
            let fields: Vec<&str> = wrong.iter().map(|m| m.field.as_str()).collect();
            format!("--{}: this value cannot be used", fields.join(", --"))
        }
        Error::NotFound => "nobody has this address or id".to_owned(),
        other => other.to_string(),
    })
}
