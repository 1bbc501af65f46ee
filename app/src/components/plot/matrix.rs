//! A table of what things were and what they were called, each cell the darker the more of its row it holds.

use leptos::prelude::*;

/// Words and counts of the table.
pub struct Matrix {
    /// The name of the table.
    pub name: String,
    /// Over the heads of the rows, and over those of the columns.
    pub rows: String,
    pub columns: String,
    /// The names of rows and columns, in order.
    pub labels: Vec<String>,
    /// `counts[row][column]`.
    pub counts: Vec<Vec<u32>>,
    /// Over the last column: how many there are in the row.
    pub sum: String,
}

/// A real table: the numbers are read, the shade only helps to find them.
pub fn matrix(matrix: Matrix) -> impl IntoView {
    let columns = matrix.labels.len();
    let heads = matrix.labels.clone();
    view! {
        <table class="table pin matrix" aria-label=matrix.name>
            <thead>
                <tr><td></td><th scope="colgroup" colspan=columns.to_string()>{matrix.columns}</th><td></td></tr>
                <tr>
                    <th scope="col">{matrix.rows}</th>
                    {heads.into_iter().map(|name| view! { <th scope="col" class="n">{name}</th> }).collect_view()}
                    <th scope="col" class="n">{matrix.sum}</th>
                </tr>
            </thead>
            <tbody>
                {matrix.labels.into_iter().zip(matrix.counts).enumerate().map(|(place, (name, counts))| {
                    let total: u32 = counts.iter().sum();
                    view! {
                        <tr>
                            <th scope="row">{name}</th>
                            {counts.into_iter().enumerate().map(|(column, count)| view! {
                                <td class=class(count, total, place == column)>{if count == 0 { String::from("–") } else { count.to_string() }}</td>
                            }).collect_view()}
                            <td class="n">{total.to_string()}</td>
                        </tr>
                    }
                }).collect_view()}
            </tbody>
        </table>
    }
}

/// The class of a cell: its shade by fifths of the row, and whether it is on the diagonal, where both names agree.
fn class(count: u32, total: u32, is_same: bool) -> &'static str {
    const SHADES: [[&str; 2]; 6] = [
        ["n cell", "n cell is-same"],
        ["n cell shade-1", "n cell is-same shade-1"],
        ["n cell shade-2", "n cell is-same shade-2"],
        ["n cell shade-3", "n cell is-same shade-3"],
        ["n cell shade-4", "n cell is-same shade-4"],
        ["n cell shade-5", "n cell is-same shade-5"],
    ];
    SHADES[shade(count, total)][usize::from(is_same)]
}

/// 0 for nothing, else 1 to 5: up to a fifth of the row, up to two fifths, and so on.
fn shade(count: u32, total: u32) -> usize {
    let fifths = (u64::from(count) * 5).div_ceil(u64::from(total).max(1));
    usize::try_from(fifths.min(5)).unwrap_or(5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_the_darker_the_more_of_its_row_it_holds() {
        // Of ten: 1 and 2 are at most a fifth, 3 is more, 6 of 10 are three fifths exactly, 7 more than that.
        assert_eq!(
            [0, 1, 2, 3, 6, 7, 10].map(|count| shade(count, 10)),
            [0, 1, 1, 2, 3, 4, 5]
        );
        assert_eq!(shade(0, 0), 0);
    }

    #[test]
    fn what_was_called_by_its_name_is_marked_by_more_than_its_shade() {
        assert_eq!(class(10, 10, true), "n cell is-same shade-5");
        assert_eq!(class(0, 10, false), "n cell");
    }
}
