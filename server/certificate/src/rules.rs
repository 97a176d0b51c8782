//! Hard rules and scores of a pair, recomputed from the answers.

use crate::optimum::Vector;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const FEATURES: [&str; 8] =
    ["language", "interests", "sector", "age", "children", "travel", "availability", "goals"];
const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/// A household or a group.
pub struct Person<'a> {
    pub id: &'a str,
    pub row: &'a Value,
    said: &'a Value,
    levels: BTreeMap<&'a str, usize>,
    slots: i64,
    /// Interests, codes of work, fields of work, goals (of a group: those it helps with) but the language.
    sets: [BTreeSet<&'a str>; 4],
    /// Wants to practise the language, or likes to.
    practice: bool,
    weights: [i64; 8],
    cell: usize,
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub fn int(value: &Value) -> i64 {
    value.as_i64().unwrap_or(0)
}

fn texts(value: &Value) -> BTreeSet<&str> {
    list(value).iter().filter_map(Value::as_str).collect()
}

fn place(of: &[&str], code: &Value) -> usize {
    of.iter().position(|known| code == known).unwrap_or(0)
}

fn childless(said: &Value) -> bool {
    said["kind"] == "alone" || said["kind"] == "couple"
}

impl<'a> Person<'a> {
    pub fn new(input: &'a Value, row: &'a Value) -> Self {
        let (said, book) = (&row["answers"], &input["rulebook"]);
        let (sector, likes) = (texts(&said["sector"]), texts(&said["likes"]));
        let serves = |by: &Value| texts(by).iter().any(|like| likes.contains(like));
        let served = book["helps"].as_object().into_iter().flatten().filter(|(_, by)| serves(by));
        let mut goals: BTreeSet<&str> =
            served.map(|(goal, _)| goal.as_str()).chain(texts(&said["goals"])).collect();
        let practice = goals.remove("language");
        // A group that answered is known to help with nothing, which is not the same as unknown.
        goals.extend((!likes.is_empty()).then_some(""));
        let fields = sector.iter().filter_map(|code| code.split('.').next()).collect();
        let level = |spoken: &'a Value| (spoken[0].as_str().unwrap_or(""), place(&LEVELS, &spoken[1]));
        Self {
            id: row["id"].as_str().unwrap_or_default(),
            levels: list(&said["languages"]).iter().map(level).collect(),
            slots: list(&said["slots"]).iter().fold(0, |bits, slot| bits | 1 << (int(slot) & 31)),
            sets: [texts(&said["interests"]), sector, fields, goals],
            weights: weights(list(&book["features"]), row),
            cell: list(&input["travel"]["cells"]).iter().position(|cell| *cell == row["cell"]).unwrap_or(0),
            practice,
            row,
            said,
        }
    }

    fn shared(&self, other: &Self) -> Option<usize> {
        self.levels.iter().filter_map(|(code, own)| Some(*own.min(other.levels.get(code)?))).max()
    }

    fn met(&self, least: i64, values: &[Option<i64>; 8]) -> bool {
        let value = |must| values[place(&FEATURES, must)];
        list(&self.row["musts"]).iter().all(|must| value(must).is_none_or(|value| value >= least))
    }
}

/// Largest remainder to 1000. Silence about one feature is "some" (2), about all the rulebook's weights.
fn weights(features: &[Value], row: &Value) -> [i64; 8] {
    let own = FEATURES.iter().any(|code| int(&row["importance"][code]) > 0);
    let raw = |own: bool, skip: bool| {
        let mut raw = [0; 8];
        for rule in features.iter().filter(|rule| !skip || rule["code"] != "children") {
            let f = place(&FEATURES, &rule["code"]);
            let level = row["importance"][FEATURES[f]].as_i64().unwrap_or(2);
            raw[f] = if own { level } else { int(&rule["weight"]) };
        }
        raw
    };
    let skip = childless(&row["answers"]);
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

/// Rules H1 to H8, H10, H12 and H13; H9, H11 and exclusions are facts of their own.
pub fn is_allowed(input: &Value, h: &Person<'_>, g: &Person<'_>) -> bool {
    let (limits, mine, yours) = (&input["rulebook"]["limits"], h.said, g.said);
    let city = |own: &Value| if own.is_null() { input["city"].clone() } else { own.clone() };
    let contact = |own: &Value| if own.is_null() { 1 } else { place(&["light", "medium", "much"], own) };
    let talk = h.shared(g).is_some_and(|level| level >= place(&LEVELS, &limits["workable_level"]));
    let kinds = texts(&yours["kinds"]);
    let least = int(&limits["must_value"]);
    (talk || mine["no_common_language"] == true && yours["no_common_language"] == true)
        && minutes(input, h, g) <= int(&h.row["limit"]).min(int(&g.row["limit"]))
        && i64::from((h.slots & g.slots).count_ones()) >= int(&limits["min_slots"])
        && city(&h.row["city"]) == city(&g.row["city"])
        && (h.row["ready"] == true && g.row["ready"] == true && h.row["waiting_arm"] != true)
        && int(&h.row["size"]) <= int(&g.row["max_size"])
        && (kinds.is_empty() || mine["kind"].as_str().is_none_or(|kind| kinds.contains(kind)))
        && ["women_only", "men_only"].iter().all(|wish| mine[wish] != true || yours[wish] == true)
        && (mine["minors"] != true || yours["screened"] == true)
        && contact(&mine["contact"]) <= contact(&yours["contact"])
        && (h.met(least, &values(input, h, g, h)) && g.met(least, &values(input, h, g, g)))
}

fn minutes(input: &Value, h: &Person<'_>, g: &Person<'_>) -> i64 {
    input["travel"]["minutes"][h.cell][g.cell].as_i64().unwrap_or(i64::MAX)
}

/// Match values as one side sees them; `None` = somebody did not answer.
fn values(input: &Value, h: &Person<'_>, g: &Person<'_>, side: &Person<'_>) -> [Option<i64>; 8] {
    let limits = &input["rulebook"]["limits"];
    let (near, need, limit) =
        (int(&limits["near_minutes"]), int(&limits["need_slots"]), int(&side.row["limit"]));
    let travel = match minutes(input, h, g) {
        close if close <= near => 1000,
        far if far >= limit => 0,
        far => (limit - far) * 1000 / (limit - near),
    };
    let spoken = h.shared(g).map_or(0, |level| int(&limits["language_values"][level]));
    let practised = (spoken + if g.practice { 1000 } else { 0 }) / 2;
    let language = if h.practice && g.sets[3].contains("") { practised } else { spoken };
    let share = |set: usize, value: fn(i64, i64, i64) -> i64| {
        let (a, b) = (&h.sets[set], &g.sets[set]);
        let both = a.intersection(b).count() as i64;
        (!a.is_empty() && !b.is_empty()).then(|| value(both, a.len() as i64, b.len() as i64))
    };
    let lists = |field: &str| (list(&h.said[field]), list(&g.said[field]));
    let (young, theirs) = lists("children");
    let apart = |a: &Value, b: &Value| (int(a) - int(b)).abs();
    let nearest = |band| theirs.iter().map(|other| 1000 - 500 * apart(band, other)).max().unwrap_or(0);
    let ages = list(&g.said["age"]);
    let age = || {
        ages.iter().map(|other| 1000 - 200 * apart(&h.said["age"], other)).sum::<i64>() / ages.len() as i64
    };
    let slots = i64::from((h.slots & g.slots).count_ones());
    [
        (!h.levels.is_empty() && !g.levels.is_empty()).then_some(language),
        share(0, |both, a, b| 1000 * both / (a + b - both + 2)),
        share(1, |both, _, _| 1000 * both.min(1)).max(share(2, |both, _, _| 500 * both.min(1))),
        (!h.said["age"].is_null() && !ages.is_empty()).then(age),
        (!young.is_empty() && !theirs.is_empty() && !childless(h.said))
            .then(|| young.iter().map(nearest).sum::<i64>() / young.len() as i64),
        Some(travel),
        (h.slots != 0 && g.slots != 0).then(|| slots.min(need) * 1000 / need),
        share(3, |both, a, _| 1000 * both / a),
    ]
}

/// (u, v, w)
pub fn score(input: &Value, h: &Person<'_>, g: &Person<'_>) -> (i64, i64, i64) {
    let book = &input["rulebook"];
    let sum = |side: &Person<'_>| {
        let values = values(input, h, g, side);
        let points = |rule: &Value| {
            let f = place(&FEATURES, &rule["code"]);
            side.weights[f] * values[f].unwrap_or(int(&rule["prior"]))
        };
        list(&book["features"]).iter().map(points).sum::<i64>()
    };
    let (u, v, alpha) = (sum(h), sum(g), int(&book["alpha"]));
    (u, v, alpha * u + (1000 - alpha) * v)
}

/// What a pair costs in each tier. `first`: on the first place of its group.
pub fn cost(input: &Value, h: &Person<'_>, g: &Person<'_>, bits: u32, first: bool, again: bool) -> Vector<5> {
    let (u, v, w) = score(input, h, g);
    let book = &input["rulebook"];
    let field = |at: i64| 1 << (bits * (3 - at.clamp(1, 3)) as u32);
    let floors = [1, 2, 3].into_iter().filter(|k| u.min(v) < int(&book["floors"][*k as usize - 1]));
    let text = [input["seed"].as_str().unwrap_or(""), h.id, g.id].concat();
    let byte = |at: usize| text.get(2 * at..2 * at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
    let hash = blake3::hash(&(0..text.len() / 2).filter_map(byte).collect::<Vec<u8>>());
    let bonus = if again { int(&book["kappa"]) } else { 0 };
    [
        -field(int(&h.row["class"])),
        if first { -field(int(&g.row["class"])) } else { 0 },
        floors.map(field).sum(),
        -w - bonus,
        hash.as_bytes()[..5].iter().fold(0, |number, byte| number * 256 + i64::from(*byte)),
    ]
}
