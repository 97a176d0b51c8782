//! Two-sided preferences with ties and gaps: deferred acceptance and blocking pairs. A measure beside our result, and
//! a command of its own.

mod read;

use crate::problem::Refused;

pub use read::read;

/// Nobody.
pub const ALONE: usize = usize::MAX;

/// Others with their rank.
pub type Ranked = Vec<(usize, i64)>;

/// Preferences of both sides: for each person the others it accepts with a rank, lower = preferred, equal = tied.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences {
    pub left: Vec<Ranked>,
    pub right: Vec<Ranked>,
    /// How many a person on the right can hold; empty = one each.
    pub room: Vec<usize>,
}

/// A matching by position: partner of each person on the left.
pub type Partners = Vec<usize>;

/// A pair in which both list each other, from the left: who, how she ranks him, how he ranks her.
type Mutual = (usize, i64, i64);

impl Preferences {
    /// For each person on the left the acceptable pairs, by number of the other.
    fn mutual(&self) -> Vec<Vec<Mutual>> {
        let mut theirs = vec![Vec::new(); self.left.len()];
        for (right, list) in self.right.iter().enumerate() {
            for (left, rank) in list.iter().filter(|(left, _)| *left < self.left.len()) {
                theirs[*left].push((right, *rank));
            }
        }
        let both = |(own, theirs): (&Ranked, Ranked)| {
            let rank_of = |right: usize| theirs.binary_search_by_key(&right, |entry| entry.0).ok();
            let pair = |(right, rank): &(usize, i64)| Some((*right, *rank, theirs[rank_of(*right)?].1));
            let mut list: Vec<Mutual> = own.iter().filter_map(pair).collect();
            list.sort_unstable();
            list
        };
        self.left.iter().zip(theirs).map(both).collect()
    }

    fn room(&self, right: usize) -> usize {
        self.room.get(right).copied().unwrap_or(1)
    }

    /// Deferred acceptance, left proposing; ties on both sides go to the lower number.
    pub fn deferred_acceptance(&self) -> Partners {
        let mut lists = self.mutual();
        // Worst first: the best is popped.
        lists.iter_mut().for_each(|list| {
            list.sort_unstable_by_key(|(right, mine, _)| std::cmp::Reverse((*mine, *right)));
        });
        let mut partner = vec![ALONE; self.left.len()];
        let mut held: Vec<Vec<(i64, usize)>> = vec![Vec::new(); self.right.len()];
        let mut free: Vec<usize> = (0..self.left.len()).rev().collect();
        while let Some(left) = free.pop() {
            let Some((right, _, theirs)) = lists[left].pop() else { continue };
            held[right].push((theirs, left));
            partner[left] = right;
            if held[right].len() > self.room(right)
                && let Some(worst) = held[right].iter().copied().max()
            {
                held[right].retain(|other| *other != worst);
                partner[worst.1] = ALONE;
                free.push(worst.1);
            }
        }
        partner
    }

    /// The same with the right side proposing, for one place each: partner of each person on the right.
    pub fn deferred_acceptance_from_right(&self) -> Partners {
        Self { left: self.right.clone(), right: self.left.clone(), room: Vec::new() }.deferred_acceptance()
    }

    /// Pairs that accept each other and would both strictly rather have each other.
    pub fn blocking(&self, partner: &[usize]) -> Vec<(usize, usize)> {
        let mutual = self.mutual();
        let own = |left: usize| {
            let list = &mutual[left];
            list.binary_search_by_key(&partner[left], |pair| pair.0).ok().map(|at| list[at])
        };
        let mut worst: Vec<Option<i64>> = vec![None; self.right.len()];
        let mut load = vec![0; self.right.len()];
        for (left, right) in partner.iter().enumerate().filter(|(_, right)| **right != ALONE) {
            load[*right] += 1;
            worst[*right] = worst[*right].max(own(left).map(|pair| pair.2));
        }
        let mut blocking = Vec::new();
        for (left, list) in mutual.iter().enumerate() {
            let own = own(left).map(|pair| pair.1);
            for (right, mine, theirs) in list {
                let she_would = own.is_none_or(|own| *mine < own);
                let he_would =
                    load[*right] < self.room(*right) || worst[*right].is_some_and(|worst| *theirs < worst);
                if *right != partner[left] && she_would && he_would {
                    blocking.push((left, *right));
                }
            }
        }
        blocking
    }
}

/// What `match stable` prints for one instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    pub id: String,
    pub size: usize,
    pub blocking: usize,
}

/// Deferred acceptance on every instance of a file.
pub fn summaries(text: &str) -> Result<Vec<Summary>, Refused> {
    let one = |(id, preferences): (String, Preferences)| {
        let partner = preferences.deferred_acceptance();
        let size = partner.iter().filter(|right| **right != ALONE).count();
        Summary { id, size, blocking: preferences.blocking(&partner).len() }
    };
    Ok(read(text)?.into_iter().map(one).collect())
}
