//! A group answers through its members: best level in each language, slots where at least four can, sets united.

use super::{Contact, GroupAnswers, Kind};
use crate::rulebook::Level;
use std::collections::{BTreeMap, BTreeSet};

/// What one member answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemberAnswers {
    pub languages: Vec<(String, Level)>,
    pub slots: Vec<i64>,
    pub age: Option<i64>,
    pub interests: Vec<String>,
    pub sector: Vec<String>,
    pub likes: Vec<String>,
}

/// What the group says as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupWide {
    pub no_common_language: bool,
    pub children: Vec<i64>,
    pub contact: Option<Contact>,
    pub kinds: Vec<Kind>,
    pub screened: bool,
    pub women_only: bool,
    pub men_only: bool,
}

/// A slot counts when so many members can (all of them in a smaller group).
const ENOUGH: usize = 4;

impl GroupAnswers {
    pub fn from_members(members: &[MemberAnswers], wide: GroupWide) -> Self {
        let mut languages: BTreeMap<String, Level> = BTreeMap::new();
        let mut slots: BTreeMap<i64, usize> = BTreeMap::new();
        for member in members {
            for (code, level) in &member.languages {
                let best = languages.entry(code.clone()).or_insert(*level);
                *best = (*best).max(*level);
            }
            for slot in BTreeSet::from_iter(&member.slots) {
                *slots.entry(*slot).or_default() += 1;
            }
        }
        let needed = ENOUGH.min(members.len());
        Self {
            languages: languages.into_iter().collect(),
            no_common_language: wide.no_common_language,
            slots: slots.into_iter().filter(|(_, count)| *count >= needed).map(|(slot, _)| slot).collect(),
            age: members.iter().filter_map(|member| member.age).collect(),
            children: wide.children,
            interests: united(members, |member| &member.interests),
            sector: united(members, |member| &member.sector),
            likes: united(members, |member| &member.likes),
            contact: wide.contact,
            kinds: wide.kinds,
            screened: wide.screened,
            women_only: wide.women_only,
            men_only: wide.men_only,
        }
    }
}

fn united(members: &[MemberAnswers], list: impl Fn(&MemberAnswers) -> &Vec<String>) -> Vec<String> {
    let all: BTreeSet<&String> = members.iter().flat_map(list).collect();
    all.into_iter().cloned().collect()
}
