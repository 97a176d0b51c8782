//! Hard rules and scores of a pair, recomputed from the answers.

use crate::documents::{Age, Feature, Input, Row};

const FEATURES: [&str; 8] =
    ["language", "interests", "sector", "age", "children", "travel", "availability", "goals"];
const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/// A household or a group, with what follows from its answers.
pub struct Person<'a> {
    pub row: &'a Row,
    /// The bytes of the id.
    pub key: Vec<u8>,
    cell: usize,
    city: &'a str,
    ages: &'a [u16],
    fields: Vec<&'a str>,
    /// Without the language; of a group: those it helps with.
    goals: Vec<&'a str>,
    practice: bool,
    childless: bool,
    /// Feature, weight and prior, for every feature of the rulebook.
    terms: Vec<(usize, i64, i64)>,
}

/// From two hexadecimal digits each.
pub fn bytes(text: &str) -> Vec<u8> {
    let digits = (0..text.len()).step_by(2).filter_map(|at| text.get(at..at + 2));
    digits.filter_map(|two| u8::from_str_radix(two, 16).ok()).collect()
}

/// What both have, counted: none if one of them did not answer.
fn share<T: PartialEq>(a: &[T], b: &[T], value: impl Fn(i64) -> i64) -> Option<i64> {
    let both = a.iter().filter(|code| b.contains(code)).count() as i64;
    (!a.is_empty() && !b.is_empty()).then(|| value(both))
}

impl<'a> Person<'a> {
    pub fn new(input: &'a Input, row: &'a Row) -> Self {
        let said = &row.answers;
        let helps = input.rulebook.helps.iter();
        let helps = helps.filter(|(_, by)| by.iter().any(|like| said.likes.contains(like)));
        let mut goals: Vec<&str> =
            helps.map(|(goal, _)| goal).chain(&said.goals).map(String::as_str).collect();
        let practice = goals.contains(&"language");
        goals.retain(|goal| *goal != "language");
        // A group that answered is known to help with nothing, which is not the same as unknown.
        goals.extend(said.likes.first().map(|_| ""));
        let childless = said.kind.as_ref().is_some_and(|kind| kind != "with_children");
        let weights = weights(input, row, childless);
        let term = |rule: &Feature| {
            let f = FEATURES.iter().position(|code| rule.code == *code)?;
            Some((f, weights[f], i64::from(rule.prior)))
        };
        Self {
            key: bytes(&row.id),
            cell: input.travel.cells.iter().position(|cell| *cell == row.cell).unwrap_or(usize::MAX),
            city: row.city.as_ref().unwrap_or(&input.city),
            ages: match &said.age {
                None => &[],
                Some(Age::One(band)) => std::slice::from_ref(band),
                Some(Age::Many(bands)) => bands,
            },
            fields: said.sector.iter().filter_map(|code| code.split('.').next()).collect(),
            terms: input.rulebook.features.iter().filter_map(term).collect(),
            goals,
            practice,
            childless,
            row,
        }
    }

    /// The lower level of the best common language.
    fn shared(&self, other: &Self) -> Option<&String> {
        let theirs = &other.row.answers.languages;
        let level = |code| theirs.iter().find(|(known, _)| known == code).map(|(_, level)| level);
        let mine = self.row.answers.languages.iter();
        mine.filter_map(|(code, own)| Some(own.min(level(code)?))).max()
    }
}

/// Largest remainder to 1000. Silence about one feature is "some" (2), about all the rulebook's weights.
fn weights(input: &Input, row: &Row, childless: bool) -> [i64; 8] {
    let raw = |own: bool, childless: bool| {
        FEATURES.map(|code| {
            let rule = input.rulebook.features.iter().find(|rule| rule.code == code);
            let level = i64::from(row.importance.get(code).copied().unwrap_or(2));
            let weight = rule.map_or(0, |rule| if own { level } else { rule.weight.into() });
            if childless && code == "children" { 0 } else { weight }
        })
    };
    let own = row.importance.values().any(|level| *level > 0);
    let tries = [raw(own, childless), raw(false, childless), raw(false, false)];
    let raw = tries.into_iter().find(|raw| raw.iter().any(|weight| *weight > 0)).unwrap_or([1; 8]);
    let sum: i64 = raw.iter().sum();
    let mut shares = raw.map(|weight| weight * 1000 / sum);
    let mut order = [0, 1, 2, 3, 4, 5, 6, 7];
    order.sort_by_key(|f| -(raw[*f] * 1000 % sum));
    let missing = 1000 - shares.iter().sum::<i64>();
    order[..missing as usize].iter().for_each(|f| shares[*f] += 1);
    shares
}

