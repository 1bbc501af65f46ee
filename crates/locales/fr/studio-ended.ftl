## A form of a draft that has ended, and two windows with one text
studio-draft-ended = Le brouillon dans lequel vous avez écrit ceci est terminé : il a été publié ou abandonné. Rien n’a été enregistré et rien n’est perdu : vos mots figurent ici. Copiez ce que vous voulez garder, ouvrez de nouveau le texte et mettez-le là.
studio-draft-ended-words = Vos mots
studio-editor-stale = Une autre fenêtre de ce navigateur a enregistré ce texte avec les mots d’une autre personne. Enregistrez les vôtres ici : le tout sera réuni. Ou rechargez cette page.
notice-text-cleaned-merged = Enregistré, sans ce qui ne peut figurer dans un texte (caractères invisibles, images collées sous forme de lettres). Quelqu’un d’autre a écrit ailleurs dans ce texte ; les deux y figurent.
