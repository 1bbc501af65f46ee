# The studio: translations side by side, and what officers did with a text.

## How far the translations are
translate-title = Translations
translate-note = This course is written in { $language }. A part counts as up to date when somebody compared its translation with the source as it is now.
translate-no-draft = Translations are written in a draft. No draft is open.
translate-languages = Languages
translate-languages-note = A language begins with its first part. Officers read what is not translated in the language of the source, marked as such. When a module is complete, name the language under languages in its module.toml.
translate-done = { $count ->
    [one] { $done } of one part up to date ({ $percent } %)
   *[other] { $done } of { $count } parts up to date ({ $percent } %)
}
translate-stale = { $count ->
    [one] one part whose source changed
   *[other] { $count } parts whose source changed
}
translate-missing = { $count ->
    [one] one part missing
   *[other] { $count } parts missing
}
translate-unstamped = { $count ->
    [one] one part not compared
   *[other] { $count } parts not compared
}
translate-texts = Texts
translate-texts-note = Choose a text and a language.
translate-text = Text
translate-percent = { $percent } %

## A text beside its translation
translate-next-part = Next part to do
translate-next-text = Next text to do
translate-all = All translations
translate-edit-source = The source in the editor
translate-edit-file = The translation as one text
translate-beside = Translations of this text
translate-part-top = Title and beginning
translate-part-all = The whole text
translate-state-missing = Missing
translate-state-unstamped = Not compared: the file does not say what it was translated from
translate-state-fresh = Up to date
translate-state-stale = The source changed since this was translated
translate-source = Source
translate-change = What changed in the source. Struck out: what went. Underlined: what came.
translate-change-unknown = The state that was translated is not kept in any version. Compare the whole part.
translate-terms = { $count ->
    [one] One term of the glossary
   *[other] { $count } terms of the glossary
}
translate-term-missing = not in the glossary of this language yet
translate-into = In { $language }
translate-in-order = Sections are counted. Translate the parts before this one first.
translate-hint-missing = The words of the source are put in. Write your words over them. Signs such as ##, +++ and ``` stay.
translate-hint-stale = If the translation is still right, save it as it is. It then counts as up to date.
translate-hint-unstamped = Compare it with the source. If it is right, save it as it is.
translate-save = Save this part
translate-theirs = What the other person saved stands here. Put both together below, then save.
translate-same-meant = It is the same in both languages

## Refusals
translate-conflict = Somebody else saved other words in this part meanwhile. Nothing was saved; your words are in the field.
translate-source-changed = The source of this part changed while you translated. Look at it again, then save. Your words are in the field.
translate-same = These are the words of the source. Translate them, or say that they are the same in both languages.

## What was done
notice-part-saved = The part is saved and counts as up to date.
notice-part-merged = The part is saved. Somebody else saved elsewhere in this translation; both stand.
notice-part-cleaned = The part is saved. Characters that nobody sees, or pasted pictures, were taken out of it: look at it again.
studio-cause-translated = translated

## What officers did with a text
insight-title = What officers did
insight-figures = Figures
insight-note = Of the text as officers have it now. Fewer than five people are never counted apart, and nobody is named. The program does not watch how long somebody reads: times are worked out from answers and other acts that are recorded anyway.
insight-page = On a page of its own
insight-none = There are no figures of this file.
insight-elsewhere = Figures stand here
insight-publications = Officers of these versions are counted, where the words are the same:
insight-publication = publication { $number }
insight-lesson-few = Fewer than five people opened this lesson.
insight-opened = { $count ->
    [one] One person opened it.
   *[other] { $count } people opened it.
}
insight-finished = { $count ->
    [0] Nobody finished it.
    [one] One finished it.
   *[other] { $count } finished it.
}
insight-time-note = Each time is a median, the value in the middle. It goes from what somebody did before to the end of the lesson, or to their first answer. So the time for an answer includes what they read before it. Pauses of more than 30 minutes are left out. Whoever began a lesson right after such a pause is not counted in its time.
insight-time-lesson = { $minutes ->
    [0] It took less than a minute.
    [one] It took about one minute.
   *[other] It took about { $minutes } minutes.
}
insight-time-half = { $to ->
    [one] Half of them needed between { $from } and { $to } minute.
   *[other] Half of them needed between { $from } and { $to } minutes.
}
insight-time-half-alike = Half of them needed about this long.
insight-time-lesson-few = How long it took is known for fewer than five people, so it is not told.
insight-time-answer-seconds = { $count ->
    [one] First answer after about one second.
   *[other] First answer after about { $count } seconds.
}
insight-time-answer-minutes = { $count ->
    [one] First answer after about one minute.
   *[other] First answer after about { $count } minutes.
}
insight-time-people = { $count ->
    [one] This is known for one person.
   *[other] This is known for { $count } people.
}
insight-time-people-few = For how many people this is known is not told: it would set fewer than five people apart.
insight-left = Where people stopped for more than a week
insight-left-few = Too few people stopped on the way to say where.
insight-left-elsewhere = at other places
insight-people = { $count ->
    [0] nobody
    [one] one person
   *[other] { $count } people
}
insight-answered = { $count ->
    [one] One person answered.
   *[other] { $count } people answered.
}
insight-right = { $count ->
    [0] Nobody was right the first time.
    [one] One was right the first time.
   *[other] { $count } were right the first time.
}
insight-finished-few = How many finished it is not told: it would set fewer than five people apart.
insight-right-few = How many were right the first time is not told: it would set fewer than five people apart.
insight-option-few = number not told
insight-together = { $count ->
    [one] One person chose one of the options without a number.
   *[other] Together, { $count } people chose one of the options without a number.
}
insight-answers-few = Fewer than five people answered.
insight-is-right = right
insight-objections-few = Fewer than five objections to how it was marked.
insight-objections = { $count ->
    [one] One objection to how it was marked.
   *[other] { $count } objections to how it was marked.
}
insight-statistics = Statistics of this question
insight-show = Show what officers did
insight-hide = Without what officers did
insight-stopped = { $count ->
    [one] One person stopped here.
   *[other] { $count } people stopped here.
}
insight-stopped-note = Where it says that people stopped, they have not come back for more than a week.
insight-stopped-gone = Stopped at words that this draft does not have, or at other places:
insight-other-question = Officers have another question in this place. What they did with it is not told here.
insight-not-there = Officers do not have this yet, so there is nothing to tell.
insight-unseen = Officers do not see these notes.
