//! From the linked module to pieces that a browser loads: split, bound to JavaScript, shrunk.
//!
//! The pieces import one another by file name, so their names stay and the folder they stand in carries the hash.

use crate::{Places, files, gather, inputs, shrink};
use anyhow::{Context, Result, anyhow};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// Name of the glue; the module is `samenhier_bg.wasm` beside it.
pub const NAME: &str = "samenhier";

/// Which files each piece consists of, besides the base.
pub type Pages = BTreeMap<String, Vec<String>>;

/// Says what the pieces that stand in the work folder were made from.
#[derive(Deserialize, Serialize)]
struct Stamp {
    inputs: String,
    pages: Pages,
}

/// Leaves the finished pieces in the folder `pieces` of the work folder; those of the last run stay when still true.
pub fn build(places: &Places) -> Result<Pages> {
    let stamp = places.work.join("pieces.json");
    let inputs = inputs::pieces(places)?;
    let before: Option<Stamp> = std::fs::read(&stamp)
        .ok()
        .and_then(|s| serde_json::from_slice(&s).ok());
    if let Some(before) = before.filter(|before| before.inputs == inputs) {
        return Ok(before.pages);
    }
    files::empty(&places.work)?;
    let pieces = folder(places);
    files::empty(&pieces)?;
    let main = places.work.join("main.wasm");
    let pages = split(places, &pieces, &main)?;
    bind(&main, &pieces)?;
    shrink::all(&places.root, &wasm_files(&pieces)?)?;
    let done = Stamp { inputs, pages };
    files::write(&stamp, &serde_json::to_vec(&done)?)?;
    Ok(done.pages)
}

/// Where the pieces stand before they are published.
pub fn folder(places: &Places) -> PathBuf {
    places.work.join("pieces")
}

fn split(places: &Places, pieces: &Path, main: &Path) -> Result<Pages> {
    let (input, gathered) = gather::gather(places, &files::read(&places.wasm)?)?;
    let main_module = format!("./{NAME}.js");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = pieces;
    options.main_out_path = main;
    options.main_module = &main_module;
    let result =
        wasm_split_cli_support::transform(options).map_err(|e| anyhow!("splitting the module: {e:#}"))?;
    let link = pieces.join("__wasm_split.js");
    let mut script = files::read(&link)?;
    script.extend(gather::loaders(&gathered).into_bytes());
    files::write(&link, &script)?;
    Ok(result.prefetch_map.into_iter().collect())
}

fn bind(main: &Path, pieces: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(main)
        .out_name(NAME)
        .web(true)?
        .keep_lld_exports(true) // the other pieces import what the linker exported
        .demangle(false) // and find it by its mangled name
        .typescript(false)
        .generate(pieces)
        .context("binding the module to JavaScript")
}

fn wasm_files(pieces: &Path) -> Result<Vec<PathBuf>> {
    Ok(files::below(pieces)?
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == "wasm"))
        .collect())
}
