import type { mailNeverCame as flow } from '../../../flows/mailNeverCame.ts';
import type { WordsFor } from '../words.ts';

export const mailNeverCame = {
  everSignedIn: {
    web: '¿Ha entrado alguna vez en este portal?',
    again: 'Haga memoria. ¿Pudo entrar antes en este portal?',
    choices: {
      before: { label: 'Ya he entrado antes', other: 'Lo usé en el pasado', also: ['yes', 'antes', 'alguna vez'] },
      never: { label: 'Nunca', other: 'Es mi primera vez', also: ['no', 'nunca he entrado'] },
    },
  },
  rightInbox: {
    web: 'Mucha gente tiene más de un correo. A veces dio uno viejo, del trabajo o de un familiar. ¿Es este el que le dio a la clínica?',
    sms: 'A veces se da un correo viejo, del trabajo o de la familia. ¿Es este el correo que nos dio?',
    again: '¿Qué correo nos dio usted al principio?',
    choices: {
      sure: { label: 'Es este, sin duda', other: 'Les di el correo que uso', also: ['yes', 'este'] },
      another: { label: 'Puede ser otro', other: 'Tal vez di otro correo', also: ['no', 'otro'] },
      oldOne: {
        label: 'Uno viejo que no puedo abrir',
        other: 'Uno que ya no tengo',
        also: ['el viejo', 'mi correo viejo'],
      },
    },
  },
  otherInbox: {
    web: 'Busque en ese correo también. Mire en su carpeta de Spam. ¿Lo ve?',
    again: 'Abra su otro correo y busque {sender}. ¿Sale el mensaje?',
    choices: {
      found: { label: 'Lo encontré', sms: 'Lo veo', other: 'Sale en el otro correo', also: ['yes', 'ya lo vi'] },
      cannotOpen: { label: 'Ese no lo puedo abrir', other: 'Ya no tengo ese correo', also: ['no lo puedo abrir'] },
      notThere: { label: 'No está', sms: 'No lo veo', other: 'No sale en ninguno', also: ['no'] },
    },
  },
  askAgain: {
    web: 'Pida el correo una vez más en el portal. Espere {usual}. Luego use solo el más nuevo. ¿Qué pasó?',
    sms: 'Pida el correo otra vez en el portal. Espere {usual}. Luego use solo el nuevo. ¿Qué pasa?',
    again: 'Pida un correo al portal y espere {usual}. ¿Qué ve usted?',
    choices: {
      came: { label: 'Ya llegó', sms: 'Ya lo tengo', other: 'Tengo un correo nuevo', also: ['yes'] },
      nothing: { label: 'No llegó nada', sms: 'No llega nada', other: 'No hay correo nuevo', also: ['no', 'nada'] },
      tooMany: { label: 'Dice que espere', other: 'Ya no quiere mandar otro', also: ['demasiados intentos'] },
    },
  },
  tryPhone: {
    web: 'A veces el portal puede mandar un mensaje de texto o llamar. Elija eso. ¿Le llegó un código?',
    sms: 'A veces el portal puede mandar un texto o llamar. Elija eso. ¿Le llega un PIN?',
    again: 'A veces el PIN llega por texto o por llamada. ¿Lo tiene ya?',
    choices: {
      came: {
        label: 'Llegó un código',
        sms: 'Ya tengo el PIN',
        other: 'Me han llamado o mandado un texto',
        also: ['yes', 'ya llegó'],
      },
      no: {
        label: 'No llegó, o no se puede',
        sms: 'No, o no se puede',
        other: 'Eso no sale en el portal',
        also: ['no', 'nada'],
      },
    },
  },
  toldDelivered: {
    web: 'Su servicio de correo recibió el último correo {delivered}. O sea, sí recibe lo que mandamos. Mire en cada carpeta, también en Spam. Busque "{subject}" de {sender}. ¿Lo ve?',
    sms: 'Su correo recibe lo que mandamos: lo tiene {delivered}. Mire en cada carpeta y en Spam. Busque "{subject}". ¿Lo ve?',
    again: 'El correo se llama "{subject}". Ponga eso en el buscador. ¿Sale el mensaje?',
    choices: {
      found: { label: 'Lo encontré', sms: 'Lo veo', other: 'El mensaje sale', also: ['yes', 'ya lo vi'] },
      notThere: { label: 'No está', sms: 'No lo veo', other: 'No sale nada', also: ['no'] },
    },
  },
  toldDeferred: {
    web: 'Su servicio de correo dejó para luego el último correo. A veces llega más tarde. Puedo preguntarle {reminder}. ¿Qué quiere hacer?',
    sms: 'Su servicio de correo lo deja para luego. Puedo preguntarle {reminder}. ¿Espera?',
    again: 'El correo tarda en llegar. ¿Quiere esperar un poco?',
    choices: {
      came: { label: 'Ya llegó', sms: 'Ya lo tengo', other: 'Tengo el correo', also: ['ya lo tengo'] },
      wait: { label: 'Espero', other: 'Pregunte luego', also: ['yes', 'esperar', 'luego'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
