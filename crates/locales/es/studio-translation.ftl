# The studio: translations side by side, and what officers did with a text.

## How far the translations are
translate-title = Traducciones
translate-note = Este curso está escrito en { $language }. Una parte cuenta como al día cuando alguien ha comparado su traducción con el texto de origen tal como es ahora.
translate-no-draft = Las traducciones se escriben en un borrador. No hay ningún borrador abierto.
translate-languages = Idiomas
translate-languages-note = Un idioma empieza con su primera parte. Los agentes leen lo que no está traducido en el idioma de origen, señalado como tal. Cuando un módulo esté completo, nombre el idioma en languages de su module.toml.
translate-done = { $count ->
    [one] { $done } de una parte al día ({ $percent } %)
   *[other] { $done } de { $count } partes al día ({ $percent } %)
}
translate-stale = { $count ->
    [one] una parte cuyo origen ha cambiado
   *[other] { $count } partes cuyo origen ha cambiado
}
translate-missing = { $count ->
    [one] falta una parte
   *[other] faltan { $count } partes
}
translate-unstamped = { $count ->
    [one] una parte sin comparar
   *[other] { $count } partes sin comparar
}
translate-texts = Textos
translate-texts-note = Elija un texto y un idioma.
translate-text = Texto
translate-percent = { $percent } %

## A text beside its translation
translate-next-part = Siguiente parte pendiente
translate-next-text = Siguiente texto pendiente
translate-all = Todas las traducciones
translate-edit-source = El texto de origen en el editor
translate-edit-file = La traducción como un solo texto
translate-beside = Traducciones de este texto
translate-part-top = Título y comienzo
translate-part-all = El texto entero
translate-state-missing = Falta
translate-state-unstamped = Sin comparar: el archivo no dice de qué se tradujo
translate-state-fresh = Al día
translate-state-stale = El origen ha cambiado desde esta traducción
translate-source = Texto de origen
translate-change = Qué ha cambiado en el texto de origen. Tachado: lo que se quitó. Subrayado: lo que se añadió.
translate-change-unknown = El estado que se tradujo no se conserva en ninguna versión. Compare toda la parte.
translate-terms = { $count ->
    [one] Un término del glosario
   *[other] { $count } términos del glosario
}
translate-term-missing = todavía no está en el glosario de este idioma
translate-into = En { $language }
translate-in-order = Las secciones van por orden. Traduzca primero las partes anteriores.
translate-hint-missing = Las palabras del texto de origen están en el campo. Escriba las suyas en su lugar. Los signos como ##, +++ y ``` se quedan.
translate-hint-stale = Si la traducción sigue siendo correcta, guárdela tal como está. Entonces cuenta como al día.
translate-hint-unstamped = Compárela con el texto de origen. Si es correcta, guárdela tal como está.
translate-save = Guardar esta parte
translate-theirs = Esto es lo que guardó la otra persona. Una ambas versiones abajo y después guarde.
translate-same-meant = Es igual en los dos idiomas

## Refusals
translate-conflict = Otra persona guardó entretanto otras palabras en esta parte. No se guardó nada; sus palabras están en el campo.
translate-source-changed = El origen de esta parte cambió mientras traducía. Mírelo de nuevo y después guarde. Sus palabras están en el campo.
translate-same = Son las palabras del texto de origen. Tradúzcalas o diga que son iguales en los dos idiomas.

## What was done
notice-part-saved = La parte está guardada y cuenta como al día.
notice-part-merged = La parte está guardada. Otra persona guardó en otro lugar de esta traducción; ambas versiones están en ella.
notice-part-cleaned = La parte está guardada. Se quitaron de ella caracteres que nadie ve o imágenes pegadas: mírela de nuevo.
studio-cause-translated = traducido

