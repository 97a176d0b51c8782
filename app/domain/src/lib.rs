//! The words of the programme: ids, codes, forms and their rules, and the views that readers may see.
//!
//! Pure: no clock, no input or output, nothing of the web. The same parse functions run in the browser and on the
//! server, so that both say the same about what somebody typed.

pub mod account;
pub mod city;
pub mod code;
pub mod day;
pub mod demo;
pub mod form;
pub mod frame;
pub mod group;
pub mod household;
pub mod id;
pub mod invitation;
pub mod language;
pub mod meeting;
pub mod member;
pub mod pairing;
pub mod proposal;
pub mod report;
pub mod research;
pub mod round;
pub mod single;
pub mod state;
pub mod team;
pub mod word;
