//! What the researcher's page loads.

use crate::error::AppError;
use domain::research::CohortView;

/// The cohort in counts.
pub async fn load_cohort() -> Result<CohortView, AppError> {
    let who = crate::request::access()?.researcher().await?;
    Ok(programme::research::cohort(&who).await?)
}
