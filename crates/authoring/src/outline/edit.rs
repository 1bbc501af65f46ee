//! Changes of the outline, and what speaks against them.

use super::names::{self, Numbered};
use super::operation::{NewModule, Operation};
use super::plan::Plan;
use super::{LessonEntry, ModuleEntry, Outline};
use crate::folder::Folder;
use crate::settings::quoted;
use base::{Message, Slug};
use std::collections::BTreeSet;

/// What a change came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    pub folder: Folder,
    /// In the order of paths as they are now; what is gone comes last.
    pub effects: Vec<Effect>,
}

/// What a change did to a file. A file can be moved and have links that lead elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Added(String),
    Removed(String),
    Moved {
        from: String,
        to: String,
    },
    /// So many links of this file lead to where their lesson is now.
    Linked {
        path: String,
        links: usize,
    },
}

/// Makes a change, or says why it would break something. The folder that is given stays as it is.
pub fn apply(folder: &Folder, operation: &Operation) -> Result<Applied, Message> {
    let outline = Outline::of(folder);
    outline.is_clear()?;
    let mut plan = Plan::new(folder);
    match operation {
        Operation::AddModule { module, place } => {
            outline.add_module(folder, module, *place, &mut plan)?;
        }
        Operation::RenameModule { module, to } => {
            let entry = outline.get(module)?;
            if module != to {
                outline.is_free(to)?;
                plan.rename_module(&entry.name, &entry.name.called(to));
            }
        }
        Operation::MoveModule { module, place } => {
            outline.get(module)?;
            for (old, new) in moved(&outline.names(), module, *place) {
                plan.rename_module(old, &new);
            }
        }
        Operation::RemoveModule { module } => {
            let entry = outline.get(module)?;
            if outline.modules.len() == 1 {
                return Err(Message::new("authoring-outline-last-module"));
            }
            plan.remove_module(entry);
            plan.leaves_no_link(|to| to.0 == *module)?;
        }
        Operation::AddLesson {
            module,
            lesson,
            place,
        } => {
            let entry = outline.get(module)?;
            let name = entry.make_room(&lesson.slug, *place, &mut plan)?;
            plan.add_lesson(&entry.name.name(), &name, lesson);
        }
        Operation::RenameLesson { module, lesson, to } => {
            let entry = outline.get(module)?;
            let old = &entry.get(lesson)?.name;
            if lesson != to {
                entry.is_free(to)?;
                plan.rename_lesson((&entry.name, old), (&entry.name, &old.called(to)));
            }
        }
        Operation::MoveLesson {
            module,
            lesson,
            to,
            place,
        } => outline.move_lesson((module, lesson), (to, *place), &mut plan)?,
        Operation::RemoveLesson { module, lesson } => {
            let entry = outline.get(module)?;
            let old = entry.get(lesson)?;
            entry.can_lose_one()?;
            plan.remove_lesson(entry, old);
            plan.leaves_no_link(|to| to.0 == *module && to.1 == *lesson)?;
        }
    }
    plan.carry_out()
}

impl Outline {
    fn names(&self) -> Vec<&Numbered> {
        self.modules.iter().map(|module| &module.name).collect()
    }

    /// Every number and every address stands once: only then is it clear what a place is.
    fn is_clear(&self) -> Result<(), Message> {
        let lessons = self.modules.iter().map(ModuleEntry::names);
        for list in lessons.chain([self.names()]) {
            let mut seen = (BTreeSet::new(), BTreeSet::new());
            let twice = list
                .into_iter()
                .find(|name| !seen.0.insert(name.number) || !seen.1.insert(&name.slug));
            if let Some(name) = twice {
                return Err(Message::new("authoring-outline-twice").with("name", name.name()));
            }
        }
        Ok(())
    }

    fn get(&self, module: &Slug) -> Result<&ModuleEntry, Message> {
        self.module(module).ok_or_else(|| {
            Message::new("authoring-outline-no-module").with("name", module.as_str())
        })
    }

    fn is_free(&self, module: &Slug) -> Result<(), Message> {
        match self.module(module) {
            Some(_) => {
                Err(Message::new("authoring-outline-module-taken").with("name", module.as_str()))
            }
            None => Ok(()),
        }
    }

