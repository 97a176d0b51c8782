//! The match commands on files: what is written, what is refused, and that a refusal leaves nothing behind.

use super::{MatchCommand, act};
use clap::Parser;
use std::{
    fs,
    path::{Path, PathBuf},
};

mod groups;
mod holding_back;

const CITY: &str = include_str!("../../matching/examples/example-city.json");

#[derive(Parser)]
struct Line {
    #[command(subcommand)]
    command: MatchCommand,
}

/// A folder of its own for one test, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("samenhier-match-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
    fn at(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
    fn with(&self, name: &str, content: &str) -> String {
        fs::write(self.0.join(name), content).expect("written");
        self.at(name)
    }
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn say(words: &[&str]) -> Result<String, String> {
    let line = Line::try_parse_from([&["match"], words].concat()).map_err(|error| error.to_string())?;
    act(line.command)
}

fn refused(words: &[&str]) -> String {
    say(words).expect_err("refused")
}

#[test]
fn a_round_is_solved_verified_and_explained() {
    let folder = Folder::new("round");
    let (city, result) = (folder.with("city.json", CITY), folder.at("result.json"));
    let said = say(&["solve", "--in", &city, "--out", &result]).expect("solved");
    assert!(said.contains("households have a group"), "{said}");
    let said = say(&["verify", "--in", &city, "--result", &result]).expect("accepted");
    assert!(said.starts_with("accepted: "), "{said}");
    let outcome = matching::Outcome::from_json(&fs::read(&result).expect("read")).expect("a result");
    let (h, g) = (outcome.pairs[0].h.to_string(), outcome.pairs[1].g.to_string());
    let words = [
        "explain",
        "--in",
        &city,
        "--result",
        &result,
        "--household",
        &h,
        "--group",
        &g,
        "--draws",
        "20",
    ];
    let reasons: serde_json::Value = serde_json::from_str(&say(&words).expect("reasons")).expect("json");
    assert_eq!(reasons["pair"]["h"], h.as_str());
    assert!(reasons["stability"]["stays"].is_i64() && reasons["what_would_change"]["weights"].is_array());
    assert_eq!(reasons["why_not"].as_array().expect("a list").len(), 10);
    let words = ["stability", "--in", &city, "--result", &result, "--draws", "10"];
    let firm: serde_json::Value = serde_json::from_str(&say(&words).expect("shares")).expect("json");
    let last = firm["alpha"]
        .as_array()
        .and_then(|list| list.last())
        .expect("stretches");
    assert_eq!(
        (firm["pairs"].as_array().map(Vec::len), &last["to"]),
        (Some(outcome.pairs.len()), &1000.into())
    );
    assert_eq!(folder.names(), ["city.json", "result.json"]);
}

#[test]
fn a_forged_result_is_neither_accepted_nor_explained() {
    let folder = Folder::new("forged");
    let (city, result) = (folder.with("city.json", CITY), folder.at("result.json"));
    say(&["solve", "--in", &city, "--out", &result]).expect("solved");
    let text = fs::read_to_string(&result).expect("read");
    let forged = folder.with("forged.json", &text.replacen("\"t4\":", "\"t4\":1", 1));
    let household = matching::Outcome::from_json(text.as_bytes())
        .expect("a result")
        .pairs[0]
        .h
        .to_string();
    let said = refused(&["verify", "--in", &city, "--result", &forged]);
    assert_eq!(
        said,
        format!("{forged}: output_hash: the result was changed after it was made")
    );
    assert_eq!(
        refused(&[
            "explain",
            "--in",
            &city,
            "--result",
            &forged,
            "--household",
            &household
        ]),
        said
    );
    let other = folder.with("other.json", &CITY.replacen("\"size\": 1", "\"size\": 2", 1));
    assert!(refused(&["verify", "--in", &other, "--result", &result]).contains("input_hash"));
    let broken = folder.with("broken.json", &CITY.replacen("\"class\": ", "\"class\": 7", 1));
    let said = refused(&["verify", "--in", &broken, "--result", &result]);
    assert!(
        said.starts_with(&format!(
            "{broken}: households, row 1, field class: must lie in 1..=3"
        )),
        "{said}"
    );
    let nobody = "0".repeat(32);
    let said = refused(&[
        "explain",
        "--in",
        &city,
        "--result",
        &result,
        "--household",
        &nobody,
    ]);
    assert!(said.ends_with("is not a household here"), "{said}");
}

#[test]
fn a_refusal_names_the_file_and_writes_nothing() {
    let folder = Folder::new("refusal");
    let city = folder.with("city.json", CITY);
    let empty = folder.with("empty.json", "");
    let unknown = folder.with(
        "unknown.json",
        &CITY.replacen("\"class\":", "\"nationality\": \"x\", \"class\":", 1),
    );
    let fraction = folder.with("fraction.json", &CITY.replacen("\"size\": ", "\"size\": 0.", 1));
    let huge = folder.with(
        "huge.json",
        &CITY.replacen("\"alpha\": 600", "\"alpha\": 99999999999999999999", 1),
    );
    let after = folder.with("after.json", &format!("{CITY} {{}}"));
    let before = folder.names();
    let out = folder.at("result.json");
    let table = [
        (&empty, "file: EOF while parsing"),
        (&unknown, "households, row 1, field nationality: unknown field"),
        (
            &fraction,
            "households, row 1, field size: invalid type: floating point",
        ),
        (&huge, "rulebook, field alpha: "),
        (&after, "file: trailing characters"),
    ];
    for (file, reason) in table {
        let said = refused(&["solve", "--in", file, "--out", &out]);
        assert!(said.starts_with(&format!("{file}: {reason}")), "{said}");
    }
    let folder_name = folder.0.display().to_string();
    assert!(refused(&["solve", "--in", &folder_name, "--out", &out]).starts_with(&folder_name));
    assert!(refused(&["solve", "--in", &folder.at("none.json"), "--out", &out]).contains("none.json: "));
    assert_eq!(
        refused(&["solve", "--in", &city, "--out", &folder_name]),
        format!("{folder_name}: is a folder")
    );
    let nowhere = folder.at("no/where.json");
    let said = refused(&["solve", "--in", &city, "--out", &nowhere]);
    assert_eq!(said, format!("{nowhere}: the folder does not exist"));
    assert_eq!(folder.names(), before);
}

#[test]
fn no_output_goes_over_an_input_under_any_name() {
    let folder = Folder::new("over");
    let city = folder.with("city.json", CITY);
    let roundabout = folder.at(&format!(
        "../{}/city.json",
        folder.0.file_name().expect("a name").to_string_lossy()
    ));
    for out in [&city, &roundabout] {
        let said = refused(&["solve", "--in", &city, "--out", out]);
        assert_eq!(said, format!("{out}: is an input; it would be written over"));
    }
    assert_eq!(fs::read_to_string(&city).expect("read"), CITY);
    let people = folder.with("people.json", "{}");
    assert!(refused(&["groups", "--in", &people, "--out", &people]).contains("is an input"));
    assert!(refused(&["draw", "--in", &people, "--out", &people]).contains("is an input"));
    assert_eq!(fs::read_to_string(&people).expect("read"), "{}");
}

/// A file in the place of a device would break the machine; here a socket stands for one.
#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_what_is_no_plain_file_is_never_replaced() {
    use std::os::unix::{
        fs::{FileTypeExt, symlink},
        net::UnixListener,
    };
    let folder = Folder::new("special");
    let city = folder.with("city.json", CITY);
    let (link, socket) = (folder.at("link.json"), folder.at("socket"));
    folder.with("real.json", "");
    symlink(folder.at("real.json"), &link).expect("a link");
    say(&["solve", "--in", &city, "--out", &link]).expect("solved");
    assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
    assert!(
        fs::read_to_string(folder.at("real.json"))
            .expect("read")
            .starts_with("{\"format\"")
    );
    let _listens = UnixListener::bind(&socket).expect("a socket");
    assert!(refused(&["solve", "--in", &city, "--out", &socket]).starts_with(&socket));
    assert!(fs::metadata(&socket).expect("there").file_type().is_socket());
    assert_eq!(folder.names(), ["city.json", "link.json", "real.json", "socket"]);
}

