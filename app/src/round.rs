//! Rounds: the pool before, the result after, proposals side by side. Only for the coordinator of the city.

mod api;
mod beside;
mod fairness;
pub mod forms;
mod left_over;
mod new_page;
pub(crate) mod pair;
mod pins;
mod price;
mod result_page;
mod running;
mod whatif_page;
mod whatif_result;
mod why_page;
pub(crate) mod words;

pub use new_page::NewRoundPage;
pub use result_page::RoundPage;
pub use whatif_page::WhatIfPage;
pub use why_page::WhyPage;
