import type { suspectedCompromise as flow } from '../../../flows/suspectedCompromise.ts';
import type { WordsFor } from '../words.ts';

export const suspectedCompromise = {
  canYouSignIn: {
    web: 'Qué bueno que nos avisa. Ahora aviso a una persona. ¿Todavía puede entrar?',
    sms: 'Qué bueno que nos avisa. Ahora aviso a una persona. ¿Usted puede entrar al portal?',
    again: 'Pruebe donde se entra al portal. ¿Le deja pasar?',
    choices: {
      canSignIn: { label: 'Puedo entrar', other: 'El portal me deja pasar', also: ['yes', 'puedo', 'todavía puedo'] },
      cannot: {
        label: 'No puedo entrar',
        other: 'El portal no me deja',
        also: ['no', 'no puedo', 'está bloqueada'],
      },
      someoneIKnow: {
        label: 'Puede ser alguien que conozco',
        other: 'Creo que sé quién es',
        also: [
          'sé quién es',
          'creo que mi ex',
          'mi ex',
          'mi esposo',
          'mi esposa',
          'mi marido',
          'mi pareja',
          'mi novio',
          'mi novia',
          'mi familia',
          'alguien de la casa',
        ],
      },
      onlyACode: {
        label: 'Solo llegó un código que no pedí',
        sms: 'Solo un PIN o un correo',
        other: 'Fue solo un PIN o un correo',
        also: ['solo un código', 'solo un correo', 'un código que no pedí'],
      },
    },
  },
  unasked: {
    web: 'Tal vez alguien puso su nombre. Un código no hace nada si no se comparte. ¿Lo compartió, o tocó un enlace?',
    sms: 'Tal vez alguien puso su nombre. Un PIN no hace nada si no se comparte. ¿Lo ha compartido, o ha tocado un enlace?',
    again: '¿Le dio ese PIN a alguien, o ha abierto el enlace?',
    choices: {
      shared: {
        label: 'Lo hice',
        other: 'Lo di, o fui al enlace',
        also: ['yes', 'lo compartí', 'toqué el enlace', 'abrí el enlace', 'lo di'],
      },
      notShared: {
        label: 'No lo hice',
        other: 'Nadie lo tiene, y no fui al enlace',
        also: ['no', 'no lo compartí', 'nadie lo tiene', 'no lo di'],
      },
    },
  },
  calm: {
    web: 'Entonces casi seguro no pasó nada. Si le llega otro, avise. ¿Qué prefiere?',
    sms: 'Entonces casi seguro no pasa nada. Si le llega otro, avise. ¿Qué prefiere?',
    again: 'Casi seguro todo va bien. ¿Quiere hacer algo ahora?',
    choices: {
      changeAnyway: {
        label: 'Cambiar la contraseña de todos modos',
        sms: 'Cambiar la contraseña',
        other: 'Quiero una contraseña nueva',
        also: ['cambiarla', 'contraseña nueva'],
      },
      tellStaff: {
        label: 'Avisar a una persona',
        other: 'Que lo sepa una persona',
        also: ['persona', 'personal', 'avisar'],
      },
      thatIsAll: { label: 'Eso es todo', other: 'No necesito nada', also: ['no', 'nada', 'gracias'] },
    },
  },
  secureNow: {
    web: 'Escriba usted {signIn}. No use el enlace de ese correo. Cambie allí la contraseña ahora. {passwordSteps} Luego toque "{signOutEverywhere}". ¿Ya lo hizo?',
    sms: 'Escriba usted {signIn}, sin usar enlaces. Cambie la contraseña ahora. {passwordSteps} Luego toque "{signOutEverywhere}". ¿Ya lo hizo?',
    again: '¿Ya tiene otra contraseña, y ha salido en todos los aparatos?',
    choices: {
      done: { label: 'Ya lo hice', other: 'La he cambiado y he salido', also: ['yes', 'listo', 'hecho'] },
      showMe: {
        label: 'Quiero ver los pasos',
        other: 'Vamos paso a paso',
        also: ['no', 'todavía no', 'pasos', 'cómo'],
      },
      doesNotLetMe: { label: 'No me deja', other: 'El portal no la cambia', also: ['no puedo', 'no funciona'] },
    },
  },
  mailboxYours: {
    web: '{resetYourself} ¿Su correo sigue siendo solo suyo?',
    again: 'Piense en su correo. ¿Solo usted lo puede abrir?',
    choices: {
      mineAndReset: {
        label: 'Es solo mío, y ya la cambié',
        sms: 'Solo yo, y ya la cambié',
        other: 'Solo yo lo leo, y tengo otra contraseña',
        also: ['ya la cambié', 'ya cambié la contraseña'],
      },
      // A bare "yes" tells of no reset.
      mineNoReset: {
        label: 'Es solo mío, pero no la cambié',
        sms: 'Solo yo, pero no la cambié',
        other: 'Solo yo lo leo, pero falta cambiarla',
        also: ['yes', 'solo mío', 'es mío', 'solo yo'],
      },
      someoneReads: {
        label: 'Puede que alguien lo lea',
        other: 'Otros lo pueden abrir',
        also: ['no', 'no solo yo', 'alguien lo lee'],
      },
    },
  },
  gaveAway: {
    web: 'Usted no tiene la culpa. ¿Le dio a alguien un código, una contraseña o un enlace?',
    sms: 'Usted no tiene la culpa. ¿Le dio a alguien un PIN, una contraseña o un enlace?',
    again: '¿Alguien le ha pedido un PIN o una contraseña, y usted los dio?',
    choices: {
      gave: { label: 'Se lo di', other: 'Alguien lo tiene ahora', also: ['yes', 'lo di', 'di un código'] },
      gaveNothing: { label: 'No di nada', other: 'Nadie tiene nada', also: ['no', 'nada'] },
      notSure: {
        label: 'Tal vez',
        other: 'Creo que le di algo',
        also: ['quizás', 'no estoy seguro', 'no estoy segura'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
