# The studio: questions, scenes and details as forms, for authors who want no syntax.

## The blocks of a text
studio-forms-questions = Questions in this text
studio-forms-blocks = Blocks in this text
studio-forms-count = { $count ->
    [0] Questions: none yet
    [one] One question
   *[other] { $count } questions
}
studio-forms-count-blocks = { $count ->
    [0] Blocks: none yet
    [one] One block
   *[other] { $count } blocks
}
studio-forms-errors = { $count ->
    [one] one error
   *[other] { $count } errors
}
studio-forms-warnings = { $count ->
    [one] one remark
   *[other] { $count } remarks
}
studio-forms-door = Questions
studio-forms-none-here = There is none in this text.
studio-forms-new = Add one
studio-forms-new-note = You fill in a form. What it makes is the same text that others write by hand.
studio-forms-new-one = New: { $name }
studio-forms-kind = Kind
studio-forms-after = After
studio-forms-at-end = At the end of the text
studio-forms-begin = Fill in the form
studio-forms-as-text = As text
studio-forms-copy = Another one like it
studio-forms-remove = Take it out of the text
studio-forms-remove-note = It leaves the draft. What officers answered is kept.

## A block as a form
studio-forms-shown = As an officer sees it
studio-forms-shown-note = As it was saved last, with the right answer given.
studio-forms-not-shown = It is shown here once it is saved and the compiler finds no error in the draft.
studio-forms-id = Id
studio-forms-id-hint = Small letters, figures and hyphens. It names the case, never the answer. Records refer to it: leave it as it is once officers have it.
studio-forms-id-wrong = Write an id with small letters a to z, figures and single hyphens.
studio-forms-arrow = The sign -> divides the two sides. Say it in other words.
studio-forms-numbered = { $name } { $number }
studio-forms-words = Words
studio-forms-left = Left side
studio-forms-right-side = What belongs to it
studio-forms-source = In the source
studio-forms-right = Right answer
studio-forms-share = What it earns
studio-forms-share-whole = The whole point
studio-forms-share-part = { $percent } % of it
studio-forms-share-none = Nothing: it is recognised only
studio-forms-turn = This turn
studio-forms-turn-find = is to be found
studio-forms-turn-may = can be marked and should not be
studio-forms-turn-read = is only there to be read
studio-forms-not-set = Not set
studio-forms-answer-yes = Yes
studio-forms-answer-no = No
studio-forms-difficulty-1 = 1: recall
studio-forms-difficulty-2 = 2: apply
studio-forms-difficulty-3 = 3: judge
studio-forms-element-act = Act
studio-forms-element-means = Means
studio-forms-element-purpose = Purpose
studio-forms-element-identity = Identity
studio-forms-element-safety = Safety
studio-forms-element-neutral = Neutral

