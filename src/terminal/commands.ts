import type { Latchkey } from '../compose.ts';
import type { Output } from './screen.ts';

const MINUTE = 60_000;

const commandHelp = `  /later 30      30 minutes pass (reminders come, staff may be late)
  /claim         a staff member takes the case: the bot falls silent
  /close         staff are done, and the bot goes on    /close solved: the problem is solved
  /card          what staff see of the case
  /new           a new conversation
  /quit          leave; the chat is kept`;

/** What the commands of the terminal act on. */
export interface Session {
  readonly latchkey: Latchkey;
  readonly output: Output;
  /** The conversation that is talked to. */
  readonly conversation: () => string;
  /** Shows where the conversation is, or begins it. */
  readonly open: () => Promise<void>;
  /** Begins another conversation. */
  readonly begin: () => Promise<void>;
  /** Moves the clock; milliseconds. */
  readonly pass: (ms: number) => void;
  /** Passes on an activity. */
  readonly send: (activity: object) => Promise<void>;
}

type Command = (session: Session, argument: string) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  help: async ({ output }) => void output.write(`${commandHelp}\n`),
  later: async ({ latchkey, output, pass }, argument) => {
    const minutes = Number(argument);
    if (!(minutes > 0)) return void output.write('Say how many minutes, such as /later 30\n');
    pass(minutes * MINUTE);
    await latchkey.wake();
    await latchkey.settled();
  },
  claim: ({ send }) => send({ type: 'event', name: 'staff.claimed' }),
  close: ({ send }, argument) =>
    send({ type: 'event', name: 'staff.closed', value: { outcome: argument || 'backToBot' } }),
  card: async ({ latchkey, output, conversation }) => {
    const ticket = await latchkey.store.ticketOf(conversation());
    output.write(ticket ? `${JSON.stringify({ ref: ticket.ref, ...ticket.card }, null, 2)}\n` : 'No case is open.\n');
  },
  new: ({ begin }) => begin(),
};

/** Runs a line that begins with a slash. */
export async function runCommand(line: string, session: Session): Promise<void> {
  const [name = '', argument = ''] = line.slice(1).trim().split(/\s+/);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) await command(session, argument);
  else session.output.write(`There is no /${name}. These there are:\n${commandHelp}\n`);
}
