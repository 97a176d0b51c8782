//! What coordinators see, and the small parts.

use crate::t;
use crate::ui::*;
use leptos::prelude::*;

#[component]
pub(super) fn Team() -> impl IntoView {
    view! {
        <Card title=t!("site-nav-team") id="work">
            <WorkList>
                <WorkRow
                    id="row-1" who="Laak 3" href="#main" tag=t!("group-seats-title") text=t!("site-empty")
                    due="15-01-2027" late=true
                >
                    <Button text=t!("site-show") small=true about="Laak 3".to_owned()/>
                </WorkRow>
            </WorkList>
        </Card>
        <Table
            caption=t!("cities-page-title")
            head=vec![Head::new(t!("field-city-short")), Head::new(t!("cities-page-title")), Head::number(t!("field-size-short"))]
        >
            <tr>
                <th scope="row">"Den Haag"</th>
                <td><Tag text=t!("cities-state-open") tone=Tone::Calm/></td>
                <td class="num">"41"</td>
            </tr>
            <tr>
                <th scope="row">"Haarlem"</th>
                <td><Tag text=t!("cities-state-starting")/></td>
                <td class="num">"7"</td>
            </tr>
        </Table>
        <Details summary=t!("site-more")><p>{t!("site-description")}</p></Details>
        <Qr size=3 path="M0 0h1v1H0zM2 0h1v1H2zM1 1h1v1H1zM0 2h1v1H0zM2 2h1v1H2z" label=t!("group-invite-qr") address="https://example.org/nl/invitation/7QK2"/>
    }
}
