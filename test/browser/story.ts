import type { Said, Script } from '../support/directLineStandIn.ts';

const helper = (text: string, ...titles: string[]): Said => ({
  type: 'message',
  from: { id: 'latchkey' },
  text,
  ...(titles.length > 0 && {
    suggestedActions: { actions: titles.map((title) => ({ type: 'imBack', title, value: title })) },
  }),
});

const en = (...said: readonly Said[]): readonly Said[] => said.map((one) => ({ ...one, locale: 'en' }));
const es = (...said: readonly Said[]): readonly Said[] => said.map((one) => ({ ...one, locale: 'es' }));

const codeQuestion = (text: string): Said => ({ ...helper(text), channelData: { accepts: 'code' } });

/** A message by a staff member. */
export const staff = (text: string): Said => ({ type: 'message', from: { id: 'staff', name: 'Ana G.' }, text });

export const GREETING =
  'Hi. I can help you get back into your patient portal. I am an automated helper, not a person. You can ask for staff at any time. In an emergency, call 911.';

const problems = helper(
  'What is going wrong?',
  'The email never came',
  'I forgot my username',
  'My account is locked',
  'My new password is refused',
  'The link or code does not work',
  'None of these',
);
const problemas = helper(
  '¿Qué le pasa?',
  'El correo no llegó',
  'Olvidé mi usuario',
  'Mi cuenta está bloqueada',
  'No acepta mi contraseña nueva',
  'El enlace o el código no sirve',
  'Nada de esto',
);

const answers: Readonly<Record<string, readonly Said[]>> = {
  'The email never came': [
    helper('That happens a lot. When did you ask for the email?', 'Less than 5 minutes ago', 'More than 5 minutes ago'),
  ],
  'El correo no llegó': [
    helper('Eso pasa mucho. ¿Cuándo pidió el correo?', 'Hace menos de 5 minutos', 'Hace más de 5 minutos'),
  ],
  'More than 5 minutes ago': [helper('Open your spam folder. Is the email there?', 'I found it', 'It is not there')],
  'I found it': [helper('Good. Open the newest email and tap its link. Are you in?', 'I am in', 'Not yet')],
  'I am in': [helper('I am glad. If others use this device, sign out at the end. Take care.')],
  'send a code': [codeQuestion('I sent a code to the contact on file. Type its 6 numbers in the code box.')],
  'mándeme un código': [codeQuestion('Le mandé un código al contacto que tenemos. Ponga los 6 números en la casilla.')],
  'go back': [problems],
  volver: [problemas],
  Español: es(helper('Bien, seguimos en español.'), problemas),
  English: en(helper('OK, in English.'), problems),
  'Can I talk to a person?': [helper('Staff will answer you here. Keep this page open.')],
  'say nothing': [],
};

/** The bot of these tests: a few questions that could be real ones, always with the same answers. */
export const story: Script = ({ type, name, text = '', value }) => {
  if (name === 'conversation.open') return [helper(GREETING), problems];
  if (name === 'code.entered')
    return (value as { digits: string }).digits === '123456'
      ? [helper('Thank you. That is the right code.', 'Go on')]
      : [codeQuestion('That is not the code we sent. Look at it again.')];
  if (type !== 'message') return [];
  return answers[text] ?? [helper('I did not get that.'), problems];
};
