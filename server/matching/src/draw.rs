//! The randomised waiting list: commitment first, then stratified permuted blocks from a stream anyone can recompute.
//!
//! Order of events: the eligible list is frozen, the commitment to (list, seed) is published, the arms are drawn, the
//! seed is revealed. No score exists yet when this runs, and none is an input.

use crate::{
    canonical,
    id::{Id, Seed},
    problem::{Refused, read_json},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The names of the formats.
pub const LIST_FORMAT: &str = "samenhier/draw/1";
pub const RESULT_FORMAT: &str = "samenhier/draw-result/1";

/// The frozen list of a trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrawList {
    pub format: String,
    pub protocol: String,
    pub seed: Seed,
    pub households: Vec<Eligible>,
}

/// A household in the list and the stratum it is drawn in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligible {
    pub id: Id,
    pub city: String,
    pub kind: String,
    pub wave: String,
    /// 1..=3; class 1 is never randomised.
    pub class: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arm {
    Treatment,
    Waiting,
}

/// The commitment and the arms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawn {
    pub format: String,
    pub commitment: String,
    pub seed: Seed,
    pub arms: Vec<Assigned>,
    /// Class 1: counted, never drawn.
    pub not_randomised: Vec<Id>,
    pub strata: Vec<Stratum>,
    /// Hash of all above.
    pub output_hash: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    pub id: Id,
    pub arm: Arm,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stratum {
    pub city: String,
    pub kind: String,
    pub wave: String,
    pub treatment: i64,
    pub waiting: i64,
    /// Sizes of the blocks, in order.
    pub blocks: Vec<i64>,
}

impl DrawList {
    pub fn from_json(bytes: &[u8]) -> Result<Self, Refused> {
        let list: Self = read_json(bytes)?;
        list.check()?;
        Ok(list)
    }

    fn check(&self) -> Result<(), Refused> {
        if self.format != LIST_FORMAT {
            return Err(Refused::whole("format", "", format!("must be {LIST_FORMAT}")));
        }
        let mut seen = BTreeSet::new();
        for (row, household) in self.households.iter().enumerate() {
            if !seen.insert(household.id) {
                return Err(Refused::row("households", row, "id", "stands twice"));
            }
            if !(1..=3).contains(&household.class) {
                return Err(Refused::row("households", row, "class", "must lie in 1..=3"));
            }
        }
        Ok(())
    }

    /// The hash to publish before the draw. It binds list, protocol and seed; the order of the file means nothing.
    pub fn commitment(&self) -> Result<String, Refused> {
        self.check()?;
        let hash = canonical::hash("samenhier/draw/1 commitment", &["households"], self);
        hash.ok_or_else(|| Refused::whole("file", "", "cannot be written canonically"))
    }

    /// Draws the arms.
    pub fn draw(&self) -> Result<Drawn, Refused> {
        let commitment = self.commitment()?;
        let mut strata: BTreeMap<[&str; 3], Vec<Id>> = BTreeMap::new();
        for household in self.households.iter().filter(|household| household.class != 1) {
            let key = [household.city.as_str(), &household.kind, &household.wave];
            strata.entry(key).or_default().push(household.id);
        }
        let mut arms = Vec::new();
        let mut tables = Vec::new();
        for (key, mut ids) in strata {
            ids.sort_unstable();
            let text = key.map(|part| format!("{}:{part}", part.len())).concat();
            let mut stream = Stream::new("samenhier/draw/1 blocks", &[&self.seed.0, text.as_bytes()]);
            let (drawn, blocks) = permuted_blocks(&mut stream, ids.len());
            let count = |arm| drawn.iter().filter(|drawn| **drawn == arm).count() as i64;
            tables.push(Stratum {
                city: key[0].into(),
                kind: key[1].into(),
                wave: key[2].into(),
                treatment: count(Arm::Treatment),
                waiting: count(Arm::Waiting),
                blocks,
            });
            arms.extend(ids.into_iter().zip(drawn).map(|(id, arm)| Assigned { id, arm }));
        }
        arms.sort_by_key(|assigned| assigned.id);
        let urgent = self.households.iter().filter(|household| household.class == 1);
        let mut not_randomised: Vec<Id> = urgent.map(|household| household.id).collect();
        not_randomised.sort_unstable();
        let mut drawn = Drawn {
            format: RESULT_FORMAT.into(),
            commitment,
            seed: self.seed,
            arms,
            not_randomised,
            strata: tables,
            output_hash: String::new(),
        };
        let hash = canonical::hash("samenhier/draw-result/1 output", &[], &drawn);
        drawn.output_hash =
            hash.ok_or_else(|| Refused::whole("result", "", "cannot be written canonically"))?;
        Ok(drawn)
    }
}

/// Blocks of two or four, half of each in either arm, in random order; the last block may be cut short.
fn permuted_blocks(stream: &mut Stream, count: usize) -> (Vec<Arm>, Vec<i64>) {
    let (mut arms, mut blocks) = (Vec::new(), Vec::new());
    while arms.len() < count {
        let half = 1 + stream.below(2) as usize;
        let mut block = [vec![Arm::Treatment; half], vec![Arm::Waiting; half]].concat();
        stream.shuffle(&mut block);
        blocks.push(block.len() as i64);
        arms.extend(block);
    }
    arms.truncate(count);
    (arms, blocks)
}

/// Random numbers from BLAKE3 in output mode. Rejection sampling: a remainder would favour the small numbers.
pub struct Stream {
    reader: blake3::OutputReader,
}

impl Stream {
    pub fn new(purpose: &str, parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key(purpose);
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
        }
        Self { reader: hasher.finalize_xof() }
    }

    pub fn number(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.reader.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// Uniform in 0..bound.
    pub fn below(&mut self, bound: u64) -> u64 {
        let bound = bound.max(1);
        let limit = u64::MAX - u64::MAX % bound;
        loop {
            let number = self.number();
            if number < limit {
                return number % bound;
            }
        }
    }

    /// Fisher and Yates.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last as u64 + 1) as usize);
        }
    }
}
