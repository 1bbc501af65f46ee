//! What a failed step comes down to, said once more at the very end: of a long output on another machine often only the end is kept.

/// Lines of one failure that are said again: what was expected, what came and where.
const EACH: usize = 24;
/// Lines in all.
const MOST: usize = 120;

/// What failed in the words of nextest, `cargo test` or Playwright; the last lines where none of them is known.
pub fn failures_in(output: &str) -> Vec<String> {
    let lines: Vec<&str> = output.lines().collect();
    let mut said: Vec<String> = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let line = line.trim_end();
        if is_playwright(line) || line.contains("' panicked at ") || is_panic(line) {
            let rest = lines[place + 1..]
                .iter()
                .take_while(|next| !is_playwright(next) && !is_status(next))
                .map(|next| next.trim_end())
                .filter(|next| !next.is_empty());
            said.extend(
                std::iter::once(line)
                    .chain(rest.take(if is_playwright(line) { EACH } else { 5 }))
                    .map(str::to_owned),
            );
        } else if is_status(line) && !said.iter().any(|one| one == line) {
            said.push(line.to_owned());
        }
    }
    if said.is_empty() {
        let last = lines.len().saturating_sub(EACH);
        said = lines[last..]
            .iter()
            .map(|line| (*line).to_owned())
            .collect();
    }
    said.truncate(MOST);
    said
}

/// `  1) [script] › journeys/studio.spec.ts:62:1 › a title ──`.
fn is_playwright(line: &str) -> bool {
    let Some((number, rest)) = line.trim_start().split_once(") [") else {
        return false;
    };
    number.parse::<u32>().is_ok() && rest.contains(" › ")
}

/// `thread 'main' (12) panicked at src/lib.rs:1:2:`, as newer compilers say it.
fn is_panic(line: &str) -> bool {
    line.trim_start().starts_with("thread '") && line.contains(") panicked at ")
}

/// `FAIL [   0.1s] crate::it a::test` or `test a::test ... FAILED`.
fn is_status(line: &str) -> bool {
    let line = line.trim_start();
    let nextest = [
        "FAIL [",
        "TIMEOUT [",
        "ABORT [",
        "SIGSEGV [",
        "SIGABRT [",
        "SIGKILL [",
    ];
    nextest.iter().any(|word| line.starts_with(word))
        || (line.starts_with("test ") && line.ends_with(" ... FAILED"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Playwright 1.56 wrote it, with a log of a server behind it.
    const PLAYWRIGHT: &str = "\
Running 2 tests using 1 worker

  ✘  1 [script] › journeys/a.spec.ts:3:1 › words are completed (7.1s)
  ✓  2 [script] › journeys/b.spec.ts:3:1 › a page is there (1.1s)


  1) [script] › journeys/a.spec.ts:3:1 › words are completed ─────

    Error: expect(locator).toBeVisible() failed

    Locator: locator('#words')
    Expected: visible
    Received: hidden

  1 failed
    [script] › journeys/a.spec.ts:3:1 › words are completed ─────
  1 passed (9.0s)
[WebServer] answered status=200
";

    #[test]
    fn a_journey_is_named_with_what_was_expected() {
        let said = failures_in(PLAYWRIGHT).join("\n");
        assert!(
            said.starts_with("  1) [script] › journeys/a.spec.ts:3:1"),
            "{said}"
        );
        assert!(said.contains("Locator: locator('#words')"), "{said}");
        assert!(!said.contains("a page is there"), "{said}");
    }

    #[test]
    fn a_test_is_named_with_its_panic_and_once() {
        let said = failures_in(
            "        PASS [   0.1s] (1/2) pure::it a\n        FAIL [   0.2s] (2/2) pure::it b\n  stderr ───\n\n    \
             thread 'b' (7) panicked at crates/pure/tests/it/b.rs:3:5:\n    assertion `left == right` failed\n      left: 1\n     \
             right: 2\n\n     Summary [   0.3s] 2 tests run: 1 passed, 1 failed, 0 skipped\n        FAIL [   0.2s] (2/2) pure::it b\n",
        );
        assert_eq!(
            said.iter().filter(|line| line.contains("FAIL [")).count(),
            1
        );
        assert!(
            said.iter().any(|line| line.trim() == "right: 2"),
            "{said:?}"
        );
        assert!(!said.iter().any(|line| line.contains("PASS")), "{said:?}");
    }

    #[test]
    fn of_other_programs_the_end_is_said() {
        let many: Vec<String> = (0..50).map(|number| format!("line {number}")).collect();
        let said = failures_in(&many.join("\n"));
        assert_eq!(said.first().map(String::as_str), Some("line 26"));
        assert_eq!(said.last().map(String::as_str), Some("line 49"));
    }
}
