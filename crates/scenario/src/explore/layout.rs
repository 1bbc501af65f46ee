//! How a situation is written into a few words of 64 bits.
//!
//! Only what some condition looks at has a place there, and numbers that could leave their range. Of these, a situation keeps what can
//! still matter from its scene on: what is looked at in the scenes that can follow, and at the end. The rest is zero, so that stories which
//! nothing can tell apart any more are one situation.

use super::structure::Structure;
use crate::condition::{Condition, Mention};
use crate::effect::Effect;
use crate::model::{Scenario, Scene, VariableKind};
use crate::state::State;
use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Time,
    /// A number, counted from its least, or a flag.
    Variable(usize),
    // From here on, a field is one bit.
    Member(usize, usize),
    Happened(usize),
    Did(usize, usize),
    Seen(usize),
}

/// Where a field stands.
#[derive(Debug, Clone, Copy)]
struct Slot {
    word: usize,
    shift: u32,
    width: u32,
}

pub struct Layout {
    scene: Slot,
    /// Time and variables.
    numbers: Vec<(Field, Slot)>,
    /// All others, bit after bit, in their order.
    bits: Vec<Field>,
    /// The place of the first of `bits`, counted in bits.
    first_bit: usize,
    /// Where in `bits` something stands that is looked at.
    members: Vec<(usize, usize, usize)>,
    happened: Vec<Option<usize>>,
    did: Vec<Vec<Option<usize>>>,
    seen: Vec<Option<usize>>,
    words: usize,
    /// The least value of each variable.
    least: Vec<i32>,
    /// What the state holds where nobody looks.
    begin: State,
    /// Any time from here on is the same to all conditions.
    latest: u32,
    /// For each scene: the bits that can still matter.
    masks: Vec<Vec<u64>>,
}

impl Layout {
    pub fn new(scenario: &Scenario, structure: &Structure) -> Self {
        let needs = Needs::new(scenario);
        let scenes = &scenario.scenes;
        let mut layout = Self {
            scene: Slot {
                word: 0,
                shift: 0,
                width: width(scenes.len() as u64),
            },
            numbers: Vec::new(),
            bits: Vec::new(),
            first_bit: 0,
            members: Vec::new(),
            happened: vec![None; scenario.events.len()],
            did: scenes
                .iter()
                .map(|one| vec![None; one.actions.len()])
                .collect(),
            seen: vec![None; scenes.len()],
            words: 1,
            least: scenario
                .variables
                .iter()
                .map(|one| one.kind.range().0)
                .collect(),
            begin: State::begin(scenario),
            latest: needs.latest.saturating_add(1),
            masks: Vec::new(),
        };
        layout.place_numbers(scenario, &needs);
        layout.place_bits(&needs);
        let events = layout.mask(&needs.of_events);
        let objectives = layout.mask(&needs.of_objectives);
        layout.masks = scenes
            .iter()
            .zip(&needs.of_scenes)
            .map(|(scene, fields)| {
                let mut mask = layout.mask(fields);
                let shared = if scene.ending.is_some() {
                    &objectives
                } else {
                    &events
                };
                join(&mut mask, shared);
                mask
            })
            .collect();
        spread(&mut layout.masks, structure);
        layout
    }

    /// How many words a situation takes.
    pub fn words(&self) -> usize {
        self.words
    }

    fn place_numbers(&mut self, scenario: &Scenario, needs: &Needs) {
        let mut used = self.scene.width;
        for field in &needs.fields {
            let width = match field {
                Field::Time => width(self.latest.into()),
                Field::Variable(at) => {
                    let (least, most) = scenario.variables[*at].kind.range();
                    width(most.abs_diff(least).into())
                }
                _ => continue,
            };
            if used + width > u64::BITS {
                self.words += 1;
                used = 0;
            }
            let slot = Slot {
                word: self.words - 1,
                shift: used,
                width,
            };
            self.numbers.push((*field, slot));
            used += width;
        }
        self.first_bit = (self.words - 1) * WORD + used as usize;
    }

