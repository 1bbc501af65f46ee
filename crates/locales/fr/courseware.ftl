# What `audire check` says about course files. Words in code style (`…`), such as `title`, `Why:`,
# `[!LAW]`, `{ "{#id}" }`, `module.toml`, belong to the file format and stay as they are in every language.
# Each problem has two messages: what is wrong, and (…-hint) what to do.

compile-did-you-mean = Vouliez-vous dire `{ $near }` ?

## Files and folders
compile-not-utf8 = Ce fichier n’est pas un texte en UTF-8.
compile-not-utf8-hint = Enregistrez-le de nouveau dans votre éditeur avec l’encodage UTF-8.
compile-control-character = Il y a ici un caractère de contrôle ({ $character }).
compile-control-character-hint = Supprimez-le. Il vient en général d’une copie faite depuis un autre programme.
compile-direction-character = Ce caractère ({ $character }) change le sens du texte qui suit.
compile-direction-character-hint = Supprimez-le : avec lui, un texte peut paraître autre qu’il n’est. Pour garder dans l’ordre des lettres latines dans un texte arabe, mettez la marque U+200E avant et après.
compile-too-large = Ce fichier dépasse { $most } Kio.
compile-too-large-hint = Répartissez un texte en plusieurs fichiers ; réduisez une image.
compile-missing-file = Le fichier `{ $name }` manque.
compile-missing-file-hint = Créez-le. La page « Writing courses » montre ce qu’il doit contenir.
compile-no-modules = Le cours n’a aucun module.
compile-no-modules-hint = Créez un dossier, par exemple `01-first-module`, à côté de `course.toml`.
compile-no-lessons = Le module { $name } n’a aucune leçon.
compile-no-lessons-hint = Créez un fichier, par exemple `01-first-lesson.md`, à côté de `module.toml`.
compile-bad-folder-name = Le nom du dossier `{ $name }` ne peut pas faire partie d’une adresse.
compile-bad-folder-name-hint = Utilisez a-z, 0-9 et des traits d’union simples. Un module commence par un numéro à deux chiffres, comme dans `01-definition`.
compile-bad-file-name = Un cours ne peut pas utiliser ici un fichier nommé `{ $name }`.
compile-bad-file-name-hint = Les leçons ont un nom comme `01-consent.md`, les traductions comme `01-consent.fr.md`, les images comme `media/elements.svg` (svg, png, jpg ou webp ; a-z, 0-9, trait d’union). Le nom du fichier dans la langue source n’indique aucune langue.
compile-unknown-language = La langue `{ $language }` ne fait pas partie de celles du système.
compile-unknown-language-hint = Utilisez `en`, `fr`, `es` ou `ar`.
compile-unexpected-file = Le fichier `{ $name }` n’est pas utilisé.
compile-unexpected-file-hint = Retirez-le du cours, ou corrigez son nom s’il devait être un texte.
compile-duplicate-number = Le numéro { $number } figure deux fois ; `{ $other }` le porte aussi.
compile-duplicate-number-hint = Donnez à chacun son propre numéro. Le numéro détermine l’ordre.
compile-duplicate-address = L’adresse `{ $address }` figure deux fois ; `{ $other }` l’a aussi.
compile-duplicate-address-hint = Renommez l’un des deux. La partie qui suit le numéro doit être différente.

