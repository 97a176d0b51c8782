//! Five people as faces, and five seats that fill.

use super::Avatar;
use crate::t;
use leptos::prelude::*;

/// One place in a group.
#[derive(Clone, Default)]
pub struct Seat {
    /// Who sits there; `None` is a free seat.
    pub name: Option<String>,
    /// Of the generated face.
    pub seed: u32,
    /// "ready", "still to confirm".
    pub state: String,
}

/// Seats, filled first, then free ones up to five.
#[component]
pub fn Seats(
    /// The filled ones; a sixth friend is welcome.
    seats: Vec<Seat>,
) -> impl IntoView {
    let free = 5_usize.saturating_sub(seats.len());
    let all = seats
        .into_iter()
        .chain(std::iter::repeat_n(Seat::default(), free));
    view! { <ul class="seats">{all.map(one).collect_view()}</ul> }.into_any()
}

fn one(seat: Seat) -> AnyView {
    let Some(name) = seat.name else {
        return view! {
            <li class="free">
                <svg class="seat" viewBox="0 0 56 56" aria-hidden="true">
                    <circle class="open" cx="28" cy="28" r="26.5"></circle>
                </svg>
                <span>{t!("ui-seat-free")}</span>
            </li>
        }
        .into_any();
    };
    view! {
        <li>
            <Avatar seed=seat.seed name=name.clone()/>
            <span><bdi>{name}</bdi><br/><span class="state">{seat.state}</span></span>
        </li>
    }
    .into_any()
}

/// Faces side by side, each with a word or a name.
#[component]
pub fn Faces(
    /// Seed, and the word beneath.
    faces: Vec<(u32, String)>,
    /// The words are names that may be seen: their initials stand on the faces.
    #[prop(optional)]
    known: bool,
) -> impl IntoView {
    let faces = faces
        .into_iter()
        .map(|(seed, word)| {
            let initial = known.then(|| word.clone());
            view! { <li><Avatar seed name=initial/><bdi>{word}</bdi></li> }
        })
        .collect_view();
    view! { <ul class="faces">{faces}</ul> }.into_any()
}
