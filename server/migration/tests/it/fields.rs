//! T-FIELDS: a column without a purpose, or one that must never be stored, turns the build red.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::models::models;

/// Parts of names that no column may have (SECURITY, section 9).
const NEVER: &[&str] = &[
    "nationality",
    "religion",
    "faith",
    "ethnic",
    "origin",
    "country",
    "asylum",
    "refugee",
    "permit",
    "status",
    "route",
    "health",
    "diagnosis",
    "bsn",
    "v_number",
    "birth",
    "photo",
    "picture",
    "family",
    "surname",
    "last_name",
    "home_address",
    "street",
    "gender",
    "sex",
    "race",
    "passport",
];

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// The rows of the list: table, column, purpose, kept, protection, seen by.
fn fields() -> Vec<[String; 6]> {
    let text = read("policy/fields.csv");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("table,column,purpose,kept,protection,seen_by"));
    lines
        .map(|line| {
            let cells: Vec<String> = line.split(',').map(|cell| cell.trim().to_owned()).collect();
            assert!(cells.iter().all(|cell| !cell.is_empty()), "an empty cell: {line}");
            cells
                .try_into()
                .unwrap_or_else(|_| panic!("not six cells: {line}"))
        })
        .collect()
}

#[test]
fn every_column_has_one_row_with_its_purpose_and_every_row_its_column() {
    let models = models();
    let columns: BTreeSet<(String, String)> = models
        .iter()
        .flat_map(|(table, columns)| columns.keys().map(|column| (table.clone(), column.clone())))
        .collect();
    let fields = fields();
    let listed: BTreeSet<(String, String)> = fields
        .iter()
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    assert_eq!(listed.len(), fields.len(), "a column is listed twice");
    assert_eq!(listed, columns);
}

#[test]
fn no_column_has_the_name_of_something_never_stored() {
    for (table, columns) in models() {
        for column in columns.keys() {
            let found = NEVER.iter().find(|never| column.contains(**never));
            assert_eq!(found, None, "{table}.{column}");
        }
    }
}

#[test]
fn the_page_for_people_says_what_the_list_says() {
    let page = read("docs/DATA.md");
    let mut sections = BTreeMap::new();
    for section in page.split("\n### `").skip(1) {
        let (table, text) = section.split_once('`').unwrap();
        sections.insert(table, text);
    }
    assert!(sections.keys().copied().eq(models().keys().map(String::as_str)));
    for [table, column, purpose, kept, protection, seen_by] in fields() {
        let section = sections[table.as_str()];
        assert!(section.contains(&format!("Kept: {kept}.")), "{table}: kept");
        let row = section
            .lines()
            .find(|line| line.contains(&format!("`{column}` {purpose}")));
        let row = row.unwrap_or_else(|| panic!("{table}.{column} is not on the page"));
        assert!(
            row.starts_with(&format!("| {seen_by} |")),
            "{table}.{column}: seen by"
        );
        assert!(
            row.ends_with(&format!("| {protection} |")),
            "{table}.{column}: protection"
        );
    }
}
