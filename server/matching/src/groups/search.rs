//! Construction from a seeded order, then first-improvement swaps, for a fixed number of restarts.

use super::{
    People, SIZE, Sets,
    asked::{Only, Plan},
};
use crate::draw::Stream;
use std::cmp::Reverse;

/// Units by position: the groups, and who is left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seating {
    pub groups: Vec<Vec<usize>>,
    pub rest: Vec<usize>,
}

/// The objective of a seating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// Women-only and men-only groups that waiting households ask for; more than are asked for do not count.
    pub asked: [i64; 2],
    pub seated: [i64; 3],
    pub under_floor: i64,
    pub worst: i64,
    pub total: i64,
    lottery: u64,
}

type Order = (Reverse<i64>, Reverse<[i64; 3]>, i64, Reverse<i64>, Reverse<i64>, u64);

impl Value {
    fn order(&self, worst_first: bool) -> Order {
        let worst = if worst_first { self.worst } else { 0 };
        // The two kinds have no people in common: as many as possible of both is one number.
        let asked = self.asked.iter().sum();
        (
            Reverse(asked),
            Reverse(self.seated),
            self.under_floor,
            Reverse(worst),
            Reverse(self.total),
            self.lottery,
        )
    }
}

/// What one group adds to the objective.
#[derive(Clone, Copy)]
struct Judged {
    only: [bool; 2],
    quality: i64,
    seated: [i64; 3],
    lottery: u64,
}

fn judge(people: &People, sets: &Sets, group: &[usize]) -> Judged {
    let mut seated = [0; 3];
    for unit in group {
        seated[people.units[*unit].class as usize - 1] += sets.sizes[*unit] as i64;
    }
    let only = Only::BOTH.map(|only| only.asked(people) > 0 && sets.is_only(only, group));
    Judged { only, quality: sets.quality(group), seated, lottery: lottery(people, group) }
}

fn sum(people: &People, groups: impl Iterator<Item = Judged>) -> Value {
    let floor = people.rules.floor;
    let mut value =
        Value { asked: [0; 2], seated: [0; 3], under_floor: 0, worst: 1000, total: 0, lottery: 0 };
    for group in groups {
        for only in Only::BOTH.into_iter().filter(|only| group.only[*only as usize]) {
            let count = &mut value.asked[only as usize];
            *count = (*count + 1).min(only.asked(people));
        }
        value.total += group.quality;
        value.worst = value.worst.min(group.quality);
        value.under_floor += i64::from(group.quality < floor);
        value.seated.iter_mut().zip(group.seated).for_each(|(sum, more)| *sum += more);
        value.lottery = value.lottery.wrapping_add(group.lottery);
    }
    value
}

pub fn value(people: &People, sets: &Sets, seating: &Seating) -> Value {
    sum(people, seating.groups.iter().map(|group| judge(people, sets, group)))
}

