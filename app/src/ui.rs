//! The design system. One small file a component; every one is a pure function of its properties.
//!
//! Text comes in as a property or from `ui-…` and `site-…` messages. No clock, no random number, nothing of the browser.

mod art;
mod avatar;
mod banner;
mod button;
mod card;
mod chain;
mod code;
mod date_text;
mod details;
mod doors;
mod drawn;
mod empty;
mod error_summary;
mod facts;
mod field;
mod footer;
mod head;
mod header;
mod hero;
mod icons;
mod journey;
mod language_switch;
mod notice;
mod page_title;
mod person_line;
mod phrase;
mod picks;
mod places;
mod problem;
mod qr;
mod reasons;
mod seats;
mod select;
mod sign;
mod skip_link;
mod status;
mod steps;
mod story;
mod table;
mod tag;
mod text_area;
mod week;
mod who_sees;
mod work_row;
mod year_line;

pub use avatar::Avatar;
pub use banner::Banner;
pub use button::{Button, Kind, LinkButton};
pub use card::{Block, Broad, Card, Row, Split};
pub use chain::Chain;
pub use code::OneTimeCode;
pub use date_text::{Address, DateText};
pub use details::Details;
pub use doors::{Door, Doors};
pub use empty::Empty;
pub use error_summary::ErrorSummary;
pub use facts::{Fact, Facts};
pub use field::{Field, Width};
pub use footer::{Footer, Helper};
pub use head::HeadLinks;
pub use header::Header;
pub use hero::{Hero, HeroArt};
pub use icons::{EyeIcon, LessIcon, TickIcon};
pub use journey::{Does, Journey};
pub use language_switch::LanguageSwitch;
pub use notice::Notice;
pub use page_title::PageTitle;
pub use person_line::{People, PersonLine};
pub use phrase::Phrase;
pub use picks::{Pick, Picks, Tick};
pub use places::{Place, Places};
pub use problem::Problem;
pub use qr::Qr;
pub use reasons::Reasons;
pub use seats::{Faces, Seat, Seats};
pub use select::Select;
pub use sign::Sign;
pub use skip_link::SkipLink;
pub use status::Status;
pub use steps::Steps;
pub use story::{Quote, Story};
pub use table::{Head, Table};
pub use tag::{Tag, Tone};
pub use text_area::TextArea;
pub(crate) use text_area::escape;
pub use week::Week;
pub use who_sees::WhoSees;
pub use work_row::{WorkList, WorkRow};
pub use year_line::YearLine;

/// The id of the error or hint of a field, as `aria-describedby` names it.
fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    let parts: Vec<String> = [(error, "error"), (hint, "hint")]
        .iter()
        .filter(|(there, _)| *there)
        .map(|(_, what)| format!("{id}-{what}"))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
