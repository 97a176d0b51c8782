//! A text as the path of a QR code. Server only: the browser gets the finished path.

use std::fmt::Write;

/// Modules a side, and the dark ones as path data; none for a text that does not fit.
pub fn path(text: &str) -> Option<(u32, String)> {
    let code = fast_qr::QRBuilder::new(text.as_bytes()).build().ok()?;
    let mut path = String::new();
    for y in 0..code.size {
        for x in 0..code.size {
            if code[y][x].value() {
                write!(path, "M{x} {y}h1v1h-1z").ok()?;
            }
        }
    }
    Some((u32::try_from(code.size).ok()?, path))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_key_becomes_a_picture_with_its_three_corners() {
        let (size, path) = super::path("otpauth://totp/Samen%20Hier:a?secret=ABCD").expect("fits");
        assert!((21..=60).contains(&size), "{size}");
        for corner in [
            "M0 0h1".to_owned(),
            format!("M{} 0h1", size - 1),
            format!("M0 {}h1", size - 1),
        ] {
            assert!(path.contains(&corner), "{corner}");
        }
    }
}
