//! Embeds whatever the pack step made: the folder must exist, and a new site means a new binary.

fn main() {
    let site = "../target/site";
    if let Err(error) = std::fs::create_dir_all(site) {
        println!("cargo::error={site} cannot be made: {error}");
    }
    println!("cargo::rerun-if-changed={site}");
}
