//! The input of a round, frozen: who is ready now and agrees to matching, and who must not meet.

use super::{answers, pin};
use crate::clock::{DAY, day_of};
use crate::error::Result;
use crate::group::{self, Joined};
use domain::state::{GroupState, HouseholdState};
use domain::word::Purpose;
use entity::{clearance, consent, household, member, refused_pair, welcome_group};
use matching::{FactRule, Group, Household, Id, Instance, Pair, PairFact, Rulebook, Seed, Travel, rulebook};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationTrait,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Hard maximum wait; then a household goes first.
const MOST_WAIT: i64 = 183 * DAY;
/// One round comes every four weeks.
const ROUND: i64 = 28 * DAY;

/// Who is in the pool of a city.
pub(super) struct People {
    pub households: Vec<household::Model>,
    pub groups: Vec<Joined>,
}

impl People {
    /// Whether both can take part now.
    pub fn has(&self, household: Uuid, group: Uuid) -> bool {
        self.households.iter().any(|h| h.id == household) && self.groups.iter().any(|g| g.group.id == group)
    }
}

/// The rulebook of our rounds: the programme's, without the features that are not asked yet.
///
/// A feature that nobody can answer would count as average for all and be told as "not answered" to everybody.
pub(crate) fn book() -> Rulebook {
    let mut book = rulebook::default_nl();
    "nl-asked".clone_into(&mut book.id);
    book.features
        .retain(|f| !matches!(f.code, matching::Feature::Sector | matching::Feature::Children));
    book
}

/// Ready households that agree to matching, and ready groups with their active members.
pub(super) async fn people(db: &impl ConnectionTrait, city: &str) -> Result<People> {
    let households = household::Entity::find()
        .filter(household::Column::City.eq(city))
        .filter(household::Column::State.eq(HouseholdState::Ready.code()))
        .order_by_asc(household::Column::Id)
        .all(db)
        .await?;
    let agree = agreeing(db, city).await?;
    let groups = group::answers(db, city, &[GroupState::Ready.code()]).await?;
    Ok(People {
        households: households.into_iter().filter(|h| agree.contains(&h.id)).collect(),
        groups,
    })
}

/// The households of a city whose consent to matching stands.
async fn agreeing(db: &impl ConnectionTrait, city: &str) -> Result<BTreeSet<Uuid>> {
    let rows = consent::Entity::find()
        .join(JoinType::InnerJoin, consent::Relation::Household.def())
        .filter(household::Column::City.eq(city))
        .filter(consent::Column::Purpose.eq(Purpose::Matching.code()))
        .filter(consent::Column::WithdrawnAt.is_null())
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|c| c.household_id).collect())
}

/// Everything a run needs, from the rows as they stand now.
pub(super) async fn freeze(db: &impl ConnectionTrait, city: &str, seed: Seed, now: i64) -> Result<Instance> {
    let (people, pins) = (people(db, city).await?, pin::of_city(db, city).await?);
    frozen(db, city, seed, now, &people, &pins).await
}

/// The same from rows that were read already.
pub(super) async fn frozen(
    db: &impl ConnectionTrait,
    city: &str,
    seed: Seed,
    now: i64,
    people: &People,
    pins: &[entity::pin::Model],
) -> Result<Instance> {
    let clearances = clearances(db, city).await?;
    let mut instance = Instance::new(city, seed, book());
    instance.travel = table(city, people);
    instance.households = people.households.iter().map(|h| household_in(h, now)).collect();
    let today = day_of(now).to_string();
    for joined in &people.groups {
        instance.groups.push(group_in(
            &joined.group,
            answers::group(joined, &clearances, &today),
            now,
        ));
    }
    instance.exclusions = refused(db, people).await?;
    instance.pair_facts = both_sides(people);
    pin::add(&mut instance, people, pins);
    Ok(instance)
}

