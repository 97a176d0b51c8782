//! The layers round every address: headers, origin, limits, redirects, odd addresses, panics.

mod headers;
mod limits;
mod odd_addresses;
mod origin;
mod panics;
mod redirects;