## Settings
compile-settings-missing = Les paramètres au début du fichier manquent.
compile-settings-missing-hint = Commencez le fichier par une ligne `+++`, puis des paramètres comme `title = "…"`, puis une autre ligne `+++`.
compile-settings-unclosed = Les paramètres commencent ici et ne se terminent pas.
compile-settings-unclosed-hint = Écrivez une ligne `+++` après le dernier paramètre.
compile-not-toml = Ce n’est pas du TOML valable : { $detail }.
compile-not-toml-hint = Les textes se placent entre guillemets : `title = "Consent"`. Un guillemet à l’intérieur d’un texte s’écrit `\"`.
compile-unknown-key = Il n’y a pas de paramètre `{ $key }` ici.
compile-unknown-key-hint = { $known ->
    [none] Ce fichier n’a aucun paramètre.
   *[other] Paramètres possibles ici : { $known }.
}
compile-not-in-translation = Une traduction n’a pas de paramètre `{ $key }` qui lui soit propre.
compile-not-in-translation-hint = Supprimez-le. La valeur se trouve dans la source.
compile-missing-key = Le paramètre `{ $key }` manque.
compile-missing-key-hint = Ajoutez `{ $key }`. La page « Writing courses » en montre la forme.
compile-empty-value = `{ $key }` est vide.
compile-empty-value-hint = Écrivez la valeur voulue, ou supprimez le paramètre s’il est facultatif.
compile-wrong-type = { $wanted ->
    [text] `{ $key }` doit être un texte entre guillemets.
    [number] `{ $key }` doit être un nombre entier.
    [truth] `{ $key }` doit être `true` ou `false`.
    [list] `{ $key }` doit être une liste.
    [tables] `{ $key }` doit être une liste de tables entre accolades.
   *[table] `{ $key }` doit être une table de paramètres.
}
compile-wrong-type-hint = { $wanted ->
    [text] Écrivez-le ainsi : { $key } = "…"
    [number] Écrivez-le ainsi : { $key } = 10
    [truth] Écrivez-le ainsi : { $key } = true
    [list] Écrivez-le ainsi : { $key } = ["…", "…"]
    [tables] Écrivez ainsi : { $key } = [{ "{ … }, { … }" }]
   *[table] Écrivez une ligne [{ $key }] et, dessous, les paramètres.
}
compile-out-of-range = `{ $key }` doit être un nombre de { $least } à { $most }.
compile-out-of-range-hint = Corrigez le nombre.

