import { useState } from 'preact/hooks';
import type { ActionName, Offered } from '../../ports.ts';
import { resultText } from '../results.ts';
import type { Opened } from '../acts.ts';
import { wordsOf, type Over } from '../state.ts';
import { filled } from '../times.ts';
import { Buttons, Whom } from './asked.tsx';
import { contactIn } from './contact.ts';
import { Dialog } from './Dialog.tsx';
import { SuspectedSend } from './EmailChange.tsx';

interface Asked extends Opened {
  readonly over: Extract<Over, { what: 'action' }>;
}

/** Actions that send something to the contact on record. */
const SENDS: ReadonlySet<ActionName> = new Set(['sendReset', 'sendUsername', 'resendInvitation', 'contactChange']);

/** Says what an action will do, for whom and to which contact, before it is done; and shows a temporary password, once. */
export function ActionDialog({ state, acts, open, over }: Asked) {
  const offered = open.owned?.actions.find(({ name }) => name === over.action);
  if (over.secret !== undefined) return <Secret state={state} acts={acts} open={open} secret={over.secret} />;
  return offered === undefined ? null : <Confirm state={state} acts={acts} open={open} offered={offered} />;
}

type Confirmed = Opened & { readonly offered: Offered };

function Confirm({ state, acts, open, offered }: Confirmed) {
  const words = wordsOf(state).work;
  const { dialog, actions } = words;
  const { name, mode } = offered;
  const steps = offered.steps.length > 0 ? offered.steps : dialog.usualSteps;
  const [stepsDone, setSteps] = useState(0);
  const [agreed, setAgreed] = useState(false);
  const isManual = mode === 'manual';
  // Without leave the change is noted and the notice is held back; anything else waits for it.
  const lacksLeave = open.facts['safety'] === true && !agreed && name !== 'contactChange';
  const lacksSteps = isManual && stepsDone < steps.length;
  return (
    <Dialog state={state} acts={acts} heading={`${actions.titles[name]}?`}>
      <p>{actions.does[name]}</p>
      <Careful state={state} acts={acts} open={open} agreed={agreed} setAgreed={setAgreed} />
      <Suspected state={state} open={open} offered={offered} />
      {isManual ? (
        <Steps heading={dialog.steps} steps={steps} onDone={setSteps} />
      ) : (
        <About state={state} acts={acts} open={open} offered={offered} />
      )}
      <p class="soft">{loggedAs({ state, acts, open })}</p>
      <Buttons
        state={state}
        acts={acts}
        go={isManual ? dialog.byHand : actions.titles[name]}
        lacks={lacksLeave || lacksSteps}
        onGo={() => acts.work.do({ stepsDone, noticeAgreed: agreed })}
      />
    </Dialog>
  );
}

interface CarefulParts extends Opened {
  readonly agreed: boolean;
  readonly setAgreed: (agreed: boolean) => void;
}

/** Someone may read the patient's mail, or stand beside them. */
function Careful({ state, open, agreed, setAgreed }: CarefulParts) {
  const { dialog } = wordsOf(state).work;
  if (open.facts['safety'] !== true) return null;
  return (
    <div class="careful">
      <p>{dialog.safety}</p>
      <label class="choice">
        <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
        {dialog.agreed}
      </label>
    </div>
  );
}

/** The contact that it goes to may be somebody else's. */
function Suspected({ state, open, offered }: Pick<Confirmed, 'state' | 'open' | 'offered'>) {
  return open.suspected && SENDS.has(offered.name) ? <SuspectedSend state={state} /> : null;
}

function loggedAs({ state, open }: Opened): string {
  const { dialog } = wordsOf(state).work;
  const count = Object.keys(open.owned?.identity.ticked ?? {}).length;
  const name = state.me?.name ?? '';
  return count === 0 ? filled(dialog.asNoCheck, { name }) : filled(dialog.as, { name, count });
}

/** The account and its contact, as the portal has them: masked. */
function About({ state, open, offered }: Confirmed) {
  const { found, otherName } = state;
  if (found !== null && 'result' in found) return <p class="careful">{resultText(wordsOf(state), found.result)}</p>;
  const named = [otherName.trim(), found?.account.username ?? '', open.givenName ?? '', '—'];
  const name = named.find((one) => one !== '') ?? '';
  return <Whom state={state} name={name} to={SENDS.has(offered.name) ? contactIn(state, open) : null} />;
}

interface StepsParts {
  readonly heading: string;
  readonly steps: readonly string[];
  readonly onDone: (count: number) => void;
}

/** Steps by hand, ticked off in any order. */
function Steps({ heading, steps, onDone }: StepsParts) {
  return (
    <fieldset class="steps">
      <legend>{heading}</legend>
      {steps.map((step, nth) => (
        <label key={nth} class="choice">
          <input
            type="checkbox"
            onChange={(event) => {
              const all = event.currentTarget.closest('fieldset')?.querySelectorAll(':checked');
              onDone(all?.length ?? 0);
            }}
          />
          {step}
        </label>
      ))}
    </fieldset>
  );
}

/** Shown until it is hidden, and then nowhere any more. */
function Secret({ state, acts, secret }: Opened & { readonly secret: string }) {
  const { dialog } = wordsOf(state).work;
  return (
    <Dialog state={state} acts={acts} heading={dialog.secretHeading} holds>
      <p>{dialog.secretHint}</p>
      <p class="secret" translate={false}>
        {secret}
      </p>
      <p class="soft">{dialog.copyNot}</p>
      <p class="buttons">
        <button type="button" class="solid" onClick={() => acts.set({ over: null })}>
          {dialog.secretHide}
        </button>
      </p>
    </Dialog>
  );
}
