//! The pages of the questionnaire: title, form, buttons.

use super::ask::{cities, error};
use super::check::check;
use super::{
    AboutGroup, Flow, LanguagesAsked, LikesAsked, Step, StepView, TimeAsked, WelcomeAsked, YouAsked,
    errors_of,
};
use crate::t;
use crate::ui::{
    Button, Does, ErrorSummary, Field, Kind, LinkButton, Notice, OneTimeCode, PageTitle, Pick, Picks, Steps,
    TextArea, Tick, WhoSees, Width,
};
use crate::word;
use domain::single::ComesWith;
use leptos::prelude::*;

/// A page of the questionnaire.
#[must_use]
pub fn step_page(view: StepView) -> AnyView {
    match view.step {
        Step::Check => check(&view),
        Step::Code => code(&view),
        _ => question(&view),
    }
}

fn title(view: &StepView) -> String {
    match view.step {
        Step::About | Step::Welcome => t!("group-about-group-title"),
        Step::Languages => t!("field-languages-label"),
        Step::Promise => t!("group-promise-title"),
        Step::Place => t!("household-step-city-title"),
        Step::Time => t!("household-step-slots-title"),
        Step::Likes => t!("household-step-interests-title"),
        _ => t!("group-about-you-title"),
    }
}

fn question(view: &StepView) -> AnyView {
    let language = crate::i18n::language();
    let (flow, step) = (&view.flow, view.step);
    let questions = flow.questions();
    let now = questions.iter().position(|s| *s == step).unwrap_or(0) + 1;
    let (now, total) = (
        u32::try_from(now).unwrap_or(1),
        u32::try_from(questions.len()).unwrap_or(1),
    );
    let title = title(view);
    view! {
        <PageTitle text=title.clone() error=!view.mistakes.is_empty()/>
        <ErrorSummary errors=errors_of(&view.mistakes, &view.values)/>
        <Steps now total/>
        <h1 tabindex="-1">{title}</h1>
        {(step == Step::You).then(|| view! { <p class="lead">{t!("group-invited-questions")}</p> })}
        <form method="post" action=flow.path(step).at(language) class="card ask" novalidate>
            {fields(view)}
            <div class="row">
                <Button text=t!("site-continue") kind=Kind::Main name="do" value="next"/>
                <LinkButton href=flow.before(step).at(language) text=t!("site-back") kind=Kind::Quiet/>
            </div>
        </form>
        <p class="hint">{t!("join-stop-any-time")}</p>
    }
    .into_any()
}

fn fields(view: &StepView) -> AnyView {
    let (values, mistakes) = (view.values.clone(), view.mistakes.clone());
    match view.step {
        Step::About => view! { <AboutGroup values mistakes choices=view.cities.clone()/> }.into_any(),
        Step::Welcome => view! { <WelcomeAsked values mistakes/> }.into_any(),
        Step::Place => place(view),
        Step::You => view! { <YouAsked values mistakes email=!view.signed_in/> }.into_any(),
        Step::Languages => view! {
            <p class="hint">{t!("field-member-languages-why")}</p>
            <LanguagesAsked values mistakes/>
        }
        .into_any(),
        Step::Time => view! { <TimeAsked values mistakes/> }.into_any(),
        Step::Likes => view! { <LikesAsked values mistakes/> }.into_any(),
        Step::Promise => promise(view),
        Step::Check | Step::Code => ().into_any(),
    }
}

/// Where a single lives, with whom they come, whether they like to arrange things.
fn place(view: &StepView) -> AnyView {
    let (values, mistakes) = (&view.values, &view.mistakes);
    let with = ComesWith::ALL
        .iter()
        .map(|c| Pick::new(c.code(), comes_with(*c), values.has("company_with", c.code())));
    view! {
        {cities(values, mistakes, &view.cities)}
        <Field
            name="postcode" label=t!("field-postcode-label") value=values.one("postcode").to_owned()
            hint=t!("field-postcode-hint") error=error(values, mistakes, "postcode") inputmode="numeric" dir="ltr"
            autocomplete="postal-code" width=Width::Short
        />
        <Picks
            name="company_with" legend=t!("field-company-with-label") options={with.collect::<Vec<_>>()}
            error=error(values, mistakes, "company_with")
        />
        <Picks
            name="initiator" legend=t!("field-initiator-label") two=true hint=t!("field-initiator-why")
            options=vec![
                Pick::new("yes", t!("site-yes"), values.has("initiator", "yes")),
                Pick::new("no", t!("site-no"), values.has("initiator", "no")),
            ]
            error=error(values, mistakes, "initiator")
        />
    }
    .into_any()
}

