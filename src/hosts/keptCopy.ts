/**
 * The key under which a scored copy keeps the name of its original: `{ "of": "甲.xlsx" }`. Absent in a copy that equals
 * its original to the byte.
 */
export const COPY_KEY = 'copy';
