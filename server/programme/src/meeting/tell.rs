//! Mails about a meeting: a day, a time and a page. No place and no name.

use crate::db::Tx;
use crate::error::Result;
use crate::mail::Kind;
use crate::proposal::{Say, tell_group, tell_household};
use entity::{activity, pairing};
use std::collections::BTreeSet;

fn say(about: &str, row: &activity::Model) -> Say {
    Say::new(Kind::Meeting).about(about).on(&row.day).at(&row.starts)
}

/// Tells both sides, the one who did it too.
pub(super) async fn all(tx: &Tx, year: &pairing::Model, about: &str, row: &activity::Model) -> Result<()> {
    tell_household(tx, year.household_id, &say(about, row).to("my/next")).await?;
    group(tx, year, about, row).await
}

/// Tells the group.
pub(super) async fn group(tx: &Tx, year: &pairing::Model, about: &str, row: &activity::Model) -> Result<()> {
    let say = say(about, row).to("group/first-meeting");
    tell_group(tx, year.group_id, &say, &BTreeSet::new()).await
}
