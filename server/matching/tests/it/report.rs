//! The tables of server/docs/MATCHING-REPORT.md, made anew with fixed seeds: methods side by side, a year of arrivals,
//! our mirror of published results. The deep run compares them with the committed page.

use crate::world::Dice;
use matching::{
    Seed,
    cost::{Cost, Lex},
    simulate::{self, Rule, Scenario},
    solve::{self, NONE, Problem},
    stable::{ALONE, Preferences},
};
use std::{fmt::Write, ops::ControlFlow};

/// Both sides' scores of every pair, 0..=1000; `None` = forbidden.
struct Market {
    rows: usize,
    columns: usize,
    score: Vec<Option<(i64, i64)>>,
}

/// The column of each row.
type Pairs = Vec<Option<usize>>;

const ALPHA: i64 = 600;

impl Market {
    /// A score is the sum of four parts of 0..=200: the household's, the group's, what the pair has in common, and
    /// this side's own view. 78 of 100 pairs are possible.
    fn new(dice: &mut Dice, rows: usize, columns: usize) -> Self {
        let part = |dice: &mut Dice| dice.below(201) as i64;
        let groups: Vec<i64> = (0..columns).map(|_| part(dice)).collect();
        let mut score = Vec::with_capacity(rows * columns);
        for _ in 0..rows {
            let household = part(dice);
            for group in &groups {
                let both = household + group + part(dice);
                let sides = (both + part(dice), both + part(dice));
                score.push(dice.chance(78).then_some(sides));
            }
        }
        Self { rows, columns, score }
    }

    /// The lower score of the given share (of 100) of the possible pairs.
    fn percentile(&self, share: usize) -> i64 {
        let mut lower: Vec<i64> = self.score.iter().flatten().map(|(u, v)| *u.min(v)).collect();
        lower.sort_unstable();
        lower[lower.len() * share / 100]
    }

    fn at(&self, i: usize, j: usize) -> Option<(i64, i64)> {
        self.score[i * self.columns + j]
    }

    /// Thousandths of a welfare point, so that nothing is rounded.
    fn welfare(&self, i: usize, j: usize) -> i64 {
        self.at(i, j).map_or(0, |(u, v)| ALPHA * u + (1000 - ALPHA) * v)
    }

