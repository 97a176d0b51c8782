//! What the admin's page loads.

use crate::error::AppError;
use domain::account::RoleView;
use domain::city::CityView;
use domain::form::{Mistake, Values};
use serde::{Deserialize, Serialize};

/// Cities and roles, and a form that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdminView {
    /// Every city, closed ones too.
    pub cities: Vec<CityView>,
    /// Everybody with a role.
    pub roles: Vec<RoleView>,
    /// Which form came back: `give`, or the slug of a city.
    pub form: String,
    /// What was typed in it.
    pub typed: Values,
    /// What is not right with it.
    pub mistakes: Vec<Mistake>,
    /// Makes a gift happen once.
    pub key: String,
}

pub async fn load_admin() -> Result<AdminView, AppError> {
    use domain::account::{GiveRole, SetCity};
    let access = crate::request::access()?;
    let who = access.admin().await?;
    let typed = programme::draft::load(&access, "admin").await?.values;
    let form = typed.one("form").to_owned();
    let mistakes = match form.as_str() {
        "" => Vec::new(),
        "give" => GiveRole::read(&typed).err().unwrap_or_default(),
        _ => SetCity::read(&typed).err().unwrap_or_default(),
    };
    Ok(AdminView {
        cities: programme::city::list_all(&who).await?,
        roles: programme::role::list(&who).await?,
        form,
        typed,
        mistakes,
        key: programme::form_key::fresh()?,
    })
}
