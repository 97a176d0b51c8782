//! Yes, no, a question; and the team's answer. Server only.

use super::api::Typed;
use crate::error::AppError;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use crate::team::typed::{self, ANSWER};
use axum::Router;
use domain::id::ProposalId;
use domain::proposal::{AnswerForm, DeclineForm, QuestionForm, WithdrawForm};
use programme::{Access, Error, draft, form_key, proposal};

/// What the newcomer typed and could not be accepted.
pub(super) const MY_DRAFT: &str = "my-proposal";
/// The same of a member.
pub(super) const GROUP_DRAFT: &str = "group-proposal";

/// The POST routes.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/my/proposal", on_post(mine))
        .route("/{lang}/group/proposal", on_post(of_group))
        .route("/{lang}/team/questions", on_post(answer))
        .route("/{lang}/team/proposal/{id}", on_post(withdraw))
}

/// A fresh key, and the draft with its mistakes; a draft is only kept when something was wrong.
pub(super) async fn typed(access: &Access, kind: &str, must: bool) -> Result<Typed, AppError> {
    let key = form_key::fresh()?;
    let values = draft::load(access, kind).await?.values;
    let mistakes = match values.one("do") {
        "ask" => QuestionForm::parse(&values).err(),
        "no" => DeclineForm::parse(&values, must).err(),
        _ => None,
    };
    Ok(Typed {
        key,
        values,
        mistakes: mistakes.unwrap_or_default(),
    })
}

async fn mine(posted: Posted) -> Result<Answer, Error> {
    let (page, access) = (Path::MyProposal, &posted.access);
    // Before anything is asked for: a question is still there after signing in again.
    draft::save_own(access, MY_DRAFT, posted.values.clone()).await?;
    let who = access.newcomer().await?;
    match posted.button() {
        "yes" => {
            proposal::accept(&who, id(&posted)?).await?;
        }
        "no" => match DeclineForm::parse(&posted.values, false) {
            Ok(form) => proposal::decline(&who, form).await?,
            Err(_) => return Ok(Answer::errors(posted.language, &page)),
        },
        "ask" => match QuestionForm::parse(&posted.values) {
            Ok(form) => proposal::ask(&who, form, posted.key().to_owned()).await?,
            Err(_) => return Ok(Answer::errors(posted.language, &page)),
        },
        _ => {}
    }
    draft::discard(access, MY_DRAFT).await?;
    Ok(Answer::go(posted.language, &page))
}

async fn of_group(posted: Posted) -> Result<Answer, Error> {
    let (page, access) = (Path::GroupProposal, &posted.access);
    draft::save_own(access, GROUP_DRAFT, posted.values.clone()).await?;
    let who = access.member().await?;
    match posted.button() {
        "yes" => {
            proposal::accept_as_member(&who, id(&posted)?).await?;
        }
        "no" => match DeclineForm::parse(&posted.values, true) {
            Ok(form) => proposal::decline_as_member(&who, form).await?,
            Err(_) => return Ok(Answer::errors(posted.language, &page)),
        },
        "ask" => match QuestionForm::parse(&posted.values) {
            Ok(form) => proposal::ask_as_member(&who, form, posted.key().to_owned()).await?,
            Err(_) => return Ok(Answer::errors(posted.language, &page)),
        },
        _ => {}
    }
    draft::discard(access, GROUP_DRAFT).await?;
    Ok(Answer::go(posted.language, &page))
}

fn id(posted: &Posted) -> Result<ProposalId, Error> {
    ProposalId::read(posted.values.one("proposal")).ok_or(Error::NotFound)
}

/// An empty answer is none.
async fn answer(posted: Posted) -> Result<Answer, Error> {
    let mut values = posted.values.clone();
    let own = format!("answer-{}", values.one("id"));
    values.set("answer", posted.values.all(&own).to_vec());
    typed::keep(&posted.access, ANSWER, values.one("id"), values.one("answer")).await?;
    let who = posted.access.coordinator(None).await?;
    if let Ok(form) = AnswerForm::parse(&values) {
        proposal::answer(&who, form).await?;
        typed::written(&posted.access, ANSWER).await?;
    }
    Ok(Answer::go(posted.language, &Path::TeamQuestions))
}

/// The team takes a proposal back. Without a reason nothing happens, and the page says so.
async fn withdraw(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.coordinator(None).await?;
    let id = ProposalId::read(posted.param("id")).ok_or(Error::NotFound)?;
    let page = Path::TeamProposal(id).at(posted.language);
    let mut values = posted.values.clone();
    values.set("proposal", vec![id.to_string()]);
    let Ok(form) = WithdrawForm::parse(&values) else {
        return Ok(Answer::to_address(format!("{page}?said=why#errors")));
    };
    match proposal::withdraw(&who, form).await {
        Ok(()) => Ok(Answer::to_address(format!("{page}?said=done"))),
        // Decided meanwhile: the page says how it stands.
        Err(Error::Changed) => Ok(Answer::to_address(page)),
        Err(error) => Err(error),
    }
}
