//! The independent checker: recomputes rules and scores from the answers and proves that a result is the optimum.
//!
//! It shares no code with the engine and contains no solver. It accepts a result only if: both documents hash to
//! what they say; every pair is allowed and scored right; the dual values are feasible on every allowed pair; every
//! slackness condition holds; all five tiers agree; uniqueness and the shortage are true. Measures and reasons are
//! covered by the output hash only.

pub mod documents;
pub mod optimum;
mod round;
mod rules;

use documents::{Duals, Input, Said};
use serde_json::json;

/// What was proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    pub input_hash: String,
    pub output_hash: String,
    pub pairs: usize,
    pub unique: bool,
}

fn require(holds: bool, otherwise: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise.into()) }
}

/// Checks a result document against its input document. The error says what is wrong, and where.
pub fn verify(input: &[u8], result: &[u8]) -> Result<Proven, String> {
    let wrong = |part: &'static str| move |error: serde_json::Error| format!("{part}: {error}");
    let input: Input = serde_json::from_slice(input).map_err(wrong("input"))?;
    let hash = documents::hash("samenhier/match-result/1 output", &[], result);
    let output_hash = hash.map_err(wrong("result"))?;
    let said: Said = serde_json::from_slice(result).map_err(wrong("result"))?;
    require(said.output_hash == output_hash, "output_hash: the result was changed after it was made")?;
    require(input.format == "samenhier/match/1", "input: another format")?;
    // What was left out of the file counts as empty, so the hash is that of the file with everything in it.
    let whole = serde_json::to_vec(&input).map_err(wrong("input"))?;
    let hash = documents::hash("samenhier/match/1 input", &documents::SETS, &whole);
    let input_hash = hash.map_err(wrong("input"))?;
    let round = round::Round::new(&input, &said.pairs)?;
    let Duals { bits, pi, mut rho } = said.duals;
    require(bits == round.bits, "duals: recomputed otherwise")?;
    rho.extend([[0; 5]; 2]);
    round.lp.check(&pi, &rho).map_err(|place| format!("duals: {place} is not optimal"))?;
    let unique = round.lp.is_unique(&pi, &rho);
    for (field, said, found) in [
        ("format", said.format, json!("samenhier/match-result/1")),
        ("engine", said.engine, json!(input.engine)),
        ("input_hash", said.input_hash, json!(input_hash)),
        ("rulebook", said.rulebook, json!({"id": input.rulebook.id, "version": input.rulebook.version})),
        ("seed", said.seed, json!(input.seed)),
        ("pairs", said.pairs, round.pairs()),
        ("unmatched", said.unmatched, round.unmatched()),
        ("tiers", said.tiers, round.tiers()),
        ("unique", said.unique, json!(unique)),
        ("hall", said.hall, round.shortage()),
    ] {
        require(said == found, &format!("{field}: recomputed otherwise"))?;
    }
    Ok(Proven { input_hash, output_hash, pairs: round.matched.len(), unique })
}
