import { html, type Html } from '../html.ts';
import type { Conduct, Text } from '../twilio/texts.ts';

/** A phone to try. */
export interface Phone {
  /** E.164. */
  readonly number: string;
  readonly name: string;
}

export interface PhonePage {
  readonly phones: readonly Phone[];
  readonly mine: Phone;
  /** The clinic's number. */
  readonly ours: string;
  readonly clinic: string;
  readonly texts: readonly Text[];
  readonly conduct: Conduct;
}

const ANSWERS: readonly [value: Conduct['answer'], label: string][] = [
  ['ok', 'Takes every text'],
  ['429', 'Asks to wait (429)'],
  ['500', 'Fails (500)'],
  ['timeout', 'Never answers'],
  ['lost', 'Takes it, and the answer is lost'],
];

const DELIVERIES: readonly [value: Conduct['delivery'], label: string][] = [
  ['ok', 'Arrive'],
  ['landline', 'Fail: a landline (30006)'],
  ['unreachable', 'Fail: no reception (30003)'],
];

/** A phone, as a patient holds it, with the clinic's number on the screen. */
export function phonePage(page: PhonePage): string {
  const { phones, mine, clinic } = page;
  return html`<!doctype html>
    <html lang="en">
      ${headOf(mine)}
      <body>
        <aside class="demo" aria-label="About this demo">
          This is a demo. No text leaves this machine. <a href="/">To the clinic’s site</a>
        </aside>
        <main>
          <form class="whose" method="get" action="/demo/phone">
            <label for="as">Whose phone</label>
            <select id="as" name="as">
              ${phones.map(({ number, name }) => option(number, `${name}, ${spelt(number)}`, number === mine.number))}
            </select>
            <button>Switch</button>
          </form>
          <div class="phone">
            <header>
              <h1>${clinic}</h1>
              <p>${spelt(page.ours)}</p>
            </header>
            ${threadOf(page)}
            <form class="write" method="post" action="/demo/phone">
              <input type="hidden" name="as" value="${mine.number}" />
              <label for="text">Text message</label>
              <textarea id="text" name="text" rows="2" maxlength="1600" required autocomplete="off"></textarea>
              <button name="send" value="text">Send</button>
              <button class="quiet" name="send" value="picture" formnovalidate>Picture</button>
            </form>
          </div>
          ${controlsOf(page)}
        </main>
        <p class="news" role="status" id="news"></p>
      </body>
    </html>`.markup;
}

function headOf({ name }: Phone): Html {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Texts of ${name} - Demo phone</title>
    <link rel="stylesheet" href="/demo/phone.css" />
    <script src="/demo/phone.js" defer></script>
  </head>`;
}

function threadOf({ texts, mine }: PhonePage): Html {
  if (texts.length === 0)
    return html`<ol class="thread" id="thread" tabindex="0" aria-label="Texts">
      <li class="empty">No texts yet. Write one, such as: i never got the reset email</li>
    </ol>`;
  return html`<ol class="thread" id="thread" tabindex="0" aria-label="Texts">
    ${texts.map((text) => bubbleOf(text, text.from === mine.number))}
  </ol>`;
}

function bubbleOf({ sid, body, at, segments, status, error }: Text, isMine: boolean): Html {
  const time = new Date(at);
  return html`<li class="${isMine ? 'mine' : 'theirs'}" data-sid="${sid}">
    <p class="hidden">${isMine ? 'You' : 'The clinic'}:</p>
    <p class="words">${body === '' ? '(a picture)' : body}</p>
    <p class="about">
      <time datetime="${time.toISOString()}">${time.toISOString().slice(11, 16)} UTC</time>
      <span>${segments === 1 ? '1 segment' : `${segments} segments`}</span>
      <span class="status ${status}">${standsAs(status)}${error === null ? '' : ` (${error})`}</span>
    </p>
  </li>`;
}

const STANDS: Readonly<Record<Text['status'], string>> = {
  received: 'Sent ✓',
  queued: 'On its way',
  sent: 'Sent ✓',
  delivered: 'Delivered ✓✓',
  undelivered: 'Did not arrive ✗',
  failed: 'Failed ✗',
};

function standsAs(status: Text['status']): string {
  return STANDS[status];
}

function controlsOf({ conduct, mine }: PhonePage): Html {
  return html`<details class="controls">
    <summary>Make things go wrong</summary>
    <form method="post" action="/demo/phone/conduct">
      <input type="hidden" name="as" value="${mine.number}" />
      <label for="answer">The phone company</label>
      <select id="answer" name="answer">
        ${ANSWERS.map(([value, label]) => option(value, label, conduct.answer === value))}
      </select>
      <label for="delivery">Texts to patients</label>
      <select id="delivery" name="delivery">
        ${DELIVERIES.map(([value, label]) => option(value, label, conduct.delivery === value))}
      </select>
      <button>Save</button>
    </form>
    <p>
      It concerns texts that come by themselves, such as reminders and codes. An answer to a text travels back with it.
    </p>
  </details>`;
}

function option(value: string, label: string, chosen: boolean): Html {
  return html`<option value="${value}" ${chosen && html`selected`}>${label}</option>`;
}

function spelt(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}
