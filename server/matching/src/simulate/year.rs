//! One replayed year: who came when, what each pair is worth, and what a rule makes of it.

use super::{Rule, Scenario};
use crate::{
    draw::Stream,
    solve::{self, NONE, Problem},
};
use std::ops::ControlFlow;

/// The random numbers of one replay.
pub(super) fn stream(scenario: &Scenario, number: i64) -> Stream {
    Stream::new("samenhier/simulate", &[&scenario.seed.0, &number.to_le_bytes()])
}

/// A replay: when everybody came, and what each pair is worth (0..=10,000, −1 = forbidden).
pub(super) struct Year {
    pub(super) households: Vec<i64>,
    pub(super) groups: Vec<i64>,
    pub(super) worth: Vec<i64>,
    /// Who came when, in order: (hour, is a household, number).
    arrivals: Vec<(i64, bool, usize)>,
}

/// Hours of a week.
pub(super) const HOURS: i64 = 168;

impl Year {
    pub(super) fn replay(scenario: &Scenario, number: i64) -> Self {
        let mut stream = stream(scenario, number);
        let mut year = Self::arrivals(scenario, &mut stream);
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

    /// Who comes when; what pairs are worth is still to be said.
    pub(super) fn arrivals(scenario: &Scenario, stream: &mut Stream) -> Self {
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
    pub(super) fn play(&self, scenario: &Scenario, rule: Rule) -> (i64, i64, i64) {
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
