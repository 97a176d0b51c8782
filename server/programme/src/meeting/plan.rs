//! The group plans, changes and cancels.

use super::store::{self, ABSENT, Party};
use super::tell;
use crate::access::Member;
use crate::clock;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{draft, form_key};
use domain::day::Moment;
use domain::form::{Mistake, Problem, Values};
use domain::meeting::{GroupMeeting, MeetingForm, Task};
use domain::state::ActivityState;
use entity::{activity, activity_task, pairing};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// The kind of the draft in which a plan is kept.
pub const DRAFT: &str = "meeting";

/// Plans the next meeting, or changes the one that stands. Everybody is told.
///
/// # Errors
/// `NotFound` without a year that runs; `Changed` when the meeting is no longer as it was on the page; `Refused` for a
/// time that has passed or does not exist, and for a day on which the newcomer cannot come.
pub async fn plan(who: &Member, form: MeetingForm, key: String) -> Result<()> {
    let party = Party::member(who)?;
    possible(&form, who.db.now())?;
    who.write(move |tx| async move {
        let year = party.lock(&tx).await?;
        let owner = party.account.to_string();
        let kept = format!("a:{owner}");
        if form_key::once(&tx, &owner, &key, "planned").await?.is_some() {
            return draft::remove(&tx, &kept, DRAFT).await;
        }
        let old = store::latest(tx.conn(), year.id).await?.filter(store::is_open);
        if old.as_ref().map_or(0, |row| row.version) != form.version {
            return Err(Error::Changed);
        }
        match old {
            Some(row) => alter(&tx, party, &year, &row, &form).await?,
            None => create(&tx, party, &year, &form).await?,
        }
        draft::remove(&tx, &kept, DRAFT).await
    })
    .await
}

/// What is wrong with a kept plan, as the page stands now. Another's change is a mistake of the field `version`.
#[must_use]
pub fn mistakes(who: &Member, view: &GroupMeeting, values: &Values) -> Vec<Mistake> {
    let now = who.db.now();
    let form = match MeetingForm::parse(values, clock::to_moment(now)) {
        Ok(form) => form,
        Err(mistakes) => return mistakes,
    };
    if let Err(Error::Refused(mistakes)) = possible(&form, now) {
        return mistakes;
    }
    let open = view.meeting.as_ref().filter(|m| m.is_open());
    if open.is_some_and(|m| m.refused.contains(&form.starts.day)) {
        vec![Mistake::new("day", Problem::Taken)]
    } else if open.map_or(0, |m| m.version) != form.version {
        vec![Mistake::new("version", Problem::Changed)]
    } else {
        Vec::new()
    }
}

/// Reads a plan that was typed just now.
///
/// # Errors
/// Every field that cannot be accepted.
pub fn read(who: &Member, values: &Values) -> std::result::Result<MeetingForm, Vec<Mistake>> {
    MeetingForm::parse(values, clock::to_moment(who.db.now()))
}

/// Cancels the meeting that stands. Everybody is told.
///
/// # Errors
/// `NotFound` without a year that runs; `Changed` when there is no such meeting, or no longer of this version.
pub async fn cancel(who: &Member, version: i64) -> Result<()> {
    let party = Party::member(who)?;
    who.write(move |tx| async move {
        let year = party.lock(&tx).await?;
        let row = store::open(tx.conn(), year.id).await?;
        if row.version != version {
            return Err(Error::Changed);
        }
        store::to_state(&tx, &row, ActivityState::Cancelled).await?;
        tell::all(&tx, &year, "cancelled", &row).await?;
        party.note(&tx, &year, "meeting.cancel", row.id).await
    })
    .await
}

/// The clock is asked again: a form may lie for a day. An hour that summer time skips is no time to meet.
fn possible(form: &MeetingForm, now: i64) -> Result<()> {
    let at = instant(form.starts).ok_or(Error::NotFound)?;
    let problem = if at <= now {
        Mistake::new("day", Problem::InThePast)
    } else if clock::to_moment(at) != form.starts {
        Mistake::new("starts", Problem::Wrong)
    } else {
        return Ok(());
    };
    Err(Error::Refused(vec![problem]))
}

