/**
 * Collects what is found in items, in their order; null counts as nothing. Each check looks at every row and nearly
 * always finds nothing: `flatMap` would make an array for each and take ten times as long.
 */
export function gather<Item, Found>(
  items: readonly Item[],
  look: (item: Item, index: number) => Found | null,
): Found[] {
  const all: Found[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const found = look(items[index]!, index);
    if (found !== null) all.push(found);
  }
  return all;
}
