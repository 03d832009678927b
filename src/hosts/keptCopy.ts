/**
 * Where a workbook that was saved elsewhere keeps that it is a copy, and of what: `{ "of": "甲.xlsx" }`. Absent
 * where the copy is the original to the byte.
 */
export const COPY_KEY = 'copy';
