//! Hard rules and scores of a pair, recomputed from the answers.

use crate::optimum::{Lp, NONE, Vector};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const FEATURES: [&str; 8] =
    ["language", "interests", "sector", "age", "children", "travel", "availability", "goals"];
const TRAVEL: usize = 5;
const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

type Set<'a> = BTreeSet<&'a str>;

/// A household or a group.
pub struct Person<'a> {
    pub id: &'a str,
    row: &'a Value,
    answers: &'a Value,
    levels: BTreeMap<&'a str, usize>,
    slots: BTreeSet<i64>,
    interests: Set<'a>,
    sector: Set<'a>,
    fields: Set<'a>,
    /// Of a household its goals, of a group the goals it helps with.
    goals: Set<'a>,
    weights: [i64; 8],
    cell: usize,
}

/// A pair by position. `first`: on the first place of its group.
pub struct Pair {
    h: usize,
    g: usize,
    first: bool,
}

/// The round: both sides in canonical order.
pub struct Round<'a> {
    input: &'a Value,
    pub bits: u32,
    pub households: Vec<Person<'a>>,
    pub groups: Vec<Person<'a>>,
    /// (group, is its first place)
    pub columns: Vec<(usize, bool)>,
    pub locks: Vec<(usize, usize)>,
    forbidden: BTreeSet<(usize, usize)>,
    previous: BTreeSet<(usize, usize)>,
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn int(value: &Value) -> i64 {
    value.as_i64().unwrap_or(0)
}

fn yes(value: &Value) -> bool {
    value == true
}

fn texts(value: &Value) -> Set<'_> {
    list(value).iter().filter_map(Value::as_str).collect()
}

fn place(of: &[&str], code: &Value) -> usize {
    of.iter().position(|known| code == known).unwrap_or(0)
}

fn both<'a>(a: &Set<'a>, b: &Set<'a>) -> bool {
    !a.is_empty() && !b.is_empty()
}

impl<'a> Person<'a> {
    fn new(input: &'a Value, row: &'a Value) -> Self {
        let answers = &row["answers"];
        let sector = texts(&answers["sector"]);
        let likes = texts(&answers["likes"]);
        let helps = input["rulebook"]["helps"].as_object().into_iter().flatten();
        let helped = helps.filter(|(_, by)| !texts(by).is_disjoint(&likes)).map(|(goal, _)| goal.as_str());
        Self {
            id: row["id"].as_str().unwrap_or_default(),
            levels: list(&answers["languages"])
                .iter()
                .map(|l| (l[0].as_str().unwrap_or(""), place(&LEVELS, &l[1])))
                .collect(),
            slots: list(&answers["slots"]).iter().map(int).collect(),
            interests: texts(&answers["interests"]),
            fields: sector.iter().filter_map(|code| code.split('.').next()).collect(),
            goals: helped.chain(texts(&answers["goals"])).collect(),
            weights: weights(&input["rulebook"]["features"], row),
            cell: list(&input["travel"]["cells"])
                .iter()
                .position(|cell| *cell == row["cell"])
                .unwrap_or(usize::MAX),
            sector,
            row,
            answers,
        }
    }

    fn childless(answers: &Value) -> bool {
        answers["kind"] == "alone" || answers["kind"] == "couple"
    }
}

/// Largest remainder to 1000. Silence about one feature is "some" (2), about all the rulebook's weights.
fn weights(features: &Value, row: &Value) -> [i64; 8] {
    let own = FEATURES.iter().any(|code| int(&row["importance"][code]) > 0);
    let raw = |own: bool, skip: bool| {
        let mut raw = [0; 8];
        for rule in list(features).iter().filter(|rule| !skip || rule["code"] != "children") {
            let f = place(&FEATURES, &rule["code"]);
            raw[f] =
                if own { row["importance"][FEATURES[f]].as_i64().unwrap_or(2) } else { int(&rule["weight"]) };
        }
        raw
    };
    let skip = Person::childless(&row["answers"]);
    let tries = [raw(own, skip), raw(false, skip), raw(false, false)];
    let raw = tries.into_iter().find(|raw| raw.iter().sum::<i64>() > 0).unwrap_or([1; 8]);
    let sum: i64 = raw.iter().sum();
    let mut shares = raw.map(|weight| weight * 1000 / sum);
    let mut order: Vec<usize> = (0..8).collect();
    order.sort_by_key(|f| std::cmp::Reverse(raw[*f] * 1000 % sum));
    let missing = 1000 - shares.iter().sum::<i64>();
    order.into_iter().take(missing as usize).for_each(|f| shares[f] += 1);
    shares
}

