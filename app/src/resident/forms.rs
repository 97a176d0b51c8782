//! What the forms of the questionnaire do: save the draft, judge it, go on; at the end prove the address and write.

use super::flow::{Flow, Step};
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use axum::Router;
use domain::form::Values;
use domain::group::GroupAnswers;
use domain::member::Person;
use domain::single::SingleAnswers;
use domain::word::AddressForm;
use programme::sign_in::{NewPerson, Tried};
use programme::{Error, SignedIn, draft, group, invitation, sign_in, single};

/// All POST routes of the questionnaire.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route(
            "/{lang}/join/group/{step}",
            on_post(|posted| step(posted, Flow::Group)),
        )
        .route(
            "/{lang}/join/alone/{step}",
            on_post(|posted| step(posted, Flow::Alone)),
        )
        .route("/{lang}/invitation/{token}/{step}", on_post(invited))
}

async fn invited(posted: Posted) -> Result<Answer, Error> {
    let flow = Flow::Invited(posted.param("token").to_owned());
    step(posted, flow).await
}

async fn step(posted: Posted, flow: Flow) -> Result<Answer, Error> {
    let step = Step::from_code(posted.param("step"))
        .filter(|s| flow.has(*s))
        .ok_or(Error::NotFound)?;
    match step {
        Step::Check => send(posted, flow).await,
        Step::Code => code(posted, flow).await,
        _ => question(posted, flow, step).await,
    }
}

async fn question(posted: Posted, flow: Flow, step: Step) -> Result<Answer, Error> {
    let mut newer = Values::default();
    for field in step.fields() {
        newer.set(&field, posted.values.all(&field).to_vec());
    }
    newer.set(&step.mark(), vec!["yes".to_owned()]);
    let whole = draft::save(&posted.access, flow.draft(), newer).await?.values;
    if step.mistakes(&whole, posted.access.is_signed_in()).is_empty() {
        return Ok(Answer::go(posted.language, &flow.after(step)));
    }
    Ok(Answer::errors(posted.language, &flow.path(step)))
}

/// Writes it for who is signed in; sends a code to everybody else.
async fn send(posted: Posted, flow: Flow) -> Result<Answer, Error> {
    let values = draft::load(&posted.access, flow.draft()).await?.values;
    let signed_in = posted.access.is_signed_in();
    if let Some(step) = flow.unfinished(&values, signed_in) {
        return mark_and_return(&posted, &flow, step).await;
    }
    if signed_in {
        let who = posted.access.signed_in()?;
        return finish(&posted, &flow, &who, &values).await;
    }
    let visitor = posted.access.visitor();
    sign_in::ask_to_join(&visitor, values.one("email"), posted.language).await?;
    note_code(&posted, &flow, "").await?;
    Ok(Answer::go(posted.language, &flow.path(Step::Code)))
}

async fn mark_and_return(posted: &Posted, flow: &Flow, step: Step) -> Result<Answer, Error> {
    let mut mark = Values::default();
    mark.set(&step.mark(), vec!["yes".to_owned()]);
    draft::save(&posted.access, flow.draft(), mark).await?;
    Ok(Answer::errors(posted.language, &flow.path(step)))
}

/// The code is right: signed in, and the real thing is written in the same request.
async fn code(posted: Posted, flow: Flow) -> Result<Answer, Error> {
    let values = draft::load(&posted.access, flow.draft()).await?.values;
    if posted.access.is_signed_in() || flow.unfinished(&values, false).is_some() {
        return Ok(Answer::go(posted.language, &flow.path(Step::Check)));
    }
    let visitor = posted.access.visitor();
    let person = NewPerson {
        email: domain::form::email(values.one("email")).unwrap_or_default(),
        name: values.one("name").to_owned(),
        language: posted.language,
        address_form: AddressForm::Neutral,
    };
    let tried = sign_in::with_code_joining(&visitor, posted.values.one("code"), person, false).await?;
    let problem = match tried {
        Tried::In(opened) => {
            let access = sign_in::access_of(&visitor, &opened).await?;
            let who = access.signed_in()?;
            let answer = finish(&posted, &flow, &who, &values).await;
            draft::discard(&access, flow.draft()).await?;
            let answer = answer.unwrap_or_else(|error| away(&posted, error));
            return Ok(answer.with_session(&opened.token));
        }
        Tried::Wrong(_) => "wrong",
        Tried::NoCode(_) => "missing",
        Tried::Over => "over",
    };
    note_code(&posted, &flow, problem).await?;
    Ok(Answer::errors(posted.language, &flow.path(Step::Code)))
}

async fn note_code(posted: &Posted, flow: &Flow, problem: &str) -> Result<(), Error> {
    let mut note = Values::default();
    note.set("code_problem", vec![problem.to_owned()]);
    draft::save(&posted.access, flow.draft(), note).await.map(|_| ())
}

/// The person is signed in now, also when what they wanted is no longer possible.
fn away(posted: &Posted, error: Error) -> Answer {
    let error = crate::error::AppError::from(error);
    Answer::go(posted.language, &Path::Problem(error.code()))
}

async fn finish(posted: &Posted, flow: &Flow, who: &SignedIn, values: &Values) -> Result<Answer, Error> {
    let person = Person::parse(values).map_err(Error::Refused)?;
    match flow {
        Flow::Group => {
            let answers = GroupAnswers::parse(values).map_err(Error::Refused)?;
            group::start(who, answers, person, posted.key()).await?;
        }
        Flow::Alone => {
            let answers = SingleAnswers::parse(values).map_err(Error::Refused)?;
            single::sign_up(who, answers, person).await?;
        }
        Flow::Invited(token) => {
            invitation::accept(who, token, person).await?;
        }
    }
    draft::discard(&posted.access, flow.draft()).await?;
    Ok(Answer::go(posted.language, &flow.end()))
}
