//! One server function a page.

use crate::error::AppError;
use domain::report::ReportView;
use domain::team::{GroupFile, HouseholdFile, PeopleView, WorklistView};

/// The list of next actions.
pub async fn load_worklist() -> Result<WorklistView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    Ok(programme::team::worklist(&who).await?)
}

/// Households, all or of one state.
pub async fn load_team_households(state: Option<String>) -> Result<PeopleView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    Ok(programme::team::households(&who, state.as_deref()).await?)
}

/// Groups, all or of one state.
pub async fn load_team_groups(state: Option<String>) -> Result<PeopleView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    Ok(programme::team::groups(&who, state.as_deref()).await?)
}

/// People without a group.
pub async fn load_team_singles() -> Result<PeopleView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    Ok(programme::team::singles(&who).await?)
}

/// The file of a household.
pub async fn load_team_household(id: String) -> Result<HouseholdFile, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::HouseholdId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::team::household_file(&who, id).await?)
}

/// The file of a group.
pub async fn load_team_group(id: String) -> Result<GroupFile, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::GroupId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::team::group_file(&who, id).await?)
}

/// A report.
pub async fn load_team_report(id: String) -> Result<ReportView, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::ReportId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::report::read(&who, id).await?)
}
