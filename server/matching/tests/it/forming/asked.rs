//! Women-only and men-only groups: as many as are asked for and possible, and never for another reason.

use super::{brute::Brute, people, sparse};
use crate::{deep::quick_or, world::Dice};
use matching::{
    Id,
    groups::{
        self, Formed, Forming, People,
        asked::{Only, Wish},
    },
};

fn form(pool: &People) -> Formed {
    groups::form(pool).expect("formed")
}

/// The result without what tells two documents apart.
fn nameless(pool: &People) -> Formed {
    Formed { input_hash: String::new(), output_hash: String::new(), asked: Vec::new(), ..form(pool) }
}

/// What the groups are must be true, and never more than is asked for.
fn check(pool: &People, formed: &Formed) {
    for only in Only::BOTH {
        let own: Vec<_> = formed.groups.iter().filter(|group| group.only == Some(only)).collect();
        let wish = formed.asked.iter().find(|wish| wish.only == only);
        assert_eq!(wish.map_or(0, |wish| wish.formed), own.len() as i64);
        assert_eq!(wish.map_or(0, |wish| wish.asked), only.asked(pool));
        assert!(wish.is_none_or(|wish| wish.formed <= wish.most && wish.most <= wish.asked));
        let person = |id: &Id| pool.units.iter().flat_map(|unit| &unit.people).find(|one| one.id == *id);
        let people = own.iter().flat_map(|group| &group.people);
        assert!(people.into_iter().all(|id| only.said(person(id).expect("known"))));
    }
}

#[test]
fn against_every_set_of_groups_as_many_as_asked_for_and_possible_and_then_the_same_order() {
    let mut dice = Dice(60);
    let (mut same, mut tried, mut short, mut met, mut dearer) = (0, 0, 0, 0, 0);
    let alone = [1; 12];
    let together = [1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1];
    for round in 0..quick_or(36, 600) {
        let sizes = if round % 2 == 0 { &alone[..] } else { &together[..] };
        let mut pool = sparse(&mut dice, sizes, [25, 45][round / 2 % 2]);
        pool.rules = Forming { worst_first: round % 3 > 0, floor: 600, ..Forming::default() };
        (pool.waiting_women_only, pool.waiting_men_only) = (dice.below(4) as i64, dice.below(3) as i64);
        let formed = form(&pool);
        assert_eq!(formed, form(&pool));
        check(&pool, &formed);
        let checked = pool.checked().expect("good");
        let (best, sums) = Brute(&checked).best();
        let count = |only| formed.asked.iter().find(|wish| wish.only == only).map_or(0, |wish| wish.formed);
        let only = Only::BOTH.map(count);
        let worst = if pool.rules.worst_first { formed.worst } else { 0 };
        let ours = (only.iter().sum(), formed.seated, -formed.under_floor, worst, formed.total);
        assert_eq!(ours.0, best.0, "groups asked for");
        assert!(ours <= best, "{ours:?} is better than the best {best:?}");
        // In pools as small as these the most that can be formed is always known.
        assert!(formed.asked.iter().all(|wish| wish.most == wish.formed));
        let sum = sums[&(formed.groups.len(), only)];
        assert!(formed.bound >= sum, "the bound {} is under {sum}", formed.bound);
        met += ours.0;
        short += usize::from(formed.asked.iter().any(|wish| wish.formed < wish.asked));
        dearer += usize::from(sum < sums[&(formed.groups.len(), [0; 2])]);
        (tried, same) = (tried + 1, same + usize::from(ours == best));
    }
    println!(
        "{same} of {tried} are the optimum; {met} groups asked for, {short} times too few, {dearer} times dearer"
    );
    assert!(same * 100 >= tried * 60 && met > 20 && short > 5 && dearer > 5);
}

#[test]
fn when_nobody_asks_what_people_answered_changes_nothing() {
    let mut dice = Dice(61);
    for sizes in [&[1; 16][..], &[1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1, 2]].repeat(4) {
        let said = sparse(&mut dice, sizes, 35);
        let mut silent = said.clone();
        for person in silent.units.iter_mut().flat_map(|unit| &mut unit.people) {
            (person.women_only, person.men_only) = (false, false);
        }
        assert_eq!(nameless(&said), nameless(&silent));
        // Who asks for what nobody said yes to changes nothing either, and is told so.
        (silent.waiting_women_only, silent.waiting_men_only) = (2, 0);
        let told = form(&silent).asked;
        assert_eq!(told, [Wish { only: Only::Women, asked: 2, formed: 0, most: 0, willing: 0 }]);
        assert_eq!(nameless(&said), nameless(&silent));
    }
}

