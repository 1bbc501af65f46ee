//! The benchmarks of certificates: one with all its forms, a thousand in a run, checking one without a network, and proofs of a register of a
//! thousand and of a million entries.

use crate::assessing::Line;
use crate::awarding::{Academy, BY_HAND, PROGRAMME, context, manager, signed_in};
use crate::process::resident_memory;
use anyhow::{Context as _, Result};
use base::AuditEventId;
use certification::register::{
    Hash, Node, Place, appended, inclusion, leaf_hash, root, verify_inclusion,
};
use documents::keys::IssuerKeys;
use documents::verify::{Request, verify};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};
use store::trial::{Bare, Counted};
use usecases::certify::{FileKind, file, go_on_with_runs, own_keys, start_run};
use usecases::{Actor, Clock as _, Context, SystemClock};
use views::account::Role;

/// People of the first run, of which the memory is the measure, and of the second.
const FEW: usize = 100;
const MANY: usize = 1000;
/// Certificates whose forms are made, and checks of one.
const MADE: usize = 20;
const CHECKED: u32 = 200;
/// Rows that an award writes, as the log of one tells: award, confirmation, certificate, event, status place, entry, its nodes, note, and the
/// lines of the log.
const ROWS: usize = 12;
/// Entries of the small register and of the large one.
const SMALL: u64 = 1000;
const LARGE: u64 = 1_000_000;
/// Proofs of each.
const PROOFS: u32 = 2000;

/// All of it, in a folder that goes away.
pub async fn bench(folder: &Path) -> Result<Vec<Line>> {
    let data = folder.join("certificates");
    let mut academy = Academy::found(&data).await?;
    let mut lines = runs(&data, &mut academy).await?;
    let ctx = opened(&data).await?;
    let all = store::trial::list_counted(&mut *ctx.db.read().await?).await?;
    lines.push(forms(&ctx, &all).await?);
    lines.push(offline(&ctx, &all).await?);
    ctx.db.close().await;
    lines.extend(proofs()?);
    Ok(lines)
}

/// With the key to sign with.
async fn opened(data: &Path) -> Result<Context> {
    let ctx = context(data).await?;
    let closed = usecases::certify::open_keys(&ctx, &Actor::Operator).await?;
    anyhow::ensure!(closed.is_none(), "the keys are closed: {closed:?}");
    Ok(ctx)
}

/// Confirmed, awarded and issued in a run; beside it a bare loop that commits as many rows for each. And what memory it took.
async fn runs(data: &Path, academy: &mut Academy) -> Result<Vec<Line>> {
    academy.take_in(FEW).await?;
    run(data).await?;
    let few = resident_memory();
    academy.take_in(MANY).await?;
    let took = run(data).await?;
    let many = resident_memory();
    let ours = per_second(MANY, took);
    let measure = bare(data).await?;
    let mut lines = vec![Line {
        what: format!("certificates issued in a run of {MANY}, a second"),
        ours: format!("{ours:.0}"),
        measure: format!("{measure:.0}"),
        ratio: format!("{:.2}", ours / measure),
        asked: "at least 10; beside a bare loop of as many rows",
    }];
    if let (Some(few), Some(many)) = (few, many) {
        lines.push(Line {
            what: format!("memory after that run, and after one of {FEW}"),
            ours: format!("{} MB", many / 1_000_000),
            measure: format!("{} MB", few / 1_000_000),
            ratio: format!("{:.2}", megabytes(many) / megabytes(few)),
            asked: "flat",
        });
    }
    Ok(lines)
}

fn megabytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1_000_000).unwrap_or(u32::MAX)).max(1.0)
}

