//! The list of next actions of a city. Each row has a rule and a last day; a fixed number of queries makes them all.

use crate::access::Coordinator;
use crate::calendar::{working_days_after, working_days_between};
use crate::clock::{self, DAY, day, day_of};
use crate::error::Result;
use domain::id::{GroupId, HouseholdId, ProposalId, ReportId};
use domain::state::{GroupState, HouseholdState, ProposalState};
use domain::team::{Subject, WorkKind, WorkRow, WorklistView};
use entity::{
    activity, group_move, household, household_move, pairing, proposal, question, report, single,
    welcome_group,
};
use jiff::ToSpan;
use jiff::civil::Date;
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What the rules look at.
struct City<'a> {
    who: &'a Coordinator,
    today: Date,
    households: Vec<household::Model>,
    groups: Vec<welcome_group::Model>,
    rows: Vec<WorkRow>,
}

/// What needs the coordinator, first what comes first.
///
/// # Errors
/// Database faults only.
pub async fn worklist(who: &Coordinator) -> Result<WorklistView> {
    let db = who.db.read();
    let households = household::Entity::find()
        .filter(household::Column::City.eq(who.city.as_str()))
        .all(db)
        .await?;
    let groups = welcome_group::Entity::find()
        .filter(welcome_group::Column::City.eq(who.city.as_str()))
        .all(db)
        .await?;
    let empty = households.is_empty() && groups.is_empty();
    let today = day_of(who.db.now());
    let mut city = City {
        who,
        today,
        households,
        groups,
        rows: Vec::new(),
    };
    city.households_to_reach().await?;
    city.groups_to_reach().await?;
    city.singles().await?;
    city.reports().await?;
    city.proposals().await?;
    city.first_meetings().await?;
    let pool = city.pool();
    let mut rows = city.rows;
    rows.sort_by_key(|r| {
        (
            r.kind != WorkKind::Report,
            std::cmp::Reverse(r.late),
            r.due,
            r.kind,
            r.since,
        )
    });
    Ok(WorklistView {
        city: who.city.clone(),
        rows,
        pool,
        empty,
    })
}

