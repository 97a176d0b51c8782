//! What the pages of meetings load.

use super::ice::Beside;
use crate::error::AppError;
use domain::form::{Mistake, Values};
use domain::language::Language;
use domain::meeting::{GroupMeeting, NewcomerMeeting};
use domain::pairing::NewcomerPairing;
use serde::{Deserialize, Serialize};

/// I6 with what was typed before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlanView {
    /// What the group sees.
    pub group: GroupMeeting,
    /// What stands in the fields.
    pub values: Values,
    /// What of it cannot be accepted.
    pub mistakes: Vec<Mistake>,
    /// The questions in the other language.
    pub beside: Beside,
    /// Makes sending happen once.
    pub key: String,
}

/// I6.
pub async fn load_first_meeting(language: Language) -> Result<PlanView, AppError> {
    use programme::{draft, form_key, meeting};
    let access = crate::request::access()?;
    let who = access.member().await?;
    let group = meeting::for_group(&who).await?;
    let typed = draft::load(&access, meeting::DRAFT).await?.values;
    let (values, mistakes) = if typed.is_empty() {
        let open = group.meeting.as_ref().filter(|m| m.is_open());
        let fields = open.map(domain::meeting::MeetingForm::fields);
        (fields.unwrap_or_default(), Vec::new())
    } else {
        let mistakes = meeting::mistakes(&who, &group, &typed);
        (typed, mistakes)
    };
    // Whoever reads the newcomer's language already gets Dutch beside it.
    let other = if group.language == language {
        Language::Dutch
    } else {
        group.language
    };
    Ok(PlanView {
        beside: Beside::of(&crate::i18n::server_loader(other)),
        key: form_key::fresh()?,
        group,
        values,
        mistakes,
    })
}

/// N7.
pub async fn load_my_next() -> Result<NewcomerMeeting, AppError> {
    let who = crate::request::access()?.newcomer().await?;
    Ok(programme::meeting::for_newcomer(&who).await?)
}

/// N6.
pub async fn load_my_group() -> Result<NewcomerPairing, AppError> {
    let who = crate::request::access()?.newcomer().await?;
    Ok(programme::pairing::for_newcomer(&who).await?)
}
