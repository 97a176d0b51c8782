//! What would change it: the least change of one weight or one answer of a household for which it would get a group.
//! Every candidate is confirmed by a new run; nothing is estimated.

use crate::{
    id::Id,
    instance::{Contact, Household, Instance},
    objective::Round,
    problem::Refused,
    rulebook::{Feature, Level},
    run,
    whatif::{self, Change},
};
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;

/// The changes, each alone enough.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WouldChange {
    /// Smallest change first.
    pub weights: Vec<WeightChange>,
    pub answers: Vec<AnswerChange>,
}

/// An own weight of a feature, of 1000, now and then. One step less does not do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeightChange {
    pub feature: Feature,
    pub from: i64,
    pub to: i64,
}

/// An answer that could be another one. What somebody likes or wishes for is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, tag = "answer", rename_all = "snake_case")]
pub enum AnswerChange {
    /// The longest way in minutes.
    Limit { from: i64, to: i64 },
    /// One more weekly slot.
    Slot { add: i64 },
    /// A better level; `from` is absent for a language not spoken yet.
    Language { code: String, from: Option<Level>, to: Level },
    /// No common language yet would be fine.
    NoCommonLanguage,
    /// Less contact would do.
    Contact { from: Contact, to: Contact },
}

/// Longest way that is tried, minutes.
const FAR: i64 = 240;
const LEVELS: [Level; 6] = [Level::A1, Level::A2, Level::B1, Level::B2, Level::C1, Level::C2];

/// All changes that do. Empty lists: no single one does, or the household has the group.
pub fn what_would_change(instance: &Instance, household: Id, group: Id) -> Result<WouldChange, Refused> {
    let checked = instance.check()?;
    let missing = |list: &str, id: Id| Refused::whole(list, "", format!("{id} is not here"));
    let i = checked.household(household).ok_or_else(|| missing("household", household))?;
    checked.group(group).ok_or_else(|| missing("group", group))?;
    let search = Search { instance, household, group };
    if search.gets(instance)? {
        return Ok(WouldChange::default());
    }
    let shares = Round::of(&checked)?.prepared.households[i].common.weights;
    let mut weights = Vec::new();
    for rule in &instance.rulebook.features {
        let from = i64::from(shares[rule.code as usize]);
        let mut wins = |level: i64| search.with_weight(rule.code, level);
        // A thousand beside the others' is half of all the weight: nobody needs more.
        for end in [1000.max(from), 0] {
            if let Some(to) = least(from, end, &mut wins)? {
                weights.push(WeightChange { feature: rule.code, from, to });
            }
        }
    }
    weights.sort_by_key(|change| ((change.to - change.from).abs(), change.feature));
    Ok(WouldChange { weights, answers: search.answers()? })
}

/// The value nearest to `from` that wins, on the way to `end`; neither needs to be the larger.
fn least(
    from: i64,
    end: i64,
    wins: &mut dyn FnMut(i64) -> Result<bool, Refused>,
) -> Result<Option<i64>, Refused> {
    if from == end || !wins(end)? {
        return Ok(None);
    }
    let (mut not, mut does) = (from, end);
    while not.abs_diff(does) > 1 {
        let middle = not.midpoint(does);
        if wins(middle)? { does = middle } else { not = middle }
    }
    Ok(Some(does))
}

struct Search<'a> {
    instance: &'a Instance,
    household: Id,
    group: Id,
}

impl Search<'_> {
    fn gets(&self, instance: &Instance) -> Result<bool, Refused> {
        let pairs = run::pairs_only(&instance.check()?, &mut |_| ControlFlow::Continue(()))?;
        Ok(pairs.contains(&(self.household, self.group)))
    }

    fn with_weight(&self, feature: Feature, level: i64) -> Result<bool, Refused> {
        let own = Change::OwnWeight { id: self.household, feature, level };
        self.gets(&whatif::changed(self.instance, &[own])?)
    }

    fn with(&self, change: impl Fn(&mut Household)) -> Result<bool, Refused> {
        let mut copy = self.instance.clone();
        copy.households.iter_mut().filter(|one| one.id == self.household).for_each(change);
        self.gets(&copy)
    }

    fn answers(&self) -> Result<Vec<AnswerChange>, Refused> {
        let mut found = Vec::new();
        let household = self.instance.households.iter().find(|one| one.id == self.household);
        let group = self.instance.groups.iter().find(|one| one.id == self.group);
        let (Some(household), Some(group)) = (household, group) else { return Ok(found) };
        let from = household.limit;
        let mut far = |limit: i64| self.with(|one| one.limit = limit);
        if let Some(to) = least(from, FAR.max(from), &mut far)? {
            found.push(AnswerChange::Limit { from, to });
        }
        let answers = &household.answers;
        for add in group.answers.slots.iter().copied().filter(|slot| !answers.slots.contains(slot)) {
            if self.with(|one| one.answers.slots.push(add))? {
                found.push(AnswerChange::Slot { add });
            }
        }
        for (code, _) in &group.answers.languages {
            found.extend(self.language(household, code)?);
        }
        if !answers.no_common_language && self.with(|one| one.answers.no_common_language = true)? {
            found.push(AnswerChange::NoCommonLanguage);
        }
        let from = answers.contact.unwrap_or(Contact::Medium);
        for to in [Contact::Medium, Contact::Light].into_iter().filter(|to| *to < from) {
            if self.with(|one| one.answers.contact = Some(to))? {
                found.push(AnswerChange::Contact { from, to });
                break;
            }
        }
        Ok(found)
    }

    /// The lowest better level of one language that does.
    fn language(&self, household: &Household, code: &str) -> Result<Option<AnswerChange>, Refused> {
        let spoken = household.answers.languages.iter().find(|(own, _)| own == code);
        let from = spoken.map(|(_, level)| *level);
        for to in LEVELS.into_iter().filter(|to| from.is_none_or(|from| *to > from)) {
            let better = |one: &mut Household| {
                one.answers.languages.retain(|(own, _)| own != code);
                one.answers.languages.push((code.to_owned(), to));
            };
            if self.with(better)? {
                return Ok(Some(AnswerChange::Language { code: code.to_owned(), from, to }));
            }
        }
        Ok(None)
    }
}
