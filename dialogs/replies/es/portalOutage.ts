import type { portalOutage as flow } from '../../../flows/portalOutage.ts';
import type { WordsFor } from '../words.ts';

export const portalOutage = {
  down: {
    web: 'Ahora el portal no funciona para nadie. El problema no es su cuenta. No cambie su contraseña. ¿Qué prefiere?',
    again: 'Hay que esperar a que arreglen el portal. ¿Qué hacemos mientras tanto?',
    choices: {
      tellMe: {
        label: 'Avíseme cuando sirva',
        sms: 'Quiero un aviso',
        other: 'Espero y usted me avisa',
        also: ['yes', 'avíseme', 'esperar'],
      },
      careToday: {
        label: 'Necesito algo hoy',
        other: 'Necesito que me atiendan hoy',
        also: ['medicina', 'un resultado', 'una cita', 'hoy'],
      },
      comeBack: { label: 'Yo vuelvo luego', other: 'Pruebo otra vez luego', also: ['no', 'luego', 'después'] },
    },
  },
  resting: {
    web: 'Le aviso aquí cuando el portal sirva. Deje abierta esta página si puede.',
    sms: 'Le mando un mensaje cuando el portal sirva.',
    again: 'Ahora solo hay que esperar. Le escribo cuando el portal sirva.',
    choices: {
      careToday: {
        label: 'Necesito algo hoy',
        other: 'Necesito que me atiendan hoy',
        also: ['medicina', 'un resultado', 'una cita', 'hoy'],
      },
    },
  },
  backUp: {
    web: 'Buenas noticias. El portal ya sirve otra vez. ¿Ya entró?',
    sms: 'Buenas noticias. El portal ya sirve otra vez. ¿Pudo entrar?',
    again: 'Vaya a {signIn} y entre al portal. ¿Le deja pasar ahora?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      notYet: { label: 'Todavía no', sms: 'No he entrado', other: 'No puedo entrar', also: ['no'] },
    },
  },
  justYou: {
    web: 'Puede que el portal sí funcione. Veamos lo de su lado. ¿Se abren otros sitios?',
    sms: 'Puede que el portal funcione. Veamos lo de su lado. ¿Se abren otros sitios?',
    again: 'Vaya a otro sitio que use mucho. ¿Lo puede ver?',
    choices: {
      othersOpen: { label: 'Otros sitios se abren', other: 'Solo falla el portal', also: ['yes', 'otros sí'] },
      nothingOpens: { label: 'No se abre nada', other: 'Tampoco veo otros sitios', also: ['no', 'nada'] },
    },
  },
  yourNet: {
    web: 'Apague el Wi-Fi y vuelva a prenderlo. O use los datos del celular. ¿Se abre ya el portal?',
    again: 'Trate de usar otra red. ¿Puede ver ya el portal?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['he entrado'] },
      opens: { label: 'Ya se abre', other: 'Ya veo el portal', also: ['yes', 'ya abre', 'se abre'] },
      stillNot: { label: 'No se abre', other: 'Sigue sin salir nada', also: ['no', 'no abre'] },
    },
  },
  freshPage: {
    web: 'Use una ventana privada u otro navegador. Escriba usted {signIn}. Si usa la app, hay que actualizarla. ¿Qué ve ahora?',
    again: 'Abra {signIn} en un navegador que no ha usado antes. ¿Qué pasa?',
    choices: {
      in: { label: 'Ya entré', other: 'El portal me deja pasar', also: ['yes', 'funcionó'] },
      opensBut: {
        label: 'Se abre, pero no puedo entrar',
        sms: 'Se abre, pero no entro',
        other: 'Lo veo, pero no me deja',
        also: ['se abre'],
      },
      stillBroken: { label: 'Sigue sin abrir', other: 'La pantalla no carga', also: ['no', 'no abre', 'no se abre'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
