# The studio: what authors see while they write, review and publish a course.

## The studio: a course with its draft
studio-published = What officers have
studio-publication = Publication { $number }, { $at }
studio-origin-folder = from the content folder
studio-origin-studio = from a draft
studio-origin-rolled-back = an earlier version again
studio-never-published = Nobody has published this course yet.
studio-offered = The folder of this course has changed since. What is published here stays. Compare both and take over what you want.
studio-no-draft = No draft is open. A draft begins with what officers have now; officers do not see it until it is published.
studio-begin = Begin a draft
studio-as-officers = See it as officers do
studio-versions = Versions and what changed
studio-archive = Download as a folder (ZIP)
studio-draft = The draft
studio-draft-opened = Open since { $at }
studio-draft-files = { $count ->
    [0] No file differs.
    [one] One file differs.
   *[other] { $count } files differ.
}
studio-draft-errors = { $count ->
    [0] The compiler finds no error.
    [one] The compiler finds one error.
   *[other] The compiler finds { $count } errors.
}
studio-draft-comments = { $count ->
    [0] No comment is open.
    [one] One comment is open.
   *[other] { $count } comments are open.
}
studio-give-up = Give the draft up
studio-give-up-note = Officers keep what they have. What was written is kept: the draft can be opened again until another one begins, and after that each text can be had back from its history.
studio-give-up-do = Give it up
studio-has-errors = Mend the errors first. They stand below.
studio-nothing-changed = Nothing differs from what officers have.
studio-returned = Given back by
studio-approved = Approved by
studio-waiting = Waiting for a second person since { $at }. Asked by
studio-publish = Publish
studio-publish-note = Officers who begin from now on get this version. Officers under way stay on theirs.
studio-notes = What changed
studio-notes-hint = For the person who reads it, and later for everybody who looks at the versions. Officers read it too when they are offered the version.
studio-ask = Ask for a review
studio-review-words = Your words to the author
studio-review-words-hint = Needed when you give it back.
studio-review-note = A person who wrote nothing in this draft decides.
studio-approve = Approve
studio-return = Give it back
studio-problems = What the compiler says
studio-problems-note = Errors must be mended before publication.
studio-problem-translation = Beside its source
studio-problem-translation-hint = Compare the two and save the part: that says it is up to date.

## The outline
studio-outline = Outline
studio-outline-note = Links to a lesson follow it when it moves or has another address.
studio-module-text = Text of the module
studio-preview = Preview
studio-changed = changed { $at }
studio-up = Up
studio-down = Down
studio-more = Title, address, taking out
studio-address = Word in its address
studio-address-hint = Small letters a to z, figures and hyphens. Officers who saved the old address do not find the lesson there.
studio-address-made = Left empty, it is made of the title.
studio-slug = Write the address with small letters a to z, figures and single hyphens.
studio-rename = Change the address
studio-remove = Take out
studio-remove-note = It leaves the draft with its translations. Officers under way keep it.
studio-add-lesson = Add a lesson
studio-add-lesson-do = Add it
studio-lesson-title = Title
studio-lesson-summary = Summary in one sentence
studio-others = Other files
studio-others-note = Settings, questions, transcripts, pictures.

## The editor
studio-text = Text
studio-save = Save
studio-saving = Saving …
studio-saved = Saved
studio-saved-at = Saved { $at }
studio-saved-by = Saved { $at } by { $name }
studio-unsaved = Not saved: the line is down. Your words stay in this browser and are sent as soon as it is back.
studio-as-published = As officers have it
studio-history = What this text was before
studio-beside = How it looks
studio-no-preview = This file is no text of a lesson: it has no page of its own to look at.
studio-preview-whole = As a whole page
studio-preview-note = You see the draft as officers would see it. What you answer here is not kept.
studio-back = Back to the draft
studio-insert = Put in
studio-patterns = Patterns to put in
studio-pattern-question = Question
studio-pattern-term = Term of the glossary
studio-pattern-link = Link to a lesson
studio-pattern-picture = Picture
studio-pattern-table = Table
studio-comments = Comments
studio-comments-note = What authors and reviewers say to each other about this text. Officers never see it.
studio-comment-block = Block
studio-comment-whole = The whole text
studio-comment-words = Comment
studio-comment-write = Write the comment
studio-comment-settle = Mark as settled
studio-comment-settled = Settled { $at }

