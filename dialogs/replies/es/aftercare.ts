import type { aftercare as flow } from '../../../flows/aftercare.ts';
import type { WordsFor } from '../words.ts';

export const aftercare = {
  allSet: {
    web: 'Todo listo. {tips} Si otros usan este aparato, salga del portal al final. Luego toque "Terminar y borrar la pantalla".',
    sms: 'Todo listo. {tips} Si otros usan su celular, salga del portal al final. Puede escribir otra vez cuando quiera.',
  },
  otherProblem: {
    web: 'Usted nos dijo de otro problema. ¿Lo vemos ahora?',
    again: 'Falta una cosa que usted nos dijo. ¿Quiere verla ya?',
    choices: {
      now: { label: 'Vamos a verlo', other: 'Seguir con lo otro', also: ['yes', 'ahora'] },
      no: { label: 'Ahora no', other: 'Por hoy es todo', also: ['no', 'luego'] },
    },
  },
  offerCheckIn: {
    web: 'Puedo preguntarle {checkIn} si todo sigue bien. ¿Quiere?',
    again: '¿Le escribo {checkIn} para ver si puede entrar?',
    choices: {
      askMe: {
        label: 'Pregunte ese día',
        sms: 'Que me pregunten',
        other: 'Quiero que me escriban',
        also: ['yes', 'pregunte'],
      },
      no: { label: 'No hace falta', other: 'Yo escribo si hace falta', also: ['no'] },
    },
  },
  checkIn: { web: 'Bien. Le pregunto {reminder}. Puede escribir antes si quiere.' },
  stillIn: {
    web: 'Soy la ayuda del portal de {clinic}. ¿Todavía puede entrar?',
    sms: 'Ayuda del portal de {clinic}. ¿Puede entrar sin problema?',
    again: '¿Le deja pasar el portal?',
    choices: {
      stillIn: { label: 'Puedo entrar', other: 'Sigue bien', also: ['yes', 'puedo'] },
      notAnyMore: { label: 'Ya no puedo entrar', other: 'Ya no sirve', also: ['no', 'no puedo'] },
    },
  },
  sayGoodbye: {
    web: 'Puede escribir otra vez cuando quiera. También puede llamar al {helpPhone}.',
  },
  changeLater: { web: 'Le aviso {reminder} para que cambie la contraseña.' },
  changeNow: {
    web: 'Es hora de cambiar su contraseña. Hágalo ahora, en un aparato que solo usa usted. ¿Ya lo hizo?',
    sms: 'Es hora de cambiar su contraseña. Use un aparato que sea solo suyo. ¿Ya lo hizo?',
    again: 'La otra vez usaba un Wi-Fi de todos. ¿Ya tiene otra contraseña?',
    choices: {
      done: { label: 'Ya la cambié', other: 'Eso ya lo hice', also: ['yes', 'hecho', 'ya lo hice'] },
      showSteps: { label: 'Quiero ver los pasos', other: 'Vamos paso a paso', also: ['no', 'todavía no', 'pasos'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