    fn add_module(
        &self,
        folder: &Folder,
        module: &NewModule,
        place: usize,
        plan: &mut Plan,
    ) -> Result<(), Message> {
        self.is_free(&module.slug)?;
        let (name, others) = inserted(&self.names(), &module.slug, place)?;
        for (old, new) in others {
            plan.rename_module(old, &new);
        }
        let place = name.name();
        let language = quoted(&source_language(folder));
        plan.add(
            format!("{place}/module.toml"),
            format!("languages = [{language}]\n"),
        );
        let outcomes: Vec<String> = module.outcomes.iter().map(|one| quoted(one)).collect();
        plan.add(
            format!("{place}/module.md"),
            format!(
                "+++\ntitle = {}\nsummary = {}\noutcomes = [{}]\n+++\n",
                quoted(&module.title),
                quoted(&module.summary),
                outcomes.join(", ")
            ),
        );
        let first = Numbered {
            number: 1,
            slug: module.first.slug.clone(),
            digits: 2,
        };
        plan.add_lesson(&place, &first, &module.first);
        Ok(())
    }

    fn move_lesson(
        &self,
        (module, lesson): (&Slug, &Slug),
        (to, place): (&Slug, usize),
        plan: &mut Plan,
    ) -> Result<(), Message> {
        let entry = self.get(module)?;
        let old = entry.get(lesson)?;
        if module == to {
            for (old, new) in moved(&entry.names(), lesson, place) {
                plan.rename_lesson((&entry.name, old), (&entry.name, &new));
            }
            return Ok(());
        }
        let target = self.get(to)?;
        entry.can_lose_one()?;
        let new = target.make_room(lesson, place, plan)?;
        plan.rename_lesson((&entry.name, &old.name), (&target.name, &new));
        Ok(())
    }
}

impl ModuleEntry {
    fn names(&self) -> Vec<&Numbered> {
        self.lessons.iter().map(|lesson| &lesson.name).collect()
    }

    fn get(&self, lesson: &Slug) -> Result<&LessonEntry, Message> {
        self.lesson(lesson).ok_or_else(|| {
            Message::new("authoring-outline-no-lesson").with("name", lesson.as_str())
        })
    }

    fn is_free(&self, lesson: &Slug) -> Result<(), Message> {
        match self.lesson(lesson) {
            Some(_) => Err(Message::new("authoring-outline-lesson-taken")
                .with("name", lesson.as_str())
                .with("module", self.name.slug.as_str())),
            None => Ok(()),
        }
    }

    /// A module without lessons cannot be.
    fn can_lose_one(&self) -> Result<(), Message> {
        if self.lessons.len() > 1 {
            return Ok(());
        }
        Err(Message::new("authoring-outline-last-lesson").with("module", self.name.slug.as_str()))
    }

    /// The name of a lesson that comes to a place; those that stand there get the next numbers.
    fn make_room(&self, lesson: &Slug, place: usize, plan: &mut Plan) -> Result<Numbered, Message> {
        self.is_free(lesson)?;
        let (name, others) = inserted(&self.names(), lesson, place)?;
        for (old, new) in others {
            plan.rename_lesson((&self.name, old), (&self.name, &new));
        }
        Ok(name)
    }
}

/// Names with the numbers they get.
type Renumbered<'n> = Vec<(&'n Numbered, Numbered)>;

/// The name of what is put at a place, and those of the others that have to make room.
fn inserted<'n>(
    names: &[&'n Numbered],
    slug: &Slug,
    place: usize,
) -> Result<(Numbered, Renumbered<'n>), Message> {
    let numbers: Vec<u32> = names.iter().map(|name| name.number).collect();
    let place = place.min(numbers.len());
    let mut all = names::put_at(&numbers, place)
        .ok_or_else(|| Message::new("authoring-outline-no-number").with("most", names::MOST))?;
    let new = Numbered {
        number: all.remove(place),
        slug: slug.clone(),
        digits: names.iter().map(|name| name.digits).max().unwrap_or(2),
    };
    let pushed = names.iter().zip(all).map(|(old, number)| {
        let new = Numbered {
            number,
            ..(*old).clone()
        };
        (*old, new)
    });
    Ok((new, pushed.filter(|(old, new)| *old != new).collect()))
}

/// A list in which one comes to another place. The numbers stay as they are; who has which of them changes.
fn moved<'n>(names: &[&'n Numbered], slug: &Slug, place: usize) -> Renumbered<'n> {
    let mut order = names.to_vec();
    if let Some(from) = order.iter().position(|name| name.slug == *slug) {
        let one = order.remove(from);
        order.insert(place.min(order.len()), one);
    }
    let numbered = order.into_iter().zip(names).map(|(old, at)| {
        let new = Numbered {
            number: at.number,
            digits: at.digits,
            slug: old.slug.clone(),
        };
        (old, new)
    });
    numbered.filter(|(old, new)| *old != new).collect()
}

/// The language that the course says it is written in.
fn source_language(folder: &Folder) -> String {
    let settings = folder.text("course.toml");
    let settings: Option<toml::Table> = settings.and_then(|text| text.parse().ok());
    let language = settings
        .as_ref()
        .and_then(|table| table.get("source_language")?.as_str());
    language.unwrap_or("en").to_owned()
}
