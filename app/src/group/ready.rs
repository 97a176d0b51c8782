//! I3: exactly what is missing, for whom, and who can do it; the statement to sign.

use crate::i18n::isolated;
use crate::paths::Path;
use crate::t;
use crate::ui::{Button, Kind, LinkButton, Notice, PageTitle, Tag, Tone};
use crate::word;
use domain::group::{ReadyLine, ReadyView, ReadyWhat, STATEMENT_VERSION};
use domain::state::ClearanceKind;
use leptos::prelude::*;

pub fn ready(view: ReadyView) -> AnyView {
    let all = view.lines.iter().all(|l| l.done);
    let done = all.then(|| view! { <Notice good=true><p>{t!("group-ready-all")}</p></Notice> });
    let lines = view.lines.iter().map(line).collect_view();
    view! {
        <PageTitle text=t!("group-ready-title")/>
        <h1 tabindex="-1">{t!("group-ready-title")}</h1>
        <p class="lead">{t!("group-ready-text")}</p>
        {done}
        <ol class="rows">{lines}</ol>
        {statement(&view)}
    }
    .into_any()
}

fn line(line: &ReadyLine) -> AnyView {
    let title = match line.what {
        ReadyWhat::Five => t!("group-ready-five"),
        ReadyWhat::Answers => t!("group-ready-answers"),
        ReadyWhat::Talk => t!("group-ready-talk"),
        ReadyWhat::Clearance(ClearanceKind::Statement) => t!("group-ready-statement"),
        ReadyWhat::Clearance(ClearanceKind::Vog) => t!("group-ready-vog"),
        ReadyWhat::Clearance(ClearanceKind::Training) => t!("group-ready-training"),
    };
    let tag = if line.done {
        view! { <Tag text=t!("group-ready-done") tone=Tone::Calm/> }.into_any()
    } else {
        view! { <Tag text=t!("state-clearance-open")/> }.into_any()
    };
    view! {
        <li class="stack tight">
            <p class="row"><strong>{title}</strong> {tag}</p>
            {(!line.done).then(|| open(line))}
        </li>
    }
    .into_any()
}

/// Who is missing, and whose turn it is.
fn open(line: &ReadyLine) -> AnyView {
    let language = crate::i18n::language();
    let names: Vec<String> = line.missing.iter().map(|name| isolated(name)).collect();
    let names = names.join(" · ");
    let missing = (!names.is_empty()).then(|| view! { <p>{t!("group-ready-missing", names = names)}</p> });
    let whose = match (line.you, line.team) {
        (true, _) => Some(t!("group-ready-who-you")),
        (false, true) => Some(t!("group-ready-who-team")),
        (false, false) => None,
    };
    let step = match line.what {
        ReadyWhat::Five => Some((Path::GroupSeats, t!("group-seats-title"))),
        ReadyWhat::Answers => Some((Path::GroupAnswers, t!("group-home-answers"))),
        _ => None,
    };
    let button = step.filter(|_| line.you).map(|(path, text)| {
        view! { <div class="row"><LinkButton href=path.at(language) text kind=Kind::Quiet small=true/></div> }
    });
    view! { {missing} {whose.map(|text| view! { <p class="hint">{text}</p> })} {button} }.into_any()
}

/// The statement: four sentences, signed in the app.
fn statement(view: &ReadyView) -> AnyView {
    let language = crate::i18n::language();
    let sentences = statement_text()
        .into_iter()
        .map(|text| view! { <li>{text}</li> })
        .collect_view();
    let sign = match view.signed_on {
        Some(day) => view! { <p>{t!("group-statement-signed", date = word::day(day))}</p> }.into_any(),
        None => view! {
            <form method="post" action=Path::GroupReady.at(language)>
                <input type="hidden" name="version" value=STATEMENT_VERSION.to_string()/>
                <Button text=t!("group-statement-sign") kind=Kind::Main name="do" value="sign"/>
            </form>
        }
        .into_any(),
    };
    view! {
        <section class="card stack" aria-labelledby="statement">
            <h2 id="statement">{t!("group-statement-title")}</h2>
            <ul class="stack tight">{sentences}</ul>
            {sign}
        </section>
    }
    .into_any()
}

/// The sentences of the statement in the page's language.
fn statement_text() -> [String; 4] {
    [
        t!("group-statement-text-1"),
        t!("group-statement-text-2"),
        t!("group-statement-text-3"),
        t!("group-statement-text-4"),
    ]
}
