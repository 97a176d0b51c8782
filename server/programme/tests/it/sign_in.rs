//! T-CODE, T-LINK and the limits: what opens a session, and all that does not.

use crate::both;
use crate::support::people::new_person;
use domain::form::Values;
use domain::language::Language;
use programme::clock::MINUTE;
use programme::sign_in::{self, Tried};
use programme::{Error, draft};

const SARA: &str = "sara@example.org";

fn another(code: &str) -> String {
    let first = if code.starts_with('0') { "1" } else { "0" };
    format!("{first}{}", &code[1..])
}

both! {
    async fn a_code_signs_in_once_and_may_be_pasted_with_its_space(world: World) {
        world.token_of(SARA).await;
        let browser = world.browser("two").await.visitor();
        sign_in::ask(&browser, " Sara@Example.org ".trim(), Language::Dutch).await.expect("asked");
        let code = world.code_for(SARA).await;
        let typed = format!("{} {}", &code[..4], &code[4..]);
        let tried = sign_in::with_code(&browser, &typed, false).await.expect("tried");
        assert!(matches!(&tried, Tried::In(opened) if !opened.new && !opened.staff), "{tried:?}");
        let again = sign_in::with_code(&browser, &code, false).await.expect("tried");
        assert!(matches!(again, Tried::Over), "{again:?}");
    }
}

both! {
    async fn the_sixth_try_fails_although_it_is_right(world: World) {
        world.token_of(SARA).await;
        let browser = world.browser("two").await.visitor();
        sign_in::ask(&browser, SARA, Language::Dutch).await.expect("asked");
        let code = world.code_for(SARA).await;
        for left in [4, 3, 2, 1, 0] {
            let tried = sign_in::with_code(&browser, &another(&code), false).await.expect("tried");
            assert!(matches!(tried, Tried::Wrong(n) if n == left), "{tried:?}");
        }
        let sixth = sign_in::with_code(&browser, &code, false).await.expect("tried");
        assert!(matches!(sixth, Tried::Over), "{sixth:?}");
    }
}

both! {
    async fn six_tries_at_once_are_six_tries(world: World) {
        world.token_of(SARA).await;
        let browser = world.browser("two").await;
        sign_in::ask(&browser.visitor(), SARA, Language::Dutch).await.expect("asked");
        let wrong = another(&world.code_for(SARA).await);
        let tries = (0..8).map(|_| {
            let (visitor, wrong) = (browser.visitor(), wrong.clone());
            tokio::spawn(async move { sign_in::with_code(&visitor, &wrong, false).await.expect("tried") })
        });
        let mut counted = 0;
        for task in tries.collect::<Vec<_>>() {
            counted += usize::from(matches!(task.await.expect("joins"), Tried::Wrong(_)));
        }
        assert_eq!(counted, 5);
    }
}

both! {
    async fn what_is_no_code_is_not_counted(world: World) {
        world.token_of(SARA).await;
        let browser = world.browser("two").await.visitor();
        sign_in::ask(&browser, SARA, Language::Dutch).await.expect("asked");
        for typed in ["", "1234", "abcdefgh"] {
            let tried = sign_in::with_code(&browser, typed, false).await.expect("tried");
            assert!(matches!(tried, Tried::NoCode(_)), "{tried:?}");
        }
        let pending = sign_in::pending(&browser).await.expect("reads").expect("waits");
        assert_eq!(pending.tries_left, 5);
    }
}

both! {
    async fn an_expired_code_does_not_work(world: World) {
        world.token_of(SARA).await;
        let browser = world.browser("two").await.visitor();
        sign_in::ask(&browser, SARA, Language::Dutch).await.expect("asked");
        let code = world.code_for(SARA).await;
        world.clock.advance(10 * MINUTE);
        let tried = sign_in::with_code(&browser, &code, false).await.expect("tried");
        assert!(matches!(tried, Tried::Over), "{tried:?}");
        assert_eq!(sign_in::pending(&browser).await.expect("reads"), None);
    }
}

both! {
    async fn a_code_works_only_in_the_browser_that_asked(world: World) {
        world.token_of(SARA).await;
        let (mine, other) = (world.browser("mine").await.visitor(), world.browser("other").await.visitor());
        sign_in::ask(&mine, SARA, Language::Dutch).await.expect("asked");
        let code = world.code_for(SARA).await;
        let stolen = sign_in::with_code(&other, &code, false).await.expect("tried");
        assert!(matches!(stolen, Tried::Over), "{stolen:?}");
        let own = sign_in::with_code(&mine, &code, false).await.expect("tried");
        assert!(matches!(own, Tried::In(_)), "{own:?}");
    }
}

both! {
    async fn looking_at_a_link_twenty_times_changes_nothing_and_the_button_works_once(world: World) {
        world.token_of(SARA).await;
        let asker = world.browser("asker").await.visitor();
        sign_in::ask(&asker, SARA, Language::Dutch).await.expect("asked");
        let path = world.mail_to(SARA).await.and_then(|m| m.link).expect("a link");
        let token = path.strip_prefix("/en/sign-in/link/").expect("the receiver's language").to_owned();
        let elsewhere = world.browser("phone").await.visitor();
        for _ in 0..20 {
            let view = sign_in::link(&elsewhere, &token).await.expect("looks");
            assert_eq!((view.email.as_deref(), view.demo), (Some(SARA), false));
        }
        let opened = sign_in::with_link(&elsewhere, &token, false).await.expect("signs in");
        assert!(world.with_session(&opened.token).await.is_signed_in());
        assert!(matches!(sign_in::with_link(&elsewhere, &token, false).await, Err(Error::Dead)));
        assert!(matches!(sign_in::link(&elsewhere, &token).await, Err(Error::Dead)));
    }
}

