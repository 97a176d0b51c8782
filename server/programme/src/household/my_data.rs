//! Everything we know about her, and who looked at it: the role and the day, never a colleague's name.

use super::answers;
use super::stop::undo_until;
use super::waiting::own;
use crate::Newcomer;
use crate::clock::to_day;
use crate::error::{Error, Result};
use domain::day::Day;
use domain::household::SignUp;
use domain::household::view::{ConsentLine, Looked, MyData};
use domain::state::HouseholdState;
use domain::word::{AddressForm, Purpose, Role};
use entity::{account, audit, consent, household};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The view of N10.
///
/// # Errors
/// `NotFound` when the household has gone meanwhile.
pub async fn my_data(who: &Newcomer) -> Result<MyData> {
    let row = own(who).await?;
    let state = HouseholdState::from_code(&row.state).ok_or(Error::NotFound)?;
    Ok(MyData {
        consents: consents(who).await?,
        looked: looked(who).await?,
        since: to_day(row.created_at),
        state,
        undo_until: match state {
            HouseholdState::Withdrawn => undo_until(&who.db, row.id).await?.map(to_day),
            _ => None,
        },
        answers: sign_up_of(who, &row).await?,
    })
}

/// The answers with what stands in the account.
pub(super) async fn sign_up_of(who: &Newcomer, row: &household::Model) -> Result<SignUp> {
    let account = account::Entity::find_by_id(who.account)
        .one(who.db.read())
        .await?
        .ok_or(Error::NotFound)?;
    let form = AddressForm::from_code(&account.address_form);
    Ok(SignUp {
        answers: answers(row),
        email: account.email,
        address_form: form,
    })
}

/// Every purpose, given or not.
async fn consents(who: &Newcomer) -> Result<Vec<ConsentLine>> {
    let rows = consent::Entity::find()
        .filter(consent::Column::HouseholdId.eq(who.household))
        .filter(consent::Column::WithdrawnAt.is_null())
        .all(who.db.read())
        .await?;
    let since = |p: Purpose| {
        rows.iter()
            .find(|r| r.purpose == p.code())
            .map(|r| to_day(r.given_at))
    };
    Ok(Purpose::ALL
        .iter()
        .map(|p| ConsentLine {
            purpose: *p,
            since: since(*p),
        })
        .collect())
}

/// Acts of staff on her file, counted by role and day, newest first.
pub(super) async fn looked(who: &Newcomer) -> Result<Vec<Looked>> {
    let rows = audit::Entity::find()
        .filter(audit::Column::ObjectKind.eq("household"))
        .filter(audit::Column::ObjectId.eq(who.household.to_string()))
        .filter(audit::Column::Role.is_in(Role::ALL.iter().map(|r| r.code())))
        .order_by_desc(audit::Column::Seq)
        .limit(500)
        .all(who.db.read())
        .await?;
    let mut list: Vec<Looked> = Vec::new();
    for row in rows {
        let Some(role) = Role::from_code(&row.role) else {
            continue;
        };
        add(&mut list, role, to_day(row.at));
    }
    Ok(list)
}

fn add(list: &mut Vec<Looked>, role: Role, day: Day) {
    match list.iter_mut().find(|l| l.role == role && l.day == day) {
        Some(known) => known.times += 1,
        None => list.push(Looked { role, day, times: 1 }),
    }
}
