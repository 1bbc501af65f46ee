## Files
compile-interview-file-name = Le nom de fichier `{ $name }` ne convient pas à un cas.
compile-interview-file-name-hint = Un cas se nomme par exemple `the-quay.md`, ses traductions `the-quay.fr.md` (a-z, 0-9, traits d’union simples). Le fichier anglais n’a pas de langue dans son nom.
compile-interview-stray = Le fichier `{ $name }` n’appartient à aucun cas.
compile-interview-stray-hint = Les cas sont des fichiers Markdown placés directement dans `interviews`. Déplacez le fichier, corrigez son nom ou supprimez-le.
compile-interview-not-translated = Le cas promet la langue `{ $language }`, et `{ $file }` manque.
compile-interview-not-translated-hint = Écrivez la traduction, ou retirez la langue de `languages`.
compile-interview-unpromised = Le cas ne promet pas la langue `{ $language }`.
compile-interview-unpromised-hint = Ajoutez-la à `languages` quand la traduction est complète.

## Settings
compile-interview-id = `{ $id }` ne peut pas être un identifiant.
compile-interview-id-hint = Utilisez a-z, 0-9 et des traits d’union simples, et rien après.
compile-interview-long = Ce texte a plus de { $most } caractères.
compile-interview-long-hint = Raccourcissez-le.
compile-interview-count = { $what ->
    [need] Un cas a de { $least } à { $most } besoins ; ici il y en a { $found }.
    [present] Un cas a de { $least } à { $most } personnes qui pourraient être présentes ; ici il y en a { $found }.
    [trap] Un cas a de { $least } à { $most } pièges ; ici il y en a { $found }.
    [step] Un cas a de { $least } à { $most } étapes ; ici il y en a { $found }.
    [fact] Un cas a de { $least } à { $most } faits ; ici il y en a { $found }.
    [source] Un cas nomme de { $least } à { $most } documents dans une liste ; ici il y en a { $found }.
    [utterance] Un cas a de { $least } à { $most } énoncés ; ici il y en a { $found }.
    [better] Parmi les énoncés, de { $least } à { $most } ont `Better:` ; ici il y en a { $found }.
    [cue] Il y a de { $least } à { $most } mots d’appel ; ici il y en a { $found }.
    [ask] Un détail a `Ask:` de { $least } à { $most } fois ; ici { $found } fois.
    [wrong] Un détail a `Wrong:` de { $least } à { $most } fois ; ici { $found } fois.
   *[interview] Un module nomme au plus { $most } entretiens ; ici il y en a { $found }.
}
compile-interview-count-hint = Les cas ont les mêmes nombres pour pouvoir être comparés. Ajoutez ce qui manque, ou retirez quelque chose.
compile-interview-twice = { $what ->
    [section] La section `{ $id }` figure deux fois.
    [detail] Le détail `{ $id }` figure deux fois.
    [fact] Le fait `{ $id }` figure deux fois.
    [replies] Les réponses `{ $id }` figurent deux fois.
    [utterance] L’énoncé `{ $id }` figure deux fois.
   *[interview] L’entretien `{ $id }` figure deux fois.
}
compile-interview-twice-hint = Réunissez les deux, donnez un autre identifiant à l’un d’eux, ou supprimez-le.
compile-interview-age = L’âge ne convient pas au profil `{ $profile }`.
compile-interview-age-hint = Avec ce profil, une personne a de { $least } à { $most } ans. Changez l’âge ou le profil.
compile-interview-sealed = Un cas scellé ne peut pas se trouver dans le dossier du contenu.
compile-interview-sealed-hint = Tout le monde peut lire ce qui s’y trouve. Déplacez le fichier dans le dossier que lit `audire serve --sealed DIR`, sans `use`.
compile-interview-sealed-use = Un cas du dossier des cas scellés n’a pas de `use`.
compile-interview-sealed-use-hint = Chaque cas y sert à mesurer. Supprimez la ligne, ou déplacez le fichier dans le dossier du contenu si les officiers doivent s’exercer avec lui.
compile-interview-step = On ne voit pas comment cette étape est accomplie.
compile-interview-step-hint = Écrivez soit `labels`, avec `words` s’il faut que certains mots soient dits, soit `act`.
compile-interview-step-never = Rien dans ce cas n’appelle `{ $act }`.
compile-interview-step-never-hint = `alone` demande un accompagnant, `interpreter` un interprète avec `trouble = true`, `protect` un détail avec `danger: yes`, et `child` un détail avec `minor: yes` ou un profil de moins de 18 ans.