impl<'a> Round<'a> {
    pub fn new(input: &'a Value) -> Result<Self, String> {
        let side = |name: &str| {
            let mut people: Vec<Person<'_>> =
                list(&input[name]).iter().map(|row| Person::new(input, row)).collect();
            people.sort_by_key(|person| person.id);
            people
        };
        let (households, groups) = (side("households"), side("groups"));
        let many = |g: &usize| int(&groups[*g].row["places"]) > 1;
        let columns: Vec<(usize, bool)> = (0..groups.len())
            .flat_map(|g| [(g, true)].into_iter().chain(many(&g).then_some((g, false))))
            .collect();
        let at = |people: &[Person<'_>], id: &Value| {
            people.binary_search_by_key(&id.as_str()?, |person| person.id).ok()
        };
        let pair = |row: &Value| Some((at(&households, &row["h"])?, at(&groups, &row["g"])?));
        let pairs = |name: &str| list(&input[name]).iter().filter_map(pair).collect::<Vec<_>>();
        let round = Self {
            bits: 64 - (households.len().max(columns.len()) as u64 + 1).leading_zeros(),
            locks: pairs("locks"),
            forbidden: pairs("pair_facts").into_iter().chain(pairs("exclusions")).collect(),
            previous: pairs("previous").into_iter().collect(),
            households,
            groups,
            columns,
            input,
        };
        for ((h, g), lock) in round.locks.iter().zip(list(&input["locks"])) {
            let reason = lock["override"].as_str().is_some_and(|text| !text.trim().is_empty());
            crate::require(
                reason || round.is_allowed(*h, *g),
                "input: a lock breaks a rule without a reason",
            )?;
        }
        Ok(round)
    }

    fn book(&self) -> &Value {
        &self.input["rulebook"]
    }

    fn minutes(&self, h: &Person<'_>, g: &Person<'_>) -> i64 {
        self.input["travel"]["minutes"][h.cell][g.cell].as_i64().unwrap_or(i64::MAX)
    }

    /// Rules H1 to H13 and the exclusions.
    fn is_allowed(&self, h: usize, g: usize) -> bool {
        let forbidden = self.forbidden.contains(&(h, g));
        let (h, g, limits) = (&self.households[h], &self.groups[g], &self.book()["limits"]);
        let (mine, yours) = (h.answers, g.answers);
        let city = |own: &'a Value| if own.is_null() { &self.input["city"] } else { own };
        let contact = |own: &Value| {
            if own.is_null() { 1 } else { place(&["light", "medium", "much"], own) }
        };
        let workable = place(&LEVELS, &limits["workable_level"]);
        let talk = shared_level(h, g).is_some_and(|level| level >= workable)
            || yes(&mine["no_common_language"]) && yes(&yours["no_common_language"]);
        let kinds = texts(&yours["kinds"]);
        !forbidden
            && talk
            && self.minutes(h, g) <= int(&h.row["limit"]).min(int(&g.row["limit"]))
            && h.slots.intersection(&g.slots).count() as i64 >= int(&limits["min_slots"])
            && city(&h.row["city"]) == city(&g.row["city"])
            && yes(&h.row["ready"])
            && yes(&g.row["ready"])
            && !yes(&h.row["waiting_arm"])
            && int(&h.row["size"]) <= int(&g.row["max_size"])
            && (kinds.is_empty() || mine["kind"].as_str().is_none_or(|kind| kinds.contains(kind)))
            && ["women_only", "men_only"].iter().all(|wish| !yes(&mine[wish]) || yes(&yours[wish]))
            && (!yes(&mine["minors"]) || yes(&yours["screened"]))
            && contact(&mine["contact"]) <= contact(&yours["contact"])
            && self.musts_hold(h, g)
    }

    fn musts_hold(&self, h: &Person<'_>, g: &Person<'_>) -> bool {
        let least = int(&self.book()["limits"]["must_value"]);
        let (values, seen_by_group) = if list(&h.row["musts"]).len() + list(&g.row["musts"]).len() > 0 {
            self.values(h, g)
        } else {
            return true;
        };
        let holds = |must: &Value, travel: Option<i64>| {
            let f = place(&FEATURES, must);
            let value = if f == TRAVEL { travel } else { values[f] };
            value.is_none_or(|value| value >= least)
        };
        list(&h.row["musts"]).iter().all(|must| holds(must, values[TRAVEL]))
            && list(&g.row["musts"]).iter().all(|must| holds(must, Some(seen_by_group)))
    }

