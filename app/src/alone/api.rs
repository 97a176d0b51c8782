//! What the pages of somebody on their own load.

use crate::error::AppError;
use domain::single::SingleView;

/// Whether a draft is there.
pub async fn load_alone_start() -> Result<bool, AppError> {
    let access = crate::request::access()?;
    Ok(!programme::draft::load(&access, "alone").await?.values.is_empty())
}

/// The own page.
pub async fn load_alone() -> Result<SingleView, AppError> {
    let who = crate::request::access()?.signed_in()?;
    Ok(programme::single::mine(&who).await?)
}
