//! What the explorer found, told at the place in the file.

use super::block::Block;
use super::front::Front;
use super::outline::{Outline, SceneSource};
use crate::problem::{
    Problem, SCENARIO_ALWAYS, SCENARIO_CIRCLE, SCENARIO_DEAD_END, SCENARIO_ENDING_NEVER,
    SCENARIO_EVENT_LEADS, SCENARIO_EVENT_NEVER, SCENARIO_GAVE_UP, SCENARIO_LEAVES_RANGE,
    SCENARIO_NEVER, SCENARIO_NEVER_TAKEN, SCENARIO_OBJECTIVE_ALWAYS, SCENARIO_OBJECTIVE_NEVER,
    SCENARIO_ONE_SIDED, SCENARIO_UNREACHABLE,
};
use base::{Slug, Span};
use scenario::{Exploration, Finding, Scenario, Site, VariableKind};

/// Where things stand in the file.
pub(super) struct Places<'p, 'd, 'a> {
    pub outline: &'p Outline<'d, 'a>,
    pub front: &'p Front,
    pub graph: &'p Scenario,
}

impl<'a> Places<'_, '_, 'a> {
    /// Tells everything, and how far the explorer came when it gave up.
    pub fn tell(&self, exploration: &Exploration) {
        for finding in &exploration.findings {
            self.finding(finding);
        }
        if exploration.gave_up {
            let args = vec![("count", exploration.situations.into())];
            self.say(&SCENARIO_GAVE_UP, self.top(), args);
        }
    }

    fn say(&self, problem: &Problem, span: Span, args: Vec<(&str, base::Arg)>) {
        self.outline.document.file.report(problem, span, args);
    }

    fn top(&self) -> Span {
        self.outline.document.settings.key_span("title")
    }

    fn finding(&self, finding: &Finding) {
        let scene = |problem: &Problem, place: usize| {
            if let Some(scene) = self.scene(place) {
                let args = vec![("id", scene.id.as_str().into())];
                self.say(problem, scene.at, args);
            }
        };
        let objective = |problem: &Problem, place: usize| {
            if let Some(one) = self.front.objectives.get(place) {
                let span = one.met.as_ref().map_or(one.at, |(_, span)| *span);
                self.say(problem, span, vec![("id", one.id.as_str().into())]);
            }
        };
        match finding {
            Finding::SceneUnreachable(place) => scene(&SCENARIO_UNREACHABLE, *place),
            Finding::DeadEnd(place) => scene(&SCENARIO_DEAD_END, *place),
            Finding::EndingNeverReached(place) => scene(&SCENARIO_ENDING_NEVER, *place),
            Finding::NoWayOut(place) => scene(&SCENARIO_CIRCLE, *place),
            Finding::ActionNeverTaken(scene, action) => {
                self.block(&SCENARIO_NEVER_TAKEN, self.action(*scene, *action));
            }
            Finding::EventNeverHappens(place) => {
                self.block(&SCENARIO_EVENT_NEVER, self.outline.events.get(*place));
            }
            Finding::EventNeverLeads(place) => {
                let event = self.outline.events.get(*place);
                if let Some((block, header)) = event.and_then(|one| Some((one, one.header("to")?)))
                {
                    let args = vec![("id", block.id.as_str().into())];
                    self.say(&SCENARIO_EVENT_LEADS, header.value_span, args);
                }
            }
            Finding::Always(site) => self.condition(&SCENARIO_ALWAYS, *site),
            Finding::Never(site) => self.condition(&SCENARIO_NEVER, *site),
            Finding::LeavesRange {
                site,
                effect,
                variable,
            } => self.leaves_range(*site, *effect, *variable),
            Finding::ObjectiveNeverMet(place) => objective(&SCENARIO_OBJECTIVE_NEVER, *place),
            Finding::ObjectiveAlwaysMet(place) => objective(&SCENARIO_OBJECTIVE_ALWAYS, *place),
            Finding::OneSidedEndings => self.say(&SCENARIO_ONE_SIDED, self.top(), Vec::new()),
        }
    }

