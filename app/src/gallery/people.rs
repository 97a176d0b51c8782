//! Groups, proposals, dates.

use crate::t;
use crate::ui::*;
use leptos::prelude::*;

fn seats() -> Vec<Seat> {
    [("Anna", 35), ("Bram", 51), ("Fatma", 112)]
        .into_iter()
        .map(|(name, seed)| Seat {
            name: Some(name.to_owned()),
            seed,
            state: t!("group-seat-initiator"),
        })
        .collect()
}

#[component]
pub(super) fn Group() -> impl IntoView {
    let words = [t!("word-interest-cooking"), t!("word-interest-walking")];
    let faces = [35, 51, 112, 243, 84]
        .into_iter()
        .zip(words.into_iter().cycle())
        .collect();
    view! {
        <Card title=t!("group-seats-title") id="seats"><Seats seats=seats()/></Card>
        <Card title=t!("proposal-names-title") id="names">
            <Faces faces=faces/>
            <People>
                <PersonLine seed=243 name="Joost" known=true note=t!("word-interest-cooking")/>
                <PersonLine seed=84 name="إيمان" known=true/>
            </People>
        </Card>
        <Reasons
            title=t!("proposal-fits-title")
            fits=vec![t!("proposal-plus-language-plain"), t!("proposal-plus-travel-plain"), t!("proposal-plus-contact")]
            less_title=t!("proposal-less-title")
            less=vec![t!("proposal-less-age")]
            unused=t!("proposal-not-used")
        />
        <div class="answers">
            <Button text=t!("proposal-yes") kind=Kind::Main/>
            <Button text=t!("proposal-ask") kind=Kind::Quiet/>
            <Button text=t!("proposal-other") kind=Kind::Quiet/>
        </div>
    }
}

#[component]
pub(super) fn Year() -> impl IntoView {
    let steps = vec![
        (t!("how-step-1-title"), t!("how-step-1-text")),
        (t!("how-step-2-title"), t!("how-step-2-text")),
        (t!("how-step-3-title"), t!("how-step-3-text")),
    ];
    view! {
        <Card>
            <p><DateText text="19 · 01 · 2027, 19:00" dutch="dinsdag 19 januari, 19:00".to_owned() large=true/></p>
            <Address name="Buurthuis Voorbeeld" line="Voorbeeldstraat 1, Den Haag"/>
            <Phrase dutch="Aangenaam!" meaning=t!("home-greeting")/>
            <YearLine month=4/>
        </Card>
        <Journey steps now=2/>
        <Split>
            <Card title=t!("how-does-title") id="does"><Does lines=vec![t!("how-does-1"), t!("how-does-2")]/></Card>
            <Card title=t!("how-not-title") id="does-not"><Does lines=vec![t!("how-not-1"), t!("how-not-4")] not=true/></Card>
        </Split>
        <Doors>
            <Door href="#a" title=t!("home-door-household-title") text=t!("home-door-household-text") seats=0 household=true/>
            <Door href="#b" title=t!("home-door-group-title") text=t!("home-door-group-text") seats=5/>
            <Door href="#c" title=t!("home-door-alone-title") text=t!("home-door-alone-text") seats=1/>
        </Doors>
    }
}
