//! I2: five seats filling; a personal link for each; the initiator says of each name whether it is right.

use super::SeatsPageView;
use super::invite::{invite, link};
use crate::paths::Path;
use crate::resident::errors_of;
use crate::t;
use crate::ui::{Button, ErrorSummary, Kind, LinkButton, Notice, PageTitle, Seat, Seats};
use crate::word;
use domain::group::{FULL, SeatState, SeatView};
use leptos::prelude::*;

pub fn seats(view: SeatsPageView) -> AnyView {
    let language = crate::i18n::language();
    let all = &view.seats;
    let begun = all.taken == 1 && all.seats.iter().filter(|s| s.state != SeatState::Free).count() == 1;
    let intro = match (begun, all.left) {
        (true, _) => format!("{} {}", t!("group-done-title"), t!("group-done-text")),
        (false, 0) => t!("group-seats-full"),
        (false, left) => format!(
            "{} {}",
            t!("group-seats-taken", count = all.taken),
            t!("group-seats-left", count = left)
        ),
    };
    let filled = all.seats.iter().filter_map(filled).collect::<Vec<_>>();
    let rows = all
        .seats
        .iter()
        .enumerate()
        .filter(|(_, seat)| asks(seat))
        .map(|(at, seat)| row(at + 1, seat, all.initiator))
        .collect_view();
    let six = (all.seats.len() <= usize::try_from(FULL).unwrap_or(5) && all.left == 0)
        .then(|| view! { <p class="hint">{t!("group-seat-six")}</p> });
    let made = view.link.as_ref().map(link);
    let form = match (all.initiator, all.can_invite) {
        (true, true) => invite(&view),
        (true, false) => view! { <p class="hint">{t!("group-invite-full")}</p> }.into_any(),
        (false, _) => ().into_any(),
    };
    view! {
        <PageTitle text=t!("group-seats-title") error=!view.invite.mistakes.is_empty()/>
        <ErrorSummary errors=errors_of(&view.invite.mistakes, &view.invite.values)/>
        <h1 tabindex="-1">{t!("group-seats-title")}</h1>
        {made}
        // Others fill the seats: with script this part looks by itself, without it there is the link below.
        <div class="stack" id="seats" data-refresh="10">
            <p class="lead">{intro}</p>
            <Seats seats=filled/>
            <ul class="rows">{rows}</ul>
        </div>
        {six}
        {form}
        <p class="row no-print">
            <LinkButton href=Path::GroupSeats.at(language) text=t!("site-look-again") kind=Kind::Link/>
            <LinkButton href=Path::Group.at(language) text=t!("group-home-title") kind=Kind::Link/>
        </p>
    }
    .into_any()
}

/// A face for who sits there already.
fn filled(seat: &SeatView) -> Option<Seat> {
    let member = seat.member.as_ref()?;
    let state = match (member.you, seat.state) {
        (true, _) => t!("group-seat-you"),
        (false, SeatState::ToConfirm) => t!("state-invitation-accepted"),
        (false, _) if member.initiator => t!("group-seat-initiator"),
        (false, _) => t!("state-invitation-confirmed"),
    };
    Some(Seat {
        name: Some(member.name.clone()),
        seed: member.seed,
        state,
    })
}

/// Seats about which there is more to say than the face does.
fn asks(seat: &SeatView) -> bool {
    matches!(
        seat.state,
        SeatState::ToConfirm | SeatState::Opened | SeatState::Invited
    )
}

fn row(number: usize, seat: &SeatView, initiator: bool) -> AnyView {
    let label = seat.label.clone().unwrap_or_default();
    let name = seat.member.as_ref().map(|m| m.name.clone()).unwrap_or_default();
    let words = match seat.state {
        SeatState::Taken => t!("group-seat-confirmed", name = name.clone()),
        SeatState::ToConfirm if initiator => t!("group-seat-accepted", name = name.clone()),
        SeatState::ToConfirm => name.clone(),
        SeatState::Opened if initiator => t!("group-seat-opened", label = label.clone()),
        SeatState::Invited if initiator => t!("group-seat-invited", label = label.clone()),
        SeatState::Opened | SeatState::Invited => t!("state-invitation-sent"),
        SeatState::Free => t!("group-seat-free"),
    };
    let until = seat.until.map(|day| {
        view! { <p class="hint">{t!("group-invite-rules", date = word::day_short(day))}</p> }
    });
    view! {
        <li class="stack tight">
            <p><span class="hint">{t!("group-seat-number", number = number)}</span> " " <strong>{words}</strong></p>
            {until}
            {acts(seat, initiator, &name, &label)}
        </li>
    }
    .into_any()
}

/// Confirm or refuse a name; withdraw a link.
fn acts(seat: &SeatView, initiator: bool, name: &str, label: &str) -> AnyView {
    let language = crate::i18n::language();
    let action = Path::GroupSeats.at(language);
    match (seat.state, &seat.member, seat.invitation) {
        (SeatState::ToConfirm, Some(member), _) if initiator => view! {
            <form method="post" action=action class="row">
                <input type="hidden" name="member" value=member.id.to_string()/>
                <Button text=t!("group-confirm-yes") kind=Kind::Main name="do" value="confirm" about=name.to_owned()/>
                <Button text=t!("group-confirm-no") kind=Kind::Quiet name="do" value="refuse" about=name.to_owned()/>
            </form>
        }
        .into_any(),
        (_, _, Some(id)) => view! {
            <form method="post" action=Path::GroupSeat(id).at(language)>
                <Button text=t!("group-invite-revoke") kind=Kind::Quiet small=true name="do" value="revoke" about=label.to_owned()/>
            </form>
        }
        .into_any(),
        _ => ().into_any(),
    }
}

/// A sentence in the teal box.
pub(super) fn good(text: String) -> AnyView {
    view! { <Notice good=true><p>{text}</p></Notice> }.into_any()
}
