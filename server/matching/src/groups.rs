//! Forming Welcome Groups from residents who sign up alone, in twos or threes. Every set is a proposal: people meet,
//! then confirm.
//!
//! Hard: all pairs within each other's travel limit, a weekly slot in which four can, somebody willing to start, no
//! vetoed pair. Order: women-only and men-only groups that waiting households ask for, people seated by class, fewest
//! groups under the floor, best worst group, sum of quality, lottery. The problem is NP-hard: seeded construction and
//! swaps, a fixed number of restarts (never a time limit), and a bound that shows how far the optimum can be at most.
//! Sixth seats, if the rulebook opens them, come last and change no group of five.

pub mod asked;
pub mod bound;
mod input;
mod quality;
mod result;
mod search;
mod sixth;

use crate::{canonical, id::Id, problem::Refused};
use asked::{Only, Plan, Wish};

pub use input::{Forming, People, Person, Unit};
pub use quality::{Parts, Sets};
pub use result::{Formed, FormedGroup, SixthSeat, SixthSeats};

/// The names of the formats.
pub const FORMAT: &str = "samenhier/groups/1";
pub const RESULT_FORMAT: &str = "samenhier/groups-result/1";
/// People in a group.
pub const SIZE: usize = 5;

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
    let plans = asked::plans(&people, &sets);
    let mut best = search::best(&people, &sets, &plans);
    best.groups.sort_by_cached_key(|units| ids(&people, units));
    let value = search::value(&people, &sets, &best);
    let only = value.asked.map(|count| count as usize);
    let bound = bound::of(&sets, bound::Counts { groups: best.groups.len(), only });
    let mut formed = Formed {
        format: RESULT_FORMAT.into(),
        input_hash,
        groups: best.groups.iter().map(|units| describe(&people, &sets, units)).collect(),
        unseated: ids(&people, &best.rest),
        seated: value.seated,
        under_floor: value.under_floor,
        worst: value.worst,
        total: value.total,
        bound: bound.sum,
        gap_permille: (bound.sum - value.total) * 1000 / bound.sum.max(1),
        feasible_sets: bound.sets,
        asked: plans.iter().map(|plan| wish(plan, value.asked)).collect(),
        sixth: None,
        output_hash: String::new(),
    };
    let kinds = kinds(&sets, &best.groups, only);
    formed.groups.iter_mut().zip(&kinds).for_each(|(group, only)| group.only = *only);
    if people.rules.sixth {
        let taken = sixth::seats(&people, &sets, &best.groups, &kinds, &best.rest);
        seat(&people, &sets, &best.groups, &taken, &mut formed);
    }
    let hash = canonical::hash("samenhier/groups-result/1 output", &[], &formed);
    formed.output_hash = hash.ok_or_else(|| Refused::whole("result", "", "cannot be written canonically"))?;
    Ok(formed)
}

fn ids(people: &People, units: &[usize]) -> Vec<Id> {
    units.iter().map(|unit| people.units[*unit].id).collect()
}

fn wish(plan: &Plan, formed: [i64; 2]) -> Wish {
    Wish {
        only: plan.only,
        asked: plan.asked as i64,
        formed: formed[plan.only as usize],
        most: plan.most as i64,
        willing: plan.willing,
    }
}

/// Which groups are the ones asked for: the first of the list, so many as count. One more in which all happen to have
/// said yes is a group like any other.
fn kinds(sets: &Sets, groups: &[Vec<usize>], mut left: [usize; 2]) -> Vec<Option<Only>> {
    let mut kind = |units: &Vec<usize>| {
        let only = Only::BOTH.into_iter().find(|only| left[*only as usize] > 0 && sets.is_only(*only, units));
        only.inspect(|only| left[*only as usize] -= 1)
    };
    groups.iter().map(&mut kind).collect()
}

fn describe(people: &People, sets: &Sets, units: &[usize]) -> FormedGroup {
    let members = || units.iter().flat_map(|unit| &people.units[*unit].people);
    let parts = sets.parts(units);
    FormedGroup {
        units: ids(people, units),
        people: members().map(|person| person.id).collect(),
        quality: parts.quality(),
        parts,
        slots: sets.shared_slots(units),
        initiators: members().filter(|person| person.initiator).map(|person| person.id).collect(),
        only: None,
        sixth: None,
    }
}

/// Writes the sixth seats into the result. `taken`: the unit on the seat of each group.
fn seat(people: &People, sets: &Sets, groups: &[Vec<usize>], taken: &[Option<usize>], formed: &mut Formed) {
    let mut all = SixthSeats { seated: [0; 3], under_floor: 0, worst: 1000, total: 0 };
    for ((five, unit), group) in groups.iter().zip(taken).zip(&mut formed.groups) {
        let mut quality = group.quality;
        if let Some(unit) = *unit {
            let six: Vec<usize> = five.iter().copied().chain([unit]).collect();
            let parts = sets.parts(&six);
            let Unit { id, class, people: alone } = &people.units[unit];
            quality = parts.quality();
            all.seated[*class as usize - 1] += 1;
            formed.unseated.retain(|left| left != id);
            let slots = sets.shared_slots(&six);
            group.sixth = Some(SixthSeat { unit: *id, person: alone[0].id, quality, parts, slots });
        }
        all.under_floor += i64::from(quality < people.rules.floor);
        all.worst = all.worst.min(quality);
        all.total += quality;
    }
    formed.sixth = Some(all);
}
