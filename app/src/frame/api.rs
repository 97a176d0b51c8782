//! The frame's one server function.

use crate::error::AppError;
use domain::frame::FrameView;

/// Who is signed in here and who of the team can be called.
pub async fn load_frame() -> Result<FrameView, AppError> {
    Ok(programme::frame::load(&crate::request::access()?).await?)
}
