import { linesOf } from './phrases.ts';
import type { Problems } from './problems.ts';

/** Wordings of every problem in Spanish. */
export const PROBLEMS_ES: Problems = {
  forgot_password: {
    sure: linesOf(`
      no se .. @password
      cual .. mi|la @password
      @forgot .. @password
      nueva|otra @password
      @password . olvidada|perdida
    `),
    likely: linesOf('@reset .. @password'),
    hint: linesOf('@password'),
  },
  no_reset_email: {
    sure: linesOf(`
      no|nunca|aun|todavia .. @arrive .. @sent|nada
      @sent .. no|nunca .. @arrive
      no .. en . mi|la? bandeja|inbox|spam|entrada
      revise|busque|mire|cheque .. spam|deseado|bandeja
      esperando|espero .. @sent
      cuanto . tarda|demora|tiempo
      mande|mandeme|manden|mandar|reenvie|envie|envieme|enviar .. @sent .. otra|nuevo
      reenvie|reenviar|reenvien .. @sent
      otro|otra codigo|correo|enlace|mensaje
    `),
    likely: linesOf(`
      no|nunca . me? . ha? @arrive
      mande|mandeme|reenvie .. codigo|correo|enlace
    `),
    hint: linesOf('spam|bandeja|esperando'),
  },
  email_not_recognized: {
    sure: linesOf(`
      @email .. no .. @recognise|registrada|encontrado|reconocido|acepta|valido
      no .. @recognise|acepta|reconocen .. @email|datos|informacion
      no .. existe|hay|encuentra|encuentro .. cuenta .. @email|nombre
      no me . encuentra|encuentran|reconoce|reconocen
      @email . electronico? invalido|desconocido
      tienen|esta|pusieron .. mal|equivocado|otro . escrito|mi? @email
      @email .. mal|equivocado . escrito
      informacion|datos .. no coincide|coinciden
      que|cual .. @email .. tienen|registrado|registraron|use|di
      usuario no encontrado
    `),
    hint: linesOf('registrado|coincide'),
  },
  lost_email_access: {
    sure: linesOf(`
      ya no .. tengo|uso|existe|puedo|sirve|ocupo .. @email|celular|telefono|numero|entrar
      @email|telefono|numero . ya no .. existe|es|uso|tengo|sirve
      cambie|cambio|cambiar|actualizar|actualice|modificar . de? . mi|el|numero|de . de? @email|@phone|direccion|contacto
      perdi|perdio . mi|el|acceso . al|a? . celular|telefono|@email
      @sent .. a|al .. @old . telefono|correo|numero|celular
      @sent .. telefono|correo|numero|celular . @old
      @email|telefono|numero . es|era otro|@old
      @email|telefono|celular @old
      @password . de|del . mi @email
      no puedo . entrar|abrir|acceder . a|al|mi . mi|ese|el @email
      no .. llega ahi
      @partner . tiene . ese|mi|el @email|telefono
      tengo|nuevo|otro . otro|nuevo? numero|celular|telefono
    `),
    hint: linesOf('otro|viejo @email|telefono|numero'),
  },
  forgot_username: {
    sure: linesOf(`
      @forgot .. @username
      no se .. @username
      cual .. mi|el .. @username
      recuperar|buscar|encontrar|saber|necesito .. @username
      que pongo .. @username
      @password . pero no .. @username
      @username . es . mi|el? @email
      no .. el|mi @username
    `),
    hint: linesOf('@username'),
  },
  locked_out: {
    sure: linesOf(`
      bloque*
      desbloque*
      demasiados|muchos|maximo|limite .. intentos
      no . me deja . intentar|probar . mas|otra|de
      puse|escribi|meti|ingrese .. mal .. veces
      intente|trate|probe . muchas|varias|demasiadas veces
      intentos fallidos
      espere|esperar .. minutos|hora|horas
    `),
    hint: linesOf('intentos'),
  },
  password_rejected: {
    sure: linesOf(`
      no . me|la|cumple|deja .. acepta|toma|agarra|guardar|poner|usar|crear .. nueva|requisitos|@password
      no .. acepta|toma|agarra|gusta .. nueva @password
      no .. acepta|deja|guarda .. @password . nueva
      nueva @password .. no|@refuse
      @password . nueva? .. no .. cumple|coinciden|acepta|aceptada|valida|coincide
      @refuse .. @password
      @password . muy|es|demasiado debil|corta|larga|simple|facil
      @password .. debe|lleva|llevar .. tener|mayuscula|numeros
      requisitos|mayuscula|mayusculas|caracteres|caracter|simbolo|simbolos
      @password . anterior|anteriores|vieja|usada|repetida
      que . debe|tiene|lleva|reglas .. @password
      ninguna @password
      ya . use|habia|usada .. @password
    `),
    likely: linesOf('no coinciden'),
    hint: linesOf('nueva'),
  },
  link_expired: {
    sure: linesOf(`
      @link .. @expired|invalido
      @expired|vence .. @link
      @link .. no . me|es|se? . @works|hace
      no .. abrir|abre|usar .. @link
      @press .. @link .. no|nada|error
      @link .. manda|lleva .. pagina|a
      @link .. nada|error
    `),
    hint: linesOf(`
      @link
      expiro|vencio|caduco
    `),
  },
  code_not_working: {
    sure: linesOf(`
      @code .. @bad|expiro|vencio|caduco|expirado|rechazado
      @code . de|ya|que|que_me|me .. no .. @works|mandaron
      @code .. no . me|lo|es|se? . @works|coincide|entra
      no . me|lo? . acepta|toma|agarra|reconoce .. @code
      puse|meti|escribi|ingrese|pongo .. @code .. no|@bad
      donde|como . se|lo? . pongo|meto|escribo|ingreso|va .. @code
    `),
    hint: linesOf('@code'),
  },
  cant_login: {
    sure: linesOf(`
      no . puedo|pude|logro|consigo|podido|deja . entrar|ingresar|acceder|iniciar|accesar|abrir
      no . me deja|permite . entrar|ingresar|acceder|iniciar|pasar
      no . me abre .. cuenta|portal
      @cant . para|al|de|con . entrar|iniciar|ingresar|acceder
      usuario|@password|datos . o|es|son|esta|y|dice .. @bad
      @password . esta|es? @bad
      mi @password . ya? no @works
      acceso denegado
      me . regresa|saca .. inicio|pagina
    `),
    likely: linesOf('entrar . a|al|en .. cuenta|portal'),
    hint: linesOf('entrar|ingresar|acceder'),
  },
  account_inactive: {
    sure: linesOf(`
      inactiv*
      desactiv*
      deshabilit*
      suspendid*
      reactiv*
      @account .. cerrada|cancelada|eliminada|borrada|cerraron
      cerraron|cancelaron|eliminaron|borraron .. @account
      @account . ya no existe|aparece|esta
      no . esta activa
      dieron de baja
      activo|activar . mi|otra .. vez|cuenta
      hace anos|meses|tiempo .. no . entro|uso|entraba
    `),
    hint: linesOf('activar|anos'),
  },
  duplicate_account: {
    sure: linesOf(`
      dos|tres|varias cuentas|perfiles|expedientes|usuarios|portales
      duplicad*
      juntar|unir|combinar|fusionar .. cuentas|dos|perfiles|expedientes
      ya . existe|hay|tengo|tiene . una|un cuenta|usuario|perfil
      ya . esta en uso
      registre|inscribi . dos|otra veces|vez
      resultados|datos|expediente . estan|esta|aparecen en otra|otro
      hice|cree|abri . otra cuenta
    `),
  },
  new_account: {
    sure: linesOf(`
      crear|abrir|abro|creo|hacer|hago|saco|sacar . una|mi cuenta|perfil
      registrarme|inscribirme|registro|inscripcion|inscribirse|registrarse
      no|todavia . tengo . una? cuenta . todavia|aun?
      paciente nuevo|nueva
      soy nuevo|nueva
      darme|dar de alta
      activacion|invitacion|invitaciones
      nunca . he|lo . usado|entrado|tenido|registrado
      primera vez
    `),
    hint: linesOf('nuevo|nueva'),
  },
  outage: {
    sure: linesOf(`
      se . cayo|trabo|congelo|cierra|cae .. @site
      @site . se|esta|esta_en|no|sigue .. cayo|caido|caida|cierra|mantenimiento|congelada|trabada|blanco
      @site .. no . me|quiere? . carga|funciona|abre|sirve|jala|responde
      no . me|quiere|se? . abre|carga|sirve|funciona|jala . el|la @site
      caido|caida .. @site
      error . del|de|en . servidor|sistema|500
      mantenimiento
      intente|pruebe mas tarde
      pagina .. blanco|blanca|error
      queda|sigue cargando
    `),
    hint: linesOf('error|carga|cargando'),
  },
  suspected_compromise: {
    sure: linesOf(`
      hacke*
      jaque*
      alguien|persona . mas|se|esta? . entro|usando|cambio|uso|accedio|metio|usa|robo
      no|yo . no|lo|la|fui . pedi|solicite|hice|yo|cambie|fui
      actividad|mensajes|acceso .. no . es|hice|reconozco|mia
      actividad|acceso|mensaje|correo|enlace sospechosa|sospechoso|raro|rara|extrano|falso
      robaron|robo|robado .. telefono|celular|@password|cuenta|datos|identidad|cartera|informacion
      estafaron|estafador|fraude|estafa
      di|dije|pase|mande .. @code|@password|datos .. alguien|persona|senor|llamo
      le|les di . mi|el|la @code|@password
      llamo|llamaron .. pidio|pidieron|diciendo|preguntando
      cambiaron|cambio . mi|la @password . sin|y|no
      sin mi permiso|consentimiento
    `),
    likely: linesOf('robaron|sospechoso|sospechosa'),
    hint: linesOf('alguien'),
  },
  proxy_access: {
    sure: linesOf(`
      cuenta|expediente|acceso|resultados|portal|ver|entrar|ayudar|agregar|@password|datos|citas|historial|accesar .. mi|mis|un|su @relative|paciente
      cuido|cuidador|cuidadora|apoderado|apoderada|tutor|tutora
      por|para|de mi|mis @relative
      @relative . me|puede|quiere|necesita|tiene|no|olvido .. ayuda|ver|entrar|usar|acceso|acceder|cuenta|puede
      soy . la|el|su mama|papa|madre|padre|hijo|hija|esposa|esposo|hermana|hermano .. de?
      familiar
      murio|fallecio|difunto|difunta|fallecido|fallecida
      poder notarial|legal
    `),
    likely: linesOf('mi|mis @relative'),
    hint: linesOf('@relative'),
  },
  shared_device_wifi: {
    sure: linesOf(`
      wifi|biblioteca|aeropuerto|cafeteria|cibercafe
      un cafe
      computadora|telefono|celular|tableta|wifi|red|internet .. compartida|compartido|publica|publico|prestado|prestada|hotel
      telefono|computadora|celular . de . un|una|mi amigo|amiga|vecina|vecino|trabajo
      otra computadora
      es seguro . hacerlo|usar|entrar|cambiar|abrir|esto .. celular|telefono|aqui|desde|en
      cerrar|cierro|cerre . la|mi? sesion
      deje .. cuenta|sesion . abierta
      guardar|guardo .. @password .. navegador|telefono|computadora
      otros dispositivos
    `),
    hint: linesOf('computadora|seguro'),
  },
  medical_question: {
    sure: linesOf(`
      receta|recetas|medicina|medicinas|medicamento|medicamentos|pastilla|pastillas|ibuprofeno|dosis|farmacia|antibiotico|vacuna|insulina
      significan|dicen .. resultados|analisis
      analisis|resultados|examenes . estan|listos|de|mis
      mis analisis|resultados|examenes
      duele|duelen .. espalda|cabeza|rodilla|estomago|garganta|pie|pierna|muela|oido|hombro
      tengo . mucha|mucho|un? fiebre|tos|gripe|diarrea|nauseas|mareos|dolor|infeccion|calentura|comezon|sintomas
      puedo tomar|comer|mezclar
      embarazo|embarazada|diabetes|colesterol|sintomas|diagnostico
      efectos secundarios
    `),
    hint: linesOf('doctor|doctora|medico|resultados'),
  },
  appointment: {
    sure: linesOf(`
      cita|citas
      agendar|programar|reagendar
      ver|con . al|a|la|el doctor|doctora|medico|especialista
      horario|horarios
      hora . abren|cierran|atienden
      abren|cierran
      donde . esta|queda . la? clinica|consultorio|hospital
    `),
    hint: linesOf('manana'),
  },
  billing: {
    sure: linesOf(`
      factura|facturas|cobro|cobraron|cobran|recibo|reembolso|copago|pagos|pago|pagar|debo
      aceptan|cubre|toman|cambie .. seguro
      aseguranza|medicaid|medicare
      cuanto cuesta|cobran|sale
    `),
    hint: linesOf('seguro|dinero'),
  },
  oos: {
    sure: linesOf(`
      banco|netflix|facebook|amazon|instagram|paypal|tiktok|whatsapp .. @password|cuenta|usuario
      @password|cuenta|usuario|dinero|entrar .. banco|netflix|facebook|amazon|instagram|paypal|tiktok|whatsapp
      chiste|musica|pizza|poema|pelicula|cancion|vuelo|tamales|television|tele|futbol|partido|loteria|clima|alarma|paquete|impresora
      que tiempo|hora . hace|es
      capital de
      apaga|enciende|prende .. luz|luces|tele
      como se hace .. pan|pastel|arroz|comida
      sentido de la vida
      te quiero|amo
      internet . esta? lento
      ^ jaja|jajaja|jeje $
    `),
  },
};
