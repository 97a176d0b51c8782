//! Pairs that a coordinator fixes or keeps apart before a round. The words of a reason stay here: what is frozen for
//! the engine says only that there is one.

use super::input::People;
use crate::access::Coordinator;
use crate::audit::{self, Act};
use crate::clock::to_day;
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::form::{Mistake, Problem};
use domain::id::{GroupId, HouseholdId};
use domain::round::{Pin, PinForm, PinKind};
use entity::{household, pin, refused_pair, welcome_group};
use matching::{FactRule, Id, Instance, Lock, PairFact};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What the engine reads in place of the reason.
const RECORDED: &str = "recorded";

/// Fixes a pair or keeps it apart, from the next round on. Deciding again about a pair replaces the first decision.
///
/// # Errors
/// `NotFound` for somebody of another city; `Refused` with `group` `Taken` when one of the two is fixed to somebody
/// else, or `NotOnTheList` for two who said no to each other before.
pub async fn pin(coordinator: &Coordinator, form: PinForm) -> Result<()> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    coordinator
        .write(move |tx| async move { put(&tx, &city, account, &form).await })
        .await
}

pub(super) async fn put(tx: &Tx, city: &str, account: Uuid, form: &PinForm) -> Result<()> {
    both_here(tx, city, form).await?;
    if form.kind == PinKind::Together {
        can_be(tx, form).await?;
    }
    let (household, group) = (form.household.0, form.group.0);
    forget(tx, household, group).await?;
    let row = pin::ActiveModel {
        id: Set(Uuid::new_v4()),
        city: Set(city.to_owned()),
        household_id: Set(household),
        group_id: Set(group),
        kind: Set(form.kind.code().to_owned()),
        reason: Set(form.why.clone()),
        created_by: Set(account),
        created_at: Set(tx.now),
    };
    pin::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    note(tx, city, account, "round.pin", form.household, form.kind.code()).await
}

async fn both_here(tx: &Tx, city: &str, form: &PinForm) -> Result<()> {
    let household = household::Entity::find_by_id(form.household.0)
        .filter(household::Column::City.eq(city))
        .one(tx.conn())
        .await?;
    let group = welcome_group::Entity::find_by_id(form.group.0)
        .filter(welcome_group::Column::City.eq(city))
        .one(tx.conn())
        .await?;
    (household.is_some() && group.is_some())
        .then_some(())
        .ok_or(Error::NotFound)
}

async fn can_be(tx: &Tx, form: &PinForm) -> Result<()> {
    let refuse = |problem| Err(Error::Refused(vec![Mistake::new("group", problem)]));
    let (household, group) = (form.household.0, form.group.0);
    let before = refused_pair::Entity::find_by_id((household, group));
    if before.one(tx.conn()).await?.is_some() {
        return refuse(Problem::NotOnTheList);
    }
    let either = Condition::any()
        .add(pin::Column::HouseholdId.eq(household))
        .add(pin::Column::GroupId.eq(group));
    let others = pin::Entity::find()
        .filter(pin::Column::Kind.eq(PinKind::Together.code()))
        .filter(either)
        .all(tx.conn())
        .await?;
    let same = |p: &pin::Model| (p.household_id, p.group_id) == (household, group);
    if others.iter().all(same) {
        Ok(())
    } else {
        refuse(Problem::Taken)
    }
}

/// Takes a decision about a pair back. One that is not there is not missed.
///
/// # Errors
/// `NotFound` for somebody of another city.
pub async fn unpin(coordinator: &Coordinator, household: HouseholdId, group: GroupId) -> Result<()> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    coordinator
        .write(move |tx| async move {
            let known = household::Entity::find_by_id(household.0)
                .filter(household::Column::City.eq(city.as_str()))
                .one(tx.conn())
                .await?;
            known.ok_or(Error::NotFound)?;
            forget(&tx, household.0, group.0).await?;
            note(&tx, &city, account, "round.unpin", household, "free").await
        })
        .await
}

