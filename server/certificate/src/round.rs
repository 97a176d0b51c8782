//! The round as a linear programme: rows are households, columns are places, costs are the words of the objective.

use crate::{
    documents::{HoldBack, Input, Pair, Row},
    optimum::{Lp, Vector},
    require,
    rules::{Person, bytes, is_allowed, score},
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Both sides in canonical order, who has whom, and what it must be measured against.
pub struct Round<'a> {
    input: &'a Input,
    seed: Vec<u8>,
    pub bits: u32,
    households: Vec<Person<'a>>,
    groups: Vec<Person<'a>>,
    previous: BTreeSet<(usize, usize)>,
    forbidden: BTreeSet<(usize, usize)>,
    locks: BTreeMap<usize, usize>,
    pub matched: BTreeMap<usize, usize>,
    total: Vector<5>,
    some_wait: bool,
    pub lp: Lp<5>,
}

fn find(people: &[Person<'_>], id: &str) -> Option<usize> {
    people.binary_search_by_key(&id, |person| &person.row.id).ok()
}

impl<'a> Round<'a> {
    pub fn new(input: &'a Input, pairs: &Value) -> Result<Self, String> {
        let side = |rows: &'a [Row]| {
            let mut people: Vec<_> = rows.iter().map(|row| Person::new(input, row)).collect();
            people.sort_by_key(|person| &person.row.id);
            people
        };
        let (households, groups) = (side(&input.households), side(&input.groups));
        let ids: BTreeSet<_> = households.iter().chain(&groups).map(|person| &person.row.id).collect();
        require(ids.len() == households.len() + groups.len(), "input: an id stands twice")?;
        let at = |h: &str, g: &str| Some((find(&households, h)?, find(&groups, g)?));
        let all = |list: &[Pair]| list.iter().filter_map(|pair| at(&pair.h, &pair.g)).collect::<Vec<_>>();
        let said = |pair: &Value| at(pair["h"].as_str()?, pair["g"].as_str()?);
        let mut round = Self {
            seed: bytes(&input.seed),
            bits: 64 - (households.len().max(groups.len()) as u64 + 1).leading_zeros(),
            previous: all(&input.previous).into_iter().collect(),
            forbidden: all(&input.pair_facts).into_iter().chain(all(&input.exclusions)).collect(),
            locks: all(&input.locks).into_iter().collect(),
            matched: pairs.as_array().into_iter().flatten().filter_map(said).collect(),
            total: [0; 5],
            some_wait: false,
            lp: Lp::default(),
            input,
            households,
            groups,
        };
        round.some_wait = (0..round.households.len()).any(|h| round.waits(h) > 0);
        for lock in &input.locks {
            let reason = lock.r#override.as_ref().is_some_and(|reason| !reason.trim().is_empty());
            let pair = find(&round.households, &lock.h).zip(find(&round.groups, &lock.g));
            let holds = pair
                .is_some_and(|(h, g)| round.matched.get(&h) == Some(&g) && (reason || round.allows(h, g)));
            require(holds, "pairs: a lock is missing, or breaks a rule without a reason")?;
        }
        round.fill()?;
        Ok(round)
    }

    fn allows(&self, h: usize, g: usize) -> bool {
        !self.forbidden.contains(&(h, g)) && is_allowed(self.input, &self.households[h], &self.groups[g])
    }

    /// What waiting is worth to a household that may: its match counts in the welfare alone.
    fn waits(&self, h: usize) -> i64 {
        let (row, rule) = (self.households[h].row, &self.input.rulebook.hold_back);
        let worth = |rule: &HoldBack| i64::from(rule.start) - i64::from(rule.fall) * i64::from(row.weeks);
        if row.class == 1 { 0 } else { rule.as_ref().map_or(0, worth).max(0) }
    }

    /// What a pair costs on the first place of its group.
    fn cost(&self, h: usize, g: usize) -> Vector<5> {
        let (book, household, group) = (&self.input.rulebook, &self.households[h], &self.groups[g]);
        let [u, v, w] = score(self.input, household, group);
        let count = |class: u8| 1_i64 << (self.bits * (3 - u32::from(class.clamp(1, 3))));
        let under = [1, 2, 3].into_iter().filter(|k| u.min(v) < book.floors[usize::from(*k) - 1].into());
        let bonus = if self.previous.contains(&(h, g)) { book.kappa.into() } else { 0 };
        let hash = blake3::hash(&[&self.seed[..], &household.key, &group.key].concat());
        let lottery = hash.as_bytes()[..5].iter().fold(0, |number, byte| number * 256 + i64::from(*byte));
        let counts = self.waits(h) == 0;
        let group_counts = !self.some_wait || group.row.class == 1;
        let class = |counts: bool, row: &Row| if counts { -count(row.class) } else { 0 };
        [
            class(counts, household.row),
            class(group_counts, group.row),
            under.map(count).sum(),
            -w - bonus,
            lottery,
        ]
    }

    /// Places, edges and who takes which. The first place of a group goes to a locked pair, else to its first
    /// household: places of one group that are in use cost the same.
    fn fill(&mut self) -> Result<(), String> {
        let mut order: Vec<_> =
            self.matched.iter().map(|(h, g)| (!self.locks.contains_key(h), *h, *g)).collect();
        order.sort();
        let places = |group: &Person<'_>| [1, u32::from(group.row.places).saturating_sub(1)];
        let mut lp =
            Lp { room: self.groups.iter().flat_map(places).chain([0, u32::MAX]).collect(), ..Lp::default() };
        lp.load = vec![0; lp.room.len()];
        let (mut seen, mut takes) = (BTreeSet::new(), vec![lp.room.len() - 1; self.households.len()]);
        for (is_free, h, g) in order {
            let column = 2 * g + usize::from(!seen.insert(g));
            let cost = self.cost(h, g);
            (0..5).filter(|k| *k != 1 || column % 2 == 0).for_each(|k| self.total[k] += cost[k]);
            if is_free {
                takes[h] = column;
            } else {
                lp.room[column] = lp.room[column].checked_sub(1).ok_or("pairs: no place left")?;
            }
        }
        for (h, column) in takes.into_iter().enumerate() {
            lp.start.push(lp.column.len());
            for g in (0..self.groups.len()).filter(|g| !self.locks.contains_key(&h) && self.allows(h, *g)) {
                let cost = self.cost(h, g);
                lp.add(2 * g, cost);
                lp.add(2 * g + 1, [cost[0], 0, cost[2], cost[3], cost[4]]);
            }
            let waits = [0, 0, 0, -self.waits(h), 0];
            if !self.matched.contains_key(&h) {
                self.total[3] += waits[3];
            }
            lp.add(lp.room.len() - 1, waits);
            let taken = (lp.start[h]..lp.column.len()).find(|edge| lp.column[*edge] as usize == column);
            lp.mate.push(
                taken.ok_or_else(|| format!("pairs: {} in a forbidden one", self.households[h].row.id))?,
            );
            lp.load[column] += 1;
        }
        lp.start.push(lp.column.len());
        self.lp = lp;
        Ok(())
    }

    pub fn pairs(&self) -> Value {
        let pair = |(h, g): (&usize, &usize)| {
            let (household, group) = (&self.households[*h], &self.groups[*g]);
            let [u, v, w] = score(self.input, household, group);
            let locked = self.locks.contains_key(h);
            json!({"h": household.row.id, "g": group.row.id, "u": u, "v": v, "w": w, "locked": locked})
        };
        self.matched.iter().map(pair).collect()
    }

    pub fn unmatched(&self) -> Value {
        let left_out = (0..self.households.len()).filter(|h| !self.matched.contains_key(h));
        left_out.map(|h| json!(self.households[h].row.id)).collect()
    }

    pub fn tiers(&self) -> Value {
        let counts = |word: i64| [2, 1, 0].map(|k| (word >> (k * self.bits)) & ((1 << self.bits) - 1));
        let minus = |word: i64| counts(-word).map(|count| -count);
        let [t1, t1b, t2, t3, t4] = self.total;
        json!({"t1": minus(t1), "t1b": minus(t1b), "t2": counts(t2), "t3": t3, "t4": t4})
    }

    /// Who was left out though a group was possible, and everybody they compete with: too many for these groups.
    pub fn shortage(&self) -> Value {
        let of = |h: &usize| self.lp.start[*h]..self.lp.start[h + 1] - 1;
        let near = |rows: &BTreeSet<usize>| -> BTreeSet<usize> {
            rows.iter().flat_map(of).map(|edge| self.lp.column[edge] as usize / 2).collect()
        };
        let left_out = |h: &usize| !self.matched.contains_key(h) && self.waits(*h) == 0 && !of(h).is_empty();
        let mut rows: BTreeSet<usize> = (0..self.households.len()).filter(left_out).collect();
        let mut groups = near(&rows);
        loop {
            let held = self.matched.iter().filter(|(h, g)| groups.contains(g) && !self.locks.contains_key(h));
            let before = rows.len();
            rows.extend(held.map(|(h, _)| *h));
            if rows.len() == before {
                break;
            }
            groups = near(&rows);
        }
        let places = groups.iter().map(|g| self.lp.room[2 * g] + self.lp.room[2 * g + 1]).sum::<u32>();
        let households: Vec<_> = rows.iter().map(|h| &self.households[*h].row.id).collect();
        let groups: Vec<_> = groups.iter().map(|g| &self.groups[*g].row.id).collect();
        json!({"households": households, "groups": groups, "places": places})
    }
}
