# Ce que dit l’atelier pendant l’écriture d’un cours. Les mots en style de code (`…`) appartiennent au format de fichier et restent tels
# quels dans toutes les langues.

## Why a file cannot be part of a course
authoring-path-empty = Un fichier n’a pas de nom : « { $path } ».
authoring-path-long = Le chemin « { $path } » dépasse { $most } octets. Choisissez des noms plus courts.
authoring-path-deep = « { $path } » se trouve à plus de { $most } dossiers de profondeur.
authoring-path-character = « { $path } » contient un caractère que tous les systèmes n’acceptent pas dans un nom. Utilisez des minuscules, des chiffres, des traits d’union et des points.
authoring-path-absolute = « { $path } » est un chemin absolu. Un fichier de cours se trouve dans le dossier du cours.
authoring-path-outside = « { $path } » mène hors du dossier du cours ou contient une partie vide.
authoring-path-device = « { $path } » contient un nom que Windows réserve à un périphérique. Choisissez-en un autre.
authoring-path-collides = Certains systèmes prennent « { $path } » et « { $other } » pour le même nom. Renommez l’un des deux.
authoring-names-meet = Deux fichiers s’appelleraient « { $path } », car l’un d’eux porte un autre nom de l’autre côté. Donnez d’abord un autre nom à l’un des deux dans le brouillon.
authoring-path-hidden = « { $path } » commence par un point. Ces fichiers ne font pas partie d’un cours.
authoring-file-large = « { $path } » dépasse { $most } Kio.
authoring-files-many = Un cours compte au plus { $most } fichiers.
authoring-folder-large = Les fichiers d’un cours font au plus { $most } Mio ensemble.

## Why the outline was not changed
authoring-outline-no-module = Ce cours n’a pas de module `{ $name }`. Quelqu’un l’a peut-être modifié : rechargez la page.
authoring-outline-no-lesson = Ce module n’a pas de leçon `{ $name }`. Quelqu’un l’a peut-être modifiée : rechargez la page.
authoring-outline-module-taken = Il existe déjà un module `{ $name }`. Choisissez une autre adresse.
authoring-outline-lesson-taken = Le module `{ $module }` a déjà une leçon `{ $name }`. Choisissez une autre adresse.
authoring-outline-last-module = C’est le seul module. Un cours en a au moins un.
authoring-outline-last-lesson = C’est la seule leçon du module `{ $module }`. Un module en a au moins une.
authoring-outline-linked = { $count ->
    [one] Un lien mène ici, dans « { $path } ». Dirigez-le d’abord ailleurs.
   *[other] { $count } liens mènent ici, le premier dans « { $path } ». Dirigez-les d’abord ailleurs.
}
authoring-outline-twice = Le numéro ou l’adresse de `{ $name }` figure deux fois ; l’ordre n’est donc pas clair. Renommez le fichier.
authoring-outline-no-number = Il ne reste à cet endroit aucun numéro jusqu’à { $most }. Déplacez d’abord un élément vers le début.

## Why a form was not saved
authoring-form-gone = `{ $id }` n’existe plus. Quelqu’un a peut-être modifié le texte : rechargez la page.
authoring-form-read-otherwise = « { $words } » serait lu autrement dans `{ $id }`. Une de ses lignes commence par un signe ou un mot du format de fichier, ou une ligne vide la coupe.
authoring-form-other-blocks = Ainsi, `{ $id }` serait lu autrement. Cherchez les lignes qui commencent par un signe ou un mot du format de fichier.
authoring-form-no-neighbour = Autre chose se trouve entre `{ $id }` et son voisin, ou il n’y en a pas. Déplacez le bloc dans le texte.

## Why a translation was not saved
authoring-translation-no-part = La partie `{ $part }` n’existe plus dans « { $path } ». Rechargez la page.
authoring-translation-other-parts = Enregistré ainsi, d’autres parties que `{ $part }` changeraient. Gardez le titre, n’en commencez pas d’autre et traduisez d’abord les parties qui précèdent.
authoring-translation-unreadable = « { $path } » ne peut pas être lu ainsi. Les réglages sont-ils entre deux lignes `+++` ?