/// The pair has been put forward, or said no: the decision has done its work.
pub(crate) async fn forget(tx: &Tx, household: Uuid, group: Uuid) -> Result<()> {
    pin::Entity::delete_many()
        .filter(pin::Column::HouseholdId.eq(household))
        .filter(pin::Column::GroupId.eq(group))
        .exec(tx.conn())
        .await?;
    Ok(())
}

async fn note(
    tx: &Tx,
    city: &str,
    account: Uuid,
    act: &'static str,
    household: HouseholdId,
    kind: &str,
) -> Result<()> {
    let act = Act {
        account: Some(account),
        role: "coordinator",
        act,
        object: "household",
        id: household.0.to_string(),
        city: Some(city),
        reason: Some(kind),
    };
    audit::append(tx, act).await
}

pub(super) async fn of_city(db: &impl ConnectionTrait, city: &str) -> Result<Vec<pin::Model>> {
    let rows = pin::Entity::find()
        .filter(pin::Column::City.eq(city))
        .order_by_asc(pin::Column::CreatedAt)
        .order_by_asc(pin::Column::Id)
        .all(db)
        .await?;
    Ok(rows)
}

/// The reasons of the pairs that are fixed, in words.
pub(super) async fn reasons(db: &impl ConnectionTrait, city: &str) -> Result<BTreeMap<(Uuid, Uuid), String>> {
    let together = |row: &pin::Model| row.kind == PinKind::Together.code();
    let rows = of_city(db, city).await?.into_iter().filter(together);
    Ok(rows.map(|r| ((r.household_id, r.group_id), r.reason)).collect())
}

/// Writes the decisions about pairs of which both are in the pool into a round.
pub(super) fn add(instance: &mut Instance, people: &People, pins: &[pin::Model]) {
    for row in pins
        .iter()
        .filter(|row| people.has(row.household_id, row.group_id))
    {
        let (h, g) = (
            Id::from(row.household_id.as_u128()),
            Id::from(row.group_id.as_u128()),
        );
        if row.kind == PinKind::Together.code() {
            let reason = Some(RECORDED.to_owned());
            instance.locks.push(Lock { h, g, reason });
        } else {
            instance.pair_facts.push(PairFact {
                h,
                g,
                rule: FactRule::H11,
            });
        }
    }
}

/// The list before a round.
pub(super) async fn list(
    db: &impl ConnectionTrait,
    pins: &[pin::Model],
    people: &People,
    instance: &Instance,
) -> Result<Vec<Pin>> {
    let households: BTreeSet<Uuid> = pins.iter().map(|p| p.household_id).collect();
    let groups: BTreeSet<Uuid> = pins.iter().map(|p| p.group_id).collect();
    let households: BTreeMap<Uuid, String> = household::Entity::find()
        .filter(household::Column::Id.is_in(households))
        .all(db)
        .await?
        .into_iter()
        .map(|h| (h.id, h.name))
        .collect();
    let groups: BTreeMap<Uuid, String> = welcome_group::Entity::find()
        .filter(welcome_group::Column::Id.is_in(groups))
        .all(db)
        .await?
        .into_iter()
        .map(|g| (g.id, g.name))
        .collect();
    let name = |names: &BTreeMap<Uuid, String>, id| names.get(&id).cloned().unwrap_or_default();
    let broken = super::why::broken(instance).unwrap_or_default();
    let one = |row: &pin::Model| {
        Some(Pin {
            kind: PinKind::from_code(&row.kind)?,
            household: (HouseholdId(row.household_id), name(&households, row.household_id)),
            group: (GroupId(row.group_id), name(&groups, row.group_id)),
            why: row.reason.clone(),
            day: to_day(row.created_at),
            counts: people.has(row.household_id, row.group_id),
            broken: broken
                .get(&(row.household_id, row.group_id))
                .cloned()
                .unwrap_or_default(),
        })
    };
    Ok(pins.iter().filter_map(one).collect())
}