## Text
compile-too-deep = Des listes ou des citations sont imbriquées sur plus de { $most } niveaux.
compile-too-deep-hint = Choisissez une forme plus simple. Peut-être un signe comme `>` ou `*` se trouve-t-il ici par erreur.
compile-tables-large = Les tableaux de ce fichier ont plus de { $most } cellules. Une ligne plus courte que l’en-tête est complétée et compte comme une ligne entière.
compile-tables-large-hint = Divisez le tableau, ou mettez-le dans un document à côté du cours.
compile-raw-html = Le HTML n’est pas permis.
compile-raw-html-hint = Utilisez Markdown. Pour afficher le signe lui-même, écrivez `&lt;`.
compile-code-block = Ce texte est tellement en retrait qu’il serait affiché comme du code de programme.
compile-code-block-hint = Supprimez les espaces au début de la ligne.
compile-unknown-fence = Il n’existe pas de bloc du type « { $word } ».
compile-unknown-fence-hint = Après les trois accents graves viennent `question` et l’identifiant de la question ou, dans une leçon, `local` et l’identifiant du bloc.
compile-unclosed-fence = Ce bloc commence ici et ne se termine pas.
compile-unclosed-fence-hint = Écrivez une ligne de trois accents graves après la dernière ligne de la question.
compile-heading-one = Un intertitre dans un texte commence par deux signes : `##`.
compile-heading-one-hint = Écrivez `##` au lieu de `#`. Le titre lui-même se trouve dans les paramètres.
compile-heading-jump = Un intertitre de niveau { $level } suit le niveau { $above }.
compile-heading-jump-hint = Ne sautez pas de niveau. Sous le titre vient `##`, puis dessous `###`.
compile-heading-misplaced = Un intertitre ne peut pas se trouver dans une liste, un encadré ou une question.
compile-heading-misplaced-hint = Placez-le au début d’une ligne à part, ou utilisez le gras.
compile-heading-empty = Cet intertitre est vide.
compile-heading-empty-hint = Écrivez l’intertitre, ou supprimez ses signes.
compile-heading-marks = Seul un identifiant peut se trouver entre les accolades après un intertitre.
compile-heading-marks-hint = Écrivez `{ "{#id}" }` avec un seul identifiant.
compile-section-id = `{ $id }` ne peut pas être l’identifiant d’une section.
compile-section-id-hint = Utilisez a-z, 0-9 et des traits d’union simples. `main`, `top`, `b1`, `b2`, etc. et les identifiants qui commencent par `fn-`, `fnref-` ou `gloss-` sont déjà pris.
compile-section-id-missing = Aucun identifiant ne peut être formé à partir de cet intertitre.
compile-section-id-missing-hint = Donnez un identifiant à la section : `{ "## Heading {#id}" }`.
compile-duplicate-section = L’identifiant de section `{ $id }` figure deux fois dans ce texte.
compile-duplicate-section-hint = Donnez un autre identifiant à l’un des deux : `{ "## Heading {#id}" }`.
compile-unknown-callout = Il n’existe pas d’encadré du type `{ $word }`.
compile-unknown-callout-hint = Utilisez `[!LAW]`, `[!CAUTION]`, `[!EXAMPLE]` ou `[!REMEMBER]`.
compile-callout-misplaced = Un encadré ne commence pas correctement ici.
compile-callout-misplaced-hint = Laissez une ligne vide avant lui. La ligne `> [!LAW]` se trouve seule contre la marge de gauche, et le texte commence à la ligne suivante.
compile-callout-empty = Cet encadré n’a aucun texte.
compile-callout-empty-hint = Écrivez le texte dans des lignes qui commencent par `>`.
compile-law-without-source = Un encadré `LAW` doit indiquer où la règle est écrite.
compile-law-without-source-hint = Terminez-le par une ligne qui commence par `> Source:` et nomme le document, l’organe qui l’a adopté, l’année et l’article.
compile-link-lesson = Il n’y a pas de leçon `{ $lesson }` dans ce cours.
compile-link-lesson-hint = Écrivez les adresses du module et de la leçon sans leurs numéros : `lesson:definition/consent`.
compile-link-term = Il n’y a pas de terme `{ $term }` dans le glossaire.
compile-link-term-hint = Ajoutez le terme à `glossary.md`, ou corrigez son identifiant.
compile-link-section = Il n’y a pas de section `{ $section }` à cet endroit.
compile-link-section-hint = Utilisez l’identifiant d’un intertitre : celui qui est entre accolades, ou l’intertitre en minuscules avec des traits d’union.
compile-link-scheme = Un lien ne peut pas mener à `{ $to }`.
compile-link-scheme-hint = Utilisez `https://…`, `lesson:MODULE/LESSON`, `term:ID` ou `#section`.
compile-link-empty = Ce lien n’a pas de texte.
compile-link-empty-hint = Écrivez entre les crochets ce à quoi mène le lien.
compile-footnote-unknown = La source `{ $id }` n’est pas définie.
compile-footnote-unknown-hint = Écrivez `[^{ $id }]: …` dans ce fichier ou dans `sources.md`.
compile-footnote-unused = La source `{ $id }` n’est citée nulle part.
compile-footnote-unused-hint = Citez-la avec `[^{ $id }]`, ou supprimez-la.
compile-footnote-twice = La source `{ $id }` est définie deux fois.
compile-footnote-twice-hint = Supprimez l’une des deux, ou donnez-lui un autre identifiant.
compile-footnote-misplaced = Une note de bas de page n’est pas possible ici.
compile-footnote-misplaced-hint = Les notes de bas de page ont leur place dans le texte des leçons. Leur définition se trouve contre la marge de gauche et forme un seul paragraphe. Une question nomme sa source après `Source:`.
compile-footnote-empty = La source `{ $id }` n’a aucun texte.
compile-footnote-empty-hint = Nommez le document : titre, organe, année, article.
compile-text-not-shown = Ce texte n’est montré à personne.
compile-text-not-shown-hint = Supprimez-le, ou placez-le là où il sera lu.

## Pictures
compile-media-missing = Il n’y a pas d’image `{ $to }`.
compile-media-missing-hint = Placez le fichier dans le dossier `media` du cours et écrivez `media/NAME`.
compile-media-unused = L’image `{ $name }` n’apparaît dans aucun texte.
compile-media-unused-hint = Affichez-la, ou supprimez le fichier.
compile-media-unreadable = La taille de cette image ne peut pas être lue.
compile-media-unreadable-hint = Enregistrez-la de nouveau. Un dessin a besoin de `viewBox`, ou de `width` et `height` en pixels ; une image a au plus 10 000 pixels de côté.
compile-svg-unsafe = Un dessin ne peut pas contenir `{ $what }`.
compile-svg-unsafe-hint = Seuls les formes et le texte sont permis : ni scripts, ni styles, ni liens, ni contenu étranger. Enregistrez-le comme « SVG simple » (plain SVG).
compile-figure-without-alt = L’image n’a pas de description.
compile-figure-without-alt-hint = Écrivez entre les crochets ce que montre l’image, pour les personnes qui ne la voient pas.
compile-figure-not-alone = Une image doit se trouver seule dans son paragraphe.
compile-figure-not-alone-hint = Laissez une ligne vide avant et après elle. Les images ne peuvent pas se trouver dans des listes, des encadrés ou des questions.

