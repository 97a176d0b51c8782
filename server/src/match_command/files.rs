//! Files of the match command: read whole, written whole or not at all, and never over what was read.

use matching::{Refused, problem};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    fs,
    path::{Path, PathBuf},
};

pub(super) fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

pub(super) fn text(path: &Path) -> Result<String, String> {
    String::from_utf8(read(path)?).map_err(|_| format!("{}: is not UTF-8", path.display()))
}

/// A JSON document of a file.
pub(super) fn document<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    problem::read_json(&read(path)?).map_err(|refused| named(path, &refused))
}

pub(super) fn json(document: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(document)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}

pub(super) fn pretty(document: &impl Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(document)
        .map(|text| text + "\n")
        .map_err(|error| error.to_string())
}

/// A refusal with the file it speaks of.
pub(super) fn named(path: &Path, refused: &Refused) -> String {
    format!("{}: {refused}", path.display())
}

/// Where results go. Made before the work, so that a place that cannot be written is refused at once.
pub(super) struct Outputs {
    paths: Vec<PathBuf>,
}

impl Outputs {
    /// No output may be an input, another output, or a folder.
    pub(super) fn new(paths: &[&Path], inputs: &[&Path]) -> Result<Self, String> {
        let real = |path: &Path| fs::canonicalize(path).ok();
        for (at, path) in paths.iter().enumerate() {
            let wrong = |reason: &str| Err(format!("{}: {reason}", path.display()));
            if path.is_dir() {
                return wrong("is a folder");
            }
            if path.file_name().is_none() {
                return wrong("is no file name");
            }
            if !parent(path).is_dir() {
                return wrong("the folder does not exist");
            }
            let same =
                |other: &&Path| other == path || real(path).is_some_and(|own| real(other) == Some(own));
            if inputs.iter().any(&same) {
                return wrong("is an input; it would be written over");
            }
            if paths[..at].iter().any(same) {
                return wrong("is named for two outputs");
            }
        }
        // A link stays a link: what it points to is written.
        let target = |path: &&Path| real(path).unwrap_or_else(|| path.to_path_buf());
        let paths = paths.iter().map(target).collect();
        Ok(Self { paths })
    }

    /// All beside their targets first, then renamed: a reader never sees half a file, and a fault leaves nothing.
    pub(super) fn put(&self, contents: &[&str]) -> Result<(), String> {
        let beside: Vec<PathBuf> = self.paths.iter().map(|path| beside(path)).collect();
        let written = self.write(&beside, contents);
        if written.is_err() {
            for path in &beside {
                // Nothing half-made stays behind; the first fault is the one to tell.
                let _ = fs::remove_file(path);
            }
        }
        written
    }

    fn write(&self, beside: &[PathBuf], contents: &[&str]) -> Result<(), String> {
        let fault = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
        // A device or a pipe is written to, never replaced.
        let (plain, special): (Vec<_>, Vec<_>) = self
            .paths
            .iter()
            .zip(beside)
            .zip(contents)
            .partition(|((path, _), _)| !path.exists() || path.is_file());
        for ((path, beside), content) in &plain {
            fs::write(beside, content).map_err(|error| fault(path, error))?;
        }
        for ((path, _), content) in special {
            fs::write(path, content).map_err(|error| fault(path, error))?;
        }
        for ((path, beside), _) in plain {
            fs::rename(beside, path).map_err(|error| fault(path, error))?;
        }
        Ok(())
    }
}

fn parent(path: &Path) -> &Path {
    path.parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

fn beside(path: &Path) -> PathBuf {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    path.with_file_name(format!(".{name}.{}", std::process::id()))
}
