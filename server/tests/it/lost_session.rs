//! R28: the session ends while somebody types. Nothing is written, they are asked to sign in, and afterwards what they
//! typed stands in the form again. The browser still has its dead cookie, and no other.

use crate::both;
use crate::support::{Ask, Browser, World};
use axum::Router;
use domain::report::ReportForm;
use domain::word::Role;
use programme::report;

/// Letters that the page must not change.
const TYPED: &str = "Wat hier stond, typte iemand (verzonnen).";

/// A form: where it is sent, with what besides the text, and which page has the text afterwards.
struct Form {
    name: &'static str,
    post: String,
    field: String,
    others: Vec<(&'static str, String)>,
    page: String,
}

async fn forms_of_the_team(world: &World, tariq: &Browser) -> Vec<Form> {
    let her = world.household("Amina", "the-hague").await;
    let circle = world.group("Laak", "the-hague", 1).await;
    let visitor = world.access(&Browser::new()).await.visitor();
    let told = ReportForm {
        city: Some("the-hague".to_owned()),
        body: "Er klopt iets niet.".to_owned(),
        reply_to: None,
    };
    let language = domain::language::Language::Dutch;
    report::tell(&visitor, told, language, &crate::support::people::key())
        .await
        .expect("told");
    let team = world.team(tariq).await;
    let report = report::list(&team).await.expect("reports")[0].id;
    let note = |kind: &str, id: &str| Form {
        name: "Tariq",
        post: format!("/nl/team/{kind}/{id}/note"),
        field: "note".to_owned(),
        others: Vec::new(),
        page: format!("/nl/team/{kind}/{id}"),
    };
    vec![
        note("household", &her.id.to_string()),
        note("group", &circle.id.to_string()),
        Form {
            name: "Tariq",
            post: format!("/nl/team/report/{report}"),
            field: "outcome".to_owned(),
            others: Vec::new(),
            page: format!("/nl/team/report/{report}"),
        },
    ]
}

fn forms_of_a_newcomer() -> Vec<Form> {
    let form = |page: &str, field: &str| Form {
        name: "Selam",
        post: page.to_owned(),
        field: field.to_owned(),
        others: vec![("version", "1".to_owned())],
        page: page.to_owned(),
    };
    vec![form("/nl/my/safe", "body"), form("/nl/my/data/wishes", "hope")]
}

/// The label of an invitation, the profile of a group and the answers of one of its people.
fn forms_of_a_group() -> Vec<Form> {
    let form = |page: &str, field: &str, others: Vec<(&'static str, String)>| Form {
        name: "Benoordenhout 0",
        post: page.to_owned(),
        field: field.to_owned(),
        others,
        page: page.to_owned(),
    };
    let version = || vec![("version", "1".to_owned())];
    vec![
        form("/nl/group/seats", "label", vec![("do", "invite".to_owned())]),
        form("/nl/group/profile", "group_name", version()),
        form("/nl/group/answers", "name", version()),
    ]
}

fn form_of_an_admin() -> Form {
    Form {
        name: "Ruben",
        post: "/nl/admin".to_owned(),
        field: "email".to_owned(),
        others: vec![("form", "give".to_owned())],
        page: "/nl/admin".to_owned(),
    }
}

/// The next person who signs in on the same device.
async fn nobody_else_reads_it(world: &World, router: &Router, browser: &Browser, form: &Form) {
    let taken = world
        .place
        .sql("SELECT count(*) FROM draft WHERE owner LIKE 'v:%' AND body LIKE '%Wat hier stond%'")
        .await;
    assert_eq!(taken, ["0"], "nothing waits in the browser");
    let other = Browser {
        session: None,
        ..browser.clone()
    };
    let visitor = world.access(&other).await.visitor();
    let link = world.link(match form.name {
        "Tariq" => "Marleen",
        "Ruben" => "Ada",
        "Selam" => "Bahar",
        _ => "Kijkduin 0",
    });
    let opened = programme::sign_in::with_link(&visitor, &link.await, false)
        .await
        .expect("in");
    let got = Ask::get(&form.page)
        .by(&other.with(&opened.token))
        .of(router)
        .await;
    assert!(!got.body.contains(TYPED), "{}: somebody else reads it", form.page);
}

both! {
    async fn what_was_typed_waits_for_the_next_session(kind: Kind) {
        let world = World::new(kind).await;
        world.cities().await;
        let router = world.router();
        let tariq = world.staff(Role::Coordinator, Some("the-hague"), "Tariq").await;
        let ruben = world.staff(Role::Admin, None, "Ruben").await;
        let selam = world.household("Selam", "the-hague").await.browser;
        world.staff(Role::Coordinator, Some("the-hague"), "Marleen").await;
        world.staff(Role::Admin, None, "Ada").await;
        world.household("Bahar", "the-hague").await;
        let member = world.group("Benoordenhout", "the-hague", 1).await.people.remove(0);
        world.group("Kijkduin", "the-hague", 1).await;
        let mut forms = forms_of_the_team(&world, &tariq).await;
        forms.extend(forms_of_a_newcomer());
        forms.extend(forms_of_a_group());
        forms.push(form_of_an_admin());
        for form in &forms {
            let whose = match form.name { "Tariq" => &tariq, "Ruben" => &ruben, "Selam" => &selam, _ => &member };
            let hash = programme::secret::hash(whose.session.as_deref().expect("a session"));
            // Ten days without a sign of life.
            let seen = |how: &str| {
                format!("UPDATE session SET seen_at = seen_at {how} 864000000 WHERE token_hash = '{hash}'")
            };
            world.place.sql(&seen("-")).await;
            let mut browser = Browser { draft: String::new(), ..whose.clone() };
            let mut fields = vec![(form.field.as_str(), TYPED)];
            fields.extend(form.others.iter().map(|(name, text)| (*name, text.as_str())));
            let refused = Ask::form(&form.post, &fields).by(&browser).of(&router).await;
            assert!(refused.status.is_redirection(), "{}: {}", form.post, refused.status);
            browser.draft = refused.cookie("__Host-d").expect("a place to keep it");
            let mut page = refused.location().to_owned();
            // Some forms lead back to their page first; it asks for the sign-in.
            if !page.contains("/sign-in") {
                page = Ask::get(&page).by(&browser).of(&router).await.location().to_owned();
            }
            let (_, next) = page.split_once("/nl/sign-in?next=").unwrap_or_else(|| panic!("{}: {page}", form.post));
            assert!(form.post.ends_with(next), "{next} leads back to {}", form.page);
            nobody_else_reads_it(&world, &router, &browser, form).await;
            let link = world.link(form.name).await;
            let visitor = world.access(&browser).await.visitor();
            let opened = programme::sign_in::with_link(&visitor, &link, false).await.expect("in");
            // An account has a few sessions at most: the new one makes room again.
            let new = programme::secret::hash(&opened.token);
            world.place.sql(&format!("UPDATE session SET ended_at = 1 WHERE token_hash = '{new}'")).await;
            // The same browser; the old session stands for the new one, so that staff need not take the second step here.
            world.place.sql(&seen("+")).await;
            let again = Ask::get(&form.page).by(&browser).of(&router).await;
            assert_eq!(again.status.as_u16(), 200, "{}", form.page);
            assert!(again.body.contains(TYPED), "{}: what was typed is gone", form.page);
        }
        println!("R28: {} forms kept what was typed", forms.len());
    }
}
