//! T-SESSION: which sessions live, and when they stop. The own account's settings.

use crate::both;
use domain::account::{AccountSettings, Home, MonthNames};
use domain::form::Problem;
use domain::language::Language;
use domain::word::AddressForm;
use programme::clock::{DAY, HOUR, MINUTE};
use programme::sign_in::{self, Tried};
use programme::{Error, account};

const SARA: &str = "sara@example.org";

async fn sign_in_again(world: &crate::support::World, name: &str, shared: bool) -> String {
    let browser = world.browser(name).await.visitor();
    world.clock.advance(6 * MINUTE);
    sign_in::ask(&browser, SARA, Language::Dutch)
        .await
        .expect("asked");
    let code = world.code_for(SARA).await;
    let tried = sign_in::with_code(&browser, &code, shared).await.expect("tried");
    let Tried::In(opened) = tried else {
        panic!("{tried:?}")
    };
    opened.token
}

both! {
    async fn signing_out_ends_this_session_and_no_other(world: World) {
        let first = world.token_of(SARA).await;
        let second = sign_in_again(&world, "two", false).await;
        let me = world.with_session(&second).await.signed_in().expect("signed in");
        account::sign_out(&me).await.expect("out");
        assert!(!world.with_session(&second).await.is_signed_in());
        assert!(world.with_session(&first).await.is_signed_in());
        assert!(matches!(account::sign_out(&me).await, Err(Error::SignInNeeded)));
    }
}

both! {
    async fn ending_all_others_leaves_only_this_one(world: World) {
        let mut tokens = vec![world.token_of(SARA).await];
        for n in 0..3 {
            tokens.push(sign_in_again(&world, &format!("browser{n}"), false).await);
        }
        let mine = tokens.pop().expect("four");
        let before = world.with_session(&tokens[0]).await.signed_in().expect("signed in");
        let me = world.with_session(&mine).await.signed_in().expect("signed in");
        account::end_others(&me).await.expect("ended");
        for token in &tokens {
            assert!(!world.with_session(token).await.is_signed_in());
        }
        assert!(world.with_session(&mine).await.is_signed_in());
        let sessions = account::view(&me).await.expect("view").sessions;
        assert_eq!((sessions.len(), sessions[0].this), (1, true));
        let late = account::end_others(&before).await;
        assert!(matches!(late, Err(Error::SignInNeeded)), "a request under way writes nothing more: {late:?}");
    }
}

both! {
    async fn the_sixth_session_ends_the_oldest(world: World) {
        let first = world.token_of(SARA).await;
        let mut last = String::new();
        for n in 0..5 {
            last = sign_in_again(&world, &format!("browser{n}"), false).await;
        }
        assert!(!world.with_session(&first).await.is_signed_in());
        let me = world.with_session(&last).await.signed_in().expect("signed in");
        assert_eq!(account::view(&me).await.expect("view").sessions.len(), 5);
    }
}

both! {
    async fn a_shared_device_is_left_after_an_hour_idle_or_twelve_in_all(world: World) {
        world.token_of(SARA).await;
        let shared = sign_in_again(&world, "library", true).await;
        for _ in 0..12 {
            world.clock.advance(59 * MINUTE);
            assert!(world.with_session(&shared).await.is_signed_in());
        }
        world.clock.advance(15 * MINUTE);
        assert!(!world.with_session(&shared).await.is_signed_in(), "twelve hours are over");
        let again = sign_in_again(&world, "library", true).await;
        world.clock.advance(61 * MINUTE);
        assert!(!world.with_session(&again).await.is_signed_in(), "an hour idle");
    }
}

both! {
    async fn an_own_device_lasts_a_week_idle_and_thirty_days_in_all(world: World) {
        let token = world.token_of(SARA).await;
        for _ in 0..4 {
            world.clock.advance(7 * DAY - HOUR);
            assert!(world.with_session(&token).await.is_signed_in());
        }
        world.clock.advance(3 * DAY);
        assert!(!world.with_session(&token).await.is_signed_in());
        let idle = sign_in_again(&world, "home", false).await;
        world.clock.advance(7 * DAY + MINUTE);
        assert!(!world.with_session(&idle).await.is_signed_in());
    }
}

both! {
    async fn nobody_ends_the_session_of_another(world: World) {
        let sara = world.token_of(SARA).await;
        let me = world.with_session(&sara).await.signed_in().expect("signed in");
        let id = account::view(&me).await.expect("view").sessions[0].id;
        let other = world.person("other@example.org").await.signed_in().expect("signed in");
        assert!(matches!(account::end_session(&other, id).await, Err(Error::NotFound)));
        assert!(world.with_session(&sara).await.is_signed_in());
        account::end_session(&me, id).await.expect("her own");
        assert!(!world.with_session(&sara).await.is_signed_in());
    }
}

both! {
    async fn a_new_address_is_proved_first_and_ends_every_other_session(world: World) {
        let mut old = vec![world.token_of(SARA).await];
        old.push(sign_in_again(&world, "two", false).await);
        let me = world.with_session(&old[1]).await.signed_in().expect("signed in");
        account::ask_change(&me, "new@example.org").await.expect("asked");
        let code = world.code_for("new@example.org").await;
        let wrong = account::change_email(&me, "new@example.org", "00000000").await;
        assert!(matches!(&wrong, Err(Error::Refused(m)) if m[0].problem == Problem::Wrong), "{wrong:?}");
        let elsewhere = account::change_email(&me, "other@example.org", &code).await;
        assert!(matches!(elsewhere, Err(Error::Dead)), "{elsewhere:?}");
        let token = account::change_email(&me, "new@example.org", &code).await.expect("changed");
        for dead in &old {
            assert!(!world.with_session(dead).await.is_signed_in());
        }
        let now = world.with_session(&token).await.signed_in().expect("signed in");
        assert_eq!(account::view(&now).await.expect("view").email.as_deref(), Some("new@example.org"));
        assert!(world.mail_to(SARA).await.is_some_and(|m| m.kind == programme::mail::Kind::Notice));
    }
}

both! {
    async fn an_address_of_somebody_else_gets_no_mail_and_cannot_be_taken(world: World) {
        let me = world.person(SARA).await.signed_in().expect("signed in");
        world.person("other@example.org").await;
        world.clock.advance(20 * MINUTE);
        account::ask_change(&me, "other@example.org").await.expect("the same answer");
        let newest = world.mail_to("other@example.org").await;
        assert!(newest.is_none(), "only the mail of joining was sent, and it has expired");
    }
}

both! {
    async fn settings_are_the_persons_own(world: World) {
        let access = world.person(SARA).await;
        let me = access.signed_in().expect("signed in");
        let new = AccountSettings {
            language: Language::Arabic,
            address_form: AddressForm::Feminine,
            month_names: MonthNames::Nile,
        };
        account::set(&me, new).await.expect("set");
        let view = account::view(&me).await.expect("view");
        let read = AccountSettings {
            language: view.language,
            address_form: view.address_form,
            month_names: view.month_names,
        };
        assert_eq!(read, new);
        assert_eq!(account::home(&access).await.expect("home"), Home::Nothing);
    }
}
