import type { lockedOut as flow } from '../../../flows/lockedOut.ts';
import type { WordsFor } from '../words.ts';

export const lockedOut = {
  stopTrying: {
    web: 'Es molesto, pero se puede arreglar. El bloqueo cuida su cuenta. Deje de probar por ahora. Si prueba más, puede tardar más. ¿La pantalla le da un tiempo de espera?',
    sms: 'Se puede arreglar. Deje de probar por ahora, o puede tardar mucho. ¿La pantalla le da un tiempo de espera?',
    again: 'Lea las palabras de la pantalla. ¿Habla de minutos o de horas?',
    choices: {
      givesTime: { label: 'Me da un tiempo', other: 'Dice los minutos', also: ['yes', 'dice cuánto'] },
      noTime: { label: 'No da un tiempo', other: 'No habla de minutos', also: ['no', 'no dice nada'] },
      needNow: { label: 'Necesito entrar ya', other: 'No puedo esperar', also: ['lo necesito ahora'] },
      disabled: {
        label: 'Dice desactivada, o que llame',
        sms: 'Desactivada, o que llame',
        other: 'Dice que llame por teléfono',
        also: ['desactivada'],
      },
      tooManyResets: {
        label: 'Dice que pedí demasiados cambios',
        sms: 'Demasiados cambios',
        other: 'Dice que he pedido muchas veces',
      },
    },
  },
  chooseWay: {
    web: '{lockEnds} {unlockMail} ¿Qué prefiere?',
    again: 'Puede esperar, o puede hablar con una persona. ¿Qué le viene mejor?',
    choices: {
      remindMe: {
        label: 'Avíseme cuando sea hora',
        sms: 'Quiero un aviso',
        other: 'Espero y usted me avisa',
        also: ['esperar', 'avíseme', 'recuérdeme'],
      },
      resetNow: { label: 'Cambiar la contraseña ya', other: 'Crear otra contraseña', also: ['cambiar', 'restablecer'] },
      staff: { label: 'Hablar con una persona', other: 'Que lo vea una persona', also: ['persona', 'personal'] },
    },
  },
  noAutoEnd: {
    web: 'En este portal, el bloqueo no se quita solo. {resetOpens} Una persona puede quitarlo. Primero ve quién es usted. ¿Qué prefiere?',
    again: 'Hace falta ayuda para quitar el bloqueo. ¿Qué hacemos?',
    choices: {
      reset: { label: 'Cambiar la contraseña', other: 'Crear otra contraseña', also: ['cambiar', 'restablecer'] },
      staff: { label: 'Hablar con una persona', other: 'Que lo quite una persona', also: ['persona', 'personal'] },
    },
  },
  wasItYou: {
    web: '¿Era usted quien trataba de entrar?',
    sms: '{waitNote} ¿Era usted quien trataba de entrar?',
    again: 'Alguien puso mal la contraseña muchas veces. ¿Fue usted?',
    choices: {
      me: { label: 'Era yo', other: 'Yo trataba de entrar', also: ['yes', 'fui yo'] },
      notMe: { label: 'No era yo', other: 'Fue otra persona', also: ['no', 'no fui yo'] },
      maybe: {
        label: 'Tal vez una app o la familia',
        other: 'Pudo ser mi celular o la familia',
        also: ['tal vez', 'la familia'],
      },
    },
  },
  needNow: {
    web: 'Para atenderse hoy no tiene que esperar al portal. ¿Para qué lo necesita?',
    again: '¿Necesita que le atiendan hoy, o solo quiere ver el portal?',
    choices: {
      careToday: {
        label: 'Medicina, resultado o cita hoy',
        other: 'Necesito que me atiendan hoy',
        also: ['medicina', 'un resultado', 'una cita', 'atenderme hoy', 'yes'],
      },
      canWait: { label: 'Puede esperar', other: 'No es para hoy', also: ['no', 'solo el portal'] },
    },
  },
  resting: {
    web: 'Le aviso {reminder}. No pruebe con su contraseña vieja. Si está guardada, puede bloquear la cuenta otra vez. Bórrela de este aparato.',
    sms: 'Le mando un mensaje {reminder}. No use la contraseña vieja. Quite la que guarda su celular.',
    again: 'Ahora solo hay que esperar. Le aviso {reminder}.',
    choices: {
      tryNow: { label: 'Ya es hora', other: 'Quiero probar ya', also: ['ya es hora?', 'probar'] },
    },
  },
  timeToTry: {
    web: 'Ya es hora. No trate de adivinar. Toque "{forgotPassword}" donde se entra al portal. ¿Qué pasó?',
    sms: 'Ya es hora. No trate de adivinar. Toque "{forgotPassword}" donde se entra al portal. ¿Qué pasa?',
    again: 'Vaya al portal y toque "{forgotPassword}". ¿Qué ve usted?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      showSteps: { label: 'Quiero ver los pasos', other: 'Vamos paso a paso', also: ['pasos', 'cómo'] },
      stillLocked: { label: 'Sigue bloqueada', other: 'Dice otra vez bloqueada', also: ['no', 'bloqueada'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
