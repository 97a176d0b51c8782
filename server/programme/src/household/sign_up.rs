//! Sending the questionnaire: account, household, consents, first move, audit, mail and follow-ups in one
//! transaction, once per form.
//!
//! Who is asking learns the same whether or not we knew the address: only the mail tells.

use super::questionnaire::write_sent;
use super::row::columns;
use super::{CONTACT_DUE, DRAFT, SENT, UNCONFIRMED, consent, contact_before};
use crate::audit::{self, Act};
use crate::bucket::{self, Limit};
use crate::clock::{self, DAY, HOUR};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::mail::{self, Kind, NewMail};
use crate::{Visitor, draft, form_key, job};
use domain::form::{Mistake, Problem};
use domain::frame::TeamContact;
use domain::household::SignUp;
use domain::household::view::{Sent, ShownConsents};
use domain::language::Language;
use domain::state::{CityState, HouseholdState};
use domain::word::AddressForm;
use entity::{account, city, household, household_move};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What is sent at "check your answers".
#[derive(Clone, Debug)]
pub struct Sending {
    /// The answers.
    pub sign_up: SignUp,
    /// What she said yes to, and the words she saw.
    pub consents: ShownConsents,
    /// The page's language: mails come in it.
    pub language: Language,
    /// The form's key.
    pub key: String,
}

/// Signs a household up. Sent twice it is written once, and the answer is the same.
///
/// # Errors
/// `Refused` when the city takes no sign-ups; `TooOften`; `Changed` when this person has a household already.
pub async fn sign_up(visitor: &Visitor, sending: Sending) -> Result<Sent> {
    let owner = visitor.draft_owner.clone().ok_or(Error::SignInNeeded)?;
    let address = visitor.address.clone();
    let first = once(visitor, owner.clone(), address.clone(), sending.clone()).await;
    match first {
        // Two browsers sent the same address at once: the second now finds it known.
        Err(Error::Changed) => once(visitor, owner, address, sending).await,
        other => other,
    }
}

async fn once(visitor: &Visitor, owner: String, address: String, sending: Sending) -> Result<Sent> {
    visitor
        .db
        .write(move |tx| async move {
            let city = open_city(&tx, &sending.sign_up.answers.city).await?;
            let sent = told(&tx, &city, &sending.sign_up);
            if form_key::once(&tx, &owner, &sending.key, "sent").await?.is_some() {
                return Ok(sent);
            }
            limit(&tx, &address, &sending.sign_up).await?;
            match whose(&tx, &owner, sending.sign_up.email.as_deref()).await? {
                Whose::Known(account) => tell_known(&tx, account, sending.language).await?,
                Whose::Own(account) => write(&tx, Some(account), &sending, &sent).await?,
                Whose::New => write(&tx, None, &sending, &sent).await?,
            }
            draft::remove(&tx, &owner, DRAFT).await?;
            draft::put(&tx, &owner, SENT, write_sent(&sent)).await?;
            Ok(sent)
        })
        .await
}

async fn open_city(tx: &Tx, slug: &str) -> Result<city::Model> {
    let takes = [CityState::Open.code(), CityState::Starting.code()];
    let row = city::Entity::find_by_id(slug)
        .filter(city::Column::State.is_in(takes))
        .one(tx.conn())
        .await?;
    row.ok_or_else(|| Error::Refused(vec![Mistake::new("city", Problem::NotOnTheList)]))
}

fn told(tx: &Tx, city: &city::Model, of: &SignUp) -> Sent {
    let named = !city.contact_name.is_empty();
    Sent {
        contact_before: clock::day(contact_before(tx.now)),
        city_state: CityState::from_code(&city.state).unwrap_or(CityState::Starting),
        city: city.slug.clone(),
        contact: named.then(|| TeamContact {
            name: city.contact_name.clone(),
            phone: city.contact_phone.clone(),
        }),
        email: of.email.clone(),
        contact_by: of.answers.contact_by,
    }
}

async fn limit(tx: &Tx, address: &str, of: &SignUp) -> Result<()> {
    bucket::take(
        tx,
        "sign_up",
        Limit {
            most: 1_000,
            within: HOUR,
        },
    )
    .await?;
    bucket::take(
        tx,
        &format!("sign_up from {address}"),
        Limit {
            most: 50,
            within: HOUR,
        },
    )
    .await?;
    if let Some(reach) = of.email.as_ref().or(of.answers.phone.as_ref()) {
        bucket::take(tx, &format!("sign_up as {reach}"), Limit { most: 3, within: DAY }).await?;
    }
    Ok(())
}

enum Whose {
    /// Nobody we know.
    New,
    /// Signed in here, still without a household.
    Own(account::Model),
    /// Somebody we know; whether it is the one who typed, only the mail box tells.
    Known(account::Model),
}

async fn whose(tx: &Tx, owner: &str, email: Option<&str>) -> Result<Whose> {
    if let Some(id) = owner.strip_prefix("a:").and_then(|id| Uuid::try_parse(id).ok()) {
        let own = account::Entity::find_by_id(id)
            .one(tx.conn())
            .await?
            .ok_or(Error::SignInNeeded)?;
        return Ok(Whose::Own(own));
    }
    let Some(email) = email else { return Ok(Whose::New) };
    let known = account::Entity::find()
        .filter(account::Column::Email.eq(email))
        .one(tx.conn())
        .await?;
    Ok(known.map_or(Whose::New, Whose::Known))
}

