## Certifications of a programme.

certifications-title = Certificaciones
certifications-lead = Lo que certifica el programa, lo que se exige y cuánto tiempo vale.
certifications-none = Todavía no hay ninguna certificación.
certification-new = Nueva certificación
certification-next = Escribir la versión siguiente
certification-version-of = Versión { $number }, desde el { $date }
certification-stay = Quien empezó con una versión anterior se queda con la suya.
certification-outcomes = Lo que han demostrado sus titulares
certification-takes = Lo que se exige
certification-renewal = Renovación
certification-renewal-same = Una renovación exige todo esto otra vez.
certification-terms = Cuánto tiempo vale
certification-award = La concesión
certification-says-practice-room = Los certificados dicen que la práctica en la sala no autoriza a entrevistar por cuenta propia.
certification-earlier = Versiones anteriores
certification-earlier-note = Nada se cambia ni se borra: puede que alguien siga todavía con una de ellas.
certification-never-expires = Los certificados no vencen nunca.
certification-said-validity = { $months ->
    [one] Un certificado vale { $months } mes.
   *[other] Un certificado vale { $months } meses.
}
certification-said-window = { $months ->
    [one] Puede renovarse en el último mes antes de vencer.
   *[other] Puede renovarse en los últimos { $months } meses antes de vencer.
}
certification-said-grace = { $days ->
    [one] Durante { $days } día después del vencimiento, la renovación sigue abierta.
   *[other] Durante { $days } días después del vencimiento, la renovación sigue abierta.
}
certification-rule-completion = Se cuenta cada vez desde el día en que se cumplió todo.
certification-rule-previous = Una renovación cuenta desde el día en que vence el certificado anterior.
certification-rule-fixed = { $month ->
    [1] Vence siempre el { $day } de enero.
    [2] Vence siempre el { $day } de febrero.
    [3] Vence siempre el { $day } de marzo.
    [4] Vence siempre el { $day } de abril.
    [5] Vence siempre el { $day } de mayo.
    [6] Vence siempre el { $day } de junio.
    [7] Vence siempre el { $day } de julio.
    [8] Vence siempre el { $day } de agosto.
    [9] Vence siempre el { $day } de septiembre.
    [10] Vence siempre el { $day } de octubre.
    [11] Vence siempre el { $day } de noviembre.
   *[12] Vence siempre el { $day } de diciembre.
}
certification-decides-evidence = Deciden las pruebas: cuando se cumple todo, se expide el certificado.
certification-decides-person = Una persona del programa confirma cada concesión.
certification-final-assessment = evaluación final

## The form of a certification.

certification-editor-lead = Lo que guarde es una versión nueva. Las anteriores quedan como están.
certification-names = Nombre y resultados
certification-names-note = Ambos se imprimen en los certificados. Hace falta un título en cada idioma del programa.
certification-other-languages = Otros idiomas
certification-title-in = Título ({ $language })
certification-outcomes-in = Lo que han demostrado sus titulares ({ $language })
certification-outcomes-hint = Uno por línea.
certification-slug = Palabra en su dirección
certification-slug-hint = Letras minúsculas de la a a la z, cifras y guiones. Si queda vacía, se forma con el título. No puede cambiarse después.
certification-takes-note = Debe cumplirse todo. Se escribe de forma sencilla y se lee en voz alta abajo.
certification-requirements = Requisitos del recorrido completo
certification-requirements-hint = En TOML. No hace falta conocerlo: añada un requisito eligiendo, abajo.
certification-show = Leer en voz alta
certification-aloud = Leído en voz alta
certification-line = Línea { $line }
certification-renewal-text = Requisitos de una renovación
certification-renewal-hint = En la misma forma.
certification-renewal-note = Un recorrido más corto para quien tiene un certificado vigente. Si queda vacío, se exige todo otra vez.
certification-terms-note = Los días empiezan y acaban en la zona horaria del programa: { $zone }.
certification-expires = Los certificados vencen
certification-expires-note = Sin esto, lo que sigue no cuenta.
certification-validity = Meses que vale un certificado
certification-window = Plazo de renovación, en meses
certification-window-hint = Puede renovarse ese tiempo antes del vencimiento.
certification-grace = Plazo adicional, en días
certification-grace-hint = La renovación sigue abierta ese tiempo tras el vencimiento. Esos días el certificado no vale.
certification-rule = El vencimiento se cuenta desde
certification-choose-completion = el día en que se cumplió todo, cada vez
certification-choose-previous = el vencimiento anterior, al renovar
certification-choose-fixed = un día fijo del año
certification-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
certification-fixed-month = Mes del día fijo
certification-fixed-hint = Solo para un día fijo del año.
certification-fixed-day = Día del mes
certification-completed-on = El ejemplo parte de alguien que lo ha cumplido todo el
certification-show-dates = Mostrar las fechas
certification-example = Un ejemplo
certification-confirmed = Una persona del programa confirma cada concesión
certification-confirmed-note = Si no, deciden solo las pruebas.
certification-practice-room = Los certificados dicen lo que la sala de práctica no demuestra
certification-practice-room-note = Que no autoriza a entrevistar por cuenta propia. Donde se exigen entrevistas en la sala, siempre se dice.
certification-save = Guardar como versión nueva
notice-certification-written = La versión está guardada. Vale para quien empiece desde ahora.

