//! What a researcher sees: counts of those who agreed, and only while they agree.

use crate::both;
use crate::scene::{Her, Scene};
use domain::language::Language;
use domain::research::Count;
use domain::word::{Purpose, Role};
use programme::{Access, household, research};

async fn agree(her: &Her) {
    let who = her.access.newcomer().await.expect("a newcomer");
    household::give_consent(&who, Purpose::Research, "words".to_owned(), Language::Arabic)
        .await
        .expect("given");
}

async fn counted(rita: &Access) -> Count {
    let who = rita.researcher().await.expect("a researcher");
    let view = research::cohort(&who).await.expect("counts");
    let hague = view.rows.iter().find(|row| row.city.en == "The Hague");
    hague.expect("the city is there").agreed
}

both! {
    async fn ten_who_agreed_are_a_number_and_one_taken_back_hides_it(world: World) {
        let scene = Scene::new(world).await;
        let rita = scene.world.staff(Role::Researcher, None, "rita").await;
        let mut all = Vec::new();
        for number in 0..12 {
            all.push(scene.household(&format!("Test {number}")).await);
        }
        for her in &all[..9] {
            agree(her).await;
        }
        assert_eq!(counted(&rita).await, Count::Few, "nine agreed, twelve are there");
        agree(&all[9]).await;
        assert_eq!(counted(&rita).await, Count::About(10));
        let who = all[0].access.newcomer().await.expect("a newcomer");
        household::take_back(&who, Purpose::Research).await.expect("taken back");
        assert_eq!(counted(&rita).await, Count::Few);
    }
}
