//! Cities, accounts, roles and everything around signing in.

use sea_orm_migration::prelude::{Table, TableCreateStatement};
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, pk_uuid, text, text_null, uuid, uuid_null,
};

use super::reference;

/// In the order in which one may refer to the other.
pub fn tables() -> Vec<(&'static str, TableCreateStatement)> {
    vec![
        ("city", city()),
        ("account", account()),
        ("role", role()),
        ("second_factor", second_factor()),
        ("session", session()),
        ("challenge", challenge()),
        ("draft", draft()),
    ]
}

pub const INDEXES: &[&str] = &[
    // One person, one address: stored in lower case.
    "CREATE UNIQUE INDEX uq_account_email ON account (email)",
    "CREATE INDEX ix_account_seen ON account (seen_at)",
    // A right is held once at a time; two indexes, because NULL equals nothing.
    "CREATE UNIQUE INDEX uq_role_city ON role (account_id, kind, city) \
         WHERE ended_at IS NULL AND city IS NOT NULL",
    "CREATE UNIQUE INDEX uq_role_everywhere ON role (account_id, kind) \
         WHERE ended_at IS NULL AND city IS NULL",
    "CREATE INDEX ix_role_city ON role (city, kind)",
    "CREATE UNIQUE INDEX uq_session_token ON session (token_hash)",
    "CREATE INDEX ix_session_account ON session (account_id)",
    "CREATE INDEX ix_session_expires ON session (expires_at)",
    "CREATE UNIQUE INDEX uq_challenge_link ON challenge (link_hash)",
    "CREATE INDEX ix_challenge_mail ON challenge (mail_hash, created_at)",
    "CREATE INDEX ix_challenge_expires ON challenge (expires_at)",
    "CREATE UNIQUE INDEX uq_draft_owner ON draft (owner, kind)",
    "CREATE INDEX ix_draft_updated ON draft (updated_at)",
];

fn city() -> TableCreateStatement {
    Table::create()
        .table("city")
        .col(text("slug").primary_key())
        .col(text("state"))
        .col(text("contact_name"))
        .col(text("contact_phone"))
        .col(big_integer("updated_at"))
        .take()
}

fn account() -> TableCreateStatement {
    Table::create()
        .table("account")
        .col(pk_uuid("id"))
        .col(text_null("email"))
        .col(text("name"))
        .col(text("language"))
        .col(text("address_form"))
        .col(text("month_names"))
        .col(big_integer("auth_epoch"))
        .col(boolean("demo"))
        .col(big_integer("created_at"))
        .col(big_integer_null("seen_at"))
        .col(big_integer_null("ended_at"))
        .take()
}

fn role() -> TableCreateStatement {
    Table::create()
        .table("role")
        .col(pk_uuid("id"))
        .col(uuid("account_id"))
        .col(text("kind"))
        .col(text_null("city"))
        .col(text("spoken"))
        .col(uuid_null("granted_by"))
        .col(big_integer("created_at"))
        .col(big_integer_null("ended_at"))
        .foreign_key(&mut reference("role", "account_id", "account"))
        .foreign_key(&mut reference("role", "city", "city"))
        .foreign_key(&mut reference("role", "granted_by", "account"))
        .take()
}

fn second_factor() -> TableCreateStatement {
    Table::create()
        .table("second_factor")
        .col(uuid("account_id").primary_key())
        .col(text("secret"))
        .col(big_integer_null("confirmed_at"))
        .col(big_integer("last_step"))
        .col(big_integer("created_at"))
        .foreign_key(&mut reference("second_factor", "account_id", "account"))
        .take()
}

fn session() -> TableCreateStatement {
    Table::create()
        .table("session")
        .col(pk_uuid("id"))
        .col(text("token_hash"))
        .col(uuid("account_id"))
        .col(big_integer("epoch"))
        .col(text("assurance"))
        .col(text("device"))
        .col(boolean("shared_device"))
        .col(big_integer("created_at"))
        .col(big_integer("seen_at"))
        .col(big_integer("expires_at"))
        .col(big_integer_null("step_up_at"))
        .col(big_integer_null("ended_at"))
        .foreign_key(&mut reference("session", "account_id", "account"))
        .take()
}

fn challenge() -> TableCreateStatement {
    Table::create()
        .table("challenge")
        .col(pk_uuid("id"))
        .col(uuid_null("account_id"))
        .col(text("kind"))
        .col(text("mail_hash"))
        .col(text_null("code_hash"))
        .col(text_null("link_hash"))
        .col(text_null("browser_hash"))
        .col(big_integer("tries"))
        .col(big_integer("created_at"))
        .col(big_integer("expires_at"))
        .col(big_integer_null("used_at"))
        .foreign_key(&mut reference("challenge", "account_id", "account"))
        .take()
}

fn draft() -> TableCreateStatement {
    Table::create()
        .table("draft")
        .col(pk_uuid("id"))
        .col(text("owner"))
        .col(text("kind"))
        .col(text("body"))
        .col(big_integer("version"))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .take()
}
