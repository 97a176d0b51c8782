//! People for the tests of rounds: households and groups that are ready, written as rows.

use crate::support::World;
use domain::id::{ProposalId, RoundId};
use domain::round::{ApproveForm, RoundView};
use entity::{account, city, clearance, consent, household, member, role, session, welcome_group};
use programme::{Access, Coordinator, Facts, job, round, work};
use sea_orm::{ActiveModelTrait, ConnectOptions, Database, DatabaseConnection, IntoActiveModel};
use uuid::Uuid;

/// A household with her session.
pub struct Her {
    pub id: Uuid,
    pub access: Access,
}

/// A group with its members' sessions.
pub struct Five {
    pub id: Uuid,
    pub members: Vec<Access>,
}

/// A world with an open city, a coordinator, and a way behind the use cases.
pub struct Scene {
    pub world: World,
    pub rows: DatabaseConnection,
    pub team: Access,
}

async fn put<M>(rows: &DatabaseConnection, model: M)
where
    M: sea_orm::ModelTrait
        + IntoActiveModel<<<M as sea_orm::ModelTrait>::Entity as sea_orm::EntityTrait>::ActiveModel>,
    <<M as sea_orm::ModelTrait>::Entity as sea_orm::EntityTrait>::ActiveModel:
        ActiveModelTrait<Entity = M::Entity> + sea_orm::ActiveModelBehavior + Send,
{
    let active = model.into_active_model().reset_all();
    <M::Entity as sea_orm::EntityTrait>::insert(active)
        .exec_without_returning(rows)
        .await
        .expect("a row");
}

impl Scene {
    pub async fn new(world: World) -> Self {
        let mut options = ConnectOptions::new(world.address.clone());
        options.max_connections(8);
        let rows = Database::connect(options).await.expect("rows");
        for (slug, state) in [("the-hague", "open"), ("haarlem", "starting")] {
            let (contact_name, contact_phone) = ("Tariq".to_owned(), "070 000 00 00".to_owned());
            let (slug, state) = (slug.to_owned(), state.to_owned());
            put(
                &rows,
                city::Model {
                    slug,
                    state,
                    contact_name,
                    contact_phone,
                    updated_at: 0,
                },
            )
            .await;
        }
        let team = coordinator(&world, &rows, "the-hague").await;
        Self { world, rows, team }
    }

    pub async fn coordinator_of(&self, city: &str) -> Access {
        coordinator(&self.world, &self.rows, city).await
    }

    pub async fn team(&self) -> Coordinator {
        self.team.coordinator(None).await.expect("a coordinator")
    }

    pub async fn household(&self, name: &str) -> Her {
        let (account, access) = person(&self.world, &self.rows, name, "one").await;
        let id = Uuid::new_v4();
        put(&self.rows, household_row(id, account, name)).await;
        let agreed = consent::Model {
            id: Uuid::new_v4(),
            household_id: id,
            purpose: "matching".to_owned(),
            text_version: "1".to_owned(),
            text_hash: String::new(),
            language: "ar".to_owned(),
            given_at: 1,
            withdrawn_at: None,
        };
        put(&self.rows, agreed).await;
        Her { id, access }
    }

    pub async fn group(&self, name: &str) -> Five {
        let id = Uuid::new_v4();
        put(&self.rows, group_row(id, name)).await;
        let mut members = Vec::new();
        for number in 0..5 {
            let (account, access) = person(&self.world, &self.rows, &format!("{name} {number}"), "one").await;
            let row = member_row(id, account, &format!("{name} {number}"), number);
            let member = row.id;
            put(&self.rows, row).await;
            let vog = clearance::Model {
                id: Uuid::new_v4(),
                member_id: member,
                kind: "vog".to_owned(),
                state: "shown_ok".to_owned(),
                valid_until: None,
                checked_by: None,
                at: 1,
            };
            put(&self.rows, vog).await;
            members.push(access);
        }
        Five { id, members }
    }

    /// Starts a round and runs its job.
    pub async fn round(&self) -> RoundView {
        let id = round::start(&self.team().await, String::new())
            .await
            .expect("a round starts");
        self.work().await;
        self.view(id).await
    }

    pub async fn view(&self, id: RoundId) -> RoundView {
        round::view(&self.team().await, id).await.expect("a view")
    }

    /// Runs every due job.
    pub async fn work(&self) {
        let system = self.world.programme.system("test");
        while let Some(claimed) = job::claim(&system, "test").await.expect("claims") {
            let done = work::run(&system, &claimed).await;
            assert!(done.is_ok(), "{}: {done:?}", claimed.kind);
            job::finish(&system, claimed, true).await.expect("finishes");
        }
    }

    /// A round of which everything is approved; the pair of this household.
    pub async fn offered(&self, her: &Her) -> (ProposalId, Uuid) {
        let round = self.round().await;
        let pair = round
            .pairs
            .iter()
            .find(|p| p.household.0.0 == her.id)
            .expect("she has a pair");
        let form = ApproveForm::One {
            proposal: pair.id,
            looked: false,
        };
        round::approve(&self.team().await, round.id, form)
            .await
            .expect("approved");
        (pair.id, pair.group.0.0)
    }

