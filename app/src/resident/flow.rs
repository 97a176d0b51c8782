//! Which pages a questionnaire has, in which order, and what belongs to each.

use crate::paths::Path;
use domain::account::PendingView;
use domain::city::CityView;
use domain::form::{self, Mistake, Values};
use domain::group::{GroupAnswers, GroupStep};
use domain::member::{Person, PersonStep, language_field};
use domain::single::{self, SingleAnswers};
use domain::word::Spoken;
use serde::{Deserialize, Serialize};

/// Whose questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Flow {
    /// Somebody starts a group.
    Group,
    /// Somebody comes alone.
    Alone,
    /// Somebody holds a link.
    Invited(String),
}

domain::codes! {
    /// One page.
    pub enum Step {
        About = "group", Welcome = "welcome", Place = "place", You = "you", Languages = "languages", Time = "time",
        Likes = "likes", Promise = "promise", Check = "check", Code = "code",
    }
}

/// What a page of the questionnaire needs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StepView {
    /// Whose.
    pub flow: Flow,
    /// Which page.
    pub step: Step,
    /// What was typed so far.
    pub values: Values,
    /// What is not right yet; only when the page was sent before.
    pub mistakes: Vec<Mistake>,
    /// Cities that take people.
    pub cities: Vec<CityView>,
    /// Somebody is signed in: no address is asked.
    pub signed_in: bool,
    /// The code that waits in this browser.
    pub pending: Option<PendingView>,
    /// Makes the form's effect happen once.
    pub key: String,
}

const OWN: [Step; 5] = [Step::You, Step::Languages, Step::Time, Step::Likes, Step::Promise];

impl Flow {
    /// Kind of its draft.
    #[must_use]
    pub const fn draft(&self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Alone => "alone",
            Self::Invited(_) => "invited",
        }
    }

    /// The pages with questions.
    #[must_use]
    pub fn questions(&self) -> Vec<Step> {
        let first: &[Step] = match self {
            Self::Group => &[Step::About, Step::Welcome],
            Self::Alone => &[Step::Place],
            Self::Invited(_) => &[],
        };
        first.iter().chain(&OWN).copied().collect()
    }

    /// The address of a page.
    #[must_use]
    pub fn path(&self, step: Step) -> Path {
        let step = step.code().to_owned();
        match self {
            Self::Group => Path::JoinGroupStep(step),
            Self::Alone => Path::JoinAloneStep(step),
            Self::Invited(token) => Path::InvitationStep(token.clone(), step),
        }
    }

    /// The page before the questions.
    #[must_use]
    pub fn start(&self) -> Path {
        match self {
            Self::Group => Path::JoinGroup,
            Self::Alone => Path::JoinAlone,
            Self::Invited(token) => Path::Invitation(token.clone()),
        }
    }

    /// Where it leads in the end.
    #[must_use]
    pub const fn end(&self) -> Path {
        match self {
            Self::Group => Path::GroupSeats,
            Self::Alone => Path::Alone,
            Self::Invited(_) => Path::Group,
        }
    }

    /// The page after this one.
    #[must_use]
    pub fn after(&self, step: Step) -> Path {
        let questions = self.questions();
        let next = questions
            .iter()
            .position(|s| *s == step)
            .and_then(|at| questions.get(at + 1));
        self.path(next.copied().unwrap_or(Step::Check))
    }

    /// The page before this one.
    #[must_use]
    pub fn before(&self, step: Step) -> Path {
        let questions = self.questions();
        let at = questions
            .iter()
            .position(|s| *s == step)
            .unwrap_or(questions.len());
        at.checked_sub(1)
            .and_then(|at| questions.get(at))
            .map_or_else(|| self.start(), |s| self.path(*s))
    }

    /// Whether this questionnaire has this page.
    #[must_use]
    pub fn has(&self, step: Step) -> bool {
        matches!(step, Step::Check | Step::Code) || self.questions().contains(&step)
    }

    /// The first page with something to put right.
    #[must_use]
    pub fn unfinished(&self, values: &Values, signed_in: bool) -> Option<Step> {
        self.questions()
            .into_iter()
            .find(|step| !step.mistakes(values, signed_in).is_empty())
    }
}

impl Step {
    /// The fields of this page, so that an unticked box is noticed.
    #[must_use]
    pub fn fields(self) -> Vec<String> {
        let fixed: &[&str] = match self {
            Self::About => GroupStep::About.fields(),
            Self::Welcome => GroupStep::Welcome.fields(),
            Self::Place => single::FIELDS,
            Self::You => &["name", "email", "age"],
            Self::Languages => &[],
            Self::Time => PersonStep::Time.fields(),
            Self::Likes => PersonStep::Likes.fields(),
            Self::Promise => PersonStep::Promise.fields(),
            Self::Check => &[],
            Self::Code => &["code"],
        };
        let mut fields: Vec<String> = fixed.iter().map(|f| (*f).to_owned()).collect();
        if self == Self::Languages {
            fields.extend(Spoken::ALL.iter().map(|l| language_field(*l)));
        }
        fields
    }

    /// What is not right on this page.
    #[must_use]
    pub fn mistakes(self, values: &Values, signed_in: bool) -> Vec<Mistake> {
        match self {
            Self::About => GroupAnswers::mistakes_of(values, GroupStep::About),
            Self::Welcome => GroupAnswers::mistakes_of(values, GroupStep::Welcome),
            Self::Place => SingleAnswers::mistakes(values),
            Self::You => {
                let mut found = Person::mistakes_of(values, PersonStep::You);
                let email = form::email(values.one("email"));
                found.extend(
                    email
                        .err()
                        .filter(|_| !signed_in)
                        .map(|p| Mistake::new("email", p)),
                );
                found
            }
            Self::Languages => Person::mistakes_of(values, PersonStep::Languages),
            Self::Time => Person::mistakes_of(values, PersonStep::Time),
            Self::Likes => Person::mistakes_of(values, PersonStep::Likes),
            Self::Promise => Person::mistakes_of(values, PersonStep::Promise),
            Self::Check | Self::Code => Vec::new(),
        }
    }

    /// The mark in a draft that a page was sent.
    #[must_use]
    pub fn mark(self) -> String {
        format!("sent-{self}")
    }
}
