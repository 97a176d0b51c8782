//! What the page of reports loads.

use crate::error::AppError;
use domain::form::Mistake;
use serde::{Deserialize, Serialize};

/// The form with what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportPageView {
    /// Slugs of the cities.
    pub cities: Vec<String>,
    /// Slug as chosen.
    pub city: String,
    /// Text as typed.
    pub body: String,
    /// Way to answer as typed.
    pub reply_to: String,
    /// What is not right, after a POST.
    pub mistakes: Vec<Mistake>,
    /// Makes the report happen once.
    pub key: String,
}

pub async fn load_report() -> Result<ReportPageView, AppError> {
    let access = crate::request::access()?;
    let draft = programme::draft::load(&access, "report").await?.values;
    let cities = programme::city::list(&access.visitor()).await?;
    let posted = draft.has("posted", "yes");
    let judged = domain::report::ReportForm::read(&draft).err().filter(|_| posted);
    Ok(ReportPageView {
        cities: cities.into_iter().map(|c| c.slug).collect(),
        city: draft.one("city").to_owned(),
        body: draft.one("body").to_owned(),
        reply_to: draft.one("reply_to").to_owned(),
        mistakes: judged.unwrap_or_default(),
        key: programme::form_key::fresh()?,
    })
}