## What officers did with a text
insight-title = Lo que hicieron los agentes
insight-figures = Cifras
insight-note = Del texto tal como lo tienen ahora los agentes. Nunca se cuentan aparte menos de cinco personas, y no se nombra a nadie. El programa no observa cuánto tiempo lee alguien: los tiempos se calculan a partir de las respuestas y otros actos que se registran de todos modos.
insight-page = En una página propia
insight-none = No hay cifras de este archivo.
insight-elsewhere = Las cifras están aquí
insight-publications = Se cuentan los agentes de estas versiones, donde las palabras son las mismas:
insight-publication = publicación { $number }
insight-lesson-few = Menos de cinco personas abrieron esta lección.
insight-opened = { $count ->
    [one] Una persona la abrió.
   *[other] { $count } personas la abrieron.
}
insight-finished = { $count ->
    [0] Nadie la terminó.
    [one] Una la terminó.
   *[other] { $count } la terminaron.
}
insight-time-note = Cada tiempo es una mediana, el valor del medio. Va desde lo que la persona hizo antes hasta terminar la lección, o hasta su primera respuesta. Por eso el tiempo de una respuesta incluye lo que se leyó antes. Se dejan fuera las pausas de más de 30 minutos. Quien empezó una lección justo después de una pausa así no se cuenta en su tiempo.
insight-time-lesson = { $minutes ->
    [0] Llevó menos de un minuto.
    [one] Llevó alrededor de un minuto.
   *[other] Llevó unos { $minutes } minutos.
}
insight-time-half = { $to ->
    [one] La mitad necesitó entre { $from } y { $to } minuto.
   *[other] La mitad necesitó entre { $from } y { $to } minutos.
}
insight-time-half-alike = La mitad necesitó más o menos lo mismo.
insight-time-lesson-few = El tiempo solo se conoce de menos de cinco personas, así que no se indica.
insight-time-answer-seconds = { $count ->
    [one] Primera respuesta tras alrededor de un segundo.
   *[other] Primera respuesta tras unos { $count } segundos.
}
insight-time-answer-minutes = { $count ->
    [one] Primera respuesta tras alrededor de un minuto.
   *[other] Primera respuesta tras unos { $count } minutos.
}
insight-time-people = { $count ->
    [one] Esto se sabe de una persona.
   *[other] Esto se sabe de { $count } personas.
}
insight-time-people-few = No se indica de cuántas personas se sabe esto: distinguiría a menos de cinco.
insight-left = Dónde se detuvieron desde hace más de una semana
insight-left-few = Muy pocas personas se detuvieron en el camino para decir dónde.
insight-left-elsewhere = en otros lugares
insight-people = { $count ->
    [0] nadie
    [one] una persona
   *[other] { $count } personas
}
insight-answered = { $count ->
    [one] Una persona respondió.
   *[other] { $count } personas respondieron.
}
insight-right = { $count ->
    [0] Nadie acertó la primera vez.
    [one] Una acertó la primera vez.
   *[other] { $count } acertaron la primera vez.
}
insight-finished-few = No se indica cuántas personas la terminaron: distinguiría a menos de cinco.
insight-right-few = No se indica cuántas personas acertaron la primera vez: distinguiría a menos de cinco.
insight-option-few = número no indicado
insight-together = { $count ->
    [one] Una persona eligió una de las opciones sin número.
   *[other] En total, { $count } personas eligieron una de las opciones sin número.
}
insight-answers-few = Menos de cinco personas respondieron.
insight-is-right = correcta
insight-objections-few = Menos de cinco objeciones a cómo se calificó.
insight-objections = { $count ->
    [one] Una objeción a cómo se calificó.
   *[other] { $count } objeciones a cómo se calificó.
}
insight-statistics = Estadísticas de esta pregunta
insight-show = Mostrar lo que hicieron los agentes
insight-hide = Sin lo que hicieron los agentes
insight-stopped = { $count ->
    [one] Una persona se detuvo aquí.
   *[other] { $count } personas se detuvieron aquí.
}
insight-stopped-note = Donde se dice que alguien se detuvo, no ha vuelto desde hace más de una semana.
insight-stopped-gone = Se detuvieron en palabras que este borrador no tiene, o en otros lugares:
insight-other-question = Los agentes tienen otra pregunta en este lugar. Aquí no se indica lo que hicieron con ella.
insight-not-there = Los agentes todavía no tienen este texto, así que no hay nada que indicar.
insight-unseen = Los agentes no ven estas notas.
