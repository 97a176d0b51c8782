//! From the linked module to what a browser loads: bound to JavaScript, shrunk.
//!
//! Glue and module name one another, so their names stay and the folder they stand in carries the hash.

use crate::{Places, files, inputs, shrink};
use anyhow::{Context, Result};
use std::path::PathBuf;
use wasm_bindgen_cli_support::Bindgen;

/// Name of the glue; the module is `samenhier_bg.wasm` beside it.
pub const NAME: &str = "samenhier";

/// Leaves the finished module in the work folder; that of the last run stays when it is still true.
pub fn build(places: &Places) -> Result<()> {
    let stamp = places.work.join("module.stamp");
    let inputs = inputs::module(places)?;
    if std::fs::read_to_string(&stamp).is_ok_and(|before| before == inputs) {
        return Ok(());
    }
    files::empty(&places.work)?;
    let folder = folder(places);
    files::empty(&folder)?;
    Bindgen::new()
        .input_path(&places.wasm)
        .out_name(NAME)
        .web(true)?
        .typescript(false)
        .generate(&folder)
        .context("binding the module to JavaScript")?;
    shrink::shrink(&places.root, &folder.join(format!("{NAME}_bg.wasm")))?;
    files::write(&stamp, inputs.as_bytes())
}

/// Where glue and module stand before they are published.
pub fn folder(places: &Places) -> PathBuf {
    places.work.join("module")
}
