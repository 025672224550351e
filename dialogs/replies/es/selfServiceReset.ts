import type { selfServiceReset as flow } from '../../../flows/selfServiceReset.ts';
import type { WordsFor } from '../words.ts';

export const selfServiceReset = {
  openPage: {
    web: 'Puede crear una contraseña nueva en pocos minutos. Tenga su correo abierto. Vaya a {signIn}. Debajo del botón para entrar, busque "{forgotPassword}". ¿Lo ve?',
    sms: 'Tenga su correo abierto. Vaya a {signIn}. Busque "{forgotPassword}" debajo de donde se entra. ¿Lo ve?',
    again: 'Vaya al portal, a donde se entra. ¿Hay un enlace que dice "{forgotPassword}"?',
    choices: {
      seeIt: { label: 'Lo veo', other: 'El enlace sale', also: ['yes', 'ya lo vi'] },
      otherWords: {
        label: 'Veo "Reset" o "Trouble logging in"',
        sms: 'Veo "Reset" o "Trouble"',
        other: 'Dice otras palabras',
        also: ['reset', 'trouble logging in', 'restablecer'],
      },
      notThere: { label: 'No lo veo', other: 'No hay tal enlace', also: ['no', 'no está'] },
      pageWillNotOpen: {
        label: 'La página no abre',
        sms: 'El portal no abre',
        other: 'La pantalla sale en blanco',
      },
      noUsername: { label: 'No sé mi usuario', other: 'Olvidé mi nombre de usuario', also: ['olvidé mi usuario'] },
    },
  },
  enterName: {
    web: 'Toque el enlace. La página pide el correo o usuario de su cuenta. Escriba eso en la página. Haga lo que le pide. ¿Qué dice ahora?',
    sms: 'Toque el enlace. En la pantalla, ponga el correo o usuario de su cuenta. Haga lo que pide. ¿Qué dice ahora?',
    again: 'Ya puso su correo o usuario en el portal. ¿Qué le dijo la pantalla?',
    choices: {
      sent: {
        label: 'Dice que mandó algo',
        sms: 'Dice que ha mandado algo',
        other: 'Dice que vea mi correo',
        also: ['enviado', 'lo mandó'],
      },
      notFound: { label: 'No encuentra mi correo o usuario', other: 'No conoce mi correo o mi usuario' },
      noMatch: { label: 'Mis datos no coinciden', other: 'Dice que un dato no es' },
      tooMany: { label: 'Demasiados intentos', other: 'Dice que espere', also: ['muchos intentos'] },
      secretQuestion: { label: 'Hace una pregunta secreta', other: 'Quiere la respuesta a una pregunta' },
    },
  },
  waiting: {
    web: 'Si coincide con lo que tenemos, llega un mensaje en cosa de {usual}. Trae un enlace o un código. Va solo al correo de su registro. No pida otro. ¿Qué le llegó?',
    sms: 'Si coincide con lo que tenemos, llega un mensaje en cosa de {usual}. Va solo al correo de su registro. ¿Qué le ha llegado?',
    again: 'Busque en su correo un mensaje de {sender}. ¿Le ha llegado?',
    choices: {
      came: {
        label: 'Un enlace o un código',
        sms: 'Un enlace o un PIN',
        other: 'Ya tengo el mensaje',
        also: ['yes', 'ya llegó', 'un enlace', 'un código', 'el correo'],
      },
      nothing: { label: 'Nada en {usual}', other: 'No ha llegado', also: ['no', 'nada', 'nada todavía'] },
      doesNotWork: { label: 'Llegó, pero no sirve', sms: 'No sirve', other: 'Lo tengo, pero da error' },
    },
  },
  newPassword: {
    web: 'Abra el enlace nuevo, o ponga el código en la página. Cree allí la contraseña nueva, no en este chat. {rules} ¿La aceptó?',
    sms: 'Abra el enlace nuevo o use el PIN. Cree la contraseña en el portal, no por mensaje. {rules} ¿La acepta?',
    again: '¿Dice el portal que ya tiene su contraseña nueva?',
    choices: {
      tookIt: { label: 'La aceptó', sms: 'La acepta', other: 'Ya se ha guardado', also: ['yes', 'ya', 'funcionó'] },
      refused: { label: 'No la aceptó', sms: 'No la acepta', other: 'No la quiere', also: ['no', 'la rechazó'] },
      secondCode: { label: 'Pide un segundo código', sms: 'Pide otro PIN', other: 'Quiere un PIN nuevo' },
      setUpPages: { label: 'Pide crear una cuenta', other: 'Quiere crear una cuenta' },
    },
  },
  signIn: {
    web: 'Ahora entre otra vez con su contraseña nueva. ¿Ya entró?',
    sms: 'Ahora entre otra vez con su contraseña nueva. ¿Pudo entrar?',
    again: 'Pruebe la contraseña nueva donde se entra al portal. ¿Qué pasa?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'ya estoy adentro', 'funcionó'] },
      wrong: {
        label: 'Usuario o contraseña incorrectos',
        other: 'Dice que mis datos no son',
        also: ['contraseña incorrecta'],
      },
      locked: {
        label: 'Dice que está bloqueada',
        sms: 'Dice bloqueada',
        other: 'No me deja probar otra vez',
        also: ['bloqueada'],
      },
      wantsCode: { label: 'Pide un código', sms: 'Pide un PIN', other: 'Me pide un PIN de unas cifras' },
      somethingElse: { label: 'Otra cosa', other: 'Sale otra cosa', also: ['no', 'todavía no'] },
    },
  },
  detailsRefused: {
    web: 'Esto pasa si un dato es viejo. {detailTips} Piense en un nombre o domicilio de antes. Pruebe otra vez. ¿Lo aceptó?',
    sms: '{detailTips} Piense en un nombre o domicilio de antes. Pruebe otra vez. ¿Lo acepta?',
    again: 'Vea bien cada dato y pruebe una vez. ¿Ya coincide?',
    choices: {
      wentOn: { label: 'Ya siguió', sms: 'Ya sigue', other: 'Ya me acepta los datos', also: ['yes', 'lo aceptó'] },
      stillRefused: {
        label: 'No lo aceptó',
        sms: 'No lo acepta',
        other: 'Dice otra vez que no',
        also: ['no', 'todavía no'],
      },
    },
  },
  askName: {
    web: 'Puedo pedir al portal que mande un mensaje. Va solo al correo de su registro. No escriba contraseñas. ¿Con qué correo o usuario entra?',
    sms: 'Puedo pedir al portal que lo mande. Va solo al correo de su registro. ¿Con qué correo o usuario entra?',
    again: 'Escriba el correo o el usuario con el que entra. ¿Qué pone usted?',
    choices: {
      forgotIt: { label: 'Se me olvidó', sms: 'Lo he olvidado', other: 'No recuerdo nada de eso' },
      ratherStaff: { label: 'Prefiero una persona', other: 'Que lo haga una persona', also: ['persona', 'personal'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
