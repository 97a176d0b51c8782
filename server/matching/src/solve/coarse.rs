//! A dense table in 16 bits: what each cost is above its row's least, rounded down. Four times less to read than the
//! costs, and eight at a time to compare. Rounding only ever makes an edge look cheaper, so a pass over it may name
//! edges that are not wanted, which are then looked at exactly, but never misses one.

use rayon::prelude::*;

/// The cells that are compared together.
const BLOCK: usize = 32;
/// Rows whose best are kept for every column.
const BY_COLUMN: usize = 8;

pub(super) struct Coarse {
    columns: usize,
    cell: Vec<i16>,
    /// Least cost of each row, and how many bits its cells dropped.
    row: Vec<(i64, u32)>,
}

/// Prices rounded down after dropping some bits, as the cells are.
pub(super) struct Prices<'a> {
    exact: &'a [i64],
    rounded: Vec<(u32, Vec<i16>)>,
}

/// Numbers that do not fit are at least this.
fn saturated(number: i64) -> i16 {
    number.min(i64::from(i16::MAX)) as i16
}

impl Coarse {
    /// Rounds a full table, row by row.
    pub(super) fn of(cost: &[i64], columns: usize) -> Self {
        let mut cell = vec![0; cost.len()];
        let row = cost
            .par_chunks_exact(columns)
            .zip(cell.par_chunks_exact_mut(columns))
            .map(|(costs, cells)| {
                let (least, most) = costs
                    .iter()
                    .fold((i64::MAX, i64::MIN), |(least, most), cost| (least.min(*cost), most.max(*cost)));
                let drop = (64 - ((most - least) >> 15).leading_zeros()).min(63);
                cells.iter_mut().zip(costs).for_each(|(cell, cost)| *cell = ((*cost - least) >> drop) as i16);
                (least, drop)
            })
            .collect();
        Self { columns, cell, row }
    }

    fn cells(&self, row: usize) -> &[i16] {
        &self.cell[row * self.columns..(row + 1) * self.columns]
    }

