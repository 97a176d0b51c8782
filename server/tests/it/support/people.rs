//! People made the way the programme makes them: accounts, households, groups, staff with the second factor.

use super::{Browser, World, answers};
use domain::account::SetCity;
use domain::group::STATEMENT_VERSION;
use domain::id::{GroupId, HouseholdId};
use domain::language::Language;
use domain::state::{CityState, ClearanceKind};
use domain::team::{GroupStep, HouseholdStep, Outcome, Subject};
use domain::word::{AddressForm, Channel, Role};
use programme::second_factor::{self, Proved};
use programme::sign_in::{self, NewPerson};
use programme::{Coordinator, account, city, form_key, group, household, invitation, member, team};

/// A household with her browser.
pub struct Her {
    pub id: HouseholdId,
    pub browser: Browser,
}

/// A group with its people's browsers; the initiator comes first.
pub struct Circle {
    pub id: GroupId,
    pub people: Vec<Browser>,
}

pub fn key() -> String {
    form_key::fresh().expect("random")
}

/// An invented address of mail.
pub fn email(name: &str) -> String {
    format!("{}@example.org", name.to_lowercase().replace(' ', "-"))
}

impl World {
    /// The four cities; two are open.
    pub async fn cities(&self) {
        let system = self.programme.system("test");
        city::install(&system).await.expect("installs");
        for (slug, contact_name) in [("the-hague", "Tariq"), ("haarlem", "Joris")] {
            let set = SetCity {
                state: CityState::Open,
                contact_name: contact_name.to_owned(),
                contact_phone: "+31700000001".to_owned(),
            };
            city::set_by_system(&system, slug, set).await.expect("set");
        }
    }

    /// Somebody with an account, not signed in.
    pub async fn account(&self, name: &str) {
        let person = NewPerson {
            email: email(name),
            name: name.to_owned(),
            language: Language::Dutch,
            address_form: AddressForm::Neutral,
        };
        let system = self.programme.system("test");
        account::add(&system, person, false).await.expect("an account");
    }

    /// A sign-in link for an account, as the terminal prints it.
    pub async fn link(&self, name: &str) -> String {
        let system = self.programme.system("test");
        account::user_link(&system, &email(name)).await.expect("a link")
    }

    /// Signs an account in, in another browser.
    pub async fn enter(&self, name: &str) -> Browser {
        let (link, browser) = (self.link(name).await, Browser::new());
        let visitor = self.access(&browser).await.visitor();
        let opened = sign_in::with_link(&visitor, &link, false).await.expect("in");
        browser.with(&opened.token)
    }

    /// Somebody new who is signed in.
    pub async fn person(&self, name: &str) -> Browser {
        self.account(name).await;
        self.enter(name).await
    }

    /// Somebody with a role who has proved the second factor.
    pub async fn staff(&self, role: Role, city: Option<&str>, name: &str) -> Browser {
        let user = account::UserAdd {
            role,
            name: name.to_owned(),
            email: Some(email(name)),
            city: city.map(str::to_owned),
            language: Language::Dutch,
        };
        let system = self.programme.system("test");
        let link = account::user_add(&system, user).await.expect("added");
        let browser = Browser::new();
        let visitor = self.access(&browser).await.visitor();
        let opened = sign_in::with_link(&visitor, &link, false).await.expect("in");
        let browser = browser.with(&opened.token);
        let one = self.access(&browser).await.signed_in().expect("signed in");
        let view = second_factor::view(&one).await.expect("view");
        let digits = self.digits(&view.set_up.expect("to be set up").key);
        match second_factor::prove(&one, &digits).await.expect("proved") {
            Proved::Yes(token) => browser.with(&token),
            other => panic!("{other:?}"),
        }
    }

    /// What the app for codes shows now.
    pub fn digits(&self, key: &str) -> String {
        let secret = totp_rs::Secret::try_from_base32(key.replace(' ', "")).expect("a key");
        let totp = totp_rs::Builder::new()
            .with_secret(secret)
            .with_account_name("test")
            .build()
            .expect("totp");
        let now = programme::clock::Clock::now(&*self.clock);
        totp.generate(u64::try_from(now / 1_000).expect("after 1970"))
            .to_string()
    }

