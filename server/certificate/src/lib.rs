//! The independent checker: recomputes rules and scores from the answers and proves that a result is the optimum.
//!
//! It shares no code with the engine and contains no solver. It accepts a result only if: both documents hash to
//! what they say; every pair is allowed and scored right; the dual values are feasible on every allowed pair; every
//! slackness condition holds; all five tiers agree; uniqueness and the shortage witness are true. Measures and
//! reasons are covered by the output hash only.

mod canonical;
pub mod optimum;
mod rules;

use optimum::{Lp, NONE, Vector};
use rules::{Person, cost, int, is_allowed, list, score};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What was proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    pub input_hash: String,
    pub output_hash: String,
    pub pairs: usize,
    pub unique: bool,
}

fn require(holds: bool, otherwise: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise.into()) }
}

/// Checks a result document against its input document. The error says what is wrong, and where.
pub fn verify(input: &[u8], result: &[u8]) -> Result<Proven, String> {
    let input: Value = serde_json::from_slice(input).map_err(|error| format!("input: {error}"))?;
    let mut result: Value = serde_json::from_slice(result).map_err(|error| format!("result: {error}"))?;
    let said = result.as_object_mut().and_then(|map| map.remove("output_hash")).unwrap_or_default();
    let hash = canonical::hash("samenhier/match-result/1 output", "", &result).ok_or("result: a fraction")?;
    let input_hash =
        canonical::hash("samenhier/match/1 input", canonical::SETS, &input).ok_or("input: a fraction")?;
    let name = json!({"id": input["rulebook"]["id"], "version": input["rulebook"]["version"]});
    require(said == hash, "output_hash: the result was changed after it was made")?;
    require(input["format"] == "samenhier/match/1", "input: another format")?;
    require(result["format"] == "samenhier/match-result/1", "result: another format")?;
    require(result["input_hash"] == input_hash, "input_hash: made from another input")?;
    require(
        result["engine"] == input["engine"] && result["seed"] == input["seed"],
        "engine or seed: other ones",
    )?;
    require(result["rulebook"] == name, "rulebook: another one")?;
    let round = Round::new(&input)?;
    let (lp, matched) = round.lp(list(&result["pairs"]))?;
    let duals = |side: &str| {
        serde_json::from_value::<Vec<Vector<5>>>(result["duals"][side].clone())
            .map_err(|error| format!("duals.{side}: {error}"))
    };
    let (pi, rho) = (duals("pi")?, duals("rho")?);
    lp.check(&pi, &rho).map_err(|(what, at)| format!("duals: {what} {at} is not optimal"))?;
    require(result["duals"]["bits"] == round.bits, "duals.bits")?;
    require(round.are_tiers(&result["tiers"], matched), "tiers: counted otherwise")?;
    let unique = lp.is_unique(&pi, &rho);
    require(result["unique"] == unique, "unique: not so")?;
    let out = |h: &usize| lp.mate[*h] == NONE && !round.locks.contains_key(h);
    let out: Vec<usize> = (0..pi.len()).filter(out).collect();
    let names: Vec<&str> = out.iter().map(|h| round.households[*h].id).collect();
    require(result["unmatched"] == json!(names), "unmatched: not who is left out")?;
    let short = out.iter().any(|h| !lp.edges(*h).is_empty());
    require(round.is_shortage(&result["hall"], &lp, short), "hall: not a shortage")?;
    Ok(Proven { input_hash, output_hash: hash, pairs: list(&result["pairs"]).len(), unique })
}

/// The round: both sides in canonical order.
struct Round<'a> {
    input: &'a Value,
    bits: u32,
    households: Vec<Person<'a>>,
    groups: Vec<Person<'a>>,
    locks: BTreeMap<usize, usize>,
    forbidden: BTreeSet<(usize, usize)>,
    previous: BTreeSet<(usize, usize)>,
}

impl<'a> Round<'a> {
    fn new(input: &'a Value) -> Result<Self, String> {
        let side = |name: &str| {
            let mut people: Vec<_> = list(&input[name]).iter().map(|row| Person::new(input, row)).collect();
            people.sort_by_key(|person| person.id);
            people
        };
        let (households, groups) = (side("households"), side("groups"));
        let pair = |row| position(&households, &groups, row);
        let pairs = |name: &str| list(&input[name]).iter().filter_map(pair).collect::<Vec<_>>();
        let round = Self {
            bits: 64 - (households.len().max(groups.len()) as u64 + 1).leading_zeros(),
            locks: pairs("locks").into_iter().collect(),
            forbidden: pairs("pair_facts").into_iter().chain(pairs("exclusions")).collect(),
            previous: pairs("previous").into_iter().collect(),
            households,
            groups,
            input,
        };
        let good = |lock: &Value| {
            let reason = lock["override"].as_str().is_some_and(|text| !text.trim().is_empty());
            reason
                || position(&round.households, &round.groups, lock).is_some_and(|(h, g)| round.allows(h, g))
        };
        require(list(&input["locks"]).iter().all(good), "input: a lock breaks a rule without a reason")?;
        Ok(round)
    }

    fn allows(&self, h: usize, g: usize) -> bool {
        !self.forbidden.contains(&(h, g)) && is_allowed(self.input, &self.households[h], &self.groups[g])
    }

