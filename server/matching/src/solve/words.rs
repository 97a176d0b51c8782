//! A cost of several words, minimised word by word. The optimum of a word is kept by its duals: only what is tight
//! under them goes on to the next. The duals of all words, one after the other, are then the duals of the whole.

use super::{NONE, Problem, Solution, graph::Graph, search::Search};
use crate::cost::Cost;
use std::ops::ControlFlow;

/// Solves a problem as it is. `before`: rows done elsewhere, for the report.
pub(super) fn solve<C: Cost>(
    problem: &Problem<C>,
    before: usize,
    report: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> ControlFlow<(), Solution<C>> {
    let rows = problem.rows();
    let mut solution = Solution {
        mate: vec![NONE; rows],
        pi: vec![C::default(); rows],
        rho: vec![C::default(); problem.room.len()],
    };
    let mut graph = Graph::of(problem);
    for word in 0..C::WORDS {
        let last = word + 1 == C::WORDS;
        if graph.is_level() && !last {
            graph.take_word(problem, word + 1);
            continue;
        }
        let mut search = Search::new(&graph);
        if search.has_few_levels() {
            search.start_level(&solution.mate)
        } else {
            search.start()
        }
        let settled = |done: usize| before + (rows * word + done) / C::WORDS;
        search.complete(&mut |done| report(settled(done)))?;
        let Solution { mate, pi, rho } = search.finish();
        solution.mate = mate;
        solution.pi.iter_mut().zip(&pi).for_each(|(whole, value)| whole.set(word, *value));
        solution.rho.iter_mut().zip(&rho).for_each(|(whole, value)| whole.set(word, *value));
        if !last {
            graph.narrow(problem, word + 1, &pi, &rho);
        }
    }
    report(before + rows)?;
    ControlFlow::Continue(solution)
}
