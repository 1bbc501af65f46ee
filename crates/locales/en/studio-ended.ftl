## A form of a draft that has ended, and two windows with one text
studio-draft-ended = The draft in which you wrote this has ended: it was published or given up. Nothing was saved, and nothing of yours is lost: your words stand here. Copy what you want to keep, open the text again and put it in there.
studio-draft-ended-words = Your words
studio-editor-stale = Another window of this browser saved this text together with somebody else’s words. Save yours here: they are put together. Or load this page again.
notice-text-cleaned-merged = Saved, without what cannot stand in a text (characters that cannot be seen, pictures pasted as letters). Somebody else wrote elsewhere in this text; both stand in it now.
