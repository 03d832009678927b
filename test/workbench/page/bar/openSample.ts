import type { Workbench } from '../workbench';

/** Opens one of the sample forms that the server has. */
export async function openSample(workbench: Workbench, file: string): Promise<void> {
  const bytes = await fetch(`/samples/${file}`).then((response) => response.arrayBuffer());
  workbench.open(file.slice(file.lastIndexOf('/') + 1), new Uint8Array(bytes));
}
