//! The languages of the interface. A closed list; what people speak is an open one.

use crate::codes;

codes! {
    /// A language in which every page exists.
    pub enum Language { Dutch = "nl", English = "en", Arabic = "ar" }
}

impl Language {
    /// The direction of its writing, as HTML names it.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            Self::Dutch | Self::English => "ltr",
        }
    }

    /// Its own name, in its own script.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Dutch => "Nederlands",
            Self::English => "English",
            Self::Arabic => "العربية",
        }
    }

    /// The language of an address such as `/ar/how`.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        path.split('/').nth(1).and_then(Self::from_code)
    }

    /// The best of our languages for an `Accept-Language` header; Dutch if it names none of them.
    #[must_use]
    pub fn negotiate(header: &str) -> Self {
        let mut best = (0_u16, Self::Dutch);
        for part in header.split(',').take(20) {
            let mut pieces = part.trim().split(';');
            let tag = pieces.next().unwrap_or_default().trim();
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            let weight = pieces.find_map(quality).unwrap_or(1000);
            if let Some(language) = Self::from_code(&primary)
                && weight > best.0
            {
                best = (weight, language);
            }
        }
        best.1
    }
}

/// `q=0.8` as 800.
fn quality(piece: &str) -> Option<u16> {
    let number: f32 = piece.trim().strip_prefix("q=")?.trim().parse().ok()?;
    // Clamped just before, so the cast keeps the value.
    Some((number.clamp(0.0, 1.0) * 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_we_have_wins() {
        assert_eq!(Language::negotiate("fr, ar-SY;q=0.9, en;q=0.5"), Language::Arabic);
        assert_eq!(Language::negotiate("en-GB,nl;q=0.8"), Language::English);
        assert_eq!(Language::negotiate("de, fr"), Language::Dutch);
        assert_eq!(Language::negotiate(";;q=,,\u{0}"), Language::Dutch);
        assert_eq!(Language::negotiate("en;q=0"), Language::Dutch);
    }

    #[test]
    fn the_address_names_the_language() {
        assert_eq!(Language::of_path("/ar/how"), Some(Language::Arabic));
        assert_eq!(Language::of_path("/xx/how"), None);
        assert_eq!(Language::of_path("/"), None);
    }
}
