import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../../..');
/** What is made and may be thrown away. */
export const CACHE = path.join(ROOT, '.cache/workbench');
/** The built pane, with office.js served along. */
export const PANE = path.join(CACHE, 'pane');
/** The built page of the workbench. */
export const PAGE = path.join(CACHE, 'page');
/** Forms to try. */
export const SAMPLES = path.join(ROOT, 'test/fixtures');
