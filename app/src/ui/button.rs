//! A button does something, a link goes somewhere; both can look alike.

use leptos::prelude::*;

/// How much a button asks for attention. One [`Kind::Main`] a page.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// The one thing to do here.
    Main,
    /// Another thing to do.
    #[default]
    Plain,
    /// As easy to take, but not pushed: "skip", "no".
    Quiet,
    /// Cannot be undone.
    Danger,
    /// Reads like a link: "back".
    Link,
}

impl Kind {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "btn go",
            Self::Plain => "btn",
            Self::Quiet => "btn quiet",
            Self::Danger => "btn danger",
            Self::Link => "btn link",
        }
    }

    fn sized(self, small: bool) -> String {
        if small {
            format!("{} small", self.class())
        } else {
            self.class().to_owned()
        }
    }
}

/// Sends the form it stands in. The first button of a form is the one Enter presses.
#[component]
pub fn Button(
    /// Verb first.
    #[prop(into)]
    text: String,
    /// How it looks.
    #[prop(optional)]
    kind: Kind,
    /// Name and value go with the form.
    #[prop(optional, into)]
    name: Option<String>,
    /// The value sent under the name.
    #[prop(optional, into)]
    value: Option<String>,
    /// Read aloud after the text, so that ten buttons "Call" differ.
    #[prop(optional_no_strip, into)]
    about: Option<String>,
    /// In rows and tables.
    #[prop(optional)]
    small: bool,
    /// The form is on its way; still focusable, never `disabled`.
    #[prop(optional)]
    busy: bool,
) -> impl IntoView {
    view! {
        <button type="submit" class=kind.sized(small) name=name value=value aria-disabled=busy.then_some("true")>
            <span>{text}{about.map(|what| view! { <span class="vh">" " {what}</span> })}</span>
        </button>
    }
    .into_any()
}

/// Goes somewhere and looks like a button.
#[component]
pub fn LinkButton(
    /// Where to.
    #[prop(into)]
    href: String,
    /// Verb first.
    #[prop(into)]
    text: String,
    /// How it looks.
    #[prop(optional)]
    kind: Kind,
    /// Read aloud after the text.
    #[prop(optional_no_strip, into)]
    about: Option<String>,
    /// In rows and tables.
    #[prop(optional)]
    small: bool,
    /// Leaves the link to the browser: other language, sign-out, files, print.
    #[prop(optional)]
    external: bool,
) -> impl IntoView {
    view! {
        <a class=kind.sized(small) href=href rel=external.then_some("external")>
            <span>{text}{about.map(|what| view! { <span class="vh">" " {what}</span> })}</span>
        </a>
    }
    .into_any()
}
