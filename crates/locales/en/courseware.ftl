# What `audire check` says about course files. Words in code style (`…`), such as `title`, `Why:`,
# `[!LAW]`, `{ "{#id}" }`, `module.toml`, belong to the file format and stay as they are in every language.
# Each problem has two messages: what is wrong, and (…-hint) what to do.

compile-did-you-mean = Did you mean `{ $near }`?

## Files and folders
compile-not-utf8 = This file is not text in UTF-8.
compile-not-utf8-hint = Save it again in your editor with the encoding UTF-8.
compile-control-character = There is a control character ({ $character }) here.
compile-control-character-hint = Delete it. It usually comes from copying out of another program.
compile-direction-character = This character ({ $character }) turns the direction of the text that follows.
compile-direction-character-hint = Delete it: with it, a text can look other than it is. To keep Latin letters in order in an Arabic text, put the mark U+200E before and after them.
compile-too-large = This file is larger than { $most } KiB.
compile-too-large-hint = Divide a text into several files; make a picture smaller.
compile-missing-file = The file `{ $name }` is missing.
compile-missing-file-hint = Create it. The page "Writing courses" shows what belongs in it.
compile-no-modules = The course has no modules.
compile-no-modules-hint = Create a folder such as `01-first-module` beside `course.toml`.
compile-no-lessons = The module { $name } has no lessons.
compile-no-lessons-hint = Create a file such as `01-first-lesson.md` beside `module.toml`.
compile-bad-folder-name = The folder `{ $name }` cannot be part of an address.
compile-bad-folder-name-hint = Use a-z, 0-9 and single hyphens. A module begins with a number of two digits, as in `01-definition`.
compile-bad-file-name = The file name `{ $name }` is not one that a course can use here.
compile-bad-file-name-hint = Lessons are named like `01-consent.md`, translations like `01-consent.fr.md`, pictures like `media/elements.svg` (svg, png, jpg or webp; a-z, 0-9, hyphen). The file in the source language has no language in its name.
compile-unknown-language = The language `{ $language }` is not one of the system's.
compile-unknown-language-hint = Use `en`, `fr`, `es` or `ar`.
compile-unexpected-file = The file `{ $name }` is not used.
compile-unexpected-file-hint = Move it out of the course, or correct its name if it should be a text.
compile-duplicate-number = The number { $number } stands twice; `{ $other }` has it too.
compile-duplicate-number-hint = Give each its own number. The number decides the order.
compile-duplicate-address = The address `{ $address }` stands twice; `{ $other }` has it too.
compile-duplicate-address-hint = Rename one of the two. The part after the number must be different.

## Settings
compile-settings-missing = The settings at the beginning of the file are missing.
compile-settings-missing-hint = Begin the file with a line `+++`, then settings such as `title = "…"`, then another line `+++`.
compile-settings-unclosed = The settings begin here and do not end.
compile-settings-unclosed-hint = Write a line `+++` after the last setting.
compile-not-toml = This is not valid TOML: { $detail }.
compile-not-toml-hint = Texts stand in quotes: `title = "Consent"`. A quote inside a text is written `\"`.
compile-unknown-key = There is no setting `{ $key }` here.
compile-unknown-key-hint = { $known ->
    [none] This file has no settings.
   *[other] Possible here: { $known }.
}
compile-not-in-translation = A translation has no setting `{ $key }` of its own.
compile-not-in-translation-hint = Delete it. The value stands in the source.
compile-missing-key = The setting `{ $key }` is missing.
compile-missing-key-hint = Add `{ $key }`. The page "Writing courses" shows its form.
compile-empty-value = `{ $key }` is empty.
compile-empty-value-hint = Write what is meant, or delete the setting if it is optional.
compile-wrong-type = { $wanted ->
    [text] `{ $key }` must be a text in quotes.
    [number] `{ $key }` must be a whole number.
    [truth] `{ $key }` must be `true` or `false`.
    [list] `{ $key }` must be a list.
    [tables] `{ $key }` must be a list of tables in braces.
   *[table] `{ $key }` must be a table of settings.
}
compile-wrong-type-hint = { $wanted ->
    [text] Write it like this: { $key } = "…"
    [number] Write it like this: { $key } = 10
    [truth] Write it like this: { $key } = true
    [list] Write it like this: { $key } = ["…", "…"]
    [tables] Write it like this: { $key } = [{ "{ … }, { … }" }]
   *[table] Write a line [{ $key }] and the settings under it.
}
compile-out-of-range = `{ $key }` must be a number from { $least } to { $most }.
compile-out-of-range-hint = Correct the number.

