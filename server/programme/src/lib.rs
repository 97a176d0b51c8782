//! The use cases of the programme and who may do what. The only holder of the database.
//!
//! Every door is a proof (see [`access`]): without one there is no way to the data, because [`db::Db`] is private to
//! this crate. A forgotten check does not compile.

pub mod access;
pub mod account;
pub mod audit;
mod bucket;
pub mod calendar;
pub mod check;
pub mod city;
pub mod clock;
mod column;
mod db;
pub mod demo;
pub mod draft;
mod error;
pub mod form_key;
pub mod frame;
pub mod group;
pub mod household;
pub mod invitation;
pub mod job;
mod known;
mod lifecycle;
pub mod mail;
pub mod meeting;
pub mod member;
mod open;
pub mod outbox;
pub mod pairing;
pub mod proposal;
pub mod report;
pub mod research;
pub mod role;
pub mod round;
pub mod second_factor;
pub mod secret;
mod setting;
pub mod sign_in;
pub mod single;
pub mod team;
pub mod work;

pub use access::{
    Access, Admin, Coordinator, Facts, Member, Newcomer, Researcher, SignedIn, System, Visitor,
};
pub use error::{Error, Result};
pub use open::{OpenFault, Programme, Settings, Told};
