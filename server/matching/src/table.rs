//! A round from a coordinator's spreadsheets: UTF-8 CSV with `,` or `;`, lists as `nl:B1|ar:C2`. Unknown column, wrong
//! value: refused with file, row (the header is row 1), field and reason.

mod sheet;

use crate::{
    instance::{FactRule, Group, Household, Instance, Lock, Pair, PairFact, Travel},
    problem::{Fault, Refused},
    rulebook::Rulebook,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sheet::Sheet;
use std::collections::BTreeMap;

/// A file: its name, for refusals, and its text.
pub type File<'a> = (&'a str, &'a str);

/// The sheets of a round.
pub struct Sheets<'a> {
    pub households: File<'a>,
    pub groups: File<'a>,
    pub travel: File<'a>,
    pub pairs: Option<File<'a>>,
}

/// How a cell is read.
#[derive(Clone, Copy)]
enum Cell {
    Text,
    Whole,
    YesNo,
    Texts,
    Wholes,
    /// `nl:B1|ar:C2`
    Levels,
    /// `language:5|travel:2`
    Importance,
}

/// Columns of the row itself, then of its answers.
type Columns = &'static [(&'static str, Cell)];

/// Columns of both sheets: of the row itself, then of its answers.
const ROW: Columns = &[
    ("id", Cell::Text),
    ("ready", Cell::YesNo),
    ("class", Cell::Whole),
    ("cell", Cell::Text),
    ("limit", Cell::Whole),
    ("importance", Cell::Importance),
    ("musts", Cell::Texts),
    ("city", Cell::Text),
    ("weeks", Cell::Whole),
];
const ANSWERS: Columns = &[
    ("languages", Cell::Levels),
    ("no_common_language", Cell::YesNo),
    ("slots", Cell::Wholes),
    ("children", Cell::Wholes),
    ("interests", Cell::Texts),
    ("sector", Cell::Texts),
    ("contact", Cell::Text),
    ("women_only", Cell::YesNo),
    ("men_only", Cell::YesNo),
];

/// What only one sheet has, and the usual value of an empty cell.
struct Kind {
    row: Columns,
    answers: Columns,
    usual: &'static [(&'static str, &'static str)],
}

const HOUSEHOLDS: Kind = Kind {
    row: &[("size", Cell::Whole), ("waiting_arm", Cell::YesNo)],
    answers: &[("age", Cell::Whole), ("goals", Cell::Texts), ("kind", Cell::Text), ("minors", Cell::YesNo)],
    usual: &[("ready", "yes"), ("class", "3")],
};
/// A household has one age band, a group one entry for each member.
const GROUPS: Kind = Kind {
    row: &[("places", Cell::Whole), ("max_size", Cell::Whole)],
    answers: &[
        ("age", Cell::Wholes),
        ("likes", Cell::Texts),
        ("kinds", Cell::Texts),
        ("screened", Cell::YesNo),
    ],
    usual: &[("ready", "yes"), ("class", "3"), ("places", "1")],
};

/// Puts a round together. The result is checked like any other input.
pub fn round(
    city: &str,
    seed: crate::Seed,
    rulebook: Rulebook,
    sheets: &Sheets<'_>,
) -> Result<Instance, Refused> {
    let mut round = Instance::new(city, seed, rulebook);
    round.travel = travel(sheets.travel)?;
    let (households, groups);
    (round.households, households) = people::<Household>(sheets.households, &HOUSEHOLDS)?;
    (round.groups, groups) = people::<Group>(sheets.groups, &GROUPS)?;
    let mut places = BTreeMap::from([
        ("households", (sheets.households.0, households)),
        ("groups", (sheets.groups.0, groups)),
        ("travel", (sheets.travel.0, (1..=round.travel.cells.len()).collect())),
    ]);
    if let Some(file) = sheets.pairs {
        for (list, rows) in pairs(file, &mut round)? {
            places.insert(list, (file.0, rows));
        }
    }
    round.check().map_err(|refused| renamed(refused, &places))?;
    Ok(round)
}

