//! A resident starts a group: group, first member and the move into the worklist, in one write.

use super::tell;
use crate::access::SignedIn;
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::DAY;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::member::{insert, own_row};
use crate::{column, form_key, single};
use domain::form::{Mistake, Problem};
use domain::group::{FULL, GroupAnswers};
use domain::id::GroupId;
use domain::member::Person;
use entity::{city, group_move, welcome_group};
use sea_orm::{ActiveValue::Set, EntityTrait};
use uuid::Uuid;

/// At most so many sign-ups of one account.
const SIGN_UPS: Limit = Limit { most: 3, within: DAY };

/// Starts a group. Sent twice, or by somebody who started one before, it gives the group that is there.
///
/// # Errors
/// `Refused` when the city takes no groups now or the person is in another's group; `TooOften`.
pub async fn start(who: &SignedIn, group: GroupAnswers, person: Person, key: &str) -> Result<GroupId> {
    let (account, language, key) = (who.account, who.language, key.to_owned());
    who.write(move |tx| async move {
        let id = Uuid::new_v4();
        if let Some(first) = form_key::once(&tx, &account.to_string(), &key, &id.to_string()).await? {
            return GroupId::read(&first).ok_or_else(|| Error::internal("a form key without a group"));
        }
        if let Some(row) = own_row(&tx, account).await? {
            let taken = || Error::Refused(vec![Mistake::new("city", Problem::Taken)]);
            return if row.initiator {
                Ok(GroupId(row.group_id))
            } else {
                Err(taken())
            };
        }
        bucket::take(&tx, &format!("sign_up:{account}"), SIGN_UPS).await?;
        open_city(&tx, &group.city).await?;
        write_group(&tx, id, &group, person.travel_minutes).await?;
        insert(&tx, id, account, &person, true).await?;
        single::settle(&tx, account).await?;
        let moved = group_move::ActiveModel {
            id: Set(Uuid::new_v4()),
            group_id: Set(id),
            from_state: Set("draft".to_owned()),
            to_state: Set("forming".to_owned()),
            actor_id: Set(Some(account)),
            reason: Set(None),
            at: Set(tx.now),
        };
        group_move::Entity::insert(moved)
            .exec_without_returning(tx.conn())
            .await?;
        let act = Act {
            account: Some(account),
            role: "member",
            act: "group.start",
            object: "group",
            id: id.to_string(),
            city: Some(&group.city),
            reason: Some(language.code()),
        };
        audit::append(&tx, act).await?;
        tell(&tx, &[account], "group_started", "group/seats", None).await?;
        Ok(GroupId(id))
    })
    .await
}

/// The city takes sign-ups: open, or starting.
pub(crate) async fn open_city(tx: &Tx, slug: &str) -> Result<()> {
    let row = city::Entity::find_by_id(slug).one(tx.conn()).await?;
    match row {
        Some(city) if city.state == "open" || city.state == "starting" => Ok(()),
        _ => Err(Error::Refused(vec![Mistake::new("city", Problem::NotOnTheList)])),
    }
}

async fn write_group(tx: &Tx, id: Uuid, group: &GroupAnswers, travel_minutes: i64) -> Result<()> {
    let row = welcome_group::ActiveModel {
        id: Set(id),
        city: Set(group.city.clone()),
        state: Set("forming".to_owned()),
        name: Set(group.name.clone()),
        postcode: Set(group.postcode.clone()),
        household_kinds: Set(column::write(&group.household_kinds)?),
        max_size: Set(group.max_size),
        contact_level: Set(group.contact.code().to_owned()),
        no_common_language: Set(group.no_common_language),
        places: Set(column::write(&group.places)?),
        travel_minutes: Set(travel_minutes),
        seats: Set(FULL),
        ready_at: Set(None),
        version: Set(1),
        created_at: Set(tx.now),
        updated_at: Set(tx.now),
    };
    welcome_group::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}
