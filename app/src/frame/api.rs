//! The frame's one server function.

use crate::error::AppError;
use domain::frame::FrameView;
use leptos::prelude::*;

/// Who is signed in here and who of the team can be called.
#[server(prefix = "/api", endpoint = "load_frame", input = leptos::server_fn::codec::Json)]
pub async fn load_frame() -> Result<FrameView, AppError> {
    Ok(programme::frame::load(&crate::request::access()?).await?)
}
