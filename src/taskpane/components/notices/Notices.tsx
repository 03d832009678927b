import { useEffect } from 'react';
import { later } from '../pieces/later';
import { usePaneState } from '../PaneContext';

const fetchBar = () => import('./NoticeBar');
const NoticeBar = later(fetchBar);

/** The outcome of an action that left the view as it was. */
export function Notices() {
  const notice = usePaneState((state) => state.notice);
  // Not needed at first, but fetched at once: when it is needed the network may be what it tells of.
  useEffect(() => void fetchBar().catch(() => undefined), []);
  return notice && <NoticeBar notice={notice} />;
}