    /// Prices must not be negative.
    pub(super) fn prices<'a>(&self, exact: &'a [i64]) -> Prices<'a> {
        let mut drops: Vec<u32> = self.row.iter().map(|(_, drop)| *drop).collect();
        drops.sort_unstable();
        drops.dedup();
        let rounded = |drop| (drop, exact.iter().map(|price| saturated(price >> drop)).collect());
        Prices { exact, rounded: drops.into_iter().map(rounded).collect() }
    }

    /// About `wanted` columns with the smallest cells of a row.
    pub(super) fn smallest(&self, row: usize, wanted: usize) -> Vec<u32> {
        let cells = self.cells(row);
        if cells.len() <= wanted {
            return (0..cells.len() as u32).collect();
        }
        // Where the limit would be if the cells were spread evenly; then halving, until enough lie below it.
        let most = i64::from(cells.iter().copied().max().unwrap_or(0)) + 1;
        let (mut low, mut high) = (0, most);
        let mut limit = (most * wanted as i64 / cells.len() as i64).max(1);
        while high - low > 1 {
            let below = count_below(cells, limit as i16);
            if (wanted * 3 / 4..=wanted * 3 / 2).contains(&below) {
                return below_limit(cells, limit as i16);
            }
            if below < wanted {
                low = limit
            } else {
                high = limit
            }
            let next = limit * wanted as i64 / below.max(1) as i64;
            limit = if next > low && next < high { next } else { (low + high) / 2 };
        }
        self.spread(row, low as i16, wanted)
    }

    /// All columns below a limit, and of the many that are equal to it some from everywhere: were it always the
    /// first, all rows would want the same.
    fn spread(&self, row: usize, limit: i16, wanted: usize) -> Vec<u32> {
        let cells = self.cells(row);
        let mut columns = below_limit(cells, limit);
        columns.truncate(wanted);
        let level: Vec<u32> =
            (0..cells.len() as u32).filter(|column| cells[*column as usize] == limit).collect();
        let missing = (wanted - columns.len()).min(level.len());
        let step = level.len() / missing.max(1);
        columns.extend((0..missing).map(|at| level[(row + at * step) % level.len()]));
        columns
    }

    /// The rows with the smallest cells of every column, in one pass over the table.
    pub(super) fn best_rows(&self) -> Vec<Vec<(i16, u32)>> {
        let rows = self.row.len();
        let mut best = vec![Vec::with_capacity(BY_COLUMN); self.columns];
        let mut limit = vec![i16::MAX; self.columns];
        for row in 0..rows {
            let cells = self.cells(row);
            for (block, (cells, limits)) in cells.chunks(BLOCK).zip(limit.chunks_mut(BLOCK)).enumerate() {
                if cells.iter().zip(limits.iter()).fold(false, |any, (cell, limit)| any | (cell < limit)) {
                    for (at, (cell, limit)) in cells.iter().zip(limits).enumerate() {
                        if cell < limit {
                            *limit = keep(&mut best[block * BLOCK + at], (*cell, row as u32));
                        }
                    }
                }
            }
        }
        best
    }

    /// The columns of a row that cost less than `level` at these prices, with what they cost.
    pub(super) fn cheaper(
        &self,
        row: usize,
        costs: &[i64],
        prices: &Prices<'_>,
        level: i64,
    ) -> Vec<(i64, u32)> {
        let (least, drop) = self.row[row];
        // cell + price < limit in rounded numbers wherever cost + price < level in exact ones.
        let limit = ((level - least) >> drop) + 1;
        let rounded =
            prices.rounded.iter().find(|(other, _)| *other == drop).map(|(_, rounded)| &rounded[..]);
        let mut found = Vec::new();
        let mut look = |from: usize, until: usize| {
            let prices =
                costs[from..until].iter().zip(&prices.exact[from..until]).map(|(cost, price)| cost + price);
            found.extend(prices.zip(from as u32..).filter(|(price, _)| *price < level));
        };
        match rounded {
            Some(rounded) if limit <= i64::from(i16::MAX) => {
                let limit = limit.max(0) as i16;
                let blocks = self.cells(row).chunks(BLOCK).zip(rounded.chunks(BLOCK));
                for (block, (cells, rounded)) in blocks.enumerate() {
                    let pairs = cells.iter().zip(rounded);
                    if pairs.fold(false, |any, (cell, price)| any | (cell.saturating_add(*price) < limit)) {
                        look(block * BLOCK, block * BLOCK + cells.len());
                    }
                }
            }
            _ => look(0, costs.len()),
        }
        found
    }
}

fn count_below(cells: &[i16], limit: i16) -> usize {
    // A block at a time, so that the counts fit 16 bits as well.
    let count = |block: &[i16]| block.iter().fold(0_i16, |sum, cell| sum + i16::from(*cell < limit));
    cells.chunks(1 << 12).map(|block| count(block) as usize).sum()
}

fn below_limit(cells: &[i16], limit: i16) -> Vec<u32> {
    let mut columns = Vec::new();
    for (block, cells) in cells.chunks(BLOCK).enumerate() {
        if cells.iter().fold(false, |any, cell| any | (*cell < limit)) {
            let hits = cells.iter().enumerate().filter(|(_, cell)| **cell < limit);
            columns.extend(hits.map(|(at, _)| (block * BLOCK + at) as u32));
        }
    }
    columns
}

/// Keeps an entry in place of the dearest; returns what the next must be below.
fn keep(best: &mut Vec<(i16, u32)>, entry: (i16, u32)) -> i16 {
    if best.len() < BY_COLUMN {
        best.push(entry);
    } else if let Some(worst) = best.iter_mut().max() {
        *worst = entry;
    }
    if best.len() < BY_COLUMN { i16::MAX } else { best.iter().map(|one| one.0).max().unwrap_or(i16::MAX) }
}
