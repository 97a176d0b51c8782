//! Joins the stylesheets: `style/index.txt` and `style/team.txt` name, one a line, what goes into which file.

use crate::{Places, files};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;

/// The file of every page, and the one that staff pages load besides.
pub struct Styles {
    pub app: Vec<u8>,
    pub team: Vec<u8>,
}

/// Fails when a stylesheet is named twice or not at all: a forgotten file would only be missed by a person.
pub fn build(places: &Places) -> Result<Styles> {
    let folder = places.root.join("style");
    let mut left: BTreeSet<String> = files::below(&folder)?
        .iter()
        .map(|path| files::name(path, &folder))
        .filter(|name| name.ends_with(".css"))
        .collect();
    let mut join = |list: &str| -> Result<Vec<u8>> {
        let mut joined = Vec::new();
        let names =
            String::from_utf8(files::read(&folder.join(list))?).with_context(|| format!("style/{list}"))?;
        for name in names
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            ensure!(
                left.remove(name),
                "style/{list} names {name}, which is named before or does not exist"
            );
            joined.extend(files::read(&folder.join(name))?);
            joined.push(b'\n');
        }
        Ok(joined)
    };
    let styles = Styles {
        app: join("index.txt")?,
        team: join("team.txt")?,
    };
    ensure!(left.is_empty(), "no list in style/ names {left:?}");
    Ok(styles)
}
