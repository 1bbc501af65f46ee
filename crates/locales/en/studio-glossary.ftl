# The glossary in the studio.

studio-glossary-link = The glossary
studio-glossary-lead = One glossary for all courses. A course keeps the glossary it was published with, until its next version. A course that comes from the content folder gets its next version when Audire starts again.
studio-glossary-none = There is no glossary yet.
studio-glossary-newer = A newer glossary
studio-glossary-newer-note = The glossary was published again since this draft got its own. Nothing changes here until you take it.
studio-glossary-differs = What differs
studio-glossary-take = Take the newer glossary
studio-glossary-changed = The glossary was published once more in the meantime. Look at what differs now, and then decide.
studio-glossary-missed = “{ $term }” is missing here, and { $name } links to it: { $count ->
    [one] { $places }
   *[other] in { $count } places ({ $places })
}.
studio-glossary-missed-hint = What is published stays as it is. The next version of it cannot be published before the links are changed, or the term is back. Of a course or scenario from the content folder that is as soon as Audire starts again: the operator then finds the error in the log.
notice-glossary-taken = The draft has the newer glossary now.
audit-glossary-published = Glossary published
audit-draft-glossary-taken = Newer glossary taken into a draft
