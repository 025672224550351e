import type { signInRefused as flow } from '../../../flows/signInRefused.ts';
import type { WordsFor } from '../words.ts';

export const signInRefused = {
  firstLook: {
    web: 'Pruebe solo una vez, para que no se bloquee. Apague "Caps Lock". No deje un espacio al final. El celular puede poner una contraseña vieja. Póngala a mano en la página y toque el ojo. ¿Ya entró?',
    sms: 'Pruebe solo una vez, para que no se bloquee. Apague "Caps Lock". No deje un espacio al final. El celular puede poner una contraseña vieja. En la pantalla, ponga la suya a mano. ¿Pudo entrar?',
    again: 'En la pantalla, escriba todo a mano y sin prisa. ¿Le deja entrar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      stillRefused: { label: 'No la acepta', other: 'Dice otra vez que no es', also: ['no', 'todavía no'] },
      locked: {
        label: 'Ahora está bloqueada',
        sms: 'Ahora sale bloqueada',
        other: 'No me deja probar otra vez',
        also: ['bloqueada', 'se bloqueó'],
      },
    },
  },
  nameCheck: {
    web: 'Entonces puede ser el nombre. ¿Qué pone usted allí como nombre?',
    sms: 'Entonces puede ser el nombre. ¿Qué pone usted como nombre?',
    again: 'Mire lo que va antes de la contraseña. ¿Qué pone en ese lugar?',
    choices: {
      email: { label: 'Mi correo', other: 'Un correo, con la @', also: ['correo', 'el correo'] },
      username: { label: 'Un usuario', other: 'Un nombre que yo hice', also: ['usuario', 'mi usuario', 'un nombre'] },
      notSure: { label: 'No recuerdo', other: 'Lo he olvidado', also: ['lo olvidé', 'no me acuerdo'] },
    },
  },
  tryOther: {
    web: '{nameToTry} Pruebe una vez. ¿Ya entró?',
    sms: '{nameToTry} Pruebe una vez. ¿Pudo entrar?',
    again: '{nameToTry} ¿Qué pasa si prueba con eso?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      stillRefused: { label: 'No lo acepta', other: 'Dice otra vez que no es', also: ['no', 'todavía no'] },
      doNotHaveIt: { label: 'No lo tengo', other: 'Ese dato me falta', also: ['no lo recuerdo', 'lo olvidé'] },
    },
  },
  everIn: {
    web: '¿Ha podido entrar antes a este portal?',
    again: 'Piense en los meses pasados. ¿Pudo entrar alguna vez?',
    choices: {
      before: { label: 'Ya he entrado antes', other: 'Lo usaba antes', also: ['yes', 'antes', 'alguna vez'] },
      never: { label: 'Nunca', other: 'Es mi primera vez', also: ['no', 'nunca he entrado'] },
      resetToday: {
        label: 'Hoy cambié mi contraseña',
        other: 'Tengo una contraseña de hoy',
        also: ['hoy', 'la cambié hoy', 'la cambié'],
      },
    },
  },
  afterReset: {
    web: 'Su celular puede poner la contraseña vieja. Borre la que guarda para esta página, y en la app. Luego ponga allí la nueva, a mano. {lockHolds} ¿Ya entró?',
    sms: 'Borre la contraseña vieja que guarda su celular, y en la app. Luego ponga en la pantalla la nueva. {lockHolds} ¿Pudo entrar?',
    again: 'Use solo la contraseña nueva, no la que guarda el celular. ¿Le deja entrar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      stillRefused: { label: 'No la acepta', other: 'Dice otra vez que no es', also: ['no', 'todavía no'] },
      locked: {
        label: 'Dice que está bloqueada',
        sms: 'Dice bloqueada',
        other: 'No me deja probar otra vez',
        also: ['bloqueada', 'se bloqueó'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
