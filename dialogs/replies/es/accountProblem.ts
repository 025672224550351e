import type { accountProblem as flow } from '../../../flows/accountProblem.ts';
import type { WordsFor } from '../words.ts';

export const accountProblem = {
  whatItSays: {
    web: 'Vamos a ver qué es. ¿Qué dice la página?',
    sms: 'Vamos a ver qué es. ¿Qué dice la pantalla?',
    again: 'Lea otra vez la pantalla. ¿Qué palabras se parecen?',
    choices: {
      notActive: {
        label: 'No activa, desactivada o cerrada',
        sms: 'No activa o cerrada',
        other: 'Dice que mi cuenta no se puede usar',
        also: ['no activa', 'no está activa', 'desactivada', 'cerrada', 'inactiva'],
      },
      noAccess: {
        label: 'Sin acceso, o sin configurar',
        sms: 'Sin acceso',
        other: 'Dice que no puedo usar el portal',
        also: ['no tengo acceso', 'sin configurar'],
      },
      twoAccounts: {
        label: 'Creo que tengo dos cuentas',
        sms: 'Tal vez dos cuentas',
        other: 'Salgo dos veces',
        also: ['dos cuentas', 'tengo dos cuentas'],
      },
      signUp: { label: 'Pide crear una cuenta', other: 'Quiere que haga una cuenta', also: ['crear una cuenta'] },
      nothingLikeThat: {
        label: 'Nada de eso',
        other: 'Dice otra cosa',
        also: ['no', 'otra cosa', 'ninguna de estas', 'nada'],
      },
    },
  },
  lastVisit: {
    web: 'Eso ayuda a quien vea su caso. ¿Cuándo vino por última vez?',
    sms: 'Eso ayuda a quien vea su caso. ¿Hace mucho que vino?',
    again: 'Piense en su visita a {clinic}. ¿Fue hace mucho?',
    choices: {
      thisYear: { label: 'Este año', other: 'Hace poco', also: ['no', 'no hace mucho', 'el mes pasado'] },
      longerAgo: {
        label: 'Hace más tiempo',
        sms: 'Hace mucho',
        other: 'El año pasado, o antes',
        also: ['yes', 'hace años'],
      },
      newName: { label: 'Mi nombre cambió', sms: 'Tengo otro nombre', other: 'Mi nombre ha cambiado' },
      otherClinic: {
        label: 'Me cambié a otra clínica',
        sms: 'Voy a otro consultorio',
        other: 'Ahora me atienden en otro lado',
        also: ['otra clínica'],
      },
    },
  },
  twoRecords: {
    web: 'Eso pasa por un nombre nuevo, otro seguro u otra clínica. Solo una persona puede juntar las dos. ¿Puede entrar en una?',
    sms: 'Eso pasa por un nombre nuevo, otro seguro u otro consultorio. Solo una persona puede juntar las dos. ¿Puede entrar en una?',
    again: 'Pruebe cada usuario que tiene. ¿Le deja pasar con alguno?',
    choices: {
      intoOne: { label: 'Puedo entrar en una', other: 'Una me deja pasar', also: ['yes', 'en una', 'puedo'] },
      intoNone: { label: 'No puedo en ninguna', other: 'Las dos me dicen que no', also: ['no', 'ninguna', 'no puedo'] },
    },
  },
  tell: {
    web: '{accountNow} ¿Seguimos?',
    again: '{accountNow} ¿Quiere hacerlo ya?',
    choices: {
      openAgain: {
        label: 'Que la abran otra vez',
        other: 'Que la abra una persona',
        also: ['yes', 'persona', 'seguir'],
      },
      waitOrStaff: {
        label: 'Esperar o pedir ayuda',
        other: 'Quiero ver las dos cosas',
        also: ['yes', 'esperar', 'seguir'],
      },
      resetPassword: {
        label: 'Cambiar la contraseña',
        other: 'Crear otra contraseña',
        also: ['yes', 'cambiar', 'seguir', 'restablecer'],
      },
    },
  },
  lockChoice: {
    web: 'Puedo avisarle cuando sea hora de probar. O lo puede ver una persona. ¿Qué prefiere?',
    again: '¿Le aviso luego, o quiere que siga una persona?',
    choices: {
      remindMe: {
        label: 'Avíseme cuando sea hora',
        sms: 'Quiero un aviso',
        other: 'Espero y usted me avisa',
        also: ['esperar', 'avíseme', 'recuérdeme'],
      },
      staff: { label: 'Hablar con una persona', other: 'Que lo vea una persona', also: ['persona', 'personal'] },
    },
  },
} as const satisfies WordsFor<typeof flow>;
