//! How large each file of the site is, and what a page costs.

use crate::{Places, files};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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
    /// Piece → the files it consists of besides the base, by stem.
    pub pages: BTreeMap<String, Vec<String>>,
    /// Folder of the Wasm and its glue.
    pub base: String,
}

impl Sizes {
    /// Bytes over the wire of one file, by its address without the first slash.
    pub fn sent(&self, name: &str) -> usize {
        self.files.get(name).map_or(0, |size| size.sent)
    }

    /// Every file that some lazy page brings.
    fn lazy(&self) -> BTreeSet<String> {
        self.pages
            .values()
            .flatten()
            .map(|stem| self.piece(stem))
            .collect()
    }

    fn piece(&self, stem: &str) -> String {
        format!("{}/{stem}.wasm", self.base)
    }

    /// The Wasm and JavaScript that every page with script loads.
    pub fn base_sent(&self) -> usize {
        let lazy = self.lazy();
        let folder = format!("{}/", self.base);
        self.files
            .iter()
            .filter(|(n, _)| n.starts_with(&folder) && !lazy.contains(*n))
            .map(|(_, s)| s.sent)
            .sum()
    }

    /// What the pieces bring besides the base, each file counted once.
    pub fn pages_sent<'a>(&self, pages: impl Iterator<Item = &'a String>) -> usize {
        let pieces: BTreeSet<_> = pages
            .filter_map(|page| self.pages.get(page))
            .flatten()
            .map(|stem| self.piece(stem))
            .collect();
        pieces.iter().map(|piece| self.sent(piece)).sum()
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
        println!("{:>10} {:>10}  base: module and glue", "", self.base_sent());
        for page in self.pages.keys() {
            println!(
                "{:>10} {:>10}  piece {page}",
                "",
                self.pages_sent(std::iter::once(page))
            );
        }
    }
}

/// The sizes of the last build.
pub fn load(places: &Places) -> Result<Sizes> {
    let kept = files::read(&places.root.join("target/pack-sizes.json"))?;
    serde_json::from_slice(&kept).context("target/pack-sizes.json is not ours: remove target/pack-inputs")
}
