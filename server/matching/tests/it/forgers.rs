//! One test for each kind of planted fault, over many rounds: the forger makes every hash right again, and fails.

use crate::{
    oracle::solve,
    verifier::{seal, spoil},
    world::{self, Dice},
};
use certificate::verify;
use matching::Instance;
use serde_json::{Value, json};

const ROUNDS: u64 = 60;

/// Rounds with at least one pair, with their input and true result.
fn rounds(seed: u64) -> impl Iterator<Item = (Dice, Instance, Value)> {
    (0..ROUNDS).filter_map(move |case| {
        let mut dice = Dice(seed * 1_000 + case);
        let (rows, columns) = (3 + dice.below(9), 3 + dice.below(8));
        let instance = world::round(&mut dice, rows, columns);
        let outcome = solve(&instance);
        let result = serde_json::from_str(&outcome.to_json()).expect("json");
        (!outcome.pairs.is_empty()).then_some((dice, instance, result))
    })
}

fn accepts(instance: &Instance, mut result: Value) -> bool {
    seal(&mut result);
    let input = serde_json::to_vec(instance).expect("json");
    verify(&input, result.to_string().as_bytes()).is_ok()
}

/// Plants faults in many rounds; every one must be refused, and the round without it accepted.
fn all_refused(seed: u64, plant: impl Fn(&mut Dice, &Value) -> Vec<Value>) {
    let mut planted = 0;
    for (mut dice, instance, result) in rounds(seed) {
        assert!(accepts(&instance, result.clone()));
        for forged in plant(&mut dice, &result).into_iter().filter(|forged| *forged != result) {
            assert!(!accepts(&instance, forged.clone()), "accepted: {forged}");
            planted += 1;
        }
    }
    assert!(planted >= ROUNDS / 3, "only {planted}");
}

/// One fault in a copy.
fn changed(result: &Value, fault: impl FnOnce(&mut Value)) -> Vec<Value> {
    let mut forged = result.clone();
    fault(&mut forged);
    vec![forged]
}

fn items<'a>(result: &'a mut Value, path: &str) -> &'a mut Vec<Value> {
    result.pointer_mut(path).and_then(Value::as_array_mut).expect("a list")
}

fn any<'a>(dice: &mut Dice, list: &'a mut [Value]) -> &'a mut Value {
    let at = dice.below(list.len());
    &mut list[at]
}

#[test]
fn a_pair_given_to_another_group_is_refused() {
    all_refused(1, |dice, result| {
        changed(result, |forged| {
            let pairs = items(forged, "/pairs");
            let other = pairs[dice.below(pairs.len())]["g"].clone();
            any(dice, pairs)["g"] = other;
        })
    });
}

#[test]
fn a_pair_left_out_is_refused_even_if_its_household_is_listed_as_unmatched() {
    all_refused(2, |dice, result| {
        changed(result, |forged| {
            let at = dice.below(items(forged, "/pairs").len());
            let id = items(forged, "/pairs").remove(at)["h"].clone();
            let unmatched = items(forged, "/unmatched");
            unmatched.push(id);
            unmatched.sort_by_key(ToString::to_string);
        })
    });
}

#[test]
fn a_score_raised_on_both_sides_is_refused() {
    all_refused(3, |dice, result| {
        changed(result, |forged| {
            let pair = any(dice, items(forged, "/pairs"));
            for (field, step) in [("u", 1), ("v", 1), ("w", 1000)] {
                pair[field] = json!(pair[field].as_i64().expect("a number") + step);
            }
        })
    });
}

#[test]
fn every_word_of_every_dual_matters() {
    all_refused(10, |dice, result| {
        let places = (0_usize..5).flat_map(|word| [(word, "/duals/pi"), (word, "/duals/rho")]);
        let spoilt = |(word, side)| {
            changed(result, |forged| {
                let vector = any(dice, items(forged, side));
                spoil(dice, &mut vector[word]);
            })
        };
        places.flat_map(spoilt).collect()
    });
}

/// Levels and prices move together: every pair stays without slack, but an empty place gets a price.
#[test]
fn duals_that_are_shifted_together_are_refused() {
    all_refused(20, |dice, result| {
        let step = 1_000_000 + dice.below(1_000_000) as i64;
        changed(result, |forged| {
            for side in ["/duals/pi", "/duals/rho"] {
                for vector in items(forged, side) {
                    vector[3] = json!(vector[3].as_i64().expect("a number") + step);
                }
            }
        })
    });
}

