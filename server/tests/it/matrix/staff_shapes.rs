//! How the endpoints of the team, the admin and the outbox are asked.

use super::actors::Actor;
use super::scene::{Objects, Three};
use super::shapes::{ABSENT, Shape, of_team, own, shape};

pub fn shapes(method: &str, tail: &str, o: &Objects) -> Vec<Shape> {
    match (method, tail) {
        ("GET", "team/household/{id}") => of_team(&own(), &o.household, true),
        ("GET", "team/group/{id}") => of_team(&own(), &o.group, true),
        ("GET", "team/report/{id}") => of_team(&own(), &o.report, true),
        ("GET", "team/round/{id}") => of_team(&own(), &o.round, true),
        ("GET", "team/round/{id}/progress.json") => of_team(&own(), &o.round, true),
        ("GET", "team/round/{id}/input.json" | "team/round/{id}/result.json" | "team/round/{id}/what-if") => {
            of_team(&own(), &o.round, false)
        }
        ("GET", "team/round/{id}/household/{household}") => reasons(o),
        ("GET", "team/proposal/{id}") => proposal(&own(), o),
        ("GET", "outbox/{id}") => mails(o),
        ("GET", tail) if !tail.contains('{') => vec![own()],
        ("POST", tail) => form(tail, o),
        _ => Vec::new(),
    }
}

/// Both ids must be of the round, and the round must have a result: somebody of another city is nobody in it.
fn reasons(o: &Objects) -> Vec<Shape> {
    let of = |class, round: &str, household: &str| shape(class).at("id", round).at("household", household);
    vec![
        of("own", &o.round.hague, &o.in_round).only(&[Actor::Coordinator]),
        of("other", &o.round.hague, &o.household.haarlem).nobody(),
        of("ended", &o.round.ended, &o.in_round).nobody(),
        of("absent", &o.round.hague, ABSENT).nobody(),
        of("absent", ABSENT, &o.in_round).nobody(),
    ]
}

fn mails(o: &Objects) -> Vec<Shape> {
    vec![
        own().at("id", &o.mail.hague).only(&[Actor::Coordinator]),
        own().at("id", &o.mail.haarlem).only(&[Actor::Elsewhere]),
        own().at("id", &o.mail_of_no_city).only(&[Actor::Admin]),
        shape("absent").at("id", ABSENT).nobody(),
    ]
}

/// The same for a household and for a group.
fn both_kinds(base: &Shape, o: &Objects) -> Vec<Shape> {
    let mut all = of_team(&base.clone().at("kind", "household"), &o.household, true);
    all.extend(of_team(&base.clone().at("kind", "group"), &o.group, true));
    all.push(
        Shape {
            class: "absent",
            ..base.clone()
        }
        .at("kind", "nothing")
        .at("id", &o.household.hague)
        .nobody(),
    );
    all
}

fn form(tail: &str, o: &Objects) -> Vec<Shape> {
    let open = |three: &Three| Three {
        ended: String::new(),
        ..three.clone()
    };
    match tail {
        "team/{kind}/{id}/contact" => both_kinds(
            &own()
                .with("channel", "phone")
                .with("outcome", "reached")
                .with("key", ""),
            o,
        ),
        "team/{kind}/{id}/note" => both_kinds(&own().with("note", "Gebeld.").with("key", ""), o),
        "team/{kind}/{id}/show" => both_kinds(&own(), o),
        "team/{kind}/{id}/step/{step}" => {
            let pause = own().at("step", "pause");
            let mut all = of_team(&pause.clone().at("kind", "household"), &open(&o.household), true);
            // A group that is still forming cannot rest: its coordinator is told so, all others that there is none.
            all.extend(of_team(
                &pause.at("kind", "group").too_late(),
                &open(&o.group),
                true,
            ));
            all
        }
        "team/household/{id}/eligible" => of_team(&own(), &open(&o.household), true),
        "team/group/{id}/member/{member}/{paper}" => papers(o),
        "team/report/{id}" => of_team(&own().with("outcome", "Gebeld."), &open(&o.report), true),
        "team/questions" => vec![
            question(own(), &o.question).only(&[Actor::Coordinator]),
            question(shape("absent"), ABSENT).nobody(),
        ],
        "team/round/new" => vec![own().with("key", "")],
        "team/round/{id}" => of_team(&own().with("do", "close"), &open(&o.round), true),
        // Without a reason nothing happens; the page is shown again.
        "team/round/{id}/what-if" => vec![own().at("id", &o.round.hague)],
        "team/proposal/{id}" => proposal(&own().with("why", "Verhuisd."), o),
        "admin" => vec![
            own().with("do", "end").with("role_id", &o.role),
            shape("absent").with("do", "end").with("role_id", ABSENT).nobody(),
        ],
        _ => Vec::new(),
    }
}

/// The open proposal of The Hague: for its coordinator alone.
fn proposal(base: &Shape, o: &Objects) -> Vec<Shape> {
    let absent = Shape {
        class: "absent",
        ..base.clone()
    };
    vec![
        base.clone().at("id", &o.proposal).only(&[Actor::Coordinator]),
        absent.at("id", ABSENT).nobody(),
    ]
}

fn question(base: Shape, id: &str) -> Shape {
    base.with("id", id).with(&format!("answer-{id}"), "Ja, dat kan.")
}

/// The paper of a member: both ids must be of the team's city, and of each other.
fn papers(o: &Objects) -> Vec<Shape> {
    let base = |class| {
        shape(class)
            .at("paper", "vog")
            .with("field", "state")
            .with("state", "shown_ok")
    };
    vec![
        base("own")
            .at("id", &o.group.hague)
            .at("member", &o.seat.hague)
            .only(&[Actor::Coordinator]),
        base("own")
            .at("id", &o.group.haarlem)
            .at("member", &o.seat.haarlem)
            .only(&[Actor::Elsewhere]),
        base("other")
            .at("id", &o.group.hague)
            .at("member", &o.seat.haarlem)
            .nobody(),
        base("absent")
            .at("id", &o.group.hague)
            .at("member", ABSENT)
            .nobody(),
        base("absent")
            .at("id", ABSENT)
            .at("member", &o.seat.hague)
            .nobody(),
    ]
}
