## A form of a draft that has ended, and two windows with one text
studio-draft-ended = El borrador en el que escribió esto ha terminado: se publicó, se abandonó o se unió con una versión más reciente. No se guardó nada y no se ha perdido nada: sus palabras están aquí. Copie lo que quiera conservar, abra el texto de nuevo y póngalo allí.
studio-draft-ended-words = Sus palabras
studio-editor-stale = Otra ventana de este navegador guardó este texto junto con las palabras de otra persona. Guarde las suyas aquí: se unirán. O cargue esta página de nuevo.
studio-comment-ended = Este comentario pertenece a un borrador que ha terminado. No se resolvió nada. Si pasó al borrador nuevo, está aquí: resuélvalo aquí.
notice-text-cleaned-merged = Guardado, sin lo que no puede estar en un texto (caracteres invisibles, imágenes pegadas como letras). Otra persona escribió en otra parte de este texto; ambas cosas están ahora en él.

## A draft that began from an older version
studio-renew-behind = Se publicó otra versión desde que empezó este borrador. Antes de revisarlo y publicarlo, hay que unir los dos.
studio-renew-see = Ver lo que entra en el borrador
studio-renew-title = El borrador y la versión más reciente
studio-renew-lead = Se publicó otra versión desde que empezó este borrador. Aquí ve lo que aporta al borrador. Aún no ha cambiado nada.
studio-renew-difference = Lo que entra en el borrador
studio-renew-nothing = Nada cambia en el borrador sin su decisión.
studio-renew-impossible = No se pueden unir tal como están. Corrija esto en el borrador y vuelva:
studio-renew-decide = Unirlos
studio-renew-theirs = Lo que tienen ahora los agentes
studio-renew-note = Empieza un borrador nuevo desde la versión más reciente, y lo que usted escribió sigue en él. Una segunda persona debe revisarlo de nuevo, y un día de publicación previsto ya no cuenta. Los comentarios sin resolver pasan a él si su texto aún existe. Lo que escribió hasta ahora se puede recuperar desde el historial de cada texto.
studio-renew-do = Unirlos
studio-renew-gone = Textos que los agentes ya no tienen
studio-renew-gone-note = El borrador cambió estos textos y la versión más reciente ya no los tiene: se quitaron, o se escribieron de nuevo con otro nombre. Si elige lo que tienen los agentes, salen del borrador. Lo escrito queda en su historial.
studio-renew-went = Estos textos se escribieron antes y ya no están en el borrador con estos nombres: unos llevan otro nombre, otros salieron de él. Lo escrito queda en su historial: copie de allí lo que ahora tiene otro lugar.
studio-renew-twice = `{ $name }` tendría el mismo número o la misma dirección que otro, y ya no se podría ordenar nada. No se hizo nada. Quizá se cambió el nombre de su módulo o lección: cámbielo igual en el borrador, o elija lo que tienen los agentes y ponga allí después sus palabras.
studio-renew-current = El borrador partió de lo que tienen ahora los agentes. No hay nada que unir.
studio-renew-history = Antes de unirse con una versión más reciente, hasta el { $at }
studio-cause-renewed = unido con una versión más reciente
notice-draft-renewed = El borrador y la versión más reciente están unidos. Lea el borrador y pida una revisión.
audit-draft-renewed = Borrador unido con una versión más reciente

## Which draft is meant, and one that was given up
studio-draft-other = Ahora está abierto otro borrador que el que mostraba su página. No se hizo nada. Mire el que está abierto y decida de nuevo.
studio-draft-gone = El borrador que mostraba su página ha terminado: se publicó, se abandonó o se unió con una versión más reciente. No se hizo nada.
studio-give-up-states = { $count ->
    [0] No se guardó nada en este borrador.
    [one] Con él se va un estado guardado.
   *[other] Con él se van { $count } estados guardados.
}
studio-give-up-latest = El último lo guardó el { $at } { $name }.
studio-give-up-latest-at = El último se guardó el { $at }.
studio-give-up-meanwhile = Otra persona guardó algo en el borrador mientras tanto, así que no se abandonó. Mire quién escribió por último y decida de nuevo.
studio-again = Se abandonó un borrador el { $at }.
studio-again-states = { $count ->
    [0] No se guardó nada en él.
    [one] Tiene un estado guardado.
   *[other] Tiene { $count } estados guardados.
}
studio-again-note = Abierto de nuevo, está como estaba, con sus revisiones. Un día de publicación previsto ya no cuenta.
studio-again-do = Abrirlo de nuevo
studio-again-texts = Textos del borrador que se abandonó el { $at }
studio-again-texts-note = Lo escrito en ellos se puede recuperar desde el historial de cada uno.
studio-again-open = Ahora está abierto otro borrador. Lo escrito en el que se abandonó está en el historial de cada texto.
studio-again-late = Desde entonces empezó otro borrador, así que este no se puede abrir de nuevo. Lo escrito en él está en el historial de cada texto, hasta que se publique un borrador.
studio-again-taken = Mientras tanto se publicó algo en esta dirección. El borrador sigue abandonado.
studio-given-up-history = En un borrador que se abandonó el { $at }
studio-words-typed = Lo que había escrito
studio-words-typed-note = No se envió. Copie lo que quiera conservar.
notice-draft-reopened = El borrador está abierto de nuevo.
audit-draft-reopened = Borrador de un curso abierto de nuevo
