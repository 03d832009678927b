import type { GriffelStyle } from '@fluentui/react-components';
import { tokens } from '@fluentui/react-components';

/** What a card says is wrong. */
export const SAID = { color: tokens.colorNeutralForeground2 } satisfies GriffelStyle;

/** What introduces several changes to choose from. */
export const CHOICE_LINE = { ...SAID, marginTop: tokens.spacingVerticalXS } satisfies GriffelStyle;

/** The buttons of a card, below what it says. */
export const ACTIONS = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: tokens.spacingHorizontalXS,
  marginTop: tokens.spacingVerticalXS,
} satisfies GriffelStyle;