    fn edges(&self) -> impl Iterator<Item = (usize, usize, i64, i64)> + '_ {
        let all = (0..self.rows).flat_map(|i| (0..self.columns).map(move |j| (i, j)));
        all.filter_map(|(i, j)| self.at(i, j).map(|(u, v)| (i, j, u, v)))
    }

    /// The engine's solver under any cost.
    fn solve<C: Cost>(&self, cost: impl Fn(usize, usize, i64, i64) -> C) -> Pairs {
        let mut problem = Problem::new(vec![1; self.columns]);
        for i in 0..self.rows {
            for j in 0..self.columns {
                if let Some((u, v)) = self.at(i, j) {
                    problem.push(j as u32, cost(i, j, u, v));
                }
            }
            problem.end_row(C::default());
        }
        let ControlFlow::Continue(found) = solve::solve(&problem, &mut |_| ControlFlow::Continue(())) else {
            panic!("nobody asked it to stop");
        };
        found.mate.into_iter().map(|column| (column != NONE).then_some(column as usize)).collect()
    }

    /// As many as possible, then few pairs under each floor, lowest first, then welfare. Nine counters a word.
    fn floors<const K: usize>(&self, floors: &[i64]) -> Pairs {
        const IN_A_WORD: usize = 9;
        assert!(self.rows.max(self.columns) < 127 && floors.len() <= (K - 2) * (63 / 7));
        self.solve(|i, j, u, v| {
            let mut words = [0; K];
            words[0] = -1;
            for (at, floor) in floors.iter().enumerate() {
                let below = i64::from(u.min(v) < *floor);
                words[1 + at / IN_A_WORD] += below << (7 * (IN_A_WORD - 1 - at % IN_A_WORD));
            }
            words[K - 1] = -self.welfare(i, j);
            Lex(words)
        })
    }

    fn most_welfare(&self) -> Pairs {
        self.solve(|i, j, _, _| Lex([-1, -self.welfare(i, j)]))
    }

    /// Sum of logarithms, in millionths.
    fn nash(&self) -> Pairs {
        let log = |score: i64| ((score.max(1) as f64).ln() * 1e6).round() as i64;
        self.solve(|_, _, u, v| Lex([-1, -(ALPHA * log(u) + (1000 - ALPHA) * log(v))]))
    }

    fn random(&self, dice: &mut Dice) -> Pairs {
        let lots: Vec<i64> = self.score.iter().map(|_| dice.below(1 << 30) as i64).collect();
        self.solve(|i, j, _, _| Lex([-1, lots[i * self.columns + j]]))
    }

    fn greedy(&self) -> Pairs {
        let mut order: Vec<_> = self.edges().map(|(i, j, ..)| (-self.welfare(i, j), i, j)).collect();
        order.sort_unstable();
        let mut pairs = vec![None; self.rows];
        let mut taken = vec![false; self.columns];
        for (_, i, j) in order {
            if pairs[i].is_none() && !std::mem::replace(&mut taken[j], true) {
                pairs[i] = Some(j);
            }
        }
        pairs
    }

    fn deferred_acceptance(&self) -> Pairs {
        let mut both = Preferences {
            left: vec![Vec::new(); self.rows],
            right: vec![Vec::new(); self.columns],
            room: Vec::new(),
        };
        for (i, j, u, v) in self.edges() {
            both.left[i].push((j, -u));
            both.right[j].push((i, -v));
        }
        both.deferred_acceptance().into_iter().map(|right| (right != ALONE).then_some(right)).collect()
    }

    fn blocking(&self, pairs: &Pairs, gain: i64) -> i64 {
        let mut group = vec![-1; self.columns];
        let mut household = vec![-1; self.rows];
        for (i, j) in pairs.iter().enumerate().filter_map(|(i, j)| Some((i, (*j)?))) {
            let (u, v) = self.at(i, j).expect("a possible pair");
            (household[i], group[j]) = (u, v);
        }
        let blocks =
            |(i, j, u, v): &(usize, usize, i64, i64)| u - household[*i] >= gain && v - group[*j] >= gain;
        self.edges().filter(blocks).count() as i64
    }

    /// matched, welfare (points), least, worst tenth, pairs under 400, blocking, material: tenths of each.
    fn measure(&self, pairs: &Pairs) -> [f64; 7] {
        let seated: Vec<(usize, usize)> =
            pairs.iter().enumerate().filter_map(|(i, j)| Some((i, (*j)?))).collect();
        let score = |(i, j): &(usize, usize)| self.at(*i, *j).expect("a possible pair");
        let mut lower: Vec<i64> = seated.iter().map(score).map(|(u, v)| u.min(v)).collect();
        lower.sort_unstable();
        let tenth = lower.len().div_ceil(10);
        let worst = lower.iter().take(tenth).sum::<i64>() as f64 / tenth.max(1) as f64;
        [
            seated.len() as f64,
            seated.iter().map(|(i, j)| self.welfare(*i, *j)).sum::<i64>() as f64 / 1000.0,
            lower.first().copied().unwrap_or(0) as f64,
            worst,
            lower.iter().filter(|score| **score < 400).count() as f64,
            self.blocking(pairs, 1) as f64,
            self.blocking(pairs, 100) as f64,
        ]
    }
}

