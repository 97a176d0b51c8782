//! Tokens, codes and hashes. Random numbers come from the operating system.

use crate::error::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// A 256-bit random token as it goes into a link or a cookie (43 characters).
///
/// # Errors
/// `Internal` when the operating system has no randomness to give.
pub fn token() -> Result<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| Error::internal("no randomness"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// Eight decimal digits, uniformly.
///
/// # Errors
/// As [`token`].
pub fn eight_digits() -> Result<String> {
    loop {
        let mut bytes = [0_u8; 4];
        getrandom::fill(&mut bytes).map_err(|_| Error::internal("no randomness"))?;
        let number = u32::from_le_bytes(bytes);
        // 4.2 billion is no multiple of 100 million: the rest would make small numbers likelier.
        if number < 4_200_000_000 {
            return Ok(format!("{:08}", number % 100_000_000));
        }
    }
}

/// SHA-256 in hexadecimal; what is stored of a token or of a key.
#[must_use]
pub fn hash(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

/// Whether a text has this hash, in constant time.
#[must_use]
pub fn same(text: &str, stored: &str) -> bool {
    use subtle::ConstantTimeEq;
    hash(text).as_bytes().ct_eq(stored.as_bytes()).into()
}
