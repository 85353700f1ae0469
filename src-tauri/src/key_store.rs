//! The operating system's key store: a convenience that holds a secret for the vault, never the only way in.
//!
//! Every call runs on a thread of its own and is given up after a time, since a locked key store may wait for a prompt.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use keyring_core::Entry;
use redress::error::Error;

const SERVICE: &str = "org.redress.desktop";
const PATIENCE: Duration = Duration::from_secs(20);

/// Whether there is a key store that keeps what it is given: tried with an entry that is written, read and deleted.
pub fn available() -> bool {
    patiently(|| {
        let entry = entry("probe")?;
        entry.set_secret(b"probe")?;
        let kept = entry.get_secret()? == b"probe";
        entry.delete_credential()?;
        Ok(kept)
    })
    .unwrap_or(false)
}

/// Keeps a secret under a vault's name.
pub fn keep(vault: &str, secret: [u8; 32]) -> Result<(), Error> {
    let name = vault.to_owned();
    patiently(move || entry(&name)?.set_secret(&secret))
}

/// The secret kept under a vault's name.
pub fn find(vault: &str) -> Result<[u8; 32], Error> {
    let name = vault.to_owned();
    let secret = patiently(move || entry(&name)?.get_secret())?;
    secret.try_into().map_err(|_| Error::KeyStore)
}

fn entry(name: &str) -> Result<Entry, keyring_core::Error> {
    keyring_core::set_default_store(zbus_secret_service_keyring_store::Store::new()?);
    Entry::new(SERVICE, name)
}

fn patiently<T: Send + 'static>(
    ask: impl FnOnce() -> Result<T, keyring_core::Error> + Send + 'static,
) -> Result<T, Error> {
    let (answer, answered) = mpsc::channel();
    thread::spawn(move || answer.send(ask()));
    answered.recv_timeout(PATIENCE).ok().and_then(Result::ok).ok_or(Error::KeyStore)
}
