//! Cost files of OR-Library's assignment problems, in both of its formats, and their optimum.
//!
//! Full: n, then n × n whole numbers, breaks anywhere. Sparse: n, then `i j cost` for every allowed pair, counted
//! from 1. A file with n × n numbers is read as full; no file is read as something it does not say.

use crate::{
    assign::{self, Assignment},
    problem::Refused,
    solve::{self, NONE, Problem},
};
use std::{collections::BTreeSet, ops::ControlFlow};

/// Largest absolute cost of a pair: sums over 20,000 rows stay exact.
const LARGEST: i64 = 1 << 40;
const MOST: usize = 20_000;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Costs {
    Full(assign::Costs),
    /// (row, column, cost), sorted; all other pairs are forbidden.
    Sparse {
        size: usize,
        pairs: Vec<(usize, usize, i64)>,
    },
}

/// Reads either format. Too few, too many, or anything but a whole number is refused with its place.
pub fn read(text: &str) -> Result<Costs, Refused> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let size = words.first().and_then(|word| word.parse::<usize>().ok()).filter(|size| *size <= MOST);
    let size = size.ok_or_else(|| {
        Refused::whole("costs", "n", format!("the first number must be the size, 0..={MOST}"))
    })?;
    let rest = &words[1..];
    let is_sparse = rest.len() != size * size && rest.len().is_multiple_of(3) && !rest.is_empty();
    let width = if is_sparse { 3 } else { size };
    let mut numbers = Vec::with_capacity(rest.len());
    for (at, word) in rest.iter().enumerate() {
        let cost = word.parse::<i64>().ok().filter(|cost| cost.abs() <= LARGEST);
        let reason = || format!("{} is not a whole number of at most {LARGEST}", short(word));
        let field = format!("number {}", at + 1);
        numbers.push(cost.ok_or_else(|| Refused::row("costs", at / width.max(1), &field, reason()))?);
    }
    match (rest.len() == size * size, is_sparse) {
        (true, _) => Ok(Costs::Full(assign::Costs { size, cells: numbers })),
        (false, true) => sparse(size, &numbers),
        (false, false) => {
            let reason = format!("{} costs instead of {size} × {size}", rest.len());
            Err(Refused::whole("costs", "", reason))
        }
    }
}

/// A word as a message may show it.
fn short(word: &str) -> String {
    let begin: String = word.chars().take(40).collect();
    if begin.len() < word.len() { begin + "…" } else { begin }
}

fn sparse(size: usize, numbers: &[i64]) -> Result<Costs, Refused> {
    let mut seen = BTreeSet::new();
    let mut pairs = Vec::with_capacity(numbers.len() / 3);
    for (line, three) in numbers.chunks_exact(3).enumerate() {
        let place = |at: usize, name: &str| {
            let number = usize::try_from(three[at]).ok().filter(|number| (1..=size).contains(number));
            let count = numbers.len();
            let reason =
                || format!("{} is not in 1..={size} ({count} numbers are not {size} × {size})", three[at]);
            number.map(|number| number - 1).ok_or_else(|| Refused::row("costs", line, name, reason()))
        };
        let (row, column) = (place(0, "i")?, place(1, "j")?);
        if !seen.insert((row, column)) {
            return Err(Refused::row("costs", line, "j", "the pair stands twice"));
        }
        pairs.push((row, column, three[2]));
    }
    pairs.sort_unstable();
    Ok(Costs::Sparse { size, pairs })
}

impl Costs {
    /// The complete assignment with the least sum; refused when the allowed pairs hold none.
    pub fn optimum(&self) -> Result<Assignment, Refused> {
        match self {
            Self::Full(table) => Ok(assign::optimum(table)),
            Self::Sparse { size, pairs } => optimum_of_pairs(*size, pairs),
        }
    }
}

fn optimum_of_pairs(size: usize, pairs: &[(usize, usize, i64)]) -> Result<Assignment, Refused> {
    let mut problem: Problem<i64> = Problem::new(vec![1; size]);
    // Staying out costs more than any assignment could save.
    let dear = pairs.iter().map(|pair| pair.2.abs()).max().unwrap_or(0) + 1;
    let mut rest = pairs.iter().peekable();
    for row in 0..size {
        while let Some((_, column, cost)) = rest.next_if(|pair| pair.0 == row) {
            problem.push(*column as u32, *cost);
        }
        problem.end_row(4 * dear * size as i64);
    }
    let solved = solve::solve(&problem, &mut |_| ControlFlow::Continue(()));
    let ControlFlow::Continue(solution) = solved else { return Err(Refused::Cancelled) };
    if let Some(row) = solution.mate.iter().position(|column| *column == NONE) {
        let reason = format!("the allowed pairs leave somebody out, row {} for one", row + 1);
        return Err(Refused::whole("costs", "", reason));
    }
    let column = solution.mate.iter().map(|column| *column as usize).collect();
    Ok(Assignment { cost: problem.total(&solution.mate), column })
}