/// Rules H1 to H8, H10, H12 and H13; H9, H11 and exclusions are facts of their own.
pub fn is_allowed(input: &Input, h: &Person<'_>, g: &Person<'_>) -> bool {
    let (limits, mine, yours) = (&input.rulebook.limits, &h.row.answers, &g.row.answers);
    let met = || {
        let is_low = |value: Option<i64>| value.is_some_and(|value| value < limits.must_value.into());
        let [mine, yours] = both(input, h, g);
        [(h, mine), (g, yours)].iter().all(|(side, values)| {
            let is_must = |f: &usize| side.row.musts.iter().any(|must| must == FEATURES[*f]);
            !(0..8).filter(is_must).any(|f| is_low(values[f]))
        })
    };
    (h.row.ready && g.row.ready && !h.row.waiting_arm && h.city == g.city)
        && h.row.size <= g.row.max_size
        && (yours.kinds.is_empty() || mine.kind.iter().all(|kind| yours.kinds.contains(kind)))
        && minutes(input, h, g) <= h.row.limit.min(g.row.limit)
        && mine.women_only <= yours.women_only
        && mine.men_only <= yours.men_only
        && mine.minors <= yours.screened
        // "light", "medium", "much" are in the order of the alphabet, as the levels are.
        && mine.contact.as_deref().unwrap_or("medium") <= yours.contact.as_deref().unwrap_or("medium")
        && share(&mine.slots, &yours.slots, |both| both).unwrap_or(0) >= limits.min_slots.into()
        && (h.shared(g).is_some_and(|level| *level >= limits.workable_level)
            || mine.no_common_language && yours.no_common_language)
        && (h.row.musts.is_empty() && g.row.musts.is_empty() || met())
}

fn minutes(input: &Input, h: &Person<'_>, g: &Person<'_>) -> u16 {
    input.travel.minutes.get(h.cell).and_then(|row| row.get(g.cell)).copied().unwrap_or(u16::MAX)
}

/// 1000 up to the near minutes, then falling to 0 at a side's limit.
fn travel(input: &Input, h: &Person<'_>, g: &Person<'_>, side: &Person<'_>) -> i64 {
    let (near, limit) = (i64::from(input.rulebook.limits.near_minutes), i64::from(side.row.limit));
    let minutes = i64::from(minutes(input, h, g));
    if minutes <= near { 1000 } else { (limit - minutes).max(0) * 1000 / (limit - near).max(1) }
}

/// Match values as the household sees them; none where somebody did not answer.
fn values(input: &Input, h: &Person<'_>, g: &Person<'_>) -> [Option<i64>; 8] {
    let (limits, mine, yours) = (&input.rulebook.limits, &h.row.answers, &g.row.answers);
    let need = i64::from(limits.need_slots.max(1));
    let reached = h.shared(g).and_then(|level| LEVELS.iter().position(|known| known == level));
    let spoken = reached.map_or(0, |level| limits.language_values[level].into());
    let practised = (spoken + if g.practice { 1000 } else { 0 }) / 2;
    let language = if h.practice && g.goals.contains(&"") { practised } else { spoken };
    let interests = (mine.interests.len() + yours.interests.len() + 2) as i64;
    let apart = |a: u16, b: u16| i64::from(a.abs_diff(b));
    let nearest = |band: &u16| yours.children.iter().map(|other| 1000 - 500 * apart(*band, *other)).max();
    let mean = |values: Vec<i64>| values.iter().sum::<i64>() / values.len() as i64;
    [
        share(&mine.languages, &yours.languages, |_| language),
        share(&mine.interests, &yours.interests, |both| 1000 * both / (interests - both)),
        share(&mine.sector, &yours.sector, |both| 1000 * both.min(1)).max(share(
            &h.fields,
            &g.fields,
            |both| 500 * both.min(1),
        )),
        share(h.ages, g.ages, |_| {
            mean(g.ages.iter().map(|age| 1000 - 200 * apart(*age, h.ages[0])).collect())
        }),
        share(&mine.children, &yours.children, |_| mean(mine.children.iter().filter_map(nearest).collect()))
            .filter(|_| !h.childless),
        Some(travel(input, h, g, h)),
        share(&mine.slots, &yours.slots, |both| both.min(need) * 1000 / need),
        share(&h.goals, &g.goals, |both| 1000 * both / h.goals.len() as i64),
    ]
}

/// Match values as both sides see them: all but travel are the same.
fn both(input: &Input, h: &Person<'_>, g: &Person<'_>) -> [[Option<i64>; 8]; 2] {
    let mine = values(input, h, g);
    let mut yours = mine;
    yours[5] = Some(travel(input, h, g, g));
    [mine, yours]
}

/// u, v and w.
pub fn score(input: &Input, h: &Person<'_>, g: &Person<'_>) -> [i64; 3] {
    let sum = |side: &Person<'_>, values: [Option<i64>; 8]| {
        side.terms.iter().map(|(f, weight, prior)| weight * values[*f].unwrap_or(*prior)).sum::<i64>()
    };
    let [mine, yours] = both(input, h, g);
    let (u, v, alpha) = (sum(h, mine), sum(g, yours), i64::from(input.rulebook.alpha));
    [u, v, alpha * u + (1000 - alpha) * v]
}
