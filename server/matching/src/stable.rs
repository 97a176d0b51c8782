//! Two-sided preferences with ties and gaps: deferred acceptance and blocking pairs. A measure beside our result, and
//! a command of its own.

use crate::problem::Refused;
use serde_json::Value;

/// Nobody.
pub const ALONE: usize = usize::MAX;

/// Preferences of both sides: for each person the others it accepts with a rank, lower = preferred, equal = tied.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences {
    pub left: Vec<Vec<(usize, i64)>>,
    pub right: Vec<Vec<(usize, i64)>>,
    /// How many a person on the right can hold; empty = one each.
    pub room: Vec<usize>,
}

/// A matching by position: partner of each person on the left.
pub type Partners = Vec<usize>;

impl Preferences {
    /// Ranks by (left, right), only where both list each other.
    fn ranks(&self) -> Vec<Vec<Option<(i64, i64)>>> {
        let mut theirs = vec![vec![None; self.right.len()]; self.left.len()];
        for (right, list) in self.right.iter().enumerate() {
            for (left, rank) in list.iter().filter(|(left, _)| *left < self.left.len()) {
                theirs[*left][right] = Some(*rank);
            }
        }
        let mut both = vec![vec![None; self.right.len()]; self.left.len()];
        for (left, list) in self.left.iter().enumerate() {
            for (right, rank) in list.iter().filter(|(right, _)| *right < self.right.len()) {
                both[left][*right] = theirs[left][*right].map(|other| (*rank, other));
            }
        }
        both
    }

    fn room(&self, right: usize) -> usize {
        self.room.get(right).copied().unwrap_or(1)
    }

    /// Deferred acceptance, left proposing; ties on both sides go to the lower number.
    pub fn deferred_acceptance(&self) -> Partners {
        let ranks = self.ranks();
        let mut lists: Vec<Vec<usize>> = Vec::new();
        for row in &ranks {
            let mut list: Vec<usize> = (0..row.len()).filter(|right| row[*right].is_some()).collect();
            // Worst first: the best is popped.
            list.sort_by_key(|right| std::cmp::Reverse((row[*right].map(|rank| rank.0), *right)));
            lists.push(list);
        }
        let mut partner = vec![ALONE; self.left.len()];
        let mut held: Vec<Vec<usize>> = vec![Vec::new(); self.right.len()];
        let mut free: Vec<usize> = (0..self.left.len()).rev().collect();
        while let Some(left) = free.pop() {
            let Some(right) = lists[left].pop() else { continue };
            held[right].push(left);
            partner[left] = right;
            if held[right].len() > self.room(right) {
                let liked = |left: &usize| (ranks[*left][right].map(|rank| rank.1), *left);
                if let Some(worst) = held[right].iter().copied().max_by_key(liked) {
                    held[right].retain(|other| *other != worst);
                    partner[worst] = ALONE;
                    free.push(worst);
                }
            }
        }
        partner
    }

    /// The same with the right side proposing, for one place each: partner of each person on the right.
    pub fn deferred_acceptance_from_right(&self) -> Partners {
        Self { left: self.right.clone(), right: self.left.clone(), room: Vec::new() }.deferred_acceptance()
    }

    /// Pairs that accept each other and would both strictly rather have each other.
    pub fn blocking(&self, partner: &[usize]) -> Vec<(usize, usize)> {
        let ranks = self.ranks();
        let mut worst: Vec<Option<i64>> = vec![None; self.right.len()];
        let mut load = vec![0; self.right.len()];
        for (left, right) in partner.iter().enumerate().filter(|(_, right)| **right != ALONE) {
            load[*right] += 1;
            worst[*right] = worst[*right].max(ranks[left][*right].map(|rank| rank.1));
        }
        let mut blocking = Vec::new();
        for (left, row) in ranks.iter().enumerate() {
            let own = (partner[left] != ALONE).then(|| row[partner[left]].map(|rank| rank.0)).flatten();
            for (right, rank) in row.iter().enumerate() {
                let Some((mine, theirs)) = rank else { continue };
                let she_would = own.is_none_or(|own| *mine < own);
                let he_would =
                    load[right] < self.room(right) || worst[right].is_some_and(|worst| *theirs < worst);
                if right != partner[left] && she_would && he_would {
                    blocking.push((left, right));
                }
            }
        }
        blocking
    }
}

