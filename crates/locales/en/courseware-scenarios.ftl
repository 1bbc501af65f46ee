## Files
compile-scenario-file-name = The file name `{ $name }` is not one that a scenario can have.
compile-scenario-file-name-hint = A scenario is named like `the-door.md`, its translations like `the-door.fr.md` (a-z, 0-9, single hyphens). The English file has no language in its name.
compile-scenario-stray = The file `{ $name }` belongs to no scenario.
compile-scenario-stray-hint = Pictures are in `scenarios/media`, and their names begin with the name of the scenario and a hyphen. Move the file, correct its name, or delete it.
compile-scenario-not-translated = The scenario promises the language `{ $language }`, and `{ $file }` is missing.
compile-scenario-not-translated-hint = Write the translation, or take the language out of `languages`.
compile-scenario-unpromised = The scenario does not promise the language `{ $language }`.
compile-scenario-unpromised-hint = Add it to `languages` when the translation is complete.

## Settings
compile-scenario-start = This is not a time of day.
compile-scenario-start-hint = Write hours and minutes with two digits each, such as "21:40".
compile-scenario-id = `{ $id }` cannot be an id.
compile-scenario-id-hint = Use a-z, 0-9 and single hyphens, and nothing after it.
compile-scenario-long = This text has more than { $most } characters.
compile-scenario-long-hint = Make it shorter.
compile-scenario-too-many = { $what ->
    [scenes] A scenario has at most { $most } scenes.
    [events] A scenario has at most { $most } events.
    [actions] A scene has at most { $most } actions.
    [passages] A scene has at most { $most } passages with a condition.
    [variables] A scenario remembers at most { $most } things.
    [members] A set has at most { $most } members.
    [people] A scenario has at most { $most } people.
    [scenarios] A module names at most { $most } scenarios here.
   *[objectives] A scenario has at most { $most } objectives.
}
compile-scenario-too-many-hint = Leave something out, or divide it in two.
compile-scenario-twice = { $what ->
    [scene] The scene `{ $id }` stands twice.
    [event] The event `{ $id }` stands twice.
    [when] The passage `{ $id }` stands twice.
    [action] The action `{ $id }` stands twice.
    [say] The question `{ $id }` is one too many: its id stands twice, or the scene has two.
    [ending] This scene has two endings.
    [member] The member `{ $id }` stands twice.
   *[scenario] The scenario `{ $id }` stands twice.
}
compile-scenario-twice-hint = Give one of the two another id, or delete it.
compile-scenario-state = What `{ $name }` is, cannot be understood.
compile-scenario-state-hint = Write one of these: { "{ level = [0, 5], start = 2 }" }, { "{ number = [0, 3] }" }, "flag", { "{ flag = true }" } or { "{ set = [\"who\", \"limits\"] }" }.
compile-scenario-range = This range or its beginning does not fit.
compile-scenario-range-hint = The first number is smaller than the second, neither is further than { $most } from zero, and `start` lies between them.
compile-scenario-taken = The name `{ $name }` is taken.
compile-scenario-taken-hint = Choose another name. These words mean something else: { $taken }.
compile-scenario-unused = Nothing depends on `{ $name }`.
compile-scenario-unused-hint = Ask for it in a condition, or delete it.
compile-scenario-no-objective = The scenario has no objective.
compile-scenario-no-objective-hint = Add `[objective.ID]` with `text`, `rule`, `met`, `points` and `competence`: without one, nothing can be scored.

