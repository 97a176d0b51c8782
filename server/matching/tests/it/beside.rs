//! What is shown beside a result: other methods, blocking pairs, the fairness table.

use crate::{
    oracle::{partners, solve},
    world::{self, Dice},
};
use matching::{fairness, objective::Round, result::Method};

#[test]
fn blocking_pairs_are_counted_as_defined_and_deferred_acceptance_has_none() {
    let mut dice = Dice(20);
    let mut seen = 0;
    for _ in 0..60 {
        let instance = world::round(&mut dice, 12, 9);
        let outcome = solve(&instance);
        let checked = instance.check().expect("good");
        let round = Round::of(&checked).expect("a round");
        let has = partners(&instance, &outcome);
        let locked: Vec<u32> = round.locks.iter().map(|(i, _)| *i).collect();
        let mut all = 0;
        for (i, own) in has.iter().enumerate().filter(|(i, _)| !locked.contains(&(*i as u32))) {
            for j in (0..9).filter(|j| round.prepared.violations(i, *j) == 0 && *own != Some(*j)) {
                let locks = round.locks.iter().filter(|(_, group)| *group as usize == j).count() as i64;
                let places = checked.instance().groups[j].places;
                let inside: Vec<usize> = (0..12).filter(|other| has[*other] == Some(j)).collect();
                let score = round.prepared.score(i, j);
                let she = own.is_none_or(|own| score.u > round.prepared.score(i, own).u);
                let worst = inside.iter().map(|other| round.prepared.score(*other, j).v).min();
                let they = (inside.len() as i64) < places || worst.is_some_and(|worst| score.v > worst);
                all += i64::from(locks < places && she && they);
            }
        }
        let row = |method| outcome.comparison.iter().find(|row| row.method == method).expect("a row");
        assert_eq!(row(Method::Ours).blocking, all);
        assert!(row(Method::MaxWelfare).matched == row(Method::Ours).matched);
        if round.locks.is_empty() {
            assert_eq!(row(Method::Stable).blocking, 0);
        }
        seen += all;
    }
    assert!(seen > 20);
}

#[test]
fn the_price_of_protection_is_never_negative_at_equal_matches() {
    let mut dice = Dice(21);
    for _ in 0..30 {
        let mut instance = world::round(&mut dice, 15, 15);
        instance.previous.clear();
        let outcome = solve(&instance);
        assert!(outcome.price_of_protection().expect("compared") >= 0);
        let ours = &outcome.comparison[0];
        assert_eq!((ours.matched, ours.welfare), (outcome.metrics.matched, outcome.metrics.welfare));
    }
}

#[test]
fn cells_under_ten_people_show_no_figure() {
    let outcome = solve(&world::round(&mut Dice(22), 60, 50));
    assert!(
        outcome.fairness.iter().any(|cell| cell.suppressed)
            && outcome.fairness.iter().any(|cell| !cell.suppressed)
    );
    for cell in &outcome.fairness {
        let empty = (cell.people, cell.matched_permille, cell.weeks_tenths) == (None, None, None);
        assert_eq!(empty, cell.suppressed, "{cell:?}");
        assert!(cell.people.is_none_or(|people| people >= 10));
        for interval in [cell.matched_permille, cell.weeks_tenths, cell.score].into_iter().flatten() {
            assert!(interval.low <= interval.value && interval.value <= interval.high, "{cell:?}");
        }
    }
}

#[test]
fn a_single_small_cell_cannot_be_worked_out_from_the_others() {
    let mut instance = world::round(&mut Dice(23), 60, 50);
    (instance.locks, instance.exclusions, instance.previous, instance.pair_facts) =
        (vec![], vec![], vec![], vec![]);
    for (at, household) in instance.households.iter_mut().enumerate() {
        household.ready = true;
        // 3, 12 and 45 people.
        let kinds = [matching::Kind::Couple, matching::Kind::WithChildren, matching::Kind::Alone];
        household.answers.kind = Some(kinds[usize::from(at >= 3) + usize::from(at >= 15)]);
        (household.answers.age, household.answers.children) = (Some(2), vec![]);
    }
    let outcome = solve(&instance);
    let shown = |by: &str, cell: &str| {
        let cell = outcome.fairness.iter().find(|row| row.by == by && row.cell == cell).expect("a cell");
        cell.people
    };
    let kinds = ["couple", "with_children", "alone"].map(|cell| shown("kind", cell));
    assert_eq!((kinds, shown("age", "2")), ([None, None, Some(45)], Some(60)));
}

#[test]
fn intervals_are_those_of_the_textbook() {
    // Wilson for 8 of 10: 0.490 to 0.943.
    let share = fairness::share(8, 10);
    assert_eq!((share.value, share.low, share.high), (800, 490, 943));
    // 1..=9: mean 5, sd 2.7386, half width 1.96 · 2.7386 / 3 = 1.789; here in hundredths.
    let mean = fairness::mean(&(1..=9).map(|value| value * 100).collect::<Vec<_>>());
    assert_eq!((mean.value, mean.low, mean.high), (500, 322, 678));
}
