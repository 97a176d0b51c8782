//! What a pair shares, as codes, and for how many households of the round the same is true.

use crate::{
    instance::{GroupAnswers, HouseholdAnswers, check::Checked},
    result::Fact,
    rulebook::{Feature, Rulebook},
};
use std::collections::{BTreeMap, BTreeSet};

/// Counts every fact over the households that are ready.
pub(super) struct Pool {
    counts: BTreeMap<(Feature, String), i64>,
}

impl Pool {
    pub(super) fn of(checked: &Checked) -> Self {
        let mut counts = BTreeMap::new();
        let instance = checked.instance();
        for household in instance.households.iter().filter(|household| household.ready) {
            for key in own_facts(&household.answers, &instance.rulebook) {
                *counts.entry(key).or_insert(0) += 1;
            }
        }
        Self { counts }
    }

    pub(super) fn facts(
        &self,
        household: &HouseholdAnswers,
        group: &GroupAnswers,
        book: &Rulebook,
    ) -> Vec<Fact> {
        let theirs = group_facts(group, book);
        let shared = own_facts(household, book).into_iter().filter(|key| theirs.contains(key));
        shared
            .map(|key| {
                let pool = self.counts.get(&key).copied().unwrap_or(0);
                Fact { feature: key.0, code: key.1, pool, shown: pool >= book.limits.anonymity }
            })
            .collect()
    }
}

type Key = (Feature, String);

fn own_facts(answers: &HouseholdAnswers, book: &Rulebook) -> BTreeSet<Key> {
    let mut keys = both_sides(&answers.languages, &answers.interests, &answers.sector, &answers.slots, book);
    for goal in &answers.goals {
        keys.insert((
            if goal == "language" { Feature::Language } else { Feature::Goals },
            format!("goal.{goal}"),
        ));
    }
    keys
}

fn group_facts(answers: &GroupAnswers, book: &Rulebook) -> BTreeSet<Key> {
    let mut keys = both_sides(&answers.languages, &answers.interests, &answers.sector, &answers.slots, book);
    for (goal, likes) in &book.helps {
        if likes.iter().any(|like| answers.likes.contains(like)) {
            keys.insert((
                if goal == "language" { Feature::Language } else { Feature::Goals },
                format!("goal.{goal}"),
            ));
        }
    }
    keys
}

fn both_sides(
    languages: &[(String, crate::rulebook::Level)],
    interests: &[String],
    sector: &[String],
    slots: &[i64],
    book: &Rulebook,
) -> BTreeSet<Key> {
    let spoken = languages.iter().filter(|(_, level)| *level >= book.limits.workable_level);
    let mut keys: BTreeSet<Key> =
        spoken.map(|(code, _)| (Feature::Language, format!("language.{code}"))).collect();
    keys.extend(interests.iter().map(|code| (Feature::Interests, format!("interest.{code}"))));
    for code in sector {
        keys.insert((Feature::Sector, format!("sector.{code}")));
        keys.insert((Feature::Sector, format!("sector.{}", code.split('.').next().unwrap_or(code))));
    }
    keys.extend(slots.iter().map(|slot| (Feature::Availability, format!("slot.{slot}"))));
    keys
}