#[test]
fn every_tier_matters() {
    let fields = ["t1/0", "t1/1", "t1/2", "t1b/0", "t1b/1", "t1b/2", "t2/0", "t2/1", "t2/2", "t3", "t4"];
    all_refused(30, |dice, result| {
        let spoilt = |field| {
            changed(result, |forged| {
                spoil(dice, forged.pointer_mut(&format!("/tiers/{field}")).expect("a tier"));
            })
        };
        fields.into_iter().flat_map(spoilt).collect()
    });
}

#[test]
fn a_wrong_word_on_uniqueness_or_shortage_is_refused() {
    all_refused(40, |_, result| {
        changed(result, |forged| forged["unique"] = json!(!forged["unique"].as_bool().expect("yes or no")))
    });
    all_refused(41, |dice, result| {
        changed(result, |forged| {
            let short = items(forged, "/hall/households");
            let at = dice.below(short.len());
            if at < short.len() {
                short.remove(at);
            }
        })
    });
}

#[test]
fn a_field_nobody_knows_is_refused_in_the_result_and_in_the_input() {
    all_refused(50, |_, result| {
        let with = |path| {
            changed(result, |forged| forged.pointer_mut(path).expect("an object")["nationality"] = json!("x"))
        };
        ["", "/pairs/0", "/tiers", "/duals", "/hall", "/rulebook"].into_iter().flat_map(with).collect()
    });
    let (_, instance, result) = rounds(51).next().expect("a round");
    let input = serde_json::to_value(&instance).expect("json");
    let verdict = |input: &Value| verify(input.to_string().as_bytes(), result.to_string().as_bytes());
    assert!(verdict(&input).is_ok());
    for path in
        ["", "/households/0", "/households/0/answers", "/groups/0/answers", "/rulebook/limits", "/travel"]
    {
        let mut changed = input.clone();
        changed.pointer_mut(path).expect("an object")["nationality"] = json!("");
        assert!(verdict(&changed).expect_err(path).contains("unknown field"), "{path}");
    }
}

/// The forger changes an answer and both hashes. If the best round is another one then, the old result is refused.
#[test]
fn a_result_does_not_pass_for_an_input_with_one_other_answer() {
    let (mut other_best, mut tried) = (0, 0);
    for (mut dice, instance, result) in rounds(60) {
        for _ in 0..6 {
            let mut changed = instance.clone();
            let at = dice.below(changed.households.len());
            let household = &mut changed.households[at];
            match dice.below(6) {
                0 => household.answers.interests.clear(),
                1 => household.answers.slots = vec![dice.below(21) as i64],
                2 => household.answers.age = Some(dice.below(5) as i64),
                3 => household.answers.goals = vec!["work".into()],
                4 => household.ready = !household.ready,
                _ => household.class = 1 + household.class % 3,
            }
            let Ok(checked) = changed.check() else { continue };
            let Ok(best) = matching::run(&changed, &mut |_| std::ops::ControlFlow::Continue(())) else {
                continue;
            };
            let best: Value = serde_json::from_str(&best.to_json()).expect("json");
            tried += 1;
            if ["pairs", "unmatched", "tiers"].iter().all(|part| best[*part] == result[*part]) {
                continue;
            }
            let mut forged = result.clone();
            forged["input_hash"] = json!(checked.hash());
            assert!(!accepts(&changed, forged), "accepted after a change of household {at}");
            other_best += 1;
        }
    }
    assert!(other_best > 100 && tried > other_best, "{other_best} of {tried}");
}

/// What is left out of a file counts as empty, for the checker as for the engine.
#[test]
fn an_input_without_its_empty_fields_is_the_same_input() {
    let mut silent = world::round(&mut Dice(70), 6, 5);
    silent.households[0].answers = Default::default();
    silent.groups[1].answers = Default::default();
    silent.locks.clear();
    let result = solve(&silent).to_json();
    let mut input = serde_json::to_value(&silent).expect("json");
    input["households"][0].as_object_mut().expect("an object").remove("answers");
    input["groups"][1]["answers"] = json!({});
    input.as_object_mut().expect("an object").remove("locks");
    let read = Instance::from_json(input.to_string().as_bytes()).expect("the engine reads it");
    assert_eq!(solve(&read).to_json(), result);
    verify(input.to_string().as_bytes(), result.as_bytes()).expect("accepted");
}
