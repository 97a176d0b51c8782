//! O8: forming groups of five against an exact subset table.

mod asked;
mod brute;
mod schemas;
mod sixth;

use crate::{deep::quick_or, world::Dice};
use matching::{
    Id, Seed, Travel,
    groups::{self, FORMAT, Forming, People, Person, SIZE, Sets, Unit},
};

fn person(dice: &mut Dice) -> Person {
    let pick = |dice: &mut Dice, list: &[&str], most: usize| {
        let mut codes: Vec<String> =
            (0..dice.below(most + 1)).map(|_| list[dice.below(list.len())].to_owned()).collect();
        codes.sort();
        codes.dedup();
        codes
    };
    Person {
        id: Id::from(u128::from(dice.next())),
        cell: ["a", "b"][dice.below(2)].into(),
        limit: [30, 45][dice.below(2)],
        slots: (0..21).filter(|_| dice.chance(50)).collect(),
        age: Some(dice.below(5) as i64),
        languages: pick(dice, &["ar", "en", "tr"], 2).into_iter().collect(),
        interests: pick(dice, &["cooking", "music", "sport", "film", "garden"], 4),
        sector: pick(dice, &["care.nurse", "it.web", "building", "arts"], 2),
        initiator: dice.chance(40),
        women_only: false,
        men_only: false,
    }
}

/// `sizes`: people in each unit.
pub fn people(dice: &mut Dice, sizes: &[usize]) -> People {
    let unit = |dice: &mut Dice, size: usize| Unit {
        id: Id::from(u128::from(dice.next())),
        class: 1 + dice.below(3) as i64,
        people: (0..size).map(|_| person(dice)).collect(),
    };
    People {
        format: FORMAT.into(),
        city: "almere".into(),
        seed: Seed([9; 32]),
        rules: Forming::default(),
        travel: Travel { cells: vec!["a".into(), "b".into()], minutes: vec![vec![8, 25], vec![25, 12]] },
        units: sizes.iter().map(|size| unit(dice, *size)).collect(),
        vetoes: Vec::new(),
        waiting_languages: ["ar".to_owned(), "tr".to_owned()].into(),
        waiting_women_only: 0,
        waiting_men_only: 0,
    }
}

/// A pool in which not everything is possible: few hours, some people kept apart, and answers about women-only and
/// men-only groups.
pub fn sparse(dice: &mut Dice, sizes: &[usize], hours: usize) -> People {
    let mut pool = people(dice, sizes);
    for person in pool.units.iter_mut().flat_map(|unit| &mut unit.people) {
        person.slots = (0..21).filter(|_| dice.chance(hours)).collect();
        person.women_only = dice.chance(60);
        person.men_only = !person.women_only && dice.chance(80);
    }
    let ids: Vec<Id> = pool.units.iter().flat_map(|unit| &unit.people).map(|person| person.id).collect();
    for _ in 0..ids.len() / 2 {
        let (one, other) = (ids[dice.below(ids.len())], ids[dice.below(ids.len())]);
        pool.vetoes.extend((one != other).then_some((one, other)));
    }
    pool
}

/// Most groups, then the largest sum, over all subsets of up to 20 single people.
fn exact(sets: &Sets) -> (i64, i64) {
    let all = groups::bound::enumerate(sets).expect("few sets");
    let n = sets.sizes.len();
    let mut by_first = vec![Vec::new(); n];
    for (units, quality) in all {
        let bits = units.iter().fold(0_usize, |bits, unit| bits | 1 << unit);
        by_first[units[0]].push((bits, quality));
    }
    let mut best = vec![(0_i64, 0_i64); 1 << n];
    for left in 1..1_usize << n {
        let first = left.trailing_zeros() as usize;
        let mut found = best[left & (left - 1)];
        for (bits, quality) in by_first[first].iter().filter(|(bits, _)| bits & !left == 0) {
            let rest = best[left & !bits];
            found = found.max((rest.0 + 1, rest.1 + quality));
        }
        best[left] = found;
    }
    best[(1 << n) - 1]
}

