import { useState } from 'preact/hooks';
import type { SavedReply } from '../../screenPorts.ts';
import type { Shown } from '../acts.ts';
import type { DeskState } from '../state.ts';
import { filled } from '../times.ts';
import { ScreenFrame, Waiting } from './parts.tsx';
import { attempt, screenWords, useLoaded, type Loaded } from './screen.ts';

interface Kept {
  readonly replies: readonly SavedReply[];
  /** What stands for this list when it is saved. */
  readonly seen: string;
  readonly names: readonly string[];
}

/** What leads write for staff to send. Nothing changes before it is saved. */
export function SavedReplies({ state }: Shown) {
  const words = screenWords(state).savedReplies;
  const loaded = useLoaded<Kept>('saved-replies');
  return (
    <ScreenFrame heading={screenWords(state).pages.savedReplies}>
      <p class="soft">{words.intro}</p>
      <Waiting loaded={loaded} state={state} />
      {loaded.data !== null && <Editor state={state} kept={loaded.data} loaded={loaded} />}
    </ScreenFrame>
  );
}

interface Editing {
  readonly state: DeskState;
  readonly kept: Kept;
  readonly loaded: Loaded<Kept>;
}

/** The list as it is being written, and what became of saving it. */
function useDraft({ state, kept, loaded }: Editing) {
  const words = screenWords(state).savedReplies;
  const [draft, setDraft] = useState<readonly SavedReply[] | null>(null);
  const [said, setSaid] = useState('');
  const replies = draft ?? kept.replies;
  const change = (after: readonly SavedReply[] | null) => {
    setSaid(after === null ? '' : words.changed);
    setDraft(after);
  };
  const save = async () => {
    const answer = await attempt<Kept>('saved-replies', { replies, seen: kept.seen });
    if (typeof answer === 'string') {
      setSaid(answer in words.bad ? words.bad[answer as keyof typeof words.bad] : screenWords(state).failed);
      return;
    }
    setDraft(null);
    setSaid(words.saved);
    loaded.show(answer);
  };
  return { replies, said, isChanged: draft !== null, change, save };
}

function Editor({ state, kept, loaded }: Editing) {
  const words = screenWords(state).savedReplies;
  const { replies, said, isChanged, change, save } = useDraft({ state, kept, loaded });
  return (
    <form
      class="replies"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="soft">{filled(words.names, { names: kept.names.map((name) => `{${name}}`).join(' ') })}</p>
      {replies.length === 0 && <p class="empty">{words.empty}</p>}
      {replies.map((reply, nth) => (
        <Reply
          key={nth}
          nth={nth}
          reply={reply}
          words={words}
          change={(after) => change(replies.map((one, i) => (i === nth ? after : one)))}
          remove={() => change(replies.filter((_, i) => i !== nth))}
        />
      ))}
      <Bar
        words={words}
        said={said}
        canSave={isChanged && state.live}
        add={() => change([...replies, { name: '', en: '', es: '' }])}
        discard={() => {
          change(null);
          loaded.reload();
        }}
      />
    </form>
  );
}

interface Closing {
  readonly words: ReturnType<typeof screenWords>['savedReplies'];
  readonly said: string;
  readonly canSave: boolean;
  readonly add: () => void;
  readonly discard: () => void;
}

/** What can be done with the whole list. */
function Bar({ words, said, canSave, add, discard }: Closing) {
  return (
    <div class="bar">
      <button type="button" onClick={add}>
        {words.add}
      </button>
      <button type="submit" class="solid" disabled={!canSave}>
        {words.save}
      </button>
      {canSave && (
        <button type="button" onClick={discard}>
          {words.discard}
        </button>
      )}
      <div role="status">{said}</div>
    </div>
  );
}

interface OneReply {
  readonly nth: number;
  readonly reply: SavedReply;
  readonly words: ReturnType<typeof screenWords>['savedReplies'];
  readonly change: (after: SavedReply) => void;
  readonly remove: () => void;
}

function Reply({ nth, reply, words, change, remove }: OneReply) {
  const id = (field: string) => `reply-${nth}-${field}`;
  return (
    <fieldset class="sheet reply">
      <legend>{reply.name || filled(words.nth, { nth: nth + 1 })}</legend>
      <label for={id('name')}>{words.name}</label>
      <input
        id={id('name')}
        required
        maxLength={40}
        autocomplete="off"
        value={reply.name}
        onInput={({ currentTarget }) => change({ ...reply, name: currentTarget.value })}
      />
      {(['en', 'es'] as const).map((language) => (
        <div key={language} class="words">
          <label for={id(language)}>{words[language]}</label>
          <textarea
            id={id(language)}
            lang={language}
            required
            rows={3}
            maxLength={600}
            value={reply[language]}
            onInput={({ currentTarget }) => change({ ...reply, [language]: currentTarget.value })}
          />
        </div>
      ))}
      <button type="button" class="plain" onClick={remove}>
        {filled(words.remove, { name: reply.name || filled(words.nth, { nth: nth + 1 }) })}
      </button>
    </fieldset>
  );
}
