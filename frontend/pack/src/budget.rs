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
    /// Which texts travel where.
    pub areas: Areas,
}

/// Areas of `locales/` that not every page needs, by file name without ending.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Areas {
    pub server_only: Vec<String>,
    pub team: Vec<String>,
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
            k if k <= goal => "reaches",
            k if k <= ceiling => "MISSES",
            _ => "GREW ABOVE",
        };
        println!("{kilobytes:8.1} kB  {word:<10} goal {goal:>5}, ceiling {ceiling:>5}  {what}");
        if kilobytes > ceiling.max(goal) {
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
fn figures(sizes: &Sizes) -> Vec<(&'static str, String, usize)> {
    let base = sizes.base_sent();
    let (largest, piece) = sizes
        .pages
        .keys()
        .filter(|piece| *piece != "team")
        .map(|piece| (sizes.pages_sent(std::iter::once(piece)), piece.as_str()))
        .max()
        .unwrap_or((0, "none"));
    let font = |part: &'static str| named(sizes, move |n| n.starts_with("fonts/") && n.contains(part));
    let latin = font("-latin-") - font("-latin-ext-");
    let texts = |file: &str| named(sizes, |n| n.starts_with("pkg/texts.") && n.ends_with(file));
    let team_texts = ["/nl-team.ftl", "/en-team.ftl", "/ar-team.ftl"].map(texts);
    let styles = named(sizes, |n| n.starts_with("pkg/app.") && n.ends_with(".css"));
    let team = sizes.pages_sent(sizes.pages.keys().filter(|piece| *piece == "team"));
    let figure = |name, what: &str, sent| (name, what.to_owned(), sent);
    vec![
        figure("base", "base: module and glue", base),
        (
            "base_and_page",
            format!("base and the largest piece of pages ({piece})"),
            base + largest,
        ),
        figure("team_pages", "all staff pages, on top", team),
        figure("app_css", "styles", styles),
        figure("font_latin", "fonts of a Dutch page", latin),
        figure(
            "fonts_arabic",
            "fonts of an Arabic page",
            latin + font("-arabic-"),
        ),
        figure("texts", "Dutch texts", texts("/nl.ftl")),
        figure("texts", "English texts", texts("/en.ftl")),
        figure("texts_arabic", "Arabic texts", texts("/ar.ftl")),
        figure(
            "team_texts",
            "texts of staff pages, on top (largest)",
            team_texts.into_iter().max().unwrap_or(0),
        ),
    ]
}

fn named(sizes: &Sizes, wanted: impl Fn(&str) -> bool) -> usize {
    sizes
        .files
        .iter()
        .filter(|(name, _)| wanted(name))
        .map(|(_, size)| size.sent)
        .sum()
}
