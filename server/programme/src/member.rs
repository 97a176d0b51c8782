//! A resident in a group: own answers, being confirmed, leaving, the statement.

use crate::access::Member;
use crate::column;
use crate::db::Tx;
use crate::error::{Error, Result};
use domain::member::{OwnAnswers, Person};
use domain::word::AgeBand;
use entity::{account, member};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

mod clearance;
mod confirm;
mod leave;

pub use clearance::sign;
pub(crate) use clearance::{clearances_of, open_all, statement_signed_at, statement_stands};
pub(crate) use confirm::still_initiator;
pub use confirm::{confirm, refuse};
pub use leave::{hand_over, leave};

/// The active membership of an account, in whatever group.
pub(crate) async fn own_row(tx: &Tx, account: Uuid) -> Result<Option<member::Model>> {
    let query = member::Entity::find().filter(member::Column::AccountId.eq(account));
    Ok(query
        .filter(member::Column::EndedAt.is_null())
        .one(tx.conn())
        .await?)
}

/// Writes a new member with their answers; an initiator is confirmed at once.
pub(crate) async fn insert(
    tx: &Tx,
    group: Uuid,
    account: Uuid,
    person: &Person,
    initiator: bool,
) -> Result<Uuid> {
    let id = Uuid::new_v4();
    let row = member::ActiveModel {
        id: Set(id),
        group_id: Set(group),
        account_id: Set(account),
        initiator: Set(initiator),
        state: Set("active".to_owned()),
        name: Set(person.name.clone()),
        postcode: Set(None),
        age_band: Set(person.age.map(|a| a.code().to_owned())),
        languages: Set(column::write(&person.languages)?),
        slots: Set(column::write(&person.slots)?),
        travel_minutes: Set(person.travel_minutes),
        interests: Set(column::write(&person.interests)?),
        likes: Set(column::write(&person.likes)?),
        hours_month: Set(person.hours_month),
        phone: Set(None),
        experience: Set(person.experience.clone()),
        promised_at: Set(Some(tx.now)),
        answered_at: Set(Some(tx.now)),
        joined_at: Set(tx.now),
        confirmed_at: Set(initiator.then_some(tx.now)),
        ended_at: Set(None),
        version: Set(1),
    };
    member::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    if initiator {
        open_all(tx, id).await?;
    }
    name_account(tx, account, &person.name).await?;
    Ok(id)
}

/// The name to be called is the same everywhere.
pub(crate) async fn name_account(tx: &Tx, id: Uuid, name: &str) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::Name, Expr::value(name))
        .filter(account::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The reader's own answers.
///
/// # Errors
/// `NotFound` when the membership has just ended.
pub async fn own(who: &Member) -> Result<OwnAnswers> {
    let row = member::Entity::find_by_id(who.member)
        .one(who.db.read())
        .await?
        .ok_or(Error::NotFound)?;
    let version = row.version;
    Ok(OwnAnswers {
        values: person_of(row).to_values(),
        version,
    })
}

fn person_of(row: member::Model) -> Person {
    Person {
        age: row.age_band.as_deref().and_then(AgeBand::from_code),
        languages: column::read(&row.languages),
        slots: column::read(&row.slots),
        travel_minutes: row.travel_minutes,
        interests: column::read(&row.interests),
        likes: column::read(&row.likes),
        hours_month: row.hours_month,
        experience: row.experience,
        name: row.name,
    }
}

/// Writes the reader's own answers again.
///
/// # Errors
/// `Changed` when another tab was first.
pub async fn answer(who: &Member, person: Person, version: i64) -> Result<()> {
    let (id, account) = (who.member, who.account);
    who.write(move |tx| async move {
        let written = member::Entity::update_many()
            .col_expr(member::Column::Name, Expr::value(person.name.as_str()))
            .col_expr(
                member::Column::AgeBand,
                Expr::value(person.age.map(|a| a.code().to_owned())),
            )
            .col_expr(
                member::Column::Languages,
                Expr::value(column::write(&person.languages)?),
            )
            .col_expr(member::Column::Slots, Expr::value(column::write(&person.slots)?))
            .col_expr(member::Column::TravelMinutes, Expr::value(person.travel_minutes))
            .col_expr(
                member::Column::Interests,
                Expr::value(column::write(&person.interests)?),
            )
            .col_expr(member::Column::Likes, Expr::value(column::write(&person.likes)?))
            .col_expr(member::Column::HoursMonth, Expr::value(person.hours_month))
            .col_expr(member::Column::Experience, Expr::value(person.experience.clone()))
            .col_expr(member::Column::AnsweredAt, Expr::value(tx.now))
            .col_expr(member::Column::Version, Expr::col(member::Column::Version).add(1))
            .filter(member::Column::Id.eq(id))
            .filter(member::Column::Version.eq(version))
            .exec(tx.conn())
            .await?;
        if written.rows_affected == 0 {
            return Err(Error::Changed);
        }
        name_account(&tx, account, &person.name).await
    })
    .await
}