/// What `match stable` prints for one instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    pub id: String,
    pub size: usize,
    pub blocking: usize,
}

/// Reads a file: one instance a line (`left`, `right`), or one object with `size`, `males_pref`, `females_pref`.
pub fn read(text: &str) -> Result<Vec<(String, Preferences)>, Refused> {
    if let Ok(whole) = serde_json::from_str::<Value>(text)
        && whole.get("males_pref").is_some()
    {
        return Ok(vec![(String::new(), named(&whole)?)]);
    }
    let mut instances = Vec::new();
    for (row, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let value: Value =
            serde_json::from_str(line).map_err(|error| Refused::row("file", row, "", error.to_string()))?;
        let id = value["id"].as_str().unwrap_or_default().to_owned();
        let preferences =
            if value.get("males_pref").is_some() { named(&value)? } else { numbered(row, &value)? };
        instances.push((id, preferences));
    }
    if instances.is_empty() {
        return Err(Refused::whole("file", "", "holds no instance"));
    }
    Ok(instances)
}

fn numbered(row: usize, value: &Value) -> Result<Preferences, Refused> {
    let side = |field: &str, others: usize| {
        let wrong = |reason: &str| Refused::row("file", row, field, reason);
        let lists = value[field].as_array().ok_or_else(|| wrong("must be a list of lists"))?;
        let entry = |entry: &Value| {
            let pair = entry
                .as_array()
                .filter(|pair| pair.len() == 2)
                .ok_or_else(|| wrong("must hold [other, rank]"))?;
            let other = pair[0].as_u64().filter(|other| (*other as usize) < others);
            let other = other.ok_or_else(|| wrong("names somebody who is not there"))?;
            let rank = pair[1].as_i64().ok_or_else(|| wrong("has a rank that is no integer"))?;
            Ok((other as usize, rank))
        };
        let list = |list: &Value| -> Result<Vec<(usize, i64)>, Refused> {
            let list = list.as_array().ok_or_else(|| wrong("must be a list of lists"))?;
            let entries: Vec<_> = list.iter().map(entry).collect::<Result<_, Refused>>()?;
            let distinct: std::collections::BTreeSet<usize> =
                entries.iter().map(|(other, _)| *other).collect();
            if distinct.len() < entries.len() { Err(wrong("names somebody twice")) } else { Ok(entries) }
        };
        lists.iter().map(list).collect::<Result<Vec<_>, Refused>>()
    };
    let count = |field: &str| value[field].as_array().map_or(0, Vec::len);
    Ok(Preferences {
        left: side("left", count("right"))?,
        right: side("right", count("left"))?,
        room: Vec::new(),
    })
}

/// `{"size":3,"males_pref":{"M0":{"W2":0,…},…},"females_pref":{…}}`
fn named(value: &Value) -> Result<Preferences, Refused> {
    let wrong = |field: &str, reason: &str| Refused::whole("file", field, reason);
    let size = value["size"].as_u64().filter(|size| *size <= 100_000);
    let size = size.ok_or_else(|| wrong("size", "must be a whole number"))? as usize;
    let side = |field: &'static str| {
        let mut lists = vec![Vec::new(); size];
        let people = value[field].as_object().ok_or_else(|| wrong(field, "must be an object"))?;
        for (name, list) in people {
            let number = |name: &str| {
                let digits = name.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
                let number = digits.parse::<usize>().ok().filter(|number| *number < size);
                number.ok_or_else(|| wrong(field, &format!("{name} is nobody of {size}")))
            };
            let list = list.as_object().ok_or_else(|| wrong(field, "must hold objects"))?;
            for (other, rank) in list {
                let rank = rank.as_i64().ok_or_else(|| wrong(field, "has a rank that is no integer"))?;
                lists[number(name)?].push((number(other)?, rank));
            }
        }
        Ok::<_, Refused>(lists)
    };
    Ok(Preferences { left: side("males_pref")?, right: side("females_pref")?, room: Vec::new() })
}

/// Deferred acceptance on every instance of a file.
pub fn summaries(text: &str) -> Result<Vec<Summary>, Refused> {
    let one = |(id, preferences): (String, Preferences)| {
        let partner = preferences.deferred_acceptance();
        let size = partner.iter().filter(|right| **right != ALONE).count();
        Summary { id, size, blocking: preferences.blocking(&partner).len() }
    };
    Ok(read(text)?.into_iter().map(one).collect())
}
