//! Rounds, proposals, pairings and activities.

use sea_orm_migration::prelude::{Check, Expr, Index, Table, TableCreateStatement};
use sea_orm_migration::schema::{big_integer, big_integer_null, pk_uuid, text, text_null, uuid, uuid_null};

use super::reference;

/// In the order in which one may refer to the other.
pub fn tables() -> Vec<(&'static str, TableCreateStatement)> {
    vec![
        ("round", round()),
        ("proposal", proposal()),
        ("acceptance", acceptance()),
        ("refusal", refusal()),
        ("question", question()),
        ("refused_pair", refused_pair()),
        ("pairing", pairing()),
        ("activity", activity()),
        ("activity_task", activity_task()),
    ]
}

pub const INDEXES: &[&str] = &[
    // One round at a time per city.
    "CREATE UNIQUE INDEX uq_round_open ON round (city) \
         WHERE state IN ('draft', 'running', 'reviewed')",
    "CREATE INDEX ix_round_city ON round (city, created_at)",
    // One open proposal per household and per group.
    "CREATE UNIQUE INDEX uq_proposal_household ON proposal (household_id) \
         WHERE state IN ('offered', 'accepted_by_household', 'accepted_by_group')",
    "CREATE UNIQUE INDEX uq_proposal_group ON proposal (group_id) \
         WHERE state IN ('offered', 'accepted_by_household', 'accepted_by_group')",
    "CREATE INDEX ix_proposal_city ON proposal (city, state)",
    "CREATE INDEX ix_proposal_round ON proposal (round_id)",
    "CREATE INDEX ix_proposal_household ON proposal (household_id, state)",
    "CREATE INDEX ix_proposal_group ON proposal (group_id, state)",
    "CREATE INDEX ix_proposal_expires ON proposal (expires_at)",
    "CREATE UNIQUE INDEX uq_acceptance_account ON acceptance (proposal_id, account_id)",
    "CREATE INDEX ix_refusal_proposal ON refusal (proposal_id)",
    "CREATE INDEX ix_question_proposal ON question (proposal_id, at)",
    "CREATE INDEX ix_refused_pair_group ON refused_pair (group_id)",
    // Nobody is in two pairings that have not ended.
    "CREATE UNIQUE INDEX uq_pairing_proposal ON pairing (proposal_id)",
    "CREATE UNIQUE INDEX uq_pairing_household ON pairing (household_id) \
         WHERE ended_at IS NULL",
    "CREATE UNIQUE INDEX uq_pairing_group ON pairing (group_id) WHERE ended_at IS NULL",
    "CREATE INDEX ix_pairing_city ON pairing (city, state)",
    "CREATE INDEX ix_pairing_household ON pairing (household_id, state)",
    "CREATE INDEX ix_pairing_group ON pairing (group_id, state)",
    "CREATE UNIQUE INDEX uq_activity_uid ON activity (uid)",
    "CREATE INDEX ix_activity_pairing ON activity (pairing_id, day)",
    "CREATE INDEX ix_activity_task ON activity_task (activity_id, position)",
];

fn round() -> TableCreateStatement {
    Table::create()
        .table("round")
        .col(pk_uuid("id"))
        .col(text("city"))
        .col(text("state"))
        .col(text("seed"))
        .col(text_null("input"))
        .col(text_null("input_hash"))
        .col(text_null("result"))
        .col(text_null("output_hash"))
        .col(big_integer("progress"))
        .col(uuid("created_by"))
        .col(big_integer("created_at"))
        .col(big_integer_null("finished_at"))
        .col(big_integer_null("published_at"))
        .col(big_integer("version"))
        .foreign_key(&mut reference("round", "city", "city"))
        .foreign_key(&mut reference("round", "created_by", "account"))
        .take()
}

fn proposal() -> TableCreateStatement {
    Table::create()
        .table("proposal")
        .col(pk_uuid("id"))
        .col(uuid("round_id"))
        .col(text("city"))
        .col(uuid("household_id"))
        .col(uuid("group_id"))
        .col(text("state"))
        .col(text("household_reasons"))
        .col(text("group_reasons"))
        .col(text("coordinator_reasons"))
        .col(big_integer_null("offered_at"))
        .col(big_integer_null("expires_at"))
        .col(big_integer_null("decided_at"))
        .col(big_integer("version"))
        .foreign_key(&mut reference("proposal", "round_id", "round"))
        .foreign_key(&mut reference("proposal", "city", "city"))
        .foreign_key(&mut reference("proposal", "household_id", "household"))
        .foreign_key(&mut reference("proposal", "group_id", "welcome_group"))
        .take()
}

