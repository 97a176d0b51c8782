//! How much a run tries: a sample in the quick run, everything with SAMENHIER_DEEP=1 (`make test-deep`).

use proptest::prelude::ProptestConfig;

/// The quick number of cases, or the deep one.
pub fn quick_or<T>(quick: T, deep: T) -> T {
    if std::env::var_os("SAMENHIER_DEEP").is_some() { deep } else { quick }
}

/// Cases of a property: a sample, a thousand in the deep run, or what PROPTEST_CASES says.
pub fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    config(asked.unwrap_or(quick_or(24, 1000)))
}

/// Cases of a property whose every case takes a tenth of a second: never more than a thousand.
pub fn heavy_cases() -> ProptestConfig {
    config(cases().cases.clamp(1, 1000))
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}
