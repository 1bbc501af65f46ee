# The studio: what authors see while they write, review and publish a course.

## The studio: a course with its draft
studio-published = Ce qu’ont les agents
studio-publication = Publication { $number }, { $at }
studio-origin-folder = depuis le dossier de contenu
studio-origin-studio = depuis un brouillon
studio-origin-rolled-back = de nouveau une version antérieure
studio-never-published = Personne n’a encore publié ce cours.
studio-offered = Le dossier de ce cours a changé depuis. Ce qui est publié ici reste. Comparez les deux et reprenez ce que vous voulez.
studio-no-draft = Aucun brouillon n’est ouvert. Un brouillon commence par ce qu’ont les agents ; les agents ne le voient pas avant sa publication.
studio-begin = Commencer un brouillon
studio-as-officers = Voir comme les agents
studio-versions = Versions et changements
studio-archive = Télécharger comme dossier (ZIP)
studio-draft = Le brouillon
studio-draft-opened = Ouvert depuis le { $at }
studio-draft-files = { $count ->
    [0] Aucun fichier ne diffère.
    [one] Un fichier diffère.
   *[other] { $count } fichiers diffèrent.
}
studio-draft-errors = { $count ->
    [0] Le compilateur ne trouve pas d’erreur.
    [one] Le compilateur trouve une erreur.
   *[other] Le compilateur trouve { $count } erreurs.
}
studio-draft-comments = { $count ->
    [0] Aucun commentaire n’est ouvert.
    [one] Un commentaire est ouvert.
   *[other] { $count } commentaires sont ouverts.
}
studio-give-up = Abandonner le brouillon
studio-give-up-note = Les agents gardent ce qu’ils ont. Ce qui a été écrit est conservé : le brouillon peut être rouvert tant qu’aucun autre n’a commencé, et ensuite chaque texte peut être retrouvé dans son historique.
studio-give-up-do = L’abandonner
studio-has-errors = Corrigez d’abord les erreurs. Elles figurent plus bas.
studio-nothing-changed = Rien ne diffère de ce qu’ont les agents.
studio-returned = Rendu par
studio-approved = Approuvé par
studio-waiting = En attente d’une seconde personne depuis le { $at }. Demandé par
studio-publish = Publier
studio-publish-note = Les agents qui commencent dès maintenant reçoivent cette version. Ceux qui sont en cours restent sur la leur.
studio-notes = Ce qui a changé
studio-notes-hint = Pour la personne qui relit, puis pour quiconque regarde les versions. Les agents le lisent aussi quand la version leur est proposée.
studio-ask = Demander une relecture
studio-review-words = Vos mots à l’auteur
studio-review-words-hint = Nécessaires si vous le rendez.
studio-review-note = Une personne qui n’a rien écrit dans ce brouillon décide.
studio-approve = Approuver
studio-return = Le rendre
studio-problems = Ce que dit le compilateur
studio-problems-note = Les erreurs doivent être corrigées avant la publication.
studio-problem-translation = À côté de sa source
studio-problem-translation-hint = Comparez les deux et enregistrez la partie : cela indique qu’elle est à jour.

## The outline
studio-outline = Plan
studio-outline-note = Les liens vers une leçon la suivent quand elle est déplacée ou change d’adresse.
studio-module-text = Texte du module
studio-preview = Aperçu
studio-changed = modifié le { $at }
studio-up = Monter
studio-down = Descendre
studio-more = Titre, adresse, retrait
studio-address = Mot dans son adresse
studio-address-hint = Lettres minuscules a à z, chiffres et traits d’union. L’ancienne adresse ne mènera plus à la leçon.
studio-address-made = Laissé vide, il est tiré du titre.
studio-slug = Écrivez l’adresse avec des lettres minuscules a à z, des chiffres et des traits d’union simples.
studio-rename = Changer l’adresse
studio-remove = Retirer
studio-remove-note = Il quitte le brouillon avec ses traductions. Les agents en cours le gardent.
studio-add-lesson = Ajouter une leçon
studio-add-lesson-do = L’ajouter
studio-lesson-title = Titre
studio-lesson-summary = Résumé en une phrase
studio-others = Autres fichiers
studio-others-note = Réglages, questions, transcriptions, images.

## The editor
studio-text = Texte
studio-save = Enregistrer
studio-saving = Enregistrement…
studio-saved = Enregistré
studio-saved-at = Enregistré le { $at }
studio-saved-by = Enregistré le { $at } par { $name }
studio-unsaved = Non enregistré : la connexion est coupée. Vos mots restent dans ce navigateur et partiront dès son retour.
studio-as-published = Comme l’ont les agents
studio-history = Ce que ce texte était avant
studio-beside = Son aspect
studio-no-preview = Ce fichier n’est pas un texte de leçon : il n’a pas de page à regarder.
studio-preview-whole = En pleine page
studio-preview-note = Vous voyez le brouillon comme le verraient les agents. Vos réponses ici ne sont pas conservées.
studio-back = Retour au brouillon
studio-insert = Insérer
studio-patterns = Modèles à insérer
studio-pattern-question = Question
studio-pattern-term = Terme du glossaire
studio-pattern-link = Lien vers une leçon
studio-pattern-picture = Image
studio-pattern-table = Tableau
studio-comments = Commentaires
studio-comments-note = Ce que se disent auteurs et relecteurs de ce texte. Les agents ne le voient jamais.
studio-comment-block = Bloc
studio-comment-whole = Le texte entier
studio-comment-words = Commentaire
studio-comment-write = Écrire le commentaire
studio-comment-settle = Marquer comme réglé
studio-comment-settled = Réglé le { $at }

