//! `audire import`: the same dry run, the same rules and the same record as the instructors' page.
//!
//! A server may run beside it: it looks every minute whether something was published. A dry run writes nothing at all, so it works with what is
//! published, and before that with the content folder.

use crate::cli::{Failure, Import};
use crate::serve::{publish, unexpected};
use crate::{config, folder};
use base::Locale;
use std::io::Write as _;
use std::sync::Arc;
use usecases::author::{self, ImportReport, NewImport, Sources};
use usecases::{Actor, Context, SystemClock, UseCaseError};
use views::exchange::ImportRow;

pub async fn run(args: Import) -> Result<(), Failure> {
    let Some((course, bank)) = args.into.split_once('/') else {
        return Err(Failure::Environment(format!(
            "--into {} names no course and bank.\nWrite both with a stroke between: --into recognising-trafficking/imported",
            args.into
        )));
    };
    let new = NewImport {
        course: course.to_owned(),
        bank: bank.to_owned(),
        format: args.format.as_str().to_owned(),
        file_name: args
            .file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        bytes: read(&args)?,
        competence: args.competence.clone(),
        difficulty: args.difficulty.clone(),
    };
    let settings = config::settings(&args.place)?;
    let is_there = args.place.data.join("audire.db").exists();
    let db = match (args.dry_run, is_there) {
        (true, false) => return finish(&args, &from_folder(&args, new).await?),
        (true, true) => config::open_to_read(&args.place.data).await?,
        (false, _) => config::open(&args.place.data).await?,
    };
    let context = Context::new(db.clone(), settings, Arc::new(SystemClock));
    let done = if args.dry_run {
        match preview(&context, &args, new).await {
            Ok(tried) => finish(&args, &tried),
            Err(failure) => Err(failure),
        }
    } else {
        carry_out(&context, &args, new).await
    };
    db.close().await;
    done
}

/// What would become of the file, in the course as it is published, or else as the content folder has it.
async fn preview(
    context: &Context,
    args: &Import,
    new: NewImport,
) -> Result<ImportReport, Failure> {
    let operator = Actor::Operator;
    author::refresh(context, &operator)
        .await
        .map_err(unexpected)?;
    if context.shelf.current(&new.course).is_none() {
        return from_folder(args, new).await;
    }
    let tried = author::preview_import(context, &operator, new).await;
    tried.map_err(|error| refused(error, args))
}

async fn from_folder(args: &Import, new: NewImport) -> Result<ImportReport, Failure> {
    let content = folder::sources(args.files.content.as_deref()).map_err(Failure::Environment)?;
    let content = content.unwrap_or_default();
    let tried = author::preview_folder_import(&Actor::Operator, &content, new).await;
    tried.map_err(|error| refused(error, args))
}

async fn carry_out(context: &Context, args: &Import, new: NewImport) -> Result<(), Failure> {
    let operator = Actor::Operator;
    // What was published is enough; only a course that never was is taken from the folder first.
    author::publish_folder(context, &operator, Sources::default())
        .await
        .map_err(unexpected)?;
    if context.shelf.current(&new.course).is_none() {
        publish(context, &args.files, None).await?;
    }
    let import = author::try_import(context, &operator, new).await;
    let import = import.map_err(|error| refused(error, args))?;
    let tried = author::import_preview(context, &operator, import).await;
    finish(args, &tried.map_err(unexpected)?)?;
    let done = author::confirm_import(context, &operator, import).await;
    done.map_err(|error| refused(error, args))?;
    println!(
        "Imported into {}. A server that is running shows it within a minute.",
        args.into
    );
    Ok(())
}

/// Prints every item, and says why nothing can be taken, if nothing can.
fn finish(args: &Import, tried: &ImportReport) -> Result<(), Failure> {
    print(tried, &args.file.display().to_string()).map_err(unexpected)?;
    if let Some(obstacle) = &tried.obstacle {
        return Err(Failure::Input(locales::message(Locale::En, obstacle)));
    }
    if args.dry_run {
        println!("Nothing was imported: this was a dry run.");
    }
    Ok(())
}

/// A course or bank that cannot be is a slip in the call; what is wrong with the file is bad input.
fn refused(error: UseCaseError, args: &Import) -> Failure {
    let is_call = |field: &str| field != "file";
    match error {
        UseCaseError::NotFound => {
            let course = args.into.split('/').next().unwrap_or_default();
            Failure::Environment(format!(
                "There is no course {course}: neither in {} nor in the content folder.\n--into names the folder of a course and a bank, such as \
                 recognising-trafficking/imported.",
                args.place.data.display()
            ))
        }
        UseCaseError::Conflict(message) if message.id == "import-course-errors" => {
            Failure::Environment(locales::message(Locale::En, &message))
        }
        UseCaseError::Refused(problems) if problems.iter().any(|(field, _)| is_call(field)) => {
            match unexpected(UseCaseError::Refused(problems)) {
                Failure::Input(words) => Failure::Environment(words),
                other @ Failure::Environment(_) => other,
            }
        }
        other => unexpected(other),
    }
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

/// `file:line: name → kind (id)`, and under it what is to be said of it.
fn print(import: &ImportReport, file: &str) -> Result<(), UseCaseError> {
    let mut out = std::io::stdout().lock();
    for row in import.rows(0, usize::MAX) {
        let row = row?;
        // Whoever reads only the beginning closes the pipe; the import goes on.
        if writeln!(out, "{}", line(&row, file)).is_err() {
            break;
        }
        for remark in &row.remarks {
            let _ = writeln!(out, "    {}", locales::message(Locale::En, remark));
        }
    }
    let _ = writeln!(
        out,
        "Items that become questions: {}. Items that cannot: {}. Questions with remarks: {}.",
        import.taken, import.refused, import.remarks
    );
    Ok(())
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
