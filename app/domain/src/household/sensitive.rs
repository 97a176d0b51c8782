//! A gentle look at free text: does it perhaps tell something that the programme must not know?
//!
//! A miss does no harm, a false alarm costs one tick. Words are beginnings of words, in the three languages.

const WORDS: [&str; 40] = [
    // Dutch
    "asiel",
    "vlucht",
    "gevlucht",
    "oorlog",
    "moslim",
    "islam",
    "christen",
    "geloof",
    "ziek",
    "medicijn",
    "bsn",
    "v-nummer",
    "paspoort",
    "verblijf",
    // English
    "asylum",
    "refugee",
    "fled",
    "flight",
    "war",
    "muslim",
    "christian",
    "religio",
    "illness",
    "medicine",
    "disease",
    "passport",
    "permit",
    // Arabic
    "لجوء",
    "لاجئ",
    "هرب",
    "حرب",
    "مسلم",
    "إسلام",
    "مسيحي",
    "دين",
    "مرض",
    "مريض",
    "دواء",
    "جواز",
    "إقامة",
];

/// Words that are whole and nothing else: their beginnings open other words ("war" in "warm").
const WHOLE: [&str; 7] = ["war", "fled", "flight", "دين", "حرب", "هرب", "bsn"];

/// Whether a text seems to name flight, religion, health or papers, or holds a number as long as an identity number.
#[must_use]
pub fn looks_sensitive(text: &str) -> bool {
    let lower = text.to_lowercase();
    let named = lower
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .any(|word| {
            let bare = word.strip_prefix("ال").unwrap_or(word);
            WORDS.iter().any(|w| {
                if WHOLE.contains(w) {
                    bare == *w
                } else {
                    bare.starts_with(w)
                }
            })
        });
    named || longest_number(&lower) >= 9
}

fn longest_number(text: &str) -> usize {
    let (mut longest, mut run) = (0, 0);
    for c in text.chars().filter(|c| !matches!(c, ' ' | '.' | '-')) {
        run = if c.is_numeric() { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}
