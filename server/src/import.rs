//! `audire import`: the same dry run, the same rules and the same record as the instructors' page.

use crate::cli::{Failure, Import};
use crate::config;
use crate::serve::{publish, unexpected};
use base::Locale;
use std::io::Write as _;
use std::sync::Arc;
use usecases::author::NewImport;
use usecases::{Actor, Context, SystemClock};
use views::exchange::{ImportRow, ImportView};

pub async fn run(args: Import) -> Result<(), Failure> {
    let Some((course, bank)) = args.into.split_once('/') else {
        return Err(Failure::Environment(format!(
            "--into {} names no course and bank.\nWrite both with a stroke between: --into recognising-trafficking/imported",
            args.into
        )));
    };
    let bytes = read(&args)?;
    let settings = config::settings(&args.place)?;
    let db = config::open(&args.place.data).await?;
    let context = Context::new(db.clone(), settings, Arc::new(SystemClock));
    let new = NewImport {
        course: course.to_owned(),
        bank: bank.to_owned(),
        format: args.format.as_str().to_owned(),
        file_name: args
            .file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        bytes,
        competence: args.competence.clone(),
        difficulty: args.difficulty.clone(),
    };
    let done = carry_out(&context, &args, new).await;
    db.close().await;
    done
}

/// The file, unless it is larger than what is read at all.
fn read(args: &Import) -> Result<Vec<u8>, Failure> {
    let problem = |error: std::io::Error| {
        Failure::Environment(format!("{} cannot be read: {error}.", args.file.display()))
    };
    let size = std::fs::metadata(&args.file).map_err(problem)?.len();
    if size > usecases::author::LARGEST_IMPORT as u64 {
        return Err(Failure::Input(format!(
            "{} has {size} bytes; at most {} are read.\nDivide it into several files.",
            args.file.display(),
            usecases::author::LARGEST_IMPORT
        )));
    }
    std::fs::read(&args.file).map_err(problem)
}

async fn carry_out(context: &Context, args: &Import, new: NewImport) -> Result<(), Failure> {
    publish(context, &args.files).await?;
    let operator = Actor::Operator;
    let import = usecases::author::try_import(context, &operator, new)
        .await
        .map_err(unexpected)?;
    let tried = usecases::author::import(context, &operator, import, Locale::En)
        .await
        .map_err(unexpected)?;
    print(&tried, &args.file.display().to_string());
    if let Some(obstacle) = &tried.obstacle {
        return Err(Failure::Input(locales::message(Locale::En, obstacle)));
    }
    if args.dry_run {
        println!("Nothing was imported: this was a dry run.");
        return Ok(());
    }
    usecases::author::confirm_import(context, &operator, import)
        .await
        .map_err(unexpected)?;
    println!("Imported into {}.", args.into);
    Ok(())
}

/// `file:line: name → kind (id)`, and under it what is to be said of it.
fn print(import: &ImportView, file: &str) {
    let mut out = std::io::stdout().lock();
    for row in &import.items {
        // Whoever reads only the beginning closes the pipe; the import goes on.
        if writeln!(out, "{}", line(row, file)).is_err() {
            break;
        }
        for remark in &row.remarks {
            let _ = writeln!(out, "    {}", locales::message(Locale::En, remark));
        }
    }
    if import.left_out > 0 {
        let _ = writeln!(out, "… and {} more.", import.left_out);
    }
    let _ = writeln!(
        out,
        "Items that become questions: {}. Items that cannot: {}. Questions with remarks: {}.",
        import.taken, import.refused, import.remarks
    );
}

fn line(row: &ImportRow, file: &str) -> String {
    let became = match (&row.kind, &row.id) {
        (Some(kind), Some(id)) => format!("{kind} ({id})"),
        _ => String::from("not imported"),
    };
    let category = if row.category.is_empty() {
        String::new()
    } else {
        format!(" [{}]", row.category)
    };
    format!("{file}:{}: {}{category} → {became}", row.line, row.name)
}
