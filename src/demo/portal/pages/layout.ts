import { html, type Html } from '../../html.ts';

/** A whole page of the portal. */
export function layout(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} - MyHealth (demo)</title>
        <link rel="stylesheet" href="/portal.css" />
      </head>
      <body>
        <aside class="demo" aria-label="About this demo">
          This is a demo. Everyone here is made up. <a href="/demo-controls">Demo controls</a>
        </aside>
        <header><a href="/" class="name">MyHealth</a><span>Main Street Clinic</span></header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.markup;
}

/** One sentence in a box: what went wrong, or what happened. */
export function notice(kind: 'problem' | 'news', says: Html | string): Html {
  return html`<div class="notice ${kind}" role="${kind === 'problem' ? 'alert' : 'status'}">${says}</div>`;
}

/** A labelled field. */
export function field(label: string, name: string, more: Readonly<Record<string, string>> = {}): Html {
  const attributes = Object.entries({ type: 'text', ...more }).map(([key, value]) => html`${key}="${value}" `);
  return html`<label for="${name}">${label}</label> <input id="${name}" name="${name}" required ${attributes} />`;
}

/** A page that says one thing and leads back. */
export function message(title: string, says: Html | string, kind: 'problem' | 'news' = 'news'): string {
  return layout(
    title,
    html`${notice(kind, says)}
      <p><a class="button" href="/">Go to sign in</a></p>`,
  );
}
