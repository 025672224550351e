import { readFileSync } from 'node:fs';
import { html, type Html } from '../html.ts';

/** What stands on the home page of whichever clinic it is. */
export interface HomePage {
  readonly clinicName: string;
  /** What the portal is called on its own sign-in page. */
  readonly portalName: string;
  /** Its sign-in page. */
  readonly portal: string;
  /** With country code. */
  readonly phone: string;
  /** The origin the chat comes from. */
  readonly chat: string;
  /** Pages of the demo around it, for whoever looks at it. */
  readonly around: readonly { readonly address: string; readonly name: string }[];
}

const template = readFileSync(new URL('./home.html', import.meta.url), 'utf8');

/** The made-up clinic's home page: what a patient who cannot sign in sees first. */
export function homePage({ clinicName, portalName, portal, phone, chat, around }: HomePage): string {
  const links = around.map(({ address, name }) => html`<a href="${address}">${name}</a> `);
  const phoneNumber = phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
  const pieces: Record<string, Html> = {
    clinicName: html`${clinicName}`,
    portalName: html`${portalName}`,
    portal: html`${portal}`,
    phone: html`${phoneNumber}`,
    dials: html`${phone}`,
    chat: html`${chat}`,
    around: html`${links}`,
  };
  return template.replace(/{{(\w+)}}/g, (whole, name: string) => pieces[name]?.markup ?? whole);
}
