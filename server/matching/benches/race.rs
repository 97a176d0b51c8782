//! Our side of the race: reads an instance the other contestants get too, prints milliseconds for each repetition.
//!
//! `race dense FILE N` · `race sparse FILE ROWS COLUMNS` (raw little-endian i32) · `race vector …` · `race check …` ·
//! `race scoring N` · `race city N` · `race what-if N [PLACES]` · `race persistence N`.
//! Started by `bench/race.py`.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a bench may panic")]

#[path = "../tests/it/world.rs"]
mod world;

use matching::{
    cost::Lex,
    objective::Round,
    prepared::Prepared,
    sensitivity,
    solve::{
        self, Problem,
        core::{Table, solve_table},
    },
};
use rayon::prelude::*;
use std::{hint::black_box, ops::ControlFlow, time::Instant};

fn numbers(path: &str) -> Vec<i32> {
    let bytes = std::fs::read(path).expect("a file of numbers");
    bytes.chunks_exact(4).map(|four| i32::from_le_bytes(four.try_into().unwrap())).collect()
}

/// Milliseconds all threads of this process have run so far, as the system counts them: other load hardly shows.
fn ran() -> f64 {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let nanoseconds = tasks.filter_map(|task| {
        let line = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        line.split(' ').next()?.parse::<f64>().ok()
    });
    nanoseconds.sum::<f64>() / 1e6
}

/// Prints what the clock and what the processors say.
fn timed<T>(label: &str, work: impl FnOnce() -> T) -> T {
    let (start, before) = (Instant::now(), ran());
    let result = black_box(work());
    let spent = start.elapsed().as_secs_f64() * 1000.0;
    println!("{label} {spent:.4}\n{label}-cpu {:.4}", ran() - before);
    result
}

