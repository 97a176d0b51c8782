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

const ROW: Columns = &[
    ("id", Cell::Text),
    ("ready", Cell::YesNo),
    ("class", Cell::Whole),
    ("size", Cell::Whole),
    ("places", Cell::Whole),
    ("max_size", Cell::Whole),
    ("cell", Cell::Text),
    ("limit", Cell::Whole),
    ("importance", Cell::Importance),
    ("musts", Cell::Texts),
    ("city", Cell::Text),
    ("waiting_arm", Cell::YesNo),
    ("weeks", Cell::Whole),
];

const ANSWERS: Columns = &[
    ("languages", Cell::Levels),
    ("no_common_language", Cell::YesNo),
    ("slots", Cell::Wholes),
    ("children", Cell::Wholes),
    ("interests", Cell::Texts),
    ("sector", Cell::Texts),
    ("goals", Cell::Texts),
    ("likes", Cell::Texts),
    ("contact", Cell::Text),
    ("kind", Cell::Text),
    ("kinds", Cell::Texts),
    ("minors", Cell::YesNo),
    ("screened", Cell::YesNo),
    ("women_only", Cell::YesNo),
    ("men_only", Cell::YesNo),
];

/// Puts a round together. The result is checked like any other input.
pub fn round(
    city: &str,
    seed: crate::Seed,
    rulebook: Rulebook,
    sheets: &Sheets<'_>,
) -> Result<Instance, Refused> {
    let mut round = Instance::new(city, seed, rulebook);
    round.travel = travel(sheets.travel)?;
    // A household has one age band, a group one entry for each member.
    round.households =
        people::<Household>(sheets.households, ("age", Cell::Whole), &[("ready", "yes"), ("class", "3")])?;
    let usual = [("ready", "yes"), ("class", "3"), ("places", "1")];
    round.groups = people::<Group>(sheets.groups, ("age", Cell::Wholes), &usual)?;
    if let Some(file) = sheets.pairs {
        pairs(file, &mut round)?;
    }
    round.check().map_err(|refused| renamed(refused, sheets))?;
    Ok(round)
}

/// Names the file instead of the list, and counts the header.
fn renamed(refused: Refused, sheets: &Sheets<'_>) -> Refused {
    let Refused::Input(fault) = refused else { return refused };
    let file = match fault.list.as_str() {
        "households" => sheets.households.0,
        "groups" => sheets.groups.0,
        "travel" => sheets.travel.0,
        _ => return Refused::Input(fault),
    };
    let field = fault.field.trim_start_matches("answers.").to_owned();
    Refused::Input(Fault {
        list: file.into(),
        row: fault.row.map(|row| row + 1),
        field,
        reason: fault.reason,
    })
}

