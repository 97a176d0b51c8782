//! Jobs, mail, the log, counters and settings.

use sea_orm_migration::prelude::{Table, TableCreateStatement};
use sea_orm_migration::schema::{big_integer, big_integer_null, pk_uuid, text, text_null, uuid, uuid_null};

use super::reference;

/// In the order in which one may refer to the other.
pub fn tables() -> Vec<(&'static str, TableCreateStatement)> {
    vec![
        ("job", job()),
        ("mail", mail()),
        ("audit", audit()),
        ("audit_actor", audit_actor()),
        ("bucket", bucket()),
        ("form_key", form_key()),
        ("setting", setting()),
    ]
}

pub const INDEXES: &[&str] = &[
    "CREATE UNIQUE INDEX uq_job_key ON job (unique_key)",
    "CREATE INDEX ix_job_due ON job (due_at) WHERE done_at IS NULL AND failed_at IS NULL",
    "CREATE UNIQUE INDEX uq_mail_message ON mail (message_id)",
    "CREATE INDEX ix_mail_due ON mail (due_at) WHERE sent_at IS NULL",
    "CREATE INDEX ix_mail_account ON mail (account_id)",
    "CREATE INDEX ix_audit_city ON audit (city, seq)",
    "CREATE INDEX ix_audit_at ON audit (at)",
    "CREATE INDEX ix_audit_object ON audit (object_kind, object_id)",
    "CREATE INDEX ix_audit_actor_account ON audit_actor (account_id)",
    "CREATE INDEX ix_bucket_refilled ON bucket (refilled_at)",
    "CREATE INDEX ix_form_key_created ON form_key (created_at)",
];

fn job() -> TableCreateStatement {
    Table::create()
        .table("job")
        .col(pk_uuid("id"))
        .col(text("kind"))
        .col(text("payload"))
        .col(big_integer("due_at"))
        .col(big_integer("attempts"))
        .col(text_null("lease_owner"))
        .col(big_integer_null("lease_until"))
        .col(big_integer("fence"))
        .col(text_null("unique_key"))
        .col(big_integer("created_at"))
        .col(big_integer_null("done_at"))
        .col(big_integer_null("failed_at"))
        .take()
}

fn mail() -> TableCreateStatement {
    Table::create()
        .table("mail")
        .col(pk_uuid("id"))
        .col(uuid_null("account_id"))
        .col(text_null("city"))
        .col(text("to_address"))
        .col(text("kind"))
        .col(text("language"))
        .col(text("params"))
        .col(text_null("code"))
        .col(text_null("link"))
        .col(text("message_id"))
        .col(big_integer("created_at"))
        .col(big_integer("due_at"))
        .col(big_integer_null("sent_at"))
        .col(big_integer_null("wiped_at"))
        .col(big_integer("attempts"))
        .col(big_integer_null("expires_at"))
        .foreign_key(&mut reference("mail", "account_id", "account"))
        .foreign_key(&mut reference("mail", "city", "city"))
        .take()
}

fn audit() -> TableCreateStatement {
    Table::create()
        .table("audit")
        .col(big_integer("seq").primary_key().auto_increment())
        .col(big_integer("at"))
        .col(text("role"))
        .col(text("act"))
        .col(text("object_kind"))
        .col(text("object_id"))
        .col(text_null("city"))
        .col(text_null("reason"))
        .col(text("previous_hash"))
        .col(text("hash"))
        .take()
}

fn audit_actor() -> TableCreateStatement {
    Table::create()
        .table("audit_actor")
        .col(big_integer("seq").primary_key())
        .col(uuid("account_id"))
        .foreign_key(&mut reference("audit_actor", "seq", "audit"))
        .take()
}

fn bucket() -> TableCreateStatement {
    Table::create()
        .table("bucket")
        .col(text("key").primary_key())
        .col(big_integer("tokens"))
        .col(big_integer("refilled_at"))
        .take()
}

fn form_key() -> TableCreateStatement {
    Table::create()
        .table("form_key")
        .col(text("key").primary_key())
        .col(big_integer("created_at"))
        .col(text("outcome"))
        .take()
}

fn setting() -> TableCreateStatement {
    Table::create()
        .table("setting")
        .col(text("key").primary_key())
        .col(text("value"))
        .take()
}