## A requirement that is added by choosing.

certification-add = Añadir un requisito eligiendo
certification-add-note = Elija el tipo y rellene lo que le corresponde; lo demás no cuenta. Las esperas tras otro requisito se escriben a mano.
certification-add-path = Añadirlo a
certification-into-requirements = el recorrido completo
certification-into-renewal = la renovación
certification-add-kind = Tipo
certification-kind-course = Un curso completado
certification-kind-assessment = Una nota en una evaluación
certification-kind-proficiency = Competencia en la sala de práctica
certification-kind-observed = Práctica observada por un evaluador
certification-kind-attendance = Horas de asistencia
certification-kind-waiting = Una espera desde el comienzo
certification-add-course = Curso
certification-add-assessment = Evaluación
certification-final-of = { $course }: evaluación final
certification-add-percent = Al menos, por ciento
certification-add-people = Entrevistas con
certification-people-adults = adultos
certification-people-children = menores
certification-add-rubric = Evaluada con
certification-add-times = Cuántas veces
certification-add-assessors = Evaluadores distintos, al menos
certification-add-hours = Horas
certification-add-days = Días
certification-add-ever = También cuenta lo demostrado antes
certification-add-ever-note = Si no, solo lo demostrado después de empezar.
certification-add-button = Añadir al texto
certification-into-group = { $path }, en { $group }
certification-add-own = En un grupo propio
certification-add-alone = No
certification-group-any = Al menos un número del grupo
certification-group-all = Todo el grupo
certification-arrange = Agruparlos o quitarlos
certification-arrange-note = Marque requisitos y elija después qué se hace con ellos. Se escribe en el texto de arriba; sus comentarios se quedan.
certification-arrange-which = Requisitos
certification-arrange-group = De un grupo se necesita
certification-arrange-least = Cuántos de él
certification-arrange-least-hint = Solo si no se necesita todo el grupo.
certification-arrange-gather = Hacer un grupo con ellos
certification-arrange-need = Cambiar cuánto del grupo se necesita
certification-arrange-dissolve = Deshacer los grupos
certification-arrange-remove = Quitarlos
certification-arrange-none = Marque un requisito de este camino.
certification-arrange-one = Marque un solo grupo.
certification-arrange-no-group = Esto solo es posible con grupos.
certification-arrange-apart = Marque requisitos que estén juntos, en el mismo grupo.
certification-arrange-group-missing = Elija cuánto del grupo se necesita.
certification-arrange-by-hand = El texto está escrito en una forma que no se puede cambiar aquí sin perder sus comentarios. Cámbielo a mano.
certification-add-kind-missing = Elija un tipo de requisito.
certification-add-choice-missing = Elija uno de la lista.
certification-add-number = Escriba un número entero de { $least } a { $most }.

## What is wrong with the form.

