//! Invented rounds with a fixed seed.

use matching::{
    Contact, FactRule, Feature, Group, GroupAnswers, Household, HouseholdAnswers, Id, Instance, Kind, Level,
    Lock, Pair, PairFact, Seed, Travel, rulebook,
};

/// A small generator: the same numbers everywhere.
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
    pub fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
    fn some<T: Clone>(&mut self, list: &[T], most: usize) -> Vec<T> {
        let mut rest = list.to_vec();
        let count = self.below(most.min(rest.len()) + 1);
        (0..count).map(|_| rest.remove(self.below(rest.len()))).collect()
    }
    fn id(&mut self) -> Id {
        Id::from((u128::from(self.next()) << 64) | u128::from(self.next()))
    }
}

const LEVELS: [Level; 6] = [Level::A1, Level::A2, Level::B1, Level::B2, Level::C1, Level::C2];
const LIKES: [&str; 11] = [
    "language_practice",
    "letters_forms",
    "phone_calls",
    "go_along",
    "job_search",
    "study_help",
    "children_school",
    "sport",
    "culture_outing",
    "cook_eat",
    "celebrate",
];

fn texts(list: &[&str]) -> Vec<String> {
    list.iter().map(|text| (*text).to_owned()).collect()
}

fn languages(dice: &mut Dice, sure: &str) -> Vec<(String, Level)> {
    let mut codes = texts(&["ar", "en", "fa", "ti", "tr"]);
    codes.retain(|code| code != sure);
    let mut spoken: Vec<(String, Level)> =
        dice.some(&codes, 2).into_iter().map(|code| (code, LEVELS[dice.below(6)])).collect();
    spoken.push((sure.to_owned(), LEVELS[1 + dice.below(5)]));
    spoken
}

fn slots(dice: &mut Dice) -> Vec<i64> {
    dice.some(&(0..21).collect::<Vec<i64>>(), 16)
}

fn importance(dice: &mut Dice) -> std::collections::BTreeMap<Feature, i64> {
    if dice.chance(40) {
        return Default::default();
    }
    dice.some(&Feature::ALL, 8).into_iter().map(|feature| (feature, [0, 1, 2, 3, 5][dice.below(5)])).collect()
}

pub fn household(dice: &mut Dice) -> Household {
    let size = 1 + dice.below(5) as i64;
    let children = if size < 3 { vec![] } else { dice.some(&[0, 1, 2], 2) };
    Household {
        id: dice.id(),
        ready: dice.chance(95),
        class: 1 + dice.below(3) as i64,
        size,
        cell: ["a", "b", "c"][dice.below(3)].into(),
        limit: [20, 30, 45][dice.below(3)],
        answers: HouseholdAnswers {
            languages: if dice.chance(90) { languages(dice, "nl") } else { languages(dice, "ar") },
            no_common_language: dice.chance(50),
            slots: slots(dice),
            age: dice.chance(80).then(|| dice.below(5) as i64),
            children,
            interests: dice.some(&texts(&["cooking", "football", "music", "garden", "film", "books"]), 5),
            sector: dice.some(&texts(&["care.nursing", "care", "it.web", "building.wood", "teaching"]), 2),
            goals: dice.some(&texts(&["language", "work", "friends", "sport", "culture"]), 4),
            contact: dice.chance(60).then(|| [Contact::Light, Contact::Medium, Contact::Much][dice.below(3)]),
            kind: dice.chance(90).then_some(if size == 1 { Kind::Alone } else { Kind::WithChildren }),
            minors: dice.chance(20),
            women_only: dice.chance(5),
            men_only: false,
        },
        importance: importance(dice),
        musts: if dice.chance(8) { vec![Feature::ALL[dice.below(8)]] } else { vec![] },
        city: None,
        waiting_arm: dice.chance(3),
        weeks: dice.below(60) as i64,
    }
}

pub fn group(dice: &mut Dice) -> Group {
    Group {
        id: dice.id(),
        ready: dice.chance(95),
        class: 1 + dice.below(3) as i64,
        places: if dice.chance(80) { 1 } else { 2 },
        max_size: 2 + dice.below(6) as i64,
        cell: ["a", "b", "c"][dice.below(3)].into(),
        limit: [30, 45, 60][dice.below(3)],
        answers: GroupAnswers {
            languages: languages(dice, "nl"),
            no_common_language: dice.chance(50),
            slots: slots(dice),
            age: (0..dice.below(6)).map(|_| dice.below(5) as i64).collect(),
            children: dice.some(&[0, 1, 2], 2),
            interests: dice.some(&texts(&["cooking", "football", "music", "garden", "film", "books"]), 6),
            sector: dice.some(&texts(&["care.doctor", "it", "it.web", "building.wood", "teaching"]), 3),
            likes: dice.some(&texts(&LIKES), 8),
            contact: Some([Contact::Medium, Contact::Much][dice.below(2)]),
            kinds: if dice.chance(85) { vec![] } else { vec![Kind::Alone] },
            screened: dice.chance(80),
            women_only: dice.chance(10),
            men_only: false,
        },
        importance: importance(dice),
        musts: if dice.chance(5) { vec![Feature::ALL[dice.below(8)]] } else { vec![] },
        city: None,
        weeks: dice.below(60) as i64,
    }
}

/// A round of the given size with a bit of everything.
pub fn round(dice: &mut Dice, rows: usize, columns: usize) -> Instance {
    let mut seed = [0; 32];
    seed.iter_mut().for_each(|byte| *byte = dice.next() as u8);
    let mut book = rulebook::default_nl();
    let low = 250_000 + 50_000 * dice.below(5) as i64;
    book.floors = [low, low + 70_000, low + 150_000];
    let mut round = Instance::new("the-hague", Seed(seed), book);
    round.travel = Travel {
        cells: texts(&["b", "a", "c"]),
        minutes: vec![vec![4, 18, 28], vec![18, 6, 33], vec![28, 33, 9]],
    };
    round.households = (0..rows).map(|_| household(dice)).collect();
    round.groups = (0..columns).map(|_| group(dice)).collect();
    if rows > 0 && columns > 0 {
        sprinkle(dice, &mut round);
    }
    round
}

fn sprinkle(dice: &mut Dice, round: &mut Instance) {
    let any = |dice: &mut Dice, round: &Instance| Pair {
        h: round.households[dice.below(round.households.len())].id,
        g: round.groups[dice.below(round.groups.len())].id,
    };
    for _ in 0..dice.below(4) {
        let pair = any(dice, round);
        round.pair_facts.push(PairFact { h: pair.h, g: pair.g, rule: FactRule::H9 });
        let pair = any(dice, round);
        round.exclusions.push(pair);
        let pair = any(dice, round);
        round.previous.push(pair);
    }
    if dice.chance(30) {
        let pair = any(dice, round);
        round.locks.push(Lock { h: pair.h, g: pair.g, reason: Some("asked for".into()) });
    }
}