fn people<T: DeserializeOwned>(
    file: File<'_>,
    age: (&'static str, Cell),
    usual: &[(&str, &str)],
) -> Result<Vec<T>, Refused> {
    let sheet = Sheet::read(file)?;
    let answers: Vec<(&str, Cell)> = ANSWERS.iter().copied().chain([age]).collect();
    for column in &sheet.header {
        if !ROW.iter().chain(&answers).any(|(known, _)| known == column) {
            return Err(Refused::row(file.0, 0, column, "is no column of this file"));
        }
    }
    let mut list = Vec::new();
    for (at, cells) in sheet.rows.iter().enumerate() {
        let (mut row, mut said) = (Map::new(), Map::new());
        for (name, text) in sheet.header.iter().zip(cells) {
            let text = text.trim();
            let usual = usual.iter().find(|(column, _)| column == name).map(|(_, text)| *text);
            let text = if text.is_empty() { usual.unwrap_or("") } else { text };
            if text.is_empty() {
                continue;
            }
            let wrong = |reason: String| Refused::row(file.0, at + 1, name, reason);
            let find =
                |columns: &[(&'static str, Cell)]| columns.iter().find(|(known, _)| known == name).copied();
            if let Some((known, cell)) = find(ROW) {
                row.insert(known.into(), value(cell, text).map_err(wrong)?);
            } else if let Some((known, cell)) = find(&answers) {
                said.insert(known.into(), value(cell, text).map_err(wrong)?);
            }
        }
        for (column, text) in
            usual.iter().filter(|(column, _)| !row.contains_key(*column)).collect::<Vec<_>>()
        {
            let cell = if *column == "ready" { Cell::YesNo } else { Cell::Whole };
            row.insert((*column).into(), value(cell, text).unwrap_or_default());
        }
        row.insert("answers".into(), Value::Object(said));
        let person = serde_path_to_error::deserialize(Value::Object(row));
        list.push(person.map_err(|error| {
            let field = error.path().to_string();
            let field = field.trim_start_matches("answers.").trim_start_matches('.').to_owned();
            Refused::row(
                file.0,
                at + 1,
                if field == "?" { "" } else { &field },
                error.into_inner().to_string(),
            )
        })?);
    }
    Ok(list)
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
            let entry = |part| two(part).and_then(|(code, level)| Ok((code, whole(&level)?)));
            Value::Object(parts().map(entry).collect::<Result<_, String>>()?)
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
    for (at, cells) in sheet.rows.iter().enumerate() {
        let mut minutes = Vec::new();
        for (name, text) in sheet.header.iter().zip(cells).skip(1) {
            let number = text.trim().parse::<i64>();
            minutes.push(
                number
                    .map_err(|_| Refused::row(file.0, at + 1, name, format!("{text} is no whole number")))?,
            );
        }
        if sheet.header.get(at + 1) != cells.first() {
            return Err(Refused::row(
                file.0,
                at + 1,
                "cell",
                "rows and columns must name the cells in the same order",
            ));
        }
        table.cells.push(cells[0].clone());
        table.minutes.push(minutes);
    }
    if table.cells.len() + 1 != sheet.header.len() {
        return Err(Refused::row(file.0, sheet.rows.len(), "cell", "a row for each column is needed"));
    }
    Ok(table)
}

/// `what;household;group;reason`: what = lock, exclusion, previous, or a rule (H6 H8 H9 H10 H11).
fn pairs(file: File<'_>, round: &mut Instance) -> Result<(), Refused> {
    let sheet = Sheet::read(file)?;
    let columns = ["what", "household", "group", "reason"];
    if let Some(column) = sheet.header.iter().find(|column| !columns.contains(&column.as_str())) {
        return Err(Refused::row(file.0, 0, column, "is no column of this file"));
    }
    for (at, cells) in sheet.rows.iter().enumerate() {
        let field = |name: &str| {
            sheet.header.iter().position(|column| column == name).map_or("", |at| cells[at].trim())
        };
        let id = |name: &str| {
            crate::Id::parse(field(name))
                .ok_or_else(|| Refused::row(file.0, at + 1, name, "must be 32 lower-case hex digits"))
        };
        let (h, g) = (id("household")?, id("group")?);
        let rule = match field("what") {
            "lock" => {
                let reason = Some(field("reason").to_owned()).filter(|reason| !reason.is_empty());
                round.locks.push(Lock { h, g, reason });
                continue;
            }
            "exclusion" => {
                round.exclusions.push(Pair { h, g });
                continue;
            }
            "previous" => {
                round.previous.push(Pair { h, g });
                continue;
            }
            "H6" => FactRule::H6,
            "H8" => FactRule::H8,
            "H9" => FactRule::H9,
            "H10" => FactRule::H10,
            "H11" => FactRule::H11,
            other => {
                let reason = format!("{other} is none of lock, exclusion, previous, H6, H8, H9, H10, H11");
                return Err(Refused::row(file.0, at + 1, "what", reason));
            }
        };
        round.pair_facts.push(PairFact { h, g, rule });
    }
    Ok(())
}
