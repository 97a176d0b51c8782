//! A rulebook that lets households wait, on the command line: said, proven, explained, tried out, refused.

use super::{CITY, Folder, refused, say};

#[test]
fn who_waits_for_a_better_group_is_counted_explained_and_can_be_tried() {
    let folder = Folder::new("holding-back");
    let with = |rule: &str| CITY.replacen("\"kappa\"", &format!("\"hold_back\":{rule},\"kappa\""), 1);
    assert_ne!(with("{}"), CITY, "the example has a rulebook to put it in");
    let city = folder.with("city.json", CITY);
    let input = folder.with("waits.json", &with(r#"{"start":700000000,"fall":10000000}"#));
    let result = folder.at("result.json");

    let before = say(&["solve", "--in", &city, "--out", &folder.at("before.json")]).expect("solved");
    let said = say(&["solve", "--in", &input, "--out", &result]).expect("solved");
    let groups = |said: &str| {
        said.split(' ')
            .next()
            .and_then(|number| number.parse::<u32>().ok())
    };
    assert!(!before.contains("wait"), "{before}");
    assert!(said.contains(", 2 wait for a better one, "), "{said}");
    assert!(groups(&said) < groups(&before), "{said}{before}");
    say(&["verify", "--in", &input, "--result", &result]).expect("accepted");
    let other = refused(&["verify", "--in", &city, "--result", &result]);
    assert!(other.contains("is not optimal"), "{other}");

    let whole: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&result).expect("written")).expect("json");
    let all = whole["no_match"].as_array().expect("a list");
    let one = all
        .iter()
        .find(|one| one["waits"].is_i64() && one["feasible"] != 0)
        .expect("somebody waits");
    let id = one["h"].as_str().expect("an id");
    let why = say(&["explain", "--in", &input, "--result", &result, "--household", id]).expect("explained");
    assert!(why.contains(&format!("\"waits\": {}", one["waits"])), "{why}");

    let change = folder.with("change.json", r#"[{"change":"hold_back","start":0,"fall":0}]"#);
    let difference = say(&["whatif", "--in", &input, "--changes", &change]).expect("tried");
    assert!(difference.contains("\"tier\": \"t1\""), "{difference}");
    let wrong = folder.with("wrong.json", &with(r#"{"start":1000000001,"fall":0}"#));
    let reason = refused(&["solve", "--in", &wrong, "--out", &folder.at("none.json")]);
    assert!(reason.contains("rulebook, field hold_back.start"), "{reason}");
    assert!(!folder.names().contains(&"none.json".to_owned()));
}