    fn cost(&self, h: usize, g: usize, first: bool) -> Vector<5> {
        let again = self.previous.contains(&(h, g));
        cost(self.input, &self.households[h], &self.groups[g], self.bits, first, again)
    }

    /// The linear programme beside the locks, and the objective of all pairs. The first place of a group goes to a
    /// locked pair, else to its first household: places of one group that are in use cost the same.
    fn lp(&self, said: &[Value]) -> Result<(Lp<5>, Vector<5>), String> {
        let places = |g: &Person<'_>| [1, (int(&g.row["places"]) - 1).max(0) as u32];
        let mut lp = Lp { room: self.groups.iter().flat_map(places).collect(), ..Lp::default() };
        lp.load = vec![0; lp.room.len()];
        lp.mate = vec![NONE; self.households.len()];
        let mut pairs = Vec::new();
        for (row, pair) in said.iter().enumerate() {
            let wrong = |what: &str| format!("pairs, row {}: {what}", row + 1);
            let (h, g) = position(&self.households, &self.groups, pair).ok_or_else(|| wrong("unknown"))?;
            let (u, v, w) = score(self.input, &self.households[h], &self.groups[g]);
            let lock = self.locks.get(&h);
            let id = [self.households[h].id, self.groups[g].id];
            let whole = json!({"h": id[0], "g": id[1], "u": u, "v": v, "w": w, "locked": lock.is_some()});
            require(*pair == whole, &wrong("scored otherwise"))?;
            require(lock.map_or_else(|| self.allows(h, g), |fixed| *fixed == g), &wrong("forbidden"))?;
            require(pairs.last().is_none_or(|(_, last, _)| *last < h), &wrong("order"))?;
            pairs.push((lock.is_none(), h, g));
        }
        pairs.sort();
        let (mut total, mut seen) = ([0; 5], BTreeSet::new());
        for (free, h, g) in &pairs {
            let first = seen.insert(*g);
            let column = 2 * g + usize::from(!first);
            let cost = self.cost(*h, *g, first);
            (0..5).for_each(|k| total[k] += cost[k]);
            if *free {
                lp.load[column] += 1;
                lp.mate[*h] = column as u32;
            } else {
                lp.room[column] = lp.room[column].checked_sub(1).ok_or("pairs: no place left")?;
            }
        }
        require(
            pairs.iter().filter(|(free, ..)| !free).count() == self.locks.len(),
            "pairs: a lock is missing",
        )?;
        self.add_edges(&mut lp);
        Ok((lp, total))
    }

    fn add_edges(&self, lp: &mut Lp<5>) {
        lp.start.push(0);
        for h in 0..self.households.len() {
            let open = |g: &usize| !self.locks.contains_key(&h) && self.allows(h, *g);
            for column in (0..self.groups.len()).filter(open).flat_map(|g| [2 * g, 2 * g + 1]) {
                if lp.room[column] > 0 {
                    lp.column.push(column as u32);
                    lp.cost.push(self.cost(h, column / 2, column % 2 == 0));
                }
            }
            lp.start.push(lp.column.len() as u32);
        }
    }

    fn are_tiers(&self, tiers: &Value, total: Vector<5>) -> bool {
        let n = self.households.len().max(self.groups.len()) as i64;
        let packed = |name: &str, sign: i64| {
            let counts = [0, 1, 2].map(|k| sign * tiers[name][k].as_i64().unwrap_or(i64::MAX / 2));
            let sum = counts.iter().fold(0, |sum, count| (sum << self.bits) + (*count).clamp(0, n));
            counts.iter().all(|count| (0..=n).contains(count)).then_some(sign * sum)
        };
        [packed("t1", -1), packed("t1b", -1), packed("t2", 1)] == [total[0], total[1], total[2]].map(Some)
            && tiers["t3"] == total[3]
            && tiers["t4"] == total[4]
    }

    /// These households can have these groups only, and there are more of them than places.
    fn is_shortage(&self, hall: &Value, lp: &Lp<5>, short: bool) -> bool {
        let at = |id: &Value| self.households.binary_search_by_key(&id.as_str()?, |one| one.id).ok();
        let rows: BTreeSet<usize> = list(&hall["households"]).iter().filter_map(at).collect();
        let columns = rows.iter().flat_map(|row| lp.edges(*row)).map(|edge| lp.column[edge] as usize);
        let near: BTreeSet<usize> = columns.map(|column| column / 2).collect();
        let names: Vec<&str> = near.iter().map(|g| self.groups[*g].id).collect();
        let places: u32 = near.iter().map(|g| lp.room[2 * g] + lp.room[2 * g + 1]).sum();
        (rows.is_empty() != short && rows.len() == list(&hall["households"]).len())
            && (hall["groups"] == json!(names) && hall["places"] == places)
            && (rows.is_empty() || rows.len() > places as usize)
    }
}

fn position(households: &[Person<'_>], groups: &[Person<'_>], pair: &Value) -> Option<(usize, usize)> {
    let at =
        |people: &[Person<'_>], id: &Value| people.binary_search_by_key(&id.as_str()?, |one| one.id).ok();
    Some((at(households, &pair["h"])?, at(groups, &pair["g"])?))
}
