//! Construction from a seeded order, then first-improvement swaps, for a fixed number of restarts.

use super::{People, SIZE, Sets};
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
    pub seated: [i64; 3],
    pub under_floor: i64,
    pub worst: i64,
    pub total: i64,
    lottery: u64,
}

type Order = (Reverse<[i64; 3]>, i64, Reverse<i64>, Reverse<i64>, u64);

impl Value {
    fn order(&self, worst_first: bool) -> Order {
        let worst = if worst_first { self.worst } else { 0 };
        (Reverse(self.seated), self.under_floor, Reverse(worst), Reverse(self.total), self.lottery)
    }
}

pub fn value(people: &People, sets: &Sets, seating: &Seating) -> Value {
    let mut value = Value { seated: [0; 3], under_floor: 0, worst: 1000, total: 0, lottery: 0 };
    for group in &seating.groups {
        let quality = sets.quality(group);
        value.total += quality;
        value.worst = value.worst.min(quality);
        value.under_floor += i64::from(quality < people.rules.floor);
        for unit in group {
            value.seated[people.units[*unit].class as usize - 1] += sets.sizes[*unit] as i64;
        }
        value.lottery = value.lottery.wrapping_add(lottery(people, group));
    }
    value
}

fn lottery(people: &People, group: &[usize]) -> u64 {
    let mut ids: Vec<_> = group.iter().map(|unit| people.units[*unit].id).collect();
    ids.sort_unstable();
    let mut hasher = blake3::Hasher::new();
    hasher.update(&people.seed.0);
    ids.iter().for_each(|id| {
        hasher.update(&id.0);
    });
    hasher.finalize().as_bytes()[..5].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The best of all restarts.
pub fn best(people: &People, sets: &Sets) -> Seating {
    let order = |seating: &Seating| value(people, sets, seating).order(people.rules.worst_first);
    let run = |restart: i64| {
        let mut stream =
            Stream::new("samenhier/groups/1 restarts", &[&people.seed.0, &restart.to_le_bytes()]);
        let mut seating = construct(people, sets, &mut stream);
        improve(people, sets, &mut seating);
        seating
    };
    (0..people.rules.restarts).map(run).min_by_key(order).unwrap_or_default()
}

/// Units in a random order, urgent classes first; each opens a group and takes the partners that make it best.
fn construct(people: &People, sets: &Sets, stream: &mut Stream) -> Seating {
    let mut order: Vec<usize> = (0..people.units.len()).collect();
    stream.shuffle(&mut order);
    order.sort_by_key(|unit| people.units[*unit].class);
    let mut seating = Seating { groups: Vec::new(), rest: order };
    fill(sets, &mut seating);
    seating
}

/// Opens groups from the rest as long as any can be opened.
fn fill(sets: &Sets, seating: &mut Seating) {
    let mut at = 0;
    while at < seating.rest.len() {
        let first = seating.rest[at];
        let others: Vec<usize> = seating.rest.iter().copied().filter(|unit| *unit != first).collect();
        let mut budget = 400;
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

/// Takes the first change that makes the whole better, until none does.
fn improve(people: &People, sets: &Sets, seating: &mut Seating) {
    let order = |seating: &Seating| value(people, sets, seating).order(people.rules.worst_first);
    let mut now = order(seating);
    loop {
        let found = neighbours(sets, seating).find(|next| order(next) < now);
        let Some(better) = found else { return };
        *seating = better;
        fill(sets, seating);
        now = order(seating);
    }
}

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

fn put(seating: &mut Seating, place: (usize, usize), unit: usize) {
    match seating.groups.get_mut(place.0) {
        Some(group) => group[place.1] = unit,
        None => seating.rest[place.1] = unit,
    }
}

/// All seatings one swap away: two units, one unit against two of half its size together, or three in a ring.
fn neighbours<'a>(sets: &'a Sets, seating: &'a Seating) -> impl Iterator<Item = Seating> + 'a {
    let places = places(seating);
    let unit = move |place: (usize, usize)| list(seating, place.0)[place.1];
    let same = move |a, b| sets.sizes[unit(a)] == sets.sizes[unit(b)];
    let valid = move |next: &Seating, touched: &[usize]| {
        touched.iter().all(|place| next.groups.get(*place).is_none_or(|group| sets.is_feasible(group)))
    };
    let (first, second) = (places.clone(), places.clone());
    let swaps = first.into_iter().flat_map(move |a| {
        let partners = second.clone().into_iter().filter(move |b| b.0 > a.0 && same(a, *b));
        partners.filter_map(move |b| {
            let mut next = seating.clone();
            put(&mut next, a, unit(b));
            put(&mut next, b, unit(a));
            valid(&next, &[a.0, b.0]).then_some(next)
        })
    });
    swaps.chain(splits(sets, seating)).chain(rings(sets, seating, places))
}

/// A larger unit changes places with several smaller ones of one other list.
fn splits<'a>(sets: &'a Sets, seating: &'a Seating) -> impl Iterator<Item = Seating> + 'a {
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
            let mut next = seating.clone();
            let mut exchange = |place: usize, out: &[usize], new: &[usize]| {
                let units = if place + 1 == lists { &mut next.rest } else { &mut next.groups[place] };
                units.retain(|unit| !out.contains(unit));
                units.extend_from_slice(new);
            };
            exchange(place, &[big], &small);
            exchange(other, &small, &[big]);
            let good = left == 0 && next.groups.iter().all(|group| sets.is_feasible(group));
            good.then_some(next)
        })
    })
}

/// Three units of one size in three different lists move round.
fn rings<'a>(
    sets: &'a Sets,
    seating: &'a Seating,
    places: Vec<(usize, usize)>,
) -> impl Iterator<Item = Seating> + 'a {
    let size = move |place: &(usize, usize)| sets.sizes[list(seating, place.0)[place.1]];
    let (second, third) = (places.clone(), places.clone());
    places.into_iter().flat_map(move |a| {
        let third = third.clone();
        second.clone().into_iter().filter(move |b| b.0 != a.0 && size(b) == size(&a)).flat_map(move |b| {
            let last =
                third.clone().into_iter().filter(move |c| c.0 > a.0 && c.0 > b.0 && size(c) == size(&a));
            last.filter_map(move |c| {
                let unit = |place: (usize, usize)| list(seating, place.0)[place.1];
                let mut next = seating.clone();
                put(&mut next, a, unit(b));
                put(&mut next, b, unit(c));
                put(&mut next, c, unit(a));
                let good = |place: usize| next.groups.get(place).is_none_or(|group| sets.is_feasible(group));
                [a.0, b.0, c.0].into_iter().all(good).then_some(next)
            })
        })
    })
}
