//! The randomised waiting list.

use crate::world::Dice;
use matching::{
    Id, Seed,
    draw::{Arm, DrawList, Eligible, LIST_FORMAT},
};

fn list(dice: &mut Dice, people: usize) -> DrawList {
    let mut seed = [0; 32];
    seed.iter_mut().for_each(|byte| *byte = dice.next() as u8);
    let household = |dice: &mut Dice| Eligible {
        id: Id::from(u128::from(dice.next())),
        city: ["the-hague", "rotterdam"][dice.below(2)].into(),
        kind: ["alone", "with_children"][dice.below(2)].into(),
        wave: "2027-1".into(),
        class: 1 + dice.below(3) as i64,
    };
    let households = (0..people).map(|_| household(dice)).collect();
    DrawList { format: LIST_FORMAT.into(), protocol: "p1".into(), seed: Seed(seed), households }
}

#[test]
fn the_draw_is_the_same_from_the_same_seed_whatever_the_order_of_the_list() {
    let mut dice = Dice(40);
    let first = list(&mut dice, 60);
    let mut turned = first.clone();
    turned.households.reverse();
    assert_eq!(first.draw().expect("a draw"), turned.draw().expect("a draw"));
    let mut other = first.clone();
    other.seed.0[0] ^= 1;
    assert_ne!(first.draw().expect("a draw").arms, other.draw().expect("a draw").arms);
    assert_ne!(first.commitment(), other.commitment());
    let mut fewer = first.clone();
    fewer.households.pop();
    assert_ne!(first.commitment(), fewer.commitment());
}

#[test]
fn class_one_is_never_drawn_and_arms_are_balanced_in_every_stratum() {
    let mut dice = Dice(41);
    for _ in 0..200 {
        let list = list(&mut dice, 45);
        let drawn = list.draw().expect("a draw");
        let urgent = list.households.iter().filter(|household| household.class == 1).count();
        assert_eq!((drawn.not_randomised.len(), drawn.arms.len()), (urgent, 45 - urgent));
        for stratum in &drawn.strata {
            assert!((stratum.treatment - stratum.waiting).abs() <= 2);
            assert!(stratum.blocks.iter().all(|size| [2, 4].contains(size)));
        }
    }
}

#[test]
fn over_many_seeds_every_household_has_an_even_chance() {
    let mut dice = Dice(42);
    let mut base = list(&mut dice, 12);
    base.households.iter_mut().for_each(|household| household.class = 3);
    let mut treated = vec![0_i64; 12];
    const SEEDS: i64 = 10_000;
    for _ in 0..SEEDS {
        base.seed.0.iter_mut().for_each(|byte| *byte = dice.next() as u8);
        for assigned in base.draw().expect("a draw").arms {
            let at = base.households.iter().position(|household| household.id == assigned.id).expect("known");
            treated[at] += i64::from(assigned.arm == Arm::Treatment);
        }
    }
    // Half of 10,000 with a standard deviation of 50: five of them is a fault.
    assert!(treated.iter().all(|count| (count - SEEDS / 2).abs() < 250), "{treated:?}");
}

#[test]
fn a_wrong_list_is_refused() {
    let mut list = list(&mut Dice(43), 3);
    list.households[1].id = list.households[0].id;
    assert_eq!(list.draw().expect_err("refused").to_string(), "households, row 2, field id: stands twice");
}