## Text
compile-interview-section = Un cas n’a pas de section `{ $id }`.
compile-interview-section-hint = Les sections sont : { $known }. Écrivez l’identifiant après le titre, entre accolades.
compile-interview-section-missing = La section `{ $id }` manque.
compile-interview-section-missing-hint = Ajoutez un titre avec `##` et, après ses mots, { "{#" }{ $id }{ "}" }.
compile-interview-part = Ceci ne peut pas figurer ici.
compile-interview-part-hint = Le dossier, la personne, la fin et les sources sont des paragraphes et des listes. Sous les autres titres il n’y a que des blocs.
compile-interview-block = Un bloc du genre « { $word } » n’existe pas dans un cas.
compile-interview-block-hint = Sont possibles : { $known }.
compile-interview-place = `{ $word }` ne peut pas figurer dans cette section.
compile-interview-place-hint = Détails, faits, réponses et énoncés ont chacun leur section.
compile-interview-empty = { $what ->
    [section] La section `{ $id }` n’a pas de texte.
    [detail] Le détail `{ $id }` n’a pas de texte.
    [fact] Le fait `{ $id }` n’a aucune formulation.
    [replies] Dans les réponses `{ $id }`, quelque chose est vide.
   *[utterance] L’énoncé `{ $id }` n’a pas de texte.
}
compile-interview-empty-hint = Écrivez ce qui est dit ou montré, ou supprimez-le.
compile-interview-order = Cette ligne n’appartient à rien.
compile-interview-order-hint = Après les réglages vient un paragraphe (pour un fait : un par formulation ; pour des réponses : des lignes avec `- `), puis chaque mot suivi de deux-points, une seule fois s’il ne peut figurer plus souvent.
compile-interview-marks = `{ $sign }` ne peut pas figurer ici.
compile-interview-marks-hint = Ce qu’une personne dit est montré tel qu’il est écrit. Seuls les astérisques marquent quelque chose : ce qu’ils entourent se voit.
compile-interview-asterisks = Les astérisques ne s’accordent pas.
compile-interview-asterisks-hint = Ce qui se voit est entre deux astérisques : `*Il hoche la tête.* Oui.`
compile-interview-name = `{ "{name}" }` ne peut pas figurer ici.
compile-interview-name-hint = Seules les réponses `adopted` reprennent un nom d’une question.
compile-interview-name-missing = `{ "{name}" }` manque.
compile-interview-name-missing-hint = Dans chacune des réponses `adopted`, il tient la place du nom que l’enfant reprend.
compile-interview-length = { $what ->
    [full] Ce qui est dit librement
    [brief] La formulation brève
    [again] La formulation de la deuxième fois
    [wrong] La formulation fausse
   *[briefing] Le dossier
} compte { $found } mots.
compile-interview-length-hint = De { $least } à { $most } est l’usage. Des cas qui racontent autant peuvent être comparés.

