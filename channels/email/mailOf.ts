import type { MailDataRequired } from '@sendgrid/mail';
import type { Letter } from './ports.ts';

/**
 * A mail as SendGrid's client takes it. Nothing follows what the patient does with it: SendGrid would put addresses of its own in
 * the place of our links. Who asked for a code gets it, also after unsubscribing from other mail.
 */
export function mailOf({ to, subject, text, ref }: Letter, from: string): MailDataRequired {
  return {
    personalizations: [{ to, customArgs: { ref } }],
    from,
    subject,
    content: [
      { type: 'text/plain', value: text },
      { type: 'text/html', value: htmlOf(text) },
    ],
    trackingSettings: {
      clickTracking: { enable: false, enableText: false },
      openTracking: { enable: false },
      subscriptionTracking: { enable: false },
    },
    mailSettings: { bypassUnsubscribeManagement: { enable: true } },
  };
}

/** The same words for programs that show pages alone, large enough to read on a phone. */
function htmlOf(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p style="white-space:pre-line">${escaped(paragraph)}</p>`);
  return `<!doctype html><html><body style="font:18px/1.5 sans-serif">${paragraphs.join('')}</body></html>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
