## What was typed into a form and not saved: it stands in this browser
kept-found = Words of yours that were never saved.
kept-look = See them
kept-take = Put them in
kept-drop = Throw them away
kept-list = Words of yours that were never saved
kept-unsent = Not sent: the server cannot be reached. Your words stay here and in this browser. Send them again when it can.
kept-bare = Not sent: the server cannot be reached, and this browser cannot keep your words. Leave this page open until it can.
studio-moved = This text has another address now. Nothing was saved, and nothing of yours is lost: your words stand here, and the text stands there:
studio-moved-put = Put them together with the text
translate-kept = These are your words, and they are not saved yet.