#[test]
fn the_search_seats_as_many_as_possible_and_comes_near_the_best_sum() {
    let mut dice = Dice(50);
    let (mut ours, mut optimum) = (0, 0);
    let alone = [1; 15];
    let together = [1, 2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 1, 1];
    let larger = [1; 20];
    let mut sizes = vec![&alone[..], &together[..], &alone[..], &together[..]];
    if quick_or(false, true) {
        sizes.extend([&larger[..], &alone[..], &larger[..], &together[..]].repeat(3));
    }
    for sizes in sizes {
        let mut people = people(&mut dice, sizes);
        people.units.iter_mut().for_each(|unit| unit.class = 3);
        people.rules = Forming { restarts: 6, floor: 0, worst_first: false, sixth: false };
        let formed = groups::form(&people).expect("formed");
        let sets = Sets::of(&people.checked().expect("good"));
        let (count, sum) = exact(&sets);
        assert_eq!((formed.groups.len() as i64, formed.seated), (count, [0, 0, 5 * count]));
        assert!(formed.total <= sum);
        assert!(formed.bound >= sum, "the bound {} is under the optimum {sum}", formed.bound);
        assert!(groups::bound::coarse(&sets, count as usize) >= sum && formed.feasible_sets.is_some());
        ours += formed.total;
        optimum += sum;
    }
    println!("sum of quality: found {ours}, best {optimum}");
    assert!(ours * 100 >= optimum * 98);
}

/// Too many sets to look at each: the bound is a coarse one, but there is one.
#[test]
fn a_large_city_has_a_bound_too_and_the_worst_group_comes_first() {
    let mut dice = Dice(53);
    let mut city = people(&mut dice, &[1; 90]);
    city.rules = Forming { restarts: 1, floor: 300, worst_first: true, sixth: false };
    let formed = groups::form(&city).expect("formed");
    assert_eq!((formed.groups.len(), formed.feasible_sets), (18, None));
    assert!(formed.total <= formed.bound && formed.gap_permille < 150, "{}", formed.gap_permille);
    let mut small = people(&mut dice, &[1; 20]);
    let mut worst = |worst_first: bool| {
        small.rules = Forming { restarts: 6, floor: 0, worst_first, sixth: false };
        let formed = groups::form(&small).expect("formed");
        let qualities = formed.groups.iter().map(|group| group.quality);
        assert_eq!((formed.worst, formed.total), (qualities.clone().min().expect("groups"), qualities.sum()));
        formed.worst
    };
    assert!(worst(true) >= worst(false));
}

#[test]
fn a_city_of_people_is_refused_with_its_place() {
    let good = people(&mut Dice(54), &[1, 1, 2]);
    let said = |change: &dyn Fn(&mut People)| {
        let mut city = good.clone();
        change(&mut city);
        groups::form(&city).expect_err("refused").to_string()
    };
    let stranger = Id::from(7);
    let own = good.units[0].people[0].id;
    let codes = (0..300).map(|code| format!("i{code}")).collect::<Vec<_>>();
    let table = [
        (said(&|city| city.units[1].class = 0), "units, row 2, field class: must lie in 1..=3"),
        (
            said(&|city| city.units[2].people[1].limit = -1),
            "units, row 3, field people.limit: must lie in 0..=10000",
        ),
        (
            said(&|city| city.units[0].people[0].cell = "z".into()),
            "units, row 1, field people.cell: is not in the travel table",
        ),
        (said(&|city| city.units[0].people.clear()), "units, row 1, field people: must be one to five"),
        (said(&|city| city.travel.minutes[0][1] = -5), "travel, row 1, field minutes: must lie in 0..=10000"),
        (said(&|city| city.rules.restarts = 0), "rules: restarts must lie in 1..=1000, floor in 0..=1000"),
        (said(&|city| city.vetoes.push((own, own))), "vetoes, row 1: names one person twice"),
        (
            said(&|city| city.units[0].people[0].interests.clone_from(&codes)),
            "units, field people.interests: more than 256 different codes",
        ),
        (said(&|city| city.waiting_women_only = -1), "waiting_women_only: must lie in 0..=1000"),
        (said(&|city| city.waiting_men_only = 1001), "waiting_men_only: must lie in 0..=1000"),
        (
            said(&|city| {
                let person = &mut city.units[2].people[1];
                (person.women_only, person.men_only) = (true, true);
            }),
            "units, row 3, field people.men_only: cannot stand beside women_only",
        ),
    ];
    for (got, expected) in table {
        assert_eq!(got, expected);
    }
    assert!(said(&|city| city.vetoes.push((own, stranger))).ends_with("is nobody here"));
    let trailing = serde_json::to_string(&good).expect("json") + "{}";
    assert!(People::from_json(trailing.as_bytes()).is_err());
    let maybe = serde_json::to_string(&good).expect("json").replacen(
        "\"initiator\"",
        "\"women_only\":1,\"initiator\"",
        1,
    );
    let refused = People::from_json(maybe.as_bytes()).expect_err("refused").to_string();
    assert!(refused.starts_with("units, row 1, field people[0].women_only: invalid type"), "{refused}");
}