/// A run over everybody who waits, to its end.
async fn run(data: &Path) -> Result<Duration> {
    let ctx = opened(data).await?;
    let manager = manager(&ctx).await?;
    let begun = Instant::now();
    start_run(&ctx, &manager, PROGRAMME, BY_HAND, None).await?;
    go_on_with_runs(&ctx, &Actor::Operator).await?;
    let took = begun.elapsed();
    let mut reader = ctx.db.read().await?;
    let (_, waiting, failed) = store::trial::get_runs(&mut reader).await?;
    anyhow::ensure!(waiting + failed == 0, "the run was not finished");
    let all = store::trial::list_counted(&mut reader).await?;
    let without = all
        .iter()
        .any(|one| one.certification == BY_HAND && one.code.is_none());
    anyhow::ensure!(!without, "the run left somebody without a certificate");
    drop(reader);
    ctx.db.close().await;
    Ok(took)
}

/// Transactions of as many rows as an award has, a second.
async fn bare(data: &Path) -> Result<f64> {
    let bare = Bare::open(&data.join("audire.db")).await?;
    let at = SystemClock.now();
    let rounds = 200_u32;
    let begun = Instant::now();
    for round in 0..rounds {
        let mut filling = bare.fill().await?;
        for row in 0..ROWS {
            let mut random = [u8::try_from(row)?; 10];
            random[..4].copy_from_slice(&round.to_be_bytes());
            let event = store::audit::Event {
                id: AuditEventId::new(at, random),
                at,
                actor: None,
                action: "cycle.awarded",
                subject_kind: "cycle",
                subject_id: "bench",
                detail: "x".repeat(200),
                address: None,
            };
            store::audit::insert(filling.connection(), &event).await?;
        }
        filling.commit().await?;
    }
    let rate = f64::from(rounds) / begun.elapsed().as_secs_f64();
    bare.close().await;
    Ok(rate)
}

fn per_second(count: usize, took: Duration) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / took.as_secs_f64()
}

/// PDF, JSON, JWT, SVG and PNG of one certificate, signed and set anew; beside it the time that it may take.
async fn forms(ctx: &Context, all: &[Counted]) -> Result<Line> {
    let certified: Vec<&Counted> = all.iter().filter(|one| one.code.is_some()).collect();
    anyhow::ensure!(certified.len() > MADE, "there are too few certificates");
    let mut times = Vec::new();
    for one in certified.iter().take(MADE + 1) {
        let begun = Instant::now();
        for kind in FileKind::ALL {
            if kind != FileKind::Proof {
                black_box(form(ctx, one, kind).await?);
            }
        }
        times.push(begun.elapsed());
    }
    // The first loads the fonts.
    let first = times.remove(0);
    times.sort();
    let middle = times[times.len() / 2];
    Ok(Line {
        what: format!(
            "a certificate in five forms (the first: {} ms)",
            first.as_millis()
        ),
        ours: format!("{} ms", middle.as_millis()),
        measure: String::from("300 ms"),
        ratio: format!("{:.2}", middle.as_secs_f64() / 0.3),
        asked: "below 300 ms",
    })
}

async fn form(ctx: &Context, one: &Counted, kind: FileKind) -> Result<Vec<u8>> {
    let holder = signed_in(one.account, Role::Officer);
    let code = one.code.as_deref().context("there is no certificate")?;
    Ok(file(ctx, &holder, code, kind).await?)
}

/// A certificate checked without a network, as JSON and as a PDF; beside it the bare check of two signatures over the same bytes.
async fn offline(ctx: &Context, all: &[Counted]) -> Result<Line> {
    let one = all.iter().find(|one| one.code.is_some());
    let one = one.context("there is no certificate")?;
    let files = [
        form(ctx, one, FileKind::Json).await?,
        form(ctx, one, FileKind::Pdf).await?,
    ];
    let (site, keys) = own_keys(ctx, &Actor::Operator).await?;
    let issuers = IssuerKeys::of_site(&site, &keys);
    let begun = Instant::now();
    for _ in 0..CHECKED {
        for input in &files {
            let request = Request {
                input,
                issuers: &issuers,
                status: None,
                now: SystemClock.now(),
            };
            let found = black_box(verify(&request));
            anyhow::ensure!(found.in_force(), "a good certificate was refused");
        }
    }
    let ours = begun.elapsed() / (CHECKED * 2);
    let begun = Instant::now();
    for _ in 0..CHECKED {
        for input in &files {
            black_box(keys[0].key.verifies(input, &[7; 64]));
        }
    }
    let measure = begun.elapsed() / (CHECKED * 2);
    Ok(Line {
        what: String::from("a certificate checked offline"),
        ours: format!("{:.1} ms", ours.as_secs_f64() * 1000.0),
        measure: format!("{:.1} ms", measure.as_secs_f64() * 1000.0),
        ratio: format!("{:.0}", ours.as_secs_f64() / measure.as_secs_f64()),
        asked: "below 50 ms; beside Ed25519 over the same bytes",
    })
}

