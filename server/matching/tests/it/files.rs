//! Files of costs and of two-sided preferences, as they are found in the world and as nobody should write them.

use crate::world::Dice;
use matching::{
    costs,
    stable::{self, ALONE, Preferences},
};
use std::fmt::Write;

fn optimum(text: &str) -> i64 {
    costs::read(text).expect("a table").optimum().expect("an assignment").cost
}

fn refused(text: &str) -> String {
    match costs::read(text).and_then(|costs| costs.optimum()) {
        Err(refused) => refused.to_string(),
        Ok(found) => panic!("not refused: {found:?}"),
    }
}

#[test]
fn a_table_of_costs_may_break_its_lines_anywhere() {
    let tidy = "3\n4 1 3\n2 0 5\n3 2 2\n";
    assert_eq!(optimum(tidy), 5);
    let others = [
        tidy.replace('\n', " "),
        tidy.replace(' ', "\n"),
        tidy.replace('\n', "\r\n"),
        format!("\u{feff}  {tidy}\r\n\r\n\n"),
        tidy.replace(' ', "\t \t"),
        tidy.trim_end().to_owned(),
    ];
    for text in others {
        assert_eq!(optimum(&text), 5, "{text:?}");
    }
    assert_eq!((optimum("0"), optimum("1\n7"), optimum("2 -5 1 1 -5")), (0, 7, -10));
    let largest = 1_i64 << 40;
    assert_eq!(optimum(&format!("2 {largest} {largest} -{largest} {largest}")), 0);
}

#[test]
fn the_sparse_format_lists_pairs_and_forbids_the_others() {
    assert_eq!(optimum("3\n1 1 4\n1 2 1\n2 1 2\n2 2 0\n3 3 2\n"), 5);
    // Two pairs for three rows: nobody can have row 3.
    let short = refused("3\n1 1 4\n1 2 1\n2 2 7\n2 3 7\n");
    assert!(short.starts_with("costs: the allowed pairs leave somebody out"), "{short}");
    assert!(refused("3\n1 4 9\n").starts_with("costs, row 1, field j: 4 is not in 1..=3"));
    assert!(refused("3\n0 1 9\n").starts_with("costs, row 1, field i: 0 is not in 1..=3"));
    assert_eq!(refused("3\n1 1 9\n1 1 8\n"), "costs, row 2, field j: the pair stands twice");
}

#[test]
fn a_table_that_is_none_is_refused_with_its_place() {
    for text in ["", " \r\n ", "x", "-1", "2.0", "NaN", "99999999999999999999", "20001", "\u{0}"] {
        assert!(refused(text).starts_with("costs, field n: the first number must be the size"), "{text:?}");
    }
    // A size alone must not reserve room for what it promises.
    assert_eq!(refused("20000"), "costs: 0 costs instead of 20000 × 20000");
    assert_eq!(refused("2 1 2 3 4 5"), "costs: 5 costs instead of 2 × 2");
    assert_eq!(refused("2 1 2"), "costs: 2 costs instead of 2 × 2");
    for (word, shown) in [("1.5", "1.5"), ("NaN", "NaN"), ("1e3", "1e3"), ("9999999999999", "9999999999999")]
    {
        let said = refused(&format!("2\n1 2\n{word} 4"));
        assert!(said.starts_with(&format!("costs, row 2, field number 3: {shown} is not a whole")), "{said}");
    }
    assert!(refused(&format!("1 {}", "9".repeat(100_000))).len() < 200);
}

fn read(text: &str) -> Vec<(String, Preferences)> {
    stable::read(text).expect("instances")
}

const SMALL: &str = r#"{"id":"a","n":2,"left":[[[0,0],[1,1]],[[0,0]]],"right":[[[1,0],[0,0]],[[0,2]]]}"#;

