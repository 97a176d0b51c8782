//! The server: edge, sessions, router, command line, jobs. No business rules: those are in `programme`.

pub mod assets;
pub mod edge;
pub mod router;
