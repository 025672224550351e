import { html } from '../../html.ts';
import type { Conduct } from '../../mail/mailbox.ts';
import { layout, notice } from './layout.ts';

const LANDS: readonly [value: Conduct['lands'], label: string][] = [
  ['inbox', 'In the inbox'],
  ['spam', 'In the spam folder'],
  ['bounce', 'Nowhere: it bounces'],
];

const SLOW: readonly [seconds: number, label: string][] = [
  [0, 'At once'],
  [1, 'After a second'],
  [2, 'After two seconds'],
  [10, 'After ten seconds: too late for the chat'],
];

const DELAYS: readonly [seconds: number, label: string][] = [
  [0, 'At once'],
  [30, 'After 30 seconds'],
  [300, 'After 5 minutes'],
  [3600, 'After an hour'],
];

export interface Controls {
  readonly outage: boolean;
  readonly slowSeconds: number;
  readonly conduct: Conduct;
}

/** What a person who tries the demo can make go wrong. No real portal has such a page. */
export function controlsPage({ outage, slowSeconds, conduct }: Controls, saved: boolean): string {
  return layout(
    'Demo controls',
    html`${saved && notice('news', 'Done.')}
      <p>Make things go wrong, and see what the chat says.</p>
      <form method="post" action="/demo-controls">
        <label class="switch"
          ><input type="checkbox" name="outage" value="on" ${outage && 'checked'} /> The portal is down</label
        >
        <label for="slowSeconds">The portal answers</label>
        <select id="slowSeconds" name="slowSeconds">
          ${SLOW.map(([value, label]) => option(value, label, slowSeconds === value))}
        </select>
        <label for="lands">Mail lands</label>
        <select id="lands" name="lands">
          ${LANDS.map(([value, label]) => option(value, label, conduct.lands === value))}
        </select>
        <label for="delaySeconds">Mail comes</label>
        <select id="delaySeconds" name="delaySeconds">
          ${DELAYS.map(([value, label]) => option(value, label, conduct.delaySeconds === value))}
        </select>
        <button>Save</button>
      </form>
      <form method="post" action="/demo-controls/start-over">
        <button class="quiet">Start the demo portal over</button>
      </form>
      <p><a href="/">Go to sign in</a></p>`,
  );
}

function option(value: string | number, label: string, chosen: boolean) {
  return html`<option value="${value}" ${chosen && 'selected'}>${label}</option>`;
}
