## Les scènes d’un scénario comme formulaires.
studio-scene-new = Une nouvelle scène
studio-scene-one = Scène : { $title }
studio-scene-add = Ajouter une scène
studio-scene-before = Avant la première scène
studio-scene-title = Titre
studio-scene-title-hint = Quelques mots. L’agent les voit au-dessus de la scène.
studio-scene-id-hint = Minuscules, chiffres et traits d’union. Il dit ce qu’est la scène et ne change jamais, car les traces le nomment.
studio-scene-told = Ce qui est raconté
studio-scene-told-hint = Ce que l’agent voit et entend. Une ligne vide commence un nouveau paragraphe.
studio-scene-told-after = Ce qui est raconté après le passage { $id }
studio-scene-holds = Comment la scène continue
studio-scene-way = L’agent fait quelque chose qui mène plus loin
studio-scene-ending-good = L’histoire finit ici, bien
studio-scene-ending-mixed = L’histoire finit ici, avec du bon et du mauvais
studio-scene-ending-poor = L’histoire finit ici, mal
studio-scene-ending-critical = L’exercice s’arrête ici, sur une erreur qui mettrait quelqu’un en danger
studio-scene-words = Ce que fait l’agent, ou ce que signifie cette fin
studio-scene-words-hint = Pour une action, une phrase qui commence par un verbe. Vous pourrez ajouter d’autres actions ensuite.
studio-scene-to-hint = Pour une fin, ce champ ne sert pas.
studio-scene-place = Sa place
studio-scene-place-note = L’histoire commence à la première scène. L’ordre des autres ne change rien pour les agents.
studio-scene-leads = Ceux-ci y mènent ou s’y rapportent :
studio-scene-settings = Les réglages en tête du texte
studio-scene-free = Rien ne mène ici. Aucun agent n’arrive à cette scène : choisissez-la comme « Scène qui suit » dans une action, ou retirez-la.
studio-scene-remove = Retirer la scène avec tout ce qu’elle contient
notice-scene-added = La scène est là. Choisissez-la comme « Scène qui suit » dans une action d’une autre scène, pour que les agents y arrivent.
studio-forms-key-if-hint = Une condition, par exemple trust >= 3, not asked, told has limits, seen(hall). Les noms de ce scénario sont proposés.
studio-forms-key-effects-hint = Ce qui change, par exemple trust +1, asked, told + limits ; séparez-en plusieurs par un point-virgule.
studio-forms-key-to-hint = L’identifiant d’une scène. Avec une condition : hall if trust >= 3; door. La dernière n’en a pas.
authoring-scene-title = Une scène a besoin d’un titre : une ligne, sans marque telle que {"{"}#id{"}"}.
authoring-scene-id = `{ $id }` ne peut pas être un identifiant. Employez des minuscules, des chiffres et des traits d’union, par exemple `in-the-kitchen`.
authoring-scene-taken = Il y a déjà une scène `{ $id }`. Choisissez un autre identifiant.
authoring-scene-last = `{ $id }` est la dernière scène.
authoring-scene-led-to = `{ $id }` ne peut pas être retirée : { $blocks } y mènent ou s’y rapportent. Modifiez-les d’abord.
