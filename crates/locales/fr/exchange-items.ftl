# Ce qui est dit des éléments d’un fichier importé et des questions exportées. Les mots en style code (`…`)
# appartiennent aux formats de fichiers et restent tels quels dans toutes les langues.

## Why a file cannot be read any further
exchange-file-encoding = À partir d’ici, ce fichier n’est plus du texte en UTF-8 ou UTF-16. Enregistrez-le de nouveau avec le codage UTF-8.
exchange-file-too-large = Le fichier dépasse { $most } Mio. Divisez-le en plusieurs fichiers.
exchange-file-unreadable = Le fichier n’a pas pu être lu jusqu’à la fin. Envoyez-le de nouveau.
exchange-too-many-items = Le fichier contient plus d’éléments que la limite de { $most }. Divisez-le en plusieurs fichiers.
exchange-xml-broken = Le XML est endommagé à cet endroit ou se termine trop tôt. Exportez de nouveau le fichier depuis l’autre système.
exchange-xml-no-quiz = Ce fichier ne contient pas de `<quiz>`. Choisissez un fichier exporté en Moodle XML.
exchange-xml-other = C’est du XML d’un autre type : il commence par `<{ $name }>` et non par `<quiz>`. Choisissez un fichier exporté en Moodle XML.
exchange-too-deep = Des éléments sont imbriqués sur plus de { $most } niveaux. Simplifiez le texte dans l’autre système.

## Why an item cannot be taken
exchange-item-too-large = L’élément contient plus de { $most } Kio de texte. Raccourcissez-le.
exchange-no-question = C’est un texte qui ne demande rien. Copiez-le à la main dans les questions auxquelles il se rapporte.
exchange-no-text = L’élément n’a pas de texte qui pose une question. Écrivez-en un, puis importez-le de nouveau.
exchange-kind-unknown = Il n’existe pas ici de type de question comme `{ $kind }`. Réécrivez la question dans l’un des types disponibles.
exchange-no-right-option = Aucune option n’est juste à elle seule. Poids dans le fichier, en pour cent : { $weights }.
exchange-no-right-answer = Aucune réponse n’est entièrement juste. Donnez 100 pour cent à l’une d’elles.
exchange-option-count = { $count ->
    [one] L’élément a { $count } option. Une question en demande de deux à six.
   *[other] L’élément a { $count } options. Une question en demande de deux à six.
}
exchange-row-count = { $count ->
    [one] L’élément a { $count } paire. Une question d’appariement en demande de deux à six.
   *[other] L’élément a { $count } paires. Une question d’appariement en demande de deux à six.
}
exchange-item-count = { $count ->
    [one] L’élément a { $count } chose à ordonner. Une question de classement en demande de deux à six.
   *[other] L’élément a { $count } choses à ordonner. Une question de classement en demande de deux à six.
}
exchange-empty-option = L’option juste n’a pas de texte.
exchange-same-options = Le texte « { $text } » y figure deux fois. Rendez les deux différents.
exchange-picture-in-option = Une image sert d’option ou d’élément de paire. Ici, les options sont du texte : décrivez les images ou montrez-les au-dessus de la question.
exchange-row-without-answer = La ligne « { $text } » n’a pas de partie droite.
exchange-number-unreadable = « { $text } » n’est pas un nombre lisible. Écrivez-le en chiffres, avec un point décimal.
exchange-weight-unreadable = Le poids « { $text } » n’est pas un pourcentage.
exchange-gift-unclosed = L’accolade `{ "{" }` de cette question n’est pas fermée avant la ligne vide.
exchange-gift-two-places = La question a plus d’un emplacement de réponse. Divisez-la en plusieurs questions.
exchange-aiken-answer = La réponse « { $answer } » n’est pas la lettre d’une seule option.
exchange-aiken-no-answer = La ligne `ANSWER:` manque.

