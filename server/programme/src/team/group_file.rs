//! The file of one group: members, papers, what is missing, what happened.

use super::files::{card_is_open, group, in_order, logged, moved};
use crate::access::Coordinator;
use crate::error::Result;
use crate::form_key;
use domain::id::{GroupId, MemberId};
use domain::state::{ClearanceKind, GroupState};
use domain::team::{ContactCard, GroupFile, GroupStep, MemberRow, Missing, TimelineRow};
use entity::{account, clearance, group_move, member, welcome_group};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// The whole file; phone and mail of the initiator only just after they were asked for.
///
/// # Errors
/// `NotFound` in another city.
pub async fn group_file(who: &Coordinator, id: GroupId) -> Result<GroupFile> {
    let row = group(who, id.0).await?;
    let db = who.db.read();
    let (members, papers) = members_of(db, row.id).await?;
    let moves = group_move::Entity::find()
        .filter(group_move::Column::GroupId.eq(row.id))
        .order_by_desc(group_move::Column::At)
        .all(db)
        .await?;
    let mut timeline: Vec<(i64, TimelineRow)> = moves
        .into_iter()
        .map(|m| moved(m.at, m.from_state, m.to_state))
        .collect();
    timeline.extend(logged(who, None, Some(row.id)).await?);
    let contact = card(who, &row, &members).await?;
    let state = GroupState::from_code(&row.state).unwrap_or(GroupState::Paused);
    Ok(GroupFile {
        id: GroupId(row.id),
        name: row.name.clone(),
        state,
        seats: row.seats,
        missing: missing(state, &row, &members, &papers),
        steps: steps(state, &row, &members, &papers),
        members: members.iter().map(|m| line(m, &papers)).collect(),
        timeline: in_order(timeline),
        contact,
        form_key: form_key::fresh()?,
    })
}

/// Members who have not left, with their papers; two queries.
pub(super) async fn members_of(
    db: &impl ConnectionTrait,
    group: Uuid,
) -> Result<(Vec<member::Model>, Vec<clearance::Model>)> {
    let members = member::Entity::find()
        .filter(member::Column::GroupId.eq(group))
        .filter(member::Column::EndedAt.is_null())
        .order_by_asc(member::Column::JoinedAt)
        .all(db)
        .await?;
    let ids: Vec<Uuid> = members.iter().map(|m| m.id).collect();
    let papers = clearance::Entity::find()
        .filter(clearance::Column::MemberId.is_in(ids))
        .all(db)
        .await?;
    Ok((members, papers))
}

fn line(member: &member::Model, papers: &[clearance::Model]) -> MemberRow {
    let state = |kind: ClearanceKind| {
        let found = papers
            .iter()
            .find(|p| p.member_id == member.id && p.kind == kind.code());
        found.map_or_else(|| "open".to_owned(), |p| p.state.clone())
    };
    MemberRow {
        id: MemberId(member.id),
        name: member.name.clone(),
        initiator: member.initiator,
        confirmed: member.confirmed_at.is_some(),
        clearances: ClearanceKind::ALL
            .iter()
            .map(|kind| (*kind, state(*kind)))
            .collect(),
    }
}

async fn card(
    who: &Coordinator,
    row: &welcome_group::Model,
    members: &[member::Model],
) -> Result<Option<ContactCard>> {
    let Some(initiator) = members.iter().find(|m| m.initiator) else {
        return Ok(None);
    };
    if !card_is_open(who, row.id).await? {
        return Ok(None);
    }
    let account = account::Entity::find_by_id(initiator.account_id)
        .one(who.db.read())
        .await?;
    Ok(Some(ContactCard {
        email: account.and_then(|a| a.email),
        phone: initiator.phone.clone(),
        hope: None,
    }))
}

/// Whether every confirmed member has this paper in one of these states.
fn all_have(
    members: &[member::Model],
    papers: &[clearance::Model],
    kind: ClearanceKind,
    good: &[&str],
) -> bool {
    members.iter().all(|m| {
        papers
            .iter()
            .any(|p| p.member_id == m.id && p.kind == kind.code() && good.contains(&p.state.as_str()))
    })
}

/// Statement signed and VOG shown or not needed, of all.
pub(super) fn papers_in_order(members: &[member::Model], papers: &[clearance::Model]) -> bool {
    all_have(members, papers, ClearanceKind::Statement, &["signed"])
        && all_have(
            members,
            papers,
            ClearanceKind::Vog,
            &["shown_ok", "not_needed", "expires"],
        )
}

/// Start training done by all.
pub(super) fn trained(members: &[member::Model], papers: &[clearance::Model]) -> bool {
    all_have(members, papers, ClearanceKind::Training, &["attended"])
}

/// Capacity and hours are answered.
pub(super) fn answered(row: &welcome_group::Model, members: &[member::Model]) -> bool {
    row.max_size > 0 && members.iter().all(|m| m.answered_at.is_some())
}

fn missing(
    state: GroupState,
    row: &welcome_group::Model,
    members: &[member::Model],
    papers: &[clearance::Model],
) -> Vec<Missing> {
    let five = members.iter().filter(|m| m.confirmed_at.is_some()).count() >= 5;
    let done = matches!(
        state,
        GroupState::Ready | GroupState::Proposed | GroupState::Paired | GroupState::Alumni
    );
    let cleared = papers_in_order(members, papers) && trained(members, papers);
    [
        (five || done, Missing::Members),
        (cleared || done, Missing::Clearance),
        (answered(row, members) || done, Missing::Capacity),
    ]
    .into_iter()
    .filter_map(|(there, what)| (!there).then_some(what))
    .collect()
}

fn steps(
    state: GroupState,
    row: &welcome_group::Model,
    members: &[member::Model],
    papers: &[clearance::Model],
) -> Vec<GroupStep> {
    match state {
        GroupState::Complete if papers_in_order(members, papers) => {
            vec![GroupStep::Cleared, GroupStep::Pause]
        }
        GroupState::Cleared if trained(members, papers) && answered(row, members) => {
            vec![GroupStep::Ready, GroupStep::Pause]
        }
        GroupState::Complete | GroupState::Cleared | GroupState::Ready => vec![GroupStep::Pause],
        GroupState::Paused => vec![GroupStep::Resume],
        _ => Vec::new(),
    }
}
