import type { LanguageWords } from '../words.ts';

export const anywhere = {
  greeting: {
    web: 'Hola. Puedo ayudarle a entrar a su portal del paciente. Soy un sistema, no una persona. Puede pedir una persona cuando quiera. No escriba aquí contraseñas ni códigos. En una emergencia, llame al {emergency}.',
    sms: '{clinic}, ayuda con el portal. Le responde un sistema, no una persona. ¿Emergencia? Llame al {emergency}. No mande contraseñas por mensaje.',
  },
  emergency: {
    web: 'Si es una emergencia, llame ya al {emergency}. Puede que nadie esté viendo este chat. Yo no puedo mandar ayuda.',
    sms: 'Si es una emergencia, llame ya al {emergency}. Puede que nadie lea estos mensajes.',
  },
  crisis: {
    web: 'No está solo, no está sola. Llame ya al {crisisCall} y oprima el 2, de día o de noche. Es gratis. Si hay peligro, llame al {emergency}. Puede que nadie vea este chat.',
    sms: 'Hay ayuda para usted. Llame ya al {crisisCall} y oprima el 2, a toda hora. Si hay peligro, llame al {emergency}. Puede que nadie lea estos mensajes.',
  },
  help: {
    web: 'Yo le ayudo a entrar al portal. Elija una respuesta, o use sus palabras. Puede decir "atrás", "repita" o "empezar de nuevo". Para una persona, escriba 0. O llame al {helpPhone}.',
    sms: '{clinic}, ayuda con el portal. Mande la cifra de una respuesta, o use sus palabras. Mande 0 para una persona. O llame al {helpPhone}. Puede haber cargos por mensajes. Responda STOP para no recibir nada.',
  },
  whoAreYou: {
    web: 'Soy un sistema, no una persona. Trabajo para {clinic}. Nunca pido su contraseña. Si tiene dudas, llame al teléfono de sus papeles de la clínica.',
    sms: 'Soy un sistema, no una persona. Trabajo para {clinic}. Nunca pido su contraseña. Si tiene dudas, llame al teléfono que sale en sus papeles.',
  },
  whyNeeded: {
    web: 'Eso cuida su historial, sus recetas y sus pruebas. Aquí nadie lo puede saltar.',
    sms: 'Eso cuida su historial, sus recetas y sus pruebas. Nadie puede saltarse este paso.',
  },
  privacy: {
    web: 'Está bien. No tiene que decirlo. Hay pasos que no piden datos. También puede ayudarle una persona.',
    sms: 'Bien. No tiene que decirlo. Hay pasos que no piden datos. También puede ayudarle una persona.',
  },
  angry: {
    web: 'Veo que esto es molesto. Puede seguir una persona: escriba 0. O seguimos aquí.',
    sms: 'Veo que esto es molesto. Puede seguir una persona: mande 0. O seguimos por mensaje.',
  },
  hidSecret: {
    web: 'Lo oculté. No lo escriba aquí. Cámbielo cuando entre.',
    sms: 'Lo oculté. No lo mande por mensaje. Cambie eso cuando entre.',
  },
  understood: { web: '{understood}' },
  urgentFirst: { web: 'Empecemos por {problem}. Lo otro va después.' },
  keptForLater: { web: 'Guardo para luego {problem}. Primero terminamos esto.' },
  notPortal: { web: 'Yo solo ayudo a entrar. Para consultas, citas o cuentas, llame al {carePhone}.' },
  waiting: { web: 'Tome su tiempo. Aquí le espero.', sms: 'Tome su tiempo. Yo le espero.' },
  noFirstWord: {
    web: 'Yo no le escribo primero. Puede volver aquí {reminder}.',
    sms: 'Yo no le escribo primero. Puede volver a escribir {reminder}.',
  },
  stillWorking: { web: 'Sigo en eso. Le escribo cuando sepa algo.' },
  atTheStart: { web: 'Este es el primer paso. No hay otro antes.' },
  startingOver: { web: 'Bien. Empezamos de cero.' },
  languageNotice: { web: '{languageNotice}' },
  thanks: { web: 'Con mucho gusto.' },
  optedOut: { web: 'Ya no le mandamos mensajes de {clinic}. Para volver, mande START.' },
  optedIn: { web: 'Va a recibir otra vez mensajes de {clinic}. Para no recibirlos, mande STOP.' },
  wrongNumber: { web: 'Disculpe. Ya no mandamos mensajes a este teléfono.' },
  attachment: { web: 'No puedo abrir fotos ni archivos. Cuente en pocas palabras.' },
  movedToText: { web: 'Desde ahora seguimos por mensaje. Su caso es el mismo.' },
  movedToWeb: { web: 'Desde ahora seguimos en este chat. Su caso es el mismo.' },
  notMoved: {
    web: 'Esa clave no sirve. Mande WEB por mensaje a la clínica para tener otra.',
    sms: 'Esa clave no sirve. Pida otra en el chat de la web.',
  },
  chatTaken: {
    web: 'Este chat ya tiene su propio caso. Termínelo y abra otro. Escriba la clave ahí.',
    sms: 'Este chat ya tiene su propio caso. Abra otro chat, y escriba la clave en ese.',
  },
  isByText: { web: 'Ya hablamos por mensaje.' },
  isOnWeb: { web: 'Este ya es el chat de la web.' },
  noTexts: { web: 'No hay mensajes de texto para esto. Seguimos en este chat.' },
  noWebChat: { web: 'No hay un chat en la web para esto. Seguimos por mensaje.' },
  staysHere: { web: 'Para cuidarle, seguimos por aquí.', sms: 'Para cuidarle, seguimos por este medio.' },
  numberStopped: {
    web: 'Ese teléfono pidió no recibir mensajes, así que no podemos seguir ahí. Mande START desde él, y luego la clave.',
    sms: 'Ese celular no quiere mensajes. Mande START desde él, y luego la clave.',
  },
  staffJoined: {
    web: 'Ya está aquí una persona. Puede leer lo que usted escribió.',
    sms: 'Ya le atiende una persona. Puede leer sus mensajes.',
  },
  staffLeft: {
    web: 'La persona ya se fue. Vuelve el asistente automático.',
    sms: 'La persona ya se fue. Le responde otra vez el sistema.',
  },
  staffGone: {
    web: 'La persona tuvo que irse. Otra va a leer esto y le responde.',
    sms: 'La persona tuvo que irse. Otra le responde.',
  },
  staffChanged: {
    web: 'Ahora le atiende otra persona. Puede leer lo que usted escribió.',
    sms: 'Ahora le atiende otra persona. Puede leer sus mensajes.',
  },
  missedCalls: {
    web: 'Le llamamos y no pudimos hablar con usted. Escriba cuando pueda, o llame al {helpPhone}. Su número de ayuda es {ref}.',
    sms: 'Le llamamos y no contestaron. Escriba cuando pueda, o llame al {helpPhone}. Su clave de ayuda es {ref}.',
  },
  stuck: { web: 'Esto ya lleva mucho. Paso su caso a una persona.' },
  placeLost: {
    web: 'Perdí nuestro lugar. Es culpa nuestra. Sigue una persona.',
    sms: 'He perdido nuestro lugar. Es culpa nuestra. Sigue una persona.',
  },
  somethingBroke: {
    web: 'Algo falló de nuestro lado. Disculpe. Usted no hizo nada malo. Una persona lo va a ver.',
    sms: 'Algo va mal de nuestro lado. Disculpe. Usted no hizo nada malo. Una persona lo va a ver.',
  },
} as const satisfies LanguageWords['anywhere'];
