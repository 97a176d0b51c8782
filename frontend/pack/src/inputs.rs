//! Hashes over what the site is made of: the same hash means that there is nothing to do.

use crate::{Places, files};
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// Everything: the module, the stylesheets, the public files.
pub fn site(places: &Places) -> Result<String> {
    let mut inputs = vec![places.root.join("frontend/budget.toml")];
    for folder in ["style", "frontend/public"] {
        inputs.extend(files::below(&places.root.join(folder))?);
    }
    Ok(module(places)? + &hash(places, &inputs)?)
}

/// What the slow part depends on: the linked Wasm, the lock that pins `wasm-opt`, and this program.
pub fn module(places: &Places) -> Result<String> {
    ensure!(
        places.wasm.exists(),
        "{} is missing: build it with `cargo build -p frontend --target wasm32-unknown-unknown --profile wasm-release`",
        places.wasm.display()
    );
    hash(
        places,
        &[
            places.wasm.clone(),
            places.root.join("end2end/package-lock.json"),
            std::env::current_exe()?,
        ],
    )
}

fn hash(places: &Places, inputs: &[PathBuf]) -> Result<String> {
    let mut hash = blake3::Hasher::new();
    for path in inputs {
        hash.update(files::name(path, &places.root).as_bytes());
        hash.update(blake3::hash(&files::read(path)?).as_bytes());
    }
    Ok(hash.finalize().to_hex().to_string())
}
