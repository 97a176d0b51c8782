//! The lazy routes of the group's pages.

use super::api;
use super::{home, profile, ready, seats, start};
use crate::page;
use crate::resident::{Flow, step_page};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};
use leptos_router::{LazyRoute, lazy_route};

/// I1: the promise.
pub struct GroupStartPage;

#[lazy_route]
impl LazyRoute for GroupStartPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        let loaded = page::load(api::load_group_start);
        page::show(loaded, start::start)
    }
}

/// I1: the questions.
pub struct GroupStepPage;

#[lazy_route]
impl LazyRoute for GroupStepPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        let params = use_params_map();
        let step = move || params.get_untracked().get("step").unwrap_or_default();
        let loaded = page::load(move || crate::resident::api::load_resident_step(Flow::Group, step()));
        page::show(loaded, step_page)
    }
}

/// G1.
pub struct GroupHomePage;

#[lazy_route]
impl LazyRoute for GroupHomePage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        let loaded = page::load(api::load_group_home);
        page::show(loaded, home::home)
    }
}

/// I2.
pub struct GroupSeatsPage;

#[lazy_route]
impl LazyRoute for GroupSeatsPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        let query = use_query_map();
        let link = move || query.get_untracked().get("link");
        let loaded = page::load(move || api::load_group_seats(link()));
        page::show(loaded, seats::seats)
    }
}

/// I4: the group's answers.
pub struct GroupProfilePage;

#[lazy_route]
impl LazyRoute for GroupProfilePage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        let loaded = page::load(api::load_group_profile);
        page::show(loaded, profile::profile)
    }
}

/// I4: the own answers.
pub struct GroupAnswersPage;

#[lazy_route]
impl LazyRoute for GroupAnswersPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        let loaded = page::load(api::load_group_answers);
        page::show(loaded, profile::answers)
    }
}

/// I3.
pub struct GroupReadyPage;

#[lazy_route]
impl LazyRoute for GroupReadyPage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        let loaded = page::load(api::load_group_ready);
        page::show(loaded, ready::ready)
    }
}
