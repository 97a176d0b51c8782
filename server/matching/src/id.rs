//! Opaque 128-bit names of households and groups, and the 256-bit seed. Written as lower-case hex.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;

/// Who a household or a group is, without saying anything about it. Order is the order of the bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(pub [u8; 16]);

/// The seed of the lottery.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Seed(pub [u8; 32]);

impl From<u128> for Id {
    fn from(value: u128) -> Self {
        Self(value.to_be_bytes())
    }
}

impl Id {
    /// Reads 32 lower-case hex digits.
    pub fn parse(text: &str) -> Option<Self> {
        read_hex(text).map(Self)
    }
}

impl Seed {
    /// Reads 64 lower-case hex digits.
    pub fn parse(text: &str) -> Option<Self> {
        read_hex(text).map(Self)
    }
}

/// One spelling only, so that the same id never appears twice in two spellings.
fn read_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let lower = !text.bytes().any(|byte| byte.is_ascii_uppercase());
    (lower && hex::decode_to_slice(text, &mut bytes).is_ok()).then_some(bytes)
}

macro_rules! as_hex {
    ($name:ident, $digits:literal) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(self.0))
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(self.0))
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&hex::encode(self.0))
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text)
                    .ok_or_else(|| D::Error::custom(concat!("must be ", $digits, " lower-case hex digits")))
            }
        }
    };
}

as_hex!(Id, "32");
as_hex!(Seed, "64");
