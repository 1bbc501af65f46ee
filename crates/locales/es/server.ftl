## Requests that no page or form could answer

error-request-id = Si informa de este problema, indique este número: { $id }
error-wrong-method-title = Esta dirección no se puede utilizar de esta manera
error-wrong-method = La dirección existe, pero no para lo que su navegador le pidió. No se cambió nada.
error-cross-site-title = Este formulario no procede de este sitio
error-cross-site = Su navegador indica que el formulario se envió desde otro sitio. Por su seguridad no se cambió nada. Abra la página aquí y vuelva a intentarlo.
error-elsewhere-title = Los datos de demostración se muestran en un solo equipo
error-elsewhere = Todo el mundo conoce las contraseñas de las cuentas de demostración. Abra el sitio en el equipo donde funciona, en la dirección que se mostró al iniciarlo.
error-too-large-title = Es demasiado para un solo formulario
error-too-large = Se envió más de lo que admite este formulario. No se guardó nada. Vuelva atrás, acorte su texto y vuelva a intentarlo.
error-unreadable-title = El formulario no se pudo leer
error-unreadable = Lo que llegó no es lo que envía este formulario. No se guardó nada. Vuelva atrás, cargue la página de nuevo y vuelva a intentarlo.
error-slow-title = La operación tardó demasiado
error-slow = La solicitud tardó demasiado y se detuvo. Lo que se había confirmado antes está guardado. Vuelva a intentarlo.