## What speaks against taking answers and results over
authoring-carry-kind = La question est maintenant d’un autre type.
authoring-carry-asked = La question porte sur autre chose.
authoring-carry-options = Le choix proposé est différent.
authoring-carry-key = La bonne réponse est différente.
authoring-carry-gone = La question ne fait plus partie d’une leçon.
authoring-carry-no-test = Ce test n’existe plus.
authoring-carry-pass-mark = Il faut { $after } pour cent pour réussir ; il en fallait { $before }.
authoring-carry-drawn = Les questions sont choisies autrement.
authoring-carry-questions = { $count ->
    [one] Une question porte sur autre chose ou a disparu.
   *[other] { $count } questions portent sur autre chose ou ont disparu.
}

## Local law and procedure
authoring-overlay-id = Après `local` figure un identifiant de minuscules, de chiffres et de traits d’union.
authoring-overlay-key = `{ $key }` n’est pas connu ici, ou figure deux fois.
authoring-overlay-missing = Il manque `{ $key }`.
authoring-overlay-country = `{ $word }` n’est pas un pays. Écrivez ses deux lettres majuscules, par exemple ES.
authoring-overlay-date = `{ $word }` n’est pas une date. Écrivez l’année, le mois et le jour : 2026-10-01.
authoring-overlay-order = Il prend fin avant le jour de sa vérification.
authoring-overlay-empty = Il n’a pas de texte.
authoring-overlay-twice = Il existe déjà un bloc `{ $id }`.
authoring-overlay-hint = Un bloc de droit local indique son pays, qui l’a vérifié, quand, et sa source.
authoring-overlay-soon = { $days ->
    [0] Le bloc `{ $id }` pour { $country } prend fin aujourd’hui. Faites-le vérifier.
    [one] Le bloc `{ $id }` pour { $country } prend fin dans un jour. Faites-le vérifier.
   *[other] Le bloc `{ $id }` pour { $country } prend fin dans { $days } jours. Faites-le vérifier.
}
authoring-overlay-expired = { $days ->
    [one] Le bloc `{ $id }` pour { $country } a pris fin hier. Faites-le vérifier ou retirez-le.
   *[other] Le bloc `{ $id }` pour { $country } a pris fin il y a { $days } jours. Faites-le vérifier ou retirez-le.
}
authoring-overlay-ahead = La vérification du bloc `{ $id }` pour { $country } porte une date à venir.

## Pasted and uploaded texts
authoring-paste-binary = Ce n’est pas un texte. Enregistrez-le d’abord en texte brut ou en Markdown.
authoring-paste-large = Le texte dépasse { $most } Kio. Répartissez-le en plusieurs leçons.
authoring-paste-encoding = À partir de la ligne { $line }, ce n’est plus du { $name }. Enregistrez le fichier en UTF-8 ou indiquez son codage.
authoring-paste-unknown-encoding = Aucun codage ne s’appelle « { $name } ».
authoring-paste-table = Ligne { $line } : un tableau a au plus { $rows } lignes et { $columns } colonnes. Divisez-le ou joignez-le comme document.
authoring-paste-control = { $count ->
    [one] Un caractère de commande a été retiré.
   *[other] { $count } caractères de commande ont été retirés.
}
authoring-paste-direction = { $count ->
    [one] Un caractère qui inverse le sens du texte a été retiré.
   *[other] { $count } caractères qui inversent le sens du texte ont été retirés.
}
authoring-paste-unseen = { $count ->
    [one] Un caractère invisible a été retiré.
   *[other] { $count } caractères invisibles ont été retirés.
}
authoring-paste-picture = { $count ->
    [one] Une image collée n’a pas été reprise. Téléversez-la et écrivez son nom à la place de `{ $file }`.
   *[other] { $count } images collées n’ont pas été reprises. Téléversez-les et écrivez leurs noms à la place de `{ $file }`.
}