impl City<'_> {
    fn add(&mut self, kind: WorkKind, subject: Subject, name: String, since: Date, due: Date) {
        let row = WorkRow {
            kind,
            subject,
            name,
            since: day(since),
            due: day(due),
            late: i64::from(working_days_between(due, self.today)),
            today: due == self.today,
        };
        self.rows.push(row);
    }

    fn pool(&self) -> (i64, i64) {
        let households = self
            .households
            .iter()
            .filter(|h| h.state == HouseholdState::Ready.code())
            .count();
        let groups = self
            .groups
            .iter()
            .filter(|g| g.state == GroupState::Ready.code())
            .count();
        (
            i64::try_from(households).unwrap_or(0),
            i64::try_from(groups).unwrap_or(0),
        )
    }

    /// First contact, the talk, and who has waited long.
    async fn households_to_reach(&mut self) -> Result<()> {
        let moved = self.household_moves().await?;
        for h in self.households.clone() {
            let (subject, signed_up) = (Subject::Household(HouseholdId(h.id)), day_of(h.created_at));
            match HouseholdState::from_code(&h.state) {
                Some(HouseholdState::SignedUp) => {
                    let due = crate::household::contact_before(h.created_at);
                    self.add(WorkKind::Contact, subject, h.name, signed_up, due);
                }
                Some(HouseholdState::Contacted | HouseholdState::Intake) => {
                    let since = moved.get(&h.id).map_or(signed_up, |at| day_of(*at));
                    self.add(
                        WorkKind::Intake,
                        subject,
                        h.name,
                        since,
                        working_days_after(since, 10),
                    );
                }
                Some(HouseholdState::Ready) => self.waiting(&h, moved.get(&h.id).copied()),
                _ => {}
            }
        }
        Ok(())
    }

    fn waiting(&mut self, h: &household::Model, last_move: Option<i64>) {
        let subject = Subject::Household(HouseholdId(h.id));
        let now = self.who.db.now();
        let since = h.ready_at.unwrap_or(h.created_at);
        if now - since > 150 * DAY {
            let due = day_of(since).checked_add(182.days()).unwrap_or(self.today);
            self.add(WorkKind::MaxWait, subject, h.name.clone(), day_of(since), due);
            return;
        }
        let news = last_move.unwrap_or(since);
        if now - news > 28 * DAY {
            let due = working_days_after(day_of(news + 28 * DAY), 3);
            self.add(WorkKind::Waiting, subject, h.name.clone(), day_of(since), due);
        }
    }

    /// When each household last moved.
    async fn household_moves(&self) -> Result<BTreeMap<Uuid, i64>> {
        use sea_orm::QuerySelect;
        let ids: Vec<Uuid> = self.households.iter().map(|h| h.id).collect();
        let rows: Vec<(Uuid, i64)> = household_move::Entity::find()
            .select_only()
            .column(household_move::Column::HouseholdId)
            .column_as(household_move::Column::At.max(), "at")
            .filter(household_move::Column::HouseholdId.is_in(ids))
            .group_by(household_move::Column::HouseholdId)
            .into_tuple()
            .all(self.who.db.read())
            .await?;
        Ok(rows.into_iter().collect())
    }

    /// First contact with a group, the talk when it is complete, papers that do not move.
    async fn groups_to_reach(&mut self) -> Result<()> {
        use sea_orm::QuerySelect;
        let ids: Vec<Uuid> = self.groups.iter().map(|g| g.id).collect();
        let rows: Vec<(Uuid, i64)> = group_move::Entity::find()
            .select_only()
            .column(group_move::Column::GroupId)
            .column_as(group_move::Column::At.max(), "at")
            .filter(group_move::Column::GroupId.is_in(ids.clone()))
            .group_by(group_move::Column::GroupId)
            .into_tuple()
            .all(self.who.db.read())
            .await?;
        let moved: BTreeMap<Uuid, i64> = rows.into_iter().collect();
        let reached = self.reached_groups(ids).await?;
        for g in self.groups.clone() {
            let subject = Subject::Group(GroupId(g.id));
            let since = day_of(moved.get(&g.id).copied().unwrap_or(g.created_at));
            match GroupState::from_code(&g.state) {
                Some(GroupState::Forming) if !reached.contains(&g.id) => {
                    let due = working_days_after(day_of(g.created_at), 5);
                    self.add(WorkKind::GroupContact, subject, g.name, day_of(g.created_at), due);
                }
                Some(GroupState::Complete) => {
                    self.add(
                        WorkKind::GroupTalk,
                        subject,
                        g.name,
                        since,
                        working_days_after(since, 10),
                    );
                }
                Some(GroupState::Cleared) if self.who.db.now() - clock::end_of_day(since) > 21 * DAY => {
                    let due = working_days_after(since.checked_add(21.days()).unwrap_or(since), 5);
                    self.add(WorkKind::Clearance, subject, g.name, since, due);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Groups that somebody of the team has spoken with.
    async fn reached_groups(&self, ids: Vec<Uuid>) -> Result<BTreeSet<Uuid>> {
        use entity::contact_attempt;
        let rows = contact_attempt::Entity::find()
            .filter(contact_attempt::Column::GroupId.is_in(ids))
            .filter(contact_attempt::Column::Outcome.eq("reached"))
            .all(self.who.db.read())
            .await?;
        Ok(rows.into_iter().filter_map(|r| r.group_id).collect())
    }

    /// One row for all who look for a group, since the oldest.
    async fn singles(&mut self) -> Result<()> {
        let query = single::Entity::find()
            .filter(single::Column::City.eq(self.who.city.as_str()))
            .filter(single::Column::State.eq("pooled"));
        if query.clone().count(self.who.db.read()).await? < 5 {
            return Ok(());
        }
        let oldest = query
            .all(self.who.db.read())
            .await?
            .iter()
            .map(|r| r.created_at)
            .min();
        if let Some(at) = oldest {
            let since = day_of(at);
            self.add(
                WorkKind::Single,
                Subject::Singles,
                String::new(),
                since,
                working_days_after(since, 10),
            );
        }
        Ok(())
    }

    async fn reports(&mut self) -> Result<()> {
        let mine = Condition::any()
            .add(report::Column::City.eq(self.who.city.as_str()))
            .add(report::Column::City.is_null());
        let open = report::Entity::find()
            .filter(mine)
            .filter(report::Column::HandledAt.is_null());
        for row in open.all(self.who.db.read()).await? {
            let since = day_of(row.at);
            let due = working_days_after(since, 1);
            self.add(
                WorkKind::Report,
                Subject::Report(ReportId(row.id)),
                String::new(),
                since,
                due,
            );
        }
        Ok(())
    }

    /// Proposals without an answer from their tenth day, and questions about them.
    async fn proposals(&mut self) -> Result<()> {
        let open = [
            ProposalState::Offered,
            ProposalState::AcceptedByHousehold,
            ProposalState::AcceptedByGroup,
        ];
        let rows = proposal::Entity::find()
            .filter(proposal::Column::City.eq(self.who.city.as_str()))
            .filter(proposal::Column::State.is_in(open.map(|s| s.code())))
            .all(self.who.db.read())
            .await?;
        let names = self.household_names();
        let now = self.who.db.now();
        for p in &rows {
            let (Some(offered), Some(expires)) = (p.offered_at, p.expires_at) else {
                continue;
            };
            if now - offered >= 10 * DAY {
                let name = names.get(&p.household_id).cloned().unwrap_or_default();
                let subject = Subject::Proposal(ProposalId(p.id));
                self.add(
                    WorkKind::Proposal,
                    subject,
                    name,
                    day_of(offered),
                    day_of(expires),
                );
            }
        }
        let ids: Vec<Uuid> = rows.iter().map(|p| p.id).collect();
        let asked = question::Entity::find()
            .filter(question::Column::ProposalId.is_in(ids))
            .filter(question::Column::AnsweredAt.is_null())
            .all(self.who.db.read())
            .await?;
        for q in asked {
            let of = rows.iter().find(|p| p.id == q.proposal_id);
            let name = of
                .and_then(|p| names.get(&p.household_id).cloned())
                .unwrap_or_default();
            let since = day_of(q.at);
            let subject = Subject::Proposal(ProposalId(q.proposal_id));
            self.add(
                WorkKind::Question,
                subject,
                name,
                since,
                working_days_after(since, 2),
            );
        }
        Ok(())
    }

    /// Years that have begun without a planned first meeting.
    async fn first_meetings(&mut self) -> Result<()> {
        let db = self.who.db.read();
        let rows = pairing::Entity::find()
            .filter(pairing::Column::City.eq(self.who.city.as_str()))
            .filter(pairing::Column::EndedAt.is_null())
            .filter(pairing::Column::FirstMeetingAt.is_null())
            .all(db)
            .await?;
        let ids: Vec<Uuid> = rows.iter().map(|p| p.id).collect();
        let planned: BTreeSet<Uuid> = activity::Entity::find()
            .filter(activity::Column::PairingId.is_in(ids))
            .filter(activity::Column::State.ne("cancelled"))
            .all(db)
            .await?
            .into_iter()
            .map(|a| a.pairing_id)
            .collect();
        let names: BTreeMap<Uuid, String> = self.groups.iter().map(|g| (g.id, g.name.clone())).collect();
        for p in rows.iter().filter(|p| !planned.contains(&p.id)) {
            let Ok(since) = p.day_zero.parse::<Date>() else {
                continue;
            };
            let due = since.checked_add(10.days()).unwrap_or(since);
            let name = names.get(&p.group_id).cloned().unwrap_or_default();
            self.add(
                WorkKind::FirstMeeting,
                Subject::Group(GroupId(p.group_id)),
                name,
                since,
                due,
            );
        }
        Ok(())
    }

    fn household_names(&self) -> BTreeMap<Uuid, String> {
        self.households.iter().map(|h| (h.id, h.name.clone())).collect()
    }
}
