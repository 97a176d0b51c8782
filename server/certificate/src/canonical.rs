//! The canonical bytes of a document, written a second time from their description.

use serde_json::Value;

/// Lists of the input whose order means nothing.
pub const SETS: &str = " age children exclusions features groups households interests kinds languages likes locks \
    musts pair_facts previous sector slots ";

/// BLAKE3 of tag and document. Empty entries of objects are left out; `sets` are sorted.
pub fn hash(tag: &str, sets: &str, document: &Value) -> Option<String> {
    let mut bytes = sized(4, tag.len(), tag.as_bytes())[1..].to_vec();
    bytes.extend(encode(sets, document)?);
    Some(blake3::hash(&bytes).to_hex().to_string())
}

/// Tag byte, eight-byte length, content.
fn sized(tag: u8, length: usize, content: &[u8]) -> Vec<u8> {
    [&[tag], &(length as u64).to_le_bytes()[..], content].concat()
}

/// 0 nothing, 1 no, 2 yes, 3 integer, 4 text, 5 list, 6 object with its keys in byte order.
fn encode(sets: &str, value: &Value) -> Option<Vec<u8>> {
    Some(match value {
        Value::Null => vec![0],
        Value::Bool(yes) => vec![1 + u8::from(*yes)],
        Value::Number(number) => [&[3], &number.as_i64()?.to_le_bytes()[..]].concat(),
        Value::String(text) => sized(4, text.len(), text.as_bytes()),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| encode(sets, item)).collect::<Option<_>>()?;
            sized(5, items.len(), &items.concat())
        }
        Value::Object(map) => {
            let empty = ["null", "false", "0", "\"\"", "[]", "{}"];
            let mut keys: Vec<_> =
                map.keys().filter(|key| !empty.contains(&map[*key].to_string().as_str())).collect();
            keys.sort();
            let mut bytes = Vec::new();
            for key in &keys {
                bytes.extend_from_slice(&sized(4, key.len(), key.as_bytes())[1..]);
                bytes.extend(match &map[*key] {
                    Value::Array(items) if sets.contains(&format!(" {key} ")) => {
                        let mut items: Vec<_> =
                            items.iter().map(|item| encode(sets, item)).collect::<Option<_>>()?;
                        items.sort();
                        sized(5, items.len(), &items.concat())
                    }
                    other => encode(sets, other)?,
                });
            }
            sized(6, keys.len(), &bytes)
        }
    })
}