#[test]
fn every_group_keeps_every_hard_rule_and_units_stay_together() {
    let mut dice = Dice(51);
    for _ in 0..5 {
        let mut people = people(&mut dice, &[1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 5, 1, 2, 1]);
        let veto = (people.units[0].people[0].id, people.units[1].people[0].id);
        people.vetoes.push(veto);
        let formed = groups::form(&people).expect("formed");
        assert_eq!(formed, groups::form(&people).expect("formed again"));
        let mut seen = Vec::new();
        for group in &formed.groups {
            assert!(group.people.len() == SIZE && !group.initiators.is_empty() && !group.slots.is_empty());
            assert!(!(group.people.contains(&veto.0) && group.people.contains(&veto.1)));
            let find =
                |id: &Id| people.units.iter().flat_map(|unit| &unit.people).find(|person| person.id == *id);
            for slot in &group.slots {
                let can = group
                    .people
                    .iter()
                    .filter(|id| find(id).is_some_and(|person| person.slots.contains(slot)));
                assert!(can.count() >= 4);
            }
            seen.extend(group.units.clone());
        }
        seen.extend(formed.unseated.clone());
        seen.sort_unstable();
        let mut everybody: Vec<Id> = people.units.iter().map(|unit| unit.id).collect();
        everybody.sort_unstable();
        assert_eq!(seen, everybody);
    }
}

#[test]
fn nobody_and_too_few_make_no_group() {
    let mut dice = Dice(52);
    for sizes in [&[][..], &[1, 2], &[4]] {
        let formed = groups::form(&people(&mut dice, sizes)).expect("formed");
        assert_eq!((formed.groups.len(), formed.unseated.len(), formed.worst), (0, sizes.len(), 1000));
    }
    let mut twice = people(&mut dice, &[1, 1]);
    twice.units[1].people[0].id = twice.units[0].people[0].id;
    assert!(groups::form(&twice).expect_err("refused").to_string().contains("stands in row 1 too"));
}

/// Written down before there were sixth seats and groups that a household asks for.
#[test]
fn a_document_without_the_later_fields_keeps_its_result() {
    let mut dice = Dice(55);
    let pools = [&[1; 12][..], &[1, 2, 1, 1, 3, 1, 2, 1, 1, 5, 1], &[1; 19]];
    let hashes = [
        "60ce3bab5e678bfd04ff90e32f662caef0e7eb4056e532d425c56c921487f30d",
        "5ccb78163217c5b6533b283df77fcefb5f1a1f629a3fa6414bf4a99556c6c840",
        "1a2a8e677c455c29c1667f84a6cc4b6e01b44cfc1838c4b82c70f16b5a761b03",
    ];
    for (sizes, hash) in pools.into_iter().zip(hashes) {
        let pool = people(&mut dice, sizes);
        let formed = groups::form(&pool).expect("formed");
        assert_eq!(formed.output_hash, hash);
        for text in [serde_json::to_string(&pool), serde_json::to_string(&formed)] {
            let text = text.expect("json");
            assert!(["asked", "only", "sixth"].iter().all(|name| !text.contains(name)), "{text}");
        }
    }
}
