//! Numbers and addresses in the names of folders and files.

use base::{Locale, Slug};

/// `01-definition`: a number that gives the order, and the address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Numbered {
    pub number: u32,
    pub slug: Slug,
    /// How many digits the number is written with, 2 to 4.
    pub digits: usize,
}

/// The highest number that four digits can write.
pub(super) const MOST: u32 = 9_999;

impl Numbered {
    /// A name with a number of two to four digits.
    pub fn parse(name: &str) -> Option<Self> {
        let (number, rest) = name.split_once('-')?;
        let fits =
            (2..=4).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        Some(Self {
            number: number.parse().ok().filter(|_| fits)?,
            slug: Slug::parse(rest)?,
            digits: number.len(),
        })
    }

    /// The same number with another address.
    pub(super) fn called(&self, slug: &Slug) -> Self {
        Self {
            slug: slug.clone(),
            ..self.clone()
        }
    }

    /// As the folder or file is called.
    pub fn name(&self) -> String {
        format!("{:0width$}-{}", self.number, self.slug, width = self.digits)
    }
}

/// `name.md` and `name.fr.md` as name and language.
pub(crate) fn markdown(file: &str) -> Option<(&str, Option<Locale>)> {
    let stem = file.strip_suffix(".md")?;
    match stem.split_once('.') {
        None => Some((stem, None)),
        Some((name, language)) => Some((name, Some(language.parse().ok()?))),
    }
}

/// The numbers of a list in which one is put at a place, with those of the others that have to make room. `None` where no number is left.
pub(super) fn put_at(numbers: &[u32], place: usize) -> Option<Vec<u32>> {
    let place = place.min(numbers.len());
    let mut all: Vec<u32> = numbers.to_vec();
    let before = place.checked_sub(1).and_then(|at| numbers.get(at).copied());
    let after = numbers.get(place).copied();
    let mut new = match (before, after) {
        (None, None) => 1,
        // In front of everything there may be room; 00 is a number nobody expects.
        (None, Some(first)) => first.saturating_sub(1).max(1),
        (Some(before), _) => before + 1,
    };
    all.insert(place, new);
    for number in all.iter_mut().skip(place + 1) {
        if *number > new {
            break;
        }
        new += 1;
        *number = new;
    }
    all.iter().all(|number| *number <= MOST).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_numbers_and_addresses() {
        let name = Numbered::parse("007-first-contact").unwrap();
        assert_eq!((name.number, name.digits), (7, 3));
        assert_eq!(name.name(), "007-first-contact");
        for bad in ["1-a", "00001-a", "aa-b", "01", "01-", "01-A", "assessment"] {
            assert_eq!(Numbered::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_new_number_takes_a_gap_before_it_pushes_others() {
        let check = |numbers: &[u32], place: usize, expected: Option<&[u32]>| {
            assert_eq!(put_at(numbers, place).as_deref(), expected, "{numbers:?}");
        };
        check(&[], 0, Some(&[1]));
        check(&[1, 2], 2, Some(&[1, 2, 3]));
        check(&[1, 2], 99, Some(&[1, 2, 3]));
        check(&[1, 3], 1, Some(&[1, 2, 3]));
        check(&[1, 2, 3], 1, Some(&[1, 2, 3, 4]));
        // What follows a gap stays.
        check(&[1, 2, 5], 1, Some(&[1, 2, 3, 5]));
        check(&[1, 2], 0, Some(&[1, 2, 3]));
        check(&[3, 4], 0, Some(&[2, 3, 4]));
        check(&[9_999], 1, None);
    }
}
