//! Jobs: a claim holds for a minute; who renews it keeps it, who does not loses it, and what they bring late counts no
//! more.

use crate::both;
use crate::scene::Scene;
use programme::clock::MINUTE;
use programme::{job, round};

both! {
    async fn a_renewed_claim_is_kept_and_a_forgotten_one_goes_to_another(world: World) {
        let scene = Scene::new(world).await;
        scene.household("Samira").await;
        scene.group("Laak").await;
        round::start(&scene.team().await, String::new()).await.expect("a round");
        let (system, clock) = (scene.world.programme.system("test"), scene.world.clock.clone());
        let wait = |milliseconds| clock.advance(milliseconds);
        let first = job::claim(&system, "one").await.expect("claims").expect("the round");
        for _ in 0..4 {
            wait(MINUTE / 2);
            assert!(job::claim(&system, "two").await.expect("claims").is_none(), "it is at work");
            assert!(job::renew(&system, &first).await.expect("renews"));
        }
        wait(MINUTE + 1);
        let second = job::claim(&system, "two").await.expect("claims").expect("the same again");
        assert_eq!(first.id, second.id);
        assert!(!job::renew(&system, &first).await.expect("asks"), "another has it");
        job::finish(&system, first, true).await.expect("says so");
        wait(MINUTE + 1);
        assert!(job::claim(&system, "three").await.expect("claims").is_some(), "the late result did not count");
    }
}
