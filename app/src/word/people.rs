//! Names of codes: people and what they bring. A new code without words does not compile.

use crate::t;
use domain::word::{
    AddressForm, AgeBand, ChildBand, FilledIn, Goal, HouseholdKind, Interest, Level, Likes, Role, Spoken,
};

/// The name of a [`Level`] in the page's language.
#[must_use]
pub fn level(code: Level) -> String {
    match code {
        Level::A1 => t!("word-level-a1"),
        Level::A2 => t!("word-level-a2"),
        Level::B1 => t!("word-level-b1"),
        Level::B2 => t!("word-level-b2"),
        Level::C1 => t!("word-level-c1"),
        Level::C2 => t!("word-level-c2"),
        Level::Native => t!("word-level-native"),
    }
}

/// The name of a [`Spoken`] in the page's language.
#[must_use]
pub fn spoken(code: Spoken) -> String {
    match code {
        Spoken::Arabic => t!("word-language-ar"),
        Spoken::Tigrinya => t!("word-language-ti"),
        Spoken::English => t!("word-language-en"),
        Spoken::Dutch => t!("word-language-nl"),
        Spoken::Persian => t!("word-language-fa"),
        Spoken::Dari => t!("word-language-prs"),
        Spoken::Turkish => t!("word-language-tr"),
        Spoken::Ukrainian => t!("word-language-uk"),
        Spoken::Somali => t!("word-language-so"),
        Spoken::Kurmanji => t!("word-language-kmr"),
        Spoken::Sorani => t!("word-language-ckb"),
        Spoken::Amharic => t!("word-language-am"),
        Spoken::French => t!("word-language-fr"),
        Spoken::Spanish => t!("word-language-es"),
        Spoken::German => t!("word-language-de"),
        Spoken::Russian => t!("word-language-ru"),
        Spoken::Pashto => t!("word-language-ps"),
        Spoken::Urdu => t!("word-language-ur"),
    }
}

/// The name of a [`Goal`] in the page's language.
#[must_use]
pub fn goal(code: Goal) -> String {
    match code {
        Goal::Language => t!("word-goal-language"),
        Goal::Work => t!("word-goal-work"),
        Goal::Study => t!("word-goal-study"),
        Goal::Friends => t!("word-goal-friends"),
        Goal::ChildrenSchool => t!("word-goal-children-school"),
        Goal::GettingAround => t!("word-goal-getting-around"),
        Goal::Sport => t!("word-goal-sport"),
        Goal::Culture => t!("word-goal-culture"),
        Goal::Celebrating => t!("word-goal-celebrating"),
    }
}

/// The name of a [`Interest`] in the page's language.
#[must_use]
pub fn interest(code: Interest) -> String {
    match code {
        Interest::Cooking => t!("word-interest-cooking"),
        Interest::Baking => t!("word-interest-baking"),
        Interest::Gardening => t!("word-interest-gardening"),
        Interest::Football => t!("word-interest-football"),
        Interest::Sport => t!("word-interest-sport"),
        Interest::Walking => t!("word-interest-walking"),
        Interest::Cycling => t!("word-interest-cycling"),
        Interest::Music => t!("word-interest-music"),
        Interest::Dancing => t!("word-interest-dancing"),
        Interest::Reading => t!("word-interest-reading"),
        Interest::Films => t!("word-interest-films"),
        Interest::Drawing => t!("word-interest-drawing"),
        Interest::Sewing => t!("word-interest-sewing"),
        Interest::Photography => t!("word-interest-photography"),
        Interest::Games => t!("word-interest-games"),
        Interest::Computers => t!("word-interest-computers"),
        Interest::Repairing => t!("word-interest-repairing"),
        Interest::Animals => t!("word-interest-animals"),
        Interest::Nature => t!("word-interest-nature"),
        Interest::Museums => t!("word-interest-museums"),
    }
}

/// The name of a [`Likes`] in the page's language.
#[must_use]
pub fn likes(code: Likes) -> String {
    match code {
        Likes::LanguagePractice => t!("word-likes-language-practice"),
        Likes::LettersForms => t!("word-likes-letters-forms"),
        Likes::PhoneCalls => t!("word-likes-phone-calls"),
        Likes::GoAlong => t!("word-likes-go-along"),
        Likes::JobSearch => t!("word-likes-job-search"),
        Likes::StudyHelp => t!("word-likes-study-help"),
        Likes::ChildrenSchool => t!("word-likes-children-school"),
        Likes::Sport => t!("word-likes-sport"),
        Likes::CultureOuting => t!("word-likes-culture-outing"),
        Likes::CookEat => t!("word-likes-cook-eat"),
        Likes::Celebrate => t!("word-likes-celebrate"),
    }
}

/// The name of a [`AgeBand`] in the page's language.
#[must_use]
pub fn age_band(code: AgeBand) -> String {
    match code {
        AgeBand::From18 => t!("word-age-18-25"),
        AgeBand::From26 => t!("word-age-26-35"),
        AgeBand::From36 => t!("word-age-36-50"),
        AgeBand::From51 => t!("word-age-51-65"),
        AgeBand::From66 => t!("word-age-66-plus"),
    }
}

/// The name of a [`ChildBand`] in the page's language.
#[must_use]
pub fn child_band(code: ChildBand) -> String {
    match code {
        ChildBand::To3 => t!("word-age-child-0-3"),
        ChildBand::To11 => t!("word-age-child-4-11"),
        ChildBand::To17 => t!("word-age-child-12-17"),
    }
}

/// The name of a [`HouseholdKind`] in the page's language.
#[must_use]
pub fn household_kind(code: HouseholdKind) -> String {
    match code {
        HouseholdKind::Alone => t!("word-household-alone"),
        HouseholdKind::Couple => t!("word-household-couple"),
        HouseholdKind::WithChildren => t!("word-household-with-children"),
    }
}

/// The name of a [`HouseholdKind`] in the page's language.
#[must_use]
pub fn household_kind_of(code: HouseholdKind) -> String {
    match code {
        HouseholdKind::Alone => t!("word-household-kind-alone"),
        HouseholdKind::Couple => t!("word-household-kind-couple"),
        HouseholdKind::WithChildren => t!("word-household-kind-with-children"),
    }
}

/// The name of a [`FilledIn`] in the page's language.
#[must_use]
pub fn filled_in(code: FilledIn) -> String {
    match code {
        FilledIn::Myself => t!("word-filled-self"),
        FilledIn::WithCoordinator => t!("word-filled-with-coordinator"),
        FilledIn::Partner => t!("word-filled-partner"),
    }
}

/// The name of a [`AddressForm`] in the page's language.
#[must_use]
pub fn address_form(code: AddressForm) -> String {
    match code {
        AddressForm::Feminine => t!("word-address-feminine"),
        AddressForm::Masculine => t!("word-address-masculine"),
        AddressForm::Neutral => t!("word-address-neutral"),
    }
}

/// The name of a [`Role`] in the page's language.
#[must_use]
pub fn role(code: Role) -> String {
    match code {
        Role::Coordinator => t!("word-role-coordinator"),
        Role::Researcher => t!("word-role-researcher"),
        Role::Admin => t!("word-role-admin"),
    }
}