## Text
compile-too-deep = Lists or quotations stand in each other more than { $most } levels deep.
compile-too-deep-hint = Write it in a simpler form. Perhaps a mark such as `>` or `*` stands here by mistake.
compile-tables-large = The tables of this file have more than { $most } cells. A row that is shorter than the head is filled up and counts as a whole one.
compile-tables-large-hint = Divide the table, or put it into a document beside the course.
compile-raw-html = HTML is not allowed.
compile-raw-html-hint = Use Markdown. To show the sign itself, write `&lt;`.
compile-code-block = This text is indented so far that it would be shown as program code.
compile-code-block-hint = Delete the blanks at the beginning of the line.
compile-unknown-fence = A block of the kind "{ $word }" does not exist.
compile-unknown-fence-hint = After the three backticks stands `question` and the id of the question, or, in a lesson, `local` and the id of the block.
compile-unclosed-fence = This block begins here and does not end.
compile-unclosed-fence-hint = Write a line with three backticks after the last line of the question.
compile-heading-one = A heading inside a text begins with two signs: `##`.
compile-heading-one-hint = Write `##` instead of `#`. The title itself stands in the settings.
compile-heading-jump = A heading of level { $level } follows level { $above }.
compile-heading-jump-hint = Do not jump over a level. Under the title comes `##`, under it `###`.
compile-heading-misplaced = A heading cannot stand inside a list, a callout or a question.
compile-heading-misplaced-hint = Put it at the beginning of a line of its own, or use bold text.
compile-heading-empty = This heading has no words.
compile-heading-empty-hint = Write the heading, or delete its signs.
compile-heading-marks = Only an id may stand in the braces after a heading.
compile-heading-marks-hint = Write `{ "{#id}" }` with a single id.
compile-section-id = `{ $id }` cannot be the id of a section.
compile-section-id-hint = Use a-z, 0-9 and single hyphens. `main`, `top`, `b1`, `b2` … and ids that begin with `fn-`, `fnref-` or `gloss-` are taken.
compile-section-id-missing = No id can be made of this heading.
compile-section-id-missing-hint = Give the section an id: `{ "## Heading {#id}" }`.
compile-duplicate-section = The section id `{ $id }` stands twice in this text.
compile-duplicate-section-hint = Give one of the two another id: `{ "## Heading {#id}" }`.
compile-unknown-callout = A callout of the kind `{ $word }` does not exist.
compile-unknown-callout-hint = Use `[!LAW]`, `[!CAUTION]`, `[!EXAMPLE]` or `[!REMEMBER]`.
compile-callout-misplaced = A callout does not begin correctly here.
compile-callout-misplaced-hint = Leave an empty line before it. The line `> [!LAW]` stands alone at the left margin, and the text begins in the next line.
compile-callout-empty = This callout has no text.
compile-callout-empty-hint = Write the text in lines that begin with `>`.
compile-law-without-source = A `LAW` callout must say where the rule is written.
compile-law-without-source-hint = End it with a line that begins with `> Source:` and names the document, its body, year and article.
compile-link-lesson = There is no lesson `{ $lesson }` in this course.
compile-link-lesson-hint = Write the addresses of module and lesson without their numbers: `lesson:definition/consent`.
compile-link-term = There is no term `{ $term }` in the glossary.
compile-link-term-hint = Add the term to `glossary.md`, or correct its id.
compile-link-section = There is no section `{ $section }` there.
compile-link-section-hint = Use the id of a heading: the one in braces, or the heading in small letters with hyphens.
compile-link-scheme = A link cannot lead to `{ $to }`.
compile-link-scheme-hint = Use `https://…`, `lesson:MODULE/LESSON`, `term:ID` or `#section`.
compile-link-empty = This link has no words.
compile-link-empty-hint = Write in the square brackets what the link leads to.
compile-footnote-unknown = The source `{ $id }` is not defined.
compile-footnote-unknown-hint = Write `[^{ $id }]: …` in this file or in `sources.md`.
compile-footnote-unused = The source `{ $id }` is not cited anywhere.
compile-footnote-unused-hint = Cite it with `[^{ $id }]`, or delete it.
compile-footnote-twice = The source `{ $id }` is defined twice.
compile-footnote-twice-hint = Delete one of the two, or give it another id.
compile-footnote-misplaced = A footnote is not possible here.
compile-footnote-misplaced-hint = Footnotes belong in the text of lessons. Their definition stands at the left margin and is one paragraph. A question names its source after `Source:`.
compile-footnote-empty = The source `{ $id }` has no text.
compile-footnote-empty-hint = Name the document: title, body, year, article.
compile-text-not-shown = This text is not shown to anybody.
compile-text-not-shown-hint = Delete it, or put it where it will be read.

