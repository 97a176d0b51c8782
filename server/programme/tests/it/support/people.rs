//! People who are signed in, made the way the programme makes them.

use super::World;
use domain::account::SetCity;
use domain::language::Language;
use domain::state::CityState;
use domain::word::{AddressForm, Role};
use programme::mail::{self, Due};
use programme::second_factor::{self, Proved};
use programme::sign_in::{self, NewPerson, Tried};
use programme::{Access, account, city};

impl World {
    /// The four cities; The Hague is open.
    pub async fn cities(&self) {
        city::install(&self.programme.system("test"))
            .await
            .expect("installs");
    }

    /// Sets how a city stands.
    pub async fn set_city(&self, slug: &str, state: CityState) {
        let set = SetCity {
            state,
            contact_name: "Mia".to_owned(),
            contact_phone: "+31701234567".to_owned(),
        };
        city::set_by_system(&self.programme.system("test"), slug, set)
            .await
            .expect("set");
    }

    /// The newest waiting mail to an address.
    pub async fn mail_to(&self, email: &str) -> Option<Due> {
        let due = mail::due(&self.programme.system("test"), 1_000)
            .await
            .expect("due");
        due.into_iter()
            .filter(|m| m.to == email)
            .max_by_key(|m| m.created_at)
    }

    /// Its code.
    pub async fn code_for(&self, email: &str) -> String {
        self.mail_to(email)
            .await
            .and_then(|m| m.code)
            .expect("a mail with a code")
    }

    /// Somebody new who joined with this address; the session's token.
    pub async fn token_of(&self, email: &str) -> String {
        let browser = self.browser(email).await.visitor();
        sign_in::ask_to_join(&browser, email, Language::English)
            .await
            .expect("asked");
        let code = self.code_for(email).await;
        let tried = sign_in::with_code_joining(&browser, &code, new_person(email), false)
            .await
            .expect("tried");
        let Tried::In(opened) = tried else {
            panic!("{tried:?}")
        };
        opened.token
    }

    /// Somebody new who is signed in.
    pub async fn person(&self, email: &str) -> Access {
        let token = self.token_of(email).await;
        self.with_session(&token).await
    }

    /// Somebody with a role and the second factor, just proved; the token and the key of the app.
    pub async fn staff_token(&self, role: Role, city: Option<&str>, name: &str) -> (String, String) {
        let (system, visitor) = (self.programme.system("test"), self.browser(name).await.visitor());
        let (name, city) = (name.to_owned(), city.map(str::to_owned));
        let email = Some(format!("{name}@team.example"));
        let user = account::UserAdd {
            role,
            name,
            email,
            city,
            language: Language::Dutch,
        };
        let link = account::user_add(&system, user).await.expect("added");
        let opened = sign_in::with_link(&visitor, &link, false)
            .await
            .expect("in by link");
        let one = self
            .with_session(&opened.token)
            .await
            .signed_in()
            .expect("signed in");
        let view = second_factor::view(&one).await.expect("view");
        let key = view.set_up.expect("to be set up").key;
        let proved = second_factor::prove(&one, &self.digits(&key))
            .await
            .expect("proved");
        let Proved::Yes(token) = proved else {
            panic!("{proved:?}")
        };
        (token, key)
    }

    /// Somebody with a role who may enter.
    pub async fn staff(&self, role: Role, city: Option<&str>, name: &str) -> Access {
        let (token, _) = self.staff_token(role, city, name).await;
        self.with_session(&token).await
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
}

/// Somebody to join as.
pub fn new_person(email: &str) -> NewPerson {
    let name = email.split('@').next().unwrap_or_default().to_owned();
    NewPerson {
        email: email.to_owned(),
        name,
        language: Language::English,
        address_form: AddressForm::Neutral,
    }
}
