//! Makes each piece of Wasm smaller with Binaryen's `wasm-opt`, some pieces at a time.

use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the compiler may have used for this target; nothing newer than our oldest browsers.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Starting the program costs more than it can save on a smaller piece.
const WORTH_IT: u64 = 40_000;

/// Shrinks the larger files in place, two at once at most: each run is hungry.
pub fn all(root: &Path, pieces: &[PathBuf]) -> Result<()> {
    let tool = tool(root);
    let mut pieces = pieces.to_vec();
    pieces.retain(|piece| piece.metadata().is_ok_and(|file| file.len() > WORTH_IT));
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some(piece) = pieces.get(next.fetch_add(1, Ordering::Relaxed)) {
            one(&tool, piece)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(2);
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_for_each(|t| {
            t.join()
                .unwrap_or_else(|_| anyhow::bail!("a thread of wasm-opt fell over"))
        })
    })
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

fn one(tool: &Path, piece: &Path) -> Result<()> {
    let done = Command::new(tool)
        .args(["-Oz", "--strip-debug", "--strip-producers"])
        .args(FEATURES)
        .arg(piece)
        .arg("-o")
        .arg(piece)
        .output()
        .with_context(|| format!("starting {} (is set-up done?)", tool.display()))?;
    ensure!(
        done.status.success(),
        "wasm-opt on {}: {}",
        piece.display(),
        String::from_utf8_lossy(&done.stderr)
    );
    Ok(())
}
