import type { Rewrite } from '../rewrite';
import { withRows } from './blank-rows';

export default { does: 'blank and hidden rows inserted', make: withRows(true) } satisfies Rewrite;
