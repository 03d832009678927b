import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** The style of pages of text, and of the pane while it is loading. */
export const PAGE_STYLE = {
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalM,
  padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  color: tokens.colorNeutralForeground2,
} satisfies GriffelStyle;
