//! Columns that hold lists as JSON text. A code of a newer program is left out when read, never a fault.

use crate::error::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A list as it stands in a row.
pub(crate) fn write<T: Serialize>(list: &[T]) -> Result<String> {
    serde_json::to_string(list).map_err(Error::internal)
}

/// The list of a row: codes, languages with levels, numbers.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Vec<T> {
    let all: Vec<serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
    all.into_iter()
        .filter_map(|value| serde_json::from_value(value).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::member::Speaks;
    use domain::word::{Interest, Level, Spoken};

    #[test]
    fn what_is_written_is_read_and_a_strange_code_is_left_out() {
        let speaks = Speaks {
            language: Spoken::Dutch,
            level: Level::B2,
        };
        let text = write(&[speaks]).expect("json");
        assert_eq!(text, r#"[{"language":"nl","level":"b2"}]"#);
        assert_eq!(read::<Speaks>(&text), [speaks]);
        assert_eq!(read::<Interest>(r#"["music","telepathy"]"#), [Interest::Music]);
        assert!(read::<i64>("no json").is_empty());
    }
}
