//! The JSON schemas of forming against the engine.

use super::sparse;
use crate::{
    schema::{Schema, places, used},
    world::Dice,
};
use matching::groups::{self, Formed, People};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const INPUT: &str = include_str!("../../../schema/groups-input.schema.json");
const RESULT: &str = include_str!("../../../schema/groups-result.schema.json");

fn pool(dice: &mut Dice, count: usize) -> People {
    let mut pool = sparse(dice, &vec![1; count], 45);
    (pool.waiting_women_only, pool.waiting_men_only, pool.rules.sixth) = (1, 1, true);
    pool
}

#[test]
fn documents_of_forming_satisfy_the_schemas_and_use_every_field_of_them() {
    let (input, result) = (Schema::new(INPUT), Schema::new(RESULT));
    let mut dice = Dice(80);
    let (mut in_use, mut out_use) = (BTreeSet::new(), BTreeSet::new());
    for count in [0, 3, 12, 17, 18, 19] {
        let mut pool = pool(&mut dice, count);
        for _ in 0..2 {
            let document = serde_json::to_value(&pool).expect("json");
            assert_eq!(input.faults(&document), Vec::<String>::new());
            let formed = serde_json::to_value(groups::form(&pool).expect("formed")).expect("json");
            assert_eq!(result.faults(&formed), Vec::<String>::new());
            used(&document, "", &mut in_use);
            used(&formed, "", &mut out_use);
            // Without the later fields too.
            (pool.waiting_women_only, pool.waiting_men_only, pool.rules.sixth) = (0, 0, false);
        }
    }
    let unused = |schema: &Schema, used: &BTreeSet<String>| -> Vec<String> {
        schema.properties().difference(used).cloned().collect()
    };
    assert_eq!(unused(&input, &in_use), Vec::<String>::new());
    assert_eq!(unused(&result, &out_use), Vec::<String>::new());
}

/// Numbers out of range, other types, fields too many and too few: what a schema refuses nobody reads.
#[test]
fn what_the_schemas_of_forming_refuse_the_engine_refuses() {
    let pool = pool(&mut Dice(81), 12);
    let formed = groups::form(&pool).expect("formed");
    let takes = |document: &Value| {
        People::from_json(document.to_string().as_bytes()).is_ok_and(|people| people.checked().is_ok())
    };
    let reads = |document: &Value| serde_json::from_value::<Formed>(document.clone()).is_ok();
    let input = refused(INPUT, &serde_json::to_value(&pool).expect("json"), &takes, true);
    let result = refused(RESULT, &serde_json::to_value(&formed).expect("json"), &reads, false);
    println!("{input} wrong documents and {result} wrong results, refused by both");
    assert!(input > 300 && result > 50);
}

/// `ranges`: numbers out of their range too.
fn refused(schema: &str, good: &Value, takes: &dyn Fn(&Value) -> bool, ranges: bool) -> usize {
    let schema = Schema::new(schema);
    assert!(takes(good));
    let (mut paths, mut count) = (Vec::new(), 0);
    places(good, String::new(), &mut paths);
    for path in paths {
        let mut tries = match good.pointer(&path).expect("a place") {
            Value::Number(_) if ranges => vec![json!(-1), json!(2_000_000_000), json!(1.5)],
            Value::Number(_) => vec![json!(1.5), json!("1")],
            Value::Bool(_) => vec![json!(1), json!(null)],
            Value::String(_) => vec![json!(7)],
            Value::Object(map) => {
                let mut more = map.clone();
                more.insert("gender".into(), json!("x"));
                let less = |name: &String| {
                    let mut less = map.clone();
                    less.remove(name);
                    Value::Object(less)
                };
                map.keys().map(less).chain([Value::Object(more)]).collect()
            }
            _ => vec![json!({})],
        };
        tries.push(json!([[]]));
        for changed in tries {
            let mut document = good.clone();
            *document.pointer_mut(&path).expect("a place") = changed.clone();
            if !schema.faults(&document).is_empty() {
                assert!(!takes(&document), "{path} = {changed}: refused by the schema alone");
                count += 1;
            }
        }
    }
    count
}
