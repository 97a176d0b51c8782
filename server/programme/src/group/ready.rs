//! The checklist before a household can come: exactly what is missing, for whom, and who can do it.

use super::{left, members_of, own};
use crate::access::Member;
use crate::clock::to_day;
use crate::error::Result;
use crate::member::{clearances_of, statement_signed_at, statement_stands};
use domain::group::{MemberClearance, ReadyLine, ReadyView, ReadyWhat};
use domain::id::MemberId;
use domain::state::{ClearanceKind, GroupState};
use entity::{clearance, member, welcome_group};

/// The checklist of the own group.
///
/// # Errors
/// `NotFound` until the initiator has confirmed the reader's name.
pub async fn ready(who: &Member) -> Result<ReadyView> {
    let group = own(who).await?;
    let read = who.db.read();
    let mut members = members_of(read, who.group).await?;
    let five = ReadyLine {
        what: ReadyWhat::Five,
        done: left(&members) == 0,
        missing: Vec::new(),
        you: who.initiator,
        team: false,
    };
    members.retain(|m| m.confirmed_at.is_some());
    let rows = clearances_of(read, members.iter().map(|m| m.id)).await?;
    let signed_at = statement_signed_at(read, who.member).await?;
    let talk = ReadyLine {
        what: ReadyWhat::Talk,
        done: talk_held(&group),
        missing: Vec::new(),
        you: false,
        team: true,
    };
    let mut lines = vec![five, answered(&members, who), talk];
    lines.extend(
        ClearanceKind::ALL
            .iter()
            .map(|kind| cleared(*kind, &members, &rows, who)),
    );
    let members = members.iter().map(|m| states_of(m, &rows)).collect();
    Ok(ReadyView {
        lines,
        signed_on: signed_at.map(to_day),
        members,
    })
}

fn talk_held(group: &welcome_group::Model) -> bool {
    let before = [GroupState::Forming, GroupState::Complete]
        .iter()
        .any(|s| s.code() == group.state);
    !before
}

fn answered(members: &[member::Model], who: &Member) -> ReadyLine {
    let open: Vec<&member::Model> = members.iter().filter(|m| m.answered_at.is_none()).collect();
    ReadyLine {
        what: ReadyWhat::Answers,
        done: open.is_empty(),
        missing: open.iter().map(|m| m.name.clone()).collect(),
        you: open.iter().any(|m| m.id == who.member),
        team: false,
    }
}

fn cleared(
    kind: ClearanceKind,
    members: &[member::Model],
    rows: &[clearance::Model],
    who: &Member,
) -> ReadyLine {
    let lacks = |m: &&member::Model| !stands(kind, find(rows, m, kind));
    let open: Vec<&member::Model> = members.iter().filter(lacks).collect();
    ReadyLine {
        what: ReadyWhat::Clearance(kind),
        done: open.is_empty(),
        missing: open.iter().map(|m| m.name.clone()).collect(),
        you: kind == ClearanceKind::Statement && open.iter().any(|m| m.id == who.member),
        team: kind != ClearanceKind::Statement,
    }
}

fn find<'a>(
    rows: &'a [clearance::Model],
    member: &member::Model,
    kind: ClearanceKind,
) -> Option<&'a clearance::Model> {
    rows.iter()
        .find(|r| r.member_id == member.id && r.kind == kind.code())
}

/// Whether a clearance is given and still counts.
fn stands(kind: ClearanceKind, row: Option<&clearance::Model>) -> bool {
    let Some(row) = row else { return false };
    match kind {
        ClearanceKind::Statement => statement_stands(row),
        ClearanceKind::Vog => matches!(row.state.as_str(), "shown_ok" | "not_needed" | "expires"),
        ClearanceKind::Training => row.state == "attended",
    }
}

fn states_of(member: &member::Model, rows: &[clearance::Model]) -> MemberClearance {
    let state = |kind: ClearanceKind| match find(rows, member, kind) {
        Some(row) if kind == ClearanceKind::Statement && !statement_stands(row) => "open".to_owned(),
        Some(row) => row.state.clone(),
        None => "open".to_owned(),
    };
    let states = ClearanceKind::ALL
        .iter()
        .map(|kind| (*kind, state(*kind)))
        .collect();
    MemberClearance {
        id: MemberId(member.id),
        name: member.name.clone(),
        states,
    }
}
