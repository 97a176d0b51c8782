//! A year of sign-ups under different rules for when to match. Shows what waiting costs and what it brings.
//!
//! Integers only, one seed for each replay: the same table everywhere. The people are invented; the table compares
//! rules and says nothing about real people.

use crate::{
    draw::Stream,
    id::Seed,
    solve::{self, NONE, Problem},
};
use serde::{Deserialize, Serialize};
use std::{fmt::Write, ops::ControlFlow};

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

/// The world to replay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    pub seed: Seed,
    pub weeks: i64,
    /// Arrivals a week on each side, on average.
    pub a_week: i64,
    pub replays: i64,
    /// Share of pairs no rule forbids, of 100.
    pub feasible: i64,
}

impl Scenario {
    pub fn of(seed: Seed) -> Self {
        Self { seed, weeks: 52, a_week: 3, replays: 12, feasible: 78 }
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

/// A replay: when everybody came, and what each pair is worth (0..=10,000, −1 = forbidden).
struct Year {
    households: Vec<i64>,
    groups: Vec<i64>,
    worth: Vec<i64>,
    /// Who came when, in order: (hour, is a household, number).
    arrivals: Vec<(i64, bool, usize)>,
}

const HOURS: i64 = 168;

impl Year {
    fn replay(scenario: &Scenario, number: i64) -> Self {
        let mut stream = Stream::new("samenhier/simulate", &[&scenario.seed.0, &number.to_le_bytes()]);
        let mut year =
            Self { households: Vec::new(), groups: Vec::new(), worth: Vec::new(), arrivals: Vec::new() };
        // Many small chances: as good as Poisson, and exact in integers.
        for hour in 0..scenario.weeks * HOURS {
            for household in [true, false] {
                if (stream.below(HOURS as u64) as i64) < scenario.a_week {
                    let side = if household { &mut year.households } else { &mut year.groups };
                    year.arrivals.push((hour, household, side.len()));
                    side.push(hour);
                }
            }
        }
        let taste = |stream: &mut Stream| stream.below(10_001) as i64;
        let liked: Vec<i64> = year.groups.iter().map(|_| taste(&mut stream)).collect();
        for _ in &year.households {
            let own = taste(&mut stream);
            for group in &liked {
                // Half of a pair's worth is its own, a quarter each comes from the two sides.
                let worth = (2 * taste(&mut stream) + own + group) / 4;
                let feasible = (stream.below(100) as i64) < scenario.feasible;
                year.worth.push(if feasible { worth } else { -1 });
            }
        }
        year
    }

    fn worth(&self, household: usize, group: usize) -> i64 {
        self.worth[household * self.groups.len() + group]
    }

    /// Most matches, then most worth, among those who are there. `outside`: the least a household takes.
    fn round(
        &self,
        households: &[usize],
        groups: &[usize],
        outside: Option<&dyn Fn(usize) -> i64>,
    ) -> Vec<(usize, usize)> {
        const MATCHED: i64 = 1 << 40;
        let mut problem: Problem<i64> = Problem::new(vec![1; groups.len()]);
        for household in households {
            for (column, group) in
                groups.iter().enumerate().filter(|(_, group)| self.worth(*household, **group) >= 0)
            {
                let bonus = if outside.is_some() { 0 } else { MATCHED };
                problem.push(column as u32, -self.worth(*household, *group) - bonus);
            }
            problem.end_row(outside.map_or(0, |outside| -outside(*household)));
        }
        let ControlFlow::Continue(solution) = solve::solve(&problem, &mut |_| ControlFlow::Continue(()))
        else {
            return Vec::new();
        };
        let matched = solution.mate.iter().zip(households).filter(|(column, _)| **column != NONE);
        matched.map(|(column, household)| (*household, groups[*column as usize])).collect()
    }

    /// (welfare, sum of waits in hours, matched)
    fn play(&self, scenario: &Scenario, rule: Rule) -> (i64, i64, i64) {
        let mut state = State { households: Vec::new(), groups: Vec::new(), welfare: 0, wait: 0, matched: 0 };
        let mut arrivals = self.arrivals.iter().peekable();
        for week in 1..=scenario.weeks {
            let now = week * HOURS;
            while let Some((hour, household, number)) = arrivals.next_if(|(hour, ..)| *hour < now) {
                let side = if *household { &mut state.households } else { &mut state.groups };
                side.push(*number);
                if rule == Rule::OnArrival {
                    state.take_best(self, *household, *number, *hour);
                }
            }
            let last = week == scenario.weeks;
            let pairs = match rule {
                Rule::Every(weeks) if week % weeks == 0 || last => {
                    self.round(&state.households, &state.groups, None)
                }
                Rule::HoldBack { start, fall } if !last => {
                    let least =
                        |household: usize| (start - fall * (now - self.households[household]) / HOURS).max(0);
                    self.round(&state.households, &state.groups, Some(&least))
                }
                _ if last => self.round(&state.households, &state.groups, None),
                _ => Vec::new(),
            };
            pairs.into_iter().for_each(|(household, group)| state.pair(self, household, group, now));
        }
        // Who is still there has waited to the end.
        let left: i64 = state
            .households
            .iter()
            .map(|household| scenario.weeks * HOURS - self.households[*household])
            .sum();
        (state.welfare, state.wait + left, state.matched)
    }
}

/// Who is there now, and what came of it so far.
struct State {
    households: Vec<usize>,
    groups: Vec<usize>,
    welfare: i64,
    wait: i64,
    matched: i64,
}

impl State {
    fn pair(&mut self, year: &Year, household: usize, group: usize, now: i64) {
        self.households.retain(|other| *other != household);
        self.groups.retain(|other| *other != group);
        self.welfare += year.worth(household, group);
        self.wait += now - year.households[household];
        self.matched += 1;
    }

    fn take_best(&mut self, year: &Year, household: bool, number: usize, now: i64) {
        let others = if household { self.groups.clone() } else { self.households.clone() };
        let pair = |other: usize| if household { (number, other) } else { (other, number) };
        let worth = |other: &usize| year.worth(pair(*other).0, pair(*other).1);
        let best = others
            .into_iter()
            .filter(|other| worth(other) >= 0)
            .max_by_key(|other| (worth(other), std::cmp::Reverse(*other)));
        if let Some((household, group)) = best.map(pair) {
            self.pair(year, household, group, now);
        }
    }
}

/// Replays every rule on the same years.
pub fn table(scenario: &Scenario) -> Vec<Line> {
    let years: Vec<Year> = (0..scenario.replays).map(|number| Year::replay(scenario, number)).collect();
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
    RULES.into_iter().map(line).collect()
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
