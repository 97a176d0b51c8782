//! Everything that can be filled in, with and without an error.

use crate::t;
use crate::ui::*;
use leptos::prelude::*;

fn times() -> Vec<Pick> {
    let row = |value: &str, label: String, checked| Pick::new(value, label, checked);
    vec![
        row("morning", t!("word-part-morning"), false),
        row("afternoon", t!("word-part-afternoon"), true),
        row("evening", t!("word-part-evening"), false),
        row("unknown", t!("site-do-not-know"), false).apart(),
    ]
}

#[component]
pub(super) fn Forms() -> impl IntoView {
    view! {
        <Steps now=4 total=12/>
        <form method="post" class="card ask">
            <Field
                name="postcode" label=t!("field-postcode-label") hint=t!("field-postcode-why") value="25".to_owned()
                error=t!("field-postcode-wrong") dir="ltr" inputmode="numeric" autocomplete="postal-code" width=Width::Short
            />
            <Picks name="time" legend=t!("field-slots-label") hint=t!("field-slots-hint") options=times() many=true two=true/>
            <Picks
                name="common" legend=t!("field-no-common-language-label")
                options=vec![
                    Pick::new("yes", t!("field-no-common-language-yes"), false),
                    Pick::new("no", t!("field-no-common-language-no"), false),
                ]
                error=t!("field-choose-one")
            />
            <Select
                name="city" label=t!("field-city-label") value="haarlem".to_owned()
                options=vec![
                    ("den_haag".to_owned(), "Den Haag".to_owned()),
                    ("haarlem".to_owned(), "Haarlem".to_owned()),
                ]
            />
            <TextArea name="hope" label=t!("field-hope-label") hint=t!("field-hope-why") value="<b>hello</b>".to_owned()/>
            <Tick name="promise" label=t!("field-promise-label") hint=t!("field-promise-why")/>
            <OneTimeCode value="1234 5678".to_owned()/>
            <WhoSees text=t!("site-sees-travel")/>
            <Row>
                <Button text=t!("site-continue") kind=Kind::Main name="do" value="continue"/>
                <Button text=t!("field-email-none") kind=Kind::Quiet name="do" value="skip"/>
                <Button text=t!("site-back") kind=Kind::Link name="do" value="back"/>
            </Row>
            <Row>
                <Button text=t!("site-busy") busy=true/>
                <Button text=t!("site-remove") kind=Kind::Danger about=t!("field-hope-short")/>
            </Row>
        </form>
        <Status text=t!("site-saved")/>
        <Card title=t!("site-who-sees") id="answers">
            <Facts facts=vec![
                Fact::new(t!("field-name-short"), "شذى Al-Example").change("#main").sees(t!("site-sees-team")),
                Fact::new(t!("field-postcode-short"), "2525").change("#main").sees(t!("site-sees-travel")),
            ]/>
            <Notice>{t!("site-errors-kept")}</Notice>
        </Card>
    }
}
