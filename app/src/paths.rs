//! Every address of the site. Nobody writes an address by hand: `paths::Path::Home.at(language)`.
//!
//! Paths hold random ids, tokens and codes only: no name, no free text, no word that tells who somebody is.

use domain::id::{ActivityId, GroupId, HouseholdId, InvitationId, ProposalId, ReportId, RoundId, SessionId};
use domain::language::Language;

/// A place of the site. The language stands before it: `/ar/how`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Path {
    // Public
    Home,
    How,
    Cities,
    City(String),
    Join,
    Questions,
    Matching,
    Privacy,
    Accessibility,
    Report,
    Problem(&'static str),
    Gallery,
    // Sign-in
    SignIn,
    SignInNext(String),
    SignInCode,
    SignInLink(String),
    SignInSecond,
    SignOut,
    Account,
    EndSession(SessionId),
    Start,
    Outbox,
    OutboxMail(String),
    Demo,
    // Newcomer
    JoinHousehold,
    JoinHouseholdStep(String),
    JoinHouseholdCheck,
    JoinHouseholdDone,
    MyWaiting,
    MyProposal,
    MyGroup,
    MyNext,
    MyMeetingFile,
    MyData,
    MyDataStep(String),
    MyDataFile,
    MySafe,
    // Groups and residents on their own
    JoinGroup,
    JoinGroupStep(String),
    JoinAlone,
    JoinAloneStep(String),
    Alone,
    Group,
    GroupSeats,
    GroupSeat(InvitationId),
    GroupProfile,
    GroupAnswers,
    GroupReady,
    GroupProposal,
    GroupFirstMeeting,
    GroupMeetingFile,
    Invitation(String),
    InvitationStep(String, String),
    // Staff
    Team,
    TeamHouseholds,
    TeamGroups,
    TeamSingles,
    TeamHousehold(HouseholdId),
    TeamGroup(GroupId),
    TeamReport(ReportId),
    TeamRoundNew,
    TeamRound(RoundId),
    TeamRoundWhy(RoundId, HouseholdId),
    TeamRoundWhatIf(RoundId),
    TeamProposal(ProposalId),
    TeamQuestions,
    Activity(ActivityId),
    Research,
    Admin,
}

impl Path {
    /// The address in a language.
    #[must_use]
    pub fn at(&self, language: Language) -> String {
        let tail = self.tail();
        if tail.is_empty() {
            format!("/{language}")
        } else {
            format!("/{language}/{tail}")
        }
    }

    /// The address with a fragment, such as the error summary: `…#errors`.
    #[must_use]
    pub fn with_fragment(&self, language: Language, fragment: &str) -> String {
        format!("{}#{fragment}", self.at(language))
    }

    fn tail(&self) -> String {
        match self {
            Self::City(slug) => format!("cities/{slug}"),
            Self::Problem(code) => format!("problem/{code}"),
            Self::SignInNext(next) => format!("sign-in?next={next}"),
            Self::SignInLink(token) => format!("sign-in/link/{token}"),
            Self::OutboxMail(id) => format!("outbox/{id}"),
            Self::EndSession(id) => format!("account/session/{id}"),
            Self::JoinHouseholdStep(step) => format!("join/household/{step}"),
            Self::MyDataStep(step) => format!("my/data/{step}"),
            Self::JoinGroupStep(step) => format!("join/group/{step}"),
            Self::JoinAloneStep(step) => format!("join/alone/{step}"),
            Self::GroupSeat(id) => format!("group/seats/{id}"),
            Self::Invitation(token) => format!("invitation/{token}"),
            Self::InvitationStep(token, step) => format!("invitation/{token}/{step}"),
            Self::TeamHousehold(id) => format!("team/household/{id}"),
            Self::TeamGroup(id) => format!("team/group/{id}"),
            Self::TeamReport(id) => format!("team/report/{id}"),
            Self::TeamRound(id) => format!("team/round/{id}"),
            Self::TeamRoundWhy(id, household) => format!("team/round/{id}/household/{household}"),
            Self::TeamRoundWhatIf(id) => format!("team/round/{id}/what-if"),
            Self::TeamProposal(id) => format!("team/proposal/{id}"),
            Self::Activity(id) => format!("activity/{id}"),
            fixed => fixed.fixed_tail().to_owned(),
        }
    }

    fn fixed_tail(&self) -> &'static str {
        match self {
            Self::How => "how",
            Self::Cities => "cities",
            Self::Join => "join",
            Self::Questions => "questions",
            Self::Matching => "matching",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
            Self::Report => "report",
            Self::Gallery => "ui",
            Self::SignIn => "sign-in",
            Self::SignInCode => "sign-in/code",
            Self::SignInSecond => "sign-in/second",
            Self::SignOut => "sign-out",
            Self::Account => "account",
            Self::Start => "start",
            Self::Outbox => "outbox",
            Self::Demo => "demo",
            Self::JoinHousehold => "join/household",
            Self::JoinHouseholdCheck => "join/household/check",
            Self::JoinHouseholdDone => "join/household/done",
            Self::MyWaiting => "my/waiting",
            Self::MyProposal => "my/proposal",
            Self::MyGroup => "my/group",
            Self::MyNext => "my/next",
            Self::MyMeetingFile => "my/next/meeting.ics",
            Self::MyData => "my/data",
            Self::MyDataFile => "my/data/file",
            Self::MySafe => "my/safe",
            Self::JoinGroup => "join/group",
            Self::JoinAlone => "join/alone",
            Self::Alone => "alone",
            Self::Group => "group",
            Self::GroupSeats => "group/seats",
            Self::GroupProfile => "group/profile",
            Self::GroupAnswers => "group/answers",
            Self::GroupReady => "group/ready",
            Self::GroupProposal => "group/proposal",
            Self::GroupFirstMeeting => "group/first-meeting",
            Self::GroupMeetingFile => "group/first-meeting/meeting.ics",
            Self::Team => "team",
            Self::TeamHouseholds => "team/households",
            Self::TeamGroups => "team/groups",
            Self::TeamSingles => "team/singles",
            Self::TeamRoundNew => "team/round/new",
            Self::TeamQuestions => "team/questions",
            Self::Research => "research",
            Self::Admin => "admin",
            _ => "",
        }
    }
}
