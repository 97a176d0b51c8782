//! P9: the accessibility statement. It says what was tested, what was not, and how to complain.

use crate::i18n::language;
use crate::paths::Path;
use crate::ui::{Card, Does, Kind, LinkButton, PageTitle};
use crate::{t, word};
use domain::day::Day;
use leptos::prelude::*;

/// When the statement was last read against the site; change it together with the statement.
const WRITTEN: Day = Day {
    year: 2026,
    month: 11,
    day: 24,
};

/// `/{language}/accessibility`.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let works = vec![
        t!("accessibility-works-1"),
        t!("accessibility-works-2"),
        t!("accessibility-works-3"),
        t!("accessibility-works-4"),
        t!("accessibility-works-5"),
    ];
    let not_yet = vec![
        t!("accessibility-not-people"),
        t!("accessibility-not-reader"),
        t!("accessibility-not-language"),
        t!("accessibility-not-auditor"),
    ];
    view! {
        <PageTitle text=t!("accessibility-page-title")/>
        <h1 tabindex="-1">{t!("accessibility-page-title")}</h1>
        <p class="lead">{t!("accessibility-intro")}</p>
        <p>{t!("accessibility-goal")}</p>
        <Card title=t!("accessibility-works-title") id="works"><Does lines=works/></Card>
        <Card title=t!("accessibility-tested-title") id="tested">
            <p>{t!("accessibility-tested-machine")}</p>
            <p>{t!("accessibility-tested-limit")}</p>
        </Card>
        <Card title=t!("accessibility-not-title") id="not-yet"><Does lines=not_yet not=true/></Card>
        <Card title=t!("accessibility-complain-title") id="complain">
            <p>{t!("accessibility-complain-text")}</p>
            <p>
                <LinkButton
                    href=Path::Report.at(language()) text=t!("accessibility-complain-go") kind=Kind::Main
                />
            </p>
        </Card>
        <p class="hint">{t!("accessibility-date", date = word::day(WRITTEN))}</p>
    }
    .into_any()
}
