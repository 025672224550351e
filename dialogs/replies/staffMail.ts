import type { Language } from '../../flows/vocabulary.ts';

/** A mail to the clinic's staff. It says that someone waits, and nothing of who or why: mailboxes are read by many. */
export interface StaffMailWords {
  readonly subject: string;
  readonly text: string;
}

interface NewCase {
  readonly ref: string;
  /** 1 urgent to 4 planned. */
  readonly priority: number;
  readonly clinic: string;
  /** Where the desk is, such as https://chat.clinic.example/desk. */
  readonly desk: string;
}

const WORDS = {
  en: {
    urgency: ['urgent', 'for today', 'standard', 'planned'],
    subject: 'Portal help: case {ref} waits ({urgency})',
    text: 'A patient of {clinic} waits for staff.\n\nCase: {ref}\nUrgency: {urgency}\n\nOpen the desk: {desk}\n\nDo not answer this mail. It goes to nobody.',
  },
  es: {
    urgency: ['urgente', 'para hoy', 'normal', 'con cita'],
    subject: 'Ayuda del portal: espera el caso {ref} ({urgency})',
    text: 'Un paciente de {clinic} espera a una persona.\n\nCaso: {ref}\nUrgencia: {urgency}\n\nAbra el escritorio: {desk}\n\nNo responda a este correo. Nadie lo lee.',
  },
} as const;

/** What staff are mailed of a new case. */
export function newCaseMail({ priority, ...about }: NewCase, language: Language): StaffMailWords {
  const { urgency, subject, text } = WORDS[language];
  const values: Readonly<Record<string, string>> = { ...about, urgency: urgency[priority - 1] ?? urgency[2] };
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { subject: fill(subject), text: fill(text) };
}
