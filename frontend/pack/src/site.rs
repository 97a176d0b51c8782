//! Writes the finished site: hashed names, a brotli twin for every text and module, and the manifest the server reads.

use crate::sizes::{Size, Sizes};
use crate::wasm;
use crate::{Places, files};
use anyhow::{Context, Result};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What the server needs to know: `manifest.json`.
#[derive(Serialize)]
struct Manifest {
    css: String,
    js: String,
    wasm: String,
}

/// A file name and its content.
type Named = (String, Vec<u8>);

/// Builds the site beside the old one and puts it in its place only when it is complete.
pub fn write(places: &Places, styles: &[u8]) -> Result<Sizes> {
    let next = places.work.join("site");
    files::empty(&next)?;
    let manifest = publish(places, styles, &next)?;
    let sizes = Sizes {
        files: compress(&next)?,
        base: format!("pkg/{}", folder_of(&manifest.js)),
    };
    files::write(
        &next.join("manifest.json"),
        serde_json::to_string_pretty(&manifest)?.as_bytes(),
    )?;
    sizes.save(places)?;
    if places.site.exists() {
        std::fs::remove_dir_all(&places.site).context("removing the old site")?;
    }
    std::fs::rename(&next, &places.site).context("putting the new site in its place")?;
    Ok(sizes)
}

fn folder_of(address: &str) -> &str {
    address.split('/').nth(2).unwrap_or_default()
}

fn publish(places: &Places, styles: &[u8], next: &Path) -> Result<Manifest> {
    let public = places.root.join("frontend/public");
    for (name, content) in named(&public)? {
        files::write(&next.join(name), &content)?;
    }
    let module = folder(next, &named(&wasm::folder(places))?)?;
    let css = format!("pkg/app.{}.css", files::short_hash(styles));
    files::write(&next.join(&css), styles)?;
    Ok(Manifest {
        css: format!("/{css}"),
        js: format!("{module}/{}.js", wasm::NAME),
        wasm: format!("{module}/{}_bg.wasm", wasm::NAME),
    })
}

fn named(base: &Path) -> Result<Vec<Named>> {
    files::below(base)?
        .iter()
        .map(|path| Ok((files::name(path, base), files::read(path)?)))
        .collect()
}

/// Writes the files into one folder whose name carries the hash of them all, and returns its address.
fn folder(next: &Path, contents: &[Named]) -> Result<String> {
    let mut hash = blake3::Hasher::new();
    for (name, content) in contents {
        hash.update(name.as_bytes());
        hash.update(blake3::hash(content).as_bytes());
    }
    let address = format!("/pkg/{}", &hash.finalize().to_hex()[..16]);
    for (name, content) in contents {
        files::write(&next.join(address.trim_start_matches('/')).join(name), content)?;
    }
    Ok(address)
}

/// Fonts and pictures are compressed already; a twin that saves nothing is not written.
fn compress(site: &Path) -> Result<BTreeMap<String, Size>> {
    let mut sizes = BTreeMap::new();
    for path in files::below(site)? {
        let content = files::read(&path)?;
        let mut size = Size {
            raw: content.len(),
            sent: content.len(),
        };
        let texts = ["css", "js", "json", "svg", "txt", "wasm", "webmanifest"];
        if path
            .extension()
            .and_then(|e| e.to_str())
            .is_some_and(|e| texts.contains(&e))
        {
            let small = brotli(&content)?;
            if small.len() < content.len() {
                size.sent = small.len();
                files::write(Path::new(&format!("{}.br", path.display())), &small)?;
            }
        }
        sizes.insert(files::name(&path, site), size);
    }
    Ok(sizes)
}

/// Brotli at its strongest, where that makes a difference.
fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: if content.len() > 2_000 { 11 } else { 9 },
        lgwin: 24,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut out, &parameters)?;
    Ok(out)
}
