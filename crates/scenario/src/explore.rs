//! Walking through everything that can happen, to find what is wrong with a scenario.
//!
//! Breadth first over situations. A situation is a scene with all that some condition can still tell apart (`layout.rs`), so that
//! two stories that differ only in what nobody asks about are walked once. The number of situations is bounded, and so is the work that they
//! take (`work.rs`); beyond it only what was met, and what scenes and targets alone prove, is reported.

mod known;
mod layout;
mod marks;
mod report;
mod structure;
mod work;

use crate::model::Scenario;
use crate::state::State;
use known::Known;
use layout::Layout;
use marks::{Looking, Marks};
use structure::Structure;
use work::Costs;

/// How many situations are walked through.
pub const SITUATIONS: usize = 200_000;

/// How much work that may be: about a second and a half of one processor.
pub const WORK: u64 = 400_000_000;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exploration {
    /// Each once, in the order of [`Finding`] and then of the file.
    pub findings: Vec<Finding>,
    /// How many situations there are, or how many were walked through.
    pub situations: usize,
    /// How much work it was; at most a little more than [`WORK`].
    pub work: u64,
    /// There are more situations than the limit, or they take more work: what is not in `findings` is not shown to be right.
    pub gave_up: bool,
}

/// Something that is wrong with a scenario. Numbers are places: of a scene, of a scene and its action, of an event, of an objective.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// The story never comes to this scene, which is no ending.
    SceneUnreachable(usize),
    /// Somebody can be in this scene, which is no ending, with nothing to do.
    DeadEnd(usize),
    /// The scene is reached, but the action never offered: its condition never holds.
    ActionNeverTaken(usize, usize),
    EndingNeverReached(usize),
    /// No story lasts until its time.
    EventNeverHappens(usize),
    /// It happens, but its `to` never counts: each time the action led to an ending, or a later event led on.
    EventNeverLeads(usize),
    /// The condition was looked at and always held: it says nothing.
    Always(Site),
    /// The condition was looked at and never held. Of an action, this is [`Finding::ActionNeverTaken`].
    Never(Site),
    /// A number, not a level, goes beyond its ends.
    LeavesRange {
        site: Site,
        /// The place of the effect.
        effect: usize,
        variable: usize,
    },
    /// From some visit to this scene the story turns in circles: neither an ending nor a dead end can be reached.
    NoWayOut(usize),
    /// No story that ends without a critical error meets it.
    ObjectiveNeverMet(usize),
    /// All stories that end without a critical error meet it: it measures nothing.
    ObjectiveAlwaysMet(usize),
    /// Fewer than two of the endings that are reached are good or mixed.
    OneSidedEndings,
}

/// Where a condition or an effect stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Site {
    /// Scene, passage.
    Passage(usize, usize),
    /// Scene, action.
    Action(usize, usize),
    /// Scene, action, target. Looked at when the action is taken and no earlier target held.
    Target(usize, usize, usize),
    /// Looked at when the event is due and has not happened yet.
    Event(usize),
}

/// Walks through a scenario, up to `limit` situations; [`SITUATIONS`] is meant for all but tests.
pub fn explore(scenario: &Scenario, limit: usize) -> Exploration {
    explore_within(scenario, limit, WORK)
}

pub(crate) fn explore_within(scenario: &Scenario, limit: usize, work: u64) -> Exploration {
    let structure = Structure::new(scenario);
    let layout = Layout::new(scenario, &structure);
    let mut explorer = Explorer {
        scenario,
        known: Known::new(layout.words()),
        limit,
        work,
        walked: 0,
        marks: Marks::new(scenario, Costs::new(scenario, layout.words())),
        layout,
        steps: Vec::new(),
        open: Vec::new(),
        gave_up: false,
        key: Vec::new(),
    };
    explorer.run();
    let circles = explorer.circles();
    Exploration {
        findings: report::findings(
            scenario,
            &structure,
            &explorer.marks,
            &circles,
            explorer.gave_up,
        ),
        situations: explorer.walked,
        work: explorer.marks.work,
        gave_up: explorer.gave_up,
    }
}

struct Explorer<'s> {
    scenario: &'s Scenario,
    layout: Layout,
    known: Known,
    limit: usize,
    work: u64,
    /// How many situations were looked at.
    walked: usize,
    marks: Marks,
    /// From which situation to which, by their numbers.
    steps: Vec<(usize, usize)>,
    /// Situations that are no part of a circle: endings, dead ends, those from which a step beyond the limit leads away, and
    /// those that were not looked at any more.
    open: Vec<usize>,
    gave_up: bool,
    /// Room for the situation that is written.
    key: Vec<u64>,
}

impl Explorer<'_> {
    fn run(&mut self) {
        if self.scenario.scenes.is_empty() {
            return;
        }
        let mut here = State::begin(self.scenario);
        let mut next = here.clone();
        self.arrive(0, &here);
        while self.walked < self.known.len() {
            if self.marks.work >= self.work {
                self.gave_up = true;
                self.open.extend(self.walked..self.known.len());
                return;
            }
            let scene = self.layout.read(self.known.key(self.walked), &mut here);
            self.look(self.walked, scene, &here, &mut next);
            self.walked += 1;
        }
    }

    /// Notes all that can be seen in a situation, and takes every step from it.
    fn look(&mut self, situation: usize, scene: usize, here: &State, next: &mut State) {
        let one = &self.scenario.scenes[scene];
        self.marks.arrive(scene, one, here);
        if let Some(outcome) = one.ending {
            let end = here.at_end(scene);
            self.marks.end(&self.scenario.objectives, outcome, &end);
            self.open.push(situation);
            return;
        }
        let mut stuck = true;
        for (place, action) in one.actions.iter().enumerate() {
            if !self.marks.offer((scene, place), action, here) {
                continue;
            }
            stuck = false;
            next.copy_from(here);
            let mut looking = Looking {
                marks: &mut self.marks,
                scenario: self.scenario,
                action: (scene, place),
            };
            let onward = self.scenario.advance(next, (scene, place), &mut looking);
            self.marks.step((scene, place), onward.led_by, next);
            match self.arrive(onward.scene, next) {
                Some(led_to) => self.steps.push((situation, led_to)),
                None => self.open.push(situation),
            }
        }
        if stuck {
            self.marks.dead_end(scene);
            self.open.push(situation);
        }
    }

    /// The number of the situation; `None` where it is new and there is no room for it.
    fn arrive(&mut self, scene: usize, state: &State) -> Option<usize> {
        self.layout.write(scene, state, &mut self.key);
        let room = self.known.len() < self.limit;
        let number = self.known.number(&self.key, room);
        self.gave_up |= number.is_none();
        number
    }

    /// Scenes of situations from which nothing that is open can be reached; in their order, each once.
    fn circles(&self) -> Vec<usize> {
        let out = structure::reaching(self.known.len(), &self.steps, &self.open);
        let mut scenes: Vec<usize> = (0..self.known.len())
            .filter(|situation| !out[*situation])
            .map(|situation| self.layout.scene(self.known.key(situation)))
            .collect();
        scenes.sort_unstable();
        scenes.dedup();
        scenes
    }
}
