//! From the engine's terms and facts to what each audience may read. The newcomer reads all that concerns her; the
//! group only what is true of enough households in the pool; the coordinator every term.

use super::beside::{price_of, rules};
use domain::id::{GroupId, HouseholdId};
use domain::proposal::{ANONYMITY, Feature, GroupReasons, HouseholdCodes, Reason, Reasons};
use domain::round::{PairReasons, Second, SideReasons, Term};
use domain::word::{AgeBand, Goal, Interest, Spoken};
use matching::result::{PairExplanation, Side};
use matching::{Household, Id, Instance};
use uuid::Uuid;

/// What a reason may name.
struct Facts {
    languages: Vec<Spoken>,
    interests: Vec<Interest>,
    slots: Vec<i64>,
    goals: Vec<Goal>,
    /// Goals that the group does not help with.
    other_goals: Vec<Goal>,
    minutes: Option<i64>,
}

pub(super) fn uuid(id: Id) -> Uuid {
    Uuid::from_bytes(id.0)
}

pub(super) fn feature(feature: matching::Feature) -> Feature {
    Feature::from_code(feature.code()).unwrap_or(Feature::Goals)
}

fn features(list: &[matching::Feature]) -> Vec<Feature> {
    list.iter().copied().map(feature).collect()
}

/// The codes of a kind (`interest.`) among the facts, at most `most`.
fn named<T>(
    pair: &PairExplanation,
    all: bool,
    kind: &str,
    most: usize,
    read: impl Fn(&str) -> Option<T>,
) -> Vec<T> {
    let codes = pair
        .facts
        .iter()
        .filter(|f| all || f.shown)
        .filter_map(|f| f.code.strip_prefix(kind));
    codes.filter_map(read).take(most).collect()
}

impl Facts {
    fn of(pair: &PairExplanation, all: bool) -> Self {
        Self {
            languages: named(pair, all, "language.", 2, Spoken::from_code),
            interests: named(pair, all, "interest.", 3, Interest::from_code),
            slots: named(pair, all, "slot.", 3, |s| s.parse().ok()),
            goals: named(pair, all, "goal.", 3, Goal::from_code)
                .into_iter()
                .filter(|g| *g != Goal::Language)
                .collect(),
            other_goals: Vec::new(),
            minutes: Some(pair.minutes),
        }
    }

    fn plus(&self, feature: Feature) -> Reason {
        match feature {
            Feature::Language => Reason::Language {
                languages: self.languages.clone(),
                simple: false,
            },
            Feature::Interests => Reason::Interests {
                interests: self.interests.clone(),
            },
            Feature::Sector => Reason::Sector,
            Feature::Age => Reason::Age,
            Feature::Children => Reason::Children,
            Feature::Travel => Reason::Travel {
                minutes: self.minutes,
            },
            Feature::Availability => Reason::Availability {
                slots: self.slots.clone(),
            },
            Feature::Goals => Reason::Goals {
                goals: self.goals.clone(),
            },
        }
    }

    fn minus(&self, feature: Feature) -> Reason {
        match feature {
            Feature::Language => Reason::Language {
                languages: self.languages.clone(),
                simple: !self.languages.is_empty(),
            },
            Feature::Interests => Reason::Interests {
                interests: Vec::new(),
            },
            Feature::Goals => Reason::Goals {
                goals: self.other_goals.clone(),
            },
            other => self.plus(other),
        }
    }

    fn reasons(&self, side: &Side, unknown: Vec<Feature>) -> Reasons {
        Reasons {
            plus: side.plus.iter().map(|f| self.plus(feature(*f))).collect(),
            minus: side.minus.iter().map(|f| self.minus(feature(*f))).collect(),
            unknown,
        }
    }
}

fn goals_left(household: &Household, pair: &PairExplanation) -> Vec<Goal> {
    let helped: Vec<&str> = pair
        .facts
        .iter()
        .filter_map(|f| f.code.strip_prefix("goal."))
        .collect();
    let left = household
        .answers
        .goals
        .iter()
        .filter(|g| !helped.contains(&g.as_str()));
    left.filter_map(|g| Goal::from_code(g)).take(3).collect()
}

