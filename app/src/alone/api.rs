//! What the pages of somebody on their own load.

use crate::error::AppError;
use domain::single::SingleView;
use leptos::prelude::*;

/// Whether a draft is there.
#[server(prefix = "/api", endpoint = "load_alone_start", input = leptos::server_fn::codec::Json)]
pub async fn load_alone_start() -> Result<bool, AppError> {
    let access = crate::request::access()?;
    Ok(!programme::draft::load(&access, "alone").await?.values.is_empty())
}

/// The own page.
#[server(prefix = "/api", endpoint = "load_alone", input = leptos::server_fn::codec::Json)]
pub async fn load_alone() -> Result<SingleView, AppError> {
    let who = crate::request::access()?.signed_in()?;
    Ok(programme::single::mine(&who).await?)
}
