//! One model a table. The tables are made in `migration`; what each column is for stands in `policy/fields.csv`.
//! Instants are UTC milliseconds, days are `YYYY-MM-DD`, lists are JSON text, codes are text.

pub mod acceptance;
pub mod account;
pub mod activity;
pub mod activity_task;
pub mod audit;
pub mod audit_actor;
pub mod bucket;
pub mod challenge;
pub mod city;
pub mod clearance;
pub mod consent;
pub mod contact_attempt;
pub mod draft;
pub mod form_key;
pub mod group_move;
pub mod household;
pub mod household_move;
pub mod invitation;
pub mod job;
pub mod mail;
pub mod member;
pub mod note;
pub mod pairing;
pub mod proposal;
pub mod question;
pub mod refusal;
pub mod refused_pair;
pub mod report;
pub mod role;
pub mod round;
pub mod second_factor;
pub mod session;
pub mod setting;
pub mod single;
pub mod welcome_group;
