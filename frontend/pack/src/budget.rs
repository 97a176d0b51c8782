//! The budget of `frontend/budget.toml`: a build that is too large fails, and says by how much.

use crate::sizes::Sizes;
use crate::{Places, files};
use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// Kilobytes (1,000 bytes) over the wire.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    base: f64,
    base_and_page: f64,
    team_pages: f64,
    app_css: f64,
    team_css: f64,
    font_latin: f64,
    fonts_arabic: f64,
    texts: f64,
    texts_arabic: f64,
    team_texts: f64,
    /// Which texts travel where.
    pub areas: Areas,
    /// Pages whose name begins like this belong to the staff area.
    team_prefixes: Vec<String>,
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
    let text = String::from_utf8(files::read(&places.root.join("frontend/budget.toml"))?)?;
    toml::from_str(&text).context("frontend/budget.toml")
}

/// Prints one line a budget and, when strict, fails when one is broken.
pub fn check(sizes: &Sizes, budget: &Budget, strict: bool) -> Result<()> {
    let mut broken = Vec::new();
    for (what, sent, limit) in lines(sizes, budget) {
        let kilobytes = sent as f64 / 1000.0;
        let word = if kilobytes <= limit { "within" } else { "ABOVE " };
        let line = format!("{kilobytes:8.1} kB {word} {limit:>5} kB  {what}");
        println!("{line}");
        if kilobytes > limit {
            broken.push(what);
        }
    }
    if broken.is_empty() || !strict {
        Ok(())
    } else {
        bail!("too large: {}", broken.join(", "))
    }
}

fn lines(sizes: &Sizes, budget: &Budget) -> Vec<(String, usize, f64)> {
    let team = |page: &&String| budget.team_prefixes.iter().any(|prefix| page.starts_with(prefix));
    let base = sizes.base_sent();
    let largest = sizes
        .pages
        .keys()
        .filter(|page| !team(page))
        .map(|page| (sizes.pages_sent(std::iter::once(page)), page.as_str()))
        .max()
        .unwrap_or((0, "none"));
    let styles = |prefix: &str| named(sizes, |n| n.starts_with(prefix) && n.ends_with(".css"));
    let font = |part: &'static str| named(sizes, move |n| n.starts_with("fonts/") && n.contains(part));
    let latin = font("-latin-") - font("-latin-ext-");
    let texts = |file: &str| named(sizes, |n| n.starts_with("pkg/texts.") && n.ends_with(file));
    let team_texts = ["/nl-team.ftl", "/en-team.ftl", "/ar-team.ftl"]
        .map(texts)
        .into_iter()
        .max()
        .unwrap_or(0);
    vec![
        ("base: module and glue".to_owned(), base, budget.base),
        (
            format!("base and the largest page ({})", largest.1),
            base + largest.0,
            budget.base_and_page,
        ),
        (
            "all staff pages, on top".to_owned(),
            sizes.pages_sent(sizes.pages.keys().filter(team)),
            budget.team_pages,
        ),
        (
            "styles of every page".to_owned(),
            styles("pkg/app."),
            budget.app_css,
        ),
        (
            "styles of staff pages, on top".to_owned(),
            styles("pkg/team."),
            budget.team_css,
        ),
        ("fonts of a Dutch page".to_owned(), latin, budget.font_latin),
        (
            "fonts of an Arabic page".to_owned(),
            latin + font("-arabic-"),
            budget.fonts_arabic,
        ),
        ("Dutch texts".to_owned(), texts("/nl.ftl"), budget.texts),
        ("English texts".to_owned(), texts("/en.ftl"), budget.texts),
        ("Arabic texts".to_owned(), texts("/ar.ftl"), budget.texts_arabic),
        (
            "texts of staff pages, on top (largest)".to_owned(),
            team_texts,
            budget.team_texts,
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