both! {
    async fn a_refused_or_expired_link_is_dead_and_so_is_its_code(world: World) {
        world.token_of(SARA).await;
        let browser = world.browser("two").await.visitor();
        sign_in::ask(&browser, SARA, Language::Dutch).await.expect("asked");
        let mail = world.mail_to(SARA).await.expect("a mail");
        let token = mail.link.as_deref().and_then(|l| l.rsplit('/').next()).expect("a token").to_owned();
        sign_in::refuse_link(&browser, &token).await.expect("refuses");
        assert!(matches!(sign_in::with_link(&browser, &token, false).await, Err(Error::Dead)));
        let tried = sign_in::with_code(&browser, &mail.code.expect("a code"), false).await.expect("tried");
        assert!(matches!(tried, Tried::Over), "{tried:?}");
        assert!(matches!(sign_in::link(&browser, "anything").await, Err(Error::Dead)));
    }
}

both! {
    async fn an_unknown_address_gets_the_same_answer_and_no_mail(world: World) {
        let browser = world.browser("sara").await.visitor();
        let asked = sign_in::ask(&browser, "nobody@example.org", Language::Dutch).await.expect("asked");
        assert_eq!(asked.binding, "binding-sara");
        assert!(world.mail_to("nobody@example.org").await.is_none());
        assert!(sign_in::pending(&browser).await.expect("reads").is_some());
        let tried = sign_in::with_code(&browser, "12345678", false).await.expect("tried");
        assert!(matches!(tried, Tried::Wrong(4)), "{tried:?}");
    }
}

both! {
    async fn joining_needs_the_address_that_the_code_went_to(world: World) {
        let browser = world.browser("sara").await.visitor();
        sign_in::ask_to_join(&browser, SARA, Language::Arabic).await.expect("asked");
        let code = world.code_for(SARA).await;
        let other = new_person("other@example.org");
        let tried = sign_in::with_code_joining(&browser, &code, other, false).await.expect("tried");
        assert!(matches!(tried, Tried::Over), "{tried:?}");
        let plain = sign_in::with_code(&browser, &code, false).await.expect("tried");
        assert!(matches!(plain, Tried::Over), "a code to join makes no session without joining: {plain:?}");
        let own = sign_in::with_code_joining(&browser, &code, new_person(SARA), false).await.expect("tried");
        assert!(matches!(&own, Tried::In(opened) if opened.new), "{own:?}");
    }
}

both! {
    async fn joining_twice_is_one_account_and_drafts_come_along(world: World) {
        let first = world.token_of(SARA).await;
        let access = world.browser("again").await;
        let mut typed = Values::default();
        typed.add("name", "Sara");
        draft::save(&access, "household", typed).await.expect("saved");
        let browser = access.visitor();
        sign_in::ask_to_join(&browser, SARA, Language::Dutch).await.expect("asked");
        let code = world.code_for(SARA).await;
        let tried = sign_in::with_code_joining(&browser, &code, new_person(SARA), false).await.expect("tried");
        let Tried::In(opened) = tried else { panic!("{tried:?}") };
        assert!(!opened.new);
        let inside = sign_in::access_of(&browser, &opened).await.expect("access");
        assert_eq!(draft::load(&inside, "household").await.expect("loads").values.one("name"), "Sara");
        let before = world.with_session(&first).await;
        assert_eq!(draft::load(&before, "household").await.expect("loads").values.one("name"), "Sara");
    }
}

both! {
    async fn asking_is_limited_for_an_address_of_mail_and_others_go_on(world: World) {
        let browser = world.browser("sara").await.visitor();
        for _ in 0..3 {
            sign_in::ask(&browser, SARA, Language::Dutch).await.expect("asked");
        }
        let fourth = sign_in::ask(&browser, SARA, Language::Dutch).await;
        assert!(matches!(fourth, Err(Error::TooOften { retry_after }) if retry_after > 0), "{fourth:?}");
        sign_in::ask(&browser, "other@example.org", Language::Dutch).await.expect("asked");
        world.clock.advance(15 * MINUTE);
        sign_in::ask(&browser, SARA, Language::Dutch).await.expect("asked");
    }
}

both! {
    async fn what_is_over_is_swept_and_what_lives_stays(world: World) {
        world.token_of(SARA).await;
        let browser = world.browser("two").await.visitor();
        let system = world.programme.system("test");
        sign_in::ask(&browser, SARA, Language::Dutch).await.expect("asked");
        sign_in::sweep(&system).await.expect("sweeps");
        assert!(sign_in::pending(&browser).await.expect("reads").is_some());
        world.clock.advance(25 * 60 * MINUTE);
        sign_in::sweep(&system).await.expect("sweeps");
        use sea_orm::EntityTrait;
        let left = entity::challenge::Entity::find().all(&world.raw().await).await.expect("reads");
        assert!(left.is_empty(), "{}", left.len());
    }
}
