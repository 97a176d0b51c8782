//! Sends forms without leaving the document: the same address, the same fields, the same answer.
//!
//! A form that must not be sent this way says `data-plain`. While one is under way it is not sent a second time.

use crate::visit::{self, How};
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{FormData, HtmlElement, HtmlFormElement, SubmitEvent, Url, UrlSearchParams};

const BUSY: &str = "aria-busy";

/// From now on.
pub fn listen() {
    let submit = Closure::<dyn Fn(SubmitEvent)>::new(|event: SubmitEvent| {
        let form = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlFormElement>().ok())
            .filter(|form| !event.default_prevented() && may(form, event.submitter().as_ref()));
        let Some(form) = form else { return };
        if form.has_attribute(BUSY) {
            event.prevent_default();
        } else if let Some(ready) = Ready::of(&form, event.submitter()) {
            event.prevent_default();
            ready.busy(ready.posts()); // at once: the second click of two is in the same breath
            leptos::task::spawn_local(ready.go());
        }
    });
    let _ = document().add_event_listener_with_callback("submit", submit.as_ref().unchecked_ref());
    submit.forget(); // for as long as the document lives
}

fn may(form: &HtmlFormElement, button: Option<&HtmlElement>) -> bool {
    let own_way = ["formaction", "formmethod", "formtarget"];
    !form.has_attribute("data-plain")
        && !form.has_attribute("target")
        && !button.is_some_and(|b| own_way.iter().any(|name| b.has_attribute(name)))
}

/// A form as it stood when it was sent.
struct Ready {
    form: HtmlFormElement,
    button: Option<HtmlElement>,
    address: Url,
    fields: UrlSearchParams,
}

impl Ready {
    fn of(form: &HtmlFormElement, button: Option<HtmlElement>) -> Option<Self> {
        let base = window().location().href().ok()?;
        let action = form.get_attribute("action").unwrap_or_default();
        let address = Url::new_with_base(&action, &base).ok()?;
        if address.origin() != window().location().origin().ok()? {
            return None;
        }
        let data = FormData::new_with_form(form).ok()?;
        if let Some(name) = button.as_ref().and_then(|b| b.get_attribute("name")) {
            let value = button.as_ref().and_then(|b| b.get_attribute("value"));
            data.append_with_str(&name, &value.unwrap_or_default()).ok()?;
        }
        let fields = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
        Some(Self {
            form: form.clone(),
            button,
            address,
            fields,
        })
    }

    async fn go(self) {
        if !self.posts() {
            self.address.set_search(&String::from(self.fields.to_string()));
            return visit::go(self.address.href(), How::Forward).await;
        }
        if !visit::send(&self.address.href(), &self.fields).await {
            self.busy(false);
        }
    }

    /// The attribute, not the property: a field may be called "method".
    fn posts(&self) -> bool {
        let method = self.form.get_attribute("method").unwrap_or_default();
        method.eq_ignore_ascii_case("post")
    }

    fn busy(&self, busy: bool) {
        let set = |element: &HtmlElement, name: &str| {
            let _ = if busy {
                element.set_attribute(name, "true")
            } else {
                element.remove_attribute(name)
            };
        };
        set(&self.form, BUSY);
        if let Some(button) = &self.button {
            set(button, "aria-disabled");
        }
    }
}
