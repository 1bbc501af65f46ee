# Du brouillon à la publication : qui décide, ce qui attend, ce qui a été dit, et ce qu’un texte a été.

studio-review-told = Ce qui a changé, selon l’auteur
studio-review-not-you = Vous avez écrit dans ce brouillon ou demandé sa relecture : une autre personne décide.
studio-review-who = Ces personnes peuvent décider :
studio-review-who-letter = Ces personnes peuvent décider et ont reçu une lettre :
studio-review-between = {", "}
studio-review-anyone = Personne n’est nommé rédacteur ici, donc personne n’a reçu de lettre. Adressez-vous à un autre formateur : quiconque n’a rien écrit dans le brouillon peut décider, et le trouve sur la page des cours.
studio-review-nobody = Tous les rédacteurs y ont écrit. Demandez à un administrateur d’en nommer un qui n’y a rien écrit.
studio-comments-open = Commentaires ouverts
studio-text-comments = { $count ->
    [one] un commentaire ouvert
   *[other] { $count } commentaires ouverts
}
studio-never-published-scenario = Personne n’a encore publié ce scénario.
studio-never-published-case = Personne n’a encore publié ce cas.
studio-publications-none = Rien n’est encore publié.

## No draft is open
studio-none-title = Aucun brouillon n’est ouvert
studio-none-lead = Cette page appartient à un brouillon, et aucun n’est ouvert. Il a été publié ou abandonné, ou personne n’en a commencé. Ce qui est publié et ce qui peut être rouvert figurent sur la page dont il relève.
studio-none-go = Y aller

## What a text once was
studio-past-look = Le regarder
studio-past-title = Tel qu’il était : { $at }
studio-past-since = Barré : ce qu’il disait alors et ne dit plus. Souligné : ce qui est venu depuis.
studio-past-same = Il dit la même chose aujourd’hui.
studio-past-whole = Le texte entier tel qu’il était alors
studio-past-gone = Le texte n’existait pas à ce moment. En y revenant, on l’enlève.

## A plan that will come to nothing
schedule-meant = Prévu pour le { $at }.
schedule-lapsed = Il ne sera pas publié à ce moment s’il n’est pas approuvé de nouveau.
schedule-lapsed-how = Demandez une relecture de son état actuel. Le jour reste prévu.

## The list of what instructors edit
studio-waits = Ce qui attend
studio-waits-note = Brouillons que quelqu’un doit lire avant que les agents les reçoivent. Une personne qui n’a rien écrit dans un brouillon décide.
studio-line-open = Un brouillon est ouvert
studio-line-waits = Un brouillon attend une seconde personne
studio-line-lapsed = Un brouillon est prévu, et ne sera pas publié s’il n’est pas approuvé de nouveau

## Letters
mail-review-subject = À relire : un brouillon de { $course }
mail-review-what = { $name } demande une relecture d’un brouillon de { $course }. Vous pouvez décider, car vous en êtes rédacteur et n’avez rien écrit dans ce brouillon. Les agents n’en reçoivent rien avant que quelqu’un l’ait approuvé.
mail-review-glossary-subject = À relire : un brouillon du glossaire
mail-review-glossary-what = { $name } demande une relecture d’un brouillon du glossaire. Vous pouvez décider, car vous en êtes rédacteur et n’avez rien écrit dans ce brouillon. Les agents n’en reçoivent rien avant que quelqu’un l’ait approuvé.
mail-review-how = Le lien mène au brouillon : ce que son auteur en dit, et ce qu’il change.
