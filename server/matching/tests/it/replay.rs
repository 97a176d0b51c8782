//! The replayed year.

use matching::{
    Seed,
    simulate::{self, Rule, Scenario},
};

#[test]
fn waiting_longer_costs_time_and_brings_better_pairs() {
    let scenario = Scenario { replays: 4, ..Scenario::of(Seed([3; 32])) };
    let lines = simulate::table(&scenario);
    assert_eq!(lines, simulate::table(&scenario));
    let of = |rule: Rule| lines.iter().find(|line| line.rule == rule).expect("a line");
    let rounds = [Rule::Every(1), Rule::Every(4), Rule::Every(8), Rule::Every(13), Rule::Every(52)].map(of);
    assert!(rounds.windows(2).all(|two| two[0].wait_tenths < two[1].wait_tenths));
    assert!(rounds.windows(2).all(|two| two[0].welfare_permille <= two[1].welfare_permille));
    assert_eq!(of(Rule::Every(52)).welfare_permille, 1000);
    assert!(of(Rule::OnArrival).welfare_permille < of(Rule::Every(4)).welfare_permille);
    println!("{}", simulate::text(&lines));
}