## Its fields
studio-forms-field-vignette = What happened
studio-forms-field-vignette-hint = Before the question itself; it may be left empty.
studio-forms-field-prompt = The question
studio-forms-field-before = What was said before
studio-forms-field-officer = The officer’s words
studio-forms-field-part = Option
studio-forms-field-row = Row
studio-forms-field-row-hint = Leave the left side empty for something that belongs to no row.
studio-forms-field-item = Item
studio-forms-field-answer = Answer
studio-forms-field-answer-hint = * alone stands for any other answer. The first one that fits counts.
studio-forms-field-number = Answer
studio-forms-field-number-hint = A number, a range such as 17..19, a number with a tolerance such as 30 +- 5, or * for any other answer.
studio-forms-field-turn = Turn
studio-forms-field-turn-hint = Who speaks, a colon, and the words.
studio-forms-field-label = Label it may be mistaken for
studio-forms-field-model = Model answer
studio-forms-field-misconception = Error that it shows
studio-forms-field-misconception-hint = An id of the course’s list of errors; only where the answer is wrong.
studio-forms-field-feedback = Feedback
studio-forms-field-criterion = Criterion
studio-forms-field-level = Level
studio-forms-field-hint = Hint
studio-forms-field-why = Why
studio-forms-field-source = Source
studio-forms-field-text = Text
studio-forms-field-quote = What happens then
studio-forms-field-wording = Wording
studio-forms-field-reason = Why it is good
studio-forms-field-brief = In short
studio-forms-field-again = Told again
studio-forms-field-wrong = Told by mistake or to please
studio-forms-field-ask = Good question that brings it
studio-forms-field-better = Better words
studio-forms-field-kept = Lines that this form does not know; they are kept as they are.
studio-forms-add-part = Add an option
studio-forms-add-row = Add a row
studio-forms-add-item = Add an item
studio-forms-add-answer = Add an answer
studio-forms-add-turn = Add a turn
studio-forms-add-label = Add a label
studio-forms-add-model = Add a model answer
studio-forms-add-hint = Add a hint
studio-forms-add-criterion = Add a criterion
studio-forms-add-level = Add a level
studio-forms-add-wording = Add a wording
studio-forms-add-wrong = Add one told by mistake
studio-forms-add-ask = Add a good question
studio-forms-block-question = Question
studio-forms-block-event = Event
studio-forms-block-when = Passage under a condition
studio-forms-block-action = Action
studio-forms-block-say = What would you say here
studio-forms-block-ending = Ending
studio-forms-block-detail = Detail
studio-forms-block-fact = Fact
studio-forms-block-replies = Replies
studio-forms-block-utterance = Utterance

## Its settings
studio-forms-key-competence = Competence
studio-forms-key-difficulty = Difficulty
studio-forms-key-points = Points
studio-forms-key-points-hint = 1 to 20; left empty, 1.
studio-forms-key-category = Category
studio-forms-key-category-hint = Words with / between them. Officers never see it.
studio-forms-key-persona = Interviewee
studio-forms-key-label = Right label
studio-forms-key-also = Labels that are right too
studio-forms-key-choices = Labels to choose from
studio-forms-key-choices-hint = Codes with commas between them; left empty, the eight forms.
studio-forms-key-fault = What is wrong with it
studio-forms-key-markers = Assessors who mark alone
studio-forms-key-words = How many words are meant
studio-forms-key-if = Only if
studio-forms-key-once = Only once
studio-forms-key-effects = Effects
studio-forms-key-minutes = Minutes that it takes
studio-forms-key-to = Scene that follows
studio-forms-key-verdict = How good it is
studio-forms-key-misconception = Error that it shows
studio-forms-key-at = When
studio-forms-key-tier = Tier
studio-forms-key-element = Element
studio-forms-key-start = An open invitation can reach it
studio-forms-key-after = Only after one of these details
studio-forms-key-cues = Words that point at it
studio-forms-key-asks = Questions that it answers
studio-forms-key-danger = Somebody is in danger now
studio-forms-key-minor = The person is younger than they said
studio-forms-key-context = What was said just before

## What a new question begins with, in the language of its text
studio-forms-sample-prompt = What is right here?
studio-forms-sample-sentence = This sentence is true.
studio-forms-sample-right = The right answer.
studio-forms-sample-wrong = A wrong answer.
studio-forms-sample-right-said = Correct. Say why.
studio-forms-sample-wrong-said = Not correct. Say why.
studio-forms-sample-true = True
studio-forms-sample-false = False
studio-forms-sample-why = The reason in one sentence.
studio-forms-sample-row-one = One -> belongs to one
studio-forms-sample-row-two = Two -> belongs to two
studio-forms-sample-first = What comes first.
studio-forms-sample-second = What comes second.
studio-forms-sample-answer = an answer
studio-forms-sample-number = 18
studio-forms-sample-turn-one = Officer: What happened then?
studio-forms-sample-turn-two = Officer: He was angry, wasn’t he?
studio-forms-sample-officer = Tell me what happened.
studio-forms-sample-model = Tell me everything about that.
studio-forms-sample-task = Write what you would do.
studio-forms-sample-criterion = What is looked at
studio-forms-sample-level-none = Not there.
studio-forms-sample-level-some = There.

## What was done
notice-block-moved = It stands in its new place.
notice-block-removed = It is out of the text. What the text was before can be had back.
studio-cause-form = by a form
