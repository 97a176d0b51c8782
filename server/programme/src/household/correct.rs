//! Correcting one page of answers. What the pool needs cannot be emptied while she is in it.

use super::answers;
use super::my_data::sign_up_of;
use super::questionnaire::cities;
use super::row::columns;
use super::waiting::own;
use crate::audit::{self, Act};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Access, draft};
use domain::form::{Mistake, Problem, Values};
use domain::household::view::Correction;
use domain::household::{Answers, SignUp, Step, read, values};
use domain::state::HouseholdState;
use domain::word::AddressForm;
use entity::{account, household};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

fn kind(step: Step) -> String {
    format!("my_{step}")
}

/// A page of answers to be corrected: what was typed last, else what stands.
///
/// # Errors
/// `SignInNeeded`, `NotFound`.
pub async fn correction(access: &Access, step: Step) -> Result<Correction> {
    let who = access.newcomer().await?;
    let typed = draft::load(access, &kind(step)).await?;
    let row = own(&who).await?;
    let mut new = sign_up_of(&who, &row).await?;
    let mut page = values(step, &new);
    let changed = !typed.values.is_empty();
    page.merge(typed.values);
    let refused = match read(step, &page, &mut new) {
        Ok(()) if changed => missing_in_pool(&row, &new.answers),
        _ => Vec::new(),
    };
    Ok(Correction {
        values: page,
        version: row.version,
        cities: cities(&who.db).await?,
        typed: changed,
        refused,
    })
}

/// Corrects one page as it stood at `version`. What was typed is kept as a draft until it is accepted.
///
/// # Errors
/// `Refused` with the mistakes; `SignInNeeded`, `NotFound`; `Changed` when somebody else was first.
pub async fn correct(access: &Access, step: Step, typed: &Values, version: i64) -> Result<()> {
    // Before anybody is asked who they are: a session may have ended while she typed.
    let typed = draft::save_own(access, &kind(step), step.take(typed))
        .await?
        .values;
    let who = access.newcomer().await?;
    let (household, account, city) = (who.household, who.account, who.city.clone());
    who.write(move |tx| async move {
        let (row, person) = both(&tx, household, account).await?;
        if row.version != version {
            return Err(Error::Changed); // saved in another tab, or by the team with her, since this page was shown
        }
        let mut new = SignUp {
            answers: answers(&row),
            email: person.email.clone(),
            address_form: None,
        };
        read(step, &fixed(step, typed, &row, &person), &mut new).map_err(Error::Refused)?;
        let missing = missing_in_pool(&row, &new.answers);
        if !missing.is_empty() {
            return Err(Error::Refused(missing));
        }
        update(&tx, &row, &new.answers).await?;
        if step == Step::Name {
            rename(&tx, account, &new).await?;
        }
        let act = Act {
            account: Some(account),
            role: "newcomer",
            act: "household.correct",
            object: "household",
            id: household.to_string(),
            city: Some(&city),
            reason: Some(step.code()),
        };
        audit::append(&tx, act).await
    })
    .await?;
    draft::discard(access, &kind(step)).await
}

async fn both(tx: &Tx, household: Uuid, account: Uuid) -> Result<(household::Model, account::Model)> {
    let row = household::Entity::find_by_id(household)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    let person = account::Entity::find_by_id(account)
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    Ok((row, person))
}

/// City and e-mail are not corrected here: a move to another city needs the team, a new address needs its own code.
fn fixed(step: Step, mut typed: Values, row: &household::Model, person: &account::Model) -> Values {
    match step {
        Step::City => typed.set("city", vec![row.city.clone()]),
        Step::Reach => typed.set("email", person.email.iter().cloned().collect()),
        _ => {}
    }
    typed
}

/// What the pool needs and the new answers lack; nothing while she is not in it.
fn missing_in_pool(row: &household::Model, new: &Answers) -> Vec<Mistake> {
    let in_pool = [HouseholdState::Ready, HouseholdState::Proposed]
        .iter()
        .any(|s| s.code() == row.state);
    let needs = [
        ("postcode", new.postcode.is_none()),
        ("language_1", new.languages.is_empty()),
        ("slots", new.slots.is_empty()),
        ("goals", new.goals.is_empty()),
    ];
    let gone = needs.iter().filter(|(_, gone)| in_pool && *gone);
    gone.map(|(field, _)| Mistake::new(field, Problem::Missing))
        .collect()
}

async fn update(tx: &Tx, row: &household::Model, new: &Answers) -> Result<()> {
    let done = household::Entity::update_many()
        .set(household::ActiveModel {
            updated_at: Set(tx.now),
            ..columns(new)
        })
        .col_expr(
            household::Column::Version,
            Expr::col(household::Column::Version).add(1),
        )
        .filter(household::Column::Id.eq(row.id))
        .filter(household::Column::Version.eq(row.version))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}

async fn rename(tx: &Tx, account: Uuid, new: &SignUp) -> Result<()> {
    let form = new.address_form.unwrap_or(AddressForm::Neutral);
    account::Entity::update_many()
        .col_expr(account::Column::Name, Expr::value(new.answers.name.as_str()))
        .col_expr(account::Column::AddressForm, Expr::value(form.code()))
        .filter(account::Column::Id.eq(account))
        .exec(tx.conn())
        .await?;
    Ok(())
}