/// For each list of the round the file it came from, and where in it each of its rows stands.
type Places<'a> = BTreeMap<&'static str, (&'a str, Vec<usize>)>;

/// Names the file instead of the list, and the row of the file.
fn renamed(refused: Refused, places: &Places<'_>) -> Refused {
    let Refused::Input(fault) = refused else { return refused };
    let Some((file, rows)) = places.get(fault.list.as_str()) else { return Refused::Input(fault) };
    let field = fault.field.trim_start_matches("answers.").to_owned();
    let row = fault.row.map(|row| rows.get(row - 1).map_or(row, |at| at + 1));
    Refused::Input(Fault { list: (*file).into(), row, field, reason: fault.reason })
}

/// The rows of a sheet of people, and where each stands.
fn people<T: DeserializeOwned>(file: File<'_>, kind: &Kind) -> Result<(Vec<T>, Vec<usize>), Refused> {
    let sheet = Sheet::read(file)?;
    let columns: Vec<Option<(bool, &str, Cell)>> =
        sheet.header.iter().map(|name| kind.column(name)).collect();
    if let Some(at) = columns.iter().position(Option::is_none) {
        return Err(Refused::row(file.0, 0, &sheet.header[at], "is no column of this file"));
    }
    let (mut list, mut places) = (Vec::new(), Vec::new());
    for (at, cells) in &sheet.rows {
        let (mut row, mut said) = (Map::new(), Map::new());
        for (column, text) in kind.usual {
            let cell = if *column == "ready" { Cell::YesNo } else { Cell::Whole };
            row.insert((*column).into(), value(cell, text).unwrap_or_default());
        }
        for ((own, name, cell), text) in columns.iter().flatten().zip(cells) {
            let text = text.trim();
            if !text.is_empty() {
                let wrong = |reason: String| Refused::row(file.0, *at, name, reason);
                let side = if *own { &mut row } else { &mut said };
                side.insert((*name).into(), value(*cell, text).map_err(wrong)?);
            }
        }
        row.insert("answers".into(), Value::Object(said));
        let person = serde_path_to_error::deserialize(Value::Object(row));
        list.push(person.map_err(|error| {
            let path = error.path().to_string();
            let field = path.trim_start_matches("answers.").trim_start_matches('.');
            let field = if field == "?" { "" } else { field };
            Refused::row(file.0, *at, field, error.into_inner().to_string())
        })?);
        places.push(*at);
    }
    Ok((list, places))
}

impl Kind {
    /// (of the row itself and not of its answers, name, how it is read)
    fn column(&self, name: &str) -> Option<(bool, &'static str, Cell)> {
        let find = |columns: Columns| columns.iter().find(|(known, _)| *known == name);
        let own = find(ROW).or_else(|| find(self.row)).map(|(name, cell)| (true, *name, *cell));
        own.or_else(|| find(ANSWERS).or_else(|| find(self.answers)).map(|(name, cell)| (false, *name, *cell)))
    }
}

fn value(cell: Cell, text: &str) -> Result<Value, String> {
    let parts = || text.split('|').map(str::trim).filter(|part| !part.is_empty());
    let whole =
        |text: &str| text.parse::<i64>().map(Value::from).map_err(|_| format!("{text} is no whole number"));
    let two = |part: &str| {
        let split = part.split_once(':').map(|(code, rest)| (code.trim().to_owned(), rest.trim().to_owned()));
        split.ok_or_else(|| format!("{part} must be written code:value"))
    };
    Ok(match cell {
        Cell::Text => Value::from(text),
        Cell::Whole => whole(text)?,
        Cell::YesNo => Value::from(yes_no(text)?),
        Cell::Texts => parts().collect(),
        Cell::Wholes => parts().map(whole).collect::<Result<_, _>>()?,
        Cell::Levels => {
            let pair = |part| two(part).map(|(code, level)| Value::from(vec![code, level]));
            parts().map(pair).collect::<Result<_, _>>()?
        }
        Cell::Importance => {
            let mut levels = Map::new();
            for part in parts() {
                let (code, level) = two(part)?;
                if levels.insert(code.clone(), whole(&level)?).is_some() {
                    return Err(format!("{code} stands twice"));
                }
            }
            Value::Object(levels)
        }
    })
}

fn yes_no(text: &str) -> Result<bool, String> {
    match text.to_lowercase().as_str() {
        "yes" | "ja" | "true" | "1" => Ok(true),
        "no" | "nee" | "false" | "0" => Ok(false),
        _ => Err(format!("{text} is neither yes nor no")),
    }
}

/// `cell;a;b` and one row for each cell.
fn travel(file: File<'_>) -> Result<Travel, Refused> {
    let sheet = Sheet::read(file)?;
    let mut table = Travel::default();
    for (number, (at, cells)) in sheet.rows.iter().enumerate() {
        let mut minutes = Vec::new();
        for (name, text) in sheet.header.iter().zip(cells).skip(1) {
            let number = text.trim().parse::<i64>();
            let wrong = |_| Refused::row(file.0, *at, name, format!("{text} is no whole number"));
            minutes.push(number.map_err(wrong)?);
        }
        let cell = cells[0].trim();
        if sheet.header.get(number + 1).is_none_or(|column| column != cell) {
            let reason = "rows and columns must name the cells in the same order";
            return Err(Refused::row(file.0, *at, "cell", reason));
        }
        table.cells.push(cell.to_owned());
        table.minutes.push(minutes);
    }
    if table.cells.len() + 1 != sheet.header.len() {
        let last = sheet.rows.last().map_or(0, |(at, _)| *at);
        return Err(Refused::row(file.0, last, "cell", "a row for each column is needed"));
    }
    Ok(table)
}

/// `what;household;group;reason`: what = lock, exclusion, previous, or a rule (H6 H8 H9 H10 H11).
///
/// Gives back, for each list of the round, where its rows stand in the file.
fn pairs(file: File<'_>, round: &mut Instance) -> Result<BTreeMap<&'static str, Vec<usize>>, Refused> {
    let sheet = Sheet::read(file)?;
    let columns = ["what", "household", "group", "reason"];
    if let Some(column) = sheet.header.iter().find(|column| !columns.contains(&column.as_str())) {
        return Err(Refused::row(file.0, 0, column, "is no column of this file"));
    }
    let mut places: BTreeMap<&'static str, Vec<usize>> = BTreeMap::new();
    for (at, cells) in &sheet.rows {
        let field = |name: &str| {
            sheet.header.iter().position(|column| column == name).map_or("", |at| cells[at].trim())
        };
        let id = |name: &str| {
            crate::Id::parse(field(name))
                .ok_or_else(|| Refused::row(file.0, *at, name, "must be 32 lower-case hex digits"))
        };
        let (h, g) = (id("household")?, id("group")?);
        let mut fact = |rule| round.pair_facts.push(PairFact { h, g, rule });
        let list = match field("what") {
            "lock" => {
                let reason = Some(field("reason").to_owned()).filter(|reason| !reason.is_empty());
                round.locks.push(Lock { h, g, reason });
                "locks"
            }
            "exclusion" => {
                round.exclusions.push(Pair { h, g });
                "exclusions"
            }
            "previous" => {
                round.previous.push(Pair { h, g });
                "previous"
            }
            rule => {
                let known = FACTS.into_iter().find(|(code, _)| *code == rule);
                let reason = || format!("{rule} is none of lock, exclusion, previous, H6, H8, H9, H10, H11");
                fact(known.ok_or_else(|| Refused::row(file.0, *at, "what", reason()))?.1);
                "pair_facts"
            }
        };
        places.entry(list).or_default().push(*at);
    }
    Ok(places)
}

/// The rules that may stand in the sheet of pairs.
const FACTS: [(&str, FactRule); 5] = [
    ("H6", FactRule::H6),
    ("H8", FactRule::H8),
    ("H9", FactRule::H9),
    ("H10", FactRule::H10),
    ("H11", FactRule::H11),
];
