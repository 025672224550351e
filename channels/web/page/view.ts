import { pageWords } from '../../../dialogs/replies/page.ts';
import { webWords } from '../../../dialogs/replies/web.ts';
import type { Activity } from '../directLine/activities.ts';
import type { ClinicFace } from '../ports.ts';
import { html, type Html } from './html.ts';

/** The addresses of what belongs to the page. */
export interface PageAssets {
  /** It takes the page over. */
  readonly script: string;
  readonly style: string;
  /** The clinic's own styles. */
  readonly look: string;
  readonly icon: string;
  readonly logo: string | null;
}

/** What one view of the chat page shows. */
export interface View {
  readonly clinic: ClinicFace;
  readonly language: ClinicFace['languages'][number];
  readonly embedded: boolean;
  readonly assets: PageAssets;
  /** What was said so far; null where no chat is open. */
  readonly said: readonly Activity[] | null;
  /** What became of the patient's last act. */
  readonly notice: Notice | null;
  /** Makes a form that is sent twice one message. */
  readonly formId: string;
}

export type Notice = 'ended' | 'expired' | 'tooLong' | 'tooFast' | 'failed';

/** The longest message the server takes; characters. */
const LONGEST = 2000;

/** The chat page as the server draws it: it works by forms, and a browser with scripts draws over it. */
export function pageOf(view: View): string {
  const { clinic, language, assets, embedded, said } = view;
  const words = webWords[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.heading}: ${clinic.name}</title>
        <link rel="icon" href="${assets.icon}" />
        <link rel="stylesheet" href="${assets.style}" />
        <link rel="stylesheet" href="${assets.look}" />
        <script src="${assets.script}" defer></script>
      </head>
      <body>
        <main
          id="chat"
          data-clinic="${clinic.name}"
          data-languages="${clinic.languages.join(',')}"
          ${assets.logo && html`data-logo="${assets.logo}"`}
          ${embedded && html`data-embed="1"`}
        >
          <header>
            ${assets.logo && html`<img src="${assets.logo}" alt="" />`}
            <h1><span class="clinic">${clinic.name}</span> <span class="purpose">${words.heading}</span></h1>
            <div class="tools">${otherLanguages(view)}</div>
          </header>
          ${said === null ? beginning(view) : conversation(view, said)}
        </main>
      </body>
    </html>`.markup;
}

/** Before a chat, and after one. */
function beginning({ language, notice }: View): Html {
  const { intro, begin } = pageWords[language];
  const { newChat, ended, expired } = webWords[language];
  const over = notice === 'ended' ? ended : notice === 'expired' && expired;
  return html`<div class="closed">
    ${over && html`<h2>${over.heading}</h2>`}
    <p>${over ? over.text : (noticeWords(notice, language) ?? intro)}</p>
    <form method="post" action="/chat/begin?lang=${language}">
      <button class="solid">${over ? newChat : begin}</button>
    </form>
  </div>`;
}

function conversation(view: View, said: readonly Activity[]): Html {
  const { language, notice, formId } = view;
  const words = webWords[language];
  return html`<div class="scroll" role="region" aria-label="${words.messages}" tabindex="0">
      <ol class="messages">
        ${said.map((activity, at) => message(activity, { language, isLast: at === lastHeard(said) }))}
      </ol>
      ${choices(view, said.at(-1))} ${lastHeard(said) >= 0 && wayBack(view)}
      <p><a class="link" href="/chat?lang=${language}#latest">${pageWords[language].look}</a></p>
    </div>
    <div class="writing">
      ${notice && html`<p class="wrong" role="alert">${noticeWords(notice, language)}</p>`}
      <form class="box" method="post" action="/chat/say?lang=${language}">
        <label for="text">${words.box.label}</label>
        <input type="hidden" name="id" value="${formId}" />
        <div class="line">
          <textarea
            id="text"
            name="text"
            rows="1"
            maxlength="${LONGEST}"
            autocomplete="off"
            aria-describedby="safety"
          ></textarea>
          <button class="send">${words.box.send}</button>
        </div>
      </form>
      <p class="safety" id="safety">${words.box.safety}</p>
      <form method="post" action="/chat/end?lang=${language}"><button class="link">${words.end.label}</button></form>
    </div>`;
}

function message(
  { from, text }: Activity,
  { language, isLast }: { language: View['language']; isLast: boolean },
): Html {
  const speaker = from.role === 'user' ? 'patient' : 'helper';
  return html`<li class="message ${speaker}" ${isLast && html`id="latest"`}>
    <p class="speaker"><b>${webWords[language].speakers[speaker]}</b></p>
    <p class="text">${text}</p>
  </li>`;
}

/** Where a patient who comes back reads on: their own last words. */
function lastHeard(said: readonly Activity[]): number {
  return said.findLastIndex(({ from }) => from.role === 'user');
}

function choices({ language, formId }: View, last: Activity | undefined): Html | false {
  const actions = last?.suggestedActions?.actions ?? [];
  if (actions.length === 0) return false;
  const { choices: label } = webWords[language];
  return html`<form method="post" action="/chat/say?lang=${language}">
    <input type="hidden" name="id" value="${formId}" />
    <ul class="choices" aria-label="${label}">
      ${actions.map(
        ({ type, title, value }) =>
          html`<li>
            ${
              type === 'openUrl'
                ? html`<a class="choice" href="${String(value)}" target="_blank" rel="noopener">${title}</a>`
                : html`<button class="choice" name="text" value="${String(value)}">${title}</button>`
            }
          </li>`,
      )}
    </ul>
  </form>`;
}

/** To the question before. */
function wayBack({ language, formId }: View): Html {
  const { label, says } = webWords[language].goBack;
  return html`<form method="post" action="/chat/say?lang=${language}">
    <input type="hidden" name="id" value="${formId}" />
    <button class="link back" name="text" value="${says}">${label}</button>
  </form>`;
}

/** The other languages, each by its own name: in a chat as a message that asks for it, before one as a link. */
function otherLanguages({ clinic, language, said, formId }: View): Html[] {
  const others = clinic.languages.filter((other) => other !== language);
  return others.map((other) => {
    const { language: name } = webWords[other];
    if (said === null) return html`<a class="tool" lang="${other}" href="/chat?lang=${other}">${name}</a>`;
    return html`<form method="post" action="/chat/say?lang=${other}">
      <input type="hidden" name="id" value="${formId}" />
      <button class="tool" lang="${other}" name="text" value="${name}">${name}</button>
    </form>`;
  });
}

function noticeWords(notice: Notice | null, language: View['language']): string | null {
  if (notice === 'failed') return webWords[language].connection.failed;
  return notice === 'tooLong' || notice === 'tooFast' ? pageWords[language][notice] : null;
}
