//! A committed round in which taking the best pair first loses a match.

use crate::oracle::{brute_force, partners, solve};
use matching::{
    Group, GroupAnswers, Household, HouseholdAnswers, Id, Instance, Level, Seed, Travel, objective::Round,
    rulebook,
};

fn household(id: u128, evening: &[i64], interests: &[&str]) -> Household {
    Household {
        id: Id::from(id),
        ready: true,
        class: 3,
        size: 1,
        cell: "a".into(),
        limit: 30,
        answers: HouseholdAnswers {
            languages: vec![("nl".into(), Level::B1)],
            slots: evening.to_vec(),
            interests: interests.iter().map(|code| (*code).to_owned()).collect(),
            ..HouseholdAnswers::default()
        },
        importance: [].into(),
        musts: vec![],
        city: None,
        waiting_arm: false,
        weeks: 0,
    }
}

fn group(id: u128, evening: &[i64], interests: &[&str]) -> Group {
    Group {
        id: Id::from(id),
        ready: true,
        class: 3,
        places: 1,
        max_size: 4,
        cell: "a".into(),
        limit: 30,
        answers: GroupAnswers {
            languages: vec![("nl".into(), Level::C2)],
            slots: evening.to_vec(),
            interests: interests.iter().map(|code| (*code).to_owned()).collect(),
            ..GroupAnswers::default()
        },
        importance: [].into(),
        musts: vec![],
        city: None,
        weeks: 0,
    }
}

/// Amal can meet either group, Sami only the first; Amal and the first share everything.
fn round() -> Instance {
    let mut round = Instance::new("the-hague", Seed([7; 32]), rulebook::default_nl());
    round.travel = Travel { cells: vec!["a".into()], minutes: vec![vec![5]] };
    round.households = vec![
        household(1, &[2, 5, 8, 11], &["cooking", "music", "garden"]),
        household(2, &[2], &["football"]),
    ];
    round.groups = vec![group(11, &[2, 5, 8], &["cooking", "music", "garden"]), group(12, &[11], &["film"])];
    round
}

/// Best pair first, until nothing fits any more.
fn greedy(instance: &Instance) -> Vec<Option<usize>> {
    let checked = instance.check().expect("good");
    let round = Round::of(&checked).expect("a round");
    let (rows, columns) = (instance.households.len(), instance.groups.len());
    let mut edges: Vec<(i64, usize, usize)> = (0..rows * columns)
        .map(|at| (at / columns, at % columns))
        .filter(|(i, j)| round.prepared.violations(*i, *j) == 0)
        .map(|(i, j)| (-round.prepared.score(i, j).w, i, j))
        .collect();
    edges.sort_unstable();
    let mut partners = vec![None; rows];
    for (_, i, j) in edges {
        if partners[i].is_none() && !partners.contains(&Some(j)) {
            partners[i] = Some(j);
        }
    }
    partners
}

#[test]
fn taking_the_best_pair_first_leaves_a_household_out_and_the_engine_does_not() {
    let round = round();
    assert_eq!(greedy(&round), [Some(0), None]);
    let outcome = solve(&round);
    assert_eq!(partners(&round, &outcome), [Some(1), Some(0)]);
    assert_eq!(brute_force(&round).1, [Some(1), Some(0)]);
    assert!(outcome.unmatched.is_empty() && outcome.unique);
}