## Pictures
compile-media-missing = There is no picture `{ $to }`.
compile-media-missing-hint = Put the file into the folder `media` of the course and write `media/NAME`.
compile-media-unused = The picture `{ $name }` is not shown in any text.
compile-media-unused-hint = Show it, or delete the file.
compile-media-unreadable = The size of this picture cannot be read.
compile-media-unreadable-hint = Save it again. A drawing needs `viewBox`, or `width` and `height` in pixels; a picture has at most 10,000 pixels on a side.
compile-svg-unsafe = A drawing may not contain `{ $what }`.
compile-svg-unsafe-hint = Only shapes and text are allowed: no scripts, styles, links or foreign content. Save it as "plain SVG".
compile-figure-without-alt = The picture has no description.
compile-figure-without-alt-hint = Write in the square brackets what the picture shows, for people who do not see it.
compile-figure-not-alone = A picture must stand alone in its paragraph.
compile-figure-not-alone-hint = Leave an empty line before and after it. Pictures cannot stand in lists, callouts or questions.

## Questions
compile-question-id = The question has no proper id.
compile-question-id-hint = After `question` stands one id of a-z, 0-9 and single hyphens, unique in the course.
compile-duplicate-question = The question id `{ $id }` stands twice; `{ $other }` has it too.
compile-duplicate-question-hint = Give one of the two another id.
compile-question-misplaced = A question cannot stand here.
compile-question-misplaced-hint = Questions belong into lessons, `quiz.md` and the banks, at the left margin and not inside of something else.
compile-question-no-right = No option is marked as right.
compile-question-no-right-hint = Mark the right option with `(x)` or `[x]`.
compile-question-two-right = A second option is marked as right.
compile-question-two-right-hint = Round brackets mean that exactly one option is right. Use square brackets if several are.
compile-question-options = { $count ->
    [0] The question has no options.
    [one] The question has one option.
   *[other] The question has { $count } options.
}
compile-question-options-hint = Write two to six options. Each begins with `( )` and `(x)`, or `[ ]` and `[x]`. Questions of another kind have a setting `kind:`.
compile-question-brackets = Round and square brackets are mixed.
compile-question-brackets-hint = Use round brackets where exactly one option is right, square brackets where several may be chosen.
compile-question-feedback = This line has no feedback.
compile-question-feedback-hint = Write in the next line, after `>`, why it is right or wrong.
compile-question-why = The question has no `Why:`.
compile-question-why-hint = End the question with a line `Why:` that explains the point.
compile-question-prompt = The question itself is missing.
compile-question-prompt-hint = Write it in a paragraph of its own before the lines of its kind.
compile-question-order = This line cannot be understood here.
compile-question-order-hint = The order is: settings, text, question, the lines of its kind with feedback after `>`, then `Hint:`, then `Why:` and `Source:`, each once.
compile-question-one-paragraph = This must be a single paragraph.
compile-question-one-paragraph-hint = Lists, headings and empty lines are not possible here.
compile-option-empty = There are no words after this mark.
compile-option-empty-hint = Write them in the same line.
compile-unknown-competence = There is no competence `{ $word }`.
compile-unknown-competence-hint = Possible are: { $known }.
compile-unknown-difficulty = The difficulty `{ $word }` does not exist.
compile-unknown-difficulty-hint = Write 1 (recall), 2 (apply) or 3 (judge).
compile-misconception = `{ $id }` cannot stand as the misconception of this line.
compile-misconception-hint = Only an answer that is wrong names an error, with an id of a-z, 0-9 and single hyphens; items to be ordered and model answers name none. A translation repeats that of the source or leaves it out.
compile-quiz-too-small = { $found ->
    [one] The quiz asks { $wanted } questions, and `quiz.md` has one.
   *[other] The quiz asks { $wanted } questions, and `quiz.md` has { $found }.
}
compile-quiz-too-small-hint = Write more questions, or ask fewer.
compile-quiz-unused = This module has a `quiz.md` and no quiz.
compile-quiz-unused-hint = Add `[quiz]` to `module.toml`, or delete the file.
compile-unknown-pool = There is no bank `{ $pool }`.
compile-unknown-pool-hint = Create the file `assessment/{ $pool }.md`, or correct the name.
compile-pool-unused = Nothing is asked from the bank `{ $pool }`.
compile-pool-unused-hint = Name it in `draw`, `slots` or `[drills.{ $pool }]` in `course.toml`, or delete the file.
compile-draw-too-large = { $found ->
    [one] { $wanted } questions are drawn from the bank `{ $pool }`, and one is certain to be left.
   *[other] { $wanted } questions are drawn from the bank `{ $pool }`, and { $found } are certain to be left.
}
compile-draw-too-large-hint = Write more questions, or draw fewer. Only questions that fit the competence and difficulty count, without those that other places ask.