## Two people in one text
studio-conflict = Somebody else changed the same place meanwhile. Nothing was saved; your words are below.
studio-conflict-lead = Choose for each place. Everything else of both texts is put together already.
studio-conflict-place = Place { $number }
studio-conflict-before = Before
studio-conflict-yours = Yours
studio-conflict-theirs = The other person’s
studio-conflict-both = Both, yours first
studio-conflict-save = Save like this
studio-conflict-own = Your whole text

## What a text was
studio-state = State
studio-state-now = as it is now
studio-cause = How
studio-by = By
studio-restore = Make it the text again
studio-cause-typed = written
studio-cause-merged = put together from two
studio-cause-outline = outline changed
studio-cause-restored = an earlier state

## Versions
studio-publications = Publications
studio-publications-note = The first is what officers have who begin now. No version is ever changed.
studio-difference = What it changed
studio-difference-of = What publication { $number } changed
studio-difference-draft = What the draft changes
studio-difference-note = Struck out: what went. Underlined: what came. Answer keys stand here: for authors only.
studio-difference-none = Nothing differs.
studio-difference-coarse = So much is different that not all of it was compared word by word. What was left is shown as taken out and put in as a whole.
studio-states-many = This text was saved more than a million times in this draft. Publish the draft, and go on in the next one.
studio-decides = decides about a test
studio-question = Question
studio-state-added = new
studio-state-removed = gone
studio-state-changed = changed
studio-state-moved = stands elsewhere
studio-aspect-asked = What is asked
studio-aspect-key = What is right
studio-aspect-scoring = What it earns
studio-aspect-order = The order
studio-aspect-explained = What is explained
studio-aspect-filed = Where it belongs
studio-outline-module-added = New module: { $name }
studio-outline-module-removed = Module gone: { $name }
studio-outline-lesson-added = New lesson: { $name }
studio-outline-lesson-removed = Lesson gone: { $name }
studio-outline-renamed = { $from } is now { $to }
studio-outline-moved = Stands elsewhere: { $name }
studio-file-added = New file: { $path }
studio-file-removed = File gone: { $path }
studio-file-changed = File changed: { $path }
studio-roll-back = Back to this version
studio-roll-back-note = Officers who begin from now on get this version. The versions after it are kept.
studio-roll-back-reason = Reason
studio-roll-back-hint = It stands beside the publication for good. Officers do not read it.
studio-roll-back-do = Make it current again

## Refusals
studio-key = The form was not complete. Load the page again; your text stays in the field.
studio-no-text = This file is no text and cannot be edited here.
studio-words-needed = Write a few words.
studio-words-long = Write at most { $most } characters.
studio-comment-block-unknown = No section or question of this text has this id. Leave the field empty to speak of the whole text.
studio-review-stale = The draft was changed since you read it. Load the page and read it again.
studio-review-own = You wrote in this draft, or asked for the review. Another person decides.
studio-review-decided = Somebody decided this review already.
studio-not-approved = A second person has to approve the draft as it is now.
studio-base-old = Another version was published since this draft began. Nothing of the draft is lost: on its page you see what that version brings, and put the two together.
studio-version-old = This version cannot be compiled any more. Begin a draft and write it anew.
studio-editor-unknown = Nobody has an account with this address.

## What was done
notice-draft-given-up = The draft is given up.
notice-text-saved = Saved.
notice-text-merged = Saved. Somebody else wrote elsewhere in this text; both stand in it now.
notice-text-restored = The earlier state is the text again.
notice-outline-changed = The outline is changed.
notice-review-asked = A second person can read the draft now.
notice-review-decided = Your decision is saved.
notice-comment-written = The comment is written.
notice-draft-published = The draft is published.
notice-rolled-back = The earlier version is current again.

## The audit log
audit-draft-opened = Draft of a course begun
audit-draft-given-up = Draft of a course given up
audit-draft-arranged = Outline of a draft changed
audit-draft-review-asked = Review of a draft asked for
audit-draft-review-decided = Review of a draft decided
audit-course-editor-added = Editor of a course added
audit-course-editor-ended = Editor of a course ended
