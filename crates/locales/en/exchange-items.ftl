# What is said of the items of an imported file, and of questions that were exported. Words in code style (`…`)
# belong to the file formats and stay as they are in every language.

## Why a file cannot be read any further
exchange-file-encoding = From here on this file is not text in UTF-8 or UTF-16. Save it again with the encoding UTF-8.
exchange-file-too-large = The file is larger than { $most } MiB. Divide it into several files.
exchange-file-unreadable = The file could not be read to its end. Send it again.
exchange-too-many-items = The file has more items than the limit of { $most }. Divide it into several files.
exchange-xml-broken = The XML is damaged here or ends too early. Export the file again in the other system.
exchange-xml-no-quiz = There is no `<quiz>` in this file. Choose a file that was exported as Moodle XML.
exchange-xml-other = This is XML of another kind: it begins with `<{ $name }>` and not with `<quiz>`. Choose a file that was exported as Moodle XML.
exchange-too-deep = Elements stand in each other more than { $most } levels deep. Make the text simpler in the other system.

## Why an item cannot be taken
exchange-item-too-large = The item has more than { $most } KiB of text. Shorten it.
exchange-no-question = This is a text that asks nothing. Copy it by hand into the questions it belongs to.
exchange-no-text = The item has no text that asks something. Write one and import it again.
exchange-kind-unknown = There is no kind of question like `{ $kind }` here. Write the question anew as one of the kinds there are.
exchange-no-right-option = No option is right by itself. The weights in the file, in percent: { $weights }.
exchange-no-right-answer = No answer is completely right. Give one of them 100 percent.
exchange-option-count = { $count ->
    [one] The item has one option. A question needs two to six.
   *[other] The item has { $count } options. A question needs two to six.
}
exchange-row-count = { $count ->
    [one] The item has one pair. A matching question needs two to six.
   *[other] The item has { $count } pairs. A matching question needs two to six.
}
exchange-item-count = { $count ->
    [one] The item has one thing to put in order. An ordering question needs two to six.
   *[other] The item has { $count } things to put in order. An ordering question needs two to six.
}
exchange-empty-option = The right option has no words.
exchange-same-options = The words "{ $text }" stand there twice. Make them different.
exchange-picture-in-option = A picture is an option or part of a pair. Options are words here: describe the pictures, or show them above the question.
exchange-row-without-answer = The row "{ $text }" has no right-hand side.
exchange-number-unreadable = "{ $text }" is not a number that can be read. Write it with digits and a decimal point.
exchange-weight-unreadable = The weight "{ $text }" is not a number of percent.
exchange-gift-unclosed = The bracket `{ "{" }` of this question is not closed before the empty line.
exchange-gift-two-places = The question has more than one place for an answer. Divide it into several questions.
exchange-aiken-answer = The answer "{ $answer }" is not the letter of exactly one option.
exchange-aiken-no-answer = The line `ANSWER:` is missing.

## What was changed in the key
exchange-partial-credit = The right option earns the point, and all others earn nothing. The weights in the file, in percent: { $weights }.
exchange-several-right = Several options are fully right, so all of them must be chosen now. The weights in the file, in percent: { $weights }.
exchange-weights-changed = Every right option counts the same now, and every wrong one takes as much away. The weights in the file, in percent: { $weights }.
exchange-penalty-dropped = A wrong answer takes nothing away here. Its weight in the file, in percent: { $weights }.
exchange-share-rounded = The share of { $share } percent became { $rounded } percent.
exchange-empty-option-dropped = Options without words were left out.
exchange-extras-dropped = { $kept ->
    [0] Right-hand sides that belong to no row were left out, because they are empty or stand there twice.
    [one] Of the right-hand sides that belong to no row, one was kept. At most four different ones are possible.
   *[other] Of the right-hand sides that belong to no row, { $kept } were kept. At most four different ones are possible.
}
exchange-case = Capital and small letters were told apart. Here they are the same.
exchange-anything-accepted = Any other answer earned { $weights } percent. Here it earns nothing.
exchange-wildcard = The sign `*` in "{ $text }" stood for any letters. It was left out: write each accepted form as an answer of its own.
exchange-answer-dropped = The answer "{ $text }" was left out: it has no letters or digits, or an earlier answer already accepts the same.
exchange-answers-cut = Answers after number { $most } were left out.
exchange-units = The question had units. Only the number is compared: name the unit in the question.
exchange-ordering-grading = Every two items in the right order count, and every two in the wrong order take as much away. The other system may have counted in another way.
exchange-criterion-added = A criterion with three levels was added, because a person marks this task. Write criteria of your own.