    pub fn days(&self, days: i64) {
        self.world.clock.advance(days * programme::clock::DAY);
    }
}

async fn coordinator(world: &World, rows: &DatabaseConnection, city: &str) -> Access {
    let (account, access) = person(world, rows, &format!("coordinator {city}"), "two").await;
    let given = role::Model {
        id: Uuid::new_v4(),
        account_id: account,
        kind: "coordinator".to_owned(),
        city: Some(city.to_owned()),
        spoken: "[]".to_owned(),
        granted_by: None,
        created_at: 1,
        ended_at: None,
    };
    put(rows, given).await;
    access
}

/// An account with a session that outlives the test.
async fn person(world: &World, rows: &DatabaseConnection, name: &str, assurance: &str) -> (Uuid, Access) {
    let account = Uuid::new_v4();
    let row = account::Model {
        id: account,
        email: Some(format!("{}@example.org", account.simple())),
        name: name.to_owned(),
        language: "nl".to_owned(),
        address_form: "neutral".to_owned(),
        month_names: "levant".to_owned(),
        auth_epoch: 0,
        demo: false,
        created_at: 1,
        seen_at: None,
        ended_at: None,
    };
    put(rows, row).await;
    let token = Uuid::new_v4().to_string();
    let live = session::Model {
        id: Uuid::new_v4(),
        token_hash: programme::secret::hash(&token),
        account_id: account,
        epoch: 0,
        // The demo's sessions do not idle out after half an hour: these tests move the clock by weeks.
        assurance: if assurance == "two" {
            "demo".to_owned()
        } else {
            assurance.to_owned()
        },
        device: "Test".to_owned(),
        shared_device: false,
        created_at: 1,
        // Seen "in a hundred years": never idle.
        seen_at: i64::MAX / 4,
        expires_at: i64::MAX / 2,
        step_up_at: None,
        ended_at: None,
    };
    put(rows, live).await;
    let facts = Facts {
        session: Some(token),
        ..Facts::default()
    };
    (account, world.programme.access(facts).await.expect("access"))
}

fn household_row(id: Uuid, account: Uuid, name: &str) -> household::Model {
    let now = programme::clock::Clock::now(&programme::clock::SystemClock);
    household::Model {
        id,
        account_id: account,
        city: "the-hague".to_owned(),
        state: "ready".to_owned(),
        name: name.to_owned(),
        say_name: None,
        contact_by: "phone".to_owned(),
        contact_times: "[]".to_owned(),
        phone: Some("+31612345678".to_owned()),
        filled_by: "self".to_owned(),
        eligible: "yes".to_owned(),
        postcode: "2525".to_owned(),
        kind: Some("with_children".to_owned()),
        size: 3,
        child_ages: r#"["4-11"]"#.to_owned(),
        age_band: Some("26-35".to_owned()),
        languages: r#"[{"language":"ar","level":"native"},{"language":"nl","level":"a2"}]"#.to_owned(),
        no_common_language: false,
        slots: "[2,5,16]".to_owned(),
        travel_minutes: 45,
        travel_by: "public_transport".to_owned(),
        goals: r#"["work","friends"]"#.to_owned(),
        interests: r#"["cooking","music"]"#.to_owned(),
        contact_level: "medium".to_owned(),
        company: "no_wish".to_owned(),
        hope: Some("SECRET-HOPE".to_owned()),
        class: 3,
        ready_at: Some(now),
        confirmed_at: Some(1),
        version: 1,
        created_at: 1,
        updated_at: 1,
        eligible_confirmed_at: Some(1),
    }
}

fn group_row(id: Uuid, name: &str) -> welcome_group::Model {
    let now = programme::clock::Clock::now(&programme::clock::SystemClock);
    welcome_group::Model {
        id,
        city: "the-hague".to_owned(),
        state: "ready".to_owned(),
        name: name.to_owned(),
        postcode: "2525".to_owned(),
        household_kinds: r#"["alone","couple","with_children"]"#.to_owned(),
        max_size: 6,
        contact_level: "much".to_owned(),
        no_common_language: false,
        places: "[]".to_owned(),
        travel_minutes: 45,
        seats: 5,
        ready_at: Some(now),
        version: 1,
        created_at: 1,
        updated_at: 1,
    }
}

fn member_row(group: Uuid, account: Uuid, name: &str, number: i64) -> member::Model {
    member::Model {
        id: Uuid::new_v4(),
        group_id: group,
        account_id: account,
        initiator: number == 0,
        state: "active".to_owned(),
        name: name.to_owned(),
        postcode: Some("2525".to_owned()),
        age_band: Some("36-50".to_owned()),
        languages: r#"[{"language":"nl","level":"native"}]"#.to_owned(),
        slots: "[2,5,16]".to_owned(),
        travel_minutes: 45,
        interests: r#"["cooking"]"#.to_owned(),
        likes: r#"["job_search","cook_eat"]"#.to_owned(),
        hours_month: 4,
        phone: None,
        experience: None,
        promised_at: Some(1),
        answered_at: Some(1),
        joined_at: number,
        confirmed_at: Some(1),
        ended_at: None,
        version: 1,
    }
}
