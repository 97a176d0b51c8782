//! The beginning of a year together: every yes, the first meeting planned and, for the older years, held.

use super::rounds::Pair;
use super::{Result, Stage};
use domain::day::Moment;
use domain::meeting::{MeetingForm, Task, Time};
use domain::word::Place;
use programme::clock::{Clock, DAY, to_day};
use programme::meeting;

impl Stage {
    /// All say yes `days_ago`; with `met`, the first meeting was planned five days later, and held.
    pub(super) async fn begin_year(&mut self, pair: &Pair, days_ago: i64, met: bool) -> Result<()> {
        self.at(days_ago, -1);
        self.household_says_yes(&pair.home).await?;
        self.members_say_yes(&pair.circle, 5).await?;
        if !met {
            return Ok(());
        }
        self.plan(pair, 5).await?;
        self.at(days_ago - 6, 0);
        let who = self.enter(&pair.circle.people[0]).await?.member().await?;
        meeting::mark_held(&who).await
    }

    /// The first meeting, so many days after the moment at which the stage stands.
    pub(super) async fn plan(&mut self, pair: &Pair, in_days: i64) -> Result<()> {
        let day = to_day(self.clock.now() + in_days * DAY);
        let key = self.key();
        let form = MeetingForm {
            starts: Moment {
                day,
                hour: 19,
                minute: 0,
            },
            ends: Some(Time { hour: 21, minute: 0 }),
            place_kind: Place::Library,
            place: "Bibliotheek (verzonnen)".to_owned(),
            address: "Voorbeeldstraat 1".to_owned(),
            way: None,
            tasks: vec![Task::Welcome, Task::Drinks, Task::Message],
            version: 0,
        };
        let who = self.enter(&pair.circle.people[0]).await?.member().await?;
        meeting::plan(&who, form, key).await?;
        for (person, task) in pair.circle.people.iter().zip([Task::Welcome, Task::Drinks]) {
            let helper = self.enter(person).await?.member().await?;
            meeting::take_task(&helper, task).await?;
        }
        Ok(())
    }
}
