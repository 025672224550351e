import type { triage as flow } from '../../../flows/triage.ts';
import type { WordsFor } from '../words.ts';

export const triage = {
  whatHappened: {
    web: '¿Qué problema tiene?',
    again: '¿Qué se parece a lo que le pasa?',
    choices: {
      forgotPassword: {
        label: 'Olvidé mi contraseña',
        other: 'Quiero una contraseña nueva',
        also: ['cambiar mi contraseña', 'olvidé mi clave', 'perdí mi contraseña'],
      },
      noEmail: {
        label: 'No me llegó el correo',
        sms: 'No me llega el correo',
        other: 'El correo no ha llegado',
        also: ['no hay correo', 'no recibí el correo'],
      },
      forgotUsername: {
        label: 'Olvidé mi usuario',
        other: 'No sé mi nombre de usuario',
        also: ['perdí mi usuario', 'no recuerdo mi usuario'],
      },
      locked: {
        label: 'Mi cuenta está bloqueada',
        sms: 'Cuenta bloqueada',
        other: 'No me deja probar otra vez',
        also: ['bloqueada', 'me bloqueó'],
      },
      someoneElse: {
        label: 'Alguien pudo entrar en mi cuenta',
        sms: 'Alguien entra en mi cuenta',
        other: 'Otra persona usa mi cuenta',
        also: ['me hackearon', 'hackeada'],
      },
      somethingElse: {
        label: 'Otra cosa',
        other: 'Mi problema no sale en la lista',
        also: ['otro', 'otro problema', 'ninguna de estas'],
      },
    },
  },
  moreProblems: {
    web: '¿Es una de estas cosas?',
    again: '¿Alguna de estas cosas le pasa a usted?',
    choices: {
      passwordRefused: {
        label: 'No acepta mi contraseña nueva',
        other: 'Rechaza la contraseña que puse',
      },
      linkOrCode: {
        label: 'El enlace o el código no sirve',
        sms: 'El enlace o el PIN no sirve',
        other: 'El enlace o el PIN da error',
        also: ['el enlace no sirve', 'el código no sirve'],
      },
      neverSignedIn: {
        label: 'Soy nuevo, o nunca he entrado',
        sms: 'Nunca he entrado',
        other: 'Es la primera vez que lo uso',
        also: ['soy nuevo', 'soy nueva', 'nuevo'],
      },
      helping: {
        label: 'Ayudo a otra persona',
        other: 'Es para mi hijo o mi familia',
        also: ['es para mi mamá', 'es para mi papá', 'es para mi hijo'],
      },
      willNotOpen: {
        label: 'El portal no abre',
        other: 'No se carga el portal',
        also: ['el portal no funciona', 'la página no abre'],
      },
      noneOfThese: { label: 'Nada de esto', other: 'Mi problema no sale', also: ['no', 'ninguna', 'otra cosa'] },
    },
  },
  screenWords: {
    web: '¿Qué dice la pantalla donde entra?',
    again: 'Mire la pantalla donde se entra al portal. ¿Qué palabras se parecen?',
    choices: {
      refused: {
        label: 'Usuario o contraseña incorrectos',
        other: 'Dice que mis datos no son',
        also: ['contraseña incorrecta', 'usuario incorrecto', 'datos incorrectos'],
      },
      notFound: { label: 'No encuentra el correo', other: 'No conoce mi correo' },
      noAccess: {
        label: 'Sin acceso, o no está activa',
        sms: 'Sin acceso o no activa',
        other: 'Dice que mi cuenta no se puede usar',
        also: ['sin acceso', 'no está activa', 'no activa'],
      },
      blocked: {
        label: 'No se puede abrir desde este lugar',
        sms: 'No abre en este lugar',
        other: 'Dice que no abre donde estoy',
        also: ['bloqueado', 'no disponible'],
      },
      wantsCode: { label: 'Pide un código', sms: 'Pide un PIN', other: 'Me pide un PIN de unas cifras' },
      nothingLikeThat: {
        label: 'Nada de eso',
        other: 'Dice otra cosa',
        also: ['no', 'otra cosa', 'ninguna de estas', 'nada'],
      },
    },
  },
  didYouMean: {
    web: '¿Cuál de estas cosas le pasa?',
    sms: '¿Qué le pasa de estas cosas?',
    again: '¿Qué se parece a lo que necesita?',
    choices: {
      first: { label: '{guess1}', other: '{otherGuess1}', also: ['yes', 'la primera'] },
      second: { label: '{guess2}', other: '{otherGuess2}', also: ['la segunda'] },
      third: { label: '{guess3}', other: '{otherGuess3}', also: ['la tercera'] },
      noneOfThese: { label: 'Nada de esto', sms: 'Otra cosa', other: 'Necesito otra cosa', also: ['no', 'ninguna'] },
    },
  },
  notPortal: {
    web: 'Yo solo ayudo a entrar al portal. Para eso otro, llame al {carePhone}. ¿Quiere también entrar al portal?',
    sms: 'Yo solo ayudo a entrar al portal. Para eso llame al {carePhone}. ¿Quiere entrar al portal?',
    again: 'Puedo ayudar si no puede entrar al portal. ¿Es eso lo que le pasa?',
    choices: {
      alsoPortal: {
        label: 'Quiero entrar al portal',
        other: 'No puedo entrar al portal',
        also: ['yes', 'quiero entrar'],
      },
      noPortal: { label: 'Eso es todo', other: 'Solo quiero ese teléfono', also: ['no', 'no quiero'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
