//! Tells the tests whether the published instances lie beside the project, so that a run without them counts their tests
//! as skipped and not as passed.

use std::path::PathBuf;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(instances)");
    println!("cargo::rerun-if-env-changed=SAMENHIER_INSTANCES");
    println!("cargo::rerun-if-changed=build.rs");
    let beside = || {
        Some(PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR")?).join("../../../shared/data/instances"))
    };
    let folder = std::env::var_os("SAMENHIER_INSTANCES").map(PathBuf::from).or_else(beside);
    if folder.is_some_and(|folder| folder.join("OPTIMA.csv").is_file() && folder.join("smti.jsonl").is_file())
    {
        println!("cargo::rustc-cfg=instances");
    }
}
