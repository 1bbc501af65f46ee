## Files
compile-interview-file-name = The file name `{ $name }` is not one that a case can have.
compile-interview-file-name-hint = A case is named like `the-quay.md`, its translations like `the-quay.fr.md` (a-z, 0-9, single hyphens). The English file has no language in its name.
compile-interview-stray = The file `{ $name }` belongs to no case.
compile-interview-stray-hint = Cases are Markdown files that stand directly in `interviews`. Move the file, correct its name, or delete it.
compile-interview-not-translated = The case promises the language `{ $language }`, and `{ $file }` is missing.
compile-interview-not-translated-hint = Write the translation, or take the language out of `languages`.
compile-interview-unpromised = The case does not promise the language `{ $language }`.
compile-interview-unpromised-hint = Add it to `languages` when the translation is complete.

## Settings
compile-interview-id = `{ $id }` cannot be an id.
compile-interview-id-hint = Use a-z, 0-9 and single hyphens, and nothing after it.
compile-interview-long = This text has more than { $most } characters.
compile-interview-long-hint = Make it shorter.
compile-interview-count = { $what ->
    [need] A case has { $least } to { $most } needs; here are { $found }.
    [present] A case has { $least } to { $most } people who could be present; here are { $found }.
    [trap] A case has { $least } to { $most } traps; here are { $found }.
    [step] A case has { $least } to { $most } steps; here are { $found }.
    [fact] A case has { $least } to { $most } facts; here are { $found }.
    [source] A case names { $least } to { $most } documents in a list; here are { $found }.
    [utterance] A case has { $least } to { $most } utterances; here are { $found }.
    [better] Of the utterances, { $least } to { $most } have `Better:`; here are { $found }.
    [cue] There are { $least } to { $most } cues; here are { $found }.
    [ask] A detail has `Ask:` { $least } to { $most } times; here { $found } times.
    [wrong] A detail has `Wrong:` { $least } to { $most } times; here { $found } times.
   *[interview] A module names at most { $most } interviews; here are { $found }.
}
compile-interview-count-hint = Cases have the same numbers so that they can be compared. Add what is missing, or leave something out.
compile-interview-twice = { $what ->
    [section] The section `{ $id }` stands twice.
    [detail] The detail `{ $id }` stands twice.
    [fact] The fact `{ $id }` stands twice.
    [replies] The replies `{ $id }` stand twice.
    [utterance] The utterance `{ $id }` stands twice.
   *[interview] The interview `{ $id }` stands twice.
}
compile-interview-twice-hint = Put the two together, give one of them another id, or delete it.
compile-interview-age = The age does not fit the profile `{ $profile }`.
compile-interview-age-hint = With this profile a person is { $least } to { $most } years old. Change the age or the profile.
compile-interview-sealed = A sealed case cannot stand in the content folder.
compile-interview-sealed-hint = Everybody can read what stands here. Move the file to the folder that `audire serve --sealed DIR` reads, and leave out `use`.
compile-interview-sealed-use = A case in the folder of sealed cases has no `use`.
compile-interview-sealed-use-hint = Every case there measures. Delete the line, or move the file to the content folder if officers are to practise with it.
compile-interview-step = It is not clear how this step is done.
compile-interview-step-hint = Write either `labels`, and with it `words` if some must be said, or `act`.
compile-interview-step-never = Nothing in this case calls for `{ $act }`.
compile-interview-step-never-hint = `alone` needs a companion, `interpreter` an interpreter with `trouble = true`, `protect` a detail with `danger: yes`, and `child` one with `minor: yes` or a profile below 18.

