//! What the page behind a link loads.

use crate::error::AppError;
use domain::invitation::InvitationView;

/// What a link says. Changes nothing.
pub async fn load_invitation(token: String) -> Result<Invited, AppError> {
    let access = crate::request::access()?;
    if let Ok(member) = access.member().await {
        // Somebody who is in a group already: it may be the one who made the link.
        return Ok(match programme::invitation::made(&member, &token).await {
            Ok(_) => Invited::Own,
            // A link that no longer works is dead for everybody.
            Err(_) => {
                programme::invitation::look(&access.visitor(), &token).await?;
                Invited::Member
            }
        });
    }
    Ok(Invited::Open(
        token.clone(),
        programme::invitation::look(&access.visitor(), &token).await?,
    ))
}

/// Who holds the link.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub enum Invited {
    /// Somebody who may take the seat.
    Open(String, InvitationView),
    /// The one who made it.
    Own,
    /// Somebody who is in a group.
    Member,
    /// Somebody who has just said no.
    Declined,
}
