//! What the pages of a group load.

use super::SeatsPageView;
use crate::error::AppError;
use domain::group::{HomeView, ProfileView, ReadyView};
use domain::member::OwnAnswers;
use serde::{Deserialize, Serialize};

/// A form with what was typed before, else with what is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Correcting<T> {
    /// What is stored.
    pub stored: T,
    /// What the form shows.
    pub values: domain::form::Values,
    /// What is not right.
    pub mistakes: Vec<domain::form::Mistake>,
    /// The last save went well.
    pub saved: bool,
}

/// Where the visitor stands before starting a group.
pub async fn load_group_start() -> Result<bool, AppError> {
    let access = crate::request::access()?;
    Ok(!programme::draft::load(&access, "group").await?.values.is_empty())
}

/// The group's home.
pub async fn load_group_home() -> Result<HomeView, AppError> {
    let who = crate::request::access()?.member().await?;
    Ok(programme::group::home(&who).await?)
}

/// The seats; `link` is the token of a link that the initiator has just made.
pub async fn load_group_seats(link: Option<String>) -> Result<SeatsPageView, AppError> {
    let access = crate::request::access()?;
    let who = access.member().await?;
    let seats = programme::group::seats(&who).await?;
    let language = crate::i18n::language();
    let mut shown = None;
    if let Some(token) = link.filter(|_| who.is_initiator()) {
        // A link that has been used or withdrawn meanwhile is simply not shown any more.
        let made = programme::invitation::made(&who, &token).await.ok();
        shown = made.map(|made| super::link::view_of(made, language));
    }
    let invite = super::forms::invite_form(&access).await?;
    let key = programme::form_key::fresh()?;
    Ok(SeatsPageView {
        seats,
        link: shown,
        invite,
        key,
    })
}

/// What the group wrote about itself.
pub async fn load_group_profile() -> Result<Correcting<ProfileView>, AppError> {
    let access = crate::request::access()?;
    let stored = programme::group::profile(&access.member().await?).await?;
    let draft = programme::draft::load(&access, super::forms::PROFILE).await?;
    Ok(super::forms::profile_form(stored, draft))
}

/// The reader's own answers.
pub async fn load_group_answers() -> Result<Correcting<OwnAnswers>, AppError> {
    let access = crate::request::access()?;
    let stored = programme::member::own(&access.member().await?).await?;
    let draft = programme::draft::load(&access, super::forms::ANSWERS).await?;
    Ok(super::forms::answers_form(stored, draft))
}

/// What is still to be done.
pub async fn load_group_ready() -> Result<ReadyView, AppError> {
    let who = crate::request::access()?.member().await?;
    Ok(programme::group::ready(&who).await?)
}
