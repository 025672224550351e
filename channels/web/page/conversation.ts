import { pageWords } from '../../../dialogs/replies/page.ts';
import { webWords } from '../../../dialogs/replies/web.ts';
import type { Activity } from '../directLine/activities.ts';
import { html, type Html } from './html.ts';
import { noticeWords, type View } from './shown.ts';

/** The longest message the server takes; characters. */
const LONGEST = 2000;

const SPEAKERS: Readonly<Record<string, 'patient' | 'staff'>> = { patient: 'patient', staff: 'staff' };

/** What was said so far, what can be answered, and where to write. */
export function conversation(view: View, said: readonly Activity[]): Html {
  const { language, notice, formId } = view;
  const words = webWords[language];
  const told = noticeWords(notice, language);
  return html`<div class="scroll" role="region" aria-label="${words.messages}" tabindex="0">
      <ol class="messages">
        ${said.map((activity, at) => message(activity, { language, isLast: at === lastHeard(said) }))}
      </ol>
      ${codeBox(view, said.at(-1))} ${choices(view, said.at(-1))} ${lastHeard(said) >= 0 && wayBack(view)}
      <p><a class="link" href="/chat?lang=${language}#latest">${pageWords[language].look}</a></p>
    </div>
    <div class="writing">
      ${told && html`<p class="wrong" role="alert">${told}</p>`}
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
  { from, text, locale }: Activity,
  { language, isLast }: { language: View['language']; isLast: boolean },
): Html {
  const speaker = SPEAKERS[from.id] ?? 'helper';
  const { speakers } = webWords[language];
  return html`<li class="message ${speaker}" ${isLast && html`id="latest"`}>
    <p class="speaker"><b>${from.name === undefined ? speakers[speaker] : `${from.name}, ${speakers.staff}`}</b></p>
    <p class="text" ${locale !== undefined && html`lang="${locale}"`}>${text}</p>
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
          html`<li ${last?.locale !== undefined && html`lang="${last.locale}"`}>
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

/** Where our own code goes: what is typed here never becomes a message. */
function codeBox({ language, notice, formId }: View, last: Activity | undefined): Html | false {
  if (last?.channelData?.accepts !== 'code') return false;
  const { label, send, wrong } = webWords[language].code;
  const isWrong = notice === 'wrongCode';
  return html`<form class="code" method="post" action="/chat/code?lang=${language}#digits">
    <label for="digits">${label}</label>
    ${isWrong && html`<p class="wrong" id="digits-wrong" role="alert">${wrong}</p>`}
    <input type="hidden" name="id" value="${formId}" />
    <div class="line">
      <input
        id="digits"
        name="digits"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="12"
        ${isWrong && html`aria-invalid="true" aria-describedby="digits-wrong"`}
      />
      <button class="send">${send}</button>
    </div>
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