    fn place_bits(&mut self, needs: &Needs) {
        for field in &needs.fields {
            let bit = self.bits.len();
            match *field {
                Field::Time | Field::Variable(_) => continue,
                Field::Member(at, member) => self.members.push((at, member, bit)),
                Field::Happened(event) => self.happened[event] = Some(bit),
                Field::Did(scene, action) => self.did[scene][action] = Some(bit),
                Field::Seen(scene) => self.seen[scene] = Some(bit),
            }
            self.bits.push(*field);
        }
        self.words = (self.first_bit + self.bits.len()).div_ceil(WORD).max(1);
    }

    fn mask(&self, needed: &BTreeSet<Field>) -> Vec<u64> {
        let mut mask = vec![0; self.words];
        mask[0] = ones(self.scene.width);
        for (field, slot) in &self.numbers {
            if needed.contains(field) {
                mask[slot.word] |= ones(slot.width) << slot.shift;
            }
        }
        for field in needed {
            self.set(&mut mask, self.bits.binary_search(field).ok());
        }
        mask
    }

    fn set(&self, words: &mut [u64], bit: Option<usize>) {
        if let Some(bit) = bit {
            let at = self.first_bit + bit;
            words[at / WORD] |= 1 << (at % WORD);
        }
    }

    /// Writes a situation.
    pub fn write(&self, scene: usize, state: &State, key: &mut Vec<u64>) {
        key.clear();
        key.resize(self.words, 0);
        for (field, slot) in &self.numbers {
            let value = match *field {
                Field::Variable(at) => state.value(at).abs_diff(self.least[at]),
                _ => state.time.min(self.latest),
            };
            key[slot.word] |= (u64::from(value) & ones(slot.width)) << slot.shift;
        }
        for (at, member, bit) in &self.members {
            self.set(key, state.has(*at, *member).then_some(*bit));
        }
        for event in state.happened.iter() {
            self.set(key, self.happened[*event]);
        }
        for (scene, action) in state.did.iter() {
            self.set(key, self.did[*scene][*action]);
        }
        for scene in state.seen.iter() {
            self.set(key, self.seen[*scene]);
        }
        for (word, mask) in key.iter_mut().zip(&self.masks[scene]) {
            *word &= mask;
        }
        key[0] |= scene as u64;
    }

    /// Reads a situation; the scene.
    pub fn read(&self, key: &[u64], state: &mut State) -> usize {
        state.copy_from(&self.begin);
        for (field, slot) in &self.numbers {
            let value = u32::try_from((key[slot.word] >> slot.shift) & ones(slot.width));
            let value = value.unwrap_or_default();
            match *field {
                Field::Variable(at) => {
                    state.values[at] = self.least[at].saturating_add_unsigned(value);
                }
                _ => state.time = value,
            }
        }
        let first = self.first_bit / WORD;
        for (word, bits) in key.iter().enumerate().skip(first) {
            let mut bits = *bits;
            if word == first {
                bits &= u64::MAX << (self.first_bit % WORD);
            }
            while bits != 0 {
                let bit = word * WORD + bits.trailing_zeros() as usize - self.first_bit;
                self.read_bit(bit, state);
                bits &= bits - 1;
            }
        }
        self.scene(key)
    }

    fn read_bit(&self, bit: usize, state: &mut State) {
        match self.bits[bit] {
            Field::Member(at, member) => state.values[at] |= crate::state::bit(member),
            Field::Happened(event) => state.happened.insert(event),
            Field::Did(scene, action) => state.did.insert((scene, action)),
            Field::Seen(scene) => state.seen.insert(scene),
            Field::Time | Field::Variable(_) => {}
        }
    }

    /// The scene of a situation.
    pub fn scene(&self, key: &[u64]) -> usize {
        usize::try_from(key[0] & ones(self.scene.width)).unwrap_or_default()
    }
}

/// Bits of a word.
const WORD: usize = u64::BITS as usize;

/// How many bits numbers up to `most` take.
fn width(most: u64) -> u32 {
    u64::BITS - most.leading_zeros()
}

/// As many ones.
fn ones(width: u32) -> u64 {
    u64::MAX.checked_shr(u64::BITS - width).unwrap_or_default()
}