/// Everybody said yes: one group is the one asked for, the others are groups like any other.
#[test]
fn no_more_groups_than_asked_for_are_called_so() {
    let mut pool = people(&mut Dice(62), &[1; 16]);
    pool.units.iter_mut().flat_map(|unit| &mut unit.people).for_each(|person| person.men_only = true);
    pool.waiting_men_only = 1;
    let formed = form(&pool);
    check(&pool, &formed);
    assert_eq!(formed.asked, [Wish { only: Only::Men, asked: 1, formed: 1, most: 1, willing: 16 }]);
    assert_eq!(formed.groups.iter().filter(|group| group.only.is_some()).count(), 1);
    // All can be in any group, so the wish costs nothing and chooses nothing.
    pool.waiting_men_only = 0;
    let mut without = nameless(&pool);
    without.groups.iter_mut().for_each(|group| group.only = None);
    pool.waiting_men_only = 3;
    let mut all = nameless(&pool);
    assert_eq!(all.groups.iter().filter(|group| group.only.is_some()).count(), 3);
    all.groups.iter_mut().for_each(|group| group.only = None);
    assert_eq!(all.groups.len(), without.groups.len());
}

/// Five women of whom none wants to start, who cannot meet, or of whom two are kept apart, are no group.
#[test]
fn a_wish_breaks_no_hard_rule() {
    let mut good = people(&mut Dice(63), &[1; 11]);
    for (at, unit) in good.units.iter_mut().enumerate() {
        unit.people[0].women_only = at < 5;
        unit.people[0].initiator = true;
        unit.people[0].slots = vec![4, 5];
    }
    good.waiting_women_only = 1;
    let formed = |change: &dyn Fn(&mut People)| {
        let mut pool = good.clone();
        change(&mut pool);
        let formed = form(&pool);
        check(&pool, &formed);
        assert_eq!(formed.groups.len(), 2);
        (formed.asked[0].formed, formed.asked[0].most)
    };
    assert_eq!(formed(&|_| ()), (1, 1));
    assert_eq!(formed(&|pool| (0..5).for_each(|at| pool.units[at].people[0].initiator = false)), (0, 0));
    assert_eq!(formed(&|pool| (0..2).for_each(|at| pool.units[at].people[0].slots = vec![6])), (0, 0));
    let pair = (good.units[0].people[0].id, good.units[1].people[0].id);
    assert_eq!(formed(&|pool| pool.vetoes.push(pair)), (0, 0));
}

/// Blocks of three, two, two and three, strangers to each other. In each the best group of a three and a two takes the
/// two that the other three needs; a random order seldom gets all four blocks right.
#[test]
fn as_many_as_possible_even_where_the_best_groups_stand_in_the_way() {
    let mut pool = people(&mut Dice(64), &[3, 2, 2, 3].repeat(4));
    let interests: Vec<String> = ["cooking", "music", "film"].map(str::to_owned).into();
    for (at, unit) in pool.units.iter_mut().enumerate() {
        let best = if at % 4 < 2 { &interests[..] } else { &[] };
        for person in &mut unit.people {
            (person.women_only, person.initiator, person.slots) = (true, true, vec![1, 2, 3, 4]);
            (person.interests, person.sector) = (best.to_vec(), Vec::new());
        }
    }
    let ids: Vec<Id> = pool.units.iter().map(|unit| unit.people[0].id).collect();
    for (a, b) in (0..16).flat_map(|a| (0..a).map(move |b| (a, b))) {
        let is_pair = a / 4 == b / 4 && [(1, 0), (2, 0), (3, 1)].contains(&(a % 4, b % 4));
        pool.vetoes.extend((!is_pair).then_some((ids[a], ids[b])));
    }
    (pool.waiting_women_only, pool.rules.restarts) = (8, 1);
    for seed in 0..8 {
        pool.seed.0 = [seed; 32];
        let formed = form(&pool);
        assert_eq!((formed.asked[0].formed, formed.asked[0].most), (8, 8), "seed {seed}");
    }
}

/// Two circles that never meet, of 14 and 19: two and three groups, though six would be thirty people. That it cannot
/// be six takes too long to see; then nothing is claimed.
#[test]
fn what_is_not_proven_is_not_said_to_be_the_most() {
    let mut pool = people(&mut Dice(66), &[1; 33]);
    for (at, unit) in pool.units.iter_mut().enumerate() {
        let person = &mut unit.people[0];
        (person.men_only, person.initiator) = (true, true);
        person.slots = if at < 14 { vec![1] } else { vec![2] };
    }
    let ids: Vec<Id> = pool.units.iter().map(|unit| unit.people[0].id).collect();
    pool.vetoes =
        (0..14).flat_map(|a| (14..33).map(move |b| (a, b))).map(|(a, b)| (ids[a], ids[b])).collect();
    (pool.waiting_men_only, pool.rules.restarts) = (7, 1);
    let asked = form(&pool).asked;
    assert_eq!(asked, [Wish { only: Only::Men, asked: 7, formed: 5, most: 6, willing: 33 }]);
}

/// Too many sets to look at each: the numbers are still bounds.
#[test]
fn in_a_large_city_the_wish_is_met_and_the_bound_holds() {
    let mut pool = people(&mut Dice(65), &[1; 62]);
    pool.units.iter_mut().take(30).for_each(|unit| unit.people[0].women_only = true);
    (pool.rules.restarts, pool.waiting_women_only) = (1, 3);
    let formed = form(&pool);
    check(&pool, &formed);
    assert_eq!((formed.asked[0].formed, formed.asked[0].most, formed.feasible_sets), (3, 3, None));
    assert!(formed.total <= formed.bound);
}
