//! How each endpoint is asked: what stands in its address and its form, and who of the proof's holders gets it.
//!
//! Which endpoints there are comes from the router. One that is not known here makes the matrix fail: add its shapes.

use super::actors::Actor;
use super::judge::Said;
use super::scene::{Each, Objects, Three};
use super::staff_shapes;
use crate::support::answers;
use domain::group::STATEMENT_VERSION;
use programme::clock::{Clock, DAY, SystemClock, to_day};

/// The same for everybody, or something of each actor's own.
#[derive(Clone, Debug)]
pub enum Text {
    Same(String),
    Own(Each),
}

impl Text {
    pub fn of(&self, actor: Actor) -> String {
        match self {
            Self::Same(text) => text.clone(),
            Self::Own(each) => each[&actor].clone(),
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Same(text.to_owned())
    }
}
impl From<&String> for Text {
    fn from(text: &String) -> Self {
        Self::Same(text.clone())
    }
}
impl From<&Each> for Text {
    fn from(each: &Each) -> Self {
        Self::Own(each.clone())
    }
}

/// One way to ask an endpoint.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Own, other, ended or absent, for the report.
    pub class: &'static str,
    /// Parts of the address.
    pub params: Vec<(&'static str, Text)>,
    /// Fields of the form, or arguments of the server function.
    pub fields: Vec<(String, Text)>,
    /// Who of the proof's holders gets it; none: all of them.
    pub only: Option<Vec<Actor>>,
    /// What those who get it are told.
    pub answer: Said,
    /// What the other holders are told.
    pub refusal: Said,
    /// The answer is not about rights: it need only be the same for everybody, and no fault.
    pub plain: bool,
}

pub fn shape(class: &'static str) -> Shape {
    Shape {
        class,
        params: Vec::new(),
        fields: Vec::new(),
        only: None,
        answer: Said::In,
        refusal: Said::NotFound,
        plain: false,
    }
}

pub fn own() -> Shape {
    shape("own")
}

impl Shape {
    pub fn at(mut self, param: &'static str, text: impl Into<Text>) -> Self {
        self.params.push((param, text.into()));
        self
    }

    pub fn with(mut self, field: &str, text: impl Into<Text>) -> Self {
        self.fields.push((field.to_owned(), text.into()));
        self
    }

