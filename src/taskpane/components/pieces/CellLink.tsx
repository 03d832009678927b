import { Link } from '@fluentui/react-components';
import type { Address } from '../../../sheet/address';
import { toA1 } from '../../../sheet/address';
import { usePane } from './PaneContext';

export interface CellLinkProps {
  readonly sheetId: string;
  readonly at: Address;
}

/** A cell's address, which selects the cell when it is clicked. */
export function CellLink({ sheetId, at }: CellLinkProps) {
  const { session, text } = usePane();
  return (
    <Link as="button" title={text.actions.showCell} onClick={() => void session.showFinding(sheetId, at)}>
      {toA1(at)}
    </Link>
  );
}
