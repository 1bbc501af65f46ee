# The glossary in the studio.

studio-glossary-link = Le glossaire
studio-glossary-lead = Un seul glossaire pour tous les cours. Un cours garde le glossaire avec lequel il a été publié, jusqu’à sa prochaine version. Un cours venant du dossier de contenu reçoit sa prochaine version au redémarrage d’Audire.
studio-glossary-none = Il n’y a pas encore de glossaire.
studio-glossary-newer = Un glossaire plus récent
studio-glossary-newer-note = Le glossaire a été publié de nouveau depuis que ce brouillon a reçu le sien. Rien ne change ici tant que vous ne le prenez pas.
studio-glossary-differs = Ce qui diffère
studio-glossary-take = Prendre le glossaire plus récent
studio-glossary-changed = Le glossaire a été publié encore une fois entre-temps. Regardez ce qui diffère maintenant, puis décidez.
studio-glossary-missed = « { $term } » manque ici, et { $name } y renvoie : { $count ->
    [one] { $places }
   *[other] à { $count } endroits ({ $places })
}.
studio-glossary-missed-hint = Ce qui est publié reste tel quel. Sa prochaine version ne pourra être publiée qu’une fois les liens changés ou le terme rétabli. Pour un cours ou un scénario venant du dossier de contenu, c’est dès le redémarrage d’Audire : l’exploitant trouve alors l’erreur dans le journal.
notice-glossary-taken = Le brouillon a maintenant le glossaire plus récent.
audit-glossary-published = Glossaire publié
audit-draft-glossary-taken = Glossaire plus récent repris dans un brouillon
