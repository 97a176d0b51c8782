//! What the coordinator sees: the pool before, how far it is, the result after, and the two documents that anybody can
//! check.

use super::approve::to_look_at;
use super::beside::beside;
use super::load::find;
use super::names::Names;
use super::{input, pin, reasons, whatif};
use crate::access::Coordinator;
use crate::clock::{DAY, to_day};
use crate::error::{Error, Result};
use domain::id::{GroupId, HouseholdId, ProposalId, RoundId};
use domain::round::{Earlier, PairReasons, PairView, Phase, Pool, RoundView, Rule, Running, Unmatched};
use domain::state::{CityState, ProposalState, RoundState};
use entity::{city, household, proposal, round};
use matching::{Instance, Outcome, Seed};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// C5: who is ready, what has been decided about pairs, and what has been.
///
/// # Errors
/// Database faults only.
pub async fn pool(coordinator: &Coordinator) -> Result<Pool> {
    let (db, slug) = (coordinator.db.read(), coordinator.city.as_str());
    let people = input::people(db, slug).await?;
    let pins = pin::of_city(db, slug).await?;
    let now = coordinator.db.now();
    let instance = input::frozen(db, slug, Seed::default(), now, &people, &pins).await?;
    let city = city::Entity::find_by_id(slug)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let earlier = earlier(coordinator).await?;
    let going = |e: &&Earlier| {
        matches!(
            e.state,
            RoundState::Draft | RoundState::Running | RoundState::Reviewed
        )
    };
    let names = Names::of(db, &instance).await?;
    Ok(Pool {
        city: slug.to_owned(),
        open: city.state == CityState::Open.code(),
        households: count(people.households.len()),
        groups: count(people.groups.len()),
        going_on: earlier.iter().find(going).map(|e| e.id),
        weights: whatif::shares(&input::book()),
        earlier,
        pins: pin::list(db, &pins, &people, &instance).await?,
        people: (names.households(&instance), names.groups(&instance)),
    })
}

