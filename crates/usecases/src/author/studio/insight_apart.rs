//! Counts that tell nobody apart: fewer than five people stand in no count, and in no difference between two that are told.

use super::insight::LEAST;
use std::cmp::Reverse;
use views::studio_insight::Told;

/// How many of a whole did something; told when neither they nor the rest are one to four people.
pub(super) fn told(group: u32, whole: u32) -> Told {
    if is_safe(group) && is_safe(whole.saturating_sub(group)) {
        Told::Count(group)
    } else {
        Told::Few
    }
}

fn is_safe(people: u32) -> bool {
    people == 0 || people >= LEAST
}

/// Of options of which each person chose one: how many chose each, and how many chose those together that are not told.
pub(super) fn of_one_choice(chose: &[u32], people: u32) -> (Vec<Told>, Option<u32>) {
    // Somebody chose nothing: what is left of the whole would be told.
    if chose.iter().sum::<u32>() != people {
        return (vec![Told::Few; chose.len()], None);
    }
    let mut shown: Vec<usize> = (0..chose.len()).filter(|at| chose[*at] >= LEAST).collect();
    shown.sort_by_key(|at| (Reverse(chose[*at]), *at));
    let mut others = chose.iter().filter(|one| **one < LEAST).sum::<u32>();
    if others == 0 {
        return (chose.iter().map(|one| Told::Count(*one)).collect(), None);
    }
    // The whole less those that are told would be these few: the smallest group joins them.
    if others < LEAST
        && let Some(smallest) = shown.pop()
    {
        others += chose[smallest];
    }
    let each = chose.iter().enumerate().map(|(at, people)| {
        if shown.contains(&at) {
            Told::Count(*people)
        } else {
            Told::Few
        }
    });
    (each.collect(), (others >= LEAST).then_some(others))
}

/// Of options of which a person may choose several: how many chose each.
pub(super) fn of_some_choices(chose: &[u32], people: u32) -> Vec<Told> {
    chose.iter().map(|one| told(*one, people)).collect()
}

/// How many were right beside what is told of the options, each with whether it is a right one. Whoever is right chose every right
/// option and no other.
pub(super) fn right(
    (right, people): (u32, u32),
    options: impl IntoIterator<Item = (bool, Told)>,
    is_one_choice: bool,
) -> Told {
    let is_told = options
        .into_iter()
        .all(|(is_right, chose)| match (is_right, chose) {
            (true, Told::Count(chose)) => told(right, chose) != Told::Few,
            (false, Told::Count(chose)) => told(chose, people.saturating_sub(right)) != Told::Few,
            // It would be this count.
            (true, Told::Few) => !is_one_choice,
            (false, Told::Few) => true,
        });
    if is_told {
        told(right, people)
    } else {
        Told::Few
    }
}

#[cfg(test)]
mod tests {
    use super::Told::{Count, Few};
    use super::*;

    #[test]
    fn a_group_is_told_when_it_and_the_rest_are_none_or_five() {
        for (group, whole, expected) in [
            (0, 5, Count(0)),
            (5, 5, Count(5)),
            (4, 5, Few),
            (1, 5, Few),
            (4, 9, Few),
            (5, 9, Few),
            (5, 10, Count(5)),
            (6, 10, Few),
        ] {
            assert_eq!(told(group, whole), expected, "{group} of {whole}");
        }
    }

    #[test]
    fn options_that_few_chose_stand_together() {
        // Nobody can be told apart: every option has none or five.
        let clear = of_one_choice(&[7, 5, 0], 12);
        assert_eq!(clear, (vec![Count(7), Count(5), Count(0)], None));
        // 4 and 1 would tell who was wrong; together they are all five.
        assert_eq!(of_one_choice(&[4, 1], 5), (vec![Few, Few], Some(5)));
        // 4 + 3 are seven.
        let seven = of_one_choice(&[8, 4, 3], 15);
        assert_eq!(seven, (vec![Count(8), Few, Few], Some(7)));
        // 15 - 8 - 5 would tell the two: the five join them.
        let joined = of_one_choice(&[5, 8, 2], 15);
        assert_eq!(joined, (vec![Few, Count(8), Few], Some(7)));
        // One of six chose nothing.
        assert_eq!(of_one_choice(&[5, 0], 6), (vec![Few, Few], None));
    }

    #[test]
    fn of_several_choices_neither_who_chose_nor_who_did_not_are_few() {
        // Of ten: 9 leave one who did not, 3 are few.
        let each = of_some_choices(&[10, 9, 5, 3, 0], 10);
        assert_eq!(each, [Count(10), Few, Count(5), Few, Count(0)]);
    }

    #[test]
    fn how_many_were_right_tells_no_difference() {
        // 5 + 2 stand together as seven: the five alone would tell the two.
        let joined = [(true, Few), (false, Count(8)), (false, Few)];
        assert_eq!(right((5, 15), joined, true), Few);
        let clear = [(true, Count(7)), (false, Count(5)), (false, Count(0))];
        assert_eq!(right((7, 12), clear, true), Count(7));
        // Eight chose the right option and six were right: two chose a wrong one beside it.
        let several = [(true, Count(8)), (false, Few)];
        assert_eq!(right((6, 14), several, false), Few);
        // Six were right, of the eight others five chose the wrong option: three did not.
        let several = [(true, Few), (false, Count(5))];
        assert_eq!(right((6, 14), several, false), Few);
        // 14 chose it, 8 of them were right, and 6 chose a wrong one too.
        let several = [(true, Count(14)), (false, Count(6))];
        assert_eq!(right((8, 14), several, false), Count(8));
        // Without options only the rest is looked at: one of five is few.
        assert_eq!(right((4, 5), [], false), Few);
    }
}