## Details
compile-interview-tier = Du niveau { $tier }, un cas a { $wanted } détails ; ici il y en a { $found }.
compile-interview-tier-hint = Les nombres sont les mêmes dans chaque cas, pour que les cas puissent être comparés. Changez le niveau d’un détail, ajoutez-en un ou retirez-en un.
compile-interview-starts = Du niveau { $tier }, les détails avec `start: yes` sont { $wanted } ; ici il y en a { $found }.
compile-interview-starts-hint = Les nombres sont les mêmes dans chaque cas, pour que les cas puissent être comparés.
compile-interview-after = Il n’y a pas de détail `{ $id }`.
compile-interview-after-hint = Nommez des détails de ce cas, séparés par des virgules.
compile-interview-after-start = Une invitation ouverte atteint ce détail, donc rien ne doit être raconté avant.
compile-interview-after-start-hint = Supprimez `after`, ou écrivez `start: no`.
compile-interview-unreachable = Aucune question ne peut amener le détail `{ $id }`.
compile-interview-unreachable-hint = L’un des détails de `after` doit avoir `start: yes`, ou être atteint depuis un tel détail.
compile-interview-one-only = `{ $key }` figure à plus d’un détail.
compile-interview-one-only-hint = Laissez-le à celui qui décide.
compile-interview-minor = On sait qu’une personne de ce profil est jeune.
compile-interview-minor-hint = `minor: yes` est pour quelqu’un qui se dit adulte. Supprimez-le, ou choisissez un profil d’adultes.
compile-interview-cues-apart = Les détails `{ $id }` et `{ $other }` ont le même premier mot d’appel, `{ $cue }`.
compile-interview-cues-apart-hint = Une question qui le dit pourrait viser les deux, et le bilan ne pourrait nommer celui qui est resté. Commencez l’un d’eux par un autre mot.
compile-interview-cue-name = Le premier mot d’appel, « { $cue } », est fait de plusieurs mots.
compile-interview-cue-name-hint = Le bilan le dit après l’article anglais « the … » quand personne n’a demandé ce détail. Commencez par un seul mot qui peut suivre « the ».
compile-interview-note-cue = Les thèmes de l’avertissement contiennent des mots d’appel de détails : { $cues }.
compile-interview-note-cue-hint = Dans un entretien évalué, l’avertissement est lu avant que rien ne soit dit. Nommez des sortes de contenu, comme la contrainte ou la peur pour quelqu’un, et aucun fait du cas.
compile-interview-cues-unsaid = Aucun de ces mots d’appel ne figure dans le texte du détail ni dans l’une de ses questions.
compile-interview-cues-unsaid-hint = Qui écoute pose ses questions avec les mots entendus. Ajoutez au moins un mot du texte.
compile-interview-leak = « { $words } » est raconté par le détail `{ $id }`.
compile-interview-leak-hint = Faits et réponses sont dits à tout le monde. Dites-le autrement, sans ce que seule la confiance amène.
compile-interview-trap-said = Le détail `{ $id }` dit « { $word } », donc ce mot n’est pas un piège.
compile-interview-trap-said-hint = Une invitation ouverte peut amener ce détail, et alors la personne l’a dit. Retirez le mot du piège ou du détail.
compile-interview-trap-unread = Aucun mot du piège `{ $id }` ne figure dans le dossier.
compile-interview-trap-unread-hint = Un piège est ce que l’officier a lu et que la personne n’a pas dit. Écrivez-le dans le dossier.
compile-interview-ask-label = Le codeur classe cette question { $label }.
compile-interview-ask-label-hint = Les meilleures formulations du bilan sont INV, CUE ou DIR, et reprennent ce qu’ont dit les détails de `after`. Dites-le autrement.
compile-interview-ask-open = La première question de ce détail est codée { $label } et n’est pas ouverte.
compile-interview-ask-open-hint = La première est INV ou CUE, par exemple « Tell me everything about that. »