## Text
compile-scenario-no-scenes = The scenario has no scenes.
compile-scenario-no-scenes-hint = Begin each with a heading and an id: `{ "## At the door {#door}" }`.
compile-scenario-heading-id = The scene has no id.
compile-scenario-heading-id-hint = Write it after the heading, in braces: `{ "{#" }{ $id }{ "}" }`. It never changes: what is kept of runs refers to it.
compile-scenario-block = A block of the kind "{ $word }" does not exist in a scenario.
compile-scenario-block-hint = Possible are: { $known }.
compile-scenario-place = `{ $word }` cannot stand here.
compile-scenario-place-hint = Events stand before the first scene; everything else stands in a scene, under its heading.
compile-scenario-scene-order = This stands too late in its scene.
compile-scenario-scene-order-hint = The order is: text with its `when` passages, then `say`, then the actions or the ending.
compile-scenario-order = This line cannot be understood here.
compile-scenario-order-hint = In an action: settings, an empty line, what the officer does, lines with `>` for what happens, `Why:`, `Source:`. In `say`: the question, then lines with `- `, each with its reason after `>`. In an ending: the text, then `Source:`.
compile-scenario-part = This cannot stand in a scenario.
compile-scenario-part-hint = Possible are paragraphs, lists, quotations, tables and pictures. Each scene has one heading, with `##`, and no callouts.
compile-scenario-link = A link in a scenario cannot lead to `{ $to }`.
compile-scenario-link-hint = Use `https://…` or `term:ID`. Nobody should have to leave the story to go on with it.
compile-scenario-empty = { $what ->
    [scene] The scene `{ $id }` has no text.
    [action] The action `{ $id }` does not say what the officer does.
    [event] The event `{ $id }` does not say what happens.
    [when] The passage `{ $id }` has no text.
    [say] The question `{ $id }` has no words.
    [model] Here are no words.
   *[ending] The ending does not say what it means.
}
compile-scenario-empty-hint = Write the text.
compile-scenario-models = A question for the officer's own words needs { $least } to { $most } wordings to compare with.
compile-scenario-models-hint = Write each in a line that begins with `- `, and its reason in a line that begins with `>`.
compile-scenario-reason = { $what ->
    [verdict] The action `{ $id }` has no `verdict:`.
    [competence] The action `{ $id }` has no `competence:`.
    [why] The action `{ $id }` has no `Why:`.
   *[source] The action `{ $id }` has no `Source:`.
}
compile-scenario-reason-hint = Wherever there is a choice, each action has `verdict:` (sound, costly or unsound), `competence:`, a reason after `Why:` and a document after `Source:`.
compile-scenario-critical = A critical ending names no source.
compile-scenario-critical-hint = End it with a line `Source:` and the document that says why this endangers somebody.
compile-scenario-begins-at-end = The first scene is an ending.
compile-scenario-begins-at-end-hint = Put the scene where the story begins before all others.
compile-scenario-ending-actions = An ending has no actions and asks nothing.
compile-scenario-ending-actions-hint = Move this into the scene before, or delete `ending`.
compile-scenario-no-way = Nothing can be done in the scene `{ $id }`, and it is no ending.
compile-scenario-no-way-hint = Add an action, or `ending` with good, mixed, poor or critical.
compile-scenario-misconception = A sound action shows no misconception.
compile-scenario-misconception-hint = Delete `misconception: { $id }`, or correct the verdict.
compile-scenario-tells = The word "{ $word }" in the id `{ $id }` tells how the action is judged.
compile-scenario-tells-hint = Name what is done: ids stand in the page while the officer decides.

## Conditions, effects, targets
compile-scenario-name = `{ $name }` is nothing that the scenario remembers.
compile-scenario-name-hint = Add it to `[state]`, or correct the name.
compile-scenario-scene = There is no scene `{ $name }`.
compile-scenario-scene-hint = Write the id that stands after `#` in the heading of the scene.
compile-scenario-action = There is no action `{ $name }`.
compile-scenario-action-hint = Write the id that stands after `action`.
compile-scenario-member = `{ $set }` has no member `{ $name }`.
compile-scenario-member-hint = Its members are: { $known }.
compile-scenario-kind = { $wanted ->
    [flag] `{ $name }` is not a flag.
    [number] `{ $name }` is not a number.
   *[set] `{ $name }` is not a set.
}
compile-scenario-kind-hint = { $wanted ->
    [flag] Compare a number: `{ $name } >= 3`. Ask for a member of a set: `{ $name } has …`.
    [number] A flag stands alone: `{ $name }`. A member of a set is asked for with `has`.
   *[set] A flag stands alone, and a number is compared: `{ $name } >= 3`.
}
compile-scenario-out-of-range = `{ $name }` is a number from { $least } to { $most }.
compile-scenario-out-of-range-hint = Correct the number, or the range in `[state]`.
compile-scenario-expected = { $what ->
    [condition] A condition is missing here.
    [comparison] A comparison is missing here.
    [number] A number is missing here.
    [time] A time of day is missing here.
    [name] A name is missing here.
    [bracket] A bracket is missing here.
   *[end] Nothing more can stand here.
}
compile-scenario-expected-hint = { $what ->
    [condition] For example: `apart`, `trust >= 3`, `told has limits`, `time < 20`, `did(speak-apart)`, `seen(kitchen)`.
    [comparison] One of: < <= = != > >=
    [number] Write a whole number.
    [time] Write it like 22:05.
    [name] Write what the scenario remembers, or the id of a scene or an action.
    [bracket] Every bracket that is opened is closed again.
   *[end] Conditions are joined by `and` and `or`; effects and targets are divided by `;`.
}
compile-scenario-last = The last scene of `to:` has a condition.
compile-scenario-last-hint = Add one without a condition at the end: where no condition holds, the story would not go on.
compile-scenario-earlier = What stands after a scene without a condition is never tried.
compile-scenario-earlier-hint = Put the scene without a condition at the end, or give it one: `kitchen if trust >= 3`.
compile-scenario-line-long = This line is too long or has too many brackets in each other.
compile-scenario-line-long-hint = Make it simpler. What is needed often can be kept in a flag.

