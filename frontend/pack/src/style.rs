//! Joins the stylesheets into one: `style/index.txt` names them, one a line, in their order.

use crate::{Places, files};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;

/// Fails when a stylesheet is named twice or not at all: a forgotten file would only be missed by a person.
pub fn build(places: &Places) -> Result<Vec<u8>> {
    let folder = places.root.join("style");
    let mut left: BTreeSet<String> = files::below(&folder)?
        .iter()
        .map(|path| files::name(path, &folder))
        .filter(|name| name.ends_with(".css"))
        .collect();
    let list = String::from_utf8(files::read(&folder.join("index.txt"))?).context("style/index.txt")?;
    let mut joined = Vec::new();
    for name in list
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        ensure!(
            left.remove(name),
            "style/index.txt names {name}, which is named before or does not exist"
        );
        joined.extend(files::read(&folder.join(name))?);
        joined.push(b'\n');
    }
    ensure!(left.is_empty(), "style/index.txt does not name {left:?}");
    Ok(joined)
}
