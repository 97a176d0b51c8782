//! Files of the match command: read whole, written whole or not at all.

use matching::Refused;
use serde::Serialize;
use std::{fs, path::Path};

pub(super) fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

pub(super) fn text(path: &Path) -> Result<String, String> {
    String::from_utf8(read(path)?).map_err(|_| format!("{}: is not UTF-8", path.display()))
}

/// Beside the target first, then one rename: a reader never sees half a file.
pub(super) fn put(path: &Path, content: &str) -> Result<(), String> {
    let fault = |error: std::io::Error| format!("{}: {error}", path.display());
    let name = path
        .file_name()
        .ok_or_else(|| format!("{}: is no file name", path.display()))?;
    let beside = path.with_file_name(format!(".{}.{}", name.to_string_lossy(), std::process::id()));
    let written = fs::write(&beside, content).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // Nothing half-made stays behind; the first fault is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    written.map_err(fault)
}

pub(super) fn json(document: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(document)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}

/// A refusal with the file it speaks of.
pub(super) fn named(path: &Path, refused: &Refused) -> String {
    format!("{}: {refused}", path.display())
}
