//! Households, groups, members and what the team writes about them.

use sea_orm_migration::prelude::{Check, Expr, Table, TableCreateStatement};
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, pk_uuid, text, text_null, uuid, uuid_null,
};

use super::reference;

/// In the order in which one may refer to the other.
pub fn tables() -> Vec<(&'static str, TableCreateStatement)> {
    vec![
        ("household", household()),
        ("consent", consent()),
        ("household_move", household_move()),
        ("welcome_group", welcome_group()),
        ("group_move", group_move()),
        ("member", member()),
        ("clearance", clearance()),
        ("invitation", invitation()),
        ("single", single()),
        ("note", note()),
        ("contact_attempt", contact_attempt()),
        ("report", report()),
    ]
}

pub const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX uq_household_account ON household (account_id)",
    "CREATE INDEX ix_household_city ON household (city, state)",
    "CREATE INDEX ix_consent_household ON consent (household_id, purpose)",
    "CREATE INDEX ix_household_move ON household_move (household_id, at)",
    "CREATE INDEX ix_welcome_group_city ON welcome_group (city, state)",
    "CREATE INDEX ix_group_move ON group_move (group_id, at)",
    // A resident is in one group at a time.
    "CREATE UNIQUE INDEX uq_member_account ON member (account_id) WHERE ended_at IS NULL",
    "CREATE INDEX ix_member_group ON member (group_id)",
    "CREATE UNIQUE INDEX uq_clearance_kind ON clearance (member_id, kind)",
    "CREATE UNIQUE INDEX uq_invitation_token ON invitation (token_hash)",
    "CREATE INDEX ix_invitation_group ON invitation (group_id, state)",
    "CREATE UNIQUE INDEX uq_single_account ON single (account_id)",
    "CREATE INDEX ix_single_city ON single (city, state)",
    "CREATE INDEX ix_note_city ON note (city, at)",
    "CREATE INDEX ix_note_household ON note (household_id)",
    "CREATE INDEX ix_note_group ON note (group_id)",
    "CREATE INDEX ix_contact_attempt_city ON contact_attempt (city, at)",
    "CREATE INDEX ix_contact_attempt_household ON contact_attempt (household_id)",
    "CREATE INDEX ix_contact_attempt_group ON contact_attempt (group_id)",
    "CREATE INDEX ix_report_city ON report (city, handled_at)",
];

fn household() -> TableCreateStatement {
    Table::create()
        .table("household")
        .col(pk_uuid("id"))
        .col(uuid("account_id"))
        .col(text("city"))
        .col(text("state"))
        .col(text("name"))
        .col(text_null("say_name"))
        .col(text("contact_by"))
        .col(text("contact_times"))
        .col(text_null("phone"))
        .col(text("filled_by"))
        .col(text("eligible"))
        .col(text("postcode"))
        .col(text_null("kind"))
        .col(big_integer("size"))
        .col(text("child_ages"))
        .col(text_null("age_band"))
        .col(text("languages"))
        .col(boolean("no_common_language"))
        .col(text("slots"))
        .col(big_integer("travel_minutes"))
        .col(text("travel_by"))
        .col(text("goals"))
        .col(text("interests"))
        .col(text("contact_level"))
        .col(text("company"))
        .col(text_null("hope"))
        .col(big_integer("class"))
        .col(big_integer_null("ready_at"))
        .col(big_integer_null("confirmed_at"))
        .col(big_integer("version"))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .foreign_key(&mut reference("household", "account_id", "account"))
        .foreign_key(&mut reference("household", "city", "city"))
        .take()
}

fn consent() -> TableCreateStatement {
    Table::create()
        .table("consent")
        .col(pk_uuid("id"))
        .col(uuid("household_id"))
        .col(text("purpose"))
        .col(text("text_version"))
        .col(text("text_hash"))
        .col(text("language"))
        .col(big_integer("given_at"))
        .col(big_integer_null("withdrawn_at"))
        .foreign_key(&mut reference("consent", "household_id", "household"))
        .take()
}

fn household_move() -> TableCreateStatement {
    Table::create()
        .table("household_move")
        .col(pk_uuid("id"))
        .col(uuid("household_id"))
        .col(text("from_state"))
        .col(text("to_state"))
        .col(uuid_null("actor_id"))
        .col(text_null("reason"))
        .col(big_integer("at"))
        .foreign_key(&mut reference("household_move", "household_id", "household"))
        .foreign_key(&mut reference("household_move", "actor_id", "account"))
        .take()
}

fn welcome_group() -> TableCreateStatement {
    Table::create()
        .table("welcome_group")
        .col(pk_uuid("id"))
        .col(text("city"))
        .col(text("state"))
        .col(text("name"))
        .col(text("postcode"))
        .col(text("household_kinds"))
        .col(big_integer("max_size"))
        .col(text("contact_level"))
        .col(boolean("no_common_language"))
        .col(text("places"))
        .col(big_integer("travel_minutes"))
        .col(big_integer("seats"))
        .col(big_integer_null("ready_at"))
        .col(big_integer("version"))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .foreign_key(&mut reference("welcome_group", "city", "city"))
        .check(Check::named(
            "ck_welcome_group_seats",
            Expr::cust("seats BETWEEN 1 AND 6"),
        ))
        .take()
}

