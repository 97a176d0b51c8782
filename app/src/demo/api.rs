//! The page's one server function.

use crate::error::AppError;
use domain::demo::CastView;
use leptos::prelude::*;

/// Who can be tried out; not found where this is no demonstration.
#[server(prefix = "/api", endpoint = "load_cast", input = leptos::server_fn::codec::Json)]
pub async fn load_cast() -> Result<CastView, AppError> {
    Ok(programme::demo::cast(&crate::request::access()?).await?)
}
