//! The log is append-only in the database itself: a change raises, and so does removing a row of the last
//! 24 months. Older rows may leave, because the retention job must be able to. The age is counted from the
//! newest row of the log, not from the clock of the machine: the programme's clock decides, and moving it
//! ahead to empty the log leaves a row that says so.

use sea_orm_migration::sea_orm::DbBackend;

// 731 days in milliseconds: 24 months, one of them in a leap year.
const SQLITE: &[&str] = &[
    "CREATE TRIGGER tr_audit_update BEFORE UPDATE ON audit BEGIN \
       SELECT RAISE(ABORT, 'audit is append-only'); END",
    "CREATE TRIGGER tr_audit_delete BEFORE DELETE ON audit \
       WHEN OLD.at > (SELECT max(at) FROM audit) - 63158400000 BEGIN \
       SELECT RAISE(ABORT, 'audit is append-only'); END",
];

const POSTGRES: &[&str] = &[
    "CREATE FUNCTION audit_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
       IF TG_OP = 'DELETE' AND TG_LEVEL = 'ROW' THEN \
         IF OLD.at <= (SELECT max(at) FROM audit) - 63158400000 THEN RETURN OLD; END IF; \
       END IF; \
       RAISE EXCEPTION 'audit is append-only'; END $$",
    "CREATE TRIGGER tr_audit_change BEFORE UPDATE OR DELETE ON audit \
       FOR EACH ROW EXECUTE FUNCTION audit_guard()",
    "CREATE TRIGGER tr_audit_truncate BEFORE TRUNCATE ON audit \
       FOR EACH STATEMENT EXECUTE FUNCTION audit_guard()",
];

pub fn up(backend: DbBackend) -> &'static [&'static str] {
    match backend {
        DbBackend::Postgres => POSTGRES,
        _ => SQLITE,
    }
}

/// Triggers go with their table; a function stays behind.
pub fn down(backend: DbBackend) -> &'static [&'static str] {
    match backend {
        DbBackend::Postgres => &["DROP FUNCTION audit_guard()"],
        _ => &[],
    }
}