fn go_on(_: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// rows, then (column, value) pairs: start[rows + 1], column[], value[]; maximises value, staying out is worth 0.
fn sparse(path: &str, rows: usize, columns: usize) -> Problem<i64> {
    let data = numbers(path);
    let edges = (data.len() - rows - 1) / 2;
    let mut problem = Problem::new(vec![1; columns]);
    for row in 0..rows {
        for edge in data[row] as usize..data[row + 1] as usize {
            problem.push(data[rows + 1 + edge] as u32, -i64::from(data[rows + 1 + edges + edge]));
        }
        problem.end_row(0);
    }
    problem
}

/// The same problem with a cost of five words: three zero, then the cost, then a lottery.
fn two_words(_: usize, _: u32, cost: i64) -> Lex<5> {
    Lex([0, 0, 0, cost, cost.rotate_left(7) & 0xffff])
}

/// The same problem with all five words at work, as in a round: classes of rows and columns, floors, cost, lottery.
fn five_words(row: usize, column: u32, cost: i64) -> Lex<5> {
    let class = |number: usize| -(1_i64 << (15 * (number % 3)));
    let floors = (0..3).map(|floor| i64::from(-cost < 1000 * (2 + floor)) << (15 * (2 - floor))).sum();
    let mixed = (row as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        ^ u64::from(column).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    Lex([
        class(row),
        class(column as usize),
        floors,
        cost,
        (mixed.wrapping_mul(0x94D0_49BB_1331_11EB) >> 24) as i64,
    ])
}

fn vector(problem: &Problem<i64>, wide: impl Fn(usize, u32, i64) -> Lex<5>) -> Problem<Lex<5>> {
    let mut vector = Problem::new(problem.room.clone());
    for row in 0..problem.rows() {
        problem.edges(row).for_each(|(column, cost)| vector.push(column, wide(row, column, cost)));
        vector.end_row(Lex([0; 5]));
    }
    vector
}

fn dense(path: &str, size: usize) {
    let cost: Vec<i64> = numbers(path).into_iter().map(i64::from).collect();
    let table = Table { rows: size, columns: size, cost: &cost, sink: 1 << 40 };
    let ControlFlow::Continue(solution) = timed("ms", || solve_table(&table, &mut go_on)) else { return };
    let sum: i64 =
        solution.mate.iter().enumerate().map(|(row, column)| cost[row * size + *column as usize]).sum();
    println!("sum {sum}");
}

fn check(problem: &Problem<i64>) {
    let ControlFlow::Continue(solution) = solve::solve(problem, &mut go_on) else { return };
    let out = problem.room.len() + 1;
    let mut lp = certificate::optimum::Lp::<1> { room: problem.room.clone(), ..Default::default() };
    lp.room.extend([0, u32::MAX]);
    lp.load = vec![0; lp.room.len()];
    for (row, mate) in solution.mate.iter().enumerate() {
        lp.start.push(lp.column.len());
        problem.edges(row).for_each(|(column, cost)| lp.add(column as usize, [cost]));
        lp.add(out, [0]);
        let column = if *mate == solve::NONE { out as u32 } else { *mate };
        let taken = (lp.start[row]..lp.column.len()).find(|edge| lp.column[*edge] == column);
        lp.mate.push(taken.unwrap());
        lp.load[column as usize] += 1;
    }
    lp.start.push(lp.column.len());
    let pi: Vec<[i64; 1]> = solution.pi.iter().map(|value| [*value]).collect();
    let rho: Vec<[i64; 1]> = solution.rho.iter().chain(&[0, 0]).map(|value| [*value]).collect();
    for _ in 0..7 {
        timed("read", || {
            let mut sum = 0_i64;
            for row in 0..problem.rows() {
                for edge in problem.start[row] as usize..problem.start[row + 1] as usize {
                    sum = sum.wrapping_add(problem.cost[edge] ^ i64::from(problem.column[edge]));
                }
            }
            sum
        });
        timed("check", || lp.check(&pi, &rho)).expect("our own duals hold");
    }
}

fn scoring(size: usize) {
    let round = world::round(&mut world::Dice(1), size, size);
    let prepared = Prepared::of(&round.check().unwrap()).unwrap();
    let rows = |from: usize, to: usize| {
        let mut sum = 0;
        for i in from..to {
            let scores = prepared.scores(i);
            for j in 0..size {
                sum += scores(j).w;
            }
        }
        sum
    };
    for _ in 0..7 {
        timed("one", || rows(0, size));
        // Row by row to whoever is free, as a round does it.
        timed("two", || (0..size).into_par_iter().map(|i| rows(i, i + 1)).sum::<i64>());
    }
    println!("pairs {}", size * size);
}

fn city(size: usize) {
    let mut round = world::round(&mut world::Dice(2), size, size);
    round.groups.iter_mut().for_each(|group| group.places = 1);
    let input = serde_json::to_vec(&round).unwrap();
    for _ in 0..if size > 200 { 1 } else { 7 } {
        let outcome = timed("run", || matching::run(&round, &mut |_| ControlFlow::Continue(())).unwrap());
        timed("verify", || certificate::verify(&input, outcome.to_json().as_bytes()).unwrap());
        println!("pairs {}", outcome.pairs.len());
    }
}

/// A what-if, and the solver's part in it.
fn what_if(size: usize, places: i64) {
    let mut round = world::round(&mut world::Dice(2), size, size);
    round.groups.iter_mut().for_each(|group| group.places = places);
    let checked = round.check().unwrap();
    let problem = Round::of(&checked).unwrap().problem();
    for _ in 0..7 {
        let _ = timed("solve", || solve::solve(&problem, &mut go_on));
        timed("what-if", || matching::run::pairs_only(&checked, &mut |_| ControlFlow::Continue(())).unwrap());
    }
    println!("edges {}", problem.column.len());
}

fn persistence(size: usize) {
    let round = world::round(&mut world::Dice(3), size, size);
    let checked = round.check().unwrap();
    let outcome = matching::run(&round, &mut |_| ControlFlow::Continue(())).unwrap();
    for _ in 0..3 {
        timed("draws", || {
            sensitivity::persistence(&checked, &outcome, 200, &mut |_| ControlFlow::Continue(())).unwrap()
        });
    }
}

/// Highest memory so far, as the system counts it.
fn peak() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().filter(|line| line.starts_with("VmHWM")).for_each(|line| println!("{line}"));
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let number = |at: usize| words[at].parse::<usize>().expect("a number");
    match words.first().map(String::as_str) {
        Some("dense") => dense(&words[1], number(2)),
        Some("sparse") => {
            let problem = sparse(&words[1], number(2), number(3));
            let solved = timed("ms", || solve::solve(&problem, &mut go_on));
            if let ControlFlow::Continue(solution) = solved {
                println!("sum {}", -problem.total(&solution.mate));
            }
        }
        Some("vector") => {
            let problem = sparse(&words[1], number(2), number(3));
            let (two, five) = (vector(&problem, two_words), vector(&problem, five_words));
            for _ in 0..7 {
                let _ = timed("i64", || solve::solve(&problem, &mut go_on));
                let _ = timed("lex5", || solve::solve(&two, &mut go_on));
                let _ = timed("lex5-all", || solve::solve(&five, &mut go_on));
            }
        }
        Some("check") => check(&sparse(&words[1], number(2), number(3))),
        Some("scoring") => scoring(number(1)),
        Some("city") => city(number(1)),
        Some("what-if") => what_if(number(1), words.get(2).map_or(1, |_| number(2) as i64)),
        Some("persistence") => persistence(number(1)),
        _ => println!("started by bench/race.py; see the head of this file"),
    }
    peak();
}
