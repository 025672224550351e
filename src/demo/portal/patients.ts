import { hashed } from './passwords.ts';
import { newToken, type Account, type PortalData } from './records.ts';

/** The password of every made-up account that has one, but for the temporary one. */
const PASSWORD = 'Demo-pass-1';
const TEMPORARY = 'Temp-pass-1';

/** An account to try, as the sign-in page lists it. */
export interface Shown {
  readonly username: string;
  readonly password: string | null;
  readonly shows: string;
}

interface Patient {
  readonly name: string;
  readonly shows: string;
  /** What is not as with everyone else. */
  readonly own?: Partial<Account>;
}

const EVA = { patientId: 'P1005', email: 'eva.fox@mail.example' };
const FAMILY = 'lopez.family@mail.example';

/** Made-up people, one for each way of being locked out. */
const PATIENTS: readonly Patient[] = [
  { name: 'Ana Reyes', shows: 'An ordinary account: forget its password, or lock it with five wrong ones' },
  { name: 'Ben Cole', shows: 'Signs in with an e-mail', own: { username: 'ben.cole@mail.example' } },
  { name: 'Carol Diaz', shows: 'Locked for 30 minutes from the first start' },
  { name: 'Dan Evans', shows: 'Switched off by the clinic', own: { enabled: false } },
  { name: 'Eva Fox', shows: 'Two accounts of one person', own: { ...EVA } },
  { name: 'Eva Fox', shows: 'Her second one', own: { ...EVA, username: 'eva.fox2' } },
  { name: 'Frank Gray', shows: 'Mail to him bounces', own: { email: 'frank.gray@closed-mail.example' } },
  { name: 'Grace Hall', shows: 'Mail to her lands in spam', own: { email: 'grace.hall@strict-mail.example' } },
  { name: 'Henry Ito', shows: 'Invited, has not signed up (the link is in the mailbox)', own: { passwords: [] } },
  { name: 'Iris Jones', shows: 'Her invitation is out of date', own: { passwords: [] } },
  { name: 'Jack King', shows: 'Has a temporary password', own: { mustChange: true } },
  { name: 'Kim Lee', shows: 'A code by mail comes after the password', own: { secondFactor: true } },
  {
    name: 'Maria Lopez',
    shows: 'A family on one e-mail; she sees her son',
    own: { email: FAMILY, children: ['leo.lopez'] },
  },
  {
    name: 'Leo Lopez',
    shows: 'Her son, nine years old, same e-mail',
    own: { email: FAMILY, birthDate: '2017-05-04' },
  },
  { name: 'Nina Ortiz', shows: 'Fifteen years old, an account of her own', own: { birthDate: '2011-02-18' } },
  { name: 'Olga Perez', shows: 'No e-mail on her record', own: { email: null } },
];

/** What the sign-in page says about the accounts. */
export const SHOWN: readonly Shown[] = PATIENTS.map((patient) => ({
  username: usernameOf(patient),
  password: passwordOf(patient),
  shows: patient.shows,
}));

/** The made-up past of the made-up patients, in which no e-mail changed. */
const PAST_MS = 90 * 86_400_000;

/** The portal as it is at the first start. */
export async function firstData(now: number): Promise<PortalData> {
  const hashes = new Map([
    [PASSWORD, await hashed(PASSWORD)],
    [TEMPORARY, await hashed(TEMPORARY)],
  ]);
  const accounts = PATIENTS.map((patient, at) => accountOf(patient, at, hashes.get(passwordOf(patient) ?? '')));
  const remembered = { emailChanges: [], remembersSince: now - PAST_MS };
  return { accounts, links: [], failures: {}, requests: {}, ...remembered, outage: false, clientSecret: newToken() };
}

function accountOf(patient: Patient, at: number, hash: string | undefined): Account {
  const [firstName = '', lastName = ''] = patient.name.split(' ');
  const username = usernameOf(patient);
  const number = String(at + 1).padStart(3, '0');
  return {
    id: `00000000-0000-4000-8000-000000000${number}`,
    username,
    firstName,
    lastName,
    birthDate: `19${50 + at}-03-0${(at % 9) + 1}`,
    patientId: `P1${number}`,
    email: username.includes('@') ? username : `${username}@mail.example`,
    phone: `+13125550${100 + at}`,
    enabled: true,
    passwords: hash === undefined ? [] : [hash],
    mustChange: false,
    secondFactor: false,
    children: [],
    ...patient.own,
  };
}

function usernameOf({ name, own }: Patient): string {
  return own?.username ?? name.toLowerCase().replace(' ', '.');
}

function passwordOf({ own }: Patient): string | null {
  if (own?.passwords) return null;
  return own?.mustChange ? TEMPORARY : PASSWORD;
}
