import { pageWords } from '../../../dialogs/replies/page.ts';
import { webWords } from '../../../dialogs/replies/web.ts';
import { conversation } from './conversation.ts';
import { html, type Html } from './html.ts';
import { noticeWords, type View } from './shown.ts';

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
