# Local law and procedure: what compiler, officers and authors read.

authoring-overlay-text = In a block of local law stand paragraphs and lists, and nothing else.
authoring-overlay-misplaced = A block of local law stands in the text of a lesson, at the left margin.
authoring-overlay-outdated-hint = Have it reviewed again and write the new days into it, or take it out.

## In a lesson
local-law-title = Local law and procedure: { $country }
local-law-source = Source:
local-law-reviewed = Reviewed on { $date }:
local-law-expired = Out of date: its review was valid until { $date }. Ask what holds now before you rely on it.

## In the studio
studio-local-law = Local law to look at again
studio-local-law-note = Officers of the country see what has ended marked as out of date.
studio-preview-country = Seen by an officer of
studio-preview-no-country = no country
studio-preview-show = Show
