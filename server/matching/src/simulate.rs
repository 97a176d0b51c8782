//! A year of sign-ups under different rules for when to match. Shows what waiting costs and what it brings.
//!
//! Integers only, one seed for each replay: the same table everywhere. The people are invented; the table compares
//! rules and says nothing about real people.

mod people;
mod year;

use crate::{id::Seed, problem::Refused, rulebook::Rulebook};
use serde::{Deserialize, Serialize};
use std::fmt::Write;
use year::{HOURS, Year};

/// When to match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Each arrival takes the best that is there.
    OnArrival,
    /// A round every so many weeks.
    Every(i64),
    /// Every week, but a pair must be worth `start − fall · weeks waited` (of 10,000).
    HoldBack { start: i64, fall: i64 },
}

/// The world to replay. In a file every field may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scenario {
    pub seed: Seed,
    pub weeks: i64,
    /// Arrivals a week on each side, on average.
    pub a_week: i64,
    pub replays: i64,
    /// Share of pairs no rule forbids, of 100. Without meaning when a rulebook says which are.
    pub feasible: i64,
    /// When to match: the lines of the table.
    pub rules: Vec<Rule>,
}

impl Default for Scenario {
    fn default() -> Self {
        let rules = RULES.to_vec();
        Self { seed: Seed::default(), weeks: 52, a_week: 3, replays: 12, feasible: 78, rules }
    }
}

impl Scenario {
    pub fn of(seed: Seed) -> Self {
        Self { seed, ..Self::default() }
    }

    /// Ranges that keep a replay within memory and minutes.
    pub fn check(&self) -> Result<(), Refused> {
        let ranges = [
            ("weeks", self.weeks, 1, 520),
            ("a_week", self.a_week, 1, 168),
            ("replays", self.replays, 1, 1000),
            ("feasible", self.feasible, 0, 100),
            ("rules", self.rules.len() as i64, 1, 100),
            // People a year on one side.
            ("weeks × a_week", self.weeks.saturating_mul(self.a_week), 1, 5000),
        ];
        for (field, value, low, high) in ranges {
            if !(low..=high).contains(&value) {
                let reason = format!("must lie in {low}..={high}, is {value}");
                return Err(Refused::whole("scenario", field, reason));
            }
        }
        for (row, rule) in self.rules.iter().enumerate() {
            let good = match rule {
                Rule::OnArrival => true,
                Rule::Every(weeks) => (1..=520).contains(weeks),
                Rule::HoldBack { start, fall } => (0..=10_000).contains(start) && (0..=10_000).contains(fall),
            };
            if !good {
                let reason = "weeks must lie in 1..=520, start and fall in 0..=10000";
                return Err(Refused::row("rules", row, "", reason));
            }
        }
        Ok(())
    }
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub rule: Rule,
    /// Welfare as a share of hindsight, of 1000.
    pub welfare_permille: i64,
    /// Mean wait of a household in tenths of a week.
    pub wait_tenths: i64,
    pub matched: i64,
}

pub const RULES: [Rule; 8] = [
    Rule::OnArrival,
    Rule::Every(1),
    Rule::Every(4),
    Rule::Every(8),
    Rule::Every(13),
    Rule::Every(52),
    Rule::HoldBack { start: 7500, fall: 300 },
    Rule::HoldBack { start: 7000, fall: 100 },
];

/// Replays every rule on the same years. With a rulebook the people are invented one by one and the engine's own
/// rules and scores say what a pair is worth; without one, worth is drawn.
pub fn table(scenario: &Scenario, rulebook: Option<&Rulebook>) -> Result<Vec<Line>, Refused> {
    scenario.check()?;
    let replay = |number| match rulebook {
        None => Ok(Year::replay(scenario, number)),
        Some(book) => people::year(scenario, number, book),
    };
    let years: Vec<Year> = (0..scenario.replays).map(replay).collect::<Result<_, _>>()?;
    let hindsight: i64 = years.iter().map(|year| year.play(scenario, Rule::Every(scenario.weeks)).0).sum();
    let people: i64 = years.iter().map(|year| year.households.len() as i64).sum();
    let line = |rule: Rule| {
        let played = years.iter().map(|year| year.play(scenario, rule));
        let (welfare, wait, matched) =
            played.fold((0, 0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1, sum.2 + one.2));
        Line {
            rule,
            welfare_permille: welfare * 1000 / hindsight.max(1),
            wait_tenths: wait * 10 / HOURS / people.max(1),
            matched,
        }
    };
    Ok(scenario.rules.iter().copied().map(line).collect())
}

/// The table as text.
pub fn text(lines: &[Line]) -> String {
    let mut out = String::from("rule                      welfare %   mean wait, weeks   matched\n");
    for line in lines {
        let name = match line.rule {
            Rule::OnArrival => "on arrival".to_owned(),
            Rule::Every(1) => "every week".to_owned(),
            Rule::Every(weeks) => format!("every {weeks} weeks"),
            Rule::HoldBack { start, fall } => format!("hold back {start} - {fall}/week"),
        };
        let tenths = |value: i64| format!("{}.{}", value / 10, value % 10);
        let (welfare, wait) = (tenths(line.welfare_permille), tenths(line.wait_tenths));
        let _ = writeln!(out, "{name:<25} {welfare:>9} {wait:>18} {:>9}", line.matched);
    }
    out
}
