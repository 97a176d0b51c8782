//! The lazy routes of the group's pages.

use super::api::{self, Correcting};
use super::{SeatsPageView, home, profile, ready, seats, start};
use crate::page::{self, Loaded};
use crate::resident::{Flow, StepView, step_page};
use domain::group::{HomeView, ProfileView, ReadyView};
use domain::member::OwnAnswers;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};
use leptos_router::{LazyRoute, lazy_route};

/// I1: the promise.
pub struct GroupStartPage {
    loaded: Loaded<bool>,
}

#[lazy_route]
impl LazyRoute for GroupStartPage {
    fn data() -> Self {
        Self {
            loaded: page::load(api::load_group_start),
        }
    }

    fn view(this: Self) -> AnyView {
        page::show(this.loaded, start::start)
    }
}

/// I1: the questions.
pub struct GroupStepPage {
    loaded: Loaded<StepView>,
}

#[lazy_route]
impl LazyRoute for GroupStepPage {
    fn data() -> Self {
        let params = use_params_map();
        let step = move || params.get_untracked().get("step").unwrap_or_default();
        Self {
            loaded: page::load(move || crate::resident::api::load_resident_step(Flow::Group, step())),
        }
    }

    fn view(this: Self) -> AnyView {
        page::show(this.loaded, step_page)
    }
}

/// G1.
pub struct GroupHomePage {
    loaded: Loaded<HomeView>,
}

#[lazy_route]
impl LazyRoute for GroupHomePage {
    fn data() -> Self {
        Self {
            loaded: page::load(api::load_group_home),
        }
    }

    fn view(this: Self) -> AnyView {
        page::show(this.loaded, home::home)
    }
}

/// I2.
pub struct GroupSeatsPage {
    loaded: Loaded<SeatsPageView>,
}

#[lazy_route]
impl LazyRoute for GroupSeatsPage {
    fn data() -> Self {
        let query = use_query_map();
        let link = move || query.get_untracked().get("link");
        Self {
            loaded: page::load(move || api::load_group_seats(link())),
        }
    }

    fn view(this: Self) -> AnyView {
        page::show(this.loaded, seats::seats)
    }
}

/// I4: the group's answers.
pub struct GroupProfilePage {
    loaded: Loaded<Correcting<ProfileView>>,
}

#[lazy_route]
impl LazyRoute for GroupProfilePage {
    fn data() -> Self {
        Self {
            loaded: page::load(api::load_group_profile),
        }
    }

    fn view(this: Self) -> AnyView {
        page::show(this.loaded, profile::profile)
    }
}

/// I4: the own answers.
pub struct GroupAnswersPage {
    loaded: Loaded<Correcting<OwnAnswers>>,
}

#[lazy_route]
impl LazyRoute for GroupAnswersPage {
    fn data() -> Self {
        Self {
            loaded: page::load(api::load_group_answers),
        }
    }

    fn view(this: Self) -> AnyView {
        page::show(this.loaded, profile::answers)
    }
}

/// I3.
pub struct GroupReadyPage {
    loaded: Loaded<ReadyView>,
}

#[lazy_route]
impl LazyRoute for GroupReadyPage {
    fn data() -> Self {
        Self {
            loaded: page::load(api::load_group_ready),
        }
    }

    fn view(this: Self) -> AnyView {
        page::show(this.loaded, ready::ready)
    }
}
