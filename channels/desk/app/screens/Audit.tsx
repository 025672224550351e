import { useEffect, useState } from 'preact/hooks';
import type { AuditLine } from '../../screenPorts.ts';
import type { Shown } from '../acts.ts';
import { ask, codeOf } from '../api.ts';
import type { DeskState } from '../state.ts';
import { textIn } from '../typed.ts';
import { ColumnNames } from './ColumnNames.tsx';
import { actWords, detailWords } from './auditWords.ts';
import { ScreenFrame } from './parts.tsx';
import { screenWords } from './screen.ts';

interface Found {
  readonly lines: readonly AuditLine[];
  readonly next: string | null;
}

type Wish = Readonly<Record<'case' | 'staff' | 'act' | 'from' | 'to', string>>;

const ALL_BY_STAFF: Wish = { case: '', staff: '', act: 'staff.', from: '', to: '' };

/** What can be asked for by name: acts of staff, and what happened to a case. */
const ACTS = [
  'staff.viewed',
  'staff.said',
  'case.claimed',
  'staff.closed',
  'staff.checked',
  'staff.unlock',
  'staff.call',
];
const OTHERS = [
  'staff.signInRefused',
  'staff.hoursChanged',
  'staff.outage',
  'staff.savedReplies',
  'staff.audit',
  'staff.report',
];

/** Who looked at what, and what was done; the newest first. */
export function Audit({ state }: Shown) {
  const words = screenWords(state);
  const [wish, setWish] = useState(ALL_BY_STAFF);
  const [found, setFound] = useState<Found | 'loading' | 'failed'>('loading');
  const search = async (asked: Wish, before: readonly AuditLine[] = [], after = '') => {
    if (after === '') setFound('loading');
    try {
      const { lines, next } = await ask<Found>(`audit?${queryOf(asked)}&after=${after}`, { here: true });
      setFound({ lines: [...before, ...lines], next });
    } catch (error) {
      codeOf(error);
      setFound('failed');
    }
  };
  useEffect(() => void search(ALL_BY_STAFF), []);
  const older = (lines: readonly AuditLine[], next: string) => void search(wish, lines, next);
  return (
    <ScreenFrame
      heading={words.pages.audit}
      wide
      beside={
        <a class="button" href={`/desk/api/audit.csv?${queryOf(wish)}`} download>
          {words.exportCsv}
        </a>
      }
    >
      <p class="soft">{words.audit.intro}</p>
      <Search
        state={state}
        search={(asked) => {
          setWish(asked);
          void search(asked);
        }}
      />
      <div role="status">{said(found, state)}</div>
      {typeof found === 'object' && found.lines.length > 0 && <FoundRows found={found} state={state} older={older} />}
    </ScreenFrame>
  );
}

/** What stands in the place of rows. */
function said(found: Found | 'loading' | 'failed', state: DeskState): string {
  const { loading, failed, audit } = screenWords(state);
  if (found === 'loading') return loading;
  if (found === 'failed') return failed;
  return found.lines.length === 0 ? audit.empty : '';
}

interface FoundShown {
  readonly found: Found;
  readonly state: DeskState;
  readonly older: (lines: readonly AuditLine[], next: string) => void;
}

function FoundRows({ found: { lines, next }, state, older }: FoundShown) {
  const words = screenWords(state).audit;
  return (
    <>
      <Rows lines={lines} state={state} />
      {next === null ? (
        <p class="soft">{words.end}</p>
      ) : (
        <button type="button" onClick={() => older(lines, next)}>
          {words.older}
        </button>
      )}
    </>
  );
}

function Search({ state, search }: { readonly state: DeskState; readonly search: (wish: Wish) => void }) {
  const { audit: words } = screenWords(state);
  return (
    <form
      class="wishes"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const of = (name: keyof Wish) => textIn(form, name);
        search({
          case: of('case').replace(/^#/, ''),
          staff: of('staff'),
          act: of('act'),
          from: of('from'),
          to: of('to'),
        });
      }}
    >
      <Field name="case" label={words.case} />
      <Field name="staff" label={words.staff} />
      <div>
        <label for="audit-act">{words.act}</label>
        <select id="audit-act" name="act">
          <option value="staff.">{words.any}</option>
          {[...ACTS, ...OTHERS].map((act) => (
            <option key={act} value={act}>
              {actWords(act, state.language)}
            </option>
          ))}
          <option value="">{words.everything}</option>
        </select>
      </div>
      <Field name="from" label={words.from} isDay />
      <Field name="to" label={words.to} isDay />
      <button type="submit" class="solid">
        {words.search}
      </button>
    </form>
  );
}

function Field({ name, label, isDay }: { readonly name: string; readonly label: string; readonly isDay?: true }) {
  const id = `audit-${name}`;
  return (
    <div>
      <label for={id}>{label}</label>
      {isDay ? (
        <input id={id} name={name} type="date" />
      ) : (
        <input id={id} name={name} maxLength={100} autocomplete="off" />
      )}
    </div>
  );
}

function Rows({ lines, state }: { readonly lines: readonly AuditLine[]; readonly state: DeskState }) {
  const { columns, helper } = screenWords(state).audit;
  return (
    <div class="scroll sheet">
      <table class="stacks">
        <ColumnNames names={Object.values(columns)} />
        <tbody>
          {lines.map(({ at, n, ref, by, what, detail, hash }) => (
            <tr key={hash}>
              <td data-label={columns.at}>
                <time dateTime={new Date(at).toISOString()}>{momentIn(at, state)}</time>
              </td>
              <td data-label={columns.case}>{ref === null ? '–' : `#${ref}`}</td>
              <td data-label={columns.by}>{by ?? helper}</td>
              <td data-label={columns.what}>{actWords(what, state.language) ?? what}</td>
              <td data-label={columns.detail}>{detailWords(detail, state.language)}</td>
              <td data-label={columns.n} class="number">
                <small>{n}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function momentIn(at: number, { language }: DeskState): string {
  return new Date(at).toLocaleString(language, { dateStyle: 'short', timeStyle: 'medium' });
}

function queryOf(wish: Wish): string {
  return new URLSearchParams(wish).toString();
}
