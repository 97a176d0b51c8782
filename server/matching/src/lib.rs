//! The matching engine: one city, one round, exact. Pure: no input or output, no clock, no randomness but the seed.
//!
//! # How a round uses it
//! ```text
//! let mut round = Instance::new("the-hague", Seed(bytes), rulebook::default_nl());
//! round.travel = …; round.households = …; round.groups = …;             // in any order
//! let stored = serde_json::to_string(&round)?;                          // keep: the run can be repeated from it
//! let outcome = matching::run(&round, &mut |progress| ControlFlow::Continue(()))?;
//! let stored_result = outcome.to_json();                                // always the same bytes
//! certificate::verify(stored.as_bytes(), stored_result.as_bytes())?;    // independent check
//! ```
//! `Progress` has `phase.code()` (`scores`, `solve`, `proof`, `explain`) and `permille()`. Returning
//! `ControlFlow::Break(())` ends the run with `Refused::Cancelled`; nothing is kept. A wrong input is
//! `Refused::Input(Fault { list, row, field, reason })`.
//!
//! # What to put in (see `instance`)
//! `class` 1 must now, 2 waited a round or more, 3 new. `ready` = everything of hard rule H2. `cell` is a name in
//! `travel.cells`; `travel.minutes[from household's cell][to group's cell]`. `limit` in minutes. `places` 1.
//! `locks` = accepted or fixed pairs, `exclusions` = declined pairs, `previous` = last published proposals.
//! `pair_facts` carry yes/no facts by rule: H6, H8, H9 (block, conflict, together before), H10, H11 (veto).
//!
//! **Household answers** (`HouseholdAnswers`; an empty list or `None` = not answered, counts as the prior):
//! - `languages`: list of (code, level A1..C2); mother tongue = C2. `no_common_language`: bool.
//! - `slots`: numbers 0..=20 = day × 3 + part (Monday morning 0 … Sunday evening 20).
//! - `age`: band 0..=4 (18–25, 26–35, 36–50, 51–65, 66+). `kind`: alone, couple, with_children.
//!   `children`: bands 0..=2 (0–3, 4–11, 12–17). For `alone` and `couple` the feature children has weight 0.
//! - `interests`: codes. `sector`: codes `field` or `field.part` (same code 1000, same field 500).
//! - `goals`: ranked codes, the keys of `rulebook.helps`: language work study friends children_school getting_around
//!   sport culture celebrating. The goal `language` counts inside the feature language, not twice.
//! - `contact`: light, medium, much (absent = medium). `minors`: bool. `women_only`, `men_only`: bool, not both.
//!
//! **Group answers** (`GroupAnswers`): make them with `GroupAnswers::from_members(&[MemberAnswers], GroupWide)`: best
//! level of each language, slots where ≥ 4 members can, ages one a member, interests, sector and likes united.
//! `likes` codes: language_practice letters_forms phone_calls go_along job_search study_help children_school sport
//! culture_outing cook_eat celebrate. `kinds` welcome (empty = all), `screened` = every member, `contact`,
//! `women_only`/`men_only` = the group is one.
//!
//! **Importance** (both): feature → 0, 1, 2, 3, 5. Empty = the rulebook's weights. Features: language interests
//! sector age children travel availability goals. **Musts**: at most two features a coordinator confirmed.
//! Never put in: nationality, ethnicity, religion, health, legal status; unknown fields are refused.
//!
//! # What comes out (see `result::Outcome`)
//! `pairs` (h, g, u, v, w, locked), `unmatched`, `tiers`, `duals`, `unique`, `hall`, `metrics`, `explanations` (one a
//! pair: both sides' terms whose `points` sum to the score; `plus`, `minus`, `unknown` as features; `facts` as codes
//! `language.nl`, `interest.cooking`, `sector.care`, `goal.work`, `slot.3` with `shown` = true for enough households;
//! `minutes`; `second_best`), `no_match` (rules H1..H13, X with counts; which single rule keeps which groups away).
//! A page divides u or v by 10,000 for per cent. A participant never sees a number of it.

pub mod assign;
pub mod canonical;
pub mod compare;
pub mod cost;
pub mod costs;
pub mod draw;
pub mod explain;
pub mod fairness;
pub mod feasibility;
pub mod groups;
pub mod id;
pub mod instance;
pub mod objective;
pub mod prepared;
pub mod problem;
pub mod proof;
pub mod residual;
pub mod result;
pub mod rulebook;
pub mod run;
pub mod score;
pub mod sensitivity;
pub mod simulate;
pub mod solve;
pub mod stable;
pub mod table;
pub mod weights;
pub mod whatif;

pub use id::{Id, Seed};
pub use instance::{
    Contact, FactRule, Group, GroupAnswers, Household, HouseholdAnswers, Instance, Kind, Lock, Pair,
    PairFact, Travel,
    members::{GroupWide, MemberAnswers},
};
pub use problem::{Fault, Refused};
pub use result::Outcome;
pub use rulebook::{Feature, HoldBack, Level, Rulebook};
pub use run::{Phase, Progress, run};
