//! The twelve actors of the design, and two more that some doors need.

/// Somebody who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Actor {
    Anonymous,
    Expired,
    Revoked,
    /// Has a proposal.
    NewcomerA,
    /// Has a group.
    NewcomerB,
    /// Started a group that has a proposal.
    MemberProposed,
    /// Started a group that has a household.
    MemberPaired,
    ExMember,
    /// Of The Hague.
    Coordinator,
    /// Of Haarlem.
    Elsewhere,
    Researcher,
    Admin,
    /// A resident on their own.
    Single,
    /// Started a group of The Hague that is still forming.
    Initiator,
}

impl Actor {
    pub const ALL: [Self; 14] = [
        Self::Anonymous,
        Self::Expired,
        Self::Revoked,
        Self::NewcomerA,
        Self::NewcomerB,
        Self::MemberProposed,
        Self::MemberPaired,
        Self::ExMember,
        Self::Coordinator,
        Self::Elsewhere,
        Self::Researcher,
        Self::Admin,
        Self::Single,
        Self::Initiator,
    ];

    /// Has a session that lives.
    pub fn is_in(self) -> bool {
        !matches!(self, Self::Anonymous | Self::Expired | Self::Revoked)
    }
}

/// Who holds a proof of the policy table. An unknown proof is a fault of the table.
pub fn holders(proof: &str) -> Vec<Actor> {
    use Actor::{
        Admin, Coordinator, Elsewhere, Initiator, MemberPaired, MemberProposed, NewcomerA, NewcomerB,
        Researcher,
    };
    match proof {
        "Visitor" => Actor::ALL.to_vec(),
        "SignedIn" => Actor::ALL.into_iter().filter(|a| a.is_in()).collect(),
        "Newcomer" => vec![NewcomerA, NewcomerB],
        "Member" => vec![MemberProposed, MemberPaired, Initiator],
        "Coordinator" => vec![Coordinator, Elsewhere],
        "Reader" => vec![Coordinator, Elsewhere, Admin],
        "Researcher" => vec![Researcher],
        "Admin" => vec![Admin],
        other => panic!("policy/endpoints.csv names a proof that is none: {other}"),
    }
}
