//! Plain minimum-cost assignment in OR-Library's format: n, then n × n integers, breaks anywhere.

use crate::{
    problem::Refused,
    solve::core::{Table, solve_table},
};
use std::ops::ControlFlow;

/// A square table of costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Costs {
    pub size: usize,
    pub cells: Vec<i64>,
}

/// An optimum: its cost and the column of every row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    pub cost: i64,
    pub column: Vec<usize>,
}

/// Largest cost the sums stay exact for.
const LARGEST: i64 = 1 << 40;

/// Reads the numbers. Too few, too many, or anything else is refused with its place.
pub fn read(text: &str) -> Result<Costs, Refused> {
    let mut numbers = text.split_ascii_whitespace().enumerate();
    let size = numbers.next().and_then(|(_, word)| word.parse::<usize>().ok()).filter(|size| *size <= 20_000);
    let size =
        size.ok_or_else(|| Refused::whole("costs", "n", "the first number must be the size, 0..=20000"))?;
    let mut cells = Vec::with_capacity(size * size);
    for (place, word) in numbers {
        let cost = word.parse::<i64>().ok().filter(|cost| cost.abs() <= LARGEST);
        let reason = || format!("{word} is not a whole number of at most {LARGEST}");
        cells.push(cost.ok_or_else(|| {
            Refused::row("costs", (place - 1) / size.max(1), &format!("number {place}"), reason())
        })?);
    }
    if cells.len() != size * size {
        let reason = format!("{} costs instead of {size} × {size}", cells.len());
        return Err(Refused::whole("costs", "", reason));
    }
    Ok(Costs { size, cells })
}

/// The assignment with the least sum.
pub fn optimum(costs: &Costs) -> Assignment {
    // Staying out costs more than any assignment could save, so nobody does.
    let dear = costs.cells.iter().map(|cost| cost.abs()).max().unwrap_or(0) + 1;
    let stays_out = 4 * dear * costs.size as i64;
    let table = Table { rows: costs.size, columns: costs.size, cost: &costs.cells, sink: stays_out };
    let solved = solve_table(&table, &mut |_| ControlFlow::Continue(()));
    let ControlFlow::Continue(solution) = solved else { return Assignment { cost: 0, column: Vec::new() } };
    let column: Vec<usize> = solution.mate.iter().map(|column| *column as usize).collect();
    let chosen = column.iter().enumerate().map(|(row, column)| costs.cells[row * costs.size + column]);
    Assignment { cost: chosen.sum(), column }
}