async fn clearances(db: &impl ConnectionTrait, city: &str) -> Result<Vec<clearance::Model>> {
    let rows = clearance::Entity::find()
        .join(JoinType::InnerJoin, clearance::Relation::Member.def())
        .join(JoinType::InnerJoin, member::Relation::WelcomeGroup.def())
        .filter(welcome_group::Column::City.eq(city))
        .all(db)
        .await?;
    Ok(rows)
}

fn id(uuid: Uuid) -> Id {
    Id::from(uuid.as_u128())
}

fn waited(ready_at: Option<i64>, now: i64) -> i64 {
    ready_at.map_or(0, |at| (now - at).max(0))
}

fn household_in(row: &household::Model, now: i64) -> Household {
    let waited = waited(row.ready_at, now);
    let earned = if waited >= MOST_WAIT {
        1
    } else if waited >= ROUND {
        2
    } else {
        3
    };
    Household {
        id: id(row.id),
        ready: true,
        // A coordinator may have set a more urgent class; waiting only ever raises it.
        class: row.class.clamp(1, 3).min(earned),
        size: row.size.clamp(1, 12),
        cell: cell(&row.postcode),
        limit: row.travel_minutes.clamp(0, 10_000),
        answers: answers::household(&crate::household::answers(row)),
        importance: BTreeMap::new(),
        musts: Vec::new(),
        city: None,
        waiting_arm: false,
        weeks: waited / (7 * DAY),
    }
}

fn group_in(row: &welcome_group::Model, answers: matching::GroupAnswers, now: i64) -> Group {
    let waited = waited(row.ready_at, now);
    Group {
        id: id(row.id),
        ready: true,
        class: if waited >= ROUND { 2 } else { 3 },
        places: 1,
        max_size: row.max_size.clamp(1, 12),
        cell: cell(&row.postcode),
        limit: row.travel_minutes.clamp(0, 10_000),
        answers,
        importance: BTreeMap::new(),
        musts: Vec::new(),
        city: None,
        weeks: waited / (7 * DAY),
    }
}

/// The four digits; who gave none stands apart, too far from everybody.
fn cell(postcode: &str) -> String {
    if postcode.is_empty() {
        "none".to_owned()
    } else {
        postcode.to_owned()
    }
}

/// Minutes between all postcodes of the pool.
fn table(city: &str, people: &People) -> Travel {
    let mut cells: BTreeSet<String> = people.households.iter().map(|h| cell(&h.postcode)).collect();
    cells.extend(people.groups.iter().map(|g| cell(&g.group.postcode)));
    let cells: Vec<String> = cells.into_iter().collect();
    let minutes = cells
        .iter()
        .map(|a| cells.iter().map(|b| crate::city::minutes(city, a, b)).collect())
        .collect();
    Travel { cells, minutes }
}

/// Pairs that were refused or together before; only those that are both in the pool.
async fn refused(db: &impl ConnectionTrait, people: &People) -> Result<Vec<Pair>> {
    let groups: BTreeSet<Uuid> = people.groups.iter().map(|g| g.group.id).collect();
    let households: BTreeSet<Uuid> = people.households.iter().map(|h| h.id).collect();
    let rows = refused_pair::Entity::find()
        .filter(refused_pair::Column::GroupId.is_in(groups.iter().copied()))
        .all(db)
        .await?;
    let both = rows.into_iter().filter(|r| households.contains(&r.household_id));
    Ok(both
        .map(|r| Pair {
            h: id(r.household_id),
            g: id(r.group_id),
        })
        .collect())
}

/// Nobody stands on both sides of a pair.
fn both_sides(people: &People) -> Vec<PairFact> {
    let mut facts = Vec::new();
    for joined in &people.groups {
        let own = |h: &&household::Model| joined.members.iter().any(|m| m.account_id == h.account_id);
        for household in people.households.iter().filter(own) {
            facts.push(PairFact {
                h: id(household.id),
                g: id(joined.group.id),
                rule: FactRule::H9,
            });
        }
    }
    facts
}