## What was changed in the key
exchange-partial-credit = L’option juste rapporte le point et toutes les autres ne rapportent rien. Poids dans le fichier, en pour cent : { $weights }.
exchange-several-right = Plusieurs options sont entièrement justes ; il faut donc maintenant les choisir toutes. Poids dans le fichier, en pour cent : { $weights }.
exchange-weights-changed = Chaque option juste compte maintenant autant que les autres et chaque option fausse retire autant. Poids dans le fichier, en pour cent : { $weights }.
exchange-penalty-dropped = Ici, une réponse fausse ne retire rien. Son poids dans le fichier, en pour cent : { $weights }.
exchange-share-rounded = La part de { $share } pour cent est devenue { $rounded } pour cent.
exchange-empty-option-dropped = Les options sans texte ont été laissées de côté.
exchange-extras-dropped = { $kept ->
    [0] Les parties droites qui n’appartiennent à aucune ligne ont été laissées de côté, car elles sont vides ou en double.
    [one] Parmi les parties droites qui n’appartiennent à aucune ligne, { $kept } a été gardée. Quatre au plus sont possibles, toutes différentes.
   *[other] Parmi les parties droites qui n’appartiennent à aucune ligne, { $kept } ont été gardées. Quatre au plus sont possibles, toutes différentes.
}
exchange-case = Les majuscules et les minuscules étaient distinguées. Ici, elles se valent.
exchange-anything-accepted = Toute autre réponse rapportait { $weights } pour cent. Ici, elle ne rapporte rien.
exchange-wildcard = Le signe `*` dans « { $text } » remplaçait n’importe quelles lettres. Il a été retiré : écrivez chaque forme acceptée comme une réponse à part.
exchange-answer-dropped = La réponse « { $text } » a été laissée de côté : elle n’a ni lettre ni chiffre, ou une réponse précédente accepte déjà la même chose.
exchange-answers-cut = Les réponses après le numéro { $most } ont été laissées de côté.
exchange-units = La question avait des unités. Seul le nombre est comparé : indiquez l’unité dans la question.
exchange-ordering-grading = Deux éléments dans le bon ordre comptent, et deux dans le mauvais ordre retirent autant. L’autre système a pu compter autrement.
exchange-criterion-added = Un critère à trois niveaux a été ajouté, car une personne note cette tâche. Écrivez vos propres critères.

## What was changed in the settings
exchange-points-changed = La question valait { $old } points. Elle en vaut maintenant { $new }, car les points sont des nombres entiers de 1 à 20.
exchange-penalty = Un nouvel essai coûtait { $penalty } des points. Ici, il coûte toujours un tiers.
exchange-shuffle = Les options avaient un ordre fixe. Ici, l’ordre est tiré au sort pour chaque agent.
exchange-combined-feedback = Les commentaires donnés à toute réponse juste, en partie juste ou fausse ont été laissés de côté : { $text }
exchange-hints-cut = Les indices après le numéro { $most } ont été laissés de côté.
exchange-id-changed = L’identifiant `{ $old }` n’a pas pu être gardé. La question s’appelle maintenant `{ $new }`.
exchange-tags-dropped = { $more ->
    [0] Ces étiquettes n’ont pas de sens ici et ont été laissées de côté : { $tags }.
   *[other] Ces étiquettes n’ont pas de sens ici et ont été laissées de côté : { $tags }, et { $more } de plus.
}
exchange-settings-dropped = { $more ->
    [0] Ces réglages n’existent pas ici et ont été laissés de côté : { $settings }.
   *[other] Ces réglages n’existent pas ici et ont été laissés de côté : { $settings }, et { $more } de plus.
}
exchange-category-info = La description de la catégorie a été laissée de côté.
exchange-category-cut = Une catégorie a au plus { $most } caractères. La voici maintenant : { $new }
exchange-attributes-dropped = { $count ->
    [one] Un élément a plus de huit attributs. Un attribut n’a pas été lu.
   *[other] Des éléments ont plus de huit attributs. { $count } attributs n’ont pas été lus.
}

