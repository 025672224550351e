import { asRead } from './clinicValues.ts';

/** A mail of ours. English comes first and Spanish below it: what a patient reads is not known when it is sent. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/** What is told in a mail. The names of a clinic and its portal come from the clinic file. */
export interface MailFacts {
  readonly clinic: string;
  readonly portal: string;
  readonly phone: string;
}

/** The usernames of an e-mail, sent to it. */
export function usernamesMail(usernames: readonly string[], facts: MailFacts): MailWords {
  const names = usernames.map((name) => `  ${name}`).join('\n');
  return both(facts, {
    subject: 'Your username / Su nombre de usuario',
    en: `You asked for your ${facts.portal} username. Here it is:\n\n${names}\n\n${ignore.en}`,
    es: `Usted pidió su nombre de usuario de ${facts.portal}. Aquí está:\n\n${names}\n\n${ignore.es}`,
  });
}

/** For an e-mail that several people share: a reset needs the username. */
export function askUsernameMail(facts: MailFacts): MailWords {
  return both(facts, {
    subject: 'Which account is it? / ¿Cuál cuenta es?',
    en: `You asked for a new ${facts.portal} password. More than one person uses this e-mail. Ask again and give the username.\n\n${ignore.en}`,
    es: `Usted pidió una nueva contraseña de ${facts.portal}. Más de una persona usa este correo. Pídala otra vez y dé el nombre de usuario.\n\n${ignore.es}`,
  });
}

/** Our code, which shows that the patient reads this mail. */
export function codeMail(code: string, facts: MailFacts): MailWords {
  return both(facts, {
    subject: 'Your code / Su código',
    en: `Your code is ${code}. It works for 10 minutes. Type it in the chat. Tell it to no one else.\n\n${ignore.en}`,
    es: `Su código es ${code}. Sirve por 10 minutos. Escríbalo en el chat. No se lo diga a nadie más.\n\n${ignore.es}`,
  });
}

/** Access was recovered; how to object. */
export function recoveredMail(facts: MailFacts): MailWords {
  return both(facts, {
    subject: 'You can sign in again / Ya puede entrar',
    en: `Someone got help to sign in to ${facts.portal} with your account. Was it not you? Call ${asRead(facts.phone)}.`,
    es: `Alguien recibió ayuda para entrar a ${facts.portal} con su cuenta. ¿No fue usted? Llame al ${asRead(facts.phone)}.`,
  });
}

/** The contact on record is about to be changed; how to object. Sent to the old one. */
export function contactChangingMail(facts: MailFacts): MailWords {
  return both(facts, {
    subject: 'Your contact details / Sus datos de contacto',
    en: `Someone asked us to change your e-mail or phone. We will use the new one soon. Was it not you? Call ${asRead(facts.phone)} now.`,
    es: `Alguien nos pidió cambiar su correo o su teléfono. Pronto usaremos el nuevo. ¿No fue usted? Llame ya al ${asRead(facts.phone)}.`,
  });
}

const ignore = {
  en: 'Was it not you? Then do nothing.',
  es: '¿No fue usted? Entonces no haga nada.',
} as const;

interface Both {
  readonly subject: string;
  readonly en: string;
  readonly es: string;
}

function both({ clinic }: MailFacts, { subject, en, es }: Both): MailWords {
  return { subject, text: `${en}\n\n- - -\n\n${es}\n\n${clinic}\n` };
}
