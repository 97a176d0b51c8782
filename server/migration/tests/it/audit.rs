//! The log can be written to and, for 24 months, nothing else.

use sea_orm::DbBackend;

use crate::database::Fresh;

const MONTHS_25: i64 = 760 * 86_400_000;

async fn append(one: &Fresh, at: i64) {
    one.run(&format!(
        "INSERT INTO audit (at, role, act, object_kind, object_id, previous_hash, hash) \
         VALUES ({at}, 'coordinator', 'view', 'household', 'x', '', '')"
    ))
    .await
    .unwrap();
}

#[tokio::test]
async fn a_row_of_the_log_cannot_be_changed_or_removed() {
    for one in Fresh::all().await {
        append(&one, 1_000).await;
        append(&one, 2_000).await;
        for sql in [
            "UPDATE audit SET act = 'none'",
            "DELETE FROM audit",
            "DELETE FROM audit WHERE seq = 1",
        ] {
            let refused = one.run(sql).await.unwrap_err().to_string();
            assert!(refused.contains("audit is append-only"), "{sql}: {refused}");
        }
        if one.backend() == DbBackend::Postgres {
            assert!(one.run("TRUNCATE audit CASCADE").await.is_err());
        }
        assert_eq!(
            one.texts("SELECT act FROM audit ORDER BY seq").await,
            ["view", "view"]
        );
        one.close().await;
    }
}

#[tokio::test]
async fn only_rows_older_than_24_months_may_leave_and_numbers_are_not_used_again() {
    for one in Fresh::all().await {
        append(&one, 1_000).await;
        append(&one, MONTHS_25).await;
        assert!(one.run("DELETE FROM audit").await.is_err());
        assert_eq!(one.run("DELETE FROM audit WHERE at < 2000").await.unwrap(), 1);
        append(&one, MONTHS_25 + 1).await;
        let left = one
            .texts("SELECT CAST(seq AS TEXT) FROM audit ORDER BY seq")
            .await;
        assert_eq!(left, ["2", "3"]);
        one.close().await;
    }
}
