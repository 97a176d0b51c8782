//! T-ENDPOINT and T-SSR-AUTHZ: every endpoint of the live router by every actor for every object, on both databases.
//!
//! The endpoints come from the router, the rights from the proof column of the policy table. Whoever has no right is
//! told what is told of something that is not there, byte for byte; and for every refusal somebody else succeeds with
//! the same address and form, so that a refusal is about rights and not about a bad request.

use crate::both;
use crate::matrix::actors::{Actor, holders};
use crate::matrix::judge::{Said, bare, said};
use crate::matrix::scene::Scene;
use crate::matrix::shapes::{Shape, shapes};
use crate::support::{Ask, Got, Place, World};
use axum::Router;
use server::policy;
use std::collections::{BTreeMap, BTreeSet};

/// An endpoint with the proof that the table names for it.
struct Endpoint {
    method: String,
    path: String,
    proof: String,
}

fn endpoints(router: &Router) -> Vec<Endpoint> {
    let table: BTreeMap<(String, String), String> = policy::endpoints()
        .into_iter()
        .map(|e| ((e.method, e.path), e.proof))
        .collect();
    let of_table = |(method, path): (String, String)| Endpoint {
        proof: table[&(method.clone(), path.clone())].clone(),
        method,
        path,
    };
    policy::live::routes(router).into_iter().map(of_table).collect()
}

/// What is counted and what is wrong.
#[derive(Default)]
struct Tally {
    asked: usize,
    allowed: usize,
    refused: usize,
    wrong: Vec<String>,
}

struct Matrix {
    /// What copies are made of; nobody is connected to it.
    template: Place,
    /// The world of the refusals, with everybody's browsers.
    scene: Scene,
    router: Router,
    tally: Tally,
}

fn expected(endpoint: &Endpoint, shape: &Shape, actor: Actor) -> Said {
    let holds = holders(&endpoint.proof).contains(&actor);
    let gets = shape.only.as_ref().is_none_or(|only| only.contains(&actor));
    match (holds, gets) {
        (true, true) => shape.answer.clone(),
        (true, false) => shape.refusal.clone(),
        (false, _) if actor.is_in() => Said::NotFound,
        (false, _) => Said::SignIn,
    }
}

/// Whether this actor gets what is asked for.
fn is_gained(endpoint: &Endpoint, shape: &Shape, actor: Actor) -> bool {
    holders(&endpoint.proof).contains(&actor) && shape.only.as_ref().is_none_or(|only| only.contains(&actor))
}

impl Matrix {
    /// The address without its language.
    fn address(endpoint: &Endpoint, shape: &Shape, actor: Actor) -> String {
        let mut path = endpoint.path.replace("/{lang}", "");
        for (name, text) in &shape.params {
            path = path.replace(&format!("{{{name}}}"), &text.of(actor));
        }
        path
    }

    async fn ask(&self, router: &Router, endpoint: &Endpoint, shape: &Shape, actor: Actor) -> Got {
        let language = if endpoint.path.starts_with("/{lang}") {
            "/nl"
        } else {
            ""
        };
        let path = format!("{language}{}", Self::address(endpoint, shape, actor));
        let fields: Vec<(String, String)> = shape
            .fields
            .iter()
            .map(|(name, text)| (name.clone(), text.of(actor)))
            .collect();
        let ask = if endpoint.method == "POST" {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
            Ask::form(&path, &fields)
        } else {
            Ask::get(&path)
        };
        ask.by(self.scene.browser(actor)).of(router).await
    }

    fn names(&self, shape: &Shape, actor: Actor) -> Vec<(&'static str, String)> {
        shape
            .params
            .iter()
            .map(|(name, text)| (*name, text.of(actor)))
            .collect()
    }

    /// A refusal says something only when somebody gets in by the same door. The demonstration's doors are for
    /// databases of the demonstration alone, see `demo`.
    fn has_a_twin(&mut self, endpoint: &Endpoint, shapes: &[Shape]) {
        let somebody = |shape: &Shape| {
            Actor::ALL
                .iter()
                .any(|a| expected(endpoint, shape, *a) == Said::In)
        };
        let of_demo = endpoint.path == "/{lang}/demo";
        if !of_demo && !shapes.iter().any(|s| s.class == "own" && somebody(s)) {
            let fault = format!("{} {}: nobody gets in", endpoint.method, endpoint.path);
            self.tally.wrong.push(fault);
        }
    }

