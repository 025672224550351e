import type { OpenerWords, WebWords } from '../webWords.ts';

export const opener: OpenerWords = {
  open: 'Ayuda para entrar',
  close: 'Cerrar el chat',
  frame: 'Chat: ayuda para entrar',
};

export const web: WebWords = {
  language: 'Español',
  heading: 'Ayuda para entrar',
  messages: 'Mensajes',
  speakers: { helper: 'Asistente automático', patient: 'Usted', staff: 'Personal de la clínica' },
  choices: 'Respuestas',
  writing: 'El asistente escribe',
  box: {
    label: 'Su mensaje',
    send: 'Enviar',
    safety: 'Nunca escriba su contraseña. Nuestro código va solo en su casilla.',
  },
  code: {
    label: 'El código de 6 números que le mandamos',
    send: 'Enviar el código',
    wrong: 'El código tiene 6 números. Mírelo otra vez.',
    sent: 'El código va en camino.',
  },
  sending: 'Enviando',
  waiting: 'Aún no se envía. Va a salir solo.',
  refused: 'No se envió. Escriba eso de otra forma.',
  connection: {
    opening: 'Se abre el chat',
    lost: 'No hay conexión. Lo que escriba va a salir cuando vuelva.',
    back: 'Ya hay conexión otra vez.',
    failed: 'El chat no se puede abrir ahora. Usted no hizo nada malo.',
    retry: 'Probar ahora',
  },
  biggerText: 'Letra más grande',
  smallText: 'Letra chica otra vez',
  close: 'Cerrar el chat',
  goBack: { label: 'Cambiar una respuesta', says: 'volver' },
  end: {
    label: 'Terminar y borrar la pantalla',
    question: '¿Terminar este chat?',
    effect: 'Los mensajes se borran de esta pantalla.',
    confirm: 'Terminar y borrar',
    stay: 'Seguir en el chat',
  },
  ended: { heading: 'El chat terminó', text: 'La pantalla está limpia. En este aparato no queda nada.' },
  expired: { heading: 'El chat se cerró', text: 'Pasó un rato sin mensajes. Lo cerramos por su privacidad.' },
  newChat: 'Empezar otro chat',
};
