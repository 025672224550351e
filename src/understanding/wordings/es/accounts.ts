import { linesOf } from '../../phrases.ts';
import type { Problems } from '../problems.ts';

/** Accounts, the portal itself, and other people, in Spanish. */
export const accounts = {
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
      @sent .. sin_que|no .. pidiera|pedi|solicite
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
} satisfies Partial<Problems>;
