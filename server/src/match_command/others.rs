//! The match commands beside a round: replay, forming, the draw, and the plain problems of the literature.

use super::{
    files::{self, Outputs, document, named, text},
    seed,
};
use clap::Args;
use matching::{
    Rulebook, Seed, costs,
    draw::DrawList,
    groups::{
        Formed, People,
        asked::{Only, Wish},
    },
    simulate as replay, stable as two_sided,
};
use std::fmt::Write;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Simulate {
    /// 64 hex digits.
    #[arg(long, value_parser = seed)]
    seed: Seed,
    /// A rulebook as JSON: invented people are then scored by it. Without one, what a pair is worth is drawn.
    #[arg(long)]
    rulebook: Option<PathBuf>,
    /// A scenario as JSON: weeks, a_week, replays, feasible, rules; each may be left out.
    #[arg(long)]
    scenario: Option<PathBuf>,
}

#[derive(Args)]
pub struct Groups {
    #[arg(long = "in")]
    input: PathBuf,
    #[arg(long)]
    out: PathBuf,
}

#[derive(Args)]
pub struct Draw {
    #[arg(long = "in")]
    input: PathBuf,
    #[arg(long, required_unless_present = "commit")]
    out: Option<PathBuf>,
    /// Print the commitment to list and seed, and draw nothing: to be published before the draw.
    #[arg(long, conflicts_with_all = ["out", "check", "commitment"])]
    commit: bool,
    /// Draw again and compare with the file, instead of writing it.
    #[arg(long)]
    check: bool,
    /// The commitment that was published: another one is refused.
    #[arg(long)]
    commitment: Option<String>,
}

pub(super) fn simulate(simulate: &Simulate) -> Result<String, String> {
    let scenario = match &simulate.scenario {
        None => replay::Scenario::default(),
        Some(path) => document(path)?,
    };
    let scenario = replay::Scenario {
        seed: simulate.seed,
        ..scenario
    };
    let book: Option<Rulebook> = simulate.rulebook.as_deref().map(document).transpose()?;
    let lines = replay::table(&scenario, book.as_ref()).map_err(|refused| match &refused {
        matching::Refused::Input(fault) if fault.list == "rulebook" => blamed(&simulate.rulebook, &refused),
        _ => blamed(&simulate.scenario, &refused),
    })?;
    Ok(replay::text(&lines))
}

fn blamed(path: &Option<PathBuf>, refused: &matching::Refused) -> String {
    path.as_deref()
        .map_or_else(|| refused.to_string(), |path| named(path, refused))
}

pub(super) fn groups(groups: &Groups) -> Result<String, String> {
    let outputs = Outputs::new(&[&groups.out], &[&groups.input])?;
    let people: People = document(&groups.input)?;
    let formed = matching::groups::form(&people).map_err(|refused| named(&groups.input, &refused))?;
    outputs.put(&[&files::json(&formed)?])?;
    let (count, left) = (formed.groups.len(), formed.unseated.len());
    let gap = format!("{}.{} %", formed.gap_permille / 10, formed.gap_permille % 10);
    let from = match formed.feasible_sets {
        Some(sets) => format!("{sets} possible groups"),
        None => "too many possible groups: a coarse bound".into(),
    };
    let quality = format!(
        "quality {}, at most {} (gap {gap}; {from})",
        formed.total, formed.bound
    );
    let later = wishes(&formed) + &sixth_seats(&formed);
    Ok(format!("{count} groups, {left} units left, {quality}\n{later}"))
}

/// What became of the groups that waiting households ask for, a line for each kind.
fn wishes(formed: &Formed) -> String {
    let line = |wish: &Wish| {
        let kind = match wish.only {
            Only::Women => "women-only",
            Only::Men => "men-only",
        };
        let Wish {
            asked,
            formed,
            most,
            willing,
            ..
        } = wish;
        let possible = match formed == asked {
            true => String::new(),
            false => format!(", at most {most} possible"),
        };
        format!("{kind}: {asked} asked for, {formed} formed{possible} ({willing} people said yes)\n")
    };
    formed.asked.iter().map(line).collect()
}

fn sixth_seats(formed: &Formed) -> String {
    formed.sixth.as_ref().map_or_else(String::new, |sixth| {
        let seats: i64 = sixth.seated.iter().sum();
        let total = sixth.total;
        format!("{seats} sixth seats taken, quality with them {total} (the bound is about the fives)\n")
    })
}

pub(super) fn draw(draw: &Draw) -> Result<String, String> {
    let refused = |refused| named(&draw.input, &refused);
    let to_write = draw.out.as_deref().filter(|_| !draw.check);
    let outputs = to_write
        .map(|out| Outputs::new(&[out], &[&draw.input]))
        .transpose()?;
    let list: DrawList = document(&draw.input)?;
    let commitment = list.commitment().map_err(refused)?;
    if let Some(published) = draw
        .commitment
        .as_deref()
        .filter(|published| *published != commitment)
    {
        let reason = format!("commits to {commitment}, published was {published}");
        return Err(format!("{}: {reason}", draw.input.display()));
    }
    let said = format!("commitment {commitment}\n");
    let Some(out) = &draw.out else { return Ok(said) };
    let drawn = files::json(&list.draw().map_err(refused)?)?;
    match outputs {
        None => compare(&draw.input, out, &drawn).map(|same| said + same),
        Some(outputs) => {
            outputs.put(&[&drawn])?;
            Ok(format!("{said}drawn into {}\n", out.display()))
        }
    }
}

fn compare(input: &Path, out: &Path, drawn: &str) -> Result<&'static str, String> {
    if text(out)? == drawn {
        return Ok("the draw is the one of this list and seed\n");
    }
    Err(format!("{}: not the draw of {}", out.display(), input.display()))
}

pub(super) fn assign(path: &Path) -> Result<String, String> {
    let optimum = costs::read(&text(path)?).and_then(|costs| costs.optimum());
    let optimum = optimum.map_err(|refused| named(path, &refused))?;
    Ok(format!("{}\n", optimum.cost))
}

pub(super) fn stable(path: &Path) -> Result<String, String> {
    let summaries = two_sided::summaries(&text(path)?).map_err(|refused| named(path, &refused))?;
    let mut said = String::new();
    for one in summaries {
        let space = if one.id.is_empty() { "" } else { " " };
        let _ = writeln!(
            said,
            "{}{space}size {} blocking {}",
            one.id, one.size, one.blocking
        );
    }
    Ok(said)
}
