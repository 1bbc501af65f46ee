# The editor of the studio: what it says while one writes, and the patterns to put in.

## While one writes
studio-editor-found = { $errors ->
    [0] No error
    [one] One error
   *[other] { $errors } errors
}, { $others ->
    [0] no other remark.
    [one] one other remark.
   *[other] { $others } other remarks.
}
studio-editor-elsewhere = { $count ->
    [one] One error stands in another file of this course.
   *[other] { $count } errors stand in other files of this course.
}
studio-editor-newer = { $name } saved this text at { $at }. What you save is put together with it.
studio-editor-newer-somebody = Somebody saved this text at { $at }. What you save is put together with it.
studio-editor-unkept = Not saved: the line is down, and this browser cannot keep your words. Leave this page open until it is back.
studio-editor-twice = This text is open in another window of this browser too. What is saved in one comes to the other.
studio-editor-suggested = Suggestions:
studio-editor-phone = As wide as a small telephone

## Keys
studio-keys = Keys
studio-key-save = Save
studio-key-suggest = Suggest words for where you are; on a word of the text, terms of the glossary
studio-key-choose = Choose a suggestion, or leave them
studio-key-next = To the next remark of the compiler
studio-key-leave = Leave the text, as in every form

## Patterns
studio-patterns-text = For the text
studio-patterns-questions = Questions
studio-patterns-local = Law of one country
studio-patterns-scenes = Scenes
studio-patterns-case = Parts of a case
studio-pattern-heading = Section
studio-pattern-law = Callout: law
studio-pattern-caution = Callout: take care
studio-pattern-example = Callout: example with a dialogue
studio-pattern-remember = Callout: to remember
studio-pattern-local = Local law or procedure
studio-pattern-scene = Scene
studio-pattern-action = Action
studio-pattern-when = Passage with a condition
studio-pattern-event = Event
studio-pattern-say = What would you say here
studio-pattern-ending = Ending
studio-pattern-detail = Detail
studio-pattern-fact = Small fact
studio-pattern-replies = Replies
studio-pattern-utterance = Utterance for drills

## The words of the patterns
studio-say-heading = A heading
studio-say-sentence = One sentence to take away.
studio-say-rule = The rule, in substance.
studio-say-source = Title (body, year), article.
studio-say-caution = What can go wrong, and what to do instead.
studio-say-person = Nadia
studio-say-account = Someone drove us.
studio-say-officer = Officer
studio-say-invitation = Tell me everything about that.
studio-say-leading = He was angry with you, wasn’t he?
studio-say-term = a term
studio-say-lesson = another lesson
studio-say-shown = What the picture shows, for people who do not see it
studio-say-caption = Caption under the picture
studio-say-one = What
studio-say-number = Number
studio-say-this = This.
studio-say-that = That.
studio-say-also = This too.
studio-say-ask = What is asked?
studio-say-right = Correct. Say why.
studio-say-wrong = Not correct. Say why.
studio-say-why = The point that this question is about.
studio-say-true = True
studio-say-false = False
studio-say-first = The first
studio-say-second = The second
studio-say-third = The third
studio-say-near = Nearly
studio-say-criterion = What is looked at
studio-say-low = Not there.
studio-say-high = There, with a reason.
studio-say-reviewer = Name, office
studio-say-seen = What the officer sees and hears.
studio-say-act = Say who you are.
studio-say-happens = What happens, in a neutral voice.