/// The instant of a day and time.
pub(super) fn instant(moment: Moment) -> Option<i64> {
    let day = clock::date_of(moment.day)?;
    let (hour, minute) = (i8::try_from(moment.hour).ok()?, i8::try_from(moment.minute).ok()?);
    Some(clock::instant(day, hour, minute))
}

fn written(form: &MeetingForm) -> activity::ActiveModel {
    let (hour, minute) = (form.starts.hour, form.starts.minute);
    activity::ActiveModel {
        state: Set(ActivityState::Fixed.code().to_owned()),
        day: Set(form.starts.day.iso()),
        starts: Set(format!("{hour:02}:{minute:02}")),
        ends: Set(form.ends.map(|t| t.to_string())),
        place_kind: Set(form.place_kind.code().to_owned()),
        place: Set(form.place.clone()),
        address: Set(form.address.clone()),
        note: Set(form.way.clone()),
        ..Default::default()
    }
}

async fn create(tx: &Tx, party: Party, year: &pairing::Model, form: &MeetingForm) -> Result<()> {
    let id = Uuid::new_v4();
    let row = activity::ActiveModel {
        id: Set(id),
        pairing_id: Set(year.id),
        kind: Set("meeting".to_owned()),
        // Random: it stands in people's calendars and must tell nothing.
        uid: Set(format!("{}@samenhier", Uuid::new_v4().simple())),
        sequence: Set(0),
        created_by: Set(party.account),
        created_at: Set(tx.now),
        updated_at: Set(tx.now),
        version: Set(1),
        ..written(form)
    };
    activity::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    tasks(tx, id, &form.tasks).await?;
    let row = store::open(tx.conn(), year.id).await?;
    tell::all(tx, year, "planned", &row).await?;
    party.note(tx, year, "meeting.plan", id).await
}

async fn alter(
    tx: &Tx,
    party: Party,
    year: &pairing::Model,
    old: &activity::Model,
    form: &MeetingForm,
) -> Result<()> {
    let day = form.starts.day.iso();
    let refused = store::lines(tx.conn(), old.id).await?.into_iter().any(|line| {
        line.code == ABSENT && line.member_id.is_none() && line.body.as_deref() == Some(day.as_str())
    });
    if refused {
        let mistake = Mistake::new("day", Problem::Taken);
        return Err(Error::Refused(vec![mistake]));
    }
    store::change(tx, old, written(form)).await?;
    tasks(tx, old.id, &form.tasks).await?;
    let row = store::open(tx.conn(), year.id).await?;
    tell::all(tx, year, "changed", &row).await?;
    party.note(tx, year, "meeting.change", old.id).await
}

/// Makes the list as it was ticked. What somebody has taken stays.
async fn tasks(tx: &Tx, id: Uuid, wanted: &[Task]) -> Result<()> {
    let gone = Task::ALL.iter().filter(|t| !wanted.contains(t)).map(|t| t.code());
    activity_task::Entity::delete_many()
        .filter(activity_task::Column::ActivityId.eq(id))
        .filter(activity_task::Column::Code.is_in(gone))
        .filter(activity_task::Column::MemberId.is_null())
        .exec(tx.conn())
        .await?;
    let there = store::lines(tx.conn(), id).await?;
    let new = Task::ALL
        .iter()
        .zip(0_i64..)
        .filter(|(task, _)| wanted.contains(task) && !there.iter().any(|line| line.code == task.code()));
    let rows: Vec<_> = new
        .map(|(task, position)| activity_task::ActiveModel {
            id: Set(Uuid::new_v4()),
            activity_id: Set(id),
            code: Set(task.code().to_owned()),
            body: Set(None),
            member_id: Set(None),
            done_at: Set(None),
            position: Set(position),
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    activity_task::Entity::insert_many(rows)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}
