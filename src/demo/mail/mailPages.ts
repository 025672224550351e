import { html, type Html } from '../html.ts';
import { nextMailPanel, type MailControls } from './nextMailPanel.ts';
import type { Folder, Mail } from './mailbox.ts';

/** The list of one folder, of one address or of all. */
export interface Shelf {
  readonly folder: Folder;
  readonly to: string | undefined;
  readonly mails: readonly Mail[];
  readonly counts: Readonly<Record<Folder, number>>;
  /** Null where nothing can be decided. */
  readonly controls: MailControls | null;
}

export function listPage({ folder, to, mails, counts, controls }: Shelf): string {
  const tab = (name: Folder, label: string) =>
    html`<a href="${address(name, to)}" ${name === folder && html`aria-current="page"`}>${label} (${counts[name]})</a>`;
  return layout(
    to === undefined ? 'Mail of everyone' : `Mail to ${to}`,
    html`<nav aria-label="Folders">
        ${tab('inbox', 'Inbox')} ${tab('spam', 'Spam')}
        <a href="${address(folder, to)}">Look again</a>
        ${to !== undefined && html`<a href="${address(folder)}">Everyone</a>`}
      </nav>
      ${mails.length === 0 && html`<p>No mail here yet.</p>`}
      <ul class="mails">
        ${mails.map(lineOf)}
      </ul>
      ${controls && nextMailPanel(controls)}`,
  );
}

/** One mail; its body is shown in a frame that can do nothing. */
export function mailPage(mail: Mail): string {
  const body =
    mail.html === null
      ? html`<pre>${mail.text}</pre>`
      : html`<iframe
          src="/demo/mail/${mail.id}/body"
          title="The mail's text"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        ></iframe>`;
  return layout(
    mail.subject,
    html`<p><a href="${address(mail.folder)}">Back to the list</a></p>
      <dl>
        <dt>From</dt>
        <dd>${mail.from}</dd>
        <dt>To</dt>
        <dd><a href="${address(mail.folder, mail.to)}">${mail.to}</a></dd>
        <dt>Came</dt>
        <dd>${came(mail)}</dd>
      </dl>
      ${body}`,
  );
}

export function noMailPage(): string {
  return layout('No such mail', html`<p><a href="/demo/mail">To the mailbox</a></p>`);
}

/** A mail's own page, for the frame. Its links open outside the frame. */
export function bodyOf({ html: page, text }: Mail): string {
  return `<base target="_blank">${page ?? html`<pre>${text}</pre>`.markup}`;
}

function lineOf(mail: Mail): Html {
  return html`<li>
    <a href="/demo/mail/${mail.id}">${mail.subject}</a><span>${mail.to}</span><span>${came(mail)}</span>
  </li>`;
}

function came({ at }: Mail): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
}

function address(folder: Folder, to?: string): string {
  const query = new URLSearchParams({ folder, ...(to !== undefined && { to }) });
  return `/demo/mail?${query.toString()}`;
}

function layout(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} - Demo mailbox</title>
        <link rel="stylesheet" href="/demo/mail.css" />
      </head>
      <body>
        <aside class="demo" aria-label="About this demo">
          This is a demo. No mail leaves this machine. <a href="/">To the clinic’s site</a>
        </aside>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.markup;
}
