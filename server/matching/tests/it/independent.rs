//! The solver against solvers of others (O3, O4) and against optima that are known because they were planted (O7).

use crate::{deep::heavy_cases, deep::quick_or, world::Dice};
use matching::{
    assign,
    cost::{Cost, Lex},
    solve::{self, NONE, Problem, Solution},
};
use pathfinding::{kuhn_munkres::kuhn_munkres, matrix::Matrix};
use petgraph::graph::UnGraph;
use proptest::prelude::*;
use rustworkx_core::max_weight_matching::max_weight_matching;
use std::ops::ControlFlow;

fn solved<C: Cost>(problem: &Problem<C>) -> Solution<C> {
    match solve::solve(problem, &mut |_| ControlFlow::Continue(())) {
        ControlFlow::Continue(solution) => solution,
        ControlFlow::Break(()) => panic!("nobody asked it to stop"),
    }
}

/// Worth of each pair, −1 where it is forbidden.
fn worths(dice: &mut Dice, rows: usize, columns: usize, percent: usize, most: usize) -> Vec<Vec<i64>> {
    let cell = |dice: &mut Dice| if dice.chance(percent) { dice.below(most) as i64 } else { -1 };
    (0..rows).map(|_| (0..columns).map(|_| cell(dice)).collect()).collect()
}

/// `bonus` for every pair: 0 asks for worth alone, a large one for most pairs first.
fn problem(worth: &[Vec<i64>], columns: usize, bonus: i64) -> Problem<i64> {
    let mut problem = Problem::new(vec![1; columns]);
    for row in worth {
        for (column, worth) in row.iter().enumerate().filter(|(_, worth)| **worth >= 0) {
            problem.push(column as u32, -worth - bonus);
        }
        problem.end_row(0);
    }
    problem
}

/// Rows, then columns, with an edge for every pair that is allowed.
fn graph(worth: &[Vec<i64>], columns: usize) -> UnGraph<(), i64> {
    let (rows, mut graph) = (worth.len(), UnGraph::new_undirected());
    let nodes: Vec<_> = (0..rows + columns).map(|_| graph.add_node(())).collect();
    for (i, row) in worth.iter().enumerate() {
        for (j, worth) in row.iter().enumerate().filter(|(_, worth)| **worth >= 0) {
            graph.add_edge(nodes[i], nodes[rows + j], *worth);
        }
    }
    graph
}

proptest! {
    #![proptest_config(heavy_cases())]

    /// O3: most welfare alone, where staying out is worth nothing.
    #[test]
    fn the_welfare_is_that_of_another_solver(start: u64, rows in 1_usize..40, columns in 1_usize..40) {
        let mut dice = Dice(start);
        let most = [2, 20, 1_000_000][dice.below(3)];
        let worth = worths(&mut dice, rows, columns, 60, most);
        let problem = problem(&worth, columns, 0);
        // The other solver wants everybody seated: a column of nothing for each row.
        let cells = (0..rows).flat_map(|i| (0..columns + rows).map(move |j| (i, j)));
        let cells = cells.map(|(i, j)| worth[i].get(j).copied().unwrap_or(0).max(0)).collect();
        let table = Matrix::from_vec(rows, columns + rows, cells).expect("a table");
        prop_assert_eq!(-problem.total(&solved(&problem).mate), kuhn_munkres(&table).0);
    }

    /// O3 once more, by matching in general graphs: most welfare alone, and most welfare among the most pairs.
    #[test]
    fn the_welfare_is_that_of_a_third_solver(start: u64, rows in 1_usize..30, columns in 1_usize..30, first: bool) {
        let mut dice = Dice(start);
        let most = [2, 20, 1_000_000][dice.below(3)];
        let percent = [10, 60][dice.below(2)];
        let worth = worths(&mut dice, rows, columns, percent, most);
        let bonus = if first { 1_000_000 * rows as i64 } else { 0 };
        let ours = solved(&problem(&worth, columns, bonus)).mate;
        let pairs = ours.iter().enumerate().filter(|(_, column)| **column != NONE);
        let ours: Vec<i64> = pairs.map(|(i, column)| worth[i][*column as usize]).collect();
        let graph = graph(&worth, columns);
        let theirs = max_weight_matching(&graph, first, |edge| Ok::<_, ()>(i128::from(*edge.weight())), true);
        let theirs: Vec<i64> = theirs
            .expect("every worth is a number")
            .into_iter()
            .map(|(a, b)| worth[a.min(b)][a.max(b) - rows])
            .collect();
        prop_assert_eq!(ours.iter().sum::<i64>(), theirs.iter().sum::<i64>());
        prop_assert!(!first || ours.len() == theirs.len());
    }

    /// O4: as many pairs as there can be.
    #[test]
    fn the_number_of_pairs_is_that_of_another_solver(start: u64, rows in 1_usize..80, columns in 1_usize..80) {
        let mut dice = Dice(start);
        let worth = worths(&mut dice, rows, columns, 4, 100);
        let ours = solved(&problem(&worth, columns, 1_000_000)).mate;
        let graph = graph(&worth, columns);
        let most = petgraph::algo::maximum_matching(&graph).len();
        prop_assert_eq!(ours.iter().filter(|column| **column != NONE).count(), most);
    }

    /// O7 with gaps, several places, and rows that stay out, over vectors.
    #[test]
    fn a_planted_sparse_optimum_is_found(start: u64, rows in 20_usize..300) {
        let planted = Planted::new(&mut Dice(start), rows, rows * 2 / 3 + 1, 6);
        prop_assert_eq!(solved(&planted.problem).mate, planted.mate);
    }
}