## What was changed in the settings
exchange-points-changed = The question was worth { $old } points. It is worth { $new } now, because points are whole numbers from 1 to 20.
exchange-penalty = A further try cost { $penalty } of the points. Here it always costs a third.
exchange-shuffle = The options had a fixed order. Here the order is drawn for every officer.
exchange-combined-feedback = Feedback to every right, partly right or wrong response was left out: { $text }
exchange-hints-cut = Hints after number { $most } were left out.
exchange-id-changed = The id `{ $old }` could not be kept. The question is now called `{ $new }`.
exchange-tags-dropped = { $more ->
    [0] These tags mean nothing here and were left out: { $tags }.
   *[other] These tags mean nothing here and were left out: { $tags }, and { $more } more.
}
exchange-settings-dropped = { $more ->
    [0] These settings do not exist here and were left out: { $settings }.
   *[other] These settings do not exist here and were left out: { $settings }, and { $more } more.
}
exchange-category-info = The description of the category was left out.
exchange-category-cut = A category has at most { $most } characters. It is now: { $new }
exchange-attributes-dropped = { $count ->
    [one] An element has more than eight attributes. One attribute was not read.
   *[other] Elements have more than eight attributes. { $count } attributes were not read.
}

## What was changed in the text
exchange-prompt-moved = The last paragraph of the text is now the question and stands at its end.
exchange-prompt-from-name = The text has no paragraph that could be the question. The name of the item was taken.
exchange-flattened = Where only one paragraph is possible, lists, tables and pictures became lines of text.
exchange-nesting = Lists, quotations or tables stood deeper in each other than is possible. They became simpler text.
exchange-table-head = A table had no headings. Its first row became the headings.
exchange-formatting-dropped = { $more ->
    [0] Formatting was left out, and its words were kept: { $elements }.
   *[other] Formatting was left out, and its words were kept: { $elements }, and { $more } more.
}
exchange-elements-dropped = { $more ->
    [0] These elements were left out with everything in them: { $elements }.
   *[other] These elements were left out with everything in them: { $elements }, and { $more } more.
}
exchange-links-dropped = { $more ->
    [0] Links became text, because only addresses with `https://` are possible: { $addresses }
   *[other] Links became text, because only addresses with `https://` are possible: { $addresses }, and { $more } more.
}
exchange-control-characters = Control characters were left out of the text.
exchange-entity = The reference `&{ $name };` is not expanded. It stands in the text as it is.
exchange-row-feedback-dropped = Feedback to pairs was left out.

## Pictures
exchange-picture-missing = { $more ->
    [0] The file does not hold every picture. Words that describe them stand in the place of: { $name }.
   *[other] The file does not hold every picture. Words that describe them stand in the place of: { $name }, and { $more } more.
}
exchange-picture-elsewhere = { $more ->
    [0] Pictures on other servers were not taken over. Words that describe them stand in the place of: { $address }.
   *[other] Pictures on other servers were not taken over. Words that describe them stand in the place of: { $address }, and { $more } more.
}
exchange-picture-unreadable = A picture is damaged or larger than { $most } MiB. Its description stands in its place.
exchange-picture-format = A picture has a format that is not possible here. Use png, jpg, webp or svg.
exchange-pictures-cut = Pictures after number { $most } were left out.
exchange-picture-misplaced = A picture stood where none is possible, such as in a list or in feedback. Its description stands in its place.
exchange-picture-undescribed = A picture has no description. Describe it for people who do not see it.

## What is lost in an exported file
exchange-out-kind = { $kind ->
    [ordering] Questions in which things are put in order cannot be written in { $format }. This question is not in the file.
    [mark-transcript] Transcripts to be marked cannot be written in { $format }. This question is not in the file.
   *[other] Questions to be repaired cannot be written in { $format }. This question is not in the file.
}
exchange-out-code = The question of coding an officer's words became multiple choice with the labels as options. Certainty is not asked there.
exchange-out-misconceptions = The names of misconceptions are not in the file.
exchange-out-row-feedback = Feedback to rows or items is not in the file.
exchange-out-labels = The other system writes its own words for true and false. These words are not in the file: { $labels }.
exchange-out-share = The other system knows certain shares only. The nearest is { $share } percent.
exchange-out-hints = GIFT has no hints. They are not in the file.
exchange-out-ordering = The other system counts a partly right order in another way than Audire.
exchange-out-plain-right = Right-hand sides have no formatting there. Only their words are in the file.
exchange-out-picture = The picture "{ $name }" is not in the file.
exchange-out-models = Several model answers, or remarks on them, became one text.
exchange-out-language = The question has no text in the language you chose. It is in the file in the language `{ $language }`.
exchange-out-rubric = GIFT has no place for criteria and model answers. They are not in the file.
