//! What the coordinator's buttons do. Server only.

use super::typed;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use domain::id::{GroupId, HouseholdId, MemberId, ReportId};
use domain::state::ClearanceKind;
use domain::team::{GroupStep, HouseholdStep, Outcome, Subject};
use domain::word::Channel;
use programme::{Coordinator, Error, report, team};

/// The POST routes of the team.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/team/{kind}/{id}/contact", on_post(log))
        .route("/{lang}/team/{kind}/{id}/note", on_post(note))
        .route("/{lang}/team/{kind}/{id}/show", on_post(show))
        .route("/{lang}/team/household/{id}/eligible", on_post(eligible))
        .route("/{lang}/team/{kind}/{id}/step/{step}", on_post(step))
        .route("/{lang}/team/group/{id}/member/{member}/{paper}", on_post(paper))
        .route("/{lang}/team/report/{id}", on_post(close_report))
}

async fn who(posted: &Posted) -> Result<Coordinator, Error> {
    posted.access.coordinator(None).await
}

fn subject(posted: &Posted) -> Result<Subject, Error> {
    let id = posted.param("id");
    match posted.param("kind") {
        "household" => HouseholdId::read(id)
            .map(Subject::Household)
            .ok_or(Error::NotFound),
        "group" => GroupId::read(id).map(Subject::Group).ok_or(Error::NotFound),
        _ => Err(Error::NotFound),
    }
}

fn back(posted: &Posted, subject: Subject) -> Answer {
    let path = match subject {
        Subject::Household(id) => Path::TeamHousehold(id),
        Subject::Group(id) => Path::TeamGroup(id),
        _ => Path::Team,
    };
    Answer::go(posted.language, &path)
}

async fn log(posted: Posted) -> Result<Answer, Error> {
    let (who, subject) = (who(&posted).await?, subject(&posted)?);
    let channel = Channel::from_code(posted.values.one("channel"));
    let outcome = Outcome::from_code(posted.values.one("outcome"));
    if let (Some(channel), Some(outcome)) = (channel, outcome) {
        team::log_attempt(&who, subject, channel, outcome, posted.key()).await?;
    }
    Ok(back(&posted, subject))
}

async fn note(posted: Posted) -> Result<Answer, Error> {
    let subject = subject(&posted)?;
    let (of, text) = (posted.param("id"), posted.values.one("note"));
    typed::keep(&posted.access, &typed::note(of), of, text).await?;
    match team::add_note(&who(&posted).await?, subject, text, posted.key()).await {
        Ok(()) => typed::written(&posted.access, &typed::note(of)).await?,
        // An empty note is no note; what is wrong with another one, the page says.
        Err(Error::Refused(_)) => {}
        Err(error) => return Err(error),
    }
    Ok(back(&posted, subject))
}

async fn show(posted: Posted) -> Result<Answer, Error> {
    let (who, subject) = (who(&posted).await?, subject(&posted)?);
    team::show_contact(&who, subject).await?;
    Ok(back(&posted, subject))
}

async fn eligible(posted: Posted) -> Result<Answer, Error> {
    let who = who(&posted).await?;
    let id = HouseholdId::read(posted.param("id")).ok_or(Error::NotFound)?;
    team::confirm_eligible(&who, id).await?;
    Ok(Answer::go(posted.language, &Path::TeamHousehold(id)))
}

async fn step(posted: Posted) -> Result<Answer, Error> {
    let (who, subject) = (who(&posted).await?, subject(&posted)?);
    let code = posted.param("step");
    match subject {
        Subject::Household(id) => {
            let step = HouseholdStep::from_code(code).ok_or(Error::NotFound)?;
            team::step_household(&who, id, step).await?;
        }
        Subject::Group(id) => {
            let step = GroupStep::from_code(code).ok_or(Error::NotFound)?;
            team::step_group(&who, id, step).await?;
        }
        _ => return Err(Error::NotFound),
    }
    Ok(back(&posted, subject))
}

async fn paper(posted: Posted) -> Result<Answer, Error> {
    let who = who(&posted).await?;
    let group = GroupId::read(posted.param("id")).ok_or(Error::NotFound)?;
    let member = MemberId::read(posted.param("member")).ok_or(Error::NotFound)?;
    let kind = ClearanceKind::from_code(posted.param("paper")).ok_or(Error::NotFound)?;
    let state = posted.values.one(posted.values.one("field"));
    team::set_clearance(&who, group, member, kind, state).await?;
    Ok(Answer::go(posted.language, &Path::TeamGroup(group)))
}

async fn close_report(posted: Posted) -> Result<Answer, Error> {
    let id = ReportId::read(posted.param("id")).ok_or(Error::NotFound)?;
    let (of, text) = (posted.param("id"), posted.values.one("outcome"));
    typed::keep(&posted.access, &typed::outcome(of), of, text).await?;
    match report::handle(&who(&posted).await?, id, text).await {
        Ok(()) => {
            typed::written(&posted.access, &typed::outcome(of)).await?;
            Ok(Answer::go(posted.language, &Path::Team))
        }
        Err(Error::Refused(_)) => Ok(Answer::go(posted.language, &Path::TeamReport(id))),
        Err(error) => Err(error),
    }
}
