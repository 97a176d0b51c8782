//! Round every page, at the same place: a named person with a number, and the ways out.

use super::Avatar;
use crate::t;
use leptos::prelude::*;

/// The person who helps.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Helper {
    /// As people call her or him.
    pub name: String,
    /// As it is read.
    pub phone: String,
    /// As it is dialled: `tel:+31…`.
    pub href: String,
    /// Of the generated face.
    pub seed: u32,
}

/// The footer.
#[component]
pub fn Footer(
    /// Whom to call; without one, a sentence says so.
    #[prop(optional_no_strip)]
    helper: Option<Helper>,
    /// Address and text; always "something is not right" and "what do you know about me?".
    links: Vec<(String, String)>,
    /// Smaller lines beneath.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let person = match helper {
        Some(helper) => named(helper).into_any(),
        None => view! { <p>{t!("site-help-team")}</p> }.into_any(),
    };
    let links = links
        .into_iter()
        .map(|(href, text)| view! { <li><a href=href>{text}</a></li> })
        .collect_view();
    view! {
        <footer class="foot">
            <div class="foot-in">
                {person}
                <ul class="links">{links}</ul>
                {children.map(|children| view! { <div class="small">{children()}</div> })}
            </div>
        </footer>
    }
    .into_any()
}

fn named(helper: Helper) -> impl IntoView {
    view! {
        <div class="helper">
            <Avatar seed=helper.seed name=helper.name.clone()/>
            <p>
                {t!("site-help-person", name = helper.name)} " "
                <a class="stand" href=helper.href><bdi dir="ltr">{helper.phone}</bdi></a>
            </p>
        </div>
    }
}
