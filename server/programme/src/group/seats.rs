//! The seats: who sits where, which links are out. Labels and links are for the initiator alone.

use super::{left, members_of, own, takes_members, view_of};
use crate::access::Member;
use crate::clock::to_day;
use crate::error::{Error, Result};
use crate::invitation::live_of;
use domain::group::{SeatState, SeatView, SeatsView};
use domain::id::InvitationId;
use domain::state::InvitationState;
use entity::{invitation, member};

/// The seats of the own group.
///
/// # Errors
/// `NotFound` until the initiator has confirmed the reader's name.
pub async fn seats(who: &Member) -> Result<SeatsView> {
    let group = own(who).await?;
    let members = members_of(who.db.read(), who.group).await?;
    let links = live_of(who.db.read(), who.group, who.db.now()).await?;
    let used = i64::try_from(members.len() + links.len()).map_err(Error::internal)?;
    let left = left(&members);
    let mut seats: Vec<SeatView> = members.iter().map(|m| of_member(m, who)).collect();
    seats.sort_by_key(|s| s.state == SeatState::ToConfirm);
    seats.extend(links.iter().map(|l| of_link(l, who.initiator)));
    let free = usize::try_from((group.seats - used).max(0)).map_err(Error::internal)?;
    seats.extend(std::iter::repeat_with(free_seat).take(free));
    let can_invite = who.initiator && free > 0 && takes_members(&group);
    let taken = seats.iter().filter(|s| s.state == SeatState::Taken).count();
    let taken = i64::try_from(taken).map_err(Error::internal)?;
    Ok(SeatsView {
        name: group.name,
        seats,
        taken,
        left,
        initiator: who.initiator,
        can_invite,
    })
}

fn of_member(row: &member::Model, who: &Member) -> SeatView {
    let state = if row.confirmed_at.is_some() {
        SeatState::Taken
    } else {
        SeatState::ToConfirm
    };
    let member = Some(view_of(row, who.member));
    SeatView {
        state,
        member,
        invitation: None,
        label: None,
        until: None,
    }
}

fn of_link(row: &invitation::Model, initiator: bool) -> SeatView {
    let opened = row.state == InvitationState::Opened.code();
    SeatView {
        state: if opened {
            SeatState::Opened
        } else {
            SeatState::Invited
        },
        member: None,
        invitation: initiator.then_some(InvitationId(row.id)),
        label: initiator.then(|| row.label.clone()),
        until: initiator.then(|| to_day(row.expires_at)),
    }
}

fn free_seat() -> SeatView {
    SeatView {
        state: SeatState::Free,
        member: None,
        invitation: None,
        label: None,
        until: None,
    }
}
