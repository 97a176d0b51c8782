//! Forgiving readers for the fields that many forms share.

use super::{LONGEST, Problem};

/// Drops direction marks, control characters and outer spaces; keeps line ends; cuts beyond all bounds.
pub(super) fn tidy(typed: &str) -> String {
    let kept: String = typed
        .replace("\r\n", "\n")
        .chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
        .filter(|c| *c == '\n' || !c.is_control())
        .take(LONGEST)
        .collect();
    kept.trim().to_owned()
}

/// Arabic-Indic and Persian digits as Latin ones; everything else stays.
#[must_use]
fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{0660}'..='\u{0669}' => char::from(b'0' + (c as u32 - 0x0660) as u8),
            '\u{06f0}'..='\u{06f9}' => char::from(b'0' + (c as u32 - 0x06f0) as u8),
            other => other,
        })
        .collect()
}

/// A whole number of at most six digits, in Latin, Arabic or Persian digits; anything else is none.
#[must_use]
pub fn number(typed: &str) -> Option<i64> {
    let text = latin_digits(typed);
    let plain = (1..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// A name to be called: 1 to 80 characters of any script, never split or corrected by us.
///
/// # Errors
/// `Missing` when empty, `TooLong` beyond 80.
pub fn name(typed: &str) -> Result<String, Problem> {
    match typed.chars().count() {
        0 => Err(Problem::Missing),
        1..=80 => Ok(typed.replace('\n', " ")),
        _ => Err(Problem::TooLong { most: 80 }),
    }
}

/// Free text of at most `most` characters; empty is `None`.
///
/// # Errors
/// `TooLong` with the bound.
pub fn free_text(typed: &str, most: u16) -> Result<Option<String>, Problem> {
    match typed.chars().count() {
        0 => Ok(None),
        n if n <= usize::from(most) => Ok(Some(typed.to_owned())),
        _ => Err(Problem::TooLong { most }),
    }
}

/// An address of mail, lower-cased. Only its shape is checked; the code that we send proves it.
///
/// # Errors
/// `Missing` when empty, `Wrong` when it has not the shape of an address.
pub fn email(typed: &str) -> Result<String, Problem> {
    let text = typed.to_lowercase();
    if text.is_empty() {
        return Err(Problem::Missing);
    }
    let good = text.len() <= 254
        && text
            .bytes()
            .all(|b| b.is_ascii_graphic() && !b"\"(),:;<>[\\]".contains(&b))
        && text.split_once('@').is_some_and(|(local, host)| {
            !local.is_empty()
                && local.len() <= 64
                && !host.contains('@')
                && host.contains('.')
                && host
                    .split('.')
                    .all(|p| !p.is_empty() && !p.starts_with('-') && !p.ends_with('-'))
        });
    if good { Ok(text) } else { Err(Problem::Wrong) }
}

/// The four digits of a Dutch postcode, written with or without letters and space.
///
/// # Errors
/// `Missing` when empty, `Wrong` when it does not begin with four digits from 1000 or has a wrong tail.
pub fn postcode(typed: &str) -> Result<String, Problem> {
    let text: String = latin_digits(typed)
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    if text.is_empty() {
        return Err(Problem::Missing);
    }
    let (digits, letters) = text.split_at_checked(4).ok_or(Problem::Wrong)?;
    let number = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    let tail = letters.is_empty() || (letters.len() == 2 && letters.bytes().all(|b| b.is_ascii_alphabetic()));
    if number && tail {
        Ok(digits.to_owned())
    } else {
        Err(Problem::Wrong)
    }
}

/// A code of `count` digits, typed with or without spaces and in any digits.
///
/// # Errors
/// `Missing` when empty, `Wrong` when it is not so many digits.
pub fn digits(typed: &str, count: usize) -> Result<String, Problem> {
    let text: String = latin_digits(typed)
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .collect();
    match text.len() {
        0 => Err(Problem::Missing),
        n if n == count && text.bytes().all(|b| b.is_ascii_digit()) => Ok(text),
        _ => Err(Problem::Wrong),
    }
}

/// A phone number as E.164; Dutch numbers may be written with 0, 0031 or +31. Empty is `None`.
///
/// # Errors
/// `Wrong` when it is not a number of 9 to 15 digits.
pub fn phone(typed: &str) -> Result<Option<String>, Problem> {
    let text: String = latin_digits(typed)
        .chars()
        .filter(|c| !" -.()/\u{a0}".contains(*c))
        .collect();
    if text.is_empty() {
        return Ok(None);
    }
    let international = if let Some(rest) = text.strip_prefix('+') {
        rest.to_owned()
    } else if let Some(rest) = text.strip_prefix("00") {
        rest.to_owned()
    } else if let Some(rest) = text.strip_prefix('0') {
        format!("31{rest}")
    } else {
        return Err(Problem::Wrong);
    };
    let digits = international
        .strip_prefix("310")
        .map_or(international.clone(), |rest| format!("31{rest}"));
    let good = digits.bytes().all(|b| b.is_ascii_digit())
        && (9..=15).contains(&digits.len())
        && !digits.starts_with('0');
    if good {
        Ok(Some(format!("+{digits}")))
    } else {
        Err(Problem::Wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_may_be_typed_in_many_ways() {
        for typed in ["2525", "2525 AB", "2525ab", "٢٥٢٥", "۲۵۲۵ xy"] {
            assert_eq!(postcode(typed), Ok("2525".to_owned()), "{typed}");
        }
        for typed in ["0525", "252", "25256", "2525 A1", "abcd", "é525"] {
            assert_eq!(postcode(typed), Err(Problem::Wrong), "{typed}");
        }
        assert_eq!(postcode(" "), Err(Problem::Missing));
    }

    #[test]
    fn a_code_may_be_pasted_with_its_space() {
        for typed in ["12345678", "1234 5678", "1234\u{a0}5678", "١٢٣٤ ٥٦٧٨"] {
            assert_eq!(digits(typed, 8), Ok("12345678".to_owned()), "{typed}");
        }
        assert_eq!(digits("1234567", 8), Err(Problem::Wrong));
        assert_eq!(digits("1234567x", 8), Err(Problem::Wrong));
        assert_eq!(digits("", 8), Err(Problem::Missing));
    }

    #[test]
    fn a_phone_number_may_be_typed_in_many_ways() {
        for typed in [
            "06 1234 5678",
            "+31 6 12345678",
            "0031612345678",
            "٠٦١٢٣٤٥٦٧٨",
            "+31 (0)6-1234 5678",
        ] {
            assert_eq!(phone(typed), Ok(Some("+31612345678".to_owned())), "{typed}");
        }
        assert_eq!(phone(""), Ok(None));
        assert_eq!(phone("12"), Err(Problem::Wrong));
        assert_eq!(phone("call me"), Err(Problem::Wrong));
    }

    #[test]
    fn an_address_of_mail_has_a_shape() {
        assert_eq!(email("Sara@Example.ORG"), Ok("sara@example.org".to_owned()));
        for typed in [
            "a@b",
            "a b@c.nl",
            "@c.nl",
            "a@.nl",
            "a@b.nl, c@d.nl",
            "a@b@c.nl",
            "ä@b.nl",
        ] {
            assert_eq!(email(typed), Err(Problem::Wrong), "{typed}");
        }
    }

    #[test]
    fn marks_and_controls_are_dropped_and_lines_stay() {
        assert_eq!(tidy(" \u{200f}a\u{0}b\r\nc \u{2069}"), "ab\nc");
    }
}
