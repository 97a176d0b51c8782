//! The table of routes: one line a page. Pages are lazy: each brings its own piece of Wasm.
//!
//! Grouped by who they are for, because a group holds at most 26.

use crate::accessibility::AccessibilityPage;
use crate::cities::{CitiesPage, CityPage};
use crate::gallery::GalleryPage;
use crate::home::HomePage;
use crate::household::{
    CheckPage, CorrectPage, DataPage, DonePage, IntroPage, SafePage, StepPage, WaitingPage,
};
use crate::how::HowPage;
use crate::join::JoinPage;
use crate::matching::MatchingPage;
use crate::privacy::PrivacyPage;
use crate::problem::{NotFound, ProblemPage};
use crate::questions::QuestionsPage;
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
