//! Rules that the database keeps even when the programme does not.

use entity::{account, city, pairing, role, round, welcome_group};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, DatabaseConnection, DbErr, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use crate::database::Fresh;

async fn account(db: &DatabaseConnection, email: Option<&str>) -> Result<account::Model, DbErr> {
    let row = account::Model {
        id: Uuid::new_v4(),
        email: email.map(str::to_owned),
        name: "Noor".into(),
        language: "nl".into(),
        address_form: "neutral".into(),
        month_names: "levant".into(),
        auth_epoch: 0,
        demo: false,
        created_at: 1,
        seen_at: None,
        ended_at: None,
    };
    account::Entity::insert(row.clone().into_active_model())
        .exec_without_returning(db)
        .await?;
    Ok(row)
}

async fn city(db: &DatabaseConnection) {
    let row = city::ActiveModel {
        slug: Set("den-haag".into()),
        state: Set("open".into()),
        contact_name: Set("Team".into()),
        contact_phone: Set("+31700000000".into()),
        updated_at: Set(1),
    };
    row.insert(db).await.unwrap();
}

#[tokio::test]
async fn a_row_comes_back_as_it_was_written_and_an_address_belongs_to_one_account() {
    for one in Fresh::all().await {
        let written = account(&one.db, Some("noor@example.org")).await.unwrap();
        let read = account::Entity::find_by_id(written.id)
            .one(&one.db)
            .await
            .unwrap();
        assert_eq!(read, Some(written));
        assert!(account(&one.db, Some("noor@example.org")).await.is_err());
        account(&one.db, None).await.unwrap();
        account(&one.db, None).await.unwrap();
        one.close().await;
    }
}

#[tokio::test]
async fn a_right_is_held_once_at_a_time_with_and_without_a_city() {
    for one in Fresh::all().await {
        city(&one.db).await;
        let who = account(&one.db, None).await.unwrap().id;
        for place in [Some("den-haag".to_owned()), None] {
            let right = |ended_at| role::ActiveModel {
                id: Set(Uuid::new_v4()),
                account_id: Set(who),
                kind: Set("coordinator".into()),
                city: Set(place.clone()),
                spoken: Set("[]".into()),
                granted_by: Set(None),
                created_at: Set(1),
                ended_at: Set(ended_at),
            };
            right(Some(2)).insert(&one.db).await.unwrap();
            right(None).insert(&one.db).await.unwrap();
            assert!(right(None).insert(&one.db).await.is_err(), "{place:?}");
        }
        one.close().await;
    }
}

#[tokio::test]
async fn a_city_has_one_open_round_and_an_unknown_city_has_none() {
    for one in Fresh::all().await {
        city(&one.db).await;
        let by = account(&one.db, None).await.unwrap().id;
        let round = |place: &str, state: &str| round::ActiveModel {
            id: Set(Uuid::new_v4()),
            city: Set(place.into()),
            state: Set(state.into()),
            seed: Set("00".into()),
            progress: Set(0),
            created_by: Set(by),
            created_at: Set(1),
            version: Set(1),
            ..Default::default()
        };
        round("den-haag", "published").insert(&one.db).await.unwrap();
        round("den-haag", "draft").insert(&one.db).await.unwrap();
        assert!(round("den-haag", "running").insert(&one.db).await.is_err());
        assert!(round("nowhere", "draft").insert(&one.db).await.is_err());
        one.close().await;
    }
}

#[tokio::test]
async fn a_group_has_at_most_six_seats() {
    for one in Fresh::all().await {
        city(&one.db).await;
        let group = |seats| welcome_group::ActiveModel {
            id: Set(Uuid::new_v4()),
            city: Set("den-haag".into()),
            state: Set("forming".into()),
            name: Set("De Bank".into()),
            postcode: Set("2512".into()),
            household_kinds: Set("[]".into()),
            max_size: Set(4),
            contact_level: Set("medium".into()),
            no_common_language: Set(false),
            places: Set("[]".into()),
            travel_minutes: Set(30),
            seats: Set(seats),
            ready_at: Set(None),
            version: Set(1),
            created_at: Set(1),
            updated_at: Set(1),
        };
        group(6).insert(&one.db).await.unwrap();
        assert!(group(7).insert(&one.db).await.is_err());
        one.close().await;
    }
}

/// Without the chain of rows behind it: the check is asked before the foreign keys at the end.
#[tokio::test]
async fn a_pairing_is_ended_exactly_when_it_has_an_end() {
    for one in Fresh::all().await {
        for (state, ended_at) in [("ended", None), ("active", Some(5))] {
            let row = pairing::ActiveModel {
                id: Set(Uuid::new_v4()),
                proposal_id: Set(Uuid::new_v4()),
                city: Set("den-haag".into()),
                household_id: Set(Uuid::new_v4()),
                group_id: Set(Uuid::new_v4()),
                state: Set(state.into()),
                day_zero: Set("2026-01-01".into()),
                ended_at: Set(ended_at),
                version: Set(1),
                created_at: Set(1),
                ..Default::default()
            };
            let refused = row.insert(&one.db).await.unwrap_err().to_string();
            assert!(refused.contains("ck_pairing_ended"), "{refused}");
        }
        one.close().await;
    }
}
