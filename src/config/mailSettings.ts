import type * as z from 'zod';
import type { settings } from './settings.ts';

/** How mails are sent, and how what became of them is believed. */
export interface MailSettings {
  readonly apiKey: string;
  /** Null for SendGrid itself. */
  readonly baseUrl: string | null;
  readonly from: string;
  /** Null: nobody reports what became of a mail. */
  readonly eventKey: string | null;
}

const BESIDES_THE_KEY = ['SENDGRID_BASE_URL', 'SENDGRID_FROM', 'SENDGRID_EVENT_PUBLIC_KEY'];

/** What does not go together in the settings of mail, one sentence each. */
export function mailProblems(given: Readonly<Record<string, unknown>>): string[] {
  if ('SENDGRID_API_KEY' in given)
    return 'SENDGRID_FROM' in given
      ? []
      : ['SENDGRID_FROM is needed with SENDGRID_API_KEY; SendGrid must know it as yours'];
  return BESIDES_THE_KEY.filter((name) => name in given).map(
    (name) => `${name} needs SENDGRID_API_KEY; without it the demo's own mailbox is used`,
  );
}

/** The mail settings of an environment without a problem; null when there are none. */
export function mailOf(given: z.output<typeof settings>): MailSettings | null {
  const { SENDGRID_API_KEY: apiKey, SENDGRID_FROM: from } = given;
  if (apiKey === null || from === null) return null;
  return { apiKey, from, baseUrl: given.SENDGRID_BASE_URL, eventKey: given.SENDGRID_EVENT_PUBLIC_KEY };
}
