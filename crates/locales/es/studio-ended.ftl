## A form of a draft that has ended, and two windows with one text
studio-draft-ended = El borrador en el que escribió esto ha terminado: se publicó o se abandonó. No se guardó nada y no se ha perdido nada: sus palabras están aquí. Copie lo que quiera conservar, abra el texto de nuevo y póngalo allí.
studio-draft-ended-words = Sus palabras
studio-editor-stale = Otra ventana de este navegador guardó este texto junto con las palabras de otra persona. Guarde las suyas aquí: se unirán. O cargue esta página de nuevo.
notice-text-cleaned-merged = Guardado, sin lo que no puede estar en un texto (caracteres invisibles, imágenes pegadas como letras). Otra persona escribió en otra parte de este texto; ambas cosas están ahora en él.
