import type { forgottenUsername as flow } from '../../../flows/forgottenUsername.ts';
import type { WordsFor } from '../words.ts';

export const forgottenUsername = {
  itIsYourEmail: {
    web: 'Es fácil. En este portal, su usuario es su correo. Entre con él. ¿Qué pasa?',
    sms: 'En este portal, su usuario es su correo. Entre con eso. ¿Qué pasa?',
    again: 'Ponga como usuario el correo que nos dio. ¿Le deja seguir?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      needPassword: {
        label: 'Me falta la contraseña',
        other: 'Olvidé la contraseña también',
        also: ['contraseña', 'olvidé mi contraseña'],
      },
      notFound: { label: 'No encuentra el correo', other: 'No conoce mi correo', also: ['no', 'no lo encuentra'] },
    },
  },
  openPage: {
    web: 'No se preocupe. El usuario y la contraseña van en dos pasos. En la página para entrar, busque "{forgotUsername}". ¿Lo ve?',
    sms: 'El usuario y la contraseña van en dos pasos. En la pantalla para entrar, busque "{forgotUsername}". ¿Lo ve?',
    again: 'Mire cerca de donde se entra. ¿Hay un enlace que dice "{forgotUsername}"?',
    choices: {
      seeIt: { label: 'Lo veo', other: 'El enlace sale', also: ['yes', 'ya lo vi'] },
      notThere: { label: 'No lo veo', other: 'No hay tal enlace', also: ['no', 'no está'] },
      pageWillNotOpen: { label: 'La página no abre', sms: 'El portal no abre', other: 'La pantalla sale en blanco' },
    },
  },
  fillIn: {
    web: 'Toque el enlace y llene la página. Si coincide con lo que tenemos, llega un correo en cosa de {usual}. ¿Le llegó?',
    sms: 'Toque el enlace y llene lo que pide. Si coincide con lo que tenemos, llega un correo en cosa de {usual}. ¿Lo ha recibido?',
    again: 'Busque en su correo un mensaje de {sender}. ¿Sale su usuario en el mensaje?',
    choices: {
      came: { label: 'Ya llegó', sms: 'Ya lo tengo', other: 'El correo ya vino', also: ['yes', 'lo recibí'] },
      didNotCome: { label: 'No llegó', sms: 'No llega', other: 'El correo no ha llegado', also: ['no', 'nada'] },
      noMatch: { label: 'Mis datos no coinciden', other: 'Dice que un dato no es', also: ['no coinciden'] },
      whichEmail: {
        label: 'No sé cuál correo usar',
        sms: 'No sé qué correo es',
        other: 'Tengo varios correos',
        also: ['qué correo', 'cuál correo'],
      },
    },
  },
  lookAround: {
    web: 'Puede estar cerca. Mire las contraseñas que guarda su celular o navegador. Mire el correo de bienvenida y sus papeles de la clínica. A veces es su propio correo. ¿Lo encontró?',
    sms: 'Mire las contraseñas que guarda su celular, el correo de bienvenida y sus papeles. A veces es su propio correo. ¿Lo ve?',
    again: 'Piense en el lugar donde lo pudo guardar. ¿Lo tiene ya?',
    choices: {
      found: { label: 'Lo encontré', other: 'Ya lo tengo', also: ['yes', 'ya lo vi'] },
      notFound: { label: 'No lo encuentro', other: 'Lo busqué y no sale', also: ['no', 'no está'] },
    },
  },
  askEmail: {
    web: 'Puedo pedir al portal que lo mande. Va solo al correo de su registro. ¿Qué correo usa con nosotros?',
    again: 'Escriba el correo que usted nos dio. ¿Qué correo es?',
    choices: {
      ratherStaff: { label: 'Prefiero una persona', other: 'Que lo haga una persona', also: ['persona', 'personal'] },
    },
  },
  didItCome: {
    web: 'Si coincide con lo que tenemos, llega en cosa de {usual}. Mire también en Spam. ¿Le llegó?',
    sms: 'Si coincide con lo que tenemos, llega en cosa de {usual}. Mire en Spam también. ¿Lo ha recibido?',
    again: 'Busque {sender} en su correo. ¿Ve un mensaje nuevo?',
    choices: {
      came: { label: 'Ya llegó', sms: 'Ya lo tengo', other: 'El correo ya vino', also: ['yes', 'lo recibí'] },
      didNotCome: { label: 'No llegó', sms: 'No llega', other: 'El correo no ha llegado', also: ['no', 'nada'] },
    },
  },
  knowPassword: {
    web: 'Bien. Entre con ese usuario. ¿Sabe también su contraseña?',
    again: 'Ya tiene el usuario. ¿Tiene la contraseña también?',
    choices: {
      know: { label: 'La tengo', other: 'Me acuerdo de ella', also: ['yes', 'la sé', 'ya entré'] },
      needReset: { label: 'Tengo que cambiarla', other: 'Quiero una contraseña nueva', also: ['no', 'cambiarla'] },
      refused: { label: 'No la acepta', other: 'Dice que mis datos no son', also: ['la rechaza', 'no sirve'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
