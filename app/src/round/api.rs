//! What each page loads.

use crate::error::AppError;
use domain::form::{Mistake, Values};
use domain::round::{Pool, RoundView, WhatIfView, WhyView};
use serde::{Deserialize, Serialize};

/// The page before a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewRound {
    /// Who could take part.
    pub pool: Pool,
    /// Makes a double click one round.
    pub key: String,
    /// What was typed about a pair when it could not be accepted.
    pub typed: Values,
    /// What is not right in it.
    pub mistakes: Vec<Mistake>,
}

/// The page of what-if.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIf {
    /// What can be changed, and what came of it.
    pub view: WhatIfView,
    /// As asked in the address.
    pub asked: Values,
    /// What is not right in it.
    pub mistakes: Vec<Mistake>,
    /// Makes a double click one round.
    pub key: String,
}

/// C5.
pub async fn load_round_pool() -> Result<NewRound, AppError> {
    let access = crate::request::access()?;
    let who = access.coordinator(None).await?;
    let pool = programme::round::pool(&who).await?;
    let (typed, mistakes) = super::forms::typed(&access).await?;
    Ok(NewRound {
        pool,
        key: programme::form_key::fresh()?,
        typed,
        mistakes,
    })
}

/// C6 and C7.
pub async fn load_round(id: String) -> Result<RoundView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::RoundId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::round::view(&who, id).await?)
}

/// Why not another group; `group` is the one that is asked about, or empty.
pub async fn load_round_why(id: String, household: String, group: String) -> Result<WhyView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::RoundId::read(&id).ok_or(AppError::NotFound)?;
    let household = domain::id::HouseholdId::read(&household).ok_or(AppError::NotFound)?;
    let group = domain::id::GroupId::read(&group);
    Ok(programme::round::why(&who, id, household, group).await?)
}

/// What if, in a copy.
pub async fn load_round_what_if(id: String, asked: Values) -> Result<WhatIf, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::RoundId::read(&id).ok_or(AppError::NotFound)?;
    let (change, mistakes) = match domain::round::Change::parse(&asked) {
        Ok(change) => (change, Vec::new()),
        Err(mistakes) => (None, mistakes),
    };
    Ok(WhatIf {
        view: programme::round::what_if(&who, id, change).await?,
        asked,
        mistakes,
        key: programme::form_key::fresh()?,
    })
}
