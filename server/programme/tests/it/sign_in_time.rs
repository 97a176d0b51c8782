//! T-LOGIN-TIME: known and unknown addresses cannot be told apart by the answer, nor by its time.
//!
//! In every run the work is compared, statement by statement; the time itself needs a quiet machine and is deep.

use crate::both;
use crate::support::{Kind, World, people};
use domain::language::Language;
use domain::word::Role;
use entity::mail;
use programme::{account, sign_in};
use sea_orm::EntityTrait;
use std::time::{Duration, Instant};

async fn ask(world: &World, name: &str, email: &str) -> Vec<String> {
    let browser = world.browser(name).await.visitor();
    world.statements();
    let answer = sign_in::ask(&browser, email, Language::Dutch)
        .await
        .expect("asked");
    assert_eq!(
        answer.binding,
        format!("binding-{name}"),
        "the same answer for all"
    );
    world.statements()
}

async fn known(world: &World, email: &str) {
    let (system, person) = (world.programme.system("test"), people::new_person(email));
    account::add(&system, person, false).await.expect("added");
}

both! {
    async fn a_known_address_costs_the_same_statements_as_an_unknown_one(world: World) {
        world.cities().await;
        known(&world, "known@example.org").await;
        world.staff(Role::Coordinator, Some("the-hague"), "clerk").await;
        let raw = world.raw().await;
        let before = mail::Entity::find().all(&raw).await.expect("mails").len();
        let unknown = ask(&world, "unknown", "unknown@example.org").await;
        assert!(unknown.len() > 10, "four limits of two, a look, a city, a challenge and a mail: {unknown:#?}");
        for email in ["known@example.org", "clerk@team.example"] {
            assert_eq!(ask(&world, email, email).await, unknown, "{email}");
        }
        assert!(world.mail_to("unknown@example.org").await.is_none());
        assert!(world.mail_to("known@example.org").await.is_some());
        let mails = mail::Entity::find().all(&raw).await.expect("mails");
        assert_eq!(mails.len(), before + 3, "a row for each");
        let nobody: Vec<_> = mails.iter().filter(|m| m.kind == "nobody").collect();
        assert_eq!(nobody.len(), 1);
        assert_eq!((nobody[0].to_address.as_str(), &nobody[0].code, &nobody[0].link), ("", &None, &None));
        world.clock.advance(25 * programme::clock::HOUR);
        sign_in::sweep(&world.programme.system("test")).await.expect("swept");
        let mails = mail::Entity::find().all(&raw).await.expect("mails");
        assert!(mails.iter().all(|m| m.kind != "nobody"), "gone after a day");
    }
}

/// Two-sided p of the Mann-Whitney test by its normal limit; good for hundreds of times each.
fn mann_whitney(one: &[Duration], other: &[Duration]) -> f64 {
    let below = |a: &Duration| other.iter().filter(|b| *b < a).count();
    let (n, m) = (one.len() as f64, other.len() as f64);
    let u: f64 = one.iter().map(|a| below(a) as f64).sum();
    let z = (u - n * m / 2.0).abs() / (n * m * (n + m + 1.0) / 12.0).sqrt();
    // erfc by the rational approximation 7.1.26 of Abramowitz and Stegun, error below 1.5e-7.
    let t = 1.0 / (1.0 + 0.327_591_1 * z / 2f64.sqrt());
    let poly = [
        1.061_405_429,
        -1.453_152_027,
        1.421_413_741,
        -0.284_496_736,
        0.254_829_592,
    ];
    poly.iter().fold(0.0, |sum, c| (sum + c) * t) * (-z * z / 2.0).exp()
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times[times.len() / 2]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a time: alone on the machine, in `make test-deep`"]
async fn alone_on_a_machine_the_time_does_not_tell_who_is_known() {
    const EACH: usize = 500;
    let world = World::new(Kind::Sqlite).await;
    for n in 0..EACH {
        known(&world, &format!("known{n}@example.org")).await;
    }
    let (mut in_it, mut not_in_it) = (Vec::new(), Vec::new());
    // In turn, so that whatever else the machine does hits both alike.
    for n in 0..EACH {
        world.clock.advance(programme::clock::MINUTE);
        for (kind, times) in [("known", &mut in_it), ("other", &mut not_in_it)] {
            let browser = world.browser(&format!("{kind}{n}")).await.visitor();
            let start = Instant::now();
            sign_in::ask(&browser, &format!("{kind}{n}@example.org"), Language::Dutch)
                .await
                .expect("asked");
            times.push(start.elapsed());
        }
    }
    let (one, other) = (median(&in_it), median(&not_in_it));
    let (apart, p) = (one.abs_diff(other), mann_whitney(&in_it, &not_in_it));
    println!("T-LOGIN-TIME: known {one:?}, unknown {other:?}, apart {apart:?}, p {p:.3}, {EACH} each");
    assert!(
        apart < Duration::from_millis(2) && p > 0.01,
        "known {one:?}, unknown {other:?}, p {p}"
    );
}
