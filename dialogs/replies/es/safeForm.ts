import type { safeForm as flow } from '../../../flows/safeForm.ts';
import type { WordsFor } from '../words.ts';

export const safeForm = {
  filling: {
    web: 'Su formulario está listo. Llene los datos y luego vuelva aquí. Sigue abierto {formMinutes}. No escriba esos datos en este chat.',
    sms: 'Su formulario: {safeForm} Sigue abierto {formMinutes}. No mande esos datos por mensaje. Vuelva cuando acabe.',
    opens: 'Ir al formulario seguro',
    again: 'Su formulario sigue abierto. Vuelva cuando acabe.',
    choices: {
      cannotOpen: {
        label: 'No lo puedo abrir o leer',
        other: 'El formulario no me sirve',
        also: ['no', 'no abre', 'no puedo abrirlo', 'no puedo leerlo', 'no funciona'],
      },
    },
  },
  again: {
    web: 'El formulario ya se cerró. ¿Qué prefiere?',
    sms: 'El formulario ya no abre. ¿Qué prefiere?',
    again: 'El formulario abre solo por {formMinutes}. ¿Qué hacemos?',
    choices: {
      tryAgain: {
        label: 'Abrirlo otra vez',
        other: 'Quiero otro formulario',
        also: ['yes', 'otra vez', 'probar otra vez'],
      },
      no: { label: 'Seguir sin formulario', other: 'No quiero llenar datos', also: ['no', 'saltar', 'seguir'] },
    },
  },
  notConfirmed: {
    web: 'Solo con ese formulario no puedo saber quién es usted. Eso pasa mucho. Usted no hizo nada malo.',
  },
  codeCame: {
    web: 'Si coincide con lo que tenemos, le llega un código. Va a otro contacto de su registro. ¿Le llegó?',
    sms: 'Si coincide con lo que tenemos, le llega un PIN. Va a otro contacto de su registro. ¿Ya lo tiene?',
    again: 'Mire su otro correo, o su celular. ¿Hay un PIN nuevo?',
    choices: {
      came: { label: 'Ya llegó', sms: 'Ya lo tengo', other: 'Tengo el PIN', also: ['yes', 'lo tengo', 'sí llegó'] },
      didNotCome: {
        label: 'No llegó',
        sms: 'No llega',
        other: 'No tengo el PIN',
        also: ['no', 'nada', 'todavía no', 'no llegó nada'],
      },
    },
  },
} as const satisfies WordsFor<typeof flow>;
