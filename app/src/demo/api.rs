//! The page's one server function.

use crate::error::AppError;
use domain::demo::CastView;

/// Who can be tried out; not found where this is no demonstration.
pub async fn load_cast() -> Result<CastView, AppError> {
    Ok(programme::demo::cast(&crate::request::access()?).await?)
}
