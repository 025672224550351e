/** Whether anything but a server error answers at an address within that time; milliseconds. Never throws. */
export async function isReachable(url: string, patienceMs: number, signal?: AbortSignal): Promise<boolean> {
  const deadline = AbortSignal.timeout(patienceMs);
  try {
    const { status, body } = await fetch(url, {
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    await body?.cancel();
    return status < 500;
  } catch {
    return false;
  }
}
