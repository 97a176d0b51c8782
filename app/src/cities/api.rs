//! The server functions of the cities.

use crate::error::AppError;
use crate::page::Loaded;
use domain::city::CityView;

/// The cities as a page loads them.
pub type LoadedCities = Loaded<Vec<CityView>>;

/// Every city that is shown, with its state and whom to call.
pub async fn load_cities() -> Result<Vec<CityView>, AppError> {
    let visitor = crate::request::access()?.visitor();
    Ok(programme::city::list(&visitor).await?)
}

/// One city; a city that is not shown is a page that is not there.
pub async fn load_city(slug: String) -> Result<CityView, AppError> {
    let visitor = crate::request::access()?.visitor();
    let cities = programme::city::list(&visitor).await?;
    cities
        .into_iter()
        .find(|city| city.slug == slug)
        .ok_or(AppError::NotFound)
}
