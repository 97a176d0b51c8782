//! How large each file of the site is.

use crate::{Places, files};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Bytes on disk, and bytes over the wire.
#[derive(Clone, Copy, Deserialize, Serialize)]
pub struct Size {
    pub raw: usize,
    pub sent: usize,
}

/// Kept in `target/pack-sizes.json` for the tests and for the next, unchanged run.
#[derive(Deserialize, Serialize)]
pub struct Sizes {
    pub files: BTreeMap<String, Size>,
    /// Folder of the Wasm and its glue.
    pub base: String,
}

impl Sizes {
    /// Bytes over the wire of all files that a name stands for.
    pub fn sent(&self, wanted: impl Fn(&str) -> bool) -> usize {
        self.files
            .iter()
            .filter(|(name, _)| wanted(name))
            .map(|(_, size)| size.sent)
            .sum()
    }

    /// The Wasm and JavaScript that a page with script loads.
    pub fn script_sent(&self) -> usize {
        let folder = format!("{}/", self.base);
        self.sent(|name| name.starts_with(&folder))
    }

    pub fn save(&self, places: &Places) -> Result<()> {
        files::write(
            &places.root.join("target/pack-sizes.json"),
            serde_json::to_string_pretty(self)?.as_bytes(),
        )
    }

    /// The table that every build shows, largest first.
    pub fn print(&self) {
        let mut rows: Vec<_> = self.files.iter().collect();
        rows.sort_by_key(|(_, size)| std::cmp::Reverse(size.sent));
        println!("{:>10} {:>10}  file", "raw", "sent");
        for (name, size) in rows {
            println!("{:>10} {:>10}  {name}", size.raw, size.sent);
        }
    }
}

/// The sizes of the last build.
pub fn load(places: &Places) -> Result<Sizes> {
    let kept = files::read(&places.root.join("target/pack-sizes.json"))?;
    serde_json::from_slice(&kept).context("target/pack-sizes.json is not ours: remove target/pack-inputs")
}
