//! Why the engine refuses. Closed: every refusal names the place, the field and the reason.

use serde::de::DeserializeOwned;
use std::fmt;

/// A refusal. Nothing was computed, nothing may be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Something in the input is wrong.
    #[error("{0}")]
    Input(Fault),
    /// The packed counters of the objective would not fit 63 bits.
    #[error("too many households or places for one run: {rows} and {columns}")]
    TooLarge { rows: usize, columns: usize },
    /// The caller asked to stop.
    #[error("cancelled")]
    Cancelled,
}

/// One wrong place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file or list: `households`, `groups`, `rulebook` …
    pub list: String,
    /// The row in it, from 1, in the order of the file.
    pub row: Option<usize>,
    pub field: String,
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.list)?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        if !self.field.is_empty() {
            write!(f, ", field {}", self.field)?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl Refused {
    /// A fault in a row of a list; `index` counts from 0.
    pub fn row(list: &str, index: usize, field: &str, reason: impl Into<String>) -> Self {
        Self::Input(Fault {
            list: list.into(),
            row: Some(index + 1),
            field: field.into(),
            reason: reason.into(),
        })
    }

    /// A fault outside any list.
    pub fn whole(list: &str, field: &str, reason: impl Into<String>) -> Self {
        Self::Input(Fault { list: list.into(), row: None, field: field.into(), reason: reason.into() })
    }
}

/// Splits a path such as `households[3].answers.age` into list, row and field.
pub fn fault_at(path: &str, reason: String) -> Refused {
    let (list, rest) = match path.find(['[', '.']) {
        Some(at) => path.split_at(at),
        None => (path, ""),
    };
    let inside = rest.strip_prefix('[').and_then(|text| text.split_once(']'));
    let (row, field) = match inside {
        Some((number, field)) => (number.parse::<usize>().ok().map(|index| index + 1), field),
        None => (None, rest),
    };
    Refused::Input(Fault {
        list: if list == "?" || list.is_empty() { "file".into() } else { list.into() },
        row,
        field: field.trim_start_matches('.').into(),
        reason,
    })
}

/// Reads a JSON document whole. Unknown fields, wrong types, fractions and anything after the end are refused with
/// list, row and field.
pub fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refused> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let document = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        fault_at(&path, error.into_inner().to_string())
    })?;
    reader.end().map_err(|error| Refused::whole("file", "", error.to_string()))?;
    Ok(document)
}
