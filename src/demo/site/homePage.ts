import { html } from '../html.ts';

/** What the home page shows. */
export interface HomePage {
  readonly clinicName: string;
  /** What the portal is called on its own sign-in page. */
  readonly portalName: string;
  /** As patients dial it. */
  readonly phone: string;
  /** The origin the chat comes from. */
  readonly chat: string;
  /** Pages of the demo around it, for whoever looks at it. */
  readonly around: readonly { readonly address: string; readonly name: string }[];
}

/** The made-up clinic's home page: what a patient who cannot sign in sees first. */
export function homePage({ clinicName, portalName, phone, chat, around }: HomePage): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${clinicName}</title>
        <link rel="stylesheet" href="/demo/site.css" />
        <script src="${chat}/widget.js" async></script>
      </head>
      <body>
        <p class="demo">
          <strong>A demo.</strong> This clinic and everyone in it are made up.
          ${around.map(({ address, name }) => html`<a href="${address}">${name}</a> `)}
        </p>
        <header>
          <p class="name">
            <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
              <path d="M16 29C7 22 3 17 3 11a7 7 0 0 1 13-3 7 7 0 0 1 13 3c0 6-4 11-13 18Z" fill="#0b5563" />
              <path d="M16 10v10M11 15h10" stroke="#fff" stroke-width="2.6" stroke-linecap="round" />
            </svg>
            ${clinicName}
          </p>
          <nav aria-label="Main">
            <a href="#visits">Visits</a> <a href="#team">Our team</a> <a href="#portal">Patient portal</a>
            <a class="call" href="tel:${phone}">Call ${dialled(phone)}</a>
          </nav>
        </header>
        <main>
          <section class="hero">
            <h1>Family care, close to home</h1>
            <p>We look after babies, grandparents and everyone between. Same-day visits most weekdays.</p>
            <p class="acts">
              <a class="button" href="#portal">Sign in to ${portalName}</a>
              <a class="button quiet" href="tel:${phone}">Make an appointment</a>
            </p>
          </section>
          <section id="portal" class="portal">
            <h2>Trouble signing in?</h2>
            <p>
              Forgotten your password? No email came? Press <b>Help signing in</b> in the corner of this page. It is an
              automated helper, it knows the usual fixes, and it can bring in our staff.
            </p>
            <p><a href="${chat}/chat">Or open the helper on a page of its own</a></p>
          </section>
          <section id="visits" class="cards">
            <article>
              <h2>Check-ups</h2>
              <p>Yearly visits, vaccines, blood pressure and all the small questions you saved up.</p>
            </article>
            <article>
              <h2>Sick today</h2>
              <p>Call before noon and we will do our best to see you this afternoon.</p>
            </article>
            <article>
              <h2>Long-term care</h2>
              <p>Diabetes, asthma, heart and joints: one plan, one nurse who knows your name.</p>
            </article>
          </section>
          <section id="team">
            <h2>Our team</h2>
            <ul class="team">
              <li><b>Dr. Ruth Okafor</b> family medicine</li>
              <li><b>Dr. Miguel Santos</b> family medicine, habla español</li>
              <li><b>Hannah Weiss, NP</b> women’s health</li>
              <li><b>Joe Tran, RN</b> care coordination</li>
            </ul>
          </section>
        </main>
        <footer>
          <p>${clinicName}, ${dialled(phone)}. In an emergency, call 911.</p>
          <p>Made up for a demonstration of Latchkey. No real clinic, no real patients.</p>
        </footer>
      </body>
    </html>`.markup;
}

/** +13125550100 as people write it here. */
function dialled(phone: string): string {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}
