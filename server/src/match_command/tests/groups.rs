//! What `match groups` says of wishes and sixth seats.

use super::{Folder, say};
use std::fs;

/// Six women of one neighbourhood, each by herself; two of them do not want a women-only group.
fn six(willing: usize, asked: i64) -> String {
    let unit = |number: usize| {
        let id = |kind: usize| format!("{kind:016x}{number:016x}");
        let person = serde_json::json!({
            "id": id(2), "cell": "a", "limit": 30, "slots": [2, 5, 8], "age": 2, "languages": ["ar", "nl"],
            "interests": ["cooking"], "sector": ["care.nurse"], "initiator": number == 0,
            "women_only": number < willing,
        });
        serde_json::json!({ "id": id(1), "class": 2, "people": [person] })
    };
    serde_json::json!({
        "format": "samenhier/groups/1", "city": "almere", "seed": "09".repeat(32),
        "rules": { "restarts": 6, "floor": 300, "worst_first": true, "sixth": true },
        "travel": { "cells": ["a"], "minutes": [[8]] },
        "units": (0..6).map(unit).collect::<Vec<_>>(), "waiting_women_only": asked,
    })
    .to_string()
}

#[test]
fn groups_tell_what_became_of_wishes_and_sixth_seats() {
    let folder = Folder::new("groups");
    let (people, out) = (folder.with("people.json", &six(6, 1)), folder.at("groups.json"));
    let said = say(&["groups", "--in", &people, "--out", &out]).expect("formed");
    assert!(said.starts_with("1 groups, 0 units left, "), "{said}");
    assert!(
        said.contains("women-only: 1 asked for, 1 formed (6 people said yes)\n"),
        "{said}"
    );
    assert!(
        said.contains("\n1 sixth seats taken, quality with them "),
        "{said}"
    );
    let formed: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&out).expect("written")).expect("JSON");
    assert_eq!(formed["groups"].as_array().map(Vec::len), Some(1));
    // Four who said yes do not make a group; the five others are formed all the same.
    let people = folder.with("people.json", &six(4, 1));
    let said = say(&["groups", "--in", &people, "--out", &out]).expect("formed");
    assert!(said.starts_with("1 groups, 0 units left, "), "{said}");
    assert!(
        said.contains("women-only: 1 asked for, 0 formed, at most 0 possible (4 people said yes)\n"),
        "{said}"
    );
}