## What was changed in the text
exchange-prompt-moved = Le dernier paragraphe du texte est maintenant la question et se trouve à la fin.
exchange-prompt-from-name = Le texte n’a pas de paragraphe qui puisse être la question. Le nom de l’élément a été repris.
exchange-flattened = Là où un seul paragraphe est possible, les listes, tableaux et images sont devenus des lignes de texte.
exchange-nesting = Des listes, citations ou tableaux étaient imbriqués plus profondément que possible. Ils sont devenus du texte plus simple.
exchange-table-head = Un tableau n’avait pas d’en-têtes. Sa première ligne en tient lieu.
exchange-formatting-dropped = { $more ->
    [0] La mise en forme a été retirée et les mots gardés : { $elements }.
   *[other] La mise en forme a été retirée et les mots gardés : { $elements }, et { $more } de plus.
}
exchange-elements-dropped = { $more ->
    [0] Ces éléments ont été retirés avec tout leur contenu : { $elements }.
   *[other] Ces éléments ont été retirés avec tout leur contenu : { $elements }, et { $more } de plus.
}
exchange-links-dropped = { $more ->
    [0] Des liens sont devenus du texte, car seules les adresses en `https://` sont possibles : { $addresses }
   *[other] Des liens sont devenus du texte, car seules les adresses en `https://` sont possibles : { $addresses }, et { $more } de plus.
}
exchange-control-characters = Des caractères de commande ont été retirés du texte.
exchange-entity = La référence `&{ $name };` n’est pas développée. Elle figure telle quelle dans le texte.
exchange-row-feedback-dropped = Les commentaires sur les paires ont été laissés de côté.

## Pictures
exchange-picture-missing = { $more ->
    [0] Le fichier ne contient pas toutes les images. Des mots qui les décrivent remplacent : { $name }.
   *[other] Le fichier ne contient pas toutes les images. Des mots qui les décrivent remplacent : { $name }, et { $more } de plus.
}
exchange-picture-elsewhere = { $more ->
    [0] Les images qui se trouvent sur d’autres serveurs n’ont pas été reprises. Des mots qui les décrivent remplacent : { $address }.
   *[other] Les images qui se trouvent sur d’autres serveurs n’ont pas été reprises. Des mots qui les décrivent remplacent : { $address }, et { $more } de plus.
}
exchange-picture-unreadable = Une image est endommagée ou dépasse { $most } Mio. Sa description la remplace.
exchange-picture-format = Une image a un format qui n’est pas possible ici. Utilisez png, jpg, webp ou svg.
exchange-pictures-cut = Les images après le numéro { $most } ont été laissées de côté.
exchange-picture-misplaced = Une image se trouvait là où aucune n’est possible, par exemple dans une liste ou un commentaire. Sa description la remplace.
exchange-picture-undescribed = Une image n’a pas de description. Décrivez-la pour les personnes qui ne la voient pas.

## What is lost in an exported file
exchange-out-kind = { $kind ->
    [ordering] Les questions de classement ne peuvent pas être écrites en { $format }. Cette question n’est pas dans le fichier.
    [mark-transcript] Les transcriptions à annoter ne peuvent pas être écrites en { $format }. Cette question n’est pas dans le fichier.
   *[other] Les questions à reformuler ne peuvent pas être écrites en { $format }. Cette question n’est pas dans le fichier.
}
exchange-out-code = La question de codage des paroles d’un agent est devenue un choix multiple dont les options sont les codes. Le degré de certitude n’y est pas demandé.
exchange-out-misconceptions = Les noms des idées fausses ne sont pas dans le fichier.
exchange-out-row-feedback = Les commentaires sur les lignes ou les éléments ne sont pas dans le fichier.
exchange-out-labels = L’autre système écrit ses propres mots pour vrai et faux. Ces mots ne sont pas dans le fichier : { $labels }.
exchange-out-share = L’autre système ne connaît que certaines parts. La plus proche est { $share } pour cent.
exchange-out-hints = GIFT n’a pas d’indices. Ils ne sont pas dans le fichier.
exchange-out-ordering = L’autre système compte un ordre en partie juste autrement qu’Audire.
exchange-out-plain-right = Les parties droites n’ont pas de mise en forme là-bas. Seuls leurs mots sont dans le fichier.
exchange-out-picture = L’image « { $name } » n’est pas dans le fichier.
exchange-out-models = Plusieurs réponses modèles, ou des remarques à leur sujet, sont devenues un seul texte.
exchange-out-language = La question n’a pas de texte dans la langue choisie. Elle est dans le fichier dans la langue `{ $language }`.
exchange-out-rubric = GIFT n’a pas de place pour les critères et les réponses modèles. Ils ne sont pas dans le fichier.
