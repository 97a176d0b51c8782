//! The questionnaire: nothing typed leads astray, nothing forged gets in.

use super::*;
use crate::form::{Problem, Values};
use crate::word::{AgeBand, Channel, Goal, HouseholdKind, Level, Purpose, Spoken};

fn typed(pairs: &[(&str, &str)]) -> Values {
    let mut values = Values::default();
    for (name, text) in pairs {
        values.add(name, text);
    }
    values
}

fn shortest() -> Values {
    typed(&[
        ("name", "سارة"),
        ("city", "the-hague"),
        ("contact_by", "phone"),
        ("phone", "٠٦ ١٢٣٤ ٥٦٧٨"),
    ])
}

#[test]
fn a_name_a_city_and_a_way_to_reach_her_are_enough() {
    let draft = shortest();
    let sent = Journey::new(&draft).finish().expect("complete");
    assert_eq!(sent.answers.phone.as_deref(), Some("+31612345678"));
    assert_eq!(
        (sent.answers.postcode, sent.email, sent.answers.size),
        (None, None, 1)
    );
}

#[test]
fn the_preferred_way_must_be_possible() {
    for (by, field) in [
        ("mail", "email"),
        ("phone", "phone"),
        ("whatsapp", "phone"),
        ("partner", "phone"),
    ] {
        let page = typed(&[("contact_by", by)]);
        let mistakes = read(Step::Reach, &page, &mut SignUp::default()).expect_err("no way to reach her");
        assert_eq!(
            mistakes,
            [crate::form::Mistake::new(field, Problem::Missing)],
            "{by}"
        );
    }
    let page = typed(&[("contact_by", "partner"), ("email", "help@example.org")]);
    let mut sent = SignUp::default();
    read(Step::Reach, &page, &mut sent).expect("through somebody who helps");
    assert_eq!(sent.answers.contact_by, Channel::Partner);
}

#[test]
fn a_later_page_opens_when_the_needed_ones_before_it_are_in_order() {
    let empty = Values::default();
    assert!(Journey::new(&empty).may_visit(Step::Name));
    assert!(!Journey::new(&empty).may_visit(Step::City));
    let draft = shortest();
    assert!(Step::ALL.iter().all(|s| Journey::new(&draft).may_visit(*s)));
    let mut broken = shortest();
    broken.merge(typed(&[("goals", "gold")]));
    assert!(
        Journey::new(&broken).may_visit(Step::Wishes),
        "a question that may be skipped closes nothing"
    );
    assert_eq!(Journey::new(&broken).first_open(), Some(Step::Goals));
    assert!(Journey::new(&broken).finish().is_err());
}

#[test]
fn skipping_forgets_what_was_typed_there() {
    let mut draft = shortest();
    draft.merge(Step::Goals.take(&typed(&[("goals", "gold")])));
    draft.merge(Step::Goals.empty());
    let journey = Journey::new(&draft);
    assert!(journey.seen(Step::Goals) && !journey.touched(Step::Goals) && journey.finish().is_ok());
}

#[test]
fn a_box_that_is_unticked_later_is_gone() {
    let mut draft = Step::Goals.take(&typed(&[("goals", "work"), ("goals", "friends")]));
    draft.merge(Step::Goals.take(&typed(&[("goals", "friends")])));
    let mut sent = SignUp::default();
    read(Step::Goals, &draft, &mut sent).expect("fine");
    assert_eq!(sent.answers.goals, [Goal::Friends]);
}

#[test]
fn forged_fields_are_dropped_and_forged_codes_refused() {
    let page = Step::Age.take(&typed(&[
        ("age_band", "18-25"),
        ("state", "ready"),
        ("class", "1"),
    ]));
    assert_eq!(page.names().collect::<Vec<_>>(), ["age_band"]);
    let mut sent = SignUp::default();
    read(Step::Age, &page, &mut sent).expect("fine");
    assert_eq!(sent.answers.age_band, Some(AgeBand::From18));
    for (step, name, text) in [
        (Step::Age, "age_band", "19"),
        (Step::Slots, "slots", "21"),
        (Step::Travel, "travel_minutes", "31"),
        (Step::City, "city", "../etc"),
        (Step::Reach, "contact_by", "visit"),
    ] {
        let mistakes = read(step, &typed(&[(name, text)]), &mut SignUp::default()).expect_err(text);
        assert_eq!(mistakes[0].problem, Problem::NotOnTheList, "{text}");
    }
}