## Text
compile-interview-section = A case has no section `{ $id }`.
compile-interview-section-hint = The sections are: { $known }. Write the id after the heading, in braces.
compile-interview-section-missing = The section `{ $id }` is missing.
compile-interview-section-missing-hint = Add a heading with `##` and, after its words, { "{#" }{ $id }{ "}" }.
compile-interview-part = This cannot stand here.
compile-interview-part-hint = Briefing, person, ending and sources are paragraphs and lists. Under the other headings stand blocks and nothing else.
compile-interview-block = A block of the kind "{ $word }" does not exist in a case.
compile-interview-block-hint = Possible are: { $known }.
compile-interview-place = `{ $word }` cannot stand in this section.
compile-interview-place-hint = Details, facts, replies and utterances each have a section of their own.
compile-interview-empty = { $what ->
    [section] The section `{ $id }` has no text.
    [detail] The detail `{ $id }` has no text.
    [fact] The fact `{ $id }` has no wording.
    [replies] Of the replies `{ $id }`, something is empty.
   *[utterance] The utterance `{ $id }` has no text.
}
compile-interview-empty-hint = Write what is said or shown, or delete it.
compile-interview-order = This line belongs to nothing.
compile-interview-order-hint = After the settings comes one paragraph (of a fact: one for each wording; of replies: lines with `- `), then each word with a colon once, where it may not stand more often.
compile-interview-marks = `{ $sign }` cannot stand here.
compile-interview-marks-hint = What a person says is shown as it is written. Only asterisks mark something: what stands between them is seen.
compile-interview-asterisks = The asterisks do not fit.
compile-interview-asterisks-hint = What can be seen stands between two asterisks: `*He nods.* Yes.`
compile-interview-name = `{ "{name}" }` cannot stand here.
compile-interview-name-hint = Only the replies `adopted` take over a name from a question.
compile-interview-name-missing = `{ "{name}" }` is missing.
compile-interview-name-missing-hint = In each of the replies `adopted` it stands for the name that the child takes over.
compile-interview-length = { $what ->
    [full] What is said freely
    [brief] The brief wording
    [again] The wording for a second time
    [wrong] The false wording
   *[briefing] The briefing
} has { $found } words.
compile-interview-length-hint = { $least } to { $most } are usual. Cases that tell equally much can be compared.

## Details
compile-interview-tier = Of tier { $tier } a case has { $wanted } details; here are { $found }.
compile-interview-tier-hint = The numbers are the same in every case, so that cases can be compared. Change the tier of a detail, add one, or take one away.
compile-interview-starts = Of tier { $tier }, details with `start: yes` are { $wanted }; here are { $found }.
compile-interview-starts-hint = The numbers are the same in every case, so that cases can be compared.
compile-interview-after = There is no detail `{ $id }`.
compile-interview-after-hint = Name details of this case, separated by commas.
compile-interview-after-start = An open invitation can reach this detail, so nothing has to be told before.
compile-interview-after-start-hint = Delete `after`, or write `start: no`.
compile-interview-unreachable = No question can bring the detail `{ $id }`.
compile-interview-unreachable-hint = One of the details in `after` must be one with `start: yes`, or be reached from one.
compile-interview-one-only = `{ $key }` stands at more than one detail.
compile-interview-one-only-hint = Leave it at the one that decides.
compile-interview-minor = A person of this profile is known to be young.
compile-interview-minor-hint = `minor: yes` is for somebody who says they are an adult. Delete it, or choose a profile of adults.
compile-interview-cues-apart = The details `{ $id }` and `{ $other }` have the same first cue, `{ $cue }`.
compile-interview-cues-apart-hint = A question that says it could mean both, and the debrief could not name which was left. Begin one of them with another word.
compile-interview-cue-name = The first cue, "{ $cue }", is more than one word.
compile-interview-cue-name-hint = The debrief says "the …" with it when nobody asked about this detail. Begin with one word that can stand after "the".
compile-interview-note-cue = The themes of the content note have cues of details: { $cues }.
compile-interview-note-cue-hint = In an assessed interview the note is read before anything was said. Name kinds of content, such as coercion or fear for somebody, and no fact of the case.
compile-interview-cues-unsaid = None of these cues stands in the text of the detail or in one of its questions.
compile-interview-cues-unsaid-hint = Whoever listens asks with words they have heard. Add at least one word of the text.
compile-interview-leak = "{ $words }" is told by the detail `{ $id }`.
compile-interview-leak-hint = Facts and replies are said to everybody. Say it in another way, without what only trust brings out.
compile-interview-trap-said = The detail `{ $id }` says "{ $word }", so that word is no trap.
compile-interview-trap-said-hint = An open invitation can bring this detail, and then the person has said it. Take the word out of the trap or out of the detail.
compile-interview-trap-unread = No word of the trap `{ $id }` stands in the briefing.
compile-interview-trap-unread-hint = A trap is something that the officer has read and the person has not said. Write it into the briefing.
compile-interview-ask-label = The coder calls this question { $label }.
compile-interview-ask-label-hint = Better words of the debrief are INV, CUE or DIR, and use what the details in `after` have said. Put it in another way.
compile-interview-ask-open = The first question of this detail is coded { $label } and not open.
compile-interview-ask-open-hint = The first is INV or CUE, such as "Tell me everything about that."

