//! What stands round every page.

use crate::access::Access;
use crate::error::Result;
use crate::known::Known;
use domain::frame::{Area, FramePerson, FrameView, TeamContact};
use entity::{household, member, role, single};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

/// The frame for whoever is asking; a visitor costs no query.
///
/// # Errors
/// Database faults only.
pub async fn load(access: &Access) -> Result<FrameView> {
    let known = access.db.known().await?;
    let demo = known.demo;
    let Ok(who) = access.signed_in() else {
        return Ok(FrameView {
            person: None,
            contact: contact(&known, None),
            demo,
        });
    };
    let (areas, city, staff) = areas(access, who.account).await?;
    let needs_second_factor = staff && !who.assurance.enough_for_staff();
    let person = FramePerson {
        name: who.name().to_owned(),
        areas,
        needs_second_factor,
    };
    Ok(FrameView {
        person: Some(person),
        contact: contact(&known, city.as_deref()),
        demo,
    })
}

async fn areas(access: &Access, account: Uuid) -> Result<(Vec<Area>, Option<String>, bool)> {
    let (mut areas, mut city) = (Vec::new(), None);
    let db = access.db.read();
    if let Some(row) = household::Entity::find()
        .filter(household::Column::AccountId.eq(account))
        .one(db)
        .await?
    {
        areas.push(Area::Newcomer);
        city = Some(row.city);
    }
    let active = member::Entity::find()
        .filter(member::Column::AccountId.eq(account))
        .filter(member::Column::State.eq("active"))
        .filter(member::Column::EndedAt.is_null())
        .find_also_related(entity::welcome_group::Entity)
        .one(db)
        .await?;
    if let Some((_, group)) = active {
        areas.push(Area::Group);
        city = city.or(group.map(|g| g.city));
    }
    if let Some(row) = single::Entity::find()
        .filter(single::Column::AccountId.eq(account))
        .one(db)
        .await?
    {
        areas.push(Area::Alone);
        city = city.or(Some(row.city));
    }
    let roles = role::Entity::find()
        .filter(role::Column::AccountId.eq(account))
        .filter(role::Column::EndedAt.is_null())
        .all(db)
        .await?;
    for role in &roles {
        let area = match role.kind.as_str() {
            "coordinator" => Area::Team,
            "researcher" => Area::Research,
            _ => Area::Admin,
        };
        if !areas.contains(&area) {
            areas.push(area);
        }
    }
    Ok((areas, city, !roles.is_empty()))
}

/// The person of this city, or of the first city that names one.
fn contact(known: &Known, slug: Option<&str>) -> Option<TeamContact> {
    let named = || known.cities.iter().filter(|row| !row.contact_phone.is_empty());
    let row = match slug {
        Some(slug) => named().find(|row| row.slug == slug),
        None => named().find(|row| row.state == "open").or(named().next()),
    };
    row.map(|row| TeamContact {
        name: row.contact_name.clone(),
        phone: row.contact_phone.clone(),
    })
}
