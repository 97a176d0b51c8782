//! Accounts: who can sign in, what the person may set, where the person is signed in.

use crate::access::{Access, SignedIn, System};
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::sign_in::NewPerson;
use domain::account::{AccountSettings, AccountView, Home, MonthNames};
use domain::id::AccountId;
use domain::language::Language;
use domain::word::{AddressForm, Role};
use entity::{account, household, member, role, single, welcome_group};
use sea_orm::sea_query::{Expr, Order, UnionType};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

mod change;
mod sessions;
mod terminal;

pub use change::{ask_change, change_email};
pub use sessions::{end_others, end_session, sign_out};
pub use terminal::{UserAdd, user_add, user_link};

/// The account of an address, if it is not closed.
pub(crate) async fn by_email(tx: &Tx, email: &str) -> Result<Option<account::Model>> {
    let query = account::Entity::find()
        .filter(account::Column::Email.eq(email))
        .filter(account::Column::EndedAt.is_null());
    Ok(query.one(tx.conn()).await?)
}

/// An account that is not closed.
pub(crate) async fn live(tx: &Tx, id: Uuid) -> Result<Option<account::Model>> {
    let query = account::Entity::find_by_id(id).filter(account::Column::EndedAt.is_null());
    Ok(query.one(tx.conn()).await?)
}

/// Makes an account. An empty address is none: such a person comes in by a card or a link.
pub(crate) async fn create(tx: &Tx, person: NewPerson, demo: bool) -> Result<account::Model> {
    let row = account::ActiveModel {
        id: Set(Uuid::new_v4()),
        email: Set(Some(person.email).filter(|e| !e.is_empty())),
        name: Set(person.name),
        language: Set(person.language.code().to_owned()),
        address_form: Set(person.address_form.code().to_owned()),
        month_names: Set(MonthNames::Levant.code().to_owned()),
        auth_epoch: Set(0),
        demo: Set(demo),
        created_at: Set(tx.now),
        seen_at: Set(None),
        ended_at: Set(None),
    };
    let row = row.insert(tx.conn()).await?;
    note(tx, None, "system", "account.create", row.id).await?;
    Ok(row)
}

/// The city whose team knows this account, for mails that the team passes on; none for an admin.
pub(crate) async fn city_of(tx: &Tx, id: Uuid) -> Result<Option<String>> {
    // One question for whoever it is: how many there are would tell a stranger who has an account.
    let mut home = household::Entity::find()
        .select_only()
        .column(household::Column::City)
        .expr_as(Expr::cust("1"), "place")
        .filter(household::Column::AccountId.eq(id))
        .into_query();
    let seat = member::Entity::find()
        .select_only()
        .column(welcome_group::Column::City)
        .expr_as(Expr::cust("2"), "place")
        .inner_join(welcome_group::Entity)
        .filter(member::Column::AccountId.eq(id))
        .filter(member::Column::EndedAt.is_null())
        .into_query();
    let alone = single::Entity::find()
        .select_only()
        .column(single::Column::City)
        .expr_as(Expr::cust("3"), "place")
        .filter(single::Column::AccountId.eq(id))
        .into_query();
    let staff = role::Entity::find()
        .select_only()
        .column(role::Column::City)
        .expr_as(Expr::cust("4"), "place")
        .filter(role::Column::AccountId.eq(id))
        .filter(role::Column::EndedAt.is_null())
        .filter(role::Column::City.is_not_null())
        .into_query();
    let first = home
        .union(UnionType::All, seat)
        .union(UnionType::All, alone)
        .union(UnionType::All, staff)
        .order_by("place", Order::Asc)
        .limit(1);
    let row = tx.conn().query_one(&*first).await?;
    Ok(row.map(|row| row.try_get("", "city")).transpose()?)
}

/// The own account.
///
/// # Errors
/// `NotFound` when it was erased meanwhile.
pub async fn view(who: &SignedIn) -> Result<AccountView> {
    let row = account::Entity::find_by_id(who.account)
        .one(who.db.read())
        .await?
        .ok_or(Error::NotFound)?;
    let roles = role::Entity::find()
        .filter(role::Column::AccountId.eq(who.account))
        .filter(role::Column::EndedAt.is_null())
        .order_by_asc(role::Column::City)
        .all(who.db.read())
        .await?;
    Ok(AccountView {
        language: Language::from_code(&row.language).unwrap_or(Language::Dutch),
        address_form: AddressForm::from_code(&row.address_form).unwrap_or(AddressForm::Neutral),
        month_names: MonthNames::from_code(&row.month_names).unwrap_or(MonthNames::Levant),
        roles: roles
            .into_iter()
            .filter_map(|r| Some((Role::from_code(&r.kind)?, r.city)))
            .collect(),
        sessions: sessions::list(who).await?,
        name: row.name,
        email: row.email,
    })
}

/// Sets language, form of address and names of the months.
///
/// # Errors
/// `SignInNeeded`.
pub async fn set(who: &SignedIn, new: AccountSettings) -> Result<()> {
    let id = who.account;
    who.write(move |tx| async move {
        account::Entity::update_many()
            .col_expr(account::Column::Language, Expr::value(new.language.code()))
            .col_expr(account::Column::AddressForm, Expr::value(new.address_form.code()))
            .col_expr(account::Column::MonthNames, Expr::value(new.month_names.code()))
            .filter(account::Column::Id.eq(id))
            .exec(tx.conn())
            .await?;
        note(&tx, Some(id), "person", "account.set", id).await
    })
    .await
}

/// Where somebody begins after signing in; `Nothing` for a visitor and for an account without any part yet.
///
/// # Errors
/// Database faults only.
pub async fn home(access: &Access) -> Result<Home> {
    use domain::frame::Area;
    let frame = crate::frame::load(access).await?;
    let areas = frame.person.map(|p| p.areas).unwrap_or_default();
    // Staff first: who works here comes to work.
    let order = [
        (Area::Team, Home::Coordinator),
        (Area::Admin, Home::Admin),
        (Area::Research, Home::Researcher),
        (Area::Newcomer, Home::Newcomer),
        (Area::Group, Home::Member),
        (Area::Alone, Home::Alone),
    ];
    Ok(order
        .iter()
        .find(|(area, _)| areas.contains(area))
        .map_or(Home::Nothing, |(_, home)| *home))
}

/// Makes an account for the demonstration's invented people, or for a card on paper.
///
/// # Errors
/// `Changed` when the address is taken.
pub async fn add(system: &System, person: NewPerson, demo: bool) -> Result<AccountId> {
    let row = system
        .db
        .write(move |tx| async move { create(&tx, person, demo).await })
        .await?;
    Ok(AccountId(row.id))
}

pub(crate) async fn note(
    tx: &Tx,
    by: Option<Uuid>,
    role: &'static str,
    act: &'static str,
    id: Uuid,
) -> Result<()> {
    let (object, id) = ("account", id.to_string());
    audit::append(
        tx,
        Act {
            account: by,
            role,
            act,
            object,
            id,
            city: None,
            reason: None,
        },
    )
    .await
}
