//! How a word is compared with a text: without capitals, accents and the marks that Arabic writers leave out.

/// The words of a search, folded.
pub fn words(query: &str) -> Vec<String> {
    fold(query).split_whitespace().map(str::to_owned).collect()
}

/// Whether the texts together hold every word.
pub fn holds(texts: &[&str], words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let text = texts.iter().map(|t| fold(t)).collect::<Vec<_>>().join(" ");
    words.iter().all(|word| text.contains(word))
}

fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter_map(letter)
        .collect()
}

/// One letter as it is compared; signs that are not letters separate words.
fn letter(c: char) -> Option<char> {
    Some(match c {
        // Vowel marks, the long stroke and marks of direction are not compared at all.
        '\u{064B}'..='\u{0652}'
        | '\u{0670}'
        | '\u{0640}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{2066}'..='\u{2069}' => {
            return None;
        }
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ئ' => 'ي',
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        c if c.is_alphanumeric() => c,
        _ => ' ',
    })
}

#[cfg(test)]
mod tests {
    use super::{holds, words};

    #[test]
    fn a_search_does_not_mind_capitals_and_accents() {
        assert!(holds(&["Eén vraag", "Wij helpen je."], &words("een HELPEN")));
        assert!(!holds(&["Eén vraag", "Wij helpen je."], &words("een auto")));
    }

    #[test]
    fn arabic_is_found_without_its_marks_and_with_any_alif() {
        assert!(holds(&["وصلتُ حديثًا إلى المدينة"], &words("الى حديثا")));
        assert!(holds(&["أسرة واحدة"], &words("اسره")));
    }

    #[test]
    fn a_search_for_nothing_holds_everything() {
        assert!(words(" ?!\u{2068} ").is_empty());
        assert!(holds(&["anything"], &words("…")));
    }
}
