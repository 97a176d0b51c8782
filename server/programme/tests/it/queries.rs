//! No query per row: a list asks as many statements for nine people as for two.

use crate::both;
use crate::scene::Scene;
use crate::support::World;
use domain::id::RoundId;
use domain::language::Language;
use domain::report::ReportForm;
use domain::word::Role;
use programme::{city, group, outbox, proposal, report, research, role, round, team};
use std::collections::BTreeMap;

/// Pairs that have been asked, as many households and groups that wait, a report each; a round over those who wait.
async fn grow(scene: &Scene, names: &[&str]) -> RoundId {
    for name in names {
        let her = scene.household(&format!("{name} asked")).await;
        scene.group(&format!("{name} asked")).await;
        // A city may begin a few rounds an hour.
        scene.world.clock.advance(programme::clock::HOUR);
        let (id, _) = scene.offered(&her).await;
        proposal::accept(&her.access.newcomer().await.expect("she"), id)
            .await
            .expect("yes");
    }
    for name in names {
        scene.household(&format!("{name} waits")).await;
        scene.group(&format!("{name} waits")).await;
        let visitor = scene.world.browser(name).await.visitor();
        let told = ReportForm {
            city: Some("the-hague".to_owned()),
            body: format!("Something is not right, says {name} (invented)."),
            reply_to: None,
        };
        report::tell(&visitor, told, Language::English, name)
            .await
            .expect("told");
    }
    scene.world.clock.advance(programme::clock::HOUR);
    scene.round().await.id
}

/// How many statements each list asks, proof and audit row included.
async fn counts(scene: &Scene, last: RoundId) -> BTreeMap<&'static str, usize> {
    let (team, world) = (&scene.team, &scene.world);
    let admin = world.staff(Role::Admin, None, &format!("admin-{}", last.0)).await;
    let researcher = world
        .staff(Role::Researcher, None, &format!("researcher-{}", last.0))
        .await;
    let mut counts = BTreeMap::new();
    macro_rules! count {
        ($name:literal, $read:expr) => {
            world.statements();
            let read = $read;
            read.expect($name);
            counts.insert($name, world.statements().len());
        };
    }
    let city = Some("the-hague");
    count!(
        "worklist",
        team::worklist(&team.coordinator(city).await.expect("team")).await
    );
    count!(
        "households",
        team::households(&team.coordinator(city).await.expect("team"), None).await
    );
    count!(
        "groups",
        team::groups(&team.coordinator(city).await.expect("team"), None).await
    );
    count!(
        "pool",
        round::pool(&team.coordinator(city).await.expect("team")).await
    );
    count!(
        "round",
        round::view(&team.coordinator(city).await.expect("team"), last).await
    );
    count!(
        "what if",
        round::what_if(&team.coordinator(city).await.expect("team"), last, None).await
    );
    count!(
        "reports",
        report::list(&team.coordinator(city).await.expect("team")).await
    );
    count!(
        "outbox",
        outbox::list(&outbox::door(team, false, city).await.expect("door")).await
    );
    count!("roles", role::list(&admin.admin().await.expect("admin")).await);
    count!(
        "cities",
        city::list_all(&admin.admin().await.expect("admin")).await
    );
    count!(
        "cohort",
        research::cohort(&researcher.researcher().await.expect("researcher")).await
    );
    counts
}

both! {
    async fn a_list_asks_no_more_for_nine_than_for_two(world: World) {
        let scene = Scene::new(world).await;
        let last = grow(&scene, &["Ada", "Bea"]).await;
        let two = counts(&scene, last).await;
        round::cancel(&scene.team().await, last).await.expect("put aside");
        let last = grow(&scene, &["Cleo", "Dina", "Eva", "Fatma", "Gul", "Hala", "Ines"]).await;
        let nine = counts(&scene, last).await;
        println!("statements: {nine:?}");
        assert!(two.values().all(|count| *count > 1), "each was counted: {two:?}");
        assert_eq!(two, nine);
    }
}

/// The seats of a group are five at most; what is counted is one member against five.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_seats_of_five_ask_no_more_than_those_of_one() {
    let world = World::new(crate::support::Kind::Sqlite).await;
    world.cities().await;
    let mut asked = Vec::new();
    for count in [1, 5] {
        let people = world.group_of(count, &format!("seats{count}")).await;
        world.statements();
        let who = people[0].member().await.expect("a member");
        group::seats(&who).await.expect("seats");
        asked.push(world.statements().len());
    }
    assert!(asked[0] > 2 && asked[0] == asked[1], "{asked:?}");
}
