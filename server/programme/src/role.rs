//! Roles: what an admin gives and takes. Rights are read at each request, so an ended role is over at once.
//!
//! A second admin's approval is not built yet; every gift and end is audited and asks for a fresh second factor.

use crate::access::{Admin, System};
use crate::audit::{self, Act};
use crate::clock::to_moment;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::sign_in::NewPerson;
use crate::{account, form_key};
use domain::account::{GiveRole, RoleView};
use domain::form::{Mistake, Problem};
use domain::id::{AccountId, RoleId};
use domain::language::Language;
use domain::word::{AddressForm, Role, Spoken};
use entity::{account as account_row, city, role, second_factor};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use std::collections::HashSet;
use uuid::Uuid;

/// Everybody with a role. No file of a participant stands here.
///
/// # Errors
/// Database faults only.
pub async fn list(who: &Admin) -> Result<Vec<RoleView>> {
    let rows = role::Entity::find()
        .find_also_related(account_row::Entity)
        .filter(role::Column::EndedAt.is_null())
        .order_by_asc(role::Column::Kind)
        .order_by_asc(role::Column::City)
        .all(who.db.read())
        .await?;
    let factors = second_factor::Entity::find()
        .filter(second_factor::Column::ConfirmedAt.is_not_null())
        .all(who.db.read())
        .await?;
    let set_up: HashSet<Uuid> = factors.into_iter().map(|f| f.account_id).collect();
    Ok(rows
        .into_iter()
        .filter_map(|(row, person)| {
            let person = person?;
            Some(RoleView {
                id: RoleId(row.id),
                account: AccountId(person.id),
                name: person.name,
                email: person.email,
                role: Role::from_code(&row.kind)?,
                city: row.city,
                spoken: serde_json::from_str(&row.spoken).unwrap_or_default(),
                second: set_up.contains(&person.id),
                own: person.id == who.account,
                since: to_moment(row.created_at),
            })
        })
        .collect())
}

/// Gives a role; makes the account when the address is new. Gives the name of the person.
///
/// # Errors
/// `StepUpNeeded`; `Refused` for a city that is none; `Changed` when the person has the role already.
pub async fn give(who: &Admin, new: GiveRole, language: Language, key: &str) -> Result<String> {
    who.stepped_up()?;
    check_city(&who.db, new.role, new.city.as_deref()).await?;
    let (by, key) = (who.account, key.to_owned());
    who.write(move |tx| async move {
        if let Some(name) = form_key::once(&tx, &by.to_string(), &key, &new.email).await? {
            return Ok(name);
        }
        let person = match account::by_email(&tx, &new.email).await? {
            Some(known) => known,
            None => {
                // Until the person says otherwise: what stands before the @.
                let name = new.email.split('@').next().unwrap_or_default().to_owned();
                let address_form = AddressForm::Neutral;
                let email = new.email.clone();
                account::create(
                    &tx,
                    NewPerson {
                        email,
                        name,
                        language,
                        address_form,
                    },
                    false,
                )
                .await?
            }
        };
        put(&tx, person.id, new.role, new.city, &new.spoken, Some(by)).await?;
        Ok(person.name)
    })
    .await
}

/// Gives a role to an account that is there, from the program itself: the demonstration.
///
/// # Errors
/// `Refused` for a city that is none; `Changed` when the person has the role already.
pub async fn give_by_system(
    system: &System,
    account: AccountId,
    role: Role,
    city: Option<&str>,
    spoken: &[Spoken],
) -> Result<()> {
    check_city(&system.db, role, city).await?;
    let (city, spoken) = (city.map(str::to_owned), spoken.to_vec());
    system
        .db
        .write(move |tx| async move { put(&tx, account.0, role, city, &spoken, None).await })
        .await
}

/// Ends a role; the rights are gone at the person's next request.
///
/// # Errors
/// `StepUpNeeded`; `NotFound`; `Refused` for the own role (`Taken`) and for the last admin (`Missing`).
pub async fn end(who: &Admin, id: RoleId) -> Result<()> {
    who.stepped_up()?;
    let by = who.account;
    who.write(move |tx| async move {
        let row = role::Entity::find_by_id(id.0)
            .filter(role::Column::EndedAt.is_null())
            .one(tx.conn())
            .await?
            .ok_or(Error::NotFound)?;
        if row.account_id == by {
            return Err(Error::Refused(vec![Mistake::new("role", Problem::Taken)]));
        }
        let ended = role::Entity::update_many()
            .col_expr(role::Column::EndedAt, Expr::value(tx.now))
            .filter(role::Column::Id.eq(id.0))
            .filter(role::Column::EndedAt.is_null())
            .exec(tx.conn())
            .await?;
        let admins = role::Entity::find()
            .filter(role::Column::Kind.eq(Role::Admin.code()))
            .filter(role::Column::EndedAt.is_null())
            .count(tx.conn())
            .await?;
        if admins == 0 {
            return Err(Error::Refused(vec![Mistake::new("role", Problem::Missing)]));
        }
        if ended.rows_affected == 0 {
            return Err(Error::Changed);
        }
        note(
            &tx,
            Some(by),
            "role.end",
            row.account_id,
            row.city.as_deref(),
            &row.kind,
        )
        .await
    })
    .await
}

/// A coordinator needs a city that is there; the others have none.
pub(crate) async fn check_city(db: &Db, role: Role, slug: Option<&str>) -> Result<()> {
    let wrong = |problem| Err(Error::Refused(vec![Mistake::new("city", problem)]));
    match (role, slug) {
        (Role::Coordinator, None) => wrong(Problem::Missing),
        (Role::Coordinator, Some(slug)) => match city::Entity::find_by_id(slug).one(db.read()).await? {
            Some(_) => Ok(()),
            None => wrong(Problem::NotOnTheList),
        },
        (_, None) => Ok(()),
        (_, Some(_)) => wrong(Problem::Wrong),
    }
}

/// Writes the role and its audit row; the unique index says whether it was there.
pub(crate) async fn put(
    tx: &Tx,
    account: Uuid,
    role: Role,
    city: Option<String>,
    spoken: &[Spoken],
    by: Option<Uuid>,
) -> Result<()> {
    let row = role::ActiveModel {
        id: Set(Uuid::new_v4()),
        account_id: Set(account),
        kind: Set(role.code().to_owned()),
        city: Set(city.clone()),
        spoken: Set(serde_json::to_string(spoken).map_err(Error::internal)?),
        granted_by: Set(by),
        created_at: Set(tx.now),
        ended_at: Set(None),
    };
    role::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    note(tx, by, "role.give", account, city.as_deref(), role.code()).await
}

async fn note(
    tx: &Tx,
    by: Option<Uuid>,
    act: &'static str,
    account: Uuid,
    city: Option<&str>,
    kind: &str,
) -> Result<()> {
    let role = if by.is_some() { "admin" } else { "system" };
    let (object, id) = ("account", account.to_string());
    audit::append(
        tx,
        Act {
            account: by,
            role,
            act,
            object,
            id,
            city,
            reason: Some(kind),
        },
    )
    .await
}
