import type { secondStep as flow } from '../../../flows/secondStep.ts';
import type { WordsFor } from '../words.ts';

export const secondStep = {
  whichStep: {
    web: 'El portal pide un código más al entrar. No lo escriba aquí. ¿Por dónde le llega?',
    sms: 'El portal pide un PIN al entrar. No lo mande por mensaje. ¿Por qué medio le llega?',
    again: 'Piense en cuando entra al portal. ¿Por qué medio le dan el PIN?',
    choices: {
      text: { label: 'Un mensaje de texto', other: 'Me llega por texto', also: ['texto', 'mensaje', 'sms'] },
      call: { label: 'Una llamada', other: 'Me llaman y lo dicen', also: ['llamada', 'teléfono'] },
      email: { label: 'Un correo', other: 'Me llega al correo', also: ['correo'] },
      app: { label: 'Una app', other: 'Lo veo en una app del celular', also: ['app', 'aplicación'] },
      question: { label: 'Una pregunta secreta', other: 'Me hace una pregunta', also: ['pregunta'] },
    },
  },
  phoneSame: {
    web: 'El código va solo al teléfono que tiene el portal. ¿Ese número sigue siendo suyo?',
    sms: 'El PIN va solo al teléfono que tiene el portal. ¿Sigue siendo suyo?',
    again: '¿Sigue usted con el teléfono que usaba antes para el PIN?',
    choices: {
      same: {
        label: 'Es mi número, pero no llega nada',
        sms: 'Es el mismo, sin PIN',
        other: 'Es el de antes, pero no llega',
        also: ['yes', 'el mismo', 'el mismo número', 'no llega'],
      },
      newNumber: {
        label: 'Tengo un número nuevo',
        sms: 'Mi teléfono es otro',
        other: 'Mi teléfono ha cambiado',
        also: ['no', 'número nuevo', 'teléfono nuevo'],
      },
      lostOrStolen: {
        label: 'Lo perdí o me lo robaron',
        sms: 'Perdido o robado',
        other: 'Ya no tengo ese celular',
        also: ['perdido', 'robado', 'perdí mi celular'],
      },
      landline: { label: 'Es un teléfono fijo', other: 'Es el teléfono de mi casa', also: ['fijo', 'de casa'] },
    },
  },
  landline: {
    web: 'Un teléfono fijo no recibe textos. En esa página, elija "Call me" o "Llamarme". Ponga el código allí, no aquí. ¿Ya entró?',
    sms: 'Un teléfono fijo no recibe textos. En esa pantalla, elija Call me o Llamarme. Ponga el PIN en el portal, no por mensaje. ¿Pudo entrar?',
    again: 'A veces el portal llama y dice el PIN. ¿Con eso pudo pasar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      noSuchChoice: { label: 'No ofrece llamar', other: 'Eso no sale en el portal', also: ['no', 'no llaman'] },
    },
  },
  phoneChecks: {
    web: 'Mire si hay señal y reinicie el celular. Mire los números bloqueados y el Spam. Si bloqueaba al remitente, no llega nada. Pida un código más y espere 2 minutos. ¿Ya entró?',
    sms: 'Mire si hay señal y reinicie el celular. Mire los bloqueados y el Spam. Pida otro PIN y espere 2 minutos. ¿Pudo entrar?',
    again: 'Pida otro PIN y espere 2 minutos. ¿Con ese pudo pasar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      stillNothing: { label: 'Sigo sin nada', other: 'El PIN no llega', also: ['no', 'nada', 'todavía no'] },
    },
  },
  otherWay: {
    web: 'Toque "Try another way" u "Otra forma" en esa página. Puede ser un correo, una llamada o un código guardado. También sirve un aparato donde sigue adentro. ¿Ya entró?',
    sms: 'Toque Try another way u Otra forma en esa pantalla. Puede ser un correo, una llamada o un PIN guardado. O use un aparato donde sigue adentro. ¿Pudo entrar?',
    again: 'Puede haber otra forma, como un PIN guardado. ¿Con una de esas pudo pasar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'una sirve'] },
      noneWorks: { label: 'Nada de eso sirve', other: 'No hay otra forma', also: ['no', 'ninguna', 'nada'] },
    },
  },
  appTime: {
    web: 'Deje que el celular ponga la hora solo. Abra la app y use el número más nuevo. Póngalo en el portal, no aquí. ¿Ya entró?',
    sms: 'Deje que el celular ponga la hora solo. Abra la app y tome el PIN nuevo. Use ese en el portal, no por mensaje. ¿Pudo entrar?',
    again: 'Espere un PIN nuevo en la app y use ese enseguida. ¿Ya le deja pasar?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      stillRefused: { label: 'Sigue sin aceptarlo', other: 'No acepta el PIN', also: ['no', 'lo rechaza'] },
      appIsEmpty: {
        label: 'Celular nuevo, y la app no tiene nada',
        sms: 'Celular nuevo, app sin nada',
        other: 'La app del celular nuevo no da PIN',
        also: ['celular nuevo', 'la app está vacía'],
      },
    },
  },
  question: {
    web: 'Responda en esa página, no aquí. Escriba igual que la primera vez. Los espacios y los signos cuentan. Pruebe solo dos veces. ¿La aceptó?',
    sms: 'Responda en el portal, no por mensaje. Escriba igual que la primera vez. Los espacios y los signos cuentan. Pruebe solo dos veces. ¿La acepta?',
    again: 'Vea bien las letras grandes, los espacios y los signos. ¿Le deja seguir?',
    choices: {
      wentOn: { label: 'La aceptó', sms: 'La acepta', other: 'Ya me deja seguir', also: ['yes', 'ya siguió'] },
      forgotIt: {
        label: 'Olvidé la respuesta',
        other: 'No acepta lo que pongo',
        also: ['no', 'la olvidé', 'no la recuerdo'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
