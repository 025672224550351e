import { useState } from 'preact/hooks';
import type { Opened } from '../acts.ts';
import { wordsOf } from '../state.ts';
import { contactIn } from './contact.ts';
import { Dialog } from './Dialog.tsx';
import type { OwnedCase } from './Identity.tsx';

/** A notice of a recovery that waits for a lead's word. */
export function HeldNotice({ state, acts, owned }: OwnedCase) {
  if (!owned.noticeHeld) return null;
  const { notice, actions } = wordsOf(state).work;
  const isLead = state.me?.role === 'lead';
  const lacksCheck = owned.identity.provenUntil === null;
  return (
    <section class="held" aria-labelledby="held">
      <h4 id="held">{notice.heading}</h4>
      <p>{notice.why}</p>
      {!isLead && <p class="soft">{notice.leadOnly}</p>}
      {isLead && (
        <button
          type="button"
          disabled={state.busy || !state.live || lacksCheck}
          aria-describedby="held-needs"
          onClick={acts.work.considerNotice}
        >
          {notice.open}
        </button>
      )}
      {isLead && lacksCheck && (
        <p id="held-needs" class="soft">
          {actions.needs.checks}
        </p>
      )}
    </section>
  );
}

/** What the notice says, to whom it goes and why it was held, before it is sent; the patient has to agree. */
export function NoticeDialog({ state, acts, open }: Opened) {
  const { notice, dialog } = wordsOf(state).work;
  const [agreed, setAgreed] = useState(false);
  const name = [state.otherName.trim(), open.givenName ?? '', '—'].find((one) => one !== '');
  const lacksName = name === '—';
  return (
    <Dialog state={state} acts={acts} heading={notice.ask}>
      <p>{notice.says}</p>
      <dl class="whom">
        <div>
          <dt>{dialog.account}</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{dialog.to}</dt>
          <dd>
            <bdi>{contactIn(state, open)}</bdi>
          </dd>
        </div>
      </dl>
      <div class="careful">
        <p>{notice.heldBecause}</p>
        <label class="choice">
          <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
          {dialog.agreed}
        </label>
      </div>
      <p class="buttons">
        <button type="button" onClick={() => acts.set({ over: null })}>
          {dialog.back}
        </button>
        <button
          type="button"
          class="solid"
          disabled={!agreed || lacksName || state.busy || !state.live}
          onClick={acts.work.releaseNotice}
        >
          {notice.open}
        </button>
      </p>
    </Dialog>
  );
}
