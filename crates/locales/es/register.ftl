# El registro de certificados: qué lo detiene

register-restored = El registro de la base de datos tiene { $entries } entradas; antes se habían firmado { $signed } ({ $path }). Es probable que se haya restaurado una copia más antigua de la base: faltan certificados y revocaciones que quizá otras personas tengan. No se expide, corrige ni revoca nada. Restaure la copia más reciente y vuelva a iniciar. Si las entradas se han perdido para siempre, dígalo con «audire register accept-restored»; docs/register.md explica qué sigue.
register-differs = El registro de la base de datos ({ $entries } entradas) no empieza con las { $signed } entradas firmadas antes ({ $path }): es otra base. No se expide, corrige ni revoca nada. Restaure la copia correcta y vuelva a iniciar. Si las entradas se han perdido para siempre, dígalo con «audire register accept-restored»; docs/register.md explica qué sigue.
register-damaged = Al registro de la base de datos le faltan huellas. No se expide, corrige ni revoca nada. Restaure la copia más reciente de la base.
register-head-unreadable = Lo último que se firmó no se puede leer en { $path } ({ $reason }). No se expide, corrige ni revoca nada. Restaure ese archivo desde su copia. Si no la hay y quizá se hayan perdido entradas, dígalo con «audire register accept-restored».
register-head-not-written = Lo último que se firmó no se pudo escribir en { $path } ({ $reason }). No se expide, corrige ni revoca nada más hasta que sea posible.
register-clock-back = El reloj de esta máquina marca { $now }, y la última entrada del registro es de { $latest }. No se expide, corrige ni revoca nada. Ponga el reloj en hora. Si es correcto y antes estaba adelantado, dígalo con «audire register accept-clock».
register-nothing-to-accept = El registro continúa lo último que se firmó: no hay nada que aceptar.
register-clock-fine = El reloj no está atrasado respecto a la última entrada del registro: no hay nada que aceptar.
register-said-restored = se perdieron entradas; { $origin } empezó después de la entrada { $entries }
register-said-clock = el reloj se dio por correcto después de la entrada { $entries }
audit-register-restored = Entradas perdidas del registro aceptadas; empezó otro registro
audit-register-clock-accepted = Reloj dado por correcto tras una entrada posterior del registro
