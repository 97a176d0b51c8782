//! One way to write any document as bytes, so that its hash means the same everywhere.
//!
//! A value is a tag byte and its content: 0 nothing, 1 no, 2 yes, 3 integer (eight bytes, little-endian), 4 text,
//! 5 list, 6 object with its keys in byte order. Texts, lists and objects carry their length as eight bytes.
//! An entry of an object that is empty (nothing, no, 0, an empty text, list or object) is left out, so that an absent
//! field and its default are the same. Lists named as sets are sorted by their items' bytes.
//! Numbers with a fraction do not exist in our formats and stop the encoding.

use serde::{
    Serialize,
    de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor},
};
use std::{fmt, ops::Range};

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
    // Through JSON text, read once: a tree of values would cost several times as much.
    let json = serde_json::to_vec(document).ok()?;
    let mut out = Vec::with_capacity(json.len());
    text(&mut out, tag);
    let writer = Writer { out: &mut out, sets, is_set: false };
    writer.deserialize(&mut serde_json::Deserializer::from_slice(&json)).ok()?;
    Some(blake3::hash(&out).to_hex().to_string())
}

/// Writes one value as it is read. Tells whether it was an empty one.
struct Writer<'a> {
    out: &'a mut Vec<u8>,
    sets: &'a [&'a str],
    /// Does the order mean nothing, if it is a list?
    is_set: bool,
}

impl Writer<'_> {
    fn inner(&mut self, is_set: bool) -> Writer<'_> {
        Writer { out: self.out, sets: self.sets, is_set }
    }

    /// Puts pieces written since `start` into another order, behind a tag and their number.
    fn arrange<'p>(
        &mut self,
        start: usize,
        tag: u8,
        pieces: impl ExactSizeIterator<Item = &'p Range<usize>>,
    ) {
        let count = pieces.len();
        let mut arranged = Vec::with_capacity(self.out.len() - start);
        pieces.for_each(|piece| arranged.extend_from_slice(&self.out[piece.clone()]));
        self.out.truncate(start);
        self.out.push(tag);
        length(self.out, count);
        self.out.append(&mut arranged);
    }
}

impl<'de> DeserializeSeed<'de> for Writer<'_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Writer<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a document without fractions")
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
        self.visit_i64(i64::try_from(number).map_err(E::custom)?)
    }
    fn visit_str<E: Error>(self, string: &str) -> Result<bool, E> {
        self.out.push(4);
        text(self.out, string);
        Ok(string.is_empty())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<bool, A::Error> {
        let start = self.out.len();
        let (mut pieces, mut from) = (Vec::new(), start);
        while items.next_element_seed(self.inner(false))?.is_some() {
            pieces.push(from..self.out.len());
            from = self.out.len();
        }
        if self.is_set {
            pieces.sort_unstable_by(|a, b| self.out[a.clone()].cmp(&self.out[b.clone()]));
        }
        self.arrange(start, 5, pieces.iter());
        Ok(pieces.is_empty())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<bool, A::Error> {
        let start = self.out.len();
        let (mut pieces, mut is_empty) = (Vec::new(), true);
        let mut from = start;
        while let Some(is_set) = entries.next_key_seed(Key { out: self.out, sets: self.sets })? {
            is_empty = false;
            let key = from + 8..self.out.len();
            if entries.next_value_seed(self.inner(is_set))? {
                self.out.truncate(from);
            } else {
                pieces.push((key, from..self.out.len()));
            }
            from = self.out.len();
        }
        pieces.sort_unstable_by(|a, b| self.out[a.0.clone()].cmp(&self.out[b.0.clone()]));
        self.arrange(start, 6, pieces.iter().map(|(_, piece)| piece));
        // An object of nothing but empty entries is not empty itself.
        Ok(is_empty)
    }
}

/// Writes the key of an entry. Tells whether it names a set.
struct Key<'a> {
    out: &'a mut Vec<u8>,
    sets: &'a [&'a str],
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = bool;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<bool, D::Error> {
        reader.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = bool;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E: Error>(self, string: &str) -> Result<bool, E> {
        text(self.out, string);
        Ok(self.sets.contains(&string))
    }
}

fn text(out: &mut Vec<u8>, string: &str) {
    length(out, string.len());
    out.extend_from_slice(string.as_bytes());
}

fn length(out: &mut Vec<u8>, count: usize) {
    out.extend_from_slice(&(count as u64).to_le_bytes());
}
