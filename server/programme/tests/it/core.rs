//! The ground: sessions that are none, drafts, the audit chain.

use crate::both;
use domain::form::Values;
use programme::{Error, draft};

both! {
    async fn a_token_that_is_no_session_is_nobody(world: World) {
        let access = world.with_session("anything").await;
        assert!(matches!(access.signed_in(), Err(Error::SignInNeeded)));
        assert!(matches!(access.newcomer().await, Err(Error::SignInNeeded)));
        assert!(matches!(access.coordinator(None).await, Err(Error::SignInNeeded)));
    }
}

both! {
    async fn a_draft_belongs_to_one_browser_and_grows(world: World) {
        let sara = world.browser("sara").await;
        let mut page = Values::default();
        page.add("name", "Sara");
        draft::save(&sara, "household", page.clone()).await.expect("saved");
        let mut next = Values::default();
        next.add("postcode", "2525");
        let whole = draft::save(&sara, "household", next).await.expect("saved");
        assert_eq!((whole.values.one("name"), whole.values.one("postcode"), whole.version), ("Sara", "2525", 2));
        let other = world.browser("other").await;
        assert_eq!(draft::load(&other, "household").await.expect("loads"), draft::Draft::default());
        draft::discard(&sara, "household").await.expect("discards");
        assert!(draft::load(&sara, "household").await.expect("loads").values.is_empty());
    }
}
