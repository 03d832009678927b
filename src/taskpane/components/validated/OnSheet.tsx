import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Session } from '../../session/session';
import { PaneContext, usePane } from '../PaneContext';

export interface OnSheetProps {
  readonly sheetId: string;
  readonly children: ReactNode;
}

/** What is done in here is done on one sheet, whichever is in front. */
export function OnSheet({ sheetId, children }: OnSheetProps) {
  const { session } = usePane();
  const own = useMemo(() => sessionOn(session, sheetId), [session, sheetId]);
  return <PaneContext value={own}>{children}</PaneContext>;
}

function sessionOn(session: Session, sheetId: string): Session {
  return {
    ...session,
    writeReason: (at, given, seen) => session.writeReason(at, given, seen, sheetId),
    undo: () => session.undo(sheetId),
    undoThese: (cells) => session.undoThese(cells, sheetId),
  };
}
