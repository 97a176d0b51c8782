//! Roles: given and ended by an admin with a fresh second factor; over at once; every act in the audit chain.

use crate::both;
use domain::account::GiveRole;
use domain::form::{Mistake, Problem};
use domain::language::Language;
use domain::word::{Role, Spoken};
use programme::clock::MINUTE;
use programme::{Error, audit, role};
use sea_orm::ConnectionTrait;

fn coordinator(email: &str) -> GiveRole {
    GiveRole {
        email: email.to_owned(),
        role: Role::Coordinator,
        city: Some("the-hague".to_owned()),
        spoken: vec![Spoken::Arabic],
    }
}

both! {
    async fn an_ended_role_is_over_at_the_next_request_and_within_the_running_one(world: World) {
        world.cities().await;
        let admin = world.staff(Role::Admin, None, "ada").await.admin().await.expect("admin");
        let (token, _) = world.staff_token(Role::Coordinator, Some("the-hague"), "noor").await;
        let before = world.with_session(&token).await.coordinator(None).await.expect("coordinator");
        let listed = role::list(&admin).await.expect("lists");
        let row = listed.iter().find(|r| r.role == Role::Coordinator).expect("her role");
        assert!(row.second && !row.own);
        role::end(&admin, row.id).await.expect("ended");
        let after = world.with_session(&token).await.coordinator(None).await.err();
        assert!(matches!(after, Some(Error::NotFound)), "{after:?}");
        let report = domain::id::ReportId(uuid::Uuid::nil());
        let late = programme::report::handle(&before, report, "done").await;
        assert!(matches!(late, Err(Error::NotFound)), "{late:?}");
        assert!(matches!(role::end(&admin, row.id).await, Err(Error::NotFound)));
    }
}

both! {
    async fn a_role_is_given_once_however_often_the_form_comes(world: World) {
        world.cities().await;
        let admin = world.staff(Role::Admin, None, "ada").await.admin().await.expect("admin");
        for _ in 0..3 {
            let given = role::give(&admin, coordinator("noor@team.example"), Language::Dutch, "key-1").await;
            given.expect("given");
        }
        let again = role::give(&admin, coordinator("noor@team.example"), Language::Dutch, "key-2").await;
        assert!(matches!(again, Err(Error::Changed)), "{again:?}");
        let listed = role::list(&admin).await.expect("lists");
        assert_eq!(listed.iter().filter(|r| r.role == Role::Coordinator).count(), 1);
    }
}

both! {
    async fn roles_ask_for_a_fresh_second_factor(world: World) {
        world.cities().await;
        let (token, _) = world.staff_token(Role::Admin, None, "ada").await;
        world.clock.advance(6 * MINUTE);
        let admin = world.with_session(&token).await.admin().await.expect("admin");
        let given = role::give(&admin, coordinator("noor@team.example"), Language::Dutch, "k").await;
        assert!(matches!(given, Err(Error::StepUpNeeded)), "{given:?}");
        let own = role::list(&admin).await.expect("lists")[0].id;
        assert!(matches!(role::end(&admin, own).await, Err(Error::StepUpNeeded)));
    }
}

both! {
    async fn nobody_ends_the_own_role_and_a_coordinator_needs_a_real_city(world: World) {
        world.cities().await;
        let admin = world.staff(Role::Admin, None, "ada").await.admin().await.expect("admin");
        let own = role::list(&admin).await.expect("lists")[0].id;
        let refused = role::end(&admin, own).await;
        assert!(matches!(&refused, Err(Error::Refused(m)) if m == &[Mistake::new("role", Problem::Taken)]), "{refused:?}");
        let nowhere = GiveRole { city: Some("atlantis".to_owned()), ..coordinator("noor@team.example") };
        let refused = role::give(&admin, nowhere, Language::Dutch, "k").await;
        assert!(matches!(&refused, Err(Error::Refused(m)) if m[0].field == "city"), "{refused:?}");
    }
}

both! {
    async fn every_act_has_its_row_and_a_planted_change_is_found(world: World) {
        world.cities().await;
        let system = world.programme.system("test");
        let admin = world.staff(Role::Admin, None, "ada").await.admin().await.expect("admin");
        role::give(&admin, coordinator("noor@team.example"), Language::Dutch, "k").await.expect("given");
        let raw = world.raw().await;
        let acts = acts(&raw).await;
        for wanted in ["account.create", "role.give", "session.open", "second_factor.set_up"] {
            assert!(acts.iter().any(|a| a == wanted), "{wanted} is missing in {acts:?}");
        }
        assert_eq!(audit::verify(&system).await.expect("walks"), Ok(acts.len() as u64));
        let refused = raw.execute_unprepared("UPDATE audit SET act = 'role.end' WHERE act = 'role.give'").await;
        assert!(refused.is_err(), "the database itself refuses");
        plant(&world, &raw).await;
        let found = audit::verify(&system).await.expect("walks");
        assert!(matches!(found, Err(seq) if seq > 0), "{found:?}");
    }
}

async fn acts(raw: &sea_orm::DatabaseConnection) -> Vec<String> {
    use sea_orm::EntityTrait;
    let rows = entity::audit::Entity::find().all(raw).await.expect("reads");
    rows.into_iter().map(|r| r.act).collect()
}

/// As somebody with the rights of the database's owner would.
async fn plant(world: &crate::support::World, raw: &sea_orm::DatabaseConnection) {
    let triggers = match world.kind {
        crate::support::Kind::Sqlite => {
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
        }
        crate::support::Kind::Postgres => {
            "SELECT tgname::text FROM pg_trigger WHERE tgrelid = 'audit'::regclass AND NOT tgisinternal"
        }
    };
    let statement = sea_orm::Statement::from_string(raw.get_database_backend(), triggers);
    for row in raw.query_all_raw(statement).await.expect("reads") {
        let name: String = row.try_get_by_index(0).expect("a name");
        let on = if world.kind == crate::support::Kind::Postgres {
            " ON audit"
        } else {
            ""
        };
        raw.execute_unprepared(&format!("DROP TRIGGER {name}{on}"))
            .await
            .expect("dropped");
    }
    let change = "UPDATE audit SET act = 'role.end' WHERE act = 'role.give'";
    raw.execute_unprepared(change).await.expect("planted");
}
