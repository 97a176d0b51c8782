//! The server: edge, sessions, router, command line, jobs. No business rules: those are in `programme`.

/// A page is made of thousands of small texts; glibc's allocator took a sixth of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod assets;
pub mod cli;
pub mod config;
pub mod demo;
pub mod edge;
pub mod health;
pub mod jobs;
pub mod mail;
pub mod match_command;
pub mod policy;
pub mod router;
pub mod running;
pub mod session;
pub mod telemetry;
