//! A few cheapest columns of every row, so that a bid need not look at all edges. Right as long as prices only rise:
//! what is not on the list was dearer than `limit` when the list was made, and still is.

use super::{NONE, graph::Graph};
use crate::cost::Word;

/// Columns on a list.
const SHORT: usize = 8;

/// A row's cheapest and second cheapest choice at today's prices. The sink is a choice too.
pub(super) struct Choice<W> {
    pub(super) best: W,
    /// `NONE`: the sink is cheapest, or there is no choice.
    pub(super) column: u32,
    pub(super) second: Option<W>,
}

impl<W: Word> Choice<W> {
    fn add(&mut self, price: W, column: u32) {
        if price < self.best {
            self.second = Some(self.best);
            (self.best, self.column) = (price, column);
        } else if self.second.is_none_or(|second| price < second) {
            self.second = Some(price);
        }
    }
}

#[derive(Clone)]
struct List<W> {
    /// Column and cost, as many as `length` says.
    edge: [(W, u32); SHORT],
    length: u8,
    /// The price of the next one, when the list was made. `None`: there is no other.
    limit: Option<W>,
}

pub(super) struct Shortlists<W> {
    lists: Vec<List<W>>,
    /// Price, cost and column of a row's edges, while its list is made.
    prices: Vec<(W, W, u32)>,
}

impl<W: Word> Shortlists<W> {
    pub(super) fn new(graph: &Graph<W>) -> Self {
        // Empty lists with a limit below everything: the first look makes them.
        let empty = List { edge: [(W::default(), NONE); SHORT], length: 0, limit: None };
        Self { lists: vec![empty; graph.rows()], prices: Vec::new() }
    }

    pub(super) fn choice(&mut self, graph: &Graph<W>, rho: &[W], row: u32) -> Choice<W> {
        let list = &self.lists[row as usize];
        if list.length > 0 {
            let choice = list.choice(graph, rho, row);
            match list.limit {
                None => return choice,
                // What is not on the list costs at least the limit, so the second choice does not cost less.
                Some(limit) if choice.best < limit => {
                    let second = Some(choice.second.map_or(limit, |second| second.min(limit)));
                    return Choice { second, ..choice };
                }
                Some(_) => {}
            }
        }
        self.make(graph, rho, row);
        self.lists[row as usize].choice(graph, rho, row)
    }

    fn make(&mut self, graph: &Graph<W>, rho: &[W], row: u32) {
        self.prices.clear();
        self.prices
            .extend(graph.edges(row).map(|(column, cost)| (cost + rho[column as usize], cost, column)));
        let list = &mut self.lists[row as usize];
        let prices = &mut self.prices[..];
        list.limit =
            (prices.len() > SHORT).then(|| prices.select_nth_unstable_by_key(SHORT, |one| one.0).1.0);
        list.length = prices.len().min(SHORT) as u8;
        list.edge.iter_mut().zip(prices).for_each(|(slot, one)| *slot = (one.1, one.2));
    }
}

impl<W: Word> List<W> {
    fn choice(&self, graph: &Graph<W>, rho: &[W], row: u32) -> Choice<W> {
        let mut prices = self.edge[..self.length as usize]
            .iter()
            .map(|(cost, column)| (*cost + rho[*column as usize], *column));
        let sink = graph.may_stay[row as usize].then(|| (graph.sink[row as usize], NONE));
        let first = sink.or_else(|| prices.next());
        let (best, column) = first.unwrap_or((W::default(), NONE));
        let mut choice = Choice { best, column, second: None };
        prices.for_each(|(price, column)| choice.add(price, column));
        choice
    }
}
