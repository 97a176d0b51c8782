//! "Something is not right": anybody tells the team, a coordinator reads and answers for it. Never the group.

use crate::access::{Coordinator, Visitor};
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::{DAY, HOUR, to_moment};
use crate::error::{Error, Result};
use crate::form_key;
use domain::form::{self, Mistake, Problem};
use domain::id::ReportId;
use domain::language::Language;
use domain::report::{LONGEST, ReportForm, ReportView};
use entity::{city, report};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

const FROM_ADDRESS: Limit = Limit {
    most: 20,
    within: HOUR,
};
const ALL: Limit = Limit {
    most: 500,
    within: DAY,
};

/// Tells the team of a city; without a city every team reads it.
///
/// # Errors
/// `TooOften`; `Refused` for a city that is none.
pub async fn tell(visitor: &Visitor, form: ReportForm, language: Language, key: &str) -> Result<()> {
    let from = format!("report from {}", visitor.address);
    let owner = visitor.draft_owner.clone().unwrap_or_default();
    let (account, key) = (visitor.account, key.to_owned());
    visitor
        .db
        .write(move |tx| async move {
            let id = Uuid::new_v4();
            if form_key::once(&tx, &owner, &key, &id.to_string())
                .await?
                .is_some()
            {
                return Ok(());
            }
            bucket::take(&tx, &from, FROM_ADDRESS).await?;
            bucket::take(&tx, "report all", ALL).await?;
            if let Some(slug) = &form.city
                && city::Entity::find_by_id(slug.as_str())
                    .one(tx.conn())
                    .await?
                    .is_none()
            {
                return Err(Error::Refused(vec![Mistake::new("city", Problem::NotOnTheList)]));
            }
            let row = report::ActiveModel {
                id: Set(id),
                city: Set(form.city.clone()),
                account_id: Set(account),
                language: Set(language.code().to_owned()),
                body: Set(form.body),
                reply_to: Set(form.reply_to),
                at: Set(tx.now),
                handled_at: Set(None),
                handled_by: Set(None),
                outcome: Set(None),
            };
            report::Entity::insert(row)
                .exec_without_returning(tx.conn())
                .await?;
            let role = if account.is_some() { "person" } else { "visitor" };
            let (object, id, city) = ("report", id.to_string(), form.city.as_deref());
            audit::append(
                &tx,
                Act {
                    account,
                    role,
                    act: "report.tell",
                    object,
                    id,
                    city,
                    reason: None,
                },
            )
            .await
        })
        .await
}

/// Reports of the city, and those that name none; the open ones first, at most 200.
///
/// # Errors
/// Database faults only.
pub async fn list(who: &Coordinator) -> Result<Vec<ReportView>> {
    let rows = report::Entity::find()
        .filter(mine(who))
        .order_by_desc(Expr::col(report::Column::HandledAt).is_null())
        .order_by_desc(report::Column::At)
        .limit(200)
        .all(who.db.read())
        .await?;
    Ok(rows.into_iter().map(view).collect())
}

/// One report.
///
/// # Errors
/// `NotFound`, also for a report of another city.
pub async fn read(who: &Coordinator, id: ReportId) -> Result<ReportView> {
    let row = report::Entity::find_by_id(id.0)
        .filter(mine(who))
        .one(who.db.read())
        .await?;
    row.map(view).ok_or(Error::NotFound)
}

/// Marks a report handled, with what came of it.
///
/// # Errors
/// `Refused` without an outcome; `NotFound`; `Changed` when a colleague was first.
pub async fn handle(who: &Coordinator, id: ReportId, outcome: &str) -> Result<()> {
    let wrong = |problem| Error::Refused(vec![Mistake::new("outcome", problem)]);
    let outcome = form::free_text(outcome, LONGEST)
        .map_err(wrong)?
        .ok_or_else(|| wrong(Problem::Missing))?;
    let (by, mine, city) = (who.account, mine(who), who.city.clone());
    who.write(move |tx| async move {
        report::Entity::find_by_id(id.0)
            .filter(mine)
            .one(tx.conn())
            .await?
            .ok_or(Error::NotFound)?;
        let done = report::Entity::update_many()
            .col_expr(report::Column::HandledAt, Expr::value(tx.now))
            .col_expr(report::Column::HandledBy, Expr::value(by))
            .col_expr(report::Column::Outcome, Expr::value(outcome))
            .filter(report::Column::Id.eq(id.0))
            .filter(report::Column::HandledAt.is_null())
            .exec(tx.conn())
            .await?;
        if done.rows_affected == 0 {
            return Err(Error::Changed);
        }
        let (account, role, act, object, id) = (
            Some(by),
            "coordinator",
            "report.handle",
            "report",
            id.0.to_string(),
        );
        audit::append(
            &tx,
            Act {
                account,
                role,
                act,
                object,
                id,
                city: Some(&city),
                reason: None,
            },
        )
        .await
    })
    .await
}

fn mine(who: &Coordinator) -> Condition {
    Condition::any()
        .add(report::Column::City.eq(who.city.as_str()))
        .add(report::Column::City.is_null())
}

fn view(row: report::Model) -> ReportView {
    ReportView {
        id: ReportId(row.id),
        language: Language::from_code(&row.language).unwrap_or(Language::Dutch),
        body: row.body,
        reply_to: row.reply_to,
        signed_in: row.account_id.is_some(),
        at: to_moment(row.at),
        handled_at: row.handled_at.map(to_moment),
        outcome: row.outcome,
    }
}