## Questions
compile-question-id = La question n’a pas d’identifiant correct.
compile-question-id-hint = Après `question` vient un identifiant formé de a-z, de 0-9 et de traits d’union simples, unique dans le cours.
compile-duplicate-question = L’identifiant de question `{ $id }` figure deux fois ; `{ $other }` l’a aussi.
compile-duplicate-question-hint = Donnez un autre identifiant à l’une des deux.
compile-question-misplaced = Une question ne peut pas se trouver ici.
compile-question-misplaced-hint = Les questions ont leur place dans les leçons, dans `quiz.md` et dans les réserves de questions, contre la marge de gauche et non à l’intérieur d’autre chose.
compile-question-no-right = Aucune réponse proposée n’est marquée comme juste.
compile-question-no-right-hint = Marquez la réponse juste par `(x)` ou `[x]`.
compile-question-two-right = Une deuxième réponse proposée est marquée comme juste.
compile-question-two-right-hint = Les parenthèses signifient qu’une seule réponse est juste. Utilisez des crochets si plusieurs le sont.
compile-question-options = { $count ->
    [0] La question n’a aucune réponse proposée.
    [one] La question n’a qu’une réponse proposée.
   *[other] La question a { $count } réponses proposées.
}
compile-question-options-hint = Écrivez de deux à six réponses proposées. Chacune commence par `( )` et `(x)`, ou par `[ ]` et `[x]`. Les questions d’un autre type ont un paramètre `kind:`.
compile-question-brackets = Parenthèses et crochets sont mélangés.
compile-question-brackets-hint = Utilisez des parenthèses lorsqu’une seule réponse est juste, des crochets lorsque plusieurs peuvent être choisies.
compile-question-feedback = Cette ligne n’a pas de commentaire.
compile-question-feedback-hint = Écrivez à la ligne suivante, après `>`, pourquoi c’est juste ou faux.
compile-question-why = La question n’a pas de `Why:`.
compile-question-why-hint = Terminez la question par une ligne `Why:` qui explique le point.
compile-question-prompt = La question elle-même manque.
compile-question-prompt-hint = Écrivez-la dans un paragraphe à part, avant les lignes propres à son type.
compile-question-order = Cette ligne ne peut pas être comprise ici.
compile-question-order-hint = L’ordre est : paramètres, texte, question, lignes propres au type avec leur commentaire après `>`, puis `Hint:`, puis `Why:` et `Source:`, une fois chacun.
compile-question-one-paragraph = Ceci doit former un seul paragraphe.
compile-question-one-paragraph-hint = Les listes, les intertitres et les lignes vides ne sont pas possibles ici.
compile-option-empty = Il n’y a pas de mots après cette marque.
compile-option-empty-hint = Écrivez-les sur la même ligne.
compile-unknown-competence = Il n’y a pas de compétence `{ $word }`.
compile-unknown-competence-hint = Valeurs possibles : { $known }.
compile-unknown-difficulty = La difficulté `{ $word }` n’existe pas.
compile-unknown-difficulty-hint = Écrivez 1 (se rappeler), 2 (appliquer) ou 3 (apprécier).
compile-misconception = `{ $id }` ne peut pas être l’idée fausse de cette ligne.
compile-misconception-hint = Seule une réponse fausse nomme une erreur, par un identifiant formé de a-z, de 0-9 et de traits d’union simples ; les éléments à ordonner et les réponses modèles n’en nomment pas. Une traduction reprend celui de la source ou l’omet.
compile-quiz-too-small = { $found ->
    [one] Le quiz pose { $wanted } questions, et `quiz.md` en contient { $found }.
   *[other] Le quiz pose { $wanted } questions, et `quiz.md` en contient { $found }.
}
compile-quiz-too-small-hint = Écrivez davantage de questions, ou posez-en moins.
compile-quiz-unused = Ce module a un `quiz.md` et pas de quiz.
compile-quiz-unused-hint = Ajoutez `[quiz]` à `module.toml`, ou supprimez le fichier.
compile-unknown-pool = Il n’y a pas de réserve de questions `{ $pool }`.
compile-unknown-pool-hint = Créez le fichier `assessment/{ $pool }.md`, ou corrigez le nom.
compile-pool-unused = Rien n’est demandé de la réserve de questions `{ $pool }`.
compile-pool-unused-hint = Nommez-la dans `draw`, `slots` ou `[drills.{ $pool }]`, dans `course.toml`, ou supprimez le fichier.
compile-draw-too-large = { $found ->
    [one] { $wanted } questions sont tirées de la réserve `{ $pool }`, et il en reste { $found } à coup sûr.
   *[other] { $wanted } questions sont tirées de la réserve `{ $pool }`, et il en reste { $found } à coup sûr.
}
compile-draw-too-large-hint = Écrivez davantage de questions, ou tirez-en moins. Seules comptent celles qui ont la compétence et la difficulté demandées, sans celles que posent les autres places.

