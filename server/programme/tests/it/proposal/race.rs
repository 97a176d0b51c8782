//! Many at once: exactly one year begins, whatever the order. And proof that the unique index has a part in it.

use super::one_of;
use crate::both;
use crate::scene::Scene;
use domain::proposal::{DeclineForm, Turn};
use domain::round::ApproveForm;
use programme::{Error, proposal, round};
use sea_orm::{ConnectionTrait, DatabaseConnection, EntityTrait, Statement};
use std::sync::Arc;
use tokio::sync::Barrier;
use uuid::Uuid;

/// So many clients at once.
const CLIENTS: usize = 32;
/// Rounds of the race for a year.
const YEARS: usize = 200;
/// Rounds of the other races.
const ROUNDS: usize = 10;

/// What must never be: the number of violations found.
async fn violations(rows: &DatabaseConnection) -> i64 {
    let mut sum = 0;
    for party in ["household_id", "group_id"] {
        sum += count(rows, &format!("SELECT count(*) FROM (SELECT {party} FROM pairing WHERE ended_at IS NULL GROUP BY {party} HAVING count(*) > 1) AS twice")).await;
        sum += count(rows, &format!("SELECT count(*) FROM (SELECT {party} FROM proposal WHERE state IN ('offered', 'accepted_by_household', 'accepted_by_group') GROUP BY {party} HAVING count(*) > 1) AS twice")).await;
    }
    sum += count(rows, "SELECT count(*) FROM proposal p WHERE p.state = 'paired' AND NOT EXISTS (SELECT 1 FROM pairing y WHERE y.proposal_id = p.id)").await;
    sum += count(
        rows,
        "SELECT count(*) FROM pairing y JOIN proposal p ON p.id = y.proposal_id WHERE p.state <> 'paired'",
    )
    .await;
    sum += count(rows, "SELECT count(*) FROM pairing y JOIN household h ON h.id = y.household_id WHERE y.ended_at IS NULL AND h.state <> 'paired'").await;
    sum += count(rows, "SELECT count(*) FROM pairing y JOIN welcome_group g ON g.id = y.group_id WHERE y.ended_at IS NULL AND g.state <> 'paired'").await;
    sum
}

async fn count(rows: &DatabaseConnection, sql: &str) -> i64 {
    let statement = Statement::from_string(rows.get_database_backend(), sql);
    let row = rows
        .query_one_raw(statement)
        .await
        .expect("counts")
        .expect("a row");
    row.try_get_by_index::<i64>(0).expect("a number")
}

/// Runs 32 tasks from one starting gun.
async fn at_once<T, F, Fut>(work: F) -> Vec<T>
where
    F: Fn(usize) -> Fut,
    Fut: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    let gun = Arc::new(Barrier::new(CLIENTS));
    let tasks: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let (gun, task) = (Arc::clone(&gun), work(number));
            tokio::spawn(async move {
                gun.wait().await;
                task.await
            })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.expect("a client"));
    }
    results
}

/// Four of the group have said yes; then she and the fifth both press yes, each sixteen times at once.
async fn second_yes(scene: &Scene, name: &str) {
    let (her, five) = (scene.household(name).await, scene.group(name).await);
    let (id, group) = scene.offered(&her).await;
    assert_eq!(group, five.id);
    for number in 0..4 {
        proposal::accept_as_member(&one_of(&five, number).await, id)
            .await
            .expect("yes");
    }
    let results = at_once(|number| {
        let (her, fifth) = (her.access.clone(), five.members[4].clone());
        async move {
            if number % 2 == 0 {
                proposal::accept(&her.newcomer().await.expect("she"), id).await
            } else {
                proposal::accept_as_member(&fifth.member().await.expect("member"), id).await
            }
        }
    })
    .await;
    for result in &results {
        assert!(
            matches!(result, Ok(_) | Err(Error::Changed | Error::Unavailable)),
            "{result:?}"
        );
    }
    assert!(results.iter().any(|r| matches!(r, Ok(Turn::Paired))));
    assert_eq!(violations(&scene.rows).await, 0);
    let years = entity::pairing::Entity::find()
        .all(&scene.rows)
        .await
        .expect("years");
    assert_eq!(years.iter().filter(|y| y.household_id == her.id).count(), 1);
    close(scene).await;
}

async fn close(scene: &Scene) {
    let team = scene.team().await;
    for earlier in round::pool(&team).await.expect("pool").earlier {
        let _ = round::close(&team, earlier.id).await;
    }
    scene.days(1);
    // Who is free again must not take part in the next one.
    for table in ["household", "welcome_group"] {
        let away = format!("UPDATE {table} SET state = 'paused' WHERE state = 'ready'");
        scene.rows.execute_unprepared(&away).await.expect("away");
    }
}

both! {
    async fn thirty_two_second_yeses_begin_one_year(world: World) {
        let scene = Scene::new(world).await;
        for number in 0..YEARS {
            second_yes(&scene, &format!("N{number}")).await;
        }
    }
}

