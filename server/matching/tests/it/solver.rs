//! The solver alone: its duals prove every optimum here, whatever shape the problem has.

use crate::world::Dice;
use matching::{
    cost::{Cost, Lex},
    solve::{
        self, NONE, Problem, Solution,
        core::{Table, solve_table},
    },
};
use std::ops::ControlFlow;

fn solve<C: Cost>(problem: &Problem<C>) -> Solution<C> {
    match solve::solve(problem, &mut |_| ControlFlow::Continue(())) {
        ControlFlow::Continue(solution) => solution,
        ControlFlow::Break(()) => panic!("nobody asked to stop"),
    }
}

/// Feasible, dual feasible, and slack only where it may be: together they prove the optimum.
fn assert_proven<C: Cost>(problem: &Problem<C>, solution: &Solution<C>) {
    let (pi, rho, zero) = (&solution.pi, &solution.rho, C::default());
    let mut load = vec![0; problem.room.len()];
    for (row, mate) in solution.mate.iter().enumerate() {
        assert!(pi[row] <= problem.sink[row], "row {row} pays more than its sink");
        for (column, cost) in problem.edges(row) {
            assert!(pi[row] - rho[column as usize] <= cost, "edge {row}-{column} is too cheap");
        }
        if *mate == NONE {
            assert!(pi[row] == problem.sink[row], "row {row} stays out too cheaply");
        } else {
            let cost = problem.cost_of(row, *mate).expect("an edge that exists");
            assert!(pi[row] - rho[*mate as usize] == cost, "row {row} is not tight");
            load[*mate as usize] += 1;
        }
    }
    for (column, load) in load.into_iter().enumerate() {
        assert!(load <= problem.room[column], "column {column} is too full");
        assert!(rho[column] >= zero, "column {column} has a negative price");
        assert!(
            rho[column] == zero || load == problem.room[column],
            "column {column} is priced but not full"
        );
    }
}

/// A sparse problem: `degree` edges a row, about `places` places a column, costs from `cost`.
fn random<C: Cost>(
    dice: &mut Dice,
    (rows, columns, degree, places): (usize, usize, usize, usize),
    cost: &dyn Fn(&mut Dice) -> C,
) -> Problem<C> {
    let mut problem = Problem::new((0..columns).map(|_| dice.below(places + 1) as u32).collect());
    for _ in 0..rows {
        let mut chosen: Vec<u32> = (0..degree).map(|_| dice.below(columns) as u32).collect();
        chosen.sort_unstable();
        chosen.dedup();
        for column in chosen {
            let cost = cost(dice);
            problem.push(column, cost);
        }
        problem.end_row(C::default());
    }
    problem
}

#[test]
fn every_shape_of_sparse_problem_is_solved_with_duals_that_prove_it() {
    let mut dice = Dice(11);
    let (mut out, mut matched) = (0, 0);
    for case in 0..400 {
        let shape = (1 + dice.below(120), 1 + dice.below(120), 1 + dice.below(12), 1 + case % 3);
        // Few levels make ties, many make none; some edges are worse than staying out.
        let levels = [3, 40, 10_000, 1 << 30][case % 4];
        let problem = random(&mut dice, shape, &|dice| dice.below(levels) as i64 - levels as i64 * 3 / 4);
        let solution = solve(&problem);
        assert_proven(&problem, &solution);
        out += solution.mate.iter().filter(|column| **column == NONE).count();
        matched += solution.mate.iter().filter(|column| **column != NONE).count();
    }
    assert!(out > 2000 && matched > 2000, "{out} out, {matched} matched: one of them is hardly tried");
}

#[test]
fn a_vector_cost_gives_what_one_wide_number_gives() {
    let mut dice = Dice(12);
    for case in 0..300 {
        let shape = (1 + dice.below(60), 1 + dice.below(60), 1 + dice.below(10), 1 + case % 2);
        let levels = [2, 3, 5, 50][case % 4];
        let word = |dice: &mut Dice| dice.below(levels) as i64 - levels as i64 / 2;
        let problem = random(&mut dice, shape, &|dice| Lex([word(dice), word(dice), word(dice), word(dice)]));
        let solution = solve(&problem);
        assert_proven(&problem, &solution);
        let packed = |cost: Lex<4>| cost.0.iter().fold(0_i128, |sum, word| (sum << 24) + i128::from(*word));
        let wide = Problem {
            start: problem.start.clone(),
            column: problem.column.clone(),
            cost: problem.cost.iter().map(|cost| packed(*cost)).collect(),
            sink: vec![0; problem.rows()],
            room: problem.room.clone(),
        };
        let other = solve(&wide);
        assert_proven(&wide, &other);
        assert_eq!(packed(problem.total(&solution.mate)), wide.total(&other.mate), "case {case}");
    }
}

/// Costs of a square table; `kind` chooses between ties, one wanted row for all, and numbers of many sizes.
fn table(dice: &mut Dice, size: usize, kind: usize) -> Vec<i64> {
    let cell = |dice: &mut Dice, column: usize| match kind {
        0 => dice.below(10_000) as i64,
        1 => dice.below(3) as i64,
        2 => column as i64 * 50 + dice.below(40) as i64 - 1000,
        _ => (dice.next() >> (24 + dice.below(39))) as i64,
    };
    (0..size * size).map(|at| cell(dice, at % size)).collect()
}

#[test]
fn the_core_of_a_dense_table_proves_the_optimum_of_the_whole_table() {
    let mut dice = Dice(13);
    for case in 0..12 {
        let size = 200 + dice.below(150);
        let cost = table(&mut dice, size, case % 4);
        let sink = if case < 8 { 1 << 50 } else { 500 };
        let table = Table { rows: size, columns: size, cost: &cost, sink };
        let solve = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
            match pool.install(|| solve_table(&table, &mut |_| ControlFlow::Continue(()))) {
                ControlFlow::Continue(solution) => solution,
                ControlFlow::Break(()) => panic!("nobody asked to stop"),
            }
        };
        let solution = solve(1);
        assert_eq!(solution, solve(2), "two threads differ");
        assert_eq!(solution, solve(8), "eight threads differ");
        let mut whole = Problem::new(vec![1; size]);
        for row in cost.chunks(size) {
            (0..).zip(row).for_each(|(column, cost)| whole.push(column, *cost));
            whole.end_row(sink);
        }
        assert_proven(&whole, &solution);
    }
}

#[test]
fn a_solver_that_is_told_to_stop_stops() {
    let problem = random(&mut Dice(14), (300, 300, 5, 1), &|dice| -(dice.below(100) as i64) - 1);
    let mut calls = 0;
    let stopped = solve::solve(&problem, &mut |_| {
        calls += 1;
        if calls > 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(stopped.is_break() && calls == 3);
}
