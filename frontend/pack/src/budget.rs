//! The goals of `frontend/budget.toml` and the ceilings of `frontend/ceiling.toml`: a missed goal is told at every build,
//! and what grows above its ceiling fails the build.

use crate::sizes::Sizes;
use crate::{Places, files};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Kilobytes (1,000 bytes) over the wire, by name of the figure.
type Kilobytes = BTreeMap<String, f64>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    goals: Kilobytes,
}

/// Reads `frontend/budget.toml`.
pub fn read(places: &Places) -> Result<Budget> {
    table(places, "frontend/budget.toml")
}

fn table<T: DeserializeOwned>(places: &Places, name: &'static str) -> Result<T> {
    let text = String::from_utf8(files::read(&places.root.join(name))?)?;
    toml::from_str(&text).context(name)
}

/// Prints one line a figure and, when strict, fails when one is above its ceiling.
pub fn check(places: &Places, sizes: &Sizes, budget: &Budget, strict: bool) -> Result<()> {
    let ceilings: Kilobytes = table(places, "frontend/ceiling.toml")?;
    let mut broken = Vec::new();
    for (name, what, sent) in figures(sizes) {
        let kilobytes = sent as f64 / 1000.0;
        let limit = |table: &Kilobytes| {
            table
                .get(name)
                .copied()
                .with_context(|| format!("no figure {name}"))
        };
        let (goal, ceiling) = (limit(&budget.goals)?, limit(&ceilings)?);
        let word = match kilobytes {
            k if k > ceiling => "GREW ABOVE",
            k if k <= goal => "reaches",
            _ => "MISSES",
        };
        println!("{kilobytes:8.1} kB  {word:<10} goal {goal:>5}, ceiling {ceiling:>5}  {what}");
        if kilobytes > ceiling {
            broken.push(what);
        }
    }
    if broken.is_empty() || !strict {
        Ok(())
    } else {
        bail!("grew above frontend/ceiling.toml: {}", broken.join(", "))
    }
}

/// Name in the tables, words for people, bytes over the wire.
fn figures(sizes: &Sizes) -> Vec<(&'static str, &'static str, usize)> {
    let font = |part: &str| sizes.sent(|n| n.starts_with("fonts/") && n.contains(part));
    let latin = font("-latin-") - font("-latin-ext-");
    let styles = sizes.sent(|n| n.starts_with("pkg/app.") && n.ends_with(".css"));
    vec![
        ("script", "Wasm and JavaScript of any page", sizes.script_sent()),
        ("app_css", "styles", styles),
        ("font_latin", "fonts of a Dutch page", latin),
        (
            "fonts_arabic",
            "fonts of an Arabic page",
            latin + font("-arabic-"),
        ),
    ]
}
