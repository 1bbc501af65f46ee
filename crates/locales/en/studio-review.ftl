# From draft to publication: who decides, what waits, what was said, and what a text once was.

studio-review-told = What the author says that changed
studio-review-not-you = You wrote in this draft or asked for its review: another person decides.
studio-review-who = These people may decide:
studio-review-who-letter = These people may decide, and got a letter:
studio-review-between = {", "}
studio-review-anyone = Nobody is appointed as an editor here, so nobody got a letter. Ask another instructor: whoever wrote nothing in the draft may decide, and finds it on the page of the courses.
studio-review-nobody = Every editor wrote in it. Ask an administrator to appoint one who did not.
studio-comments-open = Comments that are open
studio-text-comments = { $count ->
    [one] one open comment
   *[other] { $count } open comments
}
studio-never-published-scenario = Nobody has published this scenario yet.
studio-never-published-case = Nobody has published this case yet.
studio-publications-none = Nothing is published yet.

## No draft is open
studio-none-title = No draft is open
studio-none-lead = This page belongs to a draft, and none is open. It was published or given up, or nobody has begun one. What was published and what can be opened again stand on the page it belongs to.
studio-none-go = Go there

## What a text once was
studio-past-look = Look at it
studio-past-title = As it was: { $at }
studio-past-since = Struck out: what it said then and says no more. Underlined: what came since.
studio-past-same = It says the same now.
studio-past-whole = The whole text as it was then
studio-past-gone = The text was not there then. Had back, it is taken out.

## A plan that will come to nothing
schedule-meant = Planned for { $at }.
schedule-lapsed = It will not be published then unless it is approved again.
schedule-lapsed-how = Ask for a review of it as it is now. The day stays planned.

## The list of what instructors edit
studio-waits = What waits
studio-waits-note = Drafts that somebody has to read before officers get them. A person who wrote nothing in a draft decides.
studio-line-open = A draft is open
studio-line-waits = A draft waits for a second person
studio-line-lapsed = A draft is planned, and will not be published unless it is approved again

## Letters
mail-review-subject = To be read: a draft of { $course }
mail-review-what = { $name } asks for a review of a draft of { $course }. You may decide, because you edit it and wrote nothing in this draft. Officers get nothing of it before somebody approved it.
mail-review-glossary-subject = To be read: a draft of the glossary
mail-review-glossary-what = { $name } asks for a review of a draft of the glossary. You may decide, because you edit it and wrote nothing in this draft. Officers get nothing of it before somebody approved it.
mail-review-how = The link leads to the draft: what its author says of it, and what it changes.
