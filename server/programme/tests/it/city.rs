//! Cities: there from the first start, changed by an admin, never by a second start.

use crate::both;
use domain::account::SetCity;
use domain::language::Language;
use domain::state::CityState;
use domain::word::Role;
use programme::{Error, city};

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