#[test]
fn instances_stand_one_a_line_or_spread_or_in_a_list() {
    let one = read(SMALL);
    let spread = SMALL.replace(',', ",\r\n  ").replace('[', "[\n");
    assert_eq!(read(&spread), one);
    assert_eq!(read(&format!("\u{feff}[{SMALL}]\n\n")), one);
    for several in [format!("{SMALL}\r\n\r\n{SMALL}\r\n\n"), format!("[{SMALL},{SMALL}]"), SMALL.repeat(2)] {
        assert_eq!(read(&several), [one.clone(), one.clone()].concat());
    }
    let summary = &stable::summaries(SMALL).expect("read")[0];
    assert_eq!((summary.id.as_str(), summary.size, summary.blocking), ("a", 1, 0));
}

#[test]
fn names_count_from_nought_or_one_and_silence_accepts_nobody() {
    let zero = r#"{"size":3,"males_pref":{"M0":{"W0":0,"W2":0},"M2":{"W0":0},"M1":{}},
        "females_pref":{"W0":{"M2":1,"M0":0},"W2":{"M0":5}}}"#;
    let one = zero.replace("M2", "M3").replace("M1", "M2").replace("M0", "M1");
    let one = one.replace("W2", "W3").replace("W0", "W1");
    let found = |text: &str| {
        let summary = stable::summaries(text).expect("read").remove(0);
        (summary.size, summary.blocking)
    };
    // M0 takes W0, the lower number of two he likes alike, and M2 stays alone.
    assert_eq!((found(zero), found(&one)), ((1, 0), (1, 0)));
    assert_eq!(found(r#"{"size":0,"males_pref":{},"females_pref":{}}"#), (0, 0));
    assert_eq!(found(r#"{"left":[],"right":[]}"#), (0, 0));
    assert_eq!(found(r#"{"left":[[[0,0]],[]],"right":[[[0,0]]]}"#), (1, 0));
    // She lists him, he does not list her: counts for nothing.
    assert_eq!(found(r#"{"left":[[]],"right":[[[0,0]]]}"#), (0, 0));
}

#[test]
fn a_file_that_is_no_instance_is_refused_with_line_and_field() {
    let said = |text: &str| match stable::read(text) {
        Err(refused) => refused.to_string(),
        Ok(read) => panic!("not refused: {read:?}"),
    };
    let table = [
        ("", "file: holds no instance"),
        (" \r\n\n", "file: holds no instance"),
        ("[]", "file: holds no instance"),
        ("7", "file, row 1: must be an object"),
        ("{}", "file, row 1: has neither left and right nor males_pref and females_pref"),
        (r#"{"left":[[[0,0]]]}"#, "file, row 1, field right: must be a list of lists"),
        (
            r#"{"left":[[[0]]],"right":[[]]}"#,
            "file, row 1, field left[0]: must hold [other, rank], both whole numbers",
        ),
        (
            r#"{"left":[[[0,1.5]]],"right":[[]]}"#,
            "file, row 1, field left[0]: must hold [other, rank], both whole numbers",
        ),
        (
            r#"{"left":[[[-1,0]]],"right":[[]]}"#,
            "file, row 1, field left[0]: names somebody who is not there",
        ),
        (r#"{"left":[[[0,0],[0,1]]],"right":[[]]}"#, "file, row 1, field left[0]: names 0 twice"),
        (r#"{"n":3,"left":[[]],"right":[[]]}"#, "file, row 1, field n: is 3, but the lists are for 1 and 1"),
        (
            r#"{"size":1,"males_pref":{"M0":{"W7":0}},"females_pref":{}}"#,
            "file, row 1, field females_pref: W7 is nobody of 1",
        ),
        (
            r#"{"size":1,"males_pref":{"M0":{"W0":null}},"females_pref":{}}"#,
            "file, row 1, field males_pref.M0.W0: is a rank that is no whole number",
        ),
        (
            r#"{"size":2,"males_pref":{"M0":{},"X0":{}},"females_pref":{}}"#,
            "file, row 1, field males_pref: M0 and X0 have the same number",
        ),
        (
            r#"{"size":2,"males_pref":{"Jan":{}},"females_pref":{}}"#,
            "file, row 1, field males_pref: Jan has no number",
        ),
        (
            r#"{"size":-1,"males_pref":{},"females_pref":{}}"#,
            "file, row 1, field size: must be a whole number of at most 100000",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(said(text), expected);
    }
    let twice = said(r#"{"size":1,"males_pref":{"M0":{},"M0":{}},"females_pref":{}}"#);
    assert!(twice.starts_with("file, row 1: M0 stands twice"), "{twice}");
    let later = said(&format!("{SMALL}\n\n{}", SMALL.replace("\"n\":2", "\"n\":9")));
    assert!(later.starts_with("file, row 3, field n"), "{later}");
    assert!(said(&format!("{SMALL}\n{{\"left\":")).starts_with("file, row 2: EOF"));
    assert!(said(&"[".repeat(100_000)).contains("recursion limit"));
}

/// Rank in a list, if it is there.
fn rank(list: &[(usize, i64)], who: usize) -> Option<i64> {
    list.iter().find(|(other, _)| *other == who).map(|(_, rank)| *rank)
}

#[test]
fn deferred_acceptance_is_stable_and_blocking_pairs_are_counted_as_defined_on_random_instances() {
    let mut dice = Dice(70);
    let mut counted = 0;
    for _ in 0..200 {
        let (rows, columns) = (dice.below(9), dice.below(9));
        let side = |dice: &mut Dice, own: usize, others: usize| {
            let list = |dice: &mut Dice| {
                let mut list: Vec<(usize, i64)> =
                    (0..others).filter(|_| dice.chance(60)).map(|other| (other, 0)).collect();
                list.iter_mut().for_each(|entry| entry.1 = dice.below(4) as i64);
                list
            };
            (0..own).map(|_| list(dice)).collect::<Vec<_>>()
        };
        let left = side(&mut dice, rows, columns);
        let one = Preferences { right: side(&mut dice, columns, rows), left, room: Vec::new() };
        assert!(one.blocking(&one.deferred_acceptance()).is_empty());
        // Any matching over acceptable pairs, and the definition word for word.
        let mut partner = vec![ALONE; rows];
        for (left, list) in one.left.iter().enumerate() {
            let free = list.iter().map(|(right, _)| *right).find(|right| {
                !partner.contains(right) && rank(&one.right[*right], left).is_some() && dice.chance(60)
            });
            partner[left] = free.unwrap_or(ALONE);
        }
        let mut blocking = Vec::new();
        for (left, list) in one.left.iter().enumerate() {
            for right in 0..columns {
                let (Some(mine), Some(theirs)) = (rank(list, right), rank(&one.right[right], left)) else {
                    continue;
                };
                let own = rank(list, partner[left]);
                let holder = partner.iter().position(|held| *held == right);
                let his = holder.and_then(|holder| rank(&one.right[right], holder));
                if own.is_none_or(|own| mine < own) && his.is_none_or(|his| theirs < his) {
                    blocking.push((left, right));
                }
            }
        }
        assert_eq!(one.blocking(&partner), blocking);
        counted += blocking.len();
    }
    assert!(counted > 300);
}

#[test]
fn thousands_of_people_with_short_lists_are_no_trouble() {
    let mut dice = Dice(71);
    let (people, others) = (4000, 12);
    let mut text = String::from("{\"left\":[");
    for side in 0..2 {
        for person in 0..people {
            text.push_str(if person == 0 { "[" } else { ",[" });
            let start = dice.below(people);
            for at in 0..others {
                let comma = if at == 0 { "" } else { "," };
                let _ = write!(text, "{comma}[{},{}]", (start + at * at * 7 + at) % people, dice.below(3));
            }
            text.push(']');
        }
        text.push_str(if side == 0 { "],\"right\":[" } else { "]}" });
    }
    assert_eq!(stable::summaries(&text).expect("read")[0].blocking, 0);
    // A size is a promise, not a reason to reserve memory.
    let empty =
        stable::summaries(r#"{"size":100000,"males_pref":{"M0":{"W0":0}},"females_pref":{"W0":{"M0":0}}}"#);
    assert_eq!(empty.expect("read")[0].size, 1);
}
