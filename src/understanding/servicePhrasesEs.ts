import { linesOf } from './phrases.ts';
import type { ServicePhrases } from './services.ts';

/** What patients ask of the bot itself, in Spanish. */
export const SERVICES_ES: ServicePhrases = {
  staff: linesOf(`
    ^ una? persona|humano|agente|representante|operador|operadora|recepcionista|alguien $
    hablar|platicar|comuniqueme|comunicarme|comuniquenme|paseme|paseme|pasame|conecteme|transfierame . con .. persona|humano|agente|representante|alguien|operador|operadora|ustedes|recepcion|enfermera
    quiero|necesito|deme|prefiero . a|un|una|hablar . persona|humano|agente|representante|operador
    persona|humano de? verdad|real
    me . puede|pueden|podria . llamar|marcar
    que me llamen|llame|marquen
    llamen|llameme|llamenme|marquenme . por|a|ahora|mi? favor|telefono|mi
    ^ llameme|llamenme
    por|un|el telefono . $
    hablar . por telefono
    cual|tienen|deme .. numero . de telefono
    atencion . al cliente|paciente
    alguien . que . me . ayude|atienda|llame
    recepcion $
  `),
  help: linesOf(`
    ^ ayuda|menu|opciones|instrucciones|ayudeme|ayudame|auxilio $
    ^ necesito|quiero ayuda
    ^ me . puede|pueden|puedes ayudar
    ^ ayuda|ayudeme|auxilio . por|con|porfavor
    que . puede|puedes|sabe|sabes hacer
    como funciona . esto
    ^ ver|mostrar . el? menu
  `),
  repeat: linesOf(`
    ^ repita|repitalo|repite|repitelo|mande|como|perdon|repetir $
    puede|puedes|podria . repetir|repetirlo
    repita|repitalo|digalo|digamelo|mandelo|digame . por|de|otra . favor|nuevo|vez|eso
    ^ otra vez $
    que|como . me? dijo|dice|dijiste
    decirlo|decirmelo . de|otra nuevo|vez
  `),
  rephrase: linesOf(`
    no . le|lo|te|la|les? entiendo|entendi|comprendo
    digalo|expliquelo|explique|expliqueme|digamelo|explicar|explicarme . de|mas|otra|en|mejor|otra? . facil|sencillo|forma|manera|despacio|simple|otra|palabras
    de otra manera|forma
    que . significa|quiere_decir
    mas facil|despacio|sencillo|simple
    estoy confundido|confundida
    con otras palabras
    no . esta|es|queda claro
  `),
  back: linesOf(`
    ^ atras|regresar|volver|regrese|anterior|vuelva|deshacer|regresa $
    ir|vamos|regresar|volver|regreseme|regrese|paso . para|a|hacia|la|al atras|anterior
    pregunta|paso anterior
    me equivoque
    cambiar|corregir . mi|la respuesta
    quise|queria|quiero decir
    boton|opcion|respuesta|numero . equivocado|equivocada|incorrecta
  `),
  startOver: linesOf(`
    empezar|comenzar|iniciar|empecemos|empiece|comencemos . de|otra|desde . nuevo|cero|vez|principio|el
    ^ reiniciar|reinicie $
    volver . a empezar|comenzar
    desde . el|cero principio|inicio
    ^ desde cero
    otro problema $
    ^ otra opcion $
  `),
  wait: linesOf(`
    ^ espere|espereme|espera|esperame|momento|momentito|ahorita|permitame|aguante|tantito|segundo $
    espere|espereme|espera|esperame|aguante . un|tantito|por|a|que|poco|tantito
    ^ un|deme|dame . un|unos|momento|momentito|segundo|minuto|ratito
    deme|dame|necesito . un|unos|mas . momento|momentito|segundo|segundos|minuto|minutos|tiempo|ratito
    dejeme|dejame|permitame . ver|buscar|revisar|checar|ir|probar|intentar
    voy . a revisar|buscar|ver|checar|probar|intentar
    lentes|anteojos|gafas
    ya . vuelvo|regreso
    estoy buscando|revisando|checando|viendo
    orita|ahorita . vengo|regreso|vuelvo|reviso
  `),
  unsure: linesOf(`
    ^ no|ni se|idea . $
    ^ yo? no . lo? se|recuerdo|acuerdo $
    ^ no . se . que|cual|como|si|cuando|nada|la|donde|usar|hacer
    no . estoy seguro|segura
    ^ no tengo . ni? . la? . menor? idea
    ^ tal_vez|quizas|quiza|depende|ninguno|ninguna|nada|talvez|puede_ser $
    ^ ninguno|ninguna . de
    nada . de|me|de_eso? funciona|sirve|funciono|sirvio|ayuda|resulta|jala
    no . me? . funciono|sirvio|sirve|funciona|jalo . de|para|nada? $
    ^ no . funciono|sirvio|sirve|funciona|jala $
    sigue . sin|igual|lo . funcionar|mismo|servir|jalar
    ^ sigue igual
    ^ lo mismo
    ya . lo|hice|probe|intente|he . intente|hice|probe|eso|todo|probado|trate
    no . lo|la encuentro|veo
    quien sabe
    ^ como|donde . hago|esta eso
    no . se usar
    no . soy|se|buen|buena . bueno|buena|mucho . con|para|de|en . la|las|los|esto . computadora|computadoras|tecnologia|telefono
    todavia|aun no . puedo . $
  `),
  iAmIn: linesOf(`
    ya|listo|por_fin|si|ahora|al_fin . si|me|lo|ya . pude|logre|puedo . entrar|ingresar|acceder|iniciar|abrir
    ya|por_fin|listo|al_fin . si? entre|ingrese|accedi|ingreso
    ^ entre|adentro . ya|gracias|por_fin? $
    ya . estoy . dentro|adentro|en
    ya . me|si dejo . entrar
    ya . quedo|funciono|funciona|jalo|sirvio
    listo ya . pude
    si . funciono|funciona . gracias|ya
    problema resuelto|solucionado
    ^ ya . se|esta . resolvio|arreglo|listo|todo
    ^ ahora si $
    pude . entrar|ingresar . ya|gracias $
    ^ ya? pude $
  `),
  goOn: linesOf(`
    ^ siguiente|continuar|continue|continua|sigamos|siga|seguir|adelante|prosiga|continuemos|sigue $
    ^ vamos a|al seguir|siguiente|continuar
    siguiente paso|pregunta
    que|cual sigue $
    ^ quiero . seguir|continuar
    ^ estoy|ya listo|lista . para
  `),
  whoAreYou: linesOf(`
    ^ y? quien|quienes . es|eres|son|habla|escribe . usted|tu|esto|ustedes
    con quien . hablo|estoy|platico
    quien . me escribe|manda|mando|habla|escribio
    es|eres|son|hablo . usted|con|esto|esta|este|ustedes|de|es|un|una . un|una|verdad|la . robot|bot|maquina|computadora|estafa|fraude|clinica|real|verdad|humano|humana|engano|broma|persona
    estafa|fraude $
    ^ eres|es|son . un|una . robot|bot|humano|maquina|persona
    como . se|puedo . que|saber . es|son|que|si . la|es|de|ustedes|verdad|real|clinica|seguro
    de . quien . es este|numero
    de donde . sacaron|consiguieron|tienen . mi numero
    de verdad es|son
  `),
  whyNeeded: linesOf(`
    por que|porque . me|necesita|necesitan|quiere|piden|pide|quieren|tengo . necesita|necesitan|quiere|quieren|pide|piden|pregunta|preguntan|mi|mis|eso|que|saber|dar|datos
    para que . me|necesita|necesitan|quiere|quieren|lo|es|piden|usan|van|los|mi . necesita|quiere|necesitan|quieren|piden|eso|mi|mis|a|la|datos
    ^ por|para que $
    que . hacen|haran|hace|pasa|van . a|con . hacer|con|mis|mi . datos|informacion|mis|mi|con
    es . seguro . dar|darle|darles|escribir|poner . mi|mis|el|la|eso
    quien . ve|lee|puede . lo|ver|mis|esto
    tengo que dar|decir|darle
  `),
  privacyRefusal: linesOf(`
    no . le|les|te|quiero|voy|pienso|doy|puedo|voy_a|se . a|lo|voy|quiero|los|la? . dar|darle|darles|decir|decirle|compartir|doy|poner|escribir|dare|digo|contestar|mandar
    no . le|les|lo|los doy|dare
    no doy . mi|mis|el|esa|datos
    prefiero . no . decir|dar|contestar|compartir|decirlo|darlo
    eso|es . es|muy|algo|informacion . privado|personal|confidencial|privada
    no . me . siento . comodo|comoda|seguro|segura . dando|con|de
    no confio
    no . le|es . de su|importa
    me niego
  `),
  angry: linesOf(`
    estoy|me|muy|tan|super . harto|harta|enojado|enojada|molesto|molesta|furioso|furiosa|desesperado|desesperada|frustrado|frustrada|cansado|cansada . de|con|ya
    estoy harto|harta|enojado|enojada|furioso|furiosa|desesperado|desesperada|frustrado|frustrada
    no sirven . para|de
    pesimo|pesima|porqueria|mierda|pinche|maldita|maldito|ridiculo|inaceptable|estupido|estupida|idiota|idiotas|basura|carajo|chingada|verguenza|inutil|inutiles
    que coraje|rabia|frustracion|horror|asco
    me . tiene|tienen . harto|harta|cansado|cansada
    perdida|perdiendo|perder . de|el|mi tiempo
    nadie . me? . ayuda|contesta|atiende|responde
    esto . no . tiene|hay remedio|solucion
    es|esto . un|una . desastre|burla
    ya basta
  `),
  thanks: linesOf(`
    ^ gracias|adios|chao|bye|agradezco|agradecido|agradecida $
    ^ muchas|mil|muchisimas|ok|bueno|si|muy|no|perfecto gracias
    ^ gracias . por|a|bye|adios|muy|igualmente
    hasta luego|pronto|manana
    ^ eso es|era todo
    ^ seria|es todo
    que . tenga|tengan|pase . buen|un|bonito|buena . dia|tarde|noche|buen
    dios . lo|la|le|los|te . bendiga
    se lo agradezco
    muy amable
  `),
  greeting: linesOf(`
    ^ hola|buenas|saludos|buenos|ola|holi $
    ^ hola|muy? . buenos|buenas|que|como|muy|clinica|doctor . dias|tardes|noches|tal|esta|estan
    ^ buenos|buenas|buen dias|tardes|noches|dia
    ^ hay alguien
    ^ que tal
    ^ como esta
  `),
  optOut: linesOf(`
    ^ parar|alto|cancelar|basta|salir|terminar|baja|pare|paren|detener|cancele|desuscribir|suspender|finalizar $
    ^ dar|darme|deme|dame . de? baja
    no|dejen|deje|paren|pare|deja|ya|nunca . me|de|ya|quiero . manden|mande|mandar|mandarme|escribirme|escriban|escribir|enviar|enviarme|envien|molestar|molestarme|molesten|textear|mas|recibir|texteen|reciba|contactar|contacten . mensajes|mas|textos|nada|me|estos
    dejen|deje|deja|paren . ya? de escribirme|mandarme|molestar|molestarme|enviarme|escribir|textearme|mandar
    no|ya . me . escriban|escriba|manden|texteen|molesten
    quitenme|borrenme|saquenme|eliminenme|quiteme|saqueme|borren . de|mi|su|la . lista|numero
    no|ya|quiero . quiero|no . mas|recibir|estos? . mensajes|textos
    ^ no mas|molestar $
    ^ no mas mensajes
    ^ ya no mas
    ^ basta . de|ya|mensajes
    dejenme|dejeme en paz
    ^ alto|parar|pare . por|ya|mensajes|todo
  `),
  wrongNumber: linesOf(`
    numero|persona|telefono equivocado|equivocada|incorrecto
    se|esta|estan|me . equivoco|equivocaron|equivocado . de numero|persona
    no . soy|es . un|una|la|el|su? paciente
    no . soy esa|la persona
    aqui . no . vive|hay|es . nadie|ningun|ninguna|esa|con|llamado|llamada
    no . conozco . a? . esa|ninguna|ningun|esta . persona|clinica
    nunca . he|fui|voy|ha . ido|estado|sido . a|en|paciente . esa|su|ahi
    este|ese . no|numero . es|es|no . de|el|es|mio . ella|el|esa|numero|mio
  `),
  not: linesOf(`
    salir|cancelar|cambiar . de|mi|la|una . cita|sesion|cuenta
    no|todavia|aun|como|si|para|cuando . he|ya|me|puedo|lo|hasta|poder . pude|puedo|entre|deja|dejo|logre|podido|puedo . entrar|ingresar
    ya . no|casi|intente . pude|puedo|me|entre|entrar
    no . se . abre|ve|carga|puede|cual|si|mi|como . mi|entrar|recuperar|restablecer|cambiar|usuario|contrasena|correo|usar
    no . se . cual . es
    alguien . entro|cambio|uso|mas|hackeo|esta|me_robo|se|accedio
    lista de espera
    otra|otro . cuenta|correo|numero|telefono|invitacion|mensaje|codigo|contrasena|clave
    dolor|duele . de? . la? espalda
    no . me? . funciona|sirve . el|la|mi|en
    enlace|link|codigo|pagina|app|portal|contrasena|clave|correo|sitio|aplicacion . ya? no . funciona|sirve|jala|me|abre|carga|funciono
    no|sin . mas|tengo intentos|correo|acceso
    no . recuerdo|acuerdo . mi|la|el|de|cual
    quien|alguien puede
    por que . me . cobraron|bloquearon|cobran|cancelaron|cerraron
  `),
};
