import { trades, type Trade } from './trades.ts';

/** One process of the crew: does what it is sent, one thing after the other, and sends back what came of it. */
process.on('message', ({ trade, task }: { trade: Trade; task: never }) => {
  void does(trade, task);
});
process.send?.({ result: 'here' });

async function does(trade: Trade, task: never): Promise<void> {
  try {
    process.send?.({ result: await trades[trade](task) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
