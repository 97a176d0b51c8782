//! The documents: the fields of the input, and canonical bytes, written a second time from their description.

use serde::{
    Deserialize, Serialize,
    de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;
use std::{collections::BTreeMap, ops::Range};

/// A document has these fields and no others. The attributes say what holds beside that.
macro_rules! documents {
    ($derive:tt $missing:tt $($name:ident { $($field:ident: $kind:ty,)* })*) => {$(
        #$derive
        #$missing
        #[serde(deny_unknown_fields)]
        pub struct $name { $(pub $field: $kind,)* }
    )*};
}

// Small types: nothing that is computed from them can overflow. What is left out counts as empty.
documents! {
    [derive(Default, Deserialize, Serialize)] [serde(default)]
    Input {
        format: String, engine: String, city: String, seed: String, rulebook: Rulebook, travel: Travel,
        households: Vec<Row>, groups: Vec<Row>,
        pair_facts: Vec<Pair>, locks: Vec<Pair>, exclusions: Vec<Pair>, previous: Vec<Pair>,
    }
    Rulebook {
        id: String, version: i64, alpha: u16, floors: [u32; 3], kappa: u32, hold_back: Option<HoldBack>,
        features: Vec<Feature>, limits: Limits, helps: BTreeMap<String, Vec<String>>,
    }
    HoldBack { start: u32, fall: u32, }
    Feature { code: String, weight: u32, prior: u16, }
    Limits {
        workable_level: String, min_slots: u16, need_slots: u16, near_minutes: u16, must_value: u16,
        anonymity: u32, language_values: [u16; 6],
    }
    Travel { cells: Vec<String>, minutes: Vec<Vec<u16>>, }
    Row {
        id: String, ready: bool, class: u8, size: u8, places: u16, max_size: u8, cell: String, limit: u16,
        answers: Answers, importance: BTreeMap<String, u16>, musts: Vec<String>, city: Option<String>,
        waiting_arm: bool, weeks: u16,
    }
    Answers {
        languages: Vec<(String, String)>, no_common_language: bool, slots: Vec<u16>, age: Option<Age>,
        children: Vec<u16>, interests: Vec<String>, sector: Vec<String>, goals: Vec<String>,
        likes: Vec<String>, contact: Option<String>, kind: Option<String>, kinds: Vec<String>, minors: bool,
        screened: bool, women_only: bool, men_only: bool,
    }
    Pair { h: String, g: String, rule: String, r#override: Option<String>, }
}

// What a result says: all of it must be there, but what is covered by its hash only is not looked at.
documents! {
    [derive(Deserialize)] [serde()]
    Said {
        format: Value, engine: Value, input_hash: Value, rulebook: Value, seed: Value, pairs: Value,
        unmatched: Value, tiers: Value, duals: Duals, unique: Value, hall: Value, output_hash: String,
        metrics: IgnoredAny, comparison: IgnoredAny, fairness: IgnoredAny, explanations: IgnoredAny,
        no_match: IgnoredAny,
    }
    Duals { bits: u32, pi: Vec<[i64; 5]>, rho: Vec<[i64; 5]>, }
}

/// A household's age band, or one for each member of a group.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
pub enum Age {
    One(u16),
    Many(Vec<u16>),
}

/// Lists of the input whose order means nothing.
pub const SETS: [&str; 16] = [
    "age",
    "children",
    "exclusions",
    "features",
    "groups",
    "households",
    "interests",
    "kinds",
    "languages",
    "likes",
    "locks",
    "musts",
    "pair_facts",
    "previous",
    "sector",
    "slots",
];

/// BLAKE3 of tag and document. Empty entries of objects are left out, lists named in `sets` are sorted, and the
/// document's own `output_hash` does not count.
pub fn hash(tag: &str, sets: &[&str], document: &[u8]) -> Result<String, serde_json::Error> {
    let mut out = Vec::with_capacity(2 * document.len());
    put(&mut out, tag.len(), tag.as_bytes());
    let mut reader = serde_json::Deserializer::from_slice(document);
    Encoder { out: &mut out, sets, outermost: true, sorted: false }.deserialize(&mut reader)?;
    reader.end()?;
    Ok(blake3::hash(&out).to_hex().to_string())
}

fn put(out: &mut Vec<u8>, length: usize, content: &[u8]) {
    out.extend_from_slice(&(length as u64).to_le_bytes());
    out.extend_from_slice(content);
}

/// Writes what it reads; gives back whether that was empty. 0 nothing, 1 no, 2 yes, 3 integer, 4 text, 5 list,
/// 6 object with its keys in byte order.
struct Encoder<'a> {
    out: &'a mut Vec<u8>,
    sets: &'a [&'a str],
    outermost: bool,
    sorted: bool,
}