const LIST: &str = r#"{"format":"samenhier/draw/1","protocol":"p1","seed":"SEED","households":[
    {"id":"000000000000000000000000000000a1","city":"almere","kind":"alone","wave":"1","class":3},
    {"id":"000000000000000000000000000000a2","city":"almere","kind":"alone","wave":"1","class":2},
    {"id":"000000000000000000000000000000a3","city":"almere","kind":"alone","wave":"1","class":1}]}"#;

#[test]
fn a_draw_is_committed_to_first_and_can_be_done_again_by_anyone() {
    let folder = Folder::new("draw");
    let list = folder.with("list.json", &LIST.replace("SEED", &"5e".repeat(32)));
    let arms = folder.at("arms.json");
    let committed = say(&["draw", "--in", &list, "--commit"]).expect("committed");
    assert_eq!(folder.names(), ["list.json"]);
    let hash = committed
        .trim()
        .strip_prefix("commitment ")
        .expect("a commitment");
    let drawn = say(&["draw", "--in", &list, "--out", &arms, "--commitment", hash]).expect("drawn");
    assert!(drawn.starts_with(&committed), "{drawn}");
    let check = [
        "draw",
        "--in",
        &list,
        "--out",
        &arms,
        "--check",
        "--commitment",
        hash,
    ];
    assert!(
        say(&check)
            .expect("the same")
            .contains("the draw is the one of this list and seed")
    );
    let text = fs::read_to_string(&arms).expect("read");
    let turned = text
        .replacen("treatment\"}", "xxx", 1)
        .replacen("waiting\"}", "treatment\"}", 1);
    folder.with("arms.json", &turned.replacen("xxx", "waiting\"}", 1));
    assert!(refused(&check).ends_with(&format!("not the draw of {list}")));
    let other = folder.with("other.json", &LIST.replace("SEED", &"5f".repeat(32)));
    assert!(
        refused(&["draw", "--in", &other, "--out", &arms, "--commitment", hash]).contains("published was")
    );
    let twice = folder.with(
        "twice.json",
        &LIST.replace("SEED", &"5e".repeat(32)).replace("a2", "a1"),
    );
    let said = refused(&["draw", "--in", &twice, "--commit"]);
    assert_eq!(
        said,
        format!("{twice}: households, row 2, field id: stands twice")
    );
}

