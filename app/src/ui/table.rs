//! A table that scrolls in its own region when it is wide.

use leptos::prelude::*;

/// One column.
#[derive(Clone, Default)]
pub struct Head {
    /// In words.
    pub text: String,
    /// Numbers stand at the end.
    pub number: bool,
    /// `ascending` or `descending` when the rows are sorted by it.
    pub sorted: Option<&'static str>,
    /// Sorts by this column.
    pub href: Option<String>,
}

impl Head {
    /// A column of words.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// A column of numbers.
    #[must_use]
    pub fn number(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            number: true,
            ..Self::default()
        }
    }
}

/// Rows are written by the caller: `<tr><th scope="row">…</th><td class="num">…</td></tr>`.
#[component]
pub fn Table(
    /// What the table shows; also names the region.
    #[prop(into)]
    caption: String,
    /// The columns.
    head: Vec<Head>,
    /// Table rows.
    children: Children,
) -> impl IntoView {
    let name = caption.clone();
    let columns = head.into_iter().map(column).collect_view();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=name>
            <table>
                <caption class="vh">{caption}</caption>
                <thead><tr>{columns}</tr></thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn column(head: Head) -> AnyView {
    let class = head.number.then_some("num");
    let text = match head.href {
        Some(href) => view! { <a href=href>{head.text}</a> }.into_any(),
        None => head.text.into_any(),
    };
    view! { <th scope="col" class=class aria-sort=head.sorted>{text}</th> }.into_any()
}
