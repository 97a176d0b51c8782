//! Two cities with everybody in them: a pair that has begun, one that is asked, people at every earlier stage.

use super::actors::Actor;
use crate::support::people::{Circle, Her, key};
use crate::support::{Browser, Kind, World, answers};
use domain::proposal::QuestionForm;
use domain::report::ReportForm;
use domain::round::ApproveForm;
use domain::word::Role;
use programme::clock::{Clock, DAY};
use programme::{account, household, invitation, meeting, member, outbox, proposal, report, role, round};
use std::collections::BTreeMap;

/// One thing of The Hague, one of Haarlem, one of The Hague that is over.
#[derive(Clone, Debug, Default)]
pub struct Three {
    pub hague: String,
    pub haarlem: String,
    pub ended: String,
}

/// Something of each actor's own.
pub type Each = BTreeMap<Actor, String>;

/// What is asked for, as it stands in addresses and forms.
#[derive(Clone, Debug, Default)]
pub struct Objects {
    pub household: Three,
    pub group: Three,
    /// A seat of the group of The Hague, and of Haarlem.
    pub seat: Three,
    pub report: Three,
    /// Of The Hague: with its result, and stopped.
    pub round: Three,
    /// A household with a result in that round.
    pub in_round: String,
    /// At what version the two newcomers would correct their answers.
    pub version: Each,
    pub mail: Three,
    /// To an admin.
    pub mail_of_no_city: String,
    /// Of the initiator's own group, of another group, withdrawn.
    pub invitation: Three,
    pub invitation_token: Three,
    pub proposal: String,
    pub question: String,
    pub role: String,
    /// A second session of each, to be ended; one that has ended; a stranger's.
    pub session: Each,
    pub ended_session: Each,
    pub foreign_session: String,
    /// A sign-in link for each; one that has been used.
    pub link: Each,
    pub used_link: String,
}

/// Everybody with a browser, everything with an address.
pub struct Scene {
    pub world: World,
    pub browsers: BTreeMap<Actor, Browser>,
    pub objects: Objects,
}

impl Scene {
    /// Builds it; some seconds.
    pub async fn new(kind: Kind) -> Self {
        let world = World::new(kind).await;
        world.cities().await;
        let mut scene = Self {
            world,
            browsers: BTreeMap::new(),
            objects: Objects::default(),
        };
        scene.gone_sessions().await;
        scene.staff().await;
        scene.pairs().await;
        scene.residents().await;
        scene.households().await;
        scene.reports().await;
        scene.mails().await;
        scene.sessions_and_links().await;
        scene.versions().await;
        scene
    }

    async fn versions(&mut self) {
        self.objects.version = Actor::ALL.into_iter().map(|a| (a, "1".to_owned())).collect();
        for actor in [Actor::NewcomerA, Actor::NewcomerB] {
            let access = self.world.access(self.browser(actor)).await;
            let stands = household::correction(&access, domain::household::Step::Slots).await;
            let version = stands.expect("her answers").version;
            self.objects.version.insert(actor, version.to_string());
        }
    }

    fn is(&mut self, actor: Actor, browser: Browser) {
        self.browsers.insert(actor, browser);
    }

    pub fn browser(&self, actor: Actor) -> &Browser {
        &self.browsers[&actor]
    }

    async fn gone_sessions(&mut self) {
        self.world.clock.set_shift(-40 * DAY);
        let old = self.world.person("Expired").await;
        self.world.clock.set_shift(0);
        let gone = self.world.person("Revoked").await;
        let who = self.world.access(&gone).await.signed_in().expect("in");
        account::sign_out(&who).await.expect("out");
        self.is(Actor::Anonymous, Browser::new());
        self.is(Actor::Expired, old);
        self.is(Actor::Revoked, gone);
    }

    async fn staff(&mut self) {
        let world = &self.world;
        let hague = world.staff(Role::Coordinator, Some("the-hague"), "Tariq").await;
        let haarlem = world.staff(Role::Coordinator, Some("haarlem"), "Joris").await;
        let researcher = world.staff(Role::Researcher, None, "Ines").await;
        let admin = world.staff(Role::Admin, None, "Ruben").await;
        let who = world.access(&admin).await.admin().await.expect("an admin");
        let roles = role::list(&who).await.expect("roles");
        let of_researcher = roles.iter().find(|r| r.role == Role::Researcher).expect("a role");
        self.objects.role = of_researcher.id.to_string();
        self.is(Actor::Coordinator, hague);
        self.is(Actor::Elsewhere, haarlem);
        self.is(Actor::Researcher, researcher);
        self.is(Actor::Admin, admin);
    }