## Replies
compile-interview-kind = Il n’y a pas d’occasion `{ $word }`.
compile-interview-kind-hint = Les occasions figurent dans un tableau de `docs/interview-cases.md`.
compile-interview-kind-missing = Les réponses `{ $word }` manquent.
compile-interview-kind-missing-hint = { $least ->
    [one] Écrivez au moins une formulation.
   *[other] Écrivez au moins { $least } formulations.
}
compile-interview-kind-few = Les réponses `{ $word }` ont { $found ->
    [one] { $found } formulation
   *[other] { $found } formulations
}.
compile-interview-kind-few-hint = Il en faut { $least }, pour que la personne ne se répète pas.
compile-interview-kind-never = Ce cas n’offre aucune occasion pour `{ $word }`.
compile-interview-kind-never-hint = Cela dépend de l’âge, de l’interprète et de l’accompagnant. Supprimez ces réponses.
compile-interview-alike = Cette formulation figure déjà ici.
compile-interview-alike-hint = Dites-le autrement : ce qui revient mot pour mot sonne comme une machine.

## Utterances
compile-interview-labels = Les énoncés ont { $found ->
    [one] { $found } étiquette
   *[other] { $found } étiquettes
}.
compile-interview-labels-hint = Utilisez-en au moins { $least } différentes, dont { $needed }.
compile-interview-coded = Le codeur classe ceci { $found }, et non { $label }.
compile-interview-coded-hint = Revoyez le guide de codage et ce qui a été dit avant. Si vous avez raison, laissez : un exercice montre votre étiquette.

## What never stands in a case
compile-interview-unsafe = { $category ->
    [sexual] « { $words } » parle d’actes sexuels.
    [injury] « { $words } » décrit une blessure ou des violences.
    [weapon] « { $words } » parle d’armes.
    [method] « { $words } » dit comment on commet un crime.
    [stigma] « { $words } » rabaisse une personne.
   *[judgement] « { $words } » juge si quelqu’un est à croire.
}
compile-interview-unsafe-hint = { $category ->
    [stigma] Dites qui est la personne sans un mot que d’autres emploient contre elle.
    [judgement] Parlez d’un récit, de ce qui diffère entre deux récits, de ce qui n’a pas été vérifié.
   *[other] Ce qui est enregistré peut être raconté. Retirez-le ; il suffit que quelque chose soit arrivé qui n’aurait pas dû.
}
compile-interview-doubtful = { $category ->
    [sexual] « { $words } » parle peut-être d’actes sexuels.
    [injury] « { $words } » décrit peut-être une blessure ou des violences.
    [weapon] « { $words } » parle peut-être d’armes.
    [method] « { $words } » dit peut-être comment on commet un crime.
    [stigma] « { $words } » rabaisse peut-être une personne.
   *[judgement] « { $words } » juge peut-être si quelqu’un est à croire.
}
compile-interview-doubtful-hint = Si le sens est autre, laissez. Sinon retirez-le : ce qui est enregistré peut être raconté.
compile-interview-contact = { $category ->
    [mail] « { $words } » est une adresse électronique.
    [web] « { $words } » est une adresse web.
   *[phone] « { $words } » ressemble à un numéro de téléphone.
}
compile-interview-contact-hint = Elle peut appartenir à quelqu’un. Les contacts sont remplis par qui exploite le site, et les sources sont nommées par titre, organisme et année.

## Translations
compile-interview-untranslated = Il manque `{ $wanted }` à la traduction.
compile-interview-untranslated-hint = Traduisez-le sous le même identifiant.
compile-interview-extra = La source n’a pas `{ $found }`, ou cela ne se traduit pas.
compile-interview-extra-hint = Corrigez son identifiant, ou supprimez-le ici.
compile-interview-differs = La source a `{ $wanted }`, la traduction `{ $found }`.
compile-interview-differs-hint = Écrivez-en autant que dans la source : la même place est montrée dans chaque langue.

## In a course
compile-interview-unknown = Il n’y a pas de cas `{ $name }`.
compile-interview-unknown-hint = Les cas sont des fichiers dans `interviews`. Aucun cours ne nomme les cas scellés.
compile-interview-course = Il n’y a pas de cours `{ $name }`.
compile-interview-course-hint = Nommez le dossier d’un cours dont l’entretien exerce les leçons.
