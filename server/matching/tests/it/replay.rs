//! The replayed year.

use matching::{
    Seed, rulebook,
    simulate::{self, Rule, Scenario},
};

fn table(scenario: &Scenario) -> Vec<simulate::Line> {
    simulate::table(scenario, None).expect("a good scenario")
}

#[test]
fn waiting_longer_costs_time_and_brings_better_pairs() {
    let scenario = Scenario { replays: 4, ..Scenario::of(Seed([3; 32])) };
    let lines = table(&scenario);
    assert_eq!(lines, table(&scenario));
    let of = |rule: Rule| lines.iter().find(|line| line.rule == rule).expect("a line");
    let rounds = [Rule::Every(1), Rule::Every(4), Rule::Every(8), Rule::Every(13), Rule::Every(52)].map(of);
    assert!(rounds.windows(2).all(|two| two[0].wait_tenths < two[1].wait_tenths));
    assert!(rounds.windows(2).all(|two| two[0].welfare_permille <= two[1].welfare_permille));
    assert_eq!(of(Rule::Every(52)).welfare_permille, 1000);
    assert!(of(Rule::OnArrival).welfare_permille < of(Rule::Every(4)).welfare_permille);
    println!("{}", simulate::text(&lines));
}

#[test]
fn a_year_of_invented_people_follows_the_rulebook() {
    let rules = vec![Rule::OnArrival, Rule::Every(4), Rule::Every(26)];
    let scenario = Scenario { replays: 2, weeks: 26, rules, ..Scenario::of(Seed([4; 32])) };
    let book = rulebook::default_nl();
    let lines = simulate::table(&scenario, Some(&book)).expect("lines");
    assert_eq!(lines, simulate::table(&scenario, Some(&book)).expect("lines again"));
    assert_eq!((lines.len(), lines[2].welfare_permille), (3, 1000));
    assert!(lines[0].welfare_permille < lines[1].welfare_permille && lines[1].matched > 40);
    // So many common hours are rare.
    let mut strict = book;
    strict.limits.min_slots = 12;
    let fewer = simulate::table(&scenario, Some(&strict)).expect("lines");
    assert!(fewer[2].matched < lines[2].matched);
}

#[test]
fn a_scenario_outside_its_ranges_is_refused() {
    let read = |text: &str| matching::problem::read_json::<Scenario>(text.as_bytes());
    let scenario =
        read(r#"{"weeks":10,"rules":["on_arrival",{"every":2},{"hold_back":{"start":5000,"fall":100}}]}"#);
    assert_eq!(scenario.expect("read").rules.len(), 3);
    let said = |text: &str| match read(text).and_then(|scenario| simulate::table(&scenario, None)) {
        Err(refused) => refused.to_string(),
        Ok(lines) => panic!("not refused: {lines:?}"),
    };
    assert_eq!(said(r#"{"replays":0}"#), "scenario, field replays: must lie in 1..=1000, is 0");
    assert_eq!(
        said(r#"{"weeks":500,"a_week":100}"#),
        "scenario, field weeks × a_week: must lie in 1..=5000, is 50000"
    );
    assert!(said(r#"{"rules":[{"every":0}]}"#).starts_with("rules, row 1: weeks must lie"));
    assert!(said(r#"{"weeks":1.5}"#).starts_with("weeks: invalid type: floating point"));
    assert!(said(r#"{"week":1}"#).contains("unknown field `week`"));
}