    /// Two ready households and two ready groups, one round; one pair begins, one is asked.
    async fn pairs(&mut self) {
        let world = &self.world;
        let team = world.team(self.browser(Actor::Coordinator)).await;
        let mut homes: Vec<Her> = Vec::new();
        let mut circles: Vec<Circle> = Vec::new();
        for name in ["Amina", "Bahar"] {
            let her = world.household(name, "the-hague").await;
            world.make_ready(&team, &her).await;
            homes.push(her);
        }
        for name in ["Laak", "Escamp"] {
            let circle = world.group(name, "the-hague", 5).await;
            world.clear(&team, &circle).await;
            circles.push(circle);
        }
        let stopped = round::start(&team, key()).await.expect("a round");
        round::cancel(&team, stopped).await.expect("stopped");
        let id = round::start(&team, key()).await.expect("a round");
        world.work().await;
        let view = round::view(&team, id).await.expect("a view");
        assert_eq!(view.pairs.len(), 2, "two pairs come out");
        round::approve(&team, id, ApproveForm::All)
            .await
            .expect("approved");
        let mut people = Vec::new();
        for pair in &view.pairs {
            let at = homes.iter().position(|h| h.id == pair.household.0).expect("hers");
            let home = homes.remove(at);
            let at = circles.iter().position(|c| c.id == pair.group.0).expect("theirs");
            people.push((pair.id, home, circles.remove(at)));
        }
        let (asked, a, proposed) = people.pop().expect("two");
        let (begun, b, paired) = people.pop().expect("two");
        let her = world.access(&b.browser).await.newcomer().await.expect("she");
        proposal::accept(&her, begun).await.expect("yes");
        for browser in &paired.people {
            let who = world.access(browser).await.member().await.expect("a member");
            proposal::accept_as_member(&who, begun).await.expect("yes");
        }
        let first = world
            .access(&paired.people[0])
            .await
            .member()
            .await
            .expect("member");
        let form = answers::meeting(world.clock.now(), 5);
        meeting::plan(&first, form, key()).await.expect("planned");
        let form = QuestionForm {
            proposal: asked,
            body: "Mag het in de bibliotheek?".to_owned(),
        };
        let her = world.access(&a.browser).await.newcomer().await.expect("she");
        proposal::ask(&her, form, key()).await.expect("asked");
        let question = proposal::questions(&team).await.expect("questions")[0]
            .id
            .to_string();
        let objects = &mut self.objects;
        (objects.proposal, objects.question) = (asked.to_string(), question);
        objects.in_round = view.pairs[0].household.0.to_string();
        (objects.round.hague, objects.round.ended) = (id.to_string(), stopped.to_string());
        self.is(Actor::NewcomerA, a.browser);
        self.is(Actor::NewcomerB, b.browser);
        self.is(Actor::MemberProposed, proposed.people[0].clone());
        self.is(Actor::MemberPaired, paired.people[0].clone());
    }

    async fn invite(&self, browser: &Browser) -> (String, String) {
        let who = self.world.access(browser).await.member().await.expect("a member");
        let made = invitation::create(&who, "a friend", &key())
            .await
            .expect("a link");
        (made.id.to_string(), made.token)
    }

    async fn residents(&mut self) {
        let world = &self.world;
        let forming = world.group("Segbroek", "the-hague", 2).await;
        let other = world.group("Centrum", "haarlem", 2).await;
        let over = world.group("Ypenburg", "the-hague", 1).await;
        let initiator = forming.people[0].clone();
        let (own, foreign) = (self.invite(&initiator).await, self.invite(&other.people[0]).await);
        let withdrawn = self.invite(&initiator).await;
        let who = world.access(&initiator).await.member().await.expect("a member");
        let id = domain::id::InvitationId::read(&withdrawn.0).expect("an id");
        invitation::revoke(&who, id).await.expect("withdrawn");
        for browser in [&over.people[0], &other.people[1]] {
            let who = world.access(browser).await.member().await.expect("a member");
            member::leave(&who).await.expect("left");
        }
        let seat = |browser, circle: &Circle| {
            let (browser, id) = (self.browser(browser).clone(), circle.id);
            async move {
                let team = world.team(&browser).await;
                let file = programme::team::group_file(&team, id).await.expect("a file");
                file.members[0].id.to_string()
            }
        };
        let seats = Three {
            hague: seat(Actor::Coordinator, &forming).await,
            haarlem: seat(Actor::Elsewhere, &other).await,
            ended: String::new(),
        };
        let alone = world.person("Sem").await;
        let who = world.access(&alone).await.signed_in().expect("in");
        programme::single::sign_up(&who, answers::single("the-hague"), answers::resident("Sem"))
            .await
            .expect("signed up");
        let objects = &mut self.objects;
        objects.seat = seats;
        objects.group = Three {
            hague: forming.id.to_string(),
            haarlem: other.id.to_string(),
            ended: over.id.to_string(),
        };
        let three = |of: fn(&(String, String)) -> String| Three {
            hague: of(&own),
            haarlem: of(&foreign),
            ended: of(&withdrawn),
        };
        objects.invitation = three(|i| i.0.clone());
        objects.invitation_token = three(|i| i.1.clone());
        self.is(Actor::ExMember, other.people[1].clone());
        self.is(Actor::Initiator, initiator);
        self.is(Actor::Single, alone);
    }