/// What the newcomer reads.
pub(super) fn for_household(instance: &Instance, pair: &PairExplanation) -> Reasons {
    let mut facts = Facts::of(pair, true);
    if let Some(household) = instance.households.iter().find(|h| h.id == pair.h) {
        facts.other_goals = goals_left(household, pair);
    }
    facts.reasons(&pair.household, features(&pair.household.unknown))
}

/// What the group reads. What nobody answered is left out: it would say what this household did not tell.
pub(super) fn for_group(instance: &Instance, pair: &PairExplanation) -> GroupReasons {
    let Some(household) = instance.households.iter().find(|h| h.id == pair.h) else {
        return GroupReasons::default();
    };
    let many = |same: &dyn Fn(&Household) -> bool| {
        let count = instance.households.iter().filter(|h| h.ready && same(h)).count();
        i64::try_from(count).unwrap_or(0) >= ANONYMITY
    };
    let mut facts = Facts::of(pair, false);
    facts.minutes = band(instance, pair);
    facts.other_goals = goals_left(household, pair);
    facts
        .other_goals
        .retain(|g| many(&|h| h.answers.goals.iter().any(|c| c == g.code())));
    let age_known = household.answers.age.is_some() && many(&|h| h.answers.age == household.answers.age);
    let age = household
        .answers
        .age
        .filter(|_| age_known)
        .and_then(|a| AgeBand::ALL.get(usize::try_from(a).ok()?).copied());
    let mut reasons = facts.reasons(&pair.group, Vec::new());
    // "About as old as you" would tell the band that too few share.
    let tells = |r: &Reason| *r != Reason::Age || age_known;
    for list in [&mut reasons.plus, &mut reasons.minus] {
        list.retain(tells);
        list.iter_mut().for_each(unnamed);
    }
    let codes = HouseholdCodes {
        age,
        minutes: facts.minutes,
        interests: facts.interests,
    };
    GroupReasons { reasons, codes }
}

/// That there is a shared language is said; which one, only after both have said yes: few in a city speak some of them.
fn unnamed(reason: &mut Reason) {
    if let Reason::Language { languages, .. } = reason {
        languages.clear();
    }
}

/// Minutes rounded up to ten, if enough households are as far from this group.
fn band(instance: &Instance, pair: &PairExplanation) -> Option<i64> {
    let group = instance.groups.iter().find(|g| g.id == pair.g)?;
    let place = |cell: &str| instance.travel.cells.iter().position(|c| c == cell);
    let to = place(&group.cell)?;
    let up = |minutes: i64| (minutes + 9) / 10 * 10;
    let band = up(pair.minutes);
    let same =
        |h: &&Household| place(&h.cell).is_some_and(|from| up(instance.travel.minutes[from][to]) == band);
    let count = instance
        .households
        .iter()
        .filter(|h| h.ready)
        .filter(same)
        .count();
    (i64::try_from(count).unwrap_or(0) >= ANONYMITY).then_some(band)
}

/// What the coordinator reads: every term.
pub(super) fn for_coordinator(pair: &PairExplanation) -> PairReasons {
    PairReasons {
        household: side(&pair.household),
        group: side(&pair.group),
        minutes: pair.minutes,
        facts: pair.facts.iter().map(|f| f.code.clone()).collect(),
        second: pair.second_best.as_ref().map(|s| Second {
            household_gets: s.household_gets.map(|g| GroupId(uuid(g))),
            group_name: String::new(),
            group_gets: s.group_gets.map(|h| (HouseholdId(uuid(h)), String::new())),
            price: Some(price_of(s)),
            moves: s.moves,
        }),
        broken: rules(&pair.broken),
        ..PairReasons::default()
    }
}

fn side(side: &Side) -> SideReasons {
    let term = |t: &matching::result::Term| Term {
        feature: feature(t.feature),
        weight: t.weight,
        value: t.value,
        points: t.points,
    };
    SideReasons {
        score: side.score,
        confidence: side.confidence,
        terms: side.terms.iter().map(term).collect(),
        plus: features(&side.plus),
        minus: features(&side.minus),
        unknown: features(&side.unknown),
        rank: (side.rank, side.of),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_reads_that_there_is_a_language_and_not_which() {
        let mut reason = Reason::Language {
            languages: vec![Spoken::Tigrinya],
            simple: true,
        };
        unnamed(&mut reason);
        let left = Reason::Language {
            languages: Vec::new(),
            simple: true,
        };
        assert_eq!(reason, left);
    }
}
