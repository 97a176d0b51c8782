//! A phone number as people read it aloud: in groups. Dialled it stays as it is stored.

/// Area codes of two digits after +31; the others have three.
const SHORT_AREAS: [&str; 31] = [
    "10", "13", "14", "15", "20", "23", "24", "26", "30", "33", "35", "36", "38", "40", "43", "45", "46",
    "50", "53", "55", "58", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79",
];

/// `+31700000001` becomes `+31 70 000 00 01`. A number of another country, or one that is written in groups already,
/// stays as it is.
pub fn phone(number: &str) -> String {
    let Some(rest) = number
        .strip_prefix("+31")
        .filter(|r| r.len() == 9 && r.bytes().all(|b| b.is_ascii_digit()))
    else {
        return number.to_owned();
    };
    let area = if rest.starts_with('6') {
        1
    } else if SHORT_AREAS.contains(&&rest[..2]) {
        2
    } else {
        3
    };
    let (area, own) = rest.split_at(area);
    format!("+31 {area} {}", pairs(own))
}

/// Groups of two; an odd number of digits begins with three.
fn pairs(digits: &str) -> String {
    let odd = digits.len() % 2;
    let mut groups = Vec::new();
    let mut at = 0;
    while at < digits.len() {
        let step = if at == 0 && odd == 1 { 3 } else { 2 };
        groups.push(&digits[at..(at + step).min(digits.len())]);
        at += step;
    }
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::phone;

    #[test]
    fn numbers_are_read_in_groups() {
        for (stored, read) in [
            ("+31700000001", "+31 70 000 00 01"),
            ("+31612345678", "+31 6 12 34 56 78"),
            ("+31297123456", "+31 297 12 34 56"),
            ("+31 70 123", "+31 70 123"),
            ("+3120", "+3120"),
            ("+491701234567", "+491701234567"),
            ("", ""),
        ] {
            assert_eq!(phone(stored), read);
        }
    }
}
