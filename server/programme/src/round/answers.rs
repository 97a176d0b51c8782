//! What people answered, in the words of the engine.

use crate::group::Joined;
use domain::household::Answers;
use domain::state::ClearanceKind;
use domain::word::{AgeBand, Company, Contact, HouseholdKind, Level};
use entity::clearance;
use matching::{GroupAnswers, HouseholdAnswers};

/// The mother tongue counts as C2.
const fn level(level: Level) -> matching::Level {
    match level {
        Level::A1 => matching::Level::A1,
        Level::A2 => matching::Level::A2,
        Level::B1 => matching::Level::B1,
        Level::B2 => matching::Level::B2,
        Level::C1 => matching::Level::C1,
        Level::C2 | Level::Native => matching::Level::C2,
    }
}

fn age(band: AgeBand) -> i64 {
    AgeBand::ALL
        .iter()
        .zip(0..)
        .find(|(b, _)| **b == band)
        .map_or(0, |(_, place)| place)
}

const fn kind(kind: HouseholdKind) -> matching::Kind {
    match kind {
        HouseholdKind::Alone => matching::Kind::Alone,
        HouseholdKind::Couple => matching::Kind::Couple,
        HouseholdKind::WithChildren => matching::Kind::WithChildren,
    }
}

const fn contact(level: Contact) -> matching::Contact {
    match level {
        Contact::Light => matching::Contact::Light,
        Contact::Medium => matching::Contact::Medium,
        Contact::Much => matching::Contact::Much,
    }
}

/// Codes as texts, each once, in their order.
fn codes<T: Copy>(list: &[T], code: impl Fn(T) -> &'static str) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in list.iter().map(|one| code(*one)) {
        if kept.iter().all(|k| k != text) {
            kept.push(text.to_owned());
        }
    }
    kept
}

/// Each language once, the better level if it was named twice.
fn languages(spoken: impl Iterator<Item = (&'static str, Level)>) -> Vec<(String, matching::Level)> {
    let mut best = std::collections::BTreeMap::new();
    for (code, at) in spoken {
        let known = best.entry(code.to_owned()).or_insert(level(at));
        *known = (*known).max(level(at));
    }
    best.into_iter().collect()
}

fn slots(list: &[i64]) -> Vec<i64> {
    let kept: std::collections::BTreeSet<i64> = list
        .iter()
        .copied()
        .filter(|s| (0..domain::word::SLOTS).contains(s))
        .collect();
    kept.into_iter().collect()
}

/// What a household answered.
pub(super) fn household(given: &Answers) -> HouseholdAnswers {
    HouseholdAnswers {
        languages: languages(given.languages.iter().map(|t| (t.language.code(), t.level))),
        no_common_language: given.no_common_language,
        slots: slots(&given.slots),
        age: given.age_band.map(age),
        interests: codes(&given.interests, domain::word::Interest::code),
        goals: codes(&given.goals, domain::word::Goal::code),
        contact: Some(contact(given.contact_level)),
        kind: given.kind.map(kind),
        // On the safe side: who lives with children has minors at home, whether or not the ages were given.
        minors: !given.child_ages.is_empty() || given.kind == Some(HouseholdKind::WithChildren),
        women_only: given.company == Company::Women,
        men_only: given.company == Company::Men,
        ..HouseholdAnswers::default()
    }
}

/// What a group answered through its members. It is screened when each has shown a VOG still valid on `today`.
///
/// Whether it is a group of women or of men is not asked yet: a wish for one meets none, and the coordinator sees why.
pub(super) fn group(joined: &Joined, clearances: &[clearance::Model], today: &str) -> GroupAnswers {
    let (row, together) = (&joined.group, &joined.together);
    let kinds: Vec<HouseholdKind> = crate::column::read(&row.household_kinds);
    let shown = |m: &entity::member::Model| {
        clearances.iter().any(|c| {
            c.member_id == m.id
                && c.kind == ClearanceKind::Vog.code()
                && c.state == "shown_ok"
                && c.valid_until.as_deref().is_none_or(|until| until >= today)
        })
    };
    GroupAnswers {
        languages: languages(together.languages.iter().map(|s| (s.language.code(), s.level))),
        no_common_language: row.no_common_language,
        slots: slots(&together.slots),
        age: together.ages.iter().copied().map(age).collect(),
        interests: codes(&together.interests, domain::word::Interest::code),
        likes: codes(&together.likes, domain::word::Likes::code),
        contact: Contact::from_code(&row.contact_level).map(contact),
        kinds: kinds.into_iter().map(kind).collect(),
        screened: !joined.members.is_empty() && joined.members.iter().all(shown),
        ..GroupAnswers::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::household::Tongue;
    use domain::word::{Interest, Spoken};

    #[test]
    fn a_language_named_twice_counts_once_at_its_best() {
        let tongue = |level| Tongue {
            language: Spoken::Dutch,
            level,
        };
        let given = Answers {
            languages: vec![tongue(Level::A2), tongue(Level::B1)],
            ..Answers::default()
        };
        assert_eq!(
            household(&given).languages,
            vec![("nl".to_owned(), matching::Level::B1)]
        );
    }

    #[test]
    fn who_lives_with_children_needs_a_screened_group() {
        let given = Answers {
            kind: Some(HouseholdKind::WithChildren),
            ..Answers::default()
        };
        assert!(household(&given).minors);
        assert!(!household(&Answers::default()).minors);
    }

    #[test]
    fn doubles_and_impossible_slots_are_left_out() {
        let given = Answers {
            slots: vec![20, 3, 3, 21, -1],
            interests: vec![Interest::Music, Interest::Music],
            ..Answers::default()
        };
        let answers = household(&given);
        assert_eq!((answers.slots, answers.interests.len()), (vec![3, 20], 1));
    }
}
