import { expect, test } from '@jest/globals';
import { policyWith } from '../support/clinic.ts';
import { fewSettings } from './clinics.ts';
import { Flags } from './flags.ts';
import { leavesOf } from './leaves.ts';

/** Everything that a clinic may have, it has. */
const policy = policyWith({
  clinic: {
    language_notice: { vi: 'Chúng tôi có thông dịch viên.' },
    desks: [
      { name: 'Side desk', address: '102 Main St', hours: 'weekdays', checks_photo_id: false },
      { name: 'Front desk', address: '100 Main St', hours: 'weekdays', checks_photo_id: true },
    ],
  },
  phones: {
    main: { number: '+13125550101', hours: 'weekdays' },
    after_hours: { number: '+13125550102', hours: 'always' },
    records: { number: '+13125550103', hours: 'weekdays' },
  },
  portal: {
    app: { name: 'MyHealth', choose: 'Main Street' },
    old_portal: { name: 'OldHealth', since: '2026-09-01', accounts_moved: true },
    sign_in_with: ['google'],
    open_from: ['US', 'CA'],
    pages: { sign_up: 'https://portal.example/join' },
  },
  family: { form: 'https://clinic.example/proxy' },
});

test('every value of a policy changes a state, a choice or a word', () => {
  expect(leavesOf(policy).length).toBeGreaterThan(100);
  expect(new Flags(policy, fewSettings).idle()).toEqual([]);
}, 120_000);
