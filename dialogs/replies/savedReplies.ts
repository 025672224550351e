/** Replies that a clinic's desk begins with; patients read them. Names in braces are filled in by the desk. */
export const firstSavedReplies = [
  {
    name: 'Hello',
    en: 'Hello, I am {me} from {clinic}. I can see what you tried, so you need not start over.',
    es: 'Hola, soy {me} de {clinic}. Veo lo que ya probó. No tiene que empezar de nuevo.',
  },
  {
    name: 'One moment',
    en: 'Thank you. Give me a few minutes to look at this. You can stay here.',
    es: 'Gracias. Deme unos minutos para revisarlo. Puede quedarse aquí.',
  },
  {
    name: 'We will call you',
    en: 'I would like to call you on the number in your chart. Is now a good time?',
    es: 'Quiero llamarle al teléfono de su expediente. ¿Le puedo llamar ahora?',
  },
  {
    name: 'A new link is on its way',
    en: 'A new email is on its way to the address we have. Use only the newest one. Tell me when it comes.',
    es: 'Va un correo nuevo a la dirección que tenemos. Use solo el más nuevo. Avíseme cuando llegue.',
  },
  {
    name: 'Try to sign in now',
    en: 'Please try to sign in now. Type {signIn} yourself. Tell me what you see.',
    es: 'Pruebe a entrar ahora. Escriba usted {signIn}. Dígame qué ve.',
  },
  {
    name: 'Come in with a photo ID',
    en: 'I cannot do this in a chat. Please come in with a photo ID, or call {phone}.',
    es: 'Esto no se puede hacer por chat. Venga con una identificación con foto, o llame al {phone}.',
  },
  {
    name: 'Goodbye',
    en: 'I am glad that worked. Your help number is {ref}, if you need us again.',
    es: 'Qué bueno que ya puede. Su número de ayuda es {ref}, por si nos necesita.',
  },
] as const;
