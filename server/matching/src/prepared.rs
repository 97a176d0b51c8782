//! The checked instance as bit masks and small numbers, so that one pair costs a few operations.

pub mod compact;

use crate::{
    instance::{Contact, Kind, check::Checked},
    problem::Refused,
    rulebook::{Feature, Level},
    weights,
};
use std::collections::BTreeMap;

pub const FEATURES: usize = 8;
/// 256 different interests in one city.
pub type Wide = [u64; 4];

/// What both sides have.
#[derive(Debug, Clone, Default)]
pub struct Common {
    /// Languages spoken at least at this level, A1..C2.
    pub spoken: [u128; 6],
    pub no_common_language: bool,
    pub slots: u32,
    pub interests: Wide,
    pub interest_count: i32,
    pub sector: u128,
    pub sector_root: u128,
    pub weights: [i32; FEATURES],
    pub cell: u32,
    pub limit: i32,
    pub city: u32,
    pub ready: bool,
    /// Features confirmed as a must, one bit each.
    pub musts: u8,
    pub women_only: bool,
    pub men_only: bool,
    pub contact: u8,
}

#[derive(Debug, Clone, Default)]
pub struct HouseholdRow {
    pub common: Common,
    pub size: i32,
    pub kind: Option<Kind>,
    pub age: Option<u8>,
    /// Bands of the children; 0 = none or not answered.
    pub children: u8,
    pub goals: u32,
    pub goal_count: i32,
    pub wants_language: bool,
    pub minors: bool,
    pub waiting_arm: bool,
}

#[derive(Debug, Clone, Default)]
pub struct GroupRow {
    pub common: Common,
    pub max_size: i32,
    pub kinds: u8,
    /// Value of each age band of a household; −1: nobody answered.
    pub age_values: [i32; 5],
    /// Bands of the members' children; 0 = none or not answered.
    pub children: u8,
    /// Goals the group helps with.
    pub helps: u32,
    pub practises: bool,
    pub answered_likes: bool,
    pub screened: bool,
}

/// Everything a pair needs, in canonical order.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub households: Vec<HouseholdRow>,
    pub groups: Vec<GroupRow>,
    pub cells: usize,
    pub minutes: Vec<i32>,
    pub priors: [i32; FEATURES],
    /// Bits of the rules that come as facts, by (household, group), sorted.
    pub facts: Vec<(u32, u32, u32)>,
    pub workable: usize,
    pub min_slots: u32,
    pub need_slots: i32,
    pub near: i32,
    pub must_value: i32,
    pub language_values: [i32; 6],
    pub alpha: i64,
    /// The same answers for quick scoring; `None` if the round has too many different ones. See `weigh`.
    pub compact: Option<compact::Compact>,
}

/// Gives every code a bit. Refuses more codes than bits.
struct Bits {
    list: &'static str,
    room: usize,
    known: BTreeMap<String, usize>,
}

impl Bits {
    fn new(list: &'static str, room: usize) -> Self {
        Self { list, room, known: BTreeMap::new() }
    }
    fn of(&mut self, code: &str) -> Result<usize, Refused> {
        let next = self.known.len();
        let bit = *self.known.entry(code.to_owned()).or_insert(next);
        if bit < self.room {
            return Ok(bit);
        }
        Err(Refused::whole("file", self.list, format!("more than {} different codes", self.room)))
    }
}

struct Codes<'a> {
    checked: &'a Checked,
    languages: Bits,
    interests: Bits,
    sectors: Bits,
    roots: Bits,
    cities: Bits,
    goals: Vec<&'a String>,
    cells: BTreeMap<&'a str, u32>,
}

/// What `Codes::common` reads from either side.
struct Source<'a> {
    languages: &'a [(String, Level)],
    slots: &'a [i64],
    interests: &'a [String],
    sector: &'a [String],
    contact: Option<Contact>,
    cell: &'a str,
    limit: i64,
    city: Option<&'a str>,
    musts: &'a [Feature],
}