## Replies
compile-interview-kind = There is no occasion `{ $word }`.
compile-interview-kind-hint = The occasions stand in a table in `docs/interview-cases.md`.
compile-interview-kind-missing = The replies `{ $word }` are missing.
compile-interview-kind-missing-hint = { $least ->
    [one] Write at least one wording.
   *[other] Write at least { $least } wordings.
}
compile-interview-kind-few = The replies `{ $word }` have { $found ->
    [one] one wording
   *[other] { $found } wordings
}.
compile-interview-kind-few-hint = { $least } are needed, so that the person does not repeat what they say.
compile-interview-kind-never = In this case there is no occasion for `{ $word }`.
compile-interview-kind-never-hint = It depends on the age, the interpreter and the companion. Delete these replies.
compile-interview-alike = This wording stands here already.
compile-interview-alike-hint = Say it in another way: what is repeated word for word sounds like a machine.

## Utterances
compile-interview-labels = The utterances have { $found ->
    [one] one label
   *[other] { $found } labels
}.
compile-interview-labels-hint = Use at least { $least } different ones, among them { $needed }.
compile-interview-coded = The coder calls this { $found }, and not { $label }.
compile-interview-coded-hint = Look again at the coding guide and at what was said before. Where you are right, leave it: a drill shows your label.

## What never stands in a case
compile-interview-unsafe = { $category ->
    [sexual] "{ $words }" is about sexual acts.
    [injury] "{ $words }" describes an injury or violence.
    [weapon] "{ $words }" is about weapons.
    [method] "{ $words }" tells how a crime is done.
    [stigma] "{ $words }" puts a person down.
   *[judgement] "{ $words }" is a judgement on whether somebody is to be believed.
}
compile-interview-unsafe-hint = { $category ->
    [stigma] Say who somebody is without a word that others use against them.
    [judgement] Speak of an account, of what differs between two accounts, and of what has not been checked.
   *[other] Whatever is stored can be told. Leave it out; that something happened which should not have is enough.
}
compile-interview-doubtful = { $category ->
    [sexual] "{ $words }" may be about sexual acts.
    [injury] "{ $words }" may describe an injury or violence.
    [weapon] "{ $words }" may be about weapons.
    [method] "{ $words }" may tell how a crime is done.
    [stigma] "{ $words }" may put a person down.
   *[judgement] "{ $words }" may be a judgement on whether somebody is to be believed.
}
compile-interview-doubtful-hint = Where it means something else, leave it. Otherwise take it out: whatever is stored can be told.
compile-interview-contact = { $category ->
    [mail] "{ $words }" is an e-mail address.
    [web] "{ $words }" is a web address.
   *[phone] "{ $words }" looks like a telephone number.
}
compile-interview-contact-hint = It may belong to somebody. Contacts are filled in by whoever runs the site, and sources are named by title, body and year.

## Translations
compile-interview-untranslated = The translation lacks `{ $wanted }`.
compile-interview-untranslated-hint = Translate it under the same id.
compile-interview-extra = The source has no `{ $found }`, or it is not translated.
compile-interview-extra-hint = Correct its id, or delete it here.
compile-interview-differs = The source has `{ $wanted }`, the translation `{ $found }`.
compile-interview-differs-hint = Write as many as there are in the source: the same place is shown in every language.

## In a course
compile-interview-unknown = There is no case `{ $name }`.
compile-interview-unknown-hint = Cases are files in `interviews`. Sealed cases are named by no course.
compile-interview-course = There is no course `{ $name }`.
compile-interview-course-hint = Name the folder of a course whose lessons the interview rehearses.
