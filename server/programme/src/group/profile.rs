//! What the group wrote about itself; every confirmed member may correct it.

use super::joined::join;
use super::{members_of, own};
use crate::access::Member;
use crate::audit::{self, Act};
use crate::column;
use crate::error::{Error, Result};
use domain::group::{GroupAnswers, ProfileView};
use domain::word::Contact;
use entity::welcome_group;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// The group's answers with what its members bring together.
///
/// # Errors
/// `NotFound` until the initiator has confirmed the reader's name.
pub async fn profile(who: &Member) -> Result<ProfileView> {
    let group = own(who).await?;
    let members = members_of(who.db.read(), who.group).await?;
    let version = group.version;
    let together = join(&members);
    Ok(ProfileView {
        values: answers_of(group)?.to_values(),
        version,
        together,
    })
}

fn answers_of(group: welcome_group::Model) -> Result<GroupAnswers> {
    let contact = Contact::from_code(&group.contact_level)
        .ok_or_else(|| Error::internal("an unknown contact level"))?;
    Ok(GroupAnswers {
        household_kinds: column::read(&group.household_kinds),
        places: column::read(&group.places),
        city: group.city,
        name: group.name,
        postcode: group.postcode,
        max_size: group.max_size,
        contact,
        no_common_language: group.no_common_language,
    })
}

/// Writes the group's answers. The city stays: moving to another is for the team.
///
/// # Errors
/// `Changed` when somebody else was first; `NotFound` until the reader's name is confirmed.
pub async fn correct(who: &Member, answers: GroupAnswers, version: i64) -> Result<()> {
    own(who).await?;
    let (account, group, city) = (who.account, who.group, who.city.clone());
    let (kinds, places) = (
        column::write(&answers.household_kinds)?,
        column::write(&answers.places)?,
    );
    who.write(move |tx| async move {
        let written = welcome_group::Entity::update_many()
            .col_expr(welcome_group::Column::Name, Expr::value(answers.name))
            .col_expr(welcome_group::Column::Postcode, Expr::value(answers.postcode))
            .col_expr(welcome_group::Column::HouseholdKinds, Expr::value(kinds))
            .col_expr(welcome_group::Column::MaxSize, Expr::value(answers.max_size))
            .col_expr(
                welcome_group::Column::ContactLevel,
                Expr::value(answers.contact.code()),
            )
            .col_expr(
                welcome_group::Column::NoCommonLanguage,
                Expr::value(answers.no_common_language),
            )
            .col_expr(welcome_group::Column::Places, Expr::value(places))
            .col_expr(welcome_group::Column::Version, Expr::value(version + 1))
            .col_expr(welcome_group::Column::UpdatedAt, Expr::value(tx.now))
            .filter(welcome_group::Column::Id.eq(group))
            .filter(welcome_group::Column::Version.eq(version))
            .exec(tx.conn())
            .await?;
        if written.rows_affected == 0 {
            return Err(Error::Changed);
        }
        let act = Act {
            account: Some(account),
            role: "member",
            act: "group.correct",
            object: "group",
            id: group.to_string(),
            city: Some(&city),
            reason: None,
        };
        audit::append(&tx, act).await
    })
    .await
}
