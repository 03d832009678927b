import type { Json } from './host';

/** The XML namespace by which ziping finds its part in a workbook, whatever the part is called. */
export const MEMORY_NAMESPACE = 'urn:ziping:memory:1';

/** What ziping keeps in a workbook, by key. */
export type Memory = ReadonlyMap<string, Json>;

/** Prints a memory as JSON that needs no escaping in XML. */
export function memoryJson(memory: Memory): string {
  return JSON.stringify(Object.fromEntries(memory)).replace(
    /[&<>\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Prints the custom XML part that holds a memory: JSON as the text of its only element. */
export function printMemory(memory: Memory): string {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return `${head}\n<memory xmlns="${MEMORY_NAMESPACE}">${memoryJson(memory)}</memory>`;
}

/**
 * Reads the JSON text of such a part. A broken one counts as an empty memory: what ziping keeps never prevents a check.
 */
export function readMemory(json: string): Memory {
  try {
    const kept: unknown = JSON.parse(json);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return new Map();
    return new Map(Object.entries(kept as Record<string, Json>));
  } catch {
    return new Map();
  }
}
