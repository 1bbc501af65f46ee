## A form of a draft that has ended, and two windows with one text
studio-draft-ended = Le brouillon dans lequel vous avez écrit ceci est terminé : il a été publié, abandonné ou réuni avec une version plus récente. Rien n’a été enregistré et rien n’est perdu : vos mots figurent ici. Copiez ce que vous voulez garder, ouvrez de nouveau le texte et mettez-le là.
studio-draft-ended-words = Vos mots
studio-editor-stale = Une autre fenêtre de ce navigateur a enregistré ce texte avec les mots d’une autre personne. Enregistrez les vôtres ici : le tout sera réuni. Ou rechargez cette page.
studio-comment-ended = Ce commentaire appartient à un brouillon terminé. Rien n’a été réglé. S’il a suivi dans le nouveau brouillon, il figure ici : réglez-le ici.
notice-text-cleaned-merged = Enregistré, sans ce qui ne peut figurer dans un texte (caractères invisibles, images collées sous forme de lettres). Quelqu’un d’autre a écrit ailleurs dans ce texte ; les deux y figurent.

## A draft that began from an older version
studio-renew-behind = Une autre version a été publiée depuis le début de ce brouillon. Avant la relecture et la publication, il faut réunir les deux.
studio-renew-see = Voir ce qui entre dans le brouillon
studio-renew-title = Le brouillon et la version plus récente
studio-renew-lead = Une autre version a été publiée depuis le début de ce brouillon. Vous voyez ici ce qu’elle apporte au brouillon. Rien n’est encore modifié.
studio-renew-difference = Ce qui entre dans le brouillon
studio-renew-nothing = Rien ne change dans le brouillon sans votre décision.
studio-renew-impossible = Impossible de réunir les deux en l’état. Corrigez ceci dans le brouillon, puis revenez :
studio-renew-decide = Les réunir
studio-renew-theirs = Ce qu’ont maintenant les agents
studio-renew-note = Un nouveau brouillon part de la version plus récente, et ce que vous avez écrit y est repris. Une seconde personne doit de nouveau le relire, et un jour de publication prévu ne compte plus. Les commentaires non réglés suivent, là où leur texte existe encore. Ce que vous avez écrit jusqu’ici peut être retrouvé dans l’historique de chaque texte.
studio-renew-do = Les réunir
studio-renew-gone = Textes que les agents n’ont plus
studio-renew-gone-note = Le brouillon a modifié ces textes, et la version plus récente ne les contient plus : ils ont été retirés, ou réécrits sous un autre nom. Si vous choisissez ce qu’ont les agents, ils sortent du brouillon. Ce qui a été écrit reste dans leur historique.
studio-renew-went = Ces textes ont été écrits auparavant et ne sont plus dans le brouillon sous ces noms : certains portent un autre nom, d’autres en sont sortis. Ce qui a été écrit reste dans leur historique : copiez-y ce qui a maintenant sa place ailleurs.
studio-renew-twice = `{ $name }` aurait le même numéro ou la même adresse qu’un autre élément, et plus rien ne pourrait être réorganisé. Rien n’a été fait. Son module ou sa leçon a peut-être été renommé : renommez-le de la même façon dans le brouillon, ou choisissez ce qu’ont les agents et mettez-y ensuite vos mots.
studio-renew-current = Le brouillon part de ce qu’ont maintenant les agents. Il n’y a rien à réunir.
studio-renew-history = Avant la réunion avec une version plus récente, jusqu’au { $at }
studio-cause-renewed = réuni avec une version plus récente
notice-draft-renewed = Le brouillon et la version plus récente sont réunis. Parcourez le brouillon, puis demandez une relecture.
audit-draft-renewed = Brouillon réuni avec une version plus récente

## Which draft is meant, and one that was given up
studio-draft-other = Un autre brouillon est ouvert que celui que montrait votre page. Rien n’a été fait. Regardez celui qui est ouvert, puis décidez de nouveau.
studio-draft-gone = Le brouillon que montrait votre page est terminé : il a été publié, abandonné ou réuni avec une version plus récente. Rien n’a été fait.
studio-give-up-states = { $count ->
    [0] Rien n’a été enregistré dans ce brouillon.
    [one] Un état enregistré part avec lui.
   *[other] { $count } états enregistrés partent avec lui.
}
studio-give-up-latest = Le dernier a été enregistré le { $at } par { $name }.
studio-give-up-latest-at = Le dernier a été enregistré le { $at }.
studio-give-up-meanwhile = Quelqu’un a enregistré dans le brouillon entre-temps : il n’a pas été abandonné. Regardez qui a écrit en dernier, puis décidez de nouveau.
studio-again = Un brouillon a été abandonné le { $at }.
studio-again-states = { $count ->
    [0] Rien n’y a été enregistré.
    [one] Il a un état enregistré.
   *[other] Il a { $count } états enregistrés.
}
studio-again-note = Rouvert, il est tel qu’il était, avec ses relectures. Un jour de publication prévu ne compte plus.
studio-again-do = Le rouvrir
studio-again-texts = Textes du brouillon abandonné le { $at }
studio-again-texts-note = Ce qui y a été écrit peut être retrouvé dans l’historique de chacun.
studio-again-open = Un autre brouillon est ouvert maintenant. Ce qui a été écrit dans celui qui a été abandonné figure dans l’historique de chaque texte.
studio-again-late = Un autre brouillon a été commencé depuis : celui-ci ne peut plus être rouvert. Ce qui y a été écrit figure dans l’historique de chaque texte, jusqu’à la publication d’un brouillon.
studio-again-taken = Quelque chose a été publié entre-temps à cette adresse. Le brouillon reste abandonné.
studio-given-up-history = Dans un brouillon abandonné le { $at }
studio-words-typed = Ce que vous aviez écrit
studio-words-typed-note = Cela n’a pas été envoyé. Copiez ce que vous voulez garder.
notice-draft-reopened = Le brouillon est de nouveau ouvert.
audit-draft-reopened = Brouillon de cours rouvert