async fn earlier(coordinator: &Coordinator) -> Result<Vec<Earlier>> {
    // Without the two documents, which may be large.
    let rows: Vec<(Uuid, String, i64)> = round::Entity::find()
        .select_only()
        .columns([round::Column::Id, round::Column::State, round::Column::CreatedAt])
        .filter(round::Column::City.eq(coordinator.city.as_str()))
        .order_by_desc(round::Column::CreatedAt)
        .limit(20)
        .into_tuple()
        .all(coordinator.db.read())
        .await?;
    let one = |(id, state, at): (Uuid, String, i64)| {
        Some(Earlier {
            id: RoundId(id),
            state: RoundState::from_code(&state)?,
            day: to_day(at),
        })
    };
    Ok(rows.into_iter().filter_map(one).collect())
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn state(code: &str) -> Result<RoundState> {
    RoundState::from_code(code).ok_or_else(|| Error::internal("a round in an unknown state"))
}

/// How far a round is: a few bytes, for a page that looks again.
///
/// # Errors
/// `NotFound` for another city's round.
pub async fn running(coordinator: &Coordinator, id: RoundId) -> Result<Running> {
    let row: Option<(String, String, i64)> = round::Entity::find_by_id(id.0)
        .select_only()
        .columns([
            round::Column::State,
            round::Column::Phase,
            round::Column::Progress,
        ])
        .filter(round::Column::City.eq(coordinator.city.as_str()))
        .into_tuple()
        .one(coordinator.db.read())
        .await?;
    let (code, phase, progress) = row.ok_or(Error::NotFound)?;
    Ok(Running {
        state: state(&code)?,
        phase: Phase::from_code(&phase),
        progress,
    })
}

/// C6 and C7.
///
/// # Errors
/// `NotFound` for another city's round.
pub async fn view(coordinator: &Coordinator, id: RoundId) -> Result<RoundView> {
    let row = find(coordinator, id).await?;
    let input = row.input.clone().unwrap_or_default();
    let instance = Instance::from_json(input.as_bytes()).map_err(Error::internal)?;
    let names = Names::of(coordinator.db.read(), &instance).await?;
    let mut view = RoundView {
        id,
        city: row.city,
        state: state(&row.state)?,
        progress: row.progress,
        phase: Phase::from_code(&row.phase),
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
        beside: None,
    };
    if let Some(result) = row.result {
        let outcome = Outcome::from_json(result.as_bytes()).map_err(Error::internal)?;
        left_over(&mut view, &instance, &outcome, &names);
        view.beside = Some(beside(&instance, &outcome, &names));
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
        pairs.push(PairView {
            id: ProposalId(row.id),
            state: ProposalState::from_code(&row.state).unwrap_or(ProposalState::Withdrawn),
            household: (HouseholdId(row.household_id), names.household(row.household_id)),
            group: (GroupId(row.group_id), names.group(row.group_id)),
            weeks: ready
                .get(&row.household_id)
                .map_or(0, |at| (now - at).max(0) / (7 * DAY)),
            reasons: named(&row.coordinator_reasons, names)?,
            look_first: careful.contains(&row.id),
        });
    }
    // Drafts first; among them those to be looked at with care, then who has waited longest.
    let careful = |p: &PairView| p.look_first || p.reasons.shaky() || !p.reasons.broken.is_empty();
    pairs.sort_by_key(|p| (p.state != ProposalState::Draft, !careful(p), -p.weeks, p.id));
    Ok(pairs)
}

/// The reasons as they are stored, with the names of those who would come instead.
fn named(stored: &str, names: &Names) -> Result<PairReasons> {
    let mut reasons: PairReasons = serde_json::from_str(stored).map_err(Error::internal)?;
    if let Some(second) = &mut reasons.second {
        second.group_name = second
            .household_gets
            .map(|g| names.group(g.0))
            .unwrap_or_default();
        if let Some((household, name)) = &mut second.group_gets {
            *name = names.household(household.0);
        }
    }
    Ok(reasons)
}

fn left_over(view: &mut RoundView, instance: &Instance, outcome: &Outcome, names: &Names) {
    let unmatched = |n: &matching::result::NoMatch| {
        let mut rules: Vec<(Rule, i64)> = n
            .rules
            .iter()
            .filter_map(|r| Some((Rule::from_code(&r.rule)?, r.groups)))
            .collect();
        rules.sort_by_key(|(rule, groups)| (-groups, *rule));
        let only = |o: &matching::result::OnlyRule| {
            let groups = o.groups.iter().map(|g| names.of_group(*g).1).collect();
            Some((Rule::from_code(&o.rule)?, groups))
        };
        Unmatched {
            household: names.of_household(n.h),
            possible: n.feasible,
            rules,
            only: n.only.iter().filter_map(only).collect(),
            in_shortage: n.in_hall,
            recruit: n.recruit.map(reasons::feature),
        }
    };
    view.unmatched = outcome.no_match.iter().map(unmatched).collect();
    let taken: BTreeSet<matching::Id> = outcome.pairs.iter().map(|p| p.g).collect();
    let free = instance.groups.iter().filter(|g| !taken.contains(&g.id));
    view.free_groups = free.map(|g| names.of_group(g.id).1).collect();
}

/// One of the two files that `samenhier match verify` reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// What went in, frozen at the start.
    Input,
    /// What came out: pairs, proof, measures, reasons.
    Result,
}

/// Input or result as it is stored, byte for byte, for the independent checker. Personal data even under bare ids:
/// only for the coordinator of the city, and noted.
///
/// # Errors
/// `NotFound` for another city's round, or one without a result.
pub async fn document(coordinator: &Coordinator, id: RoundId, which: Document) -> Result<String> {
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
    Ok(match which {
        Document::Input => input,
        Document::Result => result,
    })
}
