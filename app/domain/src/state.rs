//! Where things are in their life. A move is a row; a state is only where the last move led.

use crate::codes;

codes! {
    /// A household's way through the programme.
    pub enum HouseholdState {
        SignedUp = "signed_up", Contacted = "contacted", Intake = "intake", Ready = "ready", Proposed = "proposed",
        Paired = "paired", Ended = "ended", Paused = "paused", NotSuitable = "not_suitable",
        Withdrawn = "withdrawn",
    }
}
codes! {
    /// A Welcome Group's way.
    pub enum GroupState {
        Forming = "forming", Complete = "complete", Cleared = "cleared", Ready = "ready", Proposed = "proposed",
        Paired = "paired", Alumni = "alumni", Paused = "paused", Dissolved = "dissolved",
    }
}
codes! {
    /// A seat offered by link.
    pub enum InvitationState {
        Sent = "sent", Opened = "opened", Accepted = "accepted", Confirmed = "confirmed", Declined = "declined",
        Expired = "expired", Revoked = "revoked",
    }
}
codes! {
    /// A matching run of one city.
    pub enum RoundState {
        Draft = "draft", Running = "running", Reviewed = "reviewed", Published = "published", Closed = "closed",
        Cancelled = "cancelled",
    }
}
codes! {
    /// A household and a group, put forward.
    pub enum ProposalState {
        Draft = "draft", Offered = "offered", AcceptedByHousehold = "accepted_by_household",
        AcceptedByGroup = "accepted_by_group", Paired = "paired", Declined = "declined", Expired = "expired",
        Withdrawn = "withdrawn",
    }
}
codes! {
    /// The year together.
    pub enum PairingState {
        Starting = "starting", Active = "active", Paused = "paused", Closing = "closing", Ended = "ended",
    }
}
codes! {
    /// A meeting or outing.
    pub enum ActivityState { Fixed = "fixed", Held = "held", Moved = "moved", Cancelled = "cancelled" }
}
codes! {
    /// What of a member the coordinator has checked.
    pub enum ClearanceKind { Statement = "statement", Vog = "vog", Training = "training" }
}
codes! {
    /// How a city stands.
    pub enum CityState { Open = "open", Starting = "starting", Paused = "paused", Closed = "closed" }
}
codes! {
    /// One of the two sides of a proposal.
    pub enum Side { Household = "household", Group = "group" }
}
