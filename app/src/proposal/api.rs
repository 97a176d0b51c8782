//! One server function a page.

use crate::error::AppError;
use crate::team::typed::{self, ANSWER};
use domain::form::{Mistake, Values};
use domain::proposal::{GroupProposal, NewcomerProposal, TeamProposal, TeamQuestion};
use serde::{Deserialize, Serialize};

/// What stands in a form: its key, and what was typed when it could not be accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// Makes a double click one effect.
    pub key: String,
    /// As typed.
    pub values: Values,
    /// What is not right in it.
    pub mistakes: Vec<Mistake>,
}

/// The newcomer's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewcomerView {
    /// None: nothing has been offered yet.
    pub proposal: Option<NewcomerProposal>,
    /// The form.
    pub typed: Typed,
}

/// The page of a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupView {
    /// None: nothing has been offered yet.
    pub proposal: Option<GroupProposal>,
    /// The form.
    pub typed: Typed,
}

/// N5.
pub async fn load_my_proposal() -> Result<NewcomerView, AppError> {
    let access = crate::request::access()?;
    let who = access.newcomer().await?;
    let proposal = programme::proposal::for_newcomer(&who).await?;
    let typed = super::forms::typed(&access, super::forms::MY_DRAFT, false).await?;
    Ok(NewcomerView { proposal, typed })
}

/// I5.
pub async fn load_group_proposal() -> Result<GroupView, AppError> {
    let access = crate::request::access()?;
    let who = access.member().await?;
    let proposal = programme::proposal::for_group(&who).await?;
    let typed = super::forms::typed(&access, super::forms::GROUP_DRAFT, true).await?;
    Ok(GroupView { proposal, typed })
}

/// The questions of the city, each with the answer that is typed and not sent yet.
pub async fn load_team_questions() -> Result<Vec<(TeamQuestion, String)>, AppError> {
    let access = crate::request::access()?;
    let who = access.coordinator(None).await?;
    let questions = programme::proposal::questions(&who).await?;
    let mut typed = typed::any(&access, ANSWER).await?;
    let mut of = |id: String| typed.take_if(|kept| kept.0 == id).map(|kept| kept.1);
    let with = |question: TeamQuestion| {
        let text = of(question.id.to_string()).unwrap_or_default();
        (question, text)
    };
    Ok(questions.into_iter().map(with).collect())
}

/// One proposal of the city.
pub async fn load_team_proposal(id: String) -> Result<TeamProposal, AppError> {
    let who = crate::request::access()?.coordinator(None).await?;
    let id = domain::id::ProposalId::read(&id).ok_or(AppError::NotFound)?;
    Ok(programme::proposal::file(&who, id).await?)
}
