//! O5 and O6: published instances with known answers, read when they lie beside the project. Without them the tests count
//! as ignored (see build.rs).

use matching::{
    assign, costs,
    stable::{self, ALONE, Preferences},
};
use serde_json::Value;
use std::path::PathBuf;

/// The file, or one line that says the test was skipped.
fn instance(name: &str) -> Option<String> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/instances");
    let folder = std::env::var_os("SAMENHIER_INSTANCES").map_or(beside, PathBuf::from);
    let text = std::fs::read_to_string(folder.join(name)).ok();
    if text.is_none() {
        println!("skipped: instances not found ({name})");
    }
    text
}

#[test]
#[cfg_attr(not(instances), ignore = "skipped: instances not found")]
fn the_published_optima_of_the_or_library_come_out() {
    let Some(optima) = instance("OPTIMA.csv") else { return };
    for line in optima.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let Some(text) = instance(fields[0]) else { return };
        let costs = assign::read(&text).expect("a table");
        let found = assign::optimum(&costs);
        let read = costs::read(&text).and_then(|costs| costs.optimum());
        assert_eq!(read.as_ref(), Ok(&found));
        assert_eq!(found.cost.to_string(), fields[2], "{}", fields[0]);
        let mut columns = found.column.clone();
        columns.sort_unstable();
        assert!(columns.into_iter().eq(0..costs.size), "every column once");
    }
}

#[test]
fn a_wrong_table_of_costs_is_refused_with_its_place() {
    let said = |text: &str| assign::read(text).expect_err("refused").to_string();
    assert_eq!(said("2 1 2 3"), "costs: 3 costs instead of 2 × 2");
    assert!(said("2 1 2 x 4").starts_with("costs, row 2, field number 3: x is not"));
    assert!(said("").starts_with("costs, field n"));
    assert_eq!(assign::optimum(&assign::read("0").expect("empty")).cost, 0);
    assert_eq!(assign::optimum(&assign::read("1 -7").expect("one")).cost, -7);
    assert_eq!(assign::optimum(&assign::read("2 1 2\n2 4").expect("two")).cost, 4);
}

/// The definition, word for word.
fn naive_blocking(preferences: &Preferences, partner: &[usize]) -> usize {
    let rank = |list: &[(usize, i64)], who: usize| {
        list.iter().find(|(other, _)| *other == who).map(|(_, rank)| *rank)
    };
    let mut count = 0;
    for (left, list) in preferences.left.iter().enumerate() {
        for (right, mine) in list {
            let Some(theirs) = rank(&preferences.right[*right], left) else { continue };
            let holder = partner.iter().position(|held| held == right);
            let she =
                partner[left] == ALONE || *mine < rank(list, partner[left]).expect("an acceptable partner");
            let he = holder
                .is_none_or(|other| theirs < rank(&preferences.right[*right], other).expect("acceptable"));
            count += usize::from(partner[left] != *right && she && he);
        }
    }
    count
}

fn people(value: &Value) -> Vec<usize> {
    let number = |value: &Value| value.as_i64().filter(|at| *at >= 0).map_or(ALONE, |at| at as usize);
    value.as_array().expect("a list").iter().map(number).collect()
}

#[test]
#[cfg_attr(not(instances), ignore = "skipped: instances not found")]
fn deferred_acceptance_gives_the_known_answers_on_200_instances_with_ties_and_gaps() {
    let Some(text) = instance("smti.jsonl") else { return };
    let read = stable::read(&text).expect("instances");
    for (line, (id, preferences)) in text.lines().zip(&read) {
        let known: Value = serde_json::from_str(line).expect("json");
        let partner = preferences.deferred_acceptance();
        assert_eq!(partner, people(&known["da_left"]), "{id}");
        assert_eq!(preferences.deferred_acceptance_from_right(), people(&known["da_right"]), "{id}");
        assert!(preferences.blocking(&partner).is_empty(), "{id}");
        let size = partner.iter().filter(|right| **right != ALONE).count();
        assert!(size <= known["max_stable"].as_u64().expect("a number") as usize, "{id}");
        let witness = people(&known["witness"]);
        assert!(preferences.blocking(&witness).is_empty(), "{id}");
        // A matching that is not stable: everybody one further.
        let mut turned = vec![ALONE; partner.len()];
        for (left, right) in partner.iter().enumerate().skip(1) {
            let acceptable = preferences.left[left - 1].iter().any(|(other, _)| other == right)
                && *right != ALONE
                && preferences.right[*right].iter().any(|(other, _)| *other == left - 1);
            turned[left - 1] = if acceptable { *right } else { ALONE };
        }
        assert_eq!(preferences.blocking(&turned).len(), naive_blocking(preferences, &turned), "{id}");
    }
    assert_eq!(read.len(), 200);
}

#[test]
fn the_other_format_of_stable_instances_is_read_too() {
    let text = r#"{"meta":{},"size":2,"males_pref":{"M0":{"W0":0,"W1":1},"M1":{"W0":0}},
        "females_pref":{"W0":{"M1":0,"M0":0},"W1":{"M0":2}},"possible_solutions":[]}"#;
    let found = stable::summaries(text).expect("read");
    assert_eq!((found[0].size, found[0].blocking), (1, 0));
    let bad = stable::read(r#"{"left":[[[5,0]]],"right":[[]]}"#).expect_err("refused").to_string();
    assert_eq!(bad, "file, row 1, field left[0]: names somebody who is not there");
}