/// The register of so many entries, as rows of hashes.
#[derive(Default)]
struct Rows {
    size: u64,
    levels: Vec<Vec<Hash>>,
}

impl Rows {
    fn grow(&mut self, to: u64) -> Result<()> {
        for entry in self.size..to {
            let leaf = leaf_hash(&entry.to_be_bytes());
            for Node { place, hash } in appended(entry, leaf, &|place| self.find(place))? {
                let level = usize::from(place.level);
                if self.levels.len() <= level {
                    self.levels.push(Vec::new());
                }
                self.levels[level].push(hash);
            }
        }
        self.size = to;
        Ok(())
    }

    fn find(&self, place: Place) -> Option<Hash> {
        let index = usize::try_from(place.index).ok()?;
        self.levels
            .get(usize::from(place.level))?
            .get(index)
            .copied()
    }

    /// Hashes of the longest of many proofs, and what making and checking one took.
    fn prove(&self) -> Result<(usize, Duration)> {
        let root = root(self.size, &|place| self.find(place))?;
        let mut longest = 0;
        let begun = Instant::now();
        for number in 0..u64::from(PROOFS) {
            // Spread over the whole: a large prime modulo the size.
            let index = number * 7_368_787 % self.size;
            let path = inclusion(index, self.size, &|place| self.find(place))?;
            verify_inclusion(
                leaf_hash(&index.to_be_bytes()),
                index,
                self.size,
                &path,
                root,
            )?;
            longest = longest.max(path.len());
        }
        Ok((longest, begun.elapsed()))
    }
}

/// Proofs that an entry is in the register, made and checked: of a million entries beside a thousand.
fn proofs() -> Result<Vec<Line>> {
    let mut rows = Rows::default();
    rows.grow(SMALL)?;
    let (few, measure) = rows.prove()?;
    rows.grow(LARGE)?;
    let (many, ours) = rows.prove()?;
    let micros = |time: Duration| time.as_secs_f64() * 1_000_000.0 / f64::from(PROOFS);
    Ok(vec![
        Line {
            what: format!("hashes in a proof of {LARGE} entries, of {SMALL}"),
            ours: many.to_string(),
            measure: few.to_string(),
            ratio: format!("{:.2}", ratio(many, few)),
            asked: "logarithmic: twice as many for a thousand times the entries",
        },
        Line {
            what: format!("a proof of {LARGE} entries made and checked"),
            ours: format!("{:.0} µs", micros(ours)),
            measure: format!("{:.0} µs", micros(measure)),
            ratio: format!("{:.2}", ours.as_secs_f64() / measure.as_secs_f64()),
            asked: "beside one of a thousand entries",
        },
    ])
}

fn ratio(one: usize, other: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    number(one) / number(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_has_as_many_hashes_as_the_tree_has_levels() {
        let mut rows = Rows::default();
        rows.grow(SMALL).unwrap();
        // 2^9 < 1,000 ≤ 2^10 and 2^16 < 100,000 ≤ 2^17: a leaf lies that deep (RFC 6962, section 2.1.1: at most ceil(log2(n))).
        assert_eq!(rows.prove().unwrap().0, 10);
        rows.grow(100_000).unwrap();
        assert_eq!(rows.prove().unwrap().0, 17);
    }
}
