//! Forming Welcome Groups from residents who sign up alone, in twos or threes. Every set is a proposal: people meet,
//! then confirm.
//!
//! Hard: all pairs within each other's travel limit, a weekly slot in which four can, somebody willing to start, no
//! vetoed pair. Order: people seated by class, fewest groups under the floor, best worst group, sum of quality,
//! lottery. The problem is NP-hard: seeded construction and swaps, a fixed number of restarts (never a time limit),
//! and a bound that shows how far the optimum can be at most.

pub mod bound;
mod input;
mod quality;
mod search;

use crate::{canonical, id::Id, problem::Refused};
use serde::{Deserialize, Serialize};

pub use input::{Forming, People, Person, Unit};
pub use quality::Sets;

/// The names of the formats.
pub const FORMAT: &str = "samenhier/groups/1";
pub const RESULT_FORMAT: &str = "samenhier/groups-result/1";
/// People in a group.
pub const SIZE: usize = 5;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formed {
    pub format: String,
    pub input_hash: String,
    /// In the order of their first unit.
    pub groups: Vec<FormedGroup>,
    pub unseated: Vec<Id>,
    /// People seated by class 1, 2, 3.
    pub seated: [i64; 3],
    pub under_floor: i64,
    pub worst: i64,
    pub total: i64,
    /// No set of as many groups can have a larger sum.
    pub bound: i64,
    /// (bound − total) / bound, in thousandths.
    pub gap_permille: i64,
    /// Feasible sets, all looked at for the bound; absent when they are too many, and the bound is a coarse one.
    pub feasible_sets: Option<i64>,
    pub output_hash: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormedGroup {
    pub units: Vec<Id>,
    pub people: Vec<Id>,
    /// 0..=1000 and its parts, each 0..=1000 before weighting.
    pub quality: i64,
    pub parts: quality::Parts,
    /// Weekly slots in which four or more can.
    pub slots: Vec<i64>,
    /// Who could start the group.
    pub initiators: Vec<Id>,
}

/// Forms groups.
pub fn form(people: &People) -> Result<Formed, Refused> {
    let people = people.checked()?;
    let hash = canonical::hash(
        "samenhier/groups/1 input",
        &["units", "people", "vetoes", "slots", "interests"],
        &people,
    );
    let input_hash = hash.ok_or_else(|| Refused::whole("file", "", "cannot be written canonically"))?;
    let sets = Sets::of(&people);
    let best = search::best(&people, &sets);
    let value = search::value(&people, &sets, &best);
    let bound = bound::of(&sets, best.groups.len());
    let total = value.total;
    let mut formed = Formed {
        format: RESULT_FORMAT.into(),
        input_hash,
        groups: best.groups.iter().map(|units| describe(&people, &sets, units)).collect(),
        unseated: best.rest.iter().map(|unit| people.units[*unit].id).collect(),
        seated: value.seated,
        under_floor: value.under_floor,
        worst: value.worst,
        total,
        bound: bound.sum,
        gap_permille: (bound.sum - total) * 1000 / bound.sum.max(1),
        feasible_sets: bound.sets,
        output_hash: String::new(),
    };
    formed.groups.sort_by(|a, b| a.units.cmp(&b.units));
    let hash = canonical::hash("samenhier/groups-result/1 output", &[], &formed);
    formed.output_hash = hash.ok_or_else(|| Refused::whole("result", "", "cannot be written canonically"))?;
    Ok(formed)
}

fn describe(people: &People, sets: &Sets, units: &[usize]) -> FormedGroup {
    let members = || units.iter().flat_map(|unit| &people.units[*unit].people);
    let parts = sets.parts(units);
    FormedGroup {
        units: units.iter().map(|unit| people.units[*unit].id).collect(),
        people: members().map(|person| person.id).collect(),
        quality: parts.quality(),
        parts,
        slots: sets.shared_slots(units),
        initiators: members().filter(|person| person.initiator).map(|person| person.id).collect(),
    }
}
