//! One way to write any document as bytes, so that its hash means the same everywhere.
//!
//! A value is a tag byte and its content: 0 nothing, 1 no, 2 yes, 3 integer (eight bytes, little-endian), 4 text,
//! 5 list, 6 object with its keys in byte order. Texts, lists and objects carry their length as eight bytes.
//! An entry of an object that is empty (nothing, no, 0, an empty text, list or object) is left out, so that an absent
//! field and its default are the same. Lists named as sets are sorted by their items' bytes.
//! Numbers with a fraction do not exist in our formats and stop the encoding.

use serde::Serialize;
use serde_json::{Map, Value};

/// Lists of the input whose order means nothing.
pub const INPUT_SETS: [&str; 16] = [
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

/// BLAKE3 of the domain-separation tag and the canonical bytes, as hex. `None`: the document holds a fraction.
pub fn hash(tag: &str, sets: &[&str], document: &impl Serialize) -> Option<String> {
    let value = serde_json::to_value(document).ok()?;
    let mut bytes = Vec::with_capacity(1 << 16);
    text(&mut bytes, tag);
    write(&mut bytes, sets, &value)?;
    Some(blake3::hash(&bytes).to_hex().to_string())
}

fn write(out: &mut Vec<u8>, sets: &[&str], value: &Value) -> Option<()> {
    match value {
        Value::Null => out.push(0),
        Value::Bool(yes) => out.push(1 + u8::from(*yes)),
        Value::Number(number) => {
            out.push(3);
            out.extend_from_slice(&number.as_i64()?.to_le_bytes());
        }
        Value::String(string) => {
            out.push(4);
            text(out, string);
        }
        Value::Array(items) => {
            out.push(5);
            length(out, items.len());
            for item in items {
                write(out, sets, item)?;
            }
        }
        Value::Object(map) => object(out, sets, map)?,
    }
    Some(())
}

fn object(out: &mut Vec<u8>, sets: &[&str], map: &Map<String, Value>) -> Option<()> {
    // The map's own order depends on how serde_json was built.
    let mut entries: Vec<(&String, &Value)> = map.iter().filter(|(_, value)| !is_empty(value)).collect();
    entries.sort_unstable_by_key(|(key, _)| *key);
    out.push(6);
    length(out, entries.len());
    for (key, value) in entries {
        text(out, key);
        match value {
            Value::Array(items) if sets.contains(&key.as_str()) => set(out, sets, items)?,
            _ => write(out, sets, value)?,
        }
    }
    Some(())
}

fn set(out: &mut Vec<u8>, sets: &[&str], items: &[Value]) -> Option<()> {
    let mut encoded = Vec::with_capacity(items.len());
    for item in items {
        let mut bytes = Vec::new();
        write(&mut bytes, sets, item)?;
        encoded.push(bytes);
    }
    encoded.sort_unstable();
    out.push(5);
    length(out, items.len());
    encoded.iter().for_each(|bytes| out.extend_from_slice(bytes));
    Some(())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_i64() == Some(0),
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
    }
}

fn text(out: &mut Vec<u8>, string: &str) {
    length(out, string.len());
    out.extend_from_slice(string.as_bytes());
}

fn length(out: &mut Vec<u8>, count: usize) {
    out.extend_from_slice(&(count as u64).to_le_bytes());
}