    /// Match values as the household sees them, `None` = unknown, and travel as the group sees it.
    fn values(&self, h: &Person<'_>, g: &Person<'_>) -> ([Option<i64>; 8], i64) {
        let limits = &self.book()["limits"];
        let (minutes, near, need) =
            (self.minutes(h, g), int(&limits["near_minutes"]), int(&limits["need_slots"]));
        let travel = |limit: i64| match minutes {
            close if close <= near => 1000,
            far if far >= limit => 0,
            _ => (limit - minutes) * 1000 / (limit - near),
        };
        let likes = !list(&g.answers["likes"]).is_empty();
        let shared = shared_level(h, g).map_or(0, |level| int(&limits["language_values"][level]));
        let language = match h.goals.contains("language") && likes {
            true => (shared + if g.goals.contains("language") { 1000 } else { 0 }) / 2,
            false => shared,
        };
        let count = |a: &Set<'_>, b: &Set<'_>| a.intersection(b).count() as i64;
        let interests = || {
            1000 * count(&h.interests, &g.interests) / (h.interests.union(&g.interests).count() as i64 + 2)
        };
        let sector = || match (count(&h.sector, &g.sector), count(&h.fields, &g.fields)) {
            (0, 0) => 0,
            (0, _) => 500,
            _ => 1000,
        };
        let ages = list(&g.answers["age"]);
        let age = |own: i64| {
            ages.iter().map(|other| 1000 - 200 * (own - int(other)).abs()).sum::<i64>() / ages.len() as i64
        };
        let (young, theirs) = (list(&h.answers["children"]), list(&g.answers["children"]));
        let nearest = |band: &Value| {
            theirs.iter().map(|other| 1000 - 500 * (int(band) - int(other)).abs()).max().unwrap_or(0)
        };
        let children = !young.is_empty() && !theirs.is_empty() && !Person::childless(h.answers);
        let slots = h.slots.intersection(&g.slots).count() as i64;
        let aims: Set<'_> = h.goals.iter().copied().filter(|goal| *goal != "language").collect();
        let values = [
            (!h.levels.is_empty() && !g.levels.is_empty()).then_some(language),
            both(&h.interests, &g.interests).then(interests),
            both(&h.sector, &g.sector).then(sector),
            h.answers["age"].as_i64().filter(|_| !ages.is_empty()).map(age),
            children.then(|| young.iter().map(nearest).sum::<i64>() / young.len() as i64),
            Some(travel(int(&h.row["limit"]))),
            (!h.slots.is_empty() && !g.slots.is_empty()).then(|| slots.min(need) * 1000 / need),
            (!aims.is_empty() && likes).then(|| 1000 * count(&aims, &g.goals) / aims.len() as i64),
        ];
        (values, travel(int(&g.row["limit"])))
    }

    /// (u, v, w)
    fn score(&self, h: usize, g: usize) -> (i64, i64, i64) {
        let (h, g) = (&self.households[h], &self.groups[g]);
        let (values, seen_by_group) = self.values(h, g);
        let mut filled = [500; 8];
        list(&self.book()["features"])
            .iter()
            .for_each(|rule| filled[place(&FEATURES, &rule["code"])] = int(&rule["prior"]));
        filled.iter_mut().zip(values).for_each(|(value, found)| *value = found.unwrap_or(*value));
        let sum = |weights: &[i64; 8], values: &[i64; 8]| {
            weights.iter().zip(values).map(|(a, b)| a * b).sum::<i64>()
        };
        let u = sum(&h.weights, &filled);
        filled[TRAVEL] = seen_by_group;
        let (v, alpha) = (sum(&g.weights, &filled), int(&self.book()["alpha"]));
        (u, v, alpha * u + (1000 - alpha) * v)
    }