## Two people in one text
studio-conflict = Quelqu’un d’autre a changé le même endroit entre-temps. Rien n’a été enregistré ; vos mots sont ci-dessous.
studio-conflict-lead = Choisissez pour chaque endroit. Tout le reste des deux textes est déjà réuni.
studio-conflict-place = Endroit { $number }
studio-conflict-before = Avant
studio-conflict-yours = Le vôtre
studio-conflict-theirs = Celui de l’autre personne
studio-conflict-both = Les deux, le vôtre d’abord
studio-conflict-save = Enregistrer ainsi
studio-conflict-own = Votre texte entier

## What a text was
studio-state = État
studio-state-now = tel qu’il est
studio-cause = Comment
studio-by = Par
studio-restore = En refaire le texte
studio-cause-typed = écrit
studio-cause-merged = réuni de deux textes
studio-cause-outline = plan modifié
studio-cause-restored = un état antérieur

## Versions
studio-publications = Publications
studio-publications-note = La première est ce qu’ont les agents qui commencent maintenant. Aucune version n’est jamais modifiée.
studio-difference = Ce qu’elle a changé
studio-difference-of = Ce que la publication { $number } a changé
studio-difference-draft = Ce que le brouillon change
studio-difference-note = Barré : ce qui est parti. Souligné : ce qui est venu. Les corrigés figurent ici : pour les auteurs seulement.
studio-difference-none = Rien ne diffère.
studio-difference-coarse = Il y a tant de différences que tout n’a pas été comparé mot à mot. Le reste est montré comme retiré et remis en entier.
studio-states-many = Ce texte a été enregistré plus d’un million de fois dans ce brouillon. Publiez le brouillon et continuez dans le suivant.
studio-decides = décide d’un test
studio-question = Question
studio-state-added = nouveau
studio-state-removed = retiré
studio-state-changed = modifié
studio-state-moved = placé ailleurs
studio-aspect-asked = Ce qui est demandé
studio-aspect-key = Ce qui est juste
studio-aspect-scoring = Ce que cela rapporte
studio-aspect-order = L’ordre
studio-aspect-explained = Ce qui est expliqué
studio-aspect-filed = Où cela se range
studio-outline-module-added = Nouveau module : { $name }
studio-outline-module-removed = Module retiré : { $name }
studio-outline-lesson-added = Nouvelle leçon : { $name }
studio-outline-lesson-removed = Leçon retirée : { $name }
studio-outline-renamed = { $from } est maintenant { $to }
studio-outline-moved = Placé ailleurs : { $name }
studio-file-added = Nouveau fichier : { $path }
studio-file-removed = Fichier retiré : { $path }
studio-file-changed = Fichier modifié : { $path }
studio-roll-back = Revenir à cette version
studio-roll-back-note = Les agents qui commencent dès maintenant reçoivent cette version. Les suivantes sont conservées.
studio-roll-back-reason = Raison
studio-roll-back-hint = Elle reste à côté de la publication pour toujours. Les agents ne la lisent pas.
studio-roll-back-do = La rendre de nouveau actuelle

## Refusals
studio-key = Le formulaire était incomplet. Rechargez la page ; votre texte reste dans le champ.
studio-no-text = Ce fichier n’est pas un texte et ne peut être modifié ici.
studio-words-needed = Écrivez quelques mots.
studio-words-long = Écrivez { $most } caractères au plus.
studio-comment-block-unknown = Aucune section ni question de ce texte ne porte cet identifiant. Laissez le champ vide pour parler du texte entier.
studio-review-stale = Le brouillon a été modifié depuis votre lecture. Rechargez la page et relisez-le.
studio-review-own = Vous avez écrit dans ce brouillon ou demandé la relecture. Une autre personne décide.
studio-review-decided = Quelqu’un a déjà décidé de cette relecture.
studio-not-approved = Une seconde personne doit approuver le brouillon tel qu’il est.
studio-base-old = Une autre version a été publiée depuis le début de ce brouillon. Rien du brouillon n’est perdu : sur sa page, vous voyez ce qu’apporte cette version et vous réunissez les deux.
studio-version-old = Cette version ne peut plus être compilée. Commencez un brouillon et réécrivez-la.
studio-editor-unknown = Personne n’a de compte avec cette adresse.

## What was done
notice-draft-given-up = Le brouillon est abandonné.
notice-text-saved = Enregistré.
notice-text-merged = Enregistré. Quelqu’un d’autre a écrit ailleurs dans ce texte ; les deux y figurent.
notice-text-restored = L’état antérieur est de nouveau le texte.
notice-outline-changed = Le plan est modifié.
notice-review-asked = Une seconde personne peut maintenant lire le brouillon.
notice-review-decided = Votre décision est enregistrée.
notice-comment-written = Le commentaire est écrit.
notice-draft-published = Le brouillon est publié.
notice-rolled-back = La version antérieure est de nouveau actuelle.

## The audit log
audit-draft-opened = Brouillon de cours commencé
audit-draft-given-up = Brouillon de cours abandonné
audit-draft-arranged = Plan d’un brouillon modifié
audit-draft-review-asked = Relecture d’un brouillon demandée
audit-draft-review-decided = Relecture d’un brouillon décidée
audit-course-editor-added = Rédacteur d’un cours ajouté
audit-course-editor-ended = Rédacteur d’un cours retiré
