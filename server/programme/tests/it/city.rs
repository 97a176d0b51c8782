//! Cities: there from the first start, changed by an admin, never by a second start.

use crate::both;
use domain::account::SetCity;
use domain::language::Language;
use domain::state::CityState;
use domain::word::Role;
use programme::{Error, city};
use sea_orm::ConnectionTrait;

both! {
    async fn the_cities_are_there_once_and_keep_what_an_admin_set(world: World) {
        world.cities().await;
        let visitor = world.browser("sara").await.visitor();
        let names: Vec<String> =
            city::list(&visitor).await.expect("lists").iter().map(|c| c.name.of(Language::Dutch).to_owned()).collect();
        assert_eq!(names, ["Den Haag", "Almere", "Haarlem", "Rotterdam"]);
        let admin = world.staff(Role::Admin, None, "ada").await.admin().await.expect("admin");
        let set = SetCity {
            state: CityState::Open,
            contact_name: "Mia".to_owned(),
            contact_phone: "+31701234567".to_owned(),
        };
        city::set(&admin, "almere", set).await.expect("set");
        world.cities().await;
        let listed = city::list(&visitor).await.expect("lists");
        assert_eq!((listed[1].state, listed[1].contact_name.as_str()), (CityState::Open, "Mia"));
    }
}

both! {
    async fn a_closed_city_is_shown_to_admins_alone(world: World) {
        world.cities().await;
        world.set_city("haarlem", CityState::Closed).await;
        let visitor = world.browser("sara").await.visitor();
        let listed = city::list(&visitor).await.expect("lists");
        assert!(listed.iter().all(|c| c.slug != "haarlem"));
        let admin = world.staff(Role::Admin, None, "ada").await.admin().await.expect("admin");
        let every = city::list_all(&admin).await.expect("lists");
        assert!(every.iter().any(|c| c.slug == "haarlem" && c.state == CityState::Closed));
        let set = SetCity { state: CityState::Paused, contact_name: String::new(), contact_phone: String::new() };
        assert!(matches!(city::set(&admin, "atlantis", set).await, Err(Error::NotFound)));
    }
}

both! {
    async fn what_every_page_needs_is_remembered_and_never_outlives_a_change(world: World) {
        world.cities().await;
        let visitor = world.browser("sara").await.visitor();
        let admin = world.staff(Role::Admin, None, "ada").await.admin().await.expect("admin");
        for name in ["Mia", "Joris"] {
            city::list(&visitor).await.expect("lists");
            let set = SetCity {
                state: CityState::Open,
                contact_name: name.to_owned(),
                contact_phone: "+31701234567".to_owned(),
            };
            city::set(&admin, "almere", set).await.expect("set");
            let at_once = city::list(&visitor).await.expect("lists");
            assert_eq!(at_once[1].contact_name, name, "this server's own change");
        }
        // The least of three: a second may pass between two looks on a machine that is busy.
        let mut asked = usize::MAX;
        for _ in 0..3 {
            world.statements();
            city::list(&visitor).await.expect("lists");
            asked = asked.min(world.statements().len());
        }
        assert_eq!(asked, 0, "out of memory, not out of the database");
        // Behind the programme's back, as another server on the same database would.
        let other = world.raw().await;
        other
            .execute_unprepared("UPDATE city SET contact_name = 'Sanne' WHERE slug = 'almere'")
            .await
            .expect("changed");
        tokio::time::sleep(std::time::Duration::from_millis(1_050)).await;
        let later = city::list(&visitor).await.expect("lists");
        assert_eq!(later[1].contact_name, "Sanne", "another server's change, after a second");
    }
}