#[test]
fn too_many_goals_are_said_not_cut() {
    let goals: Vec<(&str, &str)> = Goal::ALL.iter().take(6).map(|g| ("goals", g.code())).collect();
    let mistakes = read(Step::Goals, &typed(&goals), &mut SignUp::default()).expect_err("six");
    assert_eq!(mistakes[0].problem, Problem::TooMany { most: 5 });
}

#[test]
fn a_language_needs_a_level_and_counts_once_with_the_better_one() {
    let half = typed(&[("language_2", "ti")]);
    let mistakes = read(Step::Languages, &half, &mut SignUp::default()).expect_err("no level");
    assert_eq!(mistakes[0].field, "level_2");
    let twice = typed(&[
        ("language_1", "ar"),
        ("level_1", "a2"),
        ("language_3", "ar"),
        ("level_3", "native"),
    ]);
    let mut sent = SignUp::default();
    read(Step::Languages, &twice, &mut sent).expect("fine");
    assert_eq!(
        sent.answers.languages,
        [Tongue {
            language: Spoken::Arabic,
            level: Level::Native
        }]
    );
}

#[test]
fn the_number_of_people_fits_the_kind() {
    for (kind, size, wanted) in [
        ("alone", "4", Some(1)),
        ("couple", "", Some(2)),
        ("with_children", "٤", Some(4)),
        ("with_children", "1", None),
        ("with_children", "", None),
        ("", "", Some(1)),
        ("", "13", None),
        ("", "-2", None),
    ] {
        let mut sent = SignUp::default();
        let page = typed(&[("kind", kind), ("size", size), ("child_ages", "0-3")]);
        let read = read(Step::People, &page, &mut sent)
            .ok()
            .map(|()| sent.answers.size);
        assert_eq!(read, wanted, "{kind} {size}");
        assert_eq!(
            sent.answers.child_ages.is_empty(),
            sent.answers.kind != Some(HouseholdKind::WithChildren)
        );
    }
}

#[test]
fn a_hope_that_may_hold_too_much_is_asked_about_once() {
    for hope in [
        "I fled in 2024",
        "Mijn V-nummer is bekend",
        "أنا مريضة",
        "my number is 123 456 789",
    ] {
        let mistakes = read(Step::Wishes, &typed(&[("hope", hope)]), &mut SignUp::default()).expect_err(hope);
        assert_eq!(mistakes[0].problem, Problem::Wrong);
        read(
            Step::Wishes,
            &typed(&[("hope", hope), ("hope_sure", "yes")]),
            &mut SignUp::default(),
        )
        .expect("sure");
    }
    for hope in [
        "warm people to cook with",
        "Ik wil leren fietsen",
        "أريد أن أتعلم ركوب الدراجة",
        "0612345678",
    ] {
        let read = read(Step::Wishes, &typed(&[("hope", hope)]), &mut SignUp::default());
        assert_eq!(read.is_ok(), hope != "0612345678", "{hope}");
    }
}

#[test]
fn nothing_may_be_done_without_a_yes_to_matching_and_the_others_stay_free() {
    assert!(Consents::read(&typed(&[("consent_research", "yes"), ("consent_contact", "yes")])).is_err());
    let given =
        Consents::read(&typed(&[("consent_matching", "yes"), ("consent_contact", "on")])).expect("given");
    assert_eq!(given.given(), [Purpose::Matching]);
}

#[test]
fn what_was_answered_stands_in_the_form_again() {
    let mut draft = shortest();
    draft.merge(typed(&[
        ("say_name", "sa-ra"),
        ("postcode", "2525 AB"),
        ("kind", "with_children"),
        ("size", "4"),
        ("child_ages", "4-11"),
        ("language_1", "ar"),
        ("level_1", "native"),
        ("slots", "20"),
        ("slots", "0"),
        ("goals", "work"),
        ("interests", "cooking"),
        ("age_band", "26-35"),
        ("hope", "bikes"),
        ("company", "women"),
        ("email", "s@example.org"),
    ]));
    let sent = Journey::new(&draft).finish().expect("complete");
    let mut again = Values::default();
    Step::ALL.iter().for_each(|s| again.merge(values(*s, &sent)));
    assert_eq!(Journey::new(&again).finish(), Ok(sent));
}

#[test]
fn the_pages_form_one_chain() {
    let mut seen = vec![Step::ALL[0]];
    while let Some(next) = seen.last().and_then(|s| s.next()) {
        assert_eq!(next.previous(), seen.last().copied());
        seen.push(next);
    }
    assert_eq!(seen, Step::ALL);
    let mut fields: Vec<&str> = Step::ALL.iter().flat_map(|s| s.fields()).copied().collect();
    let count = fields.len();
    fields.sort_unstable();
    fields.dedup();
    assert_eq!(fields.len(), count, "no field stands on two pages");
}
