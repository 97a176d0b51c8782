//! What the forms of a group do.

use super::InviteForm;
use super::api::Correcting;
use crate::i18n::server_loader;
use crate::paths::Path;
use crate::post::{Answer, Posted, on_post};
use crate::resident::Step;
use crate::t;
use axum::Router;
use domain::form::{Mistake, Values};
use domain::group::{GroupAnswers, ProfileView};
use domain::id::{InvitationId, MemberId};
use domain::member::{OwnAnswers, Person};
use programme::draft::{self, Draft};
use programme::{Access, Error, group, invitation, member};

/// Kinds of the drafts.
pub(super) const PROFILE: &str = "group_profile";
pub(super) const ANSWERS: &str = "member_answers";
const INVITE: &str = "invite";

/// All POST routes of a group.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/{lang}/group", on_post(home))
        .route("/{lang}/group/seats", on_post(seats))
        .route("/{lang}/group/seats/{id}", on_post(seat))
        .route("/{lang}/group/profile", on_post(profile))
        .route("/{lang}/group/answers", on_post(answers))
        .route("/{lang}/group/ready", on_post(ready))
}

async fn home(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.member().await?;
    match posted.button() {
        "leave" => member::leave(&who).await?,
        _ => return Err(Error::NotFound),
    }
    Ok(Answer::go(posted.language, &Path::Home))
}

async fn seats(posted: Posted) -> Result<Answer, Error> {
    if posted.button() == "invite" {
        return invite(&posted).await;
    }
    let who = posted.access.member().await?;
    let id = || MemberId::read(posted.values.one("member")).ok_or(Error::NotFound);
    match posted.button() {
        "confirm" => member::confirm(&who, id()?).await?,
        "refuse" => member::refuse(&who, id()?).await?,
        "hand_over" => member::hand_over(&who, id()?).await?,
        _ => return Err(Error::NotFound),
    }
    Ok(Answer::go(posted.language, &Path::GroupSeats))
}

async fn invite(posted: &Posted) -> Result<Answer, Error> {
    let label = posted.values.one("label");
    let mut typed = Values::default();
    typed.set("label", vec![label.to_owned()]);
    typed.set("sent", vec!["yes".to_owned()]);
    // Before anything is asked for: what was typed is still there after signing in again.
    draft::save_own(&posted.access, INVITE, typed).await?;
    let who = posted.access.member().await?;
    match invitation::create(&who, label, posted.key()).await {
        Ok(made) => {
            draft::discard(&posted.access, INVITE).await?;
            // The token stands in the address of the maker's own page and nowhere in the database.
            let page = Path::GroupSeats.at(posted.language);
            Ok(Answer::to_address(format!("{page}?link={}", made.token)))
        }
        Err(Error::Refused(_)) => Ok(Answer::errors(posted.language, &Path::GroupSeats)),
        Err(other) => Err(other),
    }
}

/// The form for a link with what was typed, once it was sent and refused.
pub(super) async fn invite_form(access: &Access) -> Result<InviteForm, Error> {
    let values = draft::load(access, INVITE).await?.values;
    let mut mistakes = Vec::new();
    if values.one("sent") == "yes" {
        let refused = domain::invitation::label(values.one("label")).err();
        mistakes.extend(refused.map(|problem| Mistake::new("label", problem)));
    }
    Ok(InviteForm { values, mistakes })
}

async fn seat(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.member().await?;
    let id = InvitationId::read(posted.param("id")).ok_or(Error::NotFound)?;
    invitation::revoke(&who, id).await?;
    Ok(Answer::go(posted.language, &Path::GroupSeats))
}

/// The fields of these pages, so that an unticked box is noticed, with the version of the row.
fn of_pages(posted: &Posted, pages: &[Step]) -> Values {
    let mut typed = Values::default();
    for field in pages.iter().flat_map(|step| step.fields()) {
        typed.set(&field, posted.values.all(&field).to_vec());
    }
    typed.set("version", vec![posted.values.one("version").to_owned()]);
    typed.set("state", vec!["typed".to_owned()]);
    typed
}