/// What is needed in a scene is needed in those before it.
fn spread(masks: &mut [Vec<u64>], structure: &Structure) {
    for group in structure.groups() {
        let next = group.iter().flat_map(|scene| &structure.next[*scene]);
        let mut whole = Vec::new();
        for scene in group.iter().chain(next) {
            join(&mut whole, &masks[*scene]);
        }
        for scene in group {
            masks[scene].clone_from(&whole);
        }
    }
}

fn join(mask: &mut Vec<u64>, other: &[u64]) {
    mask.resize(other.len(), 0);
    for (word, more) in mask.iter_mut().zip(other) {
        *word |= more;
    }
}

/// What is looked at, and where.
struct Needs {
    fields: BTreeSet<Field>,
    of_scenes: Vec<BTreeSet<Field>>,
    /// In all scenes that go on.
    of_events: BTreeSet<Field>,
    /// In all endings.
    of_objectives: BTreeSet<Field>,
    /// The latest minute that anything waits for.
    latest: u32,
}

impl Needs {
    fn new(scenario: &Scenario) -> Self {
        let mut latest = 0;
        let scenes = scenario.scenes.iter().enumerate();
        let of_scenes: Vec<BTreeSet<Field>> = scenes
            .map(|(place, one)| in_scene(scenario, (place, one), &mut latest))
            .collect();
        let of_events = in_events(scenario, &mut latest);
        let mut objectives = Vec::new();
        for objective in &scenario.objectives {
            look(&objective.met, &mut objectives, &mut latest);
        }
        let of_objectives: BTreeSet<Field> = objectives.into_iter().collect();
        let shared = of_events.iter().chain(&of_objectives);
        Self {
            fields: of_scenes.iter().flatten().chain(shared).copied().collect(),
            of_scenes,
            of_events,
            of_objectives,
            latest,
        }
    }
}

/// What is looked at in a scene, and while going on from it, but for what is looked at everywhere.
fn in_scene(
    scenario: &Scenario,
    (scene, one): (usize, &Scene),
    latest: &mut u32,
) -> BTreeSet<Field> {
    let mut fields = Vec::new();
    for passage in &one.passages {
        look(&passage.condition, &mut fields, latest);
    }
    for (place, action) in one.actions.iter().enumerate() {
        let targets = action
            .targets
            .iter()
            .filter_map(|one| one.condition.as_ref());
        for condition in action.condition.iter().chain(targets) {
            look(condition, &mut fields, latest);
        }
        if action.once {
            fields.push(Field::Did(scene, place));
        }
        counted(scenario, &action.effects, &mut fields);
    }
    fields.into_iter().collect()
}

fn in_events(scenario: &Scenario, latest: &mut u32) -> BTreeSet<Field> {
    let mut fields = Vec::new();
    for (place, event) in scenario.events.iter().enumerate() {
        fields.extend([Field::Time, Field::Happened(place)]);
        *latest = event.at.max(*latest);
        if let Some(condition) = &event.condition {
            look(condition, &mut fields, latest);
        }
        counted(scenario, &event.effects, &mut fields);
    }
    fields.into_iter().collect()
}

fn look(condition: &Condition, fields: &mut Vec<Field>, latest: &mut u32) {
    condition.mentions(&mut |one| {
        fields.push(match one {
            Mention::Variable(at) => Field::Variable(at),
            Mention::Member(at, member) => Field::Member(at, member),
            Mention::Time(minutes) => {
                *latest = minutes.max(*latest);
                Field::Time
            }
            Mention::Action(scene, action) => Field::Did(scene, action),
            Mention::Scene(scene) => Field::Seen(scene),
        });
    });
}

/// Numbers that are counted up or down, and might leave their range.
fn counted(scenario: &Scenario, effects: &[Effect], fields: &mut Vec<Field>) {
    let is_number = |at: usize| matches!(scenario.variables[at].kind, VariableKind::Number { .. });
    fields.extend(effects.iter().filter_map(|effect| match effect {
        Effect::Add { variable, .. } if is_number(*variable) => Some(Field::Variable(*variable)),
        _ => None,
    }));
}
