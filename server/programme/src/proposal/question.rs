//! Questions about a proposal: they go to the coordinator, and the answer to who asked.

use super::answer::{confirmed, own};
use super::tell::Say;
use crate::access::{Coordinator, Member, Newcomer};
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::{DAY, to_day};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{form_key, mail};
use domain::id::{ProposalId, QuestionId};
use domain::proposal::{AnswerForm, Asked, QuestionForm, TeamQuestion};
use domain::state::Side;
use entity::{account, household, proposal, question, welcome_group};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many questions a day; more than anybody needs, fewer than a script sends.
const PER_DAY: Limit = Limit {
    most: 10,
    within: DAY,
};

/// The newcomer asks. `key` makes a double click one question.
///
/// # Errors
/// `NotFound` for a proposal that is not hers; `TooOften`.
pub async fn ask(newcomer: &Newcomer, form: QuestionForm, key: String) -> Result<()> {
    let (household, account) = (newcomer.household, newcomer.account);
    newcomer
        .write(move |tx| async move {
            let row = own(&tx, form.proposal, proposal::Column::HouseholdId, household).await?;
            put(&tx, &row, Side::Household, account, form.body, &key).await
        })
        .await
}

/// A member asks.
///
/// # Errors
/// As [`ask`].
pub async fn ask_as_member(who: &Member, form: QuestionForm, key: String) -> Result<()> {
    let (group, account) = (confirmed(who)?, who.account);
    who.write(move |tx| async move {
        let row = own(&tx, form.proposal, proposal::Column::GroupId, group).await?;
        put(&tx, &row, Side::Group, account, form.body, &key).await
    })
    .await
}

async fn put(
    tx: &Tx,
    about: &proposal::Model,
    side: Side,
    account: Uuid,
    body: String,
    key: &str,
) -> Result<()> {
    let id = Uuid::new_v4();
    if form_key::once(tx, &account.to_string(), key, &id.to_string())
        .await?
        .is_some()
    {
        return Ok(());
    }
    bucket::take(tx, &format!("question:{account}"), PER_DAY).await?;
    let row = question::ActiveModel {
        id: Set(id),
        proposal_id: Set(about.id),
        side: Set(side.code().to_owned()),
        account_id: Set(account),
        body: Set(body),
        at: Set(tx.now),
        answer: Set(None),
        answered_by: Set(None),
        answered_at: Set(None),
    };
    question::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    note(
        tx,
        Some(account),
        super::answer::role(side),
        "question.ask",
        id,
        &about.city,
    )
    .await
}

/// The coordinator answers, once; a later answer replaces nothing.
///
/// # Errors
/// `NotFound` for another city's question; `Changed` when a colleague was first.
pub async fn answer(coordinator: &Coordinator, form: AnswerForm) -> Result<()> {
    let (city, account) = (coordinator.city.clone(), coordinator.account);
    coordinator
        .write(move |tx| async move {
            let found = question::Entity::find_by_id(form.question.0)
                .find_also_related(proposal::Entity)
                .filter(proposal::Column::City.eq(city))
                .one(tx.conn())
                .await?;
            let Some((asked, Some(about))) = found else {
                return Err(Error::NotFound);
            };
            let won = question::Entity::update_many()
                .col_expr(question::Column::Answer, Expr::value(form.body))
                .col_expr(question::Column::AnsweredBy, Expr::value(account))
                .col_expr(question::Column::AnsweredAt, Expr::value(tx.now))
                .filter(question::Column::Id.eq(asked.id))
                .filter(question::Column::AnsweredAt.is_null())
                .exec(tx.conn())
                .await?;
            if won.rows_affected == 0 {
                return Err(Error::Changed);
            }
            let page = if asked.side == Side::Household.code() {
                "my/proposal"
            } else {
                "group/proposal"
            };
            let asker = account::Entity::find_by_id(asked.account_id)
                .one(tx.conn())
                .await?;
            if let Some(asker) = asker.filter(|a| a.ended_at.is_none()) {
                let say = Say::new(mail::Kind::Notice).about("question_answered").to(page);
                say.send(&tx, &about.city, asker).await?;
            }
            note(
                &tx,
                Some(account),
                "coordinator",
                "question.answer",
                asked.id,
                &about.city,
            )
            .await
        })
        .await
}

/// The questions of the coordinator's city, open ones first, then the newest.
///
/// # Errors
/// Database faults only.
pub async fn questions(coordinator: &Coordinator) -> Result<Vec<TeamQuestion>> {
    let db = coordinator.db.read();
    let rows = question::Entity::find()
        .find_also_related(proposal::Entity)
        .filter(proposal::Column::City.eq(coordinator.city.as_str()))
        .order_by_desc(question::Column::At)
        .all(db)
        .await?;
    let rows: Vec<_> = rows
        .into_iter()
        .filter_map(|(q, p)| p.map(|p| (q, p)))
        .take(200)
        .collect();
    let names = names(db, &rows).await?;
    let view = |(asked, about): (question::Model, proposal::Model)| {
        let side = Side::from_code(&asked.side)?;
        let whose = if side == Side::Household {
            about.household_id
        } else {
            about.group_id
        };
        Some(TeamQuestion {
            id: QuestionId(asked.id),
            proposal: ProposalId(about.id),
            side,
            who: names.get(&whose).cloned().unwrap_or_default(),
            day: to_day(asked.at),
            body: asked.body,
            answer: asked.answer,
        })
    };
    let mut list: Vec<TeamQuestion> = rows.into_iter().filter_map(view).collect();
    list.sort_by_key(|q| q.answer.is_some());
    Ok(list)
}

async fn names(
    db: &impl ConnectionTrait,
    rows: &[(question::Model, proposal::Model)],
) -> Result<BTreeMap<Uuid, String>> {
    let households = rows.iter().map(|(_, p)| p.household_id);
    let groups = rows.iter().map(|(_, p)| p.group_id);
    let mut names = BTreeMap::new();
    let found = household::Entity::find()
        .filter(household::Column::Id.is_in(households))
        .all(db)
        .await?;
    names.extend(found.into_iter().map(|h| (h.id, h.name)));
    let found = welcome_group::Entity::find()
        .filter(welcome_group::Column::Id.is_in(groups))
        .all(db)
        .await?;
    names.extend(found.into_iter().map(|g| (g.id, g.name)));
    Ok(names)
}

/// One person's own questions about a proposal.
pub(super) async fn asked(db: &impl ConnectionTrait, proposal: Uuid, account: Uuid) -> Result<Vec<Asked>> {
    let rows = question::Entity::find()
        .filter(question::Column::ProposalId.eq(proposal))
        .filter(question::Column::AccountId.eq(account))
        .order_by_asc(question::Column::At)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|q| Asked {
            body: q.body,
            answer: q.answer,
        })
        .collect())
}

async fn note(
    tx: &Tx,
    account: Option<Uuid>,
    role: &'static str,
    act: &'static str,
    id: Uuid,
    city: &str,
) -> Result<()> {
    let act = Act {
        account,
        role,
        act,
        object: "question",
        id: id.to_string(),
        city: Some(city),
        reason: None,
    };
    audit::append(tx, act).await
}