    pub fn with_all(mut self, fields: &[(&'static str, &str)]) -> Self {
        for (field, text) in fields {
            self = self.with(field, *text);
        }
        self
    }

    pub fn only(mut self, actors: &[Actor]) -> Self {
        self.only = Some(actors.to_vec());
        self
    }

    pub fn nobody(self) -> Self {
        self.only(&[])
    }

    /// Reached, but the state of things does not allow it now.
    pub fn too_late(mut self) -> Self {
        self.answer = Said::Other("/nl/problem/changed".to_owned());
        self
    }

    /// Refused as a link that no longer works.
    pub fn dead(mut self) -> Self {
        self.refusal = Said::Dead;
        self
    }

    pub fn plain(mut self) -> Self {
        self.plain = true;
        self
    }
}

/// An id that nothing has.
pub const ABSENT: &str = "5b1f2f0e9a4c4e0f8d3a7c6b5a4f3e2d";
/// A token that nobody was given.
pub const ABSENT_TOKEN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The thing of The Hague for its coordinator, that of Haarlem for the other, one that is over, one that is not.
pub fn of_team(base: &Shape, three: &Three, ended_readable: bool) -> Vec<Shape> {
    let again = |class| Shape {
        class,
        ..base.clone()
    };
    let ended = again("ended").at("id", &three.ended);
    let mut all = vec![
        again("own").at("id", &three.hague).only(&[Actor::Coordinator]),
        again("absent").at("id", ABSENT).nobody(),
    ];
    if !three.haarlem.is_empty() {
        all.push(again("own").at("id", &three.haarlem).only(&[Actor::Elsewhere]));
    }
    if !three.ended.is_empty() {
        all.push(if ended_readable {
            ended.only(&[Actor::Coordinator])
        } else {
            ended.nobody()
        });
    }
    all
}

/// Every way to ask this endpoint.
pub fn shapes(method: &str, path: &str, o: &Objects) -> Vec<Shape> {
    let Some(tail) = path.strip_prefix("/{lang}") else {
        return vec![own().at("*path", "nothing.css").at("language", "nl").plain()];
    };
    let tail = tail.trim_start_matches('/');
    let found = if tail.starts_with("team") || tail.starts_with("admin") || tail.starts_with("outbox") {
        staff_shapes::shapes(method, tail, o)
    } else if method == "GET" {
        page(tail, o)
    } else {
        form(tail, o)
    };
    assert!(!found.is_empty(), "no shape for {method} {path}: add it");
    found
}

fn page(tail: &str, o: &Objects) -> Vec<Shape> {
    match tail {
        "alone" => vec![own().only(&[Actor::Single])],
        "demo" => vec![shape("absent").nobody()],
        "my/group" | "my/next" | "my/next/meeting.ics" => vec![own().only(&[Actor::NewcomerB])],
        "group/first-meeting" | "group/first-meeting/meeting.ics" => vec![own().only(&[Actor::MemberPaired])],
        "cities/{city}" => vec![
            own().at("city", "the-hague"),
            shape("absent").at("city", "atlantis").nobody(),
        ],
        "problem/{code}" => vec![own().at("code", "changed").plain()],
        "join/household/{step}" => vec![
            own().at("step", "name"),
            shape("absent").at("step", "nothing").nobody(),
        ],
        "join/group/{step}" | "join/alone/{step}" => vec![
            own().at("step", "you"),
            shape("absent").at("step", "nothing").nobody(),
        ],
        "my/data/{step}" => vec![
            own().at("step", "slots"),
            shape("absent").at("step", "nothing").nobody(),
        ],
        "sign-in/link/{token}" => links(own(), o),
        "invitation/{token}" => invitations(&own(), o),
        "invitation/{token}/{step}" => invitations(&own().at("step", "you"), o),
        tail if !tail.contains('{') => vec![own()],
        _ => Vec::new(),
    }
}

fn links(base: Shape, o: &Objects) -> Vec<Shape> {
    let again = |class| Shape {
        class,
        ..base.clone()
    };
    vec![
        again("own").at("token", &o.link),
        again("ended").at("token", &o.used_link).nobody().dead(),
        again("absent").at("token", ABSENT_TOKEN).nobody().dead(),
    ]
}

fn invitations(base: &Shape, o: &Objects) -> Vec<Shape> {
    let again = |class| Shape {
        class,
        ..base.clone()
    };
    vec![
        again("own").at("token", &o.invitation_token.hague),
        again("ended")
            .at("token", &o.invitation_token.ended)
            .nobody()
            .dead(),
        again("absent").at("token", ABSENT_TOKEN).nobody().dead(),
    ]
}

fn form(tail: &str, o: &Objects) -> Vec<Shape> {
    let resident = answers::resident_fields("Vera");
    match tail {
        "sign-in" => vec![own().with("email", &addresses())],
        "sign-in/code" => vec![own().with("code", "1234 5678")],
        "sign-in/second" => vec![own().with("code", "").with("do", "prove")],
        "sign-in/link/{token}" => links(own().with("do", "yes"), o),
        "sign-out" => vec![own()],
        "demo" => vec![shape("absent").with("who", "0").nobody()],
        "report" => vec![
            own()
                .with("city", "the-hague")
                .with("body", "Er klopt iets niet.")
                .with("key", ""),
        ],
        "account" => vec![own().with("language", "en")],
        "account/session/{id}" => vec![
            own().at("id", &o.session),
            shape("other").at("id", &o.foreign_session).nobody(),
            shape("ended").at("id", &o.ended_session).nobody(),
            shape("absent").at("id", ABSENT).nobody(),
        ],
        "join/household" => vec![own().with("do", "throw_away")],
        "join/household/check" => vec![own().with("do", "send")],
        "join/household/{step}" => vec![
            own().at("step", "name").with("name", "Vera"),
            shape("absent").at("step", "nothing").nobody(),
        ],
        "join/group/{step}" | "join/alone/{step}" => vec![
            own().at("step", "you").with_all(&resident),
            shape("absent").at("step", "nothing").nobody(),
        ],
        "invitation/{token}" => invitations(&own().with("do", "yes"), o),
        // The draft of a page is kept whatever the link is worth; the link is judged when it is used.
        "invitation/{token}/{step}" => vec![
            own()
                .at("step", "you")
                .at("token", &o.invitation_token.hague)
                .with_all(&resident),
            shape("absent")
                .at("step", "nothing")
                .at("token", ABSENT_TOKEN)
                .nobody(),
        ],
        "alone" => vec![own().only(&[Actor::Single])],
        tail if tail.starts_with("my/") => newcomers(tail, o),
        tail if tail.starts_with("group") => groups(tail, o),
        _ => Vec::new(),
    }
}

fn newcomers(tail: &str, o: &Objects) -> Vec<Shape> {
    match tail {
        "my/data" => vec![own().with("do", "take_back").with("purpose", "research")],
        "my/data/file" => vec![own()],
        "my/data/{step}" => vec![
            own()
                .at("step", "slots")
                .with("slots", "2")
                .with("version", &o.version),
            shape("absent").at("step", "nothing").nobody(),
        ],
        "my/safe" => vec![own().with("body", "Er klopt iets niet.").with("key", "")],
        "my/proposal" => vec![
            own()
                .with("do", "yes")
                .with("proposal", &o.proposal)
                .only(&[Actor::NewcomerA]),
            shape("absent")
                .with("do", "yes")
                .with("proposal", ABSENT)
                .nobody(),
        ],
        "my/next/cannot" | "my/next/can" => vec![own().only(&[Actor::NewcomerB])],
        _ => Vec::new(),
    }
}

fn groups(tail: &str, o: &Objects) -> Vec<Shape> {
    use Actor::{Initiator, MemberPaired, MemberProposed};
    let absent = || shape("absent").nobody();
    match tail {
        "group" => vec![own().with("do", "leave"), absent().with("do", "nothing")],
        "group/profile" => vec![own().with("version", "1").with("group_name", "Weimarstraat")],
        "group/answers" => vec![
            own()
                .with("version", "1")
                .with_all(&answers::resident_fields("Vera")),
        ],
        "group/ready" => vec![own().with("version", &STATEMENT_VERSION.to_string())],
        "group/seats" => vec![
            own().with("do", "invite").with("label", "Vera").with("key", ""),
            absent().with("do", "confirm").with("member", ABSENT),
            shape("other")
                .with("do", "confirm")
                .with("member", &o.seat.haarlem)
                .nobody(),
        ],
        "group/seats/{id}" => vec![
            own().at("id", &o.invitation.hague).only(&[Initiator]),
            own().at("id", &o.invitation.ended).only(&[Initiator]),
            shape("other").at("id", &o.invitation.haarlem).nobody(),
            absent().at("id", ABSENT),
        ],
        "group/proposal" => vec![
            own()
                .with("do", "yes")
                .with("proposal", &o.proposal)
                .only(&[MemberProposed]),
            absent().with("do", "yes").with("proposal", ABSENT),
        ],
        "group/first-meeting" => vec![meeting().only(&[MemberPaired])],
        "group/first-meeting/{what}" => vec![
            own().at("what", "cannot").only(&[MemberPaired]),
            absent().at("what", "nothing"),
        ],
        "group/first-meeting/task/{task}/{what}" => vec![
            own()
                .at("task", "welcome")
                .at("what", "take")
                .only(&[MemberPaired]),
            absent().at("task", "nothing").at("what", "take"),
        ],
        _ => Vec::new(),
    }
}

/// A whole form, so that the year is what is asked for and not the fields.
fn meeting() -> Shape {
    let in_a_week = SystemClock.now() + 7 * DAY;
    own()
        .with("day", &to_day(in_a_week).iso())
        .with_all(&[("starts", "19:00"), ("ends", "21:00"), ("place_kind", "library")])
        .with_all(&[
            ("place", "Bibliotheek (verzonnen)"),
            ("address", "Voorbeeldstraat 1"),
        ])
        .with_all(&[("tasks", "welcome"), ("version", "1"), ("key", "")])
}

/// An address of mail for each, because codes to one address are limited.
fn addresses() -> Each {
    let address = |actor: Actor| (actor, format!("vera-{actor:?}@example.org"));
    Actor::ALL.into_iter().map(address).collect()
}