## Glossary
compile-term-id = Cette entrée a besoin d’un identifiant.
compile-term-id-hint = Écrivez-le après l’intertitre : `{ "## Consent {#consent}" }`.
compile-duplicate-term = L’entrée `{ $id }` figure deux fois.
compile-duplicate-term-hint = Réunissez les deux, ou donnez un autre identifiant à l’une d’elles.
compile-term-empty = L’entrée `{ $id }` n’a pas d’explication.
compile-term-empty-hint = Écrivez un ou deux paragraphes sous l’intertitre.
compile-terms-untranslated = { $count ->
    [one] Une entrée n’est pas traduite : `{ $first }`.
   *[other] { $count } entrées ne sont pas traduites ; la première est `{ $first }`.
}
compile-terms-untranslated-hint = Les agents voient ces entrées dans la langue source jusqu’à ce qu’elles soient traduites.

## Translations
compile-missing-translation = Le module promet la langue `{ $language }`, et `{ $file }` manque.
compile-missing-translation-hint = Écrivez la traduction, ou retirez la langue de `languages`.
compile-unpromised-translation = Aucun module ne promet la langue `{ $language }` pour ce texte.
compile-unpromised-translation-hint = Ajoutez la langue à `languages` dans `module.toml` lorsque tous les textes du module sont traduits.
compile-translation-without-source = Cette traduction n’a pas de source : `{ $source }` manque.
compile-translation-without-source-hint = Écrivez d’abord la source, ou supprimez la traduction.
compile-translation-differs = La source a ici `{ $wanted }`, et la traduction a `{ $found }`.
compile-translation-misses = La traduction se termine ici, et la source continue avec `{ $wanted }`.
compile-translation-extra = `{ $found }` n’est pas dans la source.
compile-translation-differs-hint = Une traduction a les mêmes intertitres, encadrés, figures, tableaux, questions et blocs de droit local que sa source, dans le même ordre.
compile-translation-marks = Ceci est différent dans la source de la question `{ $id }`.
compile-translation-marks-hint = Les réponses proposées et toutes les autres lignes marquées gardent leur nombre, leur ordre et leurs marques ; étiquettes, nombres et points gardent leurs valeurs ; les paramètres gardent les leurs ou sont omis.
compile-translation-outcomes = La source compte { $wanted } objectifs dans `outcomes`, la traduction { $found }.
compile-translation-outcomes-hint = Traduisez chaque objectif, dans le même ordre.
compile-languages-without-source = `languages` ne nomme pas la langue source `{ $language }`.
compile-languages-without-source-hint = Ajoutez-la à la liste.
compile-stale-translation = La source de la partie `{ $section }` a changé depuis sa traduction.
compile-stale-translation-hint = Comparez les deux, corrigez la traduction, puis exécutez `audire check --stamp` suivi du chemin de ce fichier.
compile-translation-part-missing = La partie `{ $section }` n’est pas traduite. En attendant, les agents la lisent dans la langue de la source, signalée comme telle.
compile-translation-part-missing-hint = Traduisez-la, ou laissez-la pour plus tard : la langue ne peut être promise dans `languages` que lorsque rien ne manque.
compile-unstamped-translation = L’état de la source qui a été traduit n’est pas enregistré.
compile-unstamped-translation-hint = Lorsque la traduction est juste, exécutez `audire check --stamp` suivi du chemin de ce fichier.
