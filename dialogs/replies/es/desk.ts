import type { DeskWords } from '../deskWords.ts';

const reasons: DeskWords['reasons'] = {
  compromise: {
    title: 'Otra persona puede estar en la cuenta',
    first:
      'Cierre las sesiones y los enlaces abiertos, y el acceso si la clínica lo permite. Luego llame al número que estaba en el expediente antes de cualquier cambio.',
  },
  safety: {
    title: 'El paciente puede no estar a salvo',
    first:
      'Lo toma un encargado. Hable con el paciente solo como lo pidió. Ningún cambio de contraseña ni aviso antes de que acepte.',
  },
  outageCareToday: {
    title: 'Portal caído, necesita atención hoy',
    first: 'Dé la atención por teléfono o pase con la enfermera. El portal puede esperar.',
  },
  lockedStill: {
    title: 'Sigue bloqueada tras la espera',
    first: 'Busque el bloqueo y su causa, como una contraseña guardada en un aparato. Desbloquee después de verificar.',
  },
  unlock: { title: 'Cuenta bloqueada', first: 'Verifique la identidad, desbloquee y mande el cambio de contraseña.' },
  resetLimit: {
    title: 'Pidió demasiados cambios',
    first: 'Verifique la identidad. Mande un solo cambio desde el portal, o espere; diga cuál.',
  },
  noResetPage: {
    title: 'No hay página para cambiarla',
    first: 'Verifique la identidad. Mande el cambio desde el expediente.',
  },
  detailsOnFile: {
    title: 'Los datos no coinciden',
    first: 'Después de verificar, compare el expediente con lo que dice. Corrija el expediente y prueben juntos.',
  },
  emailNeverArrives: {
    title: 'El correo nunca llega',
    first:
      'Mire el registro de correo del portal y su lista de bloqueados. Mande una vez más y espere hasta que llegue.',
  },
  emailBounces: {
    title: 'El correo rebota',
    first: 'Verifique la identidad. Corrija el correo en expediente y portal, y mande otra vez.',
  },
  emailOutdated: {
    title: 'Correo viejo en el expediente',
    first:
      'Verifique la identidad por el teléfono del expediente. Corrija el correo en expediente y portal, espere el plazo y mande otra vez.',
  },
  contactsChanged: {
    title: 'Cambiaron correo y teléfono',
    first:
      'No se puede devolver la llamada: identificación con foto, o dos empleados con dato de una visita. Luego corrija y mande otra vez.',
  },
  noEmailOnFile: {
    title: 'Sin correo en el expediente',
    first: 'Agregue un correo solo después de verificar, o abra la cuenta sin correo, o use papel y teléfono.',
  },
  sharedEmail: {
    title: 'Varias personas con un correo',
    first: 'Verifique a cada persona aparte. Dé a cada una su contacto. Nunca lea nombres en voz alta.',
  },
  usernameByStaff: {
    title: 'Usuario olvidado',
    first: 'Verifique la identidad. Confirme el usuario de viva voz, o mándelo al contacto del expediente.',
  },
  passwordRefused: {
    title: 'No acepta la contraseña nueva',
    first: 'Pruébelo con la cuenta de prueba de la clínica. Mande un cambio nuevo.',
  },
  resetDoneStillRefused: {
    title: 'La cambió y sigue sin entrar',
    first: 'Busque un bloqueo o una segunda cuenta. Arréglelo y entren juntos.',
  },
  linkFails: {
    title: 'Los enlaces no sirven',
    first: 'Mande un código en lugar de un enlace, o use otro correo del expediente.',
  },
  secondFactor: {
    title: 'Perdió el segundo paso',
    first: 'Dos empleados o identificación con foto. Quite la forma vieja; el paciente pone otra enseguida.',
  },
  accountInactive: {
    title: 'Cuenta inactiva',
    first: 'Verifique la identidad. Ábrala de nuevo en el expediente y mande el cambio.',
  },
  accountDuplicate: { title: 'Dos cuentas', first: 'Archivo las une, nunca por el chat. Avise cuando esté hecho.' },
  accountCheck: {
    title: 'Hay que buscar la cuenta',
    first: 'Búsquela con los datos verificados. Diga la causa después de verificar.',
  },
  invitation: {
    title: 'Invitación perdida o vencida',
    first: 'Verifique la identidad. Mande la invitación otra vez, o imprima un código.',
  },
  temporaryLogin: {
    title: 'El acceso temporal no sirve',
    first: 'Verifique otra vez. Dé uno nuevo de un solo uso; el paciente lo cambia mientras usted espera.',
  },
  signInWithOther: {
    title: 'Entra con otra empresa',
    first: 'Verifique la identidad. Pase la cuenta a correo y contraseña, o invite de nuevo.',
  },
  blockedByPlace: {
    title: 'Bloqueado donde está',
    first: 'Mande lo que necesita de otra forma. Ninguna excepción por chat.',
  },
  pageBroken: { title: 'La página falla', first: 'Pruébela. Si otros también lo dicen, declare una falla general.' },
  languageOrAid: {
    title: 'Otro idioma o una ayuda',
    first: 'Primero el intérprete o el servicio de retransmisión, luego el caso.',
  },
  askedForStaff: {
    title: 'Pidió hablar con alguien',
    first: 'Lea esta ficha. Empiece con «¿Qué ve ahora en la pantalla?»',
  },
  notUnderstood: {
    title: 'El asistente no entendió',
    first: 'Lea esta ficha. Empiece con «¿Qué ve ahora en la pantalla?»',
  },
  stuck: {
    title: 'El asistente se quedó atascado',
    first: 'Lea esta ficha. Empiece con «¿Qué ve ahora en la pantalla?»',
  },
  savedPlaceLost: { title: 'El asistente perdió su lugar', first: 'Tome el caso. Diga que fue culpa nuestra.' },
  limitsReached: { title: 'El asistente llegó a su límite', first: 'Tome el caso. Diga que fue culpa nuestra.' },
  proxySetup: { title: 'Acceso para otra persona', first: 'Verifique quién pide y su derecho. Abra un acceso propio.' },
  proxyLegal: { title: 'Papeles legales para el acceso', first: 'Archivo o la oficina legal revisa el papel.' },
  teen: {
    title: 'Acceso de un adolescente',
    first: 'Hable a solas con el adolescente. Su propio contacto va al expediente.',
  },
  deceased: {
    title: 'Murió un paciente',
    first: 'Dé el pésame. Detenga recordatorios y mensajes. Archivo; revise el derecho al expediente.',
  },
};

