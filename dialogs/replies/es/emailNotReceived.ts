import type { emailNotReceived as flow } from '../../../flows/emailNotReceived.ts';
import type { WordsFor } from '../words.ts';

export const emailNotReceived = {
  whenAsked: {
    web: 'Eso pasa mucho. Vamos a buscarlo. ¿Hace cuánto pidió el correo?',
    sms: 'Vamos a buscar el correo. ¿Hace mucho que lo ha pedido?',
    again: '¿Ha pasado mucho tiempo desde que hizo el pedido al portal?',
    choices: {
      moreThan5: {
        label: 'Hace más de {usual}',
        sms: 'Ya pasaron {usual}',
        other: 'Hace rato',
        also: ['hace mucho', 'hoy', 'ayer', 'yes'],
      },
      lessThan5: {
        label: 'Hace menos de {usual}',
        sms: 'Menos de {usual}',
        other: 'Hace muy poco',
        also: ['menos', 'hace un minuto', 'ahora mismo'],
      },
      notYet: { label: 'No lo he pedido', other: 'Nunca lo he pedido', also: ['nunca', 'todavía no'] },
    },
  },
  resting: {
    web: 'Puede tardar {usual}, a veces {slow}. Si pide otro, el primero puede dejar de servir. Por eso, espere. Le pregunto {reminder}.',
    sms: 'Puede tardar {usual}, a veces {slow}. No pida otro por ahora. Le pregunto {reminder}.',
    again: 'Le pregunto {reminder}. Si el correo llega antes, mande un mensaje.',
    choices: {
      itCame: { label: 'Ya llegó', sms: 'Ya lo tengo', other: 'El correo ya vino', also: ['yes', 'lo recibí'] },
      nothingYet: { label: 'Sigo sin nada', other: 'El correo no ha llegado', also: ['no', 'nada', 'todavía no'] },
    },
  },
  whichMail: {
    web: 'Puede estar en otra carpeta. ¿Qué correo usa?',
    again: 'Mire su correo. ¿Qué dice después de la @?',
    choices: {
      gmail: { label: 'Gmail', other: 'Termina en gmail.com', also: ['google', '@gmail.com'] },
      outlook: {
        label: 'Outlook o Hotmail',
        other: 'Termina en outlook, hotmail o live',
        also: ['outlook', 'hotmail', 'live', 'msn', '@outlook.com', '@hotmail.com'],
      },
      yahoo: { label: 'Yahoo', other: 'Termina en yahoo.com', also: ['@yahoo.com'] },
      icloud: { label: 'iCloud', other: 'Termina en icloud, me o mac', also: ['apple', '@icloud.com', '@me.com'] },
      other: {
        label: 'Otro, o no sé',
        sms: 'Otro',
        other: 'Termina en otra cosa',
        also: ['no sé', 'aol', 'el del trabajo'],
      },
      noEmail: {
        label: 'No tengo correo, o no lo puedo abrir',
        sms: 'No tengo, o no abre',
        other: 'No puedo ver mi correo',
        also: ['no tengo correo', 'no', 'no puedo abrir mi correo'],
      },
    },
  },
  folders: {
    web: '{steps} El correo es de {sender}. ¿Lo ve?',
    sms: '{steps} Es de {sender}. ¿Lo ve?',
    again: 'El correo puede caer en Spam. ¿Lo ve en esa carpeta?',
    choices: {
      found: { label: 'Lo encontré', other: 'Ya lo vi', sms: 'Lo veo', also: ['yes', 'ya'] },
      notThere: { label: 'No está', sms: 'No lo veo', other: 'Lo busqué y no sale', also: ['no', 'no lo encuentro'] },
      showAgain: { label: 'Repita los pasos', other: 'Quiero ver los pasos otra vez' },
    },
  },
  filters: {
    web: 'Busque {sender} en su correo. Mire en Todos y en Papelera. Mire sus filtros y los remitentes bloqueados. Luego ponga al remitente en sus contactos. ¿Lo ve?',
    sms: 'Busque {sender} en su correo. Mire en Todos, Papelera, filtros y bloqueados. ¿Lo ve?',
    again: 'Ponga el remitente en el buscador de su correo. ¿Sale el mensaje?',
    choices: {
      found: { label: 'Lo encontré', sms: 'Lo veo', other: 'El mensaje sale', also: ['yes', 'ya lo vi'] },
      hadBlocked: {
        label: 'Yo lo tenía bloqueado',
        sms: 'Estaba bloqueado',
        other: 'Yo bloqueaba ese correo',
        also: ['bloqueado', 'me di de baja'],
      },
      notThere: { label: 'No está', sms: 'No lo veo', other: 'No sale nada', also: ['no', 'no lo encuentro'] },
    },
  },
  openIt: {
    web: 'Bien. Si estaba en Spam, toque "No es spam". Abra el correo más nuevo, a veces al final. Use su enlace o código. Cree una contraseña nueva. ¿Ya entró?',
    sms: 'Bien. Abra el correo nuevo. Si sale en Spam, toque primero No es spam. Cree una contraseña en el portal. ¿Pudo entrar?',
    again: 'Use el correo nuevo y cree la contraseña en el portal. ¿Puede entrar ya?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'ya estoy adentro', 'funcionó'] },
      linkFails: { label: 'El enlace no sirve', other: 'El enlace o el PIN da error', also: ['el código no sirve'] },
      passwordRefused: { label: 'No acepta mi contraseña', other: 'No le gusta mi contraseña' },
      notYet: { label: 'Todavía no', sms: 'No he entrado', other: 'No puedo entrar', also: ['no'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
