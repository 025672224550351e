import { parseArgs } from 'node:util';
import { UsageError } from './commandLine.ts';

interface NewStaff {
  readonly act: 'add';
  readonly username: string;
  readonly name: string;
  readonly role: 'staff' | 'lead';
}

/** What is to be done with whose account. */
export type StaffWish = NewStaff | { readonly act: 'password' | 'remove'; readonly username: string };

export const staffUsage = `Say who may sign in at the staff desk.

  npm run staff -- add USERNAME --name "Ana G." [--role staff|lead]
  npm run staff -- password USERNAME       a new password; the old sign-ins end
  npm run staff -- remove USERNAME

Patients read the name. A lead also sees the cases of patients who are not safe.`;

/** Reads the command line. @throws UsageError */
export function staffWish(argv: readonly string[]): StaffWish | 'help' {
  const { values, positionals } = parsed(argv);
  const [act, username, ...rest] = positionals;
  if (values.help || act === undefined) return 'help';
  if (!isAct(act)) throw new UsageError(`"${act}" is not known; see --help`);
  if (username === undefined || rest.length > 0) throw new UsageError(`"${act}" takes one username; see --help`);
  return act === 'add' ? { act, username, ...newcomer(values) } : { act, username };
}

function isAct(word: string): word is StaffWish['act'] {
  return word === 'add' || word === 'password' || word === 'remove';
}

function newcomer({ name, role }: ReturnType<typeof parsed>['values']): Pick<NewStaff, 'name' | 'role'> {
  if (name === undefined) throw new UsageError('add takes --name, which patients read; see --help');
  if (role !== 'staff' && role !== 'lead') throw new UsageError(`--role takes staff or lead, not "${role}"`);
  return { name, role };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        role: { type: 'string', default: 'staff' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; see --help`);
  }
}