export const desk: DeskWords = {
  language: 'Español',
  title: 'Mesa de ayuda del portal',
  signIn: {
    heading: 'Entrada del personal',
    username: 'Usuario',
    password: 'Contraseña',
    go: 'Entrar',
    refused: 'Ese usuario y esa contraseña no van juntos.',
    locked: 'Demasiados intentos. Espere 15 minutos o avise a su administrador.',
    over: 'Se cerró su sesión para cuidar lo que escriben los pacientes. Entre otra vez.',
  },
  signOut: 'Salir',
  roles: { staff: 'Personal', lead: 'Encargado' },
  live: {
    on: 'En vivo',
    off: 'Sin conexión',
    why: 'Se perdió la conexión. Lo que ve puede ser viejo; no se puede mandar nada.',
  },
  failed: 'La mesa no pudo hacerlo. No se perdió nada; pruebe otra vez.',
  retry: 'Probar otra vez',
  queue: {
    heading: 'Fila',
    empty: 'Nadie espera.',
    yours: 'Suyo',
    takenBy: 'Con {name}',
    waiting: 'Espera',
    due: 'prometido para {time}',
    late: 'TARDE, prometido para {time}',
    waited: 'Espera hace {time}',
  },
  priorities: ['Urgente', 'Hoy', 'Normal', 'Con fecha'],
  languages: { en: 'Inglés', es: 'Español' },
  channels: { web: 'Web', sms: 'Texto' },
  alert: 'Urgente: un paciente puede estar en peligro. Mire la fila ahora.',
  open: {
    choose: 'Elija un caso para ver qué se intentó.',
    claim: 'Tomar este caso',
    claimed: 'Este caso lo tiene {name}.',
    gone: 'Este caso está cerrado, o no le toca verlo.',
    back: 'Volver a la fila',
    first: 'Primer paso',
    facts: 'Lo que sabemos',
    asked: 'Ya respondió; no pregunte otra vez',
    nothingAsked: 'Nada todavía.',
    others: 'Otros problemas que nombró',
    transcript: 'Conversación',
    lost: 'Estas palabras ya no se pueden abrir.',
    solved: 'Cerrar: resuelto',
    backToBot: 'De vuelta al asistente',
  },
  speakers: {
    patient: 'Paciente',
    bot: 'Asistente',
    staff: 'Personal',
    note: 'No se mandó al paciente',
    lost: 'Perdido',
  },
  reply: {
    label: 'Respuesta al paciente',
    send: 'Mandar',
    hint: 'El paciente lo lee enseguida. Nunca escriba una contraseña ni un código.',
    stale: 'Podrá escribir cuando vuelva la conexión.',
    secret:
      'No se mandó: parece tener una contraseña o un código. Dígalo en una llamada verificada, o que lo mande el portal.',
    notYours: 'Este caso ya no es suyo.',
  },
  identity: {
    heading: 'Verificación de identidad',
    count: '{done} de {needs} datos',
    hint: 'Las marcas valen 15 minutos, solo para usted y este caso.',
    required: 'siempre',
    name: 'Usuario o correo de la cuenta',
    unlock: 'Desbloquear la cuenta',
    byHand: 'La desbloqueé en el portal',
    incomplete: 'La verificación no está completa, o una marca tiene más de 15 minutos.',
  },
  checks: {
    called_number_in_chart: 'Llamó al número del expediente',
    full_name: 'Nombre completo',
    birth_date: 'Fecha de nacimiento',
    address: 'Dirección',
    recent_visit: 'Una visita reciente',
    photo_id: 'Identificación con foto',
  },
  results: {
    'unlock.done': 'La cuenta está desbloqueada.',
    'unlock.already-done': 'Ya se desbloqueó hace un momento; no se hizo otra vez.',
    'unlock.task': 'Ahora es una tarea para el personal en el portal.',
    'unlock.unknown': 'El portal no contestó. Puede estar hecho o no: mire en el portal antes de probar otra vez.',
    'unlock.none': 'Ninguna cuenta tiene ese nombre.',
    'unlock.many': 'Varias cuentas tienen ese nombre. Mire en el portal.',
    'unlock.failed': 'El portal no quiso. No se hizo nada.',
    'unlock.byHand': 'Desbloqueada a mano en el portal.',
  },
  facts: {
    own: {
      label: 'De quién es la cuenta',
      values: { self: 'suya', helper: 'ayuda a alguien', child: 'de su hijo', died: 'de alguien que murió' },
    },
    everSignedIn: { label: 'Ha entrado antes', values: { yes: 'sí', never: 'nunca' } },
    screen: {
      label: 'La pantalla dice',
      values: {
        refused: 'nombre o contraseña incorrectos',
        notFound: 'no existe',
        noAccess: 'sin acceso',
        blocked: 'no permitido',
        wantsCode: 'pide un código',
        locked: 'bloqueada',
        other: 'otra cosa',
      },
    },
    name: { label: 'Entra como' },
    problemWords: { label: 'En sus palabras' },
    mail: {
      label: 'Correo',
      values: { gmail: 'Gmail', outlook: 'Outlook', yahoo: 'Yahoo', icloud: 'iCloud', other: 'otro' },
    },
    foldersSearched: { label: 'Buscó en no deseados' },
    phone: {
      label: 'Teléfono del expediente',
      values: { same: 'el mismo', changed: 'cambió', lost: 'perdido', landline: 'fijo', shared: 'compartido' },
    },
    device: { label: 'Aparato', values: { own: 'propio', shared: 'compartido', public: 'público' } },
    itWasMe: { label: 'Los intentos fueron suyos', values: { yes: 'sí', no: 'no', maybe: 'tal vez' } },
    careToday: { label: 'Necesita atención hoy' },
    compromise: { label: 'Otra persona puede estar en la cuenta' },
    gaveAway: { label: 'Dio un código o contraseña', values: { yes: 'sí', no: 'no', unsure: 'no sabe' } },
    contactRule: {
      label: 'Contacto solo',
      values: {
        thisChatOnly: 'en este chat',
        chartPhoneAtTime: 'por el teléfono del expediente, a la hora fijada',
        inPersonOnly: 'en persona',
      },
    },
    worry: {
      label: 'Preocupación',
      values: {
        getsIn: 'alguien entra',
        makesMeShare: 'lo obligan a compartir',
        readsMessages: 'alguien lee los mensajes',
        other: 'otra',
      },
    },
    needs: { label: 'Necesita' },
    how: {
      label: 'Quiere',
      values: { chat: 'respuesta aquí', call: 'una llamada', comeIn: 'venir', leave: 'respuesta después' },
    },
    comingIn: { label: 'Viene en camino' },
    identityTried: {
      label: 'Verificación hasta ahora',
      values: {
        declined: 'no quiso',
        unproven: 'no la pasó',
        formUnreadable: 'no pudo leer el formulario',
        formDone: 'formulario hecho',
      },
    },
    proof: { label: 'Probado con código', values: { email: 'al correo', text: 'al teléfono', both: 'a los dos' } },
    account: { label: 'La cuenta está', values: { inactive: 'inactiva', locked: 'bloqueada', ready: 'en orden' } },
  },
  yes: 'sí',
  no: 'no',
  reasons,
};
