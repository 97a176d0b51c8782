//! The outermost layers, set on the finished router so that nothing slips past them.

pub mod address;
pub mod functions;
pub mod headers;
pub mod limit;
pub mod origin;
pub mod panic;
