//! A resident on their own: in the pool of the city until the team suggests four others.

use crate::access::SignedIn;
use crate::audit::{self, Act};
use crate::calendar::working_days_after;
use crate::clock;
use crate::column;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::group::open_city;
use crate::member::{name_account, own_row};
use domain::form::{Mistake, Problem};
use domain::id::SingleId;
use domain::member::Person;
use domain::single::{SingleAnswers, SingleState, SingleView};
use entity::single;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

/// Working days until somebody of the team makes contact.
const FIRST_CONTACT: u32 = 5;
/// States in which somebody looks for a group.
const LOOKING: [&str; 3] = ["pooled", "suggested", "met"];

/// Puts the person into the pool of the city. One row an account: sent twice it is the same, after stopping it begins
/// again.
///
/// # Errors
/// `Refused` when the city takes nobody now or the person is in a group.
pub async fn sign_up(who: &SignedIn, answers: SingleAnswers, person: Person) -> Result<SingleId> {
    let account = who.account;
    who.write(move |tx| async move {
        // First of all: it holds the account's row, so that the same form sent twice comes one after the other.
        name_account(&tx, account, &person.name).await?;
        let own = single::Entity::find()
            .filter(single::Column::AccountId.eq(account))
            .one(tx.conn())
            .await?;
        if let Some(row) = own.iter().find(|r| LOOKING.contains(&r.state.as_str())) {
            return Ok(SingleId(row.id));
        }
        if own_row(&tx, account).await?.is_some() {
            return Err(Error::Refused(vec![Mistake::new("city", Problem::Taken)]));
        }
        open_city(&tx, &answers.city).await?;
        let id = own.map_or_else(Uuid::new_v4, |r| r.id);
        write(&tx, id, account, &answers, &person).await?;
        note(&tx, account, "single.sign_up", id, &answers.city).await?;
        Ok(SingleId(id))
    })
    .await
}

async fn write(tx: &Tx, id: Uuid, account: Uuid, answers: &SingleAnswers, person: &Person) -> Result<()> {
    let row = single::ActiveModel {
        id: Set(id),
        account_id: Set(account),
        city: Set(answers.city.clone()),
        state: Set(SingleState::Pooled.code().to_owned()),
        name: Set(person.name.clone()),
        postcode: Set(answers.postcode.clone()),
        age_band: Set(person.age.map(|a| a.code().to_owned())),
        languages: Set(column::write(&person.languages)?),
        slots: Set(column::write(&person.slots)?),
        travel_minutes: Set(person.travel_minutes),
        interests: Set(column::write(&person.interests)?),
        likes: Set(column::write(&person.likes)?),
        hours_month: Set(person.hours_month),
        company_with: Set(answers.company_with.code().to_owned()),
        initiator: Set(answers.initiator),
        version: Set(1),
        created_at: Set(tx.now),
        updated_at: Set(tx.now),
    };
    use single::Column as C;
    let conflict = OnConflict::column(C::AccountId)
        .update_columns([
            C::City,
            C::State,
            C::Name,
            C::Postcode,
            C::AgeBand,
            C::Languages,
            C::Slots,
        ])
        .update_columns([
            C::TravelMinutes,
            C::Interests,
            C::Likes,
            C::HoursMonth,
            C::CompanyWith,
            C::Initiator,
        ])
        .update_columns([C::CreatedAt, C::UpdatedAt])
        .to_owned();
    single::Entity::insert(row)
        .on_conflict(conflict)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// The own page.
///
/// # Errors
/// `NotFound` when this account never signed up on its own.
pub async fn mine(who: &SignedIn) -> Result<SingleView> {
    let read = who.db.read();
    let row = single::Entity::find()
        .filter(single::Column::AccountId.eq(who.account))
        .one(read)
        .await?;
    let row = row.ok_or(Error::NotFound)?;
    let state =
        SingleState::from_code(&row.state).ok_or_else(|| Error::internal("a single in an unknown state"))?;
    let in_city = single::Entity::find()
        .filter(single::Column::City.eq(row.city.as_str()))
        .filter(single::Column::State.is_in(LOOKING))
        .count(read)
        .await?;
    Ok(SingleView {
        name: row.name,
        city: row.city,
        state,
        in_city: i64::try_from(in_city).map_err(Error::internal)?,
        contact_by: clock::day(working_days_after(clock::day_of(row.created_at), FIRST_CONTACT)),
    })
}

/// The person no longer looks for a group. Again it does nothing.
///
/// # Errors
/// `NotFound` when this account never signed up on its own.
pub async fn withdraw(who: &SignedIn) -> Result<()> {
    let account = who.account;
    who.write(move |tx| async move {
        let own = single::Entity::find()
            .filter(single::Column::AccountId.eq(account))
            .one(tx.conn())
            .await?;
        let row = own.ok_or(Error::NotFound)?;
        if leave_pool(&tx, account, SingleState::Withdrawn).await? == 0 {
            return Ok(());
        }
        note(&tx, account, "single.withdraw", row.id, &row.city).await
    })
    .await
}

/// Whoever starts or joins a group looks for none any more.
pub(crate) async fn settle(tx: &Tx, account: Uuid) -> Result<()> {
    leave_pool(tx, account, SingleState::Confirmed).await.map(|_| ())
}

async fn leave_pool(tx: &Tx, account: Uuid, to: SingleState) -> Result<u64> {
    let done = single::Entity::update_many()
        .col_expr(single::Column::State, Expr::value(to.code()))
        .col_expr(single::Column::UpdatedAt, Expr::value(tx.now))
        .col_expr(single::Column::Version, Expr::col(single::Column::Version).add(1))
        .filter(single::Column::AccountId.eq(account))
        .filter(single::Column::State.is_in(LOOKING))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected)
}

async fn note(tx: &Tx, account: Uuid, act: &'static str, id: Uuid, city: &str) -> Result<()> {
    let act = Act {
        account: Some(account),
        role: "member",
        act,
        object: "single",
        id: id.to_string(),
        city: Some(city),
        reason: None,
    };
    audit::append(tx, act).await
}
