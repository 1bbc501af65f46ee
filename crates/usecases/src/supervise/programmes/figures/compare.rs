//! Countries and agencies side by side, without telling anybody of a small group.
//!
//! A group of fewer than five is not told apart: who is in it would be known (Willenborg and de Waal, 2001, "Elements of statistical
//! disclosure control"). Hiding it alone is not enough: where everything else and the total are shown, its numbers are the difference. So
//! all that is hidden at one level is put together, and where that is fewer than five, the smallest group that could be shown is hidden with
//! it. Agencies are shown inside their country only, and by the same rule inside it: so no table can be taken from another to tell the rest.

use super::LEAST;
use super::person::Counted;
use std::collections::BTreeMap;
use views::programme_figures::{CountryGroup, GroupFigures};

/// Agencies of a country with their figures.
type Agencies = BTreeMap<String, GroupFigures>;

pub(super) fn compare(all: &[Counted]) -> Vec<CountryGroup> {
    let mut countries: BTreeMap<String, Agencies> = BTreeMap::new();
    for one in all {
        let country = one.row.country.clone().unwrap_or_default();
        let agencies = countries.entry(country).or_default();
        let figures = agencies.entry(one.row.agency.clone()).or_default();
        add(figures, of(one));
    }
    told_apart(countries)
}

fn of(one: &Counted) -> GroupFigures {
    GroupFigures {
        people: 1,
        begun: u32::from(one.has_begun),
        completed: u32::from(one.has_completed),
        certified: u32::from(one.is_certified),
    }
}

fn add(to: &mut GroupFigures, one: GroupFigures) {
    to.people += one.people;
    to.begun += one.begun;
    to.completed += one.completed;
    to.certified += one.certified;
}

fn sum(all: impl Iterator<Item = GroupFigures>) -> GroupFigures {
    all.fold(GroupFigures::default(), |mut sum, one| {
        add(&mut sum, one);
        sum
    })
}

fn told_apart(countries: BTreeMap<String, Agencies>) -> Vec<CountryGroup> {
    let whole = countries
        .iter()
        .map(|(country, agencies)| (country.clone(), sum(agencies.values().copied())));
    groups(whole.collect())
        .into_iter()
        .map(|(country, figures)| {
            let of_country = country.as_ref().and_then(|one| countries.get(one));
            let agencies = of_country.map_or_else(Vec::new, |agencies| {
                let found = groups(agencies.clone().into_iter().collect());
                // One line that is all of the country says nothing new.
                if found.iter().any(|(agency, _)| agency.is_some()) {
                    found
                } else {
                    Vec::new()
                }
            });
            CountryGroup {
                country,
                figures,
                agencies,
            }
        })
        .collect()
}

/// The largest first, then the others together.
fn groups(mut all: Vec<(String, GroupFigures)>) -> Vec<(Option<String>, GroupFigures)> {
    let least = u32::try_from(LEAST).unwrap_or(u32::MAX);
    all.sort_by(|a, b| b.1.people.cmp(&a.1.people).then_with(|| a.0.cmp(&b.0)));
    let mut shown = all.iter().take_while(|one| one.1.people >= least).count();
    let people = |some: &[(String, GroupFigures)]| some.iter().map(|one| one.1.people).sum::<u32>();
    if shown > 0 && (1..least).contains(&people(&all[shown..])) {
        shown -= 1;
    }
    let others = all.split_off(shown);
    let rest = sum(others.iter().map(|one| one.1));
    let mut groups: Vec<_> = all
        .into_iter()
        .map(|(name, figures)| (Some(name), figures))
        .collect();
    // Fewer than five people in all are no group, not even together.
    if rest.people >= least {
        groups.push((None, rest));
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(countries: &[(&str, &[(&str, u32)])]) -> BTreeMap<String, Agencies> {
        let figures = |people| GroupFigures {
            people,
            begun: people,
            ..GroupFigures::default()
        };
        countries
            .iter()
            .map(|(country, agencies)| {
                let agencies = agencies
                    .iter()
                    .map(|(name, people)| ((*name).to_owned(), figures(*people)));
                ((*country).to_owned(), agencies.collect())
            })
            .collect()
    }

    fn check(countries: &[(&str, &[(&str, u32)])], expected: &[&str]) {
        let mut said = Vec::new();
        for one in told_apart(tree(countries)) {
            let country = one.country.unwrap_or_else(|| String::from("others"));
            said.push(format!("{country} {}", one.figures.people));
            for (agency, figures) in one.agencies {
                let agency = agency.unwrap_or_else(|| String::from("others"));
                said.push(format!("- {agency} {}", figures.people));
            }
        }
        assert_eq!(said, expected);
    }

    #[test]
    fn no_group_of_fewer_than_five_is_told_apart() {
        check(
            &[
                ("FR", &[("Port", 7), ("Border", 3), ("Coast", 2)]),
                ("TN", &[("Harbour", 6)]),
                ("ES", &[("Guardia", 3)]),
                ("MA", &[("Marine", 2)]),
            ],
            &[
                "FR 12",
                "- Port 7",
                "- others 5",
                "TN 6",
                "- Harbour 6",
                "others 5",
            ],
        );
        check(&[("FR", &[("Port", 4)])], &[]);
        check(&[], &[]);
    }

    #[test]
    fn what_is_hidden_cannot_be_had_by_subtraction() {
        // 3 people of ES would be 21 less 18; so TN, the smallest that could be shown, is hidden with them.
        check(
            &[
                ("FR", &[("Port", 12)]),
                ("TN", &[("Harbour", 6)]),
                ("ES", &[("Guardia", 3)]),
            ],
            &["FR 12", "- Port 12", "others 9"],
        );
        // Inside a country the same: Border's 2 would be 12 less 10, so Port and Border are one line, and Coast stays.
        check(
            &[("FR", &[("Coast", 6), ("Port", 5), ("Border", 2)])],
            &["FR 13", "- Coast 6", "- others 7"],
        );
        // One agency that could be shown, and one that could not: nothing is told of either.
        check(&[("FR", &[("Port", 8), ("Border", 1)])], &["FR 9"]);
    }
}
