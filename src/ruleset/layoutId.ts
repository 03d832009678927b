/** The layouts in which blank forms are made: the national one, and four that differ from it. */
export const LAYOUT_IDS = ['L1', 'L2', 'L3', 'L4', 'L5'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];
