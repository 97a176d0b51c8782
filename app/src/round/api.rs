//! One server function a page.

use crate::error::AppError;
use domain::round::{Pool, RoundView};
use serde::{Deserialize, Serialize};

/// The page before a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewRound {
    /// Who could take part.
    pub pool: Pool,
    /// Makes a double click one round.
    pub key: String,
}

/// C5.
pub async fn load_round_pool() -> Result<NewRound, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let pool = programme::round::pool(&who).await?;
    Ok(NewRound {
        pool,
        key: programme::form_key::fresh()?,
    })
}

/// C6 and C7.
pub async fn load_round(id: String) -> Result<RoundView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::RoundId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::round::view(&who, id).await?)
}
