import { html, type Html } from '../html.ts';
import { FATES, type Fate } from '../sendgrid/conduct.ts';

/** What a person may decide about mails that are still to come. */
export interface MailControls {
  readonly next: Fate;
  /** Addresses that SendGrid does not write to any more. */
  readonly unwritten: readonly string[];
}

/** A small panel at the foot of the mailbox. No real mailbox has one. */
export function nextMailPanel({ next, unwritten }: MailControls): Html {
  return html`<section class="next" id="next" aria-labelledby="next-heading">
    <h2 id="next-heading">What should happen to the next mail?</h2>
    <p>It is for one mail that the chat sends, such as a code. After it, mail arrives again.</p>
    <form method="post" action="/demo/mail/next">
      <label for="fate">What happens</label>
      <div class="row">
        <select id="fate" name="fate">
          ${(Object.keys(FATES) as Fate[]).map(
            (fate) => html`<option value="${fate}" ${fate === next && 'selected'}>${FATES[fate]}</option>`,
          )}
        </select>
        <button>Set</button>
      </div>
    </form>
    ${next !== 'arrives' && html`<p class="set" role="status">Set for the next mail: ${FATES[next]}.</p>`}
    ${unwritten.length > 0 && notWrittenTo(unwritten)}
  </section>`;
}

function notWrittenTo(addresses: readonly string[]): Html {
  return html`<h3>No mail goes to these any more</h3>
    <p>
      A mail to them came back, so SendGrid drops the next ones. At a real clinic, staff take an address off that list.
    </p>
    <ul class="unwritten">
      ${addresses.map(
        (address) =>
          html`<li>
            <span>${address}</span>
            <form method="post" action="/demo/mail/next">
              <input type="hidden" name="again" value="${address}" />
              <button class="quiet" aria-label="Write to ${address} again">Write again</button>
            </form>
          </li>`,
      )}
    </ul>`;
}
