//! Numbers behind the pictures: what a seed makes of a face, where the circles of the sign stand.

/// What is drawn on a face: faint, stronger and as lines, in a square of 56.
pub(super) struct Motif {
    pub faint: &'static str,
    pub mark: &'static str,
    pub line: &'static str,
}

const MOTIFS: [Motif; 8] = [
    Motif {
        faint: "M-6 42a20 20 0 1 0 40 0a20 20 0 1 0-40 0z",
        mark: "M32 16a8 8 0 1 0 16 0a8 8 0 1 0-16 0z",
        line: "",
    },
    Motif {
        faint: "M11 28a17 17 0 1 0 34 0a17 17 0 1 0-34 0z",
        mark: "",
        line: "M20 28a8 8 0 1 0 16 0a8 8 0 1 0-16 0z",
    },
    Motif {
        faint: "M0 28h56v28H0z",
        mark: "M16 28a12 12 0 0 1 24 0z",
        line: "",
    },
    Motif {
        faint: "",
        mark: "M28 28q-9-11 0-22q9 11 0 22q11-9 22 0q-11 9-22 0q9 11 0 22q-9-11 0-22q-11 9-22 0q11-9 22 0",
        line: "",
    },
    Motif {
        faint: "",
        mark: "",
        line: "M2 20q6.5-7 13 0t13 0t13 0t13 0M2 31q6.5-7 13 0t13 0t13 0t13 0M2 42q6.5-7 13 0t13 0t13 0t13 0",
    },
    Motif {
        faint: "M0 0h28a28 28 0 0 1-28 28z",
        mark: "M56 56H28a28 28 0 0 1 28-28z",
        line: "",
    },
    Motif {
        faint: "",
        mark: "M24 11a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM39 20a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM39 37a4 4 0 1 0 8 0a4 4 0 1 0-8 0z\
               M24 46a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM9 37a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM9 20a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        line: "",
    },
    Motif {
        faint: "M5 28a15 15 0 1 0 30 0a15 15 0 1 0-30 0z",
        mark: "",
        line: "M21 28a15 15 0 1 0 30 0a15 15 0 1 0-30 0z",
    },
];

/// What a seed means: the colour 1 to 5, the motif and how far it is turned. The same seed is always the same face.
pub(super) fn face(seed: u32) -> (u32, &'static Motif, u32) {
    let motif = (seed / 5) % 8;
    (seed % 5 + 1, &MOTIFS[motif as usize], (seed / 40) % 8 * 45)
}

/// Middles of the five circles of the sign, in a square of 96; each has the radius 18.4.
pub(super) const CIRCLES: [(&str, &str); 5] = [
    ("48", "22.5"),
    ("73.7", "41.2"),
    ("63.9", "71.3"),
    ("32.1", "71.3"),
    ("22.3", "41.2"),
];

#[cfg(test)]
mod tests {
    use super::face;

    #[test]
    fn a_seed_always_makes_the_same_face_and_never_leaves_the_palette() {
        for seed in [0, 1, 4, 5, 39, 40, 319, 320, 4_294_967_295] {
            let (colour, motif, turn) = face(seed);
            assert!((1..=5).contains(&colour));
            assert!(turn < 360 && turn % 45 == 0);
            assert!(!(motif.faint.is_empty() && motif.mark.is_empty() && motif.line.is_empty()));
            assert_eq!(face(seed).2, turn);
        }
    }

    #[test]
    fn three_hundred_and_twenty_seeds_make_three_hundred_and_twenty_drawings() {
        let all: std::collections::BTreeSet<_> =
            (0..320).map(|s| (face(s).0, (s / 5) % 8, face(s).2)).collect();
        assert_eq!(all.len(), 320);
    }
}
