# Le registre des certificats : ce qui l’arrête

register-restored = Le registre de la base de données a { $entries } entrées ; { $signed } avaient été signées auparavant ({ $path }). Une copie plus ancienne de la base a sans doute été restaurée : il manque des certificats et des révocations que d’autres détiennent peut-être. Rien n’est délivré, corrigé ni révoqué. Restaurez la copie la plus récente et redémarrez. Si les entrées sont perdues pour de bon, dites-le avec « audire register accept-restored » ; docs/register.md explique la suite.
register-differs = Le registre de la base de données ({ $entries } entrées) ne commence pas par les { $signed } entrées signées auparavant ({ $path }) : c’est une autre base. Rien n’est délivré, corrigé ni révoqué. Restaurez la bonne copie et redémarrez. Si les entrées sont perdues pour de bon, dites-le avec « audire register accept-restored » ; docs/register.md explique la suite.
register-damaged = Il manque des empreintes au registre de la base de données. Rien n’est délivré, corrigé ni révoqué. Restaurez la copie la plus récente de la base.
register-head-unreadable = Ce qui a été signé en dernier ne peut pas être lu dans { $path } ({ $reason }). Rien n’est délivré, corrigé ni révoqué. Restaurez ce fichier depuis sa copie. S’il n’y en a pas et que des entrées sont peut-être perdues, dites-le avec « audire register accept-restored ».
register-head-not-written = Ce qui a été signé en dernier n’a pas pu être écrit dans { $path } ({ $reason }). Plus rien n’est délivré, corrigé ni révoqué jusqu’à ce que ce soit possible.
register-clock-back = L’horloge de cette machine indique { $now }, et la dernière entrée du registre est de { $latest }. Rien n’est délivré, corrigé ni révoqué. Réglez l’horloge. Si elle est juste et avançait auparavant, dites-le avec « audire register accept-clock ».
register-nothing-to-accept = Le registre continue ce qui a été signé en dernier : il n’y a rien à accepter.
register-clock-fine = L’horloge n’est pas en retard sur la dernière entrée du registre : il n’y a rien à accepter.
register-said-restored = des entrées ont été perdues ; { $origin } a commencé après l’entrée { $entries }
register-said-clock = l’horloge a été tenue pour juste après l’entrée { $entries }
audit-register-restored = Entrées perdues du registre acceptées ; un autre registre a commencé
audit-register-clock-accepted = Horloge tenue pour juste après une entrée plus tardive du registre