both! {
    async fn of_two_groups_for_one_household_one_is_offered(world: World) {
        let scene = Scene::new(world).await;
        for number in 0..ROUNDS {
            let her = scene.household(&format!("N{number}")).await;
            let (one, other) = (scene.group("one").await, scene.group("other").await);
            let view = scene.round().await;
            let first = view.pairs.iter().find(|p| p.household.0.0 == her.id).expect("a pair");
            let free = if first.group.0.0 == one.id { other.id } else { one.id };
            let second = twin(&scene, first.id.0, free).await;
            let (team, id) = (scene.team.clone(), view.id);
            let results = at_once(|number| {
                let (team, proposal) = (team.clone(), if number % 2 == 0 { first.id } else { second });
                async move {
                    let team = team.coordinator(None).await.expect("coordinator");
                    round::approve(&team, id, ApproveForm::One { proposal, looked: false }).await
                }
            })
            .await;
            assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1, "{results:?}");
            assert_eq!(violations(&scene.rows).await, 0);
            let open = round::pool(&team.coordinator(None).await.expect("coordinator")).await.expect("pool");
            assert_eq!(open.households, 0);
            close(&scene).await;
        }
    }
}

/// A second draft for the same household with another group, as no use case would write it.
async fn twin(scene: &Scene, first: Uuid, group: Uuid) -> domain::id::ProposalId {
    let row = entity::proposal::Entity::find_by_id(first)
        .one(&scene.rows)
        .await
        .expect("row")
        .expect("row");
    let twin = entity::proposal::Model {
        id: Uuid::new_v4(),
        group_id: group,
        ..row
    };
    let id = twin.id;
    let active: entity::proposal::ActiveModel = twin.into();
    let active = sea_orm::ActiveModelTrait::reset_all(active);
    entity::proposal::Entity::insert(active)
        .exec_without_returning(&scene.rows)
        .await
        .expect("a twin");
    domain::id::ProposalId(id)
}

both! {
    async fn yes_and_no_at_once_end_in_one_of_both(world: World) {
        let scene = Scene::new(world).await;
        for number in 0..ROUNDS {
            let name = format!("N{number}");
            let (her, five) = (scene.household(&name).await, scene.group(&name).await);
            let (id, _) = scene.offered(&her).await;
            for number in 0..5 {
                proposal::accept_as_member(&one_of(&five, number).await, id).await.expect("yes");
            }
            let results = at_once(|number| {
                let her = her.access.clone();
                async move {
                    let her = her.newcomer().await.expect("she");
                    if number % 2 == 0 {
                        proposal::accept(&her, id).await.map(|_| "yes")
                    } else {
                        proposal::decline(&her, DeclineForm { proposal: id, reason: None }).await.map(|()| "no")
                    }
                }
            })
            .await;
            let said: std::collections::BTreeSet<_> = results.into_iter().flatten().collect();
            assert_eq!(said.len(), 1, "either a year or an end, never both: {said:?}");
            assert_eq!(violations(&scene.rows).await, 0);
            close(&scene).await;
        }
    }
}

/// Clients that look first and write then, with no lock and no condition: what the index alone has to stop.
async fn careless_clients(scene: &Scene) -> usize {
    let (her, five) = (scene.household("Samira").await, scene.group("Laak").await);
    let (id, _) = scene.offered(&her).await;
    let rows = scene.rows.clone();
    let results = at_once(|_| {
        let (rows, her, group) = (rows.clone(), her.id, five.id);
        async move {
            let none = entity::pairing::Entity::find()
                .one(&rows)
                .await
                .expect("reads")
                .is_none();
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
            if !none {
                return false;
            }
            let year = entity::pairing::Model {
                id: Uuid::new_v4(),
                proposal_id: id.0,
                city: "the-hague".to_owned(),
                household_id: her,
                group_id: group,
                state: "starting".to_owned(),
                day_zero: "2026-11-24".to_owned(),
                first_meeting_at: None,
                ended_at: None,
                ended_by: None,
                version: 1,
                created_at: 1,
            };
            let active: entity::pairing::ActiveModel = year.into();
            let active = sea_orm::ActiveModelTrait::reset_all(active);
            entity::pairing::Entity::insert(active)
                .exec_without_returning(&rows)
                .await
                .is_ok()
        }
    })
    .await;
    results.into_iter().filter(|won| *won).count()
}

both! {
    async fn the_unique_index_stops_even_careless_clients(world: World) {
        let scene = Scene::new(world).await;
        assert_eq!(careless_clients(&scene).await, 1);
    }
}

both! {
    async fn without_the_unique_index_the_check_finds_violations(world: World) {
        let scene = Scene::new(world).await;
        for index in ["uq_pairing_proposal", "uq_pairing_household", "uq_pairing_group"] {
            scene.rows.execute_unprepared(&format!("DROP INDEX {index}")).await.expect("dropped");
        }
        let winners = careless_clients(&scene).await;
        assert!(winners > 1, "the race is real: {winners}");
        assert!(violations(&scene.rows).await > 0, "and the check sees it");
    }
}
