//! How many tests passed and failed, read from what the test programs say.

/// Tests, not steps.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

/// The tests in the words of nextest, `cargo test` or Playwright, and the lines that say so.
pub fn tests_in(output: &str) -> (Tally, Vec<String>) {
    let mut tally = Tally::default();
    let mut lines = Vec::new();
    for raw in output.lines() {
        let plain = without_colour(raw);
        let line = plain.trim();
        let counted = if let Some((_, counts)) = line
            .split_once(" tests run: ")
            .or(line.split_once(" test run: "))
        {
            line.starts_with("Summary").then_some(counts)
        } else if let Some(counts) = line.strip_prefix("test result: ") {
            Some(counts)
        } else {
            is_playwright(line).then_some(line)
        };
        let Some(counts) = counted else { continue };
        lines.push(line.to_owned());
        for (number, word) in pairs(counts) {
            match word {
                "passed" => tally.passed += number,
                // What is flaky failed once: a test that may fail is one to mend.
                "failed" | "flaky" | "interrupted" | "timed" | "exec" => tally.failed += number,
                _ => {}
            }
        }
    }
    (tally, lines)
}

/// Playwright's last lines are `3 failed`, `12 passed (4.2s)`, `1 flaky`, each alone.
fn is_playwright(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let number = words.next().is_some_and(|word| word.parse::<u64>().is_ok());
    let known = words.next().is_some_and(|word| {
        ["passed", "failed", "flaky", "skipped", "interrupted"].contains(&word)
    });
    let rest: Vec<&str> = words.collect();
    let time = rest.first().is_none_or(|word| word.starts_with('('));
    number && known && time
}

/// Numbers with the word after each.
fn pairs(text: &str) -> Vec<(u64, &str)> {
    let words: Vec<&str> = text
        .split(|one: char| one.is_whitespace() || matches!(one, ',' | ';' | '.' | '(' | ')'))
        .filter(|word| !word.is_empty())
        .collect();
    words
        .windows(2)
        .filter_map(|two| two[0].parse().ok().map(|number| (number, two[1])))
        .collect()
}

fn without_colour(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after
            .split_once(|one: char| one.is_ascii_alphabetic())
            .map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(output: &str, passed: u64, failed: u64) {
        assert_eq!(tests_in(output).0, Tally { passed, failed }, "{output}");
    }

    #[test]
    fn nextest_is_read() {
        count(
            "     Summary [   0.213s] 12 tests run: 12 passed (1 slow), 3 skipped\n",
            12,
            0,
        );
        count(
            "\u{1b}[32;1m     Summary\u{1b}[0m [   0.2s] \u{1b}[1m4\u{1b}[0m tests run: \u{1b}[1m3\u{1b}[0m passed, \u{1b}[1m1\u{1b}[0m failed, 0 skipped",
            3,
            1,
        );
        count(
            "Summary [ 1.0s] 1 test run: 0 passed, 1 timed out, 0 skipped",
            0,
            1,
        );
    }

    #[test]
    fn cargo_test_is_read_and_added_up() {
        let output = "test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
                      test result: FAILED. 2 passed; 1 failed; 0 ignored\n";
        count(output, 7, 1);
    }

    #[test]
    fn playwright_is_read() {
        count(
            "Running 15 tests using 1 worker\n\n  2 failed\n    [a] › b.spec.ts:3:1 › 3 passed it on ──\n  1 flaky\n  12 passed (4.2s)\n",
            12,
            3,
        );
    }

    #[test]
    fn words_that_only_sound_alike_are_not_counted() {
        count(
            "error: 3 failed attempts to connect\n7 passed by reference\n",
            0,
            0,
        );
    }
}