    async fn households(&mut self) {
        let world = &self.world;
        let hague = world.household("Selam", "the-hague").await;
        let haarlem = world.household("Omid", "haarlem").await;
        let over = world.household("Nadia", "the-hague").await;
        let who = world.access(&over.browser).await.newcomer().await.expect("she");
        household::stop(&who).await.expect("stopped");
        self.objects.household = Three {
            hague: hague.id.to_string(),
            haarlem: haarlem.id.to_string(),
            ended: over.id.to_string(),
        };
    }

    async fn reports(&mut self) {
        for city in ["the-hague", "the-hague", "haarlem"] {
            let visitor = self.world.access(&Browser::new()).await.visitor();
            let form = ReportForm {
                city: Some(city.to_owned()),
                body: "Er klopt iets niet.".to_owned(),
                reply_to: None,
            };
            let language = domain::language::Language::Dutch;
            report::tell(&visitor, form, language, &key())
                .await
                .expect("told");
        }
        let hague = self.world.team(self.browser(Actor::Coordinator)).await;
        let haarlem = self.world.team(self.browser(Actor::Elsewhere)).await;
        let of_hague = report::list(&hague).await.expect("reports");
        report::handle(&hague, of_hague[1].id, "Gebeld.")
            .await
            .expect("handled");
        self.objects.report = Three {
            hague: of_hague[0].id.to_string(),
            haarlem: report::list(&haarlem).await.expect("reports")[0].id.to_string(),
            ended: of_hague[1].id.to_string(),
        };
    }

    /// A mail of each team's city, and one of no city: an admin's code.
    async fn mails(&mut self) {
        let visitor = self.world.access(&Browser::new()).await.visitor();
        for name in ["Ruben", "Joris"] {
            let (email, language) = (
                crate::support::people::email(name),
                domain::language::Language::Dutch,
            );
            programme::sign_in::ask(&visitor, &email, language)
                .await
                .expect("asked");
        }
        let mut found = Vec::new();
        for actor in [Actor::Coordinator, Actor::Elsewhere, Actor::Admin] {
            let access = self.world.access(self.browser(actor)).await;
            let reader = outbox::door(&access, false, None).await.expect("a reader");
            let mails = outbox::list(&reader).await.expect("mails");
            found.push(mails[0].id.simple().to_string());
        }
        self.objects.mail_of_no_city = found.pop().expect("three");
        self.objects.mail = Three {
            haarlem: found.pop().expect("three"),
            hague: found.pop().expect("three"),
            ended: String::new(),
        };
    }

    async fn sessions_and_links(&mut self) {
        let world = &self.world;
        let stranger = world.person("Stranger").await;
        let who = world.access(&stranger).await.signed_in().expect("in");
        let of_stranger = account::view(&who).await.expect("a view").sessions[0]
            .id
            .to_string();
        let used = world.link("Stranger").await;
        let visitor = world.access(&Browser::new()).await.visitor();
        programme::sign_in::with_link(&visitor, &used, false)
            .await
            .expect("in");
        let (mut sessions, mut ended, mut links) = (Each::new(), Each::new(), Each::new());
        for actor in Actor::ALL {
            let spare = format!("Spare {actor:?}");
            world.account(&spare).await;
            links.insert(actor, world.link(&spare).await);
            if !actor.is_in() {
                for each in [&mut sessions, &mut ended] {
                    each.insert(actor, of_stranger.clone());
                }
                continue;
            }
            let here = world.access(self.browser(actor)).await.signed_in().expect("in");
            let before = account::view(&here).await.expect("a view");
            let email = email_of(world, self.browser(actor)).await;
            for each in [&mut sessions, &mut ended] {
                let known: Vec<_> = account::view(&here).await.expect("a view").sessions;
                let system = world.programme.system("test");
                let link = account::user_link(&system, &email).await.expect("a link");
                let visitor = world.access(&Browser::new()).await.visitor();
                programme::sign_in::with_link(&visitor, &link, false)
                    .await
                    .expect("in");
                let all = account::view(&here).await.expect("a view").sessions;
                let new = all
                    .iter()
                    .find(|s| known.iter().all(|k| k.id != s.id))
                    .expect("a new one");
                each.insert(actor, new.id.to_string());
            }
            let over = domain::id::SessionId::read(&ended[&actor]).expect("an id");
            account::end_session(&here, over).await.expect("ended");
            assert!(before.sessions.len() < 3, "no session of the actor is pushed out");
        }
        let objects = &mut self.objects;
        (objects.session, objects.ended_session, objects.link) = (sessions, ended, links);
        (objects.foreign_session, objects.used_link) = (of_stranger, used);
    }
}

/// The address of the account behind a session.
async fn email_of(world: &World, browser: &Browser) -> String {
    let hash = programme::secret::hash(browser.session.as_deref().expect("a session"));
    let found = world
        .place
        .sql(&format!(
            "SELECT email FROM account WHERE id = (SELECT account_id FROM session WHERE token_hash = '{hash}')"
        ))
        .await;
    found.into_iter().next().expect("an account")
}
