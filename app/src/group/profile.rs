//! I4: what the group wrote about itself, with what a newcomer sees of it; and the own answers.

use super::api::Correcting;
use crate::paths::Path;
use crate::resident::{AboutGroup, LanguagesAsked, LikesAsked, TimeAsked, WelcomeAsked, YouAsked, errors_of};
use crate::t;
use crate::ui::{Button, ErrorSummary, Fact, Facts, Kind, LinkButton, PageTitle, Status, TextArea, WhoSees};
use crate::word;
use domain::group::{ProfileView, Together};
use domain::member::OwnAnswers;
use leptos::prelude::*;

pub fn profile(view: Correcting<ProfileView>) -> AnyView {
    let language = crate::i18n::language();
    let (values, mistakes) = (view.values.clone(), view.mistakes.clone());
    let saved = view.saved.then(|| t!("site-saved"));
    view! {
        <PageTitle text=t!("group-home-profile") error=!mistakes.is_empty()/>
        <ErrorSummary errors=errors_of(&mistakes, &values)/>
        <h1 tabindex="-1">{t!("group-home-profile")}</h1>
        <Status text=saved/>
        {preview(&view.stored.together)}
        <form method="post" action=Path::GroupProfile.at(language) class="card ask">
            <input type="hidden" name="version" value=view.stored.version.to_string()/>
            <AboutGroup values=values.clone() mistakes=mistakes.clone()/>
            <WelcomeAsked values mistakes/>
            <div class="row">
                <Button text=t!("site-save") kind=Kind::Main name="do" value="save"/>
                <LinkButton href=Path::Group.at(language) text=t!("site-back") kind=Kind::Quiet/>
            </div>
        </form>
    }
    .into_any()
}

/// Codes only, no names: as a newcomer sees the group before the yes.
fn preview(together: &Together) -> AnyView {
    let join = |words: Vec<String>| {
        if words.is_empty() {
            t!("site-not-answered")
        } else {
            words.join(" · ")
        }
    };
    let mut ages: Vec<_> = together.ages.clone();
    ages.sort_unstable();
    ages.dedup();
    let facts = vec![
        Fact::new(
            t!("group-home-members"),
            t!("word-people", count = together.people),
        ),
        Fact::new(
            t!("field-age-short"),
            join(ages.into_iter().map(word::age_band).collect()),
        ),
        Fact::new(
            t!("field-languages-short"),
            join(
                together
                    .languages
                    .iter()
                    .map(|s| word::spoken(s.language))
                    .collect(),
            ),
        ),
        Fact::new(
            t!("field-slots-short"),
            join(together.slots.iter().map(|s| word::slot(*s)).collect()),
        ),
        Fact::new(
            t!("field-interests-short"),
            join(
                together
                    .interests
                    .iter()
                    .take(10)
                    .map(|i| word::interest(*i))
                    .collect(),
            ),
        ),
    ];
    view! {
        <section class="card stack" aria-labelledby="preview">
            <h2 id="preview">{t!("group-home-preview")}</h2>
            <Facts facts/>
        </section>
    }
    .into_any()
}

pub fn answers(view: Correcting<OwnAnswers>) -> AnyView {
    let language = crate::i18n::language();
    let (values, mistakes) = (view.values.clone(), view.mistakes.clone());
    let saved = view.saved.then(|| t!("site-saved"));
    view! {
        <PageTitle text=t!("group-home-answers") error=!mistakes.is_empty()/>
        <ErrorSummary errors=errors_of(&mistakes, &values)/>
        <h1 tabindex="-1">{t!("group-home-answers")}</h1>
        <Status text=saved/>
        <form method="post" action=Path::GroupAnswers.at(language) class="card ask">
            <input type="hidden" name="version" value=view.stored.version.to_string()/>
            <YouAsked values=values.clone() mistakes=mistakes.clone()/>
            <h2>{t!("field-languages-label")}</h2>
            <LanguagesAsked values=values.clone() mistakes=mistakes.clone()/>
            <TimeAsked values=values.clone() mistakes=mistakes.clone()/>
            <LikesAsked values=values.clone() mistakes=mistakes.clone()/>
            <TextArea
                name="experience" label=t!("field-experience-label") value=values.one("experience").to_owned()
                hint=t!("field-experience-hint") maxlength=300
            />
            <WhoSees text=t!("site-sees-team")/>
            <div class="row">
                <Button text=t!("site-save") kind=Kind::Main name="do" value="save"/>
                <LinkButton href=Path::Group.at(language) text=t!("site-back") kind=Kind::Quiet/>
            </div>
        </form>
    }
    .into_any()
}
