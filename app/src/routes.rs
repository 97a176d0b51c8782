//! The table of routes: one line a page. Pages are lazy: each brings its own piece of Wasm.
//!
//! Grouped by who they are for, because a group holds at most 26.

use crate::accessibility::AccessibilityPage;
use crate::account::AccountPage;
use crate::admin::AdminPage;
use crate::alone::page::{AlonePage, AloneStartPage, AloneStepPage};
use crate::cities::{CitiesPage, CityPage};
use crate::gallery::GalleryPage;
use crate::group::page::{
    GroupAnswersPage, GroupHomePage, GroupProfilePage, GroupReadyPage, GroupSeatsPage, GroupStartPage,
    GroupStepPage,
};
use crate::home::HomePage;
use crate::household::{
    CheckPage, CorrectPage, DataPage, DonePage, IntroPage, SafePage, StepPage, WaitingPage,
};
use crate::how::HowPage;
use crate::invitation::page::{InvitationPage, InvitationStepPage};
use crate::join::JoinPage;
use crate::matching::MatchingPage;
use crate::meeting::{FirstMeetingPage, MyGroupPage, NextPage};
use crate::outbox::{MailPage, OutboxPage};
use crate::privacy::PrivacyPage;
use crate::problem::{NotFound, ProblemPage};
use crate::proposal::{GroupProposalPage, NewcomerProposalPage, TeamQuestionsPage};
use crate::questions::QuestionsPage;
use crate::report::ReportPage;
use crate::round::{NewRoundPage, RoundPage};
use crate::sign_in::{CodePage, LinkPage, SecondPage, SignInPage, SignOutPage};
use crate::team::{
    TeamGroupPage, TeamGroupsPage, TeamHouseholdPage, TeamHouseholdsPage, TeamPage, TeamReportPage,
    TeamSinglesPage,
};
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route};
use leptos_router::{Lazy, MatchNestedRoutes, SsrMode, path};

/// All pages.
#[component]
pub fn Pages() -> impl IntoView {
    view! {
        <FlatRoutes fallback=NotFound>
            <PublicRoutes/>
            <TeamRoutes/>
            <HouseholdRoutes/>
            <AccountRoutes/>
            <ProposalRoutes/>
            <ResidentRoutes/>
            <MeetingRoutes/>
        </FlatRoutes>
    }
}

#[component(transparent)]
fn PublicRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang") view={Lazy::<HomePage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/how") view={Lazy::<HowPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/cities") view={Lazy::<CitiesPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/cities/:city") view={Lazy::<CityPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join") view={Lazy::<JoinPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/questions") view={Lazy::<QuestionsPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/matching") view={Lazy::<MatchingPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/privacy") view={Lazy::<PrivacyPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/accessibility") view={Lazy::<AccessibilityPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/problem/:code") view={Lazy::<ProblemPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/ui") view={Lazy::<GalleryPage>::new()} ssr=SsrMode::Async/>
    }
    .into_inner()
}

#[component(transparent)]
fn TeamRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/team") view={Lazy::<TeamPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/households") view={Lazy::<TeamHouseholdsPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/groups") view={Lazy::<TeamGroupsPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/singles") view={Lazy::<TeamSinglesPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/household/:id") view={Lazy::<TeamHouseholdPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/group/:id") view={Lazy::<TeamGroupPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/report/:id") view={Lazy::<TeamReportPage>::new()} ssr=SsrMode::Async/>
    }
    .into_inner()
}

#[component(transparent)]
fn HouseholdRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/join/household") view={Lazy::<IntroPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/household/check") view={Lazy::<CheckPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/household/done") view={Lazy::<DonePage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/household/:step") view={Lazy::<StepPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/waiting") view={Lazy::<WaitingPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/data") view={Lazy::<DataPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/data/:step") view={Lazy::<CorrectPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/safe") view={Lazy::<SafePage>::new()} ssr=SsrMode::Async/>
    }
    .into_inner()
}

/// Signing in, the own account, and what only an installation's own people see.
#[component(transparent)]
fn AccountRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/sign-in") view={Lazy::<SignInPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/sign-in/code") view={Lazy::<CodePage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/sign-in/link/:token") view={Lazy::<LinkPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/sign-in/second") view={Lazy::<SecondPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/sign-out") view={Lazy::<SignOutPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/demo") view={Lazy::<crate::demo::DemoPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/account") view={Lazy::<AccountPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/report") view={Lazy::<ReportPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/outbox") view={Lazy::<OutboxPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/outbox/:id") view={Lazy::<MailPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/admin") view={Lazy::<AdminPage>::new()} ssr=SsrMode::Async/>
    }
    .into_inner()
}

#[component(transparent)]
fn ProposalRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/my/proposal") view={Lazy::<NewcomerProposalPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/proposal") view={Lazy::<GroupProposalPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/questions") view={Lazy::<TeamQuestionsPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/round/new") view={Lazy::<NewRoundPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/round/:id") view={Lazy::<RoundPage>::new()} ssr=SsrMode::Async/>
    }
    .into_inner()
}

/// Groups, invitations, residents on their own.
#[component(transparent)]
fn ResidentRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/join/group") view={Lazy::<GroupStartPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/group/:step") view={Lazy::<GroupStepPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/alone") view={Lazy::<AloneStartPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/alone/:step") view={Lazy::<AloneStepPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/alone") view={Lazy::<AlonePage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/invitation/:token") view={Lazy::<InvitationPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/invitation/:token/:step") view={Lazy::<InvitationStepPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group") view={Lazy::<GroupHomePage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/seats") view={Lazy::<GroupSeatsPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/profile") view={Lazy::<GroupProfilePage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/answers") view={Lazy::<GroupAnswersPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/ready") view={Lazy::<GroupReadyPage>::new()} ssr=SsrMode::Async/>
    }
    .into_inner()
}

#[component(transparent)]
fn MeetingRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/my/group") view={Lazy::<MyGroupPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/next") view={Lazy::<NextPage>::new()} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/first-meeting") view={Lazy::<FirstMeetingPage>::new()} ssr=SsrMode::Async/>
    }
    .into_inner()
}