#[test]
fn costs_preferences_and_years_are_read_and_answered() {
    let folder = Folder::new("others");
    let costs = folder.with("costs.txt", "2\r\n1 2\r\n2 4\r\n\r\n");
    assert_eq!(say(&["assign", "--costs", &costs]), Ok("4\n".into()));
    let wrong = folder.with("wrong.txt", "2 1 2 NaN 4");
    let said = refused(&["assign", "--costs", &wrong]);
    assert!(
        said.starts_with(&format!("{wrong}: costs, row 2, field number 3: NaN is not")),
        "{said}"
    );
    let stable = folder.with(
        "stable.jsonl",
        "{\"id\":\"s/1\",\"left\":[[[0,0]]],\"right\":[[[0,3]]]}\r\n\r\n",
    );
    assert_eq!(
        say(&["stable", "--in", &stable]),
        Ok("s/1 size 1 blocking 0\n".into())
    );
    let binary = folder.0.join("binary");
    fs::write(&binary, [0xff, 0xfe, 0x00]).expect("written");
    let said = refused(&["stable", "--in", &binary.display().to_string()]);
    assert!(said.ends_with("is not UTF-8"), "{said}");
    let scenario = folder.with(
        "scenario.json",
        r#"{"weeks":8,"replays":1,"rules":["on_arrival",{"every":4}]}"#,
    );
    let seed = "00".repeat(32);
    let year = say(&["simulate", "--seed", &seed, "--scenario", &scenario]).expect("a table");
    assert_eq!(year.lines().count(), 3, "{year}");
    let book = serde_json::to_string(&matching::rulebook::default_nl()).expect("json");
    let good = folder.with("book.json", &book);
    let by_book = say(&[
        "simulate",
        "--seed",
        &seed,
        "--scenario",
        &scenario,
        "--rulebook",
        &good,
    ]);
    assert_ne!(by_book.expect("a table"), year);
    let bad = folder.with("bad.json", &book.replace("\"alpha\":600", "\"alpha\":1600"));
    let said = refused(&["simulate", "--seed", &seed, "--rulebook", &bad]);
    assert_eq!(
        said,
        format!("{bad}: rulebook, field alpha: must lie in 0..=1000")
    );
    assert!(refused(&["simulate", "--seed", "zz"]).contains("64 lower-case hex digits"));
}

#[test]
fn what_if_prints_the_difference_and_leaves_the_round_alone() {
    let folder = Folder::new("whatif");
    let city = folder.with("city.json", CITY);
    let instance = matching::Instance::from_json(CITY.as_bytes()).expect("a round");
    let go_on = &mut |_| std::ops::ControlFlow::Continue(());
    let pair = matching::run(&instance, go_on).expect("solved").pairs[0].clone();
    let veto = format!(r#"[{{"change":"veto","h":"{}","g":"{}"}}]"#, pair.h, pair.g);
    let changes = folder.with("changes.json", &veto);
    let said = say(&["whatif", "--in", &city, "--changes", &changes]).expect("a difference");
    let difference: serde_json::Value = serde_json::from_str(&said).expect("json");
    assert_ne!(difference["tier"], "none");
    assert!(
        difference["moves"]
            .as_array()
            .expect("moves")
            .iter()
            .any(|one| one["from"] == pair.g.to_string())
    );
    let stranger = veto.replace(&pair.h.to_string(), &"f".repeat(32));
    let wrong = folder.with("wrong.json", &stranger);
    let said = refused(&["whatif", "--in", &city, "--changes", &wrong]);
    assert!(said.starts_with(&format!("{wrong}: exclusions, row")), "{said}");
    assert!(Path::new(&city).exists() && folder.names().len() == 3);
}
