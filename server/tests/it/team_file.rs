//! The file of a household says what comes next, and only where something does.

use crate::both;
use crate::support::people::key;
use crate::support::{Ask, World};
use domain::team::{HouseholdStep, Outcome, Subject};
use domain::word::{Channel, Role};
use programme::team;

both! {
    async fn only_who_can_be_marked_ready_is_said_to_be(kind: Kind) {
        let world = World::new(kind).await;
        world.cities().await;
        let router = world.router();
        let tariq = world.staff(Role::Coordinator, Some("the-hague"), "Tariq").await;
        let (her, team) = (world.household("Amina", "the-hague").await, world.team(&tariq).await);
        let says_ready = async || {
            let file = format!("/nl/team/household/{}", her.id);
            let page = Ask::get(&file).by(&tariq).of(&router).await;
            assert_eq!(page.status.as_u16(), 200);
            page.body.contains("Dit huishouden kan op")
        };
        assert!(!says_ready().await, "nobody has called yet");
        let subject = Subject::Household(her.id);
        team::log_attempt(&team, subject, Channel::Phone, Outcome::Reached, &key()).await.expect("called");
        team::confirm_eligible(&team, her.id).await.expect("eligible");
        team::step_household(&team, her.id, HouseholdStep::Intake).await.expect("intake");
        assert!(says_ready().await, "nothing is missing");
        team::step_household(&team, her.id, HouseholdStep::Ready).await.expect("ready");
        assert!(!says_ready().await, "she is ready already");
    }
}
