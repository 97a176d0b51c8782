//! From the engine's measures to what stands beside a result.

use super::names::Names;
use domain::round::{Beside, Cell, Interval, Method, Price, Row, Rule, Shortage, Tier, Who};
use domain::word::AgeBand;
use matching::result::{Alternative, Comparison, FairnessCell, TierTotals};
use matching::{Instance, Outcome};

/// A tenth of a point: a pair has 100 points, the engine counts 1,000,000,000.
const TENTH: i64 = 1_000_000;

/// The difference of two objectives, new minus old, as people count.
pub(super) fn price(tier: &str, delta: &TierTotals) -> Price {
    Price {
        tier: Tier::from_code(tier).unwrap_or(Tier::Nothing),
        households: -delta.t1.iter().sum::<i64>(),
        groups: -delta.t1b.iter().sum::<i64>(),
        floors: delta.t2,
        tenths: -delta.t3 / TENTH,
    }
}

pub(super) fn price_of(other: &Alternative) -> Price {
    price(&other.tier, &other.delta)
}

/// Codes of the engine's rules.
pub(super) fn rules(codes: &[String]) -> Vec<Rule> {
    codes.iter().filter_map(|code| Rule::from_code(code)).collect()
}

pub(super) fn beside(instance: &Instance, outcome: &Outcome, names: &Names) -> Beside {
    let metrics = &outcome.metrics;
    let hall = &outcome.hall;
    let shortage = (!hall.households.is_empty()).then(|| Shortage {
        households: hall.households.iter().map(|h| names.of_household(*h)).collect(),
        groups: hall.groups.iter().map(|g| names.of_group(*g)).collect(),
        places: hall.places,
    });
    Beside {
        rulebook: (outcome.rulebook.id.clone(), outcome.rulebook.version),
        engine: outcome.engine.clone(),
        floors: instance.rulebook.floors,
        price: outcome.price_of_protection(),
        rows: outcome.comparison.iter().map(row).collect(),
        unique: outcome.unique,
        possible: metrics.feasible_pairs,
        fixed: (metrics.locked, metrics.overridden),
        fairness: outcome.fairness.iter().map(cell).collect(),
        shortage,
    }
}

fn row(one: &Comparison) -> Row {
    use matching::result::Method as M;
    Row {
        method: match one.method {
            M::Ours => Method::Ours,
            M::MaxWelfare => Method::MaxWelfare,
            M::Stable => Method::Stable,
            M::Greedy => Method::Greedy,
        },
        matched: one.matched,
        mean_household: one.mean_u,
        mean_group: one.mean_v,
        worst_tenth: one.worst_tenth,
        least: one.least,
        under: one.under_floor,
        blocking: one.blocking,
        material: one.material,
    }
}

fn interval(one: matching::result::Interval) -> Interval {
    Interval {
        value: one.value,
        low: one.low,
        high: one.high,
    }
}

fn cell(one: &FairnessCell) -> Cell {
    let answered = || (one.cell != "not_answered" && one.cell != "none").then(|| one.cell.clone());
    let who = match one.by.as_str() {
        "age" => Who::Age(
            one.cell
                .parse::<usize>()
                .ok()
                .and_then(|a| AgeBand::ALL.get(a).copied()),
        ),
        "kind" => Who::Kind(answered()),
        "level" => Who::Level(answered()),
        "language" => Who::Language(one.cell.clone()),
        _ => Who::City(one.cell.clone()),
    };
    Cell {
        who,
        people: one.people,
        matched: one.matched_permille.map(interval),
        // Nobody waits less than nothing, whatever the normal interval of a few people says.
        weeks: one.weeks_tenths.map(|weeks| Interval {
            low: weeks.low.max(0),
            ..interval(weeks)
        }),
        score: one.score.map(interval),
    }
}
