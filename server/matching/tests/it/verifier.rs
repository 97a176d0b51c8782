//! O2 and the planted faults: the independent checker accepts every true result and no changed one.

use crate::{
    deep::quick_or,
    oracle::solve,
    world::{self, Dice},
};
use certificate::verify;
use matching::{Instance, Outcome};
use serde_json::Value;

pub fn accepted(instance: &Instance, outcome: &Outcome) -> certificate::Proven {
    let input = serde_json::to_vec(instance).expect("json");
    verify(&input, outcome.to_json().as_bytes()).expect("a true result is accepted")
}

#[test]
fn every_true_result_is_accepted() {
    let mut dice = Dice(10);
    let mut pairs = 0;
    let cases = quick_or(100, 1000);
    for case in 0..cases {
        let (rows, columns) = (dice.below(14), dice.below(12));
        let instance = world::round(&mut dice, rows, columns);
        let outcome = solve(&instance);
        let proven = accepted(&instance, &outcome);
        assert_eq!(proven.output_hash, outcome.output_hash, "case {case}");
        pairs += proven.pairs;
    }
    assert!(pairs > cases, "{pairs} pairs in {cases} rounds are too few to mean anything");
}

/// Every number, flag and text in a document, by path.
fn leaves(value: &Value, path: String, into: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| leaves(item, format!("{path}/{at}"), into));
        }
        Value::Object(map) => map.iter().for_each(|(key, item)| leaves(item, format!("{path}/{key}"), into)),
        _ => into.push(path),
    }
}

/// Changes one leaf into something else of the same type.
pub fn spoil(dice: &mut Dice, leaf: &mut Value) {
    *leaf = match leaf {
        Value::Bool(yes) => Value::Bool(!*yes),
        Value::Number(number) => {
            let step = [1, -1, 7, 1000, -1_000_000][dice.below(5)];
            Value::from(number.as_i64().expect("an integer").wrapping_add(step))
        }
        Value::String(text) => {
            let digit = if text.starts_with('0') { "1" } else { "0" };
            Value::from(format!("{digit}{}", text.get(1..).unwrap_or_default()))
        }
        _ => Value::from(1),
    };
}

/// Makes the output hash right again, as a forger would.
pub fn seal(result: &mut Value) {
    let mut rest = result.clone();
    rest.as_object_mut().expect("an object").remove("output_hash");
    let hash =
        matching::canonical::hash("samenhier/match-result/1 output", &[], &rest).expect("integers only");
    result["output_hash"] = Value::from(hash);
}

const UNPROVEN: [&str; 6] =
    ["/metrics", "/comparison", "/fairness", "/explanations", "/no_match", "/output_hash"];

#[test]
fn no_forged_result_is_accepted_even_with_its_hash_made_right() {
    let mut dice = Dice(11);
    let mut forged = 0;
    for _ in 0..quick_or(4, 40) {
        let instance = world::round(&mut dice, 8, 6);
        let input = serde_json::to_vec(&instance).expect("json");
        let result: Value = serde_json::from_str(&solve(&instance).to_json()).expect("json");
        let mut paths = Vec::new();
        leaves(&result, String::new(), &mut paths);
        paths.retain(|path| !UNPROVEN.iter().any(|part| path.starts_with(part)));
        for path in paths {
            let mut changed = result.clone();
            spoil(&mut dice, changed.pointer_mut(&path).expect("a path of this document"));
            seal(&mut changed);
            assert!(verify(&input, changed.to_string().as_bytes()).is_err(), "accepted: {path}");
            forged += 1;
        }
    }
    println!("{forged} forged results, all refused");
    assert!(forged > 500);
}

#[test]
fn a_changed_reason_or_measure_breaks_the_output_hash() {
    let instance = world::round(&mut Dice(12), 12, 12);
    let input = serde_json::to_vec(&instance).expect("json");
    let result: Value = serde_json::from_str(&solve(&instance).to_json()).expect("json");
    for path in ["/metrics/mean_u", "/explanations/0/minutes", "/no_match/0/feasible"] {
        let mut changed = result.clone();
        let leaf = changed.pointer_mut(path).expect("this round has one");
        *leaf = Value::from(leaf.as_i64().expect("a number") + 1);
        let said = verify(&input, changed.to_string().as_bytes()).expect_err("changed");
        assert!(said.starts_with("output_hash"), "{path}: {said}");
    }
}

#[test]
fn a_result_with_a_part_missing_or_a_field_twice_is_refused() {
    let instance = world::round(&mut Dice(15), 8, 6);
    let input = serde_json::to_vec(&instance).expect("json");
    let result = solve(&instance).to_json();
    let whole: Value = serde_json::from_str(&result).expect("json");
    for part in whole.as_object().expect("an object").keys().filter(|part| *part != "output_hash") {
        let mut changed = whole.clone();
        changed.as_object_mut().expect("an object").remove(part);
        seal(&mut changed);
        assert!(verify(&input, changed.to_string().as_bytes()).is_err(), "accepted without {part}");
    }
    for twice in ["{\"unique\":true,", "{\"metrics\":{},", "{\"output_hash\":\"\","] {
        let changed = result.replacen('{', twice, 1);
        assert!(verify(&input, changed.as_bytes()).is_err(), "accepted: {twice}");
    }
    let inside = result.replacen("\"metrics\":{", "\"metrics\":{\"output_hash\":1,", 1);
    assert_ne!(inside, result);
    assert!(verify(&input, inside.as_bytes()).is_err(), "only the document's own seal is not covered");
}

#[test]
fn one_changed_answer_of_the_input_is_noticed() {
    let mut dice = Dice(13);
    let mut changed_inputs = 0;
    for _ in 0..2 {
        let instance = world::round(&mut dice, 6, 5);
        let result = solve(&instance).to_json();
        let input = serde_json::to_value(&instance).expect("json");
        let mut paths = Vec::new();
        leaves(&input, String::new(), &mut paths);
        for path in paths {
            let mut changed = input.clone();
            spoil(&mut dice, changed.pointer_mut(&path).expect("a path of this document"));
            assert!(verify(changed.to_string().as_bytes(), result.as_bytes()).is_err(), "accepted: {path}");
            changed_inputs += 1;
        }
    }
    assert!(changed_inputs > 400);
}

#[test]
fn swapping_two_partners_or_dropping_a_pair_is_refused() {
    let mut dice = Dice(14);
    let mut tried = 0;
    for _ in 0..12 {
        let instance = world::round(&mut dice, 10, 8);
        let input = serde_json::to_vec(&instance).expect("json");
        let result: Value = serde_json::from_str(&solve(&instance).to_json()).expect("json");
        let count = result["pairs"].as_array().expect("a list").len();
        for at in 1..count {
            let mut swapped = result.clone();
            let (a, b) = (result["pairs"][at]["g"].clone(), result["pairs"][at - 1]["g"].clone());
            if a == b {
                continue;
            }
            swapped["pairs"][at]["g"] = b;
            swapped["pairs"][at - 1]["g"] = a;
            let mut dropped = result.clone();
            dropped["pairs"].as_array_mut().expect("a list").remove(at);
            for mut changed in [swapped, dropped] {
                seal(&mut changed);
                assert!(verify(&input, changed.to_string().as_bytes()).is_err());
                tried += 1;
            }
        }
    }
    assert!(tried > 60);
}
