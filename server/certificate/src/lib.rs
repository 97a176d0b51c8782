//! The independent checker: recomputes rules and scores from the answers and proves that a result is the optimum.
//!
//! It shares no code with the engine and contains no solver. It accepts a result only if: both documents hash to
//! what they say; every pair is allowed and scored right; the dual values are feasible on every allowed pair; every
//! slackness condition holds; all five tiers agree; uniqueness and the shortage witness are true. Measures and
//! reasons are covered by the output hash only.

mod canonical;
pub mod optimum;
mod rules;

use optimum::{Lp, NONE, Vector};
use rules::Round;
use serde_json::{Value, json};

/// What was proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    pub input_hash: String,
    pub output_hash: String,
    pub pairs: usize,
    pub allowed_pairs: usize,
    pub unique: bool,
}

/// Checks a result document against its input document. The error says what is wrong, and where.
pub fn verify(input: &[u8], result: &[u8]) -> Result<Proven, String> {
    let input: Value = serde_json::from_slice(input).map_err(|error| format!("input: {error}"))?;
    let mut result: Value = serde_json::from_slice(result).map_err(|error| format!("result: {error}"))?;
    let said = result.as_object_mut().and_then(|map| map.remove("output_hash")).unwrap_or_default();
    let output_hash =
        canonical::hash("samenhier/match-result/1 output", "", &result).ok_or("result: a fraction")?;
    let input_hash =
        canonical::hash("samenhier/match/1 input", canonical::SETS, &input).ok_or("input: a fraction")?;
    require(said == output_hash, "output_hash: the result was changed after it was made")?;
    let book = &input["rulebook"];
    require(input["format"] == "samenhier/match/1", "input: format")?;
    require(result["format"] == "samenhier/match-result/1", "result: format")?;
    require(result["input_hash"] == input_hash, "input_hash: made from another input")?;
    require(
        result["engine"] == input["engine"] && result["seed"] == input["seed"],
        "engine or seed: another input",
    )?;
    require(
        result["rulebook"] == json!({"id": book["id"], "version": book["version"]}),
        "rulebook: another one",
    )?;

    let round = Round::new(&input)?;
    let pairs = round.matched(&result["pairs"])?;
    let lp = round.lp(&pairs);
    let duals = |side: &str| serde_json::from_value::<Vec<Vector<5>>>(result["duals"][side].clone());
    let pi = duals("pi").map_err(|error| format!("duals.pi: {error}"))?;
    let rho = duals("rho").map_err(|error| format!("duals.rho: {error}"))?;
    lp.check(&pi, &rho).map_err(|(what, at)| format!("duals: {what} {at} is not optimal"))?;
    require(round.locks.iter().all(|(h, _)| pi[*h] == [0; 5]), "duals.pi: a locked household has no price")?;
    require(result["duals"]["bits"] == round.bits, "duals.bits")?;
    require(result["tiers"] == round.tiers(&pairs), "tiers: counted otherwise")?;
    let unique = lp.is_unique(&pi, &rho);
    require(result["unique"] == unique, "unique: not so")?;
    shortage(&round, &lp, &result)?;
    Ok(Proven { input_hash, output_hash, pairs: pairs.len(), allowed_pairs: lp.pairs(), unique })
}

fn require(holds: bool, otherwise: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise.into()) }
}

/// The witness must be exactly who competes with those left out, and it must be a shortage.
fn shortage(round: &Round<'_>, lp: &Lp<5>, result: &Value) -> Result<(), String> {
    let (rows, columns) = lp.competing();
    let places: u32 = columns.iter().map(|column| lp.room[*column]).sum();
    let mut groups: Vec<&str> =
        columns.iter().map(|column| round.groups[round.columns[*column].0].id).collect();
    groups.dedup();
    let households: Vec<&str> = rows.iter().map(|row| round.households[*row].id).collect();
    require(rows.is_empty() || rows.len() > places as usize, "hall: no shortage")?;
    let hall = json!({"households": households, "groups": groups, "places": places});
    require(result["hall"] == hall, "hall: not who competes")?;
    let out = |h: &usize| lp.mate[*h] == NONE && round.locks.iter().all(|(locked, _)| locked != h);
    let unmatched: Vec<&str> = (0..lp.mate.len()).filter(out).map(|h| round.households[h].id).collect();
    require(result["unmatched"] == json!(unmatched), "unmatched: not who is left out")
}