fn acceptance() -> TableCreateStatement {
    Table::create()
        .table("acceptance")
        .col(pk_uuid("id"))
        .col(uuid("proposal_id"))
        .col(text("side"))
        .col(uuid("account_id"))
        .col(big_integer("at"))
        .foreign_key(&mut reference("acceptance", "proposal_id", "proposal"))
        .foreign_key(&mut reference("acceptance", "account_id", "account"))
        .take()
}

fn refusal() -> TableCreateStatement {
    Table::create()
        .table("refusal")
        .col(pk_uuid("id"))
        .col(uuid("proposal_id"))
        .col(text("side"))
        .col(uuid_null("account_id"))
        .col(text("kind"))
        .col(text_null("code"))
        .col(big_integer("at"))
        .foreign_key(&mut reference("refusal", "proposal_id", "proposal"))
        .foreign_key(&mut reference("refusal", "account_id", "account"))
        .take()
}

fn question() -> TableCreateStatement {
    Table::create()
        .table("question")
        .col(pk_uuid("id"))
        .col(uuid("proposal_id"))
        .col(text("side"))
        .col(uuid("account_id"))
        .col(text("body"))
        .col(big_integer("at"))
        .col(text_null("answer"))
        .col(uuid_null("answered_by"))
        .col(big_integer_null("answered_at"))
        .foreign_key(&mut reference("question", "proposal_id", "proposal"))
        .foreign_key(&mut reference("question", "account_id", "account"))
        .foreign_key(&mut reference("question", "answered_by", "account"))
        .take()
}

fn refused_pair() -> TableCreateStatement {
    Table::create()
        .table("refused_pair")
        .col(uuid("household_id"))
        .col(uuid("group_id"))
        .primary_key(Index::create().col("household_id").col("group_id"))
        .foreign_key(&mut reference("refused_pair", "household_id", "household"))
        .foreign_key(&mut reference("refused_pair", "group_id", "welcome_group"))
        .take()
}

fn pairing() -> TableCreateStatement {
    Table::create()
        .table("pairing")
        .col(pk_uuid("id"))
        .col(uuid("proposal_id"))
        .col(text("city"))
        .col(uuid("household_id"))
        .col(uuid("group_id"))
        .col(text("state"))
        .col(text("day_zero"))
        .col(big_integer_null("first_meeting_at"))
        .col(big_integer_null("ended_at"))
        .col(uuid_null("ended_by"))
        .col(big_integer("version"))
        .col(big_integer("created_at"))
        .foreign_key(&mut reference("pairing", "proposal_id", "proposal"))
        .foreign_key(&mut reference("pairing", "city", "city"))
        .foreign_key(&mut reference("pairing", "household_id", "household"))
        .foreign_key(&mut reference("pairing", "group_id", "welcome_group"))
        .foreign_key(&mut reference("pairing", "ended_by", "account"))
        .check(Check::named(
            "ck_pairing_ended",
            Expr::cust("(state = 'ended') = (ended_at IS NOT NULL)"),
        ))
        .take()
}

fn activity() -> TableCreateStatement {
    Table::create()
        .table("activity")
        .col(pk_uuid("id"))
        .col(uuid("pairing_id"))
        .col(text("kind"))
        .col(text("state"))
        .col(text("day"))
        .col(text("starts"))
        .col(text_null("ends"))
        .col(text("place_kind"))
        .col(text("place"))
        .col(text("address"))
        .col(text_null("note"))
        .col(text("uid"))
        .col(big_integer("sequence"))
        .col(uuid("created_by"))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .col(big_integer("version"))
        .foreign_key(&mut reference("activity", "pairing_id", "pairing"))
        .foreign_key(&mut reference("activity", "created_by", "account"))
        .take()
}

fn activity_task() -> TableCreateStatement {
    Table::create()
        .table("activity_task")
        .col(pk_uuid("id"))
        .col(uuid("activity_id"))
        .col(text("code"))
        .col(text_null("body"))
        .col(uuid_null("member_id"))
        .col(big_integer_null("done_at"))
        .col(big_integer("position"))
        .foreign_key(&mut reference("activity_task", "activity_id", "activity"))
        .foreign_key(&mut reference("activity_task", "member_id", "member"))
        .take()
}
