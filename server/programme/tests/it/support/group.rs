//! Groups made the way residents make them.

use super::World;
use domain::form::Values;
use domain::group::{GroupAnswers, HomeView};
use domain::id::{GroupId, MemberId};
use domain::member::Person;
use programme::{Access, Member, form_key, group, invitation, member};

/// Answers that leave nothing out.
pub fn person(name: &str) -> Person {
    let mut values = Values::default();
    for (field, typed) in [
        ("name", name),
        ("language-nl", "native"),
        ("language-en", "b2"),
        ("slots", "2"),
        ("slots", "20"),
        ("travel", "30"),
        ("hours", "4"),
        ("interests", "music"),
        ("likes", "cook_eat"),
        ("promise", "yes"),
    ] {
        values.add(field, typed);
    }
    Person::parse(&values).expect("complete")
}

/// A group of The Hague.
pub fn answers() -> GroupAnswers {
    let mut values = Values::default();
    for (field, typed) in [
        ("city", "the-hague"),
        ("group_name", "Weimarstraat"),
        ("group_postcode", "2562"),
        ("household_kinds", "couple"),
        ("max_size", "4"),
        ("offered", "medium"),
        ("no_common_language", "yes"),
        ("places", "library"),
    ] {
        values.add(field, typed);
    }
    GroupAnswers::parse(&values).expect("complete")
}

/// A key for a form.
pub fn key() -> String {
    form_key::fresh().expect("random")
}

/// A link for somebody.
pub async fn link(who: &Member) -> String {
    invitation::create(who, "a friend", &key())
        .await
        .expect("a link")
        .token
}

/// Somebody takes the seat of a link; who it is then.
pub async fn take(access: &Access, token: &str, name: &str) -> MemberId {
    let who = access.signed_in().expect("signed in");
    invitation::accept(&who, token, person(name))
        .await
        .expect("a seat")
}

/// The home of whoever asks.
pub async fn home(access: &Access) -> HomeView {
    group::home(&access.member().await.expect("a member"))
        .await
        .expect("home")
}

impl World {
    /// Somebody who has just started a group.
    pub async fn initiator(&self, name: &str) -> (Access, GroupId) {
        self.cities().await;
        let access = self.person(&format!("{name}@example.org")).await;
        let who = access.signed_in().expect("signed in");
        let id = group::start(&who, answers(), person(name), &key())
            .await
            .expect("a group");
        (access, id)
    }

    /// A friend with a confirmed seat.
    pub async fn friend(&self, initiator: &Access, name: &str) -> Access {
        let who = initiator.member().await.expect("a member");
        let access = self.person(&format!("{name}@example.org")).await;
        let id = take(&access, &link(&who).await, name).await;
        member::confirm(&who, id).await.expect("confirmed");
        access
    }

    /// A group with so many confirmed members; the initiator first.
    pub async fn group_of(&self, count: usize, prefix: &str) -> Vec<Access> {
        let (initiator, _) = self.initiator(&format!("{prefix}0")).await;
        let mut all = vec![initiator];
        for at in 1..count {
            let friend = self.friend(&all[0], &format!("{prefix}{at}")).await;
            all.push(friend);
        }
        all
    }
}
