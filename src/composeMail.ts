import { SendGrid } from '../channels/email/sendGrid.ts';
import type { SendGridAccount } from '../channels/email/ports.ts';
import type { Clinic } from './clinic/schema.ts';
import type { Log } from './errors/fault.ts';
import { ContactMails, type ContactMailsParts } from './mails/contactMails.ts';

interface MailIngredients extends Pick<ContactMailsParts, 'deliveries' | 'now'> {
  readonly mail: SendGridAccount;
  readonly clinic: Clinic;
  readonly log: Log;
}

/** Our own mails to contacts on record, through SendGrid. */
export function mailsOf({ mail, clinic, ...parts }: MailIngredients): ContactMails {
  const facts = { clinic: clinic.clinic.name, portal: clinic.portal.name, phone: clinic.phones.portal_help.number };
  return new ContactMails({ ...parts, facts, carrier: new SendGrid(mail) });
}
