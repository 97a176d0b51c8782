//! The texts that the browser fetches: one file a language, and one more for staff pages, compressed like the rest.

use crate::budget::Areas;
use crate::{Places, files};
use anyhow::Result;
use std::path::Path;

/// File name → content, for every language folder.
pub fn build(places: &Places, areas: &Areas) -> Result<Vec<(String, Vec<u8>)>> {
    let locales = places.root.join("locales");
    let mut folders: Vec<_> = std::fs::read_dir(&locales)?
        .filter_map(|e| Some(e.ok()?.path()))
        .collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    let mut texts = Vec::new();
    for folder in folders {
        let language = files::name(&folder, &locales);
        let (mut everyone, mut team) = (Vec::new(), Vec::new());
        for path in files::below(&folder)? {
            let area = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().to_string())
                .unwrap_or_default();
            if areas.server_only.contains(&area) {
                continue;
            }
            let part = if areas.team.contains(&area) {
                &mut team
            } else {
                &mut everyone
            };
            part.extend(without_comments(&path)?);
        }
        texts.push((format!("{language}.ftl"), everyone));
        texts.push((format!("{language}-team.ftl"), team));
    }
    Ok(texts)
}

/// A line that begins with `#` is a comment in Fluent: what belongs to a message is indented.
fn without_comments(path: &Path) -> Result<Vec<u8>> {
    let text = String::from_utf8(files::read(path)?)?;
    let kept = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    Ok(kept
        .flat_map(|line| [line, "\n"])
        .collect::<String>()
        .into_bytes())
}
