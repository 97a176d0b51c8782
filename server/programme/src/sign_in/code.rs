//! The eight digits under Argon2id. Slow on purpose, so never inside a transaction and at most two at a time.

use crate::error::{Error, Result};
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

static TURNS: Semaphore = Semaphore::const_new(2);

/// Compared with when there is nothing to compare with, so that both take the same time.
static NOTHING: LazyLock<String> = LazyLock::new(|| make("00000000", &[7; 16]).unwrap_or_default());

fn argon() -> Result<Argon2<'static>> {
    let params = Params::new(19_456, 2, 1, None).map_err(|_| Error::internal("argon2 parameters"))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn make(code: &str, salt: &[u8]) -> Result<String> {
    let salt = SaltString::encode_b64(salt).map_err(|_| Error::internal("argon2 salt"))?;
    let hash = argon()?
        .hash_password(code.as_bytes(), &salt)
        .map_err(|_| Error::internal("argon2"))?;
    Ok(hash.to_string())
}

/// The hash of a code, with its own salt.
pub(super) async fn hash(code: String) -> Result<String> {
    blocking(move || {
        let mut salt = [0_u8; 16];
        getrandom::fill(&mut salt).map_err(|_| Error::internal("no randomness"))?;
        make(&code, &salt)
    })
    .await
}

/// Whether a code has this hash; without a hash the same work is done for nothing.
pub(super) async fn verify(code: String, stored: Option<String>) -> Result<bool> {
    blocking(move || {
        let real = stored.is_some();
        let stored = stored.unwrap_or_else(|| NOTHING.clone());
        let parsed = PasswordHash::new(&stored).map_err(|_| Error::internal("argon2 hash"))?;
        Ok(argon()?.verify_password(code.as_bytes(), &parsed).is_ok() && real)
    })
    .await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let _turn = TURNS.acquire().await.map_err(|_| Error::Unavailable)?;
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Error::internal("a hashing task failed"))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_code_is_known_by_its_hash_and_nothing_else() {
        let stored = hash("12345678".to_owned()).await.expect("hashes");
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(
            verify("12345678".to_owned(), Some(stored.clone()))
                .await
                .expect("verifies")
        );
        assert!(
            !verify("12345679".to_owned(), Some(stored))
                .await
                .expect("verifies")
        );
        assert!(!verify("00000000".to_owned(), None).await.expect("verifies"));
    }
}
