import { formWords } from '../../../dialogs/replies/form.ts';
import { webWords } from '../../../dialogs/replies/web.ts';
import { html, type Html } from '../page/html.ts';
import type { TypedForm } from '../ports.ts';

/** What stands around the form. */
export interface Frame {
  /** Its name. */
  readonly clinic: string;
  /** Addresses of style sheets, in order. */
  readonly styles: readonly string[];
  readonly icon: string;
  readonly logo: string | null;
  readonly language: 'en' | 'es';
}

/** What one view of the form shows. */
export interface FormView extends Frame {
  readonly asks: 'phone' | 'zip';
  /** What the patient typed, where some of it could not be read. */
  readonly typed: TypedForm | null;
  readonly unreadable: readonly ('name' | 'birthDate' | 'contact')[];
}

type Part = FormView['unreadable'][number];

/** The form. Its address is its own: it posts to where it is. */
export function formView(view: FormView): string {
  const words = formWords[view.language];
  const isAgain = view.unreadable.length > 0;
  return page(
    view,
    isAgain ? `${words.lookAgain} ${words.title}` : words.title,
    html`<h2>${words.title}</h2>
      <p>${words.intro}</p>
      ${isAgain && html`<p class="wrong" role="alert">${words.lookAgain}</p>`}
      <form method="post">
        ${nameBox(view)} ${dateBoxes(view)} ${contactBox(view)}
        <button class="solid">${words.send}</button>
      </form>`,
  );
}

/** One thing to say, and where to go next. */
export function noticeView(frame: Frame, what: 'done' | 'closed' | 'notSent'): string {
  const { heading, text } = formWords[frame.language][what];
  const chat = html`<p><a href="/chat?lang=${frame.language}">${webWords[frame.language].heading}</a></p>`;
  return page(
    frame,
    heading,
    html`<h2>${heading}</h2>
      <p>${text}</p>
      ${what === 'closed' && chat}`,
  );
}

function nameBox(view: FormView): Html {
  const { name } = formWords[view.language];
  return html`<div class="part">
    <label for="name">${name}</label>
    ${fault(view, 'name')}
    <input
      id="name"
      name="name"
      value="${view.typed?.name}"
      maxlength="200"
      autocomplete="name"
      ${marks(view, 'name')}
    />
  </div>`;
}

function dateBoxes(view: FormView): Html {
  const { birthDate, dateParts } = formWords[view.language];
  const box = (of: 'month' | 'day' | 'year', longest: number) =>
    html`<div>
      <label for="${of}">${dateParts[of]}</label>
      <input
        id="${of}"
        name="${of}"
        value="${view.typed?.[of]}"
        maxlength="${longest}"
        inputmode="numeric"
        autocomplete="bday-${of}"
        ${marks(view, 'birthDate')}
      />
    </div>`;
  return html`<fieldset class="part">
    <legend>${birthDate}</legend>
    ${fault(view, 'birthDate')}
    <div class="date">${box('month', 2)} ${box('day', 2)} ${box('year', 4)}</div>
  </fieldset>`;
}

function contactBox(view: FormView): Html {
  const { phone, zip } = formWords[view.language];
  const isPhone = view.asks === 'phone';
  return html`<div class="part">
    <label for="contact">${isPhone ? phone : zip}</label>
    ${fault(view, 'contact')}
    <input
      id="contact"
      name="contact"
      value="${view.typed?.contact}"
      maxlength="40"
      inputmode="${isPhone ? 'tel' : 'numeric'}"
      autocomplete="${isPhone ? 'tel' : 'postal-code'}"
      ${marks(view, 'contact')}
    />
  </div>`;
}

function fault({ language, asks, unreadable }: FormView, part: Part): Html | false {
  const { wrong } = formWords[language];
  const says = part === 'contact' ? wrong[asks] : wrong[part];
  return unreadable.includes(part) && html`<p class="wrong" id="wrong-${part}">${says}</p>`;
}

function marks({ unreadable }: FormView, part: Part): Html {
  return unreadable.includes(part)
    ? html`required aria-invalid="true" aria-describedby="wrong-${part}"`
    : html`required`;
}

function page({ language, clinic, styles, icon, logo }: Frame, title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="${language}" class="form-page">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}: ${clinic}</title>
        <link rel="icon" href="${icon}" />
        ${styles.map((address) => html`<link rel="stylesheet" href="${address}" />`)}
      </head>
      <body>
        <main>
          <header>
            ${logo && html`<img src="${logo}" alt="" />`}
            <h1><span class="clinic">${clinic}</span></h1>
          </header>
          <div class="safe-form">${content}</div>
        </main>
      </body>
    </html>`.markup;
}
