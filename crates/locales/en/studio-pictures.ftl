# Pictures of a course, a course that begins, its outline in place, and who edits it.

## Pictures
studio-pictures = Pictures
studio-pictures-lead = What lessons show. Every picture has words for people who do not see it.
studio-pictures-all = All pictures
studio-pictures-none = There is no other picture.
studio-picture-new = Send a picture
studio-picture-new-note = It is made as small as a lesson needs. Where and when a photograph was taken is removed from it.
studio-picture-file = File
studio-picture-file-hint = PNG, JPEG, WebP or SVG, at most { $most } MB.
studio-picture-again = Choose the file again: a browser does not keep it.
studio-picture-words = What it shows
studio-picture-words-hint = One or two sentences for people who do not see it. They are read aloud in place of the picture.
studio-picture-name = Name
studio-picture-name-hint = Left empty, it is made of the name of the file.
studio-picture-replaces = It replaces the picture that has this name. The one before stays in its history.
studio-picture-send = Send the picture
studio-picture-added = The picture you sent
studio-picture-added-note = No text shows it yet. Copy how it is written, or put it into a text here.
studio-picture-size = { $width } × { $height } pixels, { $kilobytes } KB
studio-picture-unused = No text shows it.
studio-picture-uses = { $count ->
    [one] One line names it:
   *[other] { $count } lines name it:
}
studio-picture-place = Put it into a text
studio-picture-into = At the end of
studio-picture-place-do = Put it there
studio-picture-name-none = Give it a name with letters a to z or figures.
studio-picture-taken = There is another picture { $name }. Give this one another name, or say that it replaces it.
studio-picture-used = { $count ->
    [one] { $name } stays: { $path } names it in line { $line }. Take it out of the text first.
   *[other] { $name } stays: { $count } lines name it, the first is line { $line } of { $path }. Take it out of the texts first.
}
studio-picture-words-needed = Say what the picture shows, for people who do not see it.
studio-picture-none = The file is empty. Choose a picture.
studio-picture-ending = The name of the file ends with { $ending }, but inside it is { $really }. Save it again in the program it comes from.
studio-picture-unknown = This is no PNG, JPEG, WebP or SVG file. Photographs of some telephones are HEIC: save them as JPEG first.
studio-picture-large = The file is larger than { $most } MB. Make it smaller and send it again.
studio-picture-pixels = The picture has more than { $most } million pixels. Make it smaller and send it again.
studio-picture-moving = The picture moves. Lessons show pictures that stand still: send one of its frames.
studio-picture-damaged = The picture is damaged and cannot be read. Save it again in the program it comes from.
studio-picture-stays-large = The picture does not become small enough. Send a smaller one.
studio-cause-picture = picture

## A course begins
studio-begin-link = Begin a new course
studio-begin-title = Begin a new course
studio-begin-lead = It begins as a draft. Officers see it when a second person has read it and it is published.
studio-begin-course = A new course
studio-begin-note = Everything can be changed later. Module and lesson say at first what the course says.
studio-begin-outcome = What officers can do afterwards
studio-begin-outcome-hint = In a few words, such as “tell consent from agreement under threat”.
studio-begin-language-label = Written in
studio-begin-language-hint = Other languages are translations of this one.
studio-begin-module = Title of the first module
studio-begin-lesson = Title of the first lesson
studio-begin-address-hint = Small letters a to z, figures and hyphens. Left empty, it is made of the title.
studio-begin-do = Begin the course
studio-begin-drafts = Courses that nobody published yet
studio-begin-drafts-note = Only instructors see them.
studio-begin-language = Choose the language it is written in.
studio-begin-taken = There is a course with the address { $slug }. Choose another word, or open a draft of that course.
studio-begin-drafted = Somebody has begun a course with the address { $slug }. Choose another word, or go on with that draft.
studio-begin-reserved = The word { $slug } already leads to another page. Choose another one.

## The outline in place
studio-outline-course = Title and summary of the course
studio-outline-retitle = Save title and summary
studio-outline-other = Module
studio-outline-across = Move to the end of this module
studio-outline-module-title = Title
studio-outline-add-module = Add a module
studio-outline-add-module-do = Add the module
studio-heading-unreadable = The settings at the top of this text cannot be read. Open the text and mend them there.
studio-heading-clash = Somebody else changed this meanwhile. Now it says: { $title } – { $summary } What you typed is still here; save again to put it in its place.

## Who edits it
studio-editors = Editors
studio-editors-lead = Whoever edits a course writes, reads and publishes its drafts. A course without editors is open to every instructor.
studio-editors-now = They edit it
studio-editors-none = Nobody was appointed: every instructor edits it.
studio-editors-add = Appoint an editor
studio-editors-add-note = With the first editor, the course is closed to all other instructors. Publishing takes two people, so appoint two or more.
studio-editors-add-do = Appoint
studio-editors-end = End
studio-editors-courses = Who edits which course
studio-editors-planned = Planned a publication for { $at }. It ends with their editing, and the others are told.
studio-editors-beside = Scenarios and cases of this course
studio-editors-beside-note = They have editors of their own. What has none is open to every instructor, whoever edits the course.
studio-editors-count = { $count ->
    [0] every instructor
    [one] one editor
   *[other] { $count } editors
}
studio-editor-no-instructor = This person is no instructor. Give the account this role first.

## What was done
notice-picture-added = The picture is in the draft.
notice-picture-removed = The picture is taken out.
notice-picture-placed = The picture stands at the end of the text.
notice-course-begun = The course has begun. Open the lesson and write.
notice-editor-added = The editor is appointed.
notice-editor-ended = The editing has ended.
