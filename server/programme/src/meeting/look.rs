//! What each side sees of the meeting.

use super::plan::instant;
use super::store::{self, ABSENT, Party};
use crate::access::{Member, Newcomer};
use crate::column;
use crate::error::{Error, Result};
use crate::pairing as year;
use crate::proposal::members;
use domain::day::{Day, Moment};
use domain::id::ActivityId;
use domain::language::Language;
use domain::meeting::{GroupMeeting, Meeting, NewcomerMeeting, Task, TaskLine, Time};
use domain::state::ActivityState;
use domain::word::{Interest, Place};
use entity::{account, activity, activity_task, household, member};
use sea_orm::{ConnectionTrait, EntityTrait};
use uuid::Uuid;

/// N7.
///
/// # Errors
/// `NotFound` without a year that runs.
pub async fn for_newcomer(who: &Newcomer) -> Result<NewcomerMeeting> {
    let db = who.db.read();
    let row = Party::newcomer(who).year(db).await?;
    let her = household::Entity::find_by_id(who.household).one(db).await?;
    let five = members(db, row.group_id).await?;
    Ok(NewcomerMeeting {
        meeting: meeting(db, row.id, &five, None, who.db.now()).await?,
        met: row.first_meeting_at.is_some(),
        name: her.ok_or(Error::NotFound)?.name,
        people: year::for_newcomer(who).await?.people,
    })
}

/// I6.
///
/// # Errors
/// `NotFound` without a year that runs, and for a member whose name is not confirmed.
pub async fn for_group(who: &Member) -> Result<GroupMeeting> {
    let db = who.db.read();
    let row = Party::member(who)?.year(db).await?;
    let found = household::Entity::find_by_id(row.household_id)
        .find_also_related(account::Entity)
        .one(db)
        .await?;
    let Some((her, Some(account))) = found else {
        return Err(Error::NotFound);
    };
    let five = members(db, who.group).await?;
    Ok(GroupMeeting {
        meeting: meeting(db, row.id, &five, Some(who.member), who.db.now()).await?,
        met: row.first_meeting_at.is_some(),
        year: year::for_group(who).await?.year,
        language: Language::from_code(&account.language).unwrap_or(Language::Dutch),
        times: times(&her, &five),
        shared: shared(&her, &five),
        household: her.name,
        say_name: her.say_name,
    })
}

/// Slots that suit the household and at least three of the group; at most six.
fn times(her: &household::Model, five: &[member::Model]) -> Vec<i64> {
    let theirs: Vec<Vec<i64>> = five.iter().map(|m| column::read(&m.slots)).collect();
    let mut fit: Vec<i64> = column::read::<i64>(&her.slots);
    fit.retain(|slot| theirs.iter().filter(|slots| slots.contains(slot)).count() >= 3);
    fit.sort_unstable();
    fit.truncate(6);
    fit
}

fn shared(her: &household::Model, five: &[member::Model]) -> Vec<Interest> {
    let theirs: Vec<Interest> = five.iter().flat_map(|m| column::read(&m.interests)).collect();
    let mut both: Vec<Interest> = column::read(&her.interests);
    both.retain(|interest| theirs.contains(interest));
    both
}

/// The day and time of a row.
pub(super) fn starts(row: &activity::Model) -> Option<Moment> {
    let time = Time::read(&row.starts)?;
    Some(Moment {
        day: Day::read(&row.day)?,
        hour: time.hour,
        minute: time.minute,
    })
}

async fn meeting(
    db: &impl ConnectionTrait,
    year: Uuid,
    five: &[member::Model],
    me: Option<Uuid>,
    now: i64,
) -> Result<Option<Meeting>> {
    let Some(row) = store::latest(db, year).await? else {
        return Ok(None);
    };
    let lines = store::lines(db, row.id).await?;
    let starts = starts(&row).ok_or_else(|| Error::internal("a meeting without a time"))?;
    let away: Vec<Option<Uuid>> = lines
        .iter()
        .filter(|l| l.code == ABSENT && l.body.as_deref() == Some(row.day.as_str()))
        .map(|l| l.member_id)
        .collect();
    let refused = lines.iter().filter(|l| l.code == ABSENT && l.member_id.is_none());
    let absent = five.iter().filter(|m| away.contains(&Some(m.id)));
    Ok(Some(Meeting {
        id: ActivityId(row.id),
        state: store::state(&row).unwrap_or(ActivityState::Cancelled),
        version: row.version,
        starts,
        ends: row.ends.as_deref().and_then(Time::read),
        place_kind: Place::from_code(&row.place_kind),
        tasks: lines.iter().filter_map(|l| task(l, five, me)).collect(),
        absent: absent.map(|m| m.name.clone()).collect(),
        refused: refused
            .filter_map(|l| l.body.as_deref().and_then(Day::read))
            .collect(),
        newcomer_absent: away.contains(&None),
        i_am_absent: away.contains(&me),
        ask_held: store::is_open(&row) && instant(starts).is_some_and(|at| at <= now),
        place: row.place,
        address: row.address,
        way: row.note,
    }))
}

/// Who has left the group does nothing any more.
fn task(line: &activity_task::Model, five: &[member::Model], me: Option<Uuid>) -> Option<TaskLine> {
    let by = five.iter().find(|m| Some(m.id) == line.member_id);
    Some(TaskLine {
        task: Task::from_code(&line.code)?,
        by: by.map(|m| m.name.clone()),
        mine: me.is_some() && line.member_id == me,
    })
}
