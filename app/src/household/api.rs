//! What the newcomer's pages load.

use crate::error::AppError;
use domain::household::Step;
use domain::household::view::{Correction, MyData, Questionnaire, Safe, Sent, Waiting};
use programme::household;
use serde::{Deserialize, Serialize};

/// A page of the questionnaire: which question really opens, and the answers so far.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// The one that was asked for, or the one before it that is still needed.
    pub step: Step,
    /// The answers so far.
    pub all: Questionnaire,
}

pub async fn load_questionnaire() -> Result<Questionnaire, AppError> {
    Ok(household::questionnaire(&crate::request::access()?).await?)
}

pub async fn load_question(step: String) -> Result<Question, AppError> {
    use domain::household::Journey;
    let asked = Step::from_code(&step).ok_or(AppError::NotFound)?;
    let all = household::questionnaire(&crate::request::access()?).await?;
    let journey = Journey::new(&all.values);
    let step = if journey.may_visit(asked) {
        asked
    } else {
        journey.first_open().unwrap_or(asked)
    };
    Ok(Question { step, all })
}

pub async fn load_sent() -> Result<Option<Sent>, AppError> {
    Ok(household::sent(&crate::request::access()?).await?)
}

pub async fn load_waiting() -> Result<Waiting, AppError> {
    let who = crate::request::access()?.newcomer().await?;
    Ok(household::waiting(&who).await?)
}

pub async fn load_my_data() -> Result<MyData, AppError> {
    let who = crate::request::access()?.newcomer().await?;
    Ok(household::my_data(&who).await?)
}

pub async fn load_correction(step: String) -> Result<(Step, Correction), AppError> {
    let step = Step::from_code(&step).ok_or(AppError::NotFound)?;
    Ok((
        step,
        household::correction(&crate::request::access()?, step).await?,
    ))
}

pub async fn load_safe() -> Result<Safe, AppError> {
    let access = crate::request::access()?;
    access.newcomer().await?;
    let values = programme::draft::load(&access, super::safe::DRAFT).await?.values;
    let sent = values.one("sent") == "yes";
    Ok(Safe {
        key: programme::form_key::fresh()?,
        values,
        sent,
    })
}
