import { expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mintProof } from '../../src/identity/proof.ts';
import type { AccountRef } from '../../src/portal/gateway.ts';
import { ManualGateway } from '../../src/portal/manual/manualGateway.ts';
import { loggedTasks, type StaffTask } from '../../src/portal/manual/staffTasks.ts';
import { KeptLog } from '../turns/desk.ts';

const call = { caseId: 'case-1', idempotencyKey: 'k1' };
const ref = 'ana.reyes' as AccountRef;
const staff = { kind: 'staff', staffId: 'sam' } as const;
const proofUntil = (expiresAt: number) =>
  mintProof({ level: 'staff-verified', caseId: 'case-1', about: null, expiresAt });

function gateway(tasks: StaffTask[] = [], url: string | null = null) {
  const open = async (task: StaffTask) => `task-${tasks.push(task)}`;
  return new ManualGateway({ tasks: { open }, url, now: Date.now });
}

test('what the bot may not do by itself becomes a task', async () => {
  const tasks: StaffTask[] = [];
  const accepted = await gateway(tasks).requestReset({ email: 'ana@mail.example' }, call);
  expect(accepted).toEqual({ receipt: 'task-1', tellPatient: 'staff-will-help' });
  const on = { ref, staff, proof: proofUntil(Date.now() + 60_000) };
  const { verified } = gateway(tasks);
  expect(await verified.actAsStaff('unlock', on, call)).toEqual({ kind: 'task', taskId: 'task-2' });
  expect(await verified.temporaryLogin({ ...on, reveal: () => undefined }, call)).toMatchObject({ kind: 'task' });
  expect(tasks.map(({ action, about }) => [action, about])).toEqual([
    ['sendReset', { email: 'ana@mail.example' }],
    ['unlock', { account: ref }],
    ['temporaryLogin', { account: ref }],
  ]);
});

test('an old proof makes no task', async () => {
  const on = { ref, staff, proof: proofUntil(Date.now() - 1) };
  await expect(gateway().verified.actAsStaff('unlock', on, call)).rejects.toMatchObject({
    code: 'PORTAL_PROOF_REFUSED',
  });
});

test('nothing can be searched for, and no code sent', async () => {
  await expect(
    gateway().verified.find({ username: 'ana' }, proofUntil(Date.now() + 60_000), call),
  ).rejects.toMatchObject({
    code: 'PORTAL_NOT_SUPPORTED',
  });
  await expect(gateway().sendCode()).rejects.toMatchObject({ code: 'PORTAL_NOT_SUPPORTED' });
});

test('it is up while its page answers; without an address nothing says that it is down', async () => {
  const server = createServer((_, response) => response.writeHead(302).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await gateway([], url).health(call)).toEqual({ up: true });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await gateway([], url).health(call)).toEqual({ up: false });
  expect(await gateway().health(call)).toEqual({ up: true });
});

test('until there is a desk the log says that there is a task, and not for whom', async () => {
  const log = new KeptLog();
  await loggedTasks(log).open({ ...call, action: 'unlock', about: { username: 'ana.reyes' } });
  expect(JSON.stringify(log.lines)).toContain('unlock');
  expect(JSON.stringify(log.lines)).not.toContain('ana.reyes');
});
