import type { Shared } from './setup';

export default async function teardown(): Promise<void> {
  const shared = (globalThis as { e2e?: Shared }).e2e;
  await shared?.browser.close();
  await shared?.server.close();
}