certification-path-problems = { $count ->
    [one] Hay que corregir una línea de los requisitos. Se indica debajo del texto.
   *[other] Hay que corregir { $count } puntos de los requisitos. Se indican debajo del texto.
}
certification-path-too-long = Este texto pasa de { $most } caracteres.
certification-path-only-waiting = Bastaría con esperar para cumplirlo. Pida que se demuestre algo, sea cual sea la vía elegida.
certification-path-nothing-anew = Todo esto puede cumplirse con lo que se demostró antes, así que cada nuevo ciclo quedaría cumplido en cuanto se abre. Pida algo nuevo: al menos un requisito sin «ever», sea cual sea la vía elegida.
certification-unknown-course = No hay ningún curso publicado con el nombre `{ $course }`.
certification-unknown-course-hint = El nombre es la última parte de la dirección del curso. Al añadir eligiendo, se escribe solo.
certification-unknown-assessment = El curso `{ $course }` no tiene ninguna evaluación `{ $assessment }`.
certification-unknown-assessment-hint = Escriba `final`, o el nombre de un módulo que tenga cuestionario.
certification-unknown-rubric = No hay ninguna pauta `{ $rubric }`.
certification-unknown-rubric-hint = Al añadir eligiendo se ve cuáles hay.
certification-title-missing = Escriba el título en este idioma: { $language }.
certification-title-too-long = El título es demasiado largo ({ $language }). Caben 120 caracteres.
certification-title-unusable = El título tiene caracteres invisibles ({ $language }). Escríbalo de nuevo.
certification-outcomes-missing = Escriba en al menos un idioma lo que han demostrado sus titulares.
certification-outcomes-unusable = Como mucho { $most } líneas de { $longest } caracteres, sin caracteres invisibles ({ $language }).
certification-slug-missing = Escriba la palabra de la dirección: el título no da ninguna.
certification-slug-unusable = La palabra puede tener minúsculas de la a a la z, cifras y guiones sencillos.
certification-slug-taken = Otra certificación tiene esta palabra. Elija otra.
certification-outdated = Alguien ha guardado entretanto la versión { $number }. No se ha perdido nada: mírela y guarde otra vez.

## The template of a programme’s certificates.

template-title = Modelo de los certificados
template-lead = Quién firma, el segundo idioma y el logotipo. Los certificados expedidos conservan su modelo.
template-preview = Ver una muestra (PDF)
template-signatories = Firmantes e idiomas
template-signatories-note = Hasta tres nombres figuran al pie de un certificado.
template-signatory = Firmante { $number }
template-name = Nombre
template-role-in = Cargo ({ $language })
template-second = Segundo idioma
template-second-usual = Inglés, junto a otro idioma
template-second-hint = El primer idioma es el de la persona certificada.
template-save = Guardar como modelo nuevo
template-logo = Logotipo
template-logo-note = Aparece en la cabecera de los certificados. Solo se guarda la imagen; lo demás del archivo se quita.
template-logo-file = Imagen
template-logo-hint = Un archivo PNG de 500 KB y 2000 píxeles por lado como máximo.
template-logo-alt = El logotipo actual
template-logo-send = Guardar el logotipo
template-logo-remove = No usar logotipo desde ahora
template-versions = Versiones
template-versions-note = La última vale para los certificados nuevos.
template-version-of = Modelo { $number }, { $date }
notice-template-written = El modelo está guardado. Vale para los certificados que se expidan desde ahora.
template-outdated = Alguien ha guardado entretanto el modelo { $number }. No se ha perdido nada: mírelo y guarde otra vez.
template-language-unknown = Elija uno de los cuatro idiomas.
template-name-missing = Escriba el nombre de quien tiene este cargo.
template-name-unusable = El nombre pasa de 120 caracteres o tiene algunos invisibles.
template-role-missing = Escriba el cargo en este idioma: { $language }.
template-role-unusable = El cargo pasa de 120 caracteres o tiene algunos invisibles ({ $language }).
logo-too-large = El archivo pasa de { $kilobytes } KB.
logo-not-png = No es una imagen PNG. Guarde el logotipo como PNG y elíjalo otra vez.
logo-too-wide = La imagen pasa de { $pixels } píxeles por lado. Redúzcala.
logo-damaged = La imagen está dañada y no puede leerse.

## The audit log.

audit-certification-created = Certificación creada
audit-certification-written = Versión de una certificación guardada
audit-template-written = Modelo de certificados guardado
