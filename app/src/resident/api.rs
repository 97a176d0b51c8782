//! What the pages of the questionnaire load.

use super::flow::{Flow, StepView};
use crate::error::AppError;

/// A page of the questionnaire, with what was typed before.
pub async fn load_resident_step(flow: Flow, step: String) -> Result<StepView, AppError> {
    use super::flow::Step;
    use domain::state::CityState;
    let access = crate::request::access()?;
    let visitor = access.visitor();
    let step = Step::from_code(&step)
        .filter(|s| flow.has(*s))
        .ok_or(AppError::NotFound)?;
    if let Flow::Invited(token) = &flow {
        programme::invitation::look(&visitor, token).await?;
    }
    let values = programme::draft::load(&access, flow.draft()).await?.values;
    let signed_in = access.is_signed_in();
    let mut mistakes = Vec::new();
    if values.one(&step.mark()) == "yes" {
        mistakes = step.mistakes(&values, signed_in);
    }
    let takes = |state: CityState| matches!(state, CityState::Open | CityState::Starting);
    let mut cities = programme::city::list(&visitor).await?;
    cities.retain(|c| takes(c.state));
    let pending = match step {
        Step::Code => programme::sign_in::pending(&visitor).await?,
        _ => None,
    };
    let key = programme::form_key::fresh()?;
    Ok(StepView {
        flow,
        step,
        values,
        mistakes,
        cities,
        signed_in,
        pending,
        key,
    })
}