/// 40 bits of the seed and the units, in any order.
pub(super) fn lottery(people: &People, group: &[usize]) -> u64 {
    let mut ids: Vec<_> = group.iter().map(|unit| people.units[*unit].id).collect();
    ids.sort_unstable();
    let mut hasher = blake3::Hasher::new();
    hasher.update(&people.seed.0);
    ids.iter().for_each(|id| {
        hasher.update(&id.0);
    });
    hasher.finalize().as_bytes()[..5].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Completions looked at before a group is opened.
const CHOICE: usize = 400;
/// More starts of a restart when groups are asked for and possible: which people they take decides who else can sit, so that they
/// are the first ones possible in a random order, not the best ones.
const HASTY: usize = 3;

/// The best of all restarts.
pub fn best(people: &People, sets: &Sets, plans: &[Plan]) -> Seating {
    let order = |seating: &Seating| value(people, sets, seating).order(people.rules.worst_first);
    let run = |restart: i64| {
        let mut stream =
            Stream::new("samenhier/groups/1 restarts", &[&people.seed.0, &restart.to_le_bytes()]);
        let mut start = |choice: usize| construct(people, sets, plans, &mut stream, choice);
        let first = start(CHOICE);
        let hasty = if plans.iter().any(|plan| plan.most > 0) { HASTY } else { 0 };
        let starts: Vec<Seating> = [first].into_iter().chain((0..hasty).map(|_| start(1))).collect();
        starts.into_iter().flat_map(|start| climb(people, sets, start))
    };
    (0..people.rules.restarts).flat_map(run).min_by_key(order).unwrap_or_default()
}

/// What a start leads to.
fn climb(people: &People, sets: &Sets, mut by_sum: Seating) -> Vec<Seating> {
    if !people.rules.worst_first {
        improve(people, sets, &mut by_sum, false);
        return vec![by_sum];
    }
    // By the sum first leads out of many a corner in which the worst group alone would stay, and into others.
    let mut by_worst = by_sum.clone();
    improve(people, sets, &mut by_worst, true);
    improve(people, sets, &mut by_sum, false);
    improve(people, sets, &mut by_sum, true);
    vec![by_worst, by_sum]
}

/// Units in a random order, urgent classes first; each opens a group and takes the partners that make it best. The
/// groups that are asked for come before all others; `choice`: completions looked at for each of them.
fn construct(people: &People, sets: &Sets, plans: &[Plan], stream: &mut Stream, choice: usize) -> Seating {
    let mut order: Vec<usize> = (0..people.units.len()).collect();
    stream.shuffle(&mut order);
    order.sort_by_key(|unit| people.units[*unit].class);
    let mut seating = Seating { groups: Vec::new(), rest: order };
    for plan in plans {
        let units = seating.rest.iter().copied().filter(|unit| sets.is_only(plan.only, &[*unit]));
        let mut own = Seating { groups: Vec::new(), rest: units.collect() };
        fill(sets, &mut own, plan.asked, choice);
        // What a random order misses, the plan has.
        let groups = if own.groups.len() < plan.groups.len() { plan.groups.clone() } else { own.groups };
        seating.rest.retain(|unit| !groups.iter().flatten().any(|seated| seated == unit));
        seating.groups.extend(groups);
    }
    fill(sets, &mut seating, usize::MAX, CHOICE);
    seating
}

/// Opens groups from the rest as long as any can be opened and there are fewer than `most`.
fn fill(sets: &Sets, seating: &mut Seating, most: usize, choice: usize) {
    let mut at = 0;
    while at < seating.rest.len() && seating.groups.len() < most {
        let first = seating.rest[at];
        let others: Vec<usize> = seating.rest.iter().copied().filter(|unit| *unit != first).collect();
        let mut budget = choice;
        let mut found: Option<(i64, Vec<usize>)> = None;
        complete(sets, &mut vec![first], &others, &mut budget, &mut found);
        match found {
            Some((_, group)) => {
                seating.rest.retain(|unit| !group.contains(unit));
                seating.groups.push(group);
            }
            None => at += 1,
        }
    }
}

/// Looks at a bounded number of completions, in the order of the list, and keeps the best.
fn complete(
    sets: &Sets,
    chosen: &mut Vec<usize>,
    others: &[usize],
    budget: &mut usize,
    found: &mut Option<(i64, Vec<usize>)>,
) {
    let size: usize = chosen.iter().map(|unit| sets.sizes[*unit]).sum();
    if size == SIZE {
        *budget = budget.saturating_sub(1);
        if sets.is_feasible(chosen) {
            let quality = sets.quality(chosen);
            if found.as_ref().is_none_or(|(best, _)| quality > *best) {
                *found = Some((quality, chosen.clone()));
            }
        }
        return;
    }
    for (at, unit) in others.iter().enumerate() {
        // Sets without any feasible completion must not stop the search: only a find makes the budget count.
        if *budget == 0 && found.is_some() {
            return;
        }
        let fits = size + sets.sizes[*unit] <= SIZE && chosen.iter().all(|other| sets.fits[*unit][*other]);
        if fits {
            chosen.push(*unit);
            complete(sets, chosen, &others[at + 1..], budget, found);
            chosen.pop();
        }
    }
}

/// Takes the first change that makes the whole better, until none does. `by`: the worst group counts before the sum.
fn improve(people: &People, sets: &Sets, seating: &mut Seating, by: bool) {
    let all = |seating: &Seating| -> Vec<Judged> {
        seating.groups.iter().map(|group| judge(people, sets, group)).collect()
    };
    let mut judged = all(seating);
    loop {
        let now = sum(people, judged.iter().copied()).order(by);
        let is_better = |change: &Change| {
            // Only the groups that change are judged anew.
            let fresh: Vec<(usize, Judged)> = change
                .iter()
                .filter(|(place, _)| *place < judged.len())
                .map(|(place, units)| (*place, judge(people, sets, units)))
                .collect();
            let of = |(at, old): (usize, &Judged)| {
                fresh.iter().find(|(place, _)| *place == at).map_or(*old, |(_, new)| *new)
            };
            sum(people, judged.iter().enumerate().map(of)).order(by) < now
        };
        let found = changes(sets, seating).find(is_better);
        let Some(better) = found else { return };
        for (place, units) in better {
            *seating.groups.get_mut(place).unwrap_or(&mut seating.rest) = units;
        }
        fill(sets, seating, usize::MAX, CHOICE);
        judged = all(seating);
    }
}

/// Lists that would become others: (place, units), where the place after the last group is the rest.
type Change = Vec<(usize, Vec<usize>)>;

/// A place a unit can be: a group, or the rest.
fn places(seating: &Seating) -> Vec<(usize, usize)> {
    let rest = seating.groups.len();
    let in_groups =
        seating.groups.iter().enumerate().flat_map(|(g, group)| (0..group.len()).map(move |at| (g, at)));
    in_groups.chain((0..seating.rest.len()).map(|at| (rest, at))).collect()
}

fn list(seating: &Seating, place: usize) -> &Vec<usize> {
    seating.groups.get(place).unwrap_or(&seating.rest)
}

/// The list of a place with one unit for another.
fn with(seating: &Seating, place: (usize, usize), unit: usize) -> (usize, Vec<usize>) {
    let mut units = list(seating, place.0).clone();
    units[place.1] = unit;
    (place.0, units)
}

/// Every group that changes is still one.
fn is_valid(sets: &Sets, seating: &Seating, change: &Change) -> bool {
    change.iter().all(|(place, units)| *place >= seating.groups.len() || sets.is_feasible(units))
}

/// All seatings one step away: two units change places, one changes with smaller ones of one other list that have its
/// size together, or three move in a ring.
fn changes<'a>(sets: &'a Sets, seating: &'a Seating) -> impl Iterator<Item = Change> + 'a {
    let places = places(seating);
    let unit = move |place: (usize, usize)| list(seating, place.0)[place.1];
    let same = move |a, b| sets.sizes[unit(a)] == sets.sizes[unit(b)];
    let (first, second) = (places.clone(), places.clone());
    let swaps = first.into_iter().flat_map(move |a| {
        let partners = second.clone().into_iter().filter(move |b| b.0 > a.0 && same(a, *b));
        partners.map(move |b| vec![with(seating, a, unit(b)), with(seating, b, unit(a))])
    });
    let all = swaps.chain(splits(sets, seating)).chain(rings(sets, seating, places));
    all.filter(move |change| is_valid(sets, seating, change))
}

/// A larger unit changes places with several smaller ones of one other list.
fn splits<'a>(sets: &'a Sets, seating: &'a Seating) -> impl Iterator<Item = Change> + 'a {
    let lists = seating.groups.len() + 1;
    let large = places(seating).into_iter().filter(|(place, at)| sets.sizes[list(seating, *place)[*at]] > 1);
    large.flat_map(move |(place, at)| {
        let big = list(seating, place)[at];
        (0..lists).filter(move |other| *other != place).filter_map(move |other| {
            let mut left = sets.sizes[big];
            let mut small = Vec::new();
            for unit in list(seating, other) {
                if sets.sizes[*unit] < sets.sizes[big] && sets.sizes[*unit] <= left {
                    left -= sets.sizes[*unit];
                    small.push(*unit);
                }
            }
            let exchanged = |place: usize, out: &[usize], new: &[usize]| {
                let mut units = list(seating, place).clone();
                units.retain(|unit| !out.contains(unit));
                units.extend_from_slice(new);
                (place, units)
            };
            (left == 0).then(|| vec![exchanged(place, &[big], &small), exchanged(other, &small, &[big])])
        })
    })
}

/// Three units of one size in three different lists move round.
fn rings<'a>(
    sets: &'a Sets,
    seating: &'a Seating,
    places: Vec<(usize, usize)>,
) -> impl Iterator<Item = Change> + 'a {
    let unit = move |place: (usize, usize)| list(seating, place.0)[place.1];
    let size = move |place: &(usize, usize)| sets.sizes[unit(*place)];
    let fits = move |place: (usize, usize), unit: usize| {
        let (group, at) = place;
        let others = seating.groups.get(group).into_iter().flatten().enumerate();
        others.filter(|(other, _)| *other != at).all(|(_, other)| sets.fits[unit][*other])
    };
    let (second, third) = (places.clone(), places.clone());
    places.into_iter().flat_map(move |a| {
        let third = third.clone();
        let second = second.clone().into_iter();
        second.filter(move |b| b.0 != a.0 && size(b) == size(&a) && fits(a, unit(*b))).flat_map(move |b| {
            let last = third.clone().into_iter().filter(move |c| {
                c.0 > a.0 && c.0 > b.0 && size(c) == size(&a) && fits(b, unit(*c)) && fits(*c, unit(a))
            });
            last.map(move |c| {
                vec![with(seating, a, unit(b)), with(seating, b, unit(c)), with(seating, c, unit(a))]
            })
        })
    })
}
