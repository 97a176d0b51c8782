//! Cells of a CSV text: `,` or `;`, quotes, line breaks inside quotes.

use super::File;
use crate::problem::Refused;

pub(super) struct Sheet {
    pub header: Vec<String>,
    /// Every row has as many cells as the header. Beside it where it stands in the file, the header being 0; empty
    /// rows count.
    pub rows: Vec<(usize, Vec<String>)>,
}

impl Sheet {
    pub(super) fn read((name, text): File<'_>) -> Result<Self, Refused> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let first = text.lines().next().unwrap_or("");
        let separator = if first.contains(';') { ';' } else { ',' };
        let rows = cells(text, separator)
            .ok_or_else(|| Refused::whole(name, "", "a quotation mark is opened and never closed"))?;
        let is_empty = |row: &[String]| row.iter().all(|cell| cell.trim().is_empty());
        let mut rows = rows.into_iter().enumerate().filter(|(_, row)| !is_empty(row));
        let (top, header) = rows
            .next()
            .ok_or_else(|| Refused::whole(name, "", "is empty: the first row must name the columns"))?;
        let header: Vec<String> = header.into_iter().map(|cell| cell.trim().to_owned()).collect();
        for (at, column) in header.iter().enumerate() {
            if column.is_empty() {
                return Err(Refused::row(name, top, "", format!("column {} has no name", at + 1)));
            }
            if header[..at].contains(column) {
                return Err(Refused::row(name, top, column, "stands twice"));
            }
        }
        let rows: Vec<_> = rows.collect();
        for (at, row) in &rows {
            if row.len() != header.len() {
                let reason = format!("has {} cells, the header has {}", row.len(), header.len());
                return Err(Refused::row(name, *at, "", reason));
            }
        }
        Ok(Self { header, rows })
    }
}

/// `None`: an open quotation mark at the end.
fn cells(text: &str, separator: char) -> Option<Vec<Vec<String>>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut()?;
        let cell = row.last_mut()?;
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' => quoted = !quoted,
            '\n' if !quoted => rows.push(vec![String::new()]),
            '\r' if !quoted => {}
            other if other == separator && !quoted => row.push(String::new()),
            other => cell.push(other),
        }
    }
    (!quoted).then_some(rows)
}