/// A problem whose only optimum is known: prices and pairs first, costs around them.
struct Planted {
    problem: Problem<Lex<5>>,
    mate: Vec<u32>,
}

/// A vector above nought, decided by a word chosen at random.
fn above(dice: &mut Dice) -> Lex<5> {
    let first = dice.below(5);
    let word = |k: usize, dice: &mut Dice| match k.cmp(&first) {
        std::cmp::Ordering::Less => 0,
        std::cmp::Ordering::Equal => 1 + dice.below(1000) as i64,
        std::cmp::Ordering::Greater => dice.below(2_000_000) as i64 - 1_000_000,
    };
    Lex(std::array::from_fn(|k| word(k, dice)))
}

impl Planted {
    fn new(dice: &mut Dice, rows: usize, columns: usize, others: usize) -> Self {
        let zero = Lex([0; 5]);
        let room: Vec<u32> = (0..columns).map(|_| 1 + dice.below(3) as u32).collect();
        let mut load = vec![0; columns];
        let place = |dice: &mut Dice, load: &mut Vec<u32>| {
            let column = dice.below(columns);
            let takes = dice.chance(85) && load[column] < room[column];
            load[column] += u32::from(takes);
            if takes { column as u32 } else { NONE }
        };
        let mate: Vec<u32> = (0..rows).map(|_| place(dice, &mut load)).collect();
        // Only a full column has a price; who stays out gives exactly what staying out costs, nothing.
        let price =
            |column: usize, dice: &mut Dice| if load[column] == room[column] { above(dice) } else { zero };
        let rho: Vec<Lex<5>> = (0..columns).map(|column| price(column, dice)).collect();
        let mut problem = Problem::new(room.clone());
        for mate in &mate {
            let pi = if *mate == NONE { zero } else { zero - above(dice) };
            let mut edges: Vec<u32> = (0..others).map(|_| dice.below(columns) as u32).collect();
            edges.extend(Some(*mate).filter(|mate| *mate != NONE));
            edges.sort_unstable();
            edges.dedup();
            for column in edges {
                let slack = if column == *mate { zero } else { above(dice) };
                problem.push(column, pi - rho[column as usize] + slack);
            }
            problem.end_row(zero);
        }
        Self { problem, mate }
    }
}

#[test]
fn large_planted_optima_are_found() {
    let mut dice = Dice(80);
    let planted = Planted::new(&mut dice, quick_or(800, 1_500), quick_or(600, 1_100), 12);
    assert_eq!(solved(&planted.problem).mate, planted.mate);
    let size = quick_or(401, 601);
    let pi: Vec<i64> = (0..size).map(|_| dice.below(1_000_000) as i64).collect();
    let rho: Vec<i64> = (0..size).map(|_| dice.below(1_000_000) as i64).collect();
    let cell = |(row, column): (usize, usize), dice: &mut Dice| {
        let slack = if (row * 7 + 3) % size == column { 0 } else { 1 + dice.below(5_000) as i64 };
        pi[row] - rho[column] + slack
    };
    // Seven has no factor in common with the sizes: every column once.
    let cells = (0..size * size).map(|at| cell((at / size, at % size), &mut dice)).collect();
    let found = assign::optimum(&assign::Costs { size, cells });
    assert_eq!(found.cost, pi.iter().sum::<i64>() - rho.iter().sum::<i64>());
    assert!(found.column.iter().enumerate().all(|(row, column)| (row * 7 + 3) % size == *column));
}