## Glossary
compile-term-id = This entry needs an id.
compile-term-id-hint = Write it after the heading: `{ "## Consent {#consent}" }`.
compile-duplicate-term = The entry `{ $id }` stands twice.
compile-duplicate-term-hint = Join the two, or give one of them another id.
compile-term-empty = The entry `{ $id }` has no explanation.
compile-term-empty-hint = Write one or two paragraphs under the heading.
compile-terms-untranslated = { $count ->
    [one] One entry is not translated: `{ $first }`.
   *[other] { $count } entries are not translated; the first is `{ $first }`.
}
compile-terms-untranslated-hint = Officers see these entries in the source language until they are translated.

## Translations
compile-missing-translation = The module promises the language `{ $language }`, and `{ $file }` is missing.
compile-missing-translation-hint = Write the translation, or take the language out of `languages`.
compile-unpromised-translation = No module promises the language `{ $language }` for this text.
compile-unpromised-translation-hint = Add the language to `languages` in `module.toml` when all texts of the module are translated.
compile-translation-without-source = This translation has no source: `{ $source }` is missing.
compile-translation-without-source-hint = Write the source first, or delete the translation.
compile-translation-differs = Here the source has `{ $wanted }`, and the translation has `{ $found }`.
compile-translation-misses = The translation ends here, and the source goes on with `{ $wanted }`.
compile-translation-extra = `{ $found }` is not in the source.
compile-translation-differs-hint = A translation has the same headings, callouts, figures, tables, questions and blocks of local law as its source, in the same order.
compile-translation-marks = This is different in the source of the question `{ $id }`.
compile-translation-marks-hint = Options and all other lines with marks keep their number, order and marks; labels, numbers and points keep their values; settings keep theirs or are left out.
compile-translation-outcomes = The source has { $wanted } aims in `outcomes`, the translation has { $found }.
compile-translation-outcomes-hint = Translate every aim, in the same order.
compile-languages-without-source = `languages` does not name the source language `{ $language }`.
compile-languages-without-source-hint = Add it to the list.
compile-stale-translation = The source of the part `{ $section }` has changed since it was translated.
compile-stale-translation-hint = Compare the two, correct the translation, then run `audire check --stamp` with the path of this file.
compile-translation-part-missing = The part `{ $section }` is not translated. Until it is, officers read it in the language of the source, marked as such.
compile-translation-part-missing-hint = Translate it, or leave it for later: the language may be promised in `languages` only when nothing is missing.
compile-unstamped-translation = It is not recorded which state of the source was translated.
compile-unstamped-translation-hint = When the translation is right, run `audire check --stamp` with the path of this file.
