import { MEMORY_NAMESPACE, printMemory, readMemory } from '../memoryXml';
import type { Memory } from '../memoryXml';
import { Problem } from '../../sheet/problem';
import { rootOf, textOf } from '../xlsx/xml/xmlElements';
import { asProblem, isNothingRun, isOutcomeUnknown } from './excelErrors';
import { roundTrip } from './roundTrip';
import type { ExcelConnection, Trip } from './roundTrip';

/** What ziping keeps in the workbook, and the custom XML parts that hold it: none, one, or by accident several. */
export interface KeptMemory {
  readonly memory: Memory;
  readonly partIds: readonly string[];
}

/**
 * Queues the question for the memory.
 * @returns what reads the answer
 */
export function askMemory(context: Excel.RequestContext): () => KeptMemory {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  const xml = parts.getOnlyItemOrNullObject().getXml();
  return () => {
    const partIds = parts.items.map(({ id }) => id);
    return { partIds, memory: partIds.length === 1 ? memoryIn(xml.value) : new Map() };
  };
}

/** Reads the other parts as well, if there are several because two panes made one at the same time. */
export async function wholeMemory(excel: ExcelConnection, kept: KeptMemory): Promise<KeptMemory> {
  if (kept.partIds.length < 2) return kept;
  return roundTrip(excel, (context) => {
    const xmls = kept.partIds.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    return () => ({
      partIds: kept.partIds,
      memory: new Map(xmls.toReversed().flatMap(({ value }) => [...memoryIn(value)])),
    });
  });
}

/**
 * Reads the memory. It is empty for a workbook that cannot keep anything, such as one never saved on an iPad, so that
 * its forms can be read all the same.
 */
export async function readKept(
  excel: ExcelConnection,
  trip: Trip = (ask) => roundTrip(excel, ask),
): Promise<KeptMemory> {
  try {
    return await wholeMemory(excel, await trip(askMemory));
  } catch (error) {
    if (await keepsNothing(excel, asProblem(error))) return { memory: new Map(), partIds: [] };
    throw error;
  }
}

/**
 * True if a request failed because of the memory: asked for it alone, Excel fails again, while it answers other
 * requests.
 */
export async function keepsNothing(excel: ExcelConnection, problem: Problem): Promise<boolean> {
  if (isOutcomeUnknown(problem) || isNothingRun(problem)) return false;
  const fails = (ask: (context: Excel.RequestContext) => () => unknown) =>
    roundTrip(excel, ask).then(
      () => false,
      (error: unknown) => !isOutcomeUnknown(asProblem(error)) && !isNothingRun(asProblem(error)),
    );
  if (!(await fails(askMemory))) return false;
  return !(await fails((context) => {
    context.workbook.worksheets.load('items/id');
    return () => undefined;
  }));
}

/**
 * Makes the Problem for a workbook without memory: nothing is written, since it could not be completed or taken back.
 */
export function cannotKeep(cause: unknown): Problem {
  const says = {
    'zh-CN': '这个工作簿现在不能保存自评的记录，没有写入任何内容。请先保存工作簿，再重试。',
    'en-US':
      'This workbook cannot keep a record of what is written yet, so nothing was written. Please save the workbook first, then try again.',
  };
  return new Problem('cannot-keep', says, {}, cause);
}

/**
 * Queues the writing of the memory, as one part, or none if it is empty.
 * @returns what writes it again
 */
export function writeKept(
  context: Excel.RequestContext,
  partIds: readonly string[],
  memory: Memory,
): (later: Memory) => void {
  const [first, ...others] = partIds;
  const parts = context.workbook.customXmlParts;
  for (const id of others) parts.getItem(id).delete();
  if (first === undefined && memory.size === 0) return (later) => void writeKept(context, [], later);
  const part = first === undefined ? parts.add(xmlOf(memory)) : parts.getItem(first);
  const write = (now: Memory) => (now.size === 0 ? part.delete() : part.setXml(xmlOf(now)));
  if (first !== undefined) write(memory);
  return write;
}

/** Prints the part without a declared encoding: Excel takes it as a string. */
function xmlOf(memory: Memory): string {
  return printMemory(memory).replace(/^<\?xml[^>]*\?>\s*/, '');
}

function memoryIn(xml: string): Memory {
  return readMemory(textOf(xml, rootOf(xml)));
}
