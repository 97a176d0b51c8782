//! The two JSON schemas (server/matching/schema) say what the engine takes and gives: documents of the engine satisfy
//! them, and what they refuse the engine refuses too.

use crate::{
    oracle::solve,
    world::{self, Dice},
};
use matching::{HoldBack, Instance, Outcome};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

const INPUT: &str = include_str!("../../schema/match-input.schema.json");
const RESULT: &str = include_str!("../../schema/match-result.schema.json");
const CITY: &str = include_str!("../../examples/example-city.json");

/// As much of JSON Schema as the two files use. A word it does not know is a panic, not a pass.
pub struct Schema {
    root: Value,
}

impl Schema {
    pub fn new(text: &str) -> Self {
        Self { root: serde_json::from_str(text).expect("json") }
    }

    pub fn faults(&self, document: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        self.check(&self.root, document, "", &mut faults);
        faults
    }

    /// A rule with what it refers to put in its place.
    fn resolved(&self, rule: &Value) -> Map<String, Value> {
        let mut rule = rule.as_object().expect("a rule").clone();
        if let Some(Value::String(name)) = rule.remove("$ref") {
            let pointer = name.strip_prefix('#').expect("a place in this file");
            let other = self.root.pointer(pointer).unwrap_or_else(|| panic!("{name} is missing"));
            for (key, value) in self.resolved(other) {
                rule.entry(key).or_insert(value);
            }
        }
        rule
    }

    fn check(&self, rule: &Value, value: &Value, path: &str, faults: &mut Vec<String>) {
        for (word, wanted) in &self.resolved(rule) {
            let good = match word.as_str() {
                "$schema" | "title" | "description" | "$defs" => true,
                "type" => match wanted {
                    Value::Array(types) => types.iter().any(|one| has_type(one, value)),
                    one => has_type(one, value),
                },
                "const" => value == wanted,
                "enum" => wanted.as_array().expect("a list").contains(value),
                "minimum" => value.as_i64().is_none_or(|number| number >= wanted.as_i64().expect("whole")),
                "maximum" => value.as_i64().is_none_or(|number| number <= wanted.as_i64().expect("whole")),
                "minLength" => {
                    value.as_str().is_none_or(|text| text.len() as u64 >= wanted.as_u64().expect("whole"))
                }
                "pattern" => value.as_str().is_none_or(|text| is_hex(text, wanted.as_str().expect("text"))),
                "minItems" => {
                    value.as_array().is_none_or(|list| list.len() as u64 >= wanted.as_u64().expect("whole"))
                }
                "maxItems" => {
                    value.as_array().is_none_or(|list| list.len() as u64 <= wanted.as_u64().expect("whole"))
                }
                "required" => value.as_object().is_none_or(|object| {
                    wanted
                        .as_array()
                        .expect("a list")
                        .iter()
                        .all(|name| object.contains_key(name.as_str().expect("text")))
                }),
                "propertyNames" => {
                    value.as_object().into_iter().flatten().for_each(|(name, _)| {
                        self.check(wanted, &json!(name), &format!("{path}/{name}"), faults);
                    });
                    true
                }
                "properties" => {
                    for (name, rule) in wanted.as_object().expect("an object") {
                        if let Some(inner) = value.get(name) {
                            self.check(rule, inner, &format!("{path}/{name}"), faults);
                        }
                    }
                    true
                }
                "additionalProperties" => {
                    let known = self.resolved(rule).get("properties").cloned().unwrap_or_default();
                    let others =
                        value.as_object().into_iter().flatten().filter(|(name, _)| known.get(name).is_none());
                    for (name, inner) in others {
                        if *wanted == json!(false) {
                            faults.push(format!("{path}/{name}: unknown"));
                        } else {
                            self.check(wanted, inner, &format!("{path}/{name}"), faults);
                        }
                    }
                    true
                }
                "items" => {
                    value.as_array().into_iter().flatten().enumerate().for_each(|(at, inner)| {
                        self.check(wanted, inner, &format!("{path}/{at}"), faults);
                    });
                    true
                }
                "prefixItems" => {
                    let pairs =
                        wanted.as_array().expect("a list").iter().zip(value.as_array().into_iter().flatten());
                    pairs.enumerate().for_each(|(at, (rule, inner))| {
                        self.check(rule, inner, &format!("{path}/{at}"), faults);
                    });
                    true
                }
                unknown => panic!("the test does not know the word {unknown}"),
            };
            if !good {
                faults.push(format!("{path}: {word} {wanted}"));
            }
        }
    }

    /// Every property the schema names, by its place.
    pub fn properties(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut todo = vec![(String::new(), self.root.clone())];
        while let Some((path, rule)) = todo.pop() {
            let rule = self.resolved(&rule);
            for (name, inner) in rule.get("properties").and_then(Value::as_object).into_iter().flatten() {
                found.insert(format!("{path}/{name}"));
                todo.push((format!("{path}/{name}"), inner.clone()));
            }
            todo.extend(rule.get("items").map(|inner| (path.clone(), inner.clone())));
        }
        found
    }
}

fn has_type(wanted: &Value, value: &Value) -> bool {
    match wanted.as_str().expect("a type") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("the test does not know the type {other}"),
    }
}