fn version(posted: &Posted) -> Result<i64, Error> {
    posted.values.one("version").parse().map_err(|_| Error::Changed)
}

async fn profile(posted: Posted) -> Result<Answer, Error> {
    let mut typed = of_pages(&posted, &[Step::About, Step::Welcome]);
    // Before anything is asked for: what was typed is still there after signing in again.
    draft::save_own(&posted.access, PROFILE, typed.clone()).await?;
    let who = posted.access.member().await?;
    let stored = group::profile(&who).await?;
    // The city of a group is for the team to change.
    typed.set("city", stored.values.all("city").to_vec());
    let Ok(answers) = GroupAnswers::parse(&typed) else {
        return Ok(Answer::errors(posted.language, &Path::GroupProfile));
    };
    group::correct(&who, answers, version(&posted)?).await?;
    saved(&posted, PROFILE).await?;
    Ok(Answer::go(posted.language, &Path::GroupProfile))
}

async fn answers(posted: Posted) -> Result<Answer, Error> {
    let mut typed = of_pages(&posted, &[Step::You, Step::Languages, Step::Time, Step::Likes]);
    typed.set("experience", posted.values.all("experience").to_vec());
    // Promised when joining; this page does not ask again.
    typed.set("promise", vec!["yes".to_owned()]);
    draft::save_own(&posted.access, ANSWERS, typed.clone()).await?;
    let who = posted.access.member().await?;
    let Ok(person) = Person::parse(&typed) else {
        return Ok(Answer::errors(posted.language, &Path::GroupAnswers));
    };
    member::answer(&who, person, version(&posted)?).await?;
    saved(&posted, ANSWERS).await?;
    Ok(Answer::go(posted.language, &Path::GroupAnswers))
}

/// Leaves only the word "saved" in the draft, for the next look at the page.
async fn saved(posted: &Posted, kind: &str) -> Result<(), Error> {
    draft::discard(&posted.access, kind).await?;
    let mut note = Values::default();
    note.set("state", vec!["saved".to_owned()]);
    draft::save(&posted.access, kind, note).await.map(|_| ())
}

async fn ready(posted: Posted) -> Result<Answer, Error> {
    let who = posted.access.member().await?;
    let words = server_loader(posted.language);
    let text = [
        t!(words, "group-statement-text-1"),
        t!(words, "group-statement-text-2"),
        t!(words, "group-statement-text-3"),
        t!(words, "group-statement-text-4"),
    ]
    .join("\n");
    member::sign(&who, version(&posted)?, &text).await?;
    Ok(Answer::go(posted.language, &Path::GroupReady))
}

/// What the profile's form shows: what was typed and refused, else what is stored.
pub(super) fn profile_form(stored: ProfileView, mut draft: Draft) -> Correcting<ProfileView> {
    draft.values.set("city", stored.values.all("city").to_vec());
    let (values, mistakes, saved) = shown(draft, &stored.values, |v| GroupAnswers::parse(v).err());
    Correcting {
        stored,
        values,
        mistakes,
        saved,
    }
}

/// As [`profile_form`], for the own answers.
pub(super) fn answers_form(stored: OwnAnswers, draft: Draft) -> Correcting<OwnAnswers> {
    let (values, mistakes, saved) = shown(draft, &stored.values, |v| Person::parse(v).err());
    Correcting {
        stored,
        values,
        mistakes,
        saved,
    }
}

fn shown(
    draft: Draft,
    stored: &Values,
    judge: impl Fn(&Values) -> Option<Vec<Mistake>>,
) -> (Values, Vec<Mistake>, bool) {
    match draft.values.one("state") {
        "typed" => {
            let mistakes = judge(&draft.values).unwrap_or_default();
            (draft.values, mistakes, false)
        }
        "saved" => (stored.clone(), Vec::new(), true),
        _ => (stored.clone(), Vec::new(), false),
    }
}