    fn scene(&self, place: usize) -> Option<&SceneSource<'_, 'a>> {
        self.outline.scenes.get(place)
    }

    fn action(&self, scene: usize, action: usize) -> Option<&Block<'a>> {
        self.scene(scene)?.actions.get(action)
    }

    fn block(&self, problem: &Problem, block: Option<&Block>) {
        if let Some(block) = block {
            let args = vec![("id", block.id.as_str().into())];
            self.say(problem, block.at, args);
        }
    }

    /// The block of a site, with the setting that decides there and which of its parts.
    fn site(&self, site: Site) -> Option<(&Block<'a>, &'static str, usize)> {
        Some(match site {
            Site::Passage(scene, place) => {
                let block = self.scene(scene)?.passages().nth(place)?;
                (block, "if", 0)
            }
            Site::Action(scene, action) => (self.action(scene, action)?, "if", 0),
            Site::Target(scene, action, place) => (self.action(scene, action)?, "to", place),
            Site::Event(place) => (self.outline.events.get(place)?, "if", 0),
        })
    }

    fn condition(&self, problem: &Problem, site: Site) {
        if let Some((block, key, place)) = self.site(site) {
            let args = vec![("id", block.id.as_str().into())];
            self.say(problem, part(block, key, place), args);
        }
    }

    fn leaves_range(&self, site: Site, effect: usize, variable: usize) {
        let variable = self.graph.variables.get(variable);
        if let Some((block, ..)) = self.site(site)
            && let Some(variable) = variable
            && let VariableKind::Number { least, most, .. } = &variable.kind
        {
            let args = vec![
                ("name", variable.name.as_str().into()),
                ("least", i64::from(*least).into()),
                ("most", i64::from(*most).into()),
            ];
            self.say(&SCENARIO_LEAVES_RANGE, part(block, "effects", effect), args);
        }
    }
}

/// The place of one of the parts that stand in a setting, divided by `;`, or of the condition in it.
fn part(block: &Block, key: &str, place: usize) -> Span {
    let Some(header) = block.header(key) else {
        return block.at;
    };
    let mut at = header.value_span.start;
    for (number, part) in header.value.split(';').enumerate() {
        if number == place {
            // Of `kitchen if trust >= 3`, the condition.
            let words = part.find(" if ").map_or(part, |found| &part[found + 4..]);
            let start = at + part.len() - words.trim_start().len();
            return Span::new(start, start + words.trim().len());
        }
        at += part.len() + 1;
    }
    header.value_span
}

/// The variables that no condition asks for.
pub(super) fn unused(graph: &Scenario) -> impl Iterator<Item = (usize, &Slug)> {
    let mut asked = vec![false; graph.variables.len()];
    let mut look = |condition: &scenario::Condition| mark(condition, &mut asked);
    for scene in &graph.scenes {
        scene.passages.iter().for_each(|one| look(&one.condition));
        for action in &scene.actions {
            let targets = action.targets.iter().map(|one| &one.condition);
            let all = targets.chain([&action.condition]);
            all.flatten().for_each(&mut look);
        }
    }
    let events = graph.events.iter().filter_map(|one| one.condition.as_ref());
    events.for_each(&mut look);
    graph.objectives.iter().for_each(|one| look(&one.met));
    let variables = graph.variables.iter().enumerate();
    variables
        .zip(asked)
        .filter(|(_, asked)| !asked)
        .map(|((place, variable), _)| (place, &variable.name))
}

fn mark(condition: &scenario::Condition, asked: &mut [bool]) {
    use scenario::Condition as C;
    match condition {
        C::All(parts) | C::Any(parts) => parts.iter().for_each(|part| mark(part, asked)),
        C::Not(inner) => mark(inner, asked),
        C::Flag(variable) | C::Has { variable, .. } | C::Number { variable, .. } => {
            if let Some(one) = asked.get_mut(*variable) {
                *one = true;
            }
        }
        C::Time { .. } | C::Did { .. } | C::Seen(_) => {}
    }
}
