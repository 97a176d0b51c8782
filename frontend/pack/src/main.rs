//! The build step between the linked Wasm and the site that the server embeds: `pack [ROOT]`.
//!
//! It splits the module into one piece a page, binds it to JavaScript, shrinks and compresses every piece, joins the
//! stylesheets, copies the public files and checks all sizes against `frontend/budget.toml`. The result is
//! `target/site`: complete, or as it was before. When no input changed it does nothing.

mod budget;
mod files;
mod inputs;
mod shrink;
mod site;
mod sizes;
mod style;
mod texts;
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
    let root = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let places = Places::under(Path::new(&root));
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
        return budget::check(&sizes, &budget);
    }
    let pages = wasm::build(&places)?;
    let styles = style::build(&places)?;
    let texts = texts::build(&places, &budget.areas)?;
    let sizes = site::write(&places, &styles, &texts, pages)?;
    sizes.print();
    budget::check(&sizes, &budget)?;
    std::fs::write(&stamp, inputs).context("writing the stamp")
}