fn is_hex(text: &str, pattern: &str) -> bool {
    let length =
        pattern.trim_start_matches("^[0-9a-f]{").trim_end_matches("}$").parse::<usize>().expect("a length");
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// The places of all properties in a document.
pub fn used(value: &Value, path: &str, into: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| used(item, path, into)),
        Value::Object(map) => map.iter().for_each(|(name, inner)| {
            into.insert(format!("{path}/{name}"));
            used(inner, &format!("{path}/{name}"), into);
        }),
        _ => {}
    }
}

fn accepts(document: &Value) -> bool {
    Instance::from_json(document.to_string().as_bytes()).is_ok_and(|instance| instance.check().is_ok())
}

#[test]
fn the_example_and_every_round_satisfy_the_schemas_and_use_every_field_of_them() {
    let (input, result) = (Schema::new(INPUT), Schema::new(RESULT));
    let example: Value = serde_json::from_str(CITY).expect("json");
    assert_eq!(input.faults(&example), Vec::<String>::new());
    let mut dice = Dice(95);
    let (mut in_use, mut out_use) = (BTreeSet::new(), BTreeSet::new());
    for (rows, columns) in [(0, 0), (14, 11), (40, 30), (9, 14), (12, 12), (60, 9)] {
        let mut instance = world::round(&mut dice, rows, columns);
        if let (Some(one), Some(other)) = (instance.households.first(), instance.groups.first()) {
            instance.locks =
                vec![matching::Lock { h: one.id, g: other.id, reason: Some("asked for".into()) }];
        }
        if rows == 40 {
            instance.rulebook.hold_back = Some(HoldBack { start: 700_000_000, fall: 1 });
        }
        let document = serde_json::to_value(&instance).expect("json");
        assert_eq!(input.faults(&document), Vec::<String>::new());
        used(&document, "", &mut in_use);
        let outcome: Value = serde_json::from_str(&solve(&instance).to_json()).expect("json");
        assert_eq!(result.faults(&outcome), Vec::<String>::new());
        used(&outcome, "", &mut out_use);
    }
    let unused = |schema: &Schema, use_: &BTreeSet<String>| {
        schema.properties().difference(use_).cloned().collect::<Vec<_>>()
    };
    assert_eq!(unused(&input, &in_use), Vec::<String>::new());
    assert_eq!(unused(&result, &out_use), Vec::<String>::new());
}

/// Every whole number pushed out of its range, every field taken away, an unknown one in every object.
#[test]
fn what_the_input_schema_refuses_the_engine_refuses() {
    let schema = Schema::new(INPUT);
    let mut instance = world::round(&mut Dice(96), 3, 3);
    instance.rulebook.hold_back = Some(HoldBack { start: 5, fall: 6 });
    let good = serde_json::to_value(&instance).expect("json");
    assert!(accepts(&good));
    let mut paths = Vec::new();
    places(&good, String::new(), &mut paths);
    let mut refused = 0;
    for path in paths {
        let mut tries = Vec::new();
        let here = good.pointer(&path).expect("a place");
        match here {
            Value::Number(_) => {
                tries.extend([json!(-1), json!(2_000_000_000), json!(1.5), json!("1"), json!(null)]);
            }
            Value::Bool(_) => tries.push(json!(1)),
            Value::String(_) => tries.extend([json!(7), json!("Z")]),
            Value::Object(map) => {
                let mut more = map.clone();
                more.insert("nationality".into(), json!("x"));
                tries.push(Value::Object(more));
                for name in map.keys() {
                    let mut less = map.clone();
                    less.remove(name);
                    tries.push(Value::Object(less));
                }
            }
            _ => tries.push(json!({})),
        }
        for changed in tries {
            let mut document = good.clone();
            *document.pointer_mut(&path).expect("a place") = changed.clone();
            if !schema.faults(&document).is_empty() {
                assert!(
                    !accepts(&document),
                    "{path} = {changed}: refused by the schema, taken by the engine"
                );
                refused += 1;
            }
        }
    }
    println!("{refused} wrong documents, refused by both");
    assert!(refused > 500);
}

pub fn places(value: &Value, path: String, into: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| places(item, format!("{path}/{at}"), into));
        }
        Value::Object(map) => {
            map.iter().for_each(|(name, item)| places(item, format!("{path}/{name}"), into))
        }
        _ => {}
    }
    into.push(path);
}

#[test]
fn a_result_with_a_field_too_many_or_too_few_is_read_by_nobody() {
    let schema = Schema::new(RESULT);
    let good: Value =
        serde_json::from_str(&solve(&world::round(&mut Dice(97), 8, 6)).to_json()).expect("json");
    for name in good.as_object().expect("an object").keys() {
        let mut less = good.clone();
        less.as_object_mut().expect("an object").remove(name);
        assert!(
            !schema.faults(&less).is_empty() && Outcome::from_json(less.to_string().as_bytes()).is_err(),
            "{name}"
        );
    }
    let mut more = good.clone();
    more["metrics"]["probability"] = json!(1);
    assert!(!schema.faults(&more).is_empty() && Outcome::from_json(more.to_string().as_bytes()).is_err());
}
