## Extra time and extra attempts for one officer in one course.

accommodations-title = Adaptaciones
accommodations-link = Adaptaciones: tiempo e intentos adicionales
accommodations-lead = Tiempo o intentos adicionales para un agente en un curso. El motivo no se registra, porque puede referirse a la salud.
accommodations-now = Concedidas
accommodations-now-note = Los límites de tiempo aumentan en la parte concedida, para los intentos que se empiecen después.
accommodations-none = No se ha concedido ninguna adaptación.
accommodations-officer = Agente
accommodations-course = Curso
accommodations-time = Tiempo adicional
accommodations-attempts = Intentos adicionales
accommodations-since = Concedida
accommodations-end = Poner fin
accommodations-ended = Terminada el { $date }
# $name is who granted it.
accommodations-by = por { $name }
accommodations-new = Conceder una adaptación
accommodations-new-note = Para un agente inscrito en el curso, o que lo estará.
accommodations-email = Correo electrónico del agente
accommodations-time-field = Tiempo adicional, en porcentaje
accommodations-time-hint = Por ejemplo 25: una evaluación de 60 minutos dura entonces 75. Deje 0 si solo se conceden intentos.
accommodations-attempts-field = Intentos adicionales
accommodations-attempts-hint = Además de los que permite el curso, para cada una de sus evaluaciones.
accommodations-grant = Conceder
notice-accommodation-granted = La adaptación está concedida.
notice-accommodation-ended = La adaptación ha terminado.