pub(super) fn comes_with(code: ComesWith) -> String {
    match code {
        ComesWith::Alone => t!("word-company-alone"),
        ComesWith::Two => t!("word-company-two"),
        ComesWith::Three => t!("word-company-three"),
    }
}

fn promise(view: &StepView) -> AnyView {
    let (values, mistakes) = (&view.values, &view.mistakes);
    let lines = vec![
        t!("group-promise-1"),
        t!("group-promise-2"),
        t!("group-promise-5"),
        t!("group-promise-6"),
    ];
    view! {
        <Does lines/>
        <TextArea
            name="experience" label=t!("field-experience-label") value=values.one("experience").to_owned()
            hint=t!("field-experience-hint") error=error(values, mistakes, "experience") maxlength=300
        />
        <Tick
            name="promise" label=t!("field-promise-label") hint=t!("field-promise-why")
            checked=values.has("promise", "yes") error=error(values, mistakes, "promise")
        />
        <WhoSees text=t!("site-sees-team")/>
    }
    .into_any()
}

/// The eight digits that prove the address.
fn code(view: &StepView) -> AnyView {
    let language = crate::i18n::language();
    let flow = &view.flow;
    let tries = view.pending.as_ref().map_or(0, |p| p.tries_left);
    let problem = match view.values.one("code_problem") {
        "wrong" if tries > 0 => Some(format!(
            "{} {}",
            t!("sign-code-wrong"),
            t!("sign-code-tries", count = tries)
        )),
        "missing" => Some(t!("sign-code-missing")),
        "over" | "wrong" => Some(t!("sign-code-old")),
        _ => None,
    };
    let errors: Vec<(String, String)> = problem
        .iter()
        .map(|text| ("code".to_owned(), text.clone()))
        .collect();
    let email = view.values.one("email").to_owned();
    let until = view
        .pending
        .as_ref()
        .map(|p| t!("sign-code-valid", time = word::clock(p.expires_at)));
    let again = flow.path(Step::Check).at(language);
    view! {
        <PageTitle text=t!("sign-code-page-title") error=problem.is_some()/>
        <ErrorSummary errors/>
        <h1 tabindex="-1">{t!("sign-code-page-title")}</h1>
        <p class="lead">{t!("sign-code-sent-new", email = email)}</p>
        <form method="post" action=flow.path(Step::Code).at(language) class="card ask">
            <input type="hidden" name="key" value=view.key.clone()/>
            <OneTimeCode error=problem/>
            {until.map(|text| view! { <p class="hint">{text}</p> })}
            <div class="row"><Button text=t!("site-continue") kind=Kind::Main name="do" value="code"/></div>
        </form>
        <form method="post" action=again class="row">
            <Button text=t!("sign-code-again") kind=Kind::Quiet name="do" value="send"/>
            <LinkButton href=flow.path(Step::You).at(language) text=t!("sign-code-other-mail") kind=Kind::Link/>
        </form>
    }
    .into_any()
}

/// One sentence for a city in which no households come yet.
pub(super) fn city_note(view: &StepView) -> Option<AnyView> {
    use domain::state::CityState;
    let slug = view.values.one("city");
    let starting = view
        .cities
        .iter()
        .any(|c| c.slug == slug && c.state == CityState::Starting);
    let text = t!("group-city-starting", city = word::city(slug));
    (starting && view.flow == Flow::Group).then(|| view! { <Notice>{text}</Notice> }.into_any())
}
