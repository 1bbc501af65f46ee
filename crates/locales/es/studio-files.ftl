# The studio: a course from outside meets its draft; the questions of a draft.

## The folder has changed
studio-files-see = Ver lo que ha llegado
studio-files-folder-title = Lo que contiene ahora la carpeta
studio-files-folder-lead = Alguien ha cambiado los archivos de este curso fuera del taller. Nada de ello llega a los agentes hasta que usted lo pase a un borrador y lo publique.
studio-files-same = Nada difiere de lo que usted tiene.
studio-files-glossary = El glosario que lo acompaña es otro. Pertenece a todos los cursos y aquí no se toma.
studio-files-impossible = No se puede tomar tal como está:
studio-files-difference = Lo que cambia al tomarlo
studio-files-decide = Qué hacer con ello
studio-files-asked = Estos archivos se cambiaron en ambos lados. Elija para cada uno; todos los demás ya están unidos.
studio-files-conflict-text = Ambos lados cambiaron las mismas líneas. El resto de este texto ya está unido.
studio-files-conflict-bytes = Cada lado tiene aquí otra imagen u otro archivo.
studio-files-conflict-removed-by-us = Usted quitó este archivo; allí se cambió.
studio-files-conflict-removed-by-them = Allí se quitó este archivo; usted lo cambió.
studio-files-ours = Lo suyo
studio-files-theirs = Lo que ha llegado
studio-files-both = Ambos, primero lo suyo
studio-files-into-draft = Pasa al borrador abierto. Todo lo que contiene el borrador se puede recuperar desde el historial de cada texto.
studio-files-into-new = Con ello empieza un borrador. Los agentes conservan lo que tienen hasta que se publique.
studio-files-take = Pasarlo al borrador
studio-files-leave = Dejarlo
studio-files-leave-note = Si lo deja, ya no se anuncia. Se anunciará de nuevo cuando la carpeta vuelva a cambiar.

## An archive is brought
studio-files-import = Traer una carpeta (ZIP)
studio-files-import-lead = Un curso que usted descargó y cambió en su ordenador. Primero ve las diferencias; nada cambia hasta que usted lo diga.
studio-files-archive = Archivo comprimido
studio-files-archive-hint = Un archivo ZIP con la carpeta de un solo curso, de 64 MB como máximo, comprimido o no. Sin contraseña ni otros archivos comprimidos dentro.
studio-files-encoding = Textos que no están en UTF-8
studio-files-encoding-hint = Solo si los escribió un programa antiguo. Una elección equivocada cambia letras.
studio-files-encoding-none = No conozco ninguno
studio-encoding-windows-1252 = Windows, Europa occidental (windows-1252)
studio-encoding-windows-1256 = Windows, árabe (windows-1256)
studio-encoding-iso-8859-6 = Árabe (ISO 8859-6)
studio-encoding-macintosh = Macintosh, Europa occidental
studio-files-look = Ver lo que cambiaría
studio-files-refused = No se puede leer el archivo comprimido
studio-files-again = Nada ha cambiado. Corrija los archivos y elija de nuevo el archivo comprimido: los navegadores no lo conservan.
studio-files-archive-title = Lo que cambiaría el archivo comprimido
studio-files-archive-lead = Aún no ha cambiado nada. El archivo comprimido se guarda un día.
studio-files-remarks = Lo que se le hizo
studio-files-remark-file = Archivo
studio-files-remark-what = Qué se hizo
studio-files-base = El archivo comprimido partió de
studio-files-base-hint = La versión que se cambió. Lo que usted cambió desde entonces en el borrador se queda, donde nada se contradiga.
studio-files-replace = No importa: el archivo comprimido lo sustituye todo
studio-files-compare = Comparar con ella
archive-none = Elija un archivo.
archive-not = Esto no es un archivo ZIP, o está dañado.
archive-many = El archivo comprimido contiene más de { $most } entradas.
archive-large = Descomprimido, el archivo contiene más de { $most } MiB.
archive-file-large = «{ $path }» supera { $most } KiB.
archive-encrypted = «{ $path }» está protegido con contraseña. Comprímalo sin ella.
archive-link = «{ $path }» es un enlace a otro archivo. Incluya el archivo mismo.
archive-nested = «{ $path }» es un archivo comprimido o un documento de oficina. Un curso contiene textos e imágenes.
archive-twice = Dos archivos del archivo comprimido tienen el mismo nombre.
archive-name = No se puede leer el nombre de un archivo.
archive-broken = «{ $path }» está dañado o comprimido de una forma que no se puede leer.
archive-no-course = Ninguna carpeta del archivo comprimido contiene un archivo { $file }: no es un curso.
archive-many-courses = El archivo comprimido contiene { $count } cursos, y ninguno lleva el nombre de este. Incluya uno solo.
archive-outside = «{ $path }» está fuera de la carpeta del curso.
archive-left-out = omitido: no forma parte de un curso
archive-decoded = leído en otra codificación y guardado en UTF-8

## The questions of a draft
studio-banks = Preguntas del borrador
studio-banks-lead = Los bancos de la evaluación final y de la práctica, y las preguntas de cada cuestionario, tal como están ahora en el borrador.
studio-banks-published = Las preguntas que tienen los agentes
studio-banks-files = Archivos de preguntas
studio-banks-file = Archivo
studio-banks-count = Preguntas
studio-banks-errors = Errores
studio-banks-remarks = Observaciones
studio-banks-acts = Ir a
studio-banks-look = Como las ven los agentes
studio-banks-edit = Editar
studio-banks-none = Aún no hay preguntas.
studio-banks-add = Añadir un banco
studio-banks-add-do = Añadirlo
studio-banks-name = Nombre del banco
studio-banks-name-hint = Letras minúsculas de la a a la z, cifras y guiones. Las evaluaciones sacan sus preguntas del banco con este nombre.
studio-banks-taken = Ya hay un banco con este nombre.
studio-banks-question = Pregunta { $number } de { $count }
studio-banks-as-officers = Cada una como la ven los agentes tras la respuesta correcta. Las opciones pueden aparecer en otro orden.
studio-banks-empty = Este archivo aún no contiene preguntas.

## How a text came about, what was done, the audit log
studio-cause-imported = traído de fuera
studio-files-undecided = Elija para cada archivo que se cambió en ambos lados.
studio-files-stale = Algo ha cambiado desde que se mostró esta página. Mírelo de nuevo.
notice-files-taken = Lo que ha llegado está en el borrador.
notice-folder-left = La carpeta se deja como está. Se anunciará de nuevo cuando vuelva a cambiar.
notice-bank-added = El banco está añadido. Escriba su primera pregunta.
notice-text-cleaned = Guardado, sin lo que no puede estar en un texto: caracteres invisibles o que cambian la dirección de la escritura, e imágenes pegadas como letras. Suba esas imágenes.
audit-draft-taken-in = Archivos de fuera pasados a un borrador
audit-draft-folder-left = Carpeta cambiada de un curso dejada como está
