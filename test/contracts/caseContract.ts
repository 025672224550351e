import { describe, expect, test } from '@jest/globals';
import type { WhyCard } from '../../flows/whyCard.ts';
import { ANA, type Stand } from './stand.ts';

/** What every store promises of cases, and of what the desk is told. */
export function caseContract(stand: Stand, card: WhyCard): void {
  describe('a case', () => {
    const luis = { id: 'luis', name: 'Luis' };

    test('waits until someone takes it, and is nobody’s again when the next one opens', async () => {
      await stand.put({ messageId: 'm1', cases: [{ opens: card }] });
      expect(await stand.store.ticketOf(ANA)).toMatchObject({ claimedBy: null, claimedAt: null });
      await stand.put({ messageId: 'm2', at: 7, cases: [{ claims: luis }] });
      await stand.restart();
      expect(await stand.store.ticketOf(ANA)).toMatchObject({ claimedBy: luis, claimedAt: 7, card });
      await stand.put({ messageId: 'm3', cases: [{ closes: 'solved' }, { opens: card }] });
      expect(await stand.store.ticketOf(ANA)).toMatchObject({ claimedBy: null, claimedAt: null });
    });

    test('is found by its reference and by its conversation, also when it is closed', async () => {
      await stand.put({ messageId: 'm1', at: 5, cases: [{ opens: card }] });
      const first = (await stand.store.ticketOf(ANA))?.ref ?? '';
      await stand.put({ messageId: 'm2', at: 9, cases: [{ closes: 'solved' }] });
      await stand.put({ messageId: 'm3', at: 11, cases: [{ opens: card }] });
      await stand.restart();
      const closed = {
        ref: first,
        conversation: ANA,
        reason: card.reason,
        openedAt: 5,
        closedAt: 9,
        outcome: 'solved',
      };
      expect(await stand.store.caseNamed(first)).toEqual(closed);
      expect(await stand.store.casesOf(ANA)).toEqual([
        closed,
        expect.objectContaining({ openedAt: 11, closedAt: null }),
      ]);
      expect([await stand.store.caseNamed('ZZZZ'), await stand.store.casesOf('nobody')]).toEqual([null, []]);
    });

    test('tells the desk of what happens to it, in order, and what was missed can be read later', async () => {
      const what = async (after: number) => (await stand.store.deskEvents(after, 99)).map((event) => event.what);
      await stand.put({ messageId: 'm1', lines: [{ from: 'patient', text: 'hi' }] });
      expect([await what(0), await stand.store.lastDeskEvent()]).toEqual([[], 0]);
      await stand.put({ messageId: 'm2', cases: [{ opens: card }] });
      const seen = await stand.store.lastDeskEvent();
      await stand.put({ messageId: 'm3', lines: [{ from: 'patient', text: 'still there?' }] });
      await stand.put({ messageId: 'm4', effects: [{ key: 'e', name: 'raiseAlert', args: '{}', waits: false }] });
      await stand.restart();
      expect([await what(0), await what(seen)]).toEqual([
        ['case', 'lines', 'alert'],
        ['lines', 'alert'],
      ]);
      expect(await stand.store.deskEvents(seen, 1)).toMatchObject([{ n: seen + 1, conversation: ANA }]);
    });
  });
}
