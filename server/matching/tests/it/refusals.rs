//! A wrong input is refused with list, row, field and reason.

use crate::world::{self, Dice};
use matching::{Feature, Instance, Lock, Refused};

fn fault(instance: &Instance) -> String {
    match instance.check() {
        Err(Refused::Input(fault)) => fault.to_string(),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn every_wrong_value_is_named_with_its_row() {
    let good = world::round(&mut Dice(4), 4, 4);
    let wrong = |change: &dyn Fn(&mut Instance)| {
        let mut instance = good.clone();
        change(&mut instance);
        fault(&instance)
    };
    let said = [
        (wrong(&|i| i.households[2].class = 4), "households, row 3, field class: must lie in 1..=3, is 4"),
        (
            wrong(&|i| i.households[0].cell = "z".into()),
            "households, row 1, field cell: z is not in the travel table",
        ),
        (
            wrong(&|i| i.households[1].answers.slots = vec![21]),
            "households, row 2, field answers.slots: must lie in 0..=20, is 21",
        ),
        (wrong(&|i| i.groups[1].places = 0), "groups, row 2, field places: must lie in 1..=1000, is 0"),
        (
            wrong(&|i| i.groups[0].answers.likes = vec!["knitting".into()]),
            "groups, row 1, field answers.likes: knitting is not in the rulebook's helps",
        ),
        (
            wrong(&|i| i.groups[0].musts = vec![Feature::Age; 2]),
            "groups, row 1, field musts: names a feature twice",
        ),
        (
            wrong(&|i| i.rulebook.floors = [3, 2, 1]),
            "rulebook, field floors: must be three rising numbers in 0..=1000000",
        ),
        (wrong(&|i| i.engine = "0.9".into()), "engine: made for engine 0.9, this is 1.2.0"),
    ];
    for (got, expected) in said {
        assert_eq!(got, expected);
    }
    let twice = wrong(&|i| i.households[3].id = i.households[0].id);
    assert!(
        twice.starts_with("households, row 4, field id: ") && twice.ends_with("stands in row 1 too"),
        "{twice}"
    );
    let both = wrong(&|i| i.groups[1].id = i.households[0].id);
    assert!(both.ends_with("is a household too"), "{both}");
}

#[test]
fn an_unknown_field_is_refused_and_not_ignored() {
    let good = serde_json::to_string(&world::round(&mut Dice(5), 3, 3)).expect("json");
    let bad = good.replacen("\"class\":", "\"nationality\":\"x\",\"class\":", 2);
    let said = Instance::from_json(bad.as_bytes()).expect_err("must be refused").to_string();
    assert!(said.contains("households, row 1") && said.contains("nationality"), "{said}");
    let fraction = good.replacen("\"alpha\":600", "\"alpha\":600.5", 1);
    let said = Instance::from_json(fraction.as_bytes()).expect_err("must be refused").to_string();
    assert!(said.contains("rulebook, field alpha"), "{said}");
}

#[test]
fn locks_that_cannot_stand_together_name_both() {
    let mut instance = world::round(&mut Dice(6), 3, 3);
    let lock =
        |i: &Instance, h: usize, g: usize| Lock { h: i.households[h].id, g: i.groups[g].id, reason: None };
    instance.locks = vec![lock(&instance, 0, 0), lock(&instance, 0, 1)];
    assert!(fault(&instance).ends_with("is locked in row 1 too"));
    instance.groups[0].places = 1;
    instance.locks = vec![lock(&instance, 0, 0), lock(&instance, 1, 0)];
    assert!(fault(&instance).contains("has no place left: row 1 holds it"));
}

#[test]
fn a_lock_on_a_forbidden_pair_needs_a_reason() {
    let mut instance = world::round(&mut Dice(7), 3, 3);
    instance.households[0].ready = false;
    instance.locks =
        vec![Lock { h: instance.households[0].id, g: instance.groups[0].id, reason: Some(" ".into()) }];
    let mut carry_on = |_| std::ops::ControlFlow::Continue(());
    let said = matching::run(&instance, &mut carry_on).expect_err("refused").to_string();
    assert!(said.contains("locks, row 1, field override") && said.contains("H2"), "{said}");
}

#[test]
fn a_run_stops_when_the_listener_says_so() {
    let instance = world::round(&mut Dice(8), 30, 30);
    let mut calls = 0;
    let stopped = matching::run(&instance, &mut |_| {
        calls += 1;
        if calls > 5 { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
    });
    assert_eq!((stopped.err(), calls), (Some(Refused::Cancelled), 6));
}
