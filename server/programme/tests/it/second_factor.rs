//! T-MFA: the code alone mints no staff proof, each value of the app works once.

use crate::both;
use domain::account::Second;
use domain::language::Language;
use domain::word::Role;
use programme::clock::{HOUR, MINUTE, SECOND};
use programme::second_factor::{self, Proved};
use programme::{Error, account, sign_in};

both! {
    async fn a_link_alone_is_not_enough_for_staff(world: World) {
        world.cities().await;
        let system = world.programme.system("test");
        let user = account::UserAdd {
            role: Role::Coordinator,
            name: "Noor".to_owned(),
            email: None,
            city: Some("the-hague".to_owned()),
            language: Language::Dutch,
        };
        let link = account::user_add(&system, user).await.expect("added");
        let visitor = world.browser("noor").await.visitor();
        let opened = sign_in::with_link(&visitor, &link, false).await.expect("in");
        assert!(opened.staff);
        let access = world.with_session(&opened.token).await;
        let shut = access.coordinator(None).await.err();
        assert!(matches!(shut, Some(Error::SecondFactorNeeded)), "{shut:?}");
        let me = access.signed_in().expect("signed in");
        let view = second_factor::view(&me).await.expect("view");
        assert_eq!(view.second, Second::SetUp);
        let set_up = view.set_up.expect("key");
        assert!(set_up.address.starts_with("otpauth://totp/Samen%20Hier:"), "{}", set_up.address);
        assert!(matches!(second_factor::prove(&me, "000000x").await, Ok(Proved::NoCode(_))));
        let proved = second_factor::prove(&me, &world.digits(&set_up.key)).await.expect("tried");
        let Proved::Yes(token) = proved else { panic!("{proved:?}") };
        assert!(!world.with_session(&opened.token).await.is_signed_in(), "the old token is dead");
        let inside = world.with_session(&token).await;
        assert!(inside.coordinator(None).await.is_ok());
        assert!(matches!(inside.coordinator(Some("almere")).await.err(), Some(Error::NotFound)));
        let shown = second_factor::view(&inside.signed_in().expect("signed in")).await.expect("view");
        assert_eq!((shown.second, shown.set_up), (Second::Done, None), "the key is never shown again");
    }
}

both! {
    async fn a_value_is_refused_when_it_comes_again(world: World) {
        world.cities().await;
        let (token, key) = world.staff_token(Role::Coordinator, Some("the-hague"), "noor").await;
        let used = world.digits(&key);
        let me = world.with_session(&token).await.signed_in().expect("signed in");
        assert!(matches!(second_factor::prove(&me, &used).await, Ok(Proved::Used)));
        world.clock.advance(30 * SECOND);
        assert!(matches!(second_factor::prove(&me, &used).await, Ok(Proved::Used)), "still within the grace");
        let fresh = second_factor::prove(&me, &world.digits(&key)).await.expect("tried");
        assert!(matches!(fresh, Proved::Yes(_)), "{fresh:?}");
    }
}

both! {
    async fn signing_in_again_asks_for_the_app_and_keeps_its_key(world: World) {
        world.cities().await;
        let (_, key) = world.staff_token(Role::Coordinator, Some("the-hague"), "noor").await;
        let system = world.programme.system("test");
        let link = account::user_link(&system, "Noor@team.example").await.expect("link");
        let visitor = world.browser("elsewhere").await.visitor();
        let opened = sign_in::with_link(&visitor, &link, false).await.expect("in");
        let me = world.with_session(&opened.token).await.signed_in().expect("signed in");
        let view = second_factor::view(&me).await.expect("view");
        assert_eq!((view.second, view.set_up), (Second::Verify, None));
        world.clock.advance(30 * SECOND);
        let proved = second_factor::prove(&me, &world.digits(&key)).await.expect("tried");
        assert!(matches!(proved, Proved::Yes(_)), "{proved:?}");
    }
}

both! {
    async fn guessing_is_limited_even_when_the_last_guess_is_right(world: World) {
        world.cities().await;
        let (token, key) = world.staff_token(Role::Coordinator, Some("the-hague"), "noor").await;
        let me = world.with_session(&token).await.signed_in().expect("signed in");
        world.clock.advance(30 * SECOND);
        let right = world.digits(&key);
        let wrong = if right == "000000" { "000001" } else { "000000" };
        for _ in 0..9 {
            assert!(matches!(second_factor::prove(&me, wrong).await, Ok(Proved::Wrong)));
        }
        let late = second_factor::prove(&me, &right).await;
        assert!(matches!(late, Err(Error::TooOften { .. })), "{late:?}");
    }
}

both! {
    async fn staff_are_out_after_half_an_hour_idle_and_twelve_hours_in_all(world: World) {
        world.cities().await;
        let (token, _) = world.staff_token(Role::Coordinator, Some("the-hague"), "noor").await;
        world.clock.advance(29 * MINUTE);
        assert!(world.with_session(&token).await.is_signed_in());
        world.clock.advance(31 * MINUTE);
        assert!(!world.with_session(&token).await.is_signed_in());
        let (token, _) = world.staff_token(Role::Coordinator, Some("almere"), "bo").await;
        for _ in 0..24 {
            world.clock.advance(29 * MINUTE);
            assert!(world.with_session(&token).await.is_signed_in());
        }
        world.clock.advance(HOUR / 2);
        assert!(!world.with_session(&token).await.is_signed_in());
    }
}

both! {
    async fn who_has_no_role_needs_and_gets_no_second_factor(world: World) {
        let me = world.person("sara@example.org").await.signed_in().expect("signed in");
        assert_eq!(second_factor::view(&me).await.expect("view").second, Second::NotNeeded);
        assert!(matches!(second_factor::start(&me).await, Err(Error::NotFound)));
        assert!(matches!(second_factor::prove(&me, "123456").await, Err(Error::NotFound)));
    }
}
