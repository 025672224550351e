import { linesOf } from '../../phrases.ts';
import type { Services } from '../services.ts';

/** How the conversation should go on, in Spanish. */
export const guidance = {
  help: linesOf(`
    ^ ayuda|menu|opciones|instrucciones|ayudeme|ayudame|auxilio $
    necesito|quiero ayuda
    me . puede|pueden|puedes ayudar
    ^ ayuda|ayudeme|auxilio . con|por
    que . puede|puedes|sabe hacer
    como funciona esto
    ver|mostrar el? menu
  `),
  repeat: linesOf(`
    ^ repita|repitalo|repite|repitelo|mande|como|perdon|repetir $
    puede|puedes|podria . repetir|repetirlo
    repita|repitalo|digalo|digamelo|mandelo . por|de|otra|eso
    ^ otra vez $
    que|como . me? dijo|dijiste
    decirlo|decirmelo . de_nuevo|otra_vez
  `),
  rephrase: linesOf(`
    no . le|lo|te|la|les? entiendo|entendi|comprendo
    digalo|digamelo|expliquelo|expliqueme|explique|explicar|explicarme . de|mas|otra|en|mejor .. facil|sencillo|forma|manera|despacio|simple|palabras
    de otra manera|forma
    que . significa|quiere_decir . eso|esto
    ^ que significa $
    mas facil|despacio|sencillo|simple
    estoy confundido|confundida
    con otras palabras
    un paso a la vez
  `),
  back: linesOf(`
    ^ atras|regresar|volver|regrese|anterior|vuelva|regresa $
    ir|vamos|regresar|volver|regreseme . para|hacia|a_la|al . atras|anterior
    pregunta|paso anterior
    me equivoque . de|al?
    cambiar|corregir . mi|la respuesta
    quise|queria|quiero decir
    boton|opcion|respuesta . equivocado|equivocada|incorrecta
  `),
  startOver: linesOf(`
    empezar|comenzar|iniciar|empecemos|empiece|comencemos . todo? . de_nuevo|otra_vez|desde_cero|desde_el
    ^ reiniciar|reinicie $
    volver a empezar|comenzar
    desde . el? cero|principio|inicio
  `),
  byText: linesOf(`
    seguir|sigamos|seguimos|siga|continuar|continuemos|pasar|cambiar .. por|a|al . el? . mensaje|mensajes|texto|textos|sms|celular
    prefiero|mejor|quiero . hablar|seguir|escribir? . por mensaje|mensajes|texto|textos|sms
    ^ por . mensaje|mensajes|sms . de|texto? $
    escribame|mandeme|escribanme|textee|texteeme . al|a|por . mi|el? . celular|mensaje|texto|telefono . mejor|texto?
  `),
  onWeb: linesOf(`
    ^ =web $
    seguir|sigamos|seguimos|siga|continuar|continuemos|pasar|cambiar|ir .. por|en|a . la|el|un? . chat|pagina? . de|en? . la? =web|internet|computadora|linea
    prefiero|mejor|quiero . el|la|en|por|usar|seguir? . la|el|chat|en? . de|en|la? . la? =web|internet
    ^ por|en . la =web $
    ^ chat . de|en . la =web $
  `),
  wait: linesOf(`
    ^ espere|espereme|espera|esperame|momento|momentito|ahorita|permitame|segundito $
    ^ espere|espereme|espera|esperame . un|tantito|por|a|que|poco
    ^ un momento|momentito|segundo|segundito|minuto|minutito|ratito
    deme|dame . un|unos|mas . momento|momentito|segundo|segundito|minutito|segundos|minuto|minutos|tiempo|ratito
    dejeme|dejame . ver|buscar|revisar|checar|ir|probar|intentar
    voy a revisar|buscar|ver|checar|probar|intentar
    mis|los lentes|anteojos|gafas
    ahorita? vuelvo|regreso|reviso
    ^ estoy buscando|revisando|checando
  `),
  unsure: linesOf(`
    ^ yo? no . lo? . se|recuerdo|acuerdo|idea $
    ^ no se . que|como|usar|cual|donde|nada|bien
    ^ no estoy . muy? seguro|segura $
    no tengo . ni? . la|menor? idea
    ^ tal_vez|quizas|quiza|depende|ninguno|ninguna|nada|talvez|puede_ser $
    ^ ninguno|ninguna de . estos|estas|esos|esas|las|los
    nada . de_eso|me? . funciona|sirve|funciono|sirvio|ayuda|resulta
    ^ no . me? . funciono|sirvio|sirve|funciona|jalo . de|para|nada?
    ^ sigue . sin|igual|lo
    ^ lo mismo
    ya . lo? . intente|hice|probe . todo|eso?
    ^ no . lo|la . encuentro|veo
    quien sabe
    ^ como|donde . hago|esta|se . eso|hace
    no . soy|se .. computadora|computadoras|tecnologia
  `),
  goOn: linesOf(`
    ^ siguiente|continuar|continue|sigamos|siga|seguir|adelante|prosiga|continuemos $
    ^ vamos a|al . seguir|siguiente
    siguiente paso|pregunta
    ^ que sigue $
    ^ quiero seguir|continuar
    ^ estoy|ya listo|lista
  `),
  iAmIn: linesOf(`
    ya|por_fin|listo . ya|si|me? . pude|logre|puedo . entrar|ingresar|acceder|abrir
    ya|por_fin|al_fin . si? entre|ingrese|accedi
    ^ entre|adentro . ya|gracias? $
    ya estoy dentro|adentro
    ya me dejo . entrar
    ya . quedo|funciono|funciona|jalo|sirvio $
    ^ ya . quedo|funciono|funciona|jalo
    listo|si|ahora_si . ya? pude
    si|ahora . si? . funciono|funciona
    problema resuelto|solucionado
    ^ ya se . resolvio|arreglo
    ^ ahora si $
    ^ pude entrar
  `),
} satisfies Partial<Services>;