impl Encoder<'_> {
    fn inside(&mut self, sorted: bool) -> Encoder<'_> {
        Encoder { out: self.out, sets: self.sets, outermost: false, sorted }
    }

    /// What stands from `start` on becomes a tag, the number of the pieces, and the pieces in their order.
    fn arrange(self, start: usize, tag: u8, pieces: &[Range<usize>]) {
        let pieces: Vec<&[u8]> = pieces.iter().map(|piece| &self.out[piece.clone()]).collect();
        let (count, content) = (pieces.len(), pieces.concat());
        self.out.truncate(start);
        self.out.push(tag);
        put(self.out, count, &content);
    }
}

impl<'de> DeserializeSeed<'de> for Encoder<'_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Encoder<'_> {
    type Value = bool;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("whole numbers")
    }
    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        self.out.push(0);
        Ok(true)
    }
    fn visit_bool<E: Error>(self, yes: bool) -> Result<bool, E> {
        self.out.push(1 + u8::from(yes));
        Ok(!yes)
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        self.out.push(3);
        self.out.extend_from_slice(&number.to_le_bytes());
        Ok(number == 0)
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        self.visit_i64(number.try_into().map_err(Error::custom)?)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        self.out.push(4);
        put(self.out, text.len(), text.as_bytes());
        Ok(text.is_empty())
    }
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<bool, A::Error> {
        let (start, mut items) = (self.out.len(), Vec::new());
        let mut from = start;
        while list.next_element_seed(self.inside(false))?.is_some() {
            items.push(from..self.out.len());
            from = self.out.len();
        }
        if self.sorted {
            items.sort_by(|a, b| self.out[a.clone()].cmp(&self.out[b.clone()]));
        }
        self.arrange(start, 5, &items);
        Ok(items.is_empty())
    }
    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<bool, A::Error> {
        let (start, mut entries) = (self.out.len(), Vec::new());
        let mut from = start;
        while map.next_key_seed(self.inside(false))?.is_some() {
            // The key was written as a text: a tag and eight bytes, then its own.
            let key = from + 9..self.out.len();
            let name = &self.out[key.clone()];
            let is_seal = self.outermost && name == b"output_hash";
            let sorted = self.sets.iter().any(|set| set.as_bytes() == name);
            let is_empty = map.next_value_seed(self.inside(sorted))?;
            entries.push((key, (from + 1..self.out.len(), is_empty || is_seal)));
            from = self.out.len();
        }
        entries.sort_by(|a, b| self.out[a.0.clone()].cmp(&self.out[b.0.clone()]));
        if entries.windows(2).any(|two| self.out[two[0].0.clone()] == self.out[two[1].0.clone()]) {
            return Err(Error::custom("a field stands twice"));
        }
        let filled = entries.iter().map(|entry| &entry.1).filter(|(_, is_left_out)| !is_left_out);
        let filled: Vec<_> = filled.map(|(bytes, _)| bytes.clone()).collect();
        self.arrange(start, 6, &filled);
        Ok(entries.is_empty())
    }
}
