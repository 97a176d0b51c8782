//! The design system. One small file a component.