/// Nothing is written for an address that we know: somebody else might have typed it.
async fn tell_known(tx: &Tx, account: account::Model, language: Language) -> Result<()> {
    let Some(to) = account.email else { return Ok(()) };
    let language = Language::from_code(&account.language).unwrap_or(language);
    let notice = NewMail {
        account: Some(account.id),
        city: None,
        to,
        kind: Kind::Notice,
        language,
        params: BTreeMap::new(),
        code: None,
        link: Some(format!("/{language}/start")),
        expires_at: None,
    };
    mail::put(tx, notice).await
}

async fn write(tx: &Tx, own: Option<account::Model>, sending: &Sending, sent: &Sent) -> Result<()> {
    let signed_in = own.is_some();
    let email = own
        .as_ref()
        .map_or(sending.sign_up.email.clone(), |a| a.email.clone());
    let account = match own {
        Some(account) => account.id,
        None => new_account(tx, sending).await?,
    };
    let id = new_household(tx, account, sending, signed_in).await?;
    for (purpose, text) in consent::of_sending(&sending.consents) {
        consent::insert(tx, id, purpose, text, sending.language).await?;
    }
    let city = sending.sign_up.answers.city.as_str();
    let act = Act {
        account: Some(account),
        role: if signed_in { "newcomer" } else { "visitor" },
        act: "household.sign_up",
        object: "household",
        id: id.to_string(),
        city: Some(city),
        reason: None,
    };
    audit::append(tx, act).await?;
    follow_up(tx, id, signed_in, email.is_some()).await?;
    match email {
        Some(to) => welcome(tx, account, to, sending.language, sent).await,
        None => Ok(()),
    }
}

async fn new_account(tx: &Tx, sending: &Sending) -> Result<Uuid> {
    let id = Uuid::new_v4();
    let row = account::ActiveModel {
        id: Set(id),
        email: Set(sending.sign_up.email.clone()),
        name: Set(sending.sign_up.answers.name.clone()),
        language: Set(sending.language.code().to_owned()),
        address_form: Set(sending
            .sign_up
            .address_form
            .unwrap_or(AddressForm::Neutral)
            .code()
            .to_owned()),
        month_names: Set("levant".to_owned()),
        auth_epoch: Set(0),
        demo: Set(false),
        created_at: Set(tx.now),
        seen_at: Set(None),
        ended_at: Set(None),
    };
    account::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(id)
}

async fn new_household(tx: &Tx, account: Uuid, sending: &Sending, confirmed: bool) -> Result<Uuid> {
    let id = Uuid::new_v4();
    let row = household::ActiveModel {
        id: Set(id),
        account_id: Set(account),
        state: Set(HouseholdState::SignedUp.code().to_owned()),
        class: Set(0),
        ready_at: Set(None),
        confirmed_at: Set(confirmed.then_some(tx.now)),
        version: Set(0),
        created_at: Set(tx.now),
        updated_at: Set(tx.now),
        ..columns(&sending.sign_up.answers)
    };
    household::Entity::insert(row)
        .exec_without_returning(tx.conn())
        .await?;
    let first = household_move::ActiveModel {
        id: Set(Uuid::new_v4()),
        household_id: Set(id),
        from_state: Set("draft".to_owned()),
        to_state: Set(HouseholdState::SignedUp.code().to_owned()),
        actor_id: Set(Some(account)),
        reason: Set(None),
        at: Set(tx.now),
    };
    household_move::Entity::insert(first)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(id)
}

async fn follow_up(tx: &Tx, id: Uuid, confirmed: bool, has_email: bool) -> Result<()> {
    let payload = id.to_string();
    let due = clock::end_of_day(contact_before(tx.now));
    job::enqueue(
        tx,
        CONTACT_DUE,
        &payload,
        due,
        Some(format!("{CONTACT_DUE} {id}")),
    )
    .await?;
    if confirmed {
        return Ok(());
    }
    let kept = tx.now + if has_email { 7 * DAY } else { 30 * DAY };
    job::enqueue(
        tx,
        UNCONFIRMED,
        &payload,
        kept,
        Some(format!("{UNCONFIRMED} {id}")),
    )
    .await
}

async fn welcome(tx: &Tx, account: Uuid, to: String, language: Language, sent: &Sent) -> Result<()> {
    let mut params = BTreeMap::new();
    params.insert("date".to_owned(), sent.contact_before.iso());
    params.insert("city".to_owned(), sent.city.clone());
    params.insert("city_state".to_owned(), sent.city_state.code().to_owned());
    if let Some(contact) = &sent.contact {
        params.insert("phone".to_owned(), contact.phone.clone());
    }
    let new = NewMail {
        account: Some(account),
        city: Some(sent.city.clone()),
        to,
        kind: Kind::Welcome,
        language,
        params,
        code: None,
        link: Some(format!("/{language}/my/waiting")),
        expires_at: None,
    };
    mail::put(tx, new).await
}