    /// What a pair costs in each tier, the first two and the counts of floors apart.
    fn parts(&self, h: usize, g: usize) -> ([bool; 3], i64, i64) {
        let (u, v, w) = self.score(h, g);
        let kappa = if self.previous.contains(&(h, g)) { int(&self.book()["kappa"]) } else { 0 };
        let text =
            [self.input["seed"].as_str().unwrap_or(""), self.households[h].id, self.groups[g].id].concat();
        let byte =
            |at: usize| text.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok()).unwrap_or(0);
        let hash = blake3::hash(&(0..text.len() / 2).map(|at| byte(2 * at)).collect::<Vec<u8>>());
        let ticket = hash.as_bytes()[..5].iter().fold(0, |number, byte| number * 256 + i64::from(*byte));
        ([0, 1, 2].map(|k| u.min(v) < int(&self.book()["floors"][k])), -w - kappa, ticket)
    }

    /// The pairs of a result by position: known, in order, allowed or locked, scored right, within capacity.
    pub fn matched(&self, said: &Value) -> Result<Vec<Pair>, String> {
        let mut pairs: Vec<Pair> = Vec::new();
        let mut taken = vec![0; self.groups.len()];
        for (row, pair) in list(said).iter().enumerate() {
            let wrong = |what: &str| format!("pairs, row {}: {what}", row + 1);
            let h = self
                .households
                .iter()
                .position(|person| pair["h"] == person.id)
                .ok_or_else(|| wrong("unknown"))?;
            let g = self
                .groups
                .iter()
                .position(|person| pair["g"] == person.id)
                .ok_or_else(|| wrong("unknown"))?;
            let locked = self.locks.contains(&(h, g));
            let (u, v, w) = self.score(h, g);
            let free = self.locks.iter().all(|(fixed, _)| *fixed != h) && self.is_allowed(h, g);
            taken[g] += 1;
            crate::require(locked || free, &wrong("forbidden"))?;
            crate::require(taken[g] <= int(&self.groups[g].row["places"]), &wrong("no place left"))?;
            crate::require(pairs.last().is_none_or(|last| last.h < h), &wrong("order"))?;
            let id = [self.households[h].id, self.groups[g].id];
            let whole = json!({"h": id[0], "g": id[1], "u": u, "v": v, "w": w, "locked": locked});
            crate::require(*pair == whole, &wrong("scored otherwise"))?;
            pairs.push(Pair { h, g, first: false });
        }
        let kept = self.locks.iter().all(|lock| pairs.iter().any(|pair| (pair.h, pair.g) == *lock));
        crate::require(kept, "pairs: a lock is missing")?;
        // The first place goes to a locked pair, else to the first household: the places of a group cost the same.
        let mut given = BTreeSet::new();
        for locked in [true, false] {
            for pair in pairs.iter_mut().filter(|pair| self.locks.contains(&(pair.h, pair.g)) == locked) {
                pair.first = given.insert(pair.g);
            }
        }
        Ok(pairs)
    }

    fn classes(&self, pair: &Pair) -> [usize; 2] {
        [&self.households[pair.h], &self.groups[pair.g]]
            .map(|side| int(&side.row["class"]).clamp(1, 3) as usize)
    }

    /// Recounts the objective, locked pairs included.
    pub fn tiers(&self, pairs: &[Pair]) -> Value {
        let (mut t1, mut t1b, mut t2, mut t3, mut t4) = ([0; 3], [0; 3], [0; 3], 0, 0);
        for pair in pairs {
            let (floors, welfare, ticket) = self.parts(pair.h, pair.g);
            let [class_h, class_g] = self.classes(pair);
            t1[class_h - 1] -= 1;
            t1b[class_g - 1] -= i32::from(pair.first);
            (0..3).for_each(|k| t2[k] += i32::from(floors[k]));
            t3 += welfare;
            t4 += ticket;
        }
        json!({"t1": t1, "t1b": t1b, "t2": t2, "t3": t3, "t4": t4})
    }

    /// The linear programme beside the locks, over every allowed pair.
    pub fn lp(&self, pairs: &[Pair]) -> Lp<5> {
        let places = |(g, first): &(usize, bool)| {
            if *first { 1 } else { int(&self.groups[*g].row["places"]) as u32 - 1 }
        };
        let at = |g: usize, first: bool| {
            self.columns.binary_search_by_key(&(g, !first), |(g, first)| (*g, !first)).ok()
        };
        let mut lp = Lp::new(
            self.columns.iter().map(places).collect(),
            self.columns.iter().map(|(g, _)| *g).collect(),
        );
        lp.mate = vec![NONE; self.households.len()];
        for pair in pairs {
            let column = at(pair.g, pair.first).unwrap_or(0);
            if self.locks.contains(&(pair.h, pair.g)) {
                lp.room[column] -= 1
            } else {
                lp.mate[pair.h] = column as u32
            }
        }
        for h in 0..self.households.len() {
            let free = self.locks.iter().all(|(locked, _)| *locked != h);
            for g in (0..self.groups.len()).filter(|g| free && self.is_allowed(h, *g)) {
                for first in [true, false] {
                    if let Some(column) = at(g, first).filter(|column| lp.room[*column] > 0) {
                        lp.push(column, self.cost(&Pair { h, g, first }));
                    }
                }
            }
            lp.end_row();
        }
        lp
    }

    fn cost(&self, pair: &Pair) -> Vector<5> {
        let (floors, welfare, ticket) = self.parts(pair.h, pair.g);
        let packed = |at: usize| 1_i64 << (self.bits as usize * (2 - at));
        let [class_h, class_g] = self.classes(pair);
        let low = (0..3).filter(|k| floors[*k]).map(packed).sum();
        [-packed(class_h - 1), if pair.first { -packed(class_g - 1) } else { 0 }, low, welfare, ticket]
    }
}

/// The best common language by the lower of both levels.
fn shared_level(h: &Person<'_>, g: &Person<'_>) -> Option<usize> {
    h.levels.iter().filter_map(|(code, own)| Some(*own.min(g.levels.get(code)?))).max()
}
