import type { MachineRoom } from './ports.ts';
import type { Output } from './screen.ts';

const MINUTE = 60_000;
const STAFF = { id: 'terminal', name: 'Staff' };

const commandHelp = `  /later 30      30 minutes pass (reminders come, staff may be late)
  /code          the code that was sent, as your mailbox would show it
  /claim         a staff member takes the case: the bot falls silent
  /say hello     the staff member says hello
  /close         staff are done, and the bot goes on    /close solved: the problem is solved
  /card          what staff see of the case
  /new           a new conversation
  /quit          leave; the chat is kept`;

/** What the commands of the terminal act on. */
export interface Session {
  readonly room: MachineRoom;
  readonly output: Output;
  /** The conversation that is talked to. */
  readonly conversation: () => string;
  /** Shows where the conversation is, or begins it. */
  readonly open: () => Promise<void>;
  /** Begins another conversation. */
  readonly begin: () => Promise<void>;
  /** Passes on an activity. */
  readonly send: (activity: object) => Promise<void>;
}

type Command = (session: Session, argument: string) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  help: async ({ output }) => {
    output.write(`${commandHelp}\n`);
  },
  later: async ({ room, output }, argument) => {
    const minutes = Number(argument);
    if (minutes > 0) await room.pass(minutes * MINUTE);
    else output.write('Say how many minutes, such as /later 30\n');
  },
  code: async ({ room, output, conversation }) => {
    output.write(`${room.codeOf(conversation()) ?? 'No code was sent.'}\n`);
  },
  claim: ({ send }) => send({ type: 'event', name: 'staff.claimed', value: { by: STAFF } }),
  say: ({ send }, words) => send({ type: 'event', name: 'staff.says', value: { by: STAFF, text: words } }),
  close: ({ send }, argument) =>
    send({ type: 'event', name: 'staff.closed', value: { by: STAFF, outcome: argument || 'backToBot' } }),
  card: async ({ room, output, conversation }) => {
    const open = await room.caseOf(conversation());
    output.write(open ? `${JSON.stringify(open, null, 2)}\n` : 'No case is open.\n');
  },
  new: ({ begin }) => begin(),
};

/** Runs a line that begins with a slash. */
export async function runCommand(line: string, session: Session): Promise<void> {
  const [, name = '', argument = ''] = /^\/(\S*)\s*(.*?)\s*$/su.exec(line) ?? [];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) await command(session, argument);
  else session.output.write(`There is no /${name}. These there are:\n${commandHelp}\n`);
}