    /// Asks for everything that must be refused, and for what a reading may show; nothing changes by it.
    async fn refusals(&mut self, endpoint: &Endpoint, shapes: &[Shape]) {
        let reads = endpoint.method == "GET";
        let before = self.audited().await;
        let mut absences: BTreeMap<(Actor, Said), BTreeSet<String>> = BTreeMap::new();
        for shape in shapes {
            for actor in Actor::ALL {
                let wanted = expected(endpoint, shape, actor);
                if is_gained(endpoint, shape, actor) && !reads && !shape.plain {
                    continue;
                }
                let got = self.ask(&self.router, endpoint, shape, actor).await;
                self.judge(endpoint, shape, actor, &wanted, &got);
                if !is_gained(endpoint, shape, actor) && actor.is_in() {
                    let address = Self::address(endpoint, shape, actor);
                    let answer = bare(&got, &address, &self.names(shape, actor));
                    absences.entry((actor, wanted)).or_default().insert(answer);
                }
            }
        }
        for ((actor, said), answers) in absences {
            if answers.len() > 1 {
                let first: Vec<String> = answers.into_iter().take(2).collect();
                let line = difference(&first[0], &first[1]);
                self.tally.wrong.push(format!(
                    "{} {} by {actor:?}: {said:?} in two ways: {line}",
                    endpoint.method, endpoint.path
                ));
            }
        }
        if !reads && self.audited().await != before {
            let fault = format!("{} {}: a refusal left a trace", endpoint.method, endpoint.path);
            self.tally.wrong.push(fault);
        }
    }

    /// Asks for everything that must work, on a copy of the database, because it changes something.
    async fn successes(&mut self, endpoint: &Endpoint, shapes: &[Shape]) {
        let place = self.template.copy().await;
        let world = World::at(place, self.scene.world.clock.clone()).await;
        let router = world.router();
        for shape in shapes.iter().filter(|s| !s.plain) {
            for actor in Actor::ALL {
                if is_gained(endpoint, shape, actor) {
                    let got = self.ask(&router, endpoint, shape, actor).await;
                    self.judge(endpoint, shape, actor, &shape.answer, &got);
                }
            }
        }
    }

    async fn audited(&self) -> Vec<String> {
        self.scene.world.place.sql("SELECT count(*) FROM audit").await
    }

    fn judge(&mut self, endpoint: &Endpoint, shape: &Shape, actor: Actor, wanted: &Said, got: &Got) {
        self.tally.asked += 1;
        let found = said(got);
        let open = endpoint.proof == "Visitor";
        let good = if shape.plain {
            !got.status.is_server_error()
        } else {
            // A visitor who signs out, or has nothing to start with, is led to the sign-in as well; and an address that
            // is none may be called so before anybody is asked who they are.
            found == *wanted
                || (open && *wanted == Said::In && found == Said::SignIn)
                || (shape.class == "absent" && *wanted == Said::SignIn && found == Said::NotFound)
        };
        if *wanted == Said::In {
            self.tally.allowed += 1;
        } else {
            self.tally.refused += 1;
        }
        if !good {
            self.tally.wrong.push(format!(
                "{} {} ({}) by {actor:?}: wanted {wanted:?}, got {found:?} ({} {})",
                endpoint.method,
                endpoint.path,
                shape.class,
                got.status,
                got.location()
            ));
        }
    }
}

/// The first line in which two answers differ.
fn difference(one: &str, other: &str) -> String {
    let found = one.lines().zip(other.lines()).find(|(a, b)| a != b);
    found.map_or("one is longer".to_owned(), |(a, b)| {
        format!("{a:.300} <> {b:.300}")
    })
}

both! {
    async fn every_endpoint_answers_every_actor_by_the_policy_table(kind: Kind) {
        let begun = std::time::Instant::now();
        let scene = Scene::new(kind).await;
        // Nobody may be connected to what is copied; the shared copy takes the refusals.
        let template = scene.world.place.copy().await;
        let clock = scene.world.clock.clone();
        let Scene { browsers, objects, world } = scene;
        drop(world);
        let world = World::at(template.copy().await, clock.clone()).await;
        let router = world.router();
        let mut matrix = Matrix {
            template,
            scene: Scene { world, browsers, objects },
            router,
            tally: Tally::default(),
        };
        let built = begun.elapsed();
        let endpoints = endpoints(&matrix.router);
        for endpoint in &endpoints {
            let shapes = shapes(&endpoint.method, &endpoint.path, &matrix.scene.objects);
            matrix.has_a_twin(endpoint, &shapes);
            matrix.refusals(endpoint, &shapes).await;
        }
        for endpoint in endpoints.iter().filter(|e| e.method != "GET") {
            let shapes = shapes(&endpoint.method, &endpoint.path, &matrix.scene.objects);
            matrix.successes(endpoint, &shapes).await;
        }
        let tally = matrix.tally;
        println!(
            "T-ENDPOINT: {} endpoints x {} actors: {} requests, {} allowed, {} refused; {:.1} s, of which {:.1} s for the scene",
            endpoints.len(), Actor::ALL.len(), tally.asked, tally.allowed, tally.refused,
            begun.elapsed().as_secs_f32(), built.as_secs_f32()
        );
        assert!(tally.wrong.is_empty(), "{} wrong:\n{}", tally.wrong.len(), tally.wrong.join("\n"));
    }
}
