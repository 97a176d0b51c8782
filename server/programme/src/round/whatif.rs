//! What if: a copy of a round with one thing changed, run anew, and the difference. Nothing is stored.

use super::beside::{price, rules};
use super::load::{self, Finished};
use super::names::Names;
use super::ponder::ponder;
use crate::access::Coordinator;
use crate::error::{Error, Result};
use domain::id::RoundId;
use domain::proposal::Feature;
use domain::round::{Change, Difference, Move, PinKind, WhatIfView};
use domain::state::RoundState;
use matching::{Id, Instance, Lock, Outcome, Pair, Refused, Rulebook, whatif};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// A point of 100 in the engine's scores.
const POINT: i64 = 10_000;

/// The page, with the difference that a change makes if one was asked for.
///
/// # Errors
/// `NotFound` for another city's round, one without a result, or somebody who was not in it.
pub async fn what_if(coordinator: &Coordinator, id: RoundId, change: Option<Change>) -> Result<WhatIfView> {
    let loaded = load::finished(coordinator, id).await?;
    let names = Names::of(coordinator.db.read(), &loaded.instance).await?;
    let book = &loaded.instance.rulebook;
    let mut view = WhatIfView {
        round: id,
        households: names.households(&loaded.instance),
        groups: names.groups(&loaded.instance),
        weights: shares(book),
        share: book.alpha / 10,
        floors: book.floors.map(|floor| floor / POINT),
        outcome: None,
        open: loaded.row.state == RoundState::Reviewed.code(),
    };
    if let Some(change) = change {
        view.outcome = Some(ask(loaded, change, &names).await?);
    }
    Ok(view)
}

/// Today's weights, brought to a sum of 1,000.
pub(super) fn shares(book: &Rulebook) -> Vec<(Feature, i64)> {
    let weights = matching::weights::of(book, &BTreeMap::new(), false);
    let share = |rule: &matching::rulebook::FeatureRule| {
        let weight = weights.get(rule.code as usize).copied().unwrap_or(0);
        Some((Feature::from_code(rule.code.code())?, i64::from(weight)))
    };
    book.features.iter().filter_map(share).collect()
}

async fn ask(loaded: Finished, change: Change, names: &Names) -> Result<Difference> {
    if let Change::Pair { household, group, .. } = change {
        let (h, g) = (Id::from(household.0.as_u128()), Id::from(group.0.as_u128()));
        let here = loaded.instance.households.iter().any(|one| one.id == h)
            && loaded.instance.groups.iter().any(|one| one.id == g);
        if !here {
            return Err(Error::NotFound);
        }
    }
    let before = loaded.outcome;
    let copy = changed(loaded.instance, change).map_err(Error::internal)?;
    let after = ponder(move || matching::run(&copy, &mut |_| ControlFlow::Continue(()))).await?;
    match after {
        Ok(after) => Ok(difference(change, &before, &after, names)),
        // A lock beside another lock: the engine names both and refuses.
        Err(Refused::Input(_)) => Ok(impossible(change, &before)),
        Err(error) => Err(Error::internal(error)),
    }
}

/// The copy with the change. Weights are first brought to a sum of 1,000, which alters nothing.
fn changed(mut instance: Instance, change: Change) -> std::result::Result<Instance, Refused> {
    let one = match change {
        Change::Pair {
            kind,
            household,
            group,
        } => {
            let (h, g) = (Id::from(household.0.as_u128()), Id::from(group.0.as_u128()));
            // Deciding anew about a pair that is fixed already replaces the first decision.
            instance.locks.retain(|lock| (lock.h, lock.g) != (h, g));
            match kind {
                PinKind::Together => whatif::Change::Lock(Lock {
                    h,
                    g,
                    reason: Some("what if".to_owned()),
                }),
                PinKind::Apart => whatif::Change::Veto(Pair { h, g }),
            }
        }
        Change::Weight { feature, weight } => {
            let shares: BTreeMap<&str, i64> = shares(&instance.rulebook)
                .into_iter()
                .map(|(f, w)| (f.code(), w))
                .collect();
            for rule in &mut instance.rulebook.features {
                rule.weight = shares.get(rule.code.code()).copied().unwrap_or(rule.weight);
            }
            let feature = instance
                .rulebook
                .features
                .iter()
                .find(|r| r.code.code() == feature.code());
            let missing = || Refused::whole("rulebook", "features", "lacks this feature");
            whatif::Change::Weight {
                feature: feature.ok_or_else(missing)?.code,
                weight,
            }
        }
        Change::Share(share) => whatif::Change::Alpha { alpha: share * 10 },
        Change::Floors(floors) => whatif::Change::Floors {
            floors: floors.map(|floor| floor * POINT),
        },
    };
    whatif::changed(&instance, &[one])
}

fn difference(change: Change, before: &Outcome, after: &Outcome, names: &Names) -> Difference {
    let found = whatif::difference(before, after);
    let group = |id: Option<Id>| id.map(|id| names.of_group(id).1);
    let moved = |one: &whatif::Move| Move {
        household: names.of_household(one.h),
        from: group(one.from),
        to: group(one.to),
    };
    let fixed = match change {
        Change::Pair { household, .. } => Some(Id::from(household.0.as_u128())),
        _ => None,
    };
    let pair = after.explanations.iter().find(|pair| Some(pair.h) == fixed);
    Difference {
        change,
        price: price(&found.tier, &found.delta),
        matched: found.matched.into(),
        least: found.least.into(),
        moves: found.moves.iter().map(moved).collect(),
        broken: pair.map(|pair| rules(&pair.broken)).unwrap_or_default(),
        impossible: false,
    }
}

fn impossible(change: Change, before: &Outcome) -> Difference {
    let same = |value| (value, value);
    Difference {
        change,
        price: price("none", &matching::result::TierTotals::default()),
        matched: same(before.metrics.matched),
        least: same(before.metrics.least),
        moves: Vec::new(),
        broken: Vec::new(),
        impossible: true,
    }
}
