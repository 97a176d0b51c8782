//! One way to write any document as bytes, so that its hash means the same everywhere.
//!
//! A value is a tag byte and its content: 0 nothing, 1 no, 2 yes, 3 integer (eight bytes, little-endian), 4 text,
//! 5 list, 6 object with its keys in byte order. Texts, lists and objects carry their length as eight bytes.
//! Numbers with a fraction do not exist in our formats and stop the encoding.

use serde::Serialize;
use serde_json::Value;

/// BLAKE3 of the domain-separation tag and the canonical bytes, as hex. `None`: the document holds a fraction.
pub fn hash(tag: &str, document: &impl Serialize) -> Option<String> {
    let value = serde_json::to_value(document).ok()?;
    let mut bytes = Vec::with_capacity(1 << 16);
    text(&mut bytes, tag);
    write(&mut bytes, &value)?;
    Some(blake3::hash(&bytes).to_hex().to_string())
}

fn write(out: &mut Vec<u8>, value: &Value) -> Option<()> {
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
                write(out, item)?;
            }
        }
        Value::Object(map) => {
            out.push(6);
            length(out, map.len());
            // The map's own order depends on how serde_json was built.
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_unstable();
            for key in keys {
                text(out, key);
                write(out, &map[key])?;
            }
        }
    }
    Some(())
}

fn text(out: &mut Vec<u8>, string: &str) {
    length(out, string.len());
    out.extend_from_slice(string.as_bytes());
}

fn length(out: &mut Vec<u8>, count: usize) {
    out.extend_from_slice(&(count as u64).to_le_bytes());
}
