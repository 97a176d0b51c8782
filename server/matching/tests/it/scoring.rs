//! Scores against a slow restatement from the answers, word for word, and the long way against the tables.

use crate::world::{self, Dice};
use matching::{
    Feature, Group, Household, Instance, Level, prepared::Prepared, rulebook::Limits, score::Score, weights,
};

fn common<T: PartialEq>(mine: &[T], yours: &[T]) -> Option<i64> {
    let both = mine.iter().filter(|one| yours.contains(one)).count() as i64;
    (!mine.is_empty() && !yours.is_empty()).then_some(both)
}

fn language(limits: &Limits, h: &Household, g: &Group, helps: &[String]) -> Option<i64> {
    let theirs = &g.answers.languages;
    common(&h.answers.languages, theirs)?;
    let level = |code: &String| theirs.iter().find(|(known, _)| known == code).map(|(_, level)| *level);
    let shared = h.answers.languages.iter().filter_map(|(code, own)| Some((*own).min(level(code)?)));
    let shared = shared.max().map_or(0, |level: Level| limits.language_values[level as usize]);
    if !h.answers.goals.iter().any(|goal| goal == "language") || g.answers.likes.is_empty() {
        return Some(shared);
    }
    let practises = g.answers.likes.iter().any(|like| helps.contains(like));
    Some((shared + if practises { 1000 } else { 0 }) / 2)
}

fn sector(h: &Household, g: &Group) -> Option<i64> {
    let root = |code: &String| code.split('.').next().map(str::to_owned);
    let same = common(&h.answers.sector, &g.answers.sector)?;
    let near =
        h.answers.sector.iter().any(|code| g.answers.sector.iter().any(|other| root(code) == root(other)));
    Some(if same > 0 { 1000 } else { 500 * i64::from(near) })
}

fn children(h: &Household, g: &Group) -> Option<i64> {
    let (mine, yours) = (&h.answers.children, &g.answers.children);
    common(mine, yours).filter(|_| !h.answers.is_childless())?;
    let best = |band: &i64| yours.iter().map(|other| 1000 - 500 * (band - other).abs()).max();
    Some(mine.iter().filter_map(best).sum::<i64>() / mine.len() as i64)
}

/// The value of a feature for one side, or nothing if somebody did not answer.
fn value(round: &Instance, h: &Household, g: &Group, limit: i64, feature: Feature) -> Option<i64> {
    let (book, mine, yours) = (&round.rulebook, &h.answers, &g.answers);
    let limits = &book.limits;
    match feature {
        Feature::Language => language(limits, h, g, &book.helps["language"]),
        Feature::Interests => {
            let all = (mine.interests.len() + yours.interests.len()) as i64;
            common(&mine.interests, &yours.interests).map(|both| both * 1000 / (all - both + 2))
        }
        Feature::Sector => sector(h, g),
        Feature::Age => {
            let value = |own: i64| yours.age.iter().map(|age| 1000 - 200 * (age - own).abs()).sum::<i64>();
            mine.age.filter(|_| !yours.age.is_empty()).map(|own| value(own) / yours.age.len() as i64)
        }
        Feature::Children => children(h, g),
        Feature::Travel => {
            let cell = |name| round.travel.cells.iter().position(|cell| cell == name).expect("a known cell");
            let minutes = round.travel.minutes[cell(&h.cell)][cell(&g.cell)];
            Some(match minutes {
                near if near <= limits.near_minutes => 1000,
                far if far >= limit => 0,
                between => (limit - between) * 1000 / (limit - limits.near_minutes),
            })
        }
        Feature::Availability => common(&mine.slots, &yours.slots)
            .map(|both| both.min(limits.need_slots) * 1000 / limits.need_slots),
        Feature::Goals => {
            let goals: Vec<_> = mine.goals.iter().filter(|goal| *goal != "language").collect();
            let served = |goal: &&&String| book.helps[**goal].iter().any(|like| yours.likes.contains(like));
            let met = goals.iter().filter(served).count() as i64;
            (!goals.is_empty() && !yours.likes.is_empty()).then(|| met * 1000 / goals.len() as i64)
        }
    }
}

fn restated(round: &Instance, h: &Household, g: &Group) -> Score {
    let book = &round.rulebook;
    let side = |limit: i64, weights: [i32; 8]| {
        let points = |rule: &matching::rulebook::FeatureRule| {
            let value = value(round, h, g, limit, rule.code).unwrap_or(rule.prior);
            i64::from(weights[rule.code as usize]) * value
        };
        book.features.iter().map(points).sum::<i64>()
    };
    let u = side(h.limit, weights::of(book, &h.importance, h.answers.is_childless()));
    let v = side(g.limit, weights::of(book, &g.importance, false));
    Score { u, v, w: book.alpha * u + (1000 - book.alpha) * v }
}

