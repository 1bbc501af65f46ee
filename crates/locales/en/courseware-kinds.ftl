# What `audire check` says about the kinds of questions and about where questions are asked. Words in code style (`…`)
# belong to the file format and stay as they are in every language. Each problem has two messages: what is wrong, and
# (…-hint) what to do.

## Kinds and their settings
compile-unknown-kind = There is no kind of question `{ $word }`.
compile-unknown-kind-hint = Possible are: { $known }.
compile-question-category = This is no category.
compile-question-category-hint = Write words with `/` between them, at most { $most } characters, or leave the line out.
compile-kind-marks = A question of the kind `{ $kind }` has no lines that begin with `{ $mark }`.
compile-kind-marks-hint = Correct the line, or correct `kind:`. The page "Writing courses" shows the lines of each kind.
compile-kind-parts = The question does not have as many lines as its kind needs.
compile-kind-parts-hint = { $kind ->
    [true-false] Write exactly two options, one of them with `(x)`.
    [matching] Write two to six rows such as `- left -> right`, and at most four further right-hand sides such as `- -> right`.
    [ordering] Write two to six items, each with its number: `1. …`, `2. …`.
    [short-answer] Write one to forty answers, each after `=` or `~`.
    [numeric] Write one to forty numbers or ranges, each after `=` or `~`.
    [mark-transcript] Write one to 24 turns: `[x] Name: …`, `[ ] Name: …` or `- Name: …`.
   *[repair-question] Write at least one model wording after `=`.
}
compile-parts-alike = { $what ->
    [option] Another option has the same words.
    [left] Another row has the same words on the left.
    [right] Another right-hand side has the same words.
    [item] Another item has the same words.
   *[label] This label stands there twice.
}
compile-parts-alike-hint = Change one of the two, or delete it. Nobody could tell them apart.
compile-too-many-hints = A question has at most { $most } hints.
compile-too-many-hints-hint = Keep those that help most, the most general one first.
compile-unknown-persona = There is no interviewee `{ $word }`.
compile-unknown-persona-hint = Possible are: { $known }.
compile-unknown-label = There is no label `{ $word }` in the coding guide.
compile-unknown-label-hint = Use a label of the coding guide, in capital letters, such as `INV`, `DIR` or `SUG`.
compile-label-not-offered = The label `{ $label }` is not among those that may be chosen.
compile-label-not-offered-hint = Add it to `choices:`. Without `choices:`, the eight forms of a question may be chosen.
compile-label-is-right = The label `{ $label }` is right here, so it cannot stand after `~`.
compile-label-is-right-hint = After `~` stands a label that is not right. What there is to say about the right label belongs after `Why:`.
compile-too-few-labels = There must be at least two labels to choose from.
compile-too-few-labels-hint = Name more labels in `choices:`, or delete the line to offer the eight forms.

## Lines of single kinds
compile-matching-arrow = This row has no arrow.
compile-matching-arrow-hint = Write `- left -> right`.
compile-ordering-numbers = Here the number { $wanted } was expected.
compile-ordering-numbers-hint = Number the items from 1, in their right order.
compile-answer-share = `{ $share }` cannot stand after `=`.
compile-answer-share-hint = Leave a blank after `=`. For a part of the point write a whole number of percent from 1 to 100, as in `=50% answer`; model answers have none.
compile-answer-number = `{ $words }` is neither a number nor a range.
compile-answer-number-hint = Write a number such as `18`, a range such as `17..19`, or a number with a tolerance such as `30 +- 5`.
compile-no-whole-answer = No answer earns the whole point.
compile-no-whole-answer-hint = Write at least one answer after `=` without a percentage.
compile-never-reached = This answer is never reached: a line above it has the same answer.
compile-never-reached-hint = The first line that fits counts. Delete one of the two, or put the narrower one first.
compile-transcript-speaker = This turn does not say who speaks.
compile-transcript-speaker-hint = Write a name of at most 60 characters, a colon and the words: `[ ] Officer: …`.
compile-transcript-targets = { $found ->
    [0] No turn is to be found.
   *[other] There are { $found } turns to be found.
}
compile-transcript-targets-hint = Mark one to six turns with `[x]`.
compile-transcript-innocent = Every turn that can be marked is to be found.
compile-transcript-innocent-hint = Write at least one turn with `[ ]`. Otherwise whoever marks everything is right.
compile-officer-missing = The words of the officer are missing.
compile-officer-missing-hint = Write them after `Officer:`.
compile-criterion-missing = The question has no criterion.
compile-criterion-missing-hint = Write `Criterion: title` and under it the levels, each in a line of its own: `0 …`, `1 …`. An assessor marks with them.
compile-criterion-levels = The levels of this criterion are not in order.
compile-criterion-levels-hint = Write two to six levels. Each begins with its points, the first with 0, each with more than the one before, at most 100.
compile-too-many-criteria = A question has at most { $most } criteria.
compile-too-many-criteria-hint = Join criteria that look at the same thing, or divide the question.

## Where questions are asked
compile-unknown-value = `{ $key }` cannot be `{ $word }`.
compile-unknown-value-hint = Possible are: { $known }.
compile-unknown-question = There is no question `{ $id }` in the banks of this course.
compile-unknown-question-hint = Only questions in the folder `assessment` can be asked by name. Correct the id, or move the question there.
compile-slot-twice = The question `{ $id }` is asked twice.
compile-slot-twice-hint = Delete one of the two places.
compile-draw-and-slots = `draw` and `slots` cannot stand together.
compile-draw-and-slots-hint = Write everything in `slots`, or keep `draw` only.
compile-too-many-slots = An assessment has at most { $most } places.
compile-too-many-slots-hint = Draw several questions in one place.
compile-certainty-interactive = Certainty cannot be marked where one may try again.
compile-certainty-interactive-hint = Use the behaviour `deferred` or `immediate`, or delete `certainty`.
compile-hints-never-shown = The hints of the question `{ $id }` are never shown.
compile-hints-never-shown-hint = Hints appear with `behaviour = "interactive"` only. Delete them, or change the behaviour.
compile-true-false-guess = Half of all guesses at the question `{ $id }` are right.
compile-true-false-guess-hint = Use another kind in what counts, or mark certainty with `certainty = true`.
compile-id-tells-key = The id `{ $id }` tells the answer of its question.
compile-id-tells-key-hint = The id stands in the pages of an attempt. Choose one that names the case.
compile-drill-needs-person = Nobody marks this question when `{ $pool }` is practised.
compile-drill-needs-person-hint = Move tasks that an assessor marks to another bank.
compile-drill-without-title = The bank `{ $pool }` is practised and has no title.
compile-drill-without-title-hint = Begin the file with settings: `title = "…"` and `summary = "…"`.
compile-drill-in-assessment = The bank `{ $pool }` is practised, and an assessment that keeps back what is right asks it too.
compile-drill-in-assessment-hint = Practice shows at once what is right. Ask another bank in the assessment, or let its `review` show everything.

## Misconceptions
compile-misconception-unknown = The misconception `{ $id }` is not defined.
compile-misconception-unknown-hint = Describe it in `misconceptions.md`, with a link to the lesson where it is put right.
compile-misconception-unused = No answer shows the misconception `{ $id }`.
compile-misconception-unused-hint = Name it in the feedback of an answer with `> misconception: { $id }`, or delete it.
compile-misconception-without-link = The misconception `{ $id }` does not say where to look again.
compile-misconception-without-link-hint = Add a link to a lesson: `[…](lesson:MODULE/LESSON)`.
