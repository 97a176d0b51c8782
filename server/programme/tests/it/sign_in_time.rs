//! T-LOGIN-TIME, sampled: known and unknown addresses cannot be told apart by the answer, nor by its time.

use crate::support::{Kind, World};
use domain::language::Language;
use programme::sign_in;
use std::time::{Duration, Instant};

const EACH: usize = 24;

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_known_address_takes_as_long_as_an_unknown_one() {
    let world = World::new(Kind::Sqlite).await;
    let system = world.programme.system("test");
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for n in 0..EACH {
        let person = crate::support::people::new_person(&format!("known{n}@example.org"));
        programme::account::add(&system, person, false)
            .await
            .expect("added");
    }
    // In turn, so that whatever else the machine does hits both alike.
    for n in 0..EACH {
        for (kind, times) in [("known", &mut known), ("unknown", &mut unknown)] {
            let browser = world.browser(&format!("{kind}{n}")).await.visitor();
            let start = Instant::now();
            sign_in::ask(&browser, &format!("{kind}{n}@example.org"), Language::Dutch)
                .await
                .expect("asked");
            times.push(start.elapsed());
        }
    }
    let (known, unknown) = (median(known), median(unknown));
    let apart = known.abs_diff(unknown);
    println!("T-LOGIN-TIME: known {known:?}, unknown {unknown:?}, apart {apart:?}, {EACH} each");
    // The hash takes far longer than the one row that only a known address gets; other tests run beside this one.
    assert!(
        apart < known.max(unknown) / 4,
        "known {known:?}, unknown {unknown:?}"
    );
}
