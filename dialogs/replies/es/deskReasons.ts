import type { DeskWords } from '../deskWords.ts';

/** Why staff were called, and what they do first. */
export const reasons: DeskWords['reasons'] = {
  compromise: {
    title: 'Otra persona puede estar en la cuenta',
    first:
      'Cierre las sesiones y los enlaces abiertos, y el acceso si la clínica lo permite. Luego llame al número que estaba en el expediente antes de cualquier cambio. Un código que nadie pidió ni compartió no hizo daño: dígalo.',
  },
  safety: {
    title: 'El paciente puede no estar a salvo',
    first:
      'Lo toma un encargado. Hable con el paciente solo como lo pidió. Ningún cambio de contraseña ni aviso antes de que acepte.',
  },
  emergency: {
    title: 'Se habló de una emergencia',
    first: 'Lea lo que dijo y llame al paciente. Se le dijo 911 o 988 al momento. El portal puede esperar.',
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
