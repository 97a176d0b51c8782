//! One server function a page.

use crate::error::AppError;
use domain::report::ReportView;
use domain::team::{GroupFile, HouseholdFile, PeopleView, WorklistView};
use leptos::prelude::*;

/// The list of next actions.
#[server(prefix = "/api", endpoint = "load_worklist", input = leptos::server_fn::codec::Json)]
pub async fn load_worklist() -> Result<WorklistView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    Ok(programme::team::worklist(&who).await?)
}

/// Households, all or of one state.
#[server(prefix = "/api", endpoint = "load_team_households", input = leptos::server_fn::codec::Json)]
pub async fn load_team_households(state: Option<String>) -> Result<PeopleView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    Ok(programme::team::households(&who, state.as_deref()).await?)
}

/// Groups, all or of one state.
#[server(prefix = "/api", endpoint = "load_team_groups", input = leptos::server_fn::codec::Json)]
pub async fn load_team_groups(state: Option<String>) -> Result<PeopleView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    Ok(programme::team::groups(&who, state.as_deref()).await?)
}

/// People without a group.
#[server(prefix = "/api", endpoint = "load_team_singles", input = leptos::server_fn::codec::Json)]
pub async fn load_team_singles() -> Result<PeopleView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    Ok(programme::team::singles(&who).await?)
}

/// The file of a household.
#[server(prefix = "/api", endpoint = "load_team_household", input = leptos::server_fn::codec::Json)]
pub async fn load_team_household(id: String) -> Result<HouseholdFile, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::HouseholdId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::team::household_file(&who, id).await?)
}

/// The file of a group.
#[server(prefix = "/api", endpoint = "load_team_group", input = leptos::server_fn::codec::Json)]
pub async fn load_team_group(id: String) -> Result<GroupFile, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::GroupId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::team::group_file(&who, id).await?)
}

/// A report.
#[server(prefix = "/api", endpoint = "load_team_report", input = leptos::server_fn::codec::Json)]
pub async fn load_team_report(id: String) -> Result<ReportView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::ReportId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::report::read(&who, id).await?)
}