## Translations
compile-scenario-untranslated = The translation lacks `{ $wanted }`.
compile-scenario-untranslated-hint = Translate it under the same id, in the same scene.
compile-scenario-extra = `{ $found }` is not in the source.
compile-scenario-extra-hint = Correct the id, or delete it: a translation has what its source has, each in the same scene.
compile-scenario-differs = Here the source has `{ $wanted }`, and the translation has `{ $found }`.
compile-scenario-differs-hint = Make them the same.

## What the explorer found
compile-scenario-unreachable = No path leads to the scene `{ $id }`.
compile-scenario-unreachable-hint = Name it in the `to:` of an action, or delete it.
compile-scenario-dead-end = A path ends in the scene `{ $id }`, where nothing is offered any more.
compile-scenario-dead-end-hint = Add an action without a condition and without `once`, or correct the conditions.
compile-scenario-never-taken = The action `{ $id }` can never be taken.
compile-scenario-never-taken-hint = Correct its condition, or delete it.
compile-scenario-ending-never = The ending `{ $id }` is never reached.
compile-scenario-ending-never-hint = Correct the conditions on the way to it, or delete it.
compile-scenario-event-never = The event `{ $id }` never happens.
compile-scenario-event-never-hint = No path takes long enough, or its condition never holds when its time has come. Correct `at:` or `if:`, or give actions more minutes.
compile-scenario-event-leads = The event `{ $id }` happens, and never leads to its scene.
compile-scenario-event-leads-hint = An ending counts before `to:`, and of two events the later one. Leave `to:` out, or let the event be due where the story goes on.
compile-scenario-always = This condition in `{ $id }` always holds.
compile-scenario-always-hint = Leave the condition out, or correct it.
compile-scenario-never = This condition in `{ $id }` never holds.
compile-scenario-never-hint = Correct the condition, or delete what depends on it.
compile-scenario-leaves-range = Here `{ $name }` can leave its range from { $least } to { $most }.
compile-scenario-leaves-range-hint = Add a condition, widen the range, or make it a `level`, which stops at its ends.
compile-scenario-circle = From the scene `{ $id }` one can get into a circle without a way out.
compile-scenario-circle-hint = Add an action that leads on to an ending.
compile-scenario-objective-never = Nobody can meet the objective `{ $id }`.
compile-scenario-objective-never-hint = Correct `met`: no path makes it true at the end.
compile-scenario-objective-always = Every path meets the objective `{ $id }`.
compile-scenario-objective-always-hint = It tells nothing of what somebody decided. Correct `met`, or delete the objective.
compile-scenario-one-sided = Fewer than two endings are good or mixed.
compile-scenario-one-sided-hint = Add one: a real dilemma has more than one defensible way.
compile-scenario-gave-up = { $count ->
    [one] The explorer gave up after one situation.
   *[other] The explorer gave up after { $count } situations.
}
compile-scenario-gave-up-hint = What it found is so. What it could not decide it does not claim. Remember less, use smaller ranges, or let time pass in fewer different steps.

## In a course
compile-scenario-pin = This is not a version.
compile-scenario-pin-hint = Write the 12 digits that `audire scenario FILE` prints, in quotes.
compile-scenario-unknown = There is no scenario `{ $name }`.
compile-scenario-unknown-hint = Write `content/scenarios/{ $name }.md`, or correct the name.
compile-scenario-course = There is no course `{ $name }`.
compile-scenario-course-hint = Write the name of the folder of the course.
compile-scenario-pin-other = The file of the scenario `{ $name }` is not the version named here.
compile-scenario-pin-other-hint = An installation that has published this version goes on assessing it; one that never had it cannot serve the course. To assess the file as it is now, write version = "{ $pin }".
compile-scenario-one-choice = Only one scenario can be chosen.
compile-scenario-one-choice-hint = Offer a second one: whoever leaves a theme aside chooses another, and loses nothing.

## The picture that the command line draws
compile-scenario-picture = The scenes of the scenario, with what can be done in each and where it leads.
compile-scenario-picture-start = Beginning
compile-scenario-picture-event = Something happens
