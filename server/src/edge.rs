//! The outermost layers, set on the finished router so that nothing slips past them.

pub mod headers;
