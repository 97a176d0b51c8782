//! The rules that must always hold, looked for in the data. Changes nothing.

use crate::access::System;
use crate::audit;
use crate::error::Result;
use sea_orm::{ConnectionTrait, Statement};

/// What was looked at.
#[derive(Debug, Default)]
pub struct Report {
    /// Rules that hold, in words.
    pub held: Vec<String>,
    /// Rules that do not, with how many rows break them.
    pub broken: Vec<String>,
}

/// Each query counts the rows that break the rule.
const RULES: &[(&str, &str)] = &[
    (
        "a household has at most one running year",
        "SELECT COUNT(*) FROM (SELECT household_id FROM pairing WHERE ended_at IS NULL GROUP BY household_id \
         HAVING COUNT(*) > 1) AS x",
    ),
    (
        "a group has at most one running year",
        "SELECT COUNT(*) FROM (SELECT group_id FROM pairing WHERE ended_at IS NULL GROUP BY group_id \
         HAVING COUNT(*) > 1) AS x",
    ),
    (
        "a household has at most one open proposal",
        "SELECT COUNT(*) FROM (SELECT household_id FROM proposal WHERE state IN \
         ('offered','accepted_by_household','accepted_by_group') GROUP BY household_id HAVING COUNT(*) > 1) AS x",
    ),
    (
        "a running year stands between a paired household and a paired group",
        "SELECT COUNT(*) FROM pairing p JOIN household h ON h.id = p.household_id \
         JOIN welcome_group g ON g.id = p.group_id WHERE p.ended_at IS NULL \
         AND (h.state <> 'paired' OR g.state <> 'paired')",
    ),
    (
        "a paired household has a running year",
        "SELECT COUNT(*) FROM household h WHERE h.state = 'paired' AND NOT EXISTS \
         (SELECT 1 FROM pairing p WHERE p.household_id = h.id AND p.ended_at IS NULL)",
    ),
    (
        "household and group of a proposal are of its city",
        "SELECT COUNT(*) FROM proposal p JOIN household h ON h.id = p.household_id \
         JOIN welcome_group g ON g.id = p.group_id WHERE h.city <> p.city OR g.city <> p.city",
    ),
    (
        "a ready household has consented to matching",
        "SELECT COUNT(*) FROM household h WHERE h.state IN ('ready','proposed') AND NOT EXISTS \
         (SELECT 1 FROM consent c WHERE c.household_id = h.id AND c.purpose = 'matching' AND c.withdrawn_at IS NULL)",
    ),
    (
        "a group beyond forming has five confirmed members",
        "SELECT COUNT(*) FROM welcome_group g WHERE g.state IN ('complete','cleared','ready','proposed') AND \
         (SELECT COUNT(*) FROM member m WHERE m.group_id = g.id AND m.ended_at IS NULL \
         AND m.confirmed_at IS NOT NULL) < 5",
    ),
    (
        "a group has one initiator",
        "SELECT COUNT(*) FROM welcome_group g WHERE g.state <> 'dissolved' AND \
         (SELECT COUNT(*) FROM member m WHERE m.group_id = g.id AND m.ended_at IS NULL AND m.initiator) <> 1",
    ),
    (
        "a refused pair is not put forward again",
        "SELECT COUNT(*) FROM proposal p JOIN refused_pair r ON r.household_id = p.household_id \
         AND r.group_id = p.group_id WHERE p.state IN ('offered','accepted_by_household','accepted_by_group')",
    ),
    (
        "the last move of a household leads to its state",
        "SELECT COUNT(*) FROM household h WHERE EXISTS (SELECT 1 FROM household_move m WHERE m.household_id = h.id) \
         AND NOT EXISTS (SELECT 1 FROM household_move m WHERE m.household_id = h.id AND m.to_state = h.state AND \
         m.at = (SELECT MAX(x.at) FROM household_move x WHERE x.household_id = h.id))",
    ),
];

/// Looks at every rule.
///
/// # Errors
/// Database faults only; a broken rule is in the report.
pub async fn invariants(system: &System) -> Result<Report> {
    let mut report = Report::default();
    for (rule, sql) in RULES {
        let statement = Statement::from_string(system.db.backend(), *sql);
        let row = system.db.read().query_one_raw(statement).await?;
        let count: i64 = row.map_or(Ok(0), |r| r.try_get_by_index(0))?;
        if count == 0 {
            report.held.push((*rule).to_owned());
        } else {
            report.broken.push(format!("{rule}: {count}"));
        }
    }
    match audit::verify(system).await? {
        Ok(rows) => report
            .held
            .push(format!("the audit chain of {rows} rows is whole")),
        Err(at) => report
            .broken
            .push(format!("the audit chain does not fit at row {at}")),
    }
    Ok(report)
}
