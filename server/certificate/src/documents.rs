//! The documents: the fields of the input, and canonical bytes, written a second time from their description.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A document has these fields and no others; what is left out counts as empty.
macro_rules! documents {
    ($($name:ident { $($field:ident: $kind:ty,)* })*) => {$(
        #[derive(Default, Deserialize, Serialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name { $(pub $field: $kind,)* }
    )*};
}

// Small types: nothing that is computed from them can overflow.
documents! {
    Input {
        format: String, engine: String, city: String, seed: String, rulebook: Rulebook, travel: Travel,
        households: Vec<Row>, groups: Vec<Row>,
        pair_facts: Vec<Pair>, locks: Vec<Pair>, exclusions: Vec<Pair>, previous: Vec<Pair>,
    }
    Rulebook {
        id: String, version: i64, alpha: u16, floors: [u32; 3], kappa: u32, features: Vec<Feature>,
        limits: Limits, helps: BTreeMap<String, Vec<String>>,
    }
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

/// A household's age band, or one for each member of a group.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
pub enum Age {
    One(u16),
    Many(Vec<u16>),
}

/// Lists of the input whose order means nothing.
pub const SETS: &str = "age children exclusions features groups households interests kinds languages likes locks \
    musts pair_facts previous sector slots";

/// BLAKE3 of tag and document. Empty entries of objects are left out, `sets` are sorted.
pub fn hash(tag: &str, sets: &str, document: &Value) -> Result<String, String> {
    let mut bytes = Vec::new();
    put(&mut bytes, &[], tag.len(), tag.as_bytes());
    encode(&mut bytes, sets, document).ok_or("a number that is not whole")?;
    Ok(blake3::hash(&bytes).to_hex().to_string())
}

fn put(out: &mut Vec<u8>, tag: &[u8], length: usize, content: &[u8]) {
    out.extend_from_slice(tag);
    out.extend_from_slice(&(length as u64).to_le_bytes());
    out.extend_from_slice(content);
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        one => one.is_null() || *one == false || *one == 0 || *one == "",
    }
}

/// 0 nothing, 1 no, 2 yes, 3 integer, 4 text, 5 list, 6 object with its keys in byte order.
fn encode(out: &mut Vec<u8>, sets: &str, value: &Value) -> Option<()> {
    match value {
        Value::Null => out.push(0),
        Value::Bool(yes) => out.push(1 + u8::from(*yes)),
        Value::Number(number) => {
            out.push(3);
            out.extend_from_slice(&number.as_i64()?.to_le_bytes());
        }
        Value::String(text) => put(out, &[4], text.len(), text.as_bytes()),
        Value::Array(items) => {
            put(out, &[5], items.len(), &[]);
            items.iter().try_for_each(|item| encode(out, sets, item))?;
        }
        Value::Object(map) => {
            let mut filled: Vec<_> = map.iter().filter(|(_, value)| !is_empty(value)).collect();
            filled.sort_by_key(|(key, _)| *key);
            put(out, &[6], filled.len(), &[]);
            for (key, value) in filled {
                put(out, &[], key.len(), key.as_bytes());
                match value.as_array().filter(|_| sets.split(' ').any(|set| set == key)) {
                    None => encode(out, sets, value)?,
                    Some(items) => {
                        let alone = |item| {
                            let mut bytes = Vec::new();
                            encode(&mut bytes, sets, item).map(|()| bytes)
                        };
                        let mut items = items.iter().map(alone).collect::<Option<Vec<_>>>()?;
                        items.sort();
                        put(out, &[5], items.len(), &items.concat());
                    }
                }
            }
        }
    }
    Some(())
}
