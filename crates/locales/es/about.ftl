## What Audire is and is not.

about-title = Acerca de Audire
about-lead = Audire forma a agentes de policía que hablan con personas que pueden haber sido sometidas a trata.
about-is-title = Qué es
about-is-1 = Un curso enseña el derecho, los indicios de la trata y cómo hablar con una persona que puede ser víctima. Preguntas breves dentro del texto le permiten decidir y le muestran por qué. Una evaluación final y un certificado dicen lo que usted ha demostrado.
about-is-2 = Cada regla de una lección indica su fuente: un tratado, una directiva, unas directrices o un estudio. Cuando los resultados de la investigación son inciertos, la lección lo dice.
about-is-3 = Todas las personas de los casos y las preguntas son inventadas. No se utiliza ningún caso de una persona real.
about-not-title = Qué no es
about-not-1 = Audire no juzga si una persona dice la verdad, no diagnostica a nadie y no decide quién es víctima.
about-not-2 = Un certificado no autoriza a nadie a entrevistar a víctimas por su cuenta. Para ello se requieren práctica supervisada y acreditación nacional.
about-not-3 = Audire no sustituye la legislación nacional, las normas de su servicio ni las indicaciones de la fiscalía. Si difieren de una lección, prevalecen sobre ella.
about-review-title = Revisión
about-review-1 = Los contenidos todavía no han sido revisados por supervivientes de la trata, por profesionales de la protección de la infancia ni por juristas. Téngalo en cuenta al usarlos y haga que se revisen para su país antes de confiar en ellos.
about-review-2 = Si algo en una lección es incorrecto o podría causar daño, avise a su instructor. Las lecciones son archivos de texto que se pueden corregir el mismo día.
about-privacy-title = Privacidad
about-privacy-1 = Audire guarda su cuenta, lo que leyó y respondió, sus resultados y sus certificados, y un registro de eventos de seguridad. Cuando ha iniciado sesión, una página de su cuenta enumera todo ello y dice quién lo ve.
about-privacy-2 = Los responsables de programa ven cifras, no respuestas. No se informa a nadie cuando usted sale de una página, omite una lección o busca apoyo.
about-privacy-3 = No hay rastreadores, no se carga nada de otros sitios y no se les envía nada. Las cookies mantienen abierta su sesión y recuerdan el idioma y el modo claro u oscuro, nada más.
about-support-title = Apoyo
about-support-note = No se informa a nadie si usted lo consulta.
about-support-text = Leer sobre violencia y explotación puede seguir afectándole, más aún si toca su propia vida. Puede salir de inmediato de cualquier página y omitir cualquier lección sin ninguna consecuencia negativa.
about-licence-title = Licencia
about-licence-1 = El programa es software libre con la licencia Apache 2.0 o la licencia MIT, a su elección. Puede ejecutarlo, leerlo, modificarlo y compartirlo.
about-licence-2 = El tipo de letra es IBM Plex Sans, con la licencia SIL Open Font License 1.1.