    pub async fn team(&self, browser: &Browser) -> Coordinator {
        self.access(browser)
            .await
            .coordinator(None)
            .await
            .expect("a coordinator")
    }

    /// A household that has just signed up.
    pub async fn household(&self, name: &str, city: &str) -> Her {
        let browser = self.person(name).await;
        let access = self.access(&browser).await;
        let sending = answers::sending(answers::household(name, city), &key());
        household::sign_up(&access.visitor(), sending)
            .await
            .expect("signed up");
        let id = access.newcomer().await.expect("a newcomer").id();
        Her { id, browser }
    }

    /// The team takes a household to "ready".
    pub async fn make_ready(&self, team: &Coordinator, her: &Her) {
        let subject = Subject::Household(her.id);
        team::log_attempt(team, subject, Channel::Phone, Outcome::Reached, &key())
            .await
            .expect("called");
        team::confirm_eligible(team, her.id).await.expect("eligible");
        for step in [HouseholdStep::Intake, HouseholdStep::Ready] {
            team::step_household(team, her.id, step).await.expect("a step");
        }
    }

    /// A group with so many confirmed people.
    pub async fn group(&self, name: &str, city: &str, people: usize) -> Circle {
        let initiator = self.person(&format!("{name} 0")).await;
        let who = self.access(&initiator).await.signed_in().expect("in");
        let (asked, own) = (answers::group(name, city), answers::resident("Anneke"));
        let id = group::start(&who, asked, own, &key()).await.expect("a group");
        let mut circle = Circle {
            id,
            people: vec![initiator],
        };
        for number in 1..people {
            let who = self
                .access(&circle.people[0])
                .await
                .member()
                .await
                .expect("member");
            let made = invitation::create(&who, "a friend", &key())
                .await
                .expect("a link");
            let friend = self.person(&format!("{name} {number}")).await;
            let in_ = self.access(&friend).await.signed_in().expect("in");
            let seat = invitation::accept(&in_, &made.token, answers::resident("Bram"))
                .await
                .expect("a seat");
            member::confirm(&who, seat).await.expect("confirmed");
            circle.people.push(friend);
        }
        circle
    }

    /// Papers and training of a full group: ready.
    pub async fn clear(&self, team: &Coordinator, circle: &Circle) {
        let subject = Subject::Group(circle.id);
        team::log_attempt(team, subject, Channel::Visit, Outcome::Reached, &key())
            .await
            .expect("visited");
        for browser in &circle.people {
            let who = self.access(browser).await.member().await.expect("a member");
            member::sign(&who, STATEMENT_VERSION, "test")
                .await
                .expect("signed");
        }
        let file = team::group_file(team, circle.id).await.expect("a file");
        for (kind, state, step) in [
            (ClearanceKind::Vog, "shown_ok", GroupStep::Cleared),
            (ClearanceKind::Training, "attended", GroupStep::Ready),
        ] {
            for row in &file.members {
                team::set_clearance(team, circle.id, row.id, kind, state)
                    .await
                    .expect("noted");
            }
            team::step_group(team, circle.id, step).await.expect("a step");
        }
    }

    /// Runs every due job.
    pub async fn work(&self) {
        let system = self.programme.system("test");
        while let Some(claimed) = programme::job::claim(&system, "test").await.expect("claims") {
            let done = programme::work::run(&system, &claimed).await;
            assert!(done.is_ok(), "{}: {done:?}", claimed.kind);
            programme::job::finish(&system, claimed, true)
                .await
                .expect("finishes");
        }
    }
}

impl World {
    /// The newest waiting mail to an address.
    pub async fn mail_to(&self, email: &str) -> Option<programme::mail::Due> {
        let system = self.programme.system("test");
        let due = programme::mail::due(&system, 1_000).await.expect("mails");
        due.into_iter()
            .filter(|mail| mail.to == email)
            .max_by_key(|mail| mail.created_at)
    }

    /// Its code.
    pub async fn code_for(&self, email: &str) -> String {
        self.mail_to(email)
            .await
            .and_then(|mail| mail.code)
            .expect("a mail with a code")
    }
}
