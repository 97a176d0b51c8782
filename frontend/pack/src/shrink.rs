//! Makes the module smaller with Binaryen's `wasm-opt`.

use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the compiler may have used for this target; nothing newer than our oldest browsers.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Shrinks a module in place.
pub fn shrink(root: &Path, module: &Path) -> Result<()> {
    let tool = tool(root);
    let done = Command::new(&tool)
        .args(["-Oz", "--strip-debug", "--strip-producers"])
        .args(FEATURES)
        .arg(module)
        .arg("-o")
        .arg(module)
        .output()
        .with_context(|| format!("starting {} (is set-up done?)", tool.display()))?;
    ensure!(
        done.status.success(),
        "wasm-opt on {}: {}",
        module.display(),
        String::from_utf8_lossy(&done.stderr)
    );
    Ok(())
}

/// The one that set-up installed, else the one on PATH.
fn tool(root: &Path) -> PathBuf {
    let installed = root.join("end2end/node_modules/.bin/wasm-opt");
    if installed.exists() {
        installed
    } else {
        PathBuf::from("wasm-opt")
    }
}
