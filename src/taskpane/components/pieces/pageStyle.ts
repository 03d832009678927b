import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** How a page without figures stands in the pane, also while there is nothing on it but that it is loading. */
export const PAGE_STYLE = {
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalM,
  padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  color: tokens.colorNeutralForeground2,
} satisfies GriffelStyle;
