//! Gathers the lazy pages into a few pieces, by renaming their split points in the linked module.
//!
//! The splitter makes one file for every set of split points that share something; pages by the dozen would mean files by
//! the hundred. It knows a split point by the names of an import and an export, and puts those with one name into one
//! piece. So the names are changed before it looks: nothing else in the module refers to them.

use crate::{Places, files};
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;

/// Split point → the piece it is in.
pub type Gathered = BTreeMap<String, String>;

/// The piece of all pages that `frontend/pieces.toml` does not name.
const OTHERS: &str = "public";
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The module with every split point named after its piece.
pub fn gather(places: &Places, module: &[u8]) -> Result<(Vec<u8>, Gathered)> {
    let list = String::from_utf8(files::read(&places.root.join("frontend/pieces.toml"))?)?;
    let pieces: BTreeMap<String, Vec<String>> = toml::from_str(&list).context("frontend/pieces.toml")?;
    let mut names = Names {
        pieces,
        gathered: Gathered::new(),
    };
    let (header, mut rest) = module.split_at_checked(8).context("not a module")?;
    let mut out = header.to_vec();
    while let Some((&id, after)) = rest.split_first() {
        let mut reader = Reader(after);
        let size = reader.number()?;
        let body = reader.take(size)?;
        rest = reader.0;
        let body = match id {
            IMPORTS => names.imports(body)?,
            EXPORTS => names.exports(body)?,
            _ => body.to_vec(),
        };
        out.push(id);
        put_number(&mut out, body.len());
        out.extend(body);
    }
    Ok((out, names.gathered))
}

/// The loaders that the module asks for carry the old names: each is the loader of its piece.
pub fn loaders(gathered: &Gathered) -> String {
    gathered
        .iter()
        .map(|(split, piece)| {
            format!("export const __wasm_split_load_{split} = __wasm_split_load_{piece};\n")
        })
        .collect()
}

struct Names {
    pieces: BTreeMap<String, Vec<String>>,
    gathered: Gathered,
}

impl Names {
    fn imports(&mut self, body: &[u8]) -> Result<Vec<u8>> {
        let mut reader = Reader(body);
        let mut out = Vec::new();
        let count = reader.number()?;
        put_number(&mut out, count);
        for _ in 0..count {
            put_name(&mut out, reader.name()?);
            put_name(&mut out, &self.renamed(reader.name()?));
            ensure!(reader.take(1)? == [0], "an import that is no function");
            out.push(0);
            put_number(&mut out, reader.number()?);
        }
        Ok(out)
    }

    fn exports(&mut self, body: &[u8]) -> Result<Vec<u8>> {
        let mut reader = Reader(body);
        let mut out = Vec::new();
        let count = reader.number()?;
        put_number(&mut out, count);
        for _ in 0..count {
            put_name(&mut out, &self.renamed(reader.name()?));
            out.extend(reader.take(1)?);
            put_number(&mut out, reader.number()?);
        }
        Ok(out)
    }

    /// `__wasm_split_00<split point>00_import_<rest>`, and the same with `export`.
    fn renamed(&mut self, name: &str) -> String {
        let parts = name.strip_prefix("__wasm_split_00").and_then(|rest| {
            let end = ["00_import_", "00_export_"]
                .iter()
                .find_map(|mark| rest.rfind(mark))?;
            Some(rest.split_at(end))
        });
        let Some((split, rest)) = parts else {
            return name.to_owned();
        };
        let piece = self.piece_of(split);
        self.gathered.insert(split.to_owned(), piece.clone());
        format!("__wasm_split_00{piece}{rest}")
    }

    fn piece_of(&self, split: &str) -> String {
        let page = split.trim_start_matches('_');
        self.pieces
            .iter()
            .find(|(_, begins)| begins.iter().any(|begin| page.starts_with(begin.as_str())))
            .map_or_else(|| OTHERS.to_owned(), |(piece, _)| piece.clone())
    }
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self
            .0
            .split_at_checked(count)
            .context("the module ends too soon")?;
        self.0 = rest;
        Ok(taken)
    }

    /// An unsigned LEB128 of at most 32 bits.
    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        bail!("a number in the module is too long")
    }

    fn name(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        Ok(std::str::from_utf8(self.take(length)?)?)
    }
}

fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_name(out: &mut Vec<u8>, name: &str) {
    put_number(out, name.len());
    out.extend(name.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::{Gathered, Names, Reader, loaders, put_number};
    use std::collections::BTreeMap;

    #[test]
    fn a_split_point_is_named_after_its_piece() {
        let pieces = BTreeMap::from([("team".to_owned(), vec!["team".to_owned()])]);
        let gathered = Gathered::new();
        let mut names = Names { pieces, gathered };
        let renamed = names.renamed("__wasm_split_00__team_page_view_10000_import_ab_x");
        assert_eq!(renamed, "__wasm_split_00team00_import_ab_x");
        let renamed = names.renamed("__wasm_split_00__how_page_view_200_export_ab_x");
        assert_eq!(renamed, "__wasm_split_00public00_export_ab_x");
        assert_eq!(names.renamed("memory"), "memory");
        assert!(loaders(&names.gathered).contains("_load___how_page_view_2 = __wasm_split_load_public;"));
    }

    #[test]
    fn a_number_comes_back_as_it_was_put() {
        for number in [0, 1, 127, 128, 300, 3_017_679] {
            let mut out = Vec::new();
            put_number(&mut out, number);
            assert_eq!(Reader(&out).number().unwrap(), number);
        }
    }
}
