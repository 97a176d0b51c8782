//! Sixth seats: off unless the rulebook opens them, exact, and never at the cost of a group of five.

use super::{brute::Brute, people, sparse};
use crate::{deep::quick_or, world::Dice};
use matching::{
    Id,
    groups::{self, Formed, FormedGroup, People, Person, asked::Only},
};

fn form(pool: &People) -> Formed {
    groups::form(pool).expect("formed")
}

fn person<'a>(pool: &'a People, id: &Id) -> &'a Person {
    pool.units.iter().flat_map(|unit| &unit.people).find(|one| one.id == *id).expect("known")
}

/// May she sit down there, and the quality of the six; from the document alone.
fn joined(pool: &People, group: &FormedGroup, alone: &Person) -> Option<i64> {
    let five: Vec<&Person> = group.people.iter().map(|id| person(pool, id)).collect();
    let is_kept = match group.only {
        None => true,
        Some(Only::Women) => alone.women_only,
        Some(Only::Men) => alone.men_only,
    };
    let meets = Brute::slots(&five).iter().any(|slot| alone.slots.contains(slot));
    let fits = five.iter().all(|one| Brute(pool).may_meet(one, alone));
    let six: Vec<&Person> = five.into_iter().chain([alone]).collect();
    (is_kept && meets && fits).then(|| Brute(pool).quality(&six))
}

/// The best of all ways to give seats to the people left, in order: seats by class, then the sum.
fn best(pool: &People, groups: &[FormedGroup], left: &[(i64, &Person)], taken: usize) -> ([i64; 3], i64) {
    let Some(((class, alone), left)) = left.split_first() else { return ([0; 3], 0) };
    let mut found = best(pool, groups, left, taken);
    for (at, group) in groups.iter().enumerate().filter(|(at, _)| taken >> at & 1 == 0) {
        if let Some(quality) = joined(pool, group, alone) {
            let (mut seated, sum) = best(pool, groups, left, taken | 1 << at);
            seated[*class as usize - 1] += 1;
            found = found.max((seated, sum + quality - group.quality));
        }
    }
    found
}

/// The same groups of five as without the rule, and every seat as it should be. Returns the seats taken.
fn check(pool: &People) -> i64 {
    let closed =
        form(&People { rules: groups::Forming { sixth: false, ..pool.rules.clone() }, ..pool.clone() });
    let open = form(pool);
    assert_eq!(open, form(pool));
    let mut fives = open.clone();
    fives.groups.iter_mut().for_each(|group| group.sixth = None);
    (fives.sixth, fives.unseated) = (None, closed.unseated.clone());
    (fives.input_hash, fives.output_hash) = (closed.input_hash.clone(), closed.output_hash.clone());
    assert_eq!(fives, closed);

    let unit = |id: &Id| pool.units.iter().find(|unit| unit.id == *id).expect("known");
    let single = |id: &Id| (unit(id).people.len() == 1).then(|| (unit(id).class, &unit(id).people[0]));
    let left: Vec<_> = closed.unseated.iter().filter_map(single).collect();
    let together = open.sixth.as_ref().expect("seats are open");
    let (seated, more) = best(pool, &open.groups, &left, 0);
    assert_eq!((together.seated, together.total), (seated, closed.total + more));

    let mut unseated = open.unseated.clone();
    let mut qualities = Vec::new();
    for group in &open.groups {
        qualities.push(group.sixth.as_ref().map_or(group.quality, |seat| seat.quality));
        let Some(seat) = &group.sixth else { continue };
        let (_, alone) = single(&seat.unit).expect("one person");
        assert_eq!((alone.id, Some(seat.quality)), (seat.person, joined(pool, group, alone)));
        assert_eq!(seat.quality, seat.parts.quality());
        let six: Vec<&Person> =
            group.people.iter().chain([&seat.person]).map(|id| person(pool, id)).collect();
        assert_eq!(seat.slots, Brute::slots(&six));
        unseated.push(seat.unit);
    }
    // Who sits down is left no more, and nobody sits on two seats.
    let mut before = closed.unseated;
    before.sort_unstable();
    unseated.sort_unstable();
    assert_eq!(unseated, before);
    assert_eq!(together.worst, qualities.iter().copied().min().unwrap_or(1000));
    let under = qualities.iter().filter(|quality| **quality < pool.rules.floor).count();
    assert_eq!(together.under_floor, under as i64);
    together.seated.iter().sum()
}

#[test]
fn against_every_way_to_seat_the_people_left() {
    let mut dice = Dice(70);
    let (mut seats, mut without) = (0, 0);
    let together = [1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 1, 4, 1, 1];
    for round in 0..quick_or(30, 1000) {
        let sizes = [&[1; 14][..], &[1; 18], &together][round % 3];
        let mut pool = sparse(&mut dice, sizes, [22, 28, 35][round / 3 % 3]);
        (pool.rules.sixth, pool.rules.restarts, pool.rules.floor) = (true, 2, 650);
        if round % 2 == 0 {
            (pool.waiting_women_only, pool.waiting_men_only) = (1, 1);
        }
        let taken = check(&pool);
        seats += taken;
        without += usize::from(taken == 0);
    }
    println!("{seats} sixth seats; none in {without} pools");
    assert!(seats > 20);
}

/// Two who may both join the only group: the more urgent one does, also when the other would be better for the group.
#[test]
fn the_urgent_sit_down_first_and_pairs_do_not() {
    let mut pool = people(&mut Dice(71), &[1, 1, 1, 1, 1, 1, 1, 2]);
    for unit in &mut pool.units {
        unit.class = 1;
        let person = &mut unit.people[0];
        (person.initiator, person.slots) = (true, vec![3, 4, 5]);
        person.interests.clear();
    }
    // Those left: neither may start, so that no two groups differ in them; apart from each other.
    let (plain, better) = (5, 6);
    pool.vetoes.push((pool.units[plain].people[0].id, pool.units[better].people[0].id));
    for at in [plain, better] {
        pool.units[at].class = 3;
    }
    pool.units[7].class = 3;
    pool.units[better].people[0].sector = ["law", "food", "press"].map(str::to_owned).into();
    pool.units[plain].people[0].sector.clear();
    pool.rules.sixth = true;
    let sixth = |pool: &People| {
        check(pool);
        let formed = form(pool);
        assert_eq!(formed.groups.len(), 1);
        formed.groups[0].sixth.as_ref().map(|seat| seat.unit)
    };
    assert_eq!(sixth(&pool), Some(pool.units[better].id));
    pool.units[plain].class = 2;
    assert_eq!(sixth(&pool), Some(pool.units[plain].id));
    // She cannot come when the group meets: the other one can.
    pool.units[plain].people[0].slots = vec![9];
    assert_eq!(sixth(&pool), Some(pool.units[better].id));
    pool.units[better].people[0].limit = 0;
    assert_eq!(sixth(&pool), None);
}

/// A group formed for a household that asks stays what it is.
#[test]
fn a_women_only_group_takes_no_sixth_who_did_not_say_yes() {
    let mut pool = people(&mut Dice(72), &[1; 6]);
    for (at, unit) in pool.units.iter_mut().enumerate() {
        let person = &mut unit.people[0];
        (person.initiator, person.slots, person.women_only) = (true, vec![3, 4], at < 5);
    }
    (pool.waiting_women_only, pool.rules.sixth) = (1, true);
    assert_eq!(check(&pool), 0);
    pool.units[5].people[0].women_only = true;
    assert_eq!(check(&pool), 1);
    (pool.units[5].people[0].women_only, pool.waiting_women_only) = (false, 0);
    assert_eq!(check(&pool), 1);
}