/// Compares every pair of a round three ways; says whether the tables were used.
fn compare(round: &Instance) -> bool {
    let checked = round.check().expect("a good round");
    let (sorted, prepared) = (checked.instance(), Prepared::of(&checked).expect("prepared"));
    for (i, h) in sorted.households.iter().enumerate() {
        let scores = prepared.scores(i);
        for (j, g) in sorted.groups.iter().enumerate() {
            let expected = restated(sorted, h, g);
            assert_eq!(scores(j), expected, "tables, {} and {}", h.id, g.id);
            assert_eq!(prepared.score(i, j), expected, "the long way, {} and {}", h.id, g.id);
        }
    }
    prepared.compact.is_some()
}

/// Silence, odd limits and a rulebook of its own for each round.
fn odd(dice: &mut Dice, round: &mut Instance) {
    let book = &mut round.rulebook;
    book.alpha = dice.below(1001) as i64;
    book.limits.near_minutes = dice.below(50) as i64;
    book.limits.need_slots = 1 + dice.below(21) as i64;
    book.features.iter_mut().for_each(|rule| rule.prior = dice.below(1001) as i64);
    if dice.chance(40) {
        let far = |minutes: &mut i64| *minutes = dice.below(700) as i64;
        round.travel.minutes.iter_mut().flatten().for_each(far);
    }
    for household in &mut round.households {
        household.limit = dice.below(60) as i64;
        if dice.chance(15) {
            household.answers = Default::default();
        }
    }
    for group in &mut round.groups {
        group.limit = dice.below(60) as i64;
        if dice.chance(15) {
            group.answers = Default::default();
        }
    }
    round.locks.clear();
}

#[test]
fn every_score_equals_its_restatement_from_the_answers() {
    let mut dice = Dice(80);
    let rounds = if std::env::var_os("SAMENHIER_DEEP").is_some() { 1_000 } else { 120 };
    for _ in 0..rounds {
        let (rows, columns) = (1 + dice.below(24), 1 + dice.below(24));
        let mut round = world::round(&mut dice, rows, columns);
        odd(&mut dice, &mut round);
        assert!(compare(&round), "such a round fits the tables");
    }
}

/// The draws of persistence turn the weights of a copy.
#[test]
fn changed_weights_count_once_they_are_taken_over() {
    let mut round = world::round(&mut Dice(82), 12, 12);
    odd(&mut Dice(83), &mut round);
    let mut prepared = Prepared::of(&round.check().expect("a good round")).expect("prepared");
    let before = prepared.scores(3)(4);
    prepared.households[3].common.weights = [0, 0, 0, 0, 0, 1000, 0, 0];
    prepared.groups[4].common.weights = [0, 0, 0, 0, 0, 0, 500, 500];
    prepared.weigh();
    let after = prepared.scores(3)(4);
    assert_eq!(after, prepared.score(3, 4));
    assert_ne!(after, before);
}

/// Beyond the tables: minutes over 255 may count only if nobody travels that far.
#[test]
fn far_cells_and_long_limits_are_scored_the_same() {
    let mut dice = Dice(84);
    for (minutes, limit, near, fits) in [
        (255, 400, 300, true),
        (254, 255, 255, true),
        (256, 255, 255, false),
        (256, 255, 254, true),
        (256, 256, 10, false),
    ] {
        let mut round = world::round(&mut dice, 9, 9);
        round.locks.clear();
        round.rulebook.limits.near_minutes = near;
        round.travel.minutes[0][1] = minutes;
        round.travel.minutes[2] = vec![minutes - 1, minutes, minutes];
        round.households.iter_mut().for_each(|household| household.limit = limit - dice.below(2) as i64);
        round.groups.iter_mut().for_each(|group| group.limit = limit);
        assert_eq!(compare(&round), fits, "{minutes} minutes, limit {limit}, near {near}");
    }
}

#[test]
fn a_round_with_more_codes_than_fit_is_scored_the_same() {
    let mut dice = Dice(81);
    let (mut fits, mut does_not) = (0, 0);
    for codes in [10, 20, 21, 24, 25, 65, 90] {
        let mut round = world::round(&mut dice, 20, 20);
        odd(&mut dice, &mut round);
        let many = |dice: &mut Dice, kind: &str| -> Vec<String> {
            (0..codes).filter(|_| dice.chance(70)).map(|at| format!("{kind}{at}")).collect()
        };
        for at in 0..20 {
            let spoken =
                |list: Vec<String>| list.into_iter().map(|code| (code, Level::B1)).collect::<Vec<_>>();
            let (h, g) = (&mut round.households[at].answers, &mut round.groups[at].answers);
            (h.interests, g.interests) = (many(&mut dice, "i"), many(&mut dice, "i"));
            if codes < 24 {
                (h.languages, g.languages) = (spoken(many(&mut dice, "l")), spoken(many(&mut dice, "l")));
            }
        }
        if compare(&round) { fits += 1 } else { does_not += 1 }
    }
    assert_eq!((fits, does_not), (3, 4));
}
