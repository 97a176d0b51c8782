//! The group's pages: what each loads, and which view shows it.

use super::api;
use super::{home, profile, ready, seats, start};
use crate::page;
use crate::resident::{Flow, step_page};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// I1: the promise.
#[component]
pub fn GroupStartPage() -> impl IntoView {
    let loaded = page::load(api::load_group_start);
    page::show(loaded, start::start)
}

/// I1: the questions.
#[component]
pub fn GroupStepPage() -> impl IntoView {
    let params = use_params_map();
    let step = move || params.get_untracked().get("step").unwrap_or_default();
    let loaded = page::load(move || crate::resident::api::load_resident_step(Flow::Group, step()));
    page::show(loaded, step_page)
}

/// G1.
#[component]
pub fn GroupHomePage() -> impl IntoView {
    let loaded = page::load(api::load_group_home);
    page::show(loaded, home::home)
}

/// I2.
#[component]
pub fn GroupSeatsPage() -> impl IntoView {
    let query = use_query_map();
    let link = move || query.get_untracked().get("link");
    let loaded = page::load(move || api::load_group_seats(link()));
    page::show(loaded, seats::seats)
}

/// I4: the group's answers.
#[component]
pub fn GroupProfilePage() -> impl IntoView {
    let loaded = page::load(api::load_group_profile);
    page::show(loaded, profile::profile)
}

/// I4: the own answers.
#[component]
pub fn GroupAnswersPage() -> impl IntoView {
    let loaded = page::load(api::load_group_answers);
    page::show(loaded, profile::answers)
}

/// I3.
#[component]
pub fn GroupReadyPage() -> impl IntoView {
    let loaded = page::load(api::load_group_ready);
    page::show(loaded, ready::ready)
}
