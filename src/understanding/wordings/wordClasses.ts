/** Groups of words that phrases name with `@`; both languages together, since patients mix them. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  not: 'not|no|never|jamas|dont|doesnt|didnt|isnt|arent|wasnt|wont|cant|couldnt|havent|hasnt|hadnt|aint|unable|nothing|nunca|ni|nada|tampoco',
  cant: 'cant|couldnt|unable|wont|doesnt|didnt|isnt|not|trouble|problem|problems|issue|issues|difficulty|hard|struggling|impossible|never|no|problema|problemas|dificultad',
  password: 'password|passwords|passcode|contrasena|contrasenas|contrasenia|clave|claves',
  username: 'username|usernames|usuario',
  email: 'email|emails|mail|mails|correo|correos',
  mailbox: 'gmail|hotmail|yahoo|outlook|icloud|aol',
  link: 'link|links|enlace|enlaces|button|url|liga|boton',
  code: 'code|codes|codigo|codigos|digits|numeros|pin',
  sent: 'email|emails|mail|correo|correos|link|enlace|code|codes|codigo|codigos|text|texts|sms|message|messages|msg|mensaje|mensajes|texto|notification',
  phone: 'phone|cell|cellphone|celular|telefono|movil|number|numero',
  account: 'account|accounts|cuenta|cuentas|profile|portal|perfil|login|chart|mychart|acceso',
  enter: 'login|signin|enter|access|accessing|entrar|ingresar|acceder|iniciar|accesar|into',
  site: 'site|website|page|portal|app|system|mychart|pagina|sitio|aplicacion|sistema|server|screen',
  forgot:
    'forgot|forget|forgotten|forgetting|forgets|remember|remembering|recall|lost|misplaced|olvide|olvido|olvidado|olvidada|olvidar|recuerdo|acuerdo|recordar|acordarme|perdi|extravie',
  change:
    'change|changed|changing|changes|update|updated|updating|switched|switch|new|different|cambie|cambio|cambiar|cambien|cambiado|actualizar|actualice|nuevo|otro|modificar',
  old: 'old|former|previous|wrong|ex|closed|viejo|vieja|antiguo|antigua|anterior|cerrado|dead',
  reset:
    'reset|resetting|recover|retrieve|restore|change|changing|restablecer|reestablecer|recuperar|resetear|cambiar|cambio|cambien|reiniciar',
  arrive:
    'come|came|coming|arrive|arrived|arrives|arriving|reach|reached|get|got|gets|getting|gotten|receive|received|receiving|show|showed|shows|showing|seen|delivered|sent|' +
    'llego|llega|llegan|llegado|llegaron|llegar|recibi|recibo|recibido|recibir|mandaron|mandado|enviaron|aparece|aparecio',
  works:
    'work|works|working|worked|open|opens|opening|load|loads|loading|go|accept|accepts|accepted|take|accepting|valid|respond|responding|through|' +
    'funciona|funciono|funcionan|sirve|sirven|jala|jalan|abre|abrir|carga|acepta|aceptan|valido|toma|agarra|responde',
  refuse: 'reject|rejects|rejected|rejecting|refused|refuses|refusing|rechaza|rechazan|rechazada|rechazo|denied',
  bad: 'wrong|invalid|incorrect|bad|expired|error|incorrecto|incorrecta|incorrectos|invalido|invalida|invalidos|equivocado|equivocada|erroneo|erronea|mal|malo|mala|vencido|vencida',
  expired:
    'expired|expire|expires|expiring|dead|broken|blank|timed|ran|used|expiro|vencio|vencido|caduco|caducado|expirado|roto|blanco|uso',
  press:
    'click|clicked|clicking|tap|tapped|press|pressed|hit|opened|open|use|used|clic|toco|presiono|pico|doy|abro|aprieto',
  recognise:
    'locate|recognize|recognized|recognizes|recognise|recognised|know|find|found|match|matches|registered|exist|exists|reconoce|reconocen|encuentra|encuentran|registrado|coincide|existe|aparece',
  someone: 'someone|somebody|stranger|thief|hacker|else|alguien|desconocido|extrano',
  relative:
    'mother|mothers|mom|moms|mum|mama|father|fathers|dad|dads|papa|parent|parents|padre|madre|padres|son|sons|daughter|daughters|child|childs|childrens|children|' +
    'kid|kids|baby|babys|hijo|hija|hijos|bebe|nino|nina|ninos|wife|wifes|husband|husbands|spouse|spouses|esposo|esposa|marido|grandmother|grandma|grandfather|grandpa|' +
    'abuela|abuelo|brother|sister|hermano|hermana|suegra|suegro|tio|tia|teen|teenager|toddler|aunt|uncle|familiar',
  partner:
    'husband|wife|boyfriend|girlfriend|partner|ex|spouse|marido|esposo|esposa|novio|novia|pareja|roommate|stepdad|stepfather|padrastro|fiance|' +
    'exesposo|exmarido|exnovio|exhusband|exboyfriend',
  another:
    'he|she|they|hes|shes|ex|husband|wife|boyfriend|girlfriend|partner|dad|mom|father|mother|son|daughter|brother|roommate|stepdad|' +
    'el|ella|esposo|marido|novio|novia|pareja|papa|mama|hijo|padrastro|exesposo|exmarido|exnovio|suegra',
  person:
    'person|human|agent|representative|rep|operator|someone|somebody|staff|nurse|receptionist|people|supervisor|persona|humano|agente|representante|operador|operadora|alguien|recepcionista',
  read: 'read|reads|reading|see|sees|check|checks|checking|watch|watches|watching|monitor|monitors|open|opens|opening|track|tracks|lee|leyendo|revisa|revisando|ve|mira|checa|abre|espia|vigila',
  mine: 'my|it|this|everything|all|messages|email|emails|texts|phone|portal|chart|mi|mis|lo|todo|esto|mensajes|correo|correos|telefono|celular',
  pain: 'pain|pains|hurts|hurting|hurt|pressure|tight|tightness|crushing|ache|aches|aching|squeezing|burning|heavy|duele|dolor|presion|opresion|aprieta|punzadas|oprime',
  self: 'myself|himself|herself|themself|themselves',
  body: 'face|arm|arms|leg|legs|side|hand|body|cara|brazo|pierna|piernas|lado|cuerpo|boca',
  organisation:
    'bank|banking|banco|netflix|facebook|amazon|instagram|paypal|tiktok|spotify|hulu|twitter|uber|venmo|whatsapp|ebay',
  toy: 'battery|phone|laptop|computer|tablet|internet|app|bateria|telefono|celular|pila|computadora|pantalla|senal',
};
