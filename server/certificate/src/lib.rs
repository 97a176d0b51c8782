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

use serde_json::{Map, Value, json};

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

/// Parts of a result that are covered by its hash only.
const UNPROVEN: [&str; 5] = ["metrics", "comparison", "fairness", "explanations", "no_match"];

/// Checks a result document against its input document. The error says what is wrong, and where.
pub fn verify(input: &[u8], result: &[u8]) -> Result<Proven, String> {
    let input: documents::Input = serde_json::from_slice(input).map_err(|error| format!("input: {error}"))?;
    let mut said: Map<_, _> = serde_json::from_slice(result).map_err(|error| format!("result: {error}"))?;
    let seal = said.remove("output_hash");
    let said = Value::from(said);
    let output_hash = documents::hash("samenhier/match-result/1 output", "", &said)?;
    let input_hash = documents::hash("samenhier/match/1 input", documents::SETS, &json!(input))?;
    require(seal == Some(json!(output_hash)), "output_hash: the result was changed after it was made")?;
    require(input.format == "samenhier/match/1", "input: another format")?;
    let round = round::Round::new(&input, &said["pairs"])?;
    let dual = |side: &str| serde_json::from_value::<Vec<[i64; 5]>>(said["duals"][side].clone());
    let (pi, mut rho) =
        dual("pi").and_then(|pi| Ok((pi, dual("rho")?))).map_err(|e| format!("duals: {e}"))?;
    let duals = json!({"bits": round.bits, "pi": pi, "rho": rho});
    rho.extend([[0; 5]; 2]);
    round.lp.check(&pi, &rho).map_err(|place| format!("duals: {place} is not optimal"))?;
    let unique = round.lp.is_unique(&pi, &rho);
    let found = json!({
        "format": "samenhier/match-result/1",
        "engine": input.engine,
        "input_hash": input_hash,
        "rulebook": {"id": input.rulebook.id, "version": input.rulebook.version},
        "seed": input.seed,
        "pairs": round.pairs(),
        "unmatched": round.unmatched(),
        "tiers": round.tiers(),
        "duals": duals,
        "unique": unique,
        "hall": round.shortage(),
    });
    for (field, value) in found.as_object().into_iter().flatten() {
        require(said[field] == *value, &format!("{field}: recomputed otherwise"))?;
    }
    let is_known = |field: &String| found.get(field).is_some() || UNPROVEN.contains(&field.as_str());
    require(said.as_object().is_some_and(|map| map.keys().all(is_known)), "result: an unknown field")?;
    Ok(Proven { input_hash, output_hash, pairs: round.matched.len(), unique })
}
