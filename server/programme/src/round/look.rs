//! What the coordinator sees: the pool before, the result after, and the two documents that anybody can check.

use super::approve::to_look_at;
use super::{input, reasons};
use crate::access::Coordinator;
use crate::clock::{DAY, to_day};
use crate::error::{Error, Result};
use domain::id::{GroupId, HouseholdId, ProposalId, RoundId};
use domain::proposal::Feature;
use domain::round::{Earlier, PairReasons, PairView, Pool, RoundView, Rule, Unmatched};
use domain::state::{CityState, ProposalState, RoundState};
use entity::{city, household, proposal, round, welcome_group};
use matching::{Instance, Outcome};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// C5: who is ready, and what has been.
///
/// # Errors
/// Database faults only.
pub async fn pool(coordinator: &Coordinator) -> Result<Pool> {
    let (db, slug) = (coordinator.db.read(), coordinator.city.as_str());
    let people = input::people(db, slug).await?;
    let city = city::Entity::find_by_id(slug)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    // Without the two documents, which may be large.
    let rows: Vec<(Uuid, String, i64)> = round::Entity::find()
        .select_only()
        .columns([round::Column::Id, round::Column::State, round::Column::CreatedAt])
        .filter(round::Column::City.eq(slug))
        .order_by_desc(round::Column::CreatedAt)
        .limit(20)
        .into_tuple()
        .all(db)
        .await?;
    let earlier: Vec<Earlier> = rows
        .into_iter()
        .filter_map(|(id, state, at)| {
            Some(Earlier {
                id: RoundId(id),
                state: RoundState::from_code(&state)?,
                day: to_day(at),
            })
        })
        .collect();
    let going = |e: &&Earlier| {
        matches!(
            e.state,
            RoundState::Draft | RoundState::Running | RoundState::Reviewed
        )
    };
    let feature = |f: &matching::rulebook::FeatureRule| Some((Feature::from_code(f.code.code())?, f.weight));
    Ok(Pool {
        city: slug.to_owned(),
        open: city.state == CityState::Open.code(),
        households: count(people.households.len()),
        groups: count(people.groups.len()),
        going_on: earlier.iter().find(going).map(|e| e.id),
        weights: input::book().features.iter().filter_map(feature).collect(),
        earlier,
    })
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

async fn find(coordinator: &Coordinator, id: RoundId) -> Result<round::Model> {
    let row = round::Entity::find_by_id(id.0).filter(round::Column::City.eq(coordinator.city.as_str()));
    row.one(coordinator.db.read()).await?.ok_or(Error::NotFound)
}

/// C6 and C7.
///
/// # Errors
/// `NotFound` for another city's round.
pub async fn view(coordinator: &Coordinator, id: RoundId) -> Result<RoundView> {
    let row = find(coordinator, id).await?;
    let input = row.input.clone().unwrap_or_default();
    let instance = Instance::from_json(input.as_bytes()).map_err(Error::internal)?;
    let names = names(coordinator.db.read(), &instance).await?;
    let mut view = RoundView {
        id,
        city: row.city,
        state: RoundState::from_code(&row.state)
            .ok_or_else(|| Error::internal("a round in an unknown state"))?,
        progress: row.progress,
        day: to_day(row.created_at),
        seed: row.seed,
        input_hash: row.input_hash.unwrap_or_default(),
        output_hash: row.output_hash,
        proven: false,
        households: count(instance.households.len()),
        groups: count(instance.groups.len()),
        pairs: pairs(coordinator, id, &names).await?,
        unmatched: Vec::new(),
        free_groups: Vec::new(),
    };
    if let Some(result) = row.result {
        let outcome = Outcome::from_json(result.as_bytes()).map_err(Error::internal)?;
        left_over(&mut view, &instance, &outcome, &names);
        view.proven = proven(input, result).await?;
    }
    Ok(view)
}

/// Asks the independent checker, on a thread of its own.
async fn proven(input: String, result: String) -> Result<bool> {
    let check = move || certificate::verify(input.as_bytes(), result.as_bytes());
    let answer = tokio::task::spawn_blocking(check)
        .await
        .map_err(|_| Error::internal("the checker stopped"))?;
    if let Err(refusal) = &answer {
        tracing::warn!("a result is not proven: {refusal:?}");
    }
    Ok(answer.is_ok())
}

type Names = (BTreeMap<Uuid, String>, BTreeMap<Uuid, String>);

async fn names(db: &impl ConnectionTrait, instance: &Instance) -> Result<Names> {
    let ids = instance.households.iter().map(|h| reasons::uuid(h.id));
    let households = household::Entity::find()
        .filter(household::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let ids = instance.groups.iter().map(|g| reasons::uuid(g.id));
    let groups = welcome_group::Entity::find()
        .filter(welcome_group::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok((
        households.into_iter().map(|h| (h.id, h.name)).collect(),
        groups.into_iter().map(|g| (g.id, g.name)).collect(),
    ))
}

fn name(names: &BTreeMap<Uuid, String>, id: Uuid) -> String {
    names.get(&id).cloned().unwrap_or_default()
}

async fn pairs(coordinator: &Coordinator, id: RoundId, names: &Names) -> Result<Vec<PairView>> {
    let (db, now) = (coordinator.db.read(), coordinator.db.now());
    let rows = proposal::Entity::find()
        .filter(proposal::Column::RoundId.eq(id.0))
        .all(db)
        .await?;
    let careful = to_look_at(db, &rows).await?;
    let ids: Vec<Uuid> = rows.iter().map(|r| r.household_id).collect();
    let households = household::Entity::find()
        .filter(household::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let ready: BTreeMap<Uuid, i64> = households
        .into_iter()
        .filter_map(|h| Some((h.id, h.ready_at?)))
        .collect();
    let mut pairs = Vec::with_capacity(rows.len());
    for row in rows {
        let mut reasons: PairReasons =
            serde_json::from_str(&row.coordinator_reasons).map_err(Error::internal)?;
        if let Some(second) = &mut reasons.second {
            second.group_name = second
                .household_gets
                .map(|g| name(&names.1, g.0))
                .unwrap_or_default();
        }
        pairs.push(PairView {
            id: ProposalId(row.id),
            state: ProposalState::from_code(&row.state).unwrap_or(ProposalState::Withdrawn),
            household: (HouseholdId(row.household_id), name(&names.0, row.household_id)),
            group: (GroupId(row.group_id), name(&names.1, row.group_id)),
            weeks: ready
                .get(&row.household_id)
                .map_or(0, |at| (now - at).max(0) / (7 * DAY)),
            reasons,
            look_first: careful.contains(&row.id),
        });
    }
    // Drafts first; among them those to be looked at with care, then who has waited longest.
    pairs.sort_by_key(|p| (p.state != ProposalState::Draft, !p.look_first, -p.weeks, p.id));
    Ok(pairs)
}

fn left_over(view: &mut RoundView, instance: &Instance, outcome: &Outcome, names: &Names) {
    let unmatched = |n: &matching::result::NoMatch| {
        let id = reasons::uuid(n.h);
        let mut rules: Vec<(Rule, i64)> = n
            .rules
            .iter()
            .filter_map(|r| Some((Rule::from_code(&r.rule)?, r.groups)))
            .collect();
        rules.sort_by_key(|(rule, groups)| (-groups, *rule));
        Unmatched {
            household: (HouseholdId(id), name(&names.0, id)),
            possible: n.feasible,
            rules,
        }
    };
    view.unmatched = outcome.no_match.iter().map(unmatched).collect();
    let taken: BTreeSet<matching::Id> = outcome.pairs.iter().map(|p| p.g).collect();
    let free = instance.groups.iter().filter(|g| !taken.contains(&g.id));
    view.free_groups = free.map(|g| name(&names.1, reasons::uuid(g.id))).collect();
}

/// Input and result as they are stored, for the independent checker. Personal data even under bare ids: only for the
/// coordinator of the city, and noted.
///
/// # Errors
/// `NotFound` for another city's round, or one without a result.
pub async fn document(coordinator: &Coordinator, id: RoundId) -> Result<String> {
    let row = find(coordinator, id).await?;
    let (Some(input), Some(result)) = (row.input, row.result) else {
        return Err(Error::NotFound);
    };
    let (account, city) = (coordinator.account, coordinator.city.clone());
    coordinator
        .write(move |tx| async move {
            super::start::note(&tx, Some(account), "round.download", id.0, &city, None).await
        })
        .await?;
    Ok(format!("{{\"input\":{input},\"result\":{result}}}"))
}
