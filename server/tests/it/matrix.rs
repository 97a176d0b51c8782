//! Who asks for what: the people, the things they ask for, and how an answer is judged.

pub mod actors;
pub mod judge;
pub mod scene;
pub mod shapes;
mod staff_shapes;
