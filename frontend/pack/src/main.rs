//! The build step between the linked Wasm and the site that the server embeds: `pack [--check]`, from the root.
//!
//! It binds the module to JavaScript, shrinks and compresses it, joins the stylesheets, copies the public files and compares
//! all sizes with `frontend/budget.toml`. The result is
//! `target/site`: complete, or as it was before. When no input changed it does nothing.

mod budget;
mod files;
mod inputs;
mod shrink;
mod site;
mod sizes;
mod style;
mod wasm;

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where everything stands, from the root of the workspace.
struct Places {
    root: PathBuf,
    wasm: PathBuf,
    work: PathBuf,
    site: PathBuf,
}

impl Places {
    fn under(root: &Path) -> Self {
        let target = root.join("target");
        Self {
            root: root.to_owned(),
            wasm: target.join("wasm32-unknown-unknown/wasm-release/frontend.wasm"),
            work: target.join("pack-work"),
            site: target.join("site"),
        }
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pack: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    // A site that grew too large can be looked at all the same; with --check it fails.
    let strict = std::env::args().any(|argument| argument == "--check");
    let places = Places::under(Path::new("."));
    let budget = budget::read(&places)?;
    let stamp = places.root.join("target/pack-inputs");
    let inputs = inputs::site(&places).context("reading the inputs")?;
    let unchanged = places.site.join("manifest.json").exists()
        && std::fs::read_to_string(&stamp).is_ok_and(|before| before == inputs);
    if unchanged {
        let sizes = sizes::load(&places)?;
        println!(
            "pack: nothing changed, {} files in {}",
            sizes.files.len(),
            places.site.display()
        );
        return budget::check(&places, &sizes, &budget, strict);
    }
    wasm::build(&places)?;
    let styles = style::build(&places)?;
    let sizes = site::write(&places, &styles)?;
    sizes.print();
    std::fs::write(&stamp, inputs).context("writing the stamp")?;
    budget::check(&places, &sizes, &budget, strict)
}