fn group_move() -> TableCreateStatement {
    Table::create()
        .table("group_move")
        .col(pk_uuid("id"))
        .col(uuid("group_id"))
        .col(text("from_state"))
        .col(text("to_state"))
        .col(uuid_null("actor_id"))
        .col(text_null("reason"))
        .col(big_integer("at"))
        .foreign_key(&mut reference("group_move", "group_id", "welcome_group"))
        .foreign_key(&mut reference("group_move", "actor_id", "account"))
        .take()
}

fn member() -> TableCreateStatement {
    Table::create()
        .table("member")
        .col(pk_uuid("id"))
        .col(uuid("group_id"))
        .col(uuid("account_id"))
        .col(boolean("initiator"))
        .col(text("state"))
        .col(text("name"))
        .col(text_null("postcode"))
        .col(text_null("age_band"))
        .col(text("languages"))
        .col(text("slots"))
        .col(big_integer("travel_minutes"))
        .col(text("interests"))
        .col(text("likes"))
        .col(big_integer("hours_month"))
        .col(text_null("phone"))
        .col(text_null("experience"))
        .col(big_integer_null("promised_at"))
        .col(big_integer_null("answered_at"))
        .col(big_integer("joined_at"))
        .col(big_integer_null("confirmed_at"))
        .col(big_integer_null("ended_at"))
        .col(big_integer("version"))
        .foreign_key(&mut reference("member", "group_id", "welcome_group"))
        .foreign_key(&mut reference("member", "account_id", "account"))
        .take()
}

fn clearance() -> TableCreateStatement {
    Table::create()
        .table("clearance")
        .col(pk_uuid("id"))
        .col(uuid("member_id"))
        .col(text("kind"))
        .col(text("state"))
        .col(text_null("valid_until"))
        .col(uuid_null("checked_by"))
        .col(big_integer("at"))
        .foreign_key(&mut reference("clearance", "member_id", "member"))
        .foreign_key(&mut reference("clearance", "checked_by", "account"))
        .take()
}

fn invitation() -> TableCreateStatement {
    Table::create()
        .table("invitation")
        .col(pk_uuid("id"))
        .col(uuid("group_id"))
        .col(text("label"))
        .col(text("token_hash"))
        .col(text("state"))
        .col(uuid_null("bound_account"))
        .col(uuid("created_by"))
        .col(big_integer("created_at"))
        .col(big_integer("expires_at"))
        .col(big_integer_null("opened_at"))
        .col(big_integer_null("accepted_at"))
        .col(big_integer_null("confirmed_at"))
        .col(big_integer("version"))
        .foreign_key(&mut reference("invitation", "group_id", "welcome_group"))
        .foreign_key(&mut reference("invitation", "bound_account", "account"))
        .foreign_key(&mut reference("invitation", "created_by", "account"))
        .take()
}

fn single() -> TableCreateStatement {
    Table::create()
        .table("single")
        .col(pk_uuid("id"))
        .col(uuid("account_id"))
        .col(text("city"))
        .col(text("state"))
        .col(text("name"))
        .col(text("postcode"))
        .col(text_null("age_band"))
        .col(text("languages"))
        .col(text("slots"))
        .col(big_integer("travel_minutes"))
        .col(text("interests"))
        .col(text("likes"))
        .col(big_integer("hours_month"))
        .col(text("company_with"))
        .col(boolean("initiator"))
        .col(big_integer("version"))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .foreign_key(&mut reference("single", "account_id", "account"))
        .foreign_key(&mut reference("single", "city", "city"))
        .take()
}

fn note() -> TableCreateStatement {
    Table::create()
        .table("note")
        .col(pk_uuid("id"))
        .col(text("city"))
        .col(uuid_null("household_id"))
        .col(uuid_null("group_id"))
        .col(uuid("author_id"))
        .col(text("body"))
        .col(big_integer("at"))
        .foreign_key(&mut reference("note", "city", "city"))
        .foreign_key(&mut reference("note", "household_id", "household"))
        .foreign_key(&mut reference("note", "group_id", "welcome_group"))
        .foreign_key(&mut reference("note", "author_id", "account"))
        .take()
}

fn contact_attempt() -> TableCreateStatement {
    Table::create()
        .table("contact_attempt")
        .col(pk_uuid("id"))
        .col(text("city"))
        .col(uuid_null("household_id"))
        .col(uuid_null("group_id"))
        .col(text("channel"))
        .col(text("outcome"))
        .col(uuid("author_id"))
        .col(big_integer("at"))
        .foreign_key(&mut reference("contact_attempt", "city", "city"))
        .foreign_key(&mut reference("contact_attempt", "household_id", "household"))
        .foreign_key(&mut reference("contact_attempt", "group_id", "welcome_group"))
        .foreign_key(&mut reference("contact_attempt", "author_id", "account"))
        .take()
}

fn report() -> TableCreateStatement {
    Table::create()
        .table("report")
        .col(pk_uuid("id"))
        .col(text_null("city"))
        .col(uuid_null("account_id"))
        .col(text("language"))
        .col(text("body"))
        .col(text_null("reply_to"))
        .col(big_integer("at"))
        .col(big_integer_null("handled_at"))
        .col(uuid_null("handled_by"))
        .col(text_null("outcome"))
        .foreign_key(&mut reference("report", "city", "city"))
        .foreign_key(&mut reference("report", "account_id", "account"))
        .foreign_key(&mut reference("report", "handled_by", "account"))
        .take()
}
