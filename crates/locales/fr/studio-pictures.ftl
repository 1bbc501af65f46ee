# Pictures of a course, a course that begins, its outline in place, and who edits it.

## Pictures
studio-pictures = Images
studio-pictures-lead = Ce que montrent les leçons. Chaque image a des mots pour les personnes qui ne la voient pas.
studio-pictures-all = Toutes les images
studio-pictures-none = Il n’y a pas d’autre image.
studio-picture-new = Envoyer une image
studio-picture-new-note = Elle est réduite à ce dont une leçon a besoin. Le lieu et la date d’une photographie en sont retirés.
studio-picture-file = Fichier
studio-picture-file-hint = PNG, JPEG, WebP ou SVG, { $most } Mo au plus.
studio-picture-again = Choisissez de nouveau le fichier : un navigateur ne le garde pas.
studio-picture-words = Ce qu’elle montre
studio-picture-words-hint = Une ou deux phrases pour les personnes qui ne la voient pas. Elles sont lues à voix haute à la place de l’image.
studio-picture-name = Nom
studio-picture-name-hint = Laissé vide, il est tiré du nom du fichier.
studio-picture-replaces = Elle remplace l’image qui porte ce nom. La précédente reste dans son historique.
studio-picture-send = Envoyer l’image
studio-picture-added = L’image envoyée
studio-picture-added-note = Aucun texte ne la montre encore. Copiez la façon de l’écrire, ou placez-la ici dans un texte.
studio-picture-size = { $width } × { $height } pixels, { $kilobytes } ko
studio-picture-unused = Aucun texte ne la montre.
studio-picture-uses = { $count ->
    [one] Une ligne la nomme :
   *[other] { $count } lignes la nomment :
}
studio-picture-place = La placer dans un texte
studio-picture-into = À la fin de
studio-picture-place-do = La placer là
studio-picture-name-none = Donnez-lui un nom avec des lettres de a à z ou des chiffres.
studio-picture-taken = Il y a une autre image { $name }. Donnez un autre nom à celle-ci, ou indiquez qu’elle la remplace.
studio-picture-used = { $count ->
    [one] { $name } reste : { $path } la nomme à la ligne { $line }. Retirez-la d’abord du texte.
   *[other] { $name } reste : { $count } lignes la nomment, la première est la ligne { $line } de { $path }. Retirez-la d’abord des textes.
}
studio-picture-words-needed = Dites ce que montre l’image, pour les personnes qui ne la voient pas.
studio-picture-none = Le fichier est vide. Choisissez une image.
studio-picture-ending = Le nom du fichier finit par { $ending }, mais son contenu est { $really }. Enregistrez-le de nouveau dans le programme d’où il vient.
studio-picture-unknown = Ce n’est pas un fichier PNG, JPEG, WebP ou SVG. Les photographies de certains téléphones sont au format HEIC : enregistrez-les d’abord en JPEG.
studio-picture-large = Le fichier dépasse { $most } Mo. Réduisez-le et envoyez-le de nouveau.
studio-picture-pixels = L’image a plus de { $most } millions de pixels. Réduisez-la et envoyez-la de nouveau.
studio-picture-moving = L’image est animée. Les leçons montrent des images fixes : envoyez-en une seule vue.
studio-picture-damaged = L’image est endommagée et ne peut pas être lue. Enregistrez-la de nouveau dans le programme d’où elle vient.
studio-picture-stays-large = L’image ne devient pas assez petite. Envoyez-en une plus petite.
studio-cause-picture = image

## A course begins
studio-begin-link = Commencer un nouveau cours
studio-begin-title = Commencer un nouveau cours
studio-begin-lead = Il commence comme brouillon. Les agents le voient quand une seconde personne l’a lu et qu’il est publié.
studio-begin-course = Un nouveau cours
studio-begin-note = Tout peut être changé plus tard. Le module et la leçon disent d’abord ce que dit le cours.
studio-begin-outcome = Ce que les agents savent faire ensuite
studio-begin-outcome-hint = En quelques mots, par exemple « distinguer le consentement d’un accord sous la menace ».
studio-begin-language-label = Écrit en
studio-begin-language-hint = Les autres langues sont des traductions de celle-ci.
studio-begin-module = Titre du premier module
studio-begin-lesson = Titre de la première leçon
studio-begin-address-hint = Lettres minuscules a à z, chiffres et traits d’union. Laissée vide, elle est tirée du titre.
studio-begin-do = Commencer le cours
studio-begin-drafts = Cours que personne n’a encore publiés
studio-begin-drafts-note = Seuls les formateurs les voient.
studio-begin-language = Choisissez la langue dans laquelle il est écrit.
studio-begin-taken = Il y a déjà un cours à l’adresse { $slug }. Choisissez un autre mot, ou ouvrez un brouillon de ce cours.
studio-begin-drafted = Quelqu’un a commencé un cours à l’adresse { $slug }. Choisissez un autre mot, ou continuez ce brouillon.
studio-begin-reserved = Le mot { $slug } mène déjà à une autre page. Choisissez-en un autre.

## The outline in place
studio-outline-course = Titre et résumé du cours
studio-outline-retitle = Enregistrer le titre et le résumé
studio-outline-other = Module
studio-outline-across = Déplacer à la fin de ce module
studio-outline-module-title = Titre
studio-outline-add-module = Ajouter un module
studio-outline-add-module-do = Ajouter le module
studio-heading-unreadable = Les réglages en tête de ce texte ne peuvent pas être lus. Ouvrez le texte et corrigez-les là.
studio-heading-clash = Quelqu’un d’autre a changé cela entre-temps. On y lit maintenant : { $title } – { $summary } Ce que vous avez écrit est toujours là ; enregistrez de nouveau pour le mettre à la place.

## Who edits it
studio-editors = Rédacteurs
studio-editors-lead = Les rédacteurs d’un cours écrivent, relisent et publient ses brouillons. Un cours sans rédacteur est ouvert à tous les formateurs.
studio-editors-now = Qui le rédige
studio-editors-none = Personne n’a été désigné : tous les formateurs peuvent le rédiger.
studio-editors-add = Désigner un rédacteur
studio-editors-add-note = Dès le premier rédacteur, le cours est fermé à tous les autres formateurs. Publier demande deux personnes : désignez-en au moins deux.
studio-editors-add-do = Désigner
studio-editors-end = Mettre fin
studio-editors-courses = Qui rédige quel cours
studio-editors-planned = A planifié une publication pour le { $at }. Elle est annulée avec la fin de sa rédaction, et les autres en sont informés.
studio-editors-beside = Scénarios et cas de ce cours
studio-editors-beside-note = Ils ont leurs propres rédacteurs. Ce qui n’en a pas est ouvert à tous les formateurs, quels que soient les rédacteurs du cours.
studio-editors-count = { $count ->
    [0] tous les formateurs
    [one] un rédacteur
   *[other] { $count } rédacteurs
}
studio-editor-no-instructor = Cette personne n’est pas formatrice. Donnez d’abord ce rôle à son compte.

## What was done
notice-picture-added = L’image est dans le brouillon.
notice-picture-removed = L’image est retirée.
notice-picture-placed = L’image se trouve à la fin du texte.
notice-course-begun = Le cours est commencé. Ouvrez la leçon et écrivez.
notice-editor-added = Le rédacteur est désigné.
notice-editor-ended = Cette personne n’est plus rédactrice.