type Method = (&'static str, fn(&Market, &mut Dice) -> Pairs);

const ALL: [usize; 9] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const LOW: [i64; 3] = [200, 300, 400];
const METHODS: [Method; 9] = [
    ("random, as many as possible", |market, dice| market.random(dice)),
    ("greedy, best pair first", |market, _| market.greedy()),
    ("deferred acceptance, newcomers propose", |market, _| market.deferred_acceptance()),
    ("most welfare", |market, _| market.most_welfare()),
    ("Nash (log) welfare", |market, _| market.nash()),
    ("**floors 200/300/400, then welfare**", |market, _| market.floors::<3>(&LOW)),
    ("floors 200/300/400/500", |market, _| market.floors::<3>(&[200, 300, 400, 500])),
    ("floors every 50 points", |market, _| market.floors::<5>(&(1..20).map(|k| 50 * k).collect::<Vec<_>>())),
    ("full leximin of the lower score", |market, _| market.floors::<114>(&(1..=1000).collect::<Vec<_>>())),
];

/// Means over the instances, a row for each of the methods asked for.
fn side_by_side(which: &[usize], seed: u64, instances: usize, rows: usize, columns: usize) -> Vec<[f64; 7]> {
    let mut sums = vec![[0.0; 7]; which.len()];
    for instance in 0..instances {
        let mut dice = Dice(seed + instance as u64);
        let market = Market::new(&mut dice, rows, columns);
        for (at, sum) in which.iter().zip(&mut sums) {
            let measured = market.measure(&METHODS[*at].1(&market, &mut dice));
            sum.iter_mut().zip(measured).for_each(|(sum, one)| *sum += one / instances as f64);
        }
    }
    sums
}

/// Offers in three rounds: a pair both accept stands, one that is declined never comes back. Accepted, under 400.
fn with_declines(method: Method, seed: u64, instances: usize) -> [f64; 2] {
    let mut sum = [0.0; 2];
    for instance in 0..instances {
        let mut dice = Dice(seed + instance as u64);
        let mut market = Market::new(&mut dice, 40, 40);
        for _ in 0..3 {
            for (i, j) in
                method.1(&market, &mut dice).iter().enumerate().filter_map(|(i, j)| Some((i, (*j)?)))
            {
                let (u, v) = market.at(i, j).expect("a possible pair");
                let says_yes =
                    |score: i64, dice: &mut Dice| (dice.below(1000) as i64) < 600 + 400 * score / 1000;
                if says_yes(u, &mut dice) & says_yes(v, &mut dice) {
                    sum[0] += 1.0 / instances as f64;
                    sum[1] += f64::from(u8::from(u.min(v) < 400)) / instances as f64;
                    (0..40).for_each(|k| market.score[i * 40 + k] = None);
                    (0..40).for_each(|k| market.score[k * 40 + j] = None);
                } else {
                    market.score[i * 40 + j] = None;
                }
            }
        }
    }
    sum
}

fn methods(out: &mut String, rows: &[[f64; 7]]) {
    let _ = writeln!(
        out,
        "| method | matched | welfare | least | worst 10 % | pairs < 400 | blocking pairs | material |"
    );
    let _ = writeln!(out, "|---|---|---|---|---|---|---|---|");
    let most = rows[3][1];
    for ((name, _), row) in METHODS.iter().zip(rows) {
        let [matched, welfare, least, worst, under, blocking, material] = row;
        let share = 100.0 * (welfare - most) / most;
        let _ = writeln!(
            out,
            "| {name} | {matched:.2} | {welfare:.0} ({share:+.2} %) | {least:.0} | {worst:.0} | {under:.2} | {blocking:.1} | {material:.2} |"
        );
    }
}

/// Groups known, newcomers one by one and placed at once: first come, weekly, and a vote of sampled futures.
fn placed_at_once(replays: u64) -> [f64; 3] {
    const PEOPLE: usize = 104;
    let mut sum = [0.0; 3];
    for replay in 0..replays {
        let mut dice = Dice(9000 + replay);
        let liked: Vec<i64> = (0..PEOPLE).map(|_| dice.below(10_001) as i64).collect();
        let newcomer = |dice: &mut Dice| -> Vec<i64> {
            let own = dice.below(10_001) as i64;
            let worth = |group: &i64, dice: &mut Dice| (2 * dice.below(10_001) as i64 + own + group) / 4;
            let row = liked.iter().map(|group| worth(group, dice)).collect::<Vec<_>>();
            row.into_iter().map(|worth| if dice.chance(78) { worth } else { -1 }).collect()
        };
        let year: Vec<Vec<i64>> = (0..PEOPLE).map(|_| newcomer(&mut dice)).collect();
        let all: Vec<usize> = (0..PEOPLE).collect();
        let hindsight: i64 = best(&year.iter().collect::<Vec<_>>(), &all).iter().map(|pair| pair.2).sum();
        let mut free = [all.clone(), all.clone(), all];
        for (week, two) in year.chunks(2).enumerate() {
            // Weekly: two newcomers come in a week and are placed together.
            let rows: Vec<&Vec<i64>> = two.iter().collect();
            let placed = best(&rows, &free[1]);
            sum[1] += take(&mut free[1], &placed, hindsight);
            for (one, row) in two.iter().enumerate() {
                let placed = best(&[row], &free[0]);
                sum[0] += take(&mut free[0], &placed, hindsight);
                let left = PEOPLE - 2 * week - one - 1;
                let mut votes = vec![0; PEOPLE];
                for _ in 0..15 {
                    let future: Vec<Vec<i64>> = (0..left).map(|_| newcomer(&mut dice)).collect();
                    let rows: Vec<&Vec<i64>> = std::iter::once(row).chain(&future).collect();
                    let chosen = best(&rows, &free[2]);
                    chosen.iter().filter(|pair| pair.0 == 0).for_each(|pair| votes[pair.1] += 1);
                }
                let winner = (0..PEOPLE).max_by_key(|group| (votes[*group], row[*group])).expect("groups");
                if votes[winner] > 0 {
                    sum[2] += take(&mut free[2], &[(0, winner, row[winner])], hindsight);
                }
            }
        }
    }
    sum.map(|share| 100.0 * share / replays as f64)
}

/// Most matches, then most worth, among free groups: (row, group, worth).
fn best(rows: &[&Vec<i64>], free: &[usize]) -> Vec<(usize, usize, i64)> {
    let mut problem: Problem<i64> = Problem::new(vec![1; free.len()]);
    for row in rows {
        for (column, group) in free.iter().enumerate().filter(|(_, group)| row[**group] >= 0) {
            problem.push(column as u32, -row[*group] - (1 << 30));
        }
        problem.end_row(0);
    }
    let ControlFlow::Continue(found) = solve::solve(&problem, &mut |_| ControlFlow::Continue(())) else {
        panic!("nobody asked it to stop");
    };
    let seated = found.mate.iter().enumerate().filter(|(_, column)| **column != NONE);
    seated.map(|(row, column)| (row, free[*column as usize], rows[row][free[*column as usize]])).collect()
}

fn take(free: &mut Vec<usize>, pairs: &[(usize, usize, i64)], hindsight: i64) -> f64 {
    free.retain(|group| pairs.iter().all(|pair| pair.1 != *group));
    pairs.iter().map(|pair| pair.2).sum::<i64>() as f64 / hindsight as f64
}

fn arrivals(out: &mut String, lines: &[simulate::Line]) {
    let _ =
        writeln!(out, "| rule | welfare, % of hindsight | mean wait, weeks | matched |\n|---|---|---|---|");
    for line in lines {
        let name = match line.rule {
            Rule::OnArrival => "on arrival".to_owned(),
            Rule::Every(1) => "every week".to_owned(),
            Rule::Every(weeks) => format!("every {weeks} weeks"),
            Rule::HoldBack { start, fall } => format!("weekly, hold back {start} − {fall} a week"),
        };
        let tenths = |value: i64| format!("{}.{}", value / 10, value % 10);
        let (welfare, wait) = (tenths(line.welfare_permille), tenths(line.wait_tenths));
        let _ = writeln!(out, "| {name} | {welfare} | {wait} | {} |", line.matched);
    }
}

fn mirror(out: &mut String, large: &[[f64; 7]], prices: &[f64], lines: &[simulate::Line], once: [f64; 3]) {
    let of = |rule: Rule| lines.iter().find(|line| line.rule == rule).expect("a line");
    let more = |a: f64, b: f64| 100.0 * (a - b) / b;
    let over = |rule| more(of(rule).welfare_permille as f64, of(Rule::OnArrival).welfare_permille as f64);
    let (four, thirteen) = (of(Rule::Every(4)), of(Rule::Every(13)));
    let by_wait = more(thirteen.welfare_permille as f64, four.welfare_permille as f64);
    let wait = (thirteen.wait_tenths - four.wait_tenths) as f64 / 10.0;
    let low = prices.iter().copied().fold(f64::MAX, f64::min);
    let high = prices.iter().copied().fold(0.0, f64::max);
    let _ = writeln!(out, "| published | our mirror | result |\n|---|---|---|");
    let _ = writeln!(
        out,
        "| GeoMatch: roughly +40 to +70 % against actual placement | the engine against random possible pairs, same people | {:+.1} % (most welfare {:+.1} %) |",
        more(large[5][1], large[0][1]),
        more(large[3][1], large[0][1])
    );
    let _ = writeln!(
        out,
        "| Annie MOORE: +22 to +37 % against staff | against first come, one year | weekly {:+.0} %, 4-weekly {:+.0} %, 13-weekly {:+.0} % |",
        over(Rule::Every(1)),
        over(Rule::Every(4)),
        over(Rule::Every(13))
    );
    let _ = writeln!(
        out,
        "| dynamic placement: > 98 % against < 90 % of hindsight | groups known, 15 sampled futures with a vote | {:.1} % against {:.1} % first come ({:.1} % weekly) |",
        once[2], once[0], once[1]
    );
    let _ = writeln!(
        out,
        "| HIAS RUTH: 24 → 80 days, mean rank 3.20 → 2.44 | 4- against 13-week rounds | welfare {by_wait:+.1} %, wait {wait:+.1} weeks |"
    );
    let _ =
        writeln!(out, "| group fairness: costs 1 to 5 % | price of protection | {low:.2} to {high:.2} % |");
}

fn page() -> String {
    let mut out = String::from(HEAD);
    let large = side_by_side(&ALL, 1000, 30, 40, 40);
    let one = Market::new(&mut Dice(1000), 40, 40);
    let [tenth, quarter, half] = [10, 25, 50].map(|share| one.percentile(share));
    let _ = writeln!(
        out,
        "\n## Methods side by side\n30 markets of 40 households and 40 groups, means. In the first of them the lower score of a pair is under {tenth} in a tenth, under\n{quarter} in a quarter, under {half} in half of the possible pairs.\n"
    );
    methods(&mut out, &large);
    let mut prices = vec![100.0 * (large[3][1] - large[5][1]) / large[3][1]];
    for (rows, columns) in [(40, 30), (120, 120)] {
        let other = side_by_side(&[3, 5], 2000, 30, rows, columns);
        let price = 100.0 * (other[0][1] - other[1][1]) / other[0][1];
        let _ = writeln!(
            out,
            "\n{rows} households, {columns} groups: the floors cost {price:.2} % of welfare, pairs under 400 go from {:.2} to {:.2}.",
            other[0][4], other[1][4]
        );
        prices.push(price);
    }
    out.push_str(
        "\nThree rounds of offers, each side accepts with 0.6 + 0.4 · score / 1000; accepted / under 400: ",
    );
    let offers = [1, 2, 3, 5].map(|at| {
        let [accepted, under] = with_declines(METHODS[at], 3000, 30);
        format!("{} {accepted:.1} / {under:.2}", METHODS[at].0.trim_matches('*'))
    });
    let _ = writeln!(out, "{}.", offers.join(" · "));
    out.push_str(
        "\n## A year of arrivals\nBoth sides three a week, 52 weeks, everyone stays, 12 replays.\n\n",
    );
    let lines = simulate::table(&Scenario::of(Seed([15; 32])), None).expect("lines");
    arrivals(&mut out, &lines);
    out.push_str(
        "\nThe same with invented people under the built-in rulebook (rules and scores of the engine):\n\n",
    );
    let book = matching::rulebook::default_nl();
    arrivals(&mut out, &simulate::table(&Scenario::of(Seed([15; 32])), Some(&book)).expect("lines"));
    let once = placed_at_once(4);
    let _ = writeln!(
        out,
        "\nGroups known, newcomers placed at once (104 of each, 4 replays), % of hindsight: first come {:.1}, weekly {:.1}, 15 sampled futures with a vote {:.1}.",
        once[0], once[1], once[2]
    );
    out.push_str("\n## Published results and our mirror\n");
    mirror(&mut out, &large, &prices, &lines, once);
    out.push_str("\nThat a share of ours looks like a published one is a coincidence of our generator. Waiting to thicken a market raises\n*numbers* matched mainly if one knows who is about to leave (Akbarpour, Li, Oveis Gharan 2020); quality is another matter.\n");
    out
}

const HEAD: &str = "# What the engine does on invented data\n
Made by `SAMENHIER_BLESS=1 cargo test -p matching --test it -- --ignored report`; `make test-deep` makes it again and compares.
Fixed seeds. It compares methods and rules with each other and says nothing about real people. A score is the sum of four parts
of 0 to 200 (the household's, the group's, what the pair has in common, the side's own view); 78 of 100 pairs are possible; a
share in brackets is against most welfare.\n";

const PAGE: &str = include_str!("../../../docs/MATCHING-REPORT.md");

#[test]
#[ignore = "takes a minute: the deep run makes the report anew and compares it"]
fn report() {
    let page = page();
    if std::env::var_os("SAMENHIER_BLESS").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/MATCHING-REPORT.md");
        return std::fs::write(file, page).expect("written");
    }
    assert_eq!(page, PAGE);
}

/// What the report must show whatever the seeds: floors protect the weak at a small price, and the counts are right.
#[test]
fn low_floors_cut_weak_pairs_for_little_welfare_and_deferred_acceptance_blocks_nothing() {
    let rows = side_by_side(&ALL, 7, 6, 25, 25);
    let (random, stable, most, floors, leximin) = (rows[0], rows[2], rows[3], rows[5], rows[8]);
    assert!(floors[4] < most[4] && floors[1] < most[1] && floors[1] > 0.95 * most[1]);
    assert!(leximin[2] >= floors[2] && leximin[1] <= floors[1] && random[1] < floors[1]);
    assert!(stable[5] == 0.0 && stable[0] <= most[0] && most[0] == floors[0] && floors[0] == random[0]);
}
