//! What the team's pages load.

use super::typed;
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

/// The file of a household, and the note that is not written yet.
pub async fn load_team_household(id: String) -> Result<(HouseholdFile, String), AppError> {
    let access = crate::request::access()?;
    let who = access.coordinator(None).await?;
    let household = domain::id::HouseholdId::read(&id).ok_or(AppError::NotFound)?;
    let file = programme::team::household_file(&who, household).await?;
    Ok((file, typed::kept(&access, &typed::note(&id), &id).await?))
}

/// The file of a group, and the note that is not written yet.
pub async fn load_team_group(id: String) -> Result<(GroupFile, String), AppError> {
    let access = crate::request::access()?;
    let who = access.coordinator(None).await?;
    let group = domain::id::GroupId::read(&id).ok_or(AppError::NotFound)?;
    let file = programme::team::group_file(&who, group).await?;
    Ok((file, typed::kept(&access, &typed::note(&id), &id).await?))
}

/// A report, and how it ended as far as that is typed and not written yet.
pub async fn load_team_report(id: String) -> Result<(ReportView, String), AppError> {
    let access = crate::request::access()?;
    let who = access.coordinator(None).await?;
    let report = domain::id::ReportId::read(&id).ok_or(AppError::NotFound)?;
    let view = programme::report::read(&who, report).await?;
    Ok((view, typed::kept(&access, &typed::outcome(&id), &id).await?))
}
