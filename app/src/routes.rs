//! The table of routes: one line a page.
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
use crate::proposal::{GroupProposalPage, NewcomerProposalPage, TeamProposalPage, TeamQuestionsPage};
use crate::questions::QuestionsPage;
use crate::report::ReportPage;
use crate::research::ResearchPage;
use crate::round::{NewRoundPage, RoundPage, WhatIfPage, WhyPage};
use crate::sign_in::{CodePage, LinkPage, SecondPage, SignInPage, SignOutPage};
use crate::team::{
    TeamGroupPage, TeamGroupsPage, TeamHouseholdPage, TeamHouseholdsPage, TeamPage, TeamReportPage,
    TeamSinglesPage,
};
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route};
use leptos_router::{MatchNestedRoutes, SsrMode, path};

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
        <Route path=path!("/:lang") view=HomePage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/how") view=HowPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/cities") view=CitiesPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/cities/:city") view=CityPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join") view=JoinPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/questions") view=QuestionsPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/matching") view=MatchingPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/privacy") view=PrivacyPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/accessibility") view=AccessibilityPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/problem/:code") view=ProblemPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/ui") view=GalleryPage ssr=SsrMode::Async/>
    }
    .into_inner()
}

#[component(transparent)]
fn TeamRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/team") view=TeamPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/households") view=TeamHouseholdsPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/groups") view=TeamGroupsPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/singles") view=TeamSinglesPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/household/:id") view=TeamHouseholdPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/group/:id") view=TeamGroupPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/report/:id") view=TeamReportPage ssr=SsrMode::Async/>
    }
    .into_inner()
}

#[component(transparent)]
fn HouseholdRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/join/household") view=IntroPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/household/check") view=CheckPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/household/done") view=DonePage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/household/:step") view=StepPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/waiting") view=WaitingPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/data") view=DataPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/data/:step") view=CorrectPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/safe") view=SafePage ssr=SsrMode::Async/>
    }
    .into_inner()
}

/// Signing in, the own account, and what only an installation's own people see.
#[component(transparent)]
fn AccountRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/sign-in") view=SignInPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/sign-in/code") view=CodePage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/sign-in/link/:token") view=LinkPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/sign-in/second") view=SecondPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/sign-out") view=SignOutPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/demo") view={crate::demo::DemoPage} ssr=SsrMode::Async/>
        <Route path=path!("/:lang/account") view=AccountPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/report") view=ReportPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/outbox") view=OutboxPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/outbox/:id") view=MailPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/admin") view=AdminPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/research") view=ResearchPage ssr=SsrMode::Async/>
    }
    .into_inner()
}

#[component(transparent)]
fn ProposalRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/my/proposal") view=NewcomerProposalPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/proposal") view=GroupProposalPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/questions") view=TeamQuestionsPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/round/new") view=NewRoundPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/round/:id") view=RoundPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/round/:id/what-if") view=WhatIfPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/round/:id/household/:household") view=WhyPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/team/proposal/:id") view=TeamProposalPage ssr=SsrMode::Async/>
    }
    .into_inner()
}

/// Groups, invitations, residents on their own.
#[component(transparent)]
fn ResidentRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/join/group") view=GroupStartPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/group/:step") view=GroupStepPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/alone") view=AloneStartPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/join/alone/:step") view=AloneStepPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/alone") view=AlonePage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/invitation/:token") view=InvitationPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/invitation/:token/:step") view=InvitationStepPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group") view=GroupHomePage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/seats") view=GroupSeatsPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/profile") view=GroupProfilePage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/answers") view=GroupAnswersPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/ready") view=GroupReadyPage ssr=SsrMode::Async/>
    }
    .into_inner()
}

#[component(transparent)]
fn MeetingRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/:lang/my/group") view=MyGroupPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/my/next") view=NextPage ssr=SsrMode::Async/>
        <Route path=path!("/:lang/group/first-meeting") view=FirstMeetingPage ssr=SsrMode::Async/>
    }
    .into_inner()
}