impl Codes<'_> {
    fn common(&mut self, source: &Source<'_>) -> Result<Common, Refused> {
        let mut row = Common {
            cell: self.cells.get(source.cell).copied().unwrap_or(0),
            limit: source.limit as i32,
            city: self.cities.of(source.city.unwrap_or(&self.checked.instance().city))? as u32,
            musts: source.musts.iter().fold(0, |bits, feature| bits | 1 << *feature as usize),
            contact: source.contact.unwrap_or(Contact::Medium) as u8,
            slots: source.slots.iter().fold(0, |bits, slot| bits | 1 << slot),
            interest_count: source.interests.len() as i32,
            ..Common::default()
        };
        for (code, level) in source.languages {
            let bit = self.languages.of(code)?;
            for reached in 0..=*level as usize {
                row.spoken[reached] |= 1 << bit;
            }
        }
        for code in source.interests {
            let bit = self.interests.of(code)?;
            row.interests[bit / 64] |= 1 << (bit % 64);
        }
        for code in source.sector {
            row.sector |= 1 << self.sectors.of(code)?;
            row.sector_root |= 1 << self.roots.of(code.split('.').next().unwrap_or(code))?;
        }
        Ok(row)
    }

    fn households(&mut self) -> Result<Vec<HouseholdRow>, Refused> {
        let instance = self.checked.instance();
        let mut rows = Vec::with_capacity(instance.households.len());
        for household in &instance.households {
            let answers = &household.answers;
            let mut common = self.common(&Source {
                languages: &answers.languages,
                slots: &answers.slots,
                interests: &answers.interests,
                sector: &answers.sector,
                contact: answers.contact,
                cell: &household.cell,
                limit: household.limit,
                city: household.city.as_deref(),
                musts: &household.musts,
            })?;
            common.ready = household.ready;
            common.no_common_language = answers.no_common_language;
            common.women_only = answers.women_only;
            common.men_only = answers.men_only;
            let childless = answers.is_childless();
            common.weights = weights::of(&instance.rulebook, &household.importance, childless);
            let goals = self.goals.iter().enumerate().filter(|(_, goal)| answers.goals.contains(goal));
            let goals =
                goals.filter(|(_, goal)| **goal != "language").fold(0_u32, |bits, (bit, _)| bits | 1 << bit);
            rows.push(HouseholdRow {
                common,
                size: household.size as i32,
                kind: answers.kind,
                age: answers.age.map(|age| age as u8),
                children: if childless { 0 } else { bands(&answers.children) },
                goals,
                goal_count: goals.count_ones() as i32,
                wants_language: answers.goals.iter().any(|goal| goal == "language"),
                minors: answers.minors,
                waiting_arm: household.waiting_arm,
            });
        }
        Ok(rows)
    }

    fn groups(&mut self) -> Result<Vec<GroupRow>, Refused> {
        let instance = self.checked.instance();
        let mut rows = Vec::with_capacity(instance.groups.len());
        for group in &instance.groups {
            let answers = &group.answers;
            let mut common = self.common(&Source {
                languages: &answers.languages,
                slots: &answers.slots,
                interests: &answers.interests,
                sector: &answers.sector,
                contact: answers.contact,
                cell: &group.cell,
                limit: group.limit,
                city: group.city.as_deref(),
                musts: &group.musts,
            })?;
            common.ready = group.ready;
            common.no_common_language = answers.no_common_language;
            common.women_only = answers.women_only;
            common.men_only = answers.men_only;
            common.weights = weights::of(&instance.rulebook, &group.importance, false);
            let helped = |goal: &str| {
                let likes = instance.rulebook.helps.get(goal).into_iter().flatten();
                likes.into_iter().any(|like| answers.likes.contains(like))
            };
            let helps = self.goals.iter().enumerate().filter(|(_, goal)| helped(goal));
            rows.push(GroupRow {
                common,
                max_size: group.max_size as i32,
                kinds: answers.kinds.iter().fold(0, |bits, kind| bits | 1 << *kind as u8),
                age_values: age_values(&answers.age),
                children: bands(&answers.children),
                helps: helps.fold(0_u32, |bits, (bit, _)| bits | 1 << bit),
                practises: helped("language"),
                answered_likes: !answers.likes.is_empty(),
                screened: answers.screened,
            });
        }
        Ok(rows)
    }
}

fn bands(list: &[i64]) -> u8 {
    list.iter().fold(0, |bits, band| bits | 1 << band)
}

/// Mean over the members of 1000 − 200 for each band apart.
fn age_values(ages: &[i64]) -> [i32; 5] {
    std::array::from_fn(|band| {
        let sum: i64 = ages.iter().map(|age| 1000 - 200 * (age - band as i64).abs()).sum();
        if ages.is_empty() { -1 } else { (sum / ages.len() as i64) as i32 }
    })
}

impl Prepared {
    pub fn of(checked: &Checked) -> Result<Self, Refused> {
        let instance = checked.instance();
        let book = &instance.rulebook;
        let mut codes = Codes {
            checked,
            languages: Bits::new("answers.languages", 128),
            interests: Bits::new("answers.interests", 256),
            sectors: Bits::new("answers.sector", 128),
            roots: Bits::new("answers.sector", 128),
            cities: Bits::new("city", 1 << 20),
            goals: book.helps.keys().collect(),
            cells: (0..).zip(&instance.travel.cells).map(|(at, cell)| (cell.as_str(), at)).collect(),
        };
        let mut priors = [500; FEATURES];
        for rule in &book.features {
            priors[rule.code as usize] = rule.prior as i32;
        }
        let mut prepared = Self {
            households: codes.households()?,
            groups: codes.groups()?,
            cells: instance.travel.cells.len(),
            minutes: instance.travel.minutes.iter().flatten().map(|minutes| *minutes as i32).collect(),
            priors,
            facts: facts(checked),
            workable: book.limits.workable_level as usize,
            min_slots: book.limits.min_slots as u32,
            need_slots: book.limits.need_slots as i32,
            near: book.limits.near_minutes as i32,
            must_value: book.limits.must_value as i32,
            language_values: book.limits.language_values.map(|value| value as i32),
            alpha: book.alpha,
            compact: None,
        };
        prepared.compact = compact::Compact::of(&prepared);
        prepared.weigh();
        Ok(prepared)
    }

    /// To be called after any weight was changed.
    pub fn weigh(&mut self) {
        if let Some(compact) = &mut self.compact {
            compact.weigh(&self.households, &self.groups);
        }
    }
}

fn facts(checked: &Checked) -> Vec<(u32, u32, u32)> {
    use crate::{feasibility as rule, instance::FactRule};
    let position = |h, g| Some((checked.household(h)? as u32, checked.group(g)? as u32));
    let bit = |fact: FactRule| match fact {
        FactRule::H6 => rule::H6,
        FactRule::H8 => rule::H8,
        FactRule::H9 => rule::H9,
        FactRule::H10 => rule::H10,
        FactRule::H11 => rule::H11,
    };
    let mut merged: BTreeMap<(u32, u32), u32> = BTreeMap::new();
    for fact in &checked.instance().pair_facts {
        if let Some(at) = position(fact.h, fact.g) {
            *merged.entry(at).or_default() |= bit(fact.rule);
        }
    }
    for pair in &checked.instance().exclusions {
        if let Some(at) = position(pair.h, pair.g) {
            *merged.entry(at).or_default() |= rule::EXCLUDED;
        }
    }
    merged.into_iter().map(|((h, g), bits)| (h, g, bits)).collect()
}
